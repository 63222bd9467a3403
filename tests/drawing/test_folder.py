"""What is written below a folder, what is removed, and what is never touched."""

import os
import stat
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from argmap.drawing import Extent, stale, write_book, write_tree
from argmap.drawing.imprint import BOOK, HEAD, Imprint, in_dot, in_pdf, in_png
from argmap.drawing.names import Theme
from argmap.plain import tree as below
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


def pdf(name: str, of: str = "claims.yaml", title: str = "Light") -> bytes:
    head, keywords = "%PDF-1.7\n", in_pdf(Imprint(of, name))
    info = f"1 0 obj\n<</Title({title})/Keywords({keywords})/Creator(Typst)>>\nendobj\n"
    table = f"xref\n0 2\n0000000000 65535 f\r\n{len(head):010} 00000 n\r\n"
    end = f"trailer\n<</Size 2/Info 1 0 R/ID[(a)(a)]>>\nstartxref\n{len(head + info)}\n%%EOF"
    return (head + info + table + end).encode()


MADE: dict[str, Callable[..., bytes]] = {"dot": dot, "pdf": pdf, "png": png, "svg": svg}


@pytest.mark.parametrize(("form", "made"), MADE.items(), ids=MADE)
def test_each_format_knows_its_own(tmp_path: Path, form: str, made: Callable[..., bytes]) -> None:
    extent = Extent("claims.yaml", form, VIEWS)
    ours, others = f"topics/old.{form}", f"topics/other.{form}"
    put(tmp_path / ours, made(ours))
    put(tmp_path / others, made(others, "other.yaml"))
    put(tmp_path / f"topics/renamed.{form}", made(ours))
    put(tmp_path / f"topics/damaged.{form}", made(f"topics/damaged.{form}").replace(b"claims", b"clams"))
    kept = [f"topics/damaged.{form}", others, f"topics/renamed.{form}"]
    for other_form, other in MADE.items():
        if other_form != form:
            put(tmp_path / f"overview.{other_form}", other(f"overview.{other_form}"))
            kept.append(f"overview.{other_form}")
    write_tree(tmp_path, {f"overview.{form}": made(f"overview.{form}")}, extent)
    assert names(tmp_path) == sorted([f"overview.{form}", *kept])


@pytest.mark.parametrize("form", MADE)
@pytest.mark.parametrize("theme", ["auto", "light", "dark"])
def test_each_theme_knows_its_own(tmp_path: Path, form: str, theme: Theme) -> None:
    endings = {"auto": "", "light": ".light", "dark": ".dark"}
    files = {name: f"topics/old{end}.{form}" for name, end in endings.items()}
    for name in files.values():
        put(tmp_path / name, MADE[form](name))
    extent = Extent("claims.yaml", form, VIEWS, theme)
    assert stale(tmp_path, {}, extent) == [files[theme]]
    write_tree(tmp_path, {}, extent)
    assert names(tmp_path) == sorted(name for other, name in files.items() if other != theme)


PRETENCE = f"/Keywords({in_pdf(EXTENT.imprint('topics/light.pdf'))})"
OTHER_PDFS = {
    "of another map": pdf("topics/light.pdf", of="other.yaml"),
    "renamed": pdf("topics/other.pdf"),
    "by another program": pdf("topics/light.pdf").replace(b"argmap:map", b"argmap.map"),
    "whose title pretends": pdf("x", of="other.yaml", title=PRETENCE),
    "amended": pdf("topics/light.pdf") + b"\n2 0 obj\n<<>>\nendobj\nxref\n2 1\n0000000300 00000 n\r\n"
    b"trailer\n<</Size 3/Info 1 0 R/Prev 120>>\nstartxref\n320\n%%EOF\n",
    "cut off": pdf("topics/light.pdf")[:-20],
    "whose table is elsewhere": pdf("topics/light.pdf").replace(b"startxref\n", b"startxref\n1"),
    "that is none": b"trailer <</Info 9 0 R>> startxref 0 %%EOF",
    "that is empty": b"",
}  # fmt: skip


