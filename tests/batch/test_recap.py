"""The recap as workbook and tables: every figure exact, nothing that a spreadsheet would run, one row a village."""

import csv
import io
import json
from dataclasses import replace
from decimal import Decimal
from statistics import median_low

import openpyxl
import pytest

from apbdes_banner.batch.columns import Districts, belanja, columns, per_head
from apbdes_banner.batch.flat import has_parquet, package, write_csv, write_parquet
from apbdes_banner.batch.rows import Row, Status, Told, Who
from apbdes_banner.batch.workbook import write_workbook
from tests.batch.villages import villages

EVIL = ('=HYPERLINK("http://x")', "+1+1", "-2+3", "@SUM(A1)", "\t=1")


def book_of(rows: list[Row], lang: str = "id") -> openpyxl.Workbook:
    target = io.BytesIO()
    write_workbook(rows, target, lang)  # type: ignore[arg-type]
    return openpyxl.load_workbook(target)


def table_of(rows: list[Row]) -> list[dict[str, str]]:
    target = io.BytesIO()
    write_csv(rows, target)
    return list(csv.DictReader(io.StringIO(target.getvalue().decode("utf-8-sig"))))


def test_a_row_for_each_village_with_exact_figures() -> None:
    rows = list(villages(60))
    sheet = book_of(rows)["Rekap"]
    heads = [cell.value for cell in sheet[1]]
    assert heads == [column.title[0] for column in columns()]
    assert sheet.max_row == 61
    for row, cells in zip(rows, sheet.iter_rows(min_row=2, values_only=True), strict=True):
        got = dict(zip(heads, cells, strict=True))
        assert got["Berkas"] == row.key
        spent = belanja(row)
        assert got["Belanja (Rp)"] == (None if spent is None else spent / 100)
        bidang = [got[name] for name in heads if name.endswith("(Rp)") and name.split(" (")[0] in
                  ("Pemerintahan", "Pembangunan", "Kemasyarakatan", "Pemberdayaan", "Bencana & mendesak")]  # fmt: skip
        if spent is not None:
            assert sum(bidang) == spent / 100


def test_heads_are_frozen_filtered_and_formatted() -> None:
    book = book_of(list(villages(5)))
    for sheet in book:
        assert sheet.freeze_panes is not None
        assert sheet.auto_filter.ref is not None
    sheet = book["Rekap"]
    formats = {
        sheet.cell(1, index).value: sheet.cell(2, index).number_format for index in range(1, sheet.max_column + 1)
    }
    assert formats["Belanja (Rp)"] == "#,##0"
    assert formats["Pemerintahan (bagian)"] == "0%"
    assert formats["Kode desa"] == "@"


@pytest.mark.parametrize("evil", EVIL)
def test_no_formula_gets_in(evil: str) -> None:
    row = replace(
        next(iter(villages(1))), key=evil, who=Who(name=evil, district=evil, year=2026), problem=Told(evil, evil)
    )
    book = book_of([row])
    for sheet in book:
        assert not [cell.coordinate for cells in sheet.iter_rows() for cell in cells if cell.data_type == "f"]
    assert all(value[0] not in "=+-@\t" for value in table_of([row])[0].values() if value and not _is_number(value))


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def test_tables_are_exact() -> None:
    rows = list(villages(30))
    for row, got in zip(rows, table_of(rows), strict=True):
        spent = belanja(row)
        assert got["belanja"] == ("" if spent is None else f"{Decimal(spent) / 100:.2f}")
        assert sum(Decimal(got[f"bidang_{code}"] or 0) for code in range(1, 6)) == Decimal(spent or 0) / 100
    data = json.loads(package({"rekap.csv": 1}))
    names = [field["name"] for field in data["resources"][0]["schema"]["fields"]]
    assert names == list(table_of(rows[:1])[0])


@pytest.mark.skipif(not has_parquet(), reason="pyarrow is not here")
def test_parquet_says_the_same() -> None:
    import pyarrow.parquet

    rows = list(villages(30))
    target = io.BytesIO()
    write_parquet(rows, target)
    table = pyarrow.parquet.read_table(io.BytesIO(target.getvalue())).to_pylist()
    assert [None if row["belanja"] is None else int(row["belanja"] * 100) for row in table] == [
        belanja(row) for row in rows
    ]


def test_medians_of_a_kecamatan_leave_out_what_is_wrong() -> None:
    rows = list(villages(200, districts=3))
    rows.append(replace(rows[5], status=Status.DUPLICATE, first=rows[5].key))
    districts = Districts()
    for row in rows:
        districts.add(row)
    named = {district.name: district for district in districts.all()}
    for number in (1, 2, 3):
        own = [row for row in rows[:200] if row.who.district == f"Sukamaju {number}"]
        right = [row for row in own if not row.counts.get("error")]
        found = named[f"Sukamaju {number}"]
        assert found.villages == len(own)
        assert found.made == sum(row.status is Status.MADE for row in own)
        assert found.median_belanja == median_low([spent for row in right if (spent := belanja(row)) is not None])
        assert found.median_per_head == median_low([head for row in right if (head := per_head(row)) is not None])
    assert sum(district.villages for district in districts.all()) == 200
    assert districts.all()[-1].name is None, "what names no kecamatan stands last"


def test_findings_stand_with_their_cells() -> None:
    rows = [row for row in villages(200) if row.counts.get("error")]
    sheet = book_of(rows)["Temuan"]
    cells = [row for row in sheet.iter_rows(min_row=2, values_only=True) if row[2] == "kesalahan"]
    assert [cell[4] for cell in cells] == [row.place for row in rows]


def test_english() -> None:
    book = book_of(list(villages(3)), "en")
    assert book.sheetnames == ["Recap", "Findings", "Districts"]
    assert [cell.value for cell in book["Recap"][1]] == [column.title[1] for column in columns("en")]
