"""The tags and texts of a web page or of XML, one after the other, in time that grows with the length of the page only.

The standard library's parser is not used: in the Python versions that we support, a page of 100 kB of open comments or
quotes keeps it busy for minutes. No tree is built, no entity of the page's own is known, no address is opened.
"""

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

_TAG = re.compile(r"""<(/?)([a-zA-Z][\w:.-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>""")
_ATTRIBUTE = re.compile(r"""([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
_END = {name: re.compile(rf"</{name}\b", re.IGNORECASE) for name in ("script", "style")}
_LONGEST = 4000  # letters of a tag whose attributes are read
_BROKEN = 2000  # tags without an end that a page may have


class Token(NamedTuple):
    """kind: text (its words in `name`), start, end, or empty for a tag that closes itself. Names are lower case."""

    kind: str
    name: str
    attributes: dict[str, str]


def tokens(text: str, with_attributes: frozenset[str]) -> Iterator[Token]:
    """The tokens of a page; attributes only of the tags named. ValueError where the page is no markup at all.

    Contents of script and style, comments and declarations are passed over; so is a tag that has no end.
    """
    at, broken = 0, 0
    while at < len(text):
        mark = text.find("<", at)
        if mark < 0:
            mark = len(text)
        if mark > at:
            yield Token("text", unescape(text[at:mark]), {})
        if mark == len(text):
            return
        if text.startswith("<![CDATA[", mark):
            at = _after(text, "]]>", mark)
            yield Token("text", text[mark + 9 : at].removesuffix("]]>"), {})
            continue
        if text.startswith("<!--", mark):
            at = _after(text, "-->", mark)
            continue
        following = text[mark + 1 : mark + 2]
        if following in ("!", "?"):
            at = _after(text, ">", mark)
            continue
        if not (following.isalpha() or (following == "/" and text[mark + 2 : mark + 3].isalpha())):
            yield Token("text", "<", {})
            at = mark + 1
            continue
        found = _TAG.match(text, mark, mark + _LONGEST)
        if found is None:  # longer than any tag that matters (a picture within the page), or without an end
            broken += 1
            if broken > _BROKEN:
                raise ValueError("no markup")
            at = _after(text, ">", mark)
            continue
        at = found.end()
        name = found[2].lower()
        given = {}
        if name in with_attributes and not found[1]:
            given = {key.lower(): unescape(a or b or c) for key, a, b, c in _ATTRIBUTE.findall(found[3])}
        yield Token("end" if found[1] else "empty" if found[3].endswith("/") else "start", name, given)
        if name in _END and not found[1]:
            end = _END[name].search(text, at)
            at = end.start() if end else len(text)


def _after(text: str, mark: str, start: int) -> int:
    """The place behind a mark, or the end of the text."""
    found = text.find(mark, start)
    return len(text) if found < 0 else found + len(mark)
