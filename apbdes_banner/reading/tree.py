"""Which row is the parent of which: by codes and layout, and by arithmetic, the strongest evidence that there is.

A row's amount that equals the sum of the rows below it makes it their parent. Codes that say otherwise are believed
unless the sum of the level above holds only when arithmetic is believed; see `_settle`.
"""

from collections.abc import Sequence

from apbdes_banner.reading.nodes import Node
from apbdes_banner.reading.rows import MARKS

_NEAR = 60  # rows
_ROUND = 100_000 * 100  # sen; sums of round amounts meet by chance


class Tree:
    """The tree of one section's rows. `role`: the amount column that decides."""

    def __init__(self, nodes: Sequence[Node], role: str, targets: Sequence[int] = ()) -> None:
        self.nodes = list(nodes)
        self.role = role
        self.targets = set(targets)  # printed totals of the section
        self.coded: dict[Node, int] = {}  # number of children by codes and layout
        self.undone: list[Node] = []  # rows whose sum fitted, and whose codes were believed all the same
        self.against: list[tuple[Node, Node]] = []  # a row by its sum, and the first coded row put elsewhere by it
        _outline(self.nodes)
        self.top = self._build()
        self._settle(None, self.top)
        self._keep_own(self.top)
        self._link(None, self.top)

    def amount(self, node: Node) -> int | None:
        """The row's own amount in the deciding column."""
        amount = node.entry.amounts.get(self.role)
        return amount.sen if amount and not (node.section == "pembiayaan" and node.is_head) else None

    def value(self, node: Node) -> int:
        """The row's amount, or the sum of its children where it carries none."""
        own = self.amount(node)
        return own if own is not None else sum(self.value(child) for child in node.children)

    def _build(self) -> list[Node]:
        stack: list[Node] = []  # subtrees to the right, the nearest last
        for node in reversed(self.nodes):
            count = _run(node, stack)
            chosen = self._by_sum(node, stack, count)
            if chosen is None and (chosen := self._by_sum_apart(node, stack)) is not None:
                count = _run(node, stack)  # rows that were given back count, too
            chosen = count if chosen is None else chosen
            self.coded[node] = count
            node.adopted = chosen - count
            node.children = stack[: -chosen - 1 : -1]
            del stack[len(stack) - chosen :]
            stack.append(node)
        return stack[::-1]

    def _by_sum(self, node: Node, stack: Sequence[Node], count: int) -> int | None:
        """How many of the subtrees to the right are the node's children by their sum, None where no sum fits.

        `count` of them belong to the node by codes and layout.
        """
        own = self.amount(node)
        if not own:
            return count
        if count and sum(map(self.value, stack[-count:])) == own:
            return count
        running = 0
        sums = []
        for number, other in enumerate(reversed(stack), start=1):
            if number > count and not _may_adopt(node, other):
                break
            running += self.value(other)
            sums.append(running)
        if not sums:
            return None
        fitting = [number for number, total in enumerate(sums, start=1) if total == own]
        if not count and node.path is not None:  # one equal row below is no evidence against a code
            fitting = [number for number in fitting if number > 1]
        return min(fitting, key=lambda number: abs(number - count)) if fitting else None

    def _by_sum_apart(self, node: Node, stack: list[Node]) -> int | None:
        """As `_by_sum`, when rows that took others in by their sum alone give them back: sums meet by chance.

        One such row is tried at a time, then all of them.
        """
        near = stack[-_NEAR:]
        for other in reversed(near):
            if not _may_adopt(node, other):
                near = near[near.index(other) + 1 :]
                break
        taken = [other for other in reversed(near) if other.adopted > 0 and other.path is None]
        if not taken:
            return None
        for some in (*([other] for other in taken), taken):
            trial = list[Node]()
            for other in stack:
                if other in some:
                    trial.extend(reversed(other.children[self.coded[other] :]))
                trial.append(other)
            fitting = self._by_sum(node, trial, 0)
            if fitting and set(some) <= set(trial[-fitting:]):
                for other in some:
                    del other.children[self.coded[other] :]
                    other.adopted = 0
                stack[:] = trial
                return fitting
        return None

    def _settle(self, parent: Node | None, children: list[Node]) -> None:
        """Keeps what arithmetic changed only where the sum above agrees, or where nothing speaks against it."""
        own = self.amount(parent) if parent is not None else None
        wanted = {own} if own is not None else self.targets if parent is None or parent.is_head else set()
        for _ in range(len(children)):
            changed = [child for child in children if child.adopted]
            if not changed or sum(map(self.value, children)) in wanted:
                break
            doubtful = [child for child in changed if self._better(child, children, wanted)]
            if not doubtful:
                break
            self._undo(doubtful[0], children)
        for child in children:
            if child.children:
                self._settle(child, child.children)

    def _keep_own(self, children: list[Node]) -> None:
        """Gives back to each row what codes or layout put below it and its sum left out: a sum that forgot a row.

        Only whole groups may stand beside a row that has items of its own: they carry a wrong number. Where a sum still
        goes against codes, the pair is kept for a remark.
        """
        index = 0
        while index < len(children):  # grows shorter as rows are given back
            child = children[index]
            index += 1
            others = children[index : index - child.adopted] if child.adopted < 0 else []
            if others and not (_are_groups(others) and not any(map(_is_group, child.children))):
                self._undo(child, children)
            elif child.adopted > 0:
                others = child.children[self.coded[child] :]
            # What a sum left out may meanwhile belong to another row by that one's sum: then nobody stands beside.
            if child.adopted and others and (others[0].path is not None or child.adopted < 0):
                self.against.append((child, others[0]))
            if child.children:
                self._keep_own(child.children)

    def _better(self, child: Node, children: list[Node], wanted: set[int]) -> bool:
        """Whether the level above is better off with the codes' arrangement of `child`."""
        now = sum(map(self.value, children))
        count = self.coded[child]
        index = children.index(child)
        if child.adopted < 0:
            extra = children[index + 1 : index + 1 - child.adopted]
            other = now - sum(map(self.value, extra))
            return other in wanted or not wanted or len(extra) < -child.adopted
        extra = child.children[count:]
        other = now + sum(map(self.value, extra))
        if wanted:
            return other in wanted
        amount = self.amount(child) or 0
        return child.path is not None or len(extra) == 1 or (amount % _ROUND == 0 and len(extra) < 4)

    def _undo(self, child: Node, children: list[Node]) -> None:
        self.undone.append(child)
        index = children.index(child)
        if child.adopted < 0:
            count = -child.adopted
            child.children.extend(children[index + 1 : index + 1 + count])
            del children[index + 1 : index + 1 + count]
        else:
            count = self.coded[child]
            children[index + 1 : index + 1] = child.children[count:]
            del child.children[count:]
        child.adopted = 0

    def _link(self, parent: Node | None, children: list[Node]) -> None:
        for child in children:
            child.parent = parent
            if child.children:
                self._link(child, child.children)


