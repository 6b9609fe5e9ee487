"""Amount cells: what each text means, alone and in its column."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apbdes_banner.reading.amounts import Style, is_money, read_amount, style_of

ID_COLUMN = ["1.234.567,00", "900.000.000,00"]
US_COLUMN = ["1,234,567.00", "900,000,000.00"]


@pytest.mark.parametrize(
    ("value", "column", "sen", "problem"),
    [
        ("1.234.567,89", ID_COLUMN, 123456789, None),
        ("Rp 1.234.567", ID_COLUMN, 123456700, None),
        ("Rp. 111.480.000,00", ID_COLUMN, 11148000000, None),
        ("Rp1.236.022.433,05", ID_COLUMN, 123602243305, None),
        ("Rp 1.585.947.317,-", ID_COLUMN, 158594731700, None),
        ("(4.014.403,00)", ID_COLUMN, -401440300, None),
        ("-2,725,157", US_COLUMN, -272515700, None),
        ("1,178,375,000.00", US_COLUMN, 117837500000, None),
        ("1\u00a0234.567".replace("\u00a0", "."), ID_COLUMN, 123456700, None),
        ("-", ID_COLUMN, 0, None),
        ("Rp -", ID_COLUMN, 0, None),
        ("2.226,000.00", ["970.056,000.00"], 222600000, None),
        ("(136.059,995)", ["78.000,000,00"], -13605999500, None),
        ("1.234", [], 123400, None),
        ("1.234", ID_COLUMN, 123400, None),
        ("1,234", ID_COLUMN, 123400, "amount-ambiguous"),
        ("1.234", US_COLUMN, 123400, "amount-ambiguous"),
        ("25.00", ID_COLUMN, 2500, "amount-ambiguous"),
        ("25,00", ID_COLUMN, 2500, None),
        ("########", ID_COLUMN, None, "amount-hashes"),
        ("#REF!", ID_COLUMN, None, "amount-unreadable"),
        ("1,5 juta", ID_COLUMN, None, "amount-shortened"),
        ("lihat lampiran", ID_COLUMN, None, "amount-unreadable"),
        (1_000_000, [], 100000000, None),
        (0.98, [], 98, None),
        (1234567.3333333, [], 123456733, None),
        (1.234, [], 123, "amount-ambiguous"),
        (10**16, [], None, "amount-unreadable"),
        (True, [], None, "amount-unreadable"),
        (date(2024, 1, 1), [], None, "amount-unreadable"),
    ],
)
def test_a_cell_in_its_column(value: object, column: list[str], sen: int | None, problem: str | None) -> None:
    amount = read_amount(value, 3, style_of([*column, value]))  # type: ignore[list-item, arg-type]
    assert (amount.sen, amount.problem, amount.column) == (sen, problem, 3)


def test_a_mixed_column_says_so() -> None:
    assert style_of([*ID_COLUMN, *US_COLUMN]).is_mixed
    assert style_of(["2.226,000.00"]).is_mixed
    assert not style_of([*ID_COLUMN, "1.000"]).is_mixed
    assert not style_of(["1.000", 5, "-"]).conventions


@pytest.mark.parametrize(
    "value", ["4.1.1.", "01.01", "100.00", "52,59%", "2 unit", 12, True, None, "01.01.01.", "1.1.01"]
)
def test_what_is_no_money(value: object) -> None:
    assert not is_money(value)  # type: ignore[arg-type]


def _written(sen: int, thousands: str, decimals: str, front: str, cents: bool, brackets: bool) -> str:
    whole, rest = divmod(abs(sen), 100)
    body = f"{whole:,}".replace(",", thousands) + (f"{decimals}{rest:02d}" if cents or rest else "")
    if sen < 0:
        return f"({front}{body})" if brackets else f"-{front}{body}"
    return front + body


@given(
    st.lists(st.integers(-(4 * 10**14), 4 * 10**14), min_size=1, max_size=8),
    st.sampled_from([(".", ","), (",", ".")]),
    st.sampled_from(["", "Rp ", "Rp.", "Rp"]),
    st.booleans(),
    st.booleans(),
)
def test_what_is_written_is_read_back(
    amounts: list[int], marks: tuple[str, str], front: str, cents: bool, brackets: bool
) -> None:
    anchor = "1{0}234{0}567{1}00".format(*marks)
    texts = [anchor, *(_written(sen, *marks, front, cents, brackets) for sen in amounts)]
    style = style_of(texts)
    read = [read_amount(text, 1, style) for text in texts[1:]]
    assert [amount.sen for amount in read] == amounts
    assert not any(amount.problem for amount in read)


@given(st.text(max_size=30))
def test_any_text_is_an_amount_or_a_problem(text: str) -> None:
    amount = read_amount(text, 1, Style())
    assert (amount.sen is None) == (amount.problem in ("amount-unreadable", "amount-hashes"))
