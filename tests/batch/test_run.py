"""What a second run does, who is the duplicate, and what a run leaves behind."""

import csv
import io
import json
import os

import pytest

from apbdes_banner.batch.flat import has_parquet
from apbdes_banner.batch.jobs import JOURNAL
from apbdes_banner.batch.lock import Lock
from apbdes_banner.batch.report import safe_cell
from apbdes_banner.batch.rows import Status
from apbdes_banner.batch.store import Folder
from apbdes_banner.errors import InputError, TemplateError, UsageError, WriteError
from apbdes_banner.pipeline import MakeOptions
from tests.batch.conftest import PDF, snapshot, write_village
from tests.batch.stunts import Inline, Reversed


@pytest.fixture
def source(tmp_path):
    folder = tmp_path / "sumber"
    for number in range(3):
        write_village(folder / f"kec-{number % 2}" / f"desa{number}.xlsx", number + 1, name=f"Desa{number}")
    return folder


def test_a_second_run_does_what_is_new_or_changed(source, batch, tmp_path):
    out = tmp_path / "hasil"
    first, _, _ = batch(source)
    assert (first.total, first.made, first.unchanged, first.failed) == (3, 3, 0, 0)
    before = snapshot(out)
    second, watcher, rows = batch(source)
    assert (second.made, second.unchanged) == (0, 3)
    assert watcher.rows == []
    assert [row.key for row in rows] == ["kec-0/desa0.xlsx", "kec-0/desa2.xlsx", "kec-1/desa1.xlsx"]
    assert snapshot(out) == before

    write_village(source / "kec-0" / "baru.xlsx", 9, name="Baru")
    (source / "kec-1" / "desa1.toml").write_text('village = "Lain"\nyear = 2026\n')
    third, watcher, _ = batch(source)
    assert {row.key for row in watcher.rows} == {"kec-0/baru.xlsx", "kec-1/desa1.xlsx"}
    names = set(snapshot(out))
    assert "lain-sukamaju-lestari_2026_apbdes_warga_3x2m.pdf" in names
    assert "desa1-sukamaju-lestari_2026_apbdes_warga_3x2m.pdf" not in names  # it is no village's any more
    assert third.failed == 0


def test_options_and_lost_or_changed_results_make_again(source, batch, tmp_path):
    batch(source)
    before = snapshot(tmp_path / "hasil")
    one, other, _ = sorted((tmp_path / "hasil").glob("*.pdf"))
    one.unlink()
    other.write_bytes(b"x")
    outcome, _, _ = batch(source)
    assert outcome.made == 2
    assert snapshot(tmp_path / "hasil") == before
    assert batch(source, fresh=True)[0].made == 3
    assert snapshot(tmp_path / "hasil") == before
    assert batch(source, make=MakeOptions(formats=("pdf",), detail="bidang"))[0].made == 3


def test_a_logo_that_a_budget_names_counts_too(source, batch, tmp_path):
    from PIL import Image

    logo = source / "logo.png"
    Image.new("RGB", (9, 9), "red").save(logo)
    (source / "kec-1" / "desa1.toml").write_text('village = "D"\nyear = 2026\nlogo = "../logo.png"\n')
    assert batch(source)[0].made == 3
    assert batch(source)[0].made == 0
    Image.new("RGB", (9, 9), "blue").save(logo)
    assert batch(source)[0].made == 1


