"""The tables of Siskeudes, in a zip as OpenSID imports it and in a workbook; OpenDK's two forms."""

import contextlib
import csv
import io
import random
import zipfile
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

import pytest

from apbdes_banner.budget.model import Budget, Document
from apbdes_banner.errors import BannerError, InputError
from apbdes_banner.reading.assemble import read_budget
from apbdes_banner.reading.identity import Given
from tests.reading.books import by, read, remarks, rupiah, write

CASE = next((Path(__file__).parents[3] / "shared" / "cases").glob("41-*"), None)
Rows = list[list[object]]
RINCI = ["Tahun", "Kd_Desa", "Kd_Keg", "Kd_Rincian", "Kd_SubRinci", "No_Urut", "SumberDana", "Uraian", "Satuan",
         "JmlSatuan", "HrgSatuan", "Anggaran", "JmlSatuanPAK", "HrgSatuanPAK", "AnggaranStlhPAK",
         "AnggaranPAK"]  # fmt: skip


def row(village: str, activity: str, account: str, fund: str, words: str, first: object, after: object = None,
        year: str = "2025", step: object = None) -> list[object]:  # fmt: skip
    after = first if after is None else after
    if step is None and isinstance(first, int) and isinstance(after, int):
        step = after - first
    return [year, village, village + activity, account, "01", "01", fund, words, "Tahun", "1", first, first, "1", after,
            after, step]  # fmt: skip


def village(code: str = "01.2001.", scale: int = 1, year: str = "2025") -> Rows:
    return [
        row(code, "00.00.00.", "4.2.1.01.", "DDS", "Dana Desa", 900_000_000 * scale, year=year),
        row(code, "00.00.00.", "4.2.3.01.", "ADD", "Alokasi Dana Desa", 400_000_000 * scale, year=year),
        row(code, "01.01.01.", "5.1.1.01.", "ADD", "Kepala Desa", 60_000_000 * scale, year=year),
        row(code, "02.03.10.", "5.3.5.01.", "DDS", "Material", "1190000000.5" if scale == 1 else 1_190_000_000 * scale,
            year=year),
        row(code, "00.00.00.", "6.1.1.01.", "DDS", "SiLPA", 100_000_000 * scale, year=year),
        row(code, "00.00.00.", "6.2.2.01.", "ADD", "Penyertaan modal", 149_999_999.5 * scale, year=year),
    ]  # fmt: skip


KEGIATAN = [
    ["Tahun", "Kd_Desa", "Kd_Bid", "Kd_Keg", "ID_Keg", "Nama_Kegiatan", "Nm_PPTKD", "Lokasi", "Jbt_PPTKD"],
    ["2025", "01.2001.", "01.2001.01", "01.2001.01.01.01.", "01.01.01.", "Siltap Kepala Desa", "Siti Aminah", "", ""],
    ["2025", "01.2001.", "01.2001.02", "01.2001.02.03.10.", "02.03.10.", "Jalan Usaha Tani", "Budi Raharjo",
     "Dusun Krajan", "Kasi Kesejahteraan"],
]  # fmt: skip
DESA = [["Kd_Kec", "Kd_Desa", "Nama_Desa"], ["01.", "01.2001.", "DESA SUKA MAJU"], ["01.", "01.2002.", "Sumber Rejo"]]
TA_DESA = [
    ["Tahun", "Kd_Desa", "Nm_Kades", "No_Perdes", "Tgl_Perdes", "No_Perdes_PB", "Tgl_Perdes_PB"],
    ["2025", "01.2001.", "Ahmad", "7", "12/30/24 00:00:00", "3", "2025-08-01 00:00:00"],
]
WHOLE = {
    "Ta_RABRinci": [RINCI, *village()],
    "Ta_Kegiatan": KEGIATAN,
    "Ref_Desa": DESA,
    "Ref_Kecamatan": [["Kd_Kec", "Nama_Kecamatan"], ["01.", "KECAMATAN CONTOH"]],
    "Ta_Pemda": [["Tahun", "Kd_Prov", "Kd_Kab", "Nama_Pemda", "Nama_Provinsi"],
                 ["2025", "33", "05", "PEMERINTAH KABUPATEN LESTARI", "JAWA TENGAH"]],
    "Ta_Desa": TA_DESA,
}  # fmt: skip


