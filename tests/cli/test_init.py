"""`argmap init` and `argmap sections`: what is written, printed, and left alone."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from argmap.cli import init

Call = Callable[..., object]
PLEA = """# Plea

Sworn in May.

## The oil

It was drawn at dusk.

## Notes

The first.

## Notes

The second.
"""


TABLE = '[tool.argmap.texts]\nplea = "plea.md"\n'


@pytest.fixture
def empty(folder: Path) -> Path:
    """A working folder with nothing but a text, under no settings."""
    for path in folder.iterdir():
        path.unlink()
    (folder / "plea.md").write_text(PLEA, encoding="utf-8")
    return folder


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_without_a_text(empty: Path, argmap: Call) -> None:
    done = argmap("init", "--title", "The harbour light")
    assert (done.code, done.out, done.err) == snapshot(
        (
            0,
            "",
            """\
claims.yaml, claims.schema.json written
next, write over the example, and run `argmap check`
""",
        )
    )
    assert (empty / "claims.yaml").read_text(encoding="utf-8") == snapshot("""\
# yaml-language-server: $schema=claims.schema.json

# A first file, to be written over. Names such as "example-charge" are identifiers, which are yours
# to choose: small letters, digits and hyphens. `argmap rename` changes one wherever it stands.

argmap: 1
title: The harbour light

# Who takes part, each in a role:
#   accuser     makes the charges
#   respondent  is charged, and answers
#   witness     testifies for one side or the other
#   judge       decides, or has decided
#   editor      publishes or annotates the text
#   other       takes part in another way
parties:
  accuser:
    name: The accusers
    role: accuser
  respondent:
    name: The respondents
    role: respondent

# Every document or utterance that the map rests on, each of a kind:
#   letter, note, telegram, message, resolution, minutes, speech, statement, testimony,
#   interview, declaration, ultimatum, treaty, statute, judgment, pleading, contract, report,
#   article, book, chapter, thesis, web-page, dataset, software, recording, photograph,
#   exhibit, record, recollection, other
# Beside its kind and title a source may have:
#   short, author, date, recipient, language, published, archive, url, accessed, via, rights,
#   reproducible, note, see, formerly
sources:
  example-document:
    kind: other
    title: A document, as an example

# What the charges are grouped by.
topics:
  example-topic: A topic, as an example

# The charges, each with its answers: write your own over this example.
accusations:
  example-charge:
    title: A charge, as an example
    claim: Say here what is charged, in a sentence or two of your own.
    topic: example-topic
    # How the charge reaches us:
    #   stated       in the accuser’s own text
    #   quoted       in the accuser’s quoted words
    #   paraphrased  as the text paraphrases it
    #   hinted       only hinted at
    #   reported     as others report it
    voice: paraphrased
    rebuttals:
      example-answer:
        title: An answer, as an example
        claim: And here what the other side answers to it, or to a part of it.
        # What kind of answer it is:
        #   denial          it is not true: it did not happen, it was not said, it is told wrongly
        #   distinction     it happened, but it is not that
        #   justification   it happened, and it was right or excusable
        #   objection       the charge is not in order
        #   counter-charge  the accusers do wrong themselves
        #   inconsistency   the accusers’ own words or acts say the reverse
        #   context         what is left out changes what it means
        #   concession      it is granted, and nothing is added
        move: denial
        # What is brought for it, or "rests_on: argument" where nothing is. A piece is by nature:
        #   document       a paper that is nothing more particular
        #   resolution     what a body has decided
        #   minutes        the record of a meeting
        #   testimony      what a witness says
        #   recollection   what those who bring it remember
        #   opponent       the own word or act of those against whom it is brought
        #   own-record     an earlier word or act of those who bring it
        #   public-record  what anybody can look up
        #   data           figures and measurements
        #   exhibit        a thing that is shown
        #   event          what happened, as everybody knows
        evidence:
          - source: example-document
            shows: What the document shows for this answer.
            nature: document
""")
    assert names(empty) == ["claims.schema.json", "claims.yaml", "plea.md"]
    assert argmap("check").out.startswith("nothing found in claims.yaml\n")
    assert argmap("fmt", "--check").code == 0


def test_with_a_text(empty: Path, argmap: Call) -> None:
    done = argmap("init", "--text", "plea=plea.md")
    assert (done.code, done.out, done.err) == snapshot(
        (
            0,
            "",
            """\
