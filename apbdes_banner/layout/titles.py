"""Who speaks and of what, in the words of the region: document, village, place, and the village's sign."""

from dataclasses import dataclass

from apbdes_banner.budget.model import Document
from apbdes_banner.budget.summary import Summary
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.scene import Dot, Icon, Mark, Picture
from apbdes_banner.layout.sheet import Sheet


@dataclass(frozen=True)
class Logo:
    """A picture file and its size in pixels."""

    path: str
    width: int
    height: int


def document_title(sheet: Sheet, summary: Summary, budget: str | None = None) -> str:
    """'Anggaran Pendapatan dan Belanja Desa' in the words of the region and of the document; `budget` for its short
    name."""
    kind = {Document.PERUBAHAN: "title-perubahan", Document.REALISASI: "title-realisasi"}.get(
        summary.document, "title-plan"
    )
    title = sheet.say(kind, budget=budget or sheet.regional.budget_long)
    if summary.document is Document.REALISASI and summary.identity.period:
        title = sheet.say(f"title-{summary.identity.period}", title=title)
    return title


def village_title(sheet: Sheet, summary: Summary) -> str:
    """'Desa Contoh Jaya', 'Nagari Lunang'."""
    return f"{sheet.regional.village} {summary.identity.village.name or ''}".strip()


def place_title(sheet: Sheet, summary: Summary) -> str:
    """'Kecamatan … · Kabupaten … · Provinsi …', what is known of it."""
    village = summary.identity.village
    regency = village.regency or ""
    city = regency.lower().startswith(("kota ", "kabupaten "))
    parts = [
        sheet.say("in-district", district=sheet.regional.district, name=village.district) if village.district else "",
        regency if not regency or city else sheet.say("in-regency", name=regency),
        sheet.say("in-province", name=village.province) if village.province else "",
    ]
    return " · ".join(part.replace(" ", "\u00a0") for part in parts if part)


def emblem_marks(sheet: Sheet, logo: Logo | None, box: Box, panel: str) -> list[Mark]:
    """The village's logo in a square box, or a sign in its place."""
    if logo is None:
        middle = box.x + box.width / 2, box.y + box.height / 2
        size = box.width * 0.62
        icon = Box(middle[0] - size / 2, middle[1] - size / 2, size, size)
        return [
            Dot(*middle, box.width / 2, sheet.theme.band_soft, panel),
            Icon(icon, "bank", sheet.theme.accent, panel),
        ]
    scale = min(box.width / logo.width, box.height / logo.height)
    width, height = logo.width * scale, logo.height * scale
    placed = Box(box.x + (box.width - width) / 2, box.y + (box.height - height) / 2, width, height)
    return [Picture(placed, logo.path, sheet.theme.band, panel)]
