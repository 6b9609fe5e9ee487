# ruff: noqa: E501  (tables as they are printed)
"""Tables with other columns than a list has: cards, matrices, digits of bidang, names above their amounts."""

from collections.abc import Callable, Iterator, Mapping

from tests.reading.wild.book import Truth, Wild, d, grid, rp

INCOMES = (20_000_000, 900_000_000, 400_000_000)
PARTS = {"1": 450_000_000, "2": 700_000_000, "3": 50_000_000, "4": 90_000_000, "5": 60_000_000}
TRUTH = Truth(INCOMES, PARTS, 40_000_000, 10_000_000)
SOURCES = ("Pendapatan Asli Desa", "Dana Desa", "Alokasi Dana Desa")
BIDANG = ("Bidang Penyelenggaraan Pemerintahan Desa", "Bidang Pelaksanaan Pembangunan Desa", "Bidang Pembinaan Kemasyarakatan Desa",
          "Bidang Pemberdayaan Masyarakat Desa", "Bidang Penanggulangan Bencana, Darurat dan Mendesak Desa")  # fmt: skip
TITLE = "APBDES DESA SUKA JAYA TAHUN ANGGARAN 2025\n"
FINANCING = (("Penerimaan Pembiayaan", 40_000_000), ("Pengeluaran Pembiayaan", 10_000_000))


def _body(row: Callable[[str, int], str]) -> str:
    """All rows of the budget, written by `row`."""
    rows = [("PENDAPATAN", sum(INCOMES)), *zip(SOURCES, INCOMES, strict=True), ("BELANJA", sum(PARTS.values())),
            *zip(BIDANG, PARTS.values(), strict=True), *FINANCING]  # fmt: skip
    return "\n".join(row(name, amount) for name, amount in rows)


def _wild(name: str, text: str, truth: Mapping[str, Truth] | None = None, document: str = "apbdes") -> Wild:
    return Wild(name, {"Sheet1": grid(text)}, truth or {"anggaran": TRUTH}, "Suka Jaya", 2025, document)


def _quarters(amount: int) -> str:
    return f"{d(amount // 2)} | {d(amount // 4)} | {d(amount - amount // 2 - amount // 4)}"


def _numbered_columns() -> Wild:
    """BID, SUB, KEG: a column for each digit, and none for the accounts of income."""
    income = "\n".join(f" | | | {name} | {d(amount)}" for name, amount in zip(SOURCES, INCOMES, strict=True))
    spent = "\n".join(
        f"#{k} | | | {name} | {d(amount)}\n#{k} | #1 | | Sub Bidang {k} | {d(amount)}\n#{k} | #1 | #2 | Kegiatan bidang {k} | {d(amount)}"
        for k, (name, amount) in enumerate(zip(BIDANG, PARTS.values(), strict=True), 1)
    )
    rest = "\n".join(f" | | | {name} | {d(amount)}" for name, amount in FINANCING)
    return _wild("kolom-bid-sub-keg", f"{TITLE}BID | SUB | KEG | URAIAN | ANGGARAN\n | | | PENDAPATAN | {d(sum(INCOMES))}\n{income}\n"
                 f" | | | BELANJA | {d(sum(PARTS.values()))}\n{spent}\n | | | PEMBIAYAAN\n{rest}")  # fmt: skip


def _digit_of_bidang() -> Wild:
    """A list of activities with the number of the bidang in front of each."""
    income = "\n".join(f" | {name} | | {d(amount)}" for name, amount in zip(SOURCES, INCOMES, strict=True))
    spent = "\n".join(
        f"#{k} | Kegiatan {letter} di bidang {k} | ADD, DD | {d(amount // 2)}"
        for k, amount in enumerate(PARTS.values(), 1)
        for letter in "AB"
    )
    rest = "\n".join(f" | {name} | | {d(amount)}" for name, amount in FINANCING)
    return _wild(
        "angka-bidang",
        f"{TITLE}BIDANG | KEGIATAN | SUMBER | ANGGARAN\n | PENDAPATAN\n{income}\n | BELANJA\n{spent}\n | PEMBIAYAAN\n{rest}",
    )


def _lettered_codes() -> Wild:
    """A, A.1, B.2.1 as codes."""
    income = "\n".join(
        f"A.{k} | {name} | {d(amount)}" for k, (name, amount) in enumerate(zip(SOURCES, INCOMES, strict=True), 1)
    )
    spent = "\n".join(
        f"B.{k} | {name} | {d(amount)}\nB.{k}.1 | Kegiatan pertama bidang {k} | {d(amount // 2)}\nB.{k}.2 | Kegiatan kedua bidang {k} | {d(amount // 2)}"
        for k, (name, amount) in enumerate(zip(BIDANG, PARTS.values(), strict=True), 1)
    )
    rest = "\n".join(f"C.{k} | {name} | {d(amount)}" for k, (name, amount) in enumerate(FINANCING, 1))
    return _wild(
        "kode-huruf",
        f"{TITLE}KODE | URAIAN | JUMLAH\nA | PENDAPATAN | {d(sum(INCOMES))}\n{income}\nB | BELANJA | {d(sum(PARTS.values()))}\n{spent}\nC | PEMBIAYAAN\n{rest}",
    )


