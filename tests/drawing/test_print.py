"""A print PDF, held against what a shop's software looks for; by pikepdf and pypdfium2, and by Ghostscript, poppler and
qpdf where they are installed."""

import re
import shutil
import subprocess
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pikepdf
import pypdfium2
import pytest
from PIL import Image

from apbdes_banner.design.sizes import parse_size
from apbdes_banner.design.template import known_templates
from apbdes_banner.drawing import pdfx
from apbdes_banner.drawing.colours import Print
from apbdes_banner.drawing.pdf import draw_pdf
from apbdes_banner.drawing.pictures import read_logo
from apbdes_banner.drawing.profiles import ink_profile
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.scene import Icon, Picture, Qr, Scene, Text
from apbdes_banner.layout.titles import Logo
from tests.drawing.printed import edges_of, inks_used, opened, operators, print_of_template, print_pdf, scene_of

SIZES = ["3x2m", "2x3m", "60x160cm", "A3", "6x4m"]
POINT = 72 / 25.4
_RGB_OR_GREY = {"rg", "RG", "g", "G", "cs", "CS", "sc", "SC", "scn", "SCN", "sh"}


@pytest.fixture(scope="module")
def logo(tmp_path_factory: pytest.TempPathFactory) -> Logo:
    path = tmp_path_factory.mktemp("logo") / "lambang.png"
    picture = Image.new("RGBA", (60, 80), (0, 0, 0, 0))
    picture.paste((10, 20, 30, 255), (10, 10, 50, 70))
    picture.save(path)
    return read_logo(path)


@pytest.mark.parametrize("size", SIZES)
def test_every_colour_is_cmyk_within_the_limit(size: str) -> None:
    (page,) = opened(print_pdf(size)).pages
    assert _RGB_OR_GREY.isdisjoint(operator for operator, _ in operators(page))
    used = inks_used(page)
    assert len(used) > 5
    assert max(sum(inks) for inks in used) <= 2.5 + 1e-6


@pytest.mark.parametrize("template", [template.name for template in known_templates()])
def test_every_template_is_printed_in_cmyk_within_the_limit(template: str) -> None:
    for page in opened(print_of_template(template)).pages:
        assert _RGB_OR_GREY.isdisjoint(operator for operator, _ in operators(page))
        assert max(sum(inks) for inks in inks_used(page)) <= 2.5 + 1e-6


def test_letters_in_ink_are_black_alone() -> None:
    """The colour set last before a letter is shown; what is dark and has other inks is none of it."""
    (page,) = opened(print_pdf("3x2m")).pages
    inks, seen = (), set()
    for operator, operands in operators(page):
        if operator == "k":
            inks = tuple(float(str(ink)) for ink in operands)
        if operator in ("Tj", "TJ"):
            seen.add(inks)
    assert (0, 0, 0, 1) in seen
    assert all(inks[:3] == (0, 0, 0) for inks in seen if inks[3] > 0.9)


@pytest.mark.parametrize("draft", [False, True])
def test_nothing_is_transparent(draft: bool, logo: Logo) -> None:
    book = opened(print_pdf("A3", draft=draft, logo=logo))
    for thing in book.objects:
        if not isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
            continue
        assert "/SMask" not in thing
        assert thing.get("/S") != "/Transparency"
        assert float(thing.get("/ca", 1)) == float(thing.get("/CA", 1)) == 1
        assert thing.get("/BM", "/Normal") == "/Normal"


def test_pictures_are_cmyk_too(logo: Logo) -> None:
    (page,) = opened(print_pdf("A3", logo=logo)).pages
    (picture,) = page.get_images().values()
    assert picture.ColorSpace == "/DeviceCMYK"
    pixels = np.frombuffer(picture.read_bytes(), np.uint8).reshape(-1, 4)
    assert pixels.astype(int).sum(axis=1).max() <= 2.5 * 255


