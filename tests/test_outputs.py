"""Which files a banner becomes, under which names, and what is refused before anything is read."""

from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from apbdes_banner.design.sizes import parse_size
from apbdes_banner.errors import UsageError
from apbdes_banner.outputs import Shop, planned
from apbdes_banner.pipeline import Made, MakeOptions, make_banner
from tests.cli.conftest import SAMPLE

NAME = "contoh-jaya-lestari_2026_apbdes_warga"


def made(folder: Path, **what: object) -> Made:
    return make_banner(SAMPLE, MakeOptions(out=folder, **what))  # type: ignore[arg-type]


def names(found: Made) -> list[str]:
    return [path.name.removeprefix(NAME) for path in found.files]


@pytest.mark.parametrize(
    ("size", "formats", "dpi", "shop", "wanted"),
    [
        ("3x2m", None, None, Shop(), (("pdf", "png"), 72, 1, None)),
        ("3x2m", ("tiff", "jpg", "tiff"), 100.0, Shop(), (("tiff", "jpg"), 100, 1, None)),
        ("3x2m", None, None, Shop(print=True), (("pdf", "png"), 72, 1, 70)),
        ("3x2m", None, None, Shop(proof=True), (("pdf", "png"), 72, 1, 70)),
        ("60x160cm", None, None, Shop(print=True), (("pdf", "png"), 72, 1, None)),
        ("6x4m", None, None, Shop(), (("pdf", "png"), 72, 2, None)),
        ("20x8m", None, None, Shop(), (("pdf", "png"), 38, 10, None)),
        ("wa-persegi", None, None, Shop(), (("png",), 101.6, 1, None)),
        ("status", ("png",), None, Shop(), (("png",), 101.6, 1, None)),
    ],
)
def test_plans(size: str, formats: tuple[str, ...] | None, dpi: float | None, shop: Shop, wanted: tuple) -> None:
    plan = planned(parse_size(size), formats, dpi, shop)
    assert (plan.formats, pytest.approx(plan.dpi), plan.edges.scale, plan.margin) == wanted


@pytest.mark.parametrize(
    ("size", "what", "id"),
    [
        ("wa-persegi", {"formats": ("pdf", "png")}, "pixels-png-only"),
        ("wa-tegak", {"formats": ("jpg",)}, "pixels-png-only"),
        ("status", {"dpi": 72.0}, "pixels-dpi"),
        ("status", {"shop": Shop(print=True)}, "pixels-print"),
        ("status", {"shop": Shop(job_sheet=True)}, "pixels-print"),
        ("3x2m", {"shop": Shop(bleed=20)}, "bleed-alone"),
        ("3x2m", {"formats": ("bmp",)}, "choice-wrong"),
        ("3x2m", {"formats": ()}, "choice-wrong"),
    ],
)
def test_refusals_come_before_anything_is_read(tmp_path: Path, size: str, what: dict[str, object], id: str) -> None:
    with pytest.raises(UsageError) as told:
        make_banner(tmp_path / "not-there.xlsx", MakeOptions(size=size, **what))  # type: ignore[arg-type]
    assert told.value.id == id


def test_everything_for_the_shop(tmp_path: Path) -> None:
    shop = Shop(print=True, proof=True, job_sheet=True, copies=2)
    found = made(tmp_path, size="A3", formats=("pdf", "png", "tiff", "jpg"), dpi=40, shop=shop)
    assert names(found) == [
        "_a3_cetak.pdf", "_a3.png", "_a3_cetak.tiff", "_a3_cetak.jpg", "_a3_proof.pdf", "_a3_pesanan.pdf"
    ]  # fmt: skip
    assert all(path.stat().st_size > 1000 for path in found.files)
    pdf, png, tiff, jpg, proof, order = found.files
    with pikepdf.open(pdf) as book:
        assert "/OutputIntents" in book.Root
    with Image.open(png) as share, Image.open(tiff) as plates, Image.open(jpg) as same:
        assert (share.mode, plates.mode, same.mode) == ("RGB", "CMYK", "CMYK")
        assert share.size == (661, 468)  # without bleed
        assert plates.size == same.size == (671, 477)  # with 3 mm on each side
    text = pypdfium2.PdfDocument(order)[0].get_textpage().get_text_bounded()
    assert pdf.name in text
    assert "2 lembar" in text
    assert "Kantor Desa" in text
    assert len(pypdfium2.PdfDocument(order)) == len(pypdfium2.PdfDocument(proof)) == 1


