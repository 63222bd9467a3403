"""Where unknown-signatory finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "almost a member": """
sources:
  plea: {kind: statement, title: The plea, date: 1871, author: [Anne Reed, John March]}
#                                                                          ^ AM506
""",
    "one stranger among members": """
sources:
  plea: {kind: statement, title: The plea, date: 1871, author: [Anne Reed, John Marsh, Ewan Gell]}
#                                                                                      ^ AM506
""",
    "members, in other forms of their names": """
sources:
  plea: {kind: statement, title: The plea, date: 1871, author: ['Reed, Anne', John Marsh, Quayle]}
""",
    "one member and a stranger": """
sources:
  plea: {kind: statement, title: The plea, date: 1871, author: [Anne Reed, Ewan Gell]}
""",
    "strangers only": """
sources:
  plea: {kind: statement, title: The plea, date: 1871, author: [Ewan Gell, Ned Kerr, Tom Cain]}
""",
    "the only author, almost a member": """
sources:
  plea: {kind: statement, title: The plea, date: 1871, author: Jon Marsh}
#                                                              ^ AM506
""",
    "almost a party": """
sources:
  plea: {kind: statement, title: The plea, date: 1871, author: The harbour counsil}
#                                                              ^ AM506
""",
    "almost a member, the last name first": """
sources:
  plea: {kind: statement, title: The plea, date: 1871, author: 'March, John'}
#                                                              ^ AM506
""",
    "a recipient, almost a party": """
sources:
  plea: {kind: statement, title: The plea, date: 1871, recipient: The harbor council}
#                                                                 ^ AM506
""",
    "a party or a person, by the id": """
people: {quayle: {name: Paul Quayle}, kerr: {name: Ned Kerr, also: Old Kerr}}
parties:
  council: {name: The council, role: accuser, members: [quayle, Anne Reed]}
  keeper: {name: The keeper, role: respondent}
sources:
  plea: {kind: statement, title: The plea, date: 1871, author: [council, Old Kerr, kerr], recipient: keeper}
""",
    "almost an id": """
parties: {council: {name: Council, role: accuser, members: [keepper]}, keeper: {name: Voss, role: respondent}}
#                                                           ^ AM506
sources:
  plea: {kind: statement, title: The plea, date: 1871, author: counsil, recipient: nobody}
#                                                              ^ AM506
""",
    "like an id, where people are registered": """
people: {quayle: {name: Paul Quayle}}
sources:
  plea: {kind: statement, title: The plea, date: 1871, author: council, recipient: [somebody, Nobody]}
#                                                                                   ^ AM506
""",
    "an author that is an id": """
parties: {hq: {name: The council, role: accuser, members: [J. Marsh]}, pier: {name: Pier 2, role: respondent}}
sources:
  plea: {kind: statement, title: The plea, date: 1871, author: hq}
""",
    "a recipient that is an id": """
parties: {hq: {name: The council, role: accuser, members: [J. Marsh]}, pier: {name: Pier 2, role: respondent}}
sources:
  plea: {kind: statement, title: The plea, date: 1871, recipient: hq}
""",
    "a party, without its article": """
sources:
  plea: {kind: statement, title: The plea, date: 1871, author: harbour council}
""",
    "nobody's name": """
sources:
  plea: {kind: statement, title: The plea, date: 1871, author: unnamed}
#                                                              ^ AM506
  note: {kind: statement, title: The note, date: 1871, author: A neighbour}
""",
    "another initial": """
parties: {hq: {name: The council, role: accuser, members: [J. Marsh]}, pier: {name: Pier 2, role: respondent}}
sources:
  plea: {kind: statement, title: The plea, date: 1871, author: P. Marsh}
""",
    "another number": """
parties: {hq: {name: The council, role: accuser, members: [J. Marsh]}, pier: {name: Pier 2, role: respondent}}
sources:
  plea: {kind: statement, title: The plea, date: 1871, author: Pier 3}
""",
    "some other office": """
sources:
  plea: {kind: statement, title: The plea, date: 1871, author: The harbour office}
""",
    "a stranger as recipient": """
sources:
  plea: {kind: statement, title: The plea, date: 1871, recipient: The oil merchant}
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM506", case)