def _run(node: Node, stack: Sequence[Node]) -> int:
    """How many of the subtrees to the right belong under `node` by codes, words and layout."""
    count = 0
    for other in reversed(stack):
        if not below(node, other):
            break
        count += 1
    return count


def below(node: Node, other: Node) -> bool:
    """Whether `other`, a row further down, belongs under `node` by its codes, words or layout."""
    if other.is_head:
        return False
    if node.is_head:
        return True
    path = node.path
    if path is None:
        return other.path is None and node.depth < other.depth
    if other.path is None:
        return not other.after_total
    return len(path) < len(other.path) and other.path[: len(path)] == path


def _is_group(node: Node) -> bool:
    return any(child.entry.has_amount or _is_group(child) for child in node.children)


def _are_groups(nodes: Sequence[Node]) -> bool:
    return all(map(_is_group, nodes))


def _may_adopt(node: Node, other: Node) -> bool:
    """Whether arithmetic may put `other` under `node` although nothing else says so."""
    if node.level and node.path is not None and other.path is not None:
        return False  # an account or activity of the chart: its code is right
    if other.is_head or other.level == "bidang" or other.after_total or other.virtual:
        return False
    if node.path is not None and other.path is not None:
        return len(other.path) >= len(node.path) and node.path[:-1] == other.path[: len(node.path) - 1]
    if node.path is None and (other.path is not None or other.depth < node.depth):
        return False
    return not (other.level == "sub_bidang" and node.level != "bidang")


def _outline(nodes: Sequence[Node]) -> None:
    """The depth of rows without codes, by columns of names, indentation, numbering, and what has no amount."""
    stack: list[Node] = []
    for node in nodes:
        if node.path is not None:
            stack = []
            continue
        while stack and not _deeper(stack[-1], node):
            stack.pop()
        node.depth = len(stack)
        stack.append(node)


def _deeper(above: Node, node: Node) -> bool:
    """Whether the layout puts `node` below `above`."""
    if node.level == "sub_bidang":
        return False
    one, two = above.entry, node.entry
    if two.column != one.column and two.column and one.column:
        return two.column > one.column
    if two.indent != one.indent:
        return two.indent > one.indent
    marks = MARKS.get(one.mark.split(" ")[0]), MARKS.get(two.mark.split(" ")[0])
    if marks[0] and marks[1] and marks[0] != marks[1]:
        return marks[0] < marks[1]
    if marks[1] == MARKS["dash"] and not marks[0]:
        return True
    if above.level == "sub_bidang" and two.mark and not one.mark:
        return True
    return not one.amounts and bool(two.amounts)
