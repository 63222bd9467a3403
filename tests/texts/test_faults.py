"""Each fault of a quotation or a section has its own code and place, with the text or the lock alone."""

from collections.abc import Callable
from pathlib import Path

import pytest

from argmap.checker import Checker
from argmap.config import Settings, TextPath
from argmap.diagnostics import Diagnostic
from argmap.graph import ArgumentGraph
from argmap.span import SourceText
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
    ("cut after an attribution", "nobody audited the accounts", "oil", [(*QUOTE, "AM624")]),
    ("cut after a condition", "the light would have failed", "oil", [(*QUOTE, "AM625")]),
    ("inserted", '"The committee never [always] published"', "oil", [(*QUOTE, "AM630")]),
    ("acknowledged", f"nobody audited the accounts{ACK}", "oil", []),
    ("acknowledged in vain", f"{GOOD}{ACK}", "oil", [(26, 5, "AM632")]),
]


def marks(found: tuple[Diagnostic, ...]) -> list[tuple[int, int, str]]:
    return [(*item.span.start, item.code) for item in found]


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
        [(18, 42, "AM613")],
    ),
    (
        "a section taken out",
        [('      note: {title: The note, starts: "[1] The oil book"}\n', ""), ("bells, note", "bells")],
        [(4, 7, "AM607"), (19, 46, "AM613")],
    ),
    ("an acknowledgement in vain", [(GOOD, GOOD + ACK)], [(26, 5, "AM632")]),
]


@pytest.mark.parametrize(("edits", "wanted"), [case[1:] for case in LOCKED], ids=[case[0] for case in LOCKED])
def test_with_the_lock_alone(
    edits: list[tuple[str, str]], wanted: list[object], claims: Write, lock: Path
) -> None:
    content = claims(GOOD)
    for old, new in edits:
        assert old in content
        content = content.replace(old, new)
    assert sorted(code for *_, code in marks(check(content, None, lock))) == sorted(
        code for *_, code in wanted
    )


def test_a_doubt_outlives_in_the_lock(claims: Write, graph_of: Build, tmp_path: Path, plea: str) -> None:
    content = claims("nobody audited the accounts" + ACK)
    graph, text = graph_of(content), make_text(plea, "plea.txt")
    lock = tmp_path / "claims.lock"
    lock.write_bytes(make_lock(graph, text, verify(graph, text, None)))
    assert check(content, None, lock) == ()
    assert marks(check(content.replace(ACK, ""), None, lock)) == [(*QUOTE, "AM624")]


def test_with_neither_text_nor_lock(claims: Write) -> None:
    assert marks(check(claims(GOOD), None)) == [(4, 7, "AM606")]


def test_an_outdated_lock_beside_the_text(claims: Write, text: Path, lock: Path) -> None:
    [found] = check(claims("was drawn at dusk"), text, lock)
    assert found.code == "AM607"
    assert "accusations/light-was-out/quote/0" in found.message


def test_another_edition_names_the_sections_that_differ(
    claims: Write, text: Path, lock: Path, plea: str
) -> None:
    text.write_text(plea.replace("by the mate", "by the cook"), encoding="utf-8")
    [found] = check(claims(GOOD), text, lock)
    assert found.code == "AM608"
    assert "other words in bells;" in found.help


SECTIONS = [
    ("missing", "starts: As to the bells", "starts: As for the bells", "AM609"),
    ("twice", "starts: As to the oil", "starts: As to the", "AM610"),
    ("late", "starts: The keeper's plea", "starts: sworn in May", "AM612"),
]


@pytest.mark.parametrize(
    ("old", "new", "code"), [case[1:] for case in SECTIONS], ids=[case[0] for case in SECTIONS]
)
def test_sections(old: str, new: str, code: str, claims: Write, text: Path) -> None:
    content = claims(GOOD).replace(old, new)
    [found] = check(content, text)
    line = next(number for number, row in enumerate(content.split("\n"), 1) if new in row)
    assert (found.code, found.span.start.line) == (code, line)
    assert content.split("\n")[line - 1][found.span.start.column - 1 :].startswith(
        new.removeprefix("starts: ")
    )


def test_sections_out_of_order_name_the_place(claims: Write, text: Path) -> None:
    oil, bells = "{title: The oil, starts: As to the oil}", "{title: The bells, starts: As to the bells}"
    content = claims(GOOD).replace(f"oil: {oil}\n      bells: {bells}", f"bells: {bells}\n      oil: {oil}")
    [found] = check(content, text)
    assert found.code == "AM611"
    assert "line 3, column 1" in found.help or "line 7, column 1" in found.help


def test_a_near_miss_shows_what_differs(claims: Write, text: Path) -> None:
    [found] = check(claims("it was drawn at noon"), text)
    assert 'column 16 of "oil"' in found.help
    assert found.help.endswith("it was drawn at [-dusk-]{+noon+}")


def test_a_wrong_place_comes_with_a_fix(claims: Write, text: Path) -> None:
    content = claims("rung again at dawn by the mate")
    [found] = check(content, text)
    assert found.fix is not None
    [edit] = found.fix.edits
    mended = content[: edit.start] + edit.text + content[edit.end :]
    assert mended == claims("rung again at dawn by the mate", "bells")


def test_a_language_without_word_lists_is_noted(claims: Write, text: Path) -> None:
    content = claims(GOOD).replace("language: en", "language: de")
    assert marks(check(content, text)) == [(3, 11, "AM633")]


def test_a_check_leaves_every_file_as_it_was(claims: Write, text: Path, lock: Path) -> None:
    before = {path: path.read_bytes() for path in text.parent.iterdir()}
    check(claims("nobody audited the accounts"), text, lock)
    assert {path: path.read_bytes() for path in text.parent.iterdir()} == before


def test_status_is_told_for_each_quotation(claims: Write, graph_of: Build, plea: str) -> None:
    graph, text = graph_of(claims(f"[{GOOD}, it was drawn at noon]")), make_text(plea, "plea.txt")
    assert list(verify(graph, text, None).status.values()) == [Status.TEXT, Status.NONE]
    assert list(verify(graph, None, None).status.values()) == [Status.NONE, Status.NONE]


def test_a_lock_of_another_normalisation_vouches_for_nothing(claims: Write, text: Path, lock: Path) -> None:
    lock.write_text(
        lock.read_text(encoding="utf-8").replace('"normalisation": 1', '"normalisation": 0'), encoding="utf-8"
    )
    assert marks(check(claims(GOOD), None, lock)) == [(4, 7, "AM606")]
    [found] = check(claims(GOOD), text, lock)
    assert (found.code, "normalisation" in found.message) == ("AM607", True)


def test_a_lock_of_another_text_vouches_for_nothing(claims: Write, lock: Path) -> None:
    lock.write_text(
        lock.read_text(encoding="utf-8").replace('"id": "plea"', '"id": "other"'), encoding="utf-8"
    )
    assert marks(check(claims(GOOD), None, lock)) == [(4, 7, "AM606")]


def test_a_quotation_of_a_section_that_is_missing_is_not_blamed_for_it(claims: Write, text: Path) -> None:
    content = claims("rung again at dawn by the mate", "bells").replace("As to the bells", "As for the bells")
    assert [item.code for item in check(content, text)] == ["AM609"]
    invented = claims("rung by the council", "bells").replace("As to the bells", "As for the bells")
    assert [item.code for item in check(invented, text)] == ["AM609", "AM601"]
