"""What is written into the folder of a site, what is removed, what never is, and what a kill leaves."""

import errno
import hashlib
import json
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from argmap.pages.folder import stale, standing, write_site
from argmap.plain import tree as below
from argmap.plain.errors import InputError, OutputError

MAP = "claims.yaml"
LINKS = pytest.mark.skipif(os.name == "nt", reason="links and pipes need rights there")
FIRST = {
    "index.html": b"<p>1",
    "accusations/a.html": b"<p>a",
    "accusations/b.html": b"<p>b",
    "reader.css": b"a{}",
}
SECOND = {
    "index.html": b"<p>2",
    "accusations/a.html": b"<p>a",
    "topics/t.html": b"<p>t",
    "reader.css": b"b{}",
}


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def listed(folder: Path) -> dict[str, object]:
    return json.loads((folder / "site.json").read_bytes())


def state(path: Path) -> tuple[int, ...]:
    """Return what a write would change, and no look at it."""
    found = os.lstat(path)
    return found.st_ino, found.st_mtime_ns, found.st_mode, found.st_size


def put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def hash_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def test_a_site_is_written_with_a_list_of_what_it_holds(tmp_path: Path) -> None:
    write_site(tmp_path / "a" / "site", FIRST, MAP)
    found = contents(tmp_path / "a" / "site")
    assert json.loads(found.pop("site.json")) == {
        "files": {name: hash_of(content) for name, content in FIRST.items()},
        "map": MAP,
    }
    assert found == FIRST


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    write_site(tmp_path, FIRST, MAP)
    before = {name: state(tmp_path / name) for name in [*FIRST, "site.json"]}
    write_site(tmp_path, FIRST, MAP)
    assert {name: state(tmp_path / name) for name in before} == before
    write_site(tmp_path, SECOND, MAP)
    same = {name for name in before if (tmp_path / name).is_file() and state(tmp_path / name) == before[name]}
    assert same == {"accusations/a.html"}


def test_what_is_no_longer_part_of_the_site_is_removed_with_its_folder(tmp_path: Path) -> None:
    write_site(tmp_path, {**FIRST, "text/letter/1.html": b"x"}, MAP)
    put(tmp_path / "topics/mine.txt", b"mine")
    write_site(tmp_path, {"index.html": b""}, MAP)
    assert names(tmp_path) == ["index.html", "site.json", "topics", "topics/mine.txt"]


def test_a_folder_that_holds_nothing_of_the_site_any_more_is_left_as_it_is(tmp_path: Path) -> None:
    write_site(tmp_path, {**FIRST, "text/letter/1.html": b"x", "old/1.html": b"x"}, MAP)
    (tmp_path / "text/letter/1.html").unlink()
    (tmp_path / "old/1.html").unlink()
    (tmp_path / "old").rmdir()
    (tmp_path / "old").write_bytes(b"mine")
    write_site(tmp_path, FIRST, MAP)
    assert (tmp_path / "text/letter").is_dir()
    assert (tmp_path / "old").read_bytes() == b"mine"


