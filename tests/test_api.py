"""What a program or a notebook calls."""

from pathlib import Path

import pytest

import argmap
from argmap.checking.settings import Settings
from argmap.plain.errors import InputError

FILE = """\
argmap: 1
title: The harbour light
parties:
  council: {name: The council, role: accuser}
topics:
  storm: The night of the storm
accusations:
  lamp-was-dark:
    title: The lamp was dark
    claim: The council says that the lamp stood dark for an hour.
    topic: storm
    unanswered: The keeper was never asked.
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "claims.yaml"
    path.write_text(FILE, encoding="utf-8")
    return path


def test_load(file: Path) -> None:
    dispute = argmap.load(file)
    assert dispute.claims.title == "The harbour light"
    assert dispute.graph.figures.unanswered == 1


def test_a_map_shows_itself_in_a_notebook(file: Path) -> None:
    assert argmap.load(file)._repr_svg_().lstrip().startswith(("<svg", "<?xml"))


def test_a_broken_file_is_no_map(file: Path) -> None:
    file.write_text(FILE + "    colour: red\n    size: 3\n", encoding="utf-8")
    with pytest.raises(argmap.ClaimFileError) as raised:
        argmap.load(file)
    assert str(raised.value).startswith(f"{file}:13:5: ")
    assert str(raised.value).endswith("(and 1 more)")
    assert len(raised.value.diagnostics) == 2


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        argmap.load(tmp_path / "claims.yaml")


def test_a_file_is_read_within_the_limits_of_its_project(file: Path) -> None:
    (file.parent / "pyproject.toml").write_text("[tool.argmap]\nlimits.nodes = 9\n", encoding="utf-8")
    for call in (argmap.load, argmap.render):
        with pytest.raises(argmap.ClaimFileError):
            call(file)
    assert argmap.load(file, Settings()).claims.title == "The harbour light"


def test_check_takes_the_settings_of_the_project(file: Path) -> None:
    faulty = FILE.replace("topic: storm", "topic: night").replace("The keeper was never asked.", "tbd")
    file.write_text(faulty, encoding="utf-8")
    (file.parent / "pyproject.toml").write_text('[tool.argmap]\nignore = ["AM102"]\n', encoding="utf-8")
    assert [item.code for item in argmap.check(file).diagnostics] == ["AM210"]
    assert [item.code for item in argmap.check(file, Settings()).diagnostics] == ["AM102", "AM210"]


@pytest.mark.parametrize(
    ("views", "only", "names"),
    [
        (None, None, ["overview.svg", "topics/storm.svg", "accusations/lamp-was-dark.svg"]),
        (["overview"], None, ["overview.svg"]),
        (None, ["lamp-was-dark"], ["accusations/lamp-was-dark.svg"]),
    ],
)
def test_render(file: Path, views: list[str] | None, only: list[str] | None, names: list[str]) -> None:
    assert list(argmap.render(file, views=views, only=only)) == names


def test_what_is_offered_exists() -> None:
    for name in argmap.__all__:
        assert getattr(argmap, name)
    with pytest.raises(AttributeError):
        argmap.draw  # type: ignore[attr-defined] # noqa: B018
