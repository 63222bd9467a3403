"""The page on editors: its examples can be read, and each starts the server."""

import json
import re
import tomllib
from pathlib import Path

import pytest

EDITORS = ("Visual Studio Code", "Neovim", "Helix", "Emacs")


@pytest.fixture
def page(root: Path) -> str:
    return (root / "docs" / "editors.md").read_text(encoding="utf-8")


def blocks(page: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("editor", EDITORS)
def test_each_editor_starts_the_server(page: str, editor: str) -> None:
    part = page.partition(f"## {editor}\n")[2].partition("\n## ")[0]
    assert re.search(r"""["']argmap["'].*["']lsp["']""", part, re.DOTALL)


def test_settings_can_be_read(page: str) -> None:
    (settings,) = map(json.loads, blocks(page, "json"))
    assert settings["glspc.server.commandArguments"] == ["lsp"]
    (languages,) = map(tomllib.loads, blocks(page, "toml"))
    assert languages["language-server"]["argmap"]["args"] == ["lsp"]
    assert languages["language"][0]["language-servers"][0] == "argmap"


@pytest.mark.parametrize("language", ["lua", "elisp", "ts"])
def test_brackets_match(page: str, language: str) -> None:
    for block in blocks(page, language):
        for pair in ("()", "{}", "[]"):
            assert block.count(pair[0]) == block.count(pair[1])
