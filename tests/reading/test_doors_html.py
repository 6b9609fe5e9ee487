"""Web pages, and .xls files that are one inside: tables, spans, charsets, and what is no table."""

import random
import time
from pathlib import Path

import pytest

from apbdes_banner.errors import BannerError, InputError
from apbdes_banner.reading.assemble import read_budget
from apbdes_banner.reading.cells import Sheet
from apbdes_banner.reading.grid import read_sheets
from tests.reading.books import by, remarks, rupiah

LRA = """<html><head><meta charset="utf-8"><title>Laporan Keuangan</title><style>td {color: red}</style></head><body>
<ul><li>Beranda</li><li>Profil</li></ul><script>var a = "<table><tr><td>9.999.999</td></tr></table>";</script>
<h3>LAPORAN REALISASI PELAKSANAAN ANGGARAN PENDAPATAN DAN BELANJA DESA</h3>
<p>PEMERINTAH DESA CONTOH&nbsp;JAYA<br>TAHUN ANGGARAN 2023</p>
<table border=1><thead>
<tr><th colspan="4" rowspan=2>Uraian</th><th colspan="2">Jumlah</th></tr>
<tr><th>Anggaran (Rp)</th><th>Realisasi (Rp)</th></tr></thead>
<tbody>
<tr><td colspan="4">4. PENDAPATAN</td><td></td><td></td></tr>
<tr><td>4.2.</td><td colspan=3>Transfer &amp; lainnya</td><td align=right>1.300.000.000,00</td><td>1.200.000.000,50</tr>
<tr><td><td colspan=2>4.2.1.<td>Dana Desa<td>900.000.000,00<td>800.000.000,50
<tr><td><td colspan=2>4.2.3.<td>Alokasi Dana Desa<td>400.000.000,00<td>400.000.000,00
<tr><td colspan=4><b>JUMLAH PENDAPATAN</b></td><td>1.300.000.000,00</td><td>1.200.000.000,50</td></tr>
<tr><td colspan="4">5. BELANJA</td><td></td><td></td></tr>
<tr><td>01</td><td colspan=3>Bidang Penyelenggaraan Pemerintahan Desa</td><td>400.000.000,00<td>400.000.000,00</tr>
<tr><td>02</td><td colspan=3>Bidang Pelaksanaan Pembangunan Desa</td><td>900.000.000,00</td><td>800.000.000,50</td></tr>
<tr><td colspan=4>JUMLAH BELANJA</td><td>1.300.000.000,00</td><td>1.200.000.000,50</td></tr>
</tbody></table><p>Hak cipta 2026</p></body></html>"""


def sheet(tmp_path: Path, body: str | bytes, name: str = "page.html") -> Sheet:
    path = tmp_path / name
    path.write_bytes(body if isinstance(body, bytes) else body.encode())
    (only,) = read_sheets(path)
    return only


def cells(tmp_path: Path, body: str | bytes) -> list[dict[int, object]]:
    return [dict(row.cells) for row in sheet(tmp_path, body).rows]


@pytest.mark.parametrize(
    ("name", "encoding", "charset"),
    [
        ("laporan.xls", "utf-8", "utf-8"),
        ("laporan.html", "utf-8-sig", "utf-8"),
        ("laporan.xls", "utf-16", "utf-16"),
        ("laporan.htm", "cp1252", "iso-8859-1"),
        ("laporan.csv", "cp1252", "no-such-charset"),
    ],
)
def test_a_report_of_a_website(tmp_path: Path, name: str, encoding: str, charset: str) -> None:
    path = tmp_path / name
    path.write_bytes(LRA.replace('charset="utf-8"', f'charset="{charset}"').encode(encoding))
    budget = read_budget(path)
    assert (rupiah(budget)["pendapatan"], rupiah(budget, "realisasi")["pendapatan"]) == (1.3e9, 1_200_000_000.5)
    assert by(budget, "belanja", "bidang", "realisasi") == {"1": 400e6, "2": 800_000_000.5}
    assert (budget.identity.village.name, budget.identity.year) == ("Contoh Jaya", 2023)
    assert remarks(budget) == []


def test_spans_keep_cells_in_their_columns(tmp_path: Path) -> None:
    only = sheet(tmp_path, "<table><tr><td rowspan=2 colspan=2>a<td>b<tr><td>c<tr><td>d<td>e<td>f</table>")
    assert [(row.number, row.cells) for row in only.rows] == [
        (1, {1: "a", 3: "b"}), (2, {3: "c"}), (3, {1: "d", 2: "e", 3: "f"})]  # fmt: skip
    assert only.merged == ((1, 1, 2, 2),)


def test_entities_blanks_and_breaks(tmp_path: Path) -> None:
    body = "<table><tr><td>&nbsp;Dana&nbsp;Desa<br/>&#8211; tahap&#x20;I\n</td><td>&nbsp;</td><td>1 &lt; 2</td></table>"
    assert cells(tmp_path, body) == [{1: "Dana Desa – tahap I", 3: "1 < 2"}]


def test_tables_below_each_other_with_their_titles(tmp_path: Path) -> None:
    body = (
        "<html><h1>APBDes</h1><table><tr><td>a</td></tr></table>Belanja<table><tr><td>b</td></tr></table>akhir</html>"
    )
    assert cells(tmp_path, body) == [{1: "APBDes"}, {1: "a"}, {1: "Belanja"}, {1: "b"}, {1: "akhir"}]


