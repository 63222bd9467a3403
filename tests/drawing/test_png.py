from pathlib import Path

import pytest

from argmap.drawing import render
from argmap.drawing.imprint import Imprint, read_imprint
from argmap.format.graph import ArgumentGraph
from argmap.plain.errors import EngineError


def test_without_a_browser_there_is_one_clear_line(
    graph: ArgumentGraph, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(EngineError, match="PNG needs a Chromium, and none was found") as caught:
        render(graph, views=["overview"], format="png")
    assert "\n" not in str(caught.value)


def test_a_browser_that_was_named_must_be_there(
    graph: ArgumentGraph, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ARGMAP_CHROMIUM", "/nowhere/chromium")
    with pytest.raises(EngineError, match="/nowhere/chromium"):
        render(graph, views=["overview"], format="png")


@pytest.mark.browser
def test_a_picture_becomes_a_png(
    graph: ArgumentGraph, chromium: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ARGMAP_CHROMIUM", chromium)
    (png,) = render(graph, only=["overspent"], format="png").values()
    assert png.startswith(b"\x89PNG")
    assert int.from_bytes(png[16:20], "big") == 1920
    assert read_imprint(png[:1024], "png") == Imprint("claims.yaml", "accusations/overspent.png")
