"""Where a cursor stands, marked by a bar, in texts that are half typed."""

import pytest

from argmap.lsp.place import Place, at

CASES = [
    ("|", (), False, "", set()),
    ("ti|", (), False, "ti", set()),
    ("argmap: 1\nti|\nsummary: x\n", (), False, "ti", {"argmap", "summary"}),
    ("argmap: |", ("argmap",), True, "", set()),
    ("parties:\n  |", ("parties",), False, "", set()),
    ("parties:\n  council:\n    name: x\n    ro|", ("parties", "council"), False, "ro", {"name"}),
    ("parties:\n  council:\n    ro|\n    name: x\n  keeper:\n    role: x",
     ("parties", "council"), False, "ro", {"name"}),
    ("parties:\n  council:\n    role: acc|", ("parties", "council", "role"), True, "acc", set()),
    ("parties:\n  council: {name: x, ro|", ("parties", "council"), False, "ro", {"name"}),
    ("parties:\n  council: {|, name: x}", ("parties", "council"), False, "", {"name"}),
    ("parties:\n  council: {name: x, role: |}", ("parties", "council", "role"), True, "", set()),
    ("parties: {council: {name: 'a, b: c', role: a|", ("parties", "council", "role"), True, "a", set()),
    ("parties:\n  council: {name: x,\n    ro|", ("parties", "council"), False, "ro", {"name"}),
    ("parties: {\n  council: {name: x},\n  keeper: {role: |", ("parties", "keeper", "role"), True, "", set()),
    ("accusations:\n  a:\n    at: [oil, b|", ("accusations", "a", "at", "-"), True, "b", {"oil"}),
    ("accusations:\n  a:\n    at:\n      - oil\n      - b|",
     ("accusations", "a", "at", "-"), False, "b", {"oil"}),
    ("accusations:\n  a:\n    at:\n    - oil\n    - b|",
     ("accusations", "a", "at", "-"), False, "b", {"oil"}),
    ("accusations:\n  a:\n    topic:\n      li|", ("accusations", "a", "topic"), False, "li", set()),
    ("accusations:\n  a:\n    topic: 'li|", ("accusations", "a", "topic"), True, "li", set()),
    ("a:\n  evidence:\n    - source: x\n      sh|\n      nature: y\n    - shows: z",
     ("a", "evidence", "-"), False, "sh", {"source", "nature"}),
    ("a:\n  evidence:\n    - so|\n      nature: y", ("a", "evidence", "-"), False, "so", {"nature"}),
    ("a:\n  evidence:\n    - source: x|", ("a", "evidence", "-", "source"), True, "x", set()),
    ("a:\n  evidence:\n    - source: x\n    - {source: y, na|",
     ("a", "evidence", "-"), False, "na", {"source"}),
    ("a:\n  b: # a remark\n    c|", ("a", "b"), False, "c", set()),
    ("a:\n  b:\n\n    # a remark: x\n    c: 1\n\n    |", ("a", "b"), False, "", {"c"}),
    ("a:\r\n  b:\r\n    c|", ("a", "b"), False, "c", set()),
    ("a:\n  'b':\n    c|", ("a", "b"), False, "c", set()),
    ("a:\n  b: {c: 1}\n  d|", ("a",), False, "d", {"b"}),
    ("a:\n  b: [x]\n  c:\n    d|", ("a", "c"), False, "d", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "path", "value", "word", "siblings"), CASES)
def test_places(text: str, path: tuple[str, ...], value: bool, word: str, siblings: set[str]) -> None:
    offset = text.index("|")
    found = at(text.replace("|", "", 1), offset)
    assert found is not None
    assert (found.path, found.value, found.word, found.siblings) == (path, value, word, siblings)
    assert found.start == offset - len(word)


@pytest.mark.parametrize(
    "text",
    [
        "claim: >-\n  The council |",
        "claim: |-\n  The council: ^",
        "claim: The council\n  says ^",
        "title: x # ^",
        "# ^",
        "at: [a, b] ^",
        "at: {a: b # ^",
        "\t^",
    ],
)
def test_no_place(text: str) -> None:
    sign = "^" if "^" in text else "|"
    assert at(text.replace(sign, ""), text.rindex(sign)) is None


@pytest.mark.parametrize(
    ("text", "colon"),
    [("a:\n  ti|tle: x", True), ("a: {ti|tle: x}", True), ("a:\n  ti|", False), ("a: {|}", False)],
)
def test_a_colon_behind(text: str, colon: bool) -> None:
    found = at(text.replace("|", ""), text.index("|"))
    assert found is not None
    assert found.colon is colon


@pytest.mark.parametrize(
    "text", ["", "{", "}", "]: [}", "- - -", "a: {b: [}", "'", '"\n:', ": :", "?\n- :\n  [", "{,:"]
)
def test_anything_has_an_answer(text: str) -> None:
    for offset in range(len(text) + 1):
        assert at(text, offset) is None or isinstance(at(text, offset), Place)
