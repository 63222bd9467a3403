"""What the models say of a key beside its type: what sort of text it takes, and what it names."""

from enum import Enum
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from argmap.format.identifiers import ID, OF_TEXT, SECTION_ID, is_id, is_section_id
from argmap.plain.value import Value


class Sort(Enum):
    """What a text is: whose words, and in what form."""

    TITLE = "a few words of the curator's own"
    PROSE = "whole sentences of the curator's own"
    REASON = "why something is as it is, in the curator's own words"
    VERBATIM = "words of a mapped text"
    NAME = "a name, or where something is found"
    ID = "an identifier among the evidence of one answer"
    DATE = "a date of EDTF level 1"
    LANGUAGE = "a language tag of BCP 47"
    LICENCE = "a licence"
    FORMER = "an identifier of before"


OWN = (Sort.TITLE, Sort.PROSE, Sort.REASON)
"""The curator's own words."""


def _scalar(pattern: str) -> JsonSchemaValue:
    """Return how the schema shows what is plain text in a claim file but may be a number in an editor."""
    return {"type": ["string", "number", "boolean"], "pattern": pattern}


def _some_text() -> CoreSchema:
    """Return how a text is validated: there is more in it than white space.

    Said with a constraint of pydantic's beside each mark, it takes 0.4 times `python -c pass` more to build.
    """
    return core_schema.str_schema(pattern=r"\S")


# Named tuples are made in a tenth of the time that dataclasses take, and every check makes these.
class Says(Value):
    """A text that stands for itself."""

    sort: Sort = Sort.NAME

    def __get_pydantic_core_schema__(self, _: Any, __: GetCoreSchemaHandler) -> CoreSchema:
        return _some_text()

    def __get_pydantic_json_schema__(self, _: CoreSchema, __: GetJsonSchemaHandler) -> JsonSchemaValue:
        return _scalar(r"\S")


class Names(Value):
    """A text that names an entry of one of some kinds, or is one of some words.

    In an answer to an answer it names what is ``nested``, where that is another kind.
    """

    kinds: tuple[str, ...]
    nested: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    dots: bool = False
    """Whether the identifiers may have dots, and that of a text before them."""
    free: bool = False
    """Whether any other text may stand there as well, such as a name in full."""

    def at(self, *, nested: bool) -> tuple[str, ...]:
        """Return the kinds of entry of which one is named, in an answer to an answer or elsewhere."""
        return self.nested or self.kinds if nested else self.kinds

    def __get_pydantic_core_schema__(self, _: Any, __: GetCoreSchemaHandler) -> CoreSchema:
        return _some_text()

    def __get_pydantic_json_schema__(self, _: CoreSchema, __: GetJsonSchemaHandler) -> JsonSchemaValue:
        place = f"^(?:{ID}{OF_TEXT})?{SECTION_ID}$"
        return _scalar(r"\S" if self.free else place if self.dots else f"^{ID}$")


class Identified(Value):
    """What the identifiers of the entries under a key look like."""

    dots: bool = False
    reserved: str = ""
    """A word that is none of them, as it has a meaning of its own where they are named."""
    among: str = ""
    """The kind of entry that none of them may be an identifier of, either."""
    free: bool = False
    """Whether they are no identifiers at all, but words that nothing refers to."""

    def fits(self, name: str) -> bool:
        """Tell whether a name has their form."""
        if self.free:
            return not name.isspace() and name != ""
        return is_section_id(name) if self.dots else is_id(name)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        form = r"\S" if self.free else f"^{SECTION_ID if self.dots else ID}$"
        names: JsonSchemaValue = {"pattern": form}
        if self.reserved:
            names["not"] = {"const": self.reserved}
        return {**handler(schema), "propertyNames": names}


_LISTS: dict[Any, CoreSchema] = {}
"""How lists of texts are validated: most stand under several keys, and building each anew costs 1.4 M."""


def _as_list(value: object) -> object:
    return value if isinstance(value, list) else [value]


class OneOrMany:
    """A value or a list of them, which is a tuple either way once it is read."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        several: Any = _LISTS.get(source) or {**handler(source), "min_length": 1}
        if several["items_schema"][0]["type"] == "str":
            _LISTS[source] = several
        return core_schema.no_info_before_validator_function(_as_list, {**several})

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        array = handler(schema)
        items = array["items"]
        if "oneOf" in items:  # a text or an entry
            items = {"anyOf": items["oneOf"]}
        return {"anyOf": [*items.get("anyOf", [items]), array | {"items": items}]}
