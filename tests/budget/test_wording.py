"""Names in capitals are calmed down; all others stay the village's own."""

import pandas as pd
import pytest

from apbdes_banner.budget.wording import calm, text_of


@pytest.mark.parametrize(
    ("name", "calmed"),
    [
        ("PEMBINAAN PKK DAN OPERASIONAL RT/RW", "Pembinaan PKK dan operasional RT/RW"),
        ("PENETAPAN RAPERDES TENTANG APB DESA", "Penetapan raperdes tentang APB desa"),
        ("BANTUAN MODAL BUMDES (SILPA)", "Bantuan modal BUMDes (SiLPA)"),
        ("Pembangunan MCK Dusun Krajan", "Pembangunan MCK Dusun Krajan"),
        ("PKK", "PKK"),
        ("BLT DD", "BLT DD"),
        ("2 kegiatan", "2 kegiatan"),
    ],
)
def test_calm(name: str, calmed: str) -> None:
    assert calm(name) == calmed


@pytest.mark.parametrize(("value", "text"), [("  a \n b ", "a b"), ("", None), (" ", None), (pd.NA, None), (7, "7")])
def test_text_of(value: object, text: str | None) -> None:
    assert text_of(value) == text
