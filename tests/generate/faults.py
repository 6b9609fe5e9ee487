"""One fault put into a clean sheet, and the rows where it may be told."""

import random
from dataclasses import dataclass, replace

from tests.generate.layouts import Built
from tests.generate.notation import Money
from tests.generate.rows import Row

FAULTS = ("digit-item", "digit-subtotal", "digit-total", "missing-row", "doubled-block", "swapped-column")


@dataclass(frozen=True)
class Faulty:
    """A built file with one fault. `blamed`: sheets and 1-based rows at which a finding tells the truth about it."""

    built: Built
    fault: str
    key: str
    blamed: frozenset[tuple[str, int]]


def inject(built: Built, fault: str, seed: int) -> Faulty | None:
    """Puts one fault into the sheet, in the column anggaran; None where the sheet has no row for it to show.

    A fault shows only where something printed contradicts it: an item needs a printed row that includes it.
    """
    rng = random.Random(f"{seed} {fault} {built.name}")
    rows = list(built.rows)
    printed = {row.key for row in rows if row.role in ("heading", "total") and _amount(row)}
    role = {"digit-subtotal": "heading", "digit-total": "total"}.get(fault, "item")
    chosen = [
        index
        for index, row in enumerate(rows)
        if row.role == role and _amount(row) and (role != "item" or printed & set(row.parents))
    ]
    if role == "heading":  # there must be something to contradict it: parts that it includes
        chosen = [index for index in chosen if any(rows[index].key in row.parents for row in rows)]
    if fault == "swapped-column":
        chosen = [index for index in chosen if _other_column(rows[index]) is not None]
    if fault == "missing-row":
        chosen = [index for index in chosen if _has_sibling(rows, rows[index], printed)]
    if not chosen:
        return None
    index = rng.choice(chosen)
    row = rows[index]
    if fault == "missing-row":
        del rows[index]
    elif fault == "doubled-block":
        rows.insert(index + 1, row)
    elif fault == "swapped-column":
        rows[index] = _swapped(row)
    else:
        rows[index] = _with_another_digit(row, rng)
    changed = replace(built, rows=tuple(rows))
    touched = {row.key, *row.parents, *(other.key for other in rows if row.key in other.parents)}
    touched |= {other.key for other in rows if other.role == "total"}
    told = zip(changed.places, rows, strict=True)
    blamed = frozenset(place for place, other in told if other.key and other.key in touched)
    return Faulty(changed, fault, row.key, blamed)


def _has_sibling(rows: list[Row], row: Row, printed: set[str]) -> bool:
    """Whether the innermost printed row that includes `row` includes another item, too.

    Without one, that printed row itself is what the file says: nobody can tell that a row below it is missing.
    """
    innermost = next(key for key in row.parents if key in printed)
    return any(other.role == "item" and innermost in other.parents for other in rows if other is not row)


def _amount(row: Row) -> int:
    """The amount of the main column in sen, 0 where there is none."""
    cell = row.cells[row.column] if row.column is not None else None
    return cell.sen if isinstance(cell, Money) else 0


def _other_column(row: Row) -> int | None:
    """The column of another amount beside the main one, which is not the same; None where there is none."""
    assert row.column is not None
    for column in (row.column - 1, row.column + 1, row.column - 2):
        cell = row.cells[column] if 0 <= column < len(row.cells) else None
        if isinstance(cell, Money) and cell.sen > 0 and cell.sen != _amount(row):
            return column
    return None


def _swapped(row: Row) -> Row:
    """The row with its amount and the one beside it exchanged."""
    other = _other_column(row)
    assert row.column is not None
    assert other is not None
    cells = list(row.cells)
    cells[row.column], cells[other] = cells[other], cells[row.column]
    return replace(row, cells=tuple(cells))


def _with_another_digit(row: Row, rng: random.Random) -> Row:
    """One digit of the rupiah is another one; the first never becomes 0."""
    assert row.column is not None
    sen = _amount(row)
    digits = str(abs(sen) // 100)
    place = rng.randrange(len(digits))
    others = [digit for digit in "123456789" if digit != digits[place]]
    changed = int(digits[:place] + rng.choice(others) + digits[place + 1 :]) * 100 + abs(sen) % 100
    cells = list(row.cells)
    cells[row.column] = Money(changed if sen > 0 else -changed)
    return replace(row, cells=tuple(cells))