def test_the_checksum_of_the_job_sheet_is_that_of_the_banner(tmp_path: Path) -> None:
    from apbdes_banner.budget.checksum import checksum_of

    found = made(tmp_path, size="3x2m", formats=("pdf",), shop=Shop(job_sheet=True))
    code = checksum_of(found.report.budget)
    assert code
    for path in found.files:
        assert code in pypdfium2.PdfDocument(path)[0].get_textpage().get_text_bounded(), path.name


def test_the_job_sheet_of_a_draft_is_no_order(tmp_path: Path) -> None:
    found = made(tmp_path, size="3x2m", formats=("pdf",), draft=True, shop=Shop(job_sheet=True))
    assert names(found) == ["_3x2m_draf.pdf", "_3x2m_draf_pesanan.pdf"]
    assert "belum boleh dicetak" in pypdfium2.PdfDocument(found.files[1])[0].get_textpage().get_text_bounded()


def test_a_large_banner_says_its_scale(tmp_path: Path) -> None:
    found = made(tmp_path, size="6x4m", dpi=10, shop=Shop(job_sheet=True))
    assert names(found) == ["_6x4m_skala-1-2.pdf", "_6x4m.png", "_6x4m_pesanan.pdf"]
    assert found.notes == (("scale", {"scale": 2, "percent": 200}), ("seam", {}))
    pdf, png, order = found.files
    assert pypdfium2.PdfDocument(pdf)[0].get_width() == pytest.approx(3000 / 25.4 * 72, abs=0.1)
    with Image.open(png) as picture:  # pixels count at real size
        assert picture.size == (round(6000 / 25.4 * 10), round(4000 / 25.4 * 10))
        assert picture.info["dpi"] == pytest.approx((10, 10), abs=0.02)
    text = pypdfium2.PdfDocument(order)[0].get_textpage().get_text_bounded()
    assert "1:2" in text
    assert "sambungan" in text


@pytest.mark.parametrize(
    ("size", "pixels"), [("wa-persegi", (1080, 1080)), ("wa-tegak", (1080, 1350)), ("status", (1080, 1920))]
)
def test_pictures_for_screens_have_just_their_pixels(tmp_path: Path, size: str, pixels: tuple[int, int]) -> None:
    found = made(tmp_path, size=size)
    assert names(found) == [f"_{size}.png"]
    with Image.open(found.files[0]) as picture:
        assert picture.size == pixels


def test_pages_are_numbered_in_every_kind_of_picture(tmp_path: Path) -> None:
    found = made(tmp_path, template="lembar", formats=("pdf", "jpg"), dpi=30)
    pages = len(pypdfium2.PdfDocument(found.files[0]))
    assert pages > 1
    assert [path.suffix for path in found.files] == [".pdf", *[".jpg"] * pages]
    assert [path.stem.rpartition("-")[2] for path in found.files[1:]] == [str(page + 1) for page in range(pages)]


def test_all_files_or_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from apbdes_banner.drawing import tiff
    from apbdes_banner.errors import WriteError

    def full(*_args: object, **_how: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(tiff, "write_tiff", full)
    with pytest.raises(WriteError):
        made(tmp_path / "banner", size="A3", formats=("pdf", "tiff"), shop=Shop(proof=True))
    assert not (tmp_path / "banner").exists()


def test_without_pikepdf_it_says_what_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pikepdf", None)
    found = made(tmp_path, size="A3", formats=("pdf",), shop=Shop(print=True))
    assert found.notes == (("no-pdfx", {}),)
    assert found.files[0].read_bytes().startswith(b"%PDF")
