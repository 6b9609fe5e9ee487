import hashlib
from dataclasses import replace

import pytest

from apbdes_banner.budget.checksum import checksum, checksum_of, code, figures
from apbdes_banner.budget.model import Document, Village
from apbdes_banner.budget.summarising import summarise
from tests.checks.budgets import WHOLE, income, received, spending, table

ROWS = [
    income(600),
    income(0, "4.3.6", "Bunga Bank"),
    spending(500, "2", "Aspal", kegiatan="2.3.10", kegiatan_nama="Jalan"),
    spending(90, "1", "Siltap", kegiatan="1.1.01"),
    received(-10),
]


def test_the_canonical_text_is_as_documented():
    assert figures(table(ROWS)) == (
        "apbdes-banner figures 1\ncontoh\n2026\napbdes\n"
        "belanja;;1.1.01;0.00;90000000.00;0.00\n"
        "belanja;;2.3.10;0.00;500000000.00;0.00\n"
        "pendapatan;4.2.1;;0.00;600000000.00;0.00\n"
        "penerimaan_pembiayaan;6.1.1;;0.00;-10000000.00;0.00\n"
    )


def test_eight_letters_of_crockford_from_the_first_forty_bits():
    letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    bits = f"{int(hashlib.sha256(b'abc').hexdigest()[:10], 16):040b}"
    expected = "".join(letters[int(bits[i : i + 5], 2)] for i in range(0, 40, 5))
    assert code("abc") == f"{expected[:4]}-{expected[4:]}"
    assert code("") == ""


@pytest.mark.parametrize("detail", ["kegiatan", "subbidang", "bidang"])
def test_every_detail_and_order_of_rows_has_the_same(detail):
    budget = table(ROWS)
    assert checksum(summarise(budget, detail=detail)) == checksum_of(budget) == checksum_of(table(ROWS[::-1]))


def test_spelling_of_the_village_and_names_of_rows_do_not_count():
    shouted = replace(WHOLE, village=Village(name=" CONTOH "))
    renamed = [*ROWS[:2], spending(500, "2", "Hotmix", kegiatan="2.3.10"), *ROWS[3:]]
    assert checksum_of(table(ROWS, identity=shouted)) == checksum_of(table(renamed)) == checksum_of(table(ROWS))


@pytest.mark.parametrize(
    "other",
    [
        table([income(600.00000001), *ROWS[1:]]),  # one sen
        table([*ROWS[:2], spending(490, "2", kegiatan="2.3.10"), spending(100, "1", kegiatan="1.1.01"), ROWS[4]]),
        table([income(600, "4.2.3"), *ROWS[1:]]),
        table(ROWS, identity=replace(WHOLE, year=2025)),
        table(ROWS, identity=replace(WHOLE, village=Village(name="Contoh Jaya"))),
        table(ROWS, document=Document.PERUBAHAN),
        table(ROWS, columns=("realisasi",)),
    ],
)
def test_every_figure_code_and_name_of_the_document_counts(other):
    assert checksum_of(other) != checksum_of(table(ROWS))
