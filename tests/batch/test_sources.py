"""A manifest, a zip, tables of several villages: what becomes a job, and what is refused."""

import io
import zipfile

import openpyxl
import pytest

from apbdes_banner.batch.archives import shown
from apbdes_banner.batch.rows import Status
from apbdes_banner.batch.sources import find_jobs
from apbdes_banner.errors import UsageError
from apbdes_banner.pipeline import MakeOptions
from tests.batch.conftest import PDF, write_village


def _book(path, rows):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def _csv(path, rows):
    path.write_text("\n".join(";".join(str(cell) for cell in row) for row in rows), "utf-8-sig")
    return path


@pytest.mark.parametrize(("write", "ending"), [(_book, "xlsx"), (_csv, "csv")])
def test_a_manifest_says_file_and_options(tmp_path, batch, write, ending):
    write_village(tmp_path / "data" / "a.xlsx", 1)
    write_village(tmp_path / "lain" / "b.xlsx", 2)
    rows = [
        ("Berkas", "Desa", "kode", "Tahun", "Jumlah Penduduk", "reading-distance", "draf", ""),
        ("a.xlsx", "Satu", "33.01.02.2001", 2026, 3412, "2,5", "tidak", ""),
        ("..\\lain\\b.xlsx", "Dua", "", 2025, "", "", "ya", ""),
        ("", "", "", "", "", "", "", ""),
        ("hilang.xlsx", "Tiga", "", "", "", "", "", ""),
    ]
    manifest = write(tmp_path / "data" / f"daftar.{ending}", rows)
    one, two, three = find_jobs(str(manifest), PDF, str(tmp_path / "out"))
    assert (one.options.given.village, one.options.given.code, one.options.given.year) == (
        "Satu",
        "33.01.02.2001",
        2026,
    )
    assert (one.options.given.population, one.options.reading_distance, one.options.draft) == (3412, 2.5, False)
    assert (two.options.given.village, two.options.draft, two.options.given.population) == ("Dua", True, None)
    assert three.key == "hilang.xlsx"
    outcome, _, stored = batch(manifest)
    assert [row.status for row in stored] == [Status.MADE, Status.MADE, Status.UNREADABLE]
    assert outcome.failed == 1
    names = [row.outputs[0].name for row in stored if row.outputs]
    assert names[0] == "33.01.02.2001_2026_apbdes_warga_3x2m.pdf"
    assert names[1].startswith("dua-")
    assert names[1].endswith("_2025_apbdes_warga_3x2m_draf.pdf")


def test_one_file_may_be_made_in_two_ways(tmp_path, batch):
    write_village(tmp_path / "a.xlsx", 1)
    manifest = _csv(tmp_path / "d.csv", [("file", "size"), ("a.xlsx", "3x2m"), ("a.xlsx", "2x1m")])
    outcome, _, rows = batch(manifest)
    assert [row.key for row in rows] == ["a.xlsx", "a.xlsx#2"]
    assert outcome.made == 2


@pytest.mark.parametrize(
    ("rows", "id", "words"),
    [
        ([("file", "warna"), ("a.xlsx", "x")], "manifest-columns", "warna"),
        ([("file", "desa", "village"), ("a.xlsx", "x", "y")], "manifest-columns", "village"),
        ([("nama", "tahun"), ("a", "2026")], "manifest-no-file", ""),
        ([("file", "tahun"), ("a.xlsx", "2026"), ("b.xlsx", "kemarin")], "manifest-row", "kemarin"),
        ([("file", "draft"), ("a.xlsx", "vielleicht")], "manifest-row", "vielleicht"),
        ([("file", "desa"), ("", "X")], "manifest-row", ""),
        ([()], "manifest-no-file", ""),
    ],
)
def test_a_wrong_manifest_is_told_before_anything_is_made(tmp_path, rows, id, words):
    manifest = _csv(tmp_path / "d.csv", rows)
    with pytest.raises(UsageError) as caught:
        list(find_jobs(str(manifest), PDF, "out"))
    assert caught.value.id == id
    assert words in str(caught.value.params)
    if id == "manifest-row":
        assert caught.value.params["row"] in (2, 3)


