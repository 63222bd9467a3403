"""Normalisation: what differs between two prints of the same words is folded away, and nothing else.

The rules are written down, for readers, in `docs/normalisation.md`. A change of any of them is a new
`VERSION`, because every hash in a lock depends on them.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import reduce
from typing import NamedTuple

from argmap.texts.footnotes import RAISED, is_note
from argmap.texts.numbers import GAP, GAPS, GLUED
from argmap.texts.offsets import Edits, Replacement, remove, rewrite, substitute

VERSION = 3

STROKE = "\u0336"
"""What stands behind each character of a struck word."""

_LINE_ENDS = "\n\r\f"
_LONGEST_MARK = 3
_BEFORE = 60
_LONGEST_EMPHASIS = 2000
_LONGEST_PARAGRAPH = 8000
_OPENING = '“„«"'
_OPENING_AND_CLOSING = '“”„«»"'
_UNSEEN = "\u00ad\u200b\u2060\ufeff"
_DIRECTIONS = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_LINE_END = r"(?:\r\n|\n|\r(?!\n))"
BLANK_LINE = rf"(?:{_LINE_END}(?:[^\S\r\n]|[{_UNSEEN}{_DIRECTIONS}])*{_LINE_END}|\u2029)[\s{_UNSEEN}]*"
"""Where a paragraph ends, as a regular expression."""

# All but those that every text is searched for are compiled where one has need of them.
_INVISIBLE = f"\u00ad\\s*[\r\n\f]\\s*|[{_UNSEEN}{_DIRECTIONS}]+"
_ROMAN = r"(?=[ivxl])(?:x{0,3}|xl|lx{0,3})(?:i{1,3}|i?v|vi{1,3}|ix)?"
_PAGE_NUMBER = rf"[ \t]*[-–—\[(]?[ \t]*(?:\d{{1,4}}|{_ROMAN})[ \t]*[-–—\])]?[ \t]*"
_PAGE_END = (
    rf"(?<=[\r\n]){_PAGE_NUMBER}(?=(?:\r\n?|\n)[ \t\r\n]{{0,20}}\f)|(?<=\f){_PAGE_NUMBER}(?=[\r\n])"
    rf"|(?<=\f\n){_PAGE_NUMBER}(?=[\r\n])"
)
_LINE_HYPHEN = r"[-‐‑⸗¬](?<=[^\W\d_].)\s*[\r\n\f]\s*(?=[^\W\d_])"
_NUMBER_HYPHEN = r"[-‐‑⸗–](?<=\d.)\s*[\r\n\f]\s*(?=\d)"
_NOTE = r"(?:\^\[[\w*†‡§]{1,6}\]|\[\^[\w*†‡§-]{1,24}\])"
_SPACED_FOOTNOTE = rf"[ \t]{_NOTE}(?=[.,;:!?)])"
_CARET = r"\^(?<=[\w.,;:!?…)\]'\"’”»].)(?:\{([+−–-]?\d{1,3})\}|([+−–-]?\d{1,3})(?:\^|(?![\w^])))"
_RAISED = "⁰¹²³⁴-⁹"
_LOWERED = "₀-₉"
_RAISED_RUN = rf"⁽?[{_RAISED}]{{1,3}}(?:(?:[,;] ?|[⁻–-])[{_RAISED}]{{1,3}}){{0,9}}⁾?(?![\w/⁄])"
_RAISED_FRACTION = rf"([{_RAISED}]{{1,3}})[/⁄]([{_LOWERED}]{{1,3}}|\d{{1,3}})(?!\w)"
_INDEX = rf"[{_LOWERED}]+(?<!\d[{_LOWERED}])"
_LIGATURE = "[ﬀ-ﬆﬓ-ﬗĲĳŉǄ-ǌǱ-ǳ]"
_SLASH = r"(?<!\d) //? | //? (?!\d)"
_STRUCK = r"(?<!~)~~(?=[^\s~])((?:[^~]|~(?!~)){1,20000}?)(?<=[^\s~])~~(?!~)"
_STRUCK_APART = r"(?<=[^\s~])~~~~(?=[^\s~])"
_REPEATED = rf"{BLANK_LINE}([“„«\"])[^\S\r\n]*(?=\S)"
_ESCAPE = r"\\([\[\]*_])"
_EMPHASIS = r"([*_])\1*"
_NON_ASCII = r"[\x00-\x7f]?[^\x00-\x7f]+"
_DOUBLE = "“”„‟«»〝〞〟＂″‴「」｢｣﹁﹂"
_SINGLE = "‘’‚‛‹›ʼʻ`´＇′『』﹃﹄"
_MARKS = f"{_DOUBLE}{_SINGLE}\"'"
_QUOTES = r"['\"]['\"]+"
_HYPHENS = "‐‑﹣－−‒⸗"
_RANGE = r"–(?<=\d.)(?=\d)"
_LONG_HYPHEN = r"--+"
_DASH = r"[–—―⸺⸻](?: ?[–—―⸺⸻])* ?"
_LOOSE = re.compile(f"[{GAPS}]")
_OTHER_SPACE = rf"[^\S {GAP}]"
_SPACES = r"  +"
_CJK_LETTERS = "\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_CJK_STOPS = "\u3001-\u3003\u3008-\u3011\u3014-\u301f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65"
_CJK = _CJK_LETTERS + _CJK_STOPS
_CJK_SPACE = rf"(?<=[{_CJK}])\s+(?=[{_CJK}'\"])|(?<=['\"])\s+(?=[{_CJK}])"
_MAYBE_CJK = re.compile("[^\x00-\u3000]")


class Normalised(NamedTuple):
    """A text after normalisation.

    ``marked`` still tells double quotation marks from single ones, and the blanks within a number from
    others, at the same offsets. ``joins`` are the places where a hyphen at a line's end was left out, so that
    the word may also be read with it; ``reopened`` those where a paragraph repeated an open quotation mark.
    """

    marked: str
    layers: tuple[Edits, ...] = ()
    joins: tuple[int, ...] = ()
    reopened: tuple[int, ...] = ()

    @property
    def text(self) -> str:
        return self.marked.replace('"', "'").replace(GAP, " ")


def unmarked(text: str) -> str | None:
    """Return what stands between quotation marks that are around the whole of a text, or ``None``."""
    bare = text.strip().strip(_MARKS).strip()
    whole = text.strip()
    return bare if bare and whole[0] in _MARKS and whole[-1] in _MARKS else None


def normalise(text: str) -> str:
    """Return the words of a text as they are compared."""
    return trace(text).text


_ORDINARY = re.compile(r"[A-Za-z0-9,;:.!?()]+(?:[ '-][A-Za-z0-9,;:.!?()]+)*")
"""Words of which no step changes anything, as most quotations are: these need not go through them all."""


def trace(text: str) -> Normalised:
    """Normalise a text and keep the way back; repeated until nothing changes, so that it is idempotent."""
    if _ORDINARY.fullmatch(text):
        return Normalised(text)
    return _repeated(_STEPS, text)


def as_seen(text: str) -> Normalised:
    """Return the words of a text as a reader sees them, in its own characters, and keep the way back."""
    return _repeated(_SEEN, text)


Step = Callable[[Normalised], Normalised]


def _repeated(steps: tuple[Step, ...], text: str) -> Normalised:
    """Take all steps until nothing changes."""
    state = Normalised(text)
    while (after := reduce(lambda result, step: step(result), steps, state)).marked != state.marked:
        state = after
    return after._replace(layers=tuple(layer for layer in after.layers if layer.old_starts))


def _changed(state: Normalised, outcome: tuple[str, Edits]) -> Normalised:
    text, edits = outcome
    if not edits.old_starts:
        return state
    joins = tuple(edits.forward(join) for join in state.joins)
    reopened = tuple(edits.forward(place) for place in state.reopened)
    return Normalised(text, (*state.layers, edits), joins, reopened)


def _rule(pattern: str, replacement: Replacement, *hints: str) -> Step:
    """Return the step that replaces a pattern, compiled and tried only where one of the hints stands."""

    def step(state: Normalised) -> Normalised:
        if not any(hint in state.marked for hint in hints):
            return state
        return _changed(state, substitute(re.compile(pattern), replacement, state.marked))

    return step


def _fold(characters: str, to: str) -> Step:
    """Return the step that replaces characters by one, at the same offsets."""

    def step(state: Normalised) -> Normalised:
        text = state.marked
        for character in characters:
            if character in text:
                text = text.replace(character, to)
        return state if text is state.marked else state._replace(marked=text)

    return step


def _compose(state: Normalised) -> Normalised:
    """Bring a text to Unicode's form NFC."""
    if unicodedata.is_normalized("NFC", state.marked):
        return state
    spans = [
        span
        for match in re.finditer(_NON_ASCII, state.marked)
        if not unicodedata.is_normalized("NFC", match[0])
        for span in _clusters(match[0], match.start())
    ]
    composed = ((start, end, unicodedata.normalize("NFC", state.marked[start:end])) for start, end in spans)
    return _changed(state, rewrite(composed, state.marked))