def archive(path: Path, tables: Mapping[str, Sequence[Sequence[object]]], *, mark: str = ",",
            encoding: str = "utf-8") -> Path:  # fmt: skip
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name, rows in tables.items():
            text = io.StringIO(newline="")
            csv.writer(text, delimiter=mark, quoting=csv.QUOTE_ALL).writerows(rows)
            target.writestr(name if "." in name else f"{name}.csv", text.getvalue().encode(encoding))
    return path


def refused(path: Path, **options: object) -> InputError:
    with pytest.raises(InputError) as caught:
        read_budget(path, **options)  # type: ignore[arg-type]
    return caught.value


def _check(budget: Budget) -> None:
    assert rupiah(budget) == {
        "pendapatan": 1_300_000_000, "belanja": 1_250_000_000.5, "penerimaan_pembiayaan": 100_000_000,
        "pengeluaran_pembiayaan": 149_999_999.5, "silpa": 0,
    }  # fmt: skip
    assert by(budget, "belanja", "bidang") == {"1": 60_000_000, "2": 1_190_000_000.5}
    assert by(budget, "belanja", "kegiatan_nama") == {"Siltap Kepala Desa": 60e6, "Jalan Usaha Tani": 1_190_000_000.5}
    assert budget.document is Document.APBDES


def test_every_line_with_its_activity_and_whose_it_is(tmp_path: Path) -> None:
    budget = read_budget(archive(tmp_path / "opensid_data.zip", WHOLE))
    _check(budget)
    road = budget.lines[budget.lines["kegiatan"] == "2.3.10"].iloc[0]
    assert (road["sub_bidang"], road["rekening"], road["lokasi"]) == ("2.3", "5.3.5.01", "Dusun Krajan")
    assert (road["sumber_dana"], road["volume"], road["satuan"]) == ("DDS", "1", "Tahun")
    assert (road["sheet"], road["row"], road["column_anggaran"]) == ("Ta_RABRinci", 5, 12)
    who = budget.identity
    assert (who.village.name, who.village.district, who.village.regency) == ("Suka Maju", "Contoh", "Lestari")
    assert (who.village.province, who.village.code, who.year) == ("Jawa Tengah", "33.05.01.2001", 2025)
    assert (who.perdes_number, who.perdes_date) == ("7 Tahun 2024", date(2024, 12, 30))
    assert remarks(budget) == []


def test_an_office_is_named_a_person_never(tmp_path: Path) -> None:
    lines = read_budget(archive(tmp_path / "a.zip", WHOLE)).lines
    assert set(lines["pelaksana"].dropna()) == {"Kasi Kesejahteraan"}
    assert not {"Siti Aminah", "Budi Raharjo", "Ahmad"} & set(lines.to_numpy().astype(str).ravel())


@pytest.mark.parametrize(
    ("name", "mark", "encoding"),
    [
        ("data/TA_RABRINCI.CSV", ",", "utf-8-sig"),
        ("keuangan_ta_rab_rinci.csv", ";", "cp1252"),
        ("Ta_RABRinci.txt", "\t", "utf-16"),
    ],
)
def test_the_same_under_other_names_and_encodings(tmp_path: Path, name: str, mark: str, encoding: str) -> None:
    tables = {name: WHOLE["Ta_RABRinci"], "Ta_Kegiatan.csv" if "/" not in name else "data/ta_kegiatan.csv": KEGIATAN}
    path = archive(tmp_path / "a.zip", {**tables, "__MACOSX/._Ta_RAB.csv": [["x"]]}, mark=mark, encoding=encoding)
    _check(read_budget(path))


