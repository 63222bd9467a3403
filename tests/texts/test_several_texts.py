"""Several texts: each place, quotation, language and lock goes by the text that it is of."""

from collections.abc import Mapping

import pytest

from argmap.checking.checker import Checker
from argmap.claimfile import load
from argmap.claimfile.canonical import format_text
from argmap.format.graph import ArgumentGraph
from argmap.plain.span import SourceText
from argmap.texts.coverage import coverages
from argmap.texts.find import find_in_texts
from argmap.texts.lock import Lock, lock_of, make_lock, parse_lock
from argmap.texts.read import make_text
from argmap.texts.renaming import renamed
from argmap.texts.text import Text
from argmap.texts.verification import Elsewhere, NotFound, Status, Unlocked, Verification
from argmap.texts.verify import verify

PLEA = """The keeper's plea.

As to the oil, it was never drawn at noon, it was drawn at dusk, and the clerk saw it.

As to the bells, they were rung all night.
"""
CHARGE = """Anklage des Rats.

Das Licht war in der Sturmnacht aus. Es war nicht erwiesen, dass er schlief.

Zu den Glocken: sie blieben stumm, und das Öl war bezahlt.
"""
CLAIMS = """argmap: 1
title: The harbour light
language: en
text: [plea, charge]
parties:
  council: {name: The harbour council, role: accuser}
  keeper: {name: The keeper, role: respondent}
sources:
  plea:
    kind: pleading
    title: The keeper's plea
    author: The keeper
    date: 1871-03-20
    sections:
      oil: {title: The oil, starts: The keeper's plea}
      bells: {title: The bells, starts: As to the bells}
  charge:
    kind: pleading
    title: The council's charge
    author: The harbour council
    date: 1871-03-01
    language: de
    sections:
      licht: {title: The light, starts: Anklage des Rats}
      glocken.1: {title: The bells, starts: Zu den Glocken}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The council says that the light was out on the night of the storm.
    topic: light
    at: charge:licht
    quote: Das Licht war in der Sturmnacht aus
    rebuttals:
      oil-was-drawn:
        title: Oil was drawn
        claim: The oil was drawn at dusk, as on any other night.
        move: denial
        at: plea:oil
        quote: it was drawn at dusk
        evidence:
          - source: charge
            shows: The council itself says that the oil was paid for.
            nature: opponent
            at: [oil, charge:glocken]
            quote: das Öl war bezahlt
  bells:
    title: The bells
    claim: The council says that no bell was rung.
    topic: light
    at: [bells, charge:glocken.1]
    unanswered: The plea passes over it.
"""

Texts = Mapping[str, Text]


def _graph(content: str = CLAIMS) -> ArgumentGraph:
    loaded = load(SourceText("claims.yaml", content))
    assert loaded.claims is not None
    assert not loaded.diagnostics
    return ArgumentGraph.of(loaded.claims)


@pytest.fixture
def texts() -> dict[str, Text]:
    return {"plea": make_text(PLEA, "plea.txt"), "charge": make_text(CHARGE, "charge.txt")}


@pytest.fixture
def lock(texts: Texts) -> Lock:
    graph = _graph()
    return parse_lock(make_lock(graph, texts, verify(graph, texts, None)))


def _only(texts: Texts, *ids: str) -> dict[str, Text]:
    return {id_: texts[id_] for id_ in ids}


def _found(result: Verification) -> list[tuple[str | None, Status]]:
    return [(item.section, item.status) for item in result.quotations]


WHERE = ["charge:licht", "oil", "charge:glocken.1"]
T, L, N = Status.TEXT, Status.LOCK, Status.NONE
STATES = [
    (("plea", "charge"), [T, T, T]),
    (("plea",), [L, T, L]),
    (("charge",), [T, L, T]),
    ((), [L, L, L]),
]


@pytest.mark.parametrize(("at_hand", "wanted"), STATES, ids=["both", "one", "the other", "neither"])
def test_each_quotation_rests_on_its_own_text_or_on_its_lock(
    at_hand: tuple[str, ...], wanted: list[Status], texts: Texts, lock: Lock
) -> None:
    result = verify(_graph(), _only(texts, *at_hand), lock)
    assert _found(result) == list(zip(WHERE, wanted, strict=True))
    assert {item.id: item.against for item in result.texts} == {
        id_: T if id_ in at_hand else L for id_ in ("plea", "charge")
    }
    assert (result.clean, result.stale, result.lock_fault) == (True, (), "")


UNLOCKED = [(("plea",), [N, T, N]), (("charge",), [T, N, T]), ((), [N, N, N])]