@pytest.mark.parametrize("engine", [Inline, Reversed])
def test_of_two_budgets_of_one_village_the_first_is_made(source, batch, tmp_path, engine):
    write_village(source / "kec-1" / "zweit.xlsx", 1, name="Desa0")
    write_village(source / "kec-1" / "dritt.xlsx", 7, name="Desa0")
    outcome, _, rows = batch(source, engine=engine)
    assert outcome.counts == {Status.MADE: 3, Status.DUPLICATE: 2}
    doubles = {row.key: row.first for row in rows if row.status is Status.DUPLICATE}
    assert doubles == {"kec-1/zweit.xlsx": "kec-0/desa0.xlsx", "kec-1/dritt.xlsx": "kec-0/desa0.xlsx"}
    assert len(list((tmp_path / "hasil").glob("*.pdf"))) == 3
    seen = snapshot(tmp_path / "hasil")
    batch(source, tmp_path / "anders")
    assert {name: seen[name] for name in seen if name.endswith(".pdf")} == {
        name: hash for name, hash in snapshot(tmp_path / "anders").items() if name.endswith(".pdf")
    }
    (source / "kec-0" / "desa0.xlsx").unlink()
    (source / "kec-0" / "desa0.toml").unlink()
    _, _, rows = batch(source, engine=engine)
    assert {row.key: row.first for row in rows if row.status is Status.DUPLICATE} == {
        "kec-1/zweit.xlsx": "kec-1/dritt.xlsx"
    }


def test_what_can_not_be_made_is_a_row_with_its_reason(source, batch, tmp_path):
    import openpyxl

    path = write_village(source / "salah.xlsx", 4, name="Salah")
    book = openpyxl.load_workbook(path)
    cells = [cell for row in book.active.iter_rows() for cell in row if str(cell.value).startswith("JUMLAH PENDAPATAN")]
    row = next(cell for cell in book.active[cells[0].row] if str(cell.value)[:1].isdigit())
    row.value = "1"
    book.save(path)
    (source / "kosong.xlsx").write_bytes(b"")
    (source / "tanpa-nama.csv").write_bytes(
        (write_village(source / "x.csv", 5, kind="csv", noise=frozenset())).read_bytes()
    )
    (source / "x.csv").unlink()
    (source / "surat.docx").write_bytes(b"PK\x03\x04")
    (source / "~$desa1.xlsx").write_bytes(b"x")
    outcome, _, rows = batch(source)
    told = {row.key: (row.status, row.problem_id) for row in rows if row.status.failed}
    assert told == {
        "salah.xlsx": (Status.FINDINGS, None),
        "kosong.xlsx": (Status.UNREADABLE, "file-empty"),
        "tanpa-nama.csv": (Status.REFUSED, told["tanpa-nama.csv"][1]),
        "surat.docx": (Status.UNREADABLE, "file-damaged"),
    }
    assert told["tanpa-nama.csv"][1].startswith("identity-missing")
    assert outcome.failed == 4
    assert batch(source)[1].rows == []  # they have not changed either
    report = (tmp_path / "hasil" / "laporan.csv").read_bytes().decode("utf-8-sig")
    lines = list(csv.DictReader(io.StringIO(report), delimiter=";"))
    assert [line["berkas"] for line in lines] == [row.key for row in rows]
    wrong = next(line for line in lines if line["berkas"] == "salah.xlsx")
    assert "!" in wrong["sel"]
    assert wrong["sel"] in wrong["yang harus diperbaiki"]
    machine = [json.loads(line) for line in (tmp_path / "hasil" / "laporan.jsonl").read_text("utf-8").splitlines()]
    assert [line["key"] for line in machine] == [row.key for row in rows]


def test_no_cell_of_the_report_is_a_formula():
    assert [safe_cell(text) for text in ("=1", "+1", "-1", "@a", "\t=1", "a=1", None, 7)] == [
        "'=1", "'+1", "'-1", "'@a", "'\t=1", "a=1", "", "7",
    ]  # fmt: skip


def test_what_killed_runs_have_left_is_swept(source, batch, tmp_path):
    out = tmp_path / "hasil"
    (out / ".apbdes-work" / "x").mkdir(parents=True)
    (out / ".apbdes-1-2-3.part").write_bytes(b"half")
    (out / "milik-saya.part").write_bytes(b"mine")
    batch(source)
    assert {path.name for path in out.iterdir() if path.suffix != ".pdf"} == {
        ".apbdes-banner.lock", JOURNAL, "milik-saya.part", "laporan.csv", "laporan.jsonl", "rekap.csv", "rekap.xlsx",
        "datapackage.json", "index.html", *(["rekap.parquet"] if has_parquet() else []),
    }  # fmt: skip


