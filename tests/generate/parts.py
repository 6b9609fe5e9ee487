"""What the tables of several layouts share: heads of amount columns, amount cells, rows, codes."""

from collections.abc import Sequence

from tests.generate.notation import CodeText, Money, kegiatan_code, rekening_code
from tests.generate.plan import Amounts, Plan
from tests.generate.rows import Row, Style, Value
from tests.generate.tree import Node

Table = tuple[list[Row], list[Row]]  # header rows, body rows

HEADS: dict[str, tuple[str, ...]] = {
    "apbdes": ("ANGGARAN\n(Rp)",),
    "perubahan": ("SEMULA\n(Rp)", "MENJADI\n(Rp)", "BERTAMBAH/\n(BERKURANG)"),
    "realisasi": ("ANGGARAN\n(Rp)", "REALISASI\n(Rp)", "LEBIH/(KURANG)\n(Rp)"),
}


def amount_cells(plan: Plan, amounts: Amounts) -> tuple[Value, ...]:
    """The amount cells of a row: the columns of the document and, where it has two, their difference."""
    cells = [Money(amounts[column]) for column in plan.columns]
    if plan.document == "perubahan":
        cells.append(Money(amounts["anggaran"] - amounts["semula"]))
    elif plan.document == "realisasi":
        cells.append(Money(amounts["anggaran"] - amounts["realisasi"]))
    return tuple(cells)


def blank_amounts(plan: Plan) -> tuple[Value, ...]:
    """As many blank cells as there are amount cells."""
    return (None,) * len(HEADS[plan.document])


def shown(plan: Plan, style: Style, node: Node) -> tuple[Value, ...]:
    """The amount cells of a node, blank where its kind of heading carries none in this style."""
    if node.level == "akun" and "akun" not in style.noise:
        return blank_amounts(plan)
    if not node.leaf and node.level not in ("total", "akun") and "tanpa-subtotal" in style.noise:
        return blank_amounts(plan)
    return amount_cells(plan, node.amounts)


def line(plan: Plan, node: Node, before: Sequence[Value], amounts: Sequence[Value], after: Sequence[Value] = ()) -> Row:
    """The row of a node: cells before its amounts, the amounts, cells behind them."""
    role = "total" if node.level == "total" else "item" if node.leaf else "heading"
    column = len(before) + plan.columns.index("anggaran")
    return Row((*before, *amounts, *after), node.key, node.parents, role, column)


def code_of(node: Node, style: Style) -> CodeText | None:
    """The code of a node in one cell; None where it has none."""
    if node.level in ("bidang", "sub_bidang", "kegiatan"):
        return CodeText(kegiatan_code(node.code, style.codes))
    return CodeText(rekening_code(node.code, style.codes)) if node.code else None


def funds_of(node: Node) -> str | None:
    """The funds of a node in one cell."""
    return ", ".join(node.funds) or None
