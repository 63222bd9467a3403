"""The pages on how argmap is built name its rooms and modules as they are."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
_HOUSE = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
LEVELS = [set(level.split(" | ")) for level in _HOUSE["contracts"][0]["layers"]]
"""The rooms, level by level from the top, as the import contract has them."""


def rooms(text: str) -> set[str]:
    return {name.removesuffix(".py") for name in re.findall(r"`([\w.]+)`", text)}


def test_the_rooms_are_listed_in_the_order_of_the_contract() -> None:
    table = CONTRIBUTING.split("| room | what stands there |\n| --- | --- |\n")[1].split("\n\n")[0]
    listed = [rooms(row.split("|")[1]) for row in table.splitlines()]
    assert [row for row in listed if row != {"__main__", "cli", "api"}] == LEVELS[2:]
    assert listed[0] == LEVELS[0] | LEVELS[1]


def test_the_way_of_a_file_leads_through_every_room() -> None:
    way = set().union(*(rooms(first) for first in re.findall(r"^\| (`\w+`) \|", PAGE, re.MULTILINE)))
    rest = rooms(PAGE.split("## The other doors")[1].split("## Where")[0]) | {"plain"}
    every = set().union(*LEVELS)
    assert way <= every
    assert every - way <= rest


def test_every_module_that_is_named_is_there() -> None:
    named = [path for path in re.findall(r"`([\w/.]+/[\w.]*)`", PAGE) if not path.startswith("argmap/")]
    places = [ROOT if path.startswith("docs/") else ROOT / "argmap" for path in named]
    assert len(named) > 30
    assert [path for place, path in zip(places, named, strict=True) if not (place / path).exists()] == []


def test_every_folder_that_is_pointed_to_is_there() -> None:
    folders = [Path(path).parent for path in re.findall(r"`([\w/]+/<\w+>[\w/.<>]*)`", PAGE)]
    assert folders
    for folder in folders:
        assert (ROOT / "argmap" / str(folder).split("/<")[0]).is_dir()