@pytest.mark.parametrize("what", OTHER_PDFS)
def test_a_pdf_that_is_not_ours_stays(tmp_path: Path, what: str) -> None:
    put(tmp_path / "topics/light.pdf", OTHER_PDFS[what])
    extent = Extent("claims.yaml", "pdf", VIEWS)
    write_tree(tmp_path, {}, extent)
    with pytest.raises(OutputError, match="in the way"):
        write_tree(tmp_path, {"topics/light.pdf": pdf("topics/light.pdf")}, extent)
    assert (tmp_path / "topics/light.pdf").read_bytes() == OTHER_PDFS[what]


class TestBook:
    def test_takes_the_place_of_a_book_of_the_same_map_whatever_it_is_called(self, tmp_path: Path) -> None:
        for content in (pdf(BOOK), pdf(BOOK, title="New")):
            write_book(tmp_path / "The lamp.pdf", content, "claims.yaml")
            assert (tmp_path / "The lamp.pdf").read_bytes() == content

    def test_is_no_picture_though_it_is_called_like_one(self, tmp_path: Path) -> None:
        write_book(tmp_path / "overview.pdf", pdf(BOOK), "claims.yaml")
        write_tree(tmp_path, {}, Extent("claims.yaml", "pdf", VIEWS))
        assert names(tmp_path) == ["overview.pdf"]
        with pytest.raises(OutputError, match="it is a book of all pictures; move it"):
            write_tree(tmp_path, {"overview.pdf": pdf("overview.pdf")}, Extent("claims.yaml", "pdf", VIEWS))

    @pytest.mark.parametrize(
        ("there", "why"),
        [
            (b"mine", "no picture that argmap drew"),
            (pdf("overview.pdf"), 'a copy of "overview.pdf"'),
            (pdf(BOOK, of="other.yaml"), 'a picture of another map, "other.yaml"'),
        ],
    )
    def test_takes_no_other_place(self, tmp_path: Path, there: bytes, why: str) -> None:
        (tmp_path / "book.pdf").write_bytes(there)
        with pytest.raises(OutputError) as refused:
            write_book(tmp_path / "book.pdf", pdf(BOOK), "claims.yaml")
        place = tmp_path / "book.pdf"
        assert str(refused.value) == f'"{place}" is in the way: it is {why}; move it, or name another file'
        assert place.read_bytes() == there

    def test_nor_that_of_a_folder_nor_one_where_none_can_be(self, tmp_path: Path) -> None:
        (tmp_path / "book.pdf").mkdir()
        with pytest.raises(OutputError, match="it is a folder; move it"):
            write_book(tmp_path / "book.pdf", pdf(BOOK), "claims.yaml")
        with pytest.raises(OutputError, match="cannot write"):
            write_book(tmp_path / "absent" / "book.pdf", pdf(BOOK), "claims.yaml")

    @LINKS
    def test_follows_a_link_that_was_named(self, tmp_path: Path) -> None:
        (tmp_path / "real.pdf").write_bytes(pdf(BOOK))
        (tmp_path / "book.pdf").symlink_to("real.pdf")
        write_book(tmp_path / "book.pdf", pdf(BOOK, title="New"), "claims.yaml")
        assert (tmp_path / "real.pdf").read_bytes() == pdf(BOOK, title="New")


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
        f'"{place}" is in the way: it is {why}; move it, or write to another folder with `-o`'
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
    with pytest.raises(OutputError, match=r'cannot write into ".*maps": it is no folder'):
        write_tree(tmp_path / "maps", tree("overview.svg"), EXTENT)


@pytest.mark.parametrize("taken", ["overview.svg", "topics"])
def test_a_name_in_another_spelling_is_taken_where_a_system_knows_no_difference(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, taken: str
) -> None:
    write_tree(tmp_path, tree("overview.svg", "topics/light.svg"), EXTENT)
    listed = os.listdir
    monkeypatch.setattr(
        below.os, "listdir", lambda path: [n.capitalize() if n == taken else n for n in listed(path)]
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
