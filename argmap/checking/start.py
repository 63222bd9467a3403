"""The start of a map: a first claim file that a check finds nothing in, with the sections of its texts."""

from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from argmap.checking.checker import Checker
from argmap.checking.settings import Settings, TextPath
from argmap.claimfile import Loaded, load
from argmap.claimfile.canonical import format_text
from argmap.claimfile.starting import Begun, draft
from argmap.plain.diagnostics import Diagnostic
from argmap.plain.errors import UsageError
from argmap.plain.span import SourceText, Span

if TYPE_CHECKING:
    from argmap.texts.outline import Outline

_TITLE = "A new map"
_UNTITLED = "A text"


class Start(NamedTuple):
    """A first claim file, and the texts that it maps, by their identifiers."""

    claims: str
    texts: Mapping[str, Begun]


def start(title: str | None = None, texts: Mapping[str, Path] | None = None) -> Start:
    """Return a first claim file for ``texts``, which lie at some paths; they stand by their identifiers.

    Raises ``InputError`` where a text cannot be read, and ``UsageError`` where a check would find something
    in the file, as it does in a title with half a pair of brackets.
    """
    if not texts:
        return _sound(Checker(), title or _TITLE, {})
    read = _read(title, texts)
    only, *others = read.items()
    if not others:
        return _of_one(title, only, _TITLE)
    each = [_of_one(None, item, _UNTITLED).texts for item in read.items()]
    begun = {name: own for texts in each for name, own in texts.items()}
    checker = Checker(Settings(texts={name: TextPath(path) for name, path in texts.items()}))
    return _sound(checker, title or next(iter(begun.values())).title, begun)


class _Read(NamedTuple):
    """What a text shows of itself, and where it lies."""

    path: Path
    outline: "Outline"


def _read(title: str | None, texts: Mapping[str, Path]) -> dict[str, _Read]:
    """Return what some texts show of themselves, with one sort of apostrophe in all titles."""
    from argmap.texts.outline import outline
    from argmap.texts.read import read_text

    found = {name: read_text(path) for name, path in texts.items()}
    mark = _apostrophe(title, "".join(text.source.text for text in found.values()))
    return {name: _Read(path, _with_apostrophes(mark, outline(found[name]))) for name, path in texts.items()}


def _of_one(title: str | None, text: tuple[str, _Read], untitled: str) -> Start:
    """Return a first claim file for one text, called as this is, where it has no title of its own."""
    name, (path, found) = text
    checker = Checker(Settings(texts={name: TextPath(path)}))
    for called in () if title else filter(None, (found.title, _named_like(path))):
        with suppress(UsageError):
            return _sound(checker, called, {name: Begun(called, found.sections)})
    called = title or untitled
    return _sound(checker, called, {name: Begun(called, found.sections)})


def _apostrophe(title: str | None, text: str) -> str:
    """Return the apostrophe that a title has, or else the text: a file is asked about that has both."""
    return next((mark for mark in "'’" if mark in (title or "")), "’" if "’" in text else "'")


def _with_apostrophes(mark: str, found: "Outline") -> "Outline":
    sections = {
        id_: section.model_copy(update={"title": section.title.replace("'", mark)})
        for id_, section in found.sections.items()
    }
    return found._replace(title=found.title and found.title.replace("'", mark), sections=sections)


def _named_like(path: Path) -> str:
    """Return a title for a text that begins with none: the name of its file."""
    words = " ".join(path.stem.replace("_", " ").replace("-", " ").split())
    return words[:1].upper() + words[1:]


def _sound(checker: Checker, title: str, texts: Mapping[str, Begun]) -> Start:
    """Return a claim file that passes; a section that is asked about gets a plain title, or goes."""
    findings: Sequence[Diagnostic] = ()
    for _ in range(2):
        loaded = load(SourceText("claims.yaml", draft(title, texts)))
        findings = checker.check_loaded(loaded).diagnostics
        if not findings:
            return Start(format_text(loaded.source), texts)
        found = {span for item in findings for span in (item.span, *item.also)}
        found.update(label.span for item in findings for label in item.related)
        texts = {name: _without(found, loaded, name, text) for name, text in texts.items()}
    raise UsageError(f"a check would ask about such a claim file: {findings[0].message}")


def _without(found: Collection[Span], loaded: Loaded, name: str, text: Begun) -> Begun:
    """Return a text less the sections that start where a check would not have it, and with other titles."""
    kept = {}
    for number, (id_, section) in enumerate(text.sections.items(), 1):
        path = ("sources", name, "sections", id_)
        if loaded.span((*path, "title")) in found:
            section = section.model_copy(update={"title": f"Section {number}"})
        if number == 1 or loaded.span((*path, "starts")) not in found:
            kept[id_] = section
    return text._replace(sections=kept)
