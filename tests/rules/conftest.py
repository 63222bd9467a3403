"""What the tables of the rules are run by.

A case is the part of a claim file that matters; the other parts are filled in, and so are title, claim and
topic of the charge `light-was-out` where a case begins it with another key. Each `# ^ AM102` below a
line says that the rule finds something in the line above, at the column of the caret. A case without a
caret must be clean.
"""

import re
from collections.abc import Callable

import pytest

from argmap.checking.checker import Checker
from argmap.checking.settings import Settings
from argmap.plain.span import SourceText

Marks = list[tuple[int, int, str]]

_DEFAULTS = {
    "argmap": "argmap: 1\n",
    "title": "title: The harbour light\n",
    "text": "text: plea\n",
    "parties": """parties:
  council: {name: The harbour council, role: accuser, members: [Anne Reed, John Marsh, Paul Quayle]}
  keeper: {name: The keeper, role: respondent, members: [Mary Voss]}
  clerk: {name: The clerk, role: editor}
""",
    "sources": """sources:
  plea:
    kind: pleading
    title: The keeper's plea
    author: Mary Voss
    date: 1871-03-20
    sections:
      oil: {title: The oil, starts: As to the oil}
      bells.1: {title: The first bell, starts: The first bell}
      bells.2: {title: The second bell, starts: The second bell}
      yard.1: {title: The yard, starts: In the yard, mapped: false, reason: no charge in it}
      yard.2: {title: The gate, starts: At the gate, mapped: false, reason: no charge in it}
  oil-book: {kind: record, title: The oil book, date: 1871-03-04}
  pier-book: {kind: record, title: The pier book, date: 1871-03-05}
""",
    "topics": "topics: {light: The light}\n",
    "accusations": "accusations:\n  light-was-out:\n    unanswered: The plea passes over it.\n",
}
_CHARGE = """  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
"""
_UNTITLED = re.compile(r"^  light-was-out:\n(?=    (?!title:)\w)", re.MULTILINE)
_CARET = re.compile(r"^ *#( *)((?:\^ *AM\d{3} *)+)$")


@pytest.fixture
def whole() -> Callable[[str], str]:
    """Fill in the parts of a claim file that a case leaves out; `- text` leaves a part out altogether."""

    def fill(case: str) -> str:
        absent = set(re.findall(r"^- (\w+)$", case, re.MULTILINE))
        case = re.sub(r"^- \w+\n", "", case.lstrip("\n"), flags=re.MULTILINE)
        given = set(re.findall(r"^(\w+):", case, re.MULTILINE)) | absent
        text = "".join(part for key, part in _DEFAULTS.items() if key not in given) + case
        return _UNTITLED.sub(_CHARGE, text)

    return fill


@pytest.fixture
def marks() -> Callable[[str], Marks]:
    """Return what the carets of a text ask for."""

    def read(text: str) -> Marks:
        wanted, line = [], 0
        for number, content in enumerate(text.split("\n"), 1):
            if _CARET.match(content):
                carets = re.finditer(r"\^ *(AM\d{3})", content)
                wanted += [(line, caret.start() + 1, caret[1]) for caret in carets]
            else:
                line = number
        return wanted

    return read


@pytest.fixture
def found() -> Callable[..., Marks]:
    """Return where one rule finds something in a text."""

    def run(text: str, code: str, **settings: object) -> Marks:
        chosen = Settings(select=(code,)).with_flags(**settings)
        result = Checker(chosen).check(SourceText("claims.yaml", text))
        assert result.graph is not None, result.diagnostics
        return [(*item.span.start, item.code) for item in result.diagnostics]

    return run


@pytest.fixture
def assert_marked(
    whole: Callable[[str], str], marks: Callable[[str], Marks], found: Callable[..., Marks]
) -> Callable[..., None]:
    """Hold a rule against a case: it finds what the carets mark, and nothing else."""

    def compare(code: str, case: str, **settings: object) -> None:
        text = whole(case)
        assert found(text, code, **settings) == marks(text)

    return compare
