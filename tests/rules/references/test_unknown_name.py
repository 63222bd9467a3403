"""Where unknown-name finds something, and where it does not."""

from collections.abc import Callable

import pytest

from argmap.checking.checker import Checker
from argmap.checking.settings import Settings
from argmap.plain.diagnostics import patched
from argmap.plain.span import SourceText

CASES = {
    "what a see names": """
topics: {light: {title: The light, see: [oil-book, nothing]}}
#                                                  ^ AM102
accusations:
  light-was-out:
    see: [light, oil-boook]
#                ^ AM102
    unanswered: No.
""",
    "an id of before": """
sources:
  plea: {kind: pleading, title: The plea, author: Mary Voss, date: 1871, formerly: letter}
  pier-book: {kind: record, title: The pier book, date: 1871-03-05, via: letter, see: letter}
#                                                                        ^ AM102
#                                                                                     ^ AM102
accusations:
  light-was-out:
    see: pier-book
    unanswered: No.
""",
    "who is named in full, or not at all": """
parties:
  council: {name: The harbour council, role: accuser, members: [reed, Anne Reed]}
  keeper: {name: The keeper, role: respondent, members: [Mary Voss]}
people: {reed: {name: Anne Reed}}
""",
    "a misspelt topic": """
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: lights
#          ^ AM102
    unanswered: The plea passes over it.
""",
    "nothing like a declared one": """
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: weather
#          ^ AM102
    unanswered: The plea passes over it.
""",
    "a declared one": """
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "an accuser": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    by: counsel
#       ^ AM102
""",
    "one of several": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    by: [council, warden]
#                 ^ AM102
""",
    "a respondent, and the author of a caveat": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        by: keepers
#           ^ AM102
        evidence:
          - source: oil-book
            shows: Two pints were drawn.
            nature: document
            caveat: {by: clark, says: The page is torn.}
#                        ^ AM102
""",
    "an answer to an answer": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
        rebuttals:
          oil-sold: {title: Oil was sold, claim: It was sold., by: nobody, move: denial, rests_on: argument}
#                                                                  ^ AM102
""",
    "declared ones": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    by: [council, keeper, clerk]
""",
    "several in one text, and a name for an id": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    by: council, keeper
#       ^ AM102
    grounds: {dark: {claim: Nobody saw it.}}
  bells:
    title: The bells
    claim: No bell was rung before dawn.
    topic: light
    by: [The harbour council, Mary Voss and the clerk]
#        ^ AM102              ^ AM102
    unanswered: The plea passes over it.
""",
    "several in one text, joined in other ways": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    by: [council / keeper, council und keeper]
#        ^ AM102           ^ AM102
""",
    "of a piece of evidence": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: oil-books
#                   ^ AM102
            shows: Two pints were drawn.
            nature: document
""",
    "of a ground": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    grounds:
      g1: {claim: Two pilots saw no lamp., source: pilots}
#                                                  ^ AM102
""",
    "the mapped text": """
text: pleas
#     ^ AM102
""",
    "no sources at all": """
- sources
text: plea
#     ^ AM102
""",
    "declared ones, unknown source": """
accusations:
  light-was-out:
    grounds:
      g1: {claim: Two pilots saw no lamp., source: pier-book}
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: oil-book
            shows: Two pints were drawn.
            nature: document
""",
    "a misspelt section": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    at: oils
#       ^ AM102
""",
    "some of several, at every kind of entry": """
accusations:
  light-was-out:
    grounds:
      g1: {claim: Two pilots saw no lamp., at: pilots}
#                                              ^ AM102
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        at: [oil, tar]
#                 ^ AM102
        evidence:
          - source: oil-book
            shows: Two pints were drawn.
            nature: document
            at: bells.3
#               ^ AM102
            caveat: {by: clerk, says: The page is torn., at: page}
#                                                            ^ AM102
""",
    "part of a word is no prefix": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    at: bell
#       ^ AM102
""",
    "a text without sections, which is another fault": """
sources:
  plea: {kind: pleading, title: The plea}
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    at: [oil, bells]
""",
    "sections and a prefix": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    at: [oil, bells, bells.1]
""",
    "no text, which is another fault": """
- text
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    at: oil
""",
    "an unknown text, whose sections nobody knows": """
text: pleas
#     ^ AM102
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    at: oil
""",
    "the wrong source is named as the text": """
text: oil-book
sources:
  plea:
    kind: pleading
    title: The plea
    sections: {oil: {title: The oil, starts: As to the oil}}
  oil-book: {kind: record, title: The oil book}
accusations:
  light-was-out:
    at: oil
    unanswered: The plea passes over it.
""",
    "several in one text": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    at:
      - oil
      - bells.1, bells.2
#       ^ AM102
""",
    "a misspelt accusation": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    part_of: duty-neglect
#            ^ AM102
  duty-neglected:
    title: Duty was neglected
    claim: The garden came before the watch.
    topic: light
    unanswered: The plea passes over it.
""",
    "one of several, unknown accusation": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    part_of: [duty-neglected, sloth]
#                             ^ AM102
  duty-neglected:
    title: Duty was neglected
    claim: The garden came before the watch.
    topic: light
    unanswered: The plea passes over it.
""",
    "a ground is no accusation": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    part_of: no-lamp
#            ^ AM102
    grounds:
      no-lamp: {claim: Two pilots saw no lamp.}
""",
    "declared, before and after": """
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    part_of: duty-neglected
  duty-neglected:
    title: Duty was neglected
    claim: The garden came before the watch.
    topic: light
    unanswered: The plea passes over it.
    part_of: light-was-out
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM102", case)


@pytest.mark.parametrize(
    "written", ["council, clerk", "council / clerk", "council und clerk", "council; clerk"]
)
def test_what_is_joined_in_one_text_becomes_a_list(written: str, whole: Callable[[str], str]) -> None:
    case = f"""
accusations:
  light-was-out:
    by: {written}
    unanswered: The plea passes over it.
"""
    source = SourceText("claims.yaml", whole(case))
    [finding] = Checker(Settings(select=("AM102",))).check(source).diagnostics
    assert finding.fix
    assert [edit.text for edit in finding.fix.edits] == ["[council, clerk]"]


def test_the_identifier_that_is_offered_is_one(whole: Callable[[str], str]) -> None:
    case = """
language: de
parties: {Kläger: {name: Ole, role: accuser}}
accusations:
  light-was-out: {title: The light was out, claim: It was dark., topic: light, by: kläger, unanswered: So.}
"""
    found = Checker(Settings(select=("AM102",))).check(SourceText("claims.yaml", whole(case))).diagnostics
    named = [item for item in found if item.code == "AM102"]
    assert [(item.help, item.fix and item.fix.title) for item in named] == [
        ('did you mean "klaeger"?', 'name "klaeger"')
    ]


ONE_OF = 'expected one of "plea", "oil-book", "pier-book"'
NOBODY = 'expected one of "council", "keeper", "clerk", or declare "anonymous" under `parties`'
NO_PLACE = 'expected one of "oil", "bells", "bells.1", "bells.2", "yard", "yard.1", "yard.2"'
LOCATED = '`at` is the place in "plea"; the place in "oil-book" goes under `locator`'


@pytest.mark.parametrize(
    ("text", "remedy", "fixed"),
    [
        ("plea.txt", None, True),
        ("../texts/plea.html", None, True),
        ("harbour.md", None, True),
        (r"C:\texts\harbour.pdf", None, True),
        ("texts/harbour", None, True),
        ("pleas", 'did you mean "plea"?', True),
        ("The keeper's plea", '"The keeper\'s plea" stands under the id "plea"', True),
        ("harbour", f'{ONE_OF}, or declare "harbour" under `sources`', False),
    ],
)  # fmt: skip
def test_a_file_is_no_source(text: str, remedy: str | None, fixed: bool, whole: Callable[[str], str]) -> None:
    source = SourceText("claims.yaml", whole(f"\ntext: {text}\n"))
    [found] = Checker(Settings(select=("AM102",))).check(source).diagnostics
    given = f"write `text: plea`, and give its file to each command as `--text plea={text}`"
    assert found.help == (remedy or given)
    assert (found.fix is not None) == fixed


def test_a_file_where_no_source_is_the_text(whole: Callable[[str], str]) -> None:
    case = "sources: {log: {kind: record, title: Log, author: B, date: 1871}}\ntext: harbour.txt\n"
    [found] = Checker(Settings(select=("AM102",))).check(SourceText("claims.yaml", whole(case))).diagnostics
    assert found.help == (
        "write `text: ID`, the id of the source that is mapped, and give its file to each command as "
        "`--text ID=harbour.txt`"
    )


def test_a_title_leads_to_its_section(whole: Callable[[str], str]) -> None:
    case = """
accusations:
  light-was-out:
    at: [The second bell, oil]
    unanswered: The plea passes over it.
"""
    source = SourceText("claims.yaml", whole(case))
    [finding] = Checker(Settings(select=("AM102",))).check(source).diagnostics
    assert finding.help == '"The second bell" stands under the id "bells.2"'
    assert finding.fix
    assert [edit.text for edit in finding.fix.edits] == ["bells.2"]


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        (
            "anonymous",
            f"{NOBODY}, or `unnamed` where the text does not tell",
        ),
        ("keper", 'did you mean "keeper"?'),
    ],
)
def test_who_is_no_party_may_be_unnamed(name: str, remedy: str, whole: Callable[[str], str]) -> None:
    case = f"accusations:\n  light-was-out:\n    by: {name}\n    unanswered: The plea passes over it.\n"
    source = SourceText("claims.yaml", whole(case))
    [finding] = Checker(Settings(select=("AM102",))).check(source).diagnostics
    assert finding.help == remedy


@pytest.mark.parametrize(
    ("source", "at", "remedy", "fixed"),
    [
        ("oil-book", "Section 2.2", LOCATED, True),
        ("oil-book", "p. 4", LOCATED, True),
        ("oil-book", "[Table 4]", LOCATED, False),
        ("oil-book", "oils", 'did you mean "oil"?', True),
        ("plea", "Section 2.2", NO_PLACE, False),
    ],
)  # fmt: skip
def test_a_place_in_a_source_goes_under_its_locator(
    source: str, at: str, remedy: str, fixed: bool, whole: Callable[[str], str]
) -> None:
    case = f"""
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: {source}
            shows: Two pints were drawn.
            nature: document
            at: {at}
"""
    text = whole(case)
    [found] = Checker(Settings(select=("AM102",))).check(SourceText("claims.yaml", text)).diagnostics
    assert found.help == remedy
    assert (found.fix is not None) == fixed
    if found.fix and "locator" in remedy:
        assert patched(text, found.fix.edits) == text.replace(f"at: {at}", f"locator: {at}")
