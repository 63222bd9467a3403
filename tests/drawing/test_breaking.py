"""Where lines end: bound blanks, hyphens, balance, and no orphan."""

import pytest

from argmap.drawing.binding import NBSP, bound
from argmap.drawing.breaking import SHORTEST, Piece, without_orphan
from argmap.drawing.metrics import pieces, width
from argmap.drawing.setting import Block, Run
from argmap.drawing.theme import FACES
from argmap.drawing.typeset import typeset


@pytest.mark.parametrize(
    "text",
    [
        "on_11~October~1923_he", "c.~1923", "c.~Jan~1923", "No.~11", "p.~34", "pp.~167-182", "vol.~2", "§~4",
        "f.~4,_op.~2,_d.~7", "3~answers_from_12~sources", "am_23.~Oktober~1923", "S.~12,_dort",
        "le_23~octobre~1923", "23~октября~1923", "с.~34", "in_1921_Lenin",
        "c.~September–October~1923", "c.~autumn_1923", "September–October~1923",
        "46.4~“So_it_was”", "41.2a~So", "point~3",
        "the_may_5", "a_p._of_it",
    ],
)  # fmt: skip
def test_blanks_are_bound(text: str) -> None:
    assert bound(text.replace("~", " ").replace("_", " ")) == text.replace("~", NBSP).replace("_", " ")


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("counter-charge", ["counter-", "charge"]),
        ("co-worker", ["co-worker"]),
        ("well-to-do", ["well-to-do"]),
        ("1919–1921", ["1919–1921"]),
        ("1905-1914", ["1905-1914"]),
        ("Lenin–Trotsky", ["Lenin–", "Trotsky"]),
        ("the twenties–1931", ["the twenties–", "1931"]),
        (f"c.{NBSP}September–October{NBSP}1923", [f"c.{NBSP}September–October{NBSP}1923"]),
        ("RKP/b", ["RKP/b"]),
        ("York/London", ["York/", "London"]),
        ("https://archive.org/details/1923", ["https://", "archive.org/", "details/", "1923"]),
        ("พรรคการเมือง", ["พ", "ร", "ร", "ค", "กา", "ร", "เมื", "อ", "ง"]),
    ],
)
def test_words_are_parted_where_readers_expect_it(word: str, parts: list[str]) -> None:
    assert list(pieces(word)) == parts


def lines(text: str, room: float, face: str = "claim", *, balanced: bool = False) -> list[str]:
    setting = typeset([Block(face, (Run(text),), balanced=balanced)], room, pad=0, top=0)
    return ["".join(run.text for run in line.runs) for item in setting.paragraphs for line in item.lines]


@pytest.mark.parametrize("room", range(150, 420, 7))
def test_no_paragraph_ends_in_an_orphan(room: int) -> None:
    text = "He never said that the apparatus as it stood had to be loosened from the party at all, and so on."
    *_, last = lines(text, room)
    assert width(last, FACES["claim"].size) >= SHORTEST * room


def test_a_short_place_makes_no_orphan_long_enough() -> None:
    words = [
        Piece(text, width, 2)
        for text, width in (("Vorstandsbeschluss", 40), ("widersprochen", 38), ("so", 12))
    ]
    place = Piece("two", 5, 2)
    assert without_orphan([*words, place], 100, [3, 4], tail=place.width) == [1, 4]


@pytest.mark.parametrize("room", range(150, 420, 7))
def test_no_line_gives_much_of_its_room_to_the_last(room: int) -> None:
    text = "He never said that the apparatus as it stood had to be loosened from the party, and so on. " * 3
    *full, _ = lines(text, room)
    assert min(width(line, FACES["claim"].size) for line in full) >= 0.6 * room


@pytest.mark.parametrize("room", range(200, 420, 7))
def test_a_place_behind_the_words_hides_no_orphan(room: int) -> None:
    runs = (Run("“He never said that the apparatus had to be loosened at all”"), Run(" "))
    place = Run("regime.5.a", face="fine")
    setting = typeset([Block("quote", (*runs, place))], room, pad=0, top=0)
    *before, last = ["".join(run.text for run in line.runs) for line in setting.paragraphs[0].lines]
    own = last.removesuffix("regime.5.a").strip()
    assert not before or width(own, FACES["quote"].size, italic=True) >= 0.2 * room


