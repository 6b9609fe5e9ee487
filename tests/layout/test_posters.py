"""ringkas and spanduk: the contract of every banner, and what is theirs alone: few things, huge, all sums whole."""

from dataclasses import replace

import pytest

from apbdes_banner.budget import accounts, regions
from apbdes_banner.budget.model import Document, Identity, Village
from apbdes_banner.budget.summary import Group, Source, Summary, largest_remainder
from apbdes_banner.budget.totals import Totals
from apbdes_banner.design.finishing import EYELET_MARGIN
from apbdes_banner.design.sizes import parse_size
from apbdes_banner.design.template import load_template
from apbdes_banner.design.theme import Theme, contrast, known_themes
from apbdes_banner.drawing.fonts import Fonts
from apbdes_banner.layout.compose import compose, kind_of, usual_distance
from apbdes_banner.layout.kinds.spanduk import spanduk
from apbdes_banner.layout.kinds.warga import warga
from apbdes_banner.layout.large import hero
from apbdes_banner.layout.panels.gist import gist
from apbdes_banner.layout.request import Request
from apbdes_banner.layout.scene import Icon, Qr, Role, Scene, Watermark
from tests.layout.contract import problems
from tests.layout.summaries import rupiah, summary

FONTS = Fonts()
RINGKAS, WARGA = load_template("ringkas"), load_template("warga")
BOARDS = (
    "3x2m", "2x3m", "4x3m", "5x3m", "4x6m", "1x1m", "60x160cm", "85x200cm", "A3", "A3-tegak", "A1", "A0-tegak",
    "wa-persegi", "wa-tegak", "status", "2.4x1.2m", "2x1m",
)  # fmt: skip
STRIPS = ("4x1m", "5x1m", "300x80cm", "2.4x0.8m")
PAGES = [("ringkas", size) for size in (*BOARDS, *STRIPS)] + [("warga", size) for size in STRIPS]
SOME = [("ringkas", size) for size in ("3x2m", "2x3m", "60x160cm", "1x1m", "4x1m")] + [("warga", "5x1m")]
EVERYWHERE = pytest.mark.parametrize(("template", "size"), PAGES)
HERE_AND_THERE = pytest.mark.parametrize(("template", "size"), SOME)


def scene_of(template: str, size: str, what: Summary, **options: object) -> Scene:
    """The scene, which keeps the contract."""
    scene = compose(what, load_template(template), parse_size(size), FONTS, **options)[0]  # type: ignore[arg-type]
    assert problems(scene, load_template(template), FONTS) == []
    return scene


def words_of(scene: Scene) -> str:
    return " ".join(text.text for text in scene.texts())


@pytest.mark.parametrize("empty", [None, "4"], ids=["five", "one empty"])
@pytest.mark.parametrize("compared", [None, "semula", "anggaran"])
@EVERYWHERE
def test_contract(template: str, size: str, compared: str | None, empty: str | None) -> None:
    what = summary(40, compared=compared, empty=empty)
    scene = scene_of(template, size, what)
    words = words_of(scene)
    amounts = {text.key: text.value for text in scene.texts() if text.key}
    assert {key for key in amounts if key.startswith("group:")} == {f"group:{group.code}" for group in what.groups}
    assert sum(isinstance(mark, Icon) for mark in scene.marks) >= len(what.groups)
    assert ("PERUBAHAN" in words, "REALISASI" in words) == (compared == "semula", compared == "anggaran")
    assert any(isinstance(mark, Qr) for mark in scene.marks)
    if compared == "semula":
        assert any(arrow in words for arrow in "▲▼")
    if compared == "anggaran":
        assert any(text.text.endswith("%") for text in scene.texts())


@pytest.mark.parametrize("count", [5, 151])
@EVERYWHERE
def test_few_and_many(template: str, size: str, count: int) -> None:
    scene_of(template, size, summary(count))


@pytest.mark.parametrize("compared", [None, "semula", "anggaran"])
@EVERYWHERE
def test_long_names(template: str, size: str, compared: str | None) -> None:
    what = summary(25, name="Tanjung Batu Kecil Persiapan Sungai Limau", type="nagari", compared=compared)
    assert "Limau" in words_of(scene_of(template, size, what))


