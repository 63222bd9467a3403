"""`argmap check`: what it prints where, and how it ends."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from inline_snapshot import snapshot

Call = Callable[..., object]

FINDING = 'faulty.yaml:17:12: error[AM102] accusation "light-was-out" names the unknown topic "lights"\n'


def test_a_clean_file(argmap: Call) -> None:
    done = argmap("check")
    assert done.out == snapshot("""\
nothing found in claims.yaml
2 accusations: 1 answered with evidence, 1 unanswered; 1 granted in part
""")
    assert (done.code, done.err) == (0, "")


def test_a_faulty_file(argmap: Call) -> None:
    done = argmap("check", "faulty.yaml", "--select", "AM102")
    assert done.out == snapshot("""\
error[AM102]: accusation "light-was-out" names the unknown topic "lights"
  --> faulty.yaml:17:12
   |
 9 |   light: The light
   |   ----- topic declared here
...
17 |     topic: lights
   |            ^^^^^^ no topic has this id
   |
   = help: did you mean "light"?
   = rule: unknown-name; run `argmap rule AM102`

found 1 error in faulty.yaml
can be fixed: 1 with `--unsafe-fixes`
2 accusations: 1 answered with evidence, 1 unanswered; 1 granted in part
""")
    assert (done.code, done.err) == (1, "")


def test_the_way_without_options_prints_the_same(argmap: Call) -> None:
    for files in ((), ("claims.yaml",), ("faulty.yaml", "claims.yaml"), ("faulty.yaml", "faulty.yaml")):
        assert argmap("check", *files) == argmap("check", *files, "--color", "auto")


def test_several_files(argmap: Call) -> None:
    done = argmap("check", "claims.yaml", "faulty.yaml", "--output-format=concise", "--select=unknown-name")
    assert done.out == snapshot("""\