def test_a_journal_that_is_none_is_begun_anew(source, batch, tmp_path):
    batch(source)
    (tmp_path / "hasil" / JOURNAL).write_bytes(b"no database " * 500)
    assert batch(source)[0].made == 3


def test_two_runs_at_once_do_not_meet(source, batch, tmp_path):
    (tmp_path / "hasil").mkdir()
    lock = Lock(tmp_path / "hasil")
    lock.take()
    with pytest.raises(WriteError) as caught:
        batch(source)
    assert caught.value.id == "batch-running"
    lock.release()
    assert batch(source)[0].made == 3


class Full(Folder):
    """A folder on a disk that takes a few files."""

    left = 0

    def create(self, part):
        if Full.left <= 0:
            raise WriteError("disk-full", path=part)
        Full.left -= 1
        return super().create(part)


def test_a_full_disk_stops_the_run_which_goes_on_later(source, batch, tmp_path, monkeypatch):
    monkeypatch.setattr("apbdes_banner.batch.work.open_store", lambda location: Full(tmp_path / "hasil"))
    monkeypatch.setattr(Full, "left", 1)
    outcome, _, _ = batch(source)
    assert outcome.stopped.id == "disk-full"
    assert outcome.stopped.exit_code == 6
    assert (outcome.made, outcome.undone) == (1, 2)
    monkeypatch.undo()
    outcome, _, _ = batch(source)
    assert (outcome.made, outcome.unchanged) == (2, 1)
    seen = snapshot(tmp_path / "hasil")
    batch(source, tmp_path / "ungestört")
    assert snapshot(tmp_path / "ungestört") == seen


def test_links_in_a_circle_end(source, batch):
    os.symlink(source, source / "kec-0" / "kreis", target_is_directory=True)
    os.symlink(source / "kec-1", source / "kec-0" / "nochmal", target_is_directory=True)
    assert batch(source)[0].total == 3


def test_own_results_are_no_source(source, batch):
    from apbdes_banner.pipeline import make_banner

    make_banner(source / "kec-0" / "desa0.xlsx", PDF)
    batch(source, source / "banner")
    outcome, _, _ = batch(source, source / "banner")
    assert (outcome.total, outcome.unchanged) == (3, 3)


@pytest.mark.parametrize(
    ("path", "make", "error", "id"),
    [
        ("nirgends", PDF, UsageError, "batch-source-missing"),
        ("leer", PDF, InputError, "batch-empty"),
        ("hasil", PDF, UsageError, "batch-out-is-source"),
        ("leer", MakeOptions(template="nope"), TemplateError, "template-unknown"),
        ("leer", MakeOptions(size="nope"), TemplateError, None),
    ],
)
def test_what_is_wrong_for_all_is_told_first(batch, tmp_path, path, make, error, id):
    (tmp_path / "leer").mkdir()
    (tmp_path / "hasil").mkdir()
    with pytest.raises(error) as caught:
        batch(tmp_path / path, make=make)
    assert id is None or caught.value.id == id


@pytest.mark.skipif(os.name == "nt", reason="names of files are bytes on POSIX only")
def test_a_name_that_is_no_text_is_told_all_the_same(source, batch, tmp_path):
    name = os.fsencode(source) + b"/desa-\xff\xfe.xlsx"
    with open(name, "wb") as file:
        file.write(write_village(tmp_path / "x.xlsx", 8, name="Lama").read_bytes())
    with open(os.fsencode(source) + b"/kosong-\xff.xlsx", "wb"):
        pass
    outcome, _, rows = batch(source)
    assert outcome.total == 5
    assert [row.status for row in rows if "\\udcff" in row.key] == [Status.MADE, Status.UNREADABLE]
    assert batch(source)[0].unchanged == 5


def test_a_folder_that_takes_no_files_is_told(source, batch, tmp_path):
    (tmp_path / "datei").write_bytes(b"x")
    with pytest.raises(WriteError):
        batch(source, tmp_path / "datei")