def test_the_same_tables_in_a_workbook_or_alone(tmp_path: Path) -> None:
    _check(read_budget(write(tmp_path / "a.xlsx", {"Lembar1": WHOLE["Ta_RABRinci"], "Lembar2": KEGIATAN})))
    budget = read_budget(write(tmp_path / "b.xlsx", {"Ta_RABRinci": WHOLE["Ta_RABRinci"]}))
    assert by(budget, "belanja", "bidang") == {"1": 60_000_000, "2": 1_190_000_000.5}
    assert next(iter(budget.lines["kegiatan_nama"].dropna())).startswith("Penyediaan Penghasilan Tetap")


def test_a_change_gives_both_columns(tmp_path: Path) -> None:
    rows = [
        row("01.2001.", "00.00.00.", "4.2.1.01.", "DDS", "Dana Desa", 900, 1000),
        row("01.2001.", "02.03.10.", "5.3.5.01.", "DDS", "Lama", 900, 0),
        row("01.2001.", "02.03.11.", "5.3.5.01.", "DDS", "Baru", 0, 1000),
    ]
    budget = read_budget(archive(tmp_path / "a.zip", {**WHOLE, "Ta_RABRinci": [RINCI, *rows]}))
    assert budget.document is Document.PERUBAHAN
    assert (rupiah(budget, "semula")["belanja"], rupiah(budget)["belanja"]) == (900, 1000)
    assert list(budget.lines["column_semula"]) == [12] * 3
    assert list(budget.lines["column_anggaran"]) == [15] * 3
    assert (budget.identity.perdes_number, budget.identity.perdes_date) == ("3 Tahun 2025", date(2025, 8, 1))
    assert remarks(budget) == []
    rows[0][-1] = 50
    found = read_budget(archive(tmp_path / "b.zip", {"Ta_RABRinci": [RINCI, *rows]})).remarks
    assert [(remark.id, remark.place and remark.place.address) for remark in found] == [("change-mismatch", "O2")]


def test_a_column_for_the_change_that_nobody_filled_is_no_change(tmp_path: Path) -> None:
    rows = [[*line[:14], 0, 0] for line in village()]
    _check(read_budget(archive(tmp_path / "a.zip", {**WHOLE, "Ta_RABRinci": [RINCI, *rows]})))


def test_one_posting_only(tmp_path: Path) -> None:
    """Ta_Anggaran holds the whole budget once for each posting."""
    heads = ["KdPosting", "Tahun", "Kd_Rincian", "Anggaran", "AnggaranPAK", "AnggaranStlhPAK", "Kd_Keg", "SumberDana",
             "Kd_Desa"]  # fmt: skip
    rows = [[posting, "2025", line[3], line[11], 0, line[11], line[2], line[6], line[1]]
            for posting in ("1", "2") for line in village()]  # fmt: skip
    tables = {"Ta_Anggaran": [heads, *rows], "Ta_Kegiatan": KEGIATAN, "Ta_RABRinci": [RINCI]}
    budget = read_budget(archive(tmp_path / "a.zip", tables))
    _check(budget)
    assert budget.sheet == "Ta_Anggaran"
    assert remarks(budget) == ["posting-chosen"]
    assert list(budget.lines["uraian"])[:2] == ["Dana Desa", "Alokasi Dana Desa"]  # names of the chart


