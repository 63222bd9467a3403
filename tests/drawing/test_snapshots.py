"""Whole pictures of a small map, byte by byte; with ``RENEW_SNAPSHOTS=1`` they are drawn anew."""

import os
from pathlib import Path
from typing import Literal

import pytest

from argmap.drawing import VIEWS, Extent, render, stale, write_tree
from argmap.format.graph import ArgumentGraph
from argmap.texts.read import read_text
from argmap.texts.verify import verify

SNAPSHOTS = Path(__file__).parent / "snapshots"


@pytest.mark.parametrize("form", ["svg", "dot"])
def test_the_pictures_are_those_that_were_looked_at(
    small: ArgumentGraph, form: Literal["svg", "dot"]
) -> None:
    verification = verify(small, read_text(SNAPSHOTS.parent / "reply.txt"), None)
    extent = Extent("small.yaml", form, VIEWS)
    files = render(small, verification, format=form, map_name=extent.map_name)
    if os.environ.get("RENEW_SNAPSHOTS"):
        write_tree(SNAPSHOTS / form, files, extent)
    assert stale(SNAPSHOTS / form, files, extent) == []
