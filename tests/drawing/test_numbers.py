import random

from reportlab.lib.rl_accel import fp_str

from apbdes_banner.drawing.numbers import written


def test_numbers_are_written_as_reportlab_writes_them() -> None:
    values = [0, -0.0, 1, 1.0, -3, 0.5, -0.25, 1e-8, 2.834645669291339, 123456.789, 8503.937, 0.30000000000000004]
    for value in values:
        assert written(value) == fp_str(value)
    assert written(*values) == written(values) == fp_str(values)


def test_any_number_is() -> None:
    luck = random.Random(1)
    for _ in range(20_000):
        value = luck.choice([-1, 1]) * 10 ** luck.uniform(-9, 9)
        for number in (value, round(value), round(value, 2)):
            assert written(number) == fp_str(number)
