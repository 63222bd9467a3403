"""`argmap rename`."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from argmap.claimfile import load, read_source

Call = Callable[..., object]

FILE = """\
# light: the charge and the topic
argmap: 1
title: The harbour light
text: plea
parties:
  council: {name: The light of the council, role: accuser}
  keeper: {name: The keeper, role: respondent}
sources:
  plea:
    kind: pleading
    title: The plea
    sections:
      oil: {title: The oil, starts: As to the oil}
      bells.1: {title: The first bell, starts: The first}
      bells.2: {title: The second bell, starts: The second}
  "oil-book": {kind: record, title: The oil-book}
topics:
  light: The light
accusations:
  light:  # the first
    title: The light was out
    claim: It was out, as the oil-book has it.
    topic: 'light'
    by: [council]
    at: [oil, bells]
    grounds:
      pilot: {claim: A pilot saw no light., source: oil-book}
    rebuttals:
      burnt:
        title: Oil was burnt
        claim: The oil-book counts four pints.
        by: keeper
        move: denial
        against: pilot
        evidence:
          - source: oil-book
            shows: Four pints.
            nature: document
            at: bells.1
            caveat: {by: council, says: The oil-book is late., at: bells.2}
        rebuttals:
          late:
            title: The book is late
            claim: It was written later.
            move: objection
            against: "oil-book"
            rests_on: argument
  slept:
    title: The keeper slept
    claim: Nobody was on watch.
    topic: light
    part_of: light
    unanswered: Nobody asks.
"""


@pytest.fixture
def file(folder: Path) -> Path:
    path = folder / "claims.yaml"
    path.write_text(FILE, encoding="utf-8")
    return path


def model(path: Path) -> object:
    loaded = load(read_source(path))
    assert loaded.diagnostics == ()
    assert loaded.claims is not None
    return json.loads(loaded.claims.model_dump_json())


TABLE = {
    ("council", "board"): [
        ("  council: {name", "  board: {name"),
        ("by: [council]", "by: [board]"),
        ("{by: council", "{by: board"),
    ],
    ("oil-book", "store-book"): [
        ('"oil-book": {kind', '"store-book": {kind'),
        ("source: oil-book}", "source: store-book}"),
        ("- source: oil-book", "- source: store-book"),
        ('against: "oil-book"', 'against: "store-book"'),
    ],
    ("pilot", "no-light-seen"): [
        ("pilot: {", "no-light-seen: {"),
        ("against: pilot", "against: no-light-seen"),
    ],
    ("burnt", "null"): [("      burnt:", "      null:")],
    ("late", "book-is-late"): [("          late:", "          book-is-late:")],
    ("plea", "answer"): [("text: plea", "text: answer"), ("  plea:", "  answer:")],
    ("bells", "horns"): [
        ("bells.1: {", "horns.1: {"),
        ("bells.2: {", "horns.2: {"),
        ("[oil, bells]", "[oil, horns]"),
        ("at: bells.1", "at: horns.1"),
        ("at: bells.2", "at: horns.2"),
    ],
    ("light", "beacon", "--kind", "topic"): [
        ("  light: The light", "  beacon: The light"),
        ("topic: 'light'", "topic: 'beacon'"),
        ("topic: light", "topic: beacon"),
    ],
    ("light", "out", "--kind=accusation"): [("  light:  #", "  out:  #"), ("part_of: light", "part_of: out")],
}


@pytest.mark.parametrize("words", TABLE, ids=" ".join)
def test_every_place_and_nothing_else(argmap: Call, file: Path, words: tuple[str, ...]) -> None:
    changes = TABLE[words]
    wanted = FILE
    for old, new in changes:
        assert wanted.count(old) == 1
        wanted = wanted.replace(old, new)
    done = argmap("rename", *words)
    noun = "place" if len(changes) == 1 else "places"
    assert (done.code, done.out, done.err) == (0, "", f"{len(changes)} {noun} changed in claims.yaml\n")
    assert file.read_text(encoding="utf-8") == wanted


@pytest.mark.parametrize("words", TABLE, ids=" ".join)
def test_the_model_is_the_same_but_for_the_name(argmap: Call, file: Path, words: tuple[str, ...]) -> None:
    before = model(file)
    assert argmap("rename", *words).code == 0
    assert model(file) != before
    back = [words[1], words[0], *words[2:]]
    assert argmap("rename", *back).code == 0
    assert model(file) == before
    assert file.read_text(encoding="utf-8") == FILE


REFUSED = {
    ("burnd", "x"): 'nothing is called "burnd"; did you mean "burnt"?',
    ("light", "x"): 'an accusation and a topic are called "light"; choose one with `--kind`',
    ("light", "x", "--kind", "topics"): 'there is no kind "topics"; did you mean "topic"?',
    ("light", "x", "--kind", "party"): 'no party is called "light", but an accusation and a topic is',
    ("burnt", "pilot"): '"pilot" is taken, in line 27',
    ("council", "keeper"): '"keeper" is taken, in line 7',
    ("oil", "bells"): '"bells" is taken, in line 14',
    ("oil", "bells.3"): 'an `at` names "bells", and would no longer stand for the same sections',
    (
        "burnt",
        "Burnt Oil",
    ): '"Burnt Oil" is no identifier: write a to z and digits, without accents, joined by single hyphens',
    ("burnt", "inference"): '"inference" is no identifier: it is what an answer may be against',
    ("bells.1", "bells..1"): (
        '"bells..1" is no identifier: '
        "write a to z and digits, without accents, joined by single hyphens or dots"
    ),
}


@pytest.mark.parametrize("words", REFUSED, ids=" ".join)
def test_what_is_refused(argmap: Call, file: Path, words: tuple[str, ...]) -> None:
    done = argmap("rename", *words)
    assert (done.code, done.out, done.err) == (2, "", f"argmap: {REFUSED[words]}\n")
    assert file.read_text(encoding="utf-8") == FILE


def test_the_same_name_changes_nothing(argmap: Call, file: Path) -> None:
    assert argmap("rename", "council", "council").err == "claims.yaml has that name already\n"
    assert argmap("rename", "council", "council", "--diff").code == 0
    assert file.read_text(encoding="utf-8") == FILE


def test_diff_shows_and_writes_nothing(argmap: Call, file: Path) -> None:
    done = argmap("rename", "pilot", "no-light-seen", "--diff")
    assert done.out == snapshot("""\
