"""The same bytes, whatever the hash seed, the locale, the folder, the time zone and the fonts."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from argmap.claimfile import load, read_source
from argmap.drawing import render
from argmap.format.graph import ArgumentGraph
from argmap.texts.lock import read_lock
from argmap.texts.read import read_text
from argmap.texts.verification import Status, Verification
from argmap.texts.verify import verify

SCRIPT = """
import hashlib, sys, yaml
from argmap.format.graph import ArgumentGraph
from argmap.format.models import ClaimFile
from argmap.drawing import render
data = yaml.load(open(sys.argv[1], encoding="utf-8"), yaml.BaseLoader)
graph = ArgumentGraph.of(ClaimFile.model_validate(data))
for form in ("svg", "dot"):
    for name, content in render(graph, format=form).items():
        print(name, hashlib.sha256(content).hexdigest())
"""


def drawn(folder: Path, **environment: str) -> str:
    result = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(Path(__file__).parent / "lighthouse.yaml")],
        cwd=folder,
        env={**os.environ, "HOME": str(folder), **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return result.stdout


def test_nothing_around_it_changes_a_picture(graph: ArgumentGraph, tmp_path: Path) -> None:
    fonts = tmp_path / "fonts.conf"
    fonts.write_text("<?xml version='1.0'?><fontconfig></fontconfig>")
    elsewhere = tmp_path / "другое место"
    elsewhere.mkdir()
    usual = drawn(tmp_path, PYTHONHASHSEED="0")
    other = drawn(
        elsewhere, PYTHONHASHSEED="4242", LC_ALL="tr_TR.UTF-8", LANG="ar_EG", TZ="Asia/Kathmandu",
        FONTCONFIG_FILE=str(fonts), PYTHONUTF8="0", SOURCE_DATE_EPOCH="0",
    )  # fmt: skip
    assert usual == other
    assert usual == "".join(
        f"{name} {hashlib.sha256(content).hexdigest()}\n"
        for form in ("svg", "dot")
        for name, content in render(graph, format=form).items()  # type: ignore[arg-type]
    )


def test_twice_is_once(graph: ArgumentGraph, verification: Verification, files: dict[str, bytes]) -> None:
    assert render(graph, verification) == files
    assert hashlib.sha256(b"".join(files.values())).hexdigest()


@pytest.mark.parametrize("word", [b"graphviz", b"/work", b"2026", b"0.1.0"])
def test_no_program_path_date_or_version_is_written(files: dict[str, bytes], word: bytes) -> None:
    assert not any(word in content for content in files.values())


def test_the_lock_draws_what_the_text_draws(
    graph: ArgumentGraph, locked: Verification, files: dict[str, bytes]
) -> None:
    assert locked.against is Status.LOCK
    assert render(graph, locked) == files


@pytest.mark.letter
def test_the_committed_lock_draws_what_the_letter_draws(root: Path, letter: Path) -> None:
    loaded = load(read_source(root / "claims.yaml"))
    assert loaded.claims
    graph = ArgumentGraph.of(loaded.claims)
    with_text = verify(graph, read_text(letter), None)
    with_lock = verify(graph, None, read_lock(root / "claims.lock"))
    assert (with_text.against, with_lock.against) == (Status.TEXT, Status.LOCK)
    assert render(graph, with_text) == render(graph, with_lock)
