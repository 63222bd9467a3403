"""What is written below a folder, what is removed, and what is never touched."""

import os
import stat
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from argmap.drawing import Extent, stale, write_tree
from argmap.drawing import folder as drawing_files
from argmap.drawing.imprint import HEAD, Imprint, in_dot, in_png
from argmap.plain.errors import OutputError

VIEWS = ("overview", "topics", "accusations", "coverage")
EXTENT = Extent("claims.yaml", "svg", VIEWS)
LINKS = pytest.mark.skipif(os.name == "nt", reason="links and pipes need rights there")
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + 17 * b"\0" + b"\0\0\0\0IEND\xaeB`\x82"


def svg(name: str, of: str = "claims.yaml", words: str = "") -> bytes:
    return (
        "<?xml version='1.0' encoding='UTF-8'?>\n"
        f'<svg xmlns="http://www.w3.org/2000/svg" class="argmap" data-argmap-map="{of}"'
        f' data-argmap-picture="{name}">{words}</svg>\n'
    ).encode()


def tree(*names: str, words: str = "") -> dict[str, bytes]:
    return {name: svg(name, words=words) for name in names}


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir())


def put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def test_writes_a_tree_and_leaves_what_is_current_alone(tmp_path: Path) -> None:
    files = tree("overview.svg", "topics/light.svg")
    write_tree(tmp_path / "new", files, EXTENT)
    before = (tmp_path / "new/overview.svg").stat().st_ino
    write_tree(tmp_path / "new", files, EXTENT)
    assert names(tmp_path / "new") == ["overview.svg", "topics/light.svg"]
    assert (tmp_path / "new/overview.svg").stat().st_ino == before


def test_what_is_no_longer_drawn_is_removed_and_its_folder_with_it(tmp_path: Path) -> None:
    write_tree(
        tmp_path, tree("overview.svg", "overview.2.svg", "topics/old.2.svg", "accusations/con_.svg"), EXTENT
    )
    assert stale(tmp_path, tree("overview.svg"), EXTENT) == [
        "overview.2.svg", "topics/old.2.svg", "accusations/con_.svg"
    ]  # fmt: skip
    write_tree(tmp_path, tree("overview.svg"), EXTENT)
    assert names(tmp_path) == ["overview.svg"]
    assert not (tmp_path / "topics").exists()


KEPT = {
    "a name of another shape": ("notes.svg", svg("notes.svg")),
    "a renamed picture": ("topics/mine.svg", svg("topics/light.svg")),
    "a picture in another folder": ("accusations/light.svg", svg("topics/light.svg")),
    "a picture of another map": ("topics/light.svg", svg("topics/light.svg", of="other.yaml")),
    "a picture of a map in a folder": ("topics/light.svg", svg("topics/light.svg", of="a/claims.yaml")),
    "a picture by an older argmap": (
        "topics/light.svg", b'<svg xmlns="http://www.w3.org/2000/svg" class="argmap"><!--argmap:map--></svg>'
    ),
    "words that mention the attributes": (
        "topics/light.svg",
        b'<svg xmlns="http://www.w3.org/2000/svg"><desc>data-argmap-map="claims.yaml"</desc></svg>',
    ),
    "a comment that mentions them": (
        "topics/light.svg", b"<!-- " + svg("topics/light.svg")[40:] + b' --><svg xmlns="http://www.w3.org/2000/svg"/>'
    ),
    "a picture within a picture": (
        "topics/light.svg",
        b'<svg xmlns="http://www.w3.org/2000/svg">' + svg("topics/light.svg").split(b"?>")[1] + b"</svg>",
    ),
    "another root": (
        "topics/light.svg", svg("topics/light.svg").replace(b"http://www.w3.org/2000/svg", b"urn:other")
    ),
    "another tool's class": ("topics/light.svg", svg("topics/light.svg").replace(b'"argmap"', b'"other"')),
    "what is no XML": ("topics/light.svg", b"\x89PNG data-argmap-map"),
    "nothing at all": ("topics/light.svg", b""),
    "another format": ("topics/light.dot", b"// argmap:map claims.yaml topics/light.dot\n"),
    "a page of no view": ("sketches/light.svg", svg("sketches/light.svg")),
    "what lies deeper": ("topics/deep/light.svg", svg("topics/deep/light.svg")),
}  # fmt: skip


