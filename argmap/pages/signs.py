"""The signs of a page: shown where they are needed, and drawn once, as the pictures draw them."""

from collections.abc import Callable
from functools import cache
from typing import Any, Final

from markupsafe import Markup

from argmap.drawing.sprite import sprite
from argmap.pages.page import Page


def _sign(page: Page, name: str, tone: str = "", told: str = "") -> Markup:
    """Return a sign that a page shows, drawn once at its end, in the colour of what it is of.

    It is beside words that say the same, unless it is to be told by itself.
    """
    page.signs.add(name)
    return _shown(name, tone, told)


@cache
def _shown(name: str, tone: str, told: str) -> Markup:
    looks = Markup(' class="of-{}"').format(tone) if tone else ""
    heard = Markup(' role="img"') if told else Markup(' aria-hidden="true"')
    title = Markup("<title>{}</title>").format(told) if told else ""
    return Markup('<svg{}{}>{}<use href="#_sign-{}"/></svg>').format(looks, heard, title, name)


def _drawn_signs(page: Page) -> Markup:
    """Return the signs that the page used, in squares of 16 units."""
    return Markup("").join(map(_symbol, sorted(page.signs)))


@cache
def _symbol(name: str) -> Markup:
    drawn, parts = sprite()[name], Markup("")
    if drawn.line:
        parts += Markup('<path d="{}" stroke-dasharray="{}"/>').format(drawn.line, drawn.dashes or "none")
    if drawn.strokes:
        parts += Markup('<path d="{}"/>').format(drawn.strokes)
    if drawn.fills:
        parts += Markup('<path class="solid" d="{}"/>').format(drawn.fills)
    return Markup('<symbol id="_sign-{}" viewBox="-1 -1 18 18">{}</symbol>').format(name, parts)


CALLED: Final[dict[str, Callable[..., Any]]] = {"sign": _sign, "drawn_signs": _drawn_signs}
