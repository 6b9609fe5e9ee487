"""A print for the shop keeps what is read away from the eyelets, at every size that has a name."""

import pytest

from apbdes_banner.design.finishing import EYELET_MARGIN, finishing_of
from apbdes_banner.design.sizes import Size, known_sizes
from apbdes_banner.design.template import known_templates, load_template
from apbdes_banner.errors import FitError
from apbdes_banner.layout.compose import compose
from apbdes_banner.layout.scene import Icon, Picture, Qr, Text
from tests.layout.contract import leaks
from tests.layout.simple import Simple
from tests.layout.summaries import summary

BANNERS = [size for size in known_sizes() if finishing_of(size).kind == "banner"]


@pytest.mark.parametrize("size", BANNERS, ids=lambda size: size.name)
@pytest.mark.parametrize("name", [template.name for template in known_templates()])
def test_what_fits_a_banner_fits_between_its_eyelets(name: str, size: Size) -> None:
    template, budget = load_template(name), summary(12)
    try:
        compose(budget, template, size, Simple())
    except FitError:
        pytest.skip("not a size for this template")
    scenes = compose(budget, template, size, Simple(), margin=EYELET_MARGIN)
    for scene in scenes:
        assert leaks(scene) == []
        assert scene.safe.x >= EYELET_MARGIN
        boxes = [mark.box for mark in scene.marks if isinstance(mark, Text | Icon | Picture | Qr)]
        assert min(min(box.x, box.y) for box in boxes) >= EYELET_MARGIN - 0.5
