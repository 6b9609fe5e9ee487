"""The text of printed PDFs: columns, names over several lines, pages, and what has no text to read."""

import io
import random
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from apbdes_banner.budget.model import Document
from apbdes_banner.errors import BannerError, InputError
from apbdes_banner.reading import pdfwords
from apbdes_banner.reading.assemble import read_budget
from apbdes_banner.reading.grid import read_sheets
from tests.reading.books import by, columns, remarks, rupiah

CASE = next((Path(__file__).parents[3] / "shared" / "cases").glob("12-*"), None)
SIZE = 8
TITLE = ["ANGGARAN PENDAPATAN DAN BELANJA DESA", "PEMERINTAH DESA CONTOH JAYA", "TAHUN ANGGARAN 2024"]
LRA = [
    ["4.", "PENDAPATAN"],
    ["4.1.", "Pendapatan Asli Desa", "50.000.000,00", "49.999.999,50", "0,50"],
    ["4.1.2.", "Hasil Aset Desa", "50.000.000,00", "49.999.999,50", "0,50"],
    ["4.2.", "Pendapatan Transfer", "1.250.000.000,00", "1.250.000.000,00", "0,00"],
    ["4.2.1.", "Dana Desa", "900.000.000,00", "900.000.000,00", "0,00"],
    ["4.2.3.", "Alokasi Dana Desa", "350.000.000,00", "350.000.000,00", "0,00"],
    ["", "JUMLAH PENDAPATAN", "1.300.000.000,00", "1.299.999.999,50", "0,50"],
    ["5.", "BELANJA"],
    ["5.1.", "Belanja Pegawai", "400.000.000,00", "390.000.000,00", "10.000.000,00"],
    ["5.1.1.", "Penghasilan Tetap dan Tunjangan Kepala Desa", "400.000.000,00", "390.000.000,00", "10.000.000,00"],
    ["5.2.", "Belanja Barang dan Jasa", "400.000.000,00", "400.000.000,00", "0,00"],
    ["5.2.7.", "Belanja Barang dan Jasa yang Diserahkan kepada Masyarakat", "400.000.000,00", "400.000.000,00",
     "0,00"],
    ["5.3.", "Belanja Modal", "600.000.000,00", "600.000.000,00", "0,00"],
    ["5.3.7.", "Belanja Modal Irigasi/Embung/Drainase/Air Limbah/ Persampahan", "600.000.000,00", "600.000.000,00",
     "0,00"],
    ["", "JUMLAH BELANJA", "1.400.000.000,00", "1.390.000.000,00", "10.000.000,00"],
    ["", "SURPLUS / (DEFISIT)", "(100.000.000,00)", "(90.000.000,50)", "(9.999.999,50)"],
    ["6.", "PEMBIAYAAN"],
    ["6.1.", "Penerimaan Pembiayaan", "100.000.000,00", "100.000.000,00", "0,00"],
    ["6.1.1.", "SILPA Tahun Sebelumnya", "100.000.000,00", "100.000.000,00", "0,00"],
    ["", "PEMBIAYAAN NETTO", "100.000.000,00", "100.000.000,00", "0,00"],
    ["", "SISA LEBIH PEMBIAYAAN ANGGARAN", "0,00", "9.999.999,50", "(9.999.999,50)"],
]  # fmt: skip
LRA_HEADS = [["KODE REK"], ["URAIAN"], ["ANGGARAN", "( Rp )"], ["REALISASI", "( Rp )"], ["LEBIH/(KURANG)", "( Rp )"]]
LRA_COLUMNS = ((50, 100), (100, 300), (300, 390), (390, 475), (475, 555))  # left, right


