from collections import Counter

from apbdes_banner.messages import findings


def test_every_finding_stands_in_one_area_only_and_in_order():
    areas = (findings.sums, findings.amounts, findings.shares, findings.codes, findings.identity, findings.reading)
    assert [key for key, count in Counter(key for area in areas for key in area.TEXTS).items() if count > 1] == []
    assert [area.__name__ for area in areas if list(area.TEXTS) != sorted(area.TEXTS)] == []