def _clusters(piece: str, offset: int) -> list[tuple[int, int]]:
    """Return the stretches of a piece that may compose, each from one starter up to the next."""
    starts = [
        index
        for index, character in enumerate(piece)
        if not index or not (_joins_back(character) or unicodedata.combining(character))
    ]
    return [
        (offset + start, offset + end) for start, end in zip(starts, [*starts[1:], len(piece)], strict=True)
    ]


def _joins_back(character: str) -> bool:
    return unicodedata.category(character)[0] == "M" or "\u1160" <= character <= "\u11ff"


def _join_lines(state: Normalised) -> Normalised:
    """Leave out hyphens at a line's end, and remember where they stood."""
    if not any(end in state.marked for end in _LINE_ENDS):
        return state
    text, edits = substitute(re.compile(_LINE_HYPHEN), "", state.marked)
    after = _changed(state, (text, edits))
    return after._replace(joins=tuple(sorted({*after.joins, *edits.new_starts})))


def _without_repeated(state: Normalised) -> Normalised:
    """Leave out the quotation mark that a print repeats where a paragraph goes on with a quotation."""
    text = state.marked
    if not any(end in text for end in "\n\r") or not any(mark in text for mark in _OPENING):
        return state
    repeated = filter(_is_open, re.finditer(_REPEATED, text))
    spans = [match.span(1)[:1] + match.span()[1:] for match in repeated]
    if not spans:
        return state
    text, edits = remove(spans, text)
    after = _changed(state, (text, edits))
    return after._replace(reopened=tuple(sorted({*after.reopened, *edits.new_starts})))


