"""Every block of docs/format.md passes a check: as it stands, or laid over the file that the page shows."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token

from argmap.checking.checker import Checker
from argmap.checking.settings import Settings, TextPath, read_settings
from argmap.claimfile import load
from argmap.plain.diagnostics import Severity
from argmap.plain.span import SourceText

PAGE = Path(__file__).parent.parent / "docs" / "format.md"
_NO_MATTER_OF_A_PIECE = ("unused-declaration", "uncovered-section")


def named_blocks() -> Iterator[tuple[str, Token]]:
    """Yield each block with the name of its file, or else the number of its line."""
    for before, token in pairwise(MarkdownIt().parse(PAGE.read_text(encoding="utf-8"))):
        if token.type == "fence":
            comment = before.content.strip()
            line = token.map[0] + 1 if token.map else 0
            yield comment.removeprefix("<!-- file: ").removesuffix(" -->") or f"line {line}", token


BLOCKS = dict(named_blocks())
WHOLE = {name: block.content for name, block in BLOCKS.items() if block.content.startswith("argmap:")}
PIECES = {name: block.content for name, block in BLOCKS.items() if block.info == "yaml" and name not in WHOLE}
FRAME = yaml.load(WHOLE["claims.yaml"], yaml.BaseLoader)


def laid(frame: Any, piece: Any, under: str = "") -> Any:
    """Lay a piece over a file; its answers take the place of those that stand there."""
    if not isinstance(frame, dict) or not isinstance(piece, dict):
        return piece
    kept = {} if under == "rebuttals" else frame
    return kept | {key: laid(frame.get(key), value, key) for key, value in piece.items()}


def completed(entries: dict[str, Any]) -> None:
    """Give the charges or answers that leave it out what the page says that they always have."""
    for id_, entry in entries.items():
        entry.setdefault("title", id_)
        entry.setdefault("claim", f"What {id_} says.")
        completed(entry.get("rebuttals", {}))


def graver(text: str, folder: Path, *, ignore: tuple[str, ...] = ()) -> list[str]:
    """Return what is found in a file, beside the texts of the page, that is no note."""
    texts = {}
    for name, block in BLOCKS.items():
        if block.info == "text":
            (folder / name).write_text(block.content, encoding="utf-8")
            texts[name.removesuffix(".txt")] = TextPath(folder / name)
    declared = yaml.load(text, yaml.BaseLoader).get("text", ())
    settings = Settings(texts={id_: texts[id_] for id_ in texts if id_ in declared}, ignore=ignore)
    found = Checker(settings).check(SourceText("claims.yaml", text)).diagnostics
    return [f"{item.code} {item.message}" for item in found if item.severity is not Severity.NOTE]


def test_every_block_is_of_a_kind_that_is_checked() -> None:
    assert {block.info for block in BLOCKS.values()} == {"yaml", "text", "toml"}
    assert len(PIECES) > 25


@pytest.mark.parametrize("name", WHOLE)
def test_a_whole_file_passes(name: str, tmp_path: Path) -> None:
    assert graver(WHOLE[name], tmp_path) == []


@pytest.mark.parametrize("name", PIECES)
def test_a_piece_passes_in_its_file(name: str, tmp_path: Path) -> None:
    alone = load(SourceText(name, PIECES[name])).diagnostics
    assert {item.code for item in alone} <= {"AM022"}, "it lacks what the whole file has, and is right else"
    claims = laid(FRAME, yaml.load(PIECES[name], yaml.BaseLoader))
    completed(claims["accusations"])
    text = yaml.safe_dump(claims, allow_unicode=True, sort_keys=False)
    assert graver(text, tmp_path, ignore=_NO_MATTER_OF_A_PIECE) == []


def test_the_settings_are_read(tmp_path: Path) -> None:
    (block,) = (block for block in BLOCKS.values() if block.info == "toml")
    (tmp_path / "pyproject.toml").write_text(block.content, encoding="utf-8")
    assert list(read_settings(tmp_path / "pyproject.toml").texts) == ["letter"]