def _zip(path, files):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def test_a_zip_of_villages(tmp_path, batch):
    budget = write_village(tmp_path / "x.xlsx", 1).read_bytes()
    sidecar = b'village = "Zip"\nyear = 2026\nlogo = "logo.png"\n'
    from PIL import Image

    logo = io.BytesIO()
    Image.new("RGB", (9, 9), "red").save(logo, "PNG")
    path = _zip(
        tmp_path / "desa.zip",
        {
            "a/x.xlsx": budget,
            "a/x.toml": sidecar,
            "a/logo.png": logo.getvalue(),
            "__MACOSX/a/._x.xlsx": b"x",
            "b/kosong.xlsx": b"",
            "../../luar.xlsx": budget,
            "bom.csv": b"0" * (61 << 20),
        },
    )
    outcome, _, rows = batch(path)
    told = {row.key: (row.status, row.problem_id) for row in rows}
    assert told == {
        "luar.xlsx": (Status.MADE, None),
        "a/x.xlsx": (Status.MADE, None),
        "b/kosong.xlsx": (Status.UNREADABLE, "file-empty"),
        "bom.csv": (Status.UNREADABLE, told["bom.csv"][1]),
    }
    assert told["bom.csv"][1] in ("file-bomb", "file-too-large")
    assert outcome.failed == 2
    assert {path.name for path in tmp_path.iterdir()} == {"x.xlsx", "desa.zip", "hasil"}
    assert not (tmp_path / "hasil" / ".apbdes-work").exists()
    assert batch(path)[0].unchanged == 4
    _zip(path, {"a/x.xlsx": budget, "a/x.toml": sidecar, "a/logo.png": logo.getvalue(), "c.xlsx": b"x"})
    _, watcher, _ = batch(path)
    assert [row.key for row in watcher.rows] == ["c.xlsx"]


def test_a_zip_within_a_folder_and_one_that_is_broken(tmp_path, batch):
    budget = write_village(tmp_path / "x.xlsx", 1).read_bytes()
    source = tmp_path / "sumber"
    source.mkdir()
    _zip(source / "gut.zip", {"x.xlsx": budget})
    (source / "kaputt.zip").write_bytes(b"PK\x03\x04 no more")
    _zip(source / "leer.zip", {"lies.txt": b"x"})
    _, _, rows = batch(source)
    assert {row.key: row.problem_id for row in rows} == {
        "gut.zip/x.xlsx": None, "kaputt.zip": "file-damaged", "leer.zip": "file-type-zip",
    }  # fmt: skip


TABLES = """Tahun;Kd_Desa;Kd_Keg;Kd_Rincian;No_Urut;Uraian;SumberDana;Anggaran;AnggaranPAK;AnggaranStlhPAK
2026;01.;;4.2.1.01.;1;Dana Desa;DDS;1000000;0;1000000
2026;01.;01.01.01.02.;5.2.1.01.;1;Kertas;DDS;1000000;0;1000000
2026;02.;;4.2.1.01.;1;Dana Desa;DDS;2000000;0;2000000
2026;02.;02.01.01.02.;5.2.1.01.;1;Kertas;DDS;2000000;0;2000000
"""


def test_tables_of_several_villages_are_a_job_for_each(tmp_path, batch):
    villages = "Tahun;Kd_Desa;Nama_Desa\n2026;01.;Contoh Satu\n2026;02.;Contoh Dua\n"
    path = _zip(tmp_path / "siskeudes.zip", {"Ta_RABRinci.csv": TABLES, "Ref_Desa.csv": villages})
    jobs = list(find_jobs(str(path), MakeOptions(), str(tmp_path / "o")))
    assert len(jobs) == 2
    assert len({job.village for job in jobs}) == 2
    _, _, rows = batch(path)
    assert [row.totals["pendapatan"]["anggaran"] for row in rows] == [1_000_000_00, 2_000_000_00]
    assert [row.who.name for row in rows] == ["Contoh Satu", "Contoh Dua"]


@pytest.mark.parametrize(
    ("member", "name"),
    [("../../a.xlsx", "a.xlsx"), ("/etc/a.xlsx", "etc/a.xlsx"), ("a\\..\\b.xlsx", "a/b.xlsx"), ("a\n.xlsx", "a_.xlsx")],
)
def test_names_of_members_lead_nowhere(member, name):
    assert shown(member) == name


def test_open_data_beside_the_budgets_are_no_budgets(tmp_path):
    write_village(tmp_path / "a.xlsx", 1)
    data = tmp_path / "banner" / "a_2026_apbdes_data"
    data.mkdir(parents=True)
    for name in ("rincian.csv", "jumlah.csv", "anggaran.json", "datapackage.json"):
        (data / name).write_text("x\n")
    (tmp_path / "lain").mkdir()
    (tmp_path / "lain" / "b.csv").write_text("x\n")
    assert [job.key for job in find_jobs(str(tmp_path), PDF, str(tmp_path / "out"))] == ["a.xlsx", "lain/b.csv"]


def test_a_logo_of_a_manifest_starts_from_its_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    manifest = _csv(tmp_path / "daftar.csv", [("berkas", "logo"), ("sub/a.xlsx", "sub/logo.png")])
    [job] = find_jobs(manifest.name, PDF, "out")
    assert job.options.given.logo == str(tmp_path / "sub" / "logo.png")
