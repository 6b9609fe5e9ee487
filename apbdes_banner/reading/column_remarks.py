"""What is to be told of the columns of a table: assumed, left out, or at odds with each other."""

from collections.abc import Mapping, Sequence

from apbdes_banner.budget import money
from apbdes_banner.budget.model import Place, Remark
from apbdes_banner.reading.amount_columns import slips, values_of
from apbdes_banner.reading.amounts import Style, rough
from apbdes_banner.reading.cells import GridRow, Sheet
from apbdes_banner.reading.columns import Columns
from apbdes_banner.reading.headers import Segment
from apbdes_banner.reading.percents import wrong_percents
from apbdes_banner.reading.rows import clean
from apbdes_banner.reading.words import unit_of

SMALL = 50 * 10**6 * money.SEN  # the largest amount of a budget in full rupiah is never below


def column_remarks(
    sheet: Sheet,
    segment: Segment,
    rows: Sequence[GridRow],
    columns: Columns,
    styles: Mapping[int, Style],
    titles: Sequence[str],
) -> list[Remark]:
    """Remarks on the columns of one segment of a sheet; `rows` are those below its heads, `titles` the words above."""
    first = sheet.rows[segment.start].number if segment.start < len(sheet.rows) else 0
    plan = Place(sheet.name, first, columns.amounts.get("anggaran", 0))
    found = []
    for role, column in columns.amounts.items():
        if styles[column].is_mixed:
            found.append(Remark("convention-mixed", Place(sheet.name, first, column), params={"column": role}))
    if columns.assumed:
        place = Place(sheet.name, first, min(columns.amounts.values()))
        found.append(Remark("columns-assumed", place, params={"columns": ", ".join(columns.amounts)}))
    if columns.unknown_year is not None:
        params = {"year": str(columns.unknown_year), "years": ", ".join(map(str, columns.years))}
        found.append(Remark("year-not-there", plan, params=params))
    if columns.partial_funds:
        place = Place(sheet.name, first, columns.partial_funds[0])
        found.append(Remark("fund-columns-skipped", place, params={"count": str(len(columns.partial_funds))}))
    if columns.years:
        params = {"year": str(columns.years[0]), "others": ", ".join(map(str, columns.years[1:]))}
        found.append(Remark("year-column", plan, params=params))
    found.extend(_unit(sheet, segment, rows, columns, titles))
    found.extend(_left_out(sheet, segment, first, columns))
    for wrong in wrong_percents(rows, columns.amounts, columns.roles):
        place = Place(sheet.name, wrong.row, wrong.column)
        found.append(Remark("percent-mismatch", place, wrong.expected, wrong.printed))
    return [*found, *_slips(sheet, rows, columns)]


def _unit(
    sheet: Sheet, segment: Segment, rows: Sequence[GridRow], columns: Columns, titles: Sequence[str]
) -> list[Remark]:
    """Amounts in thousands or millions: said by a title or the head of the column, and by their size."""
    column = columns.amounts.get("anggaran") or min(columns.money)
    words = next((unit for title in titles if (unit := unit_of(title))), None) or unit_of(
        segment.heads.get(column, ""), head=True
    )
    largest = max((abs(rough(value) or 0) for value in values_of(rows, column)), default=0)
    if words is None or largest >= SMALL:
        return []
    return [Remark("unit-stated", Place(sheet.name, sheet.rows[segment.start].number, column), found=words)]


def _left_out(sheet: Sheet, segment: Segment, first: int, columns: Columns) -> list[Remark]:
    """Columns of money that are not read: a doubt where the head says nothing, a fault where two heads say the same."""
    used = ", ".join(f"{name} ({Place('', 0, column).address})" for name, column in columns.amounts.items())
    found = []
    for column in columns.unread:
        rows = sheet.rows[segment.start : segment.body]
        words = [clean(text) for row in rows if isinstance(text := row.cells.get(column), str)]
        params = {"column": Place("", 0, column).address, "head": " ".join(words) or "–", "used": used}
        id = "columns-alike" if column in columns.roles else "column-unread"
        found.append(Remark(id, Place(sheet.name, first, column), params=params))
    return found


def _slips(sheet: Sheet, rows: Sequence[GridRow], columns: Columns) -> list[Remark]:
    """The first printed difference that does not fit its row, and how many more there are."""
    found = slips(rows, columns.amounts, columns.roles)
    if not found:
        return []
    slip, others = found[0], len(found) - 1
    params = {"more": f" (+{others})" if others else ""}
    place = Place(sheet.name, slip.row, slip.column)
    return [Remark("difference-mismatch", place, money.full(slip.expected), money.full(slip.printed), params)]
