"""Where malformed-archive finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "no fond": """
sources:
  plea: {kind: record, title: The plea, archive: 'RGASPI, op. 1, d. 21'}
#                                                ^ AM505
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "out of order": """
sources:
  plea: {kind: record, title: The plea, archive: 'GARF, f. 17, d. 21, op. 1'}
#                                                ^ AM505
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "leaves that run backwards": """
sources:
  plea: {kind: record, title: The plea, archive: 'RGASPI, f. 17, op. 1, d. 21, l. 57-54'}
#                                                ^ AM505
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "no series": """
sources:
  plea: {kind: record, title: The plea, archive: 'TNA, box 4'}
#                                                ^ AM505
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "no file": """
sources:
  plea: {kind: record, title: The plea, archive: Bundesarchiv R 43}
#                                                ^ AM505
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "no record group": """
sources:
  plea: {kind: record, title: The plea, archive: 'NARA, box 4'}
#                                                ^ AM505
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "in Russian": """
sources:
  plea: {kind: record, title: The plea, archive: 'РГАСПИ, ф. 17, оп. 2, д. 685, л. 53–68'}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "leaves with backs": """
sources:
  plea: {kind: record, title: The plea, archive: 'RGASPI, f. 17, op. 3, d. 94, l. 12ob-15ob'}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "in words": """
sources:
  plea: {kind: record, title: The plea, archive: 'RGASPI, fond 17, inventory 2, file 685, leaves 53, 55-57'}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "the fond alone": """
sources:
  plea: {kind: record, title: The plea, archive: 'RGALI, f. 17'}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "a department": """
sources:
  plea: {kind: record, title: The plea, archive: TNA FO 371/9354}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "other archives": """
sources:
  plea: {kind: record, title: The plea, archive: 'Bundesarchiv R 43/1'}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "an archive of no known form": """
sources:
  plea: {kind: record, title: The plea, archive: 'Quay House, third shelf'}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM505", case)
