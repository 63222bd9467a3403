"""Where duplicate-source finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "one title and date": """
sources:
  plea: {kind: pleading, title: The plea, date: 1871}
  plea-again: {kind: pleading, title: 'The  Plea.', date: 1871}
# ^ AM503
""",
    "one leaf and date": """
sources:
  plea: {kind: letter, title: The plea, date: 1871, archive: 'Quay House, box 3, leaf 4'}
  note: {kind: note, title: A note, date: 1871, archive: Quay House box 3 leaf 4}
# ^ AM503
""",
    "one address and title": """
sources:
  plea: {kind: pleading, title: The plea, url: 'https://quay.example/plea/'}
  page: {kind: web-page, title: The plea, url: 'https://quay.example/plea#oil'}
# ^ AM503
""",
    "the last name first": """
sources:
  plea: {kind: letter, title: The plea, date: 1871, author: Mary Voss}
  again: {kind: letter, title: The plea, date: 1871, author: 'Voss, Mary'}
# ^ AM503
""",
    "the second without its author": """
sources:
  plea: {kind: letter, title: The plea, date: 1871, author: Mary Voss}
  again: {kind: letter, title: The plea, date: 1871}
# ^ AM503
""",
    "the first without its author": """
sources:
  plea: {kind: letter, title: The plea, date: 1871}
  again: {kind: letter, title: The plea, date: 1871, author: Mary Voss}
# ^ AM503
""",
    "a date less certain": """
sources:
  plea: {kind: letter, title: The plea, date: 1871-03~}
  again: {kind: letter, title: The plea, date: 1871-03}
# ^ AM503
""",
    "an address with and without the prefix": """
sources:
  plea: {kind: letter, title: The plea, url: 'http://www.quay.example/plea'}
  again: {kind: letter, title: The plea, url: 'https://quay.example/plea/'}
# ^ AM503
""",
    "another page": """
sources:
  plea: {kind: letter, title: The plea, url: 'https://quay.example/plea'}
  again: {kind: letter, title: The plea, url: 'https://quay.example/plea-2'}
""",
    "another author": """
sources:
  plea: {kind: letter, title: To the mate, date: 1871, author: Mary Voss}
  note: {kind: letter, title: To the mate, date: 1871, author: Anne Reed}
""",
    "another date": """
sources:
  plea: {kind: letter, title: To the mate, date: 1871}
  note: {kind: letter, title: To the mate, date: 1872}
""",
    "one page with two documents": """
sources:
  plea: {kind: letter, title: The plea, url: 'https://quay.example/papers'}
  note: {kind: letter, title: The note, url: 'https://quay.example/papers'}
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM503", case)
