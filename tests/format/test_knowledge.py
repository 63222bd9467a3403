"""How sources are known, what follows for the nature of evidence, and what all of an answer rests on."""

import pytest

from argmap.format.graph import ArgumentGraph
from argmap.format.knowledge import Basis, How, Known
from argmap.format.models import ClaimFile

SOURCES = {
    "plea": {"kind": "pleading", "title": "The plea", "author": "voss"},
    "seen": {"kind": "record", "title": "The oil book", "accessed": "2024-05-03"},
    "told": {"kind": "letter", "title": "To the mate", "author": "reed", "via": "plea"},
    "chain": {"kind": "minutes", "title": "Minutes", "via": "told"},
    "either": {"kind": "letter", "title": "To the wife", "via": ["plea", "seen"]},
    "beside": {"kind": "letter", "title": "To the clerk", "via": ["told", "plea"]},
    "open": {"kind": "letter", "title": "To nobody"},
    "from-open": {"kind": "letter", "title": "Of nobody", "via": "open"},
    "ring": {"kind": "letter", "title": "Ring", "via": "gnir"},
    "gnir": {"kind": "letter", "title": "Gnir", "via": "ring"},
    "memory": {"kind": "recollection", "title": "Forty years", "author": "M. Voss", "via": "plea"},
    "hers": {"kind": "recollection", "title": "A storm", "author": "reed", "via": "plea"},
    "nobodys": {"kind": "recollection", "title": "A night"},
    "law": {"kind": "statute", "title": "The harbour act", "accessed": "2024"},
}


def graph(*pieces: str, by: str = "keeper", reply: tuple[str, ...] = ()) -> ArgumentGraph:
    def answer(sources: tuple[str, ...], by: str) -> dict[str, object]:
        shown = [{"source": source.split(":")[0], "shows": "So."} for source in sources]
        for piece, written in zip(shown, sources, strict=True):
            if ":" in written:
                piece["nature"] = written.split(":")[1]
        item: dict[str, object] = {"title": "No", "claim": "It was not.", "move": "denial", "by": by}
        return item | ({"evidence": shown} if shown else {"rests_on": "argument"})

    first = answer(pieces, by)
    if reply:
        first["rebuttals"] = {"but": answer(reply, "council")}
    charge = {"title": "Out", "claim": "It was out.", "topic": "light", "rebuttals": {"no": first}}
    claims = {
        "argmap": "1",
        "title": "The harbour light",
        "text": "plea",
        "parties": {
            "council": {"name": "The council", "role": "accuser", "members": ["reed"]},
            "keeper": {"name": "The keeper", "role": "respondent", "members": ["voss", "The mate"]},
            "clerk": {"name": "The clerk", "role": "other"},
        },
        "people": {"voss": {"name": "Mary Voss"}, "reed": {"name": "Anne Reed"}},
        "sources": SOURCES,
        "topics": {"light": "The light"},
        "accusations": {"out": charge},
    }
    return ArgumentGraph.of(ClaimFile.model_validate(claims))


@pytest.mark.parametrize(
    ("source", "how", "through", "ends"),
    [
        ("plea", How.AT_HAND, (), {"plea"}),
        ("seen", How.AT_HAND, (), {"seen"}),
        ("told", How.THROUGH, ("plea",), {"plea"}),
        ("chain", How.THROUGH, ("told",), {"plea"}),
        ("either", How.THROUGH, ("plea", "seen"), {"plea", "seen"}),
        ("beside", How.THROUGH, ("told", "plea"), {"plea"}),
        ("open", How.NOT_SAID, (), {"open"}),
        ("from-open", How.THROUGH, ("open",), {"open"}),
        ("ring", How.THROUGH, ("gnir",), {"gnir"}),
        ("nosuch", How.NOT_SAID, (), {"nosuch"}),
    ],
)
def test_how_a_source_is_known(source: str, how: How, through: tuple[str, ...], ends: set[str]) -> None:
    assert graph("plea").knowledge.of(source) == Known(how, through, frozenset(ends))


@pytest.mark.parametrize(
    ("source", "by", "own"),
    [
        ("told", ("keeper",), True),
        ("chain", ("keeper",), True),
        ("told", ("keeper", "clerk"), True),
        ("told", ("clerk",), False),
        ("either", ("keeper",), False),
        ("from-open", ("keeper",), False),
        ("plea", ("keeper",), False),
    ],
)
def test_whose_word_it_is(source: str, by: tuple[str, ...], own: bool) -> None:
    assert graph("plea").knowledge.on_own_word(source, by) is own


@pytest.mark.parametrize(
    ("piece", "by", "nature"),
    [
        ("memory", "keeper", "recollection"),
        ("memory", "council", "testimony"),
        ("hers", "keeper", "testimony"),
        ("nobodys", "keeper", "testimony"),
        ("memory:event", "keeper", "event"),
        ("chain", "keeper", "minutes"),
        ("chain:opponent", "keeper", "opponent"),
        ("law", "keeper", "public-record"),
        ("told", "keeper", None),
        ("told:recollection", "keeper", "recollection"),
        ("nosuch", "keeper", None),
    ],
)
def test_the_nature_that_is_written_or_settled(piece: str, by: str, nature: str | None) -> None:
    (found,) = graph(piece, by=by).evidence
    assert found.nature == nature


@pytest.mark.parametrize(
    ("pieces", "by", "reply", "basis"),
    [
        ((), "keeper", (), Basis()),
        (("told",), "keeper", (), Basis("plea", True)),
        (("told",), "clerk", (), Basis("plea", False)),
        (("plea", "told"), "keeper", (), Basis("plea", True)),
        (("plea",), "keeper", (), Basis()),
        (("told", "seen"), "keeper", (), Basis()),
        (("told", "either"), "keeper", (), Basis()),
        (("told", "chain", "beside"), "keeper", (), Basis("plea", True)),
        (("open", "from-open"), "keeper", (), Basis("open")),
        (("open",), "keeper", (), Basis()),
        (("memory",), "keeper", (), Basis("plea", True, True)),
        (("memory", "told"), "keeper", (), Basis("plea", True)),
        (("memory",), "clerk", (), Basis("plea")),
        (("seen:recollection",), "keeper", (), Basis(recollection=True)),
        (("told",), "keeper", ("seen",), Basis("plea", True)),
    ],
)
def test_what_all_of_the_answers_rest_on(
    pieces: tuple[str, ...], by: str, reply: tuple[str, ...], basis: Basis
) -> None:
    """What the accusers reply counts for nothing."""
    assert graph(*pieces, by=by, reply=reply).bases == {"out": basis}


def test_a_long_chain_is_followed_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(5_000):
        link = {"kind": "note", "title": "Note", "via": f"link-{number + 1}" if number < 4_999 else "plea"}
        monkeypatch.setitem(SOURCES, f"link-{number}", link)
    assert graph("link-0").bases == {"out": Basis("plea", True)}


@pytest.mark.parametrize(
    ("source", "fallen"),
    [
        ("plea", {"plea", "told", "chain", "beside", "memory", "hers"}),
        ("told", {"told", "chain"}),
        ("seen", {"seen"}),
        ("open", {"open", "from-open"}),
        ("ring", {"ring", "gnir"}),
        ("nowhere", {"nowhere"}),
    ],
)
def test_what_is_known_through_nothing_else_falls_with_a_source(source: str, fallen: set[str]) -> None:
    assert graph("plea").knowledge.falling_with(source) == fallen
