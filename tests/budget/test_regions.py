import pytest

from apbdes_banner.budget import regions


@pytest.mark.parametrize(
    ("text", "type"),
    [
        ("PEMERINTAH NAGARI KOTO BARU", "nagari"),
        ("APBL Lembang Kaero", "lembang"),
        ("RENCANA APBL TAHUN 2025", "lembang"),
        ("DESA KAMPUNG BARU", "desa"),
        ("ANGGARAN PENDAPATAN DAN BELANJA DESA\nGAMPONG MEUNASAH", "gampong"),
        ("ANGGARAN PENDAPATAN DAN BELANJA DESA", "desa"),
        ("Kampung Puay Distrik Sentani", "kampung-papua"),
        ("Perbekel Desa Contoh", "desa-perbekel"),
        ("PEMERINTAH KALURAHAN CONTOH KAPANEWON CONTOH", "kalurahan"),
        ("Alokasi Dana Gampong", "gampong"),
        ("TAHUN ANGGARAN 2025", None),
        ("", None),
    ],
)
def test_the_kind_of_village_from_a_title(text, type):
    assert regions.detect(text) == type


def test_words_of_a_region():
    gampong = regions.words("gampong")
    assert (gampong.village, gampong.head, gampong.budget, gampong.council) == (
        "Gampong",
        "Keuchik",
        "APBG",
        "Tuha Peut",
    )
    assert gampong.district == "Kecamatan"
    assert regions.words("kalurahan").district == "Kapanewon"
    assert regions.words("desa-kuwu").head == "Kuwu"
    assert regions.words("desa-kuwu").village == "Desa"


def test_an_unknown_region_keeps_its_own_name():
    words = regions.words("Marga")
    assert (words.type, words.village, words.budget_long) == ("marga", "Marga", "Anggaran Pendapatan dan Belanja Marga")
    assert regions.words("").village == "Desa"


def test_every_type_has_every_word():
    for type in regions.types():
        assert all(vars(regions.words(type)).values())
    assert regions.types()[0] == "desa"
