"""What all tests share: an environment of their own, and what they may need but not find."""

import gc
import os
import shutil
import signal
import sys
import time
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import typer.main
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).parent.parent
_FOREIGN = ("PYTHON", "GIT_", "PIP_", "PRE_COMMIT", "VIRTUALENV_")
_HEEDED = (
    "ARGMAP_", "_ARGMAP_", "NO_COLOR", "FORCE_COLOR", "CLICOLOR", "TERM", "COLUMNS", "LINES", "CI", "GITHUB_",
    "GITLAB_", "LC_", "LANG",
)  # fmt: skip
_IN_CI = os.environ.get("CI") == "true"
_CHROMIUM = os.environ.get("ARGMAP_CHROMIUM")


def _settle() -> None:
    """Be as on any other machine: for this process, those of other cores, and all that they start."""
    for name in list(os.environ):
        if name.startswith(_FOREIGN) or name.lower().endswith("_proxy"):
            del os.environ[name]
    sys.dont_write_bytecode = False  # as otherwise every process compiles every test anew
    os.umask(0o022)
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # as a shell has it in the background
        signal.signal(signal.SIGINT, signal.default_int_handler)
    # What a property is tried with is the same each time, and no slow machine fails it; `make fuzz` roams.
    slow = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
    settings.register_profile(
        "settled",
        max_examples=60,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=slow,
    )
    settings.load_profile("settled")


_settle()


def pytest_collection_finish() -> None:
    """Keep what was collected out of every search for garbage, as it stays to the end."""
    gc.freeze()


@pytest.fixture(autouse=True, scope="session")
def scrubbed() -> Iterator[None]:
    """Take what argmap heeds out of the environment, so that a test sees only what it sets itself."""
    with pytest.MonkeyPatch.context() as patch:
        for name in list(os.environ):
            if name.startswith(_HEEDED):
                patch.delenv(name)
        patch.setenv("LC_ALL", "C.UTF-8")
        yield


@pytest.fixture(autouse=True, scope="session")
def one_parser() -> Iterator[None]:
    """Build the option parser once, as a process of argmap's own does: that takes longer than most calls."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(typer.main, "get_command", cache(typer.main.get_command))
        yield


@pytest.fixture(scope="session")
def assert_linear() -> Callable[[Callable[[int], object], int], None]:
    """Assert that work grows no faster than its input, by a ratio that no slow machine changes."""

    def took(work: Callable[[int], object], size: int) -> float:
        start = time.process_time()
        work(size)
        return time.process_time() - start

    def check(work: Callable[[int], object], size: int) -> None:
        eighth = min(took(work, size // 8) for _ in range(3))
        most = 8 * 3 * eighth + 0.1  # what is quadratic takes 64 times as long
        assert any(took(work, size) < most for _ in range(3))

    return check


@pytest.fixture(scope="session")
def root() -> Path:
    """The top of the repository."""
    return ROOT


@pytest.fixture(scope="session")
def letter() -> Path:
    """The letter's text, which is not part of the repository."""
    path = ROOT.parent / "shared" / "letter.txt"
    if not path.is_file():
        pytest.skip("the letter's text is not here (../shared/letter.txt)")
    return path


@pytest.fixture(scope="session")
def chromium() -> str:
    """A Chromium; without one a test is skipped, but in CI it fails."""
    found = _chromium()
    if found is None:
        reason = (
            "no Chromium is here (ARGMAP_CHROMIUM, chromium, chromium-browser, google-chrome, Playwright)"
        )
        (pytest.fail if _IN_CI else pytest.skip)(reason)
    return found


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Any]:
    """A browser that asks nothing of the network, started once, as that takes longer than most tests.

    It paints without a graphics card: to imitate one takes most of its time.
    """
    sync_api = pytest.importorskip("playwright.sync_api")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium,
            args=[
                "--no-sandbox",
                "--disable-quic",
                "--disable-background-networking",
                "--disable-gpu",
                "--disable-software-rasterizer",
            ],
        )
        yield browser
        browser.close()


def _chromium() -> str | None:
    for name in (_CHROMIUM, "chromium", "chromium-browser", "google-chrome"):
        if name and (found := shutil.which(name)):
            return found
    return _playwrights_own()


def _playwrights_own() -> str | None:
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        return None
    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).is_file() else None
