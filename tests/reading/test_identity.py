"""Who and when, from titles, sheets, file names, the sidecar and options; later wins and says so."""

from datetime import date
from pathlib import Path

import pytest

from apbdes_banner.reading import titles
from apbdes_banner.reading.assemble import read_budget
from apbdes_banner.reading.identity import Given
from tests.reading.books import read, write

TABLE = [["Uraian", "Anggaran"], ["PENDAPATAN"], ["Dana Desa", 900_000_000],
         ["BELANJA"], ["Bidang Pelaksanaan Pembangunan Desa", 900_000_000]]  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "village"),
    [
        (["PEMERINTAH DESA DEWASARI"], ("desa", "Dewasari")),
        (["DESA PEMERINTAH DESA PULOSAREN"], ("desa", "Pulosaren")),
        (["LAMPIRAN", "PERATURAN DESA CIMANGGU I", "NOMOR : 6 TAHUN 2025"], ("desa", "Cimanggu I")),
        (["RINGKASAN ANGGARAN PENDAPATAN DAN BELANJA DESA PEGIRINGAN"], ("desa", "Pegiringan")),
        (["APBDES DESA SELOREJO TAHUN 2026"], ("desa", "Selorejo")),
        (["Anggaran Dana Desa Keru"], ("desa", "Keru")),
        (["ANGGARAN PENDAPATAN DAN BELANJA DESA", "TAHUN ANGGARAN 2024"], (None, None)),
        (["PEMERINTAH NAGARI SUNGAI TARAB KECAMATAN X"], ("nagari", "Sungai Tarab")),
        (["PEMERINTAH GAMPONG BLANG"], ("gampong", "Blang")),
        (["PEMERINTAH DESA SUMBER REJO KECAMATAN DARI"], ("desa", "Sumber Rejo")),
        (["💰 APBDes Desa Maju 💰"], ("desa", "Maju")),
        (["KEPALA DESA SESEORANG"], (None, None)),
    ],
)
def test_the_village(lines: list[str], village: tuple[str | None, str | None]) -> None:
    assert titles.find_village(lines) == village


@pytest.mark.parametrize(
    ("line", "what", "name"),
    [
        ("KECAMATAN KECAMATAN KEPIL", "district", "Kepil"),
        ("KECAMATAN SAMATURU KABUPATEN KOLAKA", "district", "Samaturu"),
        ("KECAMATAN SAMATURU KABUPATEN KOLAKA", "regency", "Kolaka"),
        ("PEMERINTAH KOTA BANDA ACEH", "regency", "Kota Banda Aceh"),
        ("Kec. Dau, Kab. Malang Provinsi Jawa Timur", "district", "Dau"),
        ("Kec. Dau, Kab. Malang Provinsi Jawa Timur", "regency", "Malang"),
        ("Kec. Dau, Kab. Malang Provinsi Jawa Timur", "province", "Jawa Timur"),
        ("Bagi Hasil Pajak dari Kabupaten/Kota", "regency", None),
    ],
)
def test_the_places_around_it(line: str, what: str, name: str | None) -> None:
    assert titles.find_place([line], what) == name


@pytest.mark.parametrize(
    ("lines", "year"),
    [
        (["NOMOR : 6 TAHUN 2025", "TAHUN ANGGARAN 2026"], 2026),
        (["NOMOR 7 TAHUN 2015"], None),
        (["Realisasi s.d 31/12/2024", "TAHUN ANGGARAN 2024"], 2024),
        (["APBDes 2025"], 2025),
        (["Laporan Realisasi APBL Tahun 2025"], 2025),
        (["Contoh, 29 Desember 2025"], None),
        (["T.A. 2021"], 2021),
    ],
)
def test_the_year(lines: list[str], year: int | None) -> None:
    assert titles.find_year(lines) == year


def test_the_regulation() -> None:
    lines = ["PERATURAN DESA CONTOH", "NOMOR : 6 TAHUN 2025", "TANGGAL : 29 Desember 2025"]
    assert titles.find_perdes(lines) == ("6 Tahun 2025", date(2025, 12, 29))
    assert titles.find_perdes(["TANGGAL : ###"]) == (None, None)


@pytest.mark.parametrize("text", ["29/12/2025", "29-12-2025", "2025-12-29", "29 Desember 2025", "tgl 29 des 2025"])
def test_dates(text: str) -> None:
    assert titles.read_date(text) == date(2025, 12, 29)


def test_dates_that_are_none() -> None:
    assert titles.read_date("31/02/2025") is None
    assert titles.read_date("Desember") is None


