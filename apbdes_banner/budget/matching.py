"""Which account a text names, by its words: official names, Siskeudes' names, villages' own, misspellings.

A name is a bag of words, each weighed by how rare it is among all names; "desa" says little, "perahu" nearly all.
The score is the geometric mean of how much of the text the name explains and how much of the name the text has. Names
that are equal word for word are found first, in one look-up.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from functools import cache, lru_cache
from math import log, sqrt

from apbdes_banner.budget.chart import KINDS, Account, aliases, chart, read_toml

LEAST = 0.5  # a worse match is none
LONGEST = 500  # letters of a text that are looked at; the longest official name has 200
_DEPTH = {name: depth for depth, name in enumerate(("akun", "kelompok", "jenis", "objek"))} | {
    name: depth for depth, name in enumerate(("bidang", "sub_bidang", "kegiatan"))
}
_WORD = re.compile(r"[^\W\d_]+|\d+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
_ENUMERATION = re.compile(r"^\s*(?:[ivxIVX]{1,4}|[a-zA-Z]|\d{1,2})[.)]\s+")
_IN_BRACKETS = re.compile(r"\([^()]*(?:\([^()]*\)[^()]*)*\)?")


def _stem(word: str) -> str:
    """Pemerintah and pemerintahan, pelaksana and pelaksanaan are one word here."""
    return word[:-2] if len(word) > 7 and word.endswith("an") else word


@cache
def _same() -> dict[str, tuple[str, ...]]:
    table = read_toml("words.toml")
    same = {word: tuple(str(text).split()) for word, text in table["same"].items()}
    return same | {str(word): () for word in table["ignored"]["words"]}


@cache
def _leading() -> frozenset[str]:
    return frozenset(read_toml("words.toml")["leading"]["words"])


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text as they are compared: lower case, abbreviations written out, filling words left out."""
    same, found = _same(), list[str]()
    for word in _WORD.findall(_CAMEL.sub(" ", text).lower()):
        found.extend(same.get(word, (word,)))
    if len(found) > 1:  # "bumdes": bum desa; a word said twice in a row is said once: "Dana Desa (DD)"
        half = len(found) // 2
        found = found[:half] if len(found) == 2 * half and found[:half] == found[half:] else found
    return tuple(_stem(word) for word in found)


def _core(words: Sequence[str]) -> tuple[str, ...]:
    """Without "sub bidang", "belanja", "jumlah" in front, as long as something is left."""
    start = 0
    while start < len(words) - 1 and words[start] in _leading():
        start += 1
    return tuple(words[start:])


