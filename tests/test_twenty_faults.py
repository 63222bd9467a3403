"""One bad file with twenty different faults reports all of them in one run, each at its place.

Each `^ CODE` says that the line above has a finding at the column of the caret.
"""

import re

from argmap.checking.checker import Checker
from argmap.plain.span import SourceText

FILE = """\
argmap: 1
title: The harbour light
summary:
^ AM023
colour: red
^ AM021
language: Harbourish
#         ^ AM028
license: free for all
#        ^ AM029
text: plea
parties:
  council: {name: The council, role: acuser}
#                                    ^ AM024
  keeper: {name: The keeper, role: respondent}
  Harbour Clerk: {name: The clerk, role: editor}
# ^ AM026
sources:
  plea:
    kind: pleading
    title: The plea
    author: The keeper
    date: 1871-02-29
#         ^ AM027
    sections:
      oil: {title: The oil, starts: As to the oil}
      bells: {title: The bells, starts: As to the bells}
      tower: {title: The tower, starts: As to the tower}
#     ^ AM205
      end: {title: Lists, starts: Of 1871, mapped: false}
#     ^ AM022
  log: {kind: record, title: [The log]}
#                            ^ AM020
  oil-book: &book {kind: record, title: The oil book, url: "ftp://log"}
#           ^ AM008
#                                                          ^ AM302
topics:
  light: The light
  weather: The weather
# ^ AM110
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark.
    by: council
    topic: lights
#          ^ AM102
    topic: light
#   ^ AM007
    rebuttals:
      oil-was-burnt:
        title: Oil was burnt
        claim: The book shows it.
        by: warden
#           ^ AM102
        move: denial
        against: none-seen
#                ^ AM105
        at: [oil, bell]
#                 ^ AM102
        evidence:
          - source: oil-books
#                   ^ AM102
            shows: Three pints of Room #7.
#                                      ^ AM006
            nature: !!str document
#                   ^ AM009
          - source: oil-book
            shows: "Four\\x07 pints."
#                       ^ AM003
            nature: record
#                   ^ AM024
          - source: log
            shows: The light was lit at six.
            nature: document
  light-was-dim:
    title: The light was dim
    claim: The lamp was low.
    by: council
    topic: light
    part_of: light-was-of
#            ^ AM102
    unanswered: Passed over.
  light-was-late:
# ^ AM201
    title: The light was late
    claim: The lamp was lit at nine.
    by: council
    topic: light
"""


def wanted() -> tuple[str, list[tuple[int, int, str]]]:
    """Return the file without its carets, and what they ask for."""
    lines: list[str] = []
    marks = []
    for content in FILE.splitlines():
        if caret := re.fullmatch(r"#? *\^ (AM\d{3})", content):
            marks.append((len(lines), content.index("^") + 1, caret[1]))
        else:
            lines.append(content)
    return "\n".join(lines) + "\n", marks


def test_twenty_faults_are_twenty_findings() -> None:
    text, marks = wanted()
    found = Checker().check(SourceText("claims.yaml", text)).diagnostics
    own = [(*item.span.start, item.code) for item in found if item.code != "AM606"]  # no text is at hand
    assert own == marks
    assert len({code for _, _, code in own}) >= 20
