"""Open data: exact, readable by table tools, harmless in a spreadsheet, of the same checksum everywhere."""

import csv
import io
import json
import re
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from apbdes_banner.budget.checksum import checksum_of
from apbdes_banner.budget.model import AMOUNTS, Document
from apbdes_banner.drawing import png
from apbdes_banner.errors import WriteError
from apbdes_banner.opendata import open_data
from apbdes_banner.pipeline import MakeOptions, check_file, make_banner
from tests.checks.budgets import income, received, spending, table

ROOT = Path(__file__).resolve().parents[1]
SAMPLES = sorted(path for path in (ROOT / "sample_data").iterdir() if path.suffix in (".xlsx", ".csv"))

# What the budget taxonomy of the Fiscal Data Package 1.0 says of the types that are used.
TAXONOMY = {
    "value": "number",
    "date:fiscal-year": "integer",
    **dict.fromkeys(
        (
            "budget-line-id", "direction", "phase:id", "value-currency:code", "fin-source:generic:code",
            "economic-classification:generic:level1:code", "economic-classification:generic:level2:code",
            "economic-classification:generic:level2:label", "functional-classification:generic:level1:code",
            "functional-classification:generic:level2:code", "functional-classification:generic:level3:code",
            "functional-classification:generic:level3:label", "administrative-classification:generic:label",
            "geo:target:title",
        ),
        "string",
    ),
}  # fmt: skip


def rows_of(files, name):
    return list(csv.DictReader(io.StringIO(files[name].decode(), newline="")))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_rows_add_up_to_the_totals_to_the_sen(sample):
    budget = check_file(sample).budget
    files = open_data(budget, "contoh")
    totals = {row["total"]: row for row in rows_of(files, "jumlah.csv")}
    for section in ("pendapatan", "belanja", "penerimaan_pembiayaan", "pengeluaran_pembiayaan"):
        for column in AMOUNTS:
            amounts = [row[column] for row in rows_of(files, "rincian.csv") if row["section"] == section]
            if any(amounts):
                assert sum(Decimal(amount or 0) for amount in amounts) == Decimal(totals[section][column])
            else:
                assert totals[section][column] == ""


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_csv_and_json_say_the_same(sample):
    files = open_data(check_file(sample).budget, "contoh")
    whole = json.loads(files["anggaran.json"])
    assert rows_of(files, "rincian.csv") == [
        {key: "" if value is None else value for key, value in row.items()} for row in whole["lines"]
    ]
    assert len(whole["lines"]) == len(check_file(sample).budget.lines)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_the_descriptor_describes_the_files(sample):
    budget = check_file(sample).budget
    files = open_data(budget, "contoh_2026")
    package = json.loads(files["datapackage.json"])
    assert re.fullmatch(r"[-a-z0-9._/]+", package["name"])
    assert {resource["path"] for resource in package["resources"]} == set(files) - {"datapackage.json"}
    for resource in package["resources"]:
        if resource["format"] != "csv":
            continue
        rows, schema = rows_of(files, resource["path"]), resource["schema"]
        assert resource["bytes"] == len(files[resource["path"]])
        assert [field["name"] for field in schema["fields"]] == list(rows[0])
        assert len({tuple(row[key] for key in schema["primaryKey"]) for row in rows}) == len(rows)
        for field in schema["fields"]:
            if field["type"] == "number":
                assert all(re.fullmatch(r"(-?\d+\.\d\d)?", row[field["name"]]) for row in rows)
    fields = package["resources"][0]["schema"]["fields"] + package["resources"][0]["schema"]["extraFields"]
    for field in fields:
        if "columnType" in field:
            assert TAXONOMY[field["columnType"]] == field["type"]
    reduced = {name for field in fields for name in field.get("normalize", {})}
    assert reduced == {"phase"} <= {field["name"] for field in fields}
    assert package["checksum"] == json.loads(files["anggaran.json"])["checksum"] == checksum_of(budget)


def test_no_text_is_a_formula_and_negative_amounts_stay_numbers():
    rows = [
        income(600, uraian='=HYPERLINK("x")', lokasi="+62"),
        spending(-5, uraian="-", pelaksana="@SUM(A1)", volume="\t2", satuan="a,b\nc"),
        received(-1),
    ]
    files = open_data(table(rows), "contoh")
    first, second, third = rows_of(files, "rincian.csv")
    assert (first["uraian"], first["lokasi"]) == ('\'=HYPERLINK("x")', "'+62")
    assert (second["uraian"], second["pelaksana"], second["volume"]) == ("'-", "'@SUM(A1)", "'\t2")
    assert (second["satuan"], second["anggaran"], third["anggaran"]) == ("a,b\nc", "-5000000.00", "-1000000.00")
    assert json.loads(files["anggaran.json"])["lines"][0]["uraian"] == '=HYPERLINK("x")'


def test_columns_tell_their_phase_by_document():
    def phases(document):
        package = json.loads(open_data(table([income(1)], document=document), "x")["datapackage.json"])
        fields = package["resources"][0]["schema"]["fields"]
        return {field["name"]: field["normalize"]["phase"] for field in fields if "normalize" in field}

    assert phases(Document.APBDES)["anggaran"] == "approved"
    assert phases(Document.PERUBAHAN) == {"semula": "approved", "anggaran": "adjusted", "realisasi": "executed"}


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_anyone_can_compute_the_checksum_from_the_files(sample, tmp_path):
    budget = check_file(sample).budget
    for name, content in open_data(budget, "contoh").items():
        (tmp_path / name).write_bytes(content)
    script = re.search(r"```python\n(.*?)```", (ROOT / "docs/data.md").read_text(encoding="utf-8"), re.DOTALL)[1]
    run = subprocess.run([sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == checksum_of(budget)


def test_the_page_names_every_field():
    page = (ROOT / "docs/data.md").read_text(encoding="utf-8")
    package = json.loads(open_data(table([income(1)]), "x")["datapackage.json"])
    for field in package["resources"][0]["schema"]["fields"]:
        assert f"`{field['name']}`" in page


def test_data_is_written_with_the_banner_or_not_at_all(tmp_path, monkeypatch):
    options = MakeOptions(out=tmp_path / "out", data=True, formats=("pdf",))
    made = make_banner(ROOT / "sample_data/contoh-jaya-2026.xlsx", options)
    assert all(path.is_file() for path in made.files)
    assert {path.name for path in made.files if path.parent.name.endswith("_apbdes_data")} == {
        "rincian.csv", "jumlah.csv", "anggaran.json", "datapackage.json"
    }  # fmt: skip

    def full(*_args, **_how):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(png, "write_png", full)
    options = MakeOptions(out=tmp_path / "other", data=True)
    with pytest.raises(WriteError):
        make_banner(ROOT / "sample_data/contoh-jaya-2026.xlsx", options)
    assert not (tmp_path / "other").exists()


def test_a_draft_says_so():
    package = json.loads(open_data(table([income(1)]), "x", draft=True)["datapackage.json"])
    assert package["draft"] is True
