"""Names of results: safe on every system, and the same for the same village, year, document, template and size.

Two budgets of one name are a duplicate, therefore whatever tells villages apart must be in the name: the code where
it is known, else village, district and regency; and where folding them into safe letters loses something, a hash.
"""

import hashlib
import re
import unicodedata

from apbdes_banner.budget.model import Budget, Village
from apbdes_banner.pipeline import file_name, slug

_CODE = re.compile(r"(\d{2})\.?(\d{2})\.?(\d{2})\.?(\d{4})")


def who(village: Village) -> str:
    """'33.17.05.2003', or 'gilis-sulang-rembang' without a code; '' where not even the name is known."""
    if village.code and (match := _CODE.fullmatch(village.code.strip(" ."))):
        return ".".join(match.groups())
    texts = [text for text in (village.name, village.district, village.regency) if text]
    name = "-".join(part for part in map(slug, texts) if part)
    return f"{name}-{_mark(texts)}".strip("-") if any(map(_loses, texts)) else name


def _loses(text: str) -> bool:
    """Whether the slug of a name is not all of it: letters that no keyboard of 26 has, or too many."""
    folded = [letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter)]
    letters = [letter for letter in folded if letter.isalnum()]
    return not all(letter.isascii() for letter in letters) or len(letters) != len(slug(text).replace("-", ""))


def _mark(texts: list[str]) -> str:
    plain = "|".join("".join(letter for letter in text.casefold() if letter.isalnum()) for text in texts)
    return hashlib.blake2b(unicodedata.normalize("NFC", plain).encode(), digest_size=3).hexdigest()


def stem(budget: Budget, look: str, size: str, *, draft: bool) -> str:
    """'33.17.05.2003_2026_apbdes_warga_3x2m': the name without its ending."""
    usual = file_name(budget, look, size, draft=draft)
    name = who(budget.identity.village)
    return f"{name}_{usual.partition('_')[2]}" if name else usual
