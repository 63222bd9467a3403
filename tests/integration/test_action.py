"""The GitHub action, its steps run one by one by a small runner: what it says, sums up and fails for."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

Argmap = Callable[..., subprocess.CompletedProcess[str]]

HOSTILE = [
    "-claims.yaml",
    "--help.yaml",
    "a map of claims.yaml",
    "a;touch escaped.yaml",
    "$(touch escaped).yaml",
    "`touch escaped`.yaml",
    "a'b\"c.yaml",
    "${{ inputs.sarif }}.yaml",
    "a%0A,b::error::c.yaml",
    "*.yaml",
    "a\\nb.yaml",
]


def broken(claims: str) -> str:
    return claims.replace("topic: storm\n", "topic: storms\n")


def test_a_good_map(runner: Any) -> None:
    job = runner.action()
    assert not job.failed
    assert job.log == ""
    assert job.outputs["action"] == {"exit-code": "0"}
    assert job.summary.startswith("## argmap: nothing found in claims.yaml\n")
    assert "### Standing" in job.summary
    assert job.used == [
        ("actions/setup-python@a26af69be951a213d495a4c3e4e4022e16d87065", {"python-version": "3.13"})
    ]


def test_it_installs_what_lies_beside_it(runner: Any, root: Path) -> None:
    runner.action()
    venv, pip = runner.calls.read_text(encoding="utf-8").splitlines()
    assert venv.startswith("-m venv ")
    assert pip == f"-m pip install --quiet --disable-pip-version-check {root}"


def test_the_python_that_is_there(runner: Any) -> None:
    job = runner.action(python_version="")
    assert not job.failed
    assert job.used == []


def test_findings(runner: Any, claims: str) -> None:
    (runner.workspace / "claims.yaml").write_text(broken(claims), encoding="utf-8")
    job = runner.action()
    assert job.failed
    assert job.outputs["action"] == {"exit-code": "1"}
    (command,) = [line for line in job.commands if "AM102" in line]
    assert command.startswith("::error file=claims.yaml,line=")
    assert 'names the unknown topic "storms"' in command
    assert job.summary.startswith("## argmap: found 1 error")
    assert "| error | AM102 unknown-name |" in job.summary


def test_several_files_and_a_folder(runner: Any, claims: str) -> None:
    (runner.workspace / "maps").mkdir()
    (runner.workspace / "maps" / "bad.yaml").write_text(broken(claims), encoding="utf-8")
    (runner.workspace / "maps" / "compose.yaml").write_text("services: {}\n", encoding="utf-8")
    (runner.workspace / "second.yaml").write_text(claims, encoding="utf-8")
    job = runner.action(paths="claims.yaml\nmaps\n\nsecond.yaml\n")
    assert job.failed
    assert {line.split("file=")[1].split(",")[0] for line in job.commands} == {"maps/bad.yaml"}
    assert [line.split(" | ")[0] for line in job.summary.splitlines() if line.startswith("| ")][1:5] == [
        "| ---", "| claims.yaml", "| maps/bad.yaml", "| second.yaml",
    ]  # fmt: skip


def test_a_hostile_name_is_a_name(runner: Any, claims: str) -> None:
    for name in HOSTILE:
        (runner.workspace / name).write_text(broken(claims), encoding="utf-8")
    job = runner.action(paths="\n".join(HOSTILE), diagrams="\n".join(f"{name}=maps" for name in HOSTILE))
    assert job.outputs["action"] == {"exit-code": "1"}
    assert {path.name for path in runner.workspace.iterdir()} == {*HOSTILE, "claims.yaml"}
    found = [line for line in job.commands if "AM102" in line]
    assert [unescaped(line.split("file=")[1].split(",line=")[0]) for line in found] == HOSTILE
    undrawn = [line for line in job.commands if line.startswith("::error title=argmap::")]
    assert len(found) == len(undrawn) == len(HOSTILE)
    assert len(job.commands) == 2 * len(HOSTILE)
    assert job.summary.count("AM102") == len(HOSTILE)


def unescaped(text: str) -> str:
    return text.replace("%3A", ":").replace("%2C", ",").replace("%25", "%")


@pytest.mark.parametrize("input_", ["texts", "diagrams", "site", "site_args", "sarif", "fail_level", "args"])
def test_no_input_is_a_command(runner: Any, input_: str) -> None:
    site = {"site": "claims.yaml=site", "site_args": "--no-maps"}
    beside = {"site_args": site, "texts": {**site, "diagrams": "claims.yaml=maps"}}.get(input_, {})
    job = runner.action(**beside | {input_: "$(touch escaped);touch escaped;`touch escaped`"})
    assert not (runner.workspace / "escaped").exists()
    assert job.failed == (input_ != "sarif")


def test_stale_maps(runner: Any, argmap: Argmap, claims: str) -> None:
    assert argmap(runner.workspace, "render").returncode == 0
    assert not runner.action(diagrams="claims.yaml=diagrams").failed
    renamed = claims.replace("The lamp was dark", "The lamp was out")
    (runner.workspace / "claims.yaml").write_text(renamed, encoding="utf-8")
    job = runner.action(diagrams="claims.yaml=diagrams")
    assert job.failed
    assert job.outputs["action"] == {"exit-code": "1"}
    assert [line.removeprefix("::error title=stale maps::") for line in job.commands] == [
        "the maps in diagrams are not those of claims.yaml: draw them again with argmap render"
    ]
    assert "stale: diagrams/accusations/lamp-was-dark.svg" in job.log
    assert job.summary.endswith(
        "\n### Maps out of date\n\n    diagrams/overview.svg\n    diagrams/topics/storm.svg\n"
        "    diagrams/accusations/lamp-was-dark.svg\n"
    )
    assert job.summary.startswith("## argmap: nothing found in claims.yaml\n")


def test_a_stale_map_in_a_folder_with_a_hostile_name_obeys_nothing(runner: Any, argmap: Argmap) -> None:
    for folder in ("::error::obeyed", "##[error]obeyed"):
        assert argmap(runner.workspace, "render", "-o", folder).returncode == 0
        (runner.workspace / folder / "overview.svg").unlink()
    job = runner.action(diagrams="claims.yaml=::error::obeyed\nclaims.yaml=##[error]obeyed")
    assert job.failed
    assert len(job.commands) == 2
    assert "stale: ##[" not in job.log
    assert "obeyed" in job.log


def test_a_site(runner: Any) -> None:
    job = runner.action(
        site="claims.yaml=public/a\n\nclaims.yaml=b",
        site_args="--no-maps\n--base-url=https://desk.example/a b",
    )
    assert job.failed
    assert job.outputs["action"] == {"exit-code": "2"}
    assert len([line for line in job.commands if "is no address of a site" in line]) == 2
    assert "### Not done" in job.summary
    job = runner.action(site="claims.yaml=public/a\n\nclaims.yaml=b", site_args="--no-maps\n")
    assert not job.failed, job.log
    assert job.outputs["action"] == {"exit-code": "0"}
    assert [line.rpartition(" ")[2] for line in job.log.splitlines()] == ["public/a", "b"]
    for folder in ("public/a", "b"):
        assert (runner.workspace / folder / "index.html").is_file()
        assert not (runner.workspace / folder / "maps").exists()


def test_a_site_of_a_text_that_may_be_shown(runner: Any, quoting: tuple[str, str]) -> None:
    claims, letter = quoting
    (runner.workspace / "claims.yaml").write_text(claims, encoding="utf-8")
    (runner.workspace / "letter.txt").write_text(letter, encoding="utf-8")
    wishes = {
        "texts": "letter=letter.txt",
        "site": "claims.yaml=site",
        "site_args": "--include-text\n--no-maps",
    }
    assert 'the text "letter" may not be shown' in runner.action(**wishes).summary
    shown = claims.replace("title: The letter\n", "title: The letter\n    reproducible: true\n", 1)
    (runner.workspace / "claims.yaml").write_text(shown, encoding="utf-8")
    job = runner.action(**wishes)
    assert not job.failed, job.log


def test_a_stale_site_is_told_of(runner: Any, argmap: Argmap) -> None:
    for folder in ("::error::obeyed", "##[error]obeyed"):
        assert argmap(runner.workspace, "site", "--no-maps", "-o", folder).returncode == 0
        (runner.workspace / folder / "index.html").unlink()
    sites = "claims.yaml=::error::obeyed\nclaims.yaml=##[error]obeyed"
    job = runner.action(site=sites, site_args="--check\n--no-maps")
    assert job.failed
    assert job.outputs["action"] == {"exit-code": "1"}
    assert job.commands == ["::error title=argmap::1 file out of date"] * 2
    assert "site: ##[" not in job.log
    assert job.log.count("index.html") == 2


def test_a_site_without_a_folder_is_not_passed_over(runner: Any) -> None:
    job = runner.action(site="claims.yaml")
    assert job.outputs["action"] == {"exit-code": "2"}
    (command,) = job.commands
    assert command.startswith("::error title=argmap::argmap: site takes FILE=FOLDER")


def test_everything_is_told_before_it_fails(runner: Any, argmap: Argmap, claims: str) -> None:
    """A finding, stale maps, and a file that is not there: none keeps the others from being heard."""
    assert argmap(runner.workspace, "render").returncode == 0
    (runner.workspace / "claims.yaml").write_text(
        claims.replace("lamp stood", "lamp  stood"), encoding="utf-8"
    )
    (runner.workspace / "bad.yaml").write_text(broken(claims), encoding="utf-8")
    (runner.workspace / "diagrams" / "overview.svg").unlink()
    paths, diagrams = "claims.yaml\nbad.yaml\nnowhere.yaml", "claims.yaml=diagrams\nbad.yaml=x"
    job = runner.action(paths=paths, diagrams=diagrams)
    assert job.failed
    assert job.outputs["action"] == {"exit-code": "2"}
    assert [line for line in job.commands if "AM102" in line]
    assert [line for line in job.commands if 'cannot read "nowhere.yaml"' in line]
    assert [line for line in job.commands if "stale maps" in line]
    assert [line for line in job.commands if 'argmap: "bad.yaml" has 1 error' in line]
    for told in ("AM102", "cannot read", "diagrams/overview.svg", "### Standing"):
        assert told in job.summary


def test_a_text(runner: Any, quoting: tuple[str, str]) -> None:
    claims, letter = quoting
    (runner.workspace / "claims.yaml").write_text(claims, encoding="utf-8")
    (runner.workspace / "the letter.txt").write_text(letter, encoding="utf-8")
    job = runner.action(texts="letter=the letter.txt\n")
    assert not job.failed, job.log
    assert "1 quotation: 1 verified against the text" in job.summary
    without = runner.action()
    assert without.failed
    assert "1 quotation: 1 unverified" in without.summary


def test_a_text_that_is_not_there_passes_nothing(runner: Any, quoting: tuple[str, str]) -> None:
    (runner.workspace / "claims.yaml").write_text(quoting[0], encoding="utf-8")
    job = runner.action(texts="letter=letter.txt")
    assert job.outputs["action"] == {"exit-code": "2"}
    assert "letter.txt" in job.summary


def test_a_second_run_in_one_job_starts_afresh(runner: Any) -> None:
    assert "cannot read" in runner.action(paths="nowhere.yaml").summary
    job = runner.action()
    assert not job.failed
    assert "cannot read" not in job.summary


def test_nothing_that_can_be_read(runner: Any) -> None:
    job = runner.action(paths="nowhere.yaml")
    assert job.outputs["action"] == {"exit-code": "2"}
    assert job.summary.startswith("## argmap: nothing could be checked\n\n### Not done\n\n- cannot read")


def test_sarif(runner: Any) -> None:
    assert not runner.action(sarif="found.sarif").failed
    assert json.loads((runner.workspace / "found.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"


def test_level_and_arguments(runner: Any, claims: str) -> None:
    (runner.workspace / "claims.yaml").write_text(claims + "# argmap: ignore-file[AM303]\n", encoding="utf-8")
    assert runner.action().failed
    assert not runner.action(fail_level="error").failed
    assert not runner.action(args="--ignore=AM9\n").failed


def test_a_pair_without_a_folder_is_not_passed_over(runner: Any) -> None:
    job = runner.action(diagrams="claims.yaml")
    assert job.outputs["action"] == {"exit-code": "2"}
    (command,) = job.commands
    assert command.startswith("::error title=argmap::argmap: diagrams takes FILE=FOLDER")


def test_the_documentation_has_every_input(root: Path) -> None:
    inputs = yaml.safe_load((root / "action.yml").read_text(encoding="utf-8"))["inputs"]
    rows = [line.split(" | ") for line in (root / "docs" / "ci.md").read_text(encoding="utf-8").splitlines()]
    documented = {row[0].strip("| `"): row[2].strip("| `") for row in rows if len(row) == 3 and "`" in row[0]}
    assert documented.keys() == inputs.keys()
    for name, item in inputs.items():
        assert item["default"] == "" or item["default"] == documented[name]
