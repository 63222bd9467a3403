"""Normalisation: what differs between two prints of the same words is folded away, and nothing else.

The rules are written down, for readers, in `docs/normalisation.md`. A change of any of them is a new
`VERSION`, because every hash in a lock depends on them.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, reduce

from argmap.texts.offsets import Edits, Replacement, remove, substitute

VERSION = 2

_LINE_ENDS = "\n\r\f"
_LONGEST_MARK = 3
_LONGEST_EMPHASIS = 2000
_INVISIBLE = re.compile("\u00ad\\s*[\r\n\f]\\s*|[\u00ad\u200b\u2060\ufeff]+")
_LINE_HYPHEN = re.compile(r"[-‐‑](?<=[^\W\d_].)\s*[\r\n\f]\s*(?=[^\W\d_])")
_NUMBER_HYPHEN = re.compile(r"[-‐‑–](?<=\d.)\s*[\r\n\f]\s*(?=\d)")
_NOTE = r"(?:\^\[[\w*†‡§]{1,6}\]|\[\^[\w*†‡§-]{1,24}\])"
_FOOTNOTE = re.compile(_NOTE)
_SPACED_FOOTNOTE = re.compile(rf"[ \t]{_NOTE}(?=[.,;:!?)])")
_ESCAPE = re.compile(r"\\([\[\]*_])")
_EMPHASIS = re.compile(r"([*_])\1*")
_NON_ASCII = re.compile(r"[\x00-\x7f]?[^\x00-\x7f]+")
_DOUBLE = "“”„‟«»〝〞〟＂″‴「」｢｣﹁﹂"
_SINGLE = "‘’‚‛‹›ʼʻ`´＇′『』﹃﹄"
_MARKS = f"{_DOUBLE}{_SINGLE}\"'"
_QUOTES = re.compile(r"['\"]['\"]+")
_HYPHENS = "‐‑﹣－−‒"
_RANGE = re.compile(r"–(?<=\d.)(?=\d)")
_LONG_HYPHEN = re.compile(r"--+")
_DASH = re.compile(r"[–—―⸺⸻](?: ?[–—―⸺⸻])* ?")
_OTHER_SPACE = re.compile(r"[^\S ]")
_SPACES = re.compile(r"  +")
_CJK_LETTERS = "\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_CJK_STOPS = "\u3001-\u3003\u3008-\u3011\u3014-\u301f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65"
_CJK = _CJK_LETTERS + _CJK_STOPS
_MAYBE_CJK = re.compile("[^\x00-\u3000]")


@dataclass(frozen=True)
class Normalised:
    """A text after normalisation.

    ``marked`` still tells double quotation marks from single ones, at the same offsets. ``joins`` are the
    places where a hyphen at a line's end was left out, so that the word may also be read with it.
    """

    marked: str
    layers: tuple[Edits, ...]
    joins: tuple[int, ...]

    @property
    def text(self) -> str:
        return self.marked.replace('"', "'")


def unmarked(text: str) -> str | None:
    """Return what stands between quotation marks that are around the whole of a text, or ``None``."""
    bare = text.strip().strip(_MARKS).strip()
    whole = text.strip()
    return bare if bare and whole[0] in _MARKS and whole[-1] in _MARKS else None


def normalise(text: str) -> str:
    """Return the words of a text as they are compared."""
    return trace(text).text


def trace(text: str) -> Normalised:
    """Normalise a text and keep the way back; repeated until nothing changes, so that it is idempotent."""
    state = Normalised(text, (), ())
    while (after := _pass(state)).marked != state.marked:
        state = after
    return Normalised(after.marked, tuple(layer for layer in after.layers if layer.old_starts), after.joins)


def _pass(state: Normalised) -> Normalised:
    return reduce(lambda result, step: step(result), _STEPS, state)


Step = Callable[[Normalised], Normalised]


def _changed(state: Normalised, outcome: tuple[str, Edits]) -> Normalised:
    text, edits = outcome
    if not edits.old_starts:
        return state
    joins = tuple(edits.forward(join) for join in state.joins)
    return Normalised(text, (*state.layers, edits), joins)


def _rule(pattern: re.Pattern[str], replacement: Replacement, *hints: str) -> Step:
    """Return the step that replaces a pattern, tried only where one of the hints stands."""

    def step(state: Normalised) -> Normalised:
        if hints and not any(hint in state.marked for hint in hints):
            return state
        return _changed(state, substitute(pattern, replacement, state.marked))

    return step


def _fold(characters: str, to: str) -> Step:
    """Return the step that replaces characters by one, at the same offsets."""

    def step(state: Normalised) -> Normalised:
        text = state.marked
        for character in characters:
            if character in text:
                text = text.replace(character, to)
        return state if text is state.marked else Normalised(text, state.layers, state.joins)

    return step


def _compose(state: Normalised) -> Normalised:
    """Bring a text to Unicode's form NFC."""
    if unicodedata.is_normalized("NFC", state.marked):
        return state
    spans = [
        span
        for match in _NON_ASCII.finditer(state.marked)
        if not unicodedata.is_normalized("NFC", match[0])
        for span in _clusters(match[0], match.start())
    ]
    return _changed(state, _rewrite(spans, state.marked))


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


