import pytest

from apbdes_banner.budget import funds


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("ADD, BHP, LAIN, PADES", ("PAD", "ADD", "PBH", "DLL")),
        ("DD", ("DDS",)),
        ("DD-APBN", ("DDS",)),
        ("DANA DESA + PBH", ("DDS", "PBH")),
        ("PADesa+ADD+DD+BanProv", ("PAD", "ADD", "DDS", "PBP")),
        ("ADD & Bankab", ("ADD", "PBK")),
        ("BanProv  ", ("PBP",)),
        ("BAN-PROV", ("PBP",)),
        ("BANKEU_PROV", ("PBP",)),
        ("BANKEU_KAB", ("PBK",)),
        ("BHPRD", ("PBH",)),
        ("Bagi Hasil Pajak & Retribusi Daerah", ("PBH",)),
        ("Bagi Hasil Pajak/Retribusi", ("PBH",)),
        ("DD/ADD", ("ADD", "DDS")),
        ("Bantuan Keuangan Kabupaten/Kota", ("PBK",)),
        ("Alokasi Dana Lembang", ("ADD",)),
        ("SILPA DD", ("DDS",)),
        ("SILPA", ("SILPA",)),
        ("DD 2024", ("DDS",)),
        ("XYZ, DD", ("DDS", "XYZ")),
        ("DCD", ("DCD",)),
        ("", ()),
        ("-", ()),
    ],
)
def test_words_of_villages_become_codes_in_print_order(text, codes):
    assert funds.parse(text) == codes


@pytest.mark.parametrize(
    ("rekening", "uraian", "sumber", "fund"),
    [
        ("4.2.1", None, None, "DDS"),
        ("4.1.2.01", "Pengelolaan Tanah Kas Desa", None, "PAD"),
        ("4.1.4.01", "Lain-lain", None, "PAD"),
        ("4.2.5.90", "Lain-lain", None, "PBK"),
        ("4.1.3", "Swadaya, Partisipasi dan Gotong Royong", None, "PAD"),
        ("4.1.1", "Bagi Hasil", None, "PAD"),
        ("4.1.3.01", "Swadaya", "SWD", "SWD"),
        ("4.3.6.01", "Bunga Bank", None, "DLL"),
        (None, "transfer_dana_desa", None, "DDS"),
        (None, "pad_hasil_aset", None, "PAD"),
        (None, "Dana Lembang", None, "DDS"),
        (None, "Bantuan Keuangan Propinsi", None, "PBP"),
        ("1.2.3", "Bagi Hasil", None, "PBH"),
        ("1.2.4.1", "Lain-lain", None, "PBP"),
        ("4.2.1", None, "DDS, ADD", "DDS"),
        (None, "Entah apa", None, "DLL"),
        (None, None, None, "DLL"),
    ],
)
def test_the_fund_of_an_income_row(rekening, uraian, sumber, fund):
    assert funds.of_income(rekening, uraian, sumber) == fund


def test_order_names_and_chips():
    assert funds.codes()[:8] == ("PAD", "ADD", "DDS", "PBH", "PBK", "PBP", "SWD", "DLL")
    assert [funds.short(code) for code in ("DDS", "ADD", "XYZ")] == ["DD", "ADD", "XYZ"]
    assert funds.name("DDS") == "Dana Desa"
    assert funds.order("XYZ") > funds.order("DLL")


def test_the_nearest_fund_to_a_misspelt_one():
    assert funds.nearest("DSD") == "DDS"
    assert funds.nearest("Banprof") == "PBP"
    assert funds.nearest("qqqqq") is None
