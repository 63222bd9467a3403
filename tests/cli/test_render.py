"""`argmap render`: what is drawn where, and what is refused."""

from collections.abc import Callable
from pathlib import Path

import pytest

from argmap.cli import progress

Call = Callable[..., object]
ALL = [
    "accusations/keeper-slept.svg",
    "accusations/light-was-out.svg",
    "overview.svg",
    "topics/light.svg",
    "topics/watch.svg",
]


def drawn(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_every_view(argmap: Call, folder: Path) -> None:
    done = argmap("render")
    assert (done.code, done.out, done.err) == (0, "", "5 pictures in diagrams\n")
    assert drawn(folder / "diagrams") == ALL


def test_a_choice_of_views(argmap: Call, folder: Path) -> None:
    assert argmap("render", "-o", "maps", "--view", "overview").err == "1 picture in maps\n"
    assert argmap("render", "-o", "maps", "--only", "light,keeper-slept").err == "2 pictures in maps\n"
    assert drawn(folder / "maps") == ["accusations/keeper-slept.svg", "overview.svg", "topics/light.svg"]


def test_one_picture_to_standard_output(argmap: Call, folder: Path) -> None:
    argmap("render")
    done = argmap("render", "-o", "-", "--view", "overview")
    assert done.out == (folder / "diagrams" / "overview.svg").read_text(encoding="utf-8")
    done = argmap("render", "-o", "-", "--view", "overview", "--format", "dot")
    assert done.out.startswith(("digraph", "//", "/*"))


def test_check_names_what_is_out_of_date(argmap: Call, folder: Path) -> None:
    argmap("render")
    done = argmap("render", "--check")
    assert (done.code, done.out, done.err) == (0, "", "5 pictures up to date\n")
    (folder / "diagrams" / "overview.svg").unlink()
    (folder / "diagrams" / "topics" / "light.svg").write_text("<svg/>", encoding="utf-8")
    before = drawn(folder)
    done = argmap("render", "--check")
    assert sorted(done.out.splitlines()) == ["diagrams/overview.svg", "diagrams/topics/light.svg"]
    assert (done.code, done.err) == (1, "2 of 5 pictures out of date\n")
    assert drawn(folder) == before


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (("-o", "-"), '"-o -" writes one picture, and these are 5; choose with --view and --only'),
        (("-o", "-", "--check"), '"--check" wants a folder to look at'),
        (("--view", "nope"), "--view"),
        (("--only", "nope"), "nope"),
        (("--format", "jpeg"), "--format"),
        (
            ("faulty.yaml",),
            '"faulty.yaml" has 1 error; run `argmap check faulty.yaml`, or draw it all the same',
        ),
        (("absent.yaml", "--force"), "absent.yaml"),
        (("broken.yaml", "--force"), '"broken.yaml" has 1 error; run `argmap check broken.yaml`\n'),
        (("-o", "claims.yaml"), "claims.yaml"),
    ],
)
def test_what_is_not_drawn(argmap: Call, folder: Path, words: tuple[str, ...], complaint: str) -> None:
    (folder / "broken.yaml").write_text("- no map\n", encoding="utf-8")
    done = argmap("render", *words)
    assert (done.code, done.out) == (2, "")
    assert complaint in done.err
    assert done.err.count("\n") == 1
    assert not (folder / "diagrams").exists()


def test_a_file_with_errors_is_drawn_when_forced(argmap: Call) -> None:
    assert argmap("render", "faulty.yaml", "--force", "-o", "maps").code == 0


class TestProgress:
    def test_nothing_is_shown_where_nobody_watches(self, capsys: pytest.CaptureFixture[str]) -> None:
        with progress.Progress("drawing") as bar:
            bar(1, 2)
        assert capsys.readouterr() == ("", "")

    def test_a_bar_is_shown_to_those_who_wait(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(progress, "is_terminal", lambda _: True)
        monkeypatch.setattr(progress, "_PATIENCE", 0)
        with progress.Progress("drawing") as bar:
            bar(1, 2)
            bar(2, 2)
        written = capsys.readouterr()
        assert written.out == ""
        assert "drawing" in written.err
