"""Each fault of a quotation or a section has its own code and place, with the text or the lock alone."""

from collections.abc import Callable
from pathlib import Path

import pytest

from argmap.checking.checker import Checker
from argmap.checking.settings import Settings, TextPath
from argmap.format.graph import ArgumentGraph
from argmap.plain.diagnostics import Diagnostic
from argmap.plain.span import SourceText
from argmap.texts.lock import make_lock
from argmap.texts.read import make_text
from argmap.texts.verification import Status
from argmap.texts.verify import verify

Write = Callable[..., str]
Build = Callable[[str], ArgumentGraph]
GOOD = "it was drawn at dusk"
QUOTE = (25, 12)
ACK = "\n    ack: told in the claim"

QUOTATIONS = [
    ("exact", GOOD, "oil", []),
    ("other marks and dashes", "'at dusk - as on “any other” night — and the clerk'", "oil", []),
    ("a word parted at a line's end", "the clerk of the Council saw it", "oil", []),
    ("the same word with a hyphen", "the clerk of the Coun-cil saw it", "oil", []),
    ("a hyphen at a line's end", "The half-hearted wind had dropped", "bells", []),
    ("the same without it", "The halfhearted wind had dropped", "bells", []),
    ("emphasis and a footnote mark", "rung all night, and rung again at dawn", "bells", []),
    ("elided", "it was drawn … and the clerk", "oil", []),
    *(
        (f"elided by {mark}", f"'it was drawn {mark} as on'", "oil", [])
        for mark in ("(…)", "(...)", "<…>", "<...>", ". . .", "..", "....", "⋯⋯", "[. . .]", "( … )")
    ),
    ("elided with brackets", "it was drawn […] as on", "oil", []),
    ("a list with one fault", f"[{GOOD}, it was drawn at noon]", "oil", [(25, 35, "AM601")]),
    ("one word changed", "it was drawn at noon", "oil", [(*QUOTE, "AM601")]),
    ("one word dropped", "it was at dusk", "oil", [(*QUOTE, "AM601")]),
    ("half a word", "it was drawn at dus", "oil", [(*QUOTE, "AM601")]),
    ("another case", "It was drawn at dusk", "oil", [(*QUOTE, "AM601")]),
    ("invented", "the council was drunk", "oil", [(*QUOTE, "AM601")]),
    ("no words of the text", "'[the council] …'", "oil", [(*QUOTE, "AM601")]),
    ("only marks", "'!?'", "oil", [(*QUOTE, "AM601")]),
    ("another section", "rung again at dawn by the mate", "oil", [(*QUOTE, "AM602")]),
    (
        "over the end of a section",
        "the light would have failed … they were rung",
        "[oil, bells]",
        [(*QUOTE, "AM602")],
    ),
    ("twice in its section", "rung again at dawn", "bells", [(*QUOTE, "AM603")]),
    ("reversed", "saw it … it was drawn at dusk", "oil", [(*QUOTE, "AM604")]),
    ("elided over a negation", "The committee … published its minutes", "oil", [(*QUOTE, "AM621")]),
    ("cut after an attribution", "nobody audited the accounts", "oil", [(*QUOTE, "AM621")]),
    ("cut after a condition", "the light would have failed", "oil", [(*QUOTE, "AM621")]),
    ("inserted", '"The committee never [always] published"', "oil", [(*QUOTE, "AM630")]),
    ("acknowledged", f"nobody audited the accounts{ACK}", "oil", []),
    ("acknowledged in vain", f"{GOOD}{ACK}", "oil", [(26, 5, "AM632")]),
]


def marks(found: tuple[Diagnostic, ...]) -> list[tuple[int, int, str]]:
    return [(*item.span.start, item.code) for item in found]


def edited(content: str, edits: list[tuple[str, str]]) -> str:
    for old, new in edits:
        assert old in content
        content = content.replace(old, new)
    return content


