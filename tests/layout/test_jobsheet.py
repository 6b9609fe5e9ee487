"""The job sheet says what a shop asks, on one page, whatever the names are."""

import pytest

from apbdes_banner.budget import regions
from apbdes_banner.design.sizes import known_sizes, parse_size
from apbdes_banner.design.template import load_template
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.jobsheet import HEIGHT, WIDTH, Job, job_sheet, length, rows_of
from apbdes_banner.layout.scene import Scene
from apbdes_banner.layout.sheet import Sheet
from apbdes_banner.layout.titles import Logo
from tests.layout.contract import overlaps
from tests.layout.simple import Simple

SHEET = Sheet(Simple(), load_template("warga"), regions.words("desa"), "id", False, 1.0, 400)


def job(size: str = "3x2m", **what: object) -> Job:
    usual: dict[str, object] = {
        "title": "APBDes Desa Contoh Jaya 2026", "contact": "Desa Contoh Jaya · Kantor Desa", "checksum": "K7QM-2R4D",
        "files": ("contoh-jaya_2026_apbdes_warga_3x2m_cetak.pdf",), "copies": 1, "scale": 1, "bleed": 20.0,
        "print": True,
    }  # fmt: skip
    return Job(size=parse_size(size), **(usual | what))  # type: ignore[arg-type]


def rows(size: str = "3x2m", **what: object) -> dict[str, str]:
    return {head: "\n".join(body).replace("\u00a0", " ") for head, body in rows_of(SHEET, job(size, **what))}


def test_what_a_shop_asks() -> None:
    found = rows(copies=3)
    assert found["Ukuran jadi"] == "3 m × 2 m (lebar × tinggi)"
    assert found["Skala berkas"].startswith("1:1")
    assert found["Jumlah cetak"] == "3 lembar"
    assert found["Bahan (saran)"].startswith("Flexi 280 g")
    assert "mata ayam tiap ± 50 cm: 20 buah" in found["Penyelesaian"]
    assert "2 cm" in found["Tepi"]
    assert "CMYK" in found["Warna"]
    assert found["Berkas"] == "contoh-jaya_2026_apbdes_warga_3x2m_cetak.pdf"
    assert found["Sidik angka"].startswith("K7QM-2R4D")
    assert found["Pemesan"] == "Desa Contoh Jaya · Kantor Desa"
    assert "Sambungan" not in found
    assert "Halaman" not in found


@pytest.mark.parametrize(
    ("size", "what", "head", "says"),
    [
        ("6x4m", {"scale": 2}, "Skala berkas", "1:2 — MOHON DICETAK 200 %"),
        ("20x8m", {"scale": 10}, "Skala berkas", "1:10 — MOHON DICETAK 1000 %"),
        ("4x6m", {}, "Sambungan", "perlu sambungan"),
        ("80x200cm", {}, "Bahan (saran)", "Albatros"),
        ("80x200cm", {}, "Penyelesaian", "roll-up"),
        ("60x160cm", {}, "Penyelesaian", "keempat sudut: 4 buah"),
        ("A3", {}, "Bahan (saran)", "Art paper"),
        ("A1", {}, "Bahan (saran)", "Albatros, atau art paper"),
        ("A3", {"bleed": 0.0, "print": False}, "Tepi", "Tanpa lebihan"),
        ("A3", {"bleed": 0.0, "print": False}, "Warna", "RGB"),
        ("A4", {"pages": 4}, "Halaman", "4"),
    ],
)
def test_what_follows_from_the_size(size: str, what: dict[str, object], head: str, says: str) -> None:
    assert says in rows(size, **what)[head]


@pytest.mark.parametrize(("draft", "title"), [(False, "Lembar pesanan cetak"), (True, "DRAF · belum boleh dicetak")])
def test_a_draft_is_no_order(draft: bool, title: str) -> None:
    scene = job_sheet(SHEET, job(draft=draft), Logo("x.png", 300, 200))
    assert next(scene.texts()).text == title


def test_many_files_are_counted() -> None:
    listed = rows(files=tuple(f"halaman-{page}.jpg" for page in range(60)))["Berkas"].splitlines()
    assert len(listed) == 8
    assert listed[-1] == "… dan 53 berkas lagi"


def test_lengths_as_a_shop_says_them() -> None:
    found = [length(mm, "id").replace("\u00a0", " ") for mm in (3000, 2400, 1189, 800, 297, 20, 25, 3)]
    assert found == ["3 m", "2,4 m", "1,189 m", "80 cm", "29,7 cm", "2 cm", "2,5 cm", "3 mm"]
    assert length(2400, "en") == "2.4\u00a0m"


@pytest.mark.parametrize("size", [size.name for size in known_sizes() if not size.pixels])
@pytest.mark.parametrize("portrait", [False, True])
def test_all_stands_on_one_page(size: str, portrait: bool) -> None:
    names = tuple(f"{'nama-desa-yang-panjang-sekali-' * 4}{number}.pdf" for number in range(7))
    many = job(size, files=names, pages=3, scale=2, title="Laporan Realisasi " * 6, contact="Kantor Desa · " * 12)
    scene = job_sheet(SHEET, many, Logo("x.png", *((800, 1200) if portrait else (1200, 300))))
    assert isinstance(scene, Scene)
    assert overlaps(scene) == []
    page = Box(0, 0, WIDTH, HEIGHT).inset(8)
    assert all(page.holds(text.box) for text in scene.texts())