@pytest.mark.parametrize(("at_hand", "wanted"), UNLOCKED, ids=["one", "the other", "neither"])
def test_without_lock_a_text_that_is_missing_leaves_its_quotations_unverified(
    at_hand: tuple[str, ...], wanted: list[Status], texts: Texts
) -> None:
    result = verify(_graph(), _only(texts, *at_hand), None)
    assert [item.status for item in result.quotations] == wanted
    assert all(item.problem is None for item in result.quotations)


def test_evidence_is_checked_in_the_source_itself(texts: Texts, lock: Lock) -> None:
    for at_hand, status in ((texts, "verified against the text"), (None, "verified by the lock")):
        *others, evidence = verify(_graph(), at_hand, lock).quotations
        assert evidence.proof == f"{status}, checked in the source itself"
        assert [item.proof for item in others] == [status, status]
    assert [item.proof for item in verify(_graph(), None, None).quotations] == ["unverified"] * 3


def test_what_another_text_has_of_a_source_is_not(texts: Texts) -> None:
    content = CLAIMS.replace("quote: das Öl war bezahlt", "quote: it was drawn at dusk")
    *_, evidence = verify(_graph(content), texts, None).quotations
    assert (evidence.section, evidence.status, evidence.in_source) == ("oil", Status.TEXT, False)


def test_the_guard_goes_by_the_language_of_the_place(texts: Texts) -> None:
    content = CLAIMS.replace("Das Licht war in der Sturmnacht aus", "erwiesen, dass er schlief").replace(
        "it was drawn at dusk", "drawn at noon"
    )
    german, english, _ = verify(_graph(content), texts, None).quotations
    assert [doubt.word for doubt in german.doubts] == ["nicht"]
    assert [doubt.word for doubt in english.doubts] == ["never"]


PROBLEMS: list[tuple[str, str, tuple[str, ...], type | None]] = [
    ("in another text", "at: oil\n        quote: das Öl war bezahlt", ("plea", "charge"), Elsewhere),
    ("in another, at no place", "at: glocken.1\n        quote: das Öl war bezahlt", ("plea", "charge"), None),
    ("in neither, at no place", "at: glocken.1\n        quote: the mate rang", ("plea", "charge"), NotFound),
    ("in neither", "at: [oil, charge:licht]\n        quote: the mate rang", ("plea", "charge"), NotFound),
    ("in no text that there is", "at: plee:oil\n        quote: it was drawn", ("plea", "charge"), None),
    ("in none at hand", "at: [oil, charge:licht]\n        quote: the mate rang", ("plea",), None),
    ("not in the only one named", "at: oil\n        quote: the mate rang", ("plea",), NotFound),
]


@pytest.mark.parametrize(
    ("place", "at_hand", "wanted"), [case[1:] for case in PROBLEMS], ids=[case[0] for case in PROBLEMS]
)
def test_what_is_wrong_is_told_of_the_texts_at_hand(
    place: str, at_hand: tuple[str, ...], wanted: type | None, texts: Texts
) -> None:
    content = CLAIMS.replace("at: plea:oil\n        quote: it was drawn at dusk", place)
    _, item, _ = verify(_graph(content), _only(texts, *at_hand), None).quotations
    assert item.status is Status.NONE
    assert type(item.problem) is (wanted or type(None))


def test_the_place_is_told_with_its_text(texts: Texts) -> None:
    content = CLAIMS.replace("at: plea:oil\n        quote: it was drawn at dusk", PROBLEMS[0][1])
    _, item, _ = verify(_graph(content), texts, None).quotations
    assert item.problem == Elsewhere(("charge:glocken.1",), ("oil",))


def test_a_text_not_at_hand_keeps_its_part_of_the_lock(texts: Texts, lock: Lock) -> None:
    graph, one = _graph(), _only(texts, "plea")
    result = verify(graph, one, lock)
    assert lock_of(graph, one, result, lock) == lock
    assert list(parse_lock(make_lock(graph, one, result, lock)).texts) == ["plea", "charge"]


def test_it_keeps_nothing_that_the_lock_does_not_vouch_for(texts: Texts, lock: Lock) -> None:
    graph, one = _graph(CLAIMS.replace("Das Licht war", "Licht war")), _only(texts, "plea")
    result = verify(graph, one, lock)
    assert [item.problem for item in result.quotations] == [Unlocked("edited"), None, None]
    with pytest.raises(ValueError, match="not verified"):
        make_lock(graph, one, result, lock)


def test_a_text_of_which_nothing_is_known_is_not_locked(texts: Texts) -> None:
    graph, one = _graph(), _only(texts, "plea")
    with pytest.raises(ValueError, match="not verified"):
        make_lock(graph, one, verify(graph, one, None))


