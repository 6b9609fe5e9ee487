"""The sheets: page by page legible and apart, over all pages every kegiatan once and every sum right."""

from dataclasses import replace
from datetime import date

import pytest

from apbdes_banner.budget.summary import Summary
from apbdes_banner.design.sizes import parse_size
from apbdes_banner.design.template import load_template
from apbdes_banner.design.theme import Theme, known_themes
from apbdes_banner.drawing.fonts import Fonts
from apbdes_banner.errors import FitError
from apbdes_banner.layout.compose import compose
from apbdes_banner.layout.paging import Piece, paginate
from apbdes_banner.layout.scene import Qr, Role, Scene, Watermark
from tests.layout.sheet_contract import keyed, sheet_problems
from tests.layout.summaries import summary

LEMBAR = load_template("lembar")
FONTS = Fonts()
EVERY_FUND = ("PAD", "DDS", "PBH", "ADD", "PBP", "PBK", "SWD", "DLL")
SIZES = ("A4-tegak", "A4", "A3", "A3-tegak", "A2-tegak", "F4", "F4-tegak")


def pages_of(budget: Summary, size: str = "A4-tegak", **how: object) -> tuple[Scene, ...]:
    """The pages of a summary with the real fonts, held to the contract."""
    scenes = compose(budget, LEMBAR, parse_size(size), FONTS, **how)  # type: ignore[arg-type]
    assert sheet_problems(scenes, budget, LEMBAR, FONTS) == []
    return scenes


def words_of(scenes: tuple[Scene, ...]) -> str:
    return " ".join(text.text for scene in scenes for text in scene.texts())


@pytest.mark.parametrize("compared", [None, "anggaran", "semula"])
@pytest.mark.parametrize("long", [False, True], ids=["short", "long"])
@pytest.mark.parametrize("count", [5, 40, 151])
@pytest.mark.parametrize("size", SIZES)
def test_contract(size: str, count: int, long: bool, compared: str | None) -> None:
    pages_of(summary(count, long=long, compared=compared), size)


@pytest.mark.parametrize("compared", [None, "anggaran", "semula"])
@pytest.mark.parametrize("size", ["3x2m", "2x3m", "60x160cm", "1x1m", "4x1m", "80x200cm", "A1", "A0-tegak", "wa-tegak"])
def test_it_works_on_sizes_that_it_is_not_made_for(size: str, compared: str | None) -> None:
    pages_of(summary(25, compared=compared), size)


def test_six_hundred_kegiatan() -> None:
    scenes = pages_of(summary(600), "A4")
    assert len(scenes) > 20


@pytest.mark.parametrize("compared", [None, "anggaran", "semula"])
def test_nothing_and_one(compared: str | None) -> None:
    pages_of(_only(summary(5, compared=compared), 0))
    pages_of(_only(summary(5, compared=compared), 1))


def _only(budget: Summary, count: int) -> Summary:
    """The same village with one kegiatan or none at all, and no money for anything else."""
    groups = []
    for group in budget.groups:
        rows = group.activities[: count - sum(len(item.activities) for item in groups)]
        reference = sum(row.reference or 0 for row in rows) if budget.compared else None
        groups.append(replace(group, activities=rows, amount=sum(row.amount for row in rows), reference=reference))
    belanja = sum(group.amount for group in groups)
    before = sum(group.reference or 0 for group in groups)
    totals = replace(budget.totals, belanja=belanja)
    income, netto = totals.pendapatan or 0, totals.pembiayaan_netto or 0
    totals = replace(totals, surplus_defisit=income - belanja, silpa=income - belanja + netto)
    other = replace(budget.reference, belanja=before) if budget.reference else None
    return replace(budget, groups=tuple(groups), totals=totals, reference=other)


@pytest.mark.parametrize("empty", ["1", "3", "5"])
@pytest.mark.parametrize("size", ["A4-tegak", "A4"])
def test_an_empty_bidang_is_there_and_says_so(size: str, empty: str) -> None:
    scenes = pages_of(summary(30, empty=empty), size)
    assert "Tidak ada kegiatan" in words_of(scenes)
    assert {text.value for _, text in keyed(scenes) if text.key == f"bidang:{empty}"} == {0}


@pytest.mark.parametrize("compared", [None, "anggaran", "semula"])
def test_bidang_alone_are_said_once(compared: str | None) -> None:
    scenes = pages_of(summary(30, detail=False, compared=compared))
    assert len(scenes) == 1
    assert not [text for _, text in keyed(scenes) if text.key.startswith("row:")]


