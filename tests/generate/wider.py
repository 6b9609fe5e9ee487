"""Further layouts: funds or years as columns, prices, realisasi first, no codes, jenis and bidang, the old chart."""

from collections import Counter
from dataclasses import replace

from tests.generate.notation import CodeText, Money
from tests.generate.parts import HEADS, Table, code_of, funds_of, line, shown
from tests.generate.plan import Plan, Truth
from tests.generate.rows import Row, Style, Value
from tests.generate.tree import Node, tree

_FUND_HEADS = {"PAD": "PADes", "ADD": "ADD", "DDS": "DD", "PBH": "PBH", "PBK": "Bankab", "PBP": "Banprov",
               "DLL": "Lain-lain"}  # fmt: skip
_DEPTHS = {"akun": 0, "total": 0, "bidang": 1, "kelompok": 1, "sub_bidang": 2, "jenis": 2, "kegiatan": 3, "objek": 3}


def _split(node: Node) -> dict[str, int]:
    """What each fund pays of an item; where several do, the first pays most. Financing is nobody's: DLL."""
    funds = node.funds or ("DLL",)
    sen = node.amounts["anggaran"]
    share = sen // (len(funds) + 1) // 100 * 100
    return {fund: sen - share * (len(funds) - 1) if fund == funds[0] else share for fund in funds}


def by_source(plan: Plan, style: Style) -> Table:
    """Kode | Uraian | DD | ADD | … | Jumlah."""
    nodes = tree(plan, "kegiatan")
    sums: dict[str, Counter[str]] = {node.key: Counter() for node in nodes}
    for node in (node for node in nodes if node.leaf):
        spent = node.activity is not None
        for key in (node.key, *node.parents):
            closing = key in ("total surplus_defisit", "total silpa", "total pembiayaan_netto", "akun 6")
            minus = closing and (spent or node.code.startswith("6.2"))
            for fund, sen in _split(node).items():
                sums[key][fund] += -sen if minus else sen
    sums["akun 6"] = sums["total pembiayaan_netto"]
    used = [fund for fund in _FUND_HEADS if any(found[fund] for found in sums.values())]
    heads = [Row(("KODE", "URAIAN", *(_FUND_HEADS[fund] for fund in used), "JUMLAH (Rp)"), role="header")]
    body = []
    for node in nodes:
        amounts = shown(plan, style, node)
        empty = amounts[0] is None
        cells = [None if empty or not sums[node.key][fund] else Money(sums[node.key][fund]) for fund in used]
        body.append(line(plan, node, (code_of(node, style), node.name, *cells), amounts))
    return heads, body


def stepped(plan: Plan, style: Style) -> Table:
    """Kode | Uraian | Jumlah | Jumlah: items in one column, headings and totals in the next."""
    heads = [Row(("KODE", "URAIAN", "JUMLAH (Rp)", "TOTAL (Rp)"), role="header")]
    body = []
    for node in tree(plan, "kegiatan"):
        made = line(plan, node, (code_of(node, style), node.name), shown(plan, style, node))
        code, name, amount = made.cells
        cells = (code, name, amount, None) if node.leaf else (code, name, None, amount)
        body.append(replace(made, cells=cells, column=2 if node.leaf else 3))
    return heads, body


def by_year(plan: Plan, style: Style) -> Table:
    """Kode | Uraian | last year | this year | Sumber Dana."""
    years = (plan.year - 1, plan.year)
    heads = [Row(("KODE REKENING", "URAIAN", *(f"ANGGARAN {year}" for year in years), "SUMBER DANA"), role="header")]
    body = []
    for node in tree(plan, "kegiatan"):
        amounts = shown(plan, style, node)
        before = None if amounts[0] is None else Money(node.amounts["anggaran"] * 3)
        body.append(line(plan, node, (code_of(node, style), node.name, before), amounts, (funds_of(node),)))
    return heads, body


def realised_first(plan: Plan, style: Style) -> Table:
    """Kode | Uraian | Realisasi | % | Anggaran."""
    heads = [Row(("KODE", "URAIAN", "REALISASI (Rp)", "%", "PAGU ANGGARAN (Rp)"), role="header")]
    body = []
    for node in tree(plan, "kegiatan"):
        amounts = shown(plan, style, node)
        share = None
        if amounts[0] is not None and node.amounts["anggaran"]:
            share = round(100 * node.amounts["realisasi"] / node.amounts["anggaran"], 2)
        made = line(plan, node, (code_of(node, style), node.name), (amounts[1], share, amounts[0]))
        body.append(replace(made, column=4))
    return heads, body


