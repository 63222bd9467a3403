from collections.abc import Callable

import pytest
from inline_snapshot import snapshot

from argmap.format.graph import ArgumentGraph
from argmap.texts.coverage import as_data, coverage
from argmap.texts.lock import lock_of
from argmap.texts.read import make_text
from argmap.texts.verification import Status
from argmap.texts.verify import verify
from argmap.wording.coverage_table import as_markdown
from argmap.wording.lookup import ENGLISH

Write = Callable[..., str]
Build = Callable[[str], ArgumentGraph]


@pytest.fixture
def graph(claims: Write, graph_of: Build) -> ArgumentGraph:
    return graph_of(claims("[it was drawn, was drawn … the clerk]"))


def test_as_markdown(graph: ArgumentGraph, plea: str) -> None:
    found = coverage(graph, verify(graph, make_text(plea, "plea.txt"), None))
    assert as_markdown(found, ENGLISH) == snapshot("""\
# Coverage of The keeper's plea

| section | title | words | accusations | rebuttals | evidence | quotations | quoted |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
| oath | The oath | 6 |  |  |  |  | not mapped: no charge in it |
| oil | The oil | 47 | 2 | 0 | 0 | 2 | 10.6 % |
| bells | The bells | 28 | 1 | 0 | 0 | 0 | 0.0 % |
| note | The note | 7 | 1 | 0 | 0 | 0 | 0.0 % |
|  | mapped in all | 82 | 4 | 0 | 0 | 2 | 6.1 % |

- numbers of words: verified against the text
- longest stretches without a quotation: oil to note (65 words), oil (8 words), oil (4 words)
- accusations that nothing meets with evidence: light-was-out (unanswered), other (unanswered)
""")


def test_the_lock_gives_the_same_figures(graph: ArgumentGraph, plea: str) -> None:
    text = make_text(plea, "plea.txt")
    verified = verify(graph, text, None)
    from_text = as_data(coverage(graph, verified))
    from_lock = as_data(coverage(graph, verify(graph, None, lock_of(graph, text, verified))))
    assert from_text.pop("against") == Status.TEXT
    assert from_lock.pop("against") == Status.LOCK
    assert from_text == from_lock


def test_words_that_are_quoted_twice_count_once(graph: ArgumentGraph, plea: str) -> None:
    found = coverage(graph, verify(graph, make_text(plea, "plea.txt"), None))
    oil = next(row for row in found.sections if row.id == "oil")
    assert (oil.quotations, oil.quoted, oil.places) == (2, 5, ((4, 7), (15, 17)))


def test_without_text_and_lock_words_are_unknown(graph: ArgumentGraph) -> None:
    found = coverage(graph, verify(graph, None, None))
    assert found.total("words") is None
    assert {row.words for row in found.sections} == {None}
    assert "?" in as_markdown(found, ENGLISH)


@pytest.mark.parametrize("outcome", ["upheld", "rejected", "open"])
def test_a_verdict_with_evidence_is_enough(claims: Write, graph_of: Build, outcome: str) -> None:
    bare = f"    verdict:\n      outcome: {outcome}\n      by: council\n"
    proved = f"{bare}      evidence:\n        - {{source: plea, shows: It was out., nature: document}}\n"
    for verdict, without in ((bare, ["light-was-out", "other"]), (proved, ["other"])):
        text = claims("it was drawn").replace("  other:", f"{verdict}  other:", 1)
        graph = graph_of(text)
        found = coverage(graph, verify(graph, None, None))
        assert [item.id for item in found.without_evidence] == without


def test_sections_without_an_entry_are_named(claims: Write, graph_of: Build, plea: str) -> None:
    graph = graph_of(claims("it was drawn").replace("[oil, bells, note]", "oil"))
    found = coverage(graph, verify(graph, make_text(plea, "plea.txt"), None))
    assert [(item.first, item.last) for item in found.empty] == [("bells", "note")]
    assert found.empty[0].words == sum(
        row.words or 0 for row in found.sections if row.id in ("bells", "note")
    )


def test_the_whole_text_is_accounted_for(graph: ArgumentGraph, plea: str) -> None:
    text = make_text(plea, "plea.txt")
    data = as_data(coverage(graph, verify(graph, text, None)))
    assert data["totals"]["mapped"] + data["totals"]["not_mapped"] == len(text.words)
