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
    ".argmap .arrow{fill:none;stroke-width:1.3}",
    ".argmap .head{stroke-width:1.2;stroke-linejoin:round}",
    ".argmap .open{fill:none;stroke-linecap:round}",
    ".argmap .dashed{stroke-dasharray:6 4}",
    ".argmap .dotted{stroke-dasharray:1.5 3;stroke-width:1.5}",
    ".argmap .bare{fill:none}",
    ".argmap .u{text-decoration:underline;text-decoration-thickness:.5px;text-underline-offset:1.5px}",
    ".argmap a:hover tspan{text-decoration:underline}",
    ".argmap .edge{fill:none;stroke-width:1.3;stroke-linecap:round}",
    ".argmap .edge.undercuts,.argmap .card.undercuts .box{stroke-dasharray:7 4}",
    ".argmap .edge.undermines,.argmap .card.undermines .box{stroke-dasharray:1.5 3.5;stroke-width:1.5}",
    ".argmap .edge.supports{stroke-width:1}",
    ".argmap .tip{stroke-width:1.2;stroke-linejoin:round}",
    ".argmap .box{stroke-width:1}",
    ".argmap .gap .box{stroke-dasharray:4 3}",
    ".argmap .answered-by-argument .box{stroke-dasharray:9 3}",
    ".argmap .unanswered .box{stroke-dasharray:2 3}",
    ".argmap .fold{stroke-width:1;stroke-linejoin:round}",
    ".argmap .hair{stroke-width:.5;fill:none}",
    ".argmap .sign{fill:none;stroke-width:1.7;stroke-linecap:round;stroke-linejoin:round}",
    ".argmap .b{font-weight:700}",
    (
        ".argmap text a tspan:not([class]),.argmap .go .name tspan"
        "{text-decoration:underline;text-decoration-thickness:.6px;text-underline-offset:2px}"
    ),
    ".argmap a:focus-visible{outline:2px solid}",
)


@cache
def style_sheet(theme: Theme = "auto") -> str:
    """Return the rules: light, dark where the reader prefers it, and white cards on paper.

    Of a theme that was chosen every colour stands outside of any condition, as only browsers read those.
    """
    faces = (
        f".argmap .{name}{{font-size:{face.size:g}px"
        f";font-weight:{700 if face.bold else 400};font-style:{'italic' if face.italic else 'normal'}"
        + (f";letter-spacing:{face.spacing:g}px" if face.spacing else "")
        + "}"
        for name, face in FACES.items()
    )
    kinds = ",".join(
        f".argmap .{kind} .box,.argmap .{kind} .fold" for kind in ("accusation", "rebuttal", "evidence")
    )
    lines = [
        f".argmap{{font-family:{FONTS}}}",
        *faces,
        *_SHAPES,
        *_colours(DARK if theme == "dark" else LIGHT),
        "@media print{svg.argmap{width:100%;height:auto}.argmap a tspan{text-decoration:none}}",
        "@page{size:A4;margin:8mm}",
    ]
    if theme == "auto":
        lines += ["@media screen and (prefers-color-scheme:dark){", *_colours(DARK), "}"]
    if theme != "dark":
        lines.append(f"@media print{{{kinds}{{fill:{LIGHT.page}}}}}")
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
    lines = [
        f".argmap .page,.argmap .hollow{{fill:{palette.page}}}",
        f".argmap text{{fill:{palette.text}}}",
        ",".join(f".argmap .{line}" for line in _LINES) + f"{{stroke:{palette.text}}}",
        *_tones(palette),
        f".argmap .hair,.argmap .sign{{stroke:{palette.text}}}",
        f".argmap .solid{{fill:{palette.text}}}",
    ]
    for kind, (fill, stroke) in (
        ("accusation", palette.accusation),
        ("rebuttal", palette.rebuttal),
        ("evidence", palette.evidence),
    ):
        lines.append(f".argmap .{kind} .box,.argmap .{kind} .fold{{fill:{fill};stroke:{stroke}}}")
        lines.append(f".argmap .{kind} .bar{{fill:{stroke}}}")
    rebuttal, evidence = palette.rebuttal[1], palette.evidence[1]
    lines += [
        f".argmap .gap .box{{fill:{palette.page};stroke:{palette.text}}}",
        (
            ".argmap .edge.rebuts,.argmap .edge.undercuts,.argmap .edge.undermines,.argmap .edge.grants"
            f"{{stroke:{rebuttal}}}"
        ),
        f".argmap .edge.supports{{stroke:{evidence}}}",
        f".argmap .tip-rebuts{{fill:{rebuttal};stroke:{rebuttal}}}",
        f".argmap .tip-undercuts,.argmap .tip-undermines{{fill:{palette.page};stroke:{rebuttal}}}",
        f".argmap .tip-grants{{fill:none;stroke:{rebuttal}}}",
        f".argmap .tip-supports{{fill:none;stroke:{evidence}}}",
    ]
    return lines
