"""Lines of words: how wide, how many, where they break. Widths are for a size of 1 and are linear in the size.

A `Flow` is a sequence of words in one or more styles. `demand(n)` is the smallest line width (at size 1) at which the
flow fits n lines; so it fits n lines of `width` mm at any size up to width / demand(n): no search over sizes.
"""

import re
from bisect import bisect_right
from functools import lru_cache
from typing import NamedTuple

from apbdes_banner.layout.measuring import Font, TextMeasurer

_BREAKS = re.compile(r"(?<=[/\-–])(?=\w)")  # a long compound may break after its slash or hyphen
_LONGEST = 16  # letters of a word that is left whole


class Word(NamedTuple):
    """A piece that does not break. `glued` pieces follow the one before without a space."""

    text: str
    font: Font
    style: str
    width: float
    space: float
    glued: bool = False


def _pieces(text: str) -> list[tuple[str, bool]]:
    found: list[tuple[str, bool]] = []
    for word in text.split(" "):
        if not word:
            continue
        if word == "·" and found:  # a dot between two things ends a line, it does not begin one
            found[-1] = (f"{found[-1][0]} ·", found[-1][1])
            continue
        parts = _BREAKS.split(word) if len(word) > _LONGEST else [word]
        for number, part in enumerate(parts):
            # No name is longer than this between its breaks but by mistake; cut it rather than let it run out.
            chunks = [part[i : i + 2 * _LONGEST] for i in range(0, len(part), 2 * _LONGEST)]
            found += [(chunk, number + index > 0) for index, chunk in enumerate(chunks)]
    return found


@lru_cache(maxsize=4096)
def words(text: str, font: Font, style: str, measurer: TextMeasurer) -> tuple[Word, ...]:
    """The unbreakable pieces of a text. No-break spaces hold together what they join."""
    space = measurer.width(" ", font)
    return tuple(Word(piece, font, style, measurer.width(piece, font), space, glued) for piece, glued in _pieces(text))


class Flow:
    """Words that run over one or several lines."""

    def __init__(self, words: tuple[Word, ...]) -> None:
        self.words = words
        # Where each word starts and ends while all stand on one line, and the width of the widest.
        self._starts: list[float] = []
        self._ends: list[float] = []
        self._widest = 0.0
        position = 0.0
        for word in words:
            position += word.space if self._ends and not word.glued else 0.0
            self._starts.append(position)
            position += word.width
            self._ends.append(position)
            self._widest = max(self._widest, word.width)
        self._demands: dict[int, float] = {}

    def lines(self, limit: float) -> list[tuple[Word, ...]]:
        """The words broken into lines no wider than `limit` (at size 1), as few as can be; a word that is wider
        than the limit gets a line of its own."""
        if self._ends and self._ends[-1] <= limit:  # most texts stand on one line
            return [self.words]
        found: list[tuple[Word, ...]] = []
        line: list[Word] = []
        used = 0.0
        for word in self.words:
            step = word.width + (word.space if line and not word.glued else 0.0)
            if line and used + step > limit + 1e-9:
                found.append(tuple(line))
                line, used, step = [], 0.0, word.width
            line.append(word)
            used += step
        if line:
            found.append(tuple(line))
        return found

    def count(self, limit: float) -> int:
        """How many lines that are, 99 where a word is wider than the limit."""
        limit += 1e-9
        if self._widest > limit:
            return 99
        starts, ends = self._starts, self._ends
        count, word = 1, bisect_right(ends, limit)
        while word < len(ends):
            count, word = count + 1, bisect_right(ends, starts[word] + limit)
        return count

    def demand(self, count: int) -> float:
        """The smallest line width, at size 1, at which the flow takes at most `count` lines."""
        if count not in self._demands:
            self._demands[count] = self._narrowest(count)
        return self._demands[count]

    def _narrowest(self, count: int) -> float:
        starts, ends = self._starts, self._ends
        if not ends:
            return 0.0
        if count == 1:
            return ends[-1]
        # best[j]: narrowest width for the words from j on, in the lines that are left
        best = [ends[-1] - start for start in starts] + [0.0]
        for before in reversed(range(count - 1)):  # the lines before those
            new = [0.0] * (len(starts) + 1)
            for j, start in enumerate(starts if before else starts[:1]):
                narrowest = best[j]
                for k in range(j, len(starts)):
                    line = ends[k] - start
                    if line >= narrowest:
                        break
                    narrowest = min(narrowest, max(line, best[k + 1]))
                new[j] = narrowest
            best = new
        return best[0]


@lru_cache(maxsize=4096)
def flow_of(text: str, font: Font, style: str, measurer: TextMeasurer) -> Flow:
    """The flow of a text, with what was found out about it before."""
    return Flow(words(text, font, style, measurer))


def line_width(line: tuple[Word, ...]) -> float:
    """Width at size 1 of one line of words."""
    return sum(word.width + (word.space if index and not word.glued else 0.0) for index, word in enumerate(line))