def test_tables_that_contradict_each_other_are_told(tmp_path: Path) -> None:
    rab = [["Tahun", "Kd_Desa", "Kd_Keg", "Kd_Rincian", "Anggaran", "AnggaranPAK", "AnggaranStlhPAK"],
           *[[line[0], line[1], line[2], line[3], line[11], 0, line[11]] for line in village()]]  # fmt: skip
    assert remarks(read_budget(archive(tmp_path / "a.zip", {**WHOLE, "Ta_RAB": rab}))) == []
    rab[1][4] = rab[1][6] = 800_000_000
    found = read_budget(archive(tmp_path / "b.zip", {**WHOLE, "Ta_RAB": rab})).remarks
    assert [(remark.id, remark.params["part"]) for remark in found] == [("tables-differ", "pendapatan")]
    budget = read_budget(archive(tmp_path / "c.zip", {"Ta_RAB": rab, "Ta_Kegiatan": KEGIATAN}))
    assert rupiah(budget)["pendapatan"] == 1_200_000_000


def test_what_was_realised_is_left_out_and_told(tmp_path: Path) -> None:
    tbp = [["Tahun", "No_Bukti", "Kd_Desa", "Kd_Keg", "Kd_Rincian", "Nilai"],
           ["2025", "1", "01.2001.", "01.2001.00.00.", "4.2.1.01.", "5000"]]  # fmt: skip
    budget = read_budget(archive(tmp_path / "a.zip", {**WHOLE, "Ta_TBPRinci": tbp}))
    _check(budget)
    assert budget.lines["realisasi"].isna().all()
    assert remarks(budget) == ["realisasi-left-out"]


def test_a_table_that_was_written_twice_counts_once(tmp_path: Path) -> None:
    budget = read_budget(archive(tmp_path / "a.zip", {**WHOLE, "Ta_RABRinci": [RINCI, *village(), *village()]}))
    _check(budget)
    assert remarks(budget) == ["rows-copied"]


@pytest.mark.parametrize("asked", ["Suka Maju", "desa suka maju", "01.2001.", "01.2001"])
def test_one_of_several_villages_by_name_or_code(tmp_path: Path, asked: str) -> None:
    rows = [RINCI, *village("01.2002.", scale=3), *village()]
    path = archive(tmp_path / "a.zip", {**WHOLE, "Ta_RABRinci": rows})
    budget = read_budget(path, given=Given(village=asked))
    _check(budget)
    assert budget.identity.village.name == "Suka Maju"
    error = refused(path)
    assert error.id == "which-village"
    assert error.params["villages"] == "Sumber Rejo (01.2002), DESA SUKA MAJU (01.2001)"
    assert refused(path, given=Given(village="Sukasari")).id == "which-village"


def test_villages_in_folders_and_the_same_one_twice(tmp_path: Path) -> None:
    tables = {"a/Ta_RABRinci.csv": [RINCI, *village()], "a/Ta_Kegiatan.csv": KEGIATAN,
              "b/Ta_RABRinci.csv": [RINCI, *village("01.2002.", scale=3)]}  # fmt: skip
    _check(read_budget(archive(tmp_path / "a.zip", tables), given=Given(village="01.2001")))
    tables["b/Ta_RABRinci.csv"] = [RINCI, *village(scale=3)]
    assert refused(archive(tmp_path / "b.zip", tables), given=Given(village="01.2001")).id == "village-twice"
    assert refused(archive(tmp_path / "c.zip", tables)).id in ("village-twice", "which-village")


