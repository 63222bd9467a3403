"""`argmap show`."""

from collections.abc import Callable
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from argmap.cli.tree import Branch, tree, wrap
from argmap.plain.terminal import width
from argmap.reporters import Style

Call = Callable[..., object]


def test_an_accusation(argmap: Call) -> None:
    done = argmap("show", "light-was-out")
    assert done.out == snapshot("""\
accusation light-was-out (answered with evidence; granted in part)
│  The light was out
│  The council says that the lamp did not burn on the night of the storm, and that the boats on
│  their way home had to find the harbour by its bells alone.
│  by council; voice paraphrased; topic light
│
├─ ground pilot-saw-none
│     A pilot saw no light from the roads.
│
└─ rebuttal oil-was-burnt (denial; undermines ground pilot-saw-none)
   │  Oil was burnt
   │  The keeper answers that the book counts four pints for that night.
   │  by keeper
   │  concedes: The lamp smoked.
   │
   ├─ evidence oil-book (document)
   │     Four pints were drawn from the store on the evening of the storm.
   │     but council: The entry is in another hand.
   │
   └─ reply book-is-late (objection; rebuts the answer)
         The book is late
         The council holds that the entry was made on the next day.
         by council
         rests on argument
""")
    assert (done.code, done.err) == (0, "")


def test_an_unanswered_accusation(argmap: Call) -> None:
    assert argmap("show", "keeper-slept").out == snapshot("""\
accusation keeper-slept (unanswered)
   The keeper slept
   The council hints that nobody was on watch.
   by council; voice paraphrased; topic watch
   unanswered: The plea passes over it.
""")


def test_a_ground_with_what_is_said_against_it(argmap: Call) -> None:
    assert argmap("show", "pilot-saw-none").out == snapshot("""\
ground pilot-saw-none, of accusation light-was-out
│  A pilot saw no light from the roads.
│
└─ rebuttal oil-was-burnt (denial; undermines ground pilot-saw-none)
   │  Oil was burnt
   │  The keeper answers that the book counts four pints for that night.
   │  by keeper
   │  concedes: The lamp smoked.
   │
   ├─ evidence oil-book (document)
   │     Four pints were drawn from the store on the evening of the storm.
   │     but council: The entry is in another hand.
   │
   └─ reply book-is-late (objection; rebuts the answer)
         The book is late
         The council holds that the entry was made on the next day.
         by council
         rests on argument
""")


def test_an_answer_to_an_answer(argmap: Call) -> None:
    assert argmap("show", "book-is-late").out == snapshot("""\
reply book-is-late (objection; rebuts the answer), to oil-was-burnt, of accusation light-was-out
   The book is late
   The council holds that the entry was made on the next day.
   by council
   rests on argument
""")


def test_a_source_with_what_rests_on_it(argmap: Call) -> None:
    assert argmap("show", "oil-book").out == snapshot("""\
source oil-book (record)
│  The oil book
│  author The harbour office; date 1871-03-04
│
└─ evidence oil-book (document), for oil-was-burnt
      Four pints were drawn from the store on the evening of the storm.
      but council: The entry is in another hand.
""")


def test_a_name_may_be_that_of_two_entries(argmap: Call, folder: Path) -> None:
    text = (folder / "claims.yaml").read_text(encoding="utf-8")
    (folder / "claims.yaml").write_text(text.replace("oil-was-burnt", "oil-book"), encoding="utf-8")
    heads = [line for line in argmap("show", "oil-book").out.splitlines() if line[0].isalpha()]
    assert heads == snapshot(
        [
            "rebuttal oil-book (denial; undermines ground pilot-saw-none), of accusation light-was-out",
            "source oil-book (record)",
        ]
    )


def test_a_topic_with_its_charges_in_short(argmap: Call) -> None:
    assert argmap("show", "light").out == snapshot("""\
topic light
│  The light
│
└─ accusation light-was-out (answered with evidence; granted in part)
      The light was out
""")