def _is_open(paragraph: re.Match[str]) -> bool:
    """Tell whether the last double mark before a paragraph is the one it begins with, and opens."""
    text, end = paragraph.string, paragraph.start()
    last = max(text.rfind(mark, max(0, end - _LONGEST_PARAGRAPH), end) for mark in _OPENING_AND_CLOSING)
    if last < 0 or text[last] != paragraph[1]:
        return False
    opens = not last or text[last - 1].isspace() or text[last - 1] in "([-–—‘'"
    return opens and (paragraph[1] == "«" or not text[last + 1].isspace())


def _strike(state: Normalised) -> Normalised:
    """Set a stroke through each character between two `~~`, where they stand in pairs around some words."""
    if "~~" not in state.marked:
        return state
    state = _changed(state, substitute(re.compile(_STRUCK_APART), "", state.marked))
    return _changed(state, rewrite(_strokes(state.marked), state.marked))


def _strokes(text: str) -> Iterator[tuple[int, int, str]]:
    for match in re.finditer(_STRUCK, text):
        yield match.start(), match.start(1), ""
        for place in range(*match.span(1)):
            if not (text[place].isspace() or text[place] == STROKE or text[place + 1] == STROKE):
                yield place + 1, place + 1, STROKE
        yield match.end(1), match.end(), ""


def _plain(state: Normalised) -> Normalised:
    """Leave out the marks of Markdown emphasis, where they stand in pairs around some words."""
    text = state.marked
    if "*" not in text and "_" not in text:
        return state
    opened: dict[str, list[tuple[int, int]]] = {}
    marks: list[tuple[int, int]] = []
    for match in re.finditer(_EMPHASIS, text):
        span = match.span()
        others = opened.setdefault(match[0], [])
        if others and span[0] - others[-1][1] <= _LONGEST_EMPHASIS and _closes(text, *span):
            marks += (others.pop(), span)
        elif len(match[0]) <= _LONGEST_MARK and _opens(text, *span):
            others.append(span)
    return _changed(state, remove(sorted(marks), text)) if marks else state


def _opens(text: str, start: int, end: int) -> bool:
    return not (start and text[start - 1].isalnum()) and end < len(text) and not text[end].isspace()


def _closes(text: str, start: int, end: int) -> bool:
    return not text[start - 1].isspace() and not (end < len(text) and text[end].isalnum())


def _glue(state: Normalised) -> Normalised:
    """Tell blanks within a number, where they are no plain ones, from others, at the same offsets."""
    text = state.marked
    if not _LOOSE.search(text):
        return state
    glued = re.compile(GLUED)
    marked = _LOOSE.sub(lambda gap: GAP if glued.match(text, gap.start()) else " ", text)
    return state._replace(marked=marked)


