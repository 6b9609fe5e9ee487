"""What every Scene must keep, whatever the size, template and budget: problems as plain sentences."""

from itertools import pairwise

from apbdes_banner.budget import money
from apbdes_banner.design.template import Template
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.measuring import TextMeasurer
from apbdes_banner.layout.scene import Icon, Picture, Qr, Role, Scene, Text, Watermark

BALANCE = 0.08
_ENDS_TOGETHER_FROM = 12  # rows enough for columns to end together


def problems(scene: Scene, template: Template, measurer: TextMeasurer) -> list[str]:
    """Everything that breaks the contract; empty where the scene keeps it."""
    fits = [*overlaps(scene), *leaks(scene), *small(scene, template, measurer), *unbalanced(scene)]
    return [*fits, *sums(scene), *flows(scene)]


def overlaps(scene: Scene) -> list[str]:
    """Texts, icons, pictures and codes that cover each other, and panels that do."""
    found = []
    solid = sorted(
        (mark for mark in scene.marks if isinstance(mark, Text | Icon | Picture | Qr)), key=lambda mark: mark.box.y
    )
    for number, one in enumerate(solid):
        for other in solid[number + 1 :]:
            if other.box.y >= one.box.bottom:
                break
            if one.box.overlaps(other.box, 0.3):
                found.append(f"{_name(one)} covers {_name(other)}")
    panels = [panel for panel in scene.panels if panel.name != "page"]
    for number, panel in enumerate(panels):
        found += [
            f"panel {panel.name} covers {other.name}" for other in panels[number + 1 :] if panel.box.overlaps(other.box)
        ]
    return found


def leaks(scene: Scene) -> list[str]:
    """Marks outside their panel, and what is read outside the safe area."""
    boxes = {panel.name: panel.box for panel in scene.panels}
    page = Box(0, 0, scene.width, scene.height)
    found = []
    for mark in scene.marks:
        if isinstance(mark, Watermark):
            continue
        if not boxes[mark.panel].holds(mark.box, 0.5):
            found.append(f"{_name(mark)} leaves panel {mark.panel}: {mark.box} not in {boxes[mark.panel]}")
        if isinstance(mark, Text | Icon | Picture | Qr) and not scene.safe.holds(mark.box, 0.5):
            found.append(f"{_name(mark)} stands in the hem")
        if not page.holds(mark.box, 0.5):
            found.append(f"{_name(mark)} leaves the page")
    return found


def least_x_height(scene: Scene, text: Text, template: Template) -> float:
    """The smallest x-height in mm that a text may have."""
    legibility = template.legibility
    limit = scene.distance / legibility.limit
    if text.role in (Role.AMOUNT, Role.BIG, Role.NAME):
        share = 1.0 if text.panel in ("equation", "heading") else legibility.middle
        return max(limit, share * scene.distance / legibility.good)
    if text.role in (Role.ROW_AMOUNT, Role.ROW_NAME):
        return max(limit, legibility.close * scene.distance / legibility.good)
    return limit


def small(scene: Scene, template: Template, measurer: TextMeasurer) -> list[str]:
    """Texts smaller than the reading distance allows. Capitals and digits alone are measured by their own height."""
    found = []
    for text in scene.texts():
        height = measurer.x_height(text.font) * text.size
        if text.role in (Role.CHIP, Role.OPERATOR):
            height = measurer.cap_height(text.font) * text.size
        least = least_x_height(scene, text, template)
        if text.panel.startswith("card") and text.role is Role.NAME:
            least *= 0.8  # a bidang's name may be set in several smaller lines
        if height < least * 0.999:
            found.append(f"{_name(text)} is {height:.1f} mm high, {least:.1f} are needed")
    return found


def unbalanced(scene: Scene) -> list[str]:
    """Columns that end at different heights although there are rows enough."""
    rows = sum(text.role is Role.ROW_AMOUNT for text in scene.texts())
    if rows < _ENDS_TOGETHER_FROM or len(scene.columns) < 2:
        return []
    ends = sorted(column.bottom for column in scene.columns)
    highest = max(column.height for column in scene.columns)
    return [f"columns end at {ends}"] if ends[-1] - ends[0] > BALANCE * highest else []