class Print:
    """A table printed as Siskeudes prints: heads on each page, codes and names left, amounts right, a line at the foot.

    align: where amounts stand beside a name over several lines. `per_page` rows on a page.
    """

    def __init__(self, cells: Sequence[Sequence[str]], heads: Sequence[Sequence[str]],
                 at: Sequence[tuple[float, float]], *, align: str = "top", per_page: int = 100, step: float = 15,
                 page: tuple[float, float] = A4, rotate: int = 0, money: Callable[[int], bool] = lambda c: c > 1,
                 indent: float = 4, titles: Sequence[str] = TITLE) -> None:  # fmt: skip
        self.stream = io.BytesIO()
        self.canvas = Canvas(self.stream, pagesize=page, invariant=1)
        self.heads, self.at, self.money, self.indent, self.rotate = heads, at, money, indent, rotate
        self.number = 0
        pages = [cells[n : n + per_page] for n in range(0, len(cells), per_page)]
        for number, rows in enumerate(pages):
            y = self._begin(page, titles if number == 0 else [])
            for row in rows:
                y = self._row(row, y, align, step)
            self.canvas.drawString(50, 40, "Printed by Siskeudes")
            self.canvas.drawString(150, 40, "31/12/2024 10:47:59")
            self.canvas.drawRightString(page[0] - 40, 40, f"Halaman {number + 1}")
            self.canvas.showPage()
        self.canvas.save()

    def _begin(self, page: tuple[float, float], titles: Sequence[str]) -> float:
        canvas, y = self.canvas, page[1] - 50
        if self.rotate:
            canvas.setPageRotation(self.rotate)
            canvas.translate(*{90: (page[1], 0), 270: (0, page[0]), 180: page}[self.rotate])
            canvas.rotate(self.rotate)
        canvas.setFont("Helvetica", SIZE)
        for title in titles:
            canvas.drawCentredString(page[0] / 2, y, title)
            y -= 14
        y -= 10
        for index, (left, right) in enumerate(self.at):
            for line, text in enumerate(self.heads[index]):
                canvas.drawCentredString((left + right) / 2, y - 11 * line, text)
            canvas.drawCentredString((left + right) / 2, y - 30, str(index + 1))
        return y - 45

    def _row(self, row: Sequence[str], y: float, align: str, step: float) -> float:
        cells = [simpleSplit(text, "Helvetica", SIZE, right - left - 6) if not self.money(index) else [text]
                 for index, (text, (left, right)) in enumerate(zip(row, self.at, strict=False))]  # fmt: skip
        most = max(map(len, cells))
        for index, lines in enumerate(cells):
            left, right = self.at[index]
            offset = {"top": 0.0, "center": (most - len(lines)) / 2, "bottom": float(most - len(lines))}[align]
            for line, text in enumerate(lines):
                at = y - 1.16 * SIZE * (line + offset)
                if self.money(index):
                    self.canvas.drawRightString(right - 3, at, text)
                elif not row[0]:
                    self.canvas.drawCentredString((left + right) / 2, at, text)
                else:
                    self.canvas.drawString(left + 4 + (self.indent * row[0].count(".") if index else 0), at, text)
        return y - step - 1.16 * SIZE * (most - 1)

    def write(self, path: Path) -> Path:
        path.write_bytes(self.stream.getvalue())
        return path


def _check(path: Path) -> None:
    budget = read_budget(path)
    assert budget.document is Document.REALISASI
    assert rupiah(budget) == {"pendapatan": 1.3e9, "belanja": 1.4e9, "penerimaan_pembiayaan": 100e6,
                              "pengeluaran_pembiayaan": None, "silpa": 0}  # fmt: skip
    assert rupiah(budget, "realisasi")["silpa"] == 9_999_999.5
    assert by(budget, "belanja", "rekening") == {"5.1.1": 400e6, "5.2.7": 400e6, "5.3.7": 600e6}
    names = list(budget.lines["uraian"])
    assert "Belanja Barang dan Jasa yang Diserahkan kepada Masyarakat" in names
    assert "Belanja Modal Irigasi/Embung/Drainase/Air Limbah/ Persampahan" in names
    assert (budget.identity.village.name, budget.identity.year) == ("Contoh Jaya", 2024)
    assert set(remarks(budget)) <= {"pdf-rows"}


@pytest.mark.parametrize("align", ["top", "center", "bottom"])
@pytest.mark.parametrize("per_page", [100, 8])
@pytest.mark.parametrize("width", [200, 150])
def test_a_realisation_as_siskeudes_prints_it(tmp_path: Path, align: str, per_page: int, width: float) -> None:
    at = ((50, 100), (100, 100 + width), (100 + width, 390), (390, 475), (475, 555))
    _check(Print(LRA, LRA_HEADS, at, align=align, per_page=per_page).write(tmp_path / "lra.pdf"))


@pytest.mark.parametrize("rotate", [90, 180, 270])
def test_a_page_that_lies_on_its_side(tmp_path: Path, rotate: int) -> None:
    _check(Print(LRA, LRA_HEADS, LRA_COLUMNS, rotate=rotate).write(tmp_path / "lra.pdf"))


def test_a_file_named_otherwise_and_bytes_in_front(tmp_path: Path) -> None:
    path = Print(LRA, LRA_HEADS, LRA_COLUMNS).write(tmp_path / "lra.xls")
    _check(path)
    path.write_bytes(b"\r\n\r\n" + path.read_bytes())
    _check(path)


