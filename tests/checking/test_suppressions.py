"""Comments that silence findings, and what is held against them."""

import pytest

from argmap.checking.checker import Checker
from argmap.checking.fixes import mend
from argmap.checking.settings import Settings
from argmap.plain.diagnostics import Diagnostic, patched
from argmap.plain.span import SourceText

FILE = """\
argmap: 1
title: The harbour light
parties:
  council: {name: The council, role: accuser}
topics:
  storm: The night of the storm
  oil: The oil
accusations:
  lamp-was-dark:
    title: The lamp was dark
    claim: The council says that the lamp stood dark for an hour.
    topic: storms
    unanswered: The keeper was never asked.
"""
TOPIC = [(7, 3, "AM110"), (12, 12, "AM102")]
Found = list[tuple[int, int, str]]


def found(text: str, settings: Settings | None = None) -> Found:
    result = Checker(settings).check(SourceText("claims.yaml", text))
    return [(*item.span.start, item.code) for item in result.diagnostics]


def with_comments(topic: str = "", oil: str = "", head: str = "") -> str:
    text = FILE.replace("topic: storms", f"topic: storms{topic}")
    return head + text.replace("The oil\n", f"The oil{oil}\n", 1)


SOUND = FILE.replace("storms\n", "storm\n").replace("  oil: The oil\n", "")
CASES = [
    (SOUND, []),
    (with_comments(), TOPIC),
    (with_comments("  # argmap: ignore[AM102] it comes with the next issue"), TOPIC[:1]),
    (with_comments("  # argmap: ignore[unknown-name] it comes with the next issue"), TOPIC[:1]),
    (with_comments("  #argmap:ignore[AM102] it comes with the next issue"), TOPIC[:1]),
    (with_comments("  # argmap: ignore[AM102, AM205] both"), [*TOPIC[:1], (12, 44, "AM901")]),
    (with_comments("  # argmap: ignore[AM102]"), [*TOPIC[:1], (12, 20, "AM903")]),
    (with_comments("  # argmap: ignore[AM999] no such rule"), [*TOPIC, (12, 37, "AM902")]),
    (with_comments("  # argmap: ignore"), [*TOPIC, (12, 20, "AM904")]),
    (with_comments("  # argmap: ignore[] all of it"), [*TOPIC, (12, 20, "AM904")]),
    (with_comments("  # argmap: hide[AM102] a slip"), [*TOPIC, (12, 20, "AM904")]),
    (with_comments("  # argmap draws this"), TOPIC),
    (
        with_comments(oil="  # argmap: ignore[AM102] on the wrong line"),
        [TOPIC[0], (7, 34, "AM901"), TOPIC[1]],
    ),
    (
        FILE.replace("    topic:", "    # argmap: ignore[AM102] on the line above\n    topic:"),
        [TOPIC[0], (12, 22, "AM901"), (13, 12, "AM102")],
    ),
    (with_comments(head="# argmap: ignore-file[AM102, AM110] a draft\n"), []),
    (
        with_comments(head="# argmap: ignore-file[AM205] a draft\n"),
        [(1, 23, "AM901"), (8, 3, "AM110"), (13, 12, "AM102")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_is_silenced(text: str, expected: Found) -> None:
    assert found(text) == expected


def test_a_comment_inside_a_text_is_text() -> None:
    text = FILE.replace("The keeper was never asked.", '"never asked # argmap: ignore[AM102] no comment"')
    assert found(text) == TOPIC


def test_a_comment_behind_a_block_indicator_counts() -> None:
    text = FILE.replace(
        "topic: storms", "topic: >-  # argmap: ignore[AM102] it comes with the next issue\n      storms"
    )
    assert found(text) == TOPIC[:1]


def test_a_rule_that_does_not_run_leaves_its_comments_alone() -> None:
    text = with_comments("  # argmap: ignore[AM102] it comes with the next issue")
    assert found(text, Settings(ignore=("AM102",))) == TOPIC[:1]


def test_errors_of_the_loader_cannot_be_silenced() -> None:
    text = with_comments(head="# argmap: ignore-file[unknown-key] a draft\n") + "    colour: red\n"
    codes = [code for _, _, code in found(text)]
    assert "AM901" in codes
    assert len([code for code in codes if code.startswith("AM0")]) == 1


@pytest.mark.parametrize(
    ("rule", "label"),
    [
        ("AM102", "nothing to silence here"),
        ("unknown-key", "what breaks the format cannot be silenced"),
        ("AM621", "only an `ack` silences this"),
        ("lost-meaning", "only an `ack` silences this"),
        ("AM903", "what is wrong with such a comment cannot be silenced"),
    ],
)
def test_it_says_why_a_comment_silences_nothing(rule: str, label: str) -> None:
    found = unused(f"# argmap: ignore-file[{rule}] a draft\n{SOUND}")
    assert found.label == label
    assert (found.fix is None) == (rule != "AM102")  # a reason that is in the wrong place is not thrown away


REASONED = "# argmap: ignore[AM102] it comes with the next issue"
ABOVE = FILE.replace("    topic: storms", f"    {REASONED}\n    topic: storms")


def unused(text: str) -> Diagnostic:
    [finding] = [item for item in Checker().check(SourceText("f", text)).diagnostics if item.code == "AM901"]
    return finding


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("", "    topic: storms"),
        ("\n    # so\n", "    topic: storms  # or not"),
    ],
)
def test_a_comment_above_its_line_is_moved_and_not_lost(above: str, below: str) -> None:
    text = ABOVE.replace("    topic: storms", above + below)
    fix = unused(text).fix
    assert fix
    assert not fix.safe
    assert patched(text, fix.edits) == FILE.replace("    topic: storms", f"{above}{below}  {REASONED}")
    assert f"{below}  {REASONED}" in mend(SourceText("f", text), Checker().check, unsafe=True).text


def test_a_comment_above_a_text_that_goes_on_stays() -> None:
    finding = unused(ABOVE.replace("storms", "storms\n      by night"))
    assert finding.fix is None
    assert finding.help == "write `ignore-file[AM102]`: behind line 13, where a text goes on, is no place"


def test_a_comment_on_its_own_line_goes_only_unsafely() -> None:
    finding = unused(ABOVE.replace("storms", "storm"))
    assert finding.fix
    assert not finding.fix.safe
    assert finding.help == "remove it, or put it at the end of its line"


def test_a_comment_on_what_breaks_the_format_is_told_to_be_of_no_use_and_stays() -> None:
    text = FILE.replace(
        "    topic: storms", "    topic: storms\n    colour: red  # argmap: ignore[AM021] it is"
    )
    finding = unused(text)
    assert finding.label == "what breaks the format cannot be silenced"
    assert finding.fix is None
