"""Where unused-declaration finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "a source under see, via or in a caveat, and one that names itself alone": """
sources:
  plea: {kind: pleading, title: The plea, author: Mary Voss, date: 1871, see: [seen]}
  seen: {kind: record, title: The oil book, via: way}
  way: {kind: record, title: The pier book}
  brought: {kind: record, title: The log}
  caveats: {kind: record, title: The tide book}
  idle: {kind: record, title: The guest book}
# ^ AM110
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: brought
            shows: Two pints were drawn.
            nature: document
            caveat: {by: clerk, source: caveats, says: It was ebb.}
""",
    "a party that is named by its id": """
parties:
  council: {name: The harbour council, role: accuser, members: [pilots]}
  keeper: {name: The keeper, role: respondent, members: [Mary Voss]}
  pilots: {name: The pilots, role: witness}
  owner: {name: The owner, role: other}
  guests: {name: The guests, role: other}
# ^ AM110
people: {reed: {name: Anne Reed}}
sources:
  plea: {kind: pleading, title: The plea, author: Mary Voss, date: 1871, recipient: owner}
""",
    "a party": """
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
# ^ AM110
- text
- sources
""",
    "a source": """
parties:
  council: {name: The council, role: accuser}
sources:
  plea: {kind: pleading, title: The plea}
  oil-book: {kind: record, title: The oil book}
# ^ AM110
""",
    "a topic": """
topics: {light: The light, bells: The bells}
#                          ^ AM110
- text
- sources
parties:
  council: {name: The council, role: accuser}
""",
    "what a misspelt name was meant to be": """
sources:
  plea: {kind: pleading, title: The plea}
  oil-book: {kind: record, title: The oil book}
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: oil-bok
            shows: Two pints were drawn.
            nature: document
""",
    "what a name that leads nowhere may have been meant to be": """
sources:
  plea: {kind: pleading, title: The plea}
  oil-book: {kind: record, title: The oil book}
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
topics: {light: The light, bells: The bells}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: navigation
    by: warden
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: logbook
            shows: Two pints were drawn.
            nature: document
""",
    "a party who may speak in answers that stand under a wrong key": """
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
sources: {plea: {kind: pleading, title: The plea}}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    answers:
#   ^ AM021
      oil-burnt: {title: Oil was burnt, claim: Oil was drawn., move: denial, rests_on: argument}
""",
    "a party who may speak in answers that stand in a list": """
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
sources: {plea: {kind: pleading, title: The plea}}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    rebuttals:
      - {title: Oil was burnt, claim: Oil was drawn., move: denial, rests_on: argument}
#     ^ AM020
""",
    "a source whose sections say that it is the text": """
- text
sources:
  plea:
    kind: pleading
    title: The plea
    sections:
      oil: {title: The oil, starts: As to the oil}
parties:
  council: {name: The council, role: accuser}
""",
    "a source that may be the text of the quotations": """
- text
sources:
  plea: {kind: pleading, title: The plea}
parties:
  council: {name: The council, role: accuser}
accusations:
  light-was-out:
    quote: the lamp stood dark
    unanswered: The plea passes over it.
""",
    "an author, a member, a default and a caveat": """
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
  pilots: {name: The pilots, role: witness, members: [Ewan Gell]}
  clerk: {name: The clerk, role: editor}
sources:
  plea: {kind: pleading, title: The plea, author: E. Gell}
  oil-book: {kind: record, title: The oil book}
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
              by: clerk
              says: It is torn.
""",
    "a speaker who is missing may be any of a side": """
- text
- sources
parties:
  council: {name: The council, role: accuser}
  pilots: {name: The pilots, role: accuser}
""",
    "who is written to, and what the charges were taken from": """
sources:
  plea: {kind: pleading, title: The plea, author: The keeper, recipient: The judge of the port}
  charges: {kind: statement, title: The charges, author: Anne Reed}
  oil-book: {kind: record, title: The oil book}
# ^ AM110
parties:
  council: {name: The council, role: accuser, members: [Anne Reed]}
  keeper: {name: The keeper, role: respondent}
  judge: {name: The judge of the port, role: judge}
""",
    "a judge who does not speak, and charges brought for the accusers": """
sources:
  plea: {kind: pleading, title: The plea, author: The keeper}
  charges: {kind: pleading, title: The charges, author: The jury of the port}
  unsigned: {kind: pleading, title: The first draft}
# ^ AM110
  oil-book: {kind: record, title: The oil book, author: The jury of the port}
# ^ AM110
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
  judge: {name: The judge of the port, role: judge}
  pilots: {name: The pilots, role: witness}
# ^ AM110
""",
    "another document of those who wrote the text": """
sources:
  plea: {kind: pleading, title: The charges, author: The council}
  letter: {kind: letter, title: A letter, author: The council}
# ^ AM110
parties:
  council: {name: The council, role: accuser}
""",
    "what stands under a repeated key": """
topics: {light: The light, bells: The bells, fog: The fog}
#                                            ^ AM110
sources:
  plea: {kind: pleading, title: The plea}
parties:
  council: {name: The council, role: accuser}
accusations:
  light-was-out:
    unanswered: The plea passes over it.
  light-was-out:
# ^ AM007
    title: The bells were silent
    claim: No bell was rung before dawn.
    topic: bells
    unanswered: The plea passes over it.
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM110", case)
