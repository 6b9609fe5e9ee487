"""A small picture of a banner, for lists of many: some 7 KB of JPEG. A PNG is no smaller, and takes five times as long
to make."""

from io import BytesIO

import pypdfium2

LONGEST = 200  # pixels: twice what a list shows, for fine screens
_QUALITY = 60


def thumbnail(pdf: bytes) -> bytes:
    """The first page of `pdf` as a JPEG of at most LONGEST pixels a side; the same bytes each time."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[0]
        picture = page.render(scale=LONGEST / max(page.get_size()), rev_byteorder=True).to_pil()  # as RGB
    finally:
        document.close()
    target = BytesIO()
    picture.save(target, "JPEG", quality=_QUALITY)
    return target.getvalue()
