"""A mark that is left over."""

import re
from collections.abc import Iterator

from argmap.claimfile.patches import Change, Mend
from argmap.plain.diagnostics import Kind, Path, Severity
from argmap.rules.base import Context, Finding, Rule, entry

_PAIRS = ("()", "[]", "{}", "（）", "「」", "『』", "【】", "《》", "〈〉")
_CLOSING = {pair[0]: pair[1] for pair in _PAIRS}
_BRACKET = r"(?<!\ufffd)[" + re.escape("".join(_PAIRS)) + "]"  # else of a command
_QUOTATION = ('"', "“”„‟", "«»", "‹›")
"""What goes together: languages differ in which of them opens a quotation and which closes it."""

_NUMBER = r"(?i)(?:^|\s)(?:\w{1,2}|[ivxlc]+)\.?$"
"""What stands before the bracket of an enumeration, which needs no other."""

_INCHES = r'\d"'
_PAIRED = frozenset("".join((*_QUOTATION, *_PAIRS)))
_COMMAS = frozenset(",，、،")


def check(context: Context) -> Iterator[Finding]:
    for path, key, text in _with_marks(context):
        if lone := _lone(text):
            yield Finding(
                (*path, *key),
                f"{entry(path)} has a `{lone}` without its other half in its `{key[0]}`",
                f"`{lone}` stands alone",
                "add the other half, or take it out",
            )

    for path, key, text in _with_comma_last(context):
        place = (*path, *key)
        yield Finding(
            place,
            f"{entry(path)} has a comma at the end of its `{key[0]}`",
            "ends in a comma",
            "take it out",
            fix=Mend("take out the comma", (Change(place, ((len(text) - 1, len(text), ""),)),)),
        )


_Text = tuple[Path, Path, str]
"""The path of an entry, the way to a text in it, and the text."""


def _with_marks(context: Context) -> Iterator[_Text]:
    """Yield each text with a mark of a pair."""
    for prose in context.tables.prose.values():
        marks = _marks(prose.whole)
        for path, text in prose if marks else ():
            if any(map(text.__contains__, marks)):
                yield path, (prose.key,), text
    marks = _marks("".join([text for *_, text in context.tables.named]))
    for item in context.tables.named if marks else ():
        if any(map(item[2].__contains__, marks)):
            yield item


def _marks(text: str) -> list[str]:
    return [mark for mark in _PAIRED if mark in text]


def _with_comma_last(context: Context) -> Iterator[_Text]:
    """Yield each text that ends in a comma."""
    for prose in context.tables.prose.values():
        for path, text in () if _COMMAS.isdisjoint(prose.last_letters) else prose:
            if text[-1] in _COMMAS:
                yield path, (prose.key,), text
    yield from (item for item in context.tables.named if item[2][-1:] in _COMMAS)


def _lone(text: str) -> str | None:
    """Return a mark of a text that has no other half."""
    return _lone_bracket(text) or _lone_quotation(text)


def _lone_bracket(text: str) -> str | None:
    due = list[str]()
    for match in re.finditer(_BRACKET, text):
        if match[0] in _CLOSING:
            due.append(match[0])
        elif due and _CLOSING[due[-1]] == match[0]:
            due.pop()
        elif not re.compile(_NUMBER).search(text, max(match.start() - 8, 0), match.start()):
            return due[-1] if due else match[0]
    return due[-1] if due else None


def _lone_quotation(text: str) -> str | None:
    if "\n" in text:  # where a quotation goes on, each of its paragraphs may begin with a mark
        return None
    for marks in _QUOTATION:
        odd = sum([text.count(mark) for mark in marks]) % 2
        if odd and not (marks == '"' and re.search(_INCHES, text)):
            return max(marks, key=text.rfind)
    return None


RULE = Rule(Kind("AM312", "stray-mark", Severity.NOTE), __file__, check)