def test_the_sheet_identitas(tmp_path: Path) -> None:
    budget = read(tmp_path, {
        "Identitas": [
            ["IDENTITAS DESA"], ["Jenis desa", "nagari", "Pilih"], ["Nama desa", "SUNGAI TARAB", "Namanya saja"],
            ["Kecamatan", "Kecamatan Maju"], ["Kabupaten/Kota", "Kota Contoh"], ["Tahun anggaran", 2026],
            ["Dokumen", "Realisasi"], ["Nomor Perdes", "7 Tahun 2025"], ["Tanggal Perdes", date(2025, 12, 29)],
            ["Jumlah penduduk (jiwa)", "3.412"], ["Alamat/nomor pengaduan", "Balai desa, 0812"],
            ["Provinsi", None, "Namanya saja."], ["Pelaksana bidang 2", "Kasi Kesejahteraan"],
        ],
        "APBDes": TABLE,
    })  # fmt: skip
    who = budget.identity
    assert (who.village.type, who.village.name, who.village.district) == ("nagari", "Sungai Tarab", "Maju")
    assert (who.village.regency, who.village.province) == ("Kota Contoh", None)
    assert (who.year, who.perdes_number, who.perdes_date) == (2026, "7 Tahun 2025", date(2025, 12, 29))
    assert (who.population, who.complaints) == (3412, "Balai desa, 0812")
    assert dict(who.pelaksana) == {"2": "Kasi Kesejahteraan"}
    assert budget.document == "realisasi"
    assert who.origin["village"] == "sheet"


def test_later_wins(tmp_path: Path) -> None:
    path = write(tmp_path / "apbdes-desa-berkas-2021.xlsx", {"APBDes": [["PEMERINTAH DESA JUDUL"], *TABLE]})
    assert (read_budget(path).identity.village.name, read_budget(path).identity.year) == ("Judul", 2021)
    (tmp_path / "desa.toml").write_text('village = "Folder"\nyear = 2022\n', encoding="utf-8")
    assert read_budget(path).identity.village.name == "Folder"
    path.with_suffix(".toml").write_text(
        'village = "Samping"\ncomplaints = "0812"\nlogo = "gambar/logo.png"\nperdes_date = 2025-12-29\n'
        '[pelaksana]\n1 = "Kaur Keuangan"\n', encoding="utf-8",
    )  # fmt: skip
    who = read_budget(path).identity
    assert (who.village.name, who.complaints, who.perdes_date) == ("Samping", "0812", date(2025, 12, 29))
    assert who.logo == str(tmp_path / "gambar/logo.png")
    assert who.pelaksana["1"] == "Kaur Keuangan"
    who = read_budget(path, given=Given(village="Pilihan", year=2030)).identity
    assert (who.village.name, who.year, who.origin["village"], who.origin["year"]) == (
        "Pilihan",
        2030,
        "option",
        "option",
    )
    assert who.origin["complaints"] == "sidecar"


@pytest.mark.parametrize(
    ("title", "period"),
    [
        ("LAPORAN REALISASI APBDES SEMESTER I TAHUN 2025", "semester-1"),
        ("Semester Pertama", "semester-1"),
        ("s.d. 30 Juni 2025", "semester-1"),
        ("Sampai dengan tanggal 30/06/2025", "semester-1"),
        ("Per 30 Juni 2025", "semester-1"),
        ("SEMESTER II", "akhir-tahun"),
        ("LAPORAN SEMESTER AKHIR TAHUN", "akhir-tahun"),
        ("Periode 1 Januari s.d 31 Desember 2024", "akhir-tahun"),
        ("Realisasi s/d 31/12/2024", "akhir-tahun"),
        ("SEMESTER I DAN II", None),
        ("SEMESTERAN", None),
        ("TAHUN ANGGARAN 2024", None),
    ],
)
def test_which_of_the_two_reports_of_a_year(title, period):
    assert titles.find_period([title]) == period


def test_a_photograph_and_what_it_shows(tmp_path: Path) -> None:
    path = write(tmp_path / "apbdes.xlsx", {"APBDes": [["PEMERINTAH DESA CONTOH"], *TABLE]})
    path.with_suffix(".toml").write_text('photo = "foto/jalan.jpg"\nphoto_caption = "Jalan"\n', encoding="utf-8")
    who = read_budget(path).identity
    assert (who.photo, who.photo_caption) == (str(tmp_path / "foto/jalan.jpg"), "Jalan")
    given = read_budget(path, given=Given(photo="/lain.jpg", photo_caption="Lain")).identity
    assert (given.photo, given.photo_caption) == ("/lain.jpg", "Lain")
