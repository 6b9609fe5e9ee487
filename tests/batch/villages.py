"""Rows of made-up villages for the tests of the recap."""

import random
from collections.abc import Iterator

from apbdes_banner.batch.rows import FindingRow, OpennessItem, Output, Part, Row, Status, Told, Who

SHARES = (0.36, 0.3, 0.1, 0.14, 0.1)
NAMES = "Jaya Makmur Sari Tunas Mekar Asri Rejo Mulyo".split()


def villages(count: int, *, districts: int = 12, seed: int = 1, open_ids: tuple[str, ...] = ()) -> Iterator[Row]:
    """Rows of which some in a hundred have errors, or cannot be read at all."""
    luck = random.Random(seed)
    for number in range(count):
        yield _village(luck, number, number % districts + 1, open_ids)


def _village(luck: random.Random, number: int, district: int, open_ids: tuple[str, ...]) -> Row:
    people, spent = luck.randrange(600, 6000), luck.randrange(900_000_000, 2_400_000_000)
    amounts = [int(spent * share * luck.uniform(0.7, 1.3)) * 100 for share in SHARES]
    whole, silpa, chance = sum(amounts), luck.randrange(0, 90_000_000) * 100, luck.random()
    key = f"kec-{district}/desa {number}.xlsx"
    if chance < 0.03:
        return Row(
            key, Status.UNREADABLE, problem=Told("Berkas rusak.", "The file is damaged."), problem_id="file-damaged"
        )
    findings = []
    if chance < 0.08:
        findings.append(
            FindingRow("total-mismatch", "error", Told("Jumlah tidak sama.", "The total differs."),
                       Told("Periksa rumusnya.", "Check its formula."), "APBDes", f"F{number + 9}", "1.000", "1.001")
        )  # fmt: skip
    if luck.random() < 0.4:
        findings.append(
            FindingRow("lokasi-missing", "warning", Told("Tanpa lokasi.", "No place."), None, "APBDes", "C9")
        )
    who = Who("desa", f"Contoh {NAMES[number % 8]} {number}", f"Sukamaju {district}", "Lestari", "Contoh",
              f"33.17.{district:02}.{2000 + number}", 2026, population=people)  # fmt: skip
    income = whole - silpa
    return Row(
        key=key,
        status=Status.FINDINGS if chance < 0.08 else Status.MADE,
        who=who,
        sheet="APBDes",
        totals={
            "pendapatan": {"anggaran": income},
            "belanja": {"anggaran": whole},
            "surplus_defisit": {"anggaran": -silpa},
            "pembiayaan_netto": {"anggaran": silpa},
            "silpa": {"anggaran": 0},
        },
        bidang=tuple(Part(str(index), "", {"anggaran": amount}) for index, amount in enumerate(amounts, 1)),
        sources=(Part("DDS", "", {"anggaran": income // 2}), Part("ADD", "", {"anggaran": income - income // 2})),
        activities=33,
        findings=tuple(findings),
        counts={severity: 1 for severity in ("error", "warning") if severity in {f.severity for f in findings}},
        openness=tuple(OpennessItem(id, luck.random() < 0.7, "kolom Lokasi") for id in open_ids),
        outputs=() if chance < 0.08 else (Output(f"desa-{number}_2026_apbdes_warga_3x2m.pdf", 80_000, "0"),),
    )
