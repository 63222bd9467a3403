"""Each breach of the schema, and where it is found."""

import pytest

from argmap.claimfile import Loaded, load
from argmap.format.entries import keys_of
from argmap.format.vocabulary import MEANINGS
from argmap.plain.span import SourceText

Table = dict[str, tuple[str, list[tuple[int, int, str]]]]

_HEAD = """\
argmap: 1
title: The harbour light
text: plea
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent, members: [Mary]}
sources:
  plea:
    kind: pleading
    title: The plea
    date: 1871-03-20
    author: Mary Voss
    sections:
      oil: {title: The oil, starts: As to}
      end: {title: Lists, starts: Of 1871, mapped: false, reason: a list}
topics:
  light: The light
  oil: {title: The oil}
"""
_REST = """\
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark.
    topic: light
    grounds:
      none-seen: {claim: Nobody saw it.}
    rebuttals:
      oil-was-burnt:
        title: Oil was burnt
        claim: The book shows it.
        move: denial
        evidence:
          - source: plea
            shows: Three pints.
            nature: document
            caveat: {by: keeper, says: A page is torn.}
"""
_WHOLE = _HEAD + _REST


def _with(right: str, wrong: str) -> str:
    assert _WHOLE.count(right) == 1
    return _WHOLE.replace(right, wrong)


