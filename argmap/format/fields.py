"""The types of the keys of a claim file: how each is read, and what the models say of it beside that.

Every scalar arrives as the text that was written, and is turned here into what it stands for.
"""

from typing import Annotated, TypeVar

from pydantic import AfterValidator

from argmap.format.identifiers import INFERENCE, UNNAMED
from argmap.format.marks import Names, OneOrMany, Says, Sort
from argmap.format.values import require_date, require_id, require_language, require_licence


def version(text: object) -> object:
    """Return the number of a version that is one of the format."""
    return 1 if text == "1" else text


def truth(text: object) -> object:
    """Return the truth value that a text is written for."""
    return {"true": True, "false": False}.get(text, text) if isinstance(text, str) else text


Text = Annotated[str, Says()]
Title = Annotated[str, Says(Sort.TITLE)]
Prose = Annotated[str, Says(Sort.PROSE)]
Reason = Annotated[str, Says(Sort.REASON)]
Verbatim = Annotated[str, Says(Sort.VERBATIM)]
Date = Annotated[str, Says(Sort.DATE), AfterValidator(require_date)]
LanguageTag = Annotated[str, Says(Sort.LANGUAGE), AfterValidator(require_language)]
Licence = Annotated[str, Says(Sort.LICENCE), AfterValidator(require_licence)]

OwnId = Annotated[str, Says(Sort.ID), AfterValidator(require_id)]

SEEN = ("accusations", "grounds", "rebuttals", "sources", "topics")
"""The kinds of entry that a `see` may name."""

PartyName = Annotated[str, Names(("parties",), words=(UNNAMED,))]
SourceName = Annotated[str, Names(("sources",))]
PersonName = Annotated[str, Names(("parties", "people"), free=True)]
TopicName = Annotated[str, Names(("topics",))]
AccusationName = Annotated[str, Names(("accusations",))]
Place = Annotated[str, Names(("sections",), dots=True)]
EntryName = Annotated[str, Names(SEEN)]
FormerName = Annotated[str, Says(Sort.FORMER)]
Target = Annotated[str, Names(("grounds",), nested=("sources",), words=(INFERENCE,))]

AS_TEXT, WITH_KEYS = "\0text", "\0keys"
"""How a value is written that may be a text or an entry; no key is like these."""

Item = TypeVar("Item")
Several = Annotated[tuple[Item, ...], OneOrMany()]
"""One value, or a list of them."""
