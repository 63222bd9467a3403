"""What all tests share: a scrubbed environment, and what they may need but not find."""

import os
import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
_HEEDED = (
    "ARGMAP_", "_ARGMAP_", "NO_COLOR", "FORCE_COLOR", "CLICOLOR", "TERM", "COLUMNS", "LINES", "CI", "GITHUB_",
    "GITLAB_", "PYTHONIOENCODING", "PYTHONUTF8", "PYTHONWARNINGS", "PYTHONHASHSEED", "LC_", "LANG",
)  # fmt: skip
_IN_CI = os.environ.get("CI") == "true"
_CHROMIUM = os.environ.get("ARGMAP_CHROMIUM")


@pytest.fixture(autouse=True)
def scrubbed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take what argmap heeds out of the environment, so that a test sees only what it sets itself."""
    for name in list(os.environ):
        if name.startswith(_HEEDED):
            monkeypatch.delenv(name)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


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
