"""What is said of names, keys and findings."""

import pytest
from inline_snapshot import snapshot

from argmap.checking.checker import Checker
from argmap.lsp.documents import Document
from argmap.lsp.hover import hover
from argmap.lsp.positions import Change, Point


def said(document: Document, mark: str, shift: int = 0) -> str:
    text = document.parsed.source.text
    before = text[: text.index(mark) + shift]
    point = Point(before.count("\n"), len(before.rpartition("\n")[2].encode("utf-16-le")) // 2)
    found = hover(document, point)
    return found.text if found else ""


def test_a_party(document: Document) -> None:
    assert said(document, "by: council", 4) == snapshot("""\
`council`: party, accuser

**The harbour council**

*members*: Anne Reed, John Marsh\
""")


def test_a_source(document: Document) -> None:
    assert said(document, "text: plea", 6) == snapshot("""\
`plea`: source, pleading

**The keeper's plea**

*author*: Mary Voss  \n\
*date*: 1871-03-20\
""")


PEOPLE = """\
argmap: 1
title: The harbour light
parties:
  council: {name: The council, role: accuser, members: [reed], also: Town}
people:
  reed: {name: Anne Reed, description: She sat for the pier., also: A. Reed}
sources:
  note: {kind: note, title: A note, author: reed, recipient: council, via: log, reproducible: true}
  log: {kind: record, title: The log, accessed: 2024-05-03}
topics: {light: {title: The light, see: note}}
accusations:
  out: {title: Out, claim: It was out., topic: light, see: [log], unanswered: No.}
"""


def test_a_person_is_told_wherever_it_is_named() -> None:
    document = Document("file:///claims.yaml", None, PEOPLE)
    facts = "*also*: A. Reed  \n*member of*: The council"
    told = f"`reed`: person\n\n**Anne Reed**\n\nShe sat for the pier.\n\n{facts}"
    assert [said(document, mark, len(mark) - 2) for mark in ("members: [reed", "author: reed", "  reed")] == [
        told
    ] * 3


def test_a_source_is_told_with_the_names_of_persons() -> None:
    document = Document("file:///claims.yaml", None, PEOPLE)
    facts = "*author*: Anne Reed  \n*recipient*: The council  \n*via*: log  \n*reproducible*: yes"
    assert said(document, "see: note", 6) == f"`note`: source, note\n\n**A note**\n\n{facts}"
    assert said(document, "via: log", 6) == "`log`: source, record\n\n**The log**\n\n*accessed*: 2024-05-03"


def test_sections(document: Document) -> None:
    assert said(document, "at: oil.2", 4) == snapshot("""\
`oil.2`: section

**The wick**

“As to the wick …”\
""")
    assert said(document, "at: oil\n", 4) == snapshot("""\
`oil`: all sections below it

- `oil.1` The oil
- `oil.2` The wick\
""")
    assert said(document, "bells: {") == snapshot("""\
`bells`: section

**The bells**

“As to the bells …”

*not mapped*: no charge in it\
""")


def test_a_topic(document: Document) -> None:
    assert said(document, "topic: light", 7) == snapshot("""\
`light`: topic

**The light**

Whether it burnt.

1 accusation\
""")
    assert said(document, "topic: watch", 7) == snapshot("""\
`watch`: topic

**The watch**

1 accusation\
""")


def test_an_accusation(document: Document) -> None:
    assert said(document, "part_of: light-was-out", 9) == snapshot("""\
`light-was-out`: accusation, answered with evidence; granted in part

**The light was out**

The council says that the lamp did not burn 🕯 on that night, and that the boats had only the bells.

*by*: council  \n\
*topic*: light  \n\
*voice*: paraphrased  \n\
*at*: oil\
""")


def test_a_ground(document: Document) -> None:
    assert said(document, "against: none-seen", 9) == snapshot("""\
`none-seen`: ground

**A pilot saw no light from the roads.**

*at*: oil.1\
""")


def test_rebuttals(document: Document) -> None:
    assert said(document, "oil-was-burnt:") == snapshot("""\
`oil-was-burnt`: rebuttal, denial

**Oil was burnt**

The keeper answers that the book counts four pints for that night.

*by*: keeper  \n\
*attack*: undermines ground none-seen  \n\
*at*: oil.1, oil.2  \n\
*concedes*: The lamp smoked.  \n\
*evidence*: oil-book\
""")
    assert said(document, "book-is-late:") == snapshot("""\
`book-is-late`: reply, objection

**The book is late**

The council holds that the entry was made on the next day.

*by*: council  \n\
*attack*: undermines the evidence of “The oil book”  \n\
*evidence*: none; it rests on argument\
""")


@pytest.mark.parametrize(
    ("mark", "words"),
    [
        ("argmap: 1", "`argmap`, required\n\nThe version of this format."),
        ("members: [", "`members`\n\nThe persons who make up the party."),
        ("starts: As to the oil", "`starts`, required"),
        ("summary: Whether", "What the dispute on it is about."),
        ("rests_on", "One of `evidence`, `argument`."),
        ("says: The entry", "What it says, in the curator's words."),
        ("source: oil-book", "The source that is brought."),
        ("accusations:", "The charges, in the order of presentation."),
    ],
)
def test_keys(document: Document, mark: str, words: str) -> None:
    assert words in said(document, mark)


@pytest.mark.parametrize("mark", ["Four pints", "The plea passes", "Anne Reed"])
def test_nothing_is_said_of_prose(document: Document, mark: str) -> None:
    assert said(document, mark, 1) == ""


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (
            "move: denial",
            "move: denial",
            "`denial`: it is not true: it did not happen, it was not said, it is told wrongly",
        ),
        ("role: respondent", "role: respondent", "`respondent`: is charged, and answers"),
        ("move: denial", "move: 'context'", "`context`: what is left out changes what it means"),
        ("part_of: light-was-out", "voice: hinted", "`hinted`: only hinted at"),
        ("title: Oil was burnt", "title: denial", ""),
    ],
)
def test_words_that_do_not_explain_themselves(
    document: Document, sample: str, old: str, new: str, words: str
) -> None:
    changed = document.after([Change(None, sample.replace(old, new))], 2)
    assert said(changed, new, new.index(":") + 4) == words


