"""`templates --preview` draws every template with every document, whatever templates there are."""

from pathlib import Path

from PIL import Image

from apbdes_banner.design.template import known_templates
from apbdes_banner.preview import SAMPLES, write_previews


def test_every_template_with_every_document(tmp_path: Path) -> None:
    folder = tmp_path / "pra tinjau"
    written = list(write_previews(folder))
    names = {f"{template.name}_{kind}.png" for template in known_templates() for kind in
             ("apbdes", "perubahan", "realisasi")}  # fmt: skip
    assert {path.name for path in written} == names
    assert {path.name for path in folder.iterdir()} == names
    assert len(SAMPLES) == 3
    for path in written:
        with Image.open(path) as picture:
            assert 1390 <= max(picture.size) <= 1410
            assert len(picture.resize((60, 60)).getcolors(3600) or []) > 20, "not an empty page"
