"""The fixed words: every row is used and can be filled, and what a language lacks is said in English."""

from pathlib import Path
from string import Formatter
from typing import Any, get_args

import pytest

from argmap.drawing.theme import ATTACKS, COVERED, PROOFS, STANDINGS
from argmap.format.models import ClaimFile, Move, Nature, SourceKind, Voice
from argmap.format.nodes import Attack
from argmap.format.standing import Standing
from argmap.wording import lookup
from argmap.wording.coverage_table import COLUMNS
from argmap.wording.genres import GENRES, in_genre
from argmap.wording.lookup import ENGLISH, Wording, capital
from argmap.wording.nouns import NOUNS
from argmap.wording.table import WORDS


def test_every_word_of_the_format_has_a_row() -> None:
    families: dict[str, Any] = {
        "kind": {*get_args(SourceKind)} - {"other"},  # which is not told
        "move": get_args(Move),
        "nature": get_args(Nature),
        "voice": get_args(Voice),
        "standing": (*Standing, *STANDINGS),
        "proof": PROOFS,
        "covered": COVERED,
        "coverage.column": (*COLUMNS, "text"),
    }
    for family, words in families.items():
        assert {f"{family}.{word}" for word in words} <= WORDS.keys()
    families["attack"] = (*Attack, *ATTACKS)
    for family in ("move", "standing", "attack", "proof", "covered"):
        assert {f"{family}.{word}.means" for word in families[family]} <= WORDS.keys()


BY_NAME = frozenset(["attack", "board", "coverage", "covered", "proof", "term"])
"""Families whose name is handed on alone, and put before that of a word elsewhere."""


def test_every_row_is_used(root: Path) -> None:
    files = (
        path
        for path in (root / "argmap").rglob("*.*")
        if path.suffix in (".py", ".html")
        if path.parent.name != "wording" or not path.name.startswith(("rows", "table"))
    )
    code = "".join(path.read_text("utf-8") for path in files).replace("'", '"')
    for key in WORDS:
        families = [key[:at] for at, mark in enumerate(key) if mark == "."]
        said = [f'"{key}"', *(f'"{name}"' for name in families if name in BY_NAME)]
        said += [f'"{name}.{end}' for name in families if name != "site" for end in ("{", '"')]
        assert any(way in code for way in said), key


def test_every_row_has_english_and_the_same_parts_in_every_language() -> None:
    for key, row in WORDS.items():
        assert row["en"] == row["en"].strip() != ""
        told = [*row.values(), *(in_genre(row["en"], genre) for genre in GENRES)]
        assert len({frozenset(_parts(text)) for text in told}) == 1, key


def _parts(text: str) -> list[str]:
    return [name for _, name, _, _ in Formatter().parse(text) if name]


def test_every_noun_has_the_forms_that_its_language_asks_for() -> None:
    for row in NOUNS.values():
        for language, forms in row.items():
            rule = lookup._PLURAL[language.partition(".")[0]]
            assert {rule(number) for number in range(1_000)} == set(range(len(forms)))


@pytest.mark.parametrize(
    ("genre", "label", "mouth", "left_out", "counted"),
    [
        (None, "accusation", "of the opponent’s own", "other charges", "2 accusations"),
        ("polemic", "accusation", "of the opponent’s own", "other charges", "2 accusations"),
        ("fact-check", "statement", "of the opponent’s own", "other statements", "2 statements"),
        ("pleading", "count", "of the opponent’s own", "other counts", "2 counts"),
        ("review", "comment", "of the opponent’s own", "other comments", "2 comments"),
    ],
)
def test_a_genre_has_its_own_words(
    genre: str | None, label: str, mouth: str, left_out: str, counted: str
) -> None:
    given = claims("en")
    say = Wording.of(given.model_copy(update={"genre": genre}) if genre else given)
    assert (say("accusation"), say("own-mouth", number=2)) == (label, f"2 {mouth}")
    assert say("move.counter-charge") == "counter-charge"
    assert left_out in say("left-out.accusation")
    assert say("desc.accusation", claim="x", standing="y").startswith(
        f"Argument map of {'an' if label[0] == 'a' else 'a'} {label}: "
    )
    assert say.counted(2, "accusation") == counted