def check(content: str, text: Path | None, lock: Path | None = None) -> tuple[Diagnostic, ...]:
    texts = {"plea": TextPath(text)} if text else {}
    checker = Checker(Settings(select=("AM6",), texts=texts))
    return checker.check(SourceText("claims.yaml", content), lock).diagnostics


@pytest.fixture
def text(tmp_path: Path, plea: str) -> Path:
    file = tmp_path / "plea.txt"
    file.write_text(plea, encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("quote", "at", "wanted"), [case[1:] for case in QUOTATIONS], ids=[c[0] for c in QUOTATIONS]
)
def test_with_the_text(quote: str, at: str, wanted: list[object], claims: Write, text: Path) -> None:
    assert marks(check(claims(quote, at), text)) == wanted


DOUBTS = [
    ("a negation", "The mate never slept.", "The mate … slept", [(*QUOTE, "AM621")]),
    ("a hedge", "The lamp was perhaps out.", "The lamp was … out", [(*QUOTE, "AM621")]),
    ("a quantity", "In March some ships sank.", "In March … ships sank", [(*QUOTE, "AM621")]),
    ("an attribution", "The pilots say that the lamp was out.", "the lamp was out", [(*QUOTE, "AM621")]),
    ("a condition", "The lamp, if oil was sent, burnt.", "The lamp … burnt", [(*QUOTE, "AM621")]),
    ("a question", "Was the lamp lit? The mate said so.", "the lamp lit", [(*QUOTE, "AM621")]),
    ("a modal", "The board should pay the mate.", "The board … pay the mate", [(*QUOTE, "AM621")]),
    ("irony", "The “repair” of the lamp took a year.", "repair", [(*QUOTE, "AM621")]),
    ("a correction", "The charge, which is false, was read.", "The charge … was read", [(*QUOTE, "AM621")]),
    ("words put in", "The mate slept.", '"The mate [always] slept"', [(*QUOTE, "AM630")]),
    (
        "a distance",
        "The mate slept. Fog came. Rain fell. A ship sank.",
        "The mate slept … A ship sank",
        [(*QUOTE, "AM631")],
    ),
    ("nothing lost", "The mate slept in the yard.", "The mate slept", []),
]


@pytest.mark.parametrize(
    ("sentence", "quote", "wanted"), [case[1:] for case in DOUBTS], ids=[case[0] for case in DOUBTS]
)
def test_what_a_quotation_leaves_out(
    sentence: str, quote: str, wanted: list[object], claims: Write, text: Path, plea: str
) -> None:
    content = plea.replace("\nAs to the bells", f"{sentence}\n\nAs to the bells")
    text.write_text(content, encoding="utf-8")
    assert marks(check(claims(quote), text)) == wanted


REMEDIES = [
    (
        "The pilots write that “the lamp was out all night”.",
        "the lamp was out all night",
        "add `voice: quoted` where these are the accusers' own words",
    ),
    (
        "The pilots say that the lamp was out.",
        "the lamp was out",
        "add `voice: paraphrased` where the text tells of the charge",
    ),
]


@pytest.mark.parametrize(("sentence", "quote", "remedy"), REMEDIES)
def test_the_voice_is_named_that_a_charge_has_in_the_text(
    sentence: str, quote: str, remedy: str, claims: Write, text: Path, plea: str
) -> None:
    text.write_text(plea.replace("\nAs to the bells", f"{sentence}\n\nAs to the bells"), encoding="utf-8")
    [found] = check(claims(quote), text)
    assert (found.code, remedy in found.help) == ("AM621", True)


def test_a_correction_of_what_is_only_supposed_is_not_told_beside_that(
    claims: Write, text: Path, plea: str
) -> None:
    sentences = "One could say that one lamp proves nothing. Our plea never claimed that one proves a law."
    text.write_text(plea.replace("\nAs to the bells", f"{sentences}\n\nAs to the bells"), encoding="utf-8")
    content = claims("one lamp proves nothing").replace("    at: oil", "    voice: stated\n    at: oil")
    assert [item.message for item in check(content, text) if item.code == "AM621"] == [
        'accusation "light-was-out" leaves out a hedge of the text: "One could say"'
    ]


