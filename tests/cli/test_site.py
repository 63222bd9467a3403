"""`argmap site`: what is written where, what is asked of the pages, and what is refused."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from argmap import Map, pages
from argmap.cli import progress
from argmap.plain.processes import cores
from tests.cli.test_coverage import FILE
from tests.cli.test_render import PLEA, UNVERIFIED

Call = Callable[..., object]
CHARGES = ["accusations/keeper-slept.html", "accusations/light-was-out.html"]
SITE = sorted([*CHARGES, "index.html", "maps/overview.svg", "reader.css"])


@pytest.fixture(autouse=True)
def asked(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, object]]:
    """What was asked of the pages, for which a few small ones stand."""
    found: list[dict[str, object]] = []

    def site(map_: Map, **how: object) -> dict[str, bytes]:
        found.append(how)
        assert map_.verification is not None
        pages = {
            f"accusations/{id_}.html": node.accusation.title for id_, node in map_.graph.accusations.items()
        }
        files = {"index.html": map_.claims.title, **pages, "reader.css": ""}
        drawn = {"maps/overview.svg": b"<svg/>"} if how["maps"] else {}
        return {name: text.encode() for name, text in files.items()} | drawn

    monkeypatch.setattr(pages, "site", site)
    return found


def files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def rewritten(folder: Path, old: str, new: str) -> None:
    text = (folder / "claims.yaml").read_text(encoding="utf-8")
    assert old in text
    (folder / "claims.yaml").write_text(text.replace(old, new), encoding="utf-8")


def test_a_site_goes_beside_the_file(argmap: Call, folder: Path, asked: list[dict[str, object]]) -> None:
    done = argmap("site")
    assert (done.code, done.out, done.err) == (0, "", "3 pages in site\n")
    assert files(folder / "site") == sorted([*SITE, "site.json"])
    assert asked == [
        {"include_text": False, "maps": True, "language": None, "base_url": None, "jobs": cores()}
    ]
    (folder / "case").mkdir()
    (folder / "claims.yaml").rename(folder / "case/plea.yaml")
    assert argmap("site", "case/plea.yaml").err == f"3 pages in {Path('case/site')}\n"


def test_quotations_that_rest_on_nothing_are_told(argmap: Call, folder: Path) -> None:
    (folder / "claims.yaml").write_text(FILE, encoding="utf-8")
    (folder / "plea.txt").write_text(PLEA, encoding="utf-8")
    assert argmap("site").err == f"2 pages in site\n{UNVERIFIED}"
    assert argmap("site", "--text", "plea=plea.txt").err == "2 pages in site\n"


def test_or_into_the_folder_that_is_named(argmap: Call, folder: Path) -> None:
    assert argmap("site", "-o", "public/map").err == f"3 pages in {Path('public/map')}\n"
    assert files(folder / "public" / "map") == sorted([*SITE, "site.json"])
    assert not (folder / "site").exists()


def test_what_is_wished_reaches_the_pages(argmap: Call, folder: Path, asked: list[dict[str, object]]) -> None:
    words = ("--no-maps", "--language", "de", "--base-url", "https://desk.example/map")
    assert argmap("site", *words).code == 0
    assert asked == [
        {
            "include_text": False,
            "maps": False,
            "language": "de",
            "base_url": "https://desk.example/map",
            "jobs": cores(),
        }
    ]
    assert "maps/overview.svg" not in files(folder / "site")


def test_what_is_no_longer_part_of_the_site_goes(argmap: Call, folder: Path) -> None:
    argmap("site")
    (folder / "site" / "CNAME").write_text("desk.example", encoding="utf-8")
    rewritten(folder, "keeper-slept", "keeper-dozed")
    assert argmap("site", "--no-maps").code == 0
    assert files(folder / "site") == sorted(
        ["CNAME", "accusations/keeper-dozed.html", CHARGES[1], "index.html", "reader.css", "site.json"]
    )


def test_check_names_what_is_out_of_date(argmap: Call, folder: Path) -> None:
    done = argmap("site", "--check")
    assert (done.code, done.err) == (1, "6 files out of date\n")
    assert not (folder / "site").exists()
    argmap("site")
    done = argmap("site", "--check")
    assert (done.code, done.out, done.err) == (0, "", "3 pages up to date\n")
    rewritten(folder, "keeper-slept", "keeper-dozed")
    before = files(folder / "site")
    done = argmap("site", "--check")
    assert [Path(line).as_posix() for line in done.out.splitlines()] == [
        "site/accusations/keeper-dozed.html", "site/accusations/keeper-slept.html", "site/site.json"
    ]  # fmt: skip
    assert (done.code, done.err) == (1, "3 files out of date\n")
    assert files(folder / "site") == before


def test_a_page_that_was_changed_by_hand_stays(argmap: Call, folder: Path) -> None:
    argmap("site")
    (folder / "site/index.html").write_text("mine", encoding="utf-8")
    rewritten(folder, "keeper-slept", "keeper-dozed")
    done = argmap("site")
    assert (done.code, done.out) == (2, "")
    assert done.err == (
        f'argmap: "{Path("site/index.html")}" is in the way: it is no longer what argmap wrote; move it, '
        "or write to another folder with `-o`\n"
    )
    assert files(folder / "site") == sorted([*SITE, "site.json"])


def test_the_site_of_another_map_stays(argmap: Call, folder: Path) -> None:
    argmap("site")
    before = (folder / "site/site.json").read_bytes()
    (folder / "other.yaml").write_bytes((folder / "claims.yaml").read_bytes())
    done = argmap("site", "other.yaml")
    assert done.code == 2
    assert 'it is that of another map\'s site, "claims.yaml" (5 more are in the way)' in done.err
    assert (folder / "site/site.json").read_bytes() == before


def test_standard_input_has_a_place_only_by_a_name(
    argmap: Call, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("argmap.cli.call.read_input", lambda _: (folder / "claims.yaml").read_bytes())
    done = argmap("site", "-")
    assert (done.code, done.err) == (
        2, "argmap: standard input has no folder beside it; name one with `-o DIR`\n"
    )  # fmt: skip
    assert (
        argmap("site", "-", "--stdin-filename", "case/claims.yaml").err == f"3 pages in {Path('case/site')}\n"
    )
    assert argmap("site", "-", "-o", "public").code == 0
    assert json.loads((folder / "public/site.json").read_bytes())["map"] == "%3Cstdin%3E"


def test_a_file_with_errors_is_built_when_forced(argmap: Call, folder: Path) -> None:
    done = argmap("site", "faulty.yaml", "--force")
    assert (done.code, done.err) == (0, "3 pages in site\n")
    (folder / "odd.yaml").write_text((folder / "claims.yaml").read_text("utf-8") + "colour: red\n", "utf-8")
    assert "has 1 error; run" in argmap("site", "odd.yaml", "-o", "odd").err
    assert argmap("site", "odd.yaml", "-o", "odd", "--force").code == 0


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (("faulty.yaml",), '"faulty.yaml" has 1 error; run `argmap check faulty.yaml`, or build it all the'),
        (("absent.yaml", "--force"), "absent.yaml"),
        (("broken.yaml", "--force"), '"broken.yaml" has 1 error; run `argmap check broken.yaml`\n'),
        (("-o", "-"), "a site is a folder, and does not go to standard output"),
        (("-o", "claims.yaml"), 'cannot write into "claims.yaml": it is no folder'),
        (("--language", "de_DE"), '"de_DE" is no language tag of BCP 47, such as "de" or "pt-BR"'),
        (("--language", ""), '"" is no language tag'),
        (("--language", "klingonish-de"), '"klingonish-de" is no language tag'),
        (
            ("--base-url", "ftp://desk.example"),
            '"ftp://desk.example" is no address of a site: it has http://',
        ),
        (("--base-url", "desk.example"), '"desk.example" is no address'),
        (("--base-url", "https://"), '"https://" is no address'),
        (("--base-url", "https:///map"), '"https:///map" is no address'),
        (("--base-url", "https://desk.example/?a=b"), "neither a query nor a fragment"),
        (("--base-url", "https://desk.example/?"), "neither a query nor a fragment"),
        (("--base-url", "https://desk.example/#a"), "neither a query nor a fragment"),
        (("--base-url", "https://me:word@desk.example/"), "is no address"),
        (("--base-url", "https://desk.example:no/"), "is no address"),
        (("--base-url", "https://[::1/"), "is no address"),
        (("--base-url", 'https://desk.example/"><b>'), "is no address"),
        (("--base-url", "https://desk.example/a b"), "is no address"),
        (("--base-url", "javascript:alert(1)"), "is no address"),
        (("--include-text",), "the map has no text that a site could include"),
    ],
)
def test_what_is_not_built(
    argmap: Call, folder: Path, asked: list[dict[str, object]], words: tuple[str, ...], complaint: str
) -> None:
    (folder / "broken.yaml").write_text("- no map\n", encoding="utf-8")
    before = files(folder)
    done = argmap("site", *words)
    assert (done.code, done.out) == (2, "")
    assert complaint in done.err
    assert done.err.count("\n") == 1
    assert files(folder) == before
    assert not asked or "-o" in words


@pytest.mark.parametrize(
    "url", ["https://desk.example", "http://localhost:8000/map/", "https://[::1]:80/a/b.c~d"]
)
def test_what_is_an_address(argmap: Call, url: str) -> None:
    assert argmap("site", "--base-url", url).code == 0


class TestTexts:
    @pytest.fixture(autouse=True)
    def two(self, folder: Path) -> Path:
        """A map with two texts, both at hand."""
        for name in ("plea", "reply"):
            source = (
                f"  {name}:\n    kind: letter\n    title: The {name}\n    author: The keeper\n"
                "    date: 1871-03-20\n    archive: Harbour office\n    reproducible: true\n"
                f"    sections:\n      {name[0]}: {{title: Whole, starts: As to, reason: no charge}}\n"
            )
            rewritten(folder, "topics:\n", f"{source}topics:\n")
            (folder / f"{name}.txt").write_text("As to the oil.\n", encoding="utf-8")
        rewritten(folder, "parties:\n", "text: [plea, reply]\nparties:\n")
        return folder

    def including(self, argmap: Call, *texts: str) -> object:
        given = [word for text in texts for word in ("--text", f"{text}={text}.txt")]
        return argmap("site", "--include-text", "--force", *given)

    def test_are_shown_where_their_sources_say_that_they_may(
        self, argmap: Call, asked: list[dict[str, object]]
    ) -> None:
        done = self.including(argmap, "plea", "reply")
        assert (done.code, done.err) == (0, "3 pages in site\n")
        assert asked[0]["include_text"] is True

    def test_are_named_where_they_do_not(
        self, argmap: Call, folder: Path, asked: list[dict[str, object]]
    ) -> None:
        text = (folder / "claims.yaml").read_text(encoding="utf-8")
        saying = "    reproducible: true\n"
        (folder / "claims.yaml").write_text(text.replace(saying, "", 1), encoding="utf-8")
        done = self.including(argmap, "plea", "reply")
        assert (done.code, done.out) == (2, "")
        assert done.err == (
            'argmap: the text "plea" may not be shown, as no `reproducible: true` says so; leave out '
            "`--include-text`\n"
        )
        (folder / "claims.yaml").write_text(text.replace(saying, ""), encoding="utf-8")
        assert 'the texts "plea", "reply" may not be shown' in self.including(argmap, "plea", "reply").err
        assert not asked

    def test_are_named_where_they_are_not_at_hand(self, argmap: Call, asked: list[dict[str, object]]) -> None:
        assert self.including(argmap, "plea").err == (
            'argmap: the text "reply" cannot be included, not being at hand; say where with '
            "`--text reply=PATH`\n"
        )
        assert 'the texts "plea", "reply" cannot be included' in self.including(argmap).err
        assert not asked


def test_a_bar_is_shown_to_those_who_wait(argmap: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "is_terminal", lambda _: True)
    monkeypatch.setattr(progress, "_PATIENCE", 0)
    done = argmap("site")
    assert "writing" in done.err
    assert done.err.endswith("3 pages in site\n")


def test_what_stands_there_of_the_same_is_not_made_again(
    argmap: Call, folder: Path, asked: list[dict[str, object]]
) -> None:
    assert argmap("site").err == argmap("site").err == "3 pages in site\n"
    assert len(asked) == 1
    assert argmap("site", "--check").err == "3 pages up to date\n"
    assert len(asked) == 2
    argmap("site", "--no-maps")
    assert not (folder / "site/maps").exists()
    argmap("site", "--no-maps")
    assert len(asked) == 3
    rewritten(folder, "keeper-slept", "keeper-dozed")
    argmap("site", "--no-maps")
    assert (folder / "site/accusations/keeper-dozed.html").is_file()
    (folder / "site/index.html").unlink()
    argmap("site", "--no-maps")
    assert (folder / "site/index.html").is_file()
    assert len(asked) == 5
