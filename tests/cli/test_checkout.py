"""How reports for programs name a file: as seen from the top of the checkout, wherever the call is made."""

import gc
import json
import re
import sys
from collections.abc import Callable, Iterator
from io import BytesIO, TextIOWrapper
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree

import pytest

from argmap.checking.formats import FORMATS
from argmap.cli.checkout import places_of
from argmap.cli.run import run

Report = Callable[..., str]


@pytest.fixture
def repository(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with a claim file that has a finding, called from the folder in which that lies."""
    top = folder / "top"
    maps = top / "maps"
    maps.mkdir(parents=True)
    (top / ".git").mkdir()
    (folder / "faulty.yaml").rename(maps / "claims.yaml")
    (folder / "elsewhere").mkdir()
    monkeypatch.chdir(maps)
    return top


def git_file(place: Path) -> None:
    """Make a folder the top of a worktree or a submodule, where `.git` is a file."""
    place.mkdir(parents=True, exist_ok=True)
    (place / ".git").write_text("gitdir: /elsewhere/.git/worktrees/x\n", encoding="utf-8")


NAMES = [
    "claims.yaml",
    "./claims.yaml",
    "../maps/claims.yaml",
    "{top}/maps/claims.yaml",
    "{top}/./maps/../maps/claims.yaml",
]


@pytest.mark.parametrize("named", NAMES)
@pytest.mark.parametrize("variable", [None, "GITHUB_WORKSPACE", "CI_PROJECT_DIR"])
def test_one_path_whatever_it_was_called(
    repository: Path, monkeypatch: pytest.MonkeyPatch, named: str, variable: str | None
) -> None:
    if variable:
        (repository / ".git").rmdir()
        monkeypatch.setenv(variable, str(repository))
    name = named.format(top=repository)
    assert places_of([name])[name] == "maps/claims.yaml"


def place(name: str) -> str:
    return places_of([name])[name]


@pytest.mark.parametrize(
    ("working", "named", "expected"),
    [
        ("top/maps", "claims.yaml", "maps/claims.yaml"),
        ("top", "maps/claims.yaml", "maps/claims.yaml"),
        ("top", "sub/claims.yaml", "sub/claims.yaml"),  # a submodule, seen from the repository that holds it
        ("top/sub", "claims.yaml", "claims.yaml"),
        ("tree/deep", "../x.yaml", "x.yaml"),  # a worktree
        ("tree", "{all}/top/maps/claims.yaml", "maps/claims.yaml"),  # another checkout
        ("elsewhere", "../top/maps/claims.yaml", "maps/claims.yaml"),
        ("elsewhere", "x.yaml", "x.yaml"),  # no checkout at all
        ("elsewhere", "deep/../x.yaml", "x.yaml"),
        ("elsewhere", "../x.yaml", "{all}/x.yaml"),
        ("top", "../x.yaml", "{all}/x.yaml"),
        ("top", "not there/x.yaml", "not there/x.yaml"),
        ("top", "linked/claims.yaml", "maps/claims.yaml"),  # git knows the folder, not the link to it
        ("top", "maps/link.yaml", "maps/link.yaml"),  # but a link to a file by its own name
        ("top", "outside/x.yaml", "outside/x.yaml"),  # a link out of the checkout
        ("top", "<stdin>", "<stdin>"),
    ],
)
def test_places(
    repository: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, working: str, named: str, expected: str
) -> None:
    git_file(repository / "sub")
    git_file(folder / "tree")
    (folder / "tree" / "deep").mkdir()
    (repository / "linked").symlink_to("maps")
    (repository / "maps" / "link.yaml").symlink_to("claims.yaml")
    (repository / "outside").symlink_to(folder / "elsewhere")
    monkeypatch.chdir(folder / working)
    assert place(named.format(all=folder)) == expected.format(all=folder.as_posix())


def test_what_the_runner_says_goes_before_git(
    repository: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_WORKSPACE", str(folder))
    assert place("claims.yaml") == "top/maps/claims.yaml"
    monkeypatch.setenv("GITHUB_WORKSPACE", str(folder / "elsewhere"))
    assert place("claims.yaml") == "maps/claims.yaml"
    monkeypatch.setenv("GITHUB_WORKSPACE", "")
    assert place("claims.yaml") == "maps/claims.yaml"
    assert place(str(repository / "x.yaml")) == "x.yaml"


def test_a_link_to_the_whole_checkout(
    repository: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where `/tmp` leads to `/private/tmp`: the runner says one name, and the system the other."""
    (folder / "short").symlink_to(repository)
    for said in (folder / "short", repository):
        monkeypatch.setenv("GITHUB_WORKSPACE", str(said))
        for name in ("claims.yaml", f"{folder}/short/maps/claims.yaml", f"{repository}/maps/claims.yaml"):
            assert place(name) == "maps/claims.yaml"


def test_files_of_two_checkouts_are_told_apart(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = []
    for top in ("one", "two"):
        git_file(folder / top)
        names.append(str(folder / top / "claims.yaml"))
    (folder / "elsewhere").mkdir()
    monkeypatch.chdir(folder / "elsewhere")
    assert places_of(names) == {"<stdin>": "<stdin>"} | {name: Path(name).as_posix() for name in names}


@pytest.fixture
def report(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Report]:
    """Check in a folder, and return what is printed."""

    def call(working: Path, *words: str, given: bytes = b"") -> str:
        monkeypatch.chdir(working)
        monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(given)))
        capsys.readouterr()
        run(["check", *words])
        return capsys.readouterr().out

    yield call
    gc.enable()