claims.yaml, claims.schema.json, pyproject.toml written, with 4 sections of plea.md
next, write over the example, and run `argmap check`; `argmap coverage` lists what is not mapped yet
""",
        )
    )
    written = (empty / "claims.yaml").read_text(encoding="utf-8")
    assert written.partition("topics:")[0].partition("sources:")[2] == snapshot("""\

  plea:
    kind: other
    title: Plea
    # Once an entry stands "at" a section, take "mapped" and "reason" out of it.
    sections:
      plea: {title: Plea, starts: "Plea", mapped: false, reason: Not mapped yet}
      the-oil: {title: The oil, starts: "The oil", mapped: false, reason: Not mapped yet}
      notes: {title: Notes, starts: "Notes The first", mapped: false, reason: Not mapped yet}
      notes-2: {title: Notes, starts: "Notes The second", mapped: false, reason: Not mapped yet}

  example-document:
    kind: other
    title: A document, as an example

# What the charges are grouped by.
""")
    assert (empty / "pyproject.toml").read_text(encoding="utf-8") == snapshot("""\
[tool.argmap.texts]
plea = "plea.md"
""")
    assert argmap("check").out.startswith("nothing found in claims.yaml\n")
    assert argmap("fmt", "--check").code == 0
    covered = argmap("coverage").out.splitlines()
    unmapped = [line.split()[0] for line in covered if line.endswith("  not mapped: Not mapped yet")]
    assert unmapped == ["plea", "the-oil", "notes", "notes-2"]


def test_with_two_texts(empty: Path, argmap: Call) -> None:
    (empty / "case.txt").write_text(
        "Anklage des Rats.\n\nDas Licht war aus.\n\nZu den Glocken: nichts.\n", encoding="utf-8"
    )
    done = argmap("init", "--text", "case=case.txt", "--text", "plea=plea.md", "--title", "The light")
    assert (done.code, done.out, done.err) == snapshot(
        (
            0,
            "",
            """\
claims.yaml, claims.schema.json, pyproject.toml written, with 3 sections of case.txt and 4 sections of plea.md
next, write over the example, and run `argmap check`; `argmap coverage` lists what is not mapped yet
""",
        )
    )
    written = (empty / "claims.yaml").read_text(encoding="utf-8")
    assert written.partition("argmap: 1")[2].partition("# Who")[0] == snapshot("""\

title: The light
text: [case, plea]

""")
    assert written.partition("sources:")[2].partition("example-document")[0] == snapshot("""\

  case:
    kind: other
    title: Case
    # Once an entry stands "at" a section, take "mapped" and "reason" out of it.
    sections:
      p1: {title: Anklage des Rats, starts: "Anklage", mapped: false, reason: Not mapped yet}
      p2: {title: Das Licht war aus, starts: "Das", mapped: false, reason: Not mapped yet}
      p3: {title: "Zu den Glocken: nichts", starts: "Zu", mapped: false, reason: Not mapped yet}

  plea:
    kind: other
    title: Plea
    # Once an entry stands "at" a section, take "mapped" and "reason" out of it.
    sections:
      plea: {title: Plea, starts: "Plea", mapped: false, reason: Not mapped yet}
      the-oil: {title: The oil, starts: "The oil", mapped: false, reason: Not mapped yet}
      notes: {title: Notes, starts: "Notes The first", mapped: false, reason: Not mapped yet}
      notes-2: {title: Notes, starts: "Notes The second", mapped: false, reason: Not mapped yet}

  \
""")
    assert written.partition("topic: example-topic\n")[2].partition("# How")[0] == snapshot("""\
    # Where it stands in the text, and some of its words there, as `argmap quote` prints them:
    #   at: p1
    #   quote: "twelve words at most"
    # In another text, this is named as well:
    #   at: plea:plea
    \
""")
    assert (empty / "pyproject.toml").read_text(encoding="utf-8") == snapshot("""\
