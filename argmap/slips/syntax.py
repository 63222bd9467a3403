"""What the parser says of a text that is no YAML, in plain words and at the place to mend."""

import re
from typing import NamedTuple

import yaml

from argmap.loader import faults
from argmap.loader.faults import Fault
from argmap.slips.unparsed import OTHER_MARKS, slip


class _Words(NamedTuple):
    """How one problem is told; ``begun`` names what the parser was in, where it began is told too."""

    message: str
    label: str = ""
    help: str = ""
    begun: str = ""
    at_begin: bool = False
    ends_quotation: bool = False


_QUOTE = "put the text in quotes"
_SPACES = "indent with spaces"
_INDENT = "check the indentation of this line, or put the text above it in quotes"
_UNDASH = "write a key and a colon in place of the dash, or indent the item below the key that it belongs to"
_ENDED = _Words(
    "nothing can stand behind a closing quotation mark",
    "the quotation has ended",
    OTHER_MARKS,
    "the quotation starts here",
    ends_quotation=True,
)
_COLON = _Words(
    "a colon cannot stand here",
    "read as the end of a key",
    "put a text that holds a colon in quotes, or a comma before the next key",
    "the mapping starts here",
)
_LONG = _Words("a key of more than 1,024 characters", "YAML knows no longer key", "write a shorter key")
_WORDS = {
    r"mapping values are not allowed": _Words(
        "a colon cannot stand here",
        "read as the end of a key",
        "put a text that holds a colon in quotes, or check the indentation",
    ),
    r"sequence entries are not allowed": _Words(
        "a list cannot start here",
        "read as a list item",
        "start the list on a line of its own, or put the text in quotes",
    ),
    r"mapping keys are not allowed": _Words("a question mark cannot stand here", "read as a key", _QUOTE),
    r"block mapping.*(did not find expected key|expected <block end>)": _Words(
        "a key is due here", "no key with a colon behind it", _INDENT, "the mapping starts here"
    ),
    r"block (collection|sequence).*(did not find expected '-'|expected <block end>)": _Words(
        "a list item is due here",
        'no "- " stands here',
        "give all items of a list the same indentation",
        "the list starts here",
    ),
    r"flow sequence": _Words(
        "a comma or a closing bracket is due here", "", 'close the list with "]"', "the list starts here"
    ),
    r"flow mapping": _Words(
        "a comma or a closing brace is due here", "", 'close the mapping with "}"', "the mapping starts here"
    ),
    r"quoted scalar.*(end of stream|document (indicator|separator))": _Words(
        "a quotation mark is never closed",
        "opened here",
        "close it, or double it inside single quotes",
        at_begin=True,
    ),
    r"unknown escape|escape code|escape sequence|expected escape|hexdecimal|hexadecimal": _Words(
        "an escape that YAML does not know", "", "write two backslashes for one, or use single quotes"
    ),
    r"could not find expected ':'": _Words(
        "a line that is neither a key nor part of the text above it",
        "no colon follows",
        "put a colon and a space behind a key, or indent the line",
        at_begin=True,
    ),
    r"indentation indicator (equal|in the range)": _Words(
        "an indentation of 0 cannot be asked for", "", "remove the digit"
    ),
    r"a tab character": _Words("a tab cannot indent a line", "", _SPACES),
    r"expected (a )?comment or (a )?line break|expected chomping": _Words(
        "a text cannot start on this line", "", "start it on the next line, or leave out the mark before it"
    ),
    r"directive": _Words("a directive that YAML does not know", "", "remove the line"),
    r"flow node": _Words(
        "a value or a closing bracket is due here", "", "close what was opened, or put the text in quotes"
    ),
    r"node content": _Words("a value is due here", "cannot start a plain text", _QUOTE),
    r"scanning an alias|scanning an anchor|alphabetic or numeric": _Words(
        "a plain text cannot start with this mark", "read as an alias or an anchor", _QUOTE, at_begin=True
    ),
    r"(scanning|parsing) a tag|tag handle|expected URI|tag suffix": _Words(
        "a plain text cannot start with this mark", "read as a tag", _QUOTE, at_begin=True
    ),
}
"""What the parser says, as a pattern of its context and its problem, and what that means."""


def fault(error: Exception, text: str, last: int = 0) -> Fault:
    """Return what an error of the parser means to the one who wrote the text.

    ``last`` is where the last part starts that could be read.
    """
    context, problem = (getattr(error, name, None) or "" for name in ("context", "problem"))
    begin = _index(getattr(error, "context_mark", None), text)
    place = _index(getattr(error, "problem_mark", None), text)
    place = place if place is not None else begin if begin is not None else len(text)
    if meant := slip(text, place if begin is None else begin, place, last, f"{context} {problem}"):
        return meant
    words = _near(text, place) if "expected" in problem else None
    words = words or _words(f"{context} {problem}".strip() or str(error), text[place : place + 1])
    start = begin if words.at_begin and begin is not None else place
    if words.ends_quotation:
        begin = last if "\n" in text[last:place] else None
    related = (
        (begin, begin + 1, words.begun) if words.begun and begin is not None and begin != start else None
    )
    return Fault(faults.YAML_SYNTAX, start, start + 1, words.message, words.label, words.help, related)


def _near(text: str, place: int) -> _Words | None:
    """Return what the text around a place tells better than the parser does."""
    before = text[text.rfind("\n", 0, place) + 1 : place][-1000:].rstrip(" \t")
    if not before and text[place : place + 2] in ("- ", "-\n"):
        return _Words("a list item cannot stand among keys", "read as a list item", _UNDASH)
    if before[-1:] in ("'", '"'):
        return _ENDED
    if before[-1:] in ("]", "}"):
        return _Words("nothing can stand behind a closing bracket", "the brackets are closed", _QUOTE)
    return None


def _words(said: str, character: str) -> _Words:
    if "flow mapping" in said and character == ":":
        return _COLON
    if "cannot start any token" in said:
        if character == "\t":
            return _Words("a tab cannot indent a line", "", _SPACES)
        return _Words(f'a plain text cannot start with "{character}"', "", _QUOTE)
    for pattern, words in _WORDS.items():
        if re.search(pattern, said, re.DOTALL):
            return words
    return _Words(f"this is no YAML: {said[:1].lower()}{said[1:200]}")


def _index(mark: yaml.Mark | None, text: str) -> int | None:
    return None if mark is None else min(mark.index, len(text))