@pytest.mark.parametrize("what", KEPT)
def test_what_is_not_ours_stays(tmp_path: Path, what: str) -> None:
    name, content = KEPT[what]
    put(tmp_path / name, content)
    write_tree(tmp_path, tree("overview.svg"), EXTENT)
    assert (tmp_path / name).read_bytes() == content
    assert stale(tmp_path, tree("overview.svg"), EXTENT) == []


@pytest.mark.parametrize("what", [what for what, (name, _) in KEPT.items() if name == "topics/light.svg"])
def test_what_is_not_ours_is_not_overwritten_either(tmp_path: Path, what: str) -> None:
    _, content = KEPT[what]
    put(tmp_path / "topics/light.svg", content)
    with pytest.raises(OutputError, match=r'topics.light\.svg" is in the way: it is .*; move it'):
        write_tree(tmp_path, tree("overview.svg", "topics/light.svg"), EXTENT)
    assert names(tmp_path) == ["topics/light.svg"]
    assert (tmp_path / "topics/light.svg").read_bytes() == content
    assert stale(tmp_path, tree("topics/light.svg"), EXTENT) == ["topics/light.svg"]


def dot(name: str, of: str = "claims.yaml") -> bytes:
    return in_dot(Imprint(of, name)).encode() + b"\ndigraph map {}\n"


def png(name: str, of: str = "claims.yaml") -> bytes:
    return in_png(PNG, Imprint(of, name))


@pytest.mark.parametrize(
    ("form", "made"), [("dot", dot), ("png", png), ("svg", svg)], ids=["dot", "png", "svg"]
)
def test_each_format_knows_its_own(tmp_path: Path, form: str, made: Callable[..., bytes]) -> None:
    extent = Extent("claims.yaml", form, VIEWS)
    ours, others = f"topics/old.{form}", f"topics/other.{form}"
    put(tmp_path / ours, made(ours))
    put(tmp_path / others, made(others, "other.yaml"))
    put(tmp_path / f"topics/renamed.{form}", made(ours))
    put(tmp_path / f"topics/damaged.{form}", made(f"topics/damaged.{form}").replace(b"claims", b"clams"))
    kept = [f"topics/damaged.{form}", others, f"topics/renamed.{form}"]
    for other_form, other in (("svg", svg), ("dot", dot), ("png", png)):
        if other_form != form:
            put(tmp_path / f"overview.{other_form}", other(f"overview.{other_form}"))
            kept.append(f"overview.{other_form}")
    write_tree(tmp_path, {f"overview.{form}": made(f"overview.{form}")}, extent)
    assert names(tmp_path) == sorted([f"overview.{form}", *kept])


def test_a_picture_is_known_whatever_its_line_ends_and_however_long_it_is(tmp_path: Path) -> None:
    put(tmp_path / "topics/a.svg", svg("topics/a.svg", words="<desc/>\n" * HEAD).replace(b"\n", b"\r\n"))
    put(tmp_path / "topics/b.dot", dot("topics/b.dot").replace(b"\n", b"\r\n"))
    for form in ("svg", "dot"):
        write_tree(tmp_path, {}, Extent("claims.yaml", form, VIEWS))
    assert names(tmp_path) == []


def test_only_the_views_that_are_drawn_whole_lose_pictures(tmp_path: Path) -> None:
    old = ("overview.2.svg", "topics/old.svg", "excerpts/old.svg")
    write_tree(tmp_path, tree(*old), EXTENT)
    write_tree(tmp_path, tree("topics/light.svg"), Extent("claims.yaml", "svg"))
    assert names(tmp_path) == sorted([*old, "topics/light.svg"])
    write_tree(tmp_path, tree("overview.svg"), Extent("claims.yaml", "svg", ("overview",)))
    assert names(tmp_path) == ["excerpts/old.svg", "overview.svg", "topics/light.svg", "topics/old.svg"]