def test_what_one_text_had_and_has_no_longer_is_not_vouched_for_by_another(lock: Lock) -> None:
    content = CLAIMS.replace("at: plea:oil", "at: [oil, charge:licht]")
    changed = {"plea": make_text(PLEA.replace("at dusk", "at ten"), "plea.txt")}
    _, item, _ = verify(_graph(content), changed, lock).quotations
    assert (item.status, item.problem) == (Status.NONE, Unlocked("in another text", "oil"))


def test_the_lock_knows_which_text_came_first(texts: Texts, lock: Lock) -> None:
    content = CLAIMS.replace("text: [plea, charge]", "text: [charge, plea]")
    for short, full in (("[oil,", "[plea:oil,"), ("[bells,", "[plea:bells,")):
        content = content.replace(short, full)
    graph = _graph(content)
    assert verify(graph, texts, lock).stale == ("texts",)
    assert _found(verify(graph, None, lock)) == [
        ("licht", Status.LOCK),
        ("plea:oil", Status.LOCK),
        ("glocken.1", Status.LOCK),
    ]


def test_the_edition_is_told_of_the_text_that_changed(texts: Texts, lock: Lock) -> None:
    changed = {**texts, "charge": make_text(CHARGE.replace("stumm", "still"), "charge.txt")}
    plea, charge = verify(_graph(), changed, lock).texts
    assert plea.edition is None
    assert charge.edition is not None
    assert charge.edition.changed == ("glocken.1",)


def test_a_lock_goes_by_the_new_name_of_a_text_and_of_its_sections(lock: Lock) -> None:
    other = renamed(
        lock, {("sources", "charge"): "case", ("sources", "charge", "sections", "licht"): "light"}
    )
    assert list(other.texts) == ["plea", "case"]
    assert sorted(other.texts["case"].sections) == ["glocken.1", "light"]
    assert {row.section for row in other.quotations.values()} == {"case:light", "plea:oil", "case:glocken.1"}


KEYS = ["light-was-out._q1", "oil-was-drawn._q1", "oil-was-drawn.charge._q1"]
FIRST = "evidence:\n          - {source: plea, shows: The keeper says so., nature: testimony}\n"
OTHER_CHARGE = """  oil-was-short:
    title: Oil was short
    claim: The council says that the oil was short.
    topic: light
    rebuttals:
      oil-was-drawn:"""


def test_the_lock_calls_quotations_by_their_names(lock: Lock) -> None:
    assert list(lock.quotations) == KEYS


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("evidence:\n", FIRST),
        ("    rebuttals:\n      oil-was-drawn:", f"    unanswered: Not by this.\n{OTHER_CHARGE}"),
    ],
    ids=["evidence before it", "a charge above it"],
)
def test_what_is_put_in_before_a_quotation_keeps_it_verified(
    old: str, new: str, texts: Texts, lock: Lock
) -> None:
    graph = _graph(CLAIMS.replace(old, new))
    assert {item.status for item in verify(graph, None, lock).quotations} == {Status.LOCK}
    result = verify(graph, texts, lock)
    assert (result.stale, lock_of(graph, texts, result)) == ((), lock)


@pytest.mark.parametrize(
    ("path", "name", "keys"),
    [
        (("accusations", "light-was-out"), "dark", ["dark._q1", *KEYS[1:]]),
        (
            ("accusations", "light-was-out", "rebuttals", "oil-was-drawn"),
            "drawn",
            [KEYS[0], "drawn._q1", "drawn.charge._q1"],
        ),
        (("sources", "charge"), "case", [*KEYS[:2], "oil-was-drawn.case._q1"]),
        (("sources", "oil-was-drawn"), "oil", KEYS),
        (("parties", "charge"), "oil", KEYS),
    ],
)
def test_the_lock_goes_by_the_new_name_of_an_entry(
    path: tuple[str, ...], name: str, keys: list[str], lock: Lock
) -> None:
    assert list(renamed(lock, {path: name}).quotations) == keys


def test_evidence_for_a_verdict_goes_by_the_new_name_of_its_source(lock: Lock) -> None:
    row = lock.quotations[KEYS[0]]
    keys = ["out._verdict.log._caveat._q1", "out._verdict._2.log.dusk._q1", "out._caveat._2._q1", "log._q2"]
    other = renamed(lock.but(quotations=dict.fromkeys(keys, row)), {("sources", "log"): "book"})
    assert list(other.quotations) == [
        "out._verdict.book._caveat._q1",
        "out._verdict._2.book.dusk._q1",
        "out._caveat._2._q1",
        "log._q2",
    ]


