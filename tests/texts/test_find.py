from collections.abc import Callable

import pytest

from argmap.format.graph import ArgumentGraph
from argmap.texts.find import Passage, find_quotation
from argmap.texts.read import make_text
from argmap.texts.verification import Status
from argmap.texts.verify import verify

Write = Callable[..., str]
Build = Callable[[str], ArgumentGraph]


@pytest.fixture
def find(claims: Write, graph_of: Build, plea: str) -> Callable[[str], tuple[Passage, ...]]:
    graph, text = graph_of(claims("it was drawn")), make_text(plea, "plea.txt")
    return lambda words: find_quotation(graph, text, words)


def test_words_are_found_in_their_section(find: Callable[[str], tuple[Passage, ...]]) -> None:
    [found] = find("nobody audited the accounts")
    assert found.lines == 'at: oil\nquote: "nobody audited the accounts"'
    assert [str(doubt.kind) for doubt in found.doubts] == ["attribution"]
    assert found.position.line == 4


def test_the_text_is_quoted_in_its_own_characters(find: Callable[[str], tuple[Passage, ...]]) -> None:
    [found] = find("at dusk - as on 'any other' night")
    assert found.quote == "at dusk — as on “any other” night"
    assert "“any other”" in found.context


def test_what_only_the_print_has_is_left_out(find: Callable[[str], tuple[Passage, ...]]) -> None:
    [found] = find("the clerk of the Council saw it")
    assert found.quote == "the clerk of the Council saw it"


def test_every_place_is_a_candidate(find: Callable[[str], tuple[Passage, ...]]) -> None:
    assert [item.section for item in find("again at dawn")] == ["bells", "bells"]


def test_near_misses_are_shown(find: Callable[[str], tuple[Passage, ...]]) -> None:
    first = find("it was pulled at dusk")[0]
    assert first.section == "oil"
    assert first.quote == "it was drawn at dusk"
    assert 60 < first.likeness < 100


@pytest.mark.parametrize("words", ["", "…", "[the council]"])
def test_nothing_is_found_for_no_words(find: Callable[[str], tuple[Passage, ...]], words: str) -> None:
    assert find(words) == ()


@pytest.mark.parametrize(
    "words", ["at dusk - as on 'any other' night", "The oil book has the pints", "saw it"]
)
def test_what_is_offered_verifies(
    words: str,
    find: Callable[[str], tuple[Passage, ...]],
    claims: Write,
    graph_of: Build,
    plea: str,
) -> None:
    [found] = find(words)
    assert found.section is not None
    graph = graph_of(claims(found.lines.partition("quote: ")[2], found.section))
    [checked] = verify(graph, make_text(plea, "plea.txt"), None).quotations
    assert checked.status is Status.TEXT


def test_where_no_section_is_mapped_the_whole_text_is_searched(
    claims: Write, graph_of: Build, plea: str
) -> None:
    lines = claims("it was drawn").splitlines(keepends=True)
    bare = "".join(
        line for line in lines if not line.startswith(("    sections", "      ", "    at", "    quote"))
    )
    passages = find_quotation(graph_of(bare), make_text(plea, "plea.txt"), "it was pulled at dusk")
    assert [(item.quote, item.section) for item in passages] == [("it was drawn at dusk", None)]
