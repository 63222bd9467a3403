"""Every recipe of docs/ci.md, validated and run, on good files and on bad ones."""

import json
import re
import shlex
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from junitparser import JUnitXml

from argmap import __version__

Argmap = Callable[..., subprocess.CompletedProcess[str]]
OWN = f"OWNER/argmap@v{__version__}"
GITHUB = ".github/workflows/argmap.yml"
SCAN = ".github/workflows/argmap-scan.yml"
GITLAB = ".gitlab-ci.yml"
CORPUS = ".github/workflows/argmap-corpus.yml"
GITLAB_CORPUS = "corpus/.gitlab-ci.yml"
SCHEMAS = dict.fromkeys((GITHUB, SCAN, CORPUS), "vendor.github-workflows") | dict.fromkeys(
    (GITLAB, GITLAB_CORPUS), "vendor.gitlab-ci"
)
CONFIGURATIONS = (".pre-commit-config.yaml", "elsewhere/.pre-commit-config.yaml")
RUN_HERE = {*SCHEMAS, *CONFIGURATIONS, "Makefile", "pyproject.toml", "console"}


@pytest.fixture
def desk(runner: Any, argmap: Argmap, claims: str) -> Path:
    """A workspace with two clean maps, of which one is drawn."""
    (runner.workspace / "maps").mkdir()
    (runner.workspace / "maps" / "other.yaml").write_text(claims, encoding="utf-8")
    assert argmap(runner.workspace, "render").returncode == 0
    return runner.workspace


def spoil(desk: Path, claims: str) -> None:
    broken = claims.replace("topic: storm\n", "topic: storms\n")
    (desk / "maps" / "other.yaml").write_text(broken, encoding="utf-8")
    (desk / "diagrams" / "overview.svg").unlink()


def test_every_recipe_is_tested(recipes: dict[str, str]) -> None:
    assert recipes.keys() == RUN_HERE


def test_recipes_name_this_version(recipes: dict[str, str]) -> None:
    named = re.findall(r"OWNER/argmap(?:@|\n *rev: )(\S+?)\"?\n", "".join(recipes.values()))
    assert len(named) == 8
    assert set(named) == {f"v{__version__}"}


@pytest.mark.parametrize(("name", "schema"), SCHEMAS.items())
def test_schema(
    recipes: dict[str, str], tmp_path: Path, assert_valid: Callable[..., None], name: str, schema: str
) -> None:
    file = tmp_path / Path(name).name
    file.write_text(recipes[name], encoding="utf-8")
    assert_valid(file, schema)


def steps(recipe: str) -> list[dict[str, Any]]:
    (job,) = yaml.safe_load(recipe)["jobs"].values()
    return job["steps"]


@pytest.mark.usefixtures("desk")
def test_github(runner: Any, recipes: dict[str, str]) -> None:
    job = runner.workflow(steps(recipes[GITHUB]), OWN)
    assert not job.failed, job.log
    assert job.summary.startswith("## argmap: nothing found in 2 files\n")
    assert [name.partition("@")[0] for name, _ in job.used] == ["actions/checkout", "actions/setup-python"]


def test_github_with_findings(runner: Any, desk: Path, recipes: dict[str, str], claims: str) -> None:
    spoil(desk, claims)
    job = runner.workflow(steps(recipes[GITHUB]), OWN)
    assert job.failed
    assert job.commands[0].startswith("::error file=maps/other.yaml,line=")
    assert "    diagrams/overview.svg\n" in job.summary


@pytest.mark.parametrize("bad", [False, True])
def test_scan(runner: Any, desk: Path, recipes: dict[str, str], claims: str, bad: bool) -> None:
    if bad:
        spoil(desk, claims)
    job = runner.workflow(steps(recipes[SCAN]))
    assert job.failed == bad
    assert ("AM102" in job.log, "diagrams/overview.svg" in job.log) == (bad, bad)
    name, given = job.used[-1]
    assert name.startswith("github/codeql-action/upload-sarif@")
    found = json.loads((desk / given["sarif_file"]).read_text(encoding="utf-8"))
    assert bool(found["runs"][0]["results"]) == bad


@pytest.mark.parametrize("bad", [False, True])
def test_gitlab(runner: Any, desk: Path, recipes: dict[str, str], claims: str, bad: bool) -> None:
    if bad:
        spoil(desk, claims)
    check, diagrams = yaml.safe_load(recipes[GITLAB]).values()
    assert runner.script(*diagrams["before_script"], *diagrams["script"]).failed == bad
    assert runner.script(*check["before_script"], *check["script"]).failed == bad
    reports = check["artifacts"]["reports"]
    quality = json.loads((desk / reports["codequality"]).read_text(encoding="utf-8"))
    assert [item["location"]["path"] for item in quality] == ["maps/other.yaml"][:bad]
    assert sum(suite.failures for suite in JUnitXml.fromfile(str(desk / reports["junit"]))) == bad
    (shown,) = check["artifacts"]["paths"]
    assert (desk / shown).read_text(encoding="utf-8").startswith("## argmap: ")


