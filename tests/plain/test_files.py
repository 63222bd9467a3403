import os
import stat
from pathlib import Path

import pytest

from argmap.plain.errors import OutputError
from argmap.plain.files import write_whole


def test_writes_a_new_file_and_replaces_an_old_one(tmp_path: Path) -> None:
    file = tmp_path / "claims.lock"
    write_whole(file, b"old")
    write_whole(file, b"new")
    assert file.read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["claims.lock"]


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX")
def test_keeps_the_mode_of_an_old_file(tmp_path: Path) -> None:
    file = tmp_path / "claims.lock"
    file.write_bytes(b"old")
    file.chmod(0o640)
    write_whole(file, b"new")
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_keeps_pointing_at_its_file(tmp_path: Path) -> None:
    file, link = tmp_path / "real", tmp_path / "link"
    file.write_bytes(b"old")
    link.symlink_to(file)
    write_whole(link, b"new")
    assert link.is_symlink()
    assert file.read_bytes() == b"new"


@pytest.mark.parametrize("name", ["absent/claims.lock", "folder"])
def test_what_cannot_be_written_is_one_error(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(OutputError, match="cannot write"):
        write_whole(tmp_path / name, b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


def test_a_failed_rename_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "claims.lock"
    file.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OutputError, match="no space left"):
        write_whole(file, b"new")
    monkeypatch.undo()
    assert file.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["claims.lock"]