def test_a_party_with_what_it_says_and_wrote(argmap: Call) -> None:
    assert argmap("show", "council").out == snapshot("""\
party council (accuser)
│  The harbour council
│
├─ accusation light-was-out (answered with evidence; granted in part)
│     The light was out
│
├─ accusation keeper-slept (unanswered)
│     The keeper slept
│
└─ reply book-is-late (objection; rebuts the answer), to oil-was-burnt, of accusation
      light-was-out
      The book is late
""")
    assert argmap("show", "keeper").out == snapshot("""\
party keeper (respondent)
│  The keeper
│
└─ rebuttal oil-was-burnt (denial; undermines ground pilot-saw-none), of accusation light-was-out
      Oil was burnt
""")


SECTIONS = """\
argmap: 1
title: The plea
text: plea
parties:
  council: {name: The council, role: accuser, members: [Anne Reed]}
  keeper: {name: Mary Voss, role: respondent}
sources:
  plea:
    kind: pleading
    title: The plea
    author: Mary Voss
    date: 1871-03-09
    sections:
      oil.day: {title: The oil by day, starts: As to the oil}
      oil.night: {title: The oil by night, starts: At night}
      list: {title: A list, starts: Item, mapped: false, reason: It holds no charge.}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark.
    topic: light
    at: oil.day
    quote: the lamp was dark
    grounds: {seen: {claim: All saw it., at: oil.night}}
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: The book shows it.
        move: denial
        at: oil
        evidence:
          - source: plea
            shows: So she says.
            nature: testimony
            at: oil.night
            caveat: {by: council, says: No., at: oil.night}
"""


def test_a_section_with_what_stands_on_it(argmap: Call, folder: Path) -> None:
    (folder / "claims.yaml").write_text(SECTIONS, encoding="utf-8")
    assert argmap("show", "oil.night").out == snapshot("""\
section oil.night of plea
│  The oil by night
│  starts: "At night"
│
├─ ground seen
│     All saw it.
│
├─ rebuttal oil-burnt
│     Oil was burnt
│
├─ evidence 1 of rebuttal oil-burnt
│     So she says.
│
└─ caveat 1 of evidence 1 of rebuttal oil-burnt
      No.
""")
    assert argmap("show", "list").out == snapshot("""\
section list of plea
   A list
   starts: "Item"
   not mapped: It holds no charge.
""")
    heads = [line for line in argmap("show", "oil").out.splitlines() if line[0].isalpha()]
    assert heads == ["section oil.day of plea", "section oil.night of plea"]


def test_the_whole_map(argmap: Call, folder: Path) -> None:
    done = argmap("show")
    assert done.out == snapshot("""\
map
│  The harbour light
│  council: The harbour council (accuser); keeper: The keeper (respondent)
│
├─ topic light
│  │  The light
│  │
│  └─ accusation light-was-out (answered with evidence; granted in part)
│     │  The light was out
│     │  The council says that the lamp did not burn on the night of the storm, and that the boats
│     │  on their way home had to find the harbour by its bells alone.
│     │  by council; voice paraphrased; topic light
│     │
│     ├─ ground pilot-saw-none
│     │     A pilot saw no light from the roads.
│     │
│     └─ rebuttal oil-was-burnt (denial; undermines ground pilot-saw-none)
│        │  Oil was burnt
│        │  The keeper answers that the book counts four pints for that night.
│        │  by keeper
│        │  concedes: The lamp smoked.
│        │
│        ├─ evidence oil-book (document)
│        │     Four pints were drawn from the store on the evening of the storm.
│        │     but council: The entry is in another hand.
│        │
│        └─ reply book-is-late (objection; rebuts the answer)
│              The book is late
│              The council holds that the entry was made on the next day.
│              by council
│              rests on argument
│
└─ topic watch
   │  The watch
   │
   └─ accusation keeper-slept (unanswered)
         The keeper slept
         The council hints that nobody was on watch.
         by council; voice paraphrased; topic watch
         unanswered: The plea passes over it.
""")
    assert (done.code, done.err) == (0, "")
    text = (folder / "claims.yaml").read_text(encoding="utf-8")
    (folder / "claims.yaml").write_text(text.replace("topic: watch", "topic: wach"), encoding="utf-8")
    assert "accusation keeper-slept (unanswered)" in argmap("show").out


