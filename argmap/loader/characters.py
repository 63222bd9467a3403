"""Characters that may not stand in a claim file, and ones that a reader cannot see."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice

from argmap.loader import faults
from argmap.loader.faults import Fault
from argmap.plain.diagnostics import Kind

_PLAIN = bytes([9, 10, 13, *range(32, 127)])
_BEYOND = "".join(chr(plane + last) for plane in range(0x1FFFE, 0x110000, 0x10000) for last in (0, 1))
_ILLEGAL = rf"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff{_BEYOND}]"
_BAD_BYTES = r"[\udc80-\udcff]+"
_BIDI = r"[\u202a-\u202e\u2066-\u2069]"
_INVISIBLE = r"[\u061c\u180e\u200b-\u200f\u2060-\u2064\u206a-\u206f\ufeff\U000e0000-\U000e007f]"
"""These are compiled where a text has a character of note, which most have not."""

_ESCAPE = r"(?s)\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))"
_LETTER_ESCAPES = {"0": 0, "a": 7, "b": 8, "v": 11, "f": 12, "e": 27}
_HIDDEN = "\x85\u2028\u2029\ufeff"
ODD_SPACES = frozenset("\xa0\u1680\u202f\u205f\u3000").union(map(chr, range(0x2000, 0x200B)))
"""Spaces that are none to YAML."""

_MOST_BYTES = 20
"""With more places that are no UTF-8, or no text at all, than this, it is the whole file that is not."""
_MOST = 1_000
"""Of each kind, no more findings than this: nobody would read them."""

_WIDE = {
    "UTF-32": r"\udcff\udcfe\x00\x00|\x00\x00\udcfe\udcff|[^\x00]\x00{3}|\x00{3}[^\x00]",
    "UTF-16": r"\udcff\udcfe|\udcfe\udcff|[^\x00]\x00[^\x00]\x00|\x00[^\x00]\x00[^\x00]",
}

_MARKS_OF_WIDE = frozenset("\0\udcfe\udcff")
"""Of what any of these begins with, one is among the first four characters."""


def suspects(text: str) -> set[str]:
    """Return the characters of a text that are neither printable nor a plain line end."""
    encoded = text.encode("utf-8", "surrogatepass")
    others = set(encoded.translate(None, _PLAIN).decode("utf-8", "surrogatepass"))
    return {character for character in others if not character.isprintable()}


def encoding_fault(text: str) -> Fault | None:
    """Return the fault of a file that is in another encoding as a whole."""
    for name, pattern in _WIDE.items() if _MARKS_OF_WIDE.intersection(text[:4]) else ():
        if re.match(pattern, text):
            message = f"the file is in {name}, not in UTF-8"
            return Fault(faults.WRONG_ENCODING, 0, 1, message, "", "save the file as UTF-8")
    return None


_OURS = r"(?<![^\r\n])<{7}(?: [^\r\n]*)?(?![^\r\n])"
_THEIRS = r"(?<![^\r\n])>{7}(?: [^\r\n]*)?(?![^\r\n])"


def conflict_fault(text: str) -> Fault | None:
    """Return the fault of a file in which a version control system left both sides of a conflict."""
    ours = re.search(_OURS, text) if "<<<<<<<" in text else None
    theirs = re.compile(_THEIRS).search(text, ours.end()) if ours else None
    if not ours or not theirs:
        return None
    return Fault(
        faults.YAML_SYNTAX,
        *ours.span(),
        "a merge conflict that nobody has resolved",
        "one side starts here",
        "keep what is right of both sides, and take the lines of `<`, `=` and `>` out",
        (*theirs.span(), "the other side ends here"),
    )


def raw_faults(text: str, found: set[str]) -> Iterator[Fault]:
    """Yield what is wrong with single characters; ``found`` holds the suspects of the text."""
    if not found:
        return
    shown = "".join(found)
    if re.search(_BAD_BYTES, shown):
        yield from _bad_bytes(text)
    for kind, pattern in _PATTERNS.items():
        if re.search(pattern, shown):
            matches = (match for match in re.finditer(pattern, text) if not _fine(match))
            told = [
                _fault(kind, match.start(), match.end(), ord(match[0])) for match in islice(matches, _MOST)
            ]
            yield from _garbled(told) if kind is faults.ILLEGAL_CHARACTER else told


def _garbled(found: list[Fault]) -> list[Fault]:
    """Return one fault for all where there are so many that it is the file that is no text."""
    if len(found) <= _MOST_BYTES:
        return found
    message = f"{found[0].message}, nor may those in {len(found) - 1:,} other places: this is no text"
    return [found[0].but(message=message, help="name another file")]


def _fine(match: re.Match[str]) -> bool:
    """Tell whether a character needs no finding of its own: a byte that is no UTF-8 has one."""
    return "\udc80" <= match[0] <= "\udcff" or (bool(re.match(_INVISIBLE, match[0])) and _wanted(match))


def _bad_bytes(text: str) -> Iterator[Fault]:
    runs = list(re.finditer(_BAD_BYTES, text))
    shown = 1 if len(runs) > _MOST_BYTES else len(runs)
    for run in runs[:shown]:
        given = " ".join(f"0x{ord(character) - 0xDC00:02x}" for character in run[0][:4])
        what = f"the bytes {given} are" if len(run[0]) > 1 else f"the byte {given} is"
        rest = f", nor is what stands in {len(runs) - 1:,} other places" if shown < len(runs) else ""
        message = f"{what} no UTF-8{rest}"
        yield Fault(faults.WRONG_ENCODING, run.start(), run.end(), message, "", "save the file as UTF-8")


_PATTERNS = {
    faults.ILLEGAL_CHARACTER: _ILLEGAL,
    faults.BIDI_CONTROL: _BIDI,
    faults.INVISIBLE_CHARACTER: _INVISIBLE,
}
_WRONGS = {
    faults.ILLEGAL_CHARACTER: "may not stand in a claim file",
    faults.BIDI_CONTROL: "changes the order in which text is shown",
    faults.INVISIBLE_CHARACTER: "cannot be seen",
}


def _fault(kind: Kind, start: int, end: int, code: int, *, escaped: bool = False) -> Fault:
    message = f"the {'escaped ' if escaped else ''}character U+{code:04X} {_WRONGS[kind]}"
    name = unicodedata.name(chr(code), "").lower() if code < 0x110000 else ""
    return Fault(kind, start, end, message, name, "remove it")


def escape_faults(text: str, start: int, end: int) -> Iterator[Fault]:
    """Yield what is wrong with the escapes of a scalar in double quotes that is written from ``start``."""
    for match in re.compile(_ESCAPE).finditer(text, start, end):
        digits = match[1] or match[2] or match[3]
        code = int(digits, 16) if digits else _LETTER_ESCAPES.get(match[4], 32)
        character = chr(code) if code < 0x110000 else "\0"
        for kind in (faults.ILLEGAL_CHARACTER, faults.BIDI_CONTROL):
            if re.match(_PATTERNS[kind], character):
                yield _fault(kind, match.start(), match.end(), code, escaped=True)


def has_illegal(found: set[str]) -> bool:
    """Tell whether a character may not stand in a claim file; to look through a whole text takes long."""
    return re.search(_ILLEGAL, "".join(found)) is not None


def legal(text: str) -> str:
    """Put U+FFFD where a character is that may not stand in a claim file."""
    return re.sub(_ILLEGAL, "\ufffd", text)


def hidden_breaks(found: set[str]) -> dict[str, str]:
    """Return a stand-in for each character at which YAML 1.1 would end a line and no editor does.

    The parser also passes over a second byte-order mark, and would be one character behind from there on.
    """
    breaks = sorted(found.intersection(_HIDDEN))
    private = (character for character in map(chr, range(0xE000, 0xF8FF)) if character not in found)
    return dict(zip(breaks, private, strict=False)) if breaks else {}


_JOINED = frozenset([
    "ADLAM", "ARABIC", "BALINESE", "BENGALI", "DEVANAGARI", "GUJARATI", "GURMUKHI", "HANIFI",
    "JAVANESE", "KANNADA", "KHMER", "LAO", "LEPCHA", "MALAYALAM", "MANDAIC", "MEETEI", "MONGOLIAN",
    "MYANMAR", "NEW", "NKO", "ORIYA", "PHAGS-PA", "SINHALA", "SUNDANESE", "SYRIAC", "TAI", "TAMIL",
    "TELUGU", "THAANA", "THAI", "TIBETAN",
])  # fmt: skip
"""Scripts, by the first word of their letters' names, that need joiners or write no spaces."""
_MARKS = "\u200e\u200f\u061c"
"""What tells the direction of text, which may be needed where some of it runs to the left."""


def _wanted(match: re.Match[str]) -> bool:
    """Tell whether an invisible character is where it belongs: in an emoji, or in a script that needs it."""
    text, place, character = match.string, match.start(), match[0]
    before, behind = text[place - 1 : place] or " ", text[place + 1 : place + 2] or " "
    if character in _MARKS:
        left, right = text[max(place - 80, 0) : place], text[place + 1 : place + 80]
        near = left.rpartition("\n")[2] + right.partition("\n")[0]
        return any(
            unicodedata.bidirectional(letter) in ("R", "AL") for letter in near if letter not in _MARKS
        )
    if character >= "\U000e0000":
        return before == "\U0001f3f4" or before >= "\U000e0000"
    if character == "\u200d" and _pictured(before) and _pictured(behind):
        return True
    return character in "\u200b\u200c\u200d\u180e\u2060" and any(
        unicodedata.name(near, "").partition(" ")[0] in _JOINED for near in (before, behind)
    )


def _pictured(character: str) -> bool:
    """Tell whether a character is a picture, or changes how the picture before it looks."""
    return (
        unicodedata.category(character) in ("So", "Sm")
        or "\U0001f000" <= character <= "\U0001faff"
        or character == "\ufe0f"
    )
