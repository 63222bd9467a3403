"""The files of a corpus dealt out to the jobs of a matrix."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from junitparser import JUnitXml

from argmap.cli.shards import Shard, read_shard
from argmap.plain.errors import UsageError
from argmap.reporters import FORMATS

Call = Callable[..., object]
EMPTY = "shard 1/99 holds no file: nothing to check\n"
EMPTY_REPORTS = {"full": "", "concise": "", "github": "", "markdown": "## argmap: nothing to check"}
"""What is written of no file; another format may write what it begins with."""


@pytest.fixture
def corpus(folder: Path) -> list[str]:
    """The names of a dozen files, in the working folder and below it, each with a finding."""
    faulty = (folder / "faulty.yaml").read_text(encoding="utf-8")
    (folder / "maps" / "deep").mkdir(parents=True)
    names = [f"{place}{number}.yaml" for place in ("", "maps/", "maps/deep/") for number in range(4)]
    for name in names:
        (folder / name).write_text(faulty, encoding="utf-8")
    return names


def checked(argmap: Call, *words: str) -> list[str]:
    done = argmap("check", "--output-format", "json", *words)
    return [file["file"] for file in json.loads(done.out)["files"]]


@pytest.mark.parametrize("of", [1, 2, 3, 7, 40])
def test_every_file_falls_to_one_shard(argmap: Call, corpus: list[str], of: int) -> None:
    shares = [checked(argmap, *corpus, "--shard", f"{number}/{of}") for number in range(1, of + 1)]
    assert sorted(name for share in shares for name in share) == sorted(corpus)


def test_more_than_one_shard_has_work(argmap: Call, corpus: list[str]) -> None:
    assert all(checked(argmap, *corpus, "--shard", f"{number}/2") for number in (1, 2))


def test_no_place_depends_on_other_files(argmap: Call, corpus: list[str], folder: Path) -> None:
    together = {name for name in checked(argmap, ".", "--shard", "2/3") if name in corpus}
    alone = {name for name in corpus if checked(argmap, name, "--shard", "2/3")}
    assert together == alone
    for name in corpus[::2]:
        (folder / name).unlink()
    left = {name for name in checked(argmap, ".", "--shard", "2/3") if name in corpus}
    assert left == together - set(corpus[::2])


def test_a_file_has_its_place_by_whatever_name(argmap: Call, corpus: list[str], folder: Path) -> None:
    (folder / ".git").mkdir()
    (folder / "link").symlink_to("maps")
    by_name = checked(argmap, "maps", "--shard", "1/2")
    assert by_name
    assert (
        checked(argmap, *(f"./link/../maps/{name[5:]}" for name in corpus[4:]), "--shard", "1/2") == by_name
    )
    assert checked(argmap, str(folder / "maps"), "--shard", "1/2") == by_name
    assert checked(argmap, "link", "--shard", "1/2") == by_name


def test_places_never_change() -> None:
    """A job that runs on another machine, or with another version, deals the files out alike."""
    places = {"claims.yaml": 4, "maps/harbour.yaml": 2, "maps/größe.yaml": 1}
    for place, number in places.items():
        assert [shard for shard in range(1, 5) if Shard(shard, 4).holds(place)] == [number], place


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("further", [(), ("--statistics",), ("--output-file", "report")])
def test_an_empty_shard_is_clean(argmap: Call, folder: Path, form: str, further: tuple[str, ...]) -> None:
    if further == ("--statistics",) and form not in ("full", "concise", "json"):
        pytest.skip("no statistics in this format")
    done = argmap("check", "faulty.yaml", "--shard", "1/99", "--output-format", form, *further)
    assert (done.code, done.err) == (0, EMPTY)
    report = (folder / "report").read_text(encoding="utf-8") if "--output-file" in further else done.out
    if form in ("json", "gitlab", "sarif"):
        assert not json.loads(report).get("files") if form == "json" else json.loads(report) is not None
    elif form == "junit":
        assert len(JUnitXml.fromstring(report.encode())) == 0
    elif form in EMPTY_REPORTS:
        assert report.strip() == EMPTY_REPORTS[form]
    assert "faulty.yaml" not in report


@pytest.mark.parametrize("words", [("--fix",), ("--diff",)])
def test_fixes_keep_to_the_shard(argmap: Call, corpus: list[str], words: tuple[str, ...]) -> None:
    done = argmap("check", *corpus, "--shard", "1/99", *words)
    assert done.code == 0
    assert EMPTY in done.err


@pytest.mark.parametrize(
    "value",
    ["0/3", "4/3", "x", "", "1", "1/0", "/", "1/", "/2", "-1/3", "1/2/3", "1.0/2", "01/2", "١/٢", "1 / 2"],
)
def test_what_names_no_shard(argmap: Call, value: str) -> None:
    done = argmap("check", f"--shard={value}")
    assert (done.code, done.out) == (2, "")
    assert done.err == (f'argmap: "--shard" takes I/N, such as "1/4", with I from 1 to N, not "{value}"\n')


def test_a_number_that_no_matrix_has() -> None:
    with pytest.raises(UsageError):
        read_shard(f"1/{'9' * 5000}")


def test_standard_input_is_no_file(argmap: Call) -> None:
    done = argmap("check", "-", "--shard", "1/2")
    assert (done.code, done.err) == (2, "argmap: `--shard` deals out files, and standard input is none\n")


def test_a_file_that_is_not_there_fails_its_own_shard_only(argmap: Call) -> None:
    codes = [argmap("check", "absent.yaml", "--shard", f"{number}/3").code for number in (1, 2, 3)]
    assert sorted(codes) == [0, 0, 2]


def test_a_folder_without_claim_files_fails_every_shard(argmap: Call, folder: Path) -> None:
    (folder / "empty").mkdir()
    assert [argmap("check", "empty", "--shard", f"{number}/2").code for number in (1, 2)] == [2, 2]


def test_a_report_is_written_over_no_file_of_another_shard(argmap: Call, corpus: list[str]) -> None:
    for number in range(1, 4):
        done = argmap("check", *corpus, "--shard", f"{number}/3", "--output-file", corpus[0])
        assert (done.code, done.err) == (2, f'argmap: the report would overwrite "{corpus[0]}"\n')


def test_a_text_may_be_of_a_file_of_another_shard(argmap: Call, folder: Path) -> None:
    (folder / "letter.txt").write_text("As to the lamp I say that it burnt on.\n", encoding="utf-8")
    words = ("check", "claims.yaml", "--text", "letter=letter.txt")
    assert argmap(*words).code == 2
    assert {argmap(*words, "--shard", f"{number}/2").code for number in (1, 2)} == {0}