@pytest.mark.parametrize("name", ["other.yaml", "other.yml", "OTHER.YAML", "./other.yaml"])
def test_what_ends_as_a_claim_file_is_the_file(argmap: Call, folder: Path, name: str) -> None:
    (folder / name).write_text((folder / "claims.yaml").read_text(encoding="utf-8"), encoding="utf-8")
    assert argmap("show", name).out == argmap("show").out
    assert argmap("show", name, "watch").out == argmap("show", "watch").out
    assert argmap("show", "watch", name).out == argmap("show", "watch").out


def test_a_dash_is_standard_input(argmap: Call, folder: Path) -> None:
    given = (folder / "claims.yaml").read_bytes()
    shown = argmap("show", "watch").out
    assert shown == argmap("show", "-", "watch", given=given).out
    assert shown == argmap("show", "watch", "-", given=given).out


@pytest.mark.parametrize(
    ("name", "complaint"),
    [
        (
            "light-was-oot",
            'argmap: "claims.yaml" has no entry "light-was-oot"; did you mean "light-was-out"?\n',
        ),
        ("watsh", 'argmap: "claims.yaml" has no entry "watsh"; did you mean "watch"?\n'),
        ("counsil", 'argmap: "claims.yaml" has no entry "counsil"; did you mean "council"?\n'),
        ("oil-bok", 'argmap: "claims.yaml" has no entry "oil-bok"; did you mean "oil-book"?\n'),
    ],
)
def test_an_unknown_name_is_told_its_neighbour(argmap: Call, name: str, complaint: str) -> None:
    done = argmap("show", name)
    assert (done.code, done.out, done.err) == (2, "", complaint)


def test_a_file_that_breaks_the_format_is_not_shown(argmap: Call, folder: Path) -> None:
    text = (folder / "claims.yaml").read_text(encoding="utf-8")
    (folder / "broken.yaml").write_text(f"{text}colour: red\n", encoding="utf-8")
    for command in (("show", "x", "broken.yaml"), ("stats", "broken.yaml")):
        done = argmap(*command)
        assert (done.code, done.out) == (2, "")
        assert done.err == 'argmap: "broken.yaml" has 1 error; run `argmap check broken.yaml`\n'


def test_a_tree_fits_its_width() -> None:
    leaf = Branch("help", "evidence log (document)", ["words " * 20, "日本語" * 20])
    branch = Branch(
        "error", "accusation a", ["claim " * 9], [leaf, Branch("frame", "rebuttal b", [], [leaf])]
    )
    shown = list(tree(branch, Style(width=40)))
    assert max(map(width, shown)) <= 40
    assert "\n".join(shown) == snapshot("""\
accusation a
│  claim claim claim claim claim claim
│  claim claim claim
│
├─ evidence log (document)
│     words words words words words
│     words words words words words
│     words words words words words
│     words words words words words
│     日本語日本語日本語日本語日本語日本
│     語日本語日本語日本語日本語日本語日
│     本語日本語日本語日本語日本語日本語
│     日本語日本語日本語
│
└─ rebuttal b
   │
   └─ evidence log (document)
         words words words words words
         words words words words words
         words words words words words
         words words words words words
         日本語日本語日本語日本語日本語
         日本語日本語日本語日本語日本語
         日本語日本語日本語日本語日本語
         日本語日本語日本語日本語日本語\
""")


