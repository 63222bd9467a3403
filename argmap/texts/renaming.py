"""A lock under other names: all that it vouches for stays, and is found where the claim file has it now."""

from collections.abc import Mapping

from argmap.format.identifiers import OF_TEXT
from argmap.format.kinds import IDENTIFIERS, namespace_of
from argmap.plain.diagnostics import Path
from argmap.texts.lock import Lock

_ARGUED = [kind for kind in IDENTIFIERS if namespace_of(kind) == "accusations"]
"""The kinds of entry with whose identifier an identity begins; a source is next, or what begins with `_`."""


def renamed(lock: Lock, changed: Mapping[Path, str]) -> Lock:
    """Return a lock after some entries have changed their names, which stand by the old path of each.

    Nothing is verified by it: hashes and places are what they were.
    """
    entries = {str(path[-1]): name for path, name in changed.items() if path[-2] in _ARGUED}

    def section(text: str, id_: str) -> str:
        return changed.get(("sources", text, "sections", id_), id_)

    def source(id_: str) -> str:
        return changed.get(("sources", id_), id_)

    def place(name: str) -> str:
        of, mark, id_ = name.rpartition(OF_TEXT)
        return f"{source(of)}{mark}{section(of, id_)}"

    def key(identity: str) -> str:
        owner, *steps = identity.split(".")
        at = next((number for number, step in enumerate(steps) if not step.startswith("_")), None)
        if at is not None:
            steps[at] = source(steps[at])
        return ".".join([entries.get(owner, owner), *steps])

    texts = {
        source(id_): row.but(sections={section(id_, own): each for own, each in row.sections.items()})
        for id_, row in lock.texts.items()
    }
    quotations = {key(own): row._replace(section=place(row.section)) for own, row in lock.quotations.items()}
    return lock.but(texts=texts, quotations=quotations)
