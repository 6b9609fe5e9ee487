# ruff: noqa: E501  (tables as they are printed)
"""Figures that would go wrong in silence: thousands, "juta", tables of many villages, columns of months."""

from collections.abc import Iterator

from tests.reading.wild.book import Truth, Wild, d, grid, i, n, u
from tests.reading.wild.faults import BALANCE, BIDANG, INCOMES, PARTS, SUMS, WHOLE, published

ANY = SUMS | BALANCE | {"unit-stated", "amount-unreadable", "amount-fraction", "amount-ambiguous"}


def in_thousands() -> Wild:
    """The head says "dalam ribuan": the amounts of a banner would be a thousandth."""
    rows = grid("\n".join([
        "APBDES DESA LINGGA JATI TAHUN 2025", "(dalam ribuan rupiah)", "Uraian | Anggaran (Rp 000)",
        "PENDAPATAN", *(f"{name} | {d(x // 1000)}" for name, x in INCOMES.items()), f"JUMLAH PENDAPATAN | {d(WHOLE // 1000)}",
        "BELANJA", *(f"{name} | {d(x // 1000)}" for name, x in BIDANG.items()), f"JUMLAH BELANJA | {d(WHOLE // 1000)}",
    ]))  # fmt: skip
    return Wild("b-ribuan", {"Sheet1": rows}, {"anggaran": published({}, [], {})}, told=ANY)


def thousand_times_too_much() -> Wild:
    """One item written with three more noughts; its group and the total are right."""
    rows = grid("\n".join([
        "APBDES DESA AEK NABARA TAHUN ANGGARAN 2025", "KODE | URAIAN | JUMLAH (Rp)", f"4 | PENDAPATAN | {i(WHOLE)}",
        *(f"{code} | {name} | {i(x)}" for code, (name, x) in zip(("4.1.1", "4.2.1", "4.2.3", "4.2.2"), INCOMES.items(), strict=True)),
        f"5 | BELANJA | {i(WHOLE)}",
        *(f"{m} | {name} | {i(x * 1000 if m == 3 else x)}" for m, (name, x) in enumerate(BIDANG.items(), 1)),
    ]))  # fmt: skip
    truth = published(
        {"pendapatan": WHOLE, "belanja": WHOLE}, list(INCOMES.values()), {**PARTS, "3": PARTS["3"] * 1000}
    )
    return Wild("b-seribu-kali", {"Sheet1": rows}, {"anggaran": truth}, told=SUMS)


def dots_where_commas_were_meant() -> Wild:
    """A column of numbers in which Excel took "905.000" for nine hundred and five."""
    rows = grid("\n".join([
        "APBDES DESA SEI RAYA TAHUN ANGGARAN 2025", "URAIAN | JUMLAH", "PENDAPATAN",
        *(f"{name} | {n(x)}" for name, x in list(INCOMES.items())[:2]), "Alokasi Dana Desa | #463.25",
        f"Bagi Hasil Pajak dan Retribusi | {n(32_250_000)}", f"JUMLAH PENDAPATAN | {n(WHOLE)}", "BELANJA",
        *(f"{name} | {n(x)}" for name, x in BIDANG.items()), f"JUMLAH BELANJA | {n(WHOLE)}",
    ]))  # fmt: skip
    truth = published({"pendapatan": WHOLE, "belanja": WHOLE}, [24_500_000, 905_000_000, 32_250_000], PARTS)
    return Wild("b-desimal", {"Sheet1": rows}, {"anggaran": truth}, told=ANY)


def wrong_difference_in_a_change() -> Wild:
    """A change without any total: one item after the change does not fit what the column of differences says."""
    rows = grid("""
PERUBAHAN APBDES DESA PINANG SORI TAHUN 2025
KODE | URAIAN | SEMULA | MENJADI | BERTAMBAH/(BERKURANG)
4 | PENDAPATAN
4.2.1 | Dana Desa | 800.000.000 | 800.000.000 | 0
4.2.3 | Alokasi Dana Desa | 400.000.000 | 410.000.000 | 10.000.000
5 | BELANJA
1 | Bidang Penyelenggaraan Pemerintahan Desa
1.1.02 | Siltap Perangkat | 400.000.000 | 400.000.000 | 0
2 | Bidang Pelaksanaan Pembangunan Desa
2.2.02 | Posyandu | 90.000.000 | 100.000.000 | 1.000.000
2.3.10 | Jalan Desa | 560.000.000 | 560.000.000 | 0
5 | Bidang Penanggulangan Bencana, Darurat dan Mendesak
5.3.00 | Keadaan Mendesak | 150.000.000 | 150.000.000 | 0
""")
    truth = {
        "semula": Truth((800_000_000, 400_000_000), {"1": 400_000_000, "2": 650_000_000, "5": 150_000_000}),
        "anggaran": Truth((800_000_000, 410_000_000), {"1": 400_000_000, "2": 660_000_000, "5": 150_000_000}),
    }
    return Wild("b-selisih", {"Sheet1": rows}, truth, document="perubahan", told=frozenset({"difference-mismatch"}))


