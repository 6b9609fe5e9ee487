"""A finding: one thing that is wrong, doubtful or assumed in a budget, at a cell, for a person.

Findings are collected, never printed and never raised here. The words stand in messages/findings/ under the
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
    """`expected` and `found` are texts for a person ("Rp 1.000"), None where they make no sense.

    `clue` names a better hint than the usual one, where the figures give the cause away: "<id>.hint-<clue>".
    """

    id: str
    severity: Severity
    place: Place | None = None
    expected: str | None = None
    found: str | None = None
    params: Mapping[str, str] = field(default_factory=dict)
    clue: str | None = None

    def message(self, lang: messages.Lang = "id") -> str:
        """What is wrong, in one or two plain sentences."""
        return messages.text(f"findings.{self.id}", lang, **self._all(lang))

    def hint(self, lang: messages.Lang = "id") -> str | None:
        """What to do about it; None where there is nothing to do."""
        for key in (f"findings.{self.id}.hint-{self.clue}", f"findings.{self.id}.hint"):
            if messages.has(key):
                return messages.text(key, lang, **self._all(lang))
        return None

    def _all(self, lang: messages.Lang) -> dict[str, object]:
        """Everything that a text may name; {at} is " di sel F12", or nothing where the cell is not known."""
        cell = self.place.address if self.place else ""
        at = "at-cell" if self.place and self.place.column else "at-row"
        return {
            "cell": cell,
            "at": messages.text(f"findings.{at}", lang, cell=cell) if cell else "",
            "expected": self.expected or "",
            "found": self.found or "",
            **self.params,
        }


def error(id: str, place: Place | None = None, **rest: str | None) -> Finding:
    """An error; `expected`, `found` and `clue` by name, everything else goes into the params."""
    return _finding(id, Severity.ERROR, place, rest)


def warning(id: str, place: Place | None = None, **rest: str | None) -> Finding:
    """A warning; arguments as for `error`."""
    return _finding(id, Severity.WARNING, place, rest)


def note(id: str, place: Place | None = None, **rest: str | None) -> Finding:
    """A note; arguments as for `error`."""
    return _finding(id, Severity.NOTE, place, rest)


def _finding(id: str, severity: Severity, place: Place | None, rest: dict[str, str | None]) -> Finding:
    expected, found, clue = rest.pop("expected", None), rest.pop("found", None), rest.pop("clue", None)
    return Finding(id, severity, place, expected, found, {key: value or "" for key, value in rest.items()}, clue)
