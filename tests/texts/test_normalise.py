import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from argmap.texts.normalise import VERSION, normalise, trace
from argmap.texts.text import Text

TEXTS = st.text(
    st.sampled_from("ab Z1é́\u00ad\u200b-–—‐…'\"“”‘’«»`*_^[]\\().,;\n\r\f\t \u00a0한ᄒ他『」。（\u3000")
    | st.sampled_from("~~/⁄^{}¹²⁶⁻₂ﬁĳſ½%§€≤×km⸗¬„\u200e\u2068\u202f\u2029\u0336")
    | st.characters(exclude_categories=["Cs"]),
    max_size=60,
)

SAME = [
    ("white space", "a  b\t c\n\nd\u00a0e\fg", "a b c d e g"),
    ("line ends", "a\r\nb\rc", "a b c"),
    ("double marks", "“a” „b“ «c» ″d″", "'a' 'b' 'c' 'd'"),
    ("single marks", "‘a’ don’t donʼt `b`", "'a' don't don't 'b'"),
    ("marks within marks", "“‘a’ b”", "'a' b'"),
    ("typewriter marks", "``a''", "'a'"),
    ("corner marks", "『盗作』と「出典」、｢灯｣", "'盗作'と'出典'、'灯'"),
    ("marks of titles stay", "《燈》〈油〉", "《燈》〈油〉"),
    (
        "line ends in Japanese",
        "出典を\n挙げて\u3000いない。\r\n\r\n次の 「灯」\nは",
        "出典を挙げていない。次の'灯'は",
    ),
    ("line ends in Chinese", "他没有\n说：\n“灯”，\n也没有", "他没有说：'灯'，也没有"),
    ("spaces beside other scripts", "用 Python 写\n的 《灯》 in 1871 年", "用 Python 写的《灯》 in 1871 年"),
    ("line ends in Korean", "등대의\n불", "등대의 불"),
    ("hyphens", "a‐b a‑b", "a-b a-b"),
    ("ranges", "1905–1914", "1905-1914"),
    ("dashes", "a—b, a — b, a -- b, a - b, a–b", "a - b, a - b, a - b, a - b, a - b"),
    ("suspended hyphens", "two- and three-fold", "two- and three-fold"),
    ("soft hyphens", "Coun\u00adcil Coun\u00ad\ncil", "Council Council"),
    ("a hyphen at a line's end", "Coun-\ncil, Coun-\n\n\fcil", "Council, Council"),
    ("a hyphen between numbers at a line's end", "1905-\n1914", "1905-1914"),
    ("bold and italic", "**a** *b* __c__ _d_ ***e***", "a b c d e"),
    ("emphasis inside marks", "“**a**”", "'a'"),
    ("emphasis over a line's end", "**a\nb**", "a b"),
    ("no emphasis", "2 * 3 * 4, snake_case_name, *a, b c", "2 * 3 * 4, snake_case_name, *a, b c"),
    ("rules of asterisks", "a\n\n* * *\n\nb", "a * * * b"),
    ("escaped marks", r"\[a\] \*b", "[a] *b"),
    ("footnote marks", "a^[3] b[^4], c ^[*].", "a b, c."),
    ("edition brackets stay", "the [October] reply [3]", "the [October] reply [3]"),
    ("composition", "e\u0301", "é"),
    ("case, accents, punctuation stay", "É e, E. e!", "É e, E. e!"),
    ("ends", "  a  ", "a"),
]


@pytest.mark.parametrize(("written", "read"), [case[1:] for case in SAME], ids=[case[0] for case in SAME])
def test_reads(written: str, read: str) -> None:
    assert normalise(written) == read


@given(TEXTS)
@example("*_*a_ b**")
@example("e\u00ad\u0301")
@example("^\\[3]")
@example("~~a b~~ ~~")
@example("3\u00a0%\u202f½ a¹/₂")
def test_is_idempotent(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(st.text(st.sampled_from("abixvZ019 ,;:.!?()…'\"-"), max_size=30))
@example("isn't")
@example("a 'b' c")
@example("two-three (1-2)")
@example('"the light … was out", he said - "or so"')
def test_ordinary_words_read_as_they_do_among_others(text: str) -> None:
    """What is not taken through all the steps is what it would be behind them."""
    assert normalise(text) == normalise(f"\u200e{text}\u200e")


@given(TEXTS)
def test_composes_as_the_library_does(text: str) -> None:
    assert unicodedata.is_normalized("NFC", normalise(text))


@given(TEXTS)
def test_marks_are_told_apart_at_the_same_offsets(text: str) -> None:
    outcome = trace(text)
    assert len(outcome.marked) == len(outcome.text)


@given(TEXTS)
def test_every_place_leads_back_into_the_text_in_order(content: str) -> None:
    text = Text.of(content)
    last = 0
    for offset in range(len(text.normal)):
        start, end = text.original(offset, offset + 1)
        assert last <= start < end <= len(content)
        last = start


@given(
    st.lists(
        st.sampled_from(["oil", "Coun\u00adcil", "**dusk**", "“night”", "a—b", "x^[2]", "e\u0301t", "[b]"])
        | st.sampled_from(["oil¹", "5\u00a0%", "ﬁre", "¹/₂", "\u200elamp\u200f", "10^6", "CO₂", "ĳs"])
    )
)
def test_the_way_back_leads_to_the_same_words(pieces: list[str]) -> None:
    content = "\n ".join(pieces)
    text = Text.of(content)
    for start in text.words:
        end = text.normal.find(" ", start)
        end = len(text.normal) if end < 0 else end
        assert normalise(content[slice(*text.original(start, end))]).strip("- ") == text.normal[start:end]


def test_the_published_examples_hold(root: Path) -> None:
    page = (root / "docs" / "normalisation.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(.*)` \| `(.*)` \|$", page, re.MULTILINE)
    assert len(rows) > 5
    assert [normalise(written) for written, _ in rows] == [read for _, read in rows]
    assert f"version {VERSION}" in page.split("\n")[0]