def test_a_change_with_its_sources_of_funds(tmp_path: Path) -> None:
    rows = [
        ["4.", "PENDAPATAN"],
        ["4.2.1.", "Dana Desa", "900.000.000,00", "950.000.000,00", "50.000.000,00"],
        ["4.2.3.", "Alokasi Dana Desa", "350.000.000,00", "350.000.000,00", "0,00"],
        ["", "JUMLAH PENDAPATAN", "1.250.000.000,00", "1.300.000.000,00", "50.000.000,00"],
        ["5.", "BELANJA"],
        ["1.", "BIDANG PENYELENGGARAN PEMERINTAHAN DESA", "350.000.000,00", "350.000.000,00", "0,00"],
        ["1.1", "Penyelenggaran Belanja Siltap, Tunjangan dan Operasional Pemerintahan Desa", "350.000.000,00",
         "350.000.000,00", "0,00"],
        ["1.1.01", "Penyediaan Penghasilan Tetap dan Tunjangan Kepala Desa", "350.000.000,00", "350.000.000,00",
         "0,00"],
        ["1.1.01 5.1.", "Belanja Pegawai", "350.000.000,00", "350.000.000,00", "0,00", "ADD"],
        ["2.", "BIDANG PELAKSANAAN PEMBANGUNAN DESA", "900.000.000,00", "950.000.000,00", "50.000.000,00"],
        ["2.3", "Sub Bidang Pekerjaan Umum dan Penataan Ruang", "900.000.000,00", "950.000.000,00", "50.000.000,00"],
        ["2.3.10", "Pembangunan/Rehabilitasi/Peningkatan/ Pengerasan Jalan Desa", "900.000.000,00",
         "950.000.000,00", "50.000.000,00"],
        ["2.3.10 5.3.", "Belanja Modal", "900.000.000,00", "950.000.000,00", "50.000.000,00", "DDS, PBH"],
        ["", "JUMLAH BELANJA", "1.250.000.000,00", "1.300.000.000,00", "50.000.000,00"],
    ]  # fmt: skip
    heads = [["KODE REK"], ["URAIAN"], ["ANGGARAN (RP)", "SEMULA"], ["", "MENJADI"], ["BERTAMBAH/", "( BERKURANG )"],
             ["SUMBERDANA"]]  # fmt: skip
    at = ((40, 100), (100, 250), (250, 330), (330, 410), (410, 490), (490, 560))
    path = Print(rows, heads, at, per_page=9, money=lambda c: 1 < c < 5).write(tmp_path / "perubahan.pdf")
    budget = read_budget(path)
    assert budget.document is Document.PERUBAHAN
    assert (rupiah(budget, "semula")["belanja"], rupiah(budget)["belanja"]) == (1.25e9, 1.3e9)
    assert by(budget, "belanja", "kegiatan_nama") == {
        "Penyediaan Penghasilan Tetap dan Tunjangan Kepala Desa": 350e6,
        "Pembangunan/Rehabilitasi/Peningkatan/ Pengerasan Jalan Desa": 950e6,
    }
    assert by(budget, "belanja", "sumber_dana") == {"ADD": 350e6, "DDS,PBH": 950e6}
    assert set(remarks(budget)) == {"pdf-rows"}


def test_names_that_come_close_to_their_amounts(tmp_path: Path) -> None:
    rows = [list(row) for row in LRA]
    at = ((50, 100), (100, 334), (334, 390), (390, 475), (475, 555))
    path = Print(rows, LRA_HEADS, at).write(tmp_path / "lra.pdf")
    _check(path)


def test_pages_are_told_by_their_first_rows(tmp_path: Path) -> None:
    path = Print(LRA, LRA_HEADS, LRA_COLUMNS, per_page=12).write(tmp_path / "lra.pdf")
    (sheet,) = read_sheets(path)
    assert (sheet.name, len(sheet.pages), sheet.pages[0]) == ("lra", 2, 1)
    assert sheet.rows[sheet.pages[1] - 2].cells[1].startswith("Printed by Siskeudes")  # type: ignore[union-attr]
    assert read_budget(path).remarks[-1].params["pages"] == f"1, {sheet.pages[1]}"


