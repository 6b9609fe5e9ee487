import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apbdes_banner.budget import money
from apbdes_banner.budget.money import LARGEST, Convention

SEN = st.integers(-LARGEST, LARGEST)


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("1.234.567,00", {Convention.ID: 123456700}),
        ("1,234,567.00", {Convention.US: 123456700}),
        ("1.743.274.268,29", {Convention.ID: 174327426829}),
        ("1234", {Convention.ID: 123400, Convention.US: 123400}),
        ("1.234", {Convention.ID: 123400}),
        ("1,234", {Convention.US: 123400}),
        ("100.00", {Convention.US: 10000}),
        ("Rp 964.073.000", {Convention.ID: 96407300000}),
        ("Rp. 1.585.947.317,.", {Convention.ID: 158594731700}),
        ("Rp 12.369.154.845,-", {Convention.ID: 1236915484500}),
        ("Rp1.236.022.433,05", {Convention.ID: 123602243305}),
        ("-2,725,157", {Convention.US: -272515700}),
        ("(4.014.403,00)", {Convention.ID: -401440300}),
        ("Rp (593.577)", {Convention.ID: -59357700}),
        ("− 5.000", {Convention.ID: -500000}),
        ("2.226,000.00", {Convention.MIXED: 222600000}),
        ("78.000,000,00", {Convention.MIXED: 7800000000}),
        ("3,306,838,00", {Convention.MIXED: 330683800}),
        ("(136.059,995)", {Convention.MIXED: -13605999500}),
        ("########", {}),
        ("12 unit", {}),
        ("", {}),
        ("-", {}),
        ("39,49%", {}),
        ("1.23.4", {}),
    ],
)
def test_what_an_amount_can_mean(text, amounts):
    assert money.readings(text) == amounts


@pytest.mark.parametrize("text", ["", " ", "-", "–", "Rp -", "Rp. -", "nihil", "-,-"])
def test_what_stands_for_nothing(text):
    assert money.is_nothing(text)


@pytest.mark.parametrize("text", ["0", "0,00", "Rp 0", "x"])
def test_what_does_not(text):
    assert not money.is_nothing(text)


@given(SEN)
def test_what_is_written_is_read_again(sen):
    assert money.readings(money.full(sen, cents=True))[Convention.ID] == sen
    assert Decimal(money.plain(sen)) * 100 == sen


@given(SEN)
def test_no_amount_loses_a_digit(sen):
    assert re.sub(r"[^\d]", "", money.digits(sen, cents=True)) == str(abs(sen)).zfill(3)
    if sen % 100:
        assert money.digits(sen) == money.digits(sen, cents=True)


@given(st.integers(0, LARGEST // 100))
def test_a_number_cell_is_exact(sen):
    assert money.from_number(Decimal(sen) / 100) == sen
    assert money.from_number(sen) == sen * 100


@pytest.mark.parametrize(
    ("value", "sen"), [(0.98, 98), (802075135.98, 80207513598), (1.005, 101), (-0.005, -1), (1e9, 10**11)]
)
def test_a_float_is_the_number_that_was_typed(value, sen):
    assert money.from_number(value) == sen


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_what_is_no_number(value):
    with pytest.raises(ValueError):
        money.from_number(value)


@pytest.mark.parametrize(
    ("rupiah", "text"),
    [
        (0, ("0", "")),
        (999, ("999", "")),
        (1_000, ("1", "ribu")),
        (1_234_567, ("1,23", "juta")),
        (12_345_678, ("12,3", "juta")),
        (103_400_000, ("103", "juta")),
        (999_600_000, ("1", "miliar")),
        (2_230_000_000, ("2,23", "miliar")),
        (12_369_154_845, ("12,4", "miliar")),
        (-947_900_000, ("−948", "juta")),
    ],
)
def test_short_amounts(rupiah, text):
    assert money.short(rupiah * 100) == text


@pytest.mark.parametrize(
    ("rupiah", "words"),
    [
        (0, "nol rupiah"),
        (11, "sebelas rupiah"),
        (100, "seratus rupiah"),
        (1_000, "seribu rupiah"),
        (1_500, "seribu lima ratus rupiah"),
        (1_000_000, "satu juta rupiah"),
        (
            12_369_154_845,
            "dua belas miliar tiga ratus enam puluh sembilan juta seratus lima puluh empat ribu "
            "delapan ratus empat puluh lima rupiah",
        ),
        (-5, "minus lima rupiah"),
    ],
)
def test_terbilang(rupiah, words):
    assert money.in_words(rupiah) == words


def test_full_and_plain():
    assert money.full(123456700) == "Rp\u00a01.234.567"
    assert money.full(-123456789) == "−Rp\u00a01.234.567,89"
    assert money.plain(None) is None
    assert money.plain(-5) == "-0.05"


@pytest.mark.parametrize("text", ["9" * 14, "9" * 400, "Rp 4.000.000.000.001", "(99.999.999.999.999)"])
def test_what_no_village_has_is_no_amount(text):
    assert money.readings(text) == {}


@pytest.mark.parametrize("value", [4 * 10**12 + 1, 1e300, float("inf"), float("nan")])
def test_a_number_that_no_village_has_is_refused(value):
    with pytest.raises(ValueError):
        money.from_number(value)


@pytest.mark.parametrize(
    ("rupiah", "indonesian", "english"),
    [
        (2_233_144_254, ("2,23", "miliar"), ("2.23", "billion")),
        (102_530_882, ("103", "juta"), ("103", "million")),
        (-12_345_000_000_000, ("−12,3", "triliun"), ("−12.3", "trillion")),
        (685_000, ("685", "ribu"), ("685", "thousand")),
        (999_999_999, ("1", "miliar"), ("1", "billion")),
        (0, ("0", ""), ("0", "")),
    ],
)
def test_the_short_form_in_both_languages(rupiah, indonesian, english):
    assert money.short(rupiah * 100) == indonesian
    assert money.short(rupiah * 100, "en") == english
