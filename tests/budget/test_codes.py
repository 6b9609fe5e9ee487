import pytest

from apbdes_banner.budget.accounts import Codes, find, leading_code, level, normal, parent, parse_codes
from apbdes_banner.budget.chart import chart


@pytest.mark.parametrize(
    ("text", "rekening", "kegiatan"),
    [
        ("4", "4", None),
        ("4.", "4", None),
        ("4.0", "4", None),
        ("4.2", "4.2", None),
        ("4.2.1", "4.2.1", None),
        ("4.2.1.01.", "4.2.1.01", None),
        ("4.2.1.1", "4.2.1.01", None),
        ("4. 2. 1", "4.2.1", None),
        ("412-01", "4.1.2.01", None),
        ("4.1.1.90-99", "4.1.1.90-99", None),
        ("6.1.1.01.01", "6.1.1.01.01", None),
        ("5.1", "5.1", None),
        ("1", None, "1"),
        ("01", None, "1"),
        ("04", None, "4"),
        ("01.", None, "1"),
        ("1.1", None, "1.1"),
        ("1.1.01", None, "1.1.01"),
        ("1.1.1", None, "1.1.01"),
        ("01.01.01.", None, "1.1.01"),
        ("04.01.01", None, "4.1.01"),
        ("4.1.01", None, "4.1.01"),
        ("5.3.0", None, "5.3.00"),
        ("5.3.00", None, "5.3.00"),
        ("1.1.90-99", None, "1.1.90-99"),
        ("04.2002.01.01.01.", None, "1.1.01"),
        ("1 1 07", None, "1.1.07"),
        ("5.1.1.01. [01.01.01]", "5.1.1.01", "1.1.01"),
        ("5.2.1.02. [04.01.01.]", "5.2.1.02", "4.1.01"),
        ("1.1.01 5.1.", "5.1", "1.1.01"),
        ("01.01.01.5.1.1.01", "5.1.1.01", "1.1.01"),
        (" '1.1.01 ", None, "1.1.01"),
    ],
)
def test_every_spelling_of_a_code(text, rekening, kegiatan):
    assert parse_codes(text) == Codes(rekening, kegiatan)


@pytest.mark.parametrize(
    "text",
    ["", " ", ".", ". ", "0", "7", "12", "90-99", "2001.90-99", "0101 90-99", "I", "II.", "V", "4. PENDAPATAN", "1.250",
     "1.234.567,00", "2.226,000.00", "14.01.01.01.", "04.2002.", "2024", "a", "1,5", "x" * 500],
)  # fmt: skip
def test_what_is_no_code(text):
    assert parse_codes(text) is None


def test_the_villages_own_prefix_is_told_not_guessed():
    assert parse_codes("14.01.01.02.", prefix="14.01.", legacy=True) == Codes(kegiatan="1.02")
    assert parse_codes("14.01.01.01.02.", prefix="14.01") == Codes(kegiatan="1.1.02")
    assert parse_codes("14.01.00.00.", prefix="14.01.") is None


def test_before_2019_one_two_three_are_accounts():
    assert parse_codes("1.2.1", legacy=True) == Codes(rekening="1.2.1")
    assert parse_codes("2.1.1.1", legacy=True) == Codes(rekening="2.1.1.1")
    assert parse_codes("01.02.", legacy=True) == Codes(kegiatan="1.02")


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        (("01", "01", "1"), "1.1.01"),
        (("1", "1", "07"), "1.1.07"),
        (("4", "2", "1"), "4.2.1"),
        (("4", "2", "1", "1"), "4.2.1.01"),
        (("04", "02", "1"), "4.2.01"),
        (("1", "1", "90-99"), "1.1.90-99"),
        (("5", "1.0", ""), "5.1"),
        (("1", "", ""), "1"),
        (("x",), None),
        ((), None),
        (("", ""), None),
    ],
)
def test_codes_in_cells_of_their_own(parts, code):
    assert normal(parts) == code


@pytest.mark.parametrize(
    ("text", "codes", "rest"),
    [
        ("4. PENDAPATAN", Codes("4"), "PENDAPATAN"),
        ("4 PENDAPATAN", Codes("4"), "PENDAPATAN"),
        ("01 BIDANG PENYELENGGARAAN", Codes(None, "1"), "BIDANG PENYELENGGARAAN"),
        ("1. Sub Bidang Pendidikan", Codes(None, "1"), "Sub Bidang Pendidikan"),
        ("4.1.1.Hasil Usaha", Codes("4.1.1"), "Hasil Usaha"),
        ("1.1.01 5.1. Belanja Pegawai", Codes("5.1", "1.1.01"), "Belanja Pegawai"),
        ("5.1.1.01. [01.01.01] Penghasilan Tetap", Codes("5.1.1.01", "1.1.01"), "Penghasilan Tetap"),
        ("2 Unit Laptop", None, "2 Unit Laptop"),
        ("I. PENDAPATAN", None, "I. PENDAPATAN"),
        (" Dana Desa ", None, "Dana Desa"),
        ("", None, ""),
    ],
)
def test_a_code_at_the_front_of_a_text(text, codes, rest):
    assert leading_code(text) == (codes, rest)


def test_the_same_code_means_two_things_by_kind():
    assert find("belanja_jenis", "5.1").name == "Belanja Pegawai"
    assert find("bidang", "5.1").name == "Sub Bidang Penanggulangan Bencana"
    assert find("pendapatan", "5.1") is None


def test_codes_that_siskeudes_added_and_codes_that_regencies_fill():
    assert find("bidang", "1.1.08").name.endswith("bersumber dari Dana Desa")
    assert find("bidang", "1.1.95").name == ""
    assert find("pendapatan", "4.3.9.99").name == "Lain-lain pendapatan Desa yang sah"
    assert find("bidang", "5.3.01").code == "5.3.00"
    assert find("bidang", "9.9.95") is None
    assert find("bidang", "1.1.55") is None


def test_the_old_chart():
    assert find("pendapatan", "1.2.3", legacy=True).name == "Alokasi Dana Desa"
    assert find("bidang", "2.15", legacy=True).name == "Kegiatan Pembangunan Tambatan Perahu"
    assert find("pendapatan", "1.2.3") is None


def test_levels_and_parents():
    assert [level("bidang", code) for code in ("1", "1.1", "1.1.01")] == ["bidang", "sub_bidang", "kegiatan"]
    assert [level("pendapatan", code) for code in ("4", "4.2", "4.2.1", "4.2.1.01")] == [
        "akun", "kelompok", "jenis", "objek",
    ]  # fmt: skip
    assert level("pembiayaan", "6.1.1.01.01") is None
    assert [parent(code) for code in ("4.2.1.01", "4.2.1", "4.2", "4")] == ["4.2.1", "4.2", "4", None]


def test_every_code_of_the_chart_in_every_spelling():
    for kind, code in chart():
        parts = code.split(".")
        if "90-99" in code:
            assert normal(parts) == code
            continue
        if kind != "bidang":
            spellings = [code, f"{code}.", f" {code} "]
            expected = Codes(rekening=code)
        else:
            padded = ".".join(part.zfill(2) for part in parts)
            spellings = [padded, f"{padded}.", f"04.2002.{padded}.", f"33.07.04.2002.{padded}"]
            expected = Codes(kegiatan=code)
        assert {parse_codes(text) for text in spellings} == {expected}, code
        split = parts if kind != "bidang" else [part.zfill(2) for part in parts]
        assert normal(split) == code
