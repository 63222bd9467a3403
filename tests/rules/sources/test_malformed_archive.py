"""Where malformed-archive finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "no fond": """
sources:
  plea: {kind: record, title: The plea, archive: 'RGASPI, op. 1, d. 21'}
#                                                ^ AM505
""",
    "out of order": """
sources:
  plea: {kind: record, title: The plea, archive: 'GARF, f. 17, d. 21, op. 1'}
#                                                ^ AM505
""",
    "leaves that run backwards": """
sources:
  plea: {kind: record, title: The plea, archive: 'RGASPI, f. 17, op. 1, d. 21, l. 57-54'}
#                                                ^ AM505
""",
    "no series": """
sources:
  plea: {kind: record, title: The plea, archive: 'TNA, box 4'}
#                                                ^ AM505
""",
    "no file": """
sources:
  plea: {kind: record, title: The plea, archive: Bundesarchiv R 43}
#                                                ^ AM505
""",
    "no record group": """
sources:
  plea: {kind: record, title: The plea, archive: 'NARA, box 4'}
#                                                ^ AM505
""",
    "in Russian": """
sources:
  plea: {kind: record, title: The plea, archive: 'РГАСПИ, ф. 17, оп. 2, д. 685, л. 53–68'}
""",
    "leaves with backs": """
sources:
  plea: {kind: record, title: The plea, archive: 'RGASPI, f. 17, op. 3, d. 94, l. 12ob-15ob'}
""",
    "in words": """
sources:
  plea: {kind: record, title: The plea, archive: 'RGASPI, fond 17, inventory 2, file 685, leaves 53, 55-57'}
""",
    "the fond alone": """
sources:
  plea: {kind: record, title: The plea, archive: 'RGALI, f. 17'}
""",
    "a department": """
sources:
  plea: {kind: record, title: The plea, archive: TNA FO 371/9354}
""",
    "other archives": """
sources:
  plea: {kind: record, title: The plea, archive: 'Bundesarchiv R 43/1'}
""",
    "an archive of no known form": """
sources:
  plea: {kind: record, title: The plea, archive: 'Quay House, third shelf'}
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM505", case)
