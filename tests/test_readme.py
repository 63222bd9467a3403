"""Every command and every YAML block of the README, the guide and the page of commands does what they say."""

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from argmap.checking.checker import Checker
from argmap.checking.settings import read_settings
from argmap.plain.span import SourceText

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "docs" / "guide.md", ROOT / "docs" / "commands.md"]
TEXT = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)
_BLOCK = re.compile(r"(?:<!-- file: (?P<file>\S+) -->\n)?^```(?P<kind>\w+)\n(?P<body>.*?)^```$", re.M | re.S)
_COMMAND = re.compile(r"^\$ (?P<command>.*)\n(?P<output>(?:(?!\$ ).*\n)*)", re.M)
BLOCKS = [match.groupdict() for match in _BLOCK.finditer(TEXT)]
COMMANDS = [
    match for block in BLOCKS if block["kind"] == "console" for match in _COMMAND.finditer(block["body"])
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with every file that the pages show."""
    folder = tmp_path_factory.mktemp("readme")
    for block in BLOCKS:
        if block["file"]:
            (folder / block["file"]).write_text(block["body"], encoding="utf-8")
    return folder


def test_the_readme_is_short() -> None:
    assert PAGES[0].stat().st_size <= 9 * 1024


def test_every_block_is_of_a_kind_that_is_run() -> None:
    assert {block["kind"] for block in BLOCKS} == {"console", "sh", "text", "toml", "yaml"}


def test_commands(folder: Path) -> None:
    for step in COMMANDS:  # each goes on from those before it
        program, *words = shlex.split(step["command"])
        assert program == "argmap"
        done = subprocess.run(
            [sys.executable, "-m", "argmap", *words],
            cwd=folder,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert "Traceback" not in done.stderr
        shown = re.escape(step["output"]).replace("…\n", ".*\n").replace("…", ".*")
        assert re.fullmatch(shown, done.stdout + done.stderr, re.S), done.stdout + done.stderr


CLAIM_FILES = [block for block in BLOCKS if block["kind"] == "yaml" and block["file"]]
FOUND = {"misspelt.yaml": ["AM102"], "plea.yaml": ["AM606"]}
"""What is found in them without the text that they quote."""


@pytest.mark.parametrize("block", CLAIM_FILES, ids=[block["file"] for block in CLAIM_FILES])
def test_claim_file(block: dict[str, str]) -> None:
    found = [item.code for item in Checker().check(SourceText(block["file"], block["body"])).diagnostics]
    assert found == FOUND.get(block["file"], [])


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
        if "make " in line
    ],
)
def test_make(line: str) -> None:
    program, target = line.split()
    assert program == "make"
    subprocess.run(["make", "--dry-run", target], cwd=ROOT, capture_output=True, check=True)