@EVERYWHERE
def test_sparse_identity(template: str, size: str) -> None:
    bare = summary(25, full=False, offices=False)
    scene = scene_of(template, size, replace(bare, identity=Identity(Village("desa", None))))
    assert not any(isinstance(mark, Qr) for mark in scene.marks)
    assert "Kantor" in words_of(scene)


@pytest.mark.parametrize(("template", "size"), [page for page in PAGES if page != ("ringkas", "2.4x0.8m")])
def test_amounts_up_to_four_trillion(template: str, size: str) -> None:
    scene = scene_of(template, size, times(summary(12), 4 * 10**12))
    assert "triliun" in words_of(scene)


@pytest.mark.parametrize("compared", [None, "semula", "anggaran"])
@HERE_AND_THERE
def test_by_jenis(template: str, size: str, compared: str | None) -> None:
    words = words_of(scene_of(template, size, by_jenis(compared)))
    assert "Barang & jasa" in words


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize("compared", [None, "semula", "anggaran"])
@HERE_AND_THERE
def test_languages_and_drafts(template: str, size: str, compared: str | None, lang: str) -> None:
    scene = scene_of(template, size, summary(20, compared=compared), lang=lang, draft=True)
    assert any(isinstance(mark, Watermark) for mark in scene.marks)
    assert ("Where does the money come from?" in words_of(scene)) == (lang == "en")


@pytest.mark.parametrize("type", regions.types())
@pytest.mark.parametrize(("template", "size"), [("ringkas", "1x1m"), ("warga", "4x1m")])
def test_the_words_of_every_region(template: str, size: str, type: str) -> None:
    words = words_of(scene_of(template, size, summary(20, type=type)))
    assert regions.words(type).village in words
    assert regions.words(type).budget_long.upper().split()[-1] in words


@pytest.mark.parametrize("cents", [True, False])
@HERE_AND_THERE
def test_sen(template: str, size: str, cents: bool) -> None:
    scene = scene_of(template, size, summary(25, cents=cents))
    exact = [text.text for text in scene.texts() if text.key and text.role in (Role.AMOUNT, Role.EXACT)]
    assert not cents or all("," in text for text in exact)


@pytest.mark.parametrize("theme", known_themes(), ids=lambda theme: theme.name)
@pytest.mark.parametrize(("template", "size"), [("ringkas", "3x2m"), ("ringkas", "4x1m")])
def test_a_theme_moves_nothing(template: str, size: str, theme: Theme) -> None:
    usual = load_template(template)
    one, other = (
        compose(summary(30, compared="semula"), chosen, parse_size(size), FONTS)[0]
        for chosen in (usual, replace(usual, theme=theme))
    )
    placed = [
        [(mark.panel, mark.box) for mark in scene.marks if not isinstance(mark, Watermark)] for scene in (one, other)
    ]
    assert placed[0] == placed[1]


@pytest.mark.parametrize("theme", known_themes(), ids=lambda theme: theme.name)
def test_what_must_be_seen_first_can_be_read(theme: Theme) -> None:
    ground, words = hero(theme)
    assert contrast(words, ground) >= 4.5
    for colour in (*theme.groups, *theme.funds.values()):  # shares, set large
        assert contrast(colour, theme.card) >= 3
        assert contrast(colour, theme.paper) >= 3


def test_the_distance_is_the_templates() -> None:
    assert usual_distance(RINGKAS, parse_size("3x2m")) == pytest.approx(10)
    assert usual_distance(WARGA, parse_size("3x2m")) == pytest.approx(5)
    assert usual_distance(RINGKAS, parse_size("status")) == pytest.approx(parse_size("status").distance), (
        "a phone is held where it is held"
    )
    asked = compose(summary(20), RINGKAS, parse_size("3x2m"), FONTS, reading_distance=6)[0]
    assert asked.distance == 6000


