"""The only file that prints: results to stdout, talk to stderr, in the language of the person.

rich draws the table of findings and is imported only for it.
"""

import json
import os
import shlex
import sys
import tempfile
import traceback
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from apbdes_banner import messages
from apbdes_banner.errors import BannerError, UsageError

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

    from apbdes_banner.budget.model import Budget
    from apbdes_banner.checks.finding import Finding
    from apbdes_banner.checks.openness import Item
    from apbdes_banner.checks.report import CheckReport
    from apbdes_banner.pipeline import Made

LISTED = 15  # findings that `make` lists when it stops; `check` lists all
_LOOKS = {"error": ("✖", "bold red"), "warning": ("▲", "yellow"), "note": ("●", "cyan")}
_GLUE = "\ue000"  # a letter that no text has
_SHOWN_TOTALS = ("pendapatan", "belanja", "surplus_defisit", "pembiayaan_netto", "silpa")


def prepare_streams() -> None:
    """Makes stdout and stderr take every letter: a terminal that lacks one shows "?", a pipe gets UTF-8."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace", **({} if stream.isatty() else {"encoding": "utf-8"}))


@dataclass(frozen=True)
class Talk:
    """Speaks to the person in `lang`."""

    lang: messages.Lang = "id"

    def text(self, key: str, **params: object) -> str:
        """A text of messages/commands.py."""
        return messages.text(f"commands.{key}", self.lang, **params)

    # --- what each command says -------------------------------------------------------------------------------------

    def version(self, version: str) -> None:
        put(f"apbdes-banner {version}")

    def table(self, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """A plain list in columns, on stdout."""
        lines = [[self.text(head) for head in heads], *(list(row) for row in rows)]
        widths = [max(len(line[index]) for line in lines) for index in range(len(heads) - 1)]
        for line in lines:
            cells = [f"{cell:<{width}}" for cell, width in zip(line, widths, strict=False)]
            put("  ".join([*cells, line[-1]]).rstrip())

    def form_written(self, target: Path) -> None:
        put(str(target))
        self._say(self.text("form.written", file=_quoted(target)))

    def json(self, report: "CheckReport", *, explain: bool = False) -> None:
        """The report for machines, alone on stdout; with `explain` also how the file was understood."""
        whole = report.as_json(self.lang)
        if explain:
            whole["explain"] = [
                {
                    "id": decision.id,
                    "sheet": decision.place.sheet if decision.place else None,
                    "cell": (decision.place.address or None) if decision.place else None,
                    "text": decision.text(self.lang),
                }
                for decision in report.budget.decisions
            ]
        put(json.dumps(whole, ensure_ascii=False, indent=1))

    def explained(self, budget: "Budget") -> None:
        """How the file was understood, topic by topic; on stdout."""
        console = _console(sys.stdout)
        for topic, decisions in groupby(budget.decisions, key=lambda decision: decision.topic):
            lines = "\n".join(f"- {decision.text(self.lang)}" for decision in decisions)
            _show(console, f"{messages.text(f'explain.topic.{topic}', self.lang)}\n{lines}\n")

    def report(self, report: "CheckReport", source: Path) -> None:
        """The findings, what was read, and the line to act on; on stdout."""
        console = _console(sys.stdout)
        if report.findings:
            _show(console, self._findings_table(report.findings))
        _show(console, self._whose(report.budget))
        _show(console, self._totals_table(report.budget))
        if openness := self._openness(report):
            _show(console, openness)
        _show(console, self._counts(report))
        _show(console, self._verdict(report, source))

    def written(self, path: Path) -> None:
        """A file that was written, on stdout."""
        put(str(path))

    def annotated(self, target: Path) -> None:
        self._say(self.text("annotated", file=_quoted(target)))

    def made(self, made: "Made", source: Path) -> None:
        """The files on stdout, one a line; on stderr what else is worth knowing."""
        for path in made.files:
            put(str(path))
        village = made.report.budget.identity.village.name or self.text("report.nobody")
        self._say(self.text("made", village=village))
        for id, params in made.notes:
            self._say(self.text(f"made.{id}", **params))
        if errors := _count(made.report, "error"):
            self._say(self.text("made.draft", count=errors, file=_quoted(source)))
        elif warnings := _count(made.report, "warning"):
            self._say(self.text("made.warnings", count=warnings, file=_quoted(source)))

    def stopped(self, report: "CheckReport", source: Path) -> None:
        """Why no banner was made: the errors and the line to act on; on stderr."""
        errors = [finding for finding in report.findings if finding.severity == "error"]
        console = _console(sys.stderr)
        _show(console, self._findings_table(errors[:LISTED]))
        if len(errors) > LISTED:
            _show(console, self.text("report.more", count=len(errors) - LISTED, file=_quoted(source)))
        _show(console, self._verdict(report, source))
        _show(console, self.text("stopped"))

    # --- when it goes wrong -----------------------------------------------------------------------------------------

    def failure(self, error: BannerError) -> None:
        """One clear message for a failure that we know."""
        message = messages.text(f"errors.{error.id}", self.lang, **error.params)
        self._say(self.text("misused" if isinstance(error, UsageError) else "failed", message=message))

    def misuse(self, message: str, command: str) -> None:
        """A wrong use of the command line, and where its help is."""
        self._say(self.text("misused", message=message))
        self._say(self.text("see-help", command=command))

    def interrupted(self) -> None:
        self._say(self.text("interrupted"))

    def bug(self, error: BaseException) -> None:
        """One line for a fault of our own; the traceback goes into a log file in the folder for temporary files."""
        kind = type(error).__name__
        try:
            handle, path = tempfile.mkstemp(prefix="apbdes-banner-", suffix=".log")
            with os.fdopen(handle, "w", encoding="utf-8", errors="replace") as log:
                log.write("".join(traceback.format_exception(error)))
        except OSError:
            self._say(self.text("bug.no-log", kind=kind))
        else:
            self._say(self.text("bug", kind=kind, log=path))

    # --- parts ------------------------------------------------------------------------------------------------------

    def _say(self, text: str) -> None:
        put(text, sys.stderr)

    def _findings_table(self, findings: Sequence["Finding"]) -> "Table":
        from rich import box
        from rich.table import Table
        from rich.text import Text

        heads = [self.text(f"report.{head}") for head in ("number", "severity", "cell", "what")]
        table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, expand=True)
        table.add_column(heads[0], justify="right", no_wrap=True)
        table.add_column(heads[1], no_wrap=True)
        table.add_column(heads[2], max_width=20, overflow="fold")
        table.add_column(heads[3], ratio=1, overflow="fold")
        for number, finding in enumerate(findings, 1):
            icon, style = _LOOKS[finding.severity]
            severity = Text(f"{icon} {self.text(f'severity.{finding.severity}')}", style)
            table.add_row(str(number), severity, Text(self._cell(finding)), self._what(finding))
        return table

    def _what(self, finding: "Finding") -> Any:
        from rich.text import Text

        message = finding.message(self.lang)
        what = Text(_glued(message))
        pair = [
            self.text(f"report.{side}", **{side: value})
            for side, value in (("expected", finding.expected), ("found", finding.found))
            if value and value not in message
        ]
        if pair:
            what.append(_glued("\n" + ", ".join(pair)), "bold")
        if hint := finding.hint(self.lang):
            what.append(_glued(f"\n→ {hint}"), "green")
        return what.append("\n")

    def _cell(self, finding: "Finding") -> str:
        """'APBDes!F41'; 'APBDes, baris 41' for a whole row; '' for the whole file."""
        place = finding.place
        if place is None:
            return ""
        if place.row and not place.column:
            return self.text("report.row", sheet=place.sheet, row=place.row)
        return f"{place.sheet}!{place.address}" if place.address else place.sheet

    def _totals_table(self, budget: "Budget") -> "Table":
        from rich import box
        from rich.table import Table

        from apbdes_banner.budget.model import AMOUNTS, Document
        from apbdes_banner.budget.money import digits
        from apbdes_banner.budget.totals import computed_totals

        computed = {column: computed_totals(budget, column) for column in AMOUNTS}
        columns = [name for name in AMOUNTS if any(computed[name].get(total) is not None for total in _SHOWN_TOTALS)]
        table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
        table.add_column("")
        for column in columns:
            head = "menjadi" if column == "anggaran" and budget.document is Document.PERUBAHAN else column
            table.add_column(self.text(f"column.{head}"), justify="right")
        cents = any((computed[c].get(t) or 0) % 100 for c in columns for t in _SHOWN_TOTALS)
        for total in _SHOWN_TOTALS:
            amounts = [computed[column].get(total) for column in columns]
            cells = ["–" if amount is None else digits(amount, cents=cents) for amount in amounts]
            table.add_row(self.text(f"total.{total}"), *cells)
        return table

    def _whose(self, budget: "Budget") -> str:
        """'Yang terbaca dari X.xlsx, lembar Y: Realisasi APBDes, desa Gilis (Rembang), tahun 2020'."""
        village, year = budget.identity.village, budget.identity.year
        read = self.text("report.read-sheet" if budget.sheet else "report.read", file=budget.file, sheet=budget.sheet)
        who = f"{village.type} {village.name}" if village.name else self.text("report.nobody")
        if village.name and village.regency:
            who += f" ({village.regency})"
        when = self.text("report.year", year=year) if year else self.text("report.no-year")
        return f"{read}: {self.text(f'document.{budget.document}')}, {who}, {when}."

    def _openness(self, report: "CheckReport") -> str:
        """How much of what the law wants on the banner is there, and how to add the rest."""
        from apbdes_banner.checks.openness import openness

        items = openness(report.budget)
        if not items:
            return ""
        missing = [item for item in items if not item.present]
        head = self.text("openness.some" if missing else "openness.all", given=len(items) - len(missing), of=len(items))
        lines = [f"- {self._absent(item)}" for item in missing]
        return "\n".join([head, *lines, ""])

    def _absent(self, item: "Item") -> str:
        key = "openness.part" if item.given else "openness.none"
        return self.text(
            key, name=item.name(self.lang), given=item.given, of=item.wanted, article=item.article,
            where=item.where(self.lang),
        )  # fmt: skip

    def _counts(self, report: "CheckReport") -> str:
        counts = [
            self.text(f"count.{severity}s", count=count)
            for severity in ("error", "warning", "note")
            if (count := _count(report, severity))
        ]
        return f"{', '.join(counts) if counts else self.text('count.none')}."

    def _verdict(self, report: "CheckReport", source: Path) -> str:
        """The last line: whether it can be printed, and the first thing to mend."""
        errors = [finding for finding in report.findings if finding.severity == "error"]
        if errors:
            first, cell = errors[0].message(self.lang), self._cell(errors[0])
            key = "verdict.cannot" if cell else "verdict.cannot-nowhere"
            return self.text(key, errors=len(errors), cell=cell, message=first)
        if warnings := _count(report, "warning"):
            return self.text("verdict.can-warnings", warnings=warnings, file=_quoted(source))
        return self.text("verdict.can", file=_quoted(source))


def _count(report: "CheckReport", severity: str) -> int:
    return sum(finding.severity == severity for finding in report.findings)


def _quoted(path: Path) -> str:
    """The path as it can be typed again."""
    text = str(path)
    if os.name == "nt":
        return f'"{text}"' if " " in text else text
    return shlex.quote(text)


def _console(stream: IO[str]) -> "Console":
    from rich.console import Console

    # A file or a pipe gets no colours, and lines of 100 letters unless COLUMNS says otherwise.
    width = None if stream.isatty() or os.environ.get("COLUMNS") else 100
    return Console(file=stream, width=width, highlight=False, emoji=False)


def _glued(text: str) -> str:
    """`text` with letters in place of its no-break spaces, at which rich would break: "Rp" stays with its amount."""
    return text.replace("\u00a0", _GLUE)


def _show(console: "Console", what: Any) -> None:
    """Prints a table, or a text that is not taken for markup; an indented line is a command, which is never broken."""
    from rich.text import Text

    with console.capture() as drawn:
        if isinstance(what, str):
            for line in what.splitlines():
                console.print(Text(_glued(line)), soft_wrap=line.startswith("  "))
        else:
            console.print(what)
    lines = [line.rstrip() for line in drawn.get().replace(_GLUE, "\u00a0").splitlines()]
    put("\n".join(line for line, before in zip(lines, ["", *lines], strict=False) if line or before), console.file)


def put(text: str, stream: IO[str] | None = None) -> None:
    """Prints a line; a reader that has left (`apbdes-banner check … | head -1`) is no failure."""
    stream = stream or sys.stdout
    try:
        print(text, file=stream, flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
