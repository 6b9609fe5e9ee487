"""The flow from sources to uses: contract and sums for every way in which a file can say who pays for what."""

import random
from collections import defaultdict
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apbdes_banner.budget import accounts, funds, regions
from apbdes_banner.budget.summary import Flow, Group, Source, Summary, largest_remainder
from apbdes_banner.budget.totals import Totals
from apbdes_banner.design.sizes import parse_size
from apbdes_banner.design.template import load_template
from apbdes_banner.design.theme import Theme, known_themes
from apbdes_banner.drawing.fonts import Fonts
from apbdes_banner.layout.compose import compose
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.scene import Icon, Role, Scene, Shape, Text, Watermark
from apbdes_banner.messages import Lang
from tests.layout.contract import problems
from tests.layout.summaries import summary

SIZES = (
    "3x2m", "2x3m", "4x3m", "5x3m", "4x6m", "1x1m", "60x160cm", "85x200cm", "A3", "A2-tegak", "A1", "wa-persegi",
    "wa-tegak", "status",
)  # fmt: skip
FEW = ("3x2m", "2x3m", "1x1m", "60x160cm", "A3")
FONTS = Fonts()
ALUR = load_template("alur")
SHARES = {
    "usual": {"DDS": 62, "ADD": 24, "PBH": 7, "PAD": 5, "DLL": 2},
    "one": {"DDS": 100},
    "nine": {"DDS": 40, "ADD": 22, "PBK": 10, "PBP": 9, "PBH": 7, "PAD": 6, "SWD": 4, "DLL": 2},
    "nearly one": {"DDS": 970, "ADD": 29, "DLL": 1},
    "huge and small": {"DDS": 10_000, "ADD": 4000, "PBH": 1, "PAD": 2, "DLL": 1},
}
GROUPS = ("1", "2", "3", "4", "5")


