"""Contrast, computed: text at 4.5 to 1 and strokes at 3 to 1 against what they stand on."""

from itertools import combinations
from math import dist

import pytest

from argmap.drawing.css import style_sheet
from argmap.drawing.names import Theme
from argmap.drawing.page.svg import HEADS
from argmap.drawing.signs import FILLS, STROKES
from argmap.drawing.theme import ATTACKS, DARK, LIGHT, STANDINGS, Palette
from argmap.drawing.whose import WHOSE
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
    pairs = (palette.accusation, palette.rebuttal, palette.evidence, palette.caveat)
    grounds = [palette.page, *(tint for tint, _ in pairs)]
    for ground in grounds:
        assert contrast(palette.text, ground) >= 4.5
        assert contrast(palette.grey, ground) >= 4.5
    for tint, stroke in pairs:
        assert contrast(stroke, tint) >= 3
        assert contrast(stroke, palette.page) >= 3
    own = palette.accusation[1]
    for ground in (
        palette.page,
        palette.accusation[0],
        palette.evidence[0],
    ):  # as crumb, move, opponent's own
        assert contrast(own, ground) >= 4.5
    assert contrast(palette.rebuttal[1], palette.rebuttal[0]) >= 4.5


def seen(colour: str, matrix: tuple[tuple[float, float, float], ...] | None) -> tuple[float, ...]:
    """Return a colour in CIELAB, as one sees it who lacks a cone: Viénot, Brettel and Mollon 1999."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    if matrix:
        linear = [sum(a * b for a, b in zip(row, linear, strict=True)) for row in matrix]
    linear = [min(max(part, 0.0), 1.0) for part in linear]
    rows = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    white = (0.9505, 1.0, 1.089)
    xyz = [
        sum(a * b for a, b in zip(row, linear, strict=True)) / w for row, w in zip(rows, white, strict=True)
    ]
    x, y, z = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in xyz)
    return (116 * y - 16, 500 * (x - y), 200 * (y - z))


PROTANOPIA = ((0.11238, 0.88762, 0.0), (0.11238, 0.88762, 0.0), (0.00401, -0.00401, 1.0))
DEUTERANOPIA = ((0.29275, 0.70725, 0.0), (0.29275, 0.70725, 0.0), (-0.02234, 0.02234, 1.0))


@pytest.mark.parametrize("palette", [LIGHT, DARK])
@pytest.mark.parametrize("matrix", [None, PROTANOPIA, DEUTERANOPIA])
def test_strokes_are_told_apart_without_a_cone(
    palette: Palette, matrix: tuple[tuple[float, float, float], ...] | None
) -> None:
    strokes = [palette.accusation[1], palette.rebuttal[1], palette.evidence[1]]
    for one, other in combinations(strokes, 2):
        assert dist(seen(one, matrix), seen(other, matrix)) >= 20


def test_in_the_dark_the_evidence_is_not_the_brightest_field() -> None:
    tints = [DARK.accusation[0], DARK.rebuttal[0], DARK.caveat[0]]
    assert luminance(DARK.evidence[0]) <= max(map(luminance, tints))


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


def test_signs_that_share_a_legend_differ_without_colour() -> None:
    for names in (("day", "about", "span", "since", "until", *WHOSE, "caveat"), (*STANDINGS, *MOVES, *WHOSE)):
        assert len({(STROKES.get(name), FILLS.get(name)) for name in names}) == len(names)


def test_attacks_differ_without_colour() -> None:
    assert len({HEADS[kind] for kind in (*ATTACKS, "serves")}) == len(ATTACKS) + 1
    assert set(ATTACKS) == {"rebuts", "undercuts", "undermines", "grants", "supports"}
