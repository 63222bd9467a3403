"""Where a section cuts a sentence, and where what stands before it is none of its own."""

from collections.abc import Callable

import pytest

from argmap.format.graph import ArgumentGraph
from argmap.texts.read import make_text
from argmap.texts.verify import verify

CUT = [
    "As to the oil, we heard that As to the bells, they rang.",
    "The keeper says “As to the bells, they rang.”",
]
WHOLE = [
    "It was so. As to the bells, they rang.",
    "It was so, etc. As to the bells, they rang.",
    "He said: As to the bells, they rang.",
    "“It was so.” As to the bells, they rang.",
    "12. As to the bells, they rang.",
    "Comment 1.3 As to the bells, they rang.",
    "The bells of the harbour\nAs to the bells, they rang.",
    "The bells of the harbour\n\nAs to the bells, they rang.",
]


def severed(
    line: str, claims: Callable[..., str], graph_of: Callable[[str], ArgumentGraph], plea: str
) -> list[str]:
    content = plea.replace("As to the bells, they", f"{line} They")
    found = verify(graph_of(claims("it was drawn")), make_text(content, "plea.txt"), None)
    return [item.id for item in found.sections if item.severed]


@pytest.mark.parametrize("line", CUT)
def test_a_sentence_is_cut(
    line: str, claims: Callable[..., str], graph_of: Callable[[str], ArgumentGraph], plea: str
) -> None:
    assert severed(line, claims, graph_of, plea) == ["bells"]


@pytest.mark.parametrize("line", WHOLE)
def test_no_sentence_is_cut(
    line: str, claims: Callable[..., str], graph_of: Callable[[str], ArgumentGraph], plea: str
) -> None:
    assert severed(line, claims, graph_of, plea) == []