SAID = "The ministry replies that every lamp was lit. Officials say that the bells were mute."
ANSWER = """    rebuttals:
      lamps-were-lit:
        title: The lamps were lit
        claim: It says that no lamp was dark.
        by: ministry
        move: denial
        at: oil
        rests_on: argument
        quote: {}
"""
SPEAKERS = [
    ("its own word", "every lamp was lit", "The keeper", []),
    ("the word of others", "the bells were mute", "The keeper", ["AM621"]),
    ("its own text, which reports its word", "every lamp was lit", "The Ministry of Light", []),
    ("its own text, which reports others", "the bells were mute", "The Ministry of Light", ["AM621"]),
]


@pytest.mark.parametrize(
    ("quote", "author", "wanted"), [case[1:] for case in SPEAKERS], ids=[case[0] for case in SPEAKERS]
)
def test_who_answers_is_named_in_the_text(
    quote: str, author: str, wanted: list[str], claims: Write, text: Path, plea: str
) -> None:
    text.write_text(plea.replace("\nAs to the bells", f"{SAID}\n\nAs to the bells"), encoding="utf-8")
    content = edited(
        claims(GOOD),
        [
            ("parties:", "parties:\n  ministry: {name: The Ministry of Light, role: respondent}"),
            ("author: The keeper", f"author: {author}"),
            ("    unanswered: The plea passes over it.\n  other:", f"{ANSWER.format(quote)}  other:"),
        ],
    )
    assert [item.code for item in check(content, text)] == wanted


WITNESSED = """    rebuttals:
      lamps-were-lit:
        title: The lamps were lit
        claim: It says that no lamp was dark.
        move: denial
        at: oil
        evidence: [{{source: {}, at: oil, quote: "{}", shows: The lamps burnt., nature: {}}}]
"""
SOURCES = [
    ("the text's own word", "The bells were mute.", "plea", "own-record", []),
    ("what the text says that others say", "every lamp was lit", "plea", "own-record", ["AM621"]),
    ("what another source says", "every lamp was lit", "log", "testimony", []),
    ("what a witness says in the text's marks", "I saw the light", "plea", "testimony", []),
]


@pytest.mark.parametrize(
    ("quote", "source", "nature", "wanted"), [case[1:] for case in SOURCES], ids=[case[0] for case in SOURCES]
)
def test_who_speaks_in_evidence(
    quote: str, source: str, nature: str, wanted: list[str], claims: Write, text: Path, plea: str
) -> None:
    said = 'The bells were mute. The mate says that every lamp was lit. "I saw the light," he told the court.'
    text.write_text(plea.replace("\nAs to the bells", f"{said}\n\nAs to the bells"), encoding="utf-8")
    content = edited(
        claims(GOOD),
        [
            ("sources:", "sources:\n  log: {kind: report, title: The log, author: The mate, date: 1871}"),
            (
                "    unanswered: The plea passes over it.\n  other:",
                f"{WITNESSED.format(source, quote, nature)}  other:",
            ),
        ],
    )
    assert [item.code for item in check(content, text) if item.code == "AM621"] == wanted


def test_who_accuses_is_named_in_the_text(claims: Write, text: Path, plea: str) -> None:
    said = "The council says that no lamp was lit."
    text.write_text(plea.replace("\nAs to the bells", f"{said}\n\nAs to the bells"), encoding="utf-8")
    assert check(claims("no lamp was lit"), text) == ()
    of_the_council = claims("no lamp was lit").replace("author: The keeper", "author: The harbour council")
    assert check(of_the_council, text) == ()


