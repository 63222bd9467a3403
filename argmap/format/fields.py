"""The types of the keys of a claim file: how each is read, and what the models say of it beside that.

Every scalar arrives as the text that was written, and is turned here into what it stands for.
"""

from typing import Annotated, TypeVar

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints

from argmap.format.identifiers import INFERENCE, UNNAMED
from argmap.format.marks import Names, OneOrMany, Says, Sort
from argmap.format.values import require_date, require_id, require_language, require_licence


def _as_list(value: object) -> object:
    return value if isinstance(value, list) else [value]


def version(text: object) -> object:
    """Return the number of a version that is one of the format."""
    return 1 if text == "1" else text


def truth(text: object) -> object:
    """Return the truth value that a text is written for."""
    return {"true": True, "false": False}.get(text, text) if isinstance(text, str) else text


_SOME = StringConstraints(pattern=r"\S")

Text = Annotated[str, _SOME, Says()]
Title = Annotated[str, _SOME, Says(Sort.TITLE)]
Prose = Annotated[str, _SOME, Says(Sort.PROSE)]
Reason = Annotated[str, _SOME, Says(Sort.REASON)]
Verbatim = Annotated[str, _SOME, Says(Sort.VERBATIM)]
Date = Annotated[str, _SOME, Says(Sort.DATE), AfterValidator(require_date)]
LanguageTag = Annotated[str, _SOME, Says(Sort.LANGUAGE), AfterValidator(require_language)]
Licence = Annotated[str, _SOME, Says(Sort.LICENCE), AfterValidator(require_licence)]

OwnId = Annotated[str, _SOME, Says(Sort.ID), AfterValidator(require_id)]

SEEN = ("accusations", "grounds", "rebuttals", "sources", "topics")
"""The kinds of entry that a `see` may name."""

PartyName = Annotated[str, _SOME, Names(("parties",), words=(UNNAMED,))]
SourceName = Annotated[str, _SOME, Names(("sources",))]
PersonName = Annotated[str, _SOME, Names(("parties", "people"), free=True)]
TopicName = Annotated[str, _SOME, Names(("topics",))]
AccusationName = Annotated[str, _SOME, Names(("accusations",))]
Place = Annotated[str, _SOME, Names(("sections",), dots=True)]
EntryName = Annotated[str, _SOME, Names(SEEN)]
FormerName = Annotated[str, _SOME, Says(Sort.FORMER)]
Target = Annotated[str, _SOME, Names(("grounds",), nested=("sources",), words=(INFERENCE,))]

AS_TEXT, WITH_KEYS = "\0text", "\0keys"
"""How a value is written that may be a text or an entry; no key is like these."""

Item = TypeVar("Item")
Several = Annotated[tuple[Item, ...], Field(min_length=1), BeforeValidator(_as_list), OneOrMany()]
"""One value, or a list of them."""
