from hypothesis import given
from hypothesis import strategies as st

from argmap.texts.lookup import look_up
from argmap.texts.quotations import occurrences
from argmap.texts.text import Text

PIECES = st.sampled_from(
    ["oil", "oils", "dusk", "U.S.", "(b)", "don't", "“oil”", "G.oil", "half-lit", "3.5", "oil—dusk"]
)


@given(st.lists(PIECES, max_size=30), st.lists(st.lists(PIECES, min_size=1, max_size=3), max_size=5))
def test_one_pass_finds_what_single_searches_find(words: list[str], wanted: list[list[str]]) -> None:
    text, again = Text.of(" ".join(words)), Text.of(" ".join(words))
    phrases = [Text.of(" ".join(phrase)).normal for phrase in wanted]
    look_up(phrases, again, 10**9)
    for phrase in phrases:
        assert list(occurrences(phrase, again)) == list(occurrences(phrase, text))
