"""What the pages of a sheet must keep together: every kegiatan once, sums that a reader can add up page by page."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from apbdes_banner.budget import money
from apbdes_banner.budget.summary import Summary
from apbdes_banner.design.template import Template
from apbdes_banner.layout.measuring import TextMeasurer
from apbdes_banner.layout.scene import Rect, Role, Scene, Text
from tests.layout.contract import leaks, overlaps, small, sums

PREFIXES = ("", "ref-", "rest-")
_ALONE = ("head of a bidang is alone at the foot of page", "sum of a bidang is alone at the top of page")


def sheet_problems(scenes: Sequence[Scene], summary: Summary, template: Template, measurer: TextMeasurer) -> list[str]:
    """Everything that breaks the contract of a sheet; empty where it is kept."""
    found = []
    for number, scene in enumerate(scenes, 1):
        said = [*overlaps(scene), *leaks(scene), *small(scene, template, measurer), *margins(scene), *hairlines(scene)]
        found += [f"page {number}: {problem}" for problem in said]
    found += sums(replace(scenes[0], marks=tuple(mark for scene in scenes for mark in scene.marks)))
    return found + amounts(scenes, summary) + names(scenes, summary) + widows(scenes) + numbered(scenes)


def margins(scene: Scene) -> list[str]:
    """What office printers would not print: anything nearer to the edge than 10 mm."""
    edge = min(scene.safe.x, scene.safe.y, scene.width - scene.safe.right, scene.height - scene.safe.bottom)
    page = next(panel.box for panel in scene.panels if panel.name == "page")
    inked = [mark for mark in scene.marks if isinstance(mark, Rect) and mark.box != page]
    found = ["margin under 10 mm"] if edge < 10 else []
    return found + [f"ink in the margin: {mark.box}" for mark in inked if not scene.safe.holds(mark.box, 0.01)]


def hairlines(scene: Scene) -> list[str]:
    """Rules thinner than office printers keep; the part of a bar that is next to nothing is none."""
    return [
        f"hairline of {min(mark.box.width, mark.box.height):.2f} mm"
        for mark in scene.marks
        if isinstance(mark, Rect) and mark.box.height < 0.1999
    ]


def keyed(scenes: Sequence[Scene]) -> Iterator[tuple[int, Text]]:
    """Every amount with the number of its page, from 1."""
    for number, scene in enumerate(scenes, 1):
        yield from ((number, text) for text in scene.texts() if text.key is not None and text.value is not None)


def amounts(scenes: Sequence[Scene], summary: Summary) -> list[str]:
    """Sums that do not hold, from the texts alone."""
    found, values, pages = [], {}, {}
    for number, text in keyed(scenes):
        if text.key in values:
            found.append(f"{text.key} stands twice")
        values[text.key], pages[text.key] = text.value, number
        if money.readings(text.text.replace("−", "-")).get(money.Convention.ID) != text.value:
            found.append(f"{text.key} prints {text.text}, is {text.value}")
    wanted = sum(len(group.activities) or 1 for group in summary.groups)
    counted = any(group.activities for group in summary.groups)
    rows = {key: value for key, value in values.items() if key.startswith("row:")}
    if len(rows) != (wanted if counted else 0):
        found.append(f"{len(rows)} rows, {wanted} are to be there")
    for group in summary.groups if counted else ():
        for place, activity in enumerate(group.activities):
            if rows.get(f"row:{group.code}:{place}") != activity.amount:
                found.append(f"{activity.name} of {group.code} is wrong or missing")
    for prefix in PREFIXES if summary.compared == "anggaran" else PREFIXES[:2] if summary.compared else PREFIXES[:1]:
        found += _prefixed(values, pages, prefix, summary, len(scenes), counted)
    return found


def _prefixed(
    values: dict[str, int], pages: dict[str, int], prefix: str, summary: Summary, count: int, counted: bool
) -> list[str]:
    """The sums of one column of amounts."""
    found = []
    rows = {key: value for key, value in values.items() if key.startswith(f"{prefix}row:")}
    whole = {"": summary.totals.belanja, "ref-": summary.reference and summary.reference.belanja}
    if prefix == "rest-":
        spent = {code: values[f"ref-{code}"] - values[code] for code in values if code.startswith(("row:", "bidang:"))}
        found += [f"rest of {key}" for key, rest in spent.items() if values[f"rest-{key}"] != rest]
    elif values[f"{prefix}overview:belanja"] != (whole[prefix] or 0):
        found.append(f"{prefix}belanja is not that of the summary")
    if not counted:
        return found
    for group in summary.groups:
        of = sum(value for key, value in rows.items() if key.startswith(f"{prefix}row:{group.code}:"))
        for key in (f"{prefix}bidang:{group.code}", f"{prefix}group:{group.code}"):
            if values[key] != of:
                found.append(f"{key} is not the sum of its rows")
    if values[f"{prefix}sum:belanja"] != sum(rows.values()):
        found.append(f"{prefix}sum:belanja is not the sum of all rows")
    used = sorted({pages[key] for key in rows})
    if used != list(range(used[0], used[-1] + 1)):
        found.append(f"rows stand on pages {used}")
    upto = 0
    for page in used if len(used) > 1 else []:
        here = sum(value for key, value in rows.items() if pages[key] == page)
        if values.get(f"{prefix}page:{page}") != here:
            found.append(f"{prefix}sum of page {page} is not what stands on it")
        if page > used[0] and values.get(f"{prefix}carried:{page - 1}") != upto:
            found.append(f"{prefix}page {page} takes over another sum")
        upto += here
        if page < used[-1] and values.get(f"{prefix}upto:{page}") != upto:
            found.append(f"{prefix}sum up to page {page} is wrong")
    for key, page in pages.items():
        kind, _, number = key.removeprefix(prefix).partition(":")
        if kind in ("page", "upto", "carried") and int(number) + (kind == "carried") != page:
            found.append(f"{key} on page {page}")
    if len(used) == 1 and any(key.startswith(f"{prefix}page:") for key in values):
        found.append("page sums although there is one page")
    return found


def names(scenes: Sequence[Scene], summary: Summary) -> list[str]:
    """Names that are not there whole: letters are compared without the spaces at which lines break."""
    words = "".join(
        text.text for scene in scenes for text in scene.texts() if text.panel == "table" and text.role is Role.ROW_NAME
    ).replace(" ", "")
    names_ = [activity.name.replace(" ", "") for group in summary.groups for activity in group.activities]
    return [
        f"{name!r} stands {words.count(name)} times" for name in set(names_) if words.count(name) < names_.count(name)
    ]


def widows(scenes: Sequence[Scene]) -> list[str]:
    """Heads of bidang without a row under them, sums of bidang without a row above them, on one page."""
    found = []
    for number, scene in enumerate(scenes, 1):
        lines: list[tuple[float, str]] = []
        for text in scene.texts():
            if text.panel != "table":
                continue
            if text.role is Role.NAME and text.font == "heading" and text.x < scene.safe.x + 0.09 * scene.width:
                lines.append((text.y, "head"))
            elif text.key and text.key.startswith(("row:", "bidang:")):
                lines.append((text.y, text.key.partition(":")[0]))
        kinds = [kind for _, kind in sorted(lines)]
        for one, other in pairwise([*kinds, "end"]):
            if one == "head" and other not in ("row", "head"):
                found.append(f"{_ALONE[0]} {number}")
        if "bidang" in kinds and kinds.index("bidang") < (kinds.index("row") if "row" in kinds else len(kinds)):
            found.append(f"{_ALONE[1]} {number}")
    return found


def numbered(scenes: Sequence[Scene]) -> list[str]:
    """Pages that do not say which of how many they are, in one of the two languages."""
    found = []
    for number, scene in enumerate(scenes, 1):
        words = {"id": f"Halaman {number} dari {len(scenes)}", "en": f"Page {number} of {len(scenes)}"}[scene.lang]
        if words not in {text.text for text in scene.texts()}:
            found.append(f"page {number} does not say so")
        if number > 1 and not any(text.text == scene.title for text in scene.texts()):
            found.append(f"page {number} does not say whose it is")
    return found
