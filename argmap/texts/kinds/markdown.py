"""Markdown: leaves of a document what is read, where it stands."""

import re
from collections.abc import Iterator
from html import unescape

from argmap.texts.footnotes import LOWERED, NUMBERED, RAISED, is_note
from argmap.texts.kinds.html_elements import (
    BLOCKS,
    MARK,
    STRUCK,
    follows_words,
    is_page,
    leads_to_note,
    leads_within,
    names_note,
    names_page,
)
from argmap.texts.offsets import Edits, remove, rewrite, substitute, unwrap

_TITLE = r"(?:\"[^\"]*\"|'[^']*'|\([^()]*\))"
_TARGET = rf"\((?:<[^<>\r\n]*>|(?:[^()\s]|\([^()\s]*\))*)(?:\s+{_TITLE})?\)"
_INNER = r"(?:[^\[\]\\]|\\[\s\S]|\[(?:[^\[\]\\]|\\[\s\S])*\])"
_BEFORE = 40
_FRONT = re.compile(r"\A---\r?\n.*?\n---[ \t]*(?=\r?\n|\Z)()", re.DOTALL)
_DEFINITION = re.compile(
    r"^[ ]{0,3}\[(?!\^)([^\]\r\n]+)\]:[ \t]*(?:\r?\n[ \t]*)?(?:<[^<>\r\n]*>|[^\s<]\S*)"
    rf"(?:(?:[ \t]+|[ \t]*\r?\n[ \t]+){_TITLE})?[ \t]*$",
    re.MULTILINE,
)
_QUOTED_BLOCK = re.compile(r"^[ ]{0,3}(?:>[ ]?)+()", re.MULTILINE)
_HEADING = re.compile(r"^[ ]{0,3}#{1,6}[ \t]+(?=([^\r\n]*))", re.MULTILINE)
_UNDERLINED = re.compile(
    r"(?:\A|(?<=\n))(?![ \t]*\r?$)([^\r\n]+)\r?\n[ ]{0,3}(?:=+|-{2,})[ \t]*$", re.MULTILINE
)
_FENCED = re.compile(r"^[ ]{0,3}(```+|~~~+)[^\r\n]*$.*?(?:^[ ]{0,3}\1[ \t]*$|\Z)", re.MULTILINE | re.DOTALL)
_LINES = (
    re.compile(r"(?<![ \t])[ \t]+#+[ \t]*$()", re.MULTILINE),  # the end of a heading
    re.compile(r"^[ ]{0,3}(?:=+|-{2,}|(?:[*_-][ \t]*){3,})[ \t]*$()", re.MULTILINE),  # a rule
    re.compile(r"^[ ]{0,3}(?:```|~~~)[^\r\n]*$()", re.MULTILINE),  # a fence
)
_PICTURE = re.compile(rf"!\[{_INNER}*\]{_TARGET}()")
_ROW_OF_RULES = re.compile(
    r"^[ ]{0,3}(?=[^\r\n]*\|)\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*(?::?-+:?)?[ \t]*$", re.MULTILINE
)
_CELL = re.compile(r"(?<!\\)\|")
_LINK = re.compile(rf"\[({_INNER}*)\]({_TARGET})(?:\{{[.#][^{{}}\r\n]*\}})?")
_REFERENCE_LINK = re.compile(rf"(!?)\[({_INNER}{{0,2000}})\](?:\[([^\[\]]*)\])?(?![(:])")
_AUTOLINK = re.compile(r"<((?:https?|ftp|mailto):[^<>\s]+|[\w.+-]+@[\w.-]+)>")
_PAGE = re.compile(r"\[([^\[\]\r\n]{0,24})\]\{([^{}\r\n]*)\}")
_INLINE_NOTE = re.compile(rf"\^\[(?![\w*†‡§]{{1,6}}\])({_INNER}{{1,4000}})\]")
_ELEMENT = re.compile(r"<(a|span|sup|sub|small|div|p)\b([^<>]*)>(<a\b[^<>]*>)?([^<>]{0,24})(?:</a>)?</\1>")
_ATTRIBUTE = re.compile(r"([\w:-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))|[.]([\w-]+)")
_ANNOTATION = re.compile(r"<(?:rt|rp|rtc)\b[^<>]*>[^<>]*()")
_STRUCK_NOTHING = re.compile(r"<(?:s|strike|del)\b[^<>]*>(\s*)</(?:s|strike|del)>", re.IGNORECASE)
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*)[^<>]*>")
_LOWERED = re.compile(r"~(?<=[^\W_]~)(\d{1,4})~(?!~)")
_MARKS = (
    re.compile(r"\\(?=\r?\n)()"),  # a line's end that counts
    re.compile(r"\\([!\"#$%&'()+,./:;<=>?@^`{|}~-])"),
    re.compile(r"(?<!`)(?:`+)(?!`)([^`]+)(?<!`)`+(?!`)"),  # code
)
"""What is taken out; a group that is not empty stays."""

_REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")

Change = tuple[int, int, str]


def read(content: str) -> tuple[str, *tuple[Edits, ...]]:
    """Return the words of a Markdown document, and the way back to its characters.

    Emphasis, struck words, escaped brackets and footnote marks are left to normalisation, which knows them in
    any text.
    """
    layers: list[Edits] = []

    def keep(outcome: tuple[str, Edits]) -> str:
        layers.append(outcome[1])
        return outcome[0]

    content = keep(unwrap(_FRONT, content))
    content = keep(remove(list(_comments(content)), content))
    content = keep(unwrap(_QUOTED_BLOCK, content))
    content = keep(rewrite(_headings(content), content))
    content = keep(rewrite(_tables(content), content))
    definitions = list(_DEFINITION.finditer(content))
    defined = {_id(match[1]) for match in definitions}
    content = keep(remove([match.span() for match in definitions], content))
    for pattern in (*_LINES, _PICTURE):
        content = keep(unwrap(pattern, content))
    content = keep(rewrite(_links(content), content))
    content = keep(rewrite(_references(content, defined), content))
    for pattern in (_AUTOLINK, _ANNOTATION, _STRUCK_NOTHING):
        content = keep(unwrap(pattern, content))
    content = keep(_with_notes_behind(content))
    for change in (_pages, _elements, _tags, _struck):
        content = keep(rewrite(change(content), content))
    content = keep(substitute(_LOWERED, lambda match: match[1].translate(LOWERED), content))
    for pattern in _MARKS:
        content = keep(unwrap(pattern, content))
    content = keep(substitute(_REFERENCE, lambda match: unescape(match[0]), content))
    return content, *layers


def _comments(text: str) -> Iterator[tuple[int, int]]:
    """Yield where comments stand; a pattern would look from each beginning for an end that may not come."""
    start = text.find("<!--")
    while start >= 0 and (end := text.find("-->", start)) >= 0:
        yield start, end + 3
        start = text.find("<!--", end)


def _headings(text: str) -> Iterator[Change]:
    """Set headings apart as paragraphs of their own, without their marks."""
    for match in _HEADING.finditer(text):
        yield *match.span(), "\n"
        yield match.end(1), match.end(1), "\n"


def headings(content: str) -> list[tuple[int, int]]:
    """Return where headings stand; what looks like one within code is none."""
    content = _FENCED.sub(lambda match: " " * len(match[0]), content)
    found = (match.span(1) for pattern in (_HEADING, _UNDERLINED) for match in pattern.finditer(content))
    return sorted(found)


def _tables(text: str) -> Iterator[Change]:
    """Part the cells of tables, which a row of dashes tells."""
    done = 0
    for match in _ROW_OF_RULES.finditer(text) if "|" in text else ():
        if "-" not in match[0] or match.start() < done:
            continue
        head = text.rfind("\n", 0, max(match.start() - 1, 0)) + 1
        yield from _cells(text, max(head, done), match.start())
        yield *match.span(), ""
        done = match.end() + 1
        while "|" in text[done : (end := _line_end(text, done))]:
            yield from _cells(text, done, end)
            yield end, end, "\n"
            done = end + 1


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return end if end >= 0 else len(text)


def _cells(text: str, start: int, end: int) -> Iterator[Change]:
    yield from ((*match.span(), "\n\n") for match in _CELL.finditer(text, start, end))


def _links(text: str) -> Iterator[Change]:
    """Leave of links their words, and of those that are marks of notes nothing."""
    for match in _LINK.finditer(text):
        words = match[1].replace("\\", "").strip("^ ")
        if _leads_to_note({"href": match[2]}, words, _before(match)):
            yield _bracketed(match)
        else:
            yield match.start(), match.start(1), ""
            yield match.end(1), match.end(), ""


def _leads_to_note(attributes: dict[str, str], words: str, before: str) -> bool:
    if not (MARK.fullmatch(words) and leads_within(attributes) and before.strip()):
        return False
    return follows_words(before.rstrip("^[(")) or words[0] in "[*†‡" or leads_to_note(attributes)


