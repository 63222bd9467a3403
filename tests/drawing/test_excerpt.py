"""Excerpts: the first answers of a charge, drawn only if asked for, and left alone by every other render."""

from pathlib import Path

import pytest

from argmap.drawing import USUAL, Extent, pictures, render, write_tree
from argmap.drawing.page.model import Page
from argmap.drawing.views.excerpt import HIGHEST
from argmap.format.graph import ArgumentGraph
from argmap.texts.verification import Verification

from .generated import generated
from .sheets import groups, words


def excerpts(graph: ArgumentGraph, verification: Verification | None = None) -> dict[str, Page]:
    found = pictures(graph, verification, views=["excerpt"])
    return {page.name: page for page in found if isinstance(page, Page)}


def test_an_excerpt_is_never_drawn_by_default(graph: ArgumentGraph) -> None:
    assert "excerpt" not in USUAL
    assert not [name for name in render(graph) if name.startswith("excerpts/")]
    assert list(render(graph, views=["excerpt"], only=["overspent"])) == ["excerpts/overspent.svg"]


def test_it_says_how_many_answers_of_how_many_it_shows(
    graph: ArgumentGraph, verification: Verification
) -> None:
    page = excerpts(graph, verification)["excerpts/lamp-dark"]
    shown = sum(key.startswith("r-") for key in groups({page.name: page}))
    node = graph.accusations["lamp-dark"]
    all_of_them = len(node.contesting) + len(node.also)
    assert 0 < shown < all_of_them
    assert f"{shown} of {all_of_them} answers" in words(page.items)


@pytest.mark.parametrize("number", range(6))
def test_it_has_at_most_three_answers_and_fewer_where_it_would_be_too_high(number: int) -> None:
    for answers, evidence in ((5, 0), (2, 1), (4, 9)):
        graph = generated(number, answers=answers, evidence=evidence)
        for page in excerpts(graph).values():
            shown = sum(key.startswith("r-") for key in groups({page.name: page}))
            assert 1 <= shown <= 3
            pieces = sum(key.startswith("e-") for key in groups({page.name: page}))
            assert (shown, pieces) in ((1, 0), (1, 1)) or page.height <= HIGHEST


def test_it_names_no_note_that_is_not_there(graph: ArgumentGraph, verification: Verification) -> None:
    page = excerpts(graph, verification)["excerpts/overspent"]
    assert "Sources of this charge" not in words(page.items)


def test_no_render_removes_an_excerpt(graph: ArgumentGraph, tmp_path: Path) -> None:
    for views in (["excerpt"], ["overview"], ["excerpt"]):
        only = ["overspent"] if views == ["excerpt"] else None
        files = render(graph, views=views, only=only)
        write_tree(tmp_path, files, Extent("claims.yaml", "svg", views if only is None else ()))
    write_tree(tmp_path, render(graph), Extent("claims.yaml", "svg", USUAL))
    assert (tmp_path / "excerpts/overspent.svg").is_file()


def test_it_names_the_further_answers_where_they_fit(graph: ArgumentGraph) -> None:
    found = {
        name: [key for key in groups({name: page}) if key[:2] in ("r-", "t-")]
        for name, page in excerpts(graph).items()
    }
    assert found["excerpts/overspent"] == ["r-storm", "t-board-voted-it"]
    assert found["excerpts/lamp-dark"] == ["r-log-shows-light"]
    assert "answers in full" in words(excerpts(graph)["excerpts/overspent"].items)
