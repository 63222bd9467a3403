"""The style sheet that every picture carries: type, shapes, and both themes."""

from collections.abc import Iterator
from functools import cache

from argmap.drawing.names import Theme
from argmap.drawing.theme import DARK, FACES, FONTS, LIGHT, Palette

_KINDS = ("accusation", "rebuttal", "evidence", "caveat")
_LINES = ("line", "fine-line", "frame", "arrow", "head", "sign")
_SHAPES = (
    ".argmap .line{fill:none;stroke-width:1}",
    ".argmap .frame{stroke-width:1;stroke-linejoin:round}",
    ".argmap .frame.fine{stroke-width:.6}",
    ".argmap .fine-line{fill:none;stroke-width:.5}",
    ".argmap .faint{stroke-opacity:.4}",
    ".argmap .arrow{fill:none;stroke-width:1.3}",
    ".argmap .head{stroke-width:1.2;stroke-linejoin:round}",
    ".argmap .open{fill:none;stroke-linecap:round}",
    ".argmap .dashed{stroke-dasharray:6 4}",
    ".argmap .dotted{stroke-dasharray:1.5 3;stroke-width:1.5}",
    ".argmap .bare{fill:none}",
    ".argmap a:hover tspan{text-decoration:underline}",
    ".argmap .sign{fill:none;stroke-width:1.7;stroke-linecap:round;stroke-linejoin:round}",
    ".argmap .b{font-weight:700}",
    ".argmap a:focus-visible{outline:2px solid}",
)


@cache
def style_sheet(theme: Theme = "auto", *, alone: bool = True) -> str:
    """Return the rules: light, and dark where the reader prefers it, though not on paper.

    Of a theme that was chosen every colour stands outside of any condition, as only browsers read those.
    What says how a picture that stands ``alone`` is printed is left out for pages that have others.
    """
    faces = (
        f".argmap .{name}{{font-size:{face.size:g}px"
        f";font-weight:{700 if face.bold else 400};font-style:{'italic' if face.italic else 'normal'}"
        + (f";letter-spacing:{face.spacing:g}px" if face.spacing else "")
        + "}"
        for name, face in FACES.items()
    )
    lines = [
        f".argmap{{font-family:{FONTS}}}",
        *faces,
        *_SHAPES,
        *_colours(DARK if theme == "dark" else LIGHT),
        "@media print{svg.argmap{width:100%;height:auto}}",
        *(["@page{size:A4;margin:8mm}"] if alone else []),
    ]
    if theme == "auto":
        lines += ["@media screen and (prefers-color-scheme:dark){", *_colours(DARK), "}"]
    return "\n".join(lines)


def _tones(palette: Palette) -> Iterator[str]:
    """Yield what the tones of words, lines and shapes are."""
    strokes = {"grey": palette.grey} | {kind: getattr(palette, kind)[1] for kind in _KINDS}
    for tone, stroke in strokes.items():
        yield f".argmap text.{tone},.argmap text .{tone},.argmap .full.{tone}{{fill:{stroke}}}"
        yield ",".join(f".argmap .{line}.{tone}" for line in _LINES) + f"{{stroke:{stroke}}}"
    for kind in _KINDS:
        yield f".argmap .tint.{kind}{{fill:{getattr(palette, kind)[0]}}}"


def _colours(palette: Palette) -> list[str]:
    return [
        f".argmap .page,.argmap .hollow{{fill:{palette.page}}}",
        f".argmap text{{fill:{palette.text}}}",
        ",".join(f".argmap .{line}" for line in _LINES) + f"{{stroke:{palette.text}}}",
        *_tones(palette),
        f".argmap .solid{{fill:{palette.text}}}",
    ]
