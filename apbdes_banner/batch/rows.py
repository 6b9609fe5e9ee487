"""What a batch keeps of each village: a `Row` of plain data, from which report, recap and page are made.

Rows stand in the journal as JSON, so that a village that was not made again still has its row, and so that a recap of
10,000 villages can be written row by row. Whatever is added here with a default can still be read from an older
journal; raise ROW_VERSION where a row must be made again.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Any

from apbdes_banner.messages import Lang

ROW_VERSION = 1
Amounts = Mapping[str, int]  # column (semula, anggaran, realisasi) -> sen; a column that says nothing is left out


class Status(StrEnum):
    """What became of a village."""

    MADE = "made"
    FINDINGS = "findings"  # errors in the figures: no banner
    UNREADABLE = "unreadable"  # the file cannot be read, or is no budget
    REFUSED = "refused"  # no name or year, does not fit, a logo or template that is not there
    DUPLICATE = "duplicate"  # an earlier file is of the same village, year and document
    CRASHED = "crashed"  # the worker died twice, or met a fault of our own
    TIMEOUT = "timeout"

    @property
    def failed(self) -> bool:
        """Whether there is no banner of this file."""
        return self is not Status.MADE


@dataclass(frozen=True)
class Told:
    """A sentence in both languages."""

    indonesian: str
    english: str

    def text(self, lang: Lang = "id") -> str:
        """The sentence in `lang`."""
        return self.english if lang == "en" else self.indonesian


@dataclass(frozen=True)
class Who:
    """Whose budget it is; None where nothing says. `year` is the budget year, `code` Kemendagri's."""

    type: str = "desa"
    name: str | None = None
    district: str | None = None
    regency: str | None = None
    province: str | None = None
    code: str | None = None
    year: int | None = None
    document: str = "apbdes"  # apbdes, perubahan, realisasi
    perdes: str | None = None
    complaints: str | None = None
    url: str | None = None
    population: int | None = None


@dataclass(frozen=True)
class Part:
    """A bidang ("1".."5"), a kelompok belanja ("5.1") or a source of income ("DDS") with its sums in sen."""

    code: str
    name: str
    amounts: Amounts


@dataclass(frozen=True)
class FindingRow:
    """A finding: `cell` is "F41", "" where only the sheet is known, None where it is the whole file."""

    id: str
    severity: str  # error, warning, note
    message: Told
    hint: Told | None = None
    sheet: str | None = None
    cell: str | None = None
    expected: str | None = None
    found: str | None = None

    @property
    def place(self) -> str:
        """'APBDes!F41', 'APBDes', or ''."""
        return f"{self.sheet}!{self.cell}" if self.sheet and self.cell else self.sheet or ""


@dataclass(frozen=True)
class OpennessItem:
    """One thing that the law asks to be public: whether it is there, and where to add it (both named by its id in
    messages/openness.py)."""

    id: str
    present: bool
    where: str | None = None


@dataclass(frozen=True)
class Output:
    """A file that was made: its name in the folder of results, its size in bytes and the hash of its content."""

    name: str
    size: int
    digest: str


@dataclass(frozen=True)
class Row:
    """One village of a batch.

    `key` is the file within the source ("kec-a/desa-b.xlsx"; "tables.zip#33.17.05.2003" for one village of a set of
    tables). `totals`: name of TOTALS -> amounts. `shown`: the column that the banner shows. `problem`: why there is no
    banner where that is no finding. `counts`: severity -> how many, also where `findings` holds the first ones only.
    `first` is the key of the file that a duplicate repeats, `stem` what the names of its files begin with.
    `thumbnail`: a small JPEG, stored apart from the JSON.
    """

    key: str
    status: Status
    who: Who = Who()
    sheet: str | None = None
    shown: str = "anggaran"
    totals: Mapping[str, Amounts] = field(default_factory=dict)
    bidang: tuple[Part, ...] = ()
    jenis: tuple[Part, ...] = ()
    sources: tuple[Part, ...] = ()
    activities: int = 0
    findings: tuple[FindingRow, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    openness: tuple[OpennessItem, ...] = ()
    problem: Told | None = None
    problem_id: str | None = None
    first: str | None = None
    stem: str | None = None
    outputs: tuple[Output, ...] = ()
    thumbnail: bytes | None = None

    @property
    def place(self) -> str:
        """The cell of the first error, '' where there is none."""
        return next((finding.place for finding in self.findings if finding.severity == "error"), "")


def as_json(row: Row) -> str:
    """The row as one line of JSON, without its thumbnail; always text that can be written as UTF-8."""
    plain = {key: value for key, value in vars(row).items() if key != "thumbnail"}
    # `default` is asked for what JSON does not know, our dataclasses: five times as fast as dataclasses.asdict
    text = json.dumps(plain, ensure_ascii=False, separators=(",", ":"), default=vars)
    return text.encode("utf-8", "replace").decode()


def from_json(text: str, thumbnail: bytes | None = None) -> Row:
    """The row that `as_json` wrote; keys that are not known any more are left out."""
    plain = json.loads(text)
    parts = {name: tuple(_part(item) for item in plain.get(name, ())) for name in ("bidang", "jenis", "sources")}
    findings = tuple(
        _made(FindingRow, item, message=_told(item["message"]), hint=_told(item.get("hint")))
        for item in plain.get("findings", ())
    )
    row: Row = _made(
        Row,
        plain,
        **parts,
        status=Status(plain["status"]),
        who=_made(Who, plain["who"]),
        findings=findings,
        openness=tuple(_made(OpennessItem, item) for item in plain.get("openness", ())),
        problem=_told(plain.get("problem")),
        outputs=tuple(_made(Output, item) for item in plain.get("outputs", ())),
        thumbnail=thumbnail,
    )
    return row


def _made(kind: type[Any], plain: Mapping[str, Any], **rest: Any) -> Any:
    known = _NAMES[kind]
    return kind(**{**{key: value for key, value in plain.items() if key in known}, **rest})


_NAMES = {kind: frozenset(item.name for item in fields(kind)) for kind in (Row, Who, FindingRow, OpennessItem, Output)}


def _part(plain: Mapping[str, Any]) -> Part:
    return Part(plain["code"], plain["name"], plain["amounts"])


def _told(plain: Mapping[str, str] | None) -> Told | None:
    return Told(plain["indonesian"], plain["english"]) if plain else None
