import json
import sys
import textwrap
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from argmap.drawing import box_texts, diagrams
from argmap.drawing.chart import Chart
from argmap.drawing.dot import boxes
from argmap.drawing.engine import engine_command, lay_out, run
from argmap.drawing.engine_answer import places
from argmap.format.graph import ArgumentGraph
from argmap.plain.errors import EngineError

Fake = Callable[[str], list[str]]


@pytest.fixture
def fake(tmp_path: Path) -> Fake:
    """An engine that does what a test says."""

    def make(body: str) -> list[str]:
        script = tmp_path / "engine.py"
        script.write_text("import json, os, sys, time\ndot = sys.stdin.read()\n" + textwrap.dedent(body))
        return [sys.executable, str(script)]

    return make


@pytest.fixture
def diagram(graph: ArgumentGraph) -> Chart:
    (found,) = diagrams(graph, views=["topics"], only=["money"])
    assert isinstance(found, Chart)
    return found


@pytest.fixture
def answer(diagram: Chart) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(run(engine_command("pure"), boxes(diagram).encode()))
    return answer


def first(diagram: Chart, command: list[str], **limits: Any) -> None:
    next(lay_out([diagram], command=command, **limits))


def test_the_engine_gets_no_word_of_the_claim_file(graph: ArgumentGraph) -> None:
    alphabet = {
        word for text in box_texts(graph) for word in text.replace("=", " ").split() if word.isalpha()
    }
    assert alphabet <= {
        "digraph", "boxes", "graph", "node", "edge", "subgraph", "rank", "same", "fixedsize", "true", "label",
        "shape", "box", "splines", "false", "nodesep", "ranksep", "arrowhead", "none", "weight", "style",
        "invis", "width", "height",
    }  # fmt: skip


def test_every_map_comes_back_in_order(graph: ArgumentGraph) -> None:
    made = [item for item in diagrams(graph) if isinstance(item, Chart)]
    found = list(lay_out(made * 8))
    assert [diagram.name for diagram, _ in found] == [diagram.name for diagram in made] * 8
    assert all(len(spots) == len(diagram.cards) for diagram, spots in found)


def test_a_failing_engine_is_never_published(diagram: Chart, fake: Fake) -> None:
    with pytest.raises(EngineError, match="exit status 1: the reason"):
        first(diagram, fake("sys.stderr.write('the reason\\nmore'); sys.exit(1)"))


def test_an_answer_with_a_bad_exit_status_counts_for_nothing(diagram: Chart, fake: Fake) -> None:
    real = engine_command("pure")
    body = f"import subprocess\nsubprocess.run({real!r}, input=dot.encode())\nsys.exit(3)"
    with pytest.raises(EngineError, match="exit status 3"):
        first(diagram, fake(body))


def test_a_hanging_engine_is_ended_with_all_that_it_started(
    diagram: Chart, fake: Fake, tmp_path: Path
) -> None:
    mark = tmp_path / "alive"
    child = f"import time\nfor _ in range(60):\n    open({str(mark)!r}, 'a').write('x')\n    time.sleep(.05)"
    body = f"import subprocess\nsubprocess.Popen([sys.executable, '-c', {child!r}])\ntime.sleep(600)"
    with pytest.raises(EngineError, match=r"longer than 1\.5 seconds"):
        first(diagram, fake(body), seconds=1.5)
    size = mark.stat().st_size if mark.exists() else 0
    time.sleep(0.3)
    assert (mark.stat().st_size if mark.exists() else 0) == size


def test_an_engine_that_writes_without_end_is_stopped(diagram: Chart, fake: Fake) -> None:
    with pytest.raises(EngineError, match="more than 100,000 bytes"):
        first(diagram, fake("while True: sys.stdout.write('x' * 65536)"), largest=100_000)


def test_an_engine_that_complains_without_end_does_not_fill_the_memory(fake: Fake) -> None:
    written = run(fake("sys.stderr.write('x' * 10_000_000); print('done')"), b"")
    assert written.strip() == b"done"


@pytest.mark.parametrize(
    "body", ["", "print('no json')", "print('[1]')", "print('{}')", "print('[' * 100000)"]
)
def test_an_answer_of_another_form_is_refused(diagram: Chart, fake: Fake, body: str) -> None:
    with pytest.raises(EngineError, match='cannot lay out "topics/money"'):
        first(diagram, fake(body))


def test_what_fails_together_is_tried_alone_and_in_easier_ways(diagram: Chart, fake: Fake) -> None:
    real = engine_command("pure")
    body = f"""
    import subprocess
    if "newrank" not in dot: sys.exit(1)
    sys.exit(subprocess.run({real!r}, input=dot.encode()).returncode)
    """
    found = list(lay_out([diagram, diagram], command=fake(body)))
    assert len(found) == 2


def test_a_missing_engine_is_named(diagram: Chart, tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="nowhere could not be started"):
        first(diagram, [str(tmp_path / "nowhere")])


def test_the_system_engine_is_named_where_it_is_missing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(EngineError, match='"dot" was not found'):
        engine_command("dot")


def boxes_of(answer: dict[str, Any]) -> list[dict[str, Any]]:
    return [thing for thing in answer["objects"] if "pos" in thing]


def test_a_lost_card_is_seen(diagram: Chart, answer: dict[str, Any]) -> None:
    answer["objects"].remove(boxes_of(answer)[-1])
    answer["edges"] = []
    with pytest.raises(EngineError, match="lost or added a card"):
        places(diagram, answer)


def test_a_lost_edge_is_seen(diagram: Chart, answer: dict[str, Any]) -> None:
    del answer["edges"][-1]
    with pytest.raises(EngineError, match="lost an edge"):
        places(diagram, answer)


def test_cards_over_each_other_are_seen(diagram: Chart, answer: dict[str, Any]) -> None:
    boxes_of(answer)[-1]["pos"] = boxes_of(answer)[-2]["pos"]
    with pytest.raises(EngineError, match="one card over another"):
        places(diagram, answer)


@pytest.mark.parametrize("pos", ["nan,1", "1,inf"])
def test_a_card_that_is_nowhere_is_seen(diagram: Chart, answer: dict[str, Any], pos: str) -> None:
    boxes_of(answer)[0]["pos"] = pos
    with pytest.raises(EngineError, match="nowhere"):
        places(diagram, answer)