def _link(path: Path) -> None:
    put(path.parent / "elsewhere.svg", svg("overview.svg"))
    path.symlink_to("elsewhere.svg")


OBSTACLES: dict[str, tuple[Callable[[Path], object], str]] = {
    "folder": (lambda path: path.mkdir(), "a folder"),
    "link": (_link, "a link"),
    "dangling link": (lambda path: path.symlink_to("nowhere"), "a link"),
    "loop": (lambda path: path.symlink_to(path), "a link"),
    "pipe": (lambda path: os.mkfifo(path), "a pipe or a device"),
    "file": (lambda path: path.write_text("mine"), "no picture that argmap drew"),
    "copy": (lambda path: path.write_bytes(svg("topics/light.svg")), 'a copy of "topics/light.svg"'),
    "older": (
        lambda path: path.write_bytes(KEPT["a picture by an older argmap"][1]),
        "a picture by an older argmap, which does not say of which map",
    ),
    "other": (
        lambda path: path.write_bytes(svg("overview.svg", of="my%20other.yaml")),
        'a picture of another map, "my other.yaml"',
    ),
}


@LINKS
@pytest.mark.parametrize("what", OBSTACLES)
def test_a_name_that_is_taken_is_an_error_before_anything_is_written(tmp_path: Path, what: str) -> None:
    make, why = OBSTACLES[what]
    put(tmp_path / "topics/old.svg", svg("topics/old.svg"))
    make(tmp_path / "overview.svg")
    before = {name: os.lstat(tmp_path / name) for name in names(tmp_path)}
    with pytest.raises(OutputError) as refused:
        write_tree(tmp_path, tree("coverage.svg", "overview.svg", "topics/light.svg", words="new"), EXTENT)
    place = tmp_path / "overview.svg"
    assert str(refused.value) == (
        f'"{place}" is in the way: it is {why}; move it, or draw to another folder with `-o`'
    )
    assert {name: os.lstat(tmp_path / name) for name in names(tmp_path)} == before


@LINKS
@pytest.mark.parametrize("what", ["link", "dangling link", "loop", "pipe", "file"])
def test_so_is_the_name_of_a_folder(tmp_path: Path, what: str) -> None:
    (tmp_path / "elsewhere").mkdir()
    put(tmp_path / "elsewhere/old.svg", svg("topics/old.svg"))
    make = {**OBSTACLES, "link": (lambda path: path.symlink_to("elsewhere"), "")}[what][0]
    make(tmp_path / "topics")
    with pytest.raises(OutputError, match=r'topics" is in the way: it is'):
        write_tree(tmp_path, tree("overview.svg", "topics/light.svg"), EXTENT)
    assert names(tmp_path / "elsewhere") == ["old.svg"]
    assert not (tmp_path / "overview.svg").exists()
    write_tree(tmp_path, tree("overview.svg"), EXTENT)
    assert names(tmp_path / "elsewhere") == ["old.svg"]


