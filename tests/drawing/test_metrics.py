import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.drawing.metrics import EM, HYPHEN, advance, chop, drawable, pieces, runs_leftward, width
from argmap.drawing.setting import Block, Run
from argmap.drawing.typeset import typeset


@pytest.mark.parametrize(
    ("text", "ems"),
    [
        ("日本", 2.0),
        ("👨‍👩‍👧‍👦", 1.3),
        ("🇳🇴", 1.3),
        ("❤️", 1.3),
        ("👍🏽", 1.3),
        ("1️⃣", 1.3),
        ("🚢🚢", 2.6),
        ("e\u0301", advance("e") / EM),
        ("\u200d\u200b\u2060", 0.0),
        ("ك", 0.72),
        ("\ufdfd", 12.0),
    ],
)
def test_what_the_table_lacks_goes_by_its_class(text: str, ems: float) -> None:
    assert advance(text) / EM == pytest.approx(ems, abs=0.001)


def test_bold_is_wider_than_regular() -> None:
    assert width("harbour", 13, bold=True) > width("harbour", 13)


def test_latin_greek_and_cyrillic_have_widths_of_their_own() -> None:
    assert len({advance(letter) for letter in "imWΩЖ"}) == 5


def test_letters_that_italics_write_otherwise_have_widths_of_their_own() -> None:
    assert advance("стт", italic=True) > 1.4 * advance("стт")
    assert advance("harbour 灯", italic=True) == advance("harbour 灯")


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("self-made", ["self-", "made"]),
        ("https://a.org/lamp/b", ["https://", "a.org/", "lamp/b"]),
        ("-5", ["-5"]),
        ("灯台が、「光」。", ["灯", "台", "が、", "「光」。"]),
        ("Donau", ["Donau"]),
    ],
)
def test_where_a_word_may_break(word: str, parts: list[str]) -> None:
    assert list(pieces(word)) == parts


def test_a_long_word_is_cut_between_what_readers_see_as_characters() -> None:
    word = "e\u0301" * 20 + "👨‍👩‍👧" * 5
    parts = chop(word, 13, 60)
    assert "".join(parts) == word
    assert not any(part[0] in "\u0301\u200d" for part in parts)
    assert all(width(part, 13) <= 60 for part in parts)


@pytest.mark.parametrize(
    ("word", "cut"),
    [
        ("„Donaudampfschifffahrt“,", "„Donaud‐ ampfschi‐ fffahrt“,"),
        ("Превысокомногорассмотрительствующий", "Превысо‐ комного‐ рассмот‐ рительс‐ твующи‐ й"),
        ("www.donaudampfschifffahrt", "www.don audampfs chifffahrt"),
        ("section_dampfschifffahrt", "section_d ampfschif ffahrt"),
        ("ดดดดดดดดดดดด", "ดดดดดด ดดดดดด"),
    ],
)
def test_a_hyphen_tells_where_a_word_of_letters_is_cut(word: str, cut: str) -> None:
    assert " ".join(chop(word, 13, 60)) == cut


def test_what_cannot_or_must_not_be_drawn_is_dropped() -> None:
    assert drawable(" a\x00\x1b\u202e b\n\n\tc\ufffe\u2066 ") == "a b c"
    assert drawable("مي\u200cخواهم") == "مي\u200cخواهم"


@pytest.mark.parametrize(("text", "leftward"), [("abc", False), ("«مرحبا» abc", True), ("abc مرحبا", False)])
def test_direction_goes_by_the_first_letter(text: str, leftward: bool) -> None:
    assert runs_leftward(text) is leftward


@given(st.text(max_size=300), st.floats(60, 300))
def test_every_character_is_set_and_no_line_is_too_wide(text: str, room: float) -> None:
    setting = typeset([Block("claim", (Run(text),))], room, pad=10)
    lines = ["".join(run.text for run in line.runs) for item in setting.paragraphs for line in item.lines]
    assert _bare("".join(lines)) == _bare(drawable(text))
    assert all(width(line, 13) <= room - 20 + 0.01 or len(line) == 1 for line in lines)


def _bare(text: str) -> str:
    return text.translate(dict.fromkeys(map(ord, f" \u00a0{HYPHEN}")))