def test_the_page_of_a_rule(document: Document, sample: str) -> None:
    broken = document.after([Change(None, sample.replace("topic: watch", "topic: wtach"))], 2)
    found = [item for item in Checker().check(broken.parsed.source).diagnostics if item.code == "AM102"]
    place = broken.parsed.source.offset(found[0].span.start)
    point = broken.points(place, place)[0]
    shown = hover(broken, point, found)
    assert shown is not None
    assert shown.text.startswith("# unknown-name (AM102, error)\n\nA name that leads to nothing")
    assert shown.between == broken.span(found[0].span)
    assert hover(broken, point) is None


def test_a_broken_document_tells_what_it_knew(document: Document) -> None:
    assert document.best
    broken = document.after([Change((Point(0, 0), Point(0, 0)), "{\n")], 2)
    assert said(broken, "topic: light", 7) == said(document, "topic: light", 7)


def test_what_is_missing_is_left_out(document: Document, sample: str) -> None:
    without = document.after([Change(None, sample.replace("    title: The keeper slept\n", ""))], 2)
    assert said(without, "keeper-slept:").startswith(
        "`keeper-slept`: accusation, unanswered\n\nThe council hints"
    )


def test_what_looks_like_markup_is_shown_as_it_is(document: Document, sample: str) -> None:
    hostile = document.after([Change(None, sample.replace("The light, summary", "'<b>*x*`', summary"))], 2)
    assert r"**\<b\>\*x\*\`**" in said(hostile, "topic: light", 7)


KNOWN = """\
argmap: 1
title: The harbour light
genre: review
parties:
  council: {name: The council, role: accuser, members: [reed]}
  keeper: {name: The keeper, role: respondent}
  court: {name: The court, role: judge}
people:
  reed: {name: Anne Reed, also: A. Reed, formerly: red}
terms:
  TH: Trinity House.
  TH book: The book of Trinity House.
sources:
  plea: {kind: pleading, title: The plea, author: keeper, accessed: 1871}
  log: {kind: record, title: The log, author: keeper, via: plea}
topics: {light: The light}
accusations:
  out:
    title: Out
    claim: It was out, says the TH book of THEM.
    topic: light
    caveat: {by: court, effect: contradicts, says: It is doubtful.}
    grounds: {seen: {claim: None saw it., source: log, locator: p. 1, nature: document}}
    rebuttals:
      burnt:
        title: It burnt
        claim: It burnt.
        move: denial
        also_answers: dim
        see: log
        evidence: [{source: log, shows: Four pints., nature: own-record}]
  dim: {title: Dim, claim: It was dim., topic: light, verdict: {outcome: open}}
"""


@pytest.fixture
def known() -> Document:
    return Document("file:///x.yaml", None, KNOWN)


def test_what_stands_beside_a_standing(known: Document) -> None:
    assert said(known, "  out:", 3) == snapshot("""\
`out`: comment, answered with evidence; all of it through the plea, no print or archive recorded here

**Out**

It was out, says the TH book of THEM.

*by*: council  \n\
*topic*: light  \n\
*voice*: paraphrased

*but court (contradicts)*: It is doubtful.\
""")
    assert said(known, "  dim:", 3) == snapshot("""\
`dim`: comment, answered with evidence; all of it through the plea, no print or archive recorded here; left open by the court

**Dim**

It was dim.

*by*: council  \n\
*topic*: light  \n\
*voice*: paraphrased

*also answered by*: burnt\
""")  # noqa: E501


def test_an_answer_and_a_ground_in_full(known: Document) -> None:
    assert said(known, "burnt:\n", 1) == snapshot("""\
`burnt`: rebuttal, denial

**It burnt**

It burnt.

*by*: keeper  \n\
*attack*: rebuts the claim  \n\
*also answers*: dim  \n\
*evidence*: log  \n\
*see*: log\
""")
    assert said(known, "{seen:", 2) == snapshot("""\
`seen`: ground, document

**None saw it.**

*source*: log  \n\
*locator*: p. 1\
""")


def test_a_party_and_a_person(known: Document) -> None:
    assert said(known, "court, effect") == snapshot("""\
`court`: party, judge

**The court**\
""")
    assert said(known, "[reed]", 1) == snapshot("""\
`reed`: person

**Anne Reed**

*also*: A. Reed  \n\
*member of*: The council  \n\
*formerly*: red\
""")


def test_a_word_of_the_glossary(known: Document) -> None:
    """The longest one, and only where it stands as a word."""
    assert said(known, "TH: Trinity", 1) == "`TH`: Trinity House."
    assert said(known, "says the TH", 10) == "`TH book`: The book of Trinity House."
    assert said(known, "THEM", 1) == ""  # no word of it


def test_what_a_word_means_in_the_genre(known: Document) -> None:
    assert said(known, "role: accuser", 7) == "`accuser`: makes the comments"
