"""Where evidence-after-text finds something, and where it does not."""

from collections.abc import Callable

import pytest

TWO = """
text: [plea, charge]
sources:
  plea: {kind: pleading, title: The plea, date: 1871-03-20, sections: {oil: {title: Oil, starts: As to}}}
  charge: {kind: pleading, title: The charge, date: 1871-03-01, sections: {oil: {title: Oil, starts: We}}}
  paper: {kind: record, title: The paper, date: 1871-03-10}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
"""

CASES = {
    "after one of two texts": f"""{TWO}
        evidence:
          - {{source: paper, shows: Two pints were drawn., nature: document, at: oil}}
          - {{source: paper, id: 2, shows: One was left., nature: document, at: charge:oil}}
#                    ^ AM501
          - {{source: paper, id: 3, shows: All were lost., nature: document, at: [oil, charge:oil]}}
""",
    "by the place of a quotation": f"""{TWO}
        evidence:
          - {{source: paper, shows: So., nature: document, at: oil, quote: {{words: x, at: charge:oil}}}}
#                    ^ AM501
          - {{source: paper, id: 2, shows: It is so., nature: document, quote: {{words: x, at: charge:oil}}}}
#                    ^ AM501
          - {{source: paper, id: 3, shows: It was so., nature: document, quote: {{words: x, at: oil}}}}
""",
    "quoted in the source itself": f"""{TWO}
        at: charge:oil
        evidence:
          - {{source: plea, shows: It is said there., nature: document, at: oil}}
#                    ^ AM501
""",
    "quoted in the older source itself": f"""{TWO}
        at: oil
        evidence:
          - {{source: charge, shows: It is said there., nature: document, at: charge:oil}}
""",
    "the day after": """
sources:
  plea: {kind: pleading, title: The plea, date: 1871-03-20, sections: {oil: {title: Oil, starts: As to}}}
  paper: {kind: record, title: The paper, date: 1871-03-21}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: paper
#                   ^ AM501
            shows: Two pints were drawn.
            nature: document
            at: oil
""",
    "a ground": """
sources:
  plea: {kind: pleading, title: The plea, date: 1871-03-20, sections: {oil: {title: Oil, starts: As to}}}
  paper: {kind: record, title: The paper, date: 1872}
accusations:
  light-was-out:
    unanswered: The plea passes over it.
    grounds:
      g1: {claim: Two pilots saw no lamp., source: paper, at: oil}
#                                                  ^ AM501
""",
    "the same day": """
sources:
  plea: {kind: pleading, title: The plea, date: 1871-03-20, sections: {oil: {title: Oil, starts: As to}}}
  paper: {kind: record, title: The paper, date: 1871-03-20}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: paper
            shows: Two pints were drawn.
            nature: document
            at: oil
""",
    "the same month": """
sources:
  plea: {kind: pleading, title: The plea, date: 1871-03-20, sections: {oil: {title: Oil, starts: As to}}}
  paper: {kind: record, title: The paper, date: 1871-03}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: paper
            shows: Two pints were drawn.
            nature: document
            at: oil
""",
    "an interval that has begun": """
sources:
  plea: {kind: pleading, title: The plea, date: 1871-03-20, sections: {oil: {title: Oil, starts: As to}}}
  paper: {kind: record, title: The paper, date: 1871-03-01/1871-04-30}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: paper
            shows: Two pints were drawn.
            nature: document
            at: oil
""",
    "no place, so not cited by the text": """
sources:
  plea: {kind: pleading, title: The plea, date: 1871-03-20, sections: {oil: {title: Oil, starts: As to}}}
  paper: {kind: record, title: The paper, date: 1872}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: paper
            shows: Two pints were drawn.
            nature: document
""",
    "brought by an editor": """
sources:
  plea: {kind: pleading, title: The plea, date: 1871-03-20, sections: {oil: {title: Oil, starts: As to}}}
  paper: {kind: record, title: The paper, date: 1872}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: paper
            shows: Two pints were drawn.
            nature: document
            at: oil
        by: clerk
""",
    "a ground of the accusers": """
sources:
  plea: {kind: pleading, title: The plea, date: 1871-03-20, sections: {oil: {title: Oil, starts: As to}}}
  paper: {kind: record, title: The paper, date: 1872}
accusations:
  light-was-out:
    by: council
    grounds: {saw: {claim: All saw it., at: oil, source: paper}}
#                                                        ^ AM501
    unanswered: The plea passes over it.
""",
    "a ground of an editor's own charge": """
sources:
  plea: {kind: pleading, title: The plea, date: 1871-03-20, sections: {oil: {title: Oil, starts: As to}}}
  paper: {kind: record, title: The paper, date: 1872}
accusations:
  light-was-out:
    by: clerk
    grounds: {saw: {claim: All saw it., at: oil, source: paper}}
    unanswered: The plea passes over it.
""",
    "a text without a date": """
sources:
  plea: {kind: pleading, title: The plea, sections: {oil: {title: Oil, starts: As to}}}
  paper: {kind: record, title: The paper, date: 1872}
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        evidence:
          - source: paper
            shows: Two pints were drawn.
            nature: document
            at: oil
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM501", case)
