"""Many files, checked by several processes: what comes of it is what one process would say."""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from argmap.checking.formats import FORMATS
from argmap.checking.results import FileResult
from argmap.cli.call import Call as CheckCall
from argmap.cli.checkers import Checkers
from argmap.cli.parallel import outcomes_of
from argmap.plain.errors import ArgmapError, ConfigError

Call = Callable[..., object]


@pytest.fixture
def many(folder: Path) -> list[str]:
    """The names of files with and without findings, of unequal length, one of which is not there."""
    faulty = (folder / "faulty.yaml").read_text(encoding="utf-8")
    for number in range(20):
        more = "".join(f"# {line}\n" for line in range(number * 977 % 500))
        (folder / f"{number}.yaml").write_text(faulty + more, encoding="utf-8")
    return [*(f"{number}.yaml" for number in range(10)), "absent.yaml", "claims.yaml", "15.yaml"]


@pytest.mark.parametrize("form", FORMATS)
def test_the_report_is_that_of_one_process(argmap: Call, many: list[str], form: str) -> None:
    one = argmap("check", *many, "--output-format", form, "--jobs", "1")
    assert one.code == 2
    assert one.err == 'argmap: cannot read "absent.yaml": no such file or directory\n'
    assert argmap("check", *many, "--output-format", form, "--jobs", "2") == one


@pytest.mark.parametrize("jobs", ["5", "100"])
def test_no_number_of_processes_changes_the_report(argmap: Call, many: list[str], jobs: str) -> None:
    assert argmap("check", *many, "--jobs", jobs) == argmap("check", *many, "--jobs", "1")


def test_fixes_are_made_by_all(argmap: Call, folder: Path, many: list[str]) -> None:
    del many[10]
    done = argmap("check", *many, "--unsafe-fixes", "--select", "AM102", "--jobs", "3")
    assert (done.code, done.err) == (0, "")
    assert "fixed 11 findings" in done.out
    assert "topic: lights" not in "".join((folder / name).read_text(encoding="utf-8") for name in many)


def test_faulty_settings_end_the_run(argmap: Call, folder: Path, many: list[str]) -> None:
    (folder / "deep").mkdir()
    (folder / "deep" / "x.yaml").write_text("argmap: 1\n", encoding="utf-8")
    (folder / "deep" / "pyproject.toml").write_text("[tool.argmap]\nselekt = []\n", encoding="utf-8")
    for jobs in ("1", "2"):
        done = argmap("check", *many, "deep/x.yaml", "--jobs", jobs)
        assert (done.code, done.out) == (2, "")
        assert '"tool.argmap" has no setting "selekt"' in done.err


@pytest.mark.usefixtures("folder")
def test_results_are_whole_where_that_is_asked_for() -> None:
    checkers = Checkers(CheckCall(jobs=2))
    for whole in (True, False):
        results = outcomes_of(checkers, ["claims.yaml", "faulty.yaml"], whole=whole)
        assert [isinstance(item, FileResult) and (item.graph is not None) for item in results] == [whole] * 2


def _die(_checkers: Checkers, _name: str) -> FileResult:
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


def _fail(_checkers: Checkers, _name: str) -> FileResult:
    raise ConfigError("no")


@pytest.mark.usefixtures("folder")
@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_process_that_is_killed_is_told_of() -> None:
    with pytest.raises(ArgmapError, match="--jobs 1"):
        outcomes_of(Checkers(CheckCall(jobs=2)), ["claims.yaml", "faulty.yaml"], _die)
    with pytest.raises(ConfigError, match="no"):
        outcomes_of(Checkers(CheckCall(jobs=2)), ["claims.yaml", "faulty.yaml"], _fail)


def test_standard_input_is_read_by_the_first_process(process: Call, folder: Path) -> None:
    given = (folder / "faulty.yaml").read_bytes()
    done = process("check", "-", "claims.yaml", "--jobs", "2", "--output-format", "concise", given=given)
    assert "<stdin>:17:12: error[AM102]" in done.out
    assert done.code == 1
