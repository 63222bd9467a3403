"""No bytes, and no claim file however spoiled, bring argmap down, hold it up or lead its findings astray."""

import importlib.util
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mutation import mutated
from soundness import examine, seeds

from argmap.texts.read import make_text

HERE = Path(__file__).parent
IN_CI = os.environ.get("CI") == "true"
OWN = HERE.parent.parent / "claims.yaml"


def spoiled(text: str, other: str, seed: int) -> bytes:
    return mutated(text, Random(seed).randrange, other).encode("utf-8", "surrogateescape")


@settings(max_examples=100)
@given(st.binary(max_size=300))
def test_bytes(content: bytes) -> None:
    examine(content)


@settings(max_examples=120)
@given(st.sampled_from(seeds()), st.sampled_from(seeds()), st.integers(0, 2**32))
def test_spoiled_claim_files(text: str, other: str, seed: int) -> None:
    examine(spoiled(text, other, seed))


@pytest.mark.parametrize("seed", range(6))
def test_our_own_claim_file_spoiled(seed: int) -> None:
    text = OWN.read_text(encoding="utf-8")
    examine(spoiled(text, text, seed))


def test_seeds_are_examined_as_they_are() -> None:
    assert len(seeds()) > 300
    for text in seeds()[::9]:
        examine(text.encode("utf-8", "surrogateescape"))


RUNS = (
    "*",
    "* a",
    "[",
    "[a](",
    "<",
    "<b>",
    "<!--",
    "a<sup>1",
    "<a>",
    "&a",
    "`",
    "a-\n",
    "^[",
    "> ",
    "\n",
    " ",
    "# a\n",
    "…",
)
"""What, over and over, makes careless patterns look for an end from each beginning."""


@pytest.mark.parametrize("kind", ["txt", "md", "html"])
@pytest.mark.parametrize("run", RUNS)
def test_no_text_holds_a_check_up(run: str, kind: str, assert_linear: Callable[..., None]) -> None:
    def read(times: int) -> None:
        text = make_text(f"As to the oil {run * times} was burnt", f"text.{kind}")
        assert len(text.words) >= 4
        assert text.breaks == sorted(text.breaks)

    assert_linear(read, 16_000)


def test_a_fuzzer_led_by_coverage_finds_nothing(tmp_path: Path) -> None:
    if importlib.util.find_spec("atheris") is None:
        pytest.skip("atheris is not here; it has wheels for Linux on x86-64")
    seconds = 60 if IN_CI else 2
    done = subprocess.run(
        [sys.executable, str(HERE / "fuzz_check.py"), f"-max_total_time={seconds}", "-rss_limit_mb=4000"],
        cwd=tmp_path,
        env=os.environ | {"TMPDIR": str(tmp_path)},  # libFuzzer leaves without tidying up
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=1200,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-5000:] + done.stdout[-5000:]
    assert "Done" in done.stderr
