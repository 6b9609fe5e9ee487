"""A short checksum of the figures, by which anyone can tell whether a banner and a file belong together.

It is taken over a canonical text of the line items (`figures`), so it is the same on every banner of a budget,
whatever its template, size, theme, folding or detail, and the same in the job sheet, in `check --json` and in the open
data. docs/data.md says how to compute it again from the CSV, without this program.

It finds slips and mix-ups, and any change of a figure; eight letters are no signature against forgery.
"""

import hashlib
import unicodedata

from apbdes_banner.budget.model import AMOUNTS, Budget
from apbdes_banner.budget.money import plain
from apbdes_banner.budget.summary import Summary

HEAD = "apbdes-banner figures 1"
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: without I, L, O and U, which are misread
_LENGTH = 8
_NOTHING = "0.00"


def _folded(text: str | None) -> str:
    """The words alone: one spelling of letters, small, single spaces."""
    return " ".join(unicodedata.normalize("NFKC", text or "").casefold().split())


def _rupiah(sen: int | None) -> str:
    return (plain(sen) or _NOTHING) if sen else _NOTHING


def figures(budget: Budget) -> str:
    """The canonical text: head, village, year, document, then one line for each line item, sorted.

    A line is section;rekening;kegiatan;semula;anggaran;realisasi, amounts in rupiah with two decimals ("0.00" where the
    file gives none); items without any money are left out. Names do not count, figures and codes do.
    """
    identity, values = budget.identity, budget.line_values
    columns = [values[name] for name in ("section", "rekening", "kegiatan", *AMOUNTS)]
    items = sorted(
        f"{section};{account or ''};{activity or ''};{_rupiah(before)};{_rupiah(planned)};{_rupiah(done)}"
        for section, account, activity, before, planned, done in zip(*columns, strict=True)
        if before or planned or done
    )
    whose = (HEAD, _folded(identity.village.name), str(identity.year or ""), str(budget.document))
    return "".join(f"{line}\n" for line in (*whose, *items))


def code(text: str) -> str:
    """'K7QM-2R4D': the first 40 bits of the SHA-256 of a text in UTF-8, five bits a letter; '' for no text."""
    if not text:
        return ""
    bits = int.from_bytes(hashlib.sha256(text.encode()).digest()[:5], "big")
    letters = "".join(_LETTERS[bits >> 5 * (_LENGTH - 1 - place) & 31] for place in range(_LENGTH))
    return f"{letters[:4]}-{letters[4:]}"


def checksum(summary: Summary) -> str:
    """The checksum of the budget that a summary was made of; '' where the summary carries no figures."""
    return code(summary.figures)


def checksum_of(budget: Budget) -> str:
    """The checksum of a budget."""
    return code(figures(budget))
