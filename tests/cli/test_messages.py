"""Both languages say the same: every text has the same blanks, and every failure that is raised has its text."""

import ast
import string
from pathlib import Path

import pytest

import apbdes_banner
from apbdes_banner import errors, messages

PACKAGE = Path(apbdes_banner.__file__).parent
AREAS = ("banner", "batch", "commands", "errors", "explain", "findings", "form")


def _blanks(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("area", AREAS)
def test_both_languages_have_the_same_blanks(area):
    texts = getattr(messages, area).TEXTS
    differing = [key for key, (indonesian, english) in texts.items() if _blanks(indonesian) != _blanks(english)]
    assert differing == []


def _raised():
    """(file:line, id, names of the parameters or None where they are not told) of every BannerError in the package."""
    kinds = {name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, Exception)}
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in kinds and node.args:
                key = node.args[0]
                if isinstance(key, ast.Constant) and isinstance(key.value, str):
                    names = {keyword.arg for keyword in node.keywords}
                    yield f"{path.relative_to(PACKAGE)}:{node.lineno}", key.value, None if None in names else names


def test_every_failure_has_its_text_and_fills_its_blanks():
    found = list(_raised())
    assert len(found) > 30
    missing = [(place, key) for place, key, _ in found if not messages.has(f"errors.{key}")]
    assert missing == []
    unfilled = [
        (place, key, sorted(lacking))
        for place, key, names in found
        if names is not None and (lacking := _blanks(messages.errors.TEXTS[key][0]) - names)
    ]
    assert unfilled == []


def _named():
    """Every string in the package outside messages/, and the fixed beginning of every f-string ("not-a-budget-{…}")."""
    whole, beginnings = set(), set()
    for path in PACKAGE.rglob("*.py"):
        if path.relative_to(PACKAGE).parts[0] == "messages":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                beginnings.add(node.values[0].value)
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                whole.add(node.value)
    return whole, tuple(beginning for beginning in beginnings if len(beginning) > 5 and beginning.endswith("-"))


def test_the_texts_of_failures_are_sorted_and_all_used():
    keys = list(messages.errors.TEXTS)
    modules = (messages.errors.inputs, messages.errors.drawing, messages.errors.usage, messages.errors.batches)
    assert sum(len(module.TEXTS) for module in modules) == len(keys)
    assert all(list(module.TEXTS) == sorted(module.TEXTS) for module in modules)
    whole, beginnings = _named()
    unused = [key for key in keys if not {key, f"errors.{key}"} & whole and not key.startswith(beginnings)]
    assert unused == []