def test_a_table_within_a_cell(tmp_path: Path) -> None:
    frame = "<table><tr><td>Judul</td></tr><tr><td>{}</td></tr><tr><td>Kaki</td></tr></table>"
    inner = "<table><tr><td>x</td><td>1</td></tr><tr><td>y</td><td>2</td></tr></table>"
    assert cells(tmp_path, frame.format(inner)) == [{1: "Judul"}, {1: "x", 2: "1"}, {1: "y", 2: "2"}, {1: "Kaki"}]
    amount = "<table><tr><td>ADD</td><td><table><tr><td>Rp</td><td>1.000.000</td></tr></table></td></tr></table>"
    assert cells(tmp_path, amount) == [{1: "ADD", 2: "Rp 1.000.000"}]


def test_the_amount_behind_the_print(tmp_path: Path) -> None:
    body = '<table><tr><td sdval="1250000.5">1.250.001</td><td x:num="4.1">4.10</td><td x:num>1.000</td></tr></table>'
    assert cells(tmp_path, body) == [{1: 1250000.5, 2: "4.10", 3: "1.000"}]


def test_the_xml_of_old_excel(tmp_path: Path) -> None:
    body = """<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
    <Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
    <Worksheet ss:Name="APBDes"><Table><Column ss:Width="80"/>
    <Row><Cell ss:MergeAcross="2"><Data ss:Type="String">DESA CONTOH</Data></Cell></Row>
    <Row ss:Index="4"><Cell><Data ss:Type="String">4.1</Data></Cell><Cell ss:Index="3">
    <Data ss:Type="Number">1234.567</Data></Cell></Row></Table></Worksheet>
    <Worksheet ss:Name="Lain"><Table><Row><Cell/><Cell><Data ss:Type="Number">5</Data></Cell></Row></Table></Worksheet>
    </Workbook>"""
    path = tmp_path / "apbdes.xls"
    path.write_text(body, encoding="utf-8")
    first, second = read_sheets(path)
    assert (first.name, [(row.number, row.cells) for row in first.rows]) == (
        "APBDes", [(1, {1: "DESA CONTOH"}), (4, {1: "4.1", 3: 1234.567})])  # fmt: skip
    assert first.merged == ((1, 1, 1, 3),)
    assert (second.name, second.rows[0].cells) == ("Lain", {2: 5})


def test_sheets_of_a_page_from_libreoffice(tmp_path: Path) -> None:
    body = "".join(
        f'<a name="table{n}"><h1>Lembar {n + 1}: <em>{name}</em></h1></a><table><tr><td>{n}</td></tr></table>'
        for n, name in enumerate(("Sampul", "APBDes"))
    )
    path = tmp_path / "page.html"
    path.write_text(f"<!DOCTYPE html><html>{body}</html>", encoding="utf-8")
    assert [page.name for page in read_sheets(path)] == ["Sampul", "APBDes"]


@pytest.mark.parametrize(
    ("body", "id"),
    [
        ("<html><p>Dana Desa 900.000.000</p></html>", "file-type-web"),
        ("<html><frameset><frame src=a.htm></frameset></html>", "file-type-web"),
        ("<table><tr><td> </td></tr></table>", "file-type-web"),
        ("<html><table><tr><td>Nama<td>Alamat</table></html>", "not-a-budget"),
        ("<table>" + "<tr><td>a" * 20_001 + "</table>", "too-many-rows"),
        ("<table><tr><td>" * 40, "file-damaged"),
    ],
)
def test_pages_that_cannot_be_read(tmp_path: Path, body: str, id: str) -> None:
    path = tmp_path / "page.xls"
    path.write_text(body, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        read_budget(path)
    assert caught.value.id == id


@pytest.mark.parametrize(
    "body",
    [
        "<table><tr><td colspan=99999999 rowspan=99999999>" + "<td colspan=9999 rowspan=9999>x" * 5000,
        "<table>" + "<tr><td rowspan=20000 colspan=300>x" * 3000,
        "<html>" + "<!-- " * 200_000,
        "<html><table><tr><td>" + "<" * 1_000_000,
        "<html><table><tr><td>" + "&#" * 1_000_000,
        "<html><table><tr><td>" + "<a href='" * 100_000,
        "<table><tr><td>" + "x" * 5_000_000,
        "<html>" + "<div>" * 500_000 + "<table><tr><td>x",
    ],
    ids=["spans", "rows", "comments", "marks", "entities", "attributes", "text", "depth"],
)
def test_hostile_pages_end_soon(tmp_path: Path, body: str) -> None:
    path = tmp_path / "page.html"
    path.write_text(body, encoding="utf-8")
    start = time.process_time()
    with pytest.raises(InputError):
        read_budget(path)
    assert time.process_time() - start < 20  # two seconds or so of the processor; what hangs takes minutes


def test_mutated_pages_never_give_another_error(tmp_path: Path) -> None:
    rng, path = random.Random(5), tmp_path / "page.html"
    pieces = ["<table>", "</table>", "<tr>", "</td>", "<td rowspan=3>", "<", ">", "&", "<!--", "<td colspan=9>", "\0"]
    for _ in range(150):
        text = list(LRA)
        for _ in range(rng.randrange(1, 12)):
            at = rng.randrange(len(text))
            text[at : at + rng.choice((0, 1, 30))] = rng.choice(pieces)
        path.write_text("<html>" + "".join(text), encoding="utf-8")
        try:
            read_budget(path)
        except BannerError:
            continue