def test_coverage_is_by_text(texts: Texts) -> None:
    graph = _graph()
    plea, charge = coverages(graph, verify(graph, texts, None))
    assert (plea.text, [(row.id, row.quotations, row.entries) for row in plea.sections]) == (
        "plea",
        [("oil", 1, 2), ("bells", 0, 1)],
    )
    assert (charge.text, [(row.id, row.quotations, row.entries) for row in charge.sections]) == (
        "charge",
        [("charge:licht", 1, 1), ("charge:glocken.1", 1, 2)],
    )


def test_words_are_found_in_every_text_with_the_lines_to_paste(texts: Texts) -> None:
    [passage] = find_in_texts(_graph(), texts, "sie blieben stumm")
    assert passage.lines == 'at: charge:glocken.1\nquote: "sie blieben stumm"'
    [passage] = find_in_texts(_graph(), texts, "they were rung")
    assert passage.lines.startswith("at: bells\n")


def test_the_voice_goes_by_whose_text_the_place_is_in() -> None:
    voices = {id_: node.voice for id_, node in _graph().accusations.items()}
    assert voices == {"light-was-out": "stated", "bells": "stated"}
    elsewhere = _graph(CLAIMS.replace("at: [bells, charge:glocken.1]", "at: bells"))
    assert elsewhere.accusations["bells"].voice == "paraphrased"


def test_canonical_shape_leaves_the_first_text_out_of_a_place() -> None:
    written = format_text(SourceText("claims.yaml", CLAIMS))
    assert "at: oil\n" in written
    assert "at: [oil, charge:glocken]\n" in written


NAMES = [
    (
        "at: charge:licht",
        "at: licht",
        '"licht" is no section of "plea"; "charge" has it: write "charge:licht"',
    ),
    ("at: plea:oil", "at: charge:oil", '"oil" is no section of "charge"; "plea" has it: write "oil"'),
    (
        "charge:glocken]\n",
        "glocken]\n",
        '"glocken" is no section of "plea"; "charge" has it: write "charge:glocken"',
    ),
    (
        "at: charge:licht",
        "at: carge:licht",
        'accusation "light-was-out" names the unknown section "carge:licht"',
    ),
]


@pytest.mark.parametrize(("right", "wrong", "message"), NAMES)
def test_a_section_of_another_text(right: str, wrong: str, message: str) -> None:
    found = Checker().check(SourceText("claims.yaml", CLAIMS.replace(right, wrong))).diagnostics
    assert message in [item.message for item in found]


FORMER = [
    ("licht: {title: The light, ", "at: charge:licht", "charge:lampe", "charge:licht"),
    ("oil: {title: The oil, ", "at: plea:oil", "lampe", "oil"),
    ("oil: {title: The oil, ", "at: plea:oil", "plea:lampe", "oil"),
]


@pytest.mark.parametrize(("section", "place", "old", "today"), FORMER)
def test_a_section_by_its_former_id(section: str, place: str, old: str, today: str) -> None:
    content = CLAIMS.replace(section, f"{section}formerly: lampe, ").replace(place, f"at: {old}")
    [found] = [
        item
        for item in Checker().check(SourceText("claims.yaml", content)).diagnostics
        if item.code == "AM102"
    ]
    assert found.help == f'"{old}" is called "{today}" today'
    assert found.fix is not None
    assert [edit.text for edit in found.fix.edits] == [today]


OWN = """            at: oil
            quote:
              - it was drawn at dusk
              - {words: das Öl war bezahlt, at: charge:glocken, translation: the oil was paid for}
"""


def _with_own(content: str = OWN) -> str:
    before, _, after = CLAIMS.partition("            at: [oil, charge:glocken]\n")
    return before + content + after.removeprefix("            quote: das Öl war bezahlt\n")


def test_a_quotation_may_have_a_place_of_its_own(texts: Texts) -> None:
    graph = _graph(_with_own())
    result = verify(graph, texts, None)
    assert _found(result)[2:] == [("oil", Status.TEXT), ("charge:glocken.1", Status.TEXT)]
    lock = parse_lock(make_lock(graph, texts, result))
    assert {item.status for item in verify(graph, None, lock).quotations} == {Status.LOCK}
    _, charge = coverages(graph, result)
    assert [(row.id, row.evidence, row.quotations) for row in charge.sections][1] == (
        "charge:glocken.1",
        1,
        1,
    )


