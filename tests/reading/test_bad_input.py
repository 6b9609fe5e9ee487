"""Files that cannot be read give one InputError with a text in both languages, and never anything else."""

import contextlib
import io
import random
import time
import zipfile
from pathlib import Path

import openpyxl
import pytest

from apbdes_banner import messages
from apbdes_banner.errors import BannerError, InputError
from apbdes_banner.reading import files
from apbdes_banner.reading.assemble import read_budget
from tests.reading.books import read, write

GOOD = [["Uraian", "Anggaran"], ["PENDAPATAN"], ["Dana Desa", 900_000_000],
        ["BELANJA"], ["Bidang Pelaksanaan Pembangunan Desa", 900_000_000]]  # fmt: skip
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def refused(path: Path, **options: str) -> str:
    """The id of the InputError that the file raises; its text must be there in both languages."""
    with pytest.raises(InputError) as caught:
        read_budget(path, **options)  # type: ignore[arg-type]
    for lang in ("id", "en"):
        assert messages.text(f"errors.{caught.value.id}", lang, **caught.value.params)  # type: ignore[arg-type]
    return caught.value.id


def _zip(*names: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return stream.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "id"),
    [
        ("empty.xlsx", b"", "file-empty"),
        ("blank.csv", b" \r\n\r\n", "file-empty"),
        ("photo.xlsx", b"\xff\xd8\xff\xe0" + bytes(range(256)) * 8, "file-type-picture"),
        ("photo.xls", b"\x89PNG\r\n\x1a\n" + b"x" * 100, "file-type-picture"),
        ("perdes.xlsx", b"%PDF-1.7 ...", "pdf-damaged"),
        ("page.xls", b"<html><p>Dana Desa</p></html>", "file-type-web"),
        ("frames.xls", b"<html><frameset><frame src='sheet001.htm'></frameset></html>", "file-type-web"),
        ("list.html", b"<html><table><tr><td>Dana Desa</td></tr></table></html>", "not-a-budget"),
        ("DataAPBDES.mde", b"\0\1\0\0Standard Jet DB\0" + bytes(900), "file-type-access"),
        ("locked.xlsx", OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "file-password"),
        ("letter.doc", OLE + b"\0" * 600 + "WordDocument".encode("utf-16-le"), "file-type-word"),
        ("letter.docx", _zip("word/document.xml"), "file-type-word"),
        ("some.zip", _zip("a.txt"), "file-type-zip"),
        ("odd.zip", _zip("data/Ta_RABRinci.csv"), "not-a-budget"),
        ("program.xlsx", random.Random(1).randbytes(5000), "file-type-unknown"),
        ("cut.xlsx", b"PK\x03\x04" + b"\0" * 200, "file-damaged"),
        ("cut.xls", OLE + b"\0" * 2000, "file-damaged"),
        ("hollow.xlsx", _zip("xl/workbook.xml"), "file-damaged"),
        ("words.csv", b"Nama;Alamat\nA;B\nC;D\n", "not-a-budget"),
    ],
)
def test_each_kind_of_bad_file(tmp_path: Path, name: str, data: bytes, id: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert refused(path) == id


def test_what_is_not_there(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.xlsx") == "file-missing"
    assert refused(tmp_path) == "file-is-folder"
    with pytest.raises(InputError) as caught:
        read_budget(Path("."))
    assert caught.value.params["file"] == Path.cwd().name
    assert refused(tmp_path / "a\0b.xlsx") in ("file-missing", "file-unreadable")


def test_a_sheet_that_is_not_there_lists_those_that_are(tmp_path: Path) -> None:
    path = write(tmp_path / "b.xlsx", {"APBDes": GOOD, "Lain": [["x"]]})
    with pytest.raises(InputError) as caught:
        read_budget(path, sheet="Belanja")
    assert caught.value.params["sheets"] == "APBDes, Lain"


def test_a_list_of_payment_requests_is_called_one(tmp_path: Path) -> None:
    path = write(tmp_path / "b.xlsx", [
        ["PEMERINTAH KABUPATEN CONTOH"], ["Perihal", ":", "Permohonan Pengantar Pencairan"],
        ["No", "Nomor SPM", "Kegiatan", "Anggaran", "Ket"],
        *[[n, f"900/00{n}/SPM/2025", "Siltap dan Tunjangan Perangkat", 1_000_000 * n, "ADD"] for n in range(1, 20)],
        ["JUMLAH", None, None, 190_000_000],
    ])  # fmt: skip
    assert refused(path) == "not-a-budget-payments"


def test_only_formulas_that_nobody_calculated(tmp_path: Path) -> None:
    rows = [["Kode", "Uraian", "Anggaran"], ["4", "PENDAPATAN"],
            *[[f"4.2.{n}", "Dana", f"=1000000*{n}"] for n in range(1, 6)]]  # fmt: skip
    assert refused(write(tmp_path / "b.xlsx", rows)) == "formulas-uncached"


def test_a_formula_without_its_value_is_told_at_its_cell(tmp_path: Path) -> None:
    rows = [["Kode", "Uraian", "Anggaran"], ["4", "PENDAPATAN", "=C3+C4"], ["4.2.1", "Dana Desa", 900_000_000],
            ["4.2.3", "Alokasi Dana Desa", "=5*2"], ["5", "BELANJA"], ["01.01.01", "Siltap", 900_000_000]]  # fmt: skip
    found = [(remark.id, remark.place and remark.place.address) for remark in read(tmp_path, rows).remarks]
    assert found == [("formula-uncached-total", "C2"), ("formula-uncached", "C4")]


def test_too_large_and_too_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    long = tmp_path / "long.csv"
    long.write_text("Uraian;Anggaran\n" + "Dana Desa;1.000.000\n" * 20_001, encoding="utf-8")
    assert refused(long) == "too-many-rows"
    monkeypatch.setattr(files, "MAX_BYTES", 1000)
    assert refused(long) == "file-too-large"


def test_a_zip_that_swells(tmp_path: Path) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "x")
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            for _ in range(310):
                part.write(b" " * 2**20)
    path = tmp_path / "bomb.xlsx"
    path.write_bytes(stream.getvalue())
    assert refused(path) == "file-bomb"


def test_cells_that_lie_far_apart(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active["A1"], book.active["XFD1048576"] = "x", 1
    book.save(tmp_path / "far.xlsx")
    assert refused(tmp_path / "far.xlsx") == "sheet-too-wide"


def test_a_million_empty_rows_are_quick(tmp_path: Path) -> None:
    """Formatting down to the last row of the sheet: cells with a style and nothing in them."""
    source = write(tmp_path / "b.xlsx", GOOD)
    target = tmp_path / "million.xlsx"
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            data = old.read(entry)
            if entry.filename == "xl/worksheets/sheet1.xml":
                empty = b"".join(b'<row r="%d"><c r="A%d" s="0"/></row>' % (n, n) for n in range(10, 1_048_577))
                data = data.replace(b"</sheetData>", empty + b"</sheetData>")
            new.writestr(entry.filename, data)
    start = time.process_time()
    assert len(read_budget(target).lines) == 2
    assert time.process_time() - start < 20  # two seconds or so of the processor; what hangs takes minutes


def test_bytes_turned_around_never_give_another_error(tmp_path: Path) -> None:
    data = write(tmp_path / "b.xlsx", GOOD).read_bytes()
    rng, path = random.Random(7), tmp_path / "mutant.xlsx"
    for number in range(120):
        mutant = bytearray(data)
        if number % 3 == 0:
            del mutant[rng.randrange(len(mutant)) :]
        else:
            for _ in range(rng.randrange(1, 12)):
                mutant[rng.randrange(len(mutant))] = rng.randrange(256)
        path.write_bytes(bytes(mutant))
        with contextlib.suppress(BannerError):
            read_budget(path)


def test_texts_turned_around_never_give_another_error(tmp_path: Path) -> None:
    """Cells moved, cut, repeated and swapped in a table."""
    rng = random.Random(11)
    words = ["PENDAPATAN", "4.2.1", "Dana Desa", "1.000.000", "BELANJA", "01", "Bidang Pembangunan", "-", "####",
             "(5)", "Jumlah", "5.1.1.01. [01.01.01]", "Anggaran", "Realisasi", "KODE", "URAIAN", "90-99", "6.1",
             "SILPA", "  x", "2025", "Sumber Dana", "ADD, DD", "1,234.5", "Jumlah Belanja", "I.", "a", "10%", 5, 7.25,
             900_000_000]  # fmt: skip
    for number in range(150):
        rows = [[rng.choice([None, *words]) for _ in range(rng.randrange(1, 8))] for _ in range(rng.randrange(1, 25))]
        path = write(tmp_path / f"{number}.xlsx", rows)
        with contextlib.suppress(InputError):
            read_budget(path)


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ('village = "Contoh"\nkades = "x"\n', "sidecar-keys"),
        ('year = "dua ribu"\n', "sidecar-value"),
        ("year = \n", "sidecar-broken"),
        ('[pelaksana]\n6 = "Kasi"\n', "sidecar-value"),
        ('village = ["a"]\n', "sidecar-value"),
    ],
)
def test_a_sidecar_that_is_wrong_says_so(tmp_path: Path, text: str, id: str) -> None:
    (tmp_path / "budget.toml").write_text(text, encoding="utf-8")
    assert refused(write(tmp_path / "budget.xlsx", GOOD)) == id


def test_a_sidecar_says_which_line(tmp_path: Path) -> None:
    path = write(tmp_path / "budget.xlsx", GOOD)
    for text, line in (('year = 2026\nvillage = "Contoh\n', 2), ("year = 2026\n\n[pelaksana", 3)):
        (tmp_path / "budget.toml").write_text(text, encoding="utf-8")
        with pytest.raises(InputError) as caught:
            read_budget(path)
        assert (caught.value.id, caught.value.params["line"]) == ("sidecar-broken", line)
    (tmp_path / "budget.toml").write_bytes('village = "Café"\n'.encode("latin-1"))
    assert refused(path) == "sidecar-encoding"