def test_a_photograph_is_cmyk_and_looks_like_itself(tmp_path: Path) -> None:
    """JPEG in CMYK is stored inverted and marked so; a reader that misses that would show a negative."""
    y, x = np.mgrid[0:300, 0:400]
    pixels = np.stack([x * 0.6, y * 0.8, 60 + 0 * x], axis=2).astype(np.uint8)
    pixels[:80, :80] = 5
    Image.fromarray(pixels).save(tmp_path / "foto.jpg", quality=95)
    photo = Picture(Box(0, 0, 400, 300), str(tmp_path / "foto.jpg"), "#FFFFFF", "photo", cover=True)
    scene = Scene(400, 300, Box(0, 0, 400, 300), 1000, (), (photo,), "x", "id")
    pdf = draw_pdf([scene], paint=Print())
    (image,) = opened(pdf).pages[0].get_images().values()
    assert image.ColorSpace == "/DeviceCMYK"
    inks = np.asarray(Image.open(BytesIO(image.read_raw_bytes()))).astype(int)
    assert inks.sum(axis=2).max() <= 2.5 * 255
    seen = [
        np.asarray(pypdfium2.PdfDocument(one)[0].render(scale=0.2).to_pil().convert("RGB")).astype(int)
        for one in (pdf, draw_pdf([scene]))
    ]
    assert np.abs(seen[0] - seen[1]).mean() < 25


@pytest.mark.parametrize(
    ("size", "bleed"), [*((size, None) for size in SIZES), ("5x3m", None), ("3x2m", 0), ("3x2m", 50)]
)
def test_the_boxes_are_right_to_a_tenth_of_a_millimetre(size: str, bleed: float | None) -> None:
    (page,) = opened(print_pdf(size, bleed)).pages
    wanted, edges = parse_size(size), edges_of(size, bleed)

    def millimetres(box: pikepdf.Array) -> list[float]:
        return [float(value) / POINT * edges.scale for value in box]

    m, s = edges.margin, edges.slug
    trim = millimetres(page.trimbox)
    assert trim == pytest.approx([m, m, m + wanted.width, m + wanted.height], abs=0.1)
    if edges.bleed:
        outer = millimetres(page.obj.BleedBox)
        assert outer == pytest.approx([s, s, 2 * m - s + wanted.width, 2 * m - s + wanted.height], abs=0.1)
    media = millimetres(page.mediabox)
    assert media == pytest.approx([0, 0, 2 * m + wanted.width, 2 * m + wanted.height], abs=0.1)
    assert max(float(value) for value in page.mediabox) <= 14_400
    assert "/ArtBox" not in page.obj  # PDF/X: trim or art, not both
    assert "/UserUnit" not in page.obj


def test_colour_goes_on_through_the_bleed_and_crop_marks_stand_outside() -> None:
    page = pypdfium2.PdfDocument(print_pdf("3x2m"))[0]
    edges = edges_of("3x2m")
    picture = np.asarray(page.render(scale=1 / POINT).to_pil().convert("L"))  # a pixel is a millimetre
    s, m = round(edges.slug), round(edges.margin)
    assert picture[s + 2 : m, s + 2 : -s - 2].max() < 128  # the heading's band, above the trim
    assert picture[-m : -s - 2, s + 2 : -s - 2].max() < 128  # the footer's
    slug = np.ones_like(picture, bool)
    slug[s : -s or None, s : -s or None] = False
    assert picture[slug].min() < 160
    assert (picture[slug] < 250).mean() < 0.02  # nothing but the marks


@pytest.mark.parametrize(("size", "margin"), [("3x2m", 70), ("2x3m", 70), ("4x1m", 70), ("60x160cm", 50)])
def test_nothing_stands_where_eyelets_sit(size: str, margin: float) -> None:
    scene = scene_of(size)
    boxes = [mark.box for mark in scene.marks if isinstance(mark, Text | Icon | Picture | Qr)]
    assert min(box.x for box in boxes) >= margin - 0.5
    assert min(box.y for box in boxes) >= margin - 0.5
    assert max(box.right for box in boxes) <= scene.width - margin + 0.5
    assert max(box.bottom for box in boxes) <= scene.height - margin + 0.5