def corpus(desk: Path, claims: str) -> set[str]:
    """Add maps with a mistake each, and return the names of all that have one."""
    broken = claims.replace("topic: storm\n", "topic: storms\n")
    names = {f"maps/{number}.yaml" for number in range(9)}
    for name in names:
        (desk / name).write_text(broken, encoding="utf-8")
    return names


def test_github_matrix(runner: Any, desk: Path, recipes: dict[str, str], claims: str) -> None:
    names = corpus(desk, claims)
    (job,) = yaml.safe_load(recipes[CORPUS])["jobs"].values()
    shards = job["strategy"]["matrix"]["shard"]
    found = [
        name
        for shard in shards
        for name in re.findall(
            r"^::error file=([^,]*),", runner.workflow(job["steps"], OWN, shard=shard).log, re.M
        )
    ]
    assert sorted(found) == sorted(names)


def test_gitlab_parallel(runner: Any, desk: Path, recipes: dict[str, str], claims: str) -> None:
    names = corpus(desk, claims)
    (job,) = yaml.safe_load(recipes[GITLAB_CORPUS]).values()
    found = []
    for number in range(1, job["parallel"] + 1):
        numbers = {"CI_NODE_INDEX": str(number), "CI_NODE_TOTAL": str(job["parallel"])}
        runner.script(*job["before_script"], *job["script"], **numbers)
        quality = (desk / job["artifacts"]["reports"]["codequality"]).read_text(encoding="utf-8")
        found += [item["location"]["path"] for item in json.loads(quality)]
    assert sorted(found) == sorted(names)


@pytest.mark.parametrize("name", CONFIGURATIONS)
def test_pre_commit(
    recipes: dict[str, str], tmp_path: Path, root: Path, pre_commit: Callable[..., int], name: str
) -> None:
    """The configurations themselves; test_hooks.py runs them."""
    (tmp_path / "configuration.yaml").write_text(recipes[name], encoding="utf-8")
    assert pre_commit("validate-config", tmp_path / "configuration.yaml") == 0
    known = {hook["id"] for hook in yaml.safe_load((root / ".pre-commit-hooks.yaml").read_text("utf-8"))}
    assert {hook["id"] for hook in yaml.safe_load(recipes[name])["repos"][0]["hooks"]} <= known


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not here")
def test_make(runner: Any, desk: Path, recipes: dict[str, str], quoting: tuple[str, str]) -> None:
    (desk / "Makefile").write_text(recipes["Makefile"], encoding="utf-8")
    runner.script("python -m pip install argmap")
    assert not runner.script("make check", "make fresh").failed
    claims, letter = quoting
    (desk / "claims.yaml").write_text(claims, encoding="utf-8")
    assert runner.script("make check").failed
    (desk.parent / "texts").mkdir()
    (desk.parent / "texts" / "letter.txt").write_text(letter, encoding="utf-8")
    done = runner.script("make fresh")
    assert done.failed
    assert "diagrams/" in done.log
    done = runner.script("make diagrams")
    assert not done.failed
    assert "1 verified against the text" in done.log


def test_lock(
    desk: Path, recipes: dict[str, str], quoting: tuple[str, str], argmap: Argmap, tmp_path: Path
) -> None:
    claims, letter = quoting
    (desk / "claims.yaml").write_text(claims, encoding="utf-8")
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "letter.txt").write_text(letter, encoding="utf-8")
    commands = re.findall(r"^\$ argmap (.*)\n((?:(?!\$ ).*\n)*)", recipes["console"], re.M)
    assert len(commands) == 2
    for words, output in commands:
        done = argmap(desk, *shlex.split(words))
        assert done.stdout + done.stderr == output
    (desk / "pyproject.toml").write_text(recipes["pyproject.toml"], encoding="utf-8")
    assert "1 verified against the text" in argmap(desk, "check").stdout
    (tmp_path / "texts" / "letter.txt").unlink()
    assert "1 verified by the lock" in argmap(desk, "check").stdout
    (desk / "claims.yaml").write_text(claims.replace("it burnt on", "that it burnt on"), encoding="utf-8")
    changed = argmap(desk, "check")
    assert changed.returncode == 1
    assert "1 unverified" in changed.stdout
