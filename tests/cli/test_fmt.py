"""`argmap fmt`."""

from collections.abc import Callable
from pathlib import Path

import pytest
from inline_snapshot import snapshot

Call = Callable[..., object]

UNTIDY = """\
title: The harbour light
argmap: 1
parties: {council: {name: 'The council', role: accuser}}
topics: {light: The light}
accusations:
    dark: {title: The light was out, claim: It was out., topic: light, unanswered: Nobody asks.}  # so far
"""
TIDY = """\
argmap: 1
title: The harbour light

parties: {council: {name: The council, role: accuser}}

topics: {light: The light}

accusations:
  dark: {title: The light was out, claim: It was out., topic: light, unanswered: Nobody asks.}  # so far
"""


@pytest.fixture
def untidy(folder: Path) -> Path:
    path = folder / "untidy.yaml"
    path.write_text(UNTIDY, encoding="utf-8")
    return path


def test_a_file_is_written_in_shape(argmap: Call, untidy: Path) -> None:
    done = argmap("fmt", "untidy.yaml")
    assert (done.code, done.out, done.err) == (0, "", "untidy.yaml written\n")
    assert untidy.read_text(encoding="utf-8") == TIDY
    done = argmap("fmt", "untidy.yaml")
    assert (done.code, done.out, done.err) == (0, "", "")


def test_check_names_what_is_out_of_shape(argmap: Call, untidy: Path) -> None:
    (untidy.parent / "tidy.yaml").write_text(TIDY, encoding="utf-8")
    done = argmap("fmt", "--check", "tidy.yaml", "untidy.yaml")
    assert (done.code, done.out, done.err) == (1, "untidy.yaml\n", "")
    assert untidy.read_text(encoding="utf-8") == UNTIDY
    assert argmap("fmt", "--check", "tidy.yaml").code == 0


def test_diff_shows_what_would_change(argmap: Call, untidy: Path) -> None:
    done = argmap("fmt", "--diff", "untidy.yaml")
    assert done.out == snapshot("""\
--- untidy.yaml
+++ untidy.yaml
@@ -1,6 +1,9 @@
+argmap: 1
 title: The harbour light
-argmap: 1
-parties: {council: {name: 'The council', role: accuser}}
+
+parties: {council: {name: The council, role: accuser}}
+
 topics: {light: The light}
+
 accusations:
-    dark: {title: The light was out, claim: It was out., topic: light, unanswered: Nobody asks.}  # so far
+  dark: {title: The light was out, claim: It was out., topic: light, unanswered: Nobody asks.}  # so far
""")
    assert (done.code, done.err) == (1, "")
    assert untidy.read_text(encoding="utf-8") == UNTIDY


def test_standard_input_goes_to_standard_output(argmap: Call) -> None:
    done = argmap("fmt", "-", given=UNTIDY.encode())
    assert (done.code, done.out, done.err) == (0, TIDY, "")
    done = argmap("fmt", "-", given=b"\xef\xbb\xbf" + UNTIDY.encode())
    assert done.out == "\ufeff" + TIDY
    done = argmap("fmt", "-", "--check", "--stdin-filename", "x.yaml", given=UNTIDY.encode())
    assert (done.code, done.out, done.err) == (1, "x.yaml\n", "")


@pytest.mark.parametrize("options", [(), ("--check",), ("--diff",)])
def test_a_file_with_faults_is_left_alone(argmap: Call, untidy: Path, options: tuple[str, ...]) -> None:
    broken = UNTIDY.replace("role: accuser", "role: accusser")
    untidy.write_text(broken, encoding="utf-8")
    done = argmap("fmt", "untidy.yaml", *options)
    assert (done.code, done.out) == (2, "")
    assert done.err == 'argmap: cannot format "untidy.yaml": it has 1 error; run `argmap check` on it\n'
    assert untidy.read_text(encoding="utf-8") == broken


def test_a_file_that_cannot_be_written_does_not_hold_up_another(
    argmap: Call, untidy: Path, unwritable: Callable[[str], None]
) -> None:
    untidy.with_name("b.yaml").write_text(UNTIDY, encoding="utf-8")
    unwritable("b.yaml")
    done = argmap("fmt", "b.yaml", "untidy.yaml")
    assert (done.code, done.err) == (
        2,
        'argmap: cannot write "b.yaml": permission denied\nuntidy.yaml written\n',
    )
    assert untidy.read_text(encoding="utf-8") == TIDY


def test_one_file_that_fails_does_not_hold_up_another(argmap: Call, untidy: Path) -> None:
    done = argmap("fmt", "absent.yaml", "untidy.yaml")
    assert (done.code, done.out) == (2, "")
    assert 'cannot read "absent.yaml"' in done.err
    assert untidy.read_text(encoding="utf-8") == TIDY


def test_a_byte_order_mark_and_the_line_ends_stay(argmap: Call, untidy: Path) -> None:
    untidy.write_bytes(b"\xef\xbb\xbf" + UNTIDY.replace("\n", "\r\n").encode())
    assert argmap("fmt", "untidy.yaml").code == 0
    assert untidy.read_bytes() == b"\xef\xbb\xbf" + TIDY.replace("\n", "\r\n").encode()