def test_a_closer_reader_is_told_more() -> None:
    far, near = (
        compose(summary(40), RINGKAS, parse_size("3x2m"), FONTS, reading_distance=metres)[0] for metres in (10, 5)
    )
    assert int(near.facts["extent"]) < int(far.facts["extent"])


@pytest.mark.parametrize("size", STRIPS)
@pytest.mark.parametrize("template", ["warga", "ringkas"])
def test_long_pages_are_spanduk(template: str, size: str) -> None:
    assert kind_of(load_template(template), parse_size(size)) is spanduk


@pytest.mark.parametrize("size", ["3x2m", "2x1m", "2.4x1.2m", "60x160cm"])
def test_other_pages_are_not(size: str) -> None:
    assert kind_of(WARGA, parse_size(size)) is warga


@EVERYWHERE
def test_small_sources_are_folded_into_one_with_their_sum(template: str, size: str) -> None:
    what = summary(40)
    many = [Source(f"X{i}", f"Sumber ke-{i}", rupiah(1_000_000 + i)) for i in range(12)]
    total = sum(item.amount for item in (*what.sources, *many))
    added = total - (what.totals.pendapatan or 0)
    totals = replace(what.totals, pendapatan=total, silpa=added)
    what = replace(what, sources=(*what.sources, *reversed(many)), totals=totals)
    scene = scene_of(template, size, what)
    shown = {text.key: text.value for text in scene.texts() if text.key and text.key.startswith("source:")}
    assert len(shown) <= 5
    assert sum(value or 0 for value in shown.values()) == total
    count = 17 - len(shown) + 1
    assert f"{count} sumber lainnya" in words_of(scene)


def told(what: Summary) -> str:
    request = Request(what, RINGKAS, parse_size("3x2m"), FONTS, 10)
    return gist(request.sheet(), what).replace("\u00a0", " ")


def test_the_sentence_of_a_plan() -> None:
    what = summary(40)
    assert max(what.parts) == 38
    assert told(what) == "Dari setiap Rp 100.000 belanja, Rp 38.000 untuk pemerintahan."
    assert told(replace(what, parts=(0,) * 5)) == "", "nothing is spent, nothing is said"
    first, *others = what.groups
    even = (first, replace(others[0], amount=first.amount + 1), *others[1:])
    assert "untuk pembangunan" in told(replace(what, groups=even, parts=(30, 30, 20, 10, 10))), "the larger of two"
    assert told(by_jenis(None)).endswith("untuk belanja pegawai.")
    whole = replace(first, code="0", name="Belanja", short_name="Belanja")
    assert told(replace(what, groups=(whole,), parts=(100,), by_jenis=True)).endswith("untuk belanja.")


@pytest.mark.parametrize(
    ("spent", "budget", "words"),
    [
        (75, 100, "Rp 75.000 sudah dibelanjakan"),
        (999, 1000, "untuk pemerintahan"),  # would round to all of it
        (1, 1000, "untuk pemerintahan"),  # would round to nothing
        (100, 100, "untuk pemerintahan"),
        (120, 100, "untuk pemerintahan"),
        (50, 0, "untuk pemerintahan"),
    ],
)
def test_the_sentence_of_a_report(spent: int, budget: int, words: str) -> None:
    what = summary(40, compared="anggaran")
    assert what.reference
    what = replace(
        what,
        totals=replace(what.totals, belanja=spent),
        reference=replace(what.reference, belanja=budget),
        parts=(60, 10, 10, 10, 10),
    )
    assert words in told(what)


@pytest.mark.parametrize(
    ("gaps", "words"),
    [
        ((5, -7, 0, 0, 0), "Perubahan terbesar: pembangunan, berkurang Rp 7."),
        ((5, -4, 0, 0, 0), "Perubahan terbesar: pemerintahan, bertambah Rp 5."),
        ((5, -5, 0, 0, 0), "untuk pemerintahan"),  # neither is the largest
        ((0, 0, 0, 0, 0), "untuk pemerintahan"),
    ],
)
def test_the_sentence_of_a_change(gaps: tuple[int, ...], words: str) -> None:
    what = replace(summary(40, compared="semula"), parts=(60, 10, 10, 10, 10))
    groups = tuple(
        replace(group, reference=group.amount - rupiah(gap)) for group, gap in zip(what.groups, gaps, strict=True)
    )
    assert words in told(replace(what, groups=groups))


