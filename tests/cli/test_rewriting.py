"""A file written anew, and the difference that it makes."""

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.claimfile import read_source
from argmap.cli.rewriting import difference, overwrite
from argmap.plain.errors import InputError
from argmap.plain.span import SourceText

LINES = st.lists(st.sampled_from(["a", "b", "c", "é"]), max_size=12)


@pytest.mark.skipif(shutil.which("patch") is None, reason="the program `patch` is not here")
@settings(max_examples=25)
@given(LINES, LINES, st.booleans())
def test_a_difference_can_be_applied(
    tmp_path_factory: pytest.TempPathFactory, old: list[str], new: list[str], ended: bool
) -> None:
    before, after = ("\n".join(lines) + "\n" * ended for lines in (old, new))
    shown = "".join(f"{line}\n" for line in difference(SourceText("x.yaml", before), after))
    if before == after:
        assert shown == ""
        return
    folder = tmp_path_factory.mktemp("patched")
    (folder / "x.yaml").write_text(before, encoding="utf-8")
    subprocess.run(["patch", "-s", "-p0", "x.yaml"], input=shown.encode(), cwd=folder, check=True)
    left = folder / "x.yaml"
    assert (left.read_text(encoding="utf-8") if left.exists() else "") == after


def test_a_terminal_obeys_nothing_of_a_difference() -> None:
    shown = list(difference(SourceText("x", "a\x1b[2J\r\n"), "b\u202e\n"))
    assert shown[3:] == ["-a\\x1b[2J\\x0d", "+b\\u202e"]


def test_a_file_that_has_changed_meanwhile_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("a\n", encoding="utf-8")
    source = read_source(path)
    path.write_text("b\n", encoding="utf-8")
    with pytest.raises(InputError, match="has changed since it was read"):
        overwrite(path, source, "c\n")
    assert path.read_text(encoding="utf-8") == "b\n"
