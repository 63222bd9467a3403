import os
import time
from pathlib import Path

import pytest

from argmap.drawing.files import MARKER, stale, write_tree
from argmap.errors import OutputError

OURS = f"<svg><!--{MARKER}--></svg>".encode()


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_writes_a_tree_and_leaves_what_is_current_alone(tmp_path: Path) -> None:
    files = {"overview.svg": OURS, "topics/light.svg": OURS}
    write_tree(tmp_path / "new", files)
    before = (tmp_path / "new/overview.svg").stat().st_ino
    write_tree(tmp_path / "new", files)
    assert names(tmp_path / "new") == ["overview.svg", "topics/light.svg"]
    assert (tmp_path / "new/overview.svg").stat().st_ino == before


def test_removes_what_argmap_wrote_and_nothing_else(tmp_path: Path) -> None:
    write_tree(tmp_path, {"overview.svg": OURS, "accusations/old.svg": OURS, "topics/old.2.svg": OURS})
    for name in ("accusations/mine.svg", "notes.txt", "topics/deep/kept.svg"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"<svg/>" if "mine" in name else OURS)
    write_tree(tmp_path, {"overview.svg": OURS})
    assert names(tmp_path) == ["accusations/mine.svg", "notes.txt", "overview.svg", "topics/deep/kept.svg"]


def test_a_folder_that_has_become_empty_goes(tmp_path: Path) -> None:
    write_tree(tmp_path, {"topics/old.svg": OURS})
    write_tree(tmp_path, {"overview.svg": OURS})
    assert not (tmp_path / "topics").exists()


def test_a_selection_removes_nothing(tmp_path: Path) -> None:
    write_tree(tmp_path, {"overview.svg": OURS, "topics/light.svg": OURS})
    write_tree(tmp_path, {"overview.svg": OURS + b"\n"}, complete=False)
    assert names(tmp_path) == ["overview.svg", "topics/light.svg"]
    assert stale(tmp_path, {"overview.svg": OURS + b"\n"}, complete=False) == []


def test_abandoned_temporary_files_go_and_fresh_ones_stay(tmp_path: Path) -> None:
    (tmp_path / ".argmap-old").write_bytes(b"half")
    (tmp_path / ".argmap-new").write_bytes(b"half")
    long_ago = time.time() - 3600
    os.utime(tmp_path / ".argmap-old", (long_ago, long_ago))
    write_tree(tmp_path, {"overview.svg": OURS})
    assert names(tmp_path) == [".argmap-new", "overview.svg"]


def test_names_what_is_stale(tmp_path: Path) -> None:
    files = {"overview.svg": OURS, "topics/light.svg": OURS, "topics/money.svg": OURS}
    assert stale(tmp_path / "absent", files) == list(files)
    write_tree(tmp_path, {**files, "accusations/gone.svg": OURS})
    (tmp_path / "topics/light.svg").write_bytes(b"edited")
    (tmp_path / "topics/money.svg").unlink()
    assert stale(tmp_path, files) == ["topics/light.svg", "topics/money.svg", "accusations/gone.svg"]
    assert names(tmp_path) == ["accusations/gone.svg", "overview.svg", "topics/light.svg"]


def test_a_failure_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_tree(tmp_path, {"overview.svg": OURS})

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OutputError, match="No space left"):
        write_tree(tmp_path, {"overview.svg": OURS + b"new"})
    assert (tmp_path / "overview.svg").read_bytes() == OURS
    assert names(tmp_path) == ["overview.svg"]


@pytest.mark.parametrize("name", ["../out.svg", "/tmp/out.svg", "topics/../../out.svg"])
def test_nothing_is_written_outside_the_folder(tmp_path: Path, name: str) -> None:
    with pytest.raises(OutputError, match="outside"):
        write_tree(tmp_path / "in", {name: OURS})


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_does_not_lead_outside(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "other").mkdir()
    (tmp_path / "other/kept.svg").write_bytes(OURS)
    (tmp_path / "in/topics").symlink_to(tmp_path / "other")
    write_tree(tmp_path / "in", {"overview.svg": OURS})
    assert (tmp_path / "other/kept.svg").exists()
    with pytest.raises(OutputError):
        write_tree(tmp_path / "in", {"topics/light.svg": OURS})


def test_a_file_in_the_way_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "topics").write_text("in the way")
    with pytest.raises(OutputError, match="cannot write"):
        write_tree(tmp_path, {"topics/light.svg": OURS})
