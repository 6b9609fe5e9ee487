"""An English banner: no word of the Indonesian one is left on it but names, and short figures have English marks."""

import re
from dataclasses import replace

import pytest

from apbdes_banner.budget import accounts, funds, regions
from apbdes_banner.budget.chart import read_toml
from apbdes_banner.design.sizes import parse_size
from apbdes_banner.design.template import known_templates
from apbdes_banner.drawing.fonts import Fonts
from apbdes_banner.layout.compose import compose
from apbdes_banner.messages.banner import TEXTS
from tests.layout.summaries import summary

# Names that English speakers in Indonesia use too.
NAMES = {"desa", "apbdes", "perdes", "silpa", "rp", "no", "dana"}


def _words(text):
    return set(re.findall(r"[a-z]{2,}", re.sub(r"\{\w*\}", " ", text).lower()))


def _indonesian():
    """Every word of the fixed Indonesian texts and names that is no word of the English ones."""
    fixed = [both[0] for both in TEXTS.values()] + ["miliar juta ribu triliun Kecamatan Kabupaten Provinsi"]
    fixed += [accounts.banner_name("bidang", code) for code in "012345"]
    fixed += [accounts.short_name("bidang", code) for code in "012345"]
    fixed += [funds.name(code) for code in ("PAD", "ADD", "DDS", "PBH", "PBK", "PBP", "SWD", "DLL")]
    fixed += [accounts.short_name("pembiayaan", code) for code in ("6.1.1", "6.1.2", "6.2.1", "6.2.2")]
    fixed += [regions.words("desa").budget_long]
    english = [both[1] for both in TEXTS.values()]
    for part in ("bidang", "belanja_jenis"):
        english += [word for names in read_toml("english.toml")[part].values() for word in names]
    for part in ("sub_bidang", "funds", "pembiayaan"):
        english += read_toml("english.toml")[part].values()
    return set().union(*map(_words, fixed)) - set().union(*map(_words, english)) - NAMES


def _foreign(whole):
    """The summary with names of its own that are words of no language."""
    rows = {
        group.code: tuple(
            replace(row, name=f"Xq {index}", lokasi="Zv" if row.lokasi else None, pelaksana=None)
            for index, row in enumerate(group.activities)
        )
        for group in whole.groups
    }
    groups = tuple(replace(group, pelaksana="Wx", activities=rows[group.code]) for group in whole.groups)
    identity = replace(whole.identity, complaints="Vw 1", village=replace(whole.identity.village, name="Uv"))
    sources = tuple(
        replace(source, name=funds.name(source.code) if source.code != "DLL" else "Tu") for source in whole.sources
    )
    received = tuple(replace(item, name=accounts.short_name("pembiayaan", item.code)) for item in whole.received)
    return replace(whole, identity=identity, groups=groups, sources=sources, received=received)


@pytest.mark.parametrize("compared", [None, "anggaran", "semula"])
@pytest.mark.parametrize("template", known_templates(), ids=lambda template: template.name)
def test_no_indonesian_word_is_left(template, compared):
    size = parse_size("A3" if template.layout == "lembar" else "3x2m")
    whole = _foreign(summary(25, compared=compared))
    texts = [text.text for page in compose(whole, template, size, Fonts(), lang="en") for text in page.texts()]
    left = {word for text in texts for word in _words(text)} & _indonesian()
    assert not left
    assert not [text for text in texts if re.search(r"\d,\d\d?%|^\d{1,3},\d\d?$", text)]  # marks of short figures


def test_the_same_banner_in_indonesian_is_full_of_them():
    whole = _foreign(summary(25))
    [page] = compose(whole, known_templates()[-1], parse_size("3x2m"), Fonts())
    assert len({word for text in page.texts() for word in _words(text.text)} & _indonesian()) > 15
