"""`argmap check --fix`, `--unsafe-fixes` and `--diff`."""

from collections.abc import Callable
from pathlib import Path

import pytest
from inline_snapshot import snapshot

Call = Callable[..., object]

FAULTY = """\
argmap: 1
title: The harbour light
parties:
  council: {name: The council, role: accuser}  # who speaks
topics: {light: The light}
accusations:
  dark:
    title: The light was out
    claim: 'It was out. '
    topic: lights
    unanswered: Nobody asks.
"""
SAFE = FAULTY.replace("out. '", "out.'")
ALL = SAFE.replace("topic: lights", "topic: light")


@pytest.fixture
def file(folder: Path) -> Path:
    path = folder / "poor.yaml"
    path.write_text(FAULTY, encoding="utf-8")
    return path


def test_the_summary_says_what_could_be_fixed(argmap: Call, file: Path) -> None:
    done = argmap("check", "poor.yaml", "--output-format=concise")
    assert done.out == snapshot("""\
poor.yaml:9:12: note[AM308] accusation "dark" has white space at the end of a line of its `claim`
poor.yaml:10:12: error[AM102] accusation "dark" names the unknown topic "lights"
found 1 error and 1 note in poor.yaml
can be fixed: 1 with `--fix`, 1 with `--unsafe-fixes`
1 accusation: 1 unanswered
""")
    assert file.read_text(encoding="utf-8") == FAULTY


def test_fix_mends_what_is_safe(argmap: Call, file: Path) -> None:
    done = argmap("check", "--fix", "poor.yaml", "--output-format=concise")
    assert done.out == snapshot("""\
poor.yaml:10:12: error[AM102] accusation "dark" names the unknown topic "lights"
found 1 error in poor.yaml
fixed 1 finding
can be fixed: 1 with `--unsafe-fixes`
1 accusation: 1 unanswered
""")
    assert (done.code, done.err) == (1, "")
    assert file.read_text(encoding="utf-8") == SAFE


def test_unsafe_fixes_mend_the_rest(argmap: Call, file: Path) -> None:
    done = argmap("check", "--unsafe-fixes", "poor.yaml", "--output-format=concise")
    assert done.out == snapshot("""\
nothing found in poor.yaml
fixed 2 findings
1 accusation: 1 unanswered
""")
    assert (done.code, done.err) == (0, "")
    assert file.read_text(encoding="utf-8") == ALL
    assert argmap("check", "--unsafe-fixes", "poor.yaml", "--diff").code == 0


def test_diff_shows_the_fixes_and_writes_nothing(argmap: Call, file: Path) -> None:
    done = argmap("check", "--diff", "poor.yaml")
    assert done.out == snapshot("""\
--- poor.yaml
+++ poor.yaml
@@ -6,6 +6,6 @@
 accusations:
   dark:
     title: The light was out
-    claim: 'It was out. '
+    claim: 'It was out.'
     topic: lights
     unanswered: Nobody asks.
""")
    assert (done.code, done.err) == (
        1,
        "1 finding would be fixed; 1 more with `--unsafe-fixes`\n",
    )
    done = argmap("check", "--diff", "--unsafe-fixes", "poor.yaml")
    assert done.out == snapshot("""\
--- poor.yaml
+++ poor.yaml
@@ -6,6 +6,6 @@
 accusations:
   dark:
     title: The light was out
-    claim: 'It was out. '
-    topic: lights
+    claim: 'It was out.'
+    topic: light
     unanswered: Nobody asks.
""")
    assert (done.code, done.err) == (1, "2 findings would be fixed\n")
    assert file.read_text(encoding="utf-8") == FAULTY


def test_what_is_not_chosen_or_silenced_is_not_mended(argmap: Call, file: Path) -> None:
    silenced = FAULTY.replace("lights", "lights  # argmap: ignore[AM102] to come")
    file.write_text(silenced, encoding="utf-8")
    assert argmap("check", "--unsafe-fixes", "poor.yaml", "--ignore", "AM308").code == 0
    assert file.read_text(encoding="utf-8") == silenced


def test_several_files_one_of_which_is_absent(argmap: Call, file: Path) -> None:
    done = argmap("check", "--fix", "claims.yaml", "absent.yaml", "poor.yaml")
    assert done.code == 2
    assert file.read_text(encoding="utf-8") == SAFE
    assert argmap("check", "--diff", "absent.yaml", "poor.yaml").code == 2


def test_a_file_that_cannot_be_written_keeps_no_other_from_being_mended(
    argmap: Call, file: Path, unwritable: Callable[[str], None]
) -> None:
    for name in ("b.yaml", "c.yaml"):
        file.with_name(name).write_text(FAULTY, encoding="utf-8")
    unwritable("b.yaml")
    done = argmap("check", "--fix", "b.yaml", "c.yaml", "poor.yaml", "--output-format=concise")
    assert (done.code, done.err) == (2, 'argmap: cannot write "b.yaml": permission denied\n')
    assert "c.yaml:10:12: error[AM102]" in done.out
    assert [file.with_name(name).read_text(encoding="utf-8") for name in ("b.yaml", "c.yaml")] == [
        FAULTY,
        SAFE,
    ]
    assert file.read_text(encoding="utf-8") == SAFE


@pytest.mark.parametrize(
    "words", [("--statistics",), ("--output-format", "json"), ("--output-format", "json=x"), ("-o", "x")]
)
def test_a_difference_is_no_report(argmap: Call, file: Path, words: tuple[str, ...]) -> None:
    done = argmap("check", "--diff", file.name, *words)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("argmap: `--diff` shows what would change and reports nothing")


def test_a_misspelt_text_is_told_with_diff_too(argmap: Call) -> None:
    done = argmap("check", "--diff", "claims.yaml", "--text", "nope=x.txt")
    assert done.code == 2
    assert 'argmap: "--text nope=…" names no text of these files' in done.err


def test_the_bytes_around_stay(argmap: Call, file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbf" + FAULTY.replace("\n", "\r\n").encode())
    argmap("check", "--fix", "poor.yaml")
    assert file.read_bytes() == b"\xef\xbb\xbf" + SAFE.replace("\n", "\r\n").encode()


def test_standard_input_can_only_be_shown(process: Call) -> None:
    done = process("check", "--fix", "-", given=FAULTY.encode())
    assert (done.code, done.out) == (2, "")
    assert "standard input cannot be mended in its place" in done.err
    done = process("check", "--diff", "-", "--stdin-filename", "x.yaml", given=FAULTY.encode())
    assert done.code == 1
    assert done.out.startswith("--- x.yaml\n+++ x.yaml\n")
