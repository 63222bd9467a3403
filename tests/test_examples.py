"""The example of each genre: clean by its texts and by its lock, in canonical shape, drawn in every view."""

from itertools import chain, combinations
from pathlib import Path
from typing import get_args

import pytest
from lxml import etree

import argmap
from argmap.checking.settings import find_settings
from argmap.cli.run import run
from argmap.format.models import Genre

FOLDERS = sorted(path.parent for path in Path(__file__).parent.parent.glob("docs/examples/*/claims.yaml"))
each = pytest.mark.parametrize("folder", FOLDERS, ids=[folder.name for folder in FOLDERS])


def checked(folder: Path, settings: argmap.Settings) -> argmap.FileResult:
    result = argmap.check(folder / "claims.yaml", settings=settings)
    graver = [item for item in result.diagnostics if item.severity is not argmap.Severity.NOTE]
    assert [f"{item.code} {item.message}" for item in graver] == []
    assert "argmap: ignore" not in result.source.text
    return result


def test_every_genre_has_one() -> None:
    genres = [argmap.load(folder / "claims.yaml").claims.genre for folder in FOLDERS]
    assert sorted(genres) == sorted(get_args(Genre)) == [folder.name for folder in FOLDERS]


@each
def test_it_is_clean_whatever_text_is_at_hand(folder: Path) -> None:
    own = find_settings(folder)
    for names in chain.from_iterable(combinations(own.texts, count) for count in range(len(own.texts) + 1)):
        result = checked(folder, own.but(texts={name: own.texts[name] for name in names}))
        assert result.verification is not None
        found = {item.text: item.status for item in result.verification.quotations}
        assert found == {
            name: argmap.Status.TEXT if name in names else argmap.Status.LOCK for name in own.texts
        }


@each
@pytest.mark.parametrize("command", [("fmt", "--check"), ("lock", "--check")], ids=["fmt", "lock"])
def test_what_argmap_would_write_stands_there(
    folder: Path, command: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    name, *flags = command
    monkeypatch.chdir(folder)
    assert run([name, "claims.yaml", *flags]) == 0


@each
def test_every_view_of_it_is_drawn(folder: Path) -> None:
    map_ = argmap.load(folder / "claims.yaml")
    for view in argmap.VIEWS:
        pictures = argmap.render(map_, views=[view])
        assert pictures
        for picture in pictures.values():
            assert etree.fromstring(picture).tag == "{http://www.w3.org/2000/svg}svg"