def _unspaced(state: Normalised) -> Normalised:
    """Leave out white space within Chinese and Japanese, where it is only the end of a line or a gap."""
    if not _MAYBE_CJK.search(state.marked):
        return state
    return _changed(state, substitute(re.compile(_CJK_SPACE), "", state.marked))


def _one_space(state: Normalised) -> Normalised:
    """Turn white space into single spaces, and leave it out at both ends."""
    text = state.marked
    if " ".join(text.split()) == text:
        return state
    text = re.sub(_OTHER_SPACE, " ", text)
    state = _changed(state._replace(marked=text), substitute(re.compile(_SPACES), " ", text))
    text = state.marked
    ends = [(0, 1)] if text[:1] == " " else []
    if text[-1:] == " " and len(text) > 1:
        ends.append((len(text) - 1, len(text)))
    return _changed(state, remove(ends, text)) if ends else state


def _dash(match: re.Match[str]) -> str:
    """Set a dash, given as a hyphen, between single spaces, which it lacks at the ends of a text."""
    text, start = match.string, match.start()
    before = "" if not start or text[start - 1] == " " else " "
    return f"{before}-" if match.end() == len(text) else f"{before}- "


def _letter(match: re.Match[str]) -> str:
    return match[0][-1]


def _raised(match: re.Match[str]) -> str:
    """Return the power behind a caret as superscript characters."""
    return (match[1] or match[2]).translate(RAISED)


def _without_note(match: re.Match[str]) -> str:
    """Return superscript characters, or nothing in the place of a footnote's mark."""
    start = match.start()
    return "" if is_note(match.string[max(0, start - _BEFORE) : start], match[0]) else match[0]


def _fraction(match: re.Match[str]) -> str:
    """Return a fraction on one line, and parted from the whole number before it."""
    whole = match.start() and match.string[match.start() - 1].isdigit()
    upper, lower = (unicodedata.normalize("NFKC", part) for part in match.groups())
    return f"{' ' if whole else ''}{upper}/{lower}"


def _compatible(match: re.Match[str]) -> str:
    """Return the letters or digits that stand for a character in Unicode's form NFKC."""
    return unicodedata.normalize("NFKC", match[0])


_UNPRINTED: tuple[Step, ...] = (
    _compose,
    _rule(_INVISIBLE, "", *_UNSEEN, *_DIRECTIONS),
    _rule(_PAGE_END, "", "\f"),
    _rule(_NUMBER_HYPHEN, "-", *_LINE_ENDS),
    _join_lines,
    _rule(_SPACED_FOOTNOTE, "", " ^[", " [^", "\t^[", "\t[^"),
    _rule(_NOTE, "", "^[", "[^"),
    _rule(_CARET, _raised, "^"),
    _rule(_RAISED_FRACTION, _fraction, "/", "⁄"),
    _rule(_RAISED_RUN, _without_note, *"⁰¹²³⁴⁵⁶⁷⁸⁹"),
)
"""Leave out what is printed in a text and is not its words: ends of lines and pages, marks of notes."""

_UNMARKED: tuple[Step, ...] = (_rule(_ESCAPE, _letter, "\\"), _plain, _strike)
_SPACED: tuple[Step, ...] = (_unspaced, _one_space)
_STEPS: tuple[Step, ...] = (
    *_UNPRINTED,
    _rule(_INDEX, _compatible, *"₀₁₂₃₄₅₆₇₈₉"),
    _rule(_LIGATURE, _compatible, *"ﬀﬁﬂﬃﬄﬅﬆﬓﬔﬕﬖﬗĲĳŉǄǅǆǇǈǉǊǋǌǱǲǳ"),
    _fold("⁄", "/"),
    _fold("ſ", "s"),
    *_UNMARKED,
    _without_repeated,
    _fold(_DOUBLE, '"'),
    _fold(_SINGLE, "'"),
    _rule(_QUOTES, '"', "''", '""', "'\"", "\"'"),
    _fold(_HYPHENS, "-"),
    _rule(_RANGE, "-", "–"),
    _glue,
    *_SPACED,
    _rule(_SLASH, " ", " / ", " // "),
    _rule(_LONG_HYPHEN, "—", "--"),
    _rule(_DASH, _dash, *"–—―⸺⸻"),
)
_SEEN: tuple[Step, ...] = (*_UNPRINTED, *_UNMARKED, *_SPACED)