def sums(scene: Scene) -> list[str]:
    """Amounts that do not add up on the banner itself, or are printed otherwise than they are."""
    found, amounts = [], {}
    for text in scene.texts():
        if text.value is None or text.key is None:
            continue
        if text.key in amounts:
            found.append(f"{text.key} stands twice")
        amounts[text.key] = text.value
        if money.readings(text.text.replace("−", "-")).get(money.Convention.ID) != text.value:
            found.append(f"{text.key} prints {text.text}, is {text.value}")
    parts = {kind: [v for k, v in amounts.items() if k.startswith(f"{kind}:")] for kind in ("source", "group")}
    if sum(parts["source"]) != amounts.get("total:pendapatan"):
        found.append("sources do not add up to pendapatan")
    if sum(parts["group"]) != amounts.get("total:belanja"):
        found.append("cards do not add up to belanja")
    for key, whole in amounts.items():
        if key.startswith("group:"):
            code = key.partition(":")[2]
            rows = [v for k, v in amounts.items() if k.startswith((f"activity:{code}:", f"rest:{code}"))]
            if rows and sum(rows) != whole:
                found.append(f"rows of {code} do not add up")
    for code in {key.partition(":")[2] for key in amounts if key.startswith("group:")}:
        references = [v for k, v in amounts.items() if k.startswith((f"ref-activity:{code}:", f"ref-rest:{code}"))]
        heads = [text.text for text in scene.texts() if text.panel == f"card:{code}" and text.role is Role.LABEL]
        if references and not any(
            money.full(sum(references)) in text or money.full(sum(references), cents=True) in text for text in heads
        ):
            found.append(f"references of {code} do not add up to its head: {heads}")
    equation = [amounts.get(f"total:{name}", 0) for name in ("pendapatan", "belanja", "pembiayaan_netto", "silpa")]
    if equation[0] - equation[1] + equation[2] != equation[3]:
        found.append("the equation does not hold")
    return found


def flows(scene: Scene) -> list[str]:
    """Nodes of a flow whose bands do not add up to what stands beside them."""
    amounts = {text.key: text.value for text in scene.texts() if text.key and text.value is not None}
    if "flow:in" not in amounts:
        return []
    found = []
    left = [
        v for k, v in amounts.items() if k.startswith(("source:", "received:", "short", "back:group:", "back:paid:"))
    ]
    right = [
        v for k, v in amounts.items() if k.startswith(("group:", "paid:", "left", "back:source:", "back:received:"))
    ]
    for side, key in ((left, "flow:in"), (right, "flow:out")):
        if sum(max(value, 0) for value in side) != amounts[key]:
            found.append(f"{key} is {amounts[key]}, its nodes add up to {sum(side)}")
    if amounts["flow:in"] != amounts["flow:out"]:
        found.append("more comes in than goes out")
    bands = [(*key.partition(":")[2].split(">"), value) for key, value in amounts.items() if key.startswith("out:")]
    ways = [(*key.partition(":")[2].split(">"), value) for key, value in amounts.items() if key.startswith("in:")]
    for node in {end for _, end, _ in bands}:
        if sum(value for _, end, value in bands if end == node) != amounts[node]:
            found.append(f"bands into {node} do not add up")
    for node in {start for start, _, _ in ways}:
        if sum(value for start, _, value in ways if start == node) != amounts[node]:
            found.append(f"bands from {node} do not add up")
    if bands and sum(value for _, _, value in bands) != amounts["flow:out"]:
        found.append("bands do not add up to all money")
    if "pot:mixed" in amounts and sum(v for start, _, v in bands if start == "mixed") != amounts["pot:mixed"]:
        found.append("the mixed pot does not add up")
    return found


def in_order(scene: Scene) -> bool:
    """Whether the rows of each card go from large to small, the folded one last."""
    rows: dict[str, list[int]] = {}
    for text in scene.texts():
        if text.key and text.key.startswith("activity:") and text.value is not None:
            rows.setdefault(text.panel, []).append(text.value)
    return all(one >= other for part in rows.values() for one, other in pairwise(part))


def _name(mark: object) -> str:
    if isinstance(mark, Text):
        return f"{mark.text!r} ({mark.role})"
    return type(mark).__name__
