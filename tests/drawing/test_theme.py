"""Contrast, computed: text at 4.5 to 1 and strokes at 3 to 1 against what they stand on."""

import pytest

from argmap.drawing.css import style_sheet
from argmap.drawing.names import Theme
from argmap.drawing.signs import FILLS, STROKES
from argmap.drawing.theme import ATTACKS, DARK, LIGHT, STANDINGS, Palette
from argmap.format.vocabulary import MOVES


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_text_and_strokes_stand_out(palette: Palette) -> None:
    for fill, stroke in (palette.accusation, palette.rebuttal, palette.evidence):
        assert contrast(palette.text, fill) >= 4.5
        assert contrast(stroke, fill) >= 3
        assert contrast(stroke, palette.page) >= 3
    assert contrast(palette.text, palette.page) >= 4.5


def test_the_style_sheet_uses_the_colours_of_the_palette_only() -> None:
    import re

    known = {
        colour
        for palette in (LIGHT, DARK)
        for pair in palette
        for colour in ([pair] if isinstance(pair, str) else pair)
    }
    assert set(re.findall("#[0-9a-f]{3,8}", style_sheet())) == known


@pytest.mark.parametrize(("theme", "palette", "other"), [("light", LIGHT, DARK), ("dark", DARK, LIGHT)])
def test_a_theme_that_was_chosen_needs_no_condition(theme: Theme, palette: Palette, other: Palette) -> None:
    sheet = style_sheet(theme)
    assert palette.page in sheet.partition("@media")[0]
    assert other.page not in sheet
    assert "prefers-color-scheme" not in sheet
    assert "var(" not in sheet


def test_every_mark_has_a_sign_of_its_own() -> None:
    signs = {name: (STROKES.get(name), FILLS.get(name)) for name in (*MOVES, *STANDINGS)}
    assert all(any(pair) for pair in signs.values())
    assert len(set(signs.values())) == len(signs)


def test_attacks_differ_without_colour() -> None:
    sheet = style_sheet()
    for attack in ("undercuts", "undermines"):
        assert f".edge.{attack},.argmap .card.{attack} .box{{stroke-dasharray" in sheet
    assert set(ATTACKS) == {"rebuts", "undercuts", "undermines", "grants", "supports"}