def test_a_bidang_that_the_file_does_not_divide_has_one_row() -> None:
    budget = summary(20)
    groups = tuple(replace(group, activities=()) if group.code == "2" else group for group in budget.groups)
    scenes = pages_of(replace(budget, groups=groups))
    assert "Tidak dirinci dalam berkas" in words_of(scenes)


def test_by_jenis() -> None:
    budget = summary(30)
    codes = {"1": "5.1", "2": "5.2", "3": "5.3", "4": "5.4", "5": "5.5"}
    groups = tuple(replace(group, code=codes[group.code], unit="belanja", pelaksana=None) for group in budget.groups)
    scenes = pages_of(replace(budget, groups=groups, by_jenis=True))
    assert "Belanja" in {text.text for text in scenes[-1].texts() if text.panel == "table"}


def test_offices_of_single_kegiatan_have_a_column() -> None:
    budget = summary(30, offices=False)
    offices = ("Kasi Kesejahteraan", "Kaur Umum", "TPK")
    groups = []
    for group in budget.groups:
        rows = (replace(row, pelaksana=offices[index % 3]) for index, row in enumerate(group.activities))
        groups.append(replace(group, activities=tuple(rows)))
    budget = replace(budget, groups=tuple(groups))
    for size in ("A3", "A4", "A4-tegak"):
        scenes = pages_of(budget, size)
        assert words_of(scenes).count("Kaur") >= 8
    heads = {text.text for text in pages_of(budget, "A3")[0].texts()}
    assert {"Pelaksana", "Lokasi", "Sumber dana"} <= heads


@pytest.mark.parametrize("size", ["A4-tegak", "A4", "A3"])
def test_sen_and_sparse_identity(size: str) -> None:
    scenes = pages_of(summary(25, cents=True, full=False, offices=False), size)
    assert not any(isinstance(mark, Qr) for scene in scenes for mark in scene.marks)
    pages_of(summary(25, cents=True, compared="anggaran"), size)
    pages_of(summary(25, cents=True, compared="semula"), size)


def test_long_village_names() -> None:
    pages_of(summary(25, name="Tanjung Batu Kecil Persiapan Sungai Limau Hulu Selatan Jaya"))


@pytest.mark.parametrize("theme", known_themes(), ids=lambda theme: theme.name)
def test_a_theme_moves_nothing(theme: Theme) -> None:
    dressed = compose(summary(40), replace(LEMBAR, theme=theme), parse_size("A4-tegak"), FONTS)
    usual = pages_of(summary(40))
    assert [[mark.box for mark in page.marks] for page in dressed] == [
        [mark.box for mark in page.marks] for page in usual
    ]


def test_what_was_not_carried_out_is_listed() -> None:
    budget = summary(60, compared="anggaran")
    scenes = pages_of(budget)
    listed = {text.key: text.value for _, text in keyed(scenes) if text.key.startswith("undone:")}
    assert sorted(listed.values()) == sorted(row.reference for row in budget.undone)
    (whole,) = [text.value for _, text in keyed(scenes) if text.key == "sum:undone"]
    assert whole == sum(listed.values())
    assert f"{len(budget.undone)} kegiatan tanpa realisasi" in words_of(scenes)


def test_a_long_list_of_what_was_not_carried_out_goes_over_pages() -> None:
    budget = summary(300, compared="anggaran")
    groups = []
    for group in budget.groups:
        rows = tuple(replace(row, amount=0) for row in group.activities)
        groups.append(replace(group, activities=rows, amount=0))
    totals = replace(budget.totals, belanja=0, surplus_defisit=budget.totals.pendapatan,
                     silpa=(budget.totals.pendapatan or 0) + (budget.totals.pembiayaan_netto or 0))  # fmt: skip
    scenes = pages_of(replace(budget, groups=tuple(groups), totals=totals))
    assert len([text for _, text in keyed(scenes) if text.key.startswith("undone:")]) == 300


def test_a_change_has_arrow_and_sign() -> None:
    texts = {text.text for scene in pages_of(summary(40, compared="semula"), "A4") for text in scene.texts()}
    assert any(text.startswith("▲\u00a0+") for text in texts)
    assert any(text.startswith("▼\u00a0−") for text in texts)
    assert "tetap" in texts


def test_pembiayaan_adds_up() -> None:
    for compared in (None, "anggaran", "semula"):
        budget = summary(12, compared=compared)
        values = {text.key: text.value for _, text in keyed(pages_of(budget)) if text.key.startswith("recap:")}
        items = sum(value for key, value in values.items() if key.startswith("recap:penerimaan_pembiayaan:"))
        assert (
            items - sum(v for k, v in values.items() if k.startswith("recap:peng")) == values["recap:pembiayaan_netto"]
        )
        assert values["recap:pendapatan"] - values["recap:belanja"] == values["recap:surplus_defisit"]
        assert values["recap:surplus_defisit"] + values["recap:pembiayaan_netto"] == values["recap:silpa"]


