"""A lock under other names: all that it vouches for stays, and is found where the claim file has it now."""

from collections.abc import Mapping
from dataclasses import replace

from argmap.plain.diagnostics import Path
from argmap.texts.lock import Lock, path_key


def renamed(lock: Lock, changed: Mapping[Path, str]) -> Lock:
    """Return a lock after some entries have changed their names, which stand by the old path of each.

    Nothing is verified by it: hashes and places are what they were.
    """
    entries = {path_key(path): name for path, name in changed.items()}
    sections = {str(path[-1]): name for path, name in changed.items() if "sections" in path[2:3]}
    quotations = {
        _key(key, entries): row._replace(section=sections.get(row.section, row.section))
        for key, row in lock.quotations.items()
    }
    known = {sections.get(id_, id_): row for id_, row in lock.locked.sections.items()}
    text = changed.get(("sources", lock.text), lock.text)
    return replace(lock, text=text, locked=lock.locked._replace(sections=known), quotations=quotations)


def _key(key: str, entries: Mapping[str, str]) -> str:
    """Return a path of the lock with the new name of each entry on the way."""
    steps = key.split("/")
    return "/".join(entries.get("/".join(steps[: number + 1]), step) for number, step in enumerate(steps))