def test_how_far_it_is_gets_told(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    write_site(tmp_path, FIRST, MAP, lambda done, total: told.append((done, total)))
    assert told == [(0, 4), (1, 4), (2, 4), (3, 4)]


class TestWhatIsInTheWay:
    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        write_site(tmp_path / "site", FIRST, MAP)
        return tmp_path / "site"

    def refused(self, folder: Path, files: dict[str, bytes] = SECOND, map_name: str = MAP) -> str:
        """Return why nothing is written, having seen that nothing is."""
        before = {name: state(folder / name) for name in names(folder)}
        with pytest.raises(OutputError) as refused:
            write_site(folder, files, map_name)
        assert {name: state(folder / name) for name in names(folder)} == before
        return str(refused.value)

    @pytest.mark.parametrize("name", ["index.html", "reader.css"])
    def test_a_page_that_somebody_changed(self, folder: Path, name: str) -> None:
        (folder / name).write_bytes(b"mine")
        assert self.refused(folder) == (
            f'"{folder / name}" is in the way: it is no longer what argmap wrote; move it, '
            "or write to another folder with `-o`"
        )

    def test_even_where_nothing_of_it_is_to_change(self, folder: Path) -> None:
        (folder / "accusations/a.html").write_bytes(b"mine")
        assert "no longer what argmap wrote" in self.refused(folder)

    def test_but_not_one_that_says_already_what_it_is_to_say(self, folder: Path) -> None:
        (folder / "index.html").write_bytes(SECOND["index.html"])
        write_site(folder, SECOND, MAP)
        assert listed(folder)["files"] == {name: hash_of(content) for name, content in SECOND.items()}

    def test_one_that_was_changed_and_is_no_longer_needed_stays(self, folder: Path) -> None:
        (folder / "accusations/b.html").write_bytes(b"mine")
        assert stale(folder, SECOND, MAP) == ["index.html", "topics/t.html", "reader.css", "site.json"]
        write_site(folder, SECOND, MAP)
        assert (folder / "accusations/b.html").read_bytes() == b"mine"
        write_site(folder, {}, MAP)
        assert names(folder) == ["accusations", "accusations/b.html", "site.json"]

    def test_a_file_that_was_never_ours(self, folder: Path) -> None:
        put(folder / "topics/t.html", SECOND["topics/t.html"])
        assert "it is no file that argmap made for this site; move" in self.refused(folder)
        put(folder / "index.html", b"mine")
        assert "(one more is)" in self.refused(folder)

    def test_whatever_is_there_when_nothing_is_listed(self, folder: Path) -> None:
        (folder / "site.json").unlink()
        assert "no file that argmap made for this site (2 more are in the way); move" in self.refused(folder)

    @pytest.mark.parametrize(
        "content",
        [
            b"", b"{", b"[]", b"{}", b'{"map": 1}', b'{"name": "My web app", "files": []}', b"\xff",
            b'{"map": "claims.yaml", "files": {}, "mine": 1}',
            b'{"map": "claims.yaml", "files": {"index.html": "abc"}}',
        ],
    )  # fmt: skip
    def test_a_list_that_argmap_did_not_write(self, folder: Path, content: bytes) -> None:
        (folder / "site.json").write_bytes(content)
        assert self.refused(folder).startswith(
            f'"{folder / "site.json"}" is in the way: it is no list of what argmap made (3 more are'
        )

    def test_the_site_of_another_map(self, folder: Path) -> None:
        assert 'it is that of another map\'s site, "claims.yaml" (3 more' in self.refused(
            folder, map_name="b/claims.yaml"
        )

    @LINKS
    @pytest.mark.parametrize("name", ["index.html", "topics/t.html", "accusations", "topics", "site.json"])
    @pytest.mark.parametrize("what", ["link", "folder link", "dangling link", "loop", "pipe"])
    def test_a_link_or_a_pipe(self, folder: Path, tmp_path: Path, name: str, what: str) -> None:
        place = folder / name
        put(tmp_path / "elsewhere/a.html", b"<p>a")
        place.parent.mkdir(exist_ok=True)
        if place.is_dir():
            place.rename(tmp_path / "moved")
        place.unlink(missing_ok=True)
        make: dict[str, Callable[[], None]] = {
            "link": lambda: place.symlink_to(tmp_path / "elsewhere/a.html"),
            "folder link": lambda: place.symlink_to(tmp_path / "elsewhere"),
            "dangling link": lambda: place.symlink_to("nowhere"),
            "loop": lambda: place.symlink_to(place),
            "pipe": lambda: os.mkfifo(place),
        }
        make[what]()
        assert f'"{place}" is in the way: it is a ' in self.refused(folder)
        assert contents(tmp_path / "elsewhere") == {"a.html": b"<p>a"}

    @LINKS
    def test_nothing_is_removed_through_a_link(self, folder: Path, tmp_path: Path) -> None:
        (folder / "accusations").rename(tmp_path / "mine")
        (folder / "accusations").symlink_to(tmp_path / "mine")
        write_site(folder, {"index.html": b"2"}, MAP)
        assert contents(tmp_path / "mine") == {"a.html": b"<p>a", "b.html": b"<p>b"}
        assert (folder / "accusations").is_symlink()

    def test_a_folder(self, folder: Path) -> None:
        (folder / "index.html").unlink()
        (folder / "index.html").mkdir()
        assert "it is a folder" in self.refused(folder)

    def test_a_name_in_other_letters(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        listdir = os.listdir
        monkeypatch.setattr(
            below.os, "listdir", lambda path: [n.upper() if n == "index.html" else n for n in listdir(path)]
        )
        assert "in other letters, large or small" in self.refused(folder)

    @pytest.mark.parametrize(
        "pair", [("a.html", "A.html"), ("e\u0301.html", "\u00e9.html"), ("ss/a", "SS/a")]
    )
    def test_two_names_that_are_one_to_some_systems(self, folder: Path, pair: tuple[str, str]) -> None:
        first, second = pair
        assert self.refused(folder, {first: b"1", second: b"2"}) == (
            f'cannot write both "{first}" and "{second}": to some systems they are one file'
        )

    @pytest.mark.parametrize("name", ["../out.html", "/out.html", "topics/../../out.html"])
    def test_a_way_out_of_the_folder(self, folder: Path, name: str) -> None:
        assert "outside of the folder" in self.refused(folder, {name: b"1"})

    def test_a_place_that_is_no_folder(self, tmp_path: Path) -> None:
        (tmp_path / "site").write_bytes(b"")
        with pytest.raises(OutputError, match=r'cannot write into ".*site": it is no folder'):
            write_site(tmp_path / "site", FIRST, MAP)


@pytest.mark.parametrize(
    "name", ["../mine.txt", "/mine.txt", "a/../../mine.txt", "..\\mine.txt", "C:mine.txt", "C:/mine.txt", "",
             ".", "a//b", "./a", "a/", "site.json", "a\0b"],
)  # fmt: skip
def test_a_list_that_leads_elsewhere_is_none_of_ours(tmp_path: Path, name: str) -> None:
    (tmp_path / "mine.txt").write_bytes(b"mine")
    told = {"map": MAP, "files": {name: hash_of(b"mine")}}
    put(tmp_path / "site/site.json", json.dumps(told).encode())
    with pytest.raises(OutputError, match=r"site\.json.*no list of what argmap made"):
        write_site(tmp_path / "site", FIRST, MAP)
    assert (tmp_path / "mine.txt").read_bytes() == b"mine"


def test_names_what_is_stale_and_writes_nothing(tmp_path: Path) -> None:
    assert stale(tmp_path / "absent", FIRST, MAP) == [*FIRST, "site.json"]
    write_site(tmp_path, FIRST, MAP)
    assert stale(tmp_path, FIRST, MAP) == []
    before = contents(tmp_path)
    assert stale(tmp_path, SECOND, MAP) == [
        "index.html", "topics/t.html", "reader.css", "accusations/b.html", "site.json"
    ]  # fmt: skip
    assert contents(tmp_path) == before
    (tmp_path / "site.json").unlink()
    assert stale(tmp_path, FIRST, MAP) == [*FIRST, "site.json"]


def test_what_cannot_be_read_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_site(tmp_path, FIRST, MAP)

    def refuse(path: Path, *_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(InputError, match=r'cannot read ".*\.html": permission denied'):
        stale(tmp_path, FIRST, MAP)
    with pytest.raises(OutputError, match="permission denied"):
        write_site(tmp_path, SECOND, MAP)


def test_a_name_of_any_bytes_is_that_of_a_map(tmp_path: Path) -> None:
    write_site(tmp_path, FIRST, "caf\udce9.yaml")
    write_site(tmp_path, FIRST, "caf\udce9.yaml")
    assert listed(tmp_path)["map"] == "caf%E9.yaml"


def test_what_a_killed_run_left_half_written_goes(tmp_path: Path) -> None:
    write_site(tmp_path, FIRST, MAP)
    half = tmp_path / "accusations/.argmap-0123456789abcdef.tmp"
    put(half, b"half")
    os.utime(half, (time.time() - 3600,) * 2)
    write_site(tmp_path, SECOND, MAP)
    assert not half.exists()


class Killed(BaseException):
    """Stands for the end of the process: nothing is done after it, not even tidying."""


CHANGES = ("mkdir", "chmod", "replace", "unlink", "rmdir")
"""Every way in which a folder is changed."""


@pytest.fixture
def kill(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Let the run be killed before its N-th change of the file system."""

    def arm(after: int) -> None:
        left = iter(range(after))
        for name in CHANGES:
            monkeypatch.setattr(Path, name, _mortal(getattr(Path, name), left))

    return arm


def _mortal(change: Callable[..., object], left: Iterator[int]) -> Callable[..., object]:
    def mortal(*words: object, **how: object) -> object:
        if next(left, None) is None:
            raise Killed
        return change(*words, **how)

    return mortal


def whole(folder: Path) -> dict[str, bytes]:
    return {name: content for name, content in contents(folder).items() if not name.endswith(".tmp")}


def test_a_kill_at_any_moment_loses_nothing_and_stops_no_later_run(
    tmp_path: Path, kill: Callable[[int], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = {"mine.html": b"mine", "accusations/notes.txt": b"mine"}
    files = (FIRST, SECOND, {"index.html": b"3", "topics/t.html": b"<p>3"})
    for moment in range(1000):
        for number, after in enumerate(files):
            folder = tmp_path / f"{moment}-{number}"
            write_site(folder, FIRST, MAP)
            for name, content in mine.items():
                put(folder / name, content)
            with monkeypatch.context():
                kill(moment)
                try:
                    write_site(folder, SECOND, MAP)
                except Killed:
                    killed = True
                else:
                    killed = False
                monkeypatch.undo()
            old_or_new = {name: {FIRST.get(name), SECOND.get(name)} for name in {*FIRST, *SECOND}}
            for name, content in whole(folder).items():
                if name != "site.json":
                    assert content == mine.get(name) or content in old_or_new[name]
            assert mine.items() <= contents(folder).items()
            write_site(folder, after, MAP)
            found = whole(folder)
            assert json.loads(found.pop("site.json"))["files"] == {n: hash_of(c) for n, c in after.items()}
            assert found == {**after, **mine}
        if not killed:
            break
    assert 15 < moment < 60


class TestASiteThatStands:
    """A site is known again by the hash of what it was made of, as long as nothing of it was touched."""

    OF = hash_of(b"all that it was made of")

    @pytest.fixture
    def site(self, tmp_path: Path) -> Path:
        write_site(tmp_path, FIRST, MAP, made_of=self.OF)
        return tmp_path

    def test_it_is_named_file_by_file(self, site: Path) -> None:
        assert sorted(standing(site, MAP, self.OF)) == sorted(FIRST)
        assert listed(site)["made_of"] == self.OF
        assert stale(site, FIRST, MAP) == []

    def test_it_is_not_the_one_of_another_map_or_of_anything_else(self, site: Path) -> None:
        assert standing(site, "other.yaml", self.OF) == []
        assert standing(site, MAP, hash_of(b"something else")) == []
        write_site(site, FIRST, MAP)
        assert standing(site, MAP, self.OF) == []

    @pytest.mark.parametrize("name", [*FIRST, "site.json"])
    def test_it_is_not_one_of_which_a_file_is_gone(self, site: Path, name: str) -> None:
        (site / name).unlink()
        assert standing(site, MAP, self.OF) == []

    @pytest.mark.parametrize("name", FIRST)
    def test_it_is_not_one_that_was_changed(self, site: Path, name: str) -> None:
        (site / name).write_bytes(b"mine")
        assert standing(site, MAP, self.OF) == []

    def test_it_is_not_one_that_was_left_unfinished(self, site: Path) -> None:
        told = listed(site) | {"unfinished": {"index.html": hash_of(b"<p>2")}}
        (site / "site.json").write_text(json.dumps(told), encoding="utf-8")
        assert standing(site, MAP, self.OF) == []

    @LINKS
    def test_it_is_not_one_whose_page_is_a_link(self, site: Path) -> None:
        (site / "index.html").rename(site / "elsewhere.html")
        (site / "index.html").symlink_to("elsewhere.html")
        assert standing(site, MAP, self.OF) == []

    def test_a_run_that_makes_another_says_of_what(self, site: Path) -> None:
        write_site(site, SECOND, MAP, made_of=hash_of(b"other things"))
        assert standing(site, MAP, self.OF) == []
        assert sorted(standing(site, MAP, hash_of(b"other things"))) == sorted(SECOND)
