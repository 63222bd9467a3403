"""The hooks of pre-commit, run by pre-commit in a scratch repository, with good and bad files.

Hooks, configuration and environment are the real ones but for one thing: what pre-commit installs is a wheel
that only points to the argmap of the tests, since the network may not be at hand.
"""

import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path

import pytest

from argmap import __version__
from argmap.drawing.engine import engine_command

BACKEND = """\
from zipfile import ZipFile

FILES = {{
    "argmap_of_the_tests.pth": {paths!r},
    "argmap-0.dist-info/METADATA": "Metadata-Version: 2.1\\nName: argmap\\nVersion: 0\\n",
    "argmap-0.dist-info/WHEEL": "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n",
    "argmap-0.dist-info/entry_points.txt": "[console_scripts]\\nargmap = argmap.__main__:main\\n",
    "argmap-0.dist-info/RECORD": "",
}}


def build_wheel(folder, config_settings=None, metadata_directory=None):
    with ZipFile(f"{{folder}}/argmap-0-py3-none-any.whl", "w") as wheel:
        for name, content in FILES.items():
            wheel.writestr(name, content)
    return "argmap-0-py3-none-any.whl"
"""
PROJECT = """\
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
"""

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Who commits, where pre-commit keeps what it installs, and where the layout engine is, for all tests."""
    home = tmp_path_factory.mktemp("home")
    engine, *_ = engine_command("pure")
    (home / "programs").mkdir()
    (home / "programs" / "graphviz-pure").symlink_to(engine)
    author = {f"GIT_{who}_{what}": "tests" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PRE_COMMIT"))}
    return (
        kept
        | author
        | {
            "HOME": str(home),
            "PATH": f"{home / 'programs'}:{os.environ['PATH']}",
            "GIT_CONFIG_NOSYSTEM": "1",
            "PRE_COMMIT_HOME": str(home / "pre-commit"),
            "PIP_NO_INDEX": "1",
            "VIRTUALENV_NO_DOWNLOAD": "1",
            "VIRTUALENV_NO_PERIODIC_UPDATE": "1",
        }
    )


@pytest.fixture(scope="module")
def hooks(root: Path, environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with our hooks, tagged with the version."""
    place = tmp_path_factory.mktemp("hooks")
    paths = "\n".join([str(root), sysconfig.get_path("purelib"), sysconfig.get_path("platlib")])
    (place / "backend.py").write_text(BACKEND.format(paths=paths))
    (place / "pyproject.toml").write_text(PROJECT)
    (place / ".pre-commit-hooks.yaml").write_bytes((root / ".pre-commit-hooks.yaml").read_bytes())
    for words in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "hooks"], ["tag", f"v{__version__}"]):
        subprocess.run(["git", *words], cwd=place, env=environment, check=True)
    return place


@pytest.fixture
def configure(tmp_path: Path, hooks: Path, recipes: dict[str, str]) -> Callable[[str], None]:
    """Set the desk's repository up as docs/ci.md says under a name."""

    def run(name: str) -> None:
        text = recipes[name].replace("https://github.com/OWNER/argmap", str(hooks))
        (tmp_path / ".pre-commit-config.yaml").write_text(text)

    return run


@pytest.fixture(scope="module")
def set_up(tmp_path_factory: pytest.TempPathFactory, environment: dict[str, str], claims: str) -> Path:
    """A repository as pre-commit sets it up, with a clean map, its drawings and another YAML file."""
    place = tmp_path_factory.mktemp("desk")
    (place / "claims.yaml").write_text(claims, encoding="utf-8")
    (place / "compose.yaml").write_text("services: {}\n", encoding="utf-8")
    python = (sys.executable, "-m")
    for words in (["git", "init", "-q"], [*python, "argmap", "render"], [*python, "pre_commit", "install"]):
        subprocess.run(words, cwd=place, env=environment, check=True, capture_output=True)
    return place


