"""The style sheet that every picture carries: type, shapes, and both themes."""

from functools import cache

from argmap.drawing.names import Theme
from argmap.drawing.theme import DARK, FACES, FONTS, LIGHT, Palette

_SHAPES = (
    ".argmap .edge{fill:none;stroke-width:1.3;stroke-linecap:round}",
    ".argmap .edge.undercuts,.argmap .card.undercuts .box{stroke-dasharray:7 4}",
    ".argmap .edge.undermines,.argmap .card.undermines .box{stroke-dasharray:1.5 3.5;stroke-width:1.5}",
    ".argmap .edge.supports,.argmap .edge.grounds{stroke-width:1}",
    ".argmap .tip{stroke-width:1.2;stroke-linejoin:round}",
    ".argmap .box{stroke-width:1}",
    ".argmap .ground .box,.argmap .gap .box{stroke-dasharray:4 3}",
    ".argmap .answered-by-argument .box{stroke-dasharray:9 3}",
    ".argmap .unanswered .box{stroke-dasharray:2 3}",
    ".argmap .fold{stroke-width:1;stroke-linejoin:round}",
    ".argmap .rule{stroke-width:1;fill:none}",
    ".argmap .hair{stroke-width:.5;fill:none}",
    ".argmap .sign{fill:none;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}",
    ".argmap .thin{fill:none;stroke-width:.2}",
    ".argmap .strip{stroke-width:.8}",
    ".argmap .unmapped .strip{stroke-dasharray:2 2}",
    ".argmap .hatch{fill:none;stroke-width:1.1}",
    ".argmap .unmapped .hatch{stroke-width:.6;stroke-dasharray:1.5 2.5}",
    ".argmap .b{font-weight:700}",
    (
        ".argmap text a tspan,.argmap .go .name tspan"
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
        + (";font-weight:700" if face.bold else "")
        + (";font-style:italic" if face.italic else "")
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
    ]
    if theme == "auto":
        lines += ["@media screen and (prefers-color-scheme:dark){", *_colours(DARK), "}"]
    if theme != "dark":
        lines.append(f"@media print{{{kinds}{{fill:{LIGHT.page}}}.argmap a tspan{{text-decoration:none}}}}")
    return "\n".join(lines)


def _colours(palette: Palette) -> list[str]:
    lines = [
        f".argmap .page{{fill:{palette.page}}}",
        f".argmap text{{fill:{palette.text}}}",
        f".argmap .hair,.argmap .thin,.argmap .sign,.argmap .hatch{{stroke:{palette.text}}}",
        f".argmap .strip{{fill:{palette.page};stroke:{palette.text}}}",
        f".argmap .solid{{fill:{palette.text}}}",
    ]
    for kind, (fill, stroke) in (
        ("accusation", palette.accusation),
        ("rebuttal", palette.rebuttal),
        ("evidence", palette.evidence),
    ):
        lines.append(f".argmap .{kind} .box,.argmap .{kind} .fold{{fill:{fill};stroke:{stroke}}}")
        lines.append(f".argmap .{kind} .bar{{fill:{stroke}}}")
        lines.append(f".argmap .{kind} .rule{{stroke:{stroke}}}")
    accusation, rebuttal, evidence = palette.accusation[1], palette.rebuttal[1], palette.evidence[1]
    lines += [
        f".argmap .ground .box,.argmap .inference .box{{fill:{palette.page};stroke:{accusation}}}",
        f".argmap .empty .hatch{{stroke:{accusation}}}",
        f".argmap .gap .box{{fill:{palette.page};stroke:{palette.text}}}",
        (
            ".argmap .edge.rebuts,.argmap .edge.undercuts,.argmap .edge.undermines,.argmap .edge.grants"
            f"{{stroke:{rebuttal}}}"
        ),
        f".argmap .edge.grounds{{stroke:{accusation}}}",
        f".argmap .edge.supports{{stroke:{evidence}}}",
        f".argmap .tip-rebuts{{fill:{rebuttal};stroke:{rebuttal}}}",
        f".argmap .tip-undercuts,.argmap .tip-undermines{{fill:{palette.page};stroke:{rebuttal}}}",
        f".argmap .tip-grants{{fill:none;stroke:{rebuttal}}}",
        f".argmap .tip-grounds{{fill:none;stroke:{accusation}}}",
        f".argmap .tip-supports{{fill:none;stroke:{evidence}}}",
    ]
    return lines
