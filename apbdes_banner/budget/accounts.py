"""Accounts and activities: codes, names, levels. The door to codes.py, chart.py and matching.py.

Always ask with kind and code: "5.1" is Belanja Pegawai (belanja_jenis) and a sub bidang (bidang), domain.md b.4.
"""

from apbdes_banner.budget.chart import KINDS, Account, chart, read_toml
from apbdes_banner.budget.codes import Codes, leading_code, normal, parent, parse_codes
from apbdes_banner.budget.matching import match_name

__all__ = [
    "KINDS", "Account", "Codes", "banner_name", "find", "is_local", "leading_code", "level", "match_name", "normal",
    "parent", "parse_codes", "short_name",
]  # fmt: skip

_LEVELS = {
    "bidang": ("bidang", "sub_bidang", "kegiatan"),
    "pendapatan": ("akun", "kelompok", "jenis", "objek"),
    "belanja_jenis": ("akun", "kelompok", "jenis", "objek"),
    "pembiayaan": ("akun", "kelompok", "jenis", "objek"),
}


def is_local(code: str) -> bool:
    """Whether the code ends in 90 to 99: each regency fills those as it likes (domain.md b2, disagreement 4)."""
    last = code.rpartition(".")[2]
    return code.count(".") >= 2 and (last == "90-99" or (len(last) == 2 and last.startswith("9")))


def find(kind: str, code: str, *, legacy: bool = False) -> Account | None:
    """The account with that code, None where the chart has none.

    Of local codes (.90 to .99) the account is known but, .99 apart, has no standard name: `name` is "". Siskeudes
    writes 5.1.01, 5.2.01, 5.3.01 for the regulation's 5.1.00, 5.2.00, 5.3.00; both are found.
    """
    accounts = chart(legacy)
    account = accounts.get((kind, code))
    if account is None and is_local(code):
        base = accounts.get((kind, f"{parent(code)}.90-99"))
        above = accounts.get((kind, parent(code) or ""))
        if base is not None or above is not None:
            name = base.name if base is not None and code.endswith(".99") else ""
            return Account(kind, code, name, level(kind, code) or "objek")
    if account is None and kind == "bidang" and code in {"5.1.01", "5.2.01", "5.3.01"}:
        account = accounts.get((kind, f"{parent(code)}.00"))
    return account


def level(kind: str, code: str) -> str | None:
    """The level by the depth of the code; None below objek or kegiatan."""
    names = _LEVELS.get(kind, ())
    depth = code.count(".")
    return names[depth] if depth < len(names) else None


def _name(table: str, kind: str, code: str) -> str:
    known = read_toml("words.toml")[table].get(f"{kind} {code}")
    account = None if known else find(kind, code)
    return str(known or (account.name if account else "") or code)


def banner_name(kind: str, code: str) -> str:
    """The name of a bidang or kelompok belanja as a banner says it: "Penyelenggaraan Pemerintahan".

    Others keep the name of the chart; an unknown code is its own name.
    """
    return _name("banner", kind, code)


def short_name(kind: str, code: str) -> str:
    """The name of a bidang or kelompok belanja in one or two words: "Pemerintahan", "Barang & jasa"."""
    return _name("short", kind, code)