@cache
def village(
    sources: str = "usual", told: int = 95, *, paid: bool = False, silpa: int = 4, left: int = 0, empty: str = "",
    compared: str | None = None, jenis: bool = False, whole: int = 2_347_650_123, seed: int = 1,
) -> Summary:  # fmt: skip
    """A Summary in which the file tells who pays for `told` percent; shares of SiLPA and of what is left in percent."""
    luck = random.Random(seed)
    parts = SHARES[sources]
    total = sum(parts.values())
    income = {code: whole * share // total * 100 for code, share in parts.items()}
    received = whole * silpa // 100 * 100
    rest = sum(income.values()) * left // 100
    codes = [code for code in (("5.1", "5.2", "5.3", "5.4") if jenis else GROUPS) if code != empty]
    open_ = dict(income) | {"": received}
    flows: dict[tuple[str | None, str], int] = defaultdict(int)
    keep = rest
    for fund in sorted(open_, key=lambda code: open_[code]):
        amount = open_[fund] - (took := min(keep, open_[fund]))
        keep -= took
        for use in luck.sample(codes, luck.randint(1, len(codes))):
            part = luck.randrange(amount // 2 + 1) // 100 * 100
            sure = fund and luck.randrange(100) < told
            flows[fund if sure else None, use] += part
            amount -= part
        flows[fund if fund and told > 50 else None, codes[-1]] += amount
    if paid:
        flows[None, "paid:6.2.2"] += (part := flows[None, codes[-1]] // 2)
        flows[None, codes[-1]] -= part
    sums: dict[str, int] = defaultdict(int)
    for (_, use), amount in flows.items():
        sums[use] += amount
    kind = "belanja_jenis" if jenis else "bidang"
    # What is compared with is near the amount, or nothing, or there is nothing of what was planned.
    groups = tuple(
        Group(code, accounts.banner_name(kind, code), accounts.short_name(kind, code), sums[code], None, (),
              sums[code] + luck.choice([0, 700, -600, 10**11, 5 * 10**9]) if compared else None)
        for code in sorted({*codes, *([empty] if empty else [])})
    )  # fmt: skip
    out = (Source("6.2.2", "penyertaan modal", sums["paid:6.2.2"], 0 if compared else None),) if paid else ()
    spent, came = sum(group.amount for group in groups), sum(income.values())
    netto = received - sums["paid:6.2.2"]
    totals = Totals(came, spent, came - spent, received, sums["paid:6.2.2"] or None, netto, came - spent + netto)
    base = summary(5, compared=compared)
    return replace(
        base,
        totals=totals,
        reference=totals if compared else None,
        sources=tuple(
            Source(code, funds.name(code), amount, amount * 11 // 10 if compared else None)
            for code, amount in sorted(income.items(), key=lambda item: -item[1])
        ),
        groups=groups,
        by_jenis=jenis,
        parts=largest_remainder([group.amount for group in groups]),
        received=(Source("6.1.1", "sisa uang tahun lalu", received, received if compared else None),) if silpa else (),
        paid=out,
        flows=tuple(Flow(fund, use, amount) for (fund, use), amount in flows.items() if amount),
    )


def scene_of(size: str, of: Summary, lang: Lang = "id", draft: bool = False) -> Scene:
    """The one page, which keeps the contract."""
    (scene,) = compose(of, ALUR, parse_size(size), FONTS, lang=lang, draft=draft)
    assert problems(scene, ALUR, FONTS) == []
    return scene


def keys(scene: Scene) -> dict[str, int]:
    """Every amount on the page by what it stands for."""
    return {text.key: text.value for text in scene.texts() if text.key and text.value is not None}


@pytest.mark.parametrize("told", [95, 0], ids=["told", "untold"])
@pytest.mark.parametrize("compared", [None, "anggaran", "semula"])
@pytest.mark.parametrize("sources", SHARES)
@pytest.mark.parametrize("size", SIZES)
def test_contract(size: str, sources: str, compared: str | None, told: int) -> None:
    of = village(sources, told, compared=compared, paid=told == 0)
    amounts = keys(scene_of(size, of))
    assert amounts["flow:in"] == sum(item.amount for item in (*of.sources, *of.received))
    assert {key for key in amounts if key.startswith("group:")} == {f"group:{group.code}" for group in of.groups}


@pytest.mark.parametrize("empty", ["1", "4"])
@pytest.mark.parametrize("size", SIZES)
def test_an_empty_bidang_has_its_card(size: str, empty: str) -> None:
    assert keys(scene_of(size, village(empty=empty)))[f"group:{empty}"] == 0


@pytest.mark.parametrize("size", SIZES)
def test_by_jenis_and_what_is_left(size: str) -> None:
    amounts = keys(scene_of(size, village(jenis=True, left=8, told=0)))
    assert amounts["left"] > 0
    assert "group:5.1" in amounts


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(tuple(SHARES)), st.sampled_from([0, 40, 75, 90, 100]), st.booleans(), st.sampled_from([0, 3, 30]),
    st.sampled_from([0, 10]), st.sampled_from([200_000_001, 2_347_650_123, 98_765_432_109]), st.integers(1, 10**6),
    st.sampled_from(["3x2m", "2x3m", "1x1m"]), st.sampled_from([None, "anggaran", "semula"]),
)  # fmt: skip
def test_flows_add_up_at_every_node(
    sources: str, told: int, paid: bool, silpa: int, left: int, whole: int, seed: int, size: str, compared: str | None
) -> None:
    of = village(sources, told, paid=paid, silpa=silpa, left=left, whole=whole, seed=seed, compared=compared)
    scene_of(size, of)


def test_bands_say_who_pays_where_the_file_does() -> None:
    scene = scene_of("2x3m", village(told=100))
    assert scene.facts["flow"] == "funds"
    assert "note" not in scene.facts
    assert any(key.startswith("out:source:DDS>group:") for key in keys(scene))


def test_all_goes_through_the_budget_where_the_file_says_too_little() -> None:
    scene = scene_of("3x2m", village(told=0))
    assert (scene.facts["flow"], scene.facts["note"]) == ("budget", "flow-budget")
    assert not any(key.startswith("out:") for key in keys(scene))
    assert any("APBDes" in text.text for text in scene.texts() if text.panel == "flow")


@pytest.mark.parametrize("size", FEW)
@pytest.mark.parametrize("theme", known_themes(), ids=lambda theme: theme.name)
def test_a_theme_moves_nothing(theme: Theme, size: str) -> None:
    (scene,) = compose(village(), replace(ALUR, theme=theme), parse_size(size), FONTS)
    usual = scene_of(size, village())
    assert [(mark.panel, mark.box) for mark in scene.marks] == [(mark.panel, mark.box) for mark in usual.marks]


@pytest.mark.parametrize("type", regions.types())
def test_the_words_of_every_region(type: str) -> None:
    base = village(told=0)
    place = replace(base.identity, village=replace(base.identity.village, type=type))
    scene = scene_of("3x2m", replace(base, identity=place))
    budget = regions.words(type).budget
    assert any(budget in text.text for text in scene.texts() if text.panel == "flow")


@pytest.mark.parametrize("size", FEW)
def test_english_and_draft(size: str) -> None:
    scene = scene_of(size, village(told=90), "en", draft=True)
    words = " ".join(text.text for text in scene.texts())
    assert "money" in words
    assert any(isinstance(mark, Watermark) for mark in scene.marks)


@pytest.mark.parametrize("size", FEW)
def test_more_spent_than_came_in(size: str) -> None:
    base = village(told=0, silpa=0)
    group = replace(base.groups[0], amount=base.groups[0].amount + 5_000_000_00)
    spent = sum(item.amount for item in base.groups) + 5_000_000_00
    came = base.totals.pendapatan or 0
    totals = replace(base.totals, belanja=spent, surplus_defisit=came - spent, silpa=came - spent)
    amounts = keys(scene_of(size, replace(base, groups=(group, *base.groups[1:]), totals=totals)))
    assert amounts["short"] == 5_000_000_00


@pytest.mark.parametrize("size", FEW)
def test_spending_that_came_back_comes_in(size: str) -> None:
    base = village(told=100, silpa=0)
    back = replace(base.groups[0], amount=-1_234_567_00)
    spent = sum(item.amount for item in base.groups[1:]) - 1_234_567_00
    came = base.totals.pendapatan or 0
    totals = replace(base.totals, belanja=spent, surplus_defisit=came - spent, silpa=came - spent)
    amounts = keys(scene_of(size, replace(base, groups=(back, *base.groups[1:]), totals=totals)))
    assert (amounts["group:1"], amounts["back:group:1"]) == (-1_234_567_00, 1_234_567_00)


@pytest.mark.parametrize("size", ["3x2m", "2x3m", "4x3m", "60x160cm", "A1"])
def test_who_carries_a_bidang_out(size: str) -> None:
    base = village(told=100)
    groups = tuple(replace(group, pelaksana="Kasi Kesejahteraan & TPK") for group in base.groups)
    scene = scene_of(size, replace(base, groups=groups))
    told = " ".join(text.text for text in scene.texts() if text.panel == "flow")
    assert told.count("Pelaksana:") == len(groups)


def test_nothing_at_all_is_still_a_page() -> None:
    base = village(told=0, silpa=0)
    none = replace(
        base, sources=(), flows=(), groups=tuple(replace(group, amount=0) for group in base.groups),
        totals=Totals(0, 0, 0, None, None, None, 0), parts=(0,) * len(base.groups),
    )  # fmt: skip
    assert keys(scene_of("3x2m", none))["flow:in"] == 0


@pytest.mark.parametrize("size", SIZES)
def test_no_text_stands_on_a_band(size: str) -> None:
    """But for the name of a pot, which has a ground of its own."""
    scene = scene_of(size, village())
    lines = [mark for mark in scene.marks if isinstance(mark, Shape)]
    for text in scene.marks:
        if isinstance(text, Text | Icon) and text.panel == "flow" and not _on_pot(scene, text):
            for shape in lines:
                assert not _covers(shape, text.box), text


def _on_pot(scene: Scene, mark: Text | Icon) -> bool:
    pot = next((text for text in scene.texts() if (text.key or "").startswith("pot:")), None)
    return pot is not None and isinstance(mark, Text) and abs(mark.y - pot.y) < 2 * pot.size and mark.fill == pot.fill


def _covers(shape: Shape, box: Box) -> bool:
    """Whether the band comes into the box: its edges between the ends of its curve are smooth steps."""
    if not shape.box.overlaps(box, 0.5):
        return False
    (_, (x0, y0)), (_, (*_, x1, y1)), (_, (_, y2)), _ = shape.path
    thick = y2 - y1
    for step in range(21):
        t = step / 20
        x = (1 - t) ** 3 * x0 + 3 * (1 - t) * t * (x0 + x1) / 2 + t**3 * x1
        y = y0 + (y1 - y0) * (3 * t * t - 2 * t**3)
        if box.x < x < box.right and y < box.bottom and y + thick > box.y:
            return True
    return False


@pytest.mark.parametrize("size", FEW)
def test_bands_are_of_one_scale(size: str) -> None:
    """The bars of sources are as high as their amounts, whatever else stands on the page."""
    scene = scene_of(size, village(told=100))
    amounts = keys(scene)
    role = {text.key: text.role for text in scene.texts()}
    assert role["source:DDS"] is Role.AMOUNT
    bars = sorted(
        (mark.box.height for mark in scene.marks
         if type(mark).__name__ == "Rect" and mark.panel == "flow" and mark.fill == ALUR.theme.fund("DDS")),
        reverse=True,
    )  # fmt: skip
    others = [
        mark.box.height for mark in scene.marks
        if type(mark).__name__ == "Rect" and mark.panel == "flow" and mark.fill == ALUR.theme.fund("ADD")
    ]  # fmt: skip
    assert bars[0] / max(others) == pytest.approx(amounts["source:DDS"] / amounts["source:ADD"], rel=0.03)
