"""Names as a neighbour reads them: capitals calmed down, spaces made even. The words themselves stay the village's."""

import re
from functools import lru_cache
from typing import Any

import pandas as pd

from apbdes_banner.budget.chart import read_toml

_WORD = re.compile(r"[^\W\d_]+")
_SHOUTED = 0.8  # part of the letters that are capitals in a name that is all capitals but for a slip
_SHORT = 8  # letters of a name that may well be an abbreviation


def text_of(value: Any) -> str | None:
    """A table's cell as text with even spaces, None for NA and for blanks."""
    if value is None:
        return None
    return _even(value) if isinstance(value, str) else None if pd.isna(value) else _even(str(value))


@lru_cache(maxsize=8192)
def _even(text: str) -> str | None:
    return " ".join(text.split()) or None


@lru_cache(maxsize=8192)  # the names of activities come back from village to village
def calm(name: str) -> str:
    """'PEMBINAAN PKK DAN RT/RW' -> 'Pembinaan PKK dan RT/RW'; a name that is not shouted stays as it is."""
    letters = [letter for letter in name if letter.isalpha()]
    if len(letters) <= _SHORT or sum(letter.isupper() for letter in letters) < _SHOUTED * len(letters):
        return name

    known = read_toml("words.toml")["spelt"]

    def spell(match: re.Match[str]) -> str:
        return str(known.get(match[0].lower(), match[0].lower()))

    calmed = _WORD.sub(spell, name)
    return calmed[:1].upper() + calmed[1:]
