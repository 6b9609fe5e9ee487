"""Sources of funds: words that nobody understood."""

from collections import defaultdict
from collections.abc import Iterable

from apbdes_banner.budget import funds
from apbdes_banner.budget.model import Budget
from apbdes_banner.checks.finding import Finding, warning
from apbdes_banner.checks.tables import Line, cells, lines_of, place_of


def check_funds(budget: Budget) -> Iterable[Finding]:
    """fund-unknown, once for each unknown word, with the fund that is spelt most like it."""
    unknown: dict[str, list[Line]] = defaultdict(list)
    for line in lines_of(budget):
        for word in (line.sumber_dana or "").split(","):
            if word.strip() and not funds.is_known(word.strip()):
                unknown[word.strip()].append(line)
    for word, lines in unknown.items():
        near = funds.nearest(word)
        yield warning(
            "fund-unknown", place_of(lines[0]), found=word, expected=near, clue="near" if near else None,
            cells=cells([place_of(line) for line in lines]), count=str(len(lines)),
            near=f"{near} ({funds.name(near)})" if near else "",
        )  # fmt: skip