CASES: Table = {
    "a clean file": (_WHOLE, []),
    "an unknown key of the file": (_with("text: plea", "texts: plea"), [(3, 1, "AM021")]),
    "an unknown key of an entry": (_with("members: [Mary]", "member: [Mary]"), [(6, 48, "AM021")]),
    "an unknown key, nothing like one": (_with("members: [Mary]", "colour: red"), [(6, 48, "AM021")]),
    "an unknown key far down": (
        _with("says: A page is torn.", "says: A page is torn., at_: x"),
        [(35, 57, "AM021")],
    ),
    "an unknown key with anything below": (
        _with("topics:\n", "notes: {a: [b, {c: d}]}\ntopics:\n"),
        [(16, 1, "AM021")],
    ),
    "answers, as they are called": (_with("    rebuttals:", "    answers:"), [(26, 5, "AM021")]),
    "answers, beside a reason why there are none": (
        _with("    rebuttals:", "    unanswered: No.\n    replies:"),
        [(27, 5, "AM021")],
    ),
    "a text under a key that is spelt like another": (
        _with("    topic: light\n", "    topic: light\n    unanswerd: No.\n"),
        [(24, 5, "AM021")],
    ),
    "a page of a source": (
        _with("            nature: document", "            page: p. 4\n            nature: document"),
        [(34, 13, "AM021")],
    ),
    "a section of a source": (
        _with("            nature: document", "            section: Section 4\n            nature: document"),
        [(34, 13, "AM021")],
    ),
    "a section of the text": (
        _with("        move: denial", "        section: oil\n        move: denial"),
        [(30, 9, "AM021")],
    ),
    "a required key misspelt": (
        _with("    title: The light was out", "    titel: The light was out"),
        [(21, 5, "AM021")],
    ),
    "a missing key of the file": (_with("title: The harbour light\n", ""), [(1, 1, "AM022")]),
    "several missing keys of the file": (
        "summary: x\n",
        [(1, 1, "AM022")],
    ),
    "a missing key of an entry": (_with("    topic: light\n", ""), [(20, 3, "AM022")]),
    "a missing key of an entry on one line": (
        _with("{claim: Nobody saw it.}", "{at: oil}"),
        [(25, 7, "AM022")],
    ),
    "a missing key of evidence": (_with("            shows: Three pints.\n", ""), [(32, 13, "AM022")]),
    "a missing key of a caveat": (
        _with("{by: keeper, says: A page is torn.}", "{by: keeper}"),
        [(35, 13, "AM022")],
    ),
    "a missing key of a topic": (_with("{title: The oil}", "{summary: x}"), [(18, 3, "AM022")]),
    "no reason for an unmapped section": (_with(", reason: a list}", "}"), [(15, 7, "AM022")]),
    "a reason for a mapped section": (
        _with("starts: As to}", "starts: As to, reason: none}"),
        [(14, 44, "AM030")],
    ),
    "another version": (_with("argmap: 1", "argmap: 2"), [(1, 9, "AM025")]),
    "a version that is no number": (_with("argmap: 1", "argmap: one"), [(1, 9, "AM025")]),
    "a version with a point": (_with("argmap: 1", "argmap: 1.0"), [(1, 9, "AM025")]),
    "nothing for a version": (_with("argmap: 1", "argmap:"), [(1, 1, "AM023")]),
    "nothing for a text": (_with("claim: The lamp was dark.", "claim:"), [(22, 5, "AM023")]),
    "null for a text": (_with("claim: The lamp was dark.", "claim: null"), [(22, 12, "AM023")]),
    "a tilde for a text": (_with("claim: The lamp was dark.", "claim: ~"), [(22, 12, "AM023")]),
    "empty quotes": (_with("claim: The lamp was dark.", 'claim: ""'), [(22, 12, "AM023")]),
    "blanks": (_with("claim: The lamp was dark.", "claim: '  '"), [(22, 12, "AM023")]),
    "an empty block": (_with("claim: The lamp was dark.", "claim: |"), [(22, 12, "AM023")]),
    "nothing for what need not be": (_with("text: plea", "text: plea\nsummary:"), [(4, 1, "AM023")]),
    "null in quotes is a text": (_with("claim: The lamp was dark.", "claim: 'null'"), []),
    "an empty list": (_with("[Mary]", "[]"), [(6, 57, "AM023")]),
    "empty items": (_with("[Mary]", "[Mary, ~,  ]"), [(6, 64, "AM023")]),
    "an empty mapping": (_with("{title: The oil}", "{}"), [(18, 3, "AM022")]),
    "an empty mapping of entries": (
        _with("      none-seen: {claim: Nobody saw it.}", "      {}"),
        [(25, 7, "AM023")],
    ),
    "nothing for entries": (_with("      none-seen: {claim: Nobody saw it.}\n", ""), [(24, 5, "AM023")]),
    "nothing for an entry": (_with("none-seen: {claim: Nobody saw it.}", "none-seen:"), [(25, 7, "AM023")]),
    "nothing for a topic": (_with("light: The light\n", "light:\n"), [(17, 3, "AM023")]),
    "blanks for a topic": (_with("light: The light\n", "light: ' '\n"), [(17, 10, "AM023")]),
    "a list for a text": (
        _with("claim: The lamp was dark.", "claim: [The lamp, was dark]"),
        [(22, 12, "AM020")],
    ),
    "a mapping for a text": (_with("title: The plea\n", "title: {en: The plea}\n"), [(10, 12, "AM020")]),
    "a mapping over lines for a text": (
        _with("title: The plea\n", "title:\n      en: The plea\n      # x\n"),
        [(11, 7, "AM020")],
    ),
    "a text for a mapping": (
        _with("none-seen: {claim: Nobody saw it.}", "none-seen: Nobody saw it."),
        [(25, 18, "AM020")],
    ),
    "a list for entries": (
        _with("      none-seen: {claim: Nobody saw it.}", "      - claim: Nobody saw it."),
        [(25, 7, "AM020")],
    ),
    "a text for entries": (
        _with("topics:\n  light: The light\n  oil: {title: The oil}\n", "topics: The light\n").replace(
            "topic: light", "topic: light"
        ),
        [(16, 9, "AM020")],
    ),
    "a text for a list of one": (_with("[Mary]", "Mary"), []),
    "a mapping for a list of evidence": (
        _with("          - source: plea\n", "            source: plea\n"),
        [(32, 13, "AM020")],
    ),
    "a list in a list": (_with("author: Mary Voss", "author: [Mary, [Voss]]"), [(12, 20, "AM020")]),
    "a mapping for one or a list": (_with("author: Mary Voss", "author: {first: Mary}"), [(12, 13, "AM020")]),
    "a list for a vocabulary": (_with("role: accuser", "role: [accuser]"), [(5, 38, "AM020")]),
    "a text for a caveat": (
        _with("caveat: {by: keeper, says: A page is torn.}", "caveat: A page is torn."),
        [(35, 21, "AM020")],
    ),
    "an unknown role": (_with("role: accuser", "role: acuser"), [(5, 38, "AM024")]),
    "an unknown kind": (_with("kind: pleading", "kind: plea"), [(9, 11, "AM024")]),
    "an unknown move": (_with("move: denial", "move: deny"), [(30, 15, "AM024")]),
    "an unknown nature": (_with("nature: document", "nature: paper"), [(34, 21, "AM024")]),
    "an unknown voice": (
        _with("    topic: light\n", "    topic: light\n    voice: loud\n"),
        [(24, 12, "AM024")],
    ),
    "an unknown ground to rest on": (
        _with("move: denial", "move: denial\n        rests_on: faith"),
        [(31, 19, "AM024")],
    ),
    "mapped in words": (_with("mapped: false", "mapped: no"), [(15, 52, "AM024")]),
    "mapped, with a capital": (_with("mapped: false", "mapped: False"), [(15, 52, "AM024")]),
    "a date in words": (_with("1871-03-20", "20 March 1871"), [(11, 11, "AM027")]),
    "a day that is not in the calendar": (_with("1871-03-20", "1871-02-29"), [(11, 11, "AM027")]),
    "an interval that ends before it starts": (_with("1871-03-20", "1873/1871"), [(11, 11, "AM027")]),
    "a date of level 2": (_with("1871-03-20", "1871-0X"), [(11, 11, "AM027")]),
    "a list of dates": (_with("1871-03-20", "[1871, 1872]"), [(11, 11, "AM020")]),
    "no language": (_with("text: plea", "text: plea\nlanguage: English"), [(4, 11, "AM028")]),
    "no licence": (_with("text: plea", "text: plea\nlicense: free for all"), [(4, 10, "AM029")]),
    "a licence cut short": (_with("text: plea", "text: plea\nlicense: MIT AND"), [(4, 10, "AM029")]),
    "another word for a key": (_with("kind: pleading", "type: pleading"), [(9, 5, "AM021")]),
    "another word for the key of a section": (
        _with("{title: The oil, starts: As to}", "{title: The oil, begins: As to}"),
        [(14, 29, "AM021")],
    ),
    "another word for a claim": (
        _with("claim: The book shows it.", "text: The book shows it."),
        [(29, 9, "AM021")],
    ),
    "another word for a key of evidence": (
        _with("shows: Three pints.", "statement: Three pints."),
        [(33, 13, "AM021")],
    ),
    "a key of a rebuttal": (
        _with("    topic: light\n", "    topic: light\n    concedes: It smoked.\n"),
        [(24, 5, "AM021")],
    ),
    "a word of another key": (_with("nature: document", "nature: report"), [(34, 21, "AM024")]),
    "no role": (_with("{name: The council, role: accuser}", "{name: The council}"), [(5, 3, "AM022")]),
    "neither name nor role": (_with("{name: The council, role: accuser}", "{}"), [(5, 3, "AM022")]),
    "nothing of a section": (_with("{title: The oil, starts: As to}", "{mapped: false}"), [(14, 7, "AM022")]),
    "several moves": (_with("move: denial", "move: [denial, context]"), [(30, 15, "AM020")]),
    "several topics, with dashes": (
        _with("    topic: light\n", "    topic:\n      - light\n      - oil\n"),
        [(24, 7, "AM020")],
    ),
    "one topic in brackets": (_with("    topic: light\n", "    topic: [light]\n"), [(23, 12, "AM020")]),
    "the id of a party with a capital": (_with("\n  council:", "\n  Council:"), [(5, 3, "AM026")]),
    "the id of a source with a capital": (_with("\n  plea:", "\n  Plea:"), [(8, 3, "AM026")]),
    "the id of a section with a capital": (_with("\n      oil:", "\n      Oil:"), [(14, 7, "AM026")]),
    "the id of a topic with a capital": (_with("\n  light:", "\n  Light:"), [(17, 3, "AM026")]),
    "the id of an accusation with a capital": (
        _with("\n  light-was-out:", "\n  Light-was-out:"),
        [(20, 3, "AM026")],
    ),
    "the id of a ground with a capital": (
        _with("\n      none-seen:", "\n      None-seen:"),
        [(25, 7, "AM026")],
    ),
    "the id of a rebuttal with a capital": (
        _with("\n      oil-was-burnt:", "\n      Oil-was-burnt:"),
        [(27, 7, "AM026")],
    ),
    "an id in another script": (_with("  keeper: {name", "  хранитель: {name"), [(6, 3, "AM026")]),
    "an id with accents": (_with("  keeper: {name", "  Gärtner & Söhne: {name"), [(6, 3, "AM026")]),
    "an empty id": (_with("  keeper: {name", '  "": {name'), [(6, 3, "AM026")]),
    "a section id with dots": (_with("      oil:", "      oil.1.b-c:"), []),
    "a section id that ends in a dot": (_with("      oil:", "      oil.:"), [(14, 7, "AM026")]),
    "an accusation called inference": (_with("  light-was-out:", "  inference:"), [(20, 3, "AM026")]),
    "a ground called inference": (_with("none-seen", "inference"), [(25, 7, "AM026")]),
    "a rebuttal called inference": (_with("oil-was-burnt", "inference"), [(27, 7, "AM026")]),
    "a source called inference": (
        _WHOLE.replace("plea:\n", "inference:\n")
        .replace("text: plea", "text: inference")
        .replace("source: plea", "source: inference"),
        [(8, 3, "AM026")],
    ),
    "a bad id, and more below it": (
        _with(
            "  light-was-out:\n    title: The light was out\n",
            "  Light Was Out:\n    titel: The light was out\n",
        ).replace("move: denial", "move: deny"),
        [(20, 3, "AM026"), (21, 5, "AM021"), (30, 15, "AM024")],
    ),
    "rebuttals at the indentation of the grounds": (
        _with("    rebuttals:\n", "      rebuttals:\n"),
        [(26, 7, "AM031")],
    ),
    "an answer at the indentation of the keys of its accusation": (
        _with(
            "      oil-was-burnt:\n        title: Oil was burnt\n",
            "    oil-was-burnt:\n        title: Oil was burnt\n",
        ),
        [(26, 5, "AM023"), (27, 5, "AM021")],
    ),
}


