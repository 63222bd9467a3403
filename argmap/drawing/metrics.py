"""How wide a text is, and where its lines break; the same on every machine, whatever fonts it has.

Widths come from our own table, because the engine's estimate is wrong outside Latin-1: wide East
Asian characters count 1 em, an emoji sequence 1.3, combining and format characters 0, and what no
table knows 0.72.
"""

import re
import unicodedata
from functools import cache, lru_cache
from typing import Final

from argmap.drawing.advances import BOLD, ITALIC, REGULAR

EM = 2048
SLACK = 1.03
"""What a line is taken to be wider than the table says, since fonts of other machines differ a little."""

_WIDE, _EMOJI, _UNKNOWN = EM, round(1.3 * EM), round(0.72 * EM)
_KNOWN = {0x202F: EM // 5, 0x2E3A: 2 * EM, 0x2E3B: 3 * EM, 0xFDFD: 12 * EM}
_PICTURE = (
    "[\U0001f000-\U0001faff\u2600-\u27bf\u231a\u231b\u23e9-\u23fa"
    "\u2b1b\u2b1c\u2b50\u2b55\u00a9\u00ae\u203c\u2049]"
)
_SEQUENCE = re.compile(
    rf"[\U0001f1e6-\U0001f1ff]{{2}}|[0-9#*]\ufe0f?\u20e3"
    rf"|{_PICTURE}[\ufe0f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]+"
    rf"(?:\u200d{_PICTURE}[\ufe0f\U0001f3fb-\U0001f3ff]*)*"
    rf"|{_PICTURE}(?:\u200d{_PICTURE}[\ufe0f\U0001f3fb-\U0001f3ff]*)+"
)
_HAS_SEQUENCE = re.compile("[\u200d\u20e3\ufe0f\U0001f1e6-\U0001f1ff\U0001f3fb-\U0001f3ff]")


class _Advances(dict[int, int]):
    """The widths of characters, those that the table lacks by their Unicode class."""

    def __init__(self, runs: dict[int, str]) -> None:
        super().__init__(_KNOWN)
        for first, widths in runs.items():
            self.update(enumerate(map(int, widths.split()), first))

    def __missing__(self, code: int) -> int:
        self[code] = width = _by_class(chr(code))
        return width


def _by_class(char: str) -> int:
    category = unicodedata.category(char)
    if category in ("Mn", "Me", "Cf"):
        return 0
    if unicodedata.east_asian_width(char) in ("W", "F"):
        return _EMOJI if category in ("So", "Sk") and not 0x3000 <= ord(char) <= 0x33FF else _WIDE
    if 0x12000 <= ord(char) <= 0x123FF:
        return 3 * EM
    return _EMOJI if ord(char) >= 0x1F000 and category == "So" else _UNKNOWN


@cache
def _advances(bold: bool, italic: bool) -> _Advances:
    return _Advances(BOLD) if bold else _Advances(REGULAR | ITALIC if italic else REGULAR)


@lru_cache(maxsize=65536)
def advance(text: str, bold: bool = False, italic: bool = False) -> int:
    """Return the width of a text in 1/2048 em."""
    pictures = 0
    if not text.isascii() and _HAS_SEQUENCE.search(text):
        text, pictures = _SEQUENCE.subn("", text)
    return sum(map(_advances(bold, italic).__getitem__, map(ord, text))) + pictures * _EMOJI


def width(text: str, size: float, *, bold: bool = False, italic: bool = False, spacing: float = 0.0) -> float:
    """Return the width of a text set in a size, with the slack that any line is given."""
    return advance(text, bold, italic) * size / EM * SLACK + spacing * len(text)


# Where a word may be broken: behind a hyphen between parts of four letters or more, behind a slash between
# parts of three that are not both figures, behind a dash with a letter at one side, unless what follows is
# bound to more, and around the characters of scripts that write no spaces, but not before a closing mark nor
# after an opening one; in Thai and Lao before what can begin a syllable.
_NO_START = "、。，．・：；？！）］｝」』】〕〉》〙〗ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々…‥,.;:?!)]}”’»"
_NO_END = "（［｛「『【〔〈《〘〖([{“‘«"
_IDEOGRAPH = (
    "[\u2e80-\u2fdf\u3001-\u30ff\u3100-\u312f\u31a0-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\uff01-\uff60\U00020000-\U0003ffff]"
)
_CLUSTER = re.compile(
    rf"{_SEQUENCE.pattern}|.[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0900-\u0903"
    r"\u093a-\u094f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u1ab0-\u1aff\u200b-\u200d\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]*",
    re.DOTALL,
)
_THAI = "[\u0e01-\u0e5b\u0e81-\u0edf]"
_BREAKS = re.compile(
    r"(?<=[^\W\d]{4}-)(?=[^\W\d]{4})|(?<=\w{3}/)(?=[^\W\d]{3})|(?<=[^\W\d]{3}/)(?=\w{3})|(?<=//)(?=\w)"
    r"|(?<=[\w/]\u200b)(?=\w)|(?:(?<=[^\W\d][–—])(?=\w)|(?<=\w[–—])(?=[^\W\d]))(?!\w+\u00a0)"
    rf"|(?<={_THAI})(?<![\u0e40-\u0e44\u0ec0-\u0ec4])(?=[\u0e01-\u0e2e\u0e40-\u0e44\u0e81-\u0eae\u0ec0-\u0ec4])"
    rf"|(?<=[^{re.escape(_NO_END)}])(?={_IDEOGRAPH})(?=[^{re.escape(_NO_START)}])"
    rf"|(?<={_IDEOGRAPH})(?<=[^{re.escape(_NO_END)}])(?=[^{re.escape(_NO_START)}])"
)
_MAY_BREAK = re.compile(rf"[-–—/\u200b]|{_IDEOGRAPH}|{_THAI}")


def pieces(word: str) -> tuple[str, ...]:
    """Return the parts between which a word may be broken."""
    return tuple(part for part in _BREAKS.split(word) if part) if _MAY_BREAK.search(word) else (word,)


HYPHEN: Final = "\u2010"
"""Stands where a word is cut."""
_HYPHENATED = re.compile(r"[^\w/@#]*[A-Za-z\u00c0-\u024f\u0370-\u052f\u0300-\u036f'’-]+[^\w/@#]*")


def chop(word: str, size: float, room: float, *, bold: bool = False, italic: bool = False) -> list[str]:
    """Cut a word that is too wide for any line, between characters as readers see them.

    Between letters a hyphen says so, but not in what must be read as it stands, such as an address.
    """
    hyphen = HYPHEN if _HYPHENATED.fullmatch(word) else ""
    spare = width(hyphen, size, bold=bold, italic=italic)
    parts, start = [""], 0.0
    for cluster in _CLUSTER.findall(word):
        own = width(cluster, size, bold=bold, italic=italic)
        if parts[-1] and start + own + spare > room:
            parts[-1] += hyphen if (parts[-1][-1] + cluster[0]).isalpha() else ""
            parts.append("")
            start = 0.0
        parts[-1] += cluster
        start += own
    return parts


# XML has no place for these; the controls of direction could turn a neighbour's text around.
_UNDRAWABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    "\u00ad\u202a-\u202e\u2066-\u2069\ufeff]"
)
_OTHER_SPACE = r"[^\S \u00a0\u202f]"
_SPACES = re.compile(rf"(?: |{_OTHER_SPACE})+")
_UNCLEAN = re.compile(rf"{_UNDRAWABLE.pattern}|{_OTHER_SPACE}|  ")


def drawable(text: str) -> str:
    """Return a text as it is drawn: one paragraph, without characters that cannot or must not be drawn."""
    if not (text.isprintable() and "  " not in text) and _UNCLEAN.search(text):
        text = _SPACES.sub(" ", _UNDRAWABLE.sub("", text))
    return text.strip()


_LEFTWARD = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")


def has_leftward(text: str) -> bool:
    """Whether a text holds letters that are written from right to left."""
    return not text.isascii() and _LEFTWARD.search(text) is not None


def runs_leftward(text: str) -> bool:
    """Whether a text is written from right to left, by its first letter."""
    if not has_leftward(text):
        return False
    kinds = (unicodedata.bidirectional(char) for char in text)
    return next((kind != "L" for kind in kinds if kind in ("L", "R", "AL")), False)