def with_prices(plan: Plan, style: Style) -> Table:
    """Kode | Uraian | Volume | Satuan | Harga Satuan | Jumlah, down to objek."""
    heads = [Row(("KODE", "URAIAN", "VOLUME", "SATUAN", "HARGA SATUAN (Rp)", "JUMLAH (Rp)"), role="header")]
    body = []
    for node in tree(plan, "rincian", objek=True):
        output: tuple[Value, Value, Value] = (None, None, None)
        if node.level == "rincian" and node.activity is not None:
            sen = node.amounts["anggaran"]
            count = next(count for count in (24, 12, 10, 8, 5, 4, 3, 2, 1) if sen % (count * 100) == 0 or count == 1)
            output = (count, node.activity.satuan, Money(sen // count))
        code: str | None = code_of(node, style)
        if node.level == "rincian" and node.activity is not None:
            code = f"{node.activity.code}.{node.code}"
        body.append(line(plan, node, (code, node.name, *output), shown(plan, style, node)))
    return heads, body


def numbered(plan: Plan, style: Style) -> Table:
    """I. PENDAPATAN, 1. Dana Desa, … II. BELANJA, 1. Bidang …: no codes, no sub bidang."""
    roman = {"4": "I", "5": "II", "6": "III"}
    body = []
    number = 0
    for node in tree(plan, "bidang"):
        if node.level == "kelompok" and not node.code.startswith("6"):
            continue
        if node.level == "jenis" and not node.leaf:
            continue
        if node.level == "akun":
            number, name = 0, f"{roman[node.code]}. {node.name}"
        elif node.level == "total" or node.level == "kelompok":
            name = node.name
        else:
            number += 1
            words = node.name.title()
            name = f"{number}. {'Bidang ' if node.level == 'bidang' and not words.startswith('Bidang') else ''}{words}"
        body.append(line(plan, node, (name,), shown(plan, style, node)))
    heads = ["URAIAN", "RENCANA (Rp)"] if plan.document == "apbdes" else ["URAIAN", "RENCANA", "REALISASI", "SISA"]
    return [Row(tuple(heads), role="header")], body


def indented(plan: Plan, style: Style) -> Table:
    """Uraian | Anggaran: no codes, blanks in front of the words tell the level."""
    body = []
    for node in tree(plan, "kegiatan"):
        name = node.name
        if node.level == "bidang" and not name.upper().startswith("BIDANG"):
            name = f"Bidang {name}"
        body.append(line(plan, node, ("   " * _DEPTHS[node.level] + name,), shown(plan, style, node)))
    return [Row(("URAIAN", *HEADS[plan.document]), role="header")], body


def by_jenis_too(plan: Plan, style: Style) -> Table:
    """Down to kegiatan, and at the end of belanja the same money once more by jenis."""
    heads = [Row(("KODE", "URAIAN", *HEADS[plan.document]), role="header")]
    body = []
    for node in tree(plan, "kegiatan"):
        if node.key == "total belanja":
            for other in tree(plan, "jenis"):
                if other.level == "kelompok" and other.code.startswith("5"):
                    amounts = shown(plan, replace(style, noise=style.noise - {"tanpa-subtotal"}), other)
                    body.append(Row((code_of(other, style), other.name, *amounts)))
        body.append(line(plan, node, (code_of(node, style), node.name), shown(plan, style, node)))
    return heads, body


def _old(plan: Plan) -> dict[str, str]:
    """Code of an activity -> its number within the bidang, before 2019: "2.3.10" -> "2.07"."""
    found: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for activity in plan.activities:
        bidang = activity.code[0]
        counts[bidang] += 1
        found[activity.code] = f"{bidang}.{counts[bidang]:02d}"
    return found


def legacy(plan: Plan, style: Style) -> Table:
    """1 pendapatan, 2 belanja, 3 pembiayaan; activities right below their bidang (Permendagri 113/2014)."""
    heads = [Row(("KODE REKENING", "URAIAN", *HEADS[plan.document], "KETERANGAN"), role="header")]
    old = _old(plan)
    dot = "." if style.codes == "titik" else ""
    body = []
    for node in tree(plan, "kegiatan"):
        if node.level == "sub_bidang":
            continue
        code: str | None = None
        if node.level in ("bidang", "kegiatan"):
            digits = old[node.code].split(".") if node.level == "kegiatan" else [node.code]
            code = ".".join(["2", *(str(int(digit)) for digit in digits)])
        elif node.code:
            digit, _, rest = node.code.partition(".")
            code = {"4": "1", "5": "2", "6": "3"}[digit] + (f".{rest}" if rest else "")
        name = f"Bidang {node.name}" if node.level == "bidang" and "bidang" not in node.name.lower() else node.name
        cells = (CodeText(code + dot) if code else None, name)
        body.append(line(plan, node, cells, shown(plan, style, node), (funds_of(node),)))
    return heads, body


def legacy_truth(plan: Plan, truth: Truth) -> Truth:
    """The truth with the codes that activities had then."""
    old = _old(plan)
    kegiatan = {column: {old[code]: sen for code, sen in sums.items()} for column, sums in truth.kegiatan.items()}
    return replace(truth, kegiatan=kegiatan)
