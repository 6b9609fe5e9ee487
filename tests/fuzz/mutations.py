"""Ways to break a workbook: the bytes of a good file and a source of luck give bytes and an ending."""

import io
import random
import re
import zipfile
from collections.abc import Callable

Broken = tuple[bytes, str]

WORDS = (
    "=1+1",
    '=HYPERLINK("http://x")',
    "########",
    "1e308",
    "-0",
    "NaN",
    "Rp",
    "\u202e123",
    "١٢٣",
    "9" * 400,
    "A" * 40_000,
)
BOMB = b"0" * (40 * 1024 * 1024)


def truncated(good: bytes, luck: random.Random) -> Broken:
    """Cut off somewhere."""
    return good[: luck.randrange(len(good))], ".xlsx"


def flipped(good: bytes, luck: random.Random) -> Broken:
    """A few bytes changed anywhere in the file."""
    data = bytearray(good)
    for _ in range(luck.randrange(1, 40)):
        data[luck.randrange(len(data))] = luck.randrange(256)
    return bytes(data), ".xlsx"


def spliced(good: bytes, luck: random.Random) -> Broken:
    """A piece of the file stands twice, or in another place."""
    a, b, c = sorted(luck.randrange(len(good)) for _ in range(3))
    return good[:b] + good[a:c] + good[b:], ".xlsx"


def parts_of(good: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(good)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return target.getvalue()


def _sheet(parts: dict[str, bytes], luck: random.Random) -> str:
    return luck.choice([name for name in parts if re.match(r"xl/worksheets/[^/]*\.xml$", name)] or list(parts))


def xml_flipped(good: bytes, luck: random.Random) -> Broken:
    """Bytes changed inside one part, the zip sound."""
    parts = parts_of(good)
    name = luck.choice(list(parts))
    data = bytearray(parts[name] or b"x")
    for _ in range(luck.randrange(1, 12)):
        data[luck.randrange(len(data))] = luck.randrange(256)
    return packed({**parts, name: bytes(data)}), ".xlsx"


def part_missing(good: bytes, luck: random.Random) -> Broken:
    """One part of the package is not there."""
    parts = parts_of(good)
    del parts[luck.choice(list(parts))]
    return packed(parts), ".xlsx"


def cells_shuffled(good: bytes, luck: random.Random) -> Broken:
    """Values of one sheet change places: sums no longer hold, but every cell is sound."""
    parts = parts_of(good)
    name = _sheet(parts, luck)
    found = re.findall(rb"<v>[^<]*</v>", parts[name])
    luck.shuffle(found)
    mixed = iter(found)
    return packed({**parts, name: re.sub(rb"<v>[^<]*</v>", lambda _: next(mixed), parts[name])}), ".xlsx"


def numbers_changed(good: bytes, luck: random.Random) -> Broken:
    """A few numbers become others: negative, huge, fractional, scientific, an index out of range."""
    parts = parts_of(good)
    name = _sheet(parts, luck)

    def change(match: re.Match[bytes]) -> bytes:
        if luck.random() > 0.08:
            return match[0]
        return (
            b"<v>"
            + luck.choice([b"-5", b"1e300", b"0.1", b"99999999999999999999", b"", b"x", b"1E-9", b"#REF!"])
            + b"</v>"
        )

    return packed({**parts, name: re.sub(rb"<v>[^<]*</v>", change, parts[name])}), ".xlsx"


def texts_changed(good: bytes, luck: random.Random) -> Broken:
    """Words of the shared strings become formulas, hashes, giants and digits of other scripts."""
    parts = parts_of(good)
    name = "xl/sharedStrings.xml"
    if name not in parts:
        return xml_flipped(good, luck)

    def change(match: re.Match[bytes]) -> bytes:
        if luck.random() > 0.1:
            return match[0]
        word = luck.choice(WORDS).replace("&", "&amp;").replace('"', "&quot;")
        return b"<t>" + word.encode() + b"</t>"

    return packed({**parts, name: re.sub(rb"<t[^>]*>[^<]*</t>", change, parts[name])}), ".xlsx"


def far_cells(good: bytes, luck: random.Random) -> Broken:
    """A cell far away makes the used range enormous."""
    parts = parts_of(good)
    name = _sheet(parts, luck)
    row, column = luck.choice([(1_048_576, "A"), (2, "XFD"), (1_048_576, "XFD"), (300_000, "Z")])
    cell = f'<row r="{row}"><c r="{column}{row}"><v>7</v></c></row></sheetData>'.encode()
    return packed({**parts, name: parts[name].replace(b"</sheetData>", cell)}), ".xlsx"


def formulas(good: bytes, luck: random.Random) -> Broken:
    """Numbers become formulas, with and without a stored value, some to other workbooks."""
    parts = parts_of(good)
    name = _sheet(parts, luck)

    def change(match: re.Match[bytes]) -> bytes:
        if luck.random() > 0.2:
            return match[0]
        formula = luck.choice([b"SUM(A1:A9)", b"[1]Lain!Q36", b"cmd|'/c calc'!A1", b"1/0"])
        return b"<f>" + formula + b"</f>" + (match[0] if luck.random() < 0.5 else b"")

    return packed({**parts, name: re.sub(rb"<v>[^<]*</v>", change, parts[name])}), ".xlsx"


def deep_xml(good: bytes, luck: random.Random) -> Broken:
    """Elements in elements, or entities in entities."""
    parts = parts_of(good)
    name = _sheet(parts, luck)
    depth = luck.choice([200, 5_000, 100_000])
    deep = b"<x>" * depth + b"</x>" * depth
    if luck.random() < 0.4:
        laughs = b"".join(b'<!ENTITY l%d "%s">' % (i, b"&l%d;" % (i - 1) * 10 if i else b"ha") for i in range(12))
        return packed({**parts, name: b"<!DOCTYPE x [" + laughs + b"]><x>&l11;</x>"}), ".xlsx"
    return packed({**parts, name: parts[name].replace(b"</sheetData>", deep + b"</sheetData>")}), ".xlsx"


def zip_bomb(good: bytes, luck: random.Random) -> Broken:
    """A part that unpacks to much more than it weighs."""
    parts = parts_of(good)
    name = luck.choice([_sheet(parts, luck), "xl/media/image1.bin", "xl/sharedStrings.xml"])
    return packed({**parts, name: BOMB * luck.choice([1, 2, 8])}), ".xlsx"


def as_csv(good: bytes, luck: random.Random) -> Broken:
    """Bytes of any kind under the name of a table of text."""
    lines = [f"4.2.{i};Dana Desa {i};{luck.randrange(10**9)}" for i in range(luck.randrange(1, 40))]
    text = "Kode;Uraian;Anggaran\n" + "\n".join(lines)
    data = bytearray(text.encode(luck.choice(["utf-8", "utf-16", "cp1252", "utf-32"])))
    for _ in range(luck.randrange(0, 30)):
        data[luck.randrange(len(data))] = luck.randrange(256)
    return bytes(data), luck.choice([".csv", ".txt", ".xls", ".ods", ""])


def noise(good: bytes, luck: random.Random) -> Broken:
    """No file at all, under any ending."""
    return luck.randbytes(luck.randrange(0, 4000)), luck.choice([".xlsx", ".xls", ".ods", ".csv", ".zip", ".pdf"])


MUTATIONS: dict[str, Callable[[bytes, random.Random], Broken]] = {
    function.__name__: function
    for function in (
        truncated, flipped, spliced, xml_flipped, part_missing, cells_shuffled, numbers_changed, texts_changed,
        far_cells, formulas, deep_xml, zip_bomb, as_csv, noise,
    )
}  # fmt: skip