--- claims.yaml
+++ claims.yaml
@@ -24,14 +24,14 @@
     by: [council]
     at: [oil, bells]
     grounds:
-      pilot: {claim: A pilot saw no light., source: oil-book}
+      no-light-seen: {claim: A pilot saw no light., source: oil-book}
     rebuttals:
       burnt:
         title: Oil was burnt
         claim: The oil-book counts four pints.
         by: keeper
         move: denial
-        against: pilot
+        against: no-light-seen
         evidence:
           - source: oil-book
             shows: Four pints.
""")
    assert (done.code, done.err) == (1, "")
    assert file.read_text(encoding="utf-8") == FILE


TEXT = "As to the oil, it was burnt.\nThe first bell rang.\nThe second bell rang.\n"
QUOTED = FILE.replace("    at: [oil, bells]\n", "    at: [oil, bells]\n    quote: it was burnt\n").replace(
    "            at: bells.1\n", "            at: bells.1\n            quote: first bell rang\n"
)


@pytest.fixture
def locked(argmap: Call, folder: Path) -> Path:
    """A claim file with a lock, and no text any more to lock it by."""
    file, text = folder / "claims.yaml", folder / "plea.txt"
    file.write_text(QUOTED, encoding="utf-8")
    text.write_text(TEXT, encoding="utf-8")
    assert argmap("lock", "--text", "plea=plea.txt").code == 0
    return file


@pytest.mark.parametrize("words", TABLE, ids=" ".join)
def test_the_lock_goes_by_the_new_name(argmap: Call, locked: Path, words: tuple[str, ...]) -> None:
    before = locked.with_suffix(".lock").read_bytes()
    assert argmap("rename", *words).code == 0
    assert "2 verified by the lock" in argmap("check").out
    text = "answer" if "answer" in words else "plea"
    assert argmap("lock", "--text", f"{text}=plea.txt", "--check").code == 0
    assert argmap("rename", words[1], words[0], *words[2:]).code == 0
    assert locked.with_suffix(".lock").read_bytes() == before


def test_what_is_said_of_the_lock_and_the_pictures(argmap: Call, locked: Path) -> None:
    assert argmap("rename", "council", "board").err == "3 places changed in claims.yaml\n"
    (locked.parent / "diagrams").mkdir()
    assert argmap("rename", "burnt", "oil-was-burnt").err == (
        "1 place changed in claims.yaml\n"
        "claims.lock goes by the new name\n"
        "diagrams may show the old name; draw it anew with `argmap render`\n"
    )
    locked.with_suffix(".lock").write_text("{}", encoding="utf-8")
    assert '"claims.lock" is no lock of argmap' in argmap("rename", "pilot", "none-seen").err
    assert locked.with_suffix(".lock").read_text(encoding="utf-8") == "{}"


def test_a_lock_that_cannot_be_written_leaves_the_file_as_it_was(
    argmap: Call, locked: Path, unwritable: Callable[[str], None]
) -> None:
    before = locked.read_bytes()
    unwritable("claims.lock")
    done = argmap("rename", "burnt", "oil-was-burnt")
    assert (done.code, done.err) == (2, 'argmap: cannot write "claims.lock": permission denied\n')
    assert locked.read_bytes() == before
    assert "2 verified by the lock" in argmap("check").out


def test_what_is_said_of_the_settings(argmap: Call, locked: Path) -> None:
    settings = locked.parent / "pyproject.toml"
    settings.write_text('[tool.argmap.texts]\nplea = "plea.txt"\n', encoding="utf-8")
    said = '[tool.argmap.texts] still has the text of "plea"\n'
    assert said not in argmap("rename", "council", "board").err
    assert said in argmap("rename", "plea", "answer").err


def test_diff_shows_the_lock_too(argmap: Call, locked: Path) -> None:
    before = locked.with_suffix(".lock").read_bytes()
    shown = argmap("rename", "burnt", "oil-was-burnt", "--diff")
    assert "--- claims.yaml\n" in shown.out
    assert "--- claims.lock\n" in shown.out
    assert locked.with_suffix(".lock").read_bytes() == before


def test_a_file_with_faults_is_refused(argmap: Call, file: Path) -> None:
    file.write_text(FILE.replace("role: accuser", "role: accusser"), encoding="utf-8")
    done = argmap("rename", "burnt", "oil-was-burnt")
    assert (done.code, done.err) == (2, 'argmap: "claims.yaml" has 1 error; run `argmap check claims.yaml`\n')


def test_names_that_are_no_identifiers_can_be_put_right(argmap: Call, file: Path) -> None:
    """Each by itself, while others stand; the file has to be right but for these."""
    wrong = FILE.replace("  keeper:", "  wärter:").replace("by: keeper", "by: wärter")
    wrong = wrong.replace("  pilot:", "  Pilot:").replace("against: pilot", "against: Pilot")
    file.write_text(wrong, encoding="utf-8")
    assert argmap("rename", "wärter", "keeper").code == 0
    assert argmap("rename", "Pilot", "pilot").code == 0
    assert argmap("check", "--ignore", "AM6").out.count("AM026") == 0
    assert file.read_text(encoding="utf-8") == FILE


def test_standard_input_goes_to_standard_output(process: Call) -> None:
    done = process("rename", "burnt", "oil-was-burnt", "-", given=FILE.encode())
    assert (done.code, done.err) == (0, "")
    assert done.out == FILE.replace("      burnt:", "      oil-was-burnt:")


@pytest.mark.parametrize(
    ("old", "new", "kind", "line"),
    [
        ("slept", "dozed", (), "    title: The keeper slept\n    formerly: slept\n"),
        ("council", "board", (), "{name: The light of the council, formerly: council, role: accuser}"),
        ("burnt", "drawn", (), "        title: Oil was burnt\n        formerly: burnt\n"),
        ("light", "lamp", ("--kind", "topic"), "{title: The light, formerly: light}"),
        ("oil-book", "oil-log", (), "{kind: record, formerly: oil-book, title: The oil-book}"),
        ("bells", "horns", (), "horns.2: {title: The second bell, formerly: bells.2, starts: The second}"),
    ],
)
def test_the_old_name_is_kept(
    argmap: Call, file: Path, old: str, new: str, kind: tuple[str, ...], line: str
) -> None:
    argmap("rename", old, new, *kind, "--keep")
    assert line in file.read_text(encoding="utf-8")
    model(file)


def test_several_old_names_are_kept(argmap: Call, file: Path) -> None:
    for old, new in [("slept", "dozed"), ("dozed", "nodded"), ("nodded", "woke-late")]:
        argmap("rename", old, new, "--keep")
    assert "    formerly: [slept, dozed, nodded]\n" in file.read_text(encoding="utf-8")
    model(file)
