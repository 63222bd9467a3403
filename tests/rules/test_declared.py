"""What rules share: the names of entries, and findings on names that are not declared."""

import pytest

from argmap.claimfile.patches import Mend, Replace
from argmap.rules.base import Finding, entry
from argmap.rules.base.declared import Declared


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ((), "the file"),
        (("accusations", "out"), 'accusation "out"'),
        (("accusations", "out", "rebuttals", "burnt"), 'rebuttal "burnt"'),
        (("accusations", "out", "rebuttals", "burnt", "evidence", 1), 'evidence 2 of rebuttal "burnt"'),
        (
            ("accusations", "out", "rebuttals", "burnt", "evidence", 0, "caveat", 0),
            'caveat 1 of evidence 1 of rebuttal "burnt"',
        ),
        (("sources", "plea", "sections", "oil.1"), 'section "oil.1"'),
    ],
)
def test_entries_have_names(path: tuple[str | int, ...], words: str) -> None:
    assert entry(path) == words


def test_an_unknown_name_is_told_with_its_near_miss() -> None:
    topics = Declared("topic", ("topics",), {"light": None, "bells": None})
    path = ("accusations", "out", "topic")
    assert topics.unknown("lights", path, path[:2]) == Finding(
        path,
        'accusation "out" names the unknown topic "lights"',
        "no topic has this id",
        'did you mean "light"?',
        related=((("topics", "light"), "topic declared here"),),
        fix=Mend('name "light"', (Replace(path, "light"),)),
    )


def test_a_title_is_told_from_its_id() -> None:
    topics = Declared("topic", ("topics",), ["light"], called=lambda _: ["light"])
    path = ("accusations", "out", "topic")
    assert topics.unknown("The light", path, path[:2]).help == '"The light" stands under the id "light"'


def test_an_unknown_name_like_no_other_is_told_with_the_choice() -> None:
    topics = Declared("topic", ("topics",), ["light", "bells"])
    finding = topics.unknown("weather", ("topic",), ())
    assert finding.help == 'expected one of "light", "bells", or declare "weather" under `topics`'
    assert finding.related == ()


def test_what_can_be_no_identifier_is_not_to_be_declared() -> None:
    topics = Declared("topic", ("topics",), ["light", "bells"])
    assert topics.unknown("The weather", ("topic",), ()).help == 'expected one of "light", "bells"'


def test_near_misses_are_looked_for_a_hundred_times() -> None:
    topics = Declared("topic", ("topics",), ["light"])
    names = [f"light{number}" for number in range(101)]
    assert [topics.near(name) for name in names] == ["light"] * 100 + [None]
    assert topics.near(names[0]) == "light"