faulty.yaml:17:12: error[AM102] accusation "light-was-out" names the unknown topic "lights"
found 1 error in 2 files
can be fixed: 1 with `--unsafe-fixes`
4 accusations: 2 answered with evidence, 2 unanswered; 2 granted in part
""")
    assert done.code == 1


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ((), 1),
        (("--exit-zero",), 0),
        (("--fail-level", "error"), 1),
        (("--select", "AM2"), 0),
        (("--ignore", "AM1"), 0),
        (("--ignore", "AM2,unknown-name", "--ignore", "AM110"), 0),
    ],
)
def test_exit_codes(argmap: Call, words: tuple[str, ...], code: int) -> None:
    done = argmap("check", "faulty.yaml", *words)
    assert (done.code, done.err) == (code, "")


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (("--nope",), "no such option: --nope"),
        (("--select", "AM999"), '"select" names the unknown rule "AM999"'),
        (
            ("--ignore", "unknown-nmae"),
            '"ignore" names the unknown rule "unknown-nmae"; did you mean "unknown-name"?',
        ),
        (("--output-format", "xml"), "--output-format"),
        (("--text", "letter"), '"--text" takes ID=PATH, such as "letter=letter.txt", not "letter"'),
        (("--max-words", "0"), "--max-words"),
        (("--config", "absent.toml"), 'cannot read "absent.toml"'),
        (("absent.yaml",), "absent.yaml"),
        (("",), ""),
        (("--stdin-filename",), "--stdin-filename"),
        (("-o", "claims.yaml"), 'the report would overwrite "claims.yaml"'),
        (("-o", "absent/report.txt"), "absent"),
        (("-o", "."), '"."'),
    ],
)
def test_what_makes_no_sense_is_one_line_and_two(
    argmap: Call, words: tuple[str, ...], complaint: str
) -> None:
    done = argmap("check", *words)
    assert done.code == 2
    assert done.out == ""
    assert done.err.startswith("argmap: ")
    assert complaint in done.err
    assert done.err.count("\n") == 1


def test_a_file_that_cannot_be_read_does_not_hide_the_others(argmap: Call) -> None:
    done = argmap("check", "absent.yaml", "faulty.yaml", "--output-format", "concise", "--select", "AM102")
    assert FINDING in done.out
    assert "absent.yaml" in done.err
    assert done.code == 2


def test_json(argmap: Call) -> None:
    done = argmap("check", "faulty.yaml", "--output-format", "json")
    document = json.loads(done.out)
    assert document["summary"]["errors"] == 1
    assert document["diagnostics"][0]["file"] == "faulty.yaml"
    assert done.err == ""


def test_a_report_goes_to_a_file(argmap: Call, folder: Path) -> None:
    plain = argmap("check", "faulty.yaml")
    done = argmap("check", "faulty.yaml", "-o", "report.txt")
    assert (done.code, done.out, done.err) == (1, "", "")
    assert (folder / "report.txt").read_text(encoding="utf-8") == plain.out


def test_nothing_else_is_written(argmap: Call, folder: Path) -> None:
    before = sorted(folder.rglob("*"))
    argmap("check", "faulty.yaml", "claims.yaml")
    assert sorted(folder.rglob("*")) == before


@pytest.mark.parametrize(
    ("severity", "level", "code"),
    [("error", "error", 1), ("warning", "error", 0), ("warning", "warning", 1), ("note", "warning", 0)],
)
def test_what_fails_a_check(argmap: Call, folder: Path, severity: str, level: str, code: int) -> None:
    settings = f'[tool.argmap]\nseverity.unknown-name = "{severity}"\n'
    (folder / "pyproject.toml").write_text(settings, encoding="utf-8")
    done = argmap("check", "faulty.yaml", "--fail-level", level)
    assert f"{severity}[AM102]" in done.out
    assert done.code == code


class TestFormat:
    def test_the_environment_chooses_it(self, argmap: Call, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("ARGMAP_OUTPUT_FORMAT", "concise")
        assert argmap("check", "faulty.yaml").out.startswith("faulty.yaml:")

    def test_the_flag_beats_the_environment(self, argmap: Call, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("ARGMAP_OUTPUT_FORMAT", "json")
        assert argmap("check", "faulty.yaml", "--output-format", "concise").out.startswith("faulty.yaml:")

    def test_the_environment_beats_the_settings(
        self, argmap: Call, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (folder / "pyproject.toml").write_text('[tool.argmap]\noutput-format = "json"\n', encoding="utf-8")
        assert argmap("check", "faulty.yaml").out.startswith("{")
        monkeypatch.setenv("ARGMAP_OUTPUT_FORMAT", "concise")
        assert argmap("check", "faulty.yaml").out.startswith("faulty.yaml:")

    def test_an_unknown_one_is_named(self, argmap: Call, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("ARGMAP_OUTPUT_FORMAT", "concice")
        done = argmap("check")
        assert done.code == 2
        assert done.err == snapshot(
            'argmap: ARGMAP_OUTPUT_FORMAT names no format: "concice"; did you mean "concise"?\n'
        )

    def test_an_empty_one_is_none(self, argmap: Call, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("ARGMAP_OUTPUT_FORMAT", "")
        assert argmap("check").code == 0


class TestSettings:
    def test_they_are_those_of_the_project_of_each_file(self, argmap: Call, folder: Path) -> None:
        inner = folder / "inner"
        inner.mkdir()
        (inner / "faulty.yaml").write_bytes((folder / "faulty.yaml").read_bytes())
        (inner / "pyproject.toml").write_text('[tool.argmap]\nselect = ["AM2"]\n', encoding="utf-8")
        assert argmap("check", "inner/faulty.yaml").code == 0
        assert argmap("check", "faulty.yaml").code == 1
        assert argmap("check", "inner/faulty.yaml", "--isolated").code == 1
        assert argmap("check", "faulty.yaml", "--config", "inner/pyproject.toml").code == 0
        assert argmap("check", "inner/faulty.yaml", "--select", "AM102").code == 1

    def test_a_misspelt_one_is_refused(self, argmap: Call, folder: Path) -> None:
        (folder / "pyproject.toml").write_text("[tool.argmap]\nselct = []\n", encoding="utf-8")
        done = argmap("check")
        assert done.code == 2
        assert 'did you mean "select"?' in done.err


def test_a_text_may_be_given_of_which_no_section_is_named(argmap: Call, folder: Path) -> None:
    (folder / "plea.txt").write_text("I answer that it burnt.\n", encoding="utf-8")
    text = (
        (folder / "claims.yaml").read_text(encoding="utf-8").replace("topics:", "text: oil-book\ntopics:", 1)
    )
    (folder / "claims.yaml").write_text(text, encoding="utf-8")
    done = argmap("check", "--text", "oil-book=plea.txt")
    assert (done.code, done.err) == (0, "")
