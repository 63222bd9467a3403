"""What a program or a notebook calls."""

import doctest
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import argmap
from argmap.checking.settings import Settings
from argmap.plain.errors import InputError

FILE = """\
argmap: 1
title: The harbour light
parties:
  council: {name: The council, role: accuser}
topics:
  storm: The night of the storm
accusations:
  lamp-was-dark:
    title: The lamp was dark
    claim: The council says that the lamp stood dark for an hour.
    topic: storm
    unanswered: The keeper was never asked.
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "claims.yaml"
    path.write_text(FILE, encoding="utf-8")
    return path


def test_load(file: Path) -> None:
    dispute = argmap.load(file)
    assert dispute.claims.title == "The harbour light"
    assert dispute.graph.figures.unanswered == 1


def test_a_map_shows_itself_in_a_notebook(file: Path) -> None:
    assert argmap.load(file)._repr_svg_().lstrip().startswith(("<svg", "<?xml"))


def test_a_broken_file_is_no_map(file: Path) -> None:
    file.write_text(FILE + "    colour: red\n    size: 3\n", encoding="utf-8")
    with pytest.raises(argmap.ClaimFileError) as raised:
        argmap.load(file)
    assert str(raised.value).startswith(f"{file}:13:5: ")
    assert str(raised.value).endswith("(and 1 more)")
    assert len(raised.value.diagnostics) == 2


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        argmap.load(tmp_path / "claims.yaml")


def test_a_file_is_read_within_the_limits_of_its_project(file: Path) -> None:
    (file.parent / "pyproject.toml").write_text("[tool.argmap]\nlimits.nodes = 9\n", encoding="utf-8")
    for call in (argmap.load, argmap.render):
        with pytest.raises(argmap.ClaimFileError):
            call(file)
    assert argmap.load(file, settings=Settings()).claims.title == "The harbour light"


def test_check_takes_the_settings_of_the_project(file: Path) -> None:
    faulty = FILE.replace("topic: storm", "topic: night").replace("The keeper was never asked.", "tbd")
    file.write_text(faulty, encoding="utf-8")
    (file.parent / "pyproject.toml").write_text('[tool.argmap]\nignore = ["AM102"]\n', encoding="utf-8")
    assert [item.code for item in argmap.check(file).diagnostics] == ["AM210"]
    assert [item.code for item in argmap.check(file, settings=Settings()).diagnostics] == ["AM102", "AM210"]


@pytest.mark.parametrize(
    ("views", "only", "names"),
    [
        (["topics", "overview"], None, ["overview.svg", "topics/storm.svg"]),
        (["overview"], None, ["overview.svg"]),
        (None, ["lamp-was-dark"], ["accusations/lamp-was-dark.svg"]),
    ],
)
def test_render(file: Path, views: list[str] | None, only: list[str] | None, names: list[str]) -> None:
    assert list(argmap.render(file, views=views, only=only)) == names


def test_render_in_a_format_and_a_theme(file: Path) -> None:
    ((name, content),) = argmap.render(file, views=["overview"], format="pdf", theme="dark").items()
    assert (name, content[:5]) == ("overview.dark.pdf", b"%PDF-")


def test_what_is_wanting_in_a_picture_is_a_warning() -> None:
    dispute = argmap.load(text=FILE.replace("title: ", "title: \u0378", 1))
    with pytest.warns(UserWarning, match="not drawn, for want of a font") as told:
        argmap.render(dispute, views=["overview"], format="pdf")
    assert [warning.filename for warning in told] == [__file__]


def test_every_view_is_drawn_unless_some_are_chosen(file: Path) -> None:
    one_by_one = [argmap.render(file, views=[view]) for view in argmap.VIEWS]
    assert argmap.VIEWS["excerpt"].rare
    assert list(argmap.render(file)) == [name for pictures in one_by_one[:-1] for name in pictures]
    assert [len(pictures) for pictures in one_by_one[:3]] == [1, 1, 1]


def test_a_text_is_loaded_checked_and_drawn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.argmap]\nlimits.nodes = 9\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)  # whose settings are not its own
    dispute = argmap.load(text=FILE)
    assert dispute.source.name == "<text>"
    assert argmap.check(text=FILE).diagnostics == argmap.check(dispute).diagnostics == ()
    assert list(argmap.render(dispute, views=["overview"])) == ["overview.svg"]


@pytest.mark.parametrize("call", [argmap.load, argmap.check])
def test_one_of_a_path_and_a_text_is_due(call: Callable[..., object]) -> None:
    for words in ({}, {"text": FILE, "path" if call is argmap.load else "subject": "claims.yaml"}):
        with pytest.raises(TypeError):
            call(**words)


def test_a_map_is_checked_under_its_own_settings_or_others(file: Path) -> None:
    file.write_text(FILE.replace("topic: storm", "topic: night"), encoding="utf-8")
    spared = argmap.load(file, settings=Settings(ignore=("AM102",)))
    assert [item.code for item in argmap.check(spared).diagnostics] == []
    assert [item.code for item in argmap.check(spared, settings=Settings()).diagnostics] == ["AM102"]


def test_a_map_is_told_in_one_line(file: Path) -> None:
    file.write_text(FILE.replace("The harbour light", '"The harbour\\nlight"'), encoding="utf-8")
    dispute = argmap.load(file)
    assert str(dispute) == "The harbour light (1 unanswered)"
    assert repr(dispute) == f"<Map {file}: {dispute}>"


def test_what_a_map_declares_and_where(file: Path) -> None:
    dispute = argmap.load(file)
    assert list(dispute.identifiers.items()) == [
        (("parties", "council"), "council"),
        (("topics", "storm"), "storm"),
        (("accusations", "lamp-was-dark"), "lamp-was-dark"),
    ]
    assert dispute.span(("topics", "storm")) == ((6, 10), (6, 32))
    assert dispute.standings == {"lamp-was-dark": argmap.Standing.UNANSWERED}
    assert (dispute.quotations, dispute.texts) == ((), {})


def test_dump_keeps_comments_and_data(file: Path) -> None:
    file.write_text(FILE.replace("topic: storm", "topic:   'storm'  # that night"), encoding="utf-8")
    dispute = argmap.load(file)
    written = argmap.dump(dispute)
    assert "    topic: storm  # that night\n" in written
    assert argmap.load(text=written).claims == dispute.claims


def test_what_is_offered_exists() -> None:
    for name in argmap.__all__:
        assert getattr(argmap, name)
    assert set(argmap.__all__) <= set(dir(argmap))
    with pytest.raises(AttributeError):
        argmap.draw  # type: ignore[attr-defined] # noqa: B018


def test_the_import_brings_nothing_with_it() -> None:
    """What is not asked for is not imported, so that a program starts as it did before."""
    new = "{name.partition('.')[0]: name for name in set(sys.modules) - before}"
    theirs = f"(name for top, name in {new}.items() if top not in sys.stdlib_module_names)"
    code = f"import sys; before = set(sys.modules); import argmap; print(*{theirs})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["argmap"]


PAGE = (Path(__file__).parent.parent / "docs" / "api.md").read_text(encoding="utf-8")
ROOT = Path(__file__).parent.parent
SHOWN = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_examples_of_the_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, body in re.findall(r"^<!-- file: (\S+) -->\n```\w+\n(.*?)^```$", SHOWN, re.M | re.S):
        (tmp_path / name).write_text(body, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    blocks = "".join(re.findall(r"^```python\n(.*?)^```$", PAGE, re.M | re.S))
    examples = doctest.DocTestParser().get_doctest(blocks, {}, "docs/api.md", "docs/api.md", 0)
    runner = doctest.DocTestRunner()
    told: list[str] = []
    runner.run(examples, out=told.append)
    assert (runner.failures, runner.tries > 10) == (0, True), "".join(told)


def test_a_map_tells_where_its_entries_stand(file: Path) -> None:
    mapped = FILE.replace("topics:", "text: plea\nsources: {plea: {kind: pleading, title: Plea, sections: "
                          "{all: {title: All, starts: The lamp}}}}\ntopics:")  # fmt: skip
    file.write_text(mapped + "    at: all\n    quote: an hour\n", encoding="utf-8")
    dispute = argmap.load(file)
    (placed,) = dispute.entries_at["all"]
    assert (dispute.identities[placed.path], placed.word) == ("lamp-was-dark", None)
    assert [dispute.section_of(item) for item in dispute.quotations] == ["all"]
    assert dispute.words_of("plea") == ()
    plea = file.parent / "plea.txt"
    plea.write_text("The lamp was dark for an hour.", encoding="utf-8")
    at_hand = dispute.under(Settings(texts={"plea": argmap.TextPath(plea)}))
    (section,) = at_hand.words_of("plea")
    assert [stretch.text for stretch in section.paragraphs[0]] == ["The lamp was dark for ", "an hour", "."]
    assert at_hand.entries_at["all"][0].word == 5


def test_the_page_names_what_is_offered() -> None:
    named = set(re.findall(r"`(\w+)", PAGE)) | set(re.findall(r"\bargmap\.(\w+)", PAGE))
    assert set(argmap.__all__) - named == set()


def test_the_page_tells_of_every_attribute_of_a_map() -> None:
    table = PAGE.split("| attribute | holds |")[1].split("\n\n")[0]
    public = {name for name in vars(argmap.Map) if not name.startswith("_")}
    public |= set(argmap.Map.__dataclass_fields__)
    inner = {"of", "loaded", "checked", "checker", "lock"}
    assert set(re.findall(r"^\| `(\w+)", table, re.M)) == public - inner


def test_the_page_tells_of_every_view() -> None:
    rows = re.findall(r"^\| `(\w+)` \| (.*) \|$", PAGE.split("| view | shows |")[1], re.M)
    assert rows == [(view.name, view.shows) for view in argmap.VIEWS.values()]


def test_a_site(file: Path) -> None:
    pages = argmap.site(file)
    assert {"index.html", "accusations/lamp-was-dark.html", "reader.css"} <= pages.keys()
    assert "site.json" not in pages
    assert list(argmap.site(argmap.load(file), settings=Settings())) == list(pages)
    assert argmap.site(file) == pages
    assert any(name.startswith("maps/") for name in pages)
    assert not any(name.startswith("maps/") for name in argmap.site(file, maps=False))


@pytest.mark.parametrize(
    ("how", "complaint"),
    [
        ({"language": "de_DE"}, "no language tag of BCP 47"),
        ({"base_url": "desk.example"}, "no address of a site"),
        ({"include_text": True}, "has no text that a site could include"),
    ],
)
def test_what_cannot_be_asked_of_a_site(file: Path, how: dict[str, object], complaint: str) -> None:
    with pytest.raises(argmap.UsageError, match=complaint):
        argmap.site(file, **how)


def test_a_broken_file_has_no_site(file: Path) -> None:
    file.write_text(FILE + "    colour: red\n", encoding="utf-8")
    with pytest.raises(argmap.ClaimFileError):
        argmap.site(file)