@pytest.mark.parametrize("name", ["Referee 2", "Referee B", "The second referee"])
def test_who_accuses_may_be_numbered(name: str, claims: Write, text: Path, plea: str) -> None:
    said = "The referee says that no lamp was lit."
    text.write_text(plea.replace("\nAs to the bells", f"{said}\n\nAs to the bells"), encoding="utf-8")
    content = edited(claims("no lamp was lit"), [("The harbour council", name)])
    assert check(content, text) == ()


def test_a_ground_has_the_voice_of_its_accusation(claims: Write, text: Path, plea: str) -> None:
    said = "They write that “no lamp was lit in all the bay that night”."
    text.write_text(plea.replace("\nAs to the bells", f"{said}\n\nAs to the bells"), encoding="utf-8")
    ground = (
        "    grounds:\n      dark: {claim: It was dark., at: oil, quote: no lamp was lit}\n    unanswered"
    )
    content = claims(GOOD).replace("    unanswered", ground, 1)
    assert [item.code for item in check(content, text)] == ["AM621"]
    assert check(content.replace("    topic: light", "    topic: light\n    voice: quoted", 1), text) == ()


FRENCH = "La commune dit qu’elle avait averti l’office. Rien n’est perdu."


@pytest.mark.parametrize(
    ("quote", "wanted"),
    [
        ("elle avait averti", []),
        ("office", []),
        ("est perdu", ["AM621"]),  # without the first half of its negation
        ("lle avait averti", ["AM601"]),
        ("'keeper’s plea'", ["AM602"]),
        ("s plea", ["AM601"]),
    ],
)
def test_what_follows_an_elided_word_is_a_word(
    quote: str, wanted: list[str], claims: Write, text: Path, plea: str
) -> None:
    text.write_text(plea.replace("\nAs to the bells", f"{FRENCH}\n\nAs to the bells"), encoding="utf-8")
    content = claims(quote).replace("language: en", "language: fr")
    assert [item.code for item in check(content, text) if item.code != "AM633"] == wanted


def test_a_text_may_have_a_language_of_its_own(claims: Write, text: Path) -> None:
    content = claims(GOOD).replace("kind: pleading", "kind: pleading\n    language: is")
    assert marks(check(content, text)) == [(10, 15, "AM633")]
    assert (
        check(
            content.replace("language: en", "language: is").replace("    language: is", "    language: en"),
            text,
        )
        == ()
    )


def test_words_of_a_text_that_was_changed_are_not_offered(
    claims: Write, text: Path, lock: Path, plea: str
) -> None:
    text.write_text(plea.replace("at dusk", "at noon"), encoding="utf-8")
    found = {item.code: item.fix for item in check(claims(GOOD), text, lock)}
    assert found == {"AM608": None, "AM601": None}


VERDICT = "“The lamp was cold all week.”{}Misleading. It burnt."
VOICES = [
    ("a charge, and the answer in the next paragraph", "voice: quoted", "\n\n", []),
    ("a charge, and the answer in the same paragraph", "voice: quoted", " ", []),
    ("a charge as the text paraphrases it", "voice: paraphrased", " ", []),
    ("a charge as others report it", "voice: reported", "\n\n", ["AM621"]),
    ("a misspelt voice", "voice: quote", "\n\n", ["AM024"]),
]


@pytest.mark.parametrize(
    ("voice", "parted", "wanted"), [case[1:] for case in VOICES], ids=[case[0] for case in VOICES]
)
def test_the_verdict_on_a_charge_is_its_answer(
    voice: str, parted: str, wanted: list[str], claims: Write, text: Path, plea: str
) -> None:
    sentences = VERDICT.format(parted)
    text.write_text(plea.replace("\nAs to the bells", f"\n{sentences}\n\nAs to the bells"), encoding="utf-8")
    content = claims("The lamp was cold all week").replace("    at: oil", f"    {voice}\n    at: oil")
    assert [item.code for item in check(content, text)] == wanted


