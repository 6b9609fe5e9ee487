"""The lists behind the form's drop-downs, from the chart of accounts, the funds and the regional words."""

from apbdes_banner.budget import accounts, funds, regions
from apbdes_banner.budget.chart import Account, chart

SHEET = "Daftar"
DOCUMENTS = ("APBDes", "Perubahan", "Realisasi")
# Who may carry out an activity: offices of Permendagri 20/2018 articles 5 to 7, and the team that assists them.
OFFICES = (
    "Sekretaris Desa", "Kaur Umum", "Kaur Keuangan", "Kaur Perencanaan",
    "Kasi Pemerintahan", "Kasi Kesejahteraan", "Kasi Pelayanan", "TPK",
)  # fmt: skip


def choice(kind: str, code: str) -> str:
    """What the drop-down writes into a cell: "1.1.01 Penyediaan Penghasilan Tetap …". ValueError: no such account."""
    account = accounts.find(kind, code)
    if account is None:
        raise ValueError(f"no {kind} {code}")
    return f"{code} {account.name}"


def bidang_name(digit: str) -> str:
    """ "Penyelenggaraan Pemerintahan" for "1"."""
    return accounts.banner_name("bidang", digit)


def fund_names() -> list[tuple[str, str]]:
    """(short code, name) of each fund, in print order: ("DD", "Dana Desa")."""
    return [(funds.short(code), funds.name(code)) for code in funds.codes() if code != "SILPA"]


def all_lists() -> dict[str, list[str]]:
    """Every list of sheet Daftar by its heading, in the order of its columns."""
    return {
        "kegiatan": [_leaf(account) for account in _of("bidang", "kegiatan")],
        "rekening": [_leaf(account) for account in _income()],
        "penerimaan": [_leaf(account) for account in _financing("6.1.")],
        "pengeluaran": [_leaf(account) for account in _financing("6.2.")],
        "sumber dana": [short for short, _ in fund_names()],
        "pelaksana": list(OFFICES),
        "jenis desa": list(regions.types()),
        "dokumen": list(DOCUMENTS),
    }


def _of(kind: str, level: str) -> list[Account]:
    """The accounts of one level in the order of their codes (Siskeudes' own stand at the end of the file)."""
    found = [account for account in chart().values() if account.kind == kind and account.level == level]
    return sorted(found, key=lambda account: [int(part.partition("-")[0]) for part in account.code.split(".")])


def _leaf(account: Account) -> str:
    """One choice. The range "90-99" is offered as its last code, lain-lain in Siskeudes; 90 to 98 are typed."""
    code = account.code.replace(".90-99", ".99")
    return f"{code} {account.name}"


def _income() -> list[Account]:
    """Income accounts of which none lies inside another, so that nothing can be counted twice.

    Pendapatan asli desa by objek, because villages list its sources one by one; transfers and the rest by jenis.
    """
    own = [account for account in _of("pendapatan", "objek") if account.code.startswith("4.1.")]
    others = [account for account in _of("pendapatan", "jenis") if not account.code.startswith("4.1.")]
    names = {account.code: account.name for account in _of("pendapatan", "jenis")}
    named = [
        Account(account.kind, account.code, f"Lain-lain {names[account.code[:5]]}", account.level)
        if account.name == "Lain-lain"
        else account
        for account in own
    ]
    return named + others


def _financing(prefix: str) -> list[Account]:
    return [account for account in _of("pembiayaan", "jenis") if account.code.startswith(prefix)]