def test_a_tree_without_lines_is_typed() -> None:
    branch = Branch("error", "a", ["x"], [Branch("frame", "b"), Branch("frame", "c")])
    assert "\n".join(tree(branch, Style(), drawn=False)) == snapshot("""\
a
|  x
|
|- b
|
`- c\
""")


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("one two three four five six seven", ["one two three four five", "six seven"]),
        ("x" * 50, ["x" * 24, "x" * 24, "xx"]),
        ("日本語" * 5, ["日本語" * 4, "日本語"]),
        ("a\x1b[31m\nb", ["a\\x1b[31m b"]),
        ("", [""]),
    ],
)
def test_wrap(text: str, lines: list[str]) -> None:
    assert list(wrap(text, 10)) == lines  # no narrower than a tree is readable


KNOWN = """\
argmap: 1
title: The harbour light
text: plea
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent, members: voss}
people: {voss: {name: Mary Voss, description: She kept the light., also: Old Mary, formerly: mary}}
terms: {Trinity House: The body that keeps the lights.}
sources:
  plea: {kind: pleading, title: The plea, author: voss, date: 1871}
  log: {kind: record, title: The log, via: plea}
topics: {light: The light}
accusations:
  light-was-out:
    title: The light was out
    claim: It was dark.
    topic: light
    see: log
    rebuttals:
      oil-was-burnt:
        title: Oil was burnt
        claim: It was lit.
        move: denial
        evidence:
          - source: log
            locator: p. 7
            shows: Four pints.
            nature: document
            caveat: {by: council, effect: corrects, source: plea, locator: p. 2, says: It was daylight.}
"""


def test_who_a_person_is_by_the_id_of_today_and_of_before(argmap: Call, tmp_path: Path) -> None:
    (tmp_path / "known.yaml").write_text(KNOWN, encoding="utf-8")
    done = argmap("show", "voss", "known.yaml")
    assert done.out == snapshot("""\
person voss
│  Mary Voss
│  She kept the light.
│  also Old Mary
│
├─ party keeper (respondent)
│     The keeper
│
└─ source plea (pleading)
      The plea
""")
    assert argmap("show", "mary", "known.yaml").out == done.out


def test_a_word_of_the_glossary(argmap: Call, tmp_path: Path) -> None:
    (tmp_path / "known.yaml").write_text(KNOWN, encoding="utf-8")
    assert argmap("show", "Trinity House", "known.yaml").out == snapshot("""\
term Trinity House
   The body that keeps the lights.
""")


def test_what_is_known_through_another_source(argmap: Call, tmp_path: Path) -> None:
    (tmp_path / "known.yaml").write_text(KNOWN, encoding="utf-8")
    assert argmap("show", "light-was-out", "known.yaml").out == snapshot("""\
accusation light-was-out (answered with evidence; all of it through the plea, no print or archive
│  recorded here)
│  The light was out
│  It was dark.
│  by council; voice paraphrased; topic light; see log
│
└─ rebuttal oil-was-burnt (denial; rebuts the claim)
   │  Oil was burnt
   │  It was lit.
   │  by keeper
   │
   └─ evidence log (document)
         Four pints.
         locator p. 7
         through the plea, no print or archive recorded here
         but council (corrects), by plea, p. 2: It was daylight.
""")


def test_the_whole_map_names_persons_and_terms(argmap: Call, tmp_path: Path) -> None:
    (tmp_path / "known.yaml").write_text(KNOWN, encoding="utf-8")
    assert argmap("show", "known.yaml").out.endswith("""\
├─ people
│     voss: Mary Voss
│
└─ terms
      Trinity House: The body that keeps the lights.
""")


def test_the_words_of_a_genre(argmap: Call, tmp_path: Path) -> None:
    text = KNOWN.replace("argmap: 1\n", "argmap: 1\ngenre: fact-check\n")
    (tmp_path / "known.yaml").write_text(text, encoding="utf-8")
    assert argmap("show", "light-was-out", "known.yaml").out.startswith("statement light-was-out (answered")
    assert argmap("show", "council", "known.yaml").out.startswith("party council (speaker)")
    assert argmap("show", "oil-was-burnt", "known.yaml").out.startswith(
        "rebuttal oil-was-burnt (denial; rebuts the claim), of statement light-was-out"
    )