[tool.argmap.texts]
case = "case.txt"
plea = "plea.md"
""")
    assert argmap("check").out.startswith("nothing found in claims.yaml\n")
    assert argmap("fmt", "--check").code == 0
    covered = argmap("coverage").out.splitlines()
    unmapped = [line.split()[0] for line in covered if line.endswith("  not mapped: Not mapped yet")]
    assert unmapped == snapshot(["p1", "p2", "p3", "plea:plea", "plea:the-oil", "plea:notes", "plea:notes-2"])


def test_the_schema_is_the_one_that_is_named(empty: Path, argmap: Call) -> None:
    argmap("init")
    first = (empty / "claims.yaml").read_text(encoding="utf-8").partition("\n")[0]
    assert first == "# yaml-language-server: $schema=claims.schema.json"
    assert (empty / "claims.schema.json").read_text(encoding="utf-8") == argmap("schema").out


def test_a_schema_that_is_there_stays(empty: Path, argmap: Call) -> None:
    (empty / "claims.schema.json").write_text("{}", encoding="utf-8")
    assert argmap("init").err.startswith("claims.yaml written\n")
    assert (empty / "claims.schema.json").read_text(encoding="utf-8") == "{}"


@pytest.mark.parametrize("name", ["claims.yaml", "claims.lock"])
@pytest.mark.parametrize("make", [Path.touch, Path.mkdir, lambda path: path.symlink_to("nothing")])
def test_a_taken_name_is_an_error_before_anything_is_written(
    name: str, make: Callable[[Path], None], empty: Path, argmap: Call
) -> None:
    make(empty / name)
    done = argmap("init", "--text", "plea=plea.md")
    assert (done.code, done.out) == (2, "")
    assert done.err == (
        f'argmap: "{name}" is there already, and nothing is overwritten; go to another folder\n'
    )
    assert names(empty) == sorted([name, "plea.md"])


@pytest.mark.parametrize("make", [Path.mkdir, lambda path: path.symlink_to("nothing")])
def test_settings_that_cannot_be_written_are_in_the_way_of_a_text_alone(
    make: Callable[[Path], None], empty: Path, argmap: Call
) -> None:
    make(empty / "pyproject.toml")
    done = argmap("init", "--text", "plea=plea.md")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith('argmap: "pyproject.toml" is there already')
    assert names(empty) == ["plea.md", "pyproject.toml"]
    assert argmap("init").code == 0


@pytest.mark.parametrize(
    ("settings", "printed"),
    [
        ("", f"# to paste at the end of pyproject.toml\n{TABLE}"),
        ("[tool.other]\n", f"# to paste at the end of pyproject.toml\n{TABLE}"),
        (
            "[tool.argmap.texts]\nother = 'other.txt'\n",
            '# to paste into pyproject.toml, below [tool.argmap.texts]\nplea = "plea.md"\n',
        ),
        (
            "[tool.argmap.texts]\nplea = 'other.txt'\n",
            (
                '# to paste into pyproject.toml, in the place of the line that begins with "plea"\n'
                'plea = "plea.md"\n'
            ),
        ),
        ("[tool.argmap.texts]\nplea = './plea.md'\n", ""),
    ],
)
def test_settings_that_are_there_stay(settings: str, printed: str, empty: Path, argmap: Call) -> None:
    (empty / "pyproject.toml").write_text(settings, encoding="utf-8")
    assert argmap("init", "--text", "plea=plea.md").out == printed
    assert (empty / "pyproject.toml").read_text(encoding="utf-8") == settings
    if printed.count("\n") == 3:
        with (empty / "pyproject.toml").open("a", encoding="utf-8") as file:
            file.write(printed)
        assert argmap("check").code == 0


def test_several_texts_beside_settings_that_are_there(empty: Path, argmap: Call) -> None:
    for name in ("charge", "reply"):
        (empty / f"{name}.txt").write_text("Sworn in May.\n", encoding="utf-8")
    (empty / "pyproject.toml").write_text(
        "[tool.argmap.texts]\nplea = 'plea.md'\nreply = 'other.txt'\n", encoding="utf-8"
    )
    texts = [
        word for name in ("reply=reply.txt", "plea=plea.md", "charge=charge.txt") for word in ("--text", name)
    ]
    assert argmap("init", *texts).out == snapshot("""\
