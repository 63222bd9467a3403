"""A run that could not do its job: what is told to people, to a runner, and to programs that read reports."""

import json
import os
import socket
import sys
from collections.abc import Callable
from itertools import permutations
from pathlib import Path
from xml.etree import ElementTree

import pytest

from argmap.cli.batch import check_files
from argmap.cli.call import Call as CheckCall
from argmap.cli.checkers import Checkers

Call = Callable[..., object]

FAILURES = [
    ((), ["absent.yaml"], 'cannot read "absent.yaml": no such file or directory'),
    ((), ["none"], '"none" holds no claim file: no YAML file with a key "argmap" or "accusations"'),
    (("--text", "x=absent.txt"), ["claims.yaml"], '"--text x=…" names no text'),
    (("--select", "AM77"), ["claims.yaml"], '"select" names the unknown rule "AM77"'),
    ((), ["broken/claims.yaml"], "has no setting"),
    (("--config", "absent.toml"), ["claims.yaml"], 'cannot read "absent.toml"'),
]


@pytest.fixture
def broken(folder: Path) -> Path:
    """A folder without claim files, and a project whose settings are broken."""
    for name in ("none", "broken"):
        (folder / name).mkdir()
    (folder / "broken" / "claims.yaml").write_bytes((folder / "claims.yaml").read_bytes())
    (folder / "broken" / "pyproject.toml").write_text("[tool.argmap]\nselekt = []\n", encoding="utf-8")
    return folder


@pytest.mark.parametrize(("words", "files", "complaint"), FAILURES)
@pytest.mark.usefixtures("broken")
def test_every_reader_is_told(
    argmap: Call, folder: Path, words: tuple[str, ...], files: list[str], complaint: str
) -> None:
    reports = [f"--output-format={form}=out.{form}" for form in ("json", "sarif", "gitlab", "junit")]
    done = argmap("check", *files, *words, "--output-format", "github", *reports)
    assert done.code == 2
    assert done.err.startswith("argmap: ")
    (told,) = [line for line in done.out.splitlines() if line.startswith("::error")]
    assert complaint.replace("%", "%25") in told
    read = {
        form: (folder / f"out.{form}").read_text(encoding="utf-8") for form in ("json", "sarif", "gitlab")
    }
    assert complaint in json.loads(read["json"])["failures"][0]["message"]
    (run,) = json.loads(read["sarif"])["runs"]
    assert run["invocations"][0]["executionSuccessful"] is False
    assert complaint in run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"]
    assert complaint in json.loads(read["gitlab"])[0]["description"]
    (error,) = ElementTree.parse(folder / "out.junit").iter("error")
    assert complaint in error.get("message", "")


@pytest.mark.parametrize("form", ["full", "concise"])
def test_people_read_it_on_standard_error(argmap: Call, form: str) -> None:
    done = argmap("check", "absent.yaml", "--output-format", form)
    assert (done.code, done.out) == (2, "")
    assert done.err == 'argmap: cannot read "absent.yaml": no such file or directory\n'


@pytest.mark.parametrize(
    "words",
    [
        ("--output-format", "github", "--selct", "x"),
        ("--selct", "x", "--output-format=github"),
        ("--output-format=github", "--text", "x"),
        ("--output-format=github", "--output-format=json"),
        ("--output-format=github", "--watch", "--fix"),
        ("--output-format=github", "--output-format=json=claims.yaml"),
        ("--output-format=github", "--output-format=json=x", "--output-format=sarif=x"),
        ("--output-format=github", "--output-format=json=absent/x"),
    ],
)
def test_a_call_that_makes_no_sense_is_told_the_runner(
    argmap: Call, folder: Path, words: tuple[str, ...]
) -> None:
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    done = argmap("check", *words)
    assert done.code == 2
    assert [line.split("::")[1] for line in done.out.splitlines()] == [
        "error title=argmap"
    ] or "absent" in words[-1]
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before