def test_the_text_before_the_first_section_is_shown(claims: Write, text: Path) -> None:
    [found] = check(claims(GOOD).replace("starts: The keeper's plea", "starts: sworn in May"), text)
    assert found.help == (
        'let it start where the text does, in line 1, column 1 ("The keeper\'s plea,"), '
        "or add one for what precedes it: `{title: Head, starts: …, mapped: false, reason: …}`, as "
        "`argmap sections` prints it"
    )


@pytest.fixture
def lock(tmp_path: Path, plea: str, claims: Write, graph_of: Build) -> Path:
    graph, text = graph_of(claims(GOOD)), make_text(plea, "plea.txt")
    file = tmp_path / "claims.lock"
    file.write_bytes(make_lock(graph, text, verify(graph, text, None)))
    return file


LOCKED = [
    ("untouched", [], []),
    ("edited", [(GOOD, "it was drawn at noon")], [(*QUOTE, "AM605")]),
    ("edited, though the text has it", [(GOOD, "was drawn at dusk")], [(*QUOTE, "AM605")]),
    ("another place", [("at: oil\n", "at: bells\n")], [(*QUOTE, "AM605")]),
    ("another entry", [("light-was-out", "lamp-was-out")], [(*QUOTE, "AM605"), (9, 7, "AM607")]),
    ("a place that holds the old one", [("at: oil\n", "at: [bells, oil]\n")], []),
    ("another spelling of the same", [(GOOD, '"it was  drawn at dusk"')], []),
    (
        "a section that starts elsewhere",
        [("starts: As to the oil", "starts: As to the")],
        [(18, 42, "AM605")],
    ),
    (
        "a section taken out",
        [('      note: {title: The note, starts: "[1] The oil book"}\n', ""), ("bells, note", "bells")],
        [(4, 7, "AM607"), (19, 46, "AM605")],
    ),
    ("an acknowledgement in vain", [(GOOD, GOOD + ACK)], [(26, 5, "AM632")]),
]


@pytest.mark.parametrize(("edits", "wanted"), [case[1:] for case in LOCKED], ids=[case[0] for case in LOCKED])
def test_with_the_lock_alone(
    edits: list[tuple[str, str]], wanted: list[object], claims: Write, lock: Path
) -> None:
    content = edited(claims(GOOD), edits)
    assert sorted(code for *_, code in marks(check(content, None, lock))) == sorted(
        code for *_, code in wanted
    )


def test_a_doubt_outlives_in_the_lock(claims: Write, graph_of: Build, tmp_path: Path, plea: str) -> None:
    content = claims("nobody audited the accounts" + ACK)
    graph, text = graph_of(content), make_text(plea, "plea.txt")
    lock = tmp_path / "claims.lock"
    lock.write_bytes(make_lock(graph, text, verify(graph, text, None)))
    assert check(content, None, lock) == ()
    assert marks(check(content.replace(ACK, ""), None, lock)) == [(*QUOTE, "AM621")]


def test_a_missing_guard_outlives_in_the_lock(
    claims: Write, graph_of: Build, text: Path, tmp_path: Path, plea: str
) -> None:
    content = claims(GOOD).replace("language: en", "language: is")
    graph = graph_of(content)
    lock, at_hand = tmp_path / "claims.lock", make_text(plea, "plea.txt")
    lock.write_bytes(make_lock(graph, at_hand, verify(graph, at_hand, None)))
    assert marks(check(content, None, lock)) == [(3, 11, "AM633")]
    assert marks(check(content, text, lock)) == [(3, 11, "AM633")]
    [found] = check(claims(GOOD), text, lock)
    assert (found.code, '"language"' in found.message) == ("AM607", True)


