"""Sites without pictures, which the tests of single pages share."""

from pathlib import Path

import pytest

from argmap.api import load
from argmap.checking.map import Map
from argmap.pages import site
from tests.pages.sites import Files, lighthouse


@pytest.fixture(scope="session")
def light_map() -> Map:
    return lighthouse()


@pytest.fixture(scope="session")
def light(light_map: Map) -> Files:
    """The site of the map that uses every mark."""
    return site(light_map, maps=False)


@pytest.fixture(scope="session")
def letter_map(root: Path) -> Map:
    return load(root / "claims.yaml")


@pytest.fixture(scope="session")
def letter(letter_map: Map) -> Files:
    return site(letter_map, maps=False)
