"""A text as it is read, with its quoted stretches marked."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.claimfile import load, read_source
from argmap.format.graph import ArgumentGraph
from argmap.texts.normalise import normalise
from argmap.texts.quotations import parse
from argmap.texts.read import make_text, read_text
from argmap.texts.stretches import SectionText, section_texts
from argmap.texts.text import Text
from argmap.texts.verification import Status, Verification
from argmap.texts.verify import verify
from tests.texts.test_properties import graph as quoting
from tests.texts.test_properties import texts

Write = Callable[..., str]
Build = Callable[[str], ArgumentGraph]

HTML = """<html><head><title>The plea</title></head><body><nav>Home</nav><main>
<h1>The keeper's plea</h1><p>As to the oil,<br>it was <em>drawn</em> at
dusk &mdash; as on “any other” night<sup>[1]</sup> &amp; saw it.</p>
<p>As to the bells, they rang.</p></main></body></html>"""


def read(graph: ArgumentGraph, text: Text, id_: str = "plea") -> tuple[SectionText, ...]:
    return section_texts(graph, verify(graph, text, None), id_, text)


def paragraphs(sections: tuple[SectionText, ...]) -> list[tuple[str, list[str]]]:
    return [
        (section.id, ["".join(stretch.text for stretch in paragraph) for paragraph in section.paragraphs])
        for section in sections
    ]


def marked(sections: tuple[SectionText, ...]) -> list[tuple[str, tuple[str, ...]]]:
    every = (stretch for section in sections for paragraph in section.paragraphs for stretch in paragraph)
    return [stretch for stretch in every if stretch.quotations]


def words_of(sections: tuple[SectionText, ...], identity: str) -> str:
    """Return all that carries an identity, paragraphs apart."""
    parts = (
        "".join(stretch.text for stretch in paragraph if identity in stretch.quotations)
        for section in sections
        for paragraph in section.paragraphs
    )
    return "\n\n".join(filter(None, parts))


def test_a_text_is_read_in_paragraphs_without_notes_and_ends_of_lines(
    claims: Write, graph_of: Build, plea: str
) -> None:
    found = read(graph_of(claims("[was drawn at dusk … night, at dusk, dusk]")), make_text(plea, "plea.txt"))
    oil = (
        "As to the oil, it was drawn at dusk — as on “any other” night — and the clerk of the Council saw "
        "it. The committee never published its minutes. It is often said that nobody audited the accounts. "
        "If oil had been short, the light would have failed."
    )
    bells = (
        "As to the bells, they were rung all night, and rung again at dawn. They were rung again at dawn by "
        "the mate. The halfhearted wind had dropped."
    )
    assert paragraphs(found) == [
        ("oath", ["The keeper's plea, sworn in May."]),
        ("oil", [oil]),
        ("bells", [bells]),
        ("note", ["[1] The oil book has the pints."]),
    ]


def test_overlapping_marks_are_cut(claims: Write, graph_of: Build, plea: str) -> None:
    found = read(graph_of(claims("[it was drawn … night, drawn at dusk, dusk]")), make_text(plea, "plea.txt"))
    one, two, three = (f"light-was-out._q{number}" for number in (1, 2, 3))
    assert marked(found) == [
        ("it was ", (one,)),
        ("drawn", (one, two)),
        (" at ", (two,)),
        ("dusk", (two, three)),
        ("night", (one,)),
    ]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        (
            "plea.md",
            "# The keeper's plea\n\nAs to the oil,\nit was **drawn** at _dusk_[^1].\n\n[^1]: Note.\n",
        ),
        ("plea.html", HTML),
        ("plea.txt", "The keeper's plea\n\nAs to the oil, it was *drawn* at dusk^[1].\f"),
    ],
)
def test_every_kind_of_text_is_read(claims: Write, graph_of: Build, name: str, content: str) -> None:
    found = read(graph_of(claims("it was drawn at dusk")), make_text(content, name))
    shown = dict(paragraphs(found))
    assert shown["oath"] == ["The keeper's plea"]
    assert shown["oil"][0].startswith("As to the oil, it was drawn at dusk")
    assert [stretch[0] for stretch in marked(found)] == ["it was drawn at dusk"]
    assert not {"*", "_", "^", "<", "&mdash;", "[1]"} & set("".join(shown["oil"]))


def test_a_text_without_sections_is_one(graph_of: Build, claims: Write) -> None:
    start, rest = claims("at dusk").split("    sections:\n")
    graph = graph_of(start + rest[rest.index("topics:") :])
    found = read(graph, make_text("One.\n\nTwo.", "plea.txt"))
    assert paragraphs(found) == [("", ["One.", "Two."])]


def test_what_stands_before_all_sections_is_kept(claims: Write, graph_of: Build, plea: str) -> None:
    found = read(graph_of(claims("at dusk")), make_text(f"A preface.\n\n{plea}", "plea.txt"))
    assert paragraphs(found)[0] == ("", ["A preface."])


def test_without_a_text_nothing_is_marked(claims: Write, graph_of: Build, plea: str) -> None:
    text = make_text(plea, "plea.txt")
    found = section_texts(graph_of(claims("at dusk")), Verification(), "plea", text)
    assert not marked(found)
    assert "\n".join(words for _, own in paragraphs(found) for words in own).startswith("The keeper's plea")


@given(texts(), st.data())
def test_each_quotation_is_found_where_it_is_marked(case: tuple[str, list[str]], data: st.DataObject) -> None:
    content, words = case
    runs = []
    for _ in range(3):
        start = data.draw(st.integers(0, len(words) - 1))
        runs.append(" ".join(words[start : data.draw(st.integers(start + 1, len(words)))]))
    graph, text = quoting(*runs), Text.of(content)
    held(graph, text, "text")


def held(graph: ArgumentGraph, text: Text, id_: str) -> int:
    """Hold what is marked against what was verified, and return how much that is."""
    verification = verify(graph, text, None)
    found = section_texts(graph, verification, id_, text)
    whole = " ".join(words for _, own in paragraphs(found) for words in own)
    assert normalise(whole) == text.normal
    verified = [item for item in verification.quotations if item.status is Status.TEXT]
    for item in verified:
        shown = normalise(words_of(found, graph.identities[item.path]))
        parts = parse(item.quote).parts
        assert all(_bare(part) in _bare(shown) for part in parts)
    return len(verified)


def _bare(text: str) -> str:
    """Return the letters and digits of a text; where a line ends, a hyphen may be part of a word or not."""
    return "".join(filter(str.isalnum, normalise(text)))


@pytest.mark.letter
def test_each_quotation_of_the_letter_is_found_where_it_is_marked(root: Path, letter: Path) -> None:
    loaded = load(read_source(root / "claims.yaml"))
    assert loaded.claims
    graph = ArgumentGraph.of(loaded.claims)
    text = read_text(letter)
    assert held(graph, text, "letter") > 100
    found = section_texts(graph, verify(graph, text, None), "letter", text)
    assert [section.id for section in found] == list(graph.claims.sections)
