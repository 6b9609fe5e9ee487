"""The same money printed twice: memos below a total, copies of a block, sums that close a group."""

from collections.abc import Sequence

from apbdes_banner.budget import accounts, money
from apbdes_banner.budget.model import BELANJA, Place, Remark
from apbdes_banner.reading.lines import Collected, has_amounts_below, walk
from apbdes_banner.reading.nodes import Node
from apbdes_banner.reading.tree import Tree
from apbdes_banner.reading.words import jenis_word, level_word, plain

NEAR = 0.05  # two amounts of the same thing in two copies differ by a slip at most


def set_memos_aside(nodes: Sequence[Node], targets: Sequence[int], role: str, collected: Collected) -> None:
    """Rows below the total of their section: a memo where the total holds without them, unread where it does not."""
    late = [node for node in nodes if node.after_total and node.entry.has_money and not node.virtual]
    if not late:
        return
    for node in late:
        node.dropped = True
    tree = Tree([node for node in nodes if not node.dropped], role, targets)
    whole = sum(map(tree.value, tree.top))
    extra = sum(tree.value(node) for node in late)
    for node in late:
        node.children, node.parent = [], None
    if targets and whole not in targets and whole + extra in targets:
        for node in late:
            node.dropped = False
        return
    for node in late:
        amount = node.entry.amounts.get(role) or next(iter(node.entry.amounts.values()))
        remark = Remark(
            "memo-row" if whole in targets else "row-unread",
            Place(node.entry.sheet, node.entry.row, amount.column),
            found=amount.text,
            params={"uraian": node.entry.name},
            section=node.section,
            amounts={name: value.sen for name, value in node.entry.amounts.items() if value.sen is not None},
        )
        (collected.remarks if remark.id == "memo-row" else collected.unread).append(remark)


def drop_copies(tree: Tree, collected: Collected) -> None:
    """A bidang that stands twice with nearly the same rows is counted once: the last copy."""
    bidang = [node for node in walk(tree.top) if node.level == "bidang" and has_amounts_below(node)]
    for index, first in enumerate(bidang):
        for second in bidang[index + 1 :]:
            alike = first.kegiatan == second.kegiatan and (first.path or ())[:-1] == (second.path or ())[:-1]
            if alike and not first.dropped and _same_block(first, second, tree):
                first.dropped = True
                rows = [node.entry.row for node in walk([first])]
                others = [node.entry.row for node in walk([second])]
                collected.remarks.append(
                    Remark(
                        "duplicate-block",
                        Place(first.entry.sheet, min(rows)),
                        params={
                            "uraian": first.entry.name,
                            "rows": f"{min(rows)}–{max(rows)}",
                            "others": f"{min(others)}–{max(others)}",
                        },
                    )
                )


def remark_on_pairs(tree: Tree, collected: Collected) -> None:
    """Rows that are taken for the heading of the next row only because both carry the same amount.

    That is right in a table of several levels without codes, and wrong where a row was copied twice or two items
    happen to cost the same and the total forgot one. Only a person can tell; one remark for all of them, and one for
    each pair of the same words. The same words twice, in a table that is no such outline, are a copy.
    """
    pairs = [(node, node.children[0]) for node in walk(tree.top) if node.adopted == 1 and len(node.children) == 1]
    if not pairs:
        return
    copies = [(one, two) for one, two in pairs if plain(one.entry.name) == plain(two.entry.name)]
    outline = len(copies) < len(pairs) or any(node.adopted > 1 and node.path is None for node in walk(tree.top))
    if not outline:
        for one, two in copies:
            rows, others = str(one.entry.row), str(two.entry.row)
            params = {"uraian": one.entry.name, "rows": rows, "others": others}
            collected.remarks.append(Remark("duplicate-block", Place(two.entry.sheet, two.entry.row), params=params))
        return
    for some in ([pair for pair in pairs if pair not in copies], *([pair] for pair in copies)):
        if not some:
            continue
        first, second = some[0][0].entry, some[0][1].entry
        amount = second.amounts.get(tree.role)
        place = Place(second.sheet, second.row, amount.column if amount else 0)
        rows = ", ".join(str(node.entry.row) for node, _ in some[:5]) + (", …" if len(some) > 5 else "")
        params = {"uraian": first.name, "below": second.name, "rows": rows}
        collected.remarks.append(Remark("parent-by-sum", place, params=params))


def remark_on_codes(tree: Tree, collected: Collected) -> None:
    """Rows whose place was told by a sum against their codes or numbering; one remark for all of them."""
    if not tree.against:
        return
    node, other = tree.against[0]
    amount = node.entry.amounts.get(tree.role)
    place = Place(node.entry.sheet, node.entry.row, amount.column if amount else 0)
    rows = ", ".join(str(one.entry.row) for one, _ in tree.against[:5]) + (", …" if len(tree.against) > 5 else "")
    params = {"uraian": node.entry.name, "other": other.entry.name, "row": str(other.entry.row), "rows": rows}
    collected.remarks.append(Remark("codes-against-sum", place, params=params))