def test_what_is_wrong_with_it_is_told_and_mended_where_its_words_stand(texts: Texts) -> None:
    content = _with_own(OWN.replace("bezahlt", "bezalt").replace("at: oil", "at: bells"))
    *_, elsewhere, wrong = verify(_graph(content), texts, None).quotations
    assert elsewhere.words_path[-2:] == ("quote", 0)
    assert isinstance(elsewhere.problem, Elsewhere)
    assert (wrong.words_path[-2:], wrong.at_path[-2:]) == ((1, "words"), (1, "at"))
    assert isinstance(wrong.problem, NotFound)


ACKS = [
    ("quote: {words: drawn at noon, ack: It is fair.}", True, []),
    ("quote: [{words: drawn at noon}]\n        ack: It is fair.", True, []),
    ("quote: drawn at noon", False, []),
    ("quote: {words: drawn at dusk, ack: It is fair.}", True, ["ack"]),
]


@pytest.mark.parametrize(("quote", "acknowledged", "idle"), ACKS)
def test_it_may_have_a_reason_of_its_own(
    quote: str, acknowledged: bool, idle: list[str], texts: Texts
) -> None:
    result = verify(_graph(CLAIMS.replace("quote: it was drawn at dusk", quote)), texts, None)
    assert result.quotations[1].acknowledged is acknowledged
    assert [path[-1] for path in result.idle_acks] == idle


def test_its_shape_is_kept() -> None:
    written = format_text(SourceText("claims.yaml", _with_own()))
    assert 'words: "das Öl war bezahlt"' in written
    own = _graph(_with_own()).evidence[0].evidence
    assert _graph(written).evidence[0].evidence == own


VOICES = [
    ("at: oil\n    voice: quoted", "charge:licht", ["attribution"]),
    ("at: oil\n    voice: quoted", "oil", []),
    ("at: charge:licht\n    voice: stated", "oil", []),
    ("at: charge:licht\n    voice: stated", "charge:licht", ["attribution"]),
    ("at: charge:licht", "charge:licht", ["attribution"]),
]


@pytest.mark.parametrize(("charge", "own", "asked"), VOICES)
def test_a_charge_is_stated_where_its_quotation_is_in_its_makers_own_text(
    charge: str, own: str, asked: list[str]
) -> None:
    said = "The pilots claim that the lamp was dark."
    texts = {
        "plea": make_text(PLEA.replace("As to the bells", f"{said}\n\nAs to the bells"), "plea.txt"),
        "charge": make_text(CHARGE.replace("Zu den", f"{said}\n\nZu den"), "charge.txt"),
    }
    content = CLAIMS.replace("    language: de\n", "").replace(
        "at: charge:licht\n    quote: Das Licht war in der Sturmnacht aus",
        f"{charge}\n    quote: {{words: the lamp was dark, at: {own}}}",
    )
    first, *_ = verify(_graph(content), texts, None).quotations
    assert (first.section, [str(doubt.kind) for doubt in first.doubts]) == (own, asked)


def test_a_quotation_alone_may_give_the_place_of_its_entry(texts: Texts) -> None:
    content = CLAIMS.replace(
        "at: charge:licht\n    quote: Das Licht war in der Sturmnacht aus",
        "quote: {words: Das Licht war in der Sturmnacht aus, at: charge:licht}",
    )
    graph = _graph(content)
    assert graph.accusations["light-was-out"].voice == "stated"
    plea, charge = coverages(graph, verify(graph, texts, None))
    assert (plea.sections[0].accusations, charge.sections[0].accusations) == (0, 1)


def test_a_reason_is_idle_by_the_language_of_the_quotation(texts: Texts) -> None:
    quote = "quote: {words: it was drawn at dusk, at: oil}\n        ack: It is fair."
    content = CLAIMS.replace(
        "at: plea:oil\n        quote: it was drawn at dusk", f"at: charge:licht\n        {quote}"
    )
    result = verify(_graph(content.replace("language: de", "language: fi")), texts, None)
    assert [path[-1] for path in result.idle_acks] == ["ack"]


FAULTS = [
    ("{at: oil}", 'quotation 1 of rebuttal "oil-was-drawn" has no "words"'),
    ("{words: [x]}", '"words" is a list'),
    ("{words: x, plac: oil}", 'quotation 1 of rebuttal "oil-was-drawn" has the unknown key "plac"'),
]


@pytest.mark.parametrize(("quote", "message"), FAULTS)
def test_what_breaks_its_shape_is_told(quote: str, message: str) -> None:
    content = CLAIMS.replace("quote: it was drawn at dusk", f"quote: [{quote}]")
    found = load(SourceText("claims.yaml", content)).diagnostics
    assert [item.message for item in found] == [message]
