"""Plain values by column -> the pandas tables of a Budget. Apart, because pandas takes a third of a second to load and
a banner needs no table.
"""

from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

_WHOLE, _TEXT = pd.Int64Dtype(), pd.StringDtype("python")


def table_of(values: Mapping[str, list[Any]], integers: frozenset[str]) -> pd.DataFrame:
    """One column for each list; those named in `integers` are Int64, the others texts, and None is NA."""
    data = {name: _column(column, name in integers) for name, column in values.items()}
    return pd.DataFrame(data, copy=False)  # the arrays are of this table alone


def _column(values: list[Any], whole: bool) -> Any:
    """A column of a table; what is plainly right is not weighed value by value, as pd.array does."""
    missing = [value is None for value in values]
    kinds = set(map(type, values)) - {type(None)}
    if whole and kinds <= {int}:
        filled = [0 if value is None else value for value in values] if any(missing) else values
        return pd.arrays.IntegerArray(np.array(filled, dtype=np.int64), np.array(missing, dtype=bool))
    if not whole and kinds <= {str}:
        texts = np.array(values, dtype=object)
        texts[missing] = pd.NA
        return pd.arrays.StringArray(texts)
    return pd.array(values, dtype=_WHOLE if whole else _TEXT)
