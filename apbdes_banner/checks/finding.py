"""A finding: one thing that is wrong, doubtful or assumed in a budget, at a cell, for a person.

Findings are collected, never printed and never raised here. The words stand in messages/findings.py under the
finding's id, with its hint under "<id>.hint"; the report (report.py) and the console render them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from apbdes_banner import messages
from apbdes_banner.budget.model import Place


class Severity(StrEnum):
    """error: the figures contradict each other or cannot be read; warning: an expert would ask; note: assumed."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True)
class Finding:
    """`expected` and `found` are texts for a person ("Rp 1.000"), None where they make no sense."""

    id: str
    severity: Severity
    place: Place | None = None
    expected: str | None = None
    found: str | None = None
    params: Mapping[str, str] = field(default_factory=dict)

    def message(self, lang: messages.Lang = "id") -> str:
        """What is wrong, in one or two plain sentences."""
        return messages.text(f"findings.{self.id}", lang, **self._all())

    def hint(self, lang: messages.Lang = "id") -> str | None:
        """What to do about it; None where there is nothing to do."""
        key = f"findings.{self.id}.hint"
        return messages.text(key, lang, **self._all()) if messages.has(key) else None

    def _all(self) -> dict[str, object]:
        cell = self.place.address if self.place else ""
        return {"cell": cell, "expected": self.expected or "", "found": self.found or "", **self.params}