def paths(form: str, text: str) -> set[str]:
    """Return every path that a report names; of one without a structure, whatever looks like a path."""
    if form not in ("junit", "gitlab", "json", "sarif"):
        return set(re.findall(r"[^\s=:,]*(?:\.yaml|<stdin>)", text))
    if form == "junit":
        root = ElementTree.fromstring(text)
        return {suite.get("name", "") for suite in root.iter("testsuite")} | {
            case.get("classname", "") for case in root.iter("testcase")
        }
    read = json.loads(text)
    if form == "gitlab":
        return {item["location"]["path"] for item in read}
    if form == "json":
        return {item["file"] for item in (*read["files"], *read["diagnostics"])}
    results = read["runs"][0]["results"]
    places = [place for item in results for place in (*item["locations"], *item.get("relatedLocations", ()))]
    return {item["physicalLocation"]["artifactLocation"]["uri"] for item in places}


@pytest.mark.parametrize("form", [item.name for item in FORMATS.values() if not item.for_people])
def test_reports_for_programs(repository: Path, report: Report, form: str) -> None:
    maps, asked = repository / "maps", f"--output-format={form}"
    whole = report(repository, "maps/claims.yaml", asked)
    assert paths(form, whole) == {"maps/claims.yaml"}
    assert report(maps, "claims.yaml", asked) == whole
    assert report(maps, "../maps/claims.yaml", asked, f"{asked}=out.txt") == whole
    assert (maps / "out.txt").read_text(encoding="utf-8") == whole
    given = (maps / "claims.yaml").read_bytes()
    assert report(maps, "-", "--stdin-filename", "claims.yaml", asked, given=given) == whole
    nameless = "%3Cstdin%3E" if form == "sarif" else "<stdin>"
    assert paths(form, report(maps, "-", asked, given=given)) == {nameless}


def test_what_lies_outside_is_absolute(repository: Path, folder: Path, report: Report) -> None:
    outside = folder / "elsewhere" / "claims.yaml"
    outside.write_bytes((repository / "maps" / "claims.yaml").read_bytes())
    for form, path in (("json", outside.as_posix()), ("sarif", outside.as_uri())):
        found = report(repository, "../elsewhere/claims.yaml", f"--output-format={form}")
        assert paths(form, found) == {path}


@pytest.mark.parametrize("form", [item.name for item in FORMATS.values() if item.for_people])
def test_reports_for_people_name_it_as_it_was_named(repository: Path, report: Report, form: str) -> None:
    assert "../maps/claims.yaml:" in report(
        repository / "maps", "../maps/claims.yaml", f"--output-format={form}"
    )


@pytest.mark.skipif(sys.platform == "win32", reason="characters that Windows forbids in names")
@pytest.mark.parametrize("name", ["a:b.yaml", "a b#c?.yaml", "a\\b.yaml", "ä,%20.yaml"])
def test_a_uri_leads_back_to_the_name(repository: Path, report: Report, name: str) -> None:
    (repository / "maps" / "claims.yaml").rename(repository / "maps" / name)
    (uri,) = paths("sarif", report(repository, f"maps/{name}", "--output-format=sarif"))
    assert unquote(uri) == f"maps/{name}"
    assert ":" not in uri


def test_a_finding_is_known_by_the_same_from_wherever_it_is_called(repository: Path, report: Report) -> None:
    """Even where its message names another file, as one on a lock that cannot be used does."""
    maps = repository / "maps"
    text = (maps / "claims.yaml").read_text(encoding="utf-8")
    mapped = text.replace("parties:", "text: oil-book\nparties:", 1)
    (maps / "claims.yaml").write_text(mapped, encoding="utf-8")
    (maps / "claims.lock").write_text("no lock", encoding="utf-8")
    known = set()
    for working, name in (
        (maps, "claims.yaml"),
        (maps, "../maps/claims.yaml"),
        (repository, "maps/claims.yaml"),
    ):
        found = json.loads(report(working, name, "--output-format=gitlab"))
        assert "AM614 unusable-lock" in {item["check_name"] for item in found}
        known.add(tuple(item["fingerprint"] for item in found))
    assert len(known) == 1
