"""Several reports of one run, and findings counted by rule."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from argmap.checking.formats import FORMATS

Call = Callable[..., object]


def test_every_format_may_go_to_a_file_of_its_own(argmap: Call, folder: Path) -> None:
    words = [word for form in FORMATS for word in ("--output-format", f"{form}=out.{form}")]
    done = argmap("check", "faulty.yaml", *words)
    assert done == argmap("check", "faulty.yaml")
    for form in FORMATS:
        alone = argmap("check", "faulty.yaml", "--output-format", form)
        assert (folder / f"out.{form}").read_text(encoding="utf-8") == alone.out


def test_one_goes_where_it_was_asked_for_beside_the_others(argmap: Call, folder: Path) -> None:
    whole = argmap("check", "faulty.yaml", "--output-format", "json")
    done = argmap(
        "check", "faulty.yaml", "--output-format=json", "--output-format=junit=j.xml", "-o", "out.json"
    )
    assert (done.code, done.out, done.err) == (1, "", "")
    assert (folder / "out.json").read_text(encoding="utf-8") == whole.out
    assert (folder / "j.xml").read_text(encoding="utf-8").startswith("<?xml")


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["full", "json"], '"full" and "json" cannot both be printed; write one to a file: "json=FILE"'),
        (["json="], '"--output-format json=" names no file'),
        (["jsn=x"], '"--output-format" knows no "jsn"; did you mean "json"?'),
        (["json=x", "sarif=./x"], "two reports would be written to one file"),
        (["json=faulty.yaml"], 'the report would overwrite "faulty.yaml"'),
        (["json=absent/x"], 'cannot write "absent/x": no such file or directory'),
        (["json=."], 'cannot write ".": it is no regular file'),
    ],
)
def test_what_makes_no_sense(argmap: Call, folder: Path, words: list[str], complaint: str) -> None:
    before = (folder / "faulty.yaml").read_bytes()
    done = argmap("check", "faulty.yaml", *(f"--output-format={word}" for word in words))
    assert done.code == 2
    assert done.err == f"argmap: {complaint}\n"
    assert (folder / "faulty.yaml").read_bytes() == before


def test_one_format_named_twice_is_one_report(argmap: Call) -> None:
    once = argmap("check", "faulty.yaml", "--output-format", "github")
    assert argmap("check", "faulty.yaml", *["--output-format", "github"] * 2) == once


def test_statistics(argmap: Call, folder: Path) -> None:
    for name in ("a.yaml", "b.yaml"):
        text = (folder / "faulty.yaml").read_text(encoding="utf-8")
        (folder / name).write_text(text.replace("watch: The watch", 'watch: "The watch "'), encoding="utf-8")
    done = argmap("check", "faulty.yaml", "a.yaml", "b.yaml", "--statistics")
    assert done.out == snapshot("""\
3  AM102  unknown-name    3 with `--unsafe-fixes`
2  AM308  trailing-space  2 with `--fix`

found 3 errors and 2 notes in 3 files
can be fixed: 2 with `--fix`, 3 with `--unsafe-fixes`
6 accusations: 3 answered with evidence, 3 unanswered; 3 granted in part
""")
    assert (done.code, done.err) == (1, "")


def test_statistics_of_nothing(argmap: Call) -> None:
    assert argmap("check", "--statistics") == argmap("check")


def test_statistics_for_programs(argmap: Call) -> None:
    found = json.loads(argmap("check", "faulty.yaml", "--output-format", "json").out)
    counted = json.loads(argmap("check", "faulty.yaml", "--output-format", "json", "--statistics").out)
    assert counted["summary"] == found["summary"]
    assert counted["statistics"] == snapshot(
        [
            {
                "code": "AM102",
                "name": "unknown-name",
                "severity": "error",
                "count": 1,
                "fixable": {"safe": 0, "unsafe": 1},
            }
        ]
    )


def test_statistics_come_beside_a_whole_report(argmap: Call, folder: Path) -> None:
    done = argmap("check", "faulty.yaml", "--statistics", "--output-format", "json=all.json")
    assert "AM102  unknown-name" in done.out
    assert json.loads((folder / "all.json").read_text(encoding="utf-8"))["diagnostics"]


def test_statistics_have_no_other_format(argmap: Call, folder: Path) -> None:
    before = (folder / "faulty.yaml").read_bytes()
    done = argmap("check", "faulty.yaml", "--statistics", "--output-format", "sarif", "--unsafe-fixes")
    assert done.code == 2
    assert json.loads(done.out)["runs"][0]["invocations"][0]["executionSuccessful"] is False
    assert done.err == snapshot(
        'argmap: statistics have no format "sarif"; expected one of "full", "concise", "json"\n'
    )
    assert (folder / "faulty.yaml").read_bytes() == before
