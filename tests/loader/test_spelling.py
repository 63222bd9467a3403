"""Each letter of a value is found where it is written, whatever the style it is written in."""

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from argmap.claimfile import load
from argmap.loader.spelling import offsets
from argmap.plain.span import SourceText


def scalars(text: str) -> list[tuple[str, int, int]]:
    """Return the value and the ends of every scalar, as the parser tells them."""
    found = []
    for event in yaml.parse(text, yaml.SafeLoader):
        if isinstance(event, yaml.ScalarEvent):
            found.append((event.value, event.start_mark.index, event.end_mark.index))
    return found


CASES = {
    "plain": ("a: oil was drawn #1\n", {"oil": "oil", "drawn": "drawn"}),
    "plain over lines": ("a: oil was\n  drawn   \n\n  twice\n", {"drawn": "drawn", "twice": "twice"}),
    "single quotes": ("a: 'the keeper''s oil'\n", {"s oil": "s oil", "keeper'": "keeper''"}),
    "double quotes": ('a: "caf\\u00e9 at \\x41 \\"noon\\""\n', {"é at": "\\u00e9 at", 'noon"': 'noon\\"'}),
    "an escaped line break": ('a: "oil \\\n     was drawn"\n', {"oil was": "oil \\\n     was"}),
    "literal": ("a: |\n  oil\n    was drawn\n\n  twice\n", {"  was": "  was", "twice": "twice"}),
    "literal with a digit": ("a: |2\n    oil\n  was\n", {"  oil": "  oil", "was": "was"}),
    "folded": (
        "a: >-\n  oil was\n  drawn\n\n  twice\n   and\n  again\n",
        {"drawn": "drawn", "again": "again"},
    ),
    "folded in a list": ("a:\n  - b: >+\n      oil\n      was\n\n", {"was": "was"}),
    "carriage returns": ("a: >\r\n  oil\r\n  was\r\n", {"was": "was"}),
    "behind a tag and an anchor": ("a: !!str &b 'oil was'\n", {"was": "was"}),
}


@pytest.mark.parametrize(("text", "wanted"), CASES.values(), ids=CASES)
def test_words_are_found_as_they_are_written(text: str, wanted: dict[str, str]) -> None:
    value, start, end = scalars(text)[-1]
    read, places = offsets(text, start, end)
    assert read == value
    for words, written in wanted.items():
        first = value.index(words)
        assert text.startswith(written, places[first])


PIECES = st.sampled_from(
    ["a", "oil was", " ", "  ", "\n", "\n  ", "\n    ", "\n\n", "\r\n", "'", "''", '"', "\\", "\\n", "\\x41",
     "\\\n", "|", "|-\n  ", ">\n   ", ">+\n  ", ": ", "k: ", "- ", "#", " #x", "é", "[", "]", "{", "}", ", ",
     "&a ", "!t ", "? "]
)  # fmt: skip
STARTS = st.sampled_from(
    ["", "a: ", "a:\n  - ", "- k: ", 'a: "', "a: '", "a: >\n  ", "a: |\n  ", "k:\n  b: |2\n    "]
)


@given(STARTS, st.lists(PIECES, max_size=14))
@example("a: >\n  ", ["x", "\n", "\n  ", " y", "\n  ", "z"])
def test_every_scalar_reads_as_the_parser_reads_it(start: str, pieces: list[str]) -> None:
    text = start + "".join(pieces)
    try:
        found = scalars(text)
    except yaml.YAMLError:
        return
    for value, first, end in found:
        read, places = offsets(text, first, end)
        assert read == value
        assert len(places) == len(value)
        assert places == sorted(places)
        assert all(first <= place < max(end, first + 1) for place in places)


def test_a_value_in_place_of_a_list_is_its_first_item() -> None:
    text = "accusations: {a: {rebuttals: {b: {evidence: [{caveat: {says: It is torn}}]}}}}\n"
    path = ("accusations", "a", "rebuttals", "b", "evidence", 0, "caveat", 0, "says")
    loaded = load(SourceText("claims.yaml", text))
    assert text[loaded.text_offset(path, 6) :].startswith("torn")
    assert text[loaded.text_offset((*path, 0), 6) :].startswith("torn")