def test_a_wish_of_the_environment_counts(argmap: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ARGMAP_OUTPUT_FORMAT", "github")
    for words in (("--selct",), ("absent.yaml",)):
        assert argmap("check", *words).out.startswith("::error ")


def test_a_report_that_cannot_be_written_keeps_no_other(argmap: Call, folder: Path) -> None:
    reports = ["--output-format=junit=absent/x", "--output-format=sarif=out.sarif"]
    done = argmap("check", "faulty.yaml", "--output-format=json", *reports)
    assert done.code == 2
    read = json.loads(done.out)
    assert [item["code"] for item in read["diagnostics"]] == ["AM102"]
    assert [item["file"] for item in read["failures"]] == ["absent/x"]
    assert json.loads((folder / "out.sarif").read_text(encoding="utf-8"))["runs"][0]["results"]


@pytest.mark.usefixtures("folder")
def test_a_crash_is_told_as_well(capsys: pytest.CaptureFixture[str]) -> None:
    def crash(_checkers: Checkers, _name: str) -> None:
        raise ZeroDivisionError("no")

    call = CheckCall(flags={"output_format": "sarif"})
    with pytest.raises(ZeroDivisionError):
        check_files(call, crash)  # type: ignore[arg-type]
    invocation = json.loads(capsys.readouterr().out)["runs"][0]["invocations"][0]
    assert (
        invocation["toolExecutionNotifications"][0]["message"]["text"]
        == "internal error: ZeroDivisionError: no"
    )


@pytest.mark.usefixtures("broken")
def test_no_report_is_written_over_what_is_read_though_the_settings_are_broken(
    argmap: Call, folder: Path
) -> None:
    (folder / "letter.txt").write_text("words", encoding="utf-8")
    for name in ("broken/claims.yaml", "broken/pyproject.toml", "letter.txt"):
        before = (folder / name).read_bytes()
        flags = ("--text", "letter=letter.txt", f"--output-format=json={name}")
        assert argmap("check", "broken/claims.yaml", *flags).code == 2
        assert (folder / name).read_bytes() == before


LEVELS = {
    "strict": "",
    "lenient": 'fail-level = "error"',
    "deaf": 'ignore = ["AM110"]',
    "mild": 'severity = {AM110 = "note"}',
}


@pytest.fixture
def projects(folder: Path) -> Path:
    """Projects with settings of their own, each with a file in which the same warning is found."""
    clean = (folder / "claims.yaml").read_text(encoding="utf-8")
    text = clean.replace("watch: The watch", "watch: The watch\n  bell: The bell")
    for name, setting in LEVELS.items():
        (folder / name).mkdir()
        (folder / name / "claims.yaml").write_text(text, encoding="utf-8")
        (folder / name / "pyproject.toml").write_text(f"[tool.argmap]\n{setting}\n", encoding="utf-8")
    return folder


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.usefixtures("projects")
def test_the_exit_code_does_not_depend_on_the_order(argmap: Call, jobs: str) -> None:
    names = {name: f"{name}/claims.yaml" for name in LEVELS}
    alone = {name: argmap("check", file).code for name, file in names.items()}
    assert alone == {"strict": 1, "lenient": 0, "deaf": 0, "mild": 0}
    for some in (*permutations(LEVELS, 2), tuple(LEVELS), tuple(LEVELS)[::-1]):
        done = argmap("check", *(names[name] for name in some), "--jobs", jobs)
        assert done.code == max(alone[name] for name in some)


@pytest.mark.usefixtures("projects")
def test_each_file_says_whether_it_failed(argmap: Call) -> None:
    read = json.loads(argmap("check", ".", "--output-format", "json").out)
    failed = {item["file"] for item in read["files"] if item["failed"]}
    assert failed == {"faulty.yaml", "strict/claims.yaml"}


def test_a_file_is_judged_by_its_own_project_whatever_links_to_it(argmap: Call, projects: Path) -> None:
    (projects / "lenient" / "claims.yaml").unlink()
    (projects / "lenient" / "claims.yaml").symlink_to("../strict/claims.yaml")
    names = ["lenient/claims.yaml", "strict/claims.yaml"]
    assert [argmap("check", *some).code for some in (names, names[::-1])] == [1, 1]


@pytest.fixture
def odd(folder: Path) -> Path:
    """A folder with one claim file, and much in it that looks like one."""
    maps = folder / "maps"
    maps.mkdir()
    (maps / "claims.yaml").write_bytes((folder / "claims.yaml").read_bytes())
    (maps / "dangling.yaml").symlink_to("nowhere/claims.yaml")
    (maps / "ring.yaml").symlink_to("ring.yml")
    (maps / "ring.yml").symlink_to("ring.yaml")
    (maps / "folder.yaml").mkdir()
    (maps / "loop").symlink_to(".")
    (maps / ".hidden.yaml").symlink_to("nowhere")
    return maps


PASSED_OVER = [
    '"maps/dangling.yaml" is passed over: it is a link that leads nowhere',
    '"maps/ring.yaml" is passed over: it is a link that leads nowhere',
    '"maps/ring.yml" is passed over: it is a link that leads nowhere',
]


@pytest.mark.parametrize(
    "command", [("check",), ("fmt", "--check"), ("check", "--diff"), ("check", "--jobs", "2")]
)
@pytest.mark.usefixtures("odd")
def test_what_a_folder_holds_and_is_no_file_is_passed_over(argmap: Call, command: tuple[str, ...]) -> None:
    done = argmap(*command, "maps")
    assert done.code == (command[0] == "fmt")  # the file is not in shape
    assert [line for line in done.err.splitlines() if "passed over" in line] == PASSED_OVER
    assert "argmap: " not in done.err
    excluded = argmap(*command, "maps", "--exclude", "dangling.yaml", "--exclude", "ring.*")
    assert (excluded.code, "passed over" in excluded.err) == (done.code, False)


def test_what_to_do_where_the_file_is_missing_that_is_meant(argmap: Call, folder: Path) -> None:
    missing = 'argmap: cannot read "claims.yaml": no such file or directory'
    (folder / "claims.yaml").unlink()
    done = argmap("check")
    assert (done.code, done.err) == (2, f'{missing}; name the file, which may be "faulty.yaml"\n')
    assert argmap("show", "light").err.startswith(f"{missing}; name the file")
    (folder / "faulty.yaml").rename(folder / "notes.txt")
    assert argmap("check").err == f"{missing}; `argmap init` begins one\n"
    assert (
        argmap("check", "absent.yaml").err == 'argmap: cannot read "absent.yaml": no such file or directory\n'
    )


@pytest.mark.parametrize("name", ["maps/dangling.yaml", "maps/ring.yaml"])
@pytest.mark.usefixtures("odd")
def test_what_is_named_itself_must_be_there(argmap: Call, name: str) -> None:
    for words in ([name], [name, "maps"], ["maps", name]):
        done = argmap("check", *words)
        assert done.code == 2
        assert f'argmap: cannot read "{name}"' in done.err


@pytest.mark.skipif(sys.platform == "win32", reason="files of POSIX")
def test_pipes_and_sockets_of_a_folder(argmap: Call, odd: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(odd / "pipe.yaml")
    with socket.socket(socket.AF_UNIX) as listening:
        with monkeypatch.context() as there:
            there.chdir(odd)  # the name of a socket must be short
            listening.bind("socket.yml")
        done = argmap("check", "maps")
    assert done.code == 0
    assert {
        f'"maps/{name}" is passed over: it is no regular file' for name in ("pipe.yaml", "socket.yml")
    } == {*done.err.splitlines()} - {*PASSED_OVER}


def test_a_folder_of_links_to_nothing_holds_no_claim_file(argmap: Call, odd: Path) -> None:
    (odd / "claims.yaml").unlink()
    done = argmap("check", "maps")
    assert done.code == 2
    assert 'argmap: "maps" holds no claim file' in done.err


def vanishing(*names: str) -> Callable[[Checkers, str], object]:
    def work(checkers: Checkers, name: str) -> object:
        if name in names:
            Path(name).unlink()
        return checkers.check(name)

    return work


def test_a_file_that_goes_before_it_is_read(
    folder: Path, odd: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (odd / "gone.yaml").write_bytes((folder / "claims.yaml").read_bytes())
    assert check_files(CheckCall(("maps",)), vanishing("maps/gone.yaml")) == 0  # type: ignore[arg-type]
    told = capsys.readouterr()
    assert '"maps/gone.yaml" is passed over: it is there no longer' in told.err
    assert "nothing found in maps/claims.yaml" in told.out
    assert check_files(CheckCall(("maps",)), vanishing("maps/claims.yaml")) == 2  # type: ignore[arg-type]
    assert "no claim file is left to check" in capsys.readouterr().err
    assert check_files(CheckCall(("claims.yaml",)), vanishing("claims.yaml")) == 2  # type: ignore[arg-type]


def test_a_folder_that_cannot_be_searched_fails_and_the_rest_is_checked(
    argmap: Call, odd: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (odd / "closed").mkdir()
    scan = os.scandir

    def scandir(place: str) -> object:
        if Path(place).name == "closed":
            raise PermissionError(13, "Permission denied", place)
        return scan(place)

    monkeypatch.setattr(os, "scandir", scandir)
    done = argmap("check", "maps")
    assert done.code == 2
    assert 'argmap: cannot read "maps/closed": permission denied' in done.err
    assert "nothing found in maps/claims.yaml" in done.out
