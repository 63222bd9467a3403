"""The start of a map: a first claim file that a check finds nothing in, with the sections of its text."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from argmap.checking.checker import Checker
from argmap.checking.settings import Settings, TextPath
from argmap.claimfile import Loaded, load
from argmap.claimfile.canonical import format_text
from argmap.claimfile.starting import draft
from argmap.format.models import Section
from argmap.plain.diagnostics import Diagnostic
from argmap.plain.errors import UsageError
from argmap.plain.span import SourceText

if TYPE_CHECKING:
    from argmap.texts.outline import Outline

_TITLE = "A new map"

Sections = Mapping[str, Section]


class Start(NamedTuple):
    """A first claim file, and the sections of the text that it maps."""

    claims: str
    sections: Sections


def start(title: str | None = None, name: str | None = None, path: Path | None = None) -> Start:
    """Return a first claim file; ``name`` is the identifier of the text that it maps, which lies at ``path``.

    Raises ``InputError`` where the text cannot be read, and ``UsageError`` where a check would find something
    in the file, as it does in a title with half a pair of brackets.
    """
    if name is None or path is None:
        return _sound(Checker(), title or _TITLE, None, {})
    from argmap.texts.outline import outline
    from argmap.texts.read import read_text

    text = read_text(path)
    found = _with_apostrophes(_apostrophe(title, text.source.text), outline(text))
    checker = Checker(Settings(texts={name: TextPath(path)}))
    for called in () if title else filter(None, (found.title, _named_like(path))):
        with suppress(UsageError):
            return _sound(checker, called, name, found.sections)
    return _sound(checker, title or _TITLE, name, found.sections)


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


def _sound(checker: Checker, title: str, name: str | None, sections: Sections) -> Start:
    """Return a claim file that passes; a section that is asked about gets a plain title, or goes."""
    findings: Sequence[Diagnostic] = ()
    for _ in range(2):
        loaded = load(SourceText("claims.yaml", draft(title, name, sections)))
        findings = checker.check_loaded(loaded).diagnostics
        if not findings:
            return Start(format_text(loaded.source), sections)
        sections = _without(findings, loaded, name, sections)
    raise UsageError(f"a check would ask about such a claim file: {findings[0].message}")


def _without(
    findings: Sequence[Diagnostic], loaded: Loaded, name: str | None, sections: Sections
) -> Sections:
    """Return the sections less those that start where a check would not have it, and with other titles."""
    found = {span for item in findings for span in (item.span, *item.also)}
    found.update(label.span for item in findings for label in item.related)
    kept = {}
    for number, (id_, section) in enumerate(sections.items(), 1):
        path = ("sources", str(name), "sections", id_)
        if loaded.span((*path, "title")) in found:
            section = section.model_copy(update={"title": f"Section {number}"})
        if number == 1 or loaded.span((*path, "starts")) not in found:
            kept[id_] = section
    return kept
