"""Fixes of findings, applied to a file until there is nothing left to mend."""

import re
from collections import Counter

import pytest
from inline_snapshot import snapshot

from argmap.checking.checker import Checker
from argmap.checking.fixes import Mended, fixable, mend
from argmap.checking.results import FileResult
from argmap.checking.settings import Settings
from argmap.plain.diagnostics import Diagnostic, Edit, Fix, Severity, patched
from argmap.plain.span import SourceText
from argmap.rules.base import Rule
from argmap.rules.registry import RULES

CHECKER = Checker(Settings(ignore=("text-missing",)))

FAULTY = """\
argmap: 1
title: The harbour light
text: plea
# those who speak
parties:
  council: {name: The harbour council, role: accuser}
  keeper:
    name: The keeper   # a widow
    role: respondant
  clerk: {name: The clerk, role: editor}  # not heard of again

sources:
  plea:
    kind: pleading
    title: The keeper's plea
    author: The keeper
    date: 1871-03-20
    sections:
      oil: {title: The oil, starts: "As to the oil"}
  oil-book: {kind: record, title: The oil book, date: 1871-03-04, url: example.org/oil}
topics: {light: The light, watch: The watch}

accusations:
  light-was-out:
    title: The light was out  # argmap: ignore[AM303, AM305] it says what it says
    claim: >-
      The council says that the light was out on
      the night of the storm.
    topic: 'lights'
    at: oils
    rebuttals:
      oil-was-burnt:
        title: Oil was burnt
        claim: "The keeper drew oil at dusk and again at midnight. "
        move: denial
        evidence:
        -   source: oil-books
            shows: Two pints were drawn that night.
            nature: document
            at: oil
        rests_on: argument
    unanswered: Nobody asks.
"""


def mended(text: str, *, unsafe: bool = False) -> Mended:
    return mend(SourceText("claims.yaml", text), CHECKER.check, unsafe=unsafe)


def test_safe_fixes_leave_the_rest() -> None:
    done = mended(FAULTY)
    wanted = FAULTY.replace("  # argmap: ignore[AM303, AM305] it says what it says", "")
    assert done.text == wanted.replace('midnight. "', 'midnight."')
    assert done.fixed == 3
    assert not fixable(done.result.diagnostics)
    assert len(fixable(done.result.diagnostics, unsafe=True)) == 5


def test_all_fixes() -> None:
    done = mended(FAULTY, unsafe=True)
    assert done.text == snapshot("""\
argmap: 1
title: The harbour light
text: plea
# those who speak
parties:
  council: {name: The harbour council, role: accuser}
  keeper:
    name: The keeper   # a widow
    role: respondent
  clerk: {name: The clerk, role: editor}  # not heard of again

sources:
  plea:
    kind: pleading
    title: The keeper's plea
    author: The keeper
    date: 1871-03-20
    sections:
      oil: {title: The oil, starts: "As to the oil"}
  oil-book: {kind: record, title: The oil book, date: 1871-03-04, url: "https://example.org/oil"}
topics: {light: The light, watch: The watch}

accusations:
  light-was-out:
    title: The light was out
    claim: >-
      The council says that the light was out on
      the night of the storm.
    topic: 'light'
    at: oil
    rebuttals:
      oil-was-burnt:
        title: Oil was burnt
        claim: "The keeper drew oil at dusk and again at midnight."
        move: denial
        evidence:
        -   source: oil-book
            shows: Two pints were drawn that night.
            nature: document
            at: oil
""")
    assert done.fixed == 10
    # What nothing uses stays: it may be what was meant.
    assert [item.code for item in done.result.diagnostics] == ["AM110", "AM110"]


@pytest.mark.parametrize("unsafe", [False, True])
def test_twice_changes_nothing_more(unsafe: bool) -> None:
    once = mended(FAULTY, unsafe=unsafe)
    again = mended(once.text, unsafe=unsafe)
    assert (again.text, again.fixed) == (once.text, 0)


def test_line_ends_stay() -> None:
    done = mended(FAULTY.replace("\n", "\r\n"), unsafe=True)
    assert done.text == mended(FAULTY, unsafe=True).text.replace("\n", "\r\n")


def examples() -> list[tuple[Rule, str, Diagnostic]]:
    found = []
    for rule in RULES:
        example = re.search(r"^```yaml\n(.*?)^```$", rule.page, re.MULTILINE | re.DOTALL)
        assert example is not None
        diagnostics = CHECKER.check(SourceText("claims.yaml", example[1])).diagnostics
        found += [(rule, example[1], item) for item in diagnostics if item.code == rule.code and item.fix]
    return found


def test_the_fix_of_a_rule_mends_its_example() -> None:
    for rule, example, finding in examples():
        assert finding.fix is not None
        done = mended(example, unsafe=True)
        assert done.fixed, rule.name
        left = {item.code for item in done.result.diagnostics}
        assert rule.code not in left
        assert not any(code.startswith("AM0") for code in left), rule.name
        assert mended(done.text, unsafe=True).fixed == 0, rule.name
        assert mended(example).fixed == int(finding.fix.safe), rule.name


