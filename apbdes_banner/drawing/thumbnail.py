"""A small picture of a banner, for lists of many: 5 to 10 KB of PNG."""

from io import BytesIO

import pypdfium2
from PIL import Image

LONGEST = 240  # pixels
_COLOURS = 48


def thumbnail(pdf: bytes) -> bytes:
    """The first page of `pdf` as a PNG of at most LONGEST pixels a side; the same bytes each time."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[0]
        picture = page.render(scale=LONGEST / max(page.get_size())).to_pil().convert("RGB")
    finally:
        document.close()
    picture = picture.quantize(_COLOURS, Image.Quantize.FASTOCTREE)
    target = BytesIO()
    picture.save(target, "PNG")
    return target.getvalue()
