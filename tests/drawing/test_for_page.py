"""Pictures that are drawn for the pages of a site."""

import re
from pathlib import Path

import pytest
from lxml import etree

from argmap.drawing import ForPage, Target, page_style, render
from argmap.drawing.names import relative, view_name
from argmap.drawing.page.model import HEADS_SHOWN
from argmap.drawing.sprite import sprite
from argmap.drawing.targets import in_alone, target_of
from argmap.drawing.theme import ATTACKS, STANDINGS
from argmap.drawing.whose import WHOSE
from argmap.format.graph import ArgumentGraph
from argmap.format.vocabulary import MOVES
from argmap.plain.errors import UsageError
from argmap.texts.verification import Verification
from tests.drawing.conftest import graph_of

SVG = "{http://www.w3.org/2000/svg}"


def to_page(target: Target, picture: str) -> str:
    return f"{target.kind}:{target.id}:{target.page}@{picture}"


def words_of(picture: etree._Element) -> str:
    return "\n".join("".join(map(str, text.itertext())) for text in picture.iter(f"{SVG}text"))


def nowhere(*_: object) -> None:
    """Lead nowhere."""


def sources_outside(target: Target, _: str) -> str:
    return "https://example.org/" if target.kind == "source" else "x.html"


@pytest.fixture(scope="module")
def elements(graph: ArgumentGraph, verification: Verification) -> dict[str, etree._Element]:
    drawn = render(graph, verification, site=ForPage(to_page))
    return {name.removesuffix(".svg"): etree.fromstring(content) for name, content in drawn.items()}


def test_every_link_is_what_the_page_says(elements: dict[str, etree._Element]) -> None:
    kinds = set()
    for name, picture in elements.items():
        for link in picture.iter(f"{SVG}a"):
            href = link.get("href", "")
            assert href.endswith(f"@{name}")
            kinds.add(href.partition(":")[0])
    assert {"accusation", "answer", "topic", "source", "party", "section", "overview"} <= kinds


def test_what_is_named_is_in_the_map(elements: dict[str, etree._Element], graph: ArgumentGraph) -> None:
    claims = graph.claims
    known = {
        "accusation": set(graph.accusations),
        "answer": {answer.id for answer in graph.answers},
        "evidence": {graph.identities[piece.path] for piece in graph.evidence},
        "topic": set(claims.topics),
        "source": set(claims.sources or ()),
        "party": set(claims.parties),
        "person": set(claims.people or ()),
        "section": set(claims.sections),
    }
    for picture in elements.values():
        links = (link.get("href", "") for link in picture.iter(f"{SVG}a"))
        shown = (group.get("data-shows") for group in picture.iter(f"{SVG}g"))
        for told in (*links, *filter(None, shown)):
            kind, id_ = re.match("([a-z]+):([^@]*?)(?::[0-9]+@|$)", told).groups()  # type: ignore[union-attr]
            assert id_ in known.get(kind, {id_})


def test_a_page_has_the_style_once_and_no_head(graph: ArgumentGraph) -> None:
    for content in render(graph, site=ForPage(to_page)).values():
        assert content.startswith(b"<svg ")
        assert b"<style" not in content
        assert b"data-argmap-" not in content
    assert "@page" not in page_style()
    assert ".argmap .charge{" in page_style()


def test_identifiers_begin_with_the_prefix_and_are_unique(graph: ArgumentGraph) -> None:
    drawn = [etree.fromstring(text) for text in render(graph, site=ForPage(to_page, prefix="_p-")).values()]
    ids = [element.get("id", "") for picture in drawn for element in picture.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    assert all(id_.startswith("_p-") for id_ in ids)


def test_a_link_may_be_left_out_and_its_words_stay(graph: ArgumentGraph) -> None:
    bare = render(graph, site=ForPage(nowhere))
    linked = render(graph, site=ForPage(to_page))
    for name, content in bare.items():
        picture = etree.fromstring(content)
        assert not list(picture.iter(f"{SVG}a"))
        words = words_of(etree.fromstring(linked[name]))
        assert words_of(picture) == words


def test_whole_files_keep_head_and_style(graph: ArgumentGraph) -> None:
    drawn = render(graph, views=["overview"], site=ForPage(to_page, files=True))
    plain = render(graph, views=["overview"])
    assert drawn.keys() == plain.keys()
    for content in drawn.values():
        assert content.startswith(b"<?xml")
        assert b"<style>" in content
        assert b"accusation:" in content


def test_what_leads_out_of_the_site_says_so(graph: ArgumentGraph) -> None:
    out = ForPage(sources_outside)
    for content in render(graph, views=["accusations"], site=out).values():
        for link in etree.fromstring(content).iter(f"{SVG}a"):
            outward = link.get("href") == "https://example.org/"
            assert link.get("rel") == ("noopener noreferrer" if outward else None)


def test_only_svg_is_drawn_for_pages(graph: ArgumentGraph) -> None:
    with pytest.raises(UsageError, match="as SVG alone"):
        render(graph, format="png", site=ForPage(to_page))


@pytest.mark.parametrize(
    ("href", "target"),
    [
        (relative("overview", view_name("accusations", "storm")), ("accusation", "storm", 1)),
        (relative("topics/x", view_name("accusations", "con", page=2)), ("accusation", "con", 2)),
        (relative("topics/x", view_name("overview", page=3)), ("overview", "", 3)),
        (relative("overview", view_name("coverage", "reply")), ("coverage", "reply", 1)),
        ("https://example.org/accusations/x.svg", ("address", "https://example.org/accusations/x.svg", 1)),
        (Target("source", "oil-book"), ("source", "oil-book", 1)),
    ],
)
def test_what_a_link_leads_to(href: str | Target, target: tuple[str, str, int]) -> None:
    assert target_of(href)[:3] == target


def test_a_target_is_no_link_in_a_picture_that_stands_alone() -> None:
    assert in_alone(Target("source", "oil-book")) is None
    assert in_alone(Target("section", "plea.1", alone="https://example.org/")) == "https://example.org/"
    assert in_alone("overview.svg") == "overview.svg"


def test_every_word_of_the_format_with_a_sign_is_in_the_sprite() -> None:
    signs = sprite()
    for name in (*MOVES, *STANDINGS, *WHOSE, *ATTACKS, *HEADS_SHOWN):
        assert signs[name].strokes or signs[name].fills
    for sign in signs.values():
        assert all(re.fullmatch(r"[MLHVACSZ0-9 .-]*", part) for part in (sign.strokes, sign.fills, sign.line))


def test_a_group_tells_what_it_shows() -> None:
    graph = graph_of((Path(__file__).parent / "small.yaml").read_text("utf-8"))
    content = b"".join(render(graph, site=ForPage(to_page)).values()).decode()
    for node in graph.accusations.values():
        assert f'data-shows="accusation:{node.id}"' in content
    for answer in graph.answers:
        assert f'data-shows="answer:{answer.id}"' in content
