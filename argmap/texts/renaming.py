"""A lock under other names: all that it vouches for stays, and is found where the claim file has it now."""

from collections.abc import Mapping

from argmap.format.identifiers import OF_TEXT
from argmap.plain.diagnostics import Path
from argmap.texts.lock import Lock, path_key


def renamed(lock: Lock, changed: Mapping[Path, str]) -> Lock:
    """Return a lock after some entries have changed their names, which stand by the old path of each.

    Nothing is verified by it: hashes and places are what they were.
    """
    entries = {path_key(path): name for path, name in changed.items()}

    def section(text: str, id_: str) -> str:
        return changed.get(("sources", text, "sections", id_), id_)

    def text(id_: str) -> str:
        return changed.get(("sources", id_), id_)

    def place(name: str) -> str:
        of, mark, id_ = name.rpartition(OF_TEXT)
        return f"{text(of)}{mark}{section(of, id_)}"

    texts = {
        text(id_): row._replace(sections={section(id_, own): each for own, each in row.sections.items()})
        for id_, row in lock.texts.items()
    }
    quotations = {
        _key(key, entries): row._replace(section=place(row.section)) for key, row in lock.quotations.items()
    }
    return lock._replace(texts=texts, quotations=quotations)


def _key(key: str, entries: Mapping[str, str]) -> str:
    """Return a path of the lock with the new name of each entry on the way."""
    steps = key.split("/")
    return "/".join(entries.get("/".join(steps[: number + 1]), step) for number, step in enumerate(steps))
