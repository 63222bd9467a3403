"""Claim files changed in the ways in which hands and programs spoil them."""

import re
from collections.abc import Callable, Sequence
from typing import TypeVar

Choose = Callable[[int], int]
"""Returns a number from 0 up to, not including, the one that is given."""

T = TypeVar("T")

TOKENS = (
    "\n", " ", "  ", "\t", ":", ": ", "- ", "#", " # ", "'", '"', "[", "]", "{", "}", ",", ", ", "&a ",
    "*a", "!t ", "!!str ", "<<: ", "? ", "|\n", ">-\n", "|2\n", "%YAML 1.1\n", "---\n", "...\n", "~",
    "null", "no", "=", "@", "`", "\\", "\\x1b", "\\ud800", "\\U00110000", "\0", "\x1b[31m", "\x7f",
    "\u202e", "\u2066", "\u200b", "\u200d", "\ufeff", "\x85", "\u2028", "\udcff", "\r", "\r\n", "é",
    "e\u0301", "א", "汉", "👩‍👩‍👧", "\u3000", "\xa0", "“", "”", "«", "…", "...", "[...]", "—", "\xad",
    "^[3]", "::error::", "##[error]", "<b>", "]]>", "&amp;", "# argmap: ignore[AM102] so\n",
    " # argmap: ignore[AM1, x]", "# argmap: ignore-file[AM201] so\n", "# argmap: ignore", "title: x\n",
    "at: [a, b]\n", "by: {}\n", "caveat: x\n", "evidence: {source: x}\n", "rebuttals: {a: b}\n",
    "mapped: false\n", "quote: a … b\n", "ack: so\n", "part_of: x\n", "against: inference\n",
    "text: plea\n", "date: 1923-02-30\n", "date: 1919/1921\n", "url: https://[::1]/\n",
    "archive: РГАСПИ, ф. 17\n",
)  # fmt: skip
VALUES = (
    "", "~", "[]", "{}", "[[]]", "{a: {b: {c: d}}}", "[a, [b, [c]]]", "'", '"', "x" * 3_000, "a b " * 400,
    "汉" * 500, "e\u0301" * 300, "'" * 301, "&" * 50, "- " * 60, "[" * 60, "{" * 60, "1923-10-08", "-1",
    "0x1f", "1e309", ".nan", "yes", "::", "a: b", "#", "|", ">", "@x", "%x", "`x`", "\\", '"\\u202e"',
    '"\\0"', "../../etc/passwd", "con", "a.b", "https://example.org/?a=b&c=<d>", "javascript:alert(1)",
    "«…»", "“a”", "'a' \"b\"", "(a[b]c)", "." * 400,
)  # fmt: skip
_SCALAR = re.compile(r"(?<=: )[^\n{\[>|][^\n]*|(?<=- )\S[^\n]*")
_WORD = re.compile(r"\w[\w-]+")


def mutated(text: str, choose: Choose, other: str = "") -> str:
    """Return a text after one to six changes; some take pieces from another text."""
    for _ in range(1 + choose(6)):
        text = _CHANGES[choose(len(_CHANGES))](text, choose, other or text)
    return text


def _pick(items: Sequence[T], choose: Choose) -> T:
    return items[choose(len(items))]


def _insert(text: str, choose: Choose, _other: str) -> str:
    at = choose(len(text) + 1)
    return text[:at] + _pick(TOKENS, choose) + text[at:]


def _delete(text: str, choose: Choose, _other: str) -> str:
    at = choose(len(text) + 1)
    return text[:at] + text[at + 1 + choose(30) :]


def _overwrite(text: str, choose: Choose, _other: str) -> str:
    at = choose(len(text) + 1)
    return text[:at] + _pick(TOKENS, choose) + text[at + 1 :]


def _line(change: Callable[[list[str], int, Choose], None]) -> Callable[[str, Choose, str], str]:
    def apply(text: str, choose: Choose, _other: str) -> str:
        lines = text.split("\n")
        change(lines, choose(len(lines)), choose)
        return "\n".join(lines)

    return apply


def _drop(lines: list[str], at: int, _choose: Choose) -> None:
    del lines[at]


def _double(lines: list[str], at: int, choose: Choose) -> None:
    lines[at:at] = [lines[at]] * (1 + choose(3))


def _move(lines: list[str], at: int, choose: Choose) -> None:
    lines.insert(choose(len(lines)), lines.pop(at))


def _indent(lines: list[str], at: int, choose: Choose) -> None:
    line = lines[at]
    lines[at] = _pick((" " + line, "  " + line, "\t" + line, line[1:], line[2:], line.lstrip()), choose)


def _splice(text: str, choose: Choose, other: str) -> str:
    start, at = choose(len(other) + 1), choose(len(text) + 1)
    return text[:at] + other[start : start + 1 + choose(400)] + text[at:]


def _revalue(text: str, choose: Choose, _other: str) -> str:
    found = list(_SCALAR.finditer(text))
    if not found:
        return text
    scalar = _pick(found, choose)
    return text[: scalar.start()] + _pick(VALUES, choose) + text[scalar.end() :]


def _swap_words(text: str, choose: Choose, other: str) -> str:
    mine, theirs = list(_WORD.finditer(text)), _WORD.findall(other)
    if not mine or not theirs:
        return text
    word = _pick(mine, choose)
    return text[: word.start()] + _pick(theirs, choose) + text[word.end() :]


def _line_ends(text: str, choose: Choose, _other: str) -> str:
    return text.replace("\n", _pick(("\r\n", "\r", "\n\n", "\n \n", " \n"), choose))


def _cut(text: str, choose: Choose, _other: str) -> str:
    return text[: choose(len(text) + 1)]


_CHANGES = (
    _insert, _insert, _delete, _overwrite, _line(_drop), _line(_double), _line(_move), _line(_indent),
    _splice, _revalue, _revalue, _swap_words, _swap_words, _line_ends, _cut,
)  # fmt: skip
