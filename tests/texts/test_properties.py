"""What must hold of any text: its own words verify, and no others do; a change is found where it is."""

from itertools import pairwise

from hypothesis import assume, given
from hypothesis import strategies as st

from argmap.claimfile import load
from argmap.format.graph import ArgumentGraph
from argmap.plain.span import SourceText
from argmap.texts.lock import lock_of, make_lock, parse_lock
from argmap.texts.text import Text
from argmap.texts.verification import NotFound, Status, Verification
from argmap.texts.verify import verify

WORDS = st.text(st.sampled_from("abcdefgéß"), min_size=1, max_size=6)
GLUE = st.sampled_from([" ", " ", " ", ", ", ". ", " — ", "\n", "\n\n", "; "])
HEAD = """argmap: 1
title: A text
text: text
parties: {one: {name: One, role: accuser}}
sources:
  text:
    kind: letter
    title: A text
    sections:
      first: {title: First, starts: FIRST}
      second: {title: Second, starts: SECOND}
      third: {title: Third, starts: THIRD}
topics: {topic: Topic}
accusations:
"""


def graph(*quotes: str) -> ArgumentGraph:
    entries = [
        f"  q{number}: {{title: T, claim: C, topic: topic, at: second, quote: {quote!r}, unanswered: U}}\n"
        for number, quote in enumerate(quotes)
    ]
    loaded = load(SourceText("claims.yaml", HEAD + "".join(entries)))
    assert loaded.claims is not None, loaded.diagnostics
    return ArgumentGraph.of(loaded.claims)


@st.composite
def texts(draw: st.DrawFn) -> tuple[str, list[str]]:
    """Return a text of three sections, and the words of the second."""
    sections = []
    for name in ("FIRST", "SECOND", "THIRD"):
        words = draw(st.lists(WORDS, min_size=8, max_size=20))
        sections.append([name, *words])
    parts = []
    for section in sections:
        parts.append("".join(word + draw(GLUE) for word in section))
    middle = Text.of(parts[1]).normal.split()
    return "\n\n".join(parts), middle


def check(content: str, *quotes: str) -> Verification:
    return verify(graph(*quotes), Text.of(content), None)


@given(texts(), st.data())
def test_any_run_of_words_verifies_in_its_section(case: tuple[str, list[str]], data: st.DataObject) -> None:
    content, words = case
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))
    run = words[start:end]
    assume(any(map(str.isalnum, "".join(run))))
    [found] = check(content, " ".join(run)).quotations
    assert found.status is Status.TEXT
    assert found.section == "second"


@given(texts(), st.data())
def test_an_elided_run_verifies_and_its_reverse_does_not(
    case: tuple[str, list[str]], data: st.DataObject
) -> None:
    content, words = case
    cut = data.draw(st.integers(2, len(words) - 2))
    left, right = " ".join(words[:cut]), " ".join(words[cut + 1 :])
    assume(any(map(str.isalnum, right)) and content.count("SECOND") == 1)
    forward, backward = check(content, f"{left} … {right}", f"{right} … {left}").quotations
    assert forward.status is Status.TEXT
    assert backward.status is Status.NONE
    assert backward.problem


@given(texts(), st.data(), st.sampled_from(["changed", "dropped", "added", "swapped"]))
def test_a_run_with_one_change_does_not(case: tuple[str, list[str]], data: st.DataObject, how: str) -> None:
    content, words = case
    run = words[1:8]
    place = data.draw(st.integers(1, len(run) - 2))
    if how == "changed":
        run[place] += "x"
    elif how == "dropped":
        del run[place]
    elif how == "added":
        run.insert(place, "xyz")
    else:
        run[place - 1], run[place] = run[place], run[place - 1]
    quote = " ".join(run)
    assume(quote not in Text.of(content).normal)
    [found] = check(content, quote).quotations
    assert found.status is Status.NONE
    assert isinstance(found.problem, NotFound)


@given(texts())
def test_every_character_belongs_to_one_section(case: tuple[str, list[str]]) -> None:
    content, _ = case
    text = Text.of(content)
    spans = [section.span or (0, 0) for section in check(content, "SECOND").sections]
    assert spans[0][0] == 0
    assert spans[-1][1] == len(text.normal)
    assert all(left[1] == right[0] for left, right in pairwise(spans))


@given(texts())
def test_the_lock_round_trips_and_vouches(case: tuple[str, list[str]]) -> None:
    content, words = case
    own, text = graph(" ".join(words[1:4])), Text.of(content)
    verified = verify(own, text, None)
    content_of_lock = make_lock(own, text, verified)
    lock = parse_lock(content_of_lock)
    assert lock == lock_of(own, text, verified)
    vouched = verify(own, None, lock)
    assert vouched.clean
    assert [item.status for item in vouched.quotations] == [Status.LOCK]
    assert [item.words for item in vouched.quotations] == [item.words for item in verified.quotations]
    current = verify(own, text, lock)
    assert not current.stale
    assert [item.edition for item in current.texts] == [None]
    for word in {*words, "FIRST", "SECOND", "THIRD"}:
        assert len(word) < 3 or f" {word} ".encode() not in content_of_lock
        assert f'"{word}"'.encode() not in content_of_lock


@given(texts(), st.data())
def test_a_changed_character_names_what_it_touches(case: tuple[str, list[str]], data: st.DataObject) -> None:
    content, words = case
    first, last = " ".join(words[1:4]), " ".join(words[-3:])
    own, text = graph(first, last), Text.of(content)
    assume(any(map(str.isalnum, last)) and text.normal.count(first) == 1 and text.normal.count(last) == 1)
    before = verify(own, text, None)
    lock = lock_of(own, text, before)
    letters = [index for index, character in enumerate(content) if character.islower()]
    place = data.draw(st.sampled_from(letters))
    changed = content[:place] + "X" + content[place + 1 :]
    after = verify(own, Text.of(changed), lock)
    moved = next(
        offset for offset in range(len(text.normal)) if text.original(offset, offset + 1)[0] == place
    )
    touched = [item.id for item in before.sections if item.span and item.span[0] <= moved < item.span[1]]
    [edition] = [item.edition for item in after.texts]
    assert edition is not None
    assert list(edition.changed) == touched
    for old, new in zip(before.quotations, after.quotations, strict=True):
        inside = any(start <= moved < end for start, end in old.spans)
        assert (new.status is Status.NONE) == inside
