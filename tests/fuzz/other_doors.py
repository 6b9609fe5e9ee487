"""Ways to break a web page, a printed PDF and a zip of Siskeudes' tables; each keeps the file's own ending."""

import random
import re
from collections.abc import Callable

from tests.fuzz.mutations import BOMB, WORDS, Broken, flipped, packed, parts_of, spliced, truncated

_AMOUNT = re.compile(rb"\d{1,3}(?:\.\d{3})+|\d{6,}")
_STRANGE = (b"-5", b"1e300", b"0,1", b"9" * 40, b"", b"x", b"1.234", b"1,250", b"905 jt", b"########", b"=1+1")


def _some(good: bytes, luck: random.Random) -> bytes:
    """A few amounts become others: strange ones, or with one digit changed, so that a sum no longer holds."""

    def change(match: re.Match[bytes]) -> bytes:
        if luck.random() > 0.06:
            return match[0]
        if luck.random() < 0.5:
            return luck.choice(_STRANGE)
        digits = bytearray(match[0])
        place = luck.choice([index for index, digit in enumerate(digits) if digit != ord(".")])
        digits[place] = ord(str(luck.randrange(10)))
        return bytes(digits)

    return _AMOUNT.sub(change, good)


def _shuffled(good: bytes, luck: random.Random) -> bytes:
    """Amounts change places."""
    found = _AMOUNT.findall(good)
    luck.shuffle(found)
    mixed = iter(found)
    return _AMOUNT.sub(lambda _: next(mixed), good)


# --- web pages


def html_spans(good: bytes, luck: random.Random) -> Broken:
    """Cells that claim to cover very many columns or rows, or nonsense."""
    size = luck.choice(["99999999", "16384", "-3", "0", "1e9", "٣", "", "300"]).encode()
    name = luck.choice([b"colspan", b"rowspan"])
    return re.sub(rb"<td>", lambda m: b"<td %s=%s>" % (name, size) if luck.random() < 0.1 else m[0], good), ".html"


def html_deep(good: bytes, luck: random.Random) -> Broken:
    """Tables in tables, tags that never end, and thousands of marks."""
    depth = luck.choice([20, 60, 5_000, 200_000])
    deep = luck.choice([b"<table><tr><td>", b"<div>", b"<td>", b"<", b"<!--", b"&#x1F600;&amp", b"<script>"]) * depth
    place = luck.randrange(len(good))
    return good[:place] + deep + good[place:], luck.choice([".html", ".xls"])


def html_tags_lost(good: bytes, luck: random.Random) -> Broken:
    """Some tags are not there."""
    return re.sub(rb"</?t[dr]>", lambda m: b"" if luck.random() < 0.05 else m[0], good), ".html"


def html_words(good: bytes, luck: random.Random) -> Broken:
    """Cells with formulas, hashes, giants and digits of other scripts."""

    def change(match: re.Match[bytes]) -> bytes:
        return b"<td>" + luck.choice(WORDS).encode() if luck.random() < 0.05 else match[0]

    return re.sub(rb"<td>[^<]*", change, good), luck.choice([".html", ".xls", ".xlsx"])


# --- PDF


def pdf_places(good: bytes, luck: random.Random) -> Broken:
    """Letters stand elsewhere: shifted, far outside, at one point, turned, of no size."""

    def change(match: re.Match[bytes]) -> bytes:
        if luck.random() > 0.1:
            return match[0]
        return luck.choice([b"1 0 0 1 %d %d Tm" % (luck.randrange(1200), luck.randrange(850)), b"1 0 0 1 1e9 -1e9 Tm",
                            b"0 1 -1 0 300 300 Tm", b"0 0 0 0 0 0 Tm", b"1 0 0 1 40 40 Tm"])  # fmt: skip

    return re.sub(rb"1 0 0 1 [\d.]+ [\d.]+ Tm", change, good), ".pdf"


