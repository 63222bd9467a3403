"""The project held against itself: its own map is clean, verified and drawn, and takes over no words."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from argmap.checking.checker import Checker, lock_beside
from argmap.checking.results import FileResult
from argmap.checking.settings import Settings, TextPath
from argmap.claimfile import load, read_source
from argmap.format.standing import ANSWERED, Standing
from argmap.plain.diagnostics import Path as DataPath
from argmap.plain.diagnostics import Severity
from argmap.texts.verification import Status

ROOT = Path(__file__).parent.parent
CLAIMS = ROOT / "claims.yaml"
_RUN = 6
"""So many words in a row are no chance."""
_NOT_PROSE = frozenset(
    "quote starts title archive published url author date name members recipient also locator".split()  # noqa: SIM905
)


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "argmap", *words], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )


def checked(settings: Settings) -> FileResult:
    return Checker(settings).check(read_source(CLAIMS, "claims.yaml"), lock_beside(CLAIMS))


def test_the_map_is_clean_by_the_lock() -> None:
    result = checked(Settings())
    assert {item.severity for item in result.diagnostics} <= {Severity.NOTE}
    assert result.verification is not None
    assert {item.status for item in result.verification.quotations} == {Status.LOCK}
    assert "argmap: ignore" not in result.source.text


@pytest.mark.letter
def test_the_map_is_clean_by_the_text(letter: Path) -> None:
    result = checked(Settings(texts={"letter": TextPath(letter)}))
    assert {item.severity for item in result.diagnostics} <= {Severity.NOTE}
    assert result.verification is not None
    assert {item.status for item in result.verification.quotations} == {Status.TEXT}


def test_the_map_is_of_the_size_that_the_letter_asks_for() -> None:
    graph = checked(Settings()).graph
    assert graph is not None
    figures = graph.figures
    assert figures.accusations >= 30
    assert figures.rebuttals > 100
    assert figures.evidence > 150
    assert figures.sources >= 40
    assert {node.standing for node in graph.accusations.values()} >= {*ANSWERED, Standing.UNANSWERED}


def test_the_pictures_are_fresh() -> None:
    done = run("render", "claims.yaml", "-o", "diagrams", "--check")
    assert (done.returncode, done.stdout) == (0, ""), done.stdout + done.stderr


def test_the_map_is_in_its_canonical_shape() -> None:
    done = run("fmt", "claims.yaml", "--check")
    assert (done.returncode, done.stdout) == (0, ""), "run `argmap fmt claims.yaml`"


@pytest.mark.letter
def test_the_lock_is_current(letter: Path) -> None:
    done = run("lock", "claims.yaml", "--text", f"letter={letter}", "--check")
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.letter
def test_no_words_are_taken_over(letter: Path) -> None:
    """Outside quotations no six words in a row are the letter's, in no file of the project."""
    words = spoken(letter.read_text(encoding="utf-8"))
    runs = {tuple(words[place : place + _RUN]) for place in range(len(words) - _RUN + 1)}
    loaded = load(read_source(CLAIMS))
    texts = [("/".join(map(str, path)), text) for path, text in prose((), loaded.data)]
    texts += [(str(file.relative_to(ROOT)), file.read_text(encoding="utf-8")) for file in own_files()]
    taken = [
        (name, " ".join(found[place : place + _RUN]))
        for name, text in texts
        for found in [spoken(text)]
        for place in range(len(found) - _RUN + 1)
        if tuple(found[place : place + _RUN]) in runs
    ]
    assert taken == []


def spoken(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.lower().replace("’", "").replace("'", ""))


def prose(path: DataPath, value: object) -> Iterator[tuple[DataPath, str]]:
    """Yield every text of a claim file that is the curator's own."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key not in _NOT_PROSE:
                yield from prose((*path, key), inner)
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from prose((*path, number), inner)
    elif isinstance(value, str):
        yield path, value


def own_files() -> Iterator[Path]:
    for pattern in (
        "*.md",
        "*.toml",
        "Makefile",
        "argmap/**/*.py",
        "argmap/**/*.json",
        "tests/**/*.py",
        "docs/*.md",
        "docs/examples/*/*.*",
    ):
        yield from ROOT.glob(pattern)