def test_the_first_page_says_where_each_bidang_begins() -> None:
    scenes = pages_of(summary(80))
    begins = {}
    for number, scene in enumerate(scenes, 1):
        for text in scene.texts():
            if text.panel == "table" and text.role is Role.NAME and "(lanjutan)" not in text.text:
                begins.setdefault(text.text, number)
    said = [text.text for text in scenes[0].texts() if text.panel == "overview" and "hal." in text.text]
    assert [int(text.rpartition("\u00a0")[2]) for text in said] == [
        begins[name] for name in begins if name not in ("Rincian belanja",)
    ]


def test_every_page_of_a_draft_is_marked() -> None:
    scenes = pages_of(summary(60), draft=True)
    assert all(any(isinstance(mark, Watermark) for mark in scene.marks) for scene in scenes)


def test_codes_that_no_source_explains_are_told() -> None:
    budget = summary(60)
    assert "PBP = Bantuan Keuangan Provinsi" in words_of(pages_of(budget)).replace("\u00a0", " ")
    groups = tuple(replace(group, activities=tuple(replace(row, funds=("DDS",)) for row in group.activities))
                   for group in budget.groups)  # fmt: skip
    assert "Sumber dana lain" not in words_of(pages_of(replace(budget, groups=groups)))


def test_words_without_breaks_stay_in_their_columns() -> None:
    word = "Peningkatankapasitaspenyelenggaraanpemerintahandesadanbadanpermusyawaratandesa"
    for compared in (None, "anggaran", "semula"):
        budget = summary(12, compared=compared)
        for how in ({"name": word}, {"lokasi": word}, {"pelaksana": word}, {"funds": EVERY_FUND}):
            groups = tuple(
                replace(group, activities=tuple(replace(row, **how) for row in group.activities))  # type: ignore[arg-type]
                for group in budget.groups
            )
            pages_of(replace(budget, groups=groups))


def test_whom_to_ask_is_on_every_page_and_the_code_on_the_last() -> None:
    scenes = pages_of(summary(80), printed_on=date(2026, 1, 12))
    assert all("SP4N-LAPOR! 1708" in words_of((scene,)) for scene in scenes)
    assert [any(isinstance(mark, Qr) for mark in scene.marks) for scene in scenes] == [False] * (len(scenes) - 1) + [
        True
    ]
    assert "12\u00a0Januari\u00a02026" in words_of(scenes[-1:])


def test_few_kegiatan_fill_a_page_with_larger_type() -> None:
    few, many = (pages_of(summary(count))[0].facts for count in (30, 151))
    assert few["row_size"] >= many["row_size"] >= few["row_floor"]


def test_no_page_stands_empty() -> None:
    for count in (5, 12, 25, 40, 80, 151):
        for scene in pages_of(summary(count)):
            assert sum(1 for _ in scene.texts()) > 15, count


def test_english() -> None:
    scenes = pages_of(summary(60), lang="en")
    assert "Carried over from page 1" in words_of(scenes)


def test_too_small_a_page_is_refused_with_what_would_do() -> None:
    with pytest.raises(FitError) as caught:
        compose(summary(20, compared="anggaran"), LEMBAR, parse_size("20x20cm"), FONTS, reading_distance=1.2)
    assert caught.value.id == "page-too-small"


def test_same_input_same_pages() -> None:
    assert [page.as_data() for page in pages_of(summary(60))] == [page.as_data() for page in pages_of(summary(60))]


ROWS = [Piece(10, 0, keep=True, head=True), Piece(5, 0, keep=True), Piece(5, 0), Piece(5, 0, keep=True), Piece(5, 0)]


@pytest.mark.parametrize(
    ("room", "pages"),
    [
        ([100, 100], [(0, 5)]),
        ([19, 100], [(0, 0), (0, 5)]),  # the head would stand with one row: both wait
        ([20, 100], [(0, 3), (3, 5)]),
        ([24, 20], [(0, 3), (3, 5)]),  # the last row waits for the sum
        ([16, 16], [(0, 2), (2, 3), (3, 4), (4, 5)]),  # too low for what should stay together
        ([9, 9], None),
    ],
)
def test_pages_keep_heads_and_sums_with_rows(room: list[float], pages: list[tuple[int, int]] | None) -> None:
    assert paginate(ROWS, lambda page: room[min(page, 1)], [8.0]) == pages