@HERE_AND_THERE
def test_no_percentage_of_nothing(template: str, size: str) -> None:
    what = summary(20, compared="anggaran", detail=False)
    groups = (replace(what.groups[0], reference=0), *what.groups[1:])
    scene = scene_of(template, size, replace(what, groups=groups))
    assert any(text.text == "–" for text in scene.texts() if text.panel in ("uses", "card:1"))


@pytest.mark.parametrize("compared", [None, "semula", "anggaran"])
@pytest.mark.parametrize(("template", "size"), [("ringkas", "3x2m"), ("ringkas", "60x160cm"), ("warga", "4x1m")])
def test_eyelets_leave_room(template: str, size: str, compared: str | None) -> None:
    scene = scene_of(template, size, summary(30, compared=compared), margin=EYELET_MARGIN)
    assert scene.safe.x == EYELET_MARGIN


def test_same_input_same_scene() -> None:
    for size in ("3x2m", "4x1m"):
        one, other = (compose(summary(40), RINGKAS, parse_size(size), FONTS)[0].as_data() for _ in range(2))
        assert one == other


def times(what: Summary, belanja: int) -> Summary:
    """The same summary with larger amounts: belanja in rupiah."""
    factor = rupiah(belanja) // (what.totals.belanja or 1)
    sources = tuple(replace(item, amount=item.amount * factor) for item in what.sources)
    groups = tuple(replace(group, amount=group.amount * factor, activities=()) for group in what.groups)
    whole, income = sum(group.amount for group in groups), sum(item.amount for item in sources)
    netto = whole - income
    received = (Source("6.1.1", "SiLPA tahun sebelumnya", netto),)
    totals = Totals(income, whole, income - whole, netto, None, netto, 0)
    return replace(what, sources=sources, groups=groups, totals=totals, received=received)


def by_jenis(compared: str | None) -> Summary:
    """A budget that knows kinds of spending only."""
    usual = summary(12, compared=compared)
    codes, amounts = ("5.1", "5.2", "5.3", "5.4"), (900_000_000, 450_000_000, 250_000_000, 20_000_000)
    groups = tuple(
        Group(
            code,
            accounts.banner_name("belanja_jenis", code),
            accounts.short_name("belanja_jenis", code),
            rupiah(amount),
            None,
            (),
            rupiah(amount * 11 // 10) if compared else None,
        )
        for code, amount in zip(codes, amounts, strict=True)
    )
    whole = sum(group.amount for group in groups)
    sources = (Source("DDS", "Dana Desa", whole, whole if compared else None),)
    totals = Totals(whole, whole, 0, None, None, 0, 0)
    reference = Totals(whole, whole * 11 // 10, -whole // 10, None, None, 0, -whole // 10) if compared else None
    parts = largest_remainder([group.amount for group in groups])
    document = {None: Document.APBDES, "semula": Document.PERUBAHAN, "anggaran": Document.REALISASI}[compared]
    return replace(
        usual, document=document, sources=sources, groups=groups, totals=totals, reference=reference, by_jenis=True,
        parts=parts, received=(),
    )  # fmt: skip


def test_what_is_too_small_for_a_dot_is_not_told_as_nothing() -> None:
    what = summary(12)
    amounts = [rupiah(10**9), rupiah(1_650_000), 0]
    groups = tuple(
        replace(group, amount=amount, activities=()) for group, amount in zip(what.groups, amounts, strict=False)
    )
    what = replace(what, groups=groups, parts=largest_remainder(amounts))
    scene = compose(what, load_template("warga"), parse_size("3x2m"), FONTS)[0]
    told = [text.text.replace("\u00a0", " ") for text in scene.texts() if text.panel == "dots"]
    assert [text for text in told if text.startswith(("Rp", "<"))] == ["Rp 100.000", "<Rp 1.000", "Rp 0"]
