"""A small runner of workflow steps, since GitHub's is not at hand."""

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import yaml
from markdown_it import MarkdownIt

Step = dict[str, Any]
_EXPRESSION = re.compile(r"\$\{\{ *(.*?) *\}\}")
_COMPARED = re.compile(r"(\S+) *(==|!=) *'([^']*)'")
_PYTHON = """\
#!/usr/bin/env bash
# Stands for Python: notes what it is asked, makes a folder for an environment, installs the tests' argmap.
printf '%s\\n' "$*" >> "$CALLS"
case "$1 $2" in
  "-m venv")
    mkdir -p "$3/bin"
    cp "$0" "$3/bin/python"
    ;;
  "-m pip")
    printf '#!/bin/sh\\nexec %s "$@"\\n' "$CALL" > "${0%/*}/argmap"
    chmod +x "${0%/*}/argmap"
    ;;
  *) exit 1 ;;
esac
"""


@dataclass
class Job:
    """What running some steps came to."""

    log: str = ""
    summary: str = ""
    failed: bool = False
    outputs: dict[str, dict[str, str]] = field(default_factory=dict)
    used: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    """The actions of others that were asked for, which are not run, and what they were given."""
    matrix: Mapping[str, str] = field(default_factory=dict)
    """What tells the job from the others of its matrix."""

    @property
    def commands(self) -> list[str]:
        return [line for line in self.log.splitlines() if line.startswith("::")]