def _cards() -> Wild:
    """Income and financing on the left, spending on the right; the heads carry their sums."""
    return _wild(
        "kartu-berdampingan",
        f"""{TITLE}PENDAPATAN | Rp1.320.000.000 | | BELANJA | Rp1.350.000.000
Pendapatan Asli Desa | Rp20.000.000 | | Bidang Pemerintahan | Rp450.000.000
Dana Desa | Rp900.000.000 | | Bidang Pembangunan | Rp700.000.000
Alokasi Dana Desa | Rp400.000.000 | | Bidang Pembinaan | Rp50.000.000
PEMBIAYAAN | | | Bidang Pemberdayaan | Rp90.000.000
Penerimaan Pembiayaan | Rp40.000.000 | | Bidang Bencana | Rp60.000.000
Pengeluaran Pembiayaan | Rp10.000.000
""",
    )


def cards() -> Iterator[Wild]:
    """All of them; clean."""
    yield from (_numbered_columns(), _digit_of_bidang(), _lettered_codes(), _cards())
    yield _wild("matriks-jenis", f"{TITLE}URAIAN | BELANJA PEGAWAI | BELANJA BARANG/JASA | BELANJA MODAL | BELANJA TAK TERDUGA | JUMLAH\n"
                + _body(lambda name, x: f"{name} | {_quarters(x)} | - | {d(x)}"))  # fmt: skip
    yield _wild("matriks-asal", f"{TITLE}URAIAN | ANGGARAN | < | < | < | <\n^ | PUSAT | PROVINSI | KABUPATEN | DESA | JUMLAH\n"
                + _body(lambda name, x: f"{name} | {_quarters(x)} | - | {d(x)}"))  # fmt: skip
    yield _wild(
        "matriks-pagu",
        f"{TITLE}No | Uraian | Pagu DD | Pagu ADD | Pagu Lain | Total Pagu\n"
        + _body(lambda name, x: f" | {name} | {_quarters(x)} | {d(x)}"),
    )
    yield _wild("volume-semula-menjadi", f"PERUBAHAN {TITLE}URAIAN | SEMULA | < | < | MENJADI | < | < | SELISIH\n^ | VOL | HARGA | JUMLAH | VOL | HARGA | JUMLAH | ^\n"
                + _body(lambda name, x: f"{name} | #1 | {d(x)} | {d(x)} | #1 | {d(x)} | {d(x)} | 0"), {"semula": TRUTH, "anggaran": TRUTH}, "perubahan")  # fmt: skip
    yield _wild("jumlah-di-bawah-nama", TITLE + _body(lambda name, x: f"{name}\n{rp(x)}"))
    income = "\n".join(f"{name} | {d(amount)}" for name, amount in zip(SOURCES, INCOMES, strict=True))
    spent = "\n".join(f"{name} | {d(amount)}" for name, amount in zip(BIDANG, PARTS.values(), strict=True))
    yield _wild("sumber-dan-penggunaan", f"{TITLE}URAIAN | JUMLAH\nSUMBER DANA\n{income}\nSiLPA Tahun Lalu | 40.000.000\nTotal | 1.360.000.000\n"
                f"PENGGUNAAN DANA\n{spent}\nPenyertaan Modal BUMDes | 10.000.000\nTotal | 1.360.000.000")  # fmt: skip
    yield _wild("nomor-pejabat", f"{TITLE}URAIAN | JUMLAH\n" + _body(lambda name, x: f"{name} | {d(x)}")
                + "\n\nSuka Jaya, | 2 Januari 2025\nKepala Desa | Sekretaris\nNIP | #197001011990031001\nHP | #81234567890")  # fmt: skip


def changes() -> Iterator[Wild]:
    """What a budget came to, by columns of steps; what was realised, by other words."""
    half = Truth([x // 2 for x in INCOMES], {code: x // 2 for code, x in PARTS.items()}, 20_000_000, 5_000_000)
    steps = {"semula": half, "anggaran": TRUTH}
    both = {"anggaran": TRUTH, "realisasi": TRUTH}
    change, report = f"PERUBAHAN {TITLE}", f"REALISASI {TITLE}"
    yield _wild("anggaran-tambah-kurang", f"{change}URAIAN | ANGGARAN | TAMBAH | KURANG | JUMLAH\n"
                + _body(lambda name, x: f"{name} | {d(x // 2)} | {d(x - x // 2)} | - | {d(x)}"), steps, "perubahan")  # fmt: skip
    yield _wild("semula-bertambah", f"{change}URAIAN | SEMULA | BERTAMBAH | BERKURANG | MENJADI\n"
                + _body(lambda name, x: f"{name} | {d(x // 2)} | {d(x - x // 2)} | - | {d(x)}"), steps, "perubahan")  # fmt: skip
    yield _wild("murni-pergeseran", f"{change}URAIAN | MURNI | PERGESERAN | PERUBAHAN\n"
                + _body(lambda name, x: f"{name} | {d(x // 2)} | {d(x // 4 * 3)} | {d(x)}"), steps, "perubahan")  # fmt: skip
    yield _wild("capaian-rupiah", f"{report}URAIAN | TARGET (Rp) | CAPAIAN (Rp) | CAPAIAN (%)\n"
                + _body(lambda name, x: f"{name} | {d(x)} | {d(x)} | 100"), both, "realisasi")  # fmt: skip
    yield _wild("dana-terpakai", f"{TITLE}URAIAN | PAGU | DANA TERPAKAI | SISA\n"
                + _body(lambda name, x: f"{name} | {d(x)} | {d(x)} | 0"), both, "realisasi")  # fmt: skip
    yield _wild("pindahan", TITLE + "URAIAN | JUMLAH\n"
                + _body(lambda name, x: f"{name} | {d(x)}" + ("\nDipindahkan | 920.000.000\nPindahan | 920.000.000" if name == "Dana Desa" else "")))  # fmt: skip
