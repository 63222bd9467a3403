"""A map of a topic, or of the coverage of a text, that takes several pages: none passes for the whole."""

import re
from collections.abc import Callable

import pytest
from lxml import etree

from argmap.drawing import render
from argmap.format.graph import ArgumentGraph

from .generated import generated
from .sheets import plain
from .test_coverage import long_text

SVG = "{http://www.w3.org/2000/svg}"


def long_topic() -> dict[str, bytes]:
    return render(generated(0, charges=30, answers=2), views=["topics"])


def long_charge() -> dict[str, bytes]:
    return render(generated(0, charges=1, answers=60), views=["topics"])


def long_coverage() -> dict[str, bytes]:
    return render(*long_text([50] * 400), views=["coverage"])


def said(root: etree._Element) -> str:
    return plain(" ".join(" ".join(text.itertext()) for text in root.iter(f"{SVG}text")))


@pytest.mark.parametrize("draw", [long_topic, long_charge, long_coverage])
def test_each_page_says_which_of_how_many_it_is_and_where_it_goes_on(
    draw: Callable[[], dict[str, bytes]],
) -> None:
    roots = [etree.fromstring(content) for content in draw().values()]
    of = len(roots)
    assert of > 2
    for at, root in enumerate(roots, 1):
        assert (root.findtext(f"{SVG}title") or "").endswith(f"({at} of {of})")
        assert re.findall(r"continued from page (\d+)", said(root)) == [f"{at - 1}"][: at - 1]
        assert re.findall(r"continued on page (\d+)", said(root)) == [f"{at + 1}"][: of - at]
        assert "gives all" not in etree.tostring(root, encoding="unicode")


@pytest.mark.parametrize(("draw", "kind"), [(long_topic, "a-a"), (long_charge, "r-"), (long_coverage, "s-")])
def test_what_is_on_one_page_is_on_no_other(draw: Callable[[], dict[str, bytes]], kind: str) -> None:
    """Nothing is there twice, or not at all."""
    keys = []
    for content in draw().values():
        root = etree.fromstring(content)
        start = f"{root.get('id')}-{kind}"
        ids = (group.get("id", "") for group in root.iter(f"{SVG}g"))
        keys += [id_.removeprefix(start) for id_ in ids if id_.startswith(start)]
    assert len(keys) == len(set(keys))
    assert len(keys) == {"a-a": 30, "r-": 60, "s-": 400}[kind]


@pytest.mark.parametrize(
    "of", ["topics", "coverage", "overview", "accusations", "sources", "people", "timeline"]
)
def test_pictures_of_two_maps_in_one_page_share_no_name(small: ArgumentGraph, of: str) -> None:
    """A map that has the same identifiers, under another title or in another file."""
    other = ArgumentGraph.of(small.claims.model_copy(update={"title": "The other quarrel"}))
    drawn = [
        etree.fromstring(content)
        for graph, name in ((small, "claims.yaml"), (other, "claims.yaml"), (small, "other/claims.yaml"))
        for content in render(graph, views=[of], map_name=name).values()
    ]
    own = [[element.get("id") for element in root.iter() if element.get("id")] for root in drawn]
    everything = [id_ for ids in own for id_ in ids]
    assert len(everything) == len(set(everything)) > 3
    for root, ids in zip(drawn, own, strict=True):
        assert set((root.get("aria-labelledby") or "none").split()) <= set(ids)