class _Index:
    """All names of one chart, by their words."""

    def __init__(self, legacy: bool) -> None:
        accounts = chart(legacy)
        named = [(account, account.name, False) for account in accounts.values() if "90-99" not in account.code]
        if not legacy:
            named += [(accounts[kind, code], alias, True) for kind, code, alias in aliases()]
        # The accounts of a name word for word; True where the name lost its brackets for it.
        self.exact: dict[tuple[str, ...], list[tuple[bool, Account]]] = defaultdict(list)
        bags: dict[tuple[Account, frozenset[str]], None] = {}
        for account, name, is_alias in named:
            bare = _IN_BRACKETS.sub(" ", name) if "(" in name else name
            for text in dict.fromkeys((name, name if is_alias else bare)):
                words = words_of(text)
                for form in dict.fromkeys((words, _core(words))):
                    if form:
                        self.exact[form].append((text != name, account))
                        bags[account, frozenset(form)] = None
        counts: dict[str, int] = defaultdict(int)
        for _, bag in bags:
            for word in bag:
                counts[word] += 1
        self.weights = {word: 1 + log(len(bags) / count) for word, count in counts.items()}
        self.unknown = 1 + log(len(bags))
        self.owners = [account for account, _ in bags]
        self.sizes = [sum(self.weights[word] for word in bag) for _, bag in bags]
        self.postings: dict[str, list[int]] = defaultdict(list)
        for number, (_, bag) in enumerate(bags):
            for word in bag:
                self.postings[word].append(number)
        self.by_letter: dict[str, list[str]] = defaultdict(list)
        for word in counts:
            self.by_letter[word[0]].append(word)
        self._mended: dict[str, str] = {}

    def mend(self, word: str) -> str:
        """A misspelt word as it is spelt in the chart; as it is where nothing is near."""
        if word in self.weights or len(word) < 5:
            return word
        if word not in self._mended:
            near = [other for other in self.by_letter[word[0]] if abs(len(other) - len(word)) <= 2]
            close = get_close_matches(word, near, n=1, cutoff=0.84)
            self._mended[word] = close[0] if close else word
        return self._mended[word]

    def scored(self, words: Iterable[str]) -> list[tuple[float, Account]]:
        """Every name that shares enough with these words, with its score."""
        bag = {self.mend(word) for word in words}
        whole = sum(self.weights.get(word, self.unknown) for word in bag)
        # A name must share a quarter of the text's weight to score a half: the commonest words, up to that weight,
        # need not bring up names of their own.
        known = sorted((word for word in bag if word in self.weights), key=self.weights.__getitem__)
        common: dict[int, float] = defaultdict(float)
        passed = 0.0
        late = []
        for word in known:
            passed += self.weights[word]
            if passed < LEAST * LEAST * whole:
                late.append(word)
                continue
            for number in self.postings[word]:
                common[number] += self.weights[word]
        for word in late:
            for number in common.keys() & set(self.postings[word]):
                common[number] += self.weights[word]
        found = []
        for number, shared in common.items():
            if shared * shared >= LEAST * LEAST * whole * self.sizes[number]:
                found.append((shared / sqrt(whole * self.sizes[number]), self.owners[number]))
        return found


@cache
def _index(legacy: bool) -> _Index:
    return _Index(legacy)


def _allowed(account: Account, kinds: Sequence[str], within: str | None, level: str | None) -> bool:
    if account.kind not in kinds or (level and account.level != level):
        return False
    return within is None or account.code.startswith(f"{within}.")


@lru_cache(maxsize=8192)
def match_name(
    text: str,
    kinds: Sequence[str] = KINDS,
    *,
    within: str | None = None,
    level: str | None = None,
    legacy: bool = False,
) -> tuple[Account, float] | None:
    """The account that a text names, and how sure that is (0.5 to 1; 1 = word for word); None where none is near.

    `kinds` in order of preference among equals, as a tuple; `within` limits to what lies below that code, `level` to
    one level ("bidang": "Penanggulangan Bencana" is then bidang 5, not sub bidang 5.1). Among equal names the
    shallower account wins (Dana Desa: 4.2.1, not 4.2.1.01).
    """
    bare = _ENUMERATION.sub("", text[:LONGEST])
    words = words_of(bare)
    if not words:
        return None
    index = _index(legacy)

    def rank(account: Account) -> tuple[int, int]:
        return kinds.index(account.kind), _DEPTH[account.level]

    mended = tuple(index.mend(word) for word in words)
    forms = [words, words_of(_IN_BRACKETS.sub(" ", bare)), _core(words), mended, _core(mended)]
    for number, form in enumerate(dict.fromkeys(forms)):
        hits = [hit for hit in index.exact.get(form, ()) if _allowed(hit[1], kinds, within, level)]
        if hits:
            _, account = min(hits, key=lambda hit: (hit[0], rank(hit[1])))
            return account, 1.0 if number < 3 else 0.95
    best: tuple[float, Account] | None = None
    for score, account in index.scored(_core(words)):
        if score < LEAST or not _allowed(account, kinds, within, level):
            continue
        if best is None or score > best[0] or (score == best[0] and rank(account) < rank(best[1])):
            best = (score, account)
    return (best[1], round(min(best[0], 0.94), 3)) if best else None
