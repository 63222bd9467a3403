"""The entries of a file by their paths, and what the models say of the keys of each."""

import pytest

from argmap.claimfile import load
from argmap.format.entries import STAND_IN, called, is_entry, key_at, kind_at, stand_in
from argmap.format.keys import ALL, FORMAT, MODELS, Key
from argmap.format.kinds import HEADINGS, facts_of, naming, sharing
from argmap.format.marks import Sort
from argmap.format.models import ClaimFile
from argmap.plain.diagnostics import Path
from argmap.plain.span import SourceText

CHARGE: Path = ("accusations", "caveat")
REPLY: Path = (*CHARGE, "rebuttals", "evidence", "rebuttals", "sections")
PIECE: Path = (*REPLY, "evidence", 1)
PLACES: dict[Path, tuple[str | None, str | None, bool, str]] = {
    (): ("file", None, False, "the file"),
    ("title",): (None, "title", False, '"title"'),
    ("accusations",): (None, "accusations", False, '"accusations"'),
    CHARGE: ("accusations", None, True, 'accusation "caveat"'),
    (*CHARGE, "by", 1): (None, "by", False, 'item 2 of "by"'),
    (*CHARGE, "nothing", "title"): (None, None, False, '"title"'),
    (*CHARGE, "title", "claim"): (None, None, False, '"claim"'),
    REPLY: ("rebuttals", None, True, 'rebuttal "sections"'),
    PIECE[:-1]: (None, "evidence", False, '"evidence"'),
    PIECE: ("evidence", None, True, 'evidence 2 of rebuttal "sections"'),
    (*PIECE, "caveat"): ("caveat", "caveat", False, '"caveat"'),
    (*PIECE, "caveat", "by"): (None, "by", False, '"by"'),
    (*PIECE, "caveat", 0): ("caveat", None, True, 'caveat 1 of evidence 2 of rebuttal "sections"'),
    (*PIECE, "caveat", 0, "quote", 2, "words"): (None, "words", False, '"words"'),
    (*PIECE, "caveat", 0, "quote", 2): (
        "quote",
        "quote",
        False,
        'quotation 3 of caveat 1 of evidence 2 of rebuttal "sections"',
    ),
    ("sources", "by", "sections", "at"): ("sections", None, True, 'section "at"'),
}


@pytest.mark.parametrize(("path", "told"), PLACES.items(), ids=map(str, PLACES))
def test_what_stands_at_a_path(path: Path, told: tuple[str | None, str | None, bool, str]) -> None:
    key = key_at(path)
    assert (kind_at(path), key.name if key else None, is_entry(path), called(path)) == told


def test_each_kind_is_called_by_the_key_that_it_stands_under() -> None:
    assert {kind: model.__name__ for kind, model in MODELS.items()} == {
        "file": "ClaimFile",
        "parties": "Party",
        "people": "Person",
        "terms": "Term",
        "sources": "Source",
        "sections": "Section",
        "topics": "Topic",
        "accusations": "Accusation",
        "grounds": "Ground",
        "rebuttals": "Rebuttal",
        "evidence": "Evidence",
        "caveat": "Caveat",
        "verdict": "Verdict",
        "quote": "Quotation",
    }


def test_every_key_of_texts_says_what_they_are() -> None:
    for key in ALL:
        assert key.opens or key.values or key.mark, f"{key.kind}: {key.name}"


NAMING = {
    "parties": ["parties.members", "sources.author", "sources.recipient", "accusations.by", "verdict.by"],
    "people": ["parties.members", "sources.author", "sources.recipient"],
    "sources": [
        "file.text",
        "sources.via",
        "sources.see",
        "grounds.source",
        "evidence.source",
        "verdict.source",
    ],
    "topics": ["topics.see", "accusations.topic"],
    "sections": [
        f"{kind}.at" for kind in ("accusations", "quote", "caveat", "grounds", "rebuttals", "evidence")
    ],
    "accusations": ["accusations.part_of", "rebuttals.also_answers"],
    "grounds": ["rebuttals.against"],
    "rebuttals": [],
}


@pytest.mark.parametrize(("kind", "keys"), NAMING.items())
def test_the_keys_that_name_something(kind: str, keys: list[str]) -> None:
    found = [f"{key.kind}.{key.name}" for key in naming(kind)]
    assert [key for key in found if key in keys] == keys
    assert all(kind in key.names.kinds for key in naming(kind) if key.names)


def test_what_an_answer_may_be_against_depends_on_what_it_answers() -> None:
    names = FORMAT["rebuttals"]["against"].names
    assert names is not None
    assert (names.at(nested=False), names.at(nested=True), names.words) == (
        ("grounds",),
        ("sources",),
        ("inference",),
    )


def test_what_is_argued_shares_its_identifiers() -> None:
    assert sharing("accusations") == ("accusations", "grounds", "rebuttals")
    assert sharing("sources") == ("sources",)
    assert sharing("parties") == ("parties", "people")


def test_what_tells_best_what_an_entry_is() -> None:
    assert HEADINGS == {
        "file": "title",
        "parties": "name",
        "people": "name",
        "terms": "description",
        "sources": "title",
        "sections": "title",
        "topics": "title",
        "accusations": "title",
        "grounds": "claim",
        "rebuttals": "title",
        "evidence": "shows",
        "caveat": "says",
        "verdict": "says",
    }


def test_the_facts_of_a_source_are_all_that_may_be_left_out_but_its_sections() -> None:
    assert {"author", "archive", "note"} <= set(facts_of("sources"))
    assert {"kind", "title", "sections"}.isdisjoint(facts_of("sources"))


def described(*sorts: Sort) -> set[str]:
    return {key.name for key in ALL if key.sort in sorts}


def test_the_sorts_of_texts() -> None:
    assert described(Sort.VERBATIM) == {"quote", "starts", "words", "translation"}
    assert described(Sort.REASON) == {"reason", "ack", "unanswered"}
    assert described(Sort.DATE, Sort.LANGUAGE, Sort.LICENCE) == {"date", "accessed", "language", "license"}
    assert {key.name for key in ALL if key.is_typed} == {
        "argmap",
        "mapped",
        "date",
        "accessed",
        "reproducible",
    }


def test_an_entry_of_stand_ins_is_one() -> None:
    file = {key.name: stand_in((key.name,)) for key in FORMAT["file"].values() if key.required}
    assert ClaimFile.model_validate(file).accusations[STAND_IN].title == STAND_IN
    assert stand_in((*PIECE, "caveat", 0)) == {"by": STAND_IN, "says": STAND_IN}
    assert stand_in((*CHARGE, "voice")) is None


def test_one_key_may_name_entries_of_several_kinds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each name is one of the kind that declares it, and of the first where none does."""
    from argmap.claimfile.references import References
    from argmap.format.marks import Names

    by: Key = FORMAT["accusations"]["by"]
    monkeypatch.setitem(FORMAT["accusations"], "by", by._replace(mark=Names(("parties", "topics"))))
    text = "parties: {council: x}\ntopics: {light: x}\naccusations:\n  out: {by: [light, council, nobody]}\n"
    found = [item for item in References(load(SourceText("a.yaml", text))).all if not item.declares]
    assert [(item.namespace, item.name) for item in found] == [
        ("topics", "light"),
        ("parties", "council"),
        ("parties", "nobody"),
    ]
