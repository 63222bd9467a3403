"""Quotation marks and apostrophes as a language prints them, in the place of straight ones."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final, NamedTuple

NBSP: Final = "\u00a0"


class Marks(NamedTuple):
    """The marks around a quotation, and around one within it."""

    outer: tuple[str, str]
    inner: tuple[str, str]


_ENGLISH = Marks(("“", "”"), ("‘", "’"))
_GERMAN = Marks(("„", "“"), ("‚", "‘"))
_GUILLEMETS = Marks(("«", "»"), ("„", "“"))
_LATIN = Marks(("«", "»"), ("“", "”"))
_POLISH = Marks(("„", "”"), ("‚", "’"))
_CORNERS = Marks(("「", "」"), ("『", "』"))
MARKS: Final[Mapping[str, Marks]] = {
    "en": _ENGLISH,
    "de": _GERMAN, "cs": _GERMAN, "sk": _GERMAN, "sl": _GERMAN, "bg": _GERMAN, "is": _GERMAN,
    "fr": Marks((f"«{NBSP}", f"{NBSP}»"), ("“", "”")),
    "ru": _GUILLEMETS, "uk": _GUILLEMETS, "be": _GUILLEMETS,
    "it": _LATIN, "es": _LATIN, "pt": _LATIN, "el": _LATIN, "no": _LATIN, "nb": _LATIN, "nn": _LATIN,
    "pl": _POLISH, "ro": Marks(("„", "”"), ("«", "»")), "hu": Marks(("„", "”"), ("»", "«")),
    "sv": Marks(("”", "”"), ("’", "’")), "fi": Marks(("”", "”"), ("’", "’")),
    "da": Marks(("»", "«"), ("›", "‹")),
    "ja": _CORNERS, "zh": _ENGLISH,
}  # fmt: skip
"""By language; what is not here has those of English."""

_DOUBLE = re.compile('["“”„‟«»]')
_OPENS = re.compile(r"(?:^|[\s(\[{<–—/-]|[\"“„«‘‚'])$")


def marks(language: str | None) -> Marks:
    """Return the marks of a language, given by its tag."""
    return MARKS.get((language or "en").partition("-")[0].lower(), _ENGLISH)


def quoted(text: str, language: str | None) -> str:
    """Return a text as a quotation: in the marks of its language, those within it a level deeper."""
    own = marks(language)
    within = _DOUBLE.sub(lambda match: _side(match, own.inner), _tight(text))
    return f"{own.outer[0]}{_apostrophes(within, own.outer)}{own.outer[1]}"


@lru_cache(maxsize=4096)
def typographic(text: str, language: str | None) -> str:
    """Return a text whose straight marks are those of its language; others are left as they are."""
    if '"' not in text and "'" not in text:
        return text
    own = marks(language)
    return _apostrophes(re.sub('"', lambda match: _side(match, own.outer), text), own.inner)


def _tight(text: str) -> str:
    """Return a text without the blanks that stand within guillemets."""
    return re.sub(r"(?<=«)[\s\u00a0\u202f]+|[\s\u00a0\u202f]+(?=»)", "", text)


def _side(match: re.Match[str], pair: tuple[str, str]) -> str:
    """Return the opening or the closing mark, by what stands around it."""
    return pair[0] if _opens(match) else pair[1]


def _opens(match: re.Match[str]) -> bool:
    after = match.string[match.end() : match.end() + 1]
    return bool(after.strip()) and _OPENS.search(match.string[: match.start()][-1:]) is not None


def _apostrophes(text: str, pair: tuple[str, str]) -> str:
    """Put an apostrophe for each straight single mark, or a pair for two that stand around words."""
    if "'" not in text:
        return text
    opened = False

    def one(match: re.Match[str]) -> str:
        nonlocal opened
        if _opens(match) and _closes_later(match):
            opened = True
            return pair[0]
        after = match.string[match.end() : match.end() + 1]
        if opened and not after.isalnum():
            opened = False
            return pair[1]
        return "’"

    return re.sub("'", one, text)


def _closes_later(match: re.Match[str]) -> bool:
    """Whether a mark that can close stands further on."""
    return re.search(r"(?<=\S)'(?!\w)", match.string[match.end() :]) is not None