@pytest.fixture
def german() -> Wording:
    return Wording.of(claims("de-AT"))


@pytest.fixture
def polish(monkeypatch: pytest.MonkeyPatch) -> Wording:
    """A map in a language of which only one cell is filled."""
    monkeypatch.setitem(WORDS, "ground", {"en": "ground", "pl": "podstawa"})
    return Wording.of(claims("pl"))


def claims(language: str | None) -> ClaimFile:
    return ClaimFile.model_validate(
        {
            "argmap": "1",
            "title": "Light",
            **({"language": language} if language else {}),
            "parties": {"council": {"name": "The council", "role": "accuser"}},
            "topics": {"light": "The light"},
            "accusations": {"out": {"title": "Out", "claim": "It was out.", "topic": "light"}},
        }
    )


def test_a_language_is_a_column_to_fill(german: Wording) -> None:
    assert german("ground") == "Grund"
    assert german("by", names="{names} & Co.") == "Von: {names} & Co."
    assert german.quoted("Licht") == "„Licht“"
    assert german.listed(["A", "B", "C"]) == "A, B und C"
    assert [german.counted(number, "answer") for number in (1, 2)] == ["1 Antwort", "2 Antworten"]


def test_what_a_language_lacks_is_said_in_english(polish: Wording) -> None:
    assert polish("ground") == "podstawa"
    assert polish("rebuttal") == "rebuttal"
    assert polish.counted(2, "caveat") == "2 caveats"
    assert polish.language == "en"


@pytest.mark.parametrize("language", ["de", "fr", "ru"])
def test_no_row_of_another_language_is_english(language: str) -> None:
    alike = {key for key, row in WORDS.items() if row[language] == row["en"] and not _parts(row["en"])}
    assert alike <= ALIKE[language]


ALIKE = {
    "de": {"kind.ultimatum", "site.text"},
    "fr": {
        "kind.ultimatum", "kind.note", "kind.message", "kind.article", "move.distinction",
        "move.justification",
        "move.objection", "move.concession", "nature.document", "nature.document.long", "verdict", "page",
        "term.verdict",
        "coverage.column.section", "coverage.column.accusations", "coverage.column.quotations", "accusation",
        "mark.document",
        "charge", "column.charges", "column.sources",
        "kind.interview", "kind.resolution", "sources-here",
        "sources", "sources.column", "figure.sources", "figure.accusations",
        "site.verdicts", "site.navigation", "site.kind.source", "site.kind.verdict", "site.text.sections",
        "site.licence", "site.people.verdict-given", "site.sources", "site.kind.section", "site.source.date",
        "site.words.outcome", "site.filter.source", "site.kind.note", "site.kind.page",
    },
    "ru": set(),
}  # fmt: skip
"""Rows whose word is the same in English."""


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (1, "1 ответ"), (2, "2 ответа"), (5, "5 ответов"), (11, "11 ответов"), (12, "12 ответов"),
        (21, "21 ответ"), (24, "24 ответа"), (111, "111 ответов"), (0, "0 ответов"),
    ],
)  # fmt: skip
def test_russian_has_three_forms(number: int, told: str) -> None:
    assert Wording.of(claims("ru")).counted(number, "answer") == told


@pytest.mark.parametrize("language", [None, "en", "en-GB", "ja"])
def test_english_is_where_no_other_language_is(language: str | None) -> None:
    say = Wording.of(claims(language))
    assert say("ground") == "ground"
    assert say.quoted("light") == "“light”"
    assert say.counted(0, "piece") == "0 pieces of evidence"


@pytest.mark.parametrize(
    ("names", "told"), [([], ""), (["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C")]
)
def test_an_enumeration(names: list[str], told: str) -> None:
    assert ENGLISH.listed(names) == told


def test_a_capital_leaves_the_rest_alone() -> None:
    assert [capital(text) for text in ("", "no answer", "das Ereignis")] == ["", "No answer", "Das Ereignis"]
