"""Every sentence that the program says, in Indonesian and English, by id.

Each area has a module with one dictionary, `TEXTS`: id -> (Indonesian, English). The texts are `str.format`
templates. Both languages stand beside each other, so that neither is forgotten when the other changes.
This package imports nothing of the program: every other part may use it.
"""

from typing import Literal

from apbdes_banner.messages import (
    banner,
    batch,
    commands,
    errors,
    explain,
    findings,
    form,
    openness,
    page,
    printing,
    recap,
)

Lang = Literal["id", "en"]

_TEXTS: dict[str, tuple[str, str]] = {}
for _area in (banner, batch, commands, errors, explain, findings, form, openness, page, printing, recap):
    _TEXTS.update({f"{_area.__name__.rsplit('.', 1)[-1]}.{key}": both for key, both in _area.TEXTS.items()})


def has(id: str) -> bool:
    """Whether there is a text of that id ("errors.file-missing": the module's name, a dot, the key)."""
    return id in _TEXTS


def text(id: str, lang: Lang = "id", /, **params: object) -> str:
    """The text of `id` ("errors.file-missing") in `lang`, with its parameters filled in.

    Raises KeyError where the id or one of its parameters is missing: a mistake of ours, not of a user.
    """
    indonesian, english = _TEXTS[id]
    return (english if lang == "en" else indonesian).format(**params)
