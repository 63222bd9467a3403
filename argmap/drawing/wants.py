"""What another format wants that may not be here: a library, a font, a letter in it."""

from collections.abc import Callable, Collection, Iterable
from importlib.util import find_spec
from unicodedata import category, name

from argmap.drawing.theme import FONTS
from argmap.plain.errors import UsageError

FAMILIES = tuple(family.strip(" '") for family in FONTS.split(","))[:-1]
"""The fonts that pictures ask for, without the generic one."""

FONTS_WANTED = f"none of the fonts is here that pictures are set in ({', '.join(FAMILIES)})"

Drawn = Iterable[tuple[str, bytes]]
"""Pictures with their names, without an ending, as they are drawn."""

Notice = Callable[[str], None]
"""Takes a line about a picture that is drawn, but not as it should be."""

_NAMED = 8
"""How many letters are named at most."""
_SELECTORS = "\ufe0e\ufe0f"
"""What chooses between two forms of the letter before, and is not drawn itself."""


def ask_for(module: str, requirement: str, form: str) -> None:
    """Raise ``UsageError`` with what is to be installed, where the library for a format is not here."""
    if find_spec(module) is None:
        raise UsageError(f"{form} needs {module.replace('_', '-')}: pip install '{requirement}'")


def letters_wanted(letters: Collection[str]) -> str:
    """Name the letters that were drawn as boxes or not at all, the first of them."""
    seen = (letter for letter in letters if category(letter) != "Cf" and letter not in _SELECTORS)
    known = [f'"{letter}" (U+{ord(letter):04X} {name(letter, "WITHOUT A NAME")})' for letter in seen]
    more = len(known) - _NAMED
    rest = f" and {more} more" if more > 0 else ""
    return f"not drawn, for want of a font: {', '.join(known[:_NAMED])}{rest}"