@pytest.fixture
def desk(tmp_path: Path, set_up: Path, configure: Callable[[str], None]) -> Path:
    """A copy of that repository, with our hooks."""
    shutil.copytree(set_up, tmp_path, symlinks=True, dirs_exist_ok=True)
    configure(".pre-commit-config.yaml")
    return tmp_path


@pytest.fixture
def committed(desk: Path, environment: dict[str, str]) -> None:
    """What lies in the desk's repository is committed, past the hooks, which a test above lets it pass."""
    for words in (["add", "-A"], ["commit", "-q", "--no-verify", "-m", "first"]):
        subprocess.run(["git", *words], cwd=desk, env=environment, check=True)


@pytest.fixture
def commit(desk: Path, environment: dict[str, str]) -> Run:
    """Commit all that lies in the desk's repository; the hooks let it pass or not."""

    def run() -> subprocess.CompletedProcess[str]:
        subprocess.run(["git", "add", "-A"], cwd=desk, env=environment, check=True)
        return subprocess.run(
            ["git", "commit", "-m", "change"],
            cwd=desk,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )

    return run


def test_pre_commit_takes_the_manifest(root: Path, pre_commit: Callable[..., int]) -> None:
    assert pre_commit("validate-manifest", root / ".pre-commit-hooks.yaml") == 0


def test_a_good_file_is_committed(commit: Run) -> None:
    done = commit()
    assert done.returncode == 0, done.stdout
    assert done.stdout.count("Passed") == 3


def test_a_file_out_of_shape_is_put_into_shape(desk: Path, commit: Run, claims: str) -> None:
    (desk / "claims.yaml").write_text(claims.replace("topic: storm", "topic:    storm"), encoding="utf-8")
    refused = commit()
    assert refused.returncode == 1
    assert "files were modified by this hook" in refused.stdout
    assert (desk / "claims.yaml").read_text(encoding="utf-8") == claims  # which is committed as above


@pytest.mark.usefixtures("committed")
def test_stale_maps_are_named(desk: Path, commit: Run, claims: str) -> None:
    (desk / "claims.yaml").write_text(claims.replace("was dark", "was out"), encoding="utf-8")
    done = commit()
    assert done.returncode == 1
    assert "diagrams/accusations/lamp-was-dark.svg" in done.stdout


@pytest.mark.usefixtures("committed")
def test_a_map_that_was_drawn_over_is_noticed(desk: Path, commit: Run) -> None:
    (desk / "diagrams" / "overview.svg").write_text("<svg/>")
    done = commit()
    assert done.returncode == 1
    assert "diagrams/overview.svg" in done.stdout


def test_a_bad_file_is_not_wherever_it_lies(desk: Path, commit: Run, claims: str) -> None:
    names = ("claims.yaml", "maps/claims.yml", "harbour.claims.yaml", "a b;$(touch escaped)/claims.yaml")
    for name in names:
        (desk / name).parent.mkdir(exist_ok=True)
        (desk / name).write_text(claims.replace("topic: storm\n", "topic: storms\n"), encoding="utf-8")
    done = commit()
    assert done.returncode == 1
    assert "error[AM102]" in done.stdout
    assert [name for name in names if f" --> {name}:" not in done.stdout] == []
    assert not (desk / "escaped").exists()


def test_maps_elsewhere(
    desk: Path, commit: Run, configure: Callable[[str], None], claims: str, argmap: Run
) -> None:
    """The second configuration of docs/ci.md: files with other names, drawn to another place."""
    configure("elsewhere/.pre-commit-config.yaml")
    (desk / "maps").mkdir()
    (desk / "claims.yaml").rename(desk / "maps" / "harbour.yaml")
    assert argmap(desk, "render", "maps/harbour.yaml", "-o", "drawn/harbour").returncode == 0
    done = commit()
    assert done.returncode == 0, done.stdout
    assert done.stdout.count("Passed") == 2
    (desk / "maps" / "harbour.yaml").write_text(claims.replace("was dark", "was out"), encoding="utf-8")
    done = commit()
    assert done.returncode == 1
    assert "drawn/harbour/overview.svg" in done.stdout
