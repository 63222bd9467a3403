"""What fixes change, in every way in which YAML writes a value."""

import pytest

from argmap.claimfile import Loaded, load
from argmap.claimfile.patches import Below, Change, Divide, Mend, Patch, Remove, Replace, Strip
from argmap.plain.diagnostics import Path, patched
from argmap.plain.span import SourceText

CLAIM: Path = ("accusations", "dark", "claim")


def read(text: str) -> Loaded:
    return load(SourceText("claims.yaml", text))


def mended(text: str, *patches: Patch) -> str | None:
    fix = Mend("mend it", patches).fix(read(text))
    return patched(text, fix.edits) if fix else None


def at(text: str, path: Path) -> object:
    value: object = read(text).data
    for step in path:
        value = value[step]  # type: ignore[index]
    return value


STYLES = {
    "plain": "claim: It was out\n",
    "single quotes": "claim: 'It was out'  # so\n",
    "double quotes": 'claim: "It was out"\n',
    "folded": "claim: >-\n      It was\n      out\n",
    "literal": "claim: |-  # so\n      It was out\n\n",
    "plain over lines": "claim: It\n      was\n      out\n",
    "double quotes over lines": 'claim: "It \\\n      was\n      out"\n',
}


def claim(written: str) -> str:
    return f"accusations:\n  dark:\n    {written}    topic: light\n"


@pytest.mark.parametrize("written", STYLES.values(), ids=STYLES)
@pytest.mark.parametrize(
    ("parts", "wanted"),
    [
        (((10, 10, "."),), "It was out."),
        (((0, 1, "i"),), "it was out"),
        (((0, 0, "“"), (10, 10, "”")), "“It was out”"),
        (((3, 6, 'is: "#"'),), 'It is: "#" out'),
        (((7, 10, "o'ut\\"),), "It was o'ut\\"),
        (((6, 10, ""),), "It was"),
    ],
)
def test_letters_are_changed_in_every_style(
    written: str, parts: tuple[tuple[int, int, str], ...], wanted: str
) -> None:
    done = mended(claim(written), Change(CLAIM, parts))
    assert done is not None
    assert at(done, CLAIM) == wanted
    assert at(done, ("accusations", "dark", "topic")) == "light"
    assert ("# so" in done) == ("# so" in written)


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("topics: {light: The light}\n", ("topics", "light", "title")),
        ("caveat: {by: clerk, says: The light}\n", ("caveat", 0, "says")),
        ("author: The light\n", ("author", 0)),
    ],
)
def test_what_is_written_short_is_changed_where_it_stands(text: str, path: Path) -> None:
    assert mended(text, Change(path, ((4, 9, "lamp"),))) == text.replace("light}", "lamp}").replace(
        "The light\n", "The lamp\n"
    )


def test_lines_stay_where_letters_are_changed() -> None:
    text = claim("claim: >-\n      It was\n      out\n")
    assert mended(text, Change(CLAIM, ((10, 10, "."),))) == text.replace("out\n", "out.\n")


@pytest.mark.parametrize("written", STYLES.values(), ids=STYLES)
@pytest.mark.parametrize("wanted", ["light", "It's dark: so", 'say "so"', "a\\b", "null", "- x", "a # b"])
def test_a_value_is_replaced_in_every_style(written: str, wanted: str) -> None:
    done = mended(claim(written), Replace(CLAIM, wanted))
    assert done is not None
    assert at(done, CLAIM) == wanted


def test_the_quotes_stay_around_a_value_that_is_replaced() -> None:
    assert mended("text: 'a'\n", Replace(("text",), "b")) == "text: 'b'\n"
    assert mended('text: "a"\n', Replace(("text",), "b")) == 'text: "b"\n'
    assert mended("at: [a, b]\n", Replace(("at", 1), "c, d")) == 'at: [a, "c, d"]\n'
    assert mended("at: a\n", Replace(("at", 0), "b")) == "at: b\n"


STRIPPED = {
    "between quotes": ("claim: 'It was out  '\n", "claim: 'It was out'\n"),
    "a no-break space": ('claim: "It was out\u00a0"\n', 'claim: "It was out"\n'),
    "in a folded text": ("claim: >-\n      It was \n      out \t\n", "claim: >-\n      It was\n      out\n"),
    "in a plain text": ("claim: It was \t\n      out\n", "claim: It was\n      out\n"),
    "before other line ends": (
        "claim: |-\r\n      It was \r\n      out\r\n",
        "claim: |-\r\n      It was\r\n      out\r\n",
    ),
    "behind an escape": ('claim: "It was \\ \n      out "\n', 'claim: "It was \\ \n      out"\n'),
}


@pytest.mark.parametrize(("written", "wanted"), STRIPPED.values(), ids=STRIPPED)
def test_white_space_is_stripped(written: str, wanted: str) -> None:
    assert mended(claim(written), Strip(CLAIM)) == claim(wanted)