def _before(match: re.Match[str]) -> str:
    """Return what a reader sees before a match, in the same line."""
    before = match.string[max(0, match.start() - _BEFORE) : match.start()]
    return _TAG.sub("", before.rpartition("\n")[2]).rstrip("*_`")


def _bracketed(match: re.Match[str]) -> Change:
    """Return the change that takes a mark out, with the brackets or carets around it."""
    text, (start, end) = match.string, match.span()
    around = text[start - 1 : start] + text[end : end + 1]
    return (start - 1, end + 1, "") if around in ("[]", "()", "^^") else (start, end, "")


def _id(written: str) -> str:
    """Return the name of a link's target as it is compared."""
    return " ".join(written.split()).casefold()


def _references(text: str, defined: set[str]) -> Iterator[Change]:
    """Leave of links whose targets stand elsewhere their words, and of pictures nothing."""
    for match in _REFERENCE_LINK.finditer(text) if defined else ():
        if _id(match[3] or match[2]) not in defined:
            continue
        if match[1]:
            yield *match.span(), ""
        else:
            yield match.start(), match.start(2), ""
            yield match.end(2), match.end(), ""


def _with_notes_behind(text: str) -> tuple[str, Edits]:
    """Put notes that are written where their marks stand behind the text, where they are printed."""
    notes = list(_INLINE_NOTE.finditer(text))
    text, edits = remove([match.span() for match in notes], text)
    for match in notes:
        length = len(text) + 2
        text = f"{text}\n\n{match[1]}"
        edits.add((length - 2, length), (match.start(1), match.start(1)))
        edits.add((length, len(text)), match.span(1))
    return text, edits


def _attributes(written: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(written):
        key, value = (
            (match[1].lower(), match[2] or match[3] or match[4] or "") if match[1] else ("class", match[5])
        )
        found[key] = f"{found[key]} {value}" if key in found else value
    return found


def _pages(text: str) -> Iterator[Change]:
    """Yield the numbers of pages that are written as spans with an attribute."""
    for match in _PAGE.finditer(text):
        if names_page(_attributes(match[2])) and is_page(match[1]):
            yield *match.span(), ""


def _elements(text: str) -> Iterator[Change]:
    """Yield the marks of notes and pages in tags, and what other superscripts and subscripts become."""
    for match in _ELEMENT.finditer(text):
        tag, attributes, words = match[1], _attributes(match[2]), match[4].strip()
        linked = bool(match[3]) or names_note(attributes)
        if (names_page(attributes) and is_page(words)) or _is_note(match, attributes, words, linked=linked):
            yield _bracketed(match)
        elif tag in ("sup", "sub") and re.fullmatch(NUMBERED, words):
            yield *match.span(), words.translate(RAISED if tag == "sup" else LOWERED)


def _is_note(match: re.Match[str], attributes: dict[str, str], words: str, *, linked: bool) -> bool:
    tag, before = match[1], _before(match)
    if tag in ("sup", "span", "a") and linked and MARK.fullmatch(words) and before:
        return True
    if tag == "sup":
        bracketed = words.startswith("[") and MARK.fullmatch(words)
        return bool(bracketed) or (not re.fullmatch(NUMBERED, words) and is_note(before, words))
    return tag == "a" and _leads_to_note(attributes, words, before)


def _tags(text: str) -> Iterator[Change]:
    """Yield tags, and what parts words or stands around them in their place."""
    depth = 0
    for match in _TAG.finditer(text):
        tag, ends = match[2].lower(), bool(match[1])
        if tag in BLOCKS:
            yield *match.span(), "\n\n"
        elif tag == "br":
            yield *match.span(), "" if text[match.end() : match.end() + 1] in "\r\n" else "\n"
        elif tag == "q":
            depth -= ends
            yield *match.span(), "“‘”’"[depth % 2 + 2 * ends]
            depth += not ends
        elif tag not in STRUCK:
            yield *match.span(), ""


def _struck(text: str) -> Iterator[Change]:
    """Set the tags of struck words as tildes that touch the words."""
    done = 0
    for match in _TAG.finditer(text):
        start, end = match.span()
        while match[1] and start > done and text[start - 1].isspace():
            start -= 1
        while not match[1] and end < len(text) and text[end].isspace():
            end += 1
        if match[1]:
            yield start, end, "~~" + text[start : match.start()]
        else:
            yield start, end, text[match.end() : end] + "~~"
        done = end
