"""Sources of funds (sumber dana): codes, order, names, and the words that villages use (domain.md b.5).

Codes are those of Siskeudes, in its print order: PAD, ADD, DDS, PBH, PBK, PBP, SWD, DLL; besides, "SILPA" where a
village writes that last year's rest pays. All words stand in data/funds.toml.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache, lru_cache

from apbdes_banner.budget.chart import read_toml
from apbdes_banner.budget.codes import parse_codes
from apbdes_banner.budget.matching import LONGEST, match_name

OTHER = "DLL"
_WORD = re.compile(r"[^\W_]+|[,;+&/|\n]")
_SEPARATORS = frozenset(",;+&/|\n")


@dataclass(frozen=True)
class _Fund:
    code: str
    name: str
    short: str
    order: int


@cache
def _funds() -> dict[str, _Fund]:
    entries = read_toml("funds.toml")["fund"]
    return {
        entry["code"]: _Fund(entry["code"], entry["name"], entry["short"], number)
        for number, entry in enumerate(entries)
    }


@cache
def _phrases() -> dict[tuple[str, ...], str]:
    entries = read_toml("funds.toml")["fund"]
    return {tuple(phrase.split()): entry["code"] for entry in entries for phrase in entry["words"]}


@cache
def _longest() -> int:
    return max(len(phrase) for phrase in _phrases())


@cache
def _passed_over() -> frozenset[str]:
    return frozenset(read_toml("funds.toml")["passed_over"]["words"])


@cache
def _loose() -> dict[str, tuple[str, ...]]:
    return {words: tuple(funds) for words, funds in read_toml("funds.toml")["loose"].items()}


@cache
def _income(legacy: bool) -> tuple[tuple[str, str], ...]:
    key = "income_2014" if legacy else "income"
    pairs = [(code, entry["code"]) for entry in read_toml("funds.toml")["fund"] for code in entry.get(key, ())]
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))


def _tokens(text: str) -> list[str]:
    villages = frozenset(read_toml("funds.toml")["village"]["words"])
    words = _WORD.findall(text.lower())
    return ["desa" if word in villages else word for word in words if word != "dan"]


def _words(text: str) -> list[str]:
    return [token for token in _tokens(text) if token not in _SEPARATORS]


def codes() -> tuple[str, ...]:
    """All known fund codes in print order."""
    return tuple(_funds())


def is_known(code: str) -> bool:
    """Whether that is a fund code, and not a word that nobody understood."""
    return code in _funds()


def order(code: str) -> int:
    """The place of a fund in print; unknown words come last."""
    fund = _funds().get(code)
    return fund.order if fund else 99


def name(code: str) -> str:
    """The fund for people: "Dana Desa"; an unknown word is its own name."""
    fund = _funds().get(code)
    return fund.name if fund else code


def short(code: str) -> str:
    """The fund on a chip: "DD", "ADD", "PBH"; an unknown word is itself."""
    fund = _funds().get(code)
    return fund.short if fund else code


@lru_cache(maxsize=4096)
def parse(text: str) -> tuple[str, ...]:
    """The funds that a text names, in print order and once each; unknown words as upper-case text.

    "ADD, BHP, LAIN, PADES" -> ("PAD", "ADD", "PBH", "DLL"). The longest phrase wins, across marks too, so that
    "Bagi Hasil Pajak & Retribusi Daerah" is one fund and "DD/ADD" are two.
    """
    tokens = _tokens(text[:LONGEST])
    phrases, longest = _phrases(), _longest()
    found, unknown, pending = list[str](), list[str](), list[str]()
    at = 0
    while at < len(tokens):
        best: tuple[int, str] | None = None
        words: list[str] = []
        for end in range(at, len(tokens)):
            if tokens[end] not in _SEPARATORS:
                words.append(tokens[end])
                code = phrases.get(tuple(words))
                if code:
                    best = (end + 1, code)
            if len(words) >= longest or tokens[at] in _SEPARATORS:
                break
        if best:
            found.append(best[1])
            at = best[0]
        elif tokens[at] in _SEPARATORS:
            unknown.append(" ".join(pending))
            pending = []
            at += 1
        else:
            if tokens[at] not in _passed_over() and not tokens[at].isdigit():
                pending.append(tokens[at])
            at += 1
    unknown.append(" ".join(pending))
    known = [code for code in found if code != "SILPA"] or found  # "SILPA DD" is Dana Desa
    every = [*known, *(word.upper() for word in unknown if word)]
    return tuple(sorted(dict.fromkeys(every), key=order))


def _exactly_one(text: str | None) -> str | None:
    parsed = parse(text) if text else ()
    return parsed[0] if len(parsed) == 1 and is_known(parsed[0]) else None


def _by_code(code: str, legacy: bool) -> str | None:
    for above, fund in _income(legacy):
        if code == above or code.startswith(f"{above}."):
            return fund
    return None


def of_income(rekening: str | None, uraian: str | None, sumber: str | None) -> str:
    """The fund that an income row belongs to; "DLL" where nothing tells.

    In this order: its own sumber dana where that is one fund, its words where they are the name of one fund and could
    not be said of the account as well, its account code, and at last the account that its words come nearest to. Words
    stand before the code because hand-made codes are often one off (1.2.3 for Bagi Hasil), the words hardly ever.
    """
    funded = _exactly_one(sumber)
    if funded and funded != "SILPA":
        return funded
    said = _exactly_one(uraian)
    coded = None
    if rekening:
        parsed = parse_codes(rekening)
        coded = _by_code(parsed.rekening if parsed and parsed.rekening else rekening, legacy=rekening[0] in "123")
    if said and uraian and coded not in _loose().get(" ".join(_words(uraian)), ()):
        return said
    if coded is None and uraian and said is None:
        match = match_name(uraian, ("pendapatan",))
        coded = _by_code(match[0].code, legacy=False) if match else None
    return coded or said or OTHER


def nearest(word: str, among: Sequence[str] | None = None) -> str | None:
    """The fund code whose words come nearest to an unknown one ("DSS" -> "DDS"); None where none does."""
    spelled = {"".join(phrase): code for phrase, code in _phrases().items() if among is None or code in among}
    close = get_close_matches(re.sub(r"\W", "", word).lower(), list(spelled), n=1, cutoff=0.6)
    return spelled[close[0]] if close else None
