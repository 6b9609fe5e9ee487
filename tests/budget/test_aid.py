import pytest
from hypothesis import given
from hypothesis import strategies as st

from apbdes_banner.budget.aid import Aid, is_aid, read_aid, same_families
from apbdes_banner.budget.summarising import summarise
from tests.checks.budgets import income, spending, table

RUPIAH = 100


@pytest.mark.parametrize(
    ("rupiah", "texts", "aid"),
    [
        (223_200_000, ("62 KPM", "BLT DD 12 bulan"), Aid(62, 12, 300_000 * RUPIAH)),
        (223_200_000, ("62 KPM x 12 Bln x Rp 300.000",), Aid(62, 12, 300_000 * RUPIAH)),
        (381_600_000, ("106 keluarga",), Aid(106, None, 3_600_000 * RUPIAH)),
        (3_690_000_000, ("1.025 KK", "12 bulan"), Aid(1025, 12, 300_000 * RUPIAH)),
        (223_200_001, ("62 KPM", "12 bulan"), None),  # not the product
        (223_200_000, ("62 KPM x 12 bulan x Rp 250.000",), None),  # the file contradicts itself
        (223_200_000, ("62 KPM", "60 KPM"), None),
        (223_200_000, ("12 bulan",), None),
        (223_200_000, ("0 KPM",), None),
        (223_200_000, ("62", "paket"), None),
        (0, ("62 KPM",), None),
        (-360, ("62 KPM",), None),
    ],
)
def test_only_what_the_file_gives_and_only_where_the_product_is_the_amount(rupiah, texts, aid):
    assert read_aid(rupiah * RUPIAH, *texts) == aid


@given(st.integers(-(10**14), 10**14), st.integers(0, 9999), st.one_of(st.none(), st.integers(0, 60)))
def test_the_product_is_always_the_amount(amount, families, months):
    aid = read_aid(amount, f"{families} KPM", None if months is None else f"{months} bulan")
    if aid:
        assert (aid.families, aid.months) == (families, months)
        assert aid.families * (aid.months or 1) * aid.each == amount


def test_blt_by_its_code_or_its_words():
    assert is_aid("5.3.00", "Penanganan Keadaan Mendesak")
    assert is_aid(None, "BLT Dana Desa")
    assert is_aid("2.1.01", "Bantuan Langsung Tunai")
    assert not is_aid("2.3.10", "Jalan")


def test_a_number_of_families_is_no_place():
    aid = Aid(106, None, 1)
    assert same_families(aid, "106 keluarga")
    assert not same_families(aid, "Dusun Krajan")
    assert not same_families(aid, "105 keluarga")
    assert not same_families(aid, None)


def blt(columns=("anggaran",), amount=223.2, **fields):
    row = {"kegiatan": "5.3.00", "kegiatan_nama": "BLT DD", "volume": "62", "satuan": "KPM", **fields}
    return table([income(300), spending(amount, "5", **row)], columns=columns)


def only(budget, **rest):
    [group] = summarise(budget, **rest).groups
    return group.activities[0]


def test_the_summary_carries_it():
    assert only(blt(lokasi="62 KPM")).aid == Aid(62, None, 3_600_000 * RUPIAH)
    assert only(blt(satuan="KPM x 12 bulan")).aid == Aid(62, 12, 300_000 * RUPIAH)
    assert only(blt(kegiatan="2.3.10", kegiatan_nama="Jambanisasi")).aid is None


def test_what_was_realised_of_it_is_no_product():
    from apbdes_banner.budget.model import Document

    budget = table(
        [income((300, 300)), spending((223.2, 186), "5", kegiatan="5.3.00", volume="62", satuan="KPM")],
        columns=("anggaran", "realisasi"),
        document=Document.REALISASI,
    )
    assert only(budget).aid is None