def pdf_structure(good: bytes, luck: random.Random) -> Broken:
    """Objects that nest deeply, point to themselves, count wrongly, or make a page of any size."""
    old, new = luck.choice([
        (rb"/Count \d+", b"/Count 2000000000"), (rb"/Kids \[[^\]]*\]", b"/Kids " + b"[" * 20_000),
        (rb"/MediaBox \[[^\]]*\]", b"/MediaBox [ 0 0 1e30 1e-30 ]"), (rb"/Parent \d+", b"/Parent 1"),
        (rb"/Length \d+", b"/Length 99999999999"), (rb"/Kids \[ (\d+)[^\]]*\]", b"/Kids [" + rb" \1 0 R" * 3000 + b"]"),
        (rb"\d+ 0 R", b"3 0 R"), (rb"startxref\s+\d+", b"startxref\n7"), (rb" Tf", b" Tf 400 Tz -30 Tc"),
    ])  # fmt: skip
    return re.sub(old, new, good, count=luck.choice([1, 0])), ".pdf"


# --- tables of Siskeudes


def _part(parts: dict[str, bytes], luck: random.Random) -> str:
    return luck.choice(["Ta_RABRinci.csv", luck.choice(list(parts))])


def zip_tables(good: bytes, luck: random.Random) -> Broken:
    """Amounts of one table change, or change places."""
    parts = parts_of(good)
    name = _part(parts, luck)
    return packed({**parts, name: luck.choice([_some, _shuffled])(parts[name], luck)}), ".zip"


def zip_bytes(good: bytes, luck: random.Random) -> Broken:
    """One table is broken as text: cut, flipped, a piece twice; the zip is sound."""
    parts = parts_of(good)
    name = _part(parts, luck)
    return packed({**parts, name: luck.choice([truncated, flipped, spliced])(parts[name], luck)[0]}), ".zip"


def zip_cells(good: bytes, luck: random.Random) -> Broken:
    """Cells with formulas, hashes, giants and digits of other scripts; heads that are others."""
    parts = parts_of(good)
    name = _part(parts, luck)

    def change(match: re.Match[bytes]) -> bytes:
        return b'"' + luck.choice(WORDS).replace('"', '""').encode() + b'"' if luck.random() < 0.03 else match[0]

    return packed({**parts, name: re.sub(rb'"[^"]*"', change, parts[name])}), ".zip"


def zip_parts(good: bytes, luck: random.Random) -> Broken:
    """A table missing, twice, in another folder, outside all folders, or a zip in the zip."""
    parts = parts_of(good)
    name = _part(parts, luck)
    match luck.randrange(5):
        case 0:
            del parts[name]
        case 1:
            parts[f"lama/{name}"] = parts[name]
        case 2:
            parts[f"../../{name}"] = parts.pop(name)
        case 3:
            parts["dalam.zip"] = good
        case _:
            parts[luck.choice(["xl/workbook.xml", "content.xml", "Ta_RAB.csv", "\x01.csv", "a" * 60_000])] = b"x"
    return packed(parts), ".zip"


def zip_swollen(good: bytes, luck: random.Random) -> Broken:
    """Tables that unpack to much more than they weigh: one cell, or very many rows."""
    parts = parts_of(good)
    name = _part(parts, luck)
    many = parts[name] * luck.choice([2, 50, 3_000])
    return packed({**parts, name: luck.choice([BOMB, BOMB * 8, many])}), ".zip"


def _within(door: str, break_it: Callable[[bytes, random.Random], Broken | bytes]) -> Callable[..., Broken]:
    def broken(good: bytes, luck: random.Random) -> Broken:
        found = break_it(good, luck)
        return (found if isinstance(found, bytes) else found[0]), f".{door}"

    return broken


Breaker = Callable[[bytes, random.Random], Broken]
OTHER_DOORS: dict[str, dict[str, Breaker]] = {
    "html": {
        **{f"html_{way.__name__}": _within("html", way) for way in (truncated, flipped, spliced)},
        "html_amounts": _within("html", _some),
        "html_shuffled": _within("html", _shuffled),
        **{way.__name__: way for way in (html_spans, html_deep, html_tags_lost, html_words)},
    },
    "pdf": {
        **{f"pdf_{way.__name__}": _within("pdf", way) for way in (truncated, flipped, spliced)},
        "pdf_amounts": _within("pdf", _some),
        "pdf_shuffled": _within("pdf", _shuffled),
        **{way.__name__: way for way in (pdf_places, pdf_structure)},
    },
    "zip": {
        **{f"zip_{way.__name__}": _within("zip", way) for way in (truncated, flipped, spliced)},
        **{way.__name__: way for way in (zip_tables, zip_bytes, zip_cells, zip_parts, zip_swollen)},
    },
}
