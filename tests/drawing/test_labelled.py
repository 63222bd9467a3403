"""The labelled graph, read back by an engine: what went in comes out, and nothing else."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.drawing import diagrams, render
from argmap.drawing.engine import engine_command, run
from argmap.drawing.labelled import label, tooltip
from argmap.drawing.metrics import drawable
from argmap.format.graph import ArgumentGraph


def read_back(dot: str) -> dict:  # type: ignore[type-arg]
    command = [engine_command("pure")[0], "-Kdot", "-Tjson0"]
    return json.loads(run(command, dot.encode()))  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("R&amp;D", "R&amp;amp;D"),
        ("ends in \\", "ends in \\\\"),
        ('say "no"', 'say \\"no\\"'),
        ("<b>", "<b>"),
        ("two\nlines", "two lines"),
    ],
)
def test_a_label_is_escaped(text: str, escaped: str) -> None:
    assert label(text) == escaped


def test_a_tooltip_is_read_twice() -> None:
    assert tooltip("a\\b") == "a\\\\\\\\b"


@given(st.text(max_size=60))
@settings(max_examples=30)
def test_no_text_leaves_its_quotes(text: str) -> None:
    answer = read_back(f'digraph {{ n1 [label="{label(text)}", tooltip="{tooltip(text)}"]; n2; n1 -> n2 }}')
    assert [thing["name"] for thing in answer["objects"]] == ["n1", "n2"]
    assert len(answer["edges"]) == 1
    if drawable(text):
        assert answer["objects"][0]["label"] == drawable(text).replace("&", "&amp;").replace("\\", "\\\\")


def test_what_is_a_graph_has_all_its_cards(graph: ArgumentGraph) -> None:
    files = render(graph, format="dot")
    answer = read_back(files["topics/money.dot"].decode())
    (diagram,) = diagrams(graph, views=["topics"], only=["money"])
    assert len([thing for thing in answer["objects"] if thing["name"].startswith("n")]) == len(diagram.cards)
    assert len(answer["edges"]) == len(diagram.edges)
    assert list(files) == [f"{chart.name}.dot" for chart in diagrams(graph, views=["topics"])]