VOICES, EVERY_NATURE = (
    ";\n".join(f'"{word}": {meaning}' for word, meaning in MEANINGS[key].items())
    for key in ("voice", "nature")
)
OF_ACCUSATIONS = ", ".join(f'"{key}"' for key in keys_of("accusations"))
ROLES = '"accuser", "respondent", "witness", "judge", "editor" or "other"'


def loaded(text: str) -> Loaded:
    return load(SourceText("claims.yaml", text))


@pytest.mark.parametrize(("text", "wanted"), CASES.values(), ids=CASES)
def test_cases(text: str, wanted: list[tuple[int, int, str]]) -> None:
    assert [(*item.span.start, item.code) for item in loaded(text).diagnostics] == wanted


def test_the_rest_is_modelled_all_the_same() -> None:
    assert [name for name, (text, *_) in CASES.items() if loaded(text).claims is None] == []


def test_messages_keep_the_style_of_the_house() -> None:
    for item in (item for text, *_ in CASES.values() for item in loaded(text).diagnostics):
        for words in (item.message, item.label, item.help):
            assert words, item
            assert not words.endswith("."), words
            assert not words[0].isupper(), words


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("an unknown key of the file", 'did you mean "text"?'),
        ("an unknown role", 'did you mean "accuser"?'),
        ("an unknown voice", f"expected one of\n{VOICES}"),
        ("answers, as they are called", 'did you mean "rebuttals"?'),
        ("answers, beside a reason why there are none", 'did you mean "rebuttals"?'),
        ("a text under a key that is spelt like another", 'did you mean "unanswered"?'),
        ("a page of a source", 'did you mean "locator"?'),
        ("a section of a source", 'did you mean "locator"?'),
        ("a section of the text", 'did you mean "at"?'),
        ("another version", "write `argmap: 1`"),
        ("the id of a party with a capital", 'write "council"'),
        ("an id with accents", 'write "gartner-sohne"'),
        ("a section id that ends in a dot", 'write "oil"'),
        ("an id in another script", 'write "khranitel"'),
        ("a missing key of the file", 'add "title"'),
        (
            "several missing keys of the file",
            'begin the file with `argmap: 1`; add "title", "parties", "topics" and "accusations"',
        ),
        (
            "a missing key of evidence",
            'add "shows"',
        ),
        ("no role", f'add "role"; "role" is one of {ROLES}'),
        ("neither name nor role", f'add "name" and "role"; "role" is one of {ROLES}'),
        ("nothing of a section", 'add "title", "starts" and "reason"'),
        ("several moves", "`move` takes only one of them"),
        ("several topics, with dashes", "`topic` takes only one of them"),
        ("one topic in brackets", "write it without brackets or dash: `topic: light`"),
        ("another word for a key", 'did you mean "kind"?'),
        ("another word for the key of a section", 'did you mean "starts"?'),
        ("another word for a claim", 'did you mean "claim"?'),
        ("another word for a key of evidence", 'did you mean "shows"?'),
        (
            "a key of a rebuttal",
            f'"concedes" is a key of a rebuttal, and stands below that; expected one of {OF_ACCUSATIONS}',
        ),
        ("a word of another key", f'"report" is a word for `kind`; expected one of\n{EVERY_NATURE}'),
        ("a text for a caveat", 'write keys and values, each on a line of its own: it needs "by" and "says"'),
        ("a text for a mapping", 'write keys and values, each on a line of its own: it needs "claim"'),
        ("a list for a text", "write plain text in its place, in quotes where it begins with a bracket"),
    ],
)
def test_a_remedy_is_offered(name: str, remedy: str) -> None:
    assert [item.help for item in loaded(CASES[name][0]).diagnostics] == [remedy]


def test_an_entry_stays_under_its_own_name() -> None:
    claims = loaded(CASES["a bad id, and more below it"][0]).claims
    assert claims is not None
    charge = claims.accusations["Light Was Out"]
    assert charge.claim == "The lamp was dark."
    assert list(charge.rebuttals or ()) == ["oil-was-burnt"]


def test_a_stand_in_is_told_of() -> None:
    repaired = loaded(CASES["a mapping for one or a list"][0]).repaired
    assert ("sources", "plea", "author") in repaired
    assert loaded(_WHOLE).repaired == frozenset()


@pytest.mark.parametrize("name", ["grounds", "rebuttals", "sections", "caveat", "evidence", "title"])
def test_an_entry_may_be_called_what_a_key_is_called(name: str) -> None:
    for own in ("  council:", "  plea:", "      oil:", "  light:", "  light-was-out:", "      none-seen:"):
        text = _with("\n" + own, "\n" + own.replace(own.strip(" :"), name)).replace(
            "by: keeper", "by: [keeper]"
        )
        assert loaded(text).diagnostics == ()
        wrong = loaded(text.replace("role: respondent", "role: none"))
        assert [item.code for item in wrong.diagnostics] == ["AM024"]
        assert wrong.claims is not None