REMOVED: dict[str, tuple[str, Path, str]] = {
    "a key in the middle": ("a: 1\nb: 2  # so\nc: 3\n", ("b",), "a: 1\nc: 3\n"),
    "the last key": ("a: 1\nb:\n  - 2\n  - 3", ("b",), "a: 1\n"),
    "a folded text": ("a: >-\n  1\n\n  2\n\nb: 2\n", ("a",), "b: 2\n"),
    "an entry between empty lines": (
        "s:\n  a: 1\n\n  b:\n    x: 1\n\n  c: 2\n", ("s", "b"), "s:\n  a: 1\n\n  c: 2\n",
    ),
    "the last entry of some": ("s:\n  a: 1\n\n  b: 2\n\nt: 3\n", ("s", "b"), "s:\n  a: 1\n\nt: 3\n"),
    "the only entry": ("a: 1\ns:\n  b: 2\nt: 3\n", ("s", "b"), "a: 1\nt: 3\n"),
    "the only item": ("a: 1\ns: [b]\nt: 3\n", ("s", 0), "a: 1\nt: 3\n"),
    "what stands in place of an item": ("a: 1\ns: b\nt: 3\n", ("s", 0), "a: 1\nt: 3\n"),
    "a key in brackets": ("s: {a: 1, b: 2, c: 3}\n", ("s", "b"), "s: {a: 1, c: 3}\n"),
    "the last key in brackets": ("s: {a: 1, b: 2,\n    c: 3}\n", ("s", "c"), "s: {a: 1, b: 2}\n"),
    "an item in brackets": ("s: [a, 'b', c]\n", ("s", 0), "s: ['b', c]\n"),
    "an item": ("s:\n  - a\n  - b  # so\n  - c\n", ("s", 1), "s:\n  - a\n  - c\n"),
    "an item that is a mapping": ("s:\n- a: 1\n  b: 2\n- a: 3\n", ("s", 0), "s:\n- a: 3\n"),
    "the first key of an item": ("s:\n  - a: 1\n    b: 2\n", ("s", 0, "a"), "s:\n  - b: 2\n"),
    "with the comments before others": ("# x\na: 1\n# y\nb: 2\n# z\n", ("b",), "# x\na: 1\n# y\n# z\n"),
    "with other line ends": ("a: 1\r\nb: 2\r\nc: 3\r\n", ("b",), "a: 1\r\nc: 3\r\n"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "path", "wanted"), REMOVED.values(), ids=REMOVED)
def test_entries_are_removed(text: str, path: Path, wanted: str) -> None:
    assert mended(text, Remove(path)) == wanted


@pytest.mark.parametrize(
    ("text", "patch"),
    [
        ("a: 1\n", Replace(("b",), "2")),
        ("a: 1\n", Remove(("a",))),
        ("s: [a, # so\n  b]\n", Remove(("s", 0))),
        ("s:\n  - a: 1  # so\n    b: 2\n", Remove(("s", 0, "a"))),
        ("? a\n: 1\nb: 2\n", Remove(("a",))),
    ],
)
def test_what_cannot_be_done_plainly_is_no_fix(text: str, patch: Patch) -> None:
    assert mended(text, patch) is None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("title: The light  # so\r\nparties:\r\n", "title: The light  # so\r\ntext: plea\r\nparties:\r\n"),
        ("title: >-\n  The\n  light\n\ntopics:\n", "title: >-\n  The\n  light\ntext: plea\n\ntopics:\n"),
        ("{title: The light,\n a: 1}\n", "{title: The light, text: plea,\n a: 1}\n"),
        ('{\n "title": "The light"  # so\n}\n', '{\n "title": "The light", text: plea  # so\n}\n'),
        ("{a: 1, title: The light }", "{a: 1, title: The light, text: plea }"),
        ("title: The light", None),
    ],
)
def test_a_line_is_put_below_a_value(text: str, wanted: str | None) -> None:
    assert mended(text, Below(("title",), "text: plea")) == wanted


@pytest.mark.parametrize(
    ("written", "index", "wanted"),
    [
        ("by: a, b  # so", 0, "by: [a, b]  # so"),
        ('by: ["a and b", c]', 0, "by: [a, b, c]"),
        ("by:\n    - c\n    - a & b\n", 1, "by:\n    - c\n    - a\n    - b\n"),
        ("by:\r\n  - a & b\r\n", 0, "by:\r\n  - a\r\n  - b\r\n"),
        ("by: [c, a; b]", 1, "by: [c, a, b]"),
        ("by:\n    -\n      a & b\n", 0, None),
    ],
)
def test_one_text_becomes_several_items(written: str, index: int, wanted: str | None) -> None:
    assert mended(written, Divide(("by", index), ("a", "b"))) == wanted