LOCKS = [
    ("as it was made", ("", ""), []),
    ("of another normalisation", ('"normalisation": 3', '"normalisation": 2'), [(4, 7, "AM614")]),
    ("of another text", ('"id": "plea"', '"id": "letter"'), [(4, 7, "AM614")]),
    ("of the format before", ('"lock": 2', '"lock": 1'), [(4, 7, "AM614")]),
    ("of another format", ('"lock": 2', '"lock": 9'), [(4, 7, "AM614")]),
    ("no lock", ("{", "["), [(4, 7, "AM614")]),
    ("both sides of a merge", (' "texts"', '<<<<<<< HEAD\n "texts"'), [(4, 7, "AM614")]),
]


@pytest.mark.parametrize(("edit", "wanted"), [case[1:] for case in LOCKS], ids=[case[0] for case in LOCKS])
def test_a_lock_that_cannot_be_used(
    edit: tuple[str, str], wanted: list[object], claims: Write, text: Path, lock: Path
) -> None:
    lock.write_text(edited(lock.read_text(encoding="utf-8"), [edit]), encoding="utf-8")
    assert marks(check(claims(GOOD), None, lock)) == wanted
    beside_the_text = {code for *_, code in marks(check(claims("it was drawn at noon"), text, lock))}
    assert "AM601" in beside_the_text
    assert len(beside_the_text) == 2  # and that it is no use, or out of date


def test_a_lock_that_is_only_named(claims: Write, text: Path, tmp_path: Path) -> None:
    for texts in ({}, {"plea": TextPath(text)}):
        settings = Settings(select=("AM6",), texts=texts, lock=tmp_path / "absent.lock")
        [found] = Checker(settings).check(SourceText("claims.yaml", claims(GOOD))).diagnostics
        assert found.code == "AM614"
        assert found.message.endswith('absent.lock" is not there, though the settings name it')


def test_a_file_that_maps_no_text_asks_for_no_lock(claims: Write, lock: Path) -> None:
    lock.write_bytes(b"what lies beside it is none of its own")
    assert [item.code for item in check(claims(GOOD), None, lock)] == ["AM614"]
    assert check(claims(GOOD).replace("text: plea", ""), None, lock) == ()


EDITIONS = [
    ("the edition that was locked", [], True, []),
    ("another edition", [("by the mate", "by the cook")], True, [(4, 7, "AM608")]),
    ("neither text nor lock", None, False, [(4, 7, "AM606")]),
]


@pytest.mark.parametrize(
    ("edits", "locked", "wanted"), [case[1:] for case in EDITIONS], ids=[case[0] for case in EDITIONS]
)
def test_editions(
    edits: list[tuple[str, str]] | None,
    locked: bool,
    wanted: list[object],
    claims: Write,
    text: Path,
    lock: Path,
    plea: str,
) -> None:
    text.write_text(edited(plea, edits or []), encoding="utf-8")
    at_hand, beside = (None if edits is None else text), (lock if locked else None)
    assert marks(check(claims(GOOD), at_hand, beside)) == wanted


def test_an_outdated_lock_beside_the_text(claims: Write, text: Path, lock: Path) -> None:
    [found] = check(claims("was drawn at dusk"), text, lock)
    assert found.code == "AM607"
    assert '"light-was-out._q1"' in found.message


def test_another_edition_names_the_sections_that_differ(
    claims: Write, text: Path, lock: Path, plea: str
) -> None:
    text.write_text(plea.replace("by the mate", "by the cook"), encoding="utf-8")
    [found] = check(claims(GOOD), text, lock)
    assert found.code == "AM608"
    assert "other words in bells;" in found.help


