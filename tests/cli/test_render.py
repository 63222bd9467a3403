"""`argmap render`: what is drawn where, and what is refused."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from argmap import render
from argmap.cli import progress
from tests.cli.test_coverage import FILE

Call = Callable[..., object]


@pytest.fixture
def every(folder: Path) -> list[str]:
    """The name of every picture of the map in the folder, whatever views there are."""
    return sorted(render(folder / "claims.yaml"))


def drawn(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_every_view(argmap: Call, folder: Path, every: list[str]) -> None:
    done = argmap("render")
    assert (done.code, done.out, done.err) == (0, "", f"{len(every)} pictures in diagrams\n")
    assert drawn(folder / "diagrams") == every
    assert {"overview.svg", "topics/watch.svg", "accusations/light-was-out.svg"} < set(every)


def test_a_choice_of_views(argmap: Call, folder: Path) -> None:
    assert argmap("render", "-o", "maps", "--view", "overview").err == "1 picture in maps\n"
    assert argmap("render", "-o", "maps", "--only", "light,keeper-slept").err == "2 pictures in maps\n"
    assert drawn(folder / "maps") == ["accusations/keeper-slept.svg", "overview.svg", "topics/light.svg"]


PLEA = "As to the oil, the light was out all that night.\n\nAs to the bells, they rang.\n"
UNVERIFIED = (
    "1 of 1 quotation not verified: the text is not at hand; say where it lies with `--text plea=PATH` "
    "or in `[tool.argmap.texts]` of pyproject.toml\n"
)


def test_quotations_that_rest_on_nothing_are_told(argmap: Call, folder: Path) -> None:
    (folder / "claims.yaml").write_text(FILE, encoding="utf-8")
    (folder / "plea.txt").write_text(PLEA, encoding="utf-8")
    overview = ("render", "--view", "overview")
    assert argmap(*overview).err == f"1 picture in diagrams\n{UNVERIFIED}"
    assert argmap(*overview, "-o", "-").err == UNVERIFIED
    assert argmap(*overview, "--text", "plea=plea.txt").err == "1 picture in diagrams\n"
    argmap("lock", "--text", "plea=plea.txt")
    assert argmap(*overview).err == "1 picture in diagrams\n"
    (folder / "claims.yaml").write_text(FILE.replace("quote: the light", "quote: the lamp"), encoding="utf-8")
    assert argmap(*overview, "--force").err == (
        "1 picture in diagrams\n"
        "1 of 1 quotation not verified: run `argmap check` on the file, which says why\n"
    )


def test_one_picture_to_standard_output(argmap: Call, folder: Path) -> None:
    argmap("render")
    done = argmap("render", "-o", "-", "--view", "overview")
    assert done.out == (folder / "diagrams" / "overview.svg").read_text(encoding="utf-8")
    done = argmap("render", "-o", "-", "--view", "topics", "--only", "light", "--format", "dot")
    assert done.out.startswith(("digraph", "//", "/*"))


def test_check_names_what_is_out_of_date(argmap: Call, folder: Path, every: list[str]) -> None:
    argmap("render")
    done = argmap("render", "--check")
    assert (done.code, done.out, done.err) == (0, "", f"{len(every)} pictures up to date\n")
    (folder / "diagrams" / "overview.svg").unlink()
    (folder / "diagrams" / "topics" / "light.svg").write_text("<svg/>", encoding="utf-8")
    before = drawn(folder)
    done = argmap("render", "--check")
    assert sorted(done.out.splitlines()) == ["diagrams/overview.svg", "diagrams/topics/light.svg"]
    assert (done.code, done.err) == (1, f"2 of {len(every)} pictures out of date\n")
    assert drawn(folder) == before


def test_without_a_folder_the_pictures_go_beside_the_file(
    argmap: Call, folder: Path, every: list[str]
) -> None:
    (folder / "case").mkdir()
    (folder / "case" / "plea.yaml").write_bytes((folder / "claims.yaml").read_bytes())
    done = argmap("render", "case/plea.yaml")
    assert (done.code, done.err) == (0, f"{len(every)} pictures in {Path('case/diagrams')}\n")
    assert drawn(folder / "case" / "diagrams") == every
    assert argmap("render", "case/plea.yaml", "--check").err == f"{len(every)} pictures up to date\n"
    assert not (folder / "diagrams").exists()


def test_standard_input_has_a_place_only_by_a_name(argmap: Call, folder: Path, every: list[str]) -> None:
    given = (folder / "claims.yaml").read_bytes()
    done = argmap("render", "-", given=given)
    assert (done.code, done.err) == (
        2, "argmap: standard input has no folder beside it; name one with `-o DIR`\n"
    )  # fmt: skip
    assert argmap("render", "-", "--stdin-filename", "case/claims.yaml", given=given).code == 0
    assert drawn(folder / "case" / "diagrams") == every
    assert argmap("render", "-", "-o", "maps", given=given).code == 0
    assert argmap("render", "-", "-o", "-", "--view", "overview", given=given).out.startswith("<?xml")


def test_another_map_is_not_drawn_over(argmap: Call, folder: Path, every: list[str]) -> None:
    for place in ("a", "b"):
        (folder / place).mkdir()
        (folder / place / "claims.yaml").write_bytes((folder / "claims.yaml").read_bytes())
    (folder / "other.yaml").write_bytes((folder / "claims.yaml").read_bytes())
    argmap("render", "a/claims.yaml", "-o", "maps")
    before = {path: path.read_bytes() for path in (folder / "maps").rglob("*.svg")}
    for name in ("b/claims.yaml", "claims.yaml", "other.yaml"):
        done = argmap("render", name, "-o", "maps")
        assert (done.code, done.out) == (2, "")
        others = len(every) - 1
        assert f'is in the way: it is a picture of another map, "a/claims.yaml" ({others} more' in done.err
    assert {path: path.read_bytes() for path in (folder / "maps").rglob("*.svg")} == before


def test_a_map_stays_itself_under_another_title_and_in_another_place(
    argmap: Call, folder: Path, every: list[str]
) -> None:
    (folder / "case").mkdir()
    text = (folder / "claims.yaml").read_text(encoding="utf-8")
    (folder / "case" / "claims.yaml").write_text(text, encoding="utf-8")
    argmap("render", "case/claims.yaml")
    (folder / "case").rename(folder / "moved")
    (folder / "moved" / "claims.yaml").write_text(
        text.replace("The harbour light", "The light").replace("keeper-slept", "keeper-dozed"),
        encoding="utf-8",
    )
    assert argmap("render", "moved/claims.yaml").code == 0
    assert drawn(folder / "moved" / "diagrams") == sorted(
        name.replace("keeper-slept", "keeper-dozed") for name in every
    )


def test_one_format_leaves_another_alone(argmap: Call, folder: Path, every: list[str]) -> None:
    argmap("render")
    argmap("render", "--format", "dot")
    argmap("render")
    graphs = [name.replace(".svg", ".dot") for name in every if name.startswith("topics/")]
    assert drawn(folder / "diagrams") == sorted([*every, *graphs])


@pytest.mark.parametrize("form", ["png", "pdf"])
def test_png_and_pdf_stand_beside_the_others(argmap: Call, folder: Path, form: str) -> None:
    argmap("render", "--view", "overview")
    before = (folder / "diagrams" / "overview.svg").read_bytes()
    for _ in range(2):
        done = argmap("render", "--view", "overview", "--format", form)
        assert (done.code, done.out, done.err) == (0, "", "1 picture in diagrams\n")
    assert drawn(folder / "diagrams") == sorted([f"overview.{form}", "overview.svg"])
    assert (folder / "diagrams" / "overview.svg").read_bytes() == before
    (folder / "diagrams" / f"overview.{form}").write_bytes(b"mine")
    done = argmap("render", "--view", "overview", "--format", form)
    assert (done.code, done.out) == (2, "")
    assert "it is no picture that argmap drew" in done.err


def test_each_theme_has_files_of_its_own(argmap: Call, folder: Path, every: list[str]) -> None:
    light = [name.replace(".svg", ".light.svg") for name in every]
    dark = [name.replace(".svg", ".dark.svg") for name in every]
    for theme in ("auto", "light", "dark"):
        argmap("render", "--theme", theme)
    assert drawn(folder / "diagrams") == sorted([*every, *light, *dark])
    text = (folder / "claims.yaml").read_text(encoding="utf-8")
    (folder / "claims.yaml").write_text(text.replace("keeper-slept", "keeper-dozed"), encoding="utf-8")
    argmap("render", "--theme", "dark")
    dozed = [name.replace("keeper-slept", "keeper-dozed") for name in dark]
    assert drawn(folder / "diagrams") == sorted([*every, *light, *dozed])
    assert argmap("render", "--theme", "dark", "--check").code == 0
    assert "accusations/keeper-slept.light.svg" in argmap("render", "--theme", "light", "--check").out


def test_in_a_theme_pictures_lead_to_those_of_the_theme(argmap: Call, folder: Path) -> None:
    argmap("render", "--theme", "dark")
    for path in (folder / "diagrams").rglob("*.svg"):
        for link in re.findall(r'<a [^>]*href="([^":#]+)', path.read_text(encoding="utf-8")):
            assert link.endswith(".dark.svg")
            assert (path.parent / link).is_file()


class TestBook:
    def test_is_one_file_and_no_other(self, argmap: Call, folder: Path) -> None:
        before = drawn(folder)
        for _ in range(2):
            done = argmap("render", "--book", "maps.pdf")
            assert (done.code, done.out, done.err) == (0, "", "pictures in maps.pdf\n")
        assert drawn(folder) == sorted([*before, "maps.pdf"])

    def test_is_of_what_is_chosen_and_goes_to_standard_output(self, process: Call) -> None:
        one = process("render", "--book", "-", "--view", "overview", "--format", "pdf")
        assert one.code == 0
        assert one.out.startswith("%PDF-")

    def test_takes_no_place_of_another(self, argmap: Call, folder: Path) -> None:
        before = (folder / "claims.yaml").read_bytes()
        done = argmap("render", "--book", "claims.yaml", "--view", "overview")
        assert done.code == 2
        assert done.err.startswith('argmap: "claims.yaml" is in the way: it is no picture that argmap drew;')
        assert (folder / "claims.yaml").read_bytes() == before


def test_a_view_that_is_drawn_alone_leaves_the_others_alone(
    argmap: Call, folder: Path, every: list[str]
) -> None:
    argmap("render")
    argmap("render", "--view", "topics")
    assert drawn(folder / "diagrams") == every
    argmap("render", "--only", "light")
    assert drawn(folder / "diagrams") == every


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (("-o", "-"), '"-o -" writes one picture, and these are {every}; choose with --view and --only'),
        (("-o", "-", "--check"), '"--check" wants a folder to look at'),
        (("--view", "nope"), 'there is no view "nope"'),
        (("--only", "nope"), "nope"),
        (("--format", "jpeg"), "--format"),
        (("--theme", "sepia"), "--theme"),
        (("--theme", "dark", "--format", "dot"), "a graph in DOT has no theme"),
        (("--check", "--format", "png"), '"--check" compares SVG and DOT, which are the same on every'),
        (("--check", "--format", "pdf"), "PDF depends on the fonts that are there"),
        (("--book", "b.pdf", "-o", "maps"), '"--book" makes one PDF and nothing else'),
        (("--book", "b.pdf", "--check"), '"--book" makes one PDF and nothing else'),
        (("--book", "b.pdf", "--format", "svg"), '"--book" makes one PDF and nothing else'),
        (("--book", "b.pdf", "--view", "topics", "--only", "keeper-slept"), "no picture to put into a book"),
        (("--book", "absent/b.pdf", "--view", "overview"), "absent"),
        (
            ("faulty.yaml",),
            '"faulty.yaml" has 1 error; run `argmap check faulty.yaml`, or draw it all the same',
        ),
        (("absent.yaml", "--force"), "absent.yaml"),
        (("broken.yaml", "--force"), '"broken.yaml" has 1 error; run `argmap check broken.yaml`\n'),
        (("-o", "claims.yaml"), "claims.yaml"),
    ],
)
def test_what_is_not_drawn(
    argmap: Call, folder: Path, every: list[str], words: tuple[str, ...], complaint: str
) -> None:
    (folder / "broken.yaml").write_text("- no map\n", encoding="utf-8")
    done = argmap("render", *words)
    assert (done.code, done.out) == (2, "")
    assert complaint.format(every=len(every)) in done.err
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