def test_amounts_with_rp_in_front_and_sideways_words(tmp_path: Path) -> None:
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=landscape(A4), invariant=1)
    canvas.setFont("Helvetica", 9)
    canvas.drawString(60, 540, "APBDes DESA CONTOH JAYA TAHUN 2026")
    for index, (name, amount) in enumerate([
        ("PENDAPATAN", ""), ("Dana Desa", "900.000.000"), ("Alokasi Dana Desa", "400.000.000"),
        ("BELANJA", ""), ("Bidang Penyelenggaraan Pemerintahan Desa", "400.000.000"),
        ("Bidang Pelaksanaan Pembangunan Desa", "900.000.000"),
    ]):  # fmt: skip
        canvas.drawString(60, 500 - 16 * index, name)
        if amount:
            canvas.drawString(300, 500 - 16 * index, "Rp")
            canvas.drawRightString(420, 500 - 16 * index, amount)
    canvas.rotate(45)
    canvas.setFont("Helvetica", 40)
    canvas.drawString(200, -100, "SALINAN 9.999.999")
    canvas.showPage()
    canvas.save()
    path = tmp_path / "apbdes.pdf"
    path.write_bytes(stream.getvalue())
    assert [dict(row.cells) for row in read_sheets(path)[0].rows][2] == {1: "Dana Desa", 2: "Rp 900.000.000"}
    budget = read_budget(path)
    assert by(budget, "belanja", "bidang") == {"1": 400e6, "2": 900e6}
    assert columns(budget) == {"anggaran"}


def _drawn(draw: Callable[[Canvas], object], **options: object) -> bytes:
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4, invariant=1, **options)  # type: ignore[arg-type]
    draw(canvas)
    canvas.showPage()
    canvas.save()
    return stream.getvalue()


@pytest.mark.parametrize(
    ("data", "id"),
    [
        (_drawn(lambda canvas: canvas.rect(50, 50, 400, 600, fill=1)), "pdf-no-text"),
        (_drawn(lambda canvas: canvas.drawString(50, 700, "Surat undangan rapat desa")), "not-a-budget"),
        (b"%PDF-1.7\n" + bytes(500), "pdf-damaged"),
    ],
)
def test_pdfs_without_a_table(tmp_path: Path, data: bytes, id: str) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(data)
    with pytest.raises(InputError) as caught:
        read_budget(path)
    assert caught.value.id == id


def test_a_pdf_under_lock(tmp_path: Path) -> None:
    from reportlab.lib.pdfencrypt import StandardEncryption

    path = tmp_path / "a.pdf"
    path.write_bytes(_drawn(lambda canvas: canvas.drawString(50, 700, "x"), encrypt=StandardEncryption("rahasia")))
    with pytest.raises(InputError) as caught:
        read_budget(path)
    assert caught.value.id == "file-password"


def test_too_many_pages_or_letters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = Print(LRA, LRA_HEADS, LRA_COLUMNS, per_page=2).write(tmp_path / "a.pdf")
    for name in ("MAX_PAGES", "MAX_LETTERS"):
        with monkeypatch.context() as patch:
            patch.setattr(pdfwords, name, 5)
            with pytest.raises(InputError) as caught:
                read_budget(path)
        assert caught.value.id == "pdf-too-long"


def test_a_hundred_pages_are_quick(tmp_path: Path) -> None:
    rows = [row for _ in range(100) for row in LRA]
    path = Print(rows, LRA_HEADS, LRA_COLUMNS, per_page=20).write(tmp_path / "a.pdf")
    start = time.process_time()
    (sheet,) = read_sheets(path)
    assert len(sheet.pages) == 105
    assert time.process_time() - start < 20  # two seconds or so of the processor; what hangs takes minutes


def test_mutated_pdfs_never_give_another_error(tmp_path: Path) -> None:
    data = Print(LRA, LRA_HEADS, LRA_COLUMNS).stream.getvalue()
    rng, path = random.Random(3), tmp_path / "a.pdf"
    for number in range(120):
        mutant = bytearray(data)
        if number % 3 == 0:
            del mutant[rng.randrange(40, len(mutant)) :]
        for _ in range(rng.randrange(1, 12)):
            mutant[rng.randrange(20, len(mutant))] = rng.randrange(256)
        path.write_bytes(bytes(mutant))
        try:
            read_budget(path)
        except BannerError:
            continue


@pytest.mark.skipif(CASE is None, reason="the real cases are not here")
def test_a_real_print_is_read_as_its_spreadsheet() -> None:
    assert CASE is not None
    printed, sheet = read_budget(CASE / "raw.pdf"), read_budget(CASE / "budget.xlsx")
    same = ["section", "rekening", "uraian", "anggaran", "realisasi"]
    assert printed.lines[same].equals(sheet.lines[same])
    assert printed.declared[["code", "total", "anggaran", "realisasi"]].equals(
        sheet.declared[["code", "total", "anggaran", "realisasi"]]
    )
    assert printed.identity.village == sheet.identity.village
