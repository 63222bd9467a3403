"""Comments that silence a finding where a comment may stand, and fixes."""

import pytest

from argmap.checking.checker import Checker
from argmap.claimfile import load
from argmap.lsp.actions import Action, actions
from argmap.plain.diagnostics import Diagnostic, Edit, Fix, Severity
from argmap.plain.span import Position, SourceText, Span


def silencing(text: str, code: str) -> list[Action]:
    source = SourceText("claims.yaml", text)
    found = [item for item in Checker().check(source).diagnostics if item.code == code]
    assert found
    made = actions(load(source), found[:1], found)
    return [action for action in made if action.title.startswith("Ignore ")]


def patched(text: str, action: Action) -> str:
    for edit in sorted(action.edits, key=lambda item: item.start, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def reasoned(text: str, action: Action) -> str:
    """Return a text after an action whose blank is filled in."""
    if action.blank is None:
        return patched(text, action)
    (edit,) = action.edits
    written = f"{edit.text[: action.blank]} it is so{edit.text[action.blank :]}"
    return patched(text, action._replace(edits=(edit._replace(text=written),)))


def of_comments(text: str) -> list[str]:
    found = Checker().check(SourceText("claims.yaml", text)).diagnostics
    return [item.code for item in found if item.code.startswith("AM90")]


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ("topic: watch", "topic: wtach", "AM102", "    topic: wtach  # argmap: ignore[AM102]"),
        ("topic: watch", "topic: wtach  ", "AM102", "    topic: wtach  # argmap: ignore[AM102]"),
        ("topic: watch", "topic: wtach # late", "AM102",
         "    topic: wtach # late  # argmap: ignore[AM102]"),
        ("topic: watch", "topic: wtach # argmap: ignore[AM301] so", "AM102",
         "    topic: wtach # argmap: ignore[AM301, AM102] so"),
        ("claim: The council hints that nobody was on watch.", "claim: >-\n      The keeper slept.", "AM305",
         "    claim: >-  # argmap: ignore[AM305]"),
        ("by: clerk, says: The entry is in", "by: nobody, says: In", "AM102",
         "            caveat: {by: nobody, says: In another hand.}  # argmap: ignore[AM102]"),
    ],
)  # fmt: skip
def test_a_finding_is_silenced_on_its_line(sample: str, old: str, new: str, code: str, line: str) -> None:
    text = sample.replace(old, new)
    here, file = silencing(text, code)
    assert here.title.endswith(" on this line")
    assert line in patched(text, here).split("\n")
    for action in (here, file):
        assert ("AM903" in of_comments(patched(text, action))) is (action.blank is not None)
        after = Checker().check(SourceText("claims.yaml", reasoned(text, action))).diagnostics
        assert code not in [item.code for item in after]
        assert set(of_comments(reasoned(text, action))) <= set(of_comments(text))


@pytest.mark.parametrize(
    "claim",
    [
        "claim: The keeper\n      slept.",
        'claim: "The keeper\n      slept."',
        "claim: The keeper slept. # x\n    # y",
    ],
)
def test_a_comment_never_ends_a_text(sample: str, claim: str) -> None:
    text = sample.replace("claim: The council hints that nobody was on watch.", claim)
    for action in silencing(text, "AM305"):
        new = patched(text, action)
        assert load(SourceText("x", new)).data == load(SourceText("x", text)).data
        assert "AM305" not in [item.code for item in Checker().check(SourceText("x", new)).diagnostics]


@pytest.mark.parametrize(
    ("text", "code"), [("argmap: 1\nb: [", "AM001"), ("argmap: 1 # argmap: ignore[AM1]\n", "AM902")]
)
def test_what_cannot_be_silenced(text: str, code: str) -> None:
    assert silencing(text, code) == []


def finding(start: int, *edits: Edit, safe: bool = True, title: str = "Mend it") -> Diagnostic:
    span = Span(Position(1, start + 1), Position(1, start + 2))
    return Diagnostic("x", "AM001", "x", Severity.ERROR, "x", span, fix=Fix(title, edits, safe))


def test_fixes() -> None:
    loaded = load(SourceText("x", "argmap: 1\n"))
    safe, unsafe = finding(0, Edit(0, 1, "b")), finding(2, Edit(2, 3, "c"), safe=False, title="guess")
    touching, apart = finding(1, Edit(1, 2, "d")), finding(4, Edit(4, 5, "e"))
    found = list(actions(loaded, [safe, unsafe], [safe, unsafe, touching, apart]))
    assert [(item.title, item.preferred, item.everywhere) for item in found] == [
        ("Mend it", True, False),
        ("Guess (unsafe)", False, False),
        ("Fix all that can be fixed safely", False, True),
    ]
    assert found[0].edits == (Edit(0, 1, "b"),)
    assert found[2].edits == (Edit(0, 1, "b"), Edit(4, 5, "e"))
