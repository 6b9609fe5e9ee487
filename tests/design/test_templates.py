"""Templates and themes are validated when loaded: a mistake is told by its key, before anything is drawn."""

from pathlib import Path

import pytest

from apbdes_banner.design import theme
from apbdes_banner.design.files import folder
from apbdes_banner.design.template import known_templates, load_template
from apbdes_banner.design.theme import known_themes, load_theme
from apbdes_banner.errors import TemplateError

WARGA = (folder() / "warga.toml").read_text(encoding="utf-8")


def test_the_known_ones_load() -> None:
    assert "warga" in [template.name for template in known_templates()]


@pytest.mark.parametrize("name", ["tidak-ada", "sizes", "themes", "../warga", ""])
def test_unknown(name: str) -> None:
    with pytest.raises(TemplateError) as caught:
        load_template(name)
    assert caught.value.id == "template-unknown"


def test_a_file_of_ones_own(tmp_path: Path) -> None:
    path = tmp_path / "punya kami.toml"
    path.write_text(WARGA.replace('name = "warga"', 'name = "kami"').replace("village = 118", "village = 130"), "utf-8")
    ours = load_template(str(path))
    assert (ours.name, ours.type.village) == ("kami", 130)


@pytest.mark.parametrize(
    ("old", "new", "id"),
    [
        ("village = 118", "villag = 118", "template-keys"),
        ("village = 118", "village = -1", "template-value"),
        ("village = 118", 'village = "118"', "template-value"),
        ("village = 118", "village = = 1", "template-broken"),
        ('theme = "teduh"', 'theme = "gelap"', "theme-unknown"),
        ("[space]", "[spaces]", "template-keys"),
    ],
)
def test_mistakes(tmp_path: Path, old: str, new: str, id: str) -> None:
    path = tmp_path / "salah.toml"
    path.write_text(WARGA.replace(old, new), encoding="utf-8")
    with pytest.raises(TemplateError) as caught:
        load_template(str(path))
    assert caught.value.id == id


def test_the_size_that_a_template_is_made_for(tmp_path: Path) -> None:
    sizes = {item.name: item.size for item in known_templates()}
    assert (sizes["warga"], sizes["lembar"]) == ("3x2m", "A4-tegak")
    path = tmp_path / "kami.toml"
    path.write_text(WARGA.replace('theme = "teduh"', 'theme = "teduh"\nsize = "f4-TEGAK"'), encoding="utf-8")
    assert load_template(str(path)).size == "F4-tegak"


@pytest.mark.parametrize(
    ("size", "id"), [('"besar"', "size-unknown"), ("3", "size-unknown"), ('"1x1cm"', "size-range")]
)
def test_a_size_that_is_none(tmp_path: Path, size: str, id: str) -> None:
    path = tmp_path / "kami.toml"
    path.write_text(WARGA.replace('theme = "teduh"', f'theme = "teduh"\nsize = {size}'), encoding="utf-8")
    with pytest.raises(TemplateError) as caught:
        load_template(str(path))
    assert caught.value.id == id


def test_a_missing_file() -> None:
    with pytest.raises(TemplateError) as caught:
        load_template("tidak/ada.toml")
    assert caught.value.id == "template-missing"


def test_the_known_themes() -> None:
    assert [item.name for item in known_themes()] == ["teduh", "sawah", "bata", "hemat", "abu"]
    assert [item.name for item in known_themes() if item.grey] == ["abu"]


@pytest.mark.parametrize(
    ("old", "new", "id"),
    [
        ("grey = true", 'grey = "ya"', "template-value"),
        ("grey = true", "gray = true", "template-keys"),
        ('ink = "#1A1A1A"', 'ink = "hitam"', "template-value"),
    ],
)
def test_mistakes_in_a_theme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, old: str, new: str, id: str) -> None:
    themes = (folder() / "themes.toml").read_text(encoding="utf-8")
    assert old in themes
    (tmp_path / "themes.toml").write_text(themes.replace(old, new), encoding="utf-8")
    monkeypatch.setattr(theme, "folder", lambda: tmp_path)
    load_theme.cache_clear()
    with pytest.raises(TemplateError) as caught:
        load_theme("abu")
    assert caught.value.id == id


def test_unknown_theme() -> None:
    with pytest.raises(TemplateError):
        load_theme("tidak-ada")
