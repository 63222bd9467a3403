"""Whatever text a map begins with, and whatever it is called, a check finds nothing in its first file."""

from pathlib import Path
from typing import get_args

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from argmap.checking.checker import Checker
from argmap.checking.settings import Settings, TextPath
from argmap.checking.start import start
from argmap.claimfile.canonical import format_text
from argmap.format.models import Move, Nature, Role, SourceKind, Voice
from argmap.plain.errors import InputError, UsageError
from argmap.plain.span import SourceText

PIECES = st.sampled_from([
    "# ", "## ", "\n\n", "\n\n", "\n", "\n---\n", "<h2>", "</h2>", "<p>", "<!doctype html>", "The oil",
    "Oil", "TODO", "XX", "II.", "1.", "no", "null", "burnt all night.", "it was", "so", "so", "“Well”", '"',
    "'", "(", "]", "Lenin’s", "keeper's", ": ", " #", "- ", "{", "*", "~~", "`", "&amp;", "…", "—", "油",
    "О масле", "ß", "می‌خواهم", "\u00ad", "\u00a0", "\u200e", "\x07", "\t", ",", ".", "?", "10⁶", "%",
    "Coun-\ncil", "[1]",
])  # fmt: skip
CONTENTS = st.lists(PIECES, min_size=1, max_size=40).map("".join)


def assert_sound(claims: str, texts: dict[str, TextPath] | None = None) -> None:
    source = SourceText("claims.yaml", claims)
    assert Checker(Settings(texts=texts or {})).check(source).diagnostics == ()
    assert format_text(source) == claims


@settings(max_examples=60)
@given(CONTENTS, st.sampled_from(["txt", "md", "html"]))
@example("# XX\n\nso\n\n# TODO\n\nit was\n\n# to do\n\nso it was", "md")
@example("it was<h2>no</h2>so", "md")
@example("# Lenin’s\n\nso\n\n# keeper's\n\nit was", "md")
@example("".join(f"<h2>Notes</h2><p>Of day {number}." for number in range(50)), "html")
@example("".join(f"It was day {number}.\n\n" for number in range(50)), "txt")
def test_any_text(tmp_path: Path, content: str, ending: str) -> None:
    path = tmp_path / f"plea.{ending}"
    path.write_text(content, encoding="utf-8")
    try:
        begun = start(None, {"plea": path})
    except InputError:
        return  # it holds no words, or none to tell its beginning by
    assert begun.texts["plea"].sections
    assert_sound(begun.claims, {"plea": TextPath(path)})


@settings(max_examples=40)
@given(CONTENTS, CONTENTS, st.sampled_from(["txt", "md"]))
@example("# XX\n\nso\n\n# TODO\n\nit was", "so it was", "md")
@example("# Lenin’s\n\nso\n\n# Oil\n\nit was", "# keeper's\n\nso\n\n# Oil\n\nit was", "md")
@example("# Oil\n\nso\n\n# Bells\n\nit was", "# Oil\n\nso\n\n# Bells\n\nit was", "md")
def test_any_two_texts(tmp_path: Path, first: str, second: str, ending: str) -> None:
    texts = {"plea": tmp_path / f"plea.{ending}", "example-document": tmp_path / f"charge.{ending}"}
    for path, content in zip(texts.values(), (first, second), strict=True):
        path.write_text(content, encoding="utf-8")
    try:
        begun = start(None, texts)
    except InputError:
        return
    assert list(begun.texts) == list(texts)
    assert "\ntext: [plea, example-document]\n" in begun.claims
    assert_sound(begun.claims, {name: TextPath(path) for name, path in texts.items()})


@settings(max_examples=50)
@given(st.text(min_size=1, max_size=30) | st.lists(PIECES, min_size=1, max_size=6).map("".join))
@example('The "light": a plea\t#1')
@example("- [x]")
@example("{}")
@example("2024-01-01")
def test_any_title(title: str) -> None:
    try:
        begun = start(title)
    except UsageError:
        return
    assert_sound(begun.claims)


@pytest.mark.parametrize(
    "title", ["null", "no", "12:30", "'a'", "a: b", "#1", "|", "Über\tdie\tLampe", "it’s"]
)
def test_titles_that_look_like_yaml(title: str, tmp_path: Path) -> None:
    (tmp_path / "plea.md").write_text("# Lenin's\n\nso\n\n# Oil\n\nit was", encoding="utf-8")
    begun = start(title, {"plea": tmp_path / "plea.md"})
    assert_sound(begun.claims, {"plea": TextPath(tmp_path / "plea.md")})


@pytest.mark.parametrize("title", ["TODO", "'", 'half "a', "(", "\x01", "\ud800", "\u202e"])
def test_a_title_that_a_check_would_ask_about_is_refused(title: str) -> None:
    with pytest.raises(UsageError, match="a check would ask about such a claim file: "):
        start(title)


@pytest.mark.parametrize(
    ("title", "content", "told"),
    [
        (None, "# The keeper’s\n\nso\n\n# Oil\n\nit was", "The keeper’s"),
        (None, "# The keeper's\n\nso\n\n# Oil\n\nit was", "The keeper's"),
        ("It's", "# The keeper’s\n\nso\n\n# Oil\n\nit was", "The keeper's"),
        ("It’s", "# The keeper's\n\nso\n\n# Oil\n\nit was", "The keeper’s"),
    ],
)
def test_a_file_has_one_sort_of_apostrophes(
    title: str | None, content: str, told: str, tmp_path: Path
) -> None:
    (tmp_path / "plea.md").write_text(content, encoding="utf-8")
    begun = start(title, {"plea": tmp_path / "plea.md"})
    assert [section.title for section in begun.texts["plea"].sections.values()] == [told, "Oil"]
    assert_sound(begun.claims, {"plea": TextPath(tmp_path / "plea.md")})


@pytest.mark.parametrize(
    ("name", "content", "title"),
    [
        ("the_keepers-plea.txt", "Sworn in May.", "The keepers plea"),
        ("plea.md", "# The oil\n\nIt was drawn.", "The oil"),
        ("plea.md", "# XX\n\nIt was drawn.", "Plea"),
        ("todo.md", "# XX\n\nIt was drawn.", "A new map"),
    ],
)
def test_a_map_is_called_as_its_text(name: str, content: str, title: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    assert f"\ntitle: {title}\n" in start(None, {"plea": tmp_path / name}).claims


@pytest.mark.parametrize("name", ["example-document", "null", "12", "other"])
def test_a_text_may_have_any_identifier(name: str, tmp_path: Path) -> None:
    (tmp_path / "plea.txt").write_text("Sworn in May.", encoding="utf-8")
    assert_sound(start(None, {name: tmp_path / "plea.txt"}).claims, {name: TextPath(tmp_path / "plea.txt")})


@pytest.mark.parametrize("words", [Role, SourceKind, Voice, Move, Nature])
def test_every_word_that_may_stand_there_is_told(words: object) -> None:
    comments = " ".join(line for line in start().claims.splitlines() if line.lstrip().startswith("#"))
    told = comments.replace(",", " ").split()
    assert [word for word in get_args(words) if word not in told] == []