def test_titles_are_balanced() -> None:
    broken = lines("The majority continues the policy of Lenin, it says", 500, "heading", balanced=True)
    one, other = (width(line, 24, bold=True) for line in broken)
    assert min(one, other) / max(one, other) > 0.8


def test_a_title_of_three_lines_is_even_throughout() -> None:
    broken = lines("Wants to head the Supreme Economic Council", 150, "claim", balanced=True)
    assert broken == ["Wants to head", "the Supreme", "Economic Council"]


@pytest.mark.parametrize("room", range(123, 300, 3))
def test_no_line_ends_with_the_point_between_two_things(room: int) -> None:
    assert not any(line.endswith("·") for line in lines("27 December 1922 · lenin.1.a · p. 12", room))


@pytest.mark.parametrize("room", range(123, 400, 3))
def test_no_line_begins_with_the_point_if_one_has_room_for_what_it_parts(room: int) -> None:
    told = lines("1 On Functions, 27 December 1922 · lenin.1.a, note.5, by the list of letters", room)
    parted = "27 December 1922 · lenin.1.a,".replace("7 D", "7\u00a0D").replace("r 1", "r\u00a01")
    fits = len(lines(parted, room)) == 1
    assert any(line.startswith("·") for line in told) != fits, told


@pytest.mark.parametrize("room", range(72, 200, 3))
def test_what_is_bound_to_what_stands_before_it_begins_no_line(room: int) -> None:
    runs = (Run("October record and testimony"), Run(f"{NBSP}×12", strong=True), Run(" and event, with more"))
    block = Block("fine", runs)
    setting = typeset([block], room, pad=0, top=0)
    told = ["".join(run.text for run in line.runs) for line in setting.paragraphs[0].lines]
    assert not any(line.startswith(NBSP) for line in told), told


@pytest.mark.parametrize("room", range(90, 400, 3))
def test_what_is_bound_and_longer_than_a_line_is_parted_all_the_same(room: int) -> None:
    runs = (
        Run("The lamp Leuchtturmwärterdienstvorschri"),
        Run(f"{NBSP}· "),
        Run(f"официальный{NBSP}документ"),
    )
    [paragraph] = typeset([Block("fine", runs)], room, pad=0, top=0).paragraphs
    told = ["".join(run.text for run in line.runs).strip() for line in paragraph.lines]
    assert all(width(line, FACES["fine"].size) <= room * 1.01 for line in told), told


@pytest.mark.parametrize("room", range(80, 200, 7))
def test_a_title_is_parted_at_its_blanks_before_it_is_at_a_hyphen(room: int) -> None:
    title = "The legend of an anti-Leninist line"
    at_blanks = lines(title.replace("-", "‑"), room, balanced=True)
    broken = lines(title, room, balanced=True)
    assert len(broken) < len(at_blanks) or not any(line.endswith("-") for line in broken)


def test_what_is_bound_is_parted_before_a_word_is_cut() -> None:
    assert lines("11 October 1923", 60) == ["11\u00a0", "October\u00a0", "1923"]


@pytest.mark.parametrize("room", range(60, 200, 7))
def test_no_line_begins_with_a_comma_that_another_run_brings(room: int) -> None:
    runs = (Run("as it is told in"), Run(" 7", strong=True), Run(", point 3"), Run("; and so on"))
    setting = typeset([Block("claim", runs)], room, pad=0, top=0)
    found = ["".join(run.text for run in line.runs) for line in setting.paragraphs[0].lines]
    assert not any(line.startswith((",", ";")) for line in found)


def test_the_number_of_a_note_stays_with_its_source() -> None:
    runs = (
        Run("as it is told in"),
        Run(f" 7{NBSP}", strong=True),
        Run("Stenographic record of the Congress"),
    )
    setting = typeset([Block("claim", runs)], 110, pad=0, top=0)
    found = ["".join(run.text for run in line.runs) for line in setting.paragraphs[0].lines]
    assert found == ["as it is told in", f"7{NBSP}Stenographic", "record of the", "Congress"]
