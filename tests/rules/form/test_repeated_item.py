"""Where repeated-item finds something, where it does not, and what it mends."""

from collections.abc import Callable

import pytest

from argmap.checking.checker import Checker
from argmap.checking.settings import Settings
from argmap.plain.span import SourceText

CASES = {
    "parties, places and accusations": """
accusations:
  lamp-was-dark: {title: Dark, claim: The lamp was dark., topic: light, unanswered: It is passed over.}
  light-was-out:
    by: [council, clerk, council]
#                        ^ AM311
    at: [oil, bells, oil]
#                    ^ AM311
    part_of:
      - lamp-was-dark
      - lamp-was-dark
#       ^ AM311
    unanswered: The plea passes over it.
""",
    "a section beside its prefix": """
accusations:
  light-was-out:
    at: [bells.2, oil, bells]
#        ^ AM311
    unanswered: The plea passes over it.
""",
    "sections beside each other": """
accusations:
  light-was-out:
    by: [council, clerk]
    at: [bells.1, bells.2, oil]
    unanswered: The plea passes over it.
""",
    "a section with and without the only text": """
accusations:
  light-was-out:
    at: [plea:oil, bells.1, oil, plea:bells]
#                  ^ AM311  ^ AM311
    unanswered: The plea passes over it.
""",
    "a quotation with keys": """
accusations:
  light-was-out:
    at: oil
    quote: [out, {words: out, ack: It was.}, {words: out, at: bells}, {words: out, at: [plea:bells]}]
#                ^ AM311                                              ^ AM311
    unanswered: The plea passes over it.
""",
    "names": """
curators: [Edda Fell, Edda Fell]
#                     ^ AM311
sources:
  plea: {kind: pleading, title: The plea, date: 1871, author: [Mary Voss, Mary Voss], recipient: [A, A]}
#                                                                         ^ AM311                    ^ AM311
""",
    "a quotation": """
accusations:
  light-was-out:
    at: oil
    quote: [the lamp was out, the lamp was dark, the lamp   was out]
#                                                ^ AM311
    unanswered: The plea passes over it.
""",
    "evidence": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - {source: oil-book, shows: Two pints were drawn., nature: document}
          - {source: pier-book, shows: Two pints were drawn., nature: document}
          - {source: oil-book, shows: Two pints were drawn., nature: document, at: oil}
#                                     ^ AM311
          - {source: oil-book, shows: The tank was full., nature: document}
""",
    "the same evidence for another answer": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence: [{source: oil-book, shows: Two pints were drawn., nature: document}]
      oil-paid:
        title: Oil was paid for
        claim: Oil was bought with the keeper's money.
        move: context
        evidence: [{source: oil-book, shows: Two pints were drawn., nature: document}]
""",
    "a caveat": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: oil-book
            shows: Two pints were drawn.
            nature: document
            caveat:
              - {by: clerk, says: The page is a copy.}
              - {by: council, says: The page is a copy.}
              - {by: clerk, says: The page is a copy., at: oil}
#                                 ^ AM311
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM311", case)


_CHARGE = """accusations:
  light-was-out:
    unanswered: The plea passes over it.
"""


@pytest.mark.parametrize(
    ("line", "safe"),
    [
        ("    by: [council, council]\n", True),
        ("    at:\n      - oil\n      - oil\n", True),
        ("    at:\n      - oil\n      - oil  # here the second tank\n", None),
        ("    at: oil\n    quote: [it was drawn, it was drawn]\n", False),
        ("    at: [bells, bells.1]\n", None),
        ("    at: [bells.1, plea:bells.1]\n", True),
    ],
)
def test_only_what_means_nothing_is_taken_out(
    line: str, safe: bool | None, whole: Callable[[str], str]
) -> None:
    source = SourceText("claims.yaml", whole(_CHARGE + line))
    [finding] = Checker(Settings(select=("AM311",))).check(source).diagnostics
    assert (finding.fix.safe if finding.fix else None) is safe


def test_a_place_is_told_as_it_is_written(whole: Callable[[str], str]) -> None:
    source = SourceText("claims.yaml", whole(_CHARGE + "    at: [oil, plea:oil, plea:bells, bells.1]\n"))
    found = Checker(Settings(select=("AM311",))).check(source).diagnostics
    assert [item.message for item in found] == [
        'accusation "light-was-out" has "oil" twice under `at`, once as "plea:oil"',
        'accusation "light-was-out" names "bells.1" beside "plea:bells", which stands for it, too',
    ]
