"""Every template draws every document as it was last looked at and accepted."""

from dataclasses import replace

import pytest

from tests.layout.summaries import summary
from tests.pictures.compare import GOLDEN, MOST, differs, worst_tile
from tests.pictures.drawn import Drawing, drawings


@pytest.mark.parametrize("drawing", list(drawings()), ids=lambda drawing: drawing.name)
def test_as_accepted(drawing: Drawing) -> None:
    pages = drawing.pages()
    names = [f"{drawing.name}-{number}" if len(pages) > 1 else drawing.name for number in range(1, len(pages) + 1)]
    wrong = [told for name, page in zip(names, pages, strict=True) if (told := differs(name, page))]
    assert wrong == []


def test_a_changed_digit_is_seen() -> None:
    usual = summary(25)
    group = usual.groups[1]
    row = group.activities[-1]
    changed = replace(group, activities=(*group.activities[:-1], replace(row, amount=row.amount + 20_000)))
    other = replace(usual, groups=(usual.groups[0], changed, *usual.groups[2:]))
    one, two = (Drawing("warga", "apbdes", "3x2m").pages_of(each)[0] for each in (usual, other))
    assert worst_tile(one, one) == 0
    assert worst_tile(one, two) > MOST


def test_no_golden_picture_is_left_over() -> None:
    names = {drawing.name for drawing in drawings()}
    kept = {path.stem.rpartition("-")[0] if path.stem[-2:] in ("-1", "-2") else path.stem for path in GOLDEN.iterdir()}
    assert kept == names
