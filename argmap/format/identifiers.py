"""Identifiers: whether a name is one, and which one it may become."""

import re

from argmap.format.latin import latin

ID = r"[a-z0-9]+(?:-[a-z0-9]+)*"
SECTION_ID = r"[a-z0-9]+(?:[.-][a-z0-9]+)*"
"""What identifiers look like. The loader holds those that are declared against this; a name that refers to
one needs no look of its own, as there is or is not an entry that it names."""

INFERENCE = "inference"
"""The target of an answer that attacks the step from grounds to claim, or from evidence to claim."""

OF_TEXT = ":"
"""What parts the id of a text from that of its section, where a place names both."""
UNNAMED = "unnamed"
"""Who speaks where the text does not tell; no party has this identifier."""

RESERVED = {INFERENCE: "what an answer may be against", UNNAMED: "who speaks where the text does not tell"}
"""What the words mean that are no identifiers."""


def form_of_ids(*, dots: bool = False) -> str:
    """Return in words what identifiers are made of."""
    return f"a to z and digits, without accents, joined by single hyphens{' or dots' if dots else ''}"


_ID = re.compile(ID, re.ASCII)
_SECTION_ID = re.compile(SECTION_ID, re.ASCII)


def is_id(name: str) -> bool:
    """Tell whether a name has the form of an identifier."""
    return _ID.fullmatch(name) is not None


def is_section_id(name: str) -> bool:
    """Tell whether a name has the form of an identifier, be it one of a section."""
    return _SECTION_ID.fullmatch(name) is not None


def is_place(name: str) -> bool:
    """Tell whether a name has the form of a place: a section, or a text and a section of it."""
    text, mark, section = name.rpartition(OF_TEXT)
    return is_section_id(section) and (is_id(text) if mark else True)


def slugged(name: str, *, dots: bool = False, language: str | None = None) -> str:
    """Return an identifier for a name, or nothing where the name has letters that none can have."""
    plain = re.sub("['’]", "", latin(name[:200], language))
    if any(letter.isalnum() and not letter.isascii() for letter in plain):
        return ""
    words = re.findall(r"[a-z0-9.]+" if dots else r"[a-z0-9]+", plain)
    return re.sub(r"[.-]*\.[.-]*", ".", "-".join(words)).strip(".")