def test_how_many_names_are_taken_is_told(tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        put(tmp_path / f"topics/{name}.svg", b"")
    with pytest.raises(OutputError, match=r"drew \(one more is\); move"):
        write_tree(tmp_path, tree("topics/a.svg", "topics/b.svg"), EXTENT)
    with pytest.raises(OutputError, match=r"drew \(2 more are in the way\); move"):
        write_tree(tmp_path, tree("topics/a.svg", "topics/b.svg", "topics/c.svg"), EXTENT)


@LINKS
def test_the_folder_itself_may_be_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    write_tree(tmp_path / "link", tree("topics/light.svg"), EXTENT)
    assert names(tmp_path / "real") == ["topics/light.svg"]


@LINKS
@pytest.mark.parametrize("what", ["dangling link", "loop", "pipe", "file"])
def test_what_is_no_folder_is_not_drawn_into(tmp_path: Path, what: str) -> None:
    OBSTACLES[what][0](tmp_path / "maps")
    with pytest.raises(OutputError, match=r'cannot draw into ".*maps": it is no folder'):
        write_tree(tmp_path / "maps", tree("overview.svg"), EXTENT)


@pytest.mark.parametrize("taken", ["overview.svg", "topics"])
def test_a_name_in_another_spelling_is_taken_where_a_system_knows_no_difference(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, taken: str
) -> None:
    write_tree(tmp_path, tree("overview.svg", "topics/light.svg"), EXTENT)
    listed = os.listdir
    monkeypatch.setattr(
        drawing_files.os, "listdir", lambda path: [n.capitalize() if n == taken else n for n in listed(path)]
    )
    with pytest.raises(OutputError, match="in other letters, large or small"):
        write_tree(tmp_path, tree("overview.svg", "topics/light.svg", words="new"), EXTENT)


def test_a_name_in_another_spelling_is_another_name_elsewhere(tmp_path: Path) -> None:
    put(tmp_path / "Overview.svg", b"mine")
    if (tmp_path / "overview.svg").exists():
        pytest.skip("large and small letters are the same here")
    write_tree(tmp_path, tree("overview.svg"), EXTENT)
    assert (tmp_path / "Overview.svg").read_bytes() == b"mine"


def test_abandoned_temporary_files_go_and_nothing_like_them(tmp_path: Path) -> None:
    abandoned = [".argmap-0123456789abcdef.tmp", "topics/.argmap-fedcba9876543210.tmp"]
    others = [
        ".argmap-notes",
        ".argmap-0123456789abcdef",
        ".argmap-0123456789abcdeg.tmp",
        "x.argmap-0123456789abcdef.tmp",
    ]
    long_ago = time.time() - 3600
    for name in (*abandoned, *others):
        put(tmp_path / name, b"half")
        os.utime(tmp_path / name, (long_ago, long_ago))
    put(tmp_path / ".argmap-00000000000000ff.tmp", b"of a run that goes on")
    write_tree(tmp_path, tree("overview.svg"), EXTENT)
    assert names(tmp_path) == sorted([*others, ".argmap-00000000000000ff.tmp", "overview.svg"])


def test_names_what_is_stale(tmp_path: Path) -> None:
    files = tree("overview.svg", "topics/light.svg", "topics/money.svg")
    assert stale(tmp_path / "absent", files, EXTENT) == list(files)
    write_tree(tmp_path, {**files, **tree("accusations/gone.svg")}, EXTENT)
    (tmp_path / "topics/light.svg").write_bytes(b"edited")
    (tmp_path / "topics/money.svg").unlink()
    assert stale(tmp_path, files, EXTENT) == ["topics/light.svg", "topics/money.svg", "accusations/gone.svg"]
    assert names(tmp_path) == ["accusations/gone.svg", "overview.svg", "topics/light.svg"]


@LINKS
def test_a_link_or_a_pipe_is_stale_whatever_comes_out_of_it(tmp_path: Path) -> None:
    put(tmp_path / "real.svg", svg("overview.svg"))
    (tmp_path / "overview.svg").symlink_to("real.svg")
    os.mkfifo(tmp_path / "coverage.svg")
    files = tree("overview.svg", "coverage.svg")
    assert stale(tmp_path, files, EXTENT) == ["overview.svg", "coverage.svg"]


def test_a_failure_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_tree(tmp_path, tree("overview.svg"), EXTENT)

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OutputError, match="no space left"):
        write_tree(tmp_path, tree("overview.svg", words="new"), EXTENT)
    assert (tmp_path / "overview.svg").read_bytes() == svg("overview.svg")
    assert names(tmp_path) == ["overview.svg"]


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX")
def test_the_mode_of_a_picture_stays(tmp_path: Path) -> None:
    write_tree(tmp_path, tree("overview.svg"), EXTENT)
    (tmp_path / "overview.svg").chmod(0o604)
    write_tree(tmp_path, tree("overview.svg", words="new"), EXTENT)
    assert stat.S_IMODE((tmp_path / "overview.svg").stat().st_mode) == 0o604


@pytest.mark.parametrize("name", ["../out.svg", "/tmp/out.svg", "topics/../../out.svg"])
def test_nothing_is_written_outside_the_folder(tmp_path: Path, name: str) -> None:
    with pytest.raises(OutputError, match="outside"):
        write_tree(tmp_path / "in", tree(name), EXTENT)
