"""What stands in a row: BLT as families × months × rupiah, and a number of families is told once."""

from apbdes_banner.budget.aid import Aid
from apbdes_banner.budget.summary import Activity, Group
from apbdes_banner.layout.rows import rows_of
from apbdes_banner.layout.sheet import joined
from tests.layout.test_explaining import budget, sheet_of

MONTHLY = Aid(62, 12, 300_000 * 100)


def words(activity, lang="id"):
    group = Group("5", "Bencana", "Bencana", activity.amount, None, (activity,))
    [row] = rows_of(sheet_of(budget(1, 1), lang), group)
    return joined(list(row.flow.words)).replace("\u00a0", " ")


def test_families_months_and_rupiah():
    blt = Activity("BLT", 223_200_000 * 100, aid=MONTHLY)
    assert words(blt) == "BLT · 62 keluarga × 12 bulan × Rp 300.000"
    assert words(blt, "en") == "BLT · 62 families × 12 months × Rp 300.000"


def test_without_months_the_rupiah_of_each_family():
    blt = Activity("BLT", 3_700_800_000 * 100, "1.028 keluarga", aid=Aid(1028, None, 3_600_000 * 100))
    assert words(blt) == "BLT · 1.028 keluarga × Rp 3.600.000"
    assert words(blt, "en") == "BLT · 1,028 families × Rp 3.600.000"


def test_a_place_stays_beside_it():
    assert words(Activity("BLT", 1, "Dusun I", aid=MONTHLY)).startswith("BLT · Dusun I · 62 keluarga")
    assert words(Activity("Jalan", 1, "Dusun I")) == "Jalan · Dusun I"