def part_other_view(nodes: Sequence[Node], targets: Sequence[int], role: str) -> None:
    """Rows by jenis that close belanja after its bidang: they stand on their own, not below the last activity.

    They are told by their sum, which is all of belanja. Changes their paths in place.
    """
    last = max((i for i, node in enumerate(nodes) if node.level in ("bidang", "sub_bidang", "kegiatan")), default=-1)
    bidang = [_amount(node, role) for node in nodes if node.level == "bidang"]
    heads = [_amount(node, role) for node in nodes if node.is_head]
    wholes = {amount for amount in (*targets, *heads, sum(bidang)) if amount}
    tail = [node for node in nodes[last + 1 :] if _kelompok(node)] if last >= 0 else []
    for start in range(len(tail) - 1):
        view = tail[start:]
        digits = [_kelompok(node) for node in view]
        if sum(_amount(node, role) for node in view) in wholes and len(set(digits)) == len(digits):
            digit = ""
            for node in nodes[nodes.index(view[0]) :]:
                digit = _kelompok(node) or digit
                below = [f"r{part}" for part in (node.rekening or "").split(".")[2:]] or (
                    [] if _kelompok(node) else [f"row {node.entry.row}"]
                )
                node.path, node.kegiatan = (BELANJA, f"r{digit}", *below), None
                node.rekening, node.after_total = node.rekening or f"5.{digit}", False
            return


def _kelompok(node: Node) -> str:
    """The digit of 5.1 to 5.4 where the row is one of them, by its code or its words; "" else."""
    if node.level == "kelompok" and node.rekening:
        return node.rekening.partition(".")[2]
    return jenis_word(node.entry.name) or "" if not node.entry.codes else ""


def _amount(node: Node, role: str) -> int:
    amount = node.entry.amounts.get(role)
    return (amount.sen or 0) if amount else 0


def drop_other_view(tree: Tree, collected: Collected) -> None:
    """Belanja by jenis and by bidang in one table is the same money twice: by bidang it is counted."""
    groups = [tree.top, *(node.children for node in tree.top if node.is_head)]
    for group in groups:
        by_jenis = [
            n for n in group if n.rekening and not n.kegiatan and not n.is_head and n.path and n.path[1:2] > ("r",)
        ]
        by_bidang = [node for node in group if node.level == "bidang"]
        if not by_jenis or not by_bidang:
            continue
        whole = sum(map(tree.value, by_bidang))
        if whole and (whole == sum(map(tree.value, by_jenis)) or whole in tree.targets):
            for node in by_jenis:
                node.dropped = True
            place = Place(by_jenis[0].entry.sheet, by_jenis[0].entry.row)
            collected.remarks.append(Remark("jenis-and-bidang", place, params={"uraian": by_jenis[0].entry.name}))


def _key(node: Node, bidang: str | None) -> str:
    if node.kegiatan and node.path is not None:
        return node.kegiatan + (node.rekening or "")
    match = accounts.match_name(node.entry.name, ("bidang",), within=bidang, level="sub_bidang") if bidang else None
    return match[0].code if match and match[1] > 0.7 else plain(node.entry.name).removeprefix("sub bidang ")


def _same_block(first: Node, second: Node, tree: Tree) -> bool:
    """Whether most rows of two blocks name the same things with nearly the same amounts."""
    ones = {_key(node, first.kegiatan): tree.value(node) for node in first.children}
    others = {_key(node, second.kegiatan): tree.value(node) for node in second.children}
    common = [key for key in ones if key in others and _near(ones[key], others[key])]
    return (
        bool(common)
        and len(common) * 2 >= min(len(ones), len(others))
        and len(common) * 3 >= max(len(ones), len(others))
    )


def _near(one: int, other: int) -> bool:
    return abs(one - other) <= NEAR * max(abs(one), abs(other))


def attach_sums(sums: Sequence[Node], tree: Tree, collected: Collected) -> set[Node]:
    """Closing rows ("Jumlah Bidang …", "Jumlah") give their amounts to the heading that they close and that has none.

    Returns the rows that are thereby dealt with. A bare "Jumlah" closes the nearest heading above whose rows add up to
    it, else it stays a printed sum that belongs to nothing.
    """
    done: set[Node] = set()
    if not sums:
        return done
    headings = [node for node in walk(tree.top) if has_amounts_below(node) and not node.dropped]
    for row in sums:
        words = plain(row.entry.name)
        rest = words.split(" ", 1)[1] if " " in words else ""
        above = [node for node in headings if node.entry.row < row.entry.row and node.entry.sheet == row.entry.sheet]
        target = None
        if level_word(rest) in ("bidang", "sub_bidang") or len(rest) > 3:
            named = [node for node in above if _names(rest, node)]
            target = named[-1] if named else None
        if target is None:
            own = tree.amount(row)
            fitting = [node for node in above if tree.amount(node) is None and own and tree.value(node) == own]
            target = fitting[-1] if fitting else None
        if target is not None and not target.entry.has_amount and not target.virtual:
            target.entry.amounts = row.entry.amounts
            target.entry.row = row.entry.row
            done.add(row)
        elif target is not None and tree.amount(target) == tree.amount(row):
            done.add(row)
        elif target is not None and target.level != "bidang" and None not in (tree.amount(target), tree.amount(row)):
            place = Place(row.entry.sheet, row.entry.row, row.entry.amounts[tree.role].column)
            one, other = money.full(tree.amount(target) or 0), money.full(tree.amount(row) or 0)
            params = {"uraian": row.entry.name}
            collected.remarks.append(Remark("closing-mismatch", place, expected=one, found=other, params=params))
    return done


def _names(words: str, node: Node) -> bool:
    own = plain(node.entry.name)
    if not own:
        return False
    if words in own or own in words:
        return True
    if node.level != "bidang" or level_word(words) == "sub_bidang":
        return False
    match = accounts.match_name(words, ("bidang",), level="bidang")
    return bool(match and match[1] > 0.7 and match[0].code == node.kegiatan)