def test_a_name_from_an_option_for_the_only_village(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", {"Ta_RABRinci": [RINCI, *village()]})
    assert read_budget(path, given=Given(village="Contoh Jaya")).identity.village.name == "Contoh Jaya"
    assert read_budget(path, given=Given(village="01.2001.")).identity.village.name is None


def test_the_year_asked_for_else_the_latest(tmp_path: Path) -> None:
    rows = [RINCI, *village(year="2024", scale=3), *village()]
    path = archive(tmp_path / "a.zip", {**WHOLE, "Ta_RABRinci": rows})
    assert remarks(read_budget(path)) == ["year-column"]
    _check(read_budget(path))
    old = read_budget(path, given=Given(year=2024))
    assert (rupiah(old)["pendapatan"], old.identity.year) == (3_900_000_000, 2024)
    assert remarks(read_budget(path, given=Given(year=2023))) == ["year-not-there"]


def test_rows_that_are_no_part_of_a_budget_are_reported(tmp_path: Path) -> None:
    odd = row("01.2001.", "00.00.00.", "1.1.1.01.", "DDS", "Kas di bendahara", 5_000_000)
    broken = row("01.2001.", "09.01.01.", "5.2.1.01.", "DDS", "Bidang sembilan", 7_000_000)
    hashes = row("01.2001.", "02.03.10.", "5.3.5.02.", "DDS", "Sempit", "#######")
    rows = [RINCI, *village(), odd, broken, hashes]
    budget = read_budget(archive(tmp_path / "a.zip", {**WHOLE, "Ta_RABRinci": rows}))
    assert sorted(remarks(budget)) == ["amount-hashes", "bidang-unknown", "row-unread"]


def test_amounts_that_a_person_wrote_follow_their_column(tmp_path: Path) -> None:
    rows = [[line[0], line[1], line[2], line[3], f"{round(float(str(line[11]))):,}".replace(",", "."), ""]
            for line in village()]  # fmt: skip
    heads = ["Tahun", "Kd_Desa", "Kd_Keg", "Kd_Rincian", "Anggaran", "AnggaranStlhPAK"]
    budget = read_budget(archive(tmp_path / "a.zip", {"Ta_RAB": [heads, *rows]}))
    assert rupiah(budget)["pendapatan"] == 1_300_000_000
    small = [
        heads,
        ["2025", "1.", "1.00.00.", "4.2.1.", "120.000", ""],
        ["2025", "1.", "1.00.00.", "4.2.3.", "95.500", ""],
    ]
    assert rupiah(read_budget(archive(tmp_path / "b.zip", {"Ta_RAB": small})))["pendapatan"] == 215_500


@pytest.mark.parametrize(
    ("tables", "id"),
    [
        ({"Ta_RABRinci": [RINCI]}, "no-rows"),
        ({"Ta_RABRinci": [["a", "b"], ["c", "d"]]}, "not-a-budget"),
        ({"daftar.csv": [["Nama"], ["A"]]}, "file-type-zip"),
    ],
)
def test_archives_without_a_budget(tmp_path: Path, tables: dict[str, Rows], id: str) -> None:
    assert refused(archive(tmp_path / "a.zip", tables)).id == id


def test_a_sheet_that_is_asked_for(tmp_path: Path) -> None:
    rab = [["Tahun", "Kd_Desa", "Kd_Keg", "Kd_Rincian", "Anggaran"],
           ["2025", "01.2001.", "01.2001.00.00.", "4.2.1.01.", "700000000"]]  # fmt: skip
    path = archive(tmp_path / "a.zip", {**WHOLE, "Ta_RAB": rab})
    assert rupiah(read_budget(path, sheet="Ta_RAB"))["pendapatan"] == 700_000_000
    assert refused(path, sheet="Ta_SPP").id == "sheet-missing"
    assert refused(path, sheet="Ta_Kegiatan").id == "no-rows"


def test_a_zip_that_swells_or_is_cut(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target, target.open("Ta_RABRinci.csv", "w") as part:
        for _ in range(310):
            part.write(b" " * 2**20)
    assert refused(path).id == "file-bomb"
    data = archive(tmp_path / "a.zip", WHOLE).read_bytes()
    (tmp_path / "cut.zip").write_bytes(data[: len(data) // 2])
    assert refused(tmp_path / "cut.zip").id == "file-damaged"


def test_mutated_archives_never_give_another_error(tmp_path: Path) -> None:
    data = archive(tmp_path / "a.zip", WHOLE).read_bytes()
    rng, path = random.Random(2), tmp_path / "mutant.zip"
    for _ in range(150):
        mutant = bytearray(data)
        for _ in range(rng.randrange(1, 8)):
            mutant[rng.randrange(4, len(mutant))] = rng.randrange(256)
        path.write_bytes(bytes(mutant))
        with contextlib.suppress(BannerError):
            read_budget(path)


def test_cells_turned_around_never_give_another_error(tmp_path: Path) -> None:
    rng = random.Random(4)
    odd = ["", "x", "0", "-5", "1e400", "1e99999999", "9" * 300, "01.", "..", "4.", "6.3.1.", "2025", "nan", "####",
           "1.234", "a\0b"]  # fmt: skip
    for number in range(150):
        tables = {name: [list(line) for line in rows] for name, rows in WHOLE.items()}
        for _ in range(rng.randrange(1, 12)):
            line = rng.choice(tables[rng.choice(list(tables))])
            line[rng.randrange(len(line))] = rng.choice(odd)
        with contextlib.suppress(BannerError):
            read_budget(archive(tmp_path / f"{number}.zip", tables))


@pytest.mark.skipif(CASE is None, reason="the real cases are not here")
def test_the_training_database_of_siskeudes(tmp_path: Path) -> None:
    """The zip, its tables alone, and the workbook give the same lines."""
    assert CASE is not None
    budgets = [read_budget(CASE / name) for name in ("opensid_data.zip", "csv/Ta_RABRinci.csv", "budget.xlsx")]
    for budget in budgets:
        assert (budget.document, budget.identity.year, len(budget.lines)) == (Document.APBDES, 2016, 159)
        assert rupiah(budget) == {"pendapatan": 1_167_935_000, "belanja": 1_066_935_000, "penerimaan_pembiayaan": None,
                                  "pengeluaran_pembiayaan": 90_000_000, "silpa": 11_000_000}  # fmt: skip
        assert by(budget, "belanja", "bidang") == {
            "1": 366_810_000, "2": 429_800_000, "3": 125_000_000, "4": 52_325_000, "5": 93_000_000}  # fmt: skip
    assert (budgets[0].identity.perdes_number, budgets[0].identity.perdes_date) == ("1 Tahun 2015", date(2015, 12, 31))
    assert "Kegiatan Pembangunan Jalan Desa" in set(budgets[0].lines["kegiatan_nama"].dropna())


OPENDK = [["no_akun", "nama_akun", "jumlah"], ["412-01", "Hasil Aset Desa", 15_000_000], ["421-01", "Dana Desa", 900e6],
          ["511-01", "Penghasilan Tetap Kepala Desa", 60e6], ["521-01", "Perlengkapan", 855e6]]  # fmt: skip


def test_the_form_of_opendk(tmp_path: Path) -> None:
    budget = read(tmp_path, {"APBDES": OPENDK})
    assert (rupiah(budget)["pendapatan"], rupiah(budget)["belanja"]) == (915e6, 915e6)
    assert list(budget.lines["rekening"]) == ["4.1.2.01", "4.2.1.01", "5.1.1.01", "5.2.1.01"]
    groups = [OPENDK[0], [4, "PENDAPATAN", 915e6], [41, "Pendapatan Asli Desa", 15e6], OPENDK[1],
              ["42", "Transfer", 900e6], OPENDK[2], [5, "BELANJA", 915e6], *OPENDK[3:]]  # fmt: skip
    again = read(tmp_path, {"APBDES": groups})
    assert rupiah(again) == rupiah(budget)
    assert list(again.declared["code"]) == ["4", "4.1", "4.2", "5"]


def test_sums_by_kind_alone_are_no_budget(tmp_path: Path) -> None:
    heads = ["total_anggaran", "total_belanja", "belanja_pegawai", "belanja_barang_jasa", "belanja_modal",
             "belanja_tidak_langsung"]  # fmt: skip
    path = write(tmp_path / "a.xlsx", [heads, [1_000_000_000, 900_000_000, 300_000_000, 300_000_000, 300_000_000, 0]])
    assert refused(path).id == "opendk-totals"