OIL, BELLS = "{title: The oil, starts: As to the oil}", "{title: The bells, starts: As to the bells}"
FILES = [
    ("as it should be", [], []),
    ("a section missing", [("starts: As to the bells", "starts: As for the bells")], [(16, 41, "AM609")]),
    ("a section twice", [("starts: As to the oil", "starts: As to the")], [(15, 37, "AM610")]),
    (
        "sections out of order",
        [(f"oil: {OIL}\n      bells: {BELLS}", f"bells: {BELLS}\n      oil: {OIL}")],
        [(15, 41, "AM611")],
    ),
    (
        "a first section that starts late",
        [("starts: The keeper's plea", "starts: sworn in May")],
        [(14, 39, "AM612")],
    ),
    (
        "a section that starts within a sentence",
        [("starts: As to the bells", "starts: rung all night")],
        [(16, 41, "AM615")],
    ),
    ("a language without word lists", [("language: en", "language: de")], [(3, 11, "AM633")]),
]


@pytest.mark.parametrize(("edits", "wanted"), [case[1:] for case in FILES], ids=[case[0] for case in FILES])
def test_sections_and_the_file(
    edits: list[tuple[str, str]], wanted: list[object], claims: Write, text: Path
) -> None:
    assert marks(check(edited(claims(GOOD), edits), text)) == wanted


UNSETTLED = [
    (
        "a section that starts with words found elsewhere, too",
        "rung all night",
        "bells",
        [("As to the bells", "rung")],
        ["AM610"],
    ),
    (
        "the section before one that was not found",
        "They were rung again at dawn",
        "oil",
        [("As to the bells", "As for the bells")],
        ["AM609"],
    ),
    (
        "a section that may have taken it in",
        "rung again at dawn by the mate",
        "oil",
        [("[1] The oil book", "[2] The oil book")],
        ["AM609"],
    ),
]


@pytest.mark.parametrize(
    ("quote", "at", "edits", "wanted"), [case[1:] for case in UNSETTLED], ids=[case[0] for case in UNSETTLED]
)
def test_what_stands_beside_a_section_without_a_place(
    quote: str, at: str, edits: list[tuple[str, str]], wanted: list[str], claims: Write, text: Path
) -> None:
    assert [item.code for item in check(edited(claims(quote, at), edits), text)] == wanted


def test_sections_out_of_order_name_the_place(claims: Write, text: Path) -> None:
    oil, bells = "{title: The oil, starts: As to the oil}", "{title: The bells, starts: As to the bells}"
    content = claims(GOOD).replace(f"oil: {oil}\n      bells: {bells}", f"bells: {bells}\n      oil: {oil}")
    [found] = check(content, text)
    assert found.code == "AM611"
    assert "line 3, column 1" in found.help or "line 7, column 1" in found.help


NEAR = [
    ("one word", "it was drawn at noon", '"dusk" for "noon"', "dusk"),
    ("a word too many", "it was soon drawn at dusk", 'no "soon"', ""),
    ("a word too few", "it was at dusk", '"drawn" as well', " drawn"),
    ("two words", "and the cook of the Council heard it", '"clerk" for "cook" and "saw" for "heard"', None),
    ("one of two words", "the cook", '"clerk" for "cook"', None),
    ("another case", "it was Drawn at dusk", '"drawn" for "Drawn"', "drawn"),
    ("letters of another script", "it wаs drawn at dusk", '"was" for "wаs"', "was"),
]


@pytest.mark.parametrize(
    ("quote", "told", "put"), [case[1:] for case in NEAR], ids=[case[0] for case in NEAR]
)
def test_a_near_miss_tells_what_differs(
    quote: str, told: str, put: str | None, claims: Write, text: Path
) -> None:
    [found] = check(claims(quote), text)
    assert f"the text has {told}, in line " in found.help
    assert ([edit.text for edit in found.fix.edits] if found.fix else [None]) == [put]


def test_what_the_eye_misses_is_named(claims: Write, text: Path) -> None:
    helps = [check(claims(quote), text)[0].help for quote in ("it was Drawn", "it wаs drawn at dusk")]
    assert helps[0].endswith("; the case differs")
    assert helps[1].endswith(
        '; the "а" given is U+0430 CYRILLIC SMALL LETTER A, not U+0061 LATIN SMALL LETTER A'
    )