class Runner:
    """Runs steps as GitHub's runner does: conditions, expressions, files for outputs and the summary.

    Knows the few expressions that our files use, and fails at any other.
    """

    def __init__(self, root: Path, workspace: Path, home: Path, argmap: list[str]) -> None:
        self.root, self.workspace, self._home = root, workspace, home
        self.calls = home / "calls.txt"
        self._numbers = iter(range(1_000_000))
        programs = home / "programs"
        programs.mkdir(parents=True)
        for name in ("python", "python3"):
            (programs / name).write_text(_PYTHON)
            (programs / name).chmod(0o755)
        (home / "temp").mkdir()
        self._environment = {
            "PATH": f"{programs}:{os.environ['PATH']}",
            "HOME": str(home),
            "LC_ALL": "C.UTF-8",
            "CI": "true",
            "RUNNER_TEMP": str(home / "temp"),
            "GITHUB_WORKSPACE": str(workspace),
            "CALLS": str(self.calls),
            "CALL": shlex.join(argmap),
        }

    def action(self, **inputs: str) -> Job:
        """Run the project's own action; its inputs have underscores here for hyphens."""
        job = Job()
        self._action(job, {name.replace("_", "-"): value for name, value in inputs.items()})
        return job

    def workflow(self, steps: list[Step], own: str = "./", **matrix: str) -> Job:
        """Run the steps of a job of a ``matrix``; ``own`` is how they call the project's own action."""
        job = Job(matrix=matrix)
        self._steps(job, steps, {}, own)
        return job

    def script(self, *lines: str, **variables: str) -> Job:
        """Run the lines of a script up to the first that fails, as GitLab's runner does."""
        job = Job()
        self._run(job, {"run": "\n".join(lines), "env": variables}, {})
        return job

    def _action(self, job: Job, given: Mapping[str, str]) -> None:
        description = yaml.safe_load((self.root / "action.yml").read_text(encoding="utf-8"))
        unknown = given.keys() - description["inputs"].keys()
        assert not unknown, f"the action has no inputs {unknown}"
        inputs = {name: given.get(name, item["default"]) for name, item in description["inputs"].items()}
        self._steps(job, description["runs"]["steps"], inputs, own=None)
        for name, item in description["outputs"].items():
            values = self._filled(item["value"], inputs, job)
            job.outputs.setdefault("action", {})[name] = values

    def _steps(self, job: Job, steps: list[Step], inputs: Mapping[str, str], own: str | None) -> None:
        for step in steps:
            if not self._wanted(step.get("if", "success()"), inputs, job):
                continue
            if "uses" in step:
                with_ = {
                    name: self._filled(str(value), inputs, job)
                    for name, value in step.get("with", {}).items()
                }
                if step["uses"] == own:
                    self._action(job, with_)
                else:
                    job.used.append((step["uses"], with_))
            else:
                assert own is not None or step["shell"] == "bash"
                self._run(job, step, inputs)

    def _run(self, job: Job, step: Step, inputs: Mapping[str, str]) -> None:
        assert "${{" not in step["run"], "what stands in a script is taken for a part of it"
        place = self._home / f"step-{next(self._numbers)}"
        place.mkdir()
        files = {name: place / name.lower() for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
        for file in files.values():
            file.touch()
        script = place / "script.sh"
        script.write_text(step["run"], encoding="utf-8")
        own = self._all_filled(step.get("env", {}), inputs, job)
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", script],
            cwd=self.workspace,
            env=self._environment
            | {"GITHUB_ACTION_PATH": str(self.root)}
            | own
            | {name: str(file) for name, file in files.items()},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        job.log += done.stdout
        job.summary += files["GITHUB_STEP_SUMMARY"].read_text(encoding="utf-8")
        lines = files["GITHUB_OUTPUT"].read_text(encoding="utf-8").splitlines()
        job.outputs[step.get("id", "")] = dict(line.split("=", 1) for line in lines)
        job.failed |= done.returncode != 0

    def _wanted(self, condition: str, inputs: Mapping[str, str], job: Job) -> bool:
        named = {"success()": not job.failed, "always()": True, "failure()": job.failed}
        named |= {"success() || failure()": True}
        if condition in named:
            return named[condition]
        match = _COMPARED.fullmatch(condition)
        assert match, f"an unknown condition: {condition}"
        same = self._value(match[1], inputs, job) == match[3]
        return not job.failed and same == (match[2] == "==")

    def _all_filled(self, values: Mapping[str, Any], inputs: Mapping[str, str], job: Job) -> dict[str, str]:
        return {name: self._filled(str(value), inputs, job) for name, value in values.items()}

    def _filled(self, text: str, inputs: Mapping[str, str], job: Job) -> str:
        return _EXPRESSION.sub(lambda match: self._value(match[1], inputs, job), text)

    def _value(self, expression: str, inputs: Mapping[str, str], job: Job) -> str:
        match expression.split("."):
            case ["inputs", name]:
                return inputs[name]
            case ["matrix", name]:
                return job.matrix[name]
            case ["steps", id_, "outputs", name]:
                return job.outputs.get(id_, {}).get(name, "")
            case _:
                raise AssertionError(f"an unknown expression: {expression}")


@pytest.fixture(scope="session")
def warm() -> Iterator[list[str]]:
    """What calls argmap, without its start, of which the processes of other tests have enough."""
    with TemporaryDirectory() as folder:  # whose path is short, as that of a socket must be
        command = [sys.executable, str(Path(__file__).with_name("warm.py")), str(Path(folder, "socket"))]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout
            assert process.stdout.readline() == "ready\n"
            yield [command[0], "-IS", *command[1:]]
            process.kill()


@pytest.fixture
def runner(root: Path, tmp_path: Path, claims: str, warm: list[str]) -> Runner:
    """A runner whose workspace holds a clean map; Python and its installer are replaced, argmap is not."""
    workspace = tmp_path / "workspace"
    workspace.mkdir()
    (workspace / "claims.yaml").write_text(claims, encoding="utf-8")
    return Runner(root, workspace, tmp_path / "home", warm)


CLAIMS = """\
argmap: 1
title: The harbour light

parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}

sources:
  log:
    kind: record
    title: Log of the light
    author: The keeper
    date: 1871-03-04
    archive: Harbour office

topics:
  storm: The night of the storm

accusations:
  lamp-was-dark:
    title: The lamp was dark
    claim: The council says that the lamp stood dark for an hour.
    topic: storm
    rebuttals:
      lamp-burnt-on:
        title: The lamp burnt on
        claim: The keeper points to the oil that it took.
        move: denial
        evidence:
          - source: log
            shows: Four pints were drawn that night.
            nature: own-record
"""


LETTER = """\
  letter:
    kind: letter
    title: The letter
    author: The keeper
    date: 1871-03-20
    archive: Harbour office
    sections:
      whole: {title: The letter, starts: As to the lamp}
"""


@pytest.fixture(scope="session")
def claims() -> str:
    """A claim file in which nothing is found, in its canonical shape."""
    return CLAIMS


@pytest.fixture(scope="session")
def quoting(claims: str) -> tuple[str, str]:
    """A claim file that quotes a letter, and the letter."""
    quote = "        move: denial\n        at: whole\n        quote: it burnt on\n"
    mapped = claims.replace("light\n", "light\ntext: letter\n", 1).replace("  log:\n", f"{LETTER}  log:\n")
    return mapped.replace("        move: denial\n", quote), "As to the lamp I say that it burnt on.\n"


_COMMENT = re.compile(r"<!-- file: (\S+) -->")


def _recipes(page: Path) -> dict[str, str]:
    """Return the files that a page shows, by the names that it gives them, and everything for a console."""
    tokens = MarkdownIt().parse(page.read_text(encoding="utf-8"))
    found = {}
    for before, token in pairwise(tokens):
        if token.type == "fence":
            named = _COMMENT.fullmatch(before.content.strip())
            assert named or token.info == "console", f"line {token.map[0]}: a block that no test would run"
            found[named[1] if named else "console"] = token.content
    return found


@pytest.fixture(scope="session")
def recipes(root: Path) -> dict[str, str]:
    """The recipes of docs/ci.md."""
    return _recipes(root / "docs" / "ci.md")


@pytest.fixture(scope="session")
def publishing(root: Path) -> dict[str, str]:
    """The recipes of docs/publish.md."""
    return _recipes(root / "docs" / "publish.md")


@pytest.fixture
def assert_valid() -> Callable[[Path, str], None]:
    """Hold a file against a schema that comes with ``check-jsonschema``."""
    from check_jsonschema import main
    from click.testing import CliRunner

    def check(file: Path, schema: str) -> None:
        done = CliRunner().invoke(main, ["--builtin-schema", schema, str(file)])
        assert done.exit_code == 0, done.output

    return check


@pytest.fixture
def pre_commit() -> Callable[..., int]:
    """Call pre-commit inside this process."""
    from pre_commit.main import main

    return lambda *words: main([*map(str, words)])


Argmap = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def argmap(warm: list[str]) -> Argmap:
    """Run argmap in a folder."""

    def run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*warm, *words],
            cwd=folder,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    return run
