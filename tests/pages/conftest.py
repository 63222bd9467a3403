"""Sites that the tests of pages share, and readers before a browser."""

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from argmap.api import load
from argmap.checking.map import Map
from argmap.pages import site
from tests.pages.browsing import Reader, serving, written
from tests.pages.sites import Files, lighthouse, shown_in


@pytest.fixture(scope="session")
def light_map() -> Map:
    return lighthouse()


@pytest.fixture(scope="session")
def light(light_map: Map) -> Files:
    """The site of the map that uses every mark, without pictures."""
    return site(light_map, maps=False)


@pytest.fixture(scope="session")
def letter_map(root: Path) -> Map:
    return load(root / "claims.yaml")


@pytest.fixture(scope="session")
def letter(letter_map: Map) -> Files:
    """The site of the letter, with its pictures."""
    return site(letter_map)


@pytest.fixture(scope="session")
def folder(letter: Files, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the letter, on disk."""
    return written(letter, tmp_path_factory.mktemp("letter"))


@pytest.fixture(scope="session")
def served(folder: Path) -> Iterator[str]:
    """The same site from a server of this machine."""
    with serving(folder) as base:
        yield base


@pytest.fixture(scope="session")
def pictured(light_map: Map) -> Files:
    """The site of the map that uses every mark, with its pictures."""
    return site(light_map)


@pytest.fixture(scope="session")
def light_folder(pictured: Files, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same site, on disk."""
    return written(pictured, tmp_path_factory.mktemp("light"))


@pytest.fixture(scope="session")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Files:
    """The site of the same map with the words of its text."""
    return shown_in(tmp_path_factory.mktemp("shown"))


@pytest.fixture(scope="session")
def window(browser: Any) -> Iterator[Callable[..., Any]]:
    """Open windows, one for all who ask for the same: to open one takes longer than to read a page."""
    with ExitStack() as stack:

        @cache
        def opened(options: str) -> Any:
            return stack.enter_context(browser.new_context(**json.loads(options))).new_page()

        yield lambda **options: opened(json.dumps(options))


@pytest.fixture
def sits_down(window: Callable[..., Any]) -> Iterator[Callable[..., Reader]]:
    """Sit somebody down before a site, who must not be disturbed while reading."""
    seated: list[Reader] = []

    def sit(base: str, **options: Any) -> Reader:
        seated.append(Reader(window(**{"reduced_motion": "reduce", **options}), base))
        return seated[-1]

    yield sit
    for somebody in seated:
        somebody.leave()
    for somebody in seated:
        somebody.undisturbed()


@pytest.fixture
def reader(sits_down: Callable[..., Reader], folder: Path) -> Reader:
    """Somebody before the site of the letter, opened from disk, where a browser allows a page the least."""
    return sits_down(folder.as_uri(), viewport={"width": 1280, "height": 900})


@pytest.fixture(params=["disk", "server"])
def traveller(request: pytest.FixtureRequest, sits_down: Callable[..., Reader]) -> Reader:
    """Somebody who goes to and fro in the same site, whose addresses and history hang on where it is from."""
    where = "folder" if request.param == "disk" else "served"
    place = request.getfixturevalue(where)
    base = place.as_uri() if isinstance(place, Path) else place
    return sits_down(base, viewport={"width": 1280, "height": 900})