def test_which_rules_have_fixes() -> None:
    assert {rule.name: finding.fix.safe for rule, _, finding in examples() if finding.fix} == snapshot(
        {
            "yaml-syntax": False,
            "illegal-character": False,
            "bidi-control": False,
            "invisible-character": False,
            "odd-space": True,
            "unknown-key": False,
            "unknown-value": False,
            "malformed-id": False,
            "malformed-date": False,
            "malformed-language": False,
            "malformed-licence": False,
            "misplaced-key": False,
            "unknown-name": False,
            "unknown-ground": False,
            "unidentified-evidence": True,
            "contradicted-statement": False,
            "misplaced-sections": False,
            "voice-without-quotation": False,
            "placeholder-text": False,
            "unnamed-by-default": False,
            "uneven-sentence": False,
            "mixed-quotation-marks": False,
            "trailing-space": True,
            "repeated-item": True,
            "stray-mark": False,
            "misnamed-nature": False,
            "exchanged-roles": False,
            "idle-also-answers": False,
            "unknown-signatory": False,
            "unused-suppression": True,
        }
    )


def finding(code: str, *edits: tuple[int, int, str], message: str = "") -> Diagnostic:
    span = SourceText("x", "abcdef").span(0, 1)
    fix = Fix("mend it", tuple(Edit(*edit) for edit in edits))
    return Diagnostic("x", code, "a-rule", Severity.ERROR, message, span, fix=fix)


def run(text: str, rules: dict[str, Diagnostic]) -> Mended:
    """Mend a text in which each of some words is a finding."""
    checked: Counter[str] = Counter()

    def check(source: SourceText) -> FileResult:
        checked[source.text] += 1
        found = [item for word, item in rules.items() if word in source.text]
        return FileResult(source, tuple(found))

    return mend(SourceText("x", text), check)


NAMED = """\
argmap: 1
title: The harbour light
text: plea
parties:
  Räte: {name: The council, role: accuser}
sources:
  plea:
    kind: pleading
    title: The plea
    author: Mary Voss
    date: 1871
    sections:
      straße: {title: The street, starts: As to}
topics: {Light_House: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    by: [Räte]
    topic: "Light_House"
    at: straße
    unanswered: The plea passes over it.
"""


def test_an_identifier_is_put_right_wherever_it_is_named() -> None:
    right = NAMED.replace("Räte", "rate").replace("straße", "strasse").replace("Light_House", "light-house")
    done = mended(NAMED, unsafe=True)
    assert done.text == right
    assert (done.fixed, done.result.diagnostics) == (3, ())


def test_an_identifier_does_not_become_one_that_is_taken() -> None:
    text = NAMED.replace("topics: {", "topics: {light-house: The house, ")
    assert "Light_House: The light" in mended(text, unsafe=True).text


def test_fixes_that_touch_are_applied_one_after_the_other() -> None:
    first, second = finding("AM1", (0, 2, "x")), finding("AM2", (2, 3, "y"))
    assert run("abc", {"ab": first, "abc": second}).text == "xc"
    third = finding("AM2", (1, 2, "y"))
    assert run("abc", {"ab": first, "xc": third}).text == "xy"


def test_a_fix_that_breaks_the_file_is_left_out_alone() -> None:
    breaking, good = finding("AM1", (0, 1, "!")), finding("AM2", (2, 3, "z"))
    done = run("abc", {"a": breaking, "c": good, "!": finding("AM001")})
    assert (done.text, done.fixed) == ("abz", 1)


def test_fixes_that_only_break_the_file_together_are_not_both_applied() -> None:
    first, second = finding("AM1", (0, 1, "x")), finding("AM2", (2, 3, "z"))
    done = run("abc", {"a": first, "c": second, "xbz": finding("AM001")})
    assert (done.text, done.fixed) == ("xbc", 1)


def test_a_fix_that_breaks_the_file_holds_up_no_other() -> None:
    words = [f"w{number:03}" for number in range(300)]
    checks = 0

    def check(source: SourceText) -> FileResult:
        nonlocal checks
        checks += 1
        found = []
        for word in words:
            start = source.text.find(word)
            if start >= 0:
                change = "!" if word in ("w150", "w299") else "done"
                found.append(finding("AM1", (start, start + 4, change), message=word))
        broken = [finding("AM001")] if "!" in source.text else []
        return FileResult(source, (*found, *broken))

    done = mend(SourceText("x", " ".join(words)), check)
    assert done.fixed == 298
    assert "w150" in done.text
    assert checks < 60


def test_a_fix_that_breaks_one_place_is_applied_in_another() -> None:
    def check(source: SourceText) -> FileResult:
        found = []
        for line, start in ((1, source.text.find("bad")), (2, source.text.find("bad", 3))):
            if start >= 0:
                item = finding("AM1", (start, start + 3, "!" if line == 1 else "ok"), message="bad")
                found.append(item._replace(span=source.span(start, start + 3)))
        return FileResult(source, (*found, *([finding("AM001")] if "!" in source.text else [])))

    assert mend(SourceText("x", "bad here\nbad there"), check).text == "bad here\nok there"


def test_fixes_that_undo_each_other_come_to_an_end() -> None:
    done = run("abc", {"a": finding("AM1", (0, 1, "x")), "x": finding("AM2", (0, 1, "a"))})
    assert done.text in ("abc", "xbc")


def test_a_fix_that_changes_nothing_is_none() -> None:
    assert run("abc", {"a": finding("AM1", (0, 1, "a"))}).fixed == 0


def test_edits_are_applied_from_behind() -> None:
    assert patched("abcdef", [Edit(0, 1, "xx"), Edit(3, 3, "-"), Edit(5, 6, "")]) == "xxbc-de"