def realised_month_by_month() -> Wild:
    """Up to last month, this month, up to this month: the last of the three is what was realised."""
    pairs = {
        "4.2.1 | Dana Desa": (800_000_000, 480_000_000, 100_000_000),
        "4.2.3 | Alokasi Dana Desa": (400_000_000, 300_000_000, 33_000_000),
        "1 | Bidang Penyelenggaraan Pemerintahan Desa": (400_000_000, 290_000_000, 30_000_000),
        "2 | Bidang Pelaksanaan Pembangunan Desa": (650_000_000, 310_000_000, 88_000_000),
        "5 | Bidang Penanggulangan Bencana, Darurat dan Mendesak": (150_000_000, 110_000_000, 12_000_000),
    }

    def row(label: str, plan: int, before: int, now: int) -> str:
        return f"{label} | {u(plan)} | {u(before)} | {u(now)} | {u(before + now)} | {u(plan - before - now)}"

    rows = grid("\n".join([
        "LAPORAN REALISASI APBDES DESA BANDAR PULAU BULAN SEPTEMBER TAHUN ANGGARAN 2025",
        "Kode | Uraian | Anggaran | Realisasi | < | < | Sisa",
        "^ | ^ | ^ | s.d Bulan Lalu | Bulan Ini | s.d Bulan Ini | ^",
        "4 | PENDAPATAN", *(row(label, *x) for label, x in list(pairs.items())[:2]), "5 | BELANJA",
        *(row(label, *x) for label, x in list(pairs.items())[2:]),
    ]))  # fmt: skip
    values = list(pairs.values())
    truth = {
        column: Truth([value(x) for x in values[:2]], dict(zip("125", map(value, values[2:]), strict=True)))
        for column, value in (("anggaran", lambda x: x[0]), ("realisasi", lambda x: x[1] + x[2]))
    }
    return Wild("b-bulanan", {"Sheet1": rows}, truth, "Bandar Pulau", 2025, document="realisasi")


def dangers() -> Iterator[Wild]:
    """Those in which something is wrong."""
    yield from (
        in_thousands(), thousand_times_too_much(), dots_where_commas_were_meant(),
        wrong_difference_in_a_change(),
    )  # fmt: skip


def districts() -> Iterator[Wild]:
    """Tables of many villages: no village's budget."""
    yield Wild("kecamatan-dana", {"Sheet1": grid("""
DAFTAR PAGU DANA DESA KECAMATAN SUMBER TAHUN 2025
NO | DESA | DANA DESA | ADD | BAGI HASIL PAJAK | JUMLAH
1 | Karang Anyar | 905.000.000 | 463.250.000 | 32.250.000 | 1.400.500.000
2 | Karang Tengah | 811.400.000 | 420.100.000 | 29.300.000 | 1.260.800.000
3 | Suka Maju | 1.004.118.000 | 506.982.000 | 45.000.000 | 1.556.100.000
4 | Suka Damai | 733.290.000 | 388.010.000 | 21.700.000 | 1.143.000.000
 | JUMLAH | 3.453.808.000 | 1.778.342.000 | 128.250.000 | 5.360.400.000
""")}, {})  # fmt: skip
    yield Wild("kecamatan-realisasi", {"Sheet1": grid("""
REKAPITULASI APBDES SE-KECAMATAN SUMBER TAHUN 2025
NO | NAMA DESA | PENDAPATAN | BELANJA | PEMBIAYAAN | SILPA
1 | Karang Anyar | 1.400.500.000 | 1.420.500.000 | 20.000.000 | 0
2 | Karang Tengah | 1.260.800.000 | 1.260.800.000 | 0 | 0
3 | Suka Maju | 1.556.100.000 | 1.566.100.000 | 10.000.000 | 0
""")}, {})  # fmt: skip