def test_the_keys_of_pdfx_4() -> None:
    book = opened(print_pdf("3x2m"))
    assert book.pdf_version == "1.6"
    assert book.docinfo.Trapped == "/False"
    assert "/ID" in book.trailer
    (intent,) = book.Root.OutputIntents
    assert (intent.Type, intent.S) == ("/OutputIntent", "/GTS_PDFX")
    assert str(intent.OutputConditionIdentifier) == "Custom"
    assert str(intent.Info)
    assert intent.DestOutputProfile.N == 4
    assert intent.DestOutputProfile.read_bytes() == ink_profile()
    xmp = book.Root.Metadata.read_bytes().decode()
    facts = {
        element.tag.rpartition("}")[2]: element.text
        for element in ElementTree.fromstring(re.sub(r"<\?xpacket[^>]*\?>", "", xmp).lstrip("\ufeff")).iter()
    }
    assert facts["GTS_PDFXVersion"] == "PDF/X-4"
    assert facts["Trapped"] == "False"
    assert facts["li"] == str(book.docinfo.Title) == "APBDes Desa Contoh Jaya 2026"
    assert facts["CreateDate"] == facts["ModifyDate"] == facts["MetadataDate"] == "2000-01-01T00:00:00+00:00"
    assert str(book.docinfo.CreationDate).startswith("D:20000101000000")
    assert re.fullmatch(r"uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", facts["DocumentID"] or "")
    for key in ("/AcroForm", "/OpenAction", "/AA", "/Names", "/Encrypt"):
        assert key not in book.Root


def test_all_fonts_are_embedded_subsets() -> None:
    book = opened(print_pdf("3x2m"))
    fonts = [thing for thing in book.objects if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/Font"]
    assert len(fonts) >= 5
    for font in fonts:
        assert re.match(r"/[A-Z]{6}\+", str(font.BaseFont))
        assert "/FontFile2" in font.FontDescriptor


def test_the_same_bytes_each_time() -> None:
    first = print_pdf("A3")
    print_pdf.cache_clear()
    assert print_pdf("A3") == first


def test_without_pikepdf_there_is_no_pdfx(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pikepdf", None)
    assert pdfx.as_pdfx(b"%PDF") is None


def tool(name: str, *arguments: str, cwd: Path) -> str:
    if shutil.which(name) is None:
        pytest.skip(f"{name} is not installed")
    done = subprocess.run([name, *arguments], cwd=cwd, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def printed(tmp_path: Path) -> Path:
    (tmp_path / "cetak.pdf").write_bytes(print_pdf("3x2m"))
    return tmp_path


def test_qpdf_finds_nothing_wrong(printed: Path) -> None:
    assert "No syntax or stream encoding errors found" in tool("qpdf", "--check", "cetak.pdf", cwd=printed)


def test_poppler_finds_all_fonts_embedded_and_pdfx(printed: Path) -> None:
    rows = tool("pdffonts", "cetak.pdf", cwd=printed).splitlines()[2:]
    assert len(rows) >= 5
    assert all(re.search(r"\byes yes yes\b", row) for row in rows)
    assert re.search(r"PDF subtype:\s+PDF/X-4", tool("pdfinfo", "cetak.pdf", cwd=printed))


def test_ghostscript_finds_four_inks_within_the_limit(printed: Path) -> None:
    line = tool("gs", "-q", "-o", "-", "-sDEVICE=inkcov", "cetak.pdf", cwd=printed).strip()
    assert line.endswith("CMYK OK")
    tool("gs", "-q", "-o", "plate%d.tif", "-sDEVICE=tiffsep", "-r8", "cetak.pdf", cwd=printed)
    plates = [np.asarray(Image.open(printed / f"plate1({ink}).tif").convert("L")).astype(int)
              for ink in ("Cyan", "Magenta", "Yellow", "Black")]  # fmt: skip
    assert sum(255 - plate for plate in plates).max() <= 2.5 * 255 + 4  # rounding of four plates
    assert sorted(path.name for path in printed.glob("plate1(*")) == [
        "plate1(Black).tif", "plate1(Cyan).tif", "plate1(Magenta).tif", "plate1(Yellow).tif"
    ]  # no spot colour  # fmt: skip
