"""The first claim file of a map: an example to be written over, with every word that it may use."""

from collections.abc import Iterable, Mapping
from itertools import chain, count, takewhile
from textwrap import indent
from typing import NamedTuple

from argmap.format.identifiers import OF_TEXT
from argmap.format.keys import FORMAT
from argmap.format.kinds import facts_of
from argmap.format.models import Section
from argmap.format.vocabulary import MEANINGS
from argmap.loader.writing import WIDTH, double_quoted, wrapped

SCHEMA = "claims.schema.json"
"""The schema that its first line names, for editors."""

_EXAMPLE = "example-document"
_SECTIONS = "    sections:"


class Begun(NamedTuple):
    """A text as a first claim file has it: its title, and its sections by their identifiers."""

    title: str
    sections: Mapping[str, Section]


def draft(title: str, texts: Mapping[str, Begun]) -> str:
    """Return a claim file, not yet in its canonical shape; ``texts`` are mapped, by their identifiers."""
    numbered = (f"{_EXAMPLE}-{number}" for number in count(2))
    example = next(name for name in chain([_EXAMPLE], numbered) if name not in texts)
    return f"""\
# yaml-language-server: $schema={SCHEMA}

# A first file, to be written over. Names such as "example-charge" are identifiers, which are yours
# to choose: small letters, digits and hyphens. `argmap rename` changes one wherever it stands.

argmap: 1
title: {double_quoted(title)}
{_named(list(texts))}

# Who takes part, each in a role:
{_words("parties", "role")}
parties:
  accuser:
    name: The accusers
    role: accuser
  respondent:
    name: The respondents
    role: respondent

# Every document or utterance that the map rests on, each of a kind:
{_words("sources", "kind")}
# Beside its kind and title a source may have:
{_comment(_row(key for key in facts_of("sources")))}
sources:
{"".join(_mapped_text(name, text) for name, text in texts.items())}
  {example}:
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
{indent(_place(texts), "    ")}    # How the charge reaches us:
{indent(_words("accusations", "voice"), "    ")}
    voice: paraphrased
    rebuttals:
      example-answer:
        title: An answer, as an example
        claim: And here what the other side answers to it, or to a part of it.
        # What kind of answer it is:
{indent(_words("rebuttals", "move"), " " * 8)}
        move: denial
        # What is brought for it, or "rests_on: argument" where nothing is. A piece is by nature:
{indent(_words("evidence", "nature"), " " * 8)}
        evidence:
          - source: {example}
            shows: What the document shows for this answer.
            nature: document
"""


def sections_block(claims: str) -> list[str]:
    """Return the lines of a claim file that hold the sections of its text, as they stand under a source."""
    lines = claims.splitlines()
    first = lines.index(_SECTIONS)
    return [_SECTIONS, *takewhile(lambda line: line.startswith(" " * 6), lines[first + 1 :])]


def _named(texts: list[str]) -> str:
    """Return the line that names the texts, where there are any."""
    if not texts:
        return ""
    names = ", ".join(map(double_quoted, texts))
    return f"text: {names if len(texts) == 1 else f'[{names}]'}"


def _mapped_text(name: str, text: Begun) -> str:
    """Return a source that is mapped, with its sections."""
    rows = "\n".join(indent(_section(id_, section), " " * 6) for id_, section in text.sections.items())
    return f"""\
  {double_quoted(name)}:
    kind: other
    title: {double_quoted(text.title)}
    # Once an entry stands "at" a section, take "mapped" and "reason" out of it.
{_SECTIONS}
{rows}
"""


def _section(id_: str, section: Section) -> str:
    title, starts, reason = map(double_quoted, (section.title, section.starts, section.reason or ""))
    return f'"{id_}": {{title: {title}, starts: {starts}, mapped: false, reason: {reason}}}'


def _place(texts: Mapping[str, Begun]) -> str:
    """Return a comment that tells how a charge gets its place, where there is a text."""
    if not texts:
        return ""
    first, *others = ((name, next(iter(text.sections))) for name, text in texts.items())
    elsewhere = (
        f"# In another text, this is named as well:\n#   at: {OF_TEXT.join(others[0])}\n" if others else ""
    )
    return f"""\
# Where it stands in the text, and some of its words there, as `argmap quote` prints them:
#   at: {first[1]}
#   quote: "twelve words at most"
{elsewhere}"""


def _words(kind: str, name: str) -> str:
    """Return a comment with every word that may stand under a key, and what it means where that is told."""
    words, meanings = FORMAT[kind][name].words, MEANINGS.get(name)
    if meanings is None:
        return _comment(_row(words))
    widest = max(map(len, words))
    return _comment(f"  {word:{widest}}  {meanings[word]}" for word in words)


def _row(words: Iterable[str]) -> list[str]:
    return [f"  {line}" for line in wrapped(", ".join(words), WIDTH - 10)]


def _comment(lines: Iterable[str]) -> str:
    return "\n".join(f"# {line}" for line in lines)