def test_a_part_from_an_earlier_section_is_not_called_invented(claims: Write, text: Path) -> None:
    [found] = check(claims("again at dawn by the mate … it was drawn at dusk"), text)
    assert found.code == "AM601"
    assert found.message.endswith('quotes "again at dawn by the mate", which is not in the place given')
    assert "they stand in line 8" in found.help or "they stand in line 7" in found.help


MARKED = [
    ("a quotation", ("quote: it was", "quote: “it was"), ("at dusk\n", "at dusk”\n"), "AM601"),
    ("a section", ("As to the oil", "‚As to the oil‘"), None, "AM609"),
]


@pytest.mark.parametrize(
    ("first", "last", "code"), [case[1:] for case in MARKED], ids=[case[0] for case in MARKED]
)
def test_marks_taken_for_quotes_of_yaml_are_left_out(
    first: tuple[str, str], last: tuple[str, str] | None, code: str, claims: Write, text: Path
) -> None:
    right = claims(GOOD)
    content = edited(right, [first, *([last] if last else [])])
    [found] = check(content, text)
    assert found.code == code
    assert "count as part of the words; leave them out" in found.help
    assert found.fix is not None
    [edit] = found.fix.edits
    assert content[: edit.start] + edit.text + content[edit.end :] == right


def test_a_section_that_is_missing_comes_with_the_closest_words(claims: Write, text: Path) -> None:
    [found] = check(claims(GOOD).replace("As to the oil", "As for the oil"), text)
    assert 'the text has "to" for "for", in line 3, column 1: "As to the oil"' in found.help
    assert found.fix is not None
    assert [edit.text for edit in found.fix.edits] == ["to"]


def test_a_near_miss_elsewhere_offers_no_words(claims: Write, text: Path) -> None:
    [found] = check(claims("rung again at dusk by the mate"), text)
    assert (found.code, found.fix) == ("AM601", None)


def test_a_wrong_place_comes_with_a_fix(claims: Write, text: Path) -> None:
    content = claims("rung again at dawn by the mate")
    [found] = check(content, text)
    assert found.fix is not None
    [edit] = found.fix.edits
    mended = content[: edit.start] + edit.text + content[edit.end :]
    assert mended == claims("rung again at dawn by the mate", "bells")


def test_a_check_leaves_every_file_as_it_was(claims: Write, text: Path, lock: Path) -> None:
    before = {path: path.read_bytes() for path in text.parent.iterdir()}
    check(claims("nobody audited the accounts"), text, lock)
    assert {path: path.read_bytes() for path in text.parent.iterdir()} == before


def test_status_is_told_for_each_quotation(claims: Write, graph_of: Build, plea: str) -> None:
    graph, text = graph_of(claims(f"[{GOOD}, it was drawn at noon]")), make_text(plea, "plea.txt")
    held, alone = verify(graph, text, None), verify(graph, None, None)
    assert [item.status for item in held.quotations] == [Status.TEXT, Status.NONE]
    assert [item.status for item in alone.quotations] == [Status.NONE, Status.NONE]


def test_a_lock_of_another_normalisation_is_out_of_date(claims: Write, text: Path, lock: Path) -> None:
    older = edited(lock.read_text(encoding="utf-8"), [('"normalisation": 3', '"normalisation": 2')])
    lock.write_text(older, encoding="utf-8")
    [found] = check(claims(GOOD), text, lock)
    assert (found.code, "normalisation" in found.message) == ("AM607", True)


def test_a_quotation_of_a_section_that_is_missing_is_not_blamed_for_it(claims: Write, text: Path) -> None:
    content = claims("rung again at dawn by the mate", "bells").replace("As to the bells", "As for the bells")
    assert [item.code for item in check(content, text)] == ["AM609"]
    invented = claims("rung by the council", "bells").replace("As to the bells", "As for the bells")
    assert [item.code for item in check(invented, text)] == ["AM609", "AM601"]
