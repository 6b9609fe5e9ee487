"""Where data lies: `templates/` and `sample_data/` beside the package in a checkout, inside it in a wheel."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from apbdes_banner.errors import TemplateError, line_of

_HERE = Path(__file__).resolve().parent.parent


@cache
def folder(name: str = "templates") -> Path:
    """The folder of templates, themes and sizes, or another one that the wheel carries."""
    installed = _HERE / f"_{name}"
    return installed if installed.is_dir() else _HERE.parent / name


def read_toml(path: Path) -> dict[str, Any]:
    """A TOML file as a dictionary; TemplateError where it is missing, unreadable or no TOML."""
    try:
        text = path.read_text(encoding="utf-8-sig")
        return tomllib.loads(text)
    except OSError as error:
        raise TemplateError("template-missing", name=str(path)) from error
    except UnicodeDecodeError as error:
        raise TemplateError("template-encoding", name=path.name) from error
    except tomllib.TOMLDecodeError as error:
        raise TemplateError("template-broken", name=path.name, line=line_of(error, text)) from error


def pair(value: Any, name: str, key: str) -> tuple[str, str]:
    """A text in two languages, [Indonesian, English]; TemplateError where it is something else."""
    if not (isinstance(value, list) and len(value) == 2 and all(isinstance(item, str) for item in value)):
        raise TemplateError("template-value", name=name, key=key, value=str(value))
    return value[0], value[1]