# to paste into pyproject.toml, in the place of the line that begins with "reply"
reply = "reply.txt"
# to paste into pyproject.toml, below [tool.argmap.texts]
charge = "charge.txt"
""")


def test_settings_further_up_are_those_that_hold(empty: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    case = empty / "case"
    case.mkdir()
    (empty / "pyproject.toml").touch()
    monkeypatch.chdir(case)
    assert init._settings({"plea": Path("../plea.md")}) == (
        "",
        ["# to paste at the end of ../pyproject.toml", "[tool.argmap.texts]", 'plea = "plea.md"'],
    )


@pytest.mark.parametrize(
    ("path", "written"),
    [
        ("./a/../plea.md", '"plea.md"'),
        ("/plea.md", '"/plea.md"'),
        ('a "b"\\c.md', '"a \\"b\\"\\\\c.md"'),
        ("ä\t\x7f.md", '"ä\\t\\u007f.md"'),
    ],
)
def test_a_path_in_the_settings(path: str, written: str) -> None:
    assert init._toml(Path(path), Path.cwd()) == written


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--text", "plea"), '"--text" takes ID=PATH, such as "letter=letter.txt", not "plea"'),
        (("--text", "plea=absent.md"), 'cannot read "absent.md": no such file or directory'),
        (("--text", "plea=empty.txt"), '"empty.txt" holds no words'),
        (
            ("--text", "The plea=plea.md"),
            '"The plea" in "--text" can be no identifier of a source; "the-plea" is one',
        ),
        (("--text", "油=plea.md"), '"油" in "--text" can be no identifier of a source'),
        (("--text", "inference=plea.md"), '"inference" in "--text" can be no identifier of a source'),
        (("--title", " "), '"--title" is empty'),
        (
            ("--title", "TODO"),
            'a check would ask about such a claim file: the file has "TODO" where a text is due',
        ),
        (("--text", "plea=\udcff.md"), 'the name "\\xff.md" is not in UTF-8, so no settings can hold it'),
    ],
)
def test_what_makes_no_sense_is_an_error_and_writes_nothing(
    words: tuple[str, ...], told: str, empty: Path, argmap: Call
) -> None:
    (empty / "empty.txt").write_text(" \n", encoding="utf-8")
    done = argmap("init", *words)
    assert (done.code, done.out, done.err) == (2, "", f"argmap: {told}\n")
    assert names(empty) == ["empty.txt", "plea.md"]


def test_broken_settings_are_an_error_before_anything_is_written(empty: Path, argmap: Call) -> None:
    (empty / "pyproject.toml").write_text("[tool.argmap]\nselct = []\n", encoding="utf-8")
    assert argmap("init", "--text", "plea=plea.md").code == 2
    assert names(empty) == ["plea.md", "pyproject.toml"]


def test_a_claim_file_that_cannot_be_written(
    empty: Path, argmap: Call, unwritable: Callable[[str], None]
) -> None:
    unwritable("claims.yaml")
    done = argmap("init")
    assert (done.code, done.err) == (2, 'argmap: cannot write "claims.yaml": permission denied\n')
    assert not os.path.lexists(empty / "claims.yaml")


@pytest.mark.usefixtures("empty")
def test_sections(argmap: Call) -> None:
    done = argmap("sections", "plea.md")
    assert (done.code, done.err) == (0, "")
    assert done.out == snapshot("""\
    sections:
      plea: {title: Plea, starts: "Plea", mapped: false, reason: Not mapped yet}
      the-oil: {title: The oil, starts: "The oil", mapped: false, reason: Not mapped yet}
      notes: {title: Notes, starts: "Notes The first", mapped: false, reason: Not mapped yet}
      notes-2: {title: Notes, starts: "Notes The second", mapped: false, reason: Not mapped yet}
""")


def test_the_sections_are_those_that_init_writes(empty: Path, argmap: Call) -> None:
    argmap("init", "--text", "plea=plea.md")
    assert argmap("sections", "plea.md").out in (empty / "claims.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("content", ["", " \n\n", "…"])
def test_a_text_without_words_has_no_sections(content: str, empty: Path, argmap: Call) -> None:
    (empty / "plea.txt").write_text(content, encoding="utf-8")
    done = argmap("sections", "plea.txt")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith('argmap: "plea.txt" h')


def test_two_thousand_headings(empty: Path, argmap: Call) -> None:
    content = "".join(f"# Notes\n\nOf day {number}, as told.\n\n" for number in range(2000))
    (empty / "plea.md").write_text(content, encoding="utf-8")
    assert argmap("init", "--text", "plea=plea.md").err.startswith(
        "claims.yaml, claims.schema.json, pyproject.toml written, with 2000 sections of plea.md\n"
    )
    assert argmap("check").out.startswith("nothing found in claims.yaml\n")
    assert "notes-2000" in argmap("coverage").out
