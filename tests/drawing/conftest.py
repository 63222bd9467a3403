"""A small dispute that uses every mark, many scripts, and texts that would break a careless drawing."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from lxml import etree

from argmap.drawing import render
from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile
from argmap.texts.lock import make_lock, parse_lock
from argmap.texts.read import read_text
from argmap.texts.verification import Verification
from argmap.texts.verify import verify

HERE = Path(__file__).parent


def graph_of(text: str) -> ArgumentGraph:
    return ArgumentGraph.of(ClaimFile.model_validate(yaml.load(text, yaml.BaseLoader)))


@pytest.fixture(scope="session")
def data() -> dict[str, Any]:
    """The lighthouse as plain data; a test that changes it changes a copy."""
    return yaml.load((HERE / "lighthouse.yaml").read_text("utf-8"), yaml.BaseLoader)


@pytest.fixture(scope="session")
def graph() -> ArgumentGraph:
    return graph_of((HERE / "lighthouse.yaml").read_text("utf-8"))


@pytest.fixture(scope="session")
def verification(graph: ArgumentGraph) -> Verification:
    """What the text of the answer says of the quotations from it."""
    return verify(graph, read_text(HERE / "answer.txt"), None)


@pytest.fixture(scope="session")
def locked(graph: ArgumentGraph, verification: Verification) -> Verification:
    """What a lock made from that text says."""
    lock = parse_lock(make_lock(graph, read_text(HERE / "answer.txt"), verification))
    return verify(graph, None, lock)


@pytest.fixture(scope="session")
def files(graph: ArgumentGraph, verification: Verification) -> dict[str, bytes]:
    return render(graph, verification)


@pytest.fixture(scope="session")
def pictures(files: dict[str, bytes]) -> dict[str, etree._Element]:
    return {name: etree.fromstring(content) for name, content in files.items()}


@pytest.fixture(scope="module")
def page(browser: Any) -> Iterator[Any]:
    """A page of a browser."""
    page = browser.new_page()
    yield page
    page.close()


@pytest.fixture(scope="session")
def small() -> ArgumentGraph:
    """A map of two accusations, drawn whole in ``snapshots``."""
    return graph_of((HERE / "small.yaml").read_text("utf-8"))
