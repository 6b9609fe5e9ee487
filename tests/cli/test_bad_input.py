"""Input that is none: one clear message, the right exit code, nothing left behind, the input as it was."""

import time
import zipfile
from pathlib import Path

import pytest

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def _million_empty_rows(path: Path) -> None:
    """A workbook whose only sheet has a million rows that are formatted, and empty."""
    rows = "".join(f'<row r="{number}"><c r="A{number}" s="0"/></row>' for number in range(1, 1_000_001))
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/xl/workbook.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
        '<Override PartName="/xl/worksheets/sheet1.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
        f'Type="{relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{relations}"><sheets>'
        '<sheet name="Lembar1" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
        f'Type="{relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)


def _other_table(path: Path) -> None:
    path.write_text("No;Nama;Tanggal Lahir\n1;Ayam;2020\n2;Kambing;2021\n", encoding="utf-8")


BAD = {
    "kosong.xlsx": lambda path: path.write_bytes(b""),
    "foto.xlsx": lambda path: path.write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)) * 20),
    "terkunci.xlsx": lambda path: path.write_bytes(
        OLE + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(3000)
    ),
    "terpotong.xlsx": lambda path: path.write_bytes(b"PK\x03\x04" + bytes(200)),
    "surat.pdf": lambda path: path.write_bytes(b"%PDF-1.4\n" + b"x" * 300),
    "ternak.csv": _other_table,
    "sejuta.xlsx": _million_empty_rows,
    "folder.xlsx": lambda path: path.mkdir(),
    "tidak ada.xlsx": lambda path: None,
}


@pytest.mark.parametrize("command", ["make", "check"])
@pytest.mark.parametrize("name", BAD)
def test_bad_input(program, tmp_path, command, name):
    folder = tmp_path / "berkas"
    folder.mkdir()
    BAD[name](folder / name)
    before = {path: path.read_bytes() if path.is_file() else None for path in folder.rglob("*")}
    begun = time.monotonic()

    done = program(command, folder / name)

    assert time.monotonic() - begun < 100  # what hangs takes minutes; a busy machine is slow
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.startswith("Gagal: ")
    assert len(done.stderr.strip().splitlines()) == 1
    assert Path(name).stem in done.stderr
    assert {path: path.read_bytes() if path.is_file() else None for path in folder.rglob("*")} == before


def test_bad_input_is_told_in_english(program, tmp_path):
    (tmp_path / "kosong.xlsx").write_bytes(b"")
    assert program("check", "kosong.xlsx", "--lang", "en").stderr == "Failed: kosong.xlsx is empty.\n"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--size", "3x2"), 4),
        (("--size", "10x10cm"), 4),
        (("--template", "tidak-ada"), 4),
        (("--template", "../../etc/passwd"), 4),
        (("--theme", "tidak-ada"), 4),
        (("--theme", ""), 4),
        (("--logo", "tidak-ada.png"), 5),
        (("--dpi", "1200", "--size", "5x3m"), 2),
        (("--sheet", "Tidak Ada"), 3),
        (("--url", "situs desa kami"), 2),
    ],
)
def test_bad_options(program, sample, arguments, code):
    done = program("make", sample, *arguments)
    assert (done.returncode, done.stdout) == (code, "")
    assert 1 <= len(done.stderr.strip().splitlines()) <= 2
    assert sorted(path.name for path in sample.parent.rglob("*")) == [sample.name]


def test_a_picture_that_is_none_as_logo(program, sample):
    (sample.parent / "logo.png").write_bytes(b"\x89PNG\r\n\x1a\n broken")
    done = program("make", sample, "--logo", sample.parent / "logo.png")
    assert (done.returncode, done.stdout) == (5, "")
    assert not (sample.parent / "banner").exists()


def test_a_picture_that_a_sidecar_names_starts_from_its_folder(program, sample):
    from PIL import Image

    (sample.parent / "gambar").mkdir()
    Image.new("RGB", (60, 60), "red").save(sample.parent / "gambar" / "lambang.png")
    (sample.parent / "desa.toml").write_text('logo = "gambar/lambang.png"\n', encoding="utf-8")
    for folder in (sample.parent, sample.parent.parent):  # from where the command is given makes no difference
        done = program("make", sample.relative_to(folder), "--format", "pdf", cwd=folder)
        assert (done.returncode, "Gagal" in done.stderr) == (0, False), done.stderr


def test_a_theme_that_is_none_is_told_with_the_list_too(program):
    assert program("templates", "--theme", "tidak-ada").returncode == 4
