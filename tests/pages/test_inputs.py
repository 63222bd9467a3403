"""The hash of what a site is made of: another for each thing that decides what stands in it."""

import re
import tomllib
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import pytest

from argmap.api import TextPath, load
from argmap.checking.map import Map
from argmap.checking.settings import Settings
from argmap.pages import inputs
from argmap.pages.inputs import made_of
from argmap.texts.lock import make_lock

CLAIMS = """\
argmap: 1
title: The lamp
text: letter
parties: {us: {name: Us, role: accuser}, them: {name: Them, role: respondent}}
topics: {light: Light}
sources:
  letter: {kind: letter, title: A letter, sections: {all: {title: All, starts: The lamp was lit}}}
accusations:
  dark:
    title: It was dark
    claim: No lamp was lit.
    topic: light
    rebuttals:
      lit: {title: It was lit, claim: It was., move: denial, at: all, quote: lamp was lit}
"""
TEXT = "The lamp was lit at nine, and it burnt until the morning came.\n"


@pytest.fixture
def mapped(tmp_path: Path) -> Callable[..., Map]:
    """Return the map as it is read anew from files that say this."""

    def read(
        claims: str = CLAIMS, text: str | None = TEXT, name: str = "claims.yaml", letter: str = "letter.txt"
    ) -> Map:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(claims, encoding="utf-8")
        (tmp_path / letter).write_text(text or "", encoding="utf-8")
        texts = {"letter": TextPath(tmp_path / letter)} if text else {}
        return load(tmp_path / name, settings=Settings(texts=texts))

    return read


def test_the_same_gives_the_same(mapped: Callable[..., Map]) -> None:
    assert made_of(mapped(), maps=True) == made_of(mapped(), maps=True)


def test_it_does_not_matter_where_files_lie_and_how_a_call_names_them(
    mapped: Callable[..., Map], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = made_of(mapped())
    assert made_of(mapped(name="elsewhere/claims.yaml", letter="elsewhere/plea.txt")) == usual
    monkeypatch.chdir(tmp_path)
    for name in ("claims.yaml", "./claims.yaml", "elsewhere/../claims.yaml"):
        found = load(name, settings=Settings(texts={"letter": TextPath(Path("letter.txt"))}))
        assert made_of(found) == usual


def test_a_text_of_another_kind_is_read_otherwise(mapped: Callable[..., Map]) -> None:
    text = "# Letter\n\nThe lamp was lit at *nine*.\n"
    kinds = [made_of(mapped(text=text, letter=f"letter.{kind}")) for kind in ("txt", "md", "html")]
    assert len({*kinds}) == len(kinds)


@pytest.mark.parametrize(
    "other",
    [
        {"claims": CLAIMS.replace("It was dark", "It was night")},
        {"claims": f"{CLAIMS}# a comment\n"},
        {"text": TEXT.replace("morning", "evening")},
        {"text": None},
        {"name": "plea.yaml"},
    ],
    ids=["claims", "comment", "text", "no-text", "name"],
)
def test_another_file_or_text_gives_another(mapped: Callable[..., Map], other: dict[str, str]) -> None:
    assert made_of(mapped(**other)) != made_of(mapped())


def test_what_a_lock_vouches_for_gives_another(mapped: Callable[..., Map], tmp_path: Path) -> None:
    whole = mapped()
    (tmp_path / "claims.lock").write_bytes(make_lock(whole.graph, whole.texts, whole.verification))
    locked = made_of(mapped(text=None))
    (tmp_path / "claims.lock").unlink()
    assert made_of(mapped(text=None)) != locked


@pytest.mark.parametrize("option", ["include_text", "maps", "language", "base_url"])
def test_another_option_gives_another(mapped: Callable[..., Map], option: str) -> None:
    usual: dict[str, object] = {"include_text": False, "maps": False, "language": None, "base_url": None}
    assert made_of(mapped(), **usual | {option: "de"}) != made_of(mapped(), **usual)


@pytest.mark.parametrize("changed", ["templates/base.html", "assets/reader.css", "board.py", "wholly_new.py"])
def test_another_state_of_argmap_gives_another(
    changed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("templates/base.html", "assets/reader.css", "board.py", "__pycache__/board.pyc"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("as it was", encoding="utf-8")
    monkeypatch.setattr(inputs, "resources", lambda _: tmp_path)
    before = inputs.program.__wrapped__()
    (tmp_path / "__pycache__/board.pyc").write_text("made anew", encoding="utf-8")
    assert inputs.program.__wrapped__() == before
    (tmp_path / changed).write_text("as it is", encoding="utf-8")
    assert inputs.program.__wrapped__() != before


def test_another_release_of_what_it_needs_gives_another(monkeypatch: pytest.MonkeyPatch) -> None:
    before = inputs.program.__wrapped__()
    monkeypatch.setattr(inputs, "version", lambda name: "99" if name == "graphviz-pure" else version(name))
    assert inputs.program.__wrapped__() != before


def test_another_python_gives_another(monkeypatch: pytest.MonkeyPatch) -> None:
    before = inputs.program.__wrapped__()
    monkeypatch.setattr(inputs, "python_version", lambda: "4.0")
    assert inputs.program.__wrapped__() != before


def test_all_that_it_needs_is_looked_at(root: Path) -> None:
    asked = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    assert {re.split("[<>=]", one)[0] for one in asked} <= set(inputs.NEEDED)
