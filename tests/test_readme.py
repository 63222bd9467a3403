"""Every command and every YAML block of the README, the guide and the page of commands does what they say."""

import os
import re
import shlex
import shutil
import subprocess
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import pytest

import argmap
from argmap.checking.checker import Checker
from argmap.checking.settings import read_settings
from argmap.cli.run import run
from argmap.plain.span import SourceText

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "docs" / "guide.md", ROOT / "docs" / "commands.md"]
TEXT = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)
_BLOCK = re.compile(
    r"(?:<!-- file: (?P<file>\S+) -->\n|<!-- in (?P<changed>\S+): (?P<old>[^\n]*) -> (?P<new>[^\n]*) -->\n)?"
    r"^```(?P<kind>\w+)\n(?P<body>.*?)^```$",
    re.M | re.S,
)
"""A block, perhaps with the file that it is, or with what is changed in a file while it is run."""
_COMMAND = re.compile(r"^\$ (?P<command>.*)\n(?P<output>(?:(?!\$ ).*\n)*)", re.M)
BLOCKS = [match.groupdict() for match in _BLOCK.finditer(TEXT)]
FILES = {block["file"]: block["body"] for block in BLOCKS if block["file"]}


def test_the_readme_is_short() -> None:
    assert PAGES[0].stat().st_size <= 9 * 1024


def test_every_block_is_of_a_kind_that_is_run() -> None:
    assert {block["kind"] for block in BLOCKS} == {"console", "sh", "text", "toml", "yaml"}


def test_pages_from_top_to_bottom(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for block in BLOCKS:  # each goes on from those before it
        if block["file"]:
            (tmp_path / block["file"]).write_text(block["body"], encoding="utf-8")
        with _changed(tmp_path, block):
            for step in _COMMAND.finditer(block["body"]) if block["kind"] == "console" else ():
                _run(step["command"], step["output"], capfd)


@contextmanager
def _changed(folder: Path, block: dict[str, str]) -> Iterator[None]:
    if not block["changed"]:
        yield
        return
    file = folder / block["changed"]
    text = file.read_text(encoding="utf-8")
    assert block["old"] in text
    file.write_text(text.replace(block["old"], block["new"], 1), encoding="utf-8")
    yield
    file.write_text(text, encoding="utf-8")


def _run(command: str, output: str, capfd: pytest.CaptureFixture[str]) -> None:
    program, *words = shlex.split(command)
    assert program == "argmap"
    run(words)
    written = "".join(capfd.readouterr())
    shown = re.escape(output).replace("…\n", ".*\n").replace("…", ".*")
    assert re.fullmatch(shown, written, re.S), written


CLAIM_FILES = [block for block in BLOCKS if block["kind"] == "yaml" and block["file"]]
FOUND = {"claims.yaml": ["AM606"]}
"""What is found in them without the text that they quote."""


@pytest.mark.parametrize("block", CLAIM_FILES, ids=[block["file"] for block in CLAIM_FILES])
def test_claim_file(block: dict[str, str]) -> None:
    found = [item.code for item in Checker().check(SourceText(block["file"], block["body"])).diagnostics]
    assert found == FOUND.get(block["file"], [])


@pytest.fixture
def plea(tmp_path: Path) -> Path:
    """A folder with the claim file of the README and its text, and settings that name the text."""
    settings = {"pyproject.toml": '[tool.argmap.texts]\nplea = "plea.txt"\n'}
    for name, content in {**settings, **FILES}.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    return tmp_path / "claims.yaml"


def test_a_doubt_is_answered_by_an_ack(plea: Path) -> None:
    (piece,) = (block["body"] for block in BLOCKS if block["kind"] == "yaml" and not block["file"])
    for quote, codes in ((piece, []), (re.sub(r"  ack: .*\n", "", piece), ["AM621", "AM621"])):
        old = "    quote: stood dark for an hour\n"
        assert old in FILES["claims.yaml"]
        text = FILES["claims.yaml"].replace(old, textwrap.indent(quote, "    "))
        plea.write_text(text, encoding="utf-8")
        assert [item.code for item in argmap.check(plea).diagnostics] == codes


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_picture_is_that_of_the_file(plea: Path, theme: Literal["light", "dark"]) -> None:
    """With ``RENEW_SNAPSHOTS=1`` it is drawn anew."""
    (picture,) = argmap.render(plea, views=["accusations"], only=["lamp-was-dark"], theme=theme).values()
    file = ROOT / "docs" / "pictures" / f"lamp-was-dark.{theme}.svg"
    if os.environ.get("RENEW_SNAPSHOTS"):
        file.write_bytes(picture)
    assert file.read_bytes() == picture


def test_settings(tmp_path: Path) -> None:
    (block,) = (block for block in BLOCKS if block["kind"] == "toml")
    (tmp_path / "pyproject.toml").write_text(block["body"], encoding="utf-8")
    settings = read_settings(tmp_path / "pyproject.toml")
    Checker(settings)
    assert settings.texts["letter"].optional


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not here")
@pytest.mark.parametrize(
    "line",
    [
        line
        for block in BLOCKS
        if block["kind"] == "sh"
        for line in block["body"].splitlines()
        if line.startswith("make ")
    ],
)
def test_make(line: str) -> None:
    _, target, *_ = line.split()
    subprocess.run(["make", "--dry-run", target], cwd=ROOT, capture_output=True, check=True)
