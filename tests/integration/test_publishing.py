"""Every recipe of docs/publish.md, validated and run, on good files and on bad ones."""

import re
import shutil
import subprocess
import sysconfig
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from argmap import __version__

Argmap = Callable[..., subprocess.CompletedProcess[str]]
OWN = f"OWNER/argmap@v{__version__}"
GITHUB, GITLAB = ".github/workflows/site.yml", ".gitlab-ci.yml"
SCHEMAS = {GITHUB: "vendor.github-workflows", GITLAB: "vendor.gitlab-ci"}


def test_every_recipe_is_tested(publishing: dict[str, str]) -> None:
    assert publishing.keys() == {*SCHEMAS, "console"}


def test_recipes_name_this_version(publishing: dict[str, str]) -> None:
    named = re.findall(r"OWNER/argmap@(\S+?)\"?\n", "".join(publishing.values()))
    assert named == [f"v{__version__}"] * 2


@pytest.mark.parametrize(("name", "schema"), SCHEMAS.items())
def test_schema(
    publishing: dict[str, str], tmp_path: Path, assert_valid: Callable[..., None], name: str, schema: str
) -> None:
    file = tmp_path / Path(name).name
    file.write_text(publishing[name], encoding="utf-8")
    assert_valid(file, schema)


def test_the_workflow_is_safe(publishing: dict[str, str], tmp_path: Path) -> None:
    """But for the pins, which are left to those who take it over."""
    (tmp_path / "site.yml").write_text(publishing[GITHUB], encoding="utf-8")
    (tmp_path / "zizmor.yml").write_text("rules: {unpinned-uses: {disable: true}}\n", encoding="utf-8")
    zizmor = shutil.which("zizmor", path=sysconfig.get_path("scripts"))
    assert zizmor
    words = ["--offline", "--no-progress", "--config", "zizmor.yml", "site.yml"]
    done = subprocess.run([zizmor, *words], capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("bad", [False, True])
def test_github(runner: Any, publishing: dict[str, str], claims: str, bad: bool) -> None:
    if bad:
        broken = claims.replace("topic: storm\n", "topic: storms\n")
        (runner.workspace / "claims.yaml").write_text(broken, encoding="utf-8")
    jobs = yaml.safe_load(publishing[GITHUB])["jobs"]
    job = runner.workflow(jobs["build"]["steps"], OWN)
    assert job.failed == bad, job.log
    assert ("AM102" in job.log) == bad
    used = [name.partition("@")[0] for name, _ in job.used]
    upload = [] if bad else ["actions/upload-pages-artifact"]
    assert used == ["actions/checkout", "actions/setup-python", *upload]
    if not bad:
        folder = runner.workspace / job.used[-1][1]["path"]
        assert b"https://DESK.github.io/MAP" in (folder / "index.html").read_bytes()
    (step,) = jobs["deploy"]["steps"]
    assert step["uses"].startswith("actions/deploy-pages@")
    assert jobs["deploy"]["needs"] == "build"


@pytest.mark.parametrize("bad", [False, True])
def test_gitlab(runner: Any, publishing: dict[str, str], claims: str, bad: bool) -> None:
    if bad:
        broken = claims.replace("topic: storm\n", "topic: storms\n")
        (runner.workspace / "claims.yaml").write_text(broken, encoding="utf-8")
    job = yaml.safe_load(publishing[GITLAB])["pages"]
    done = runner.script(*job["script"], CI_PAGES_URL="https://desk.gitlab.io/map")
    assert done.failed == bad, done.log
    (folder,) = job["artifacts"]["paths"]
    index = runner.workspace / folder / "index.html"
    assert index.exists() != bad
    assert bad or b"https://desk.gitlab.io/map" in index.read_bytes()


def test_the_commands(runner: Any, publishing: dict[str, str], argmap: Argmap) -> None:
    commands = re.findall(r"^\$ argmap (.*)$", publishing["console"], re.M)
    assert len(commands) == 2
    for words in commands:
        assert argmap(runner.workspace, *words.split()).returncode == 0


def test_the_table_has_every_file(
    publishing: dict[str, str], root: Path, runner: Any, argmap: Argmap
) -> None:
    """What a site holds is in the table of the page, and no more stands there."""
    assert publishing
    page = (root / "docs" / "publish.md").read_text(encoding="utf-8")
    table = page.split("| files | are |")[1].split("\n\n")[0]
    told = {
        re.sub(r"<id>", "*", name) for name in re.findall(r"`([\w/.<>]+)`", table.replace(" | ", "\n", 0))
    }
    assert argmap(runner.workspace, "site").returncode == 0
    site = runner.workspace / "site"
    files = [path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()]
    patterns = {
        name: re.compile(re.escape(name).replace(r"\*", "[^/]+") + (".*" if name[-1] == "/" else ""))
        for name in told
    }
    assert [name for name in files if not any(pattern.fullmatch(name) for pattern in patterns.values())] == []
    texts = {"text.html", "text/*.html", "people/*.html"}  # which a map without a text and persons has not
    assert [name for name in told - texts if not any(patterns[name].fullmatch(file) for file in files)] == []