def _rewrite(spans: list[tuple[int, int]], text: str) -> tuple[str, Edits]:
    edits, length, last = Edits(), 0, 0
    pieces: list[str] = []
    for start, end in spans:
        new = unicodedata.normalize("NFC", text[start:end])
        if new != text[start:end]:
            length += start - last
            pieces += (text[last:start], new)
            edits.add((length, length + len(new)), (start, end))
            length, last = length + len(new), end
    return "".join((*pieces, text[last:])), edits


def _join_lines(state: Normalised) -> Normalised:
    """Leave out hyphens at a line's end, and remember where they stood."""
    if not any(end in state.marked for end in _LINE_ENDS):
        return state
    text, edits = substitute(_LINE_HYPHEN, "", state.marked)
    after = _changed(state, (text, edits))
    return Normalised(after.marked, after.layers, tuple(sorted({*after.joins, *edits.new_starts})))


def _plain(state: Normalised) -> Normalised:
    """Leave out the marks of Markdown emphasis, where they stand in pairs around some words."""
    text = state.marked
    if "*" not in text and "_" not in text:
        return state
    opened: dict[str, list[tuple[int, int]]] = {}
    marks: list[tuple[int, int]] = []
    for match in _EMPHASIS.finditer(text):
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


def _unspaced(state: Normalised) -> Normalised:
    """Leave out white space within Chinese and Japanese, where it is only the end of a line or a gap."""
    if not _MAYBE_CJK.search(state.marked):
        return state
    return _changed(state, substitute(_cjk_space(), "", state.marked))


@cache  # which takes long to compile, and most texts never ask for it
def _cjk_space() -> re.Pattern[str]:
    return re.compile(rf"(?<=[{_CJK}])\s+(?=[{_CJK}'\"])|(?<=['\"])\s+(?=[{_CJK}])")


def _one_space(state: Normalised) -> Normalised:
    """Turn white space into single spaces, and leave it out at both ends."""
    text = state.marked
    if " ".join(text.split()) == text:
        return state
    text = _OTHER_SPACE.sub(" ", text)
    state = _changed(Normalised(text, state.layers, state.joins), substitute(_SPACES, " ", text))
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


_STEPS: tuple[Step, ...] = (
    _compose,
    _rule(_INVISIBLE, "", "\u00ad", "\u200b", "\u2060", "\ufeff"),
    _rule(_NUMBER_HYPHEN, "-", *_LINE_ENDS),
    _join_lines,
    _rule(_SPACED_FOOTNOTE, "", " ^[", " [^", "\t^[", "\t[^"),
    _rule(_FOOTNOTE, "", "^[", "[^"),
    _rule(_ESCAPE, _letter, "\\"),
    _plain,
    _fold(_DOUBLE, '"'),
    _fold(_SINGLE, "'"),
    _rule(_QUOTES, '"', "''", '""', "'\"", "\"'"),
    _fold(_HYPHENS, "-"),
    _rule(_RANGE, "-", "–"),
    _unspaced,
    _one_space,
    _rule(_LONG_HYPHEN, "—", "--"),
    _rule(_DASH, _dash, *"–—―⸺⸻"),
)
