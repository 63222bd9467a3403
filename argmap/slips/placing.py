"""Entries and keys that are indented as if they stood in another entry are put where they belong.

YAML takes such a slip for something else: an identifier for a key, a key for an identifier. What follows
from that are faults by the dozen, none of which names the cause. So the data is made what was meant, and
the slip is the only fault. Nothing is moved that could be meant as it stands.
"""

from bisect import bisect_left
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from argmap.format.entries import NOUNS, a, called
from argmap.loader import faults
from argmap.loader.faults import Fault
from argmap.loader.nodes import Data, Nodes
from argmap.plain.diagnostics import Edit, Fix, Path, patched
from argmap.slips.indentation import column, shifted
from argmap.slips.kinds import (
    BELOW,
    KEYS,
    Pair,
    divided,
    holds_entries,
    is_key,
    kind_of,
    outer,
    second,
    strays,
    takes,
)
from argmap.slips.mappings import Mappings

_NAMES = frozenset[str]().union(*KEYS.values())


class Placed(NamedTuple):
    """What was misplaced, and what that changes.

    ``taken`` holds the nodes of repeated keys that are ones no longer, ``moved`` the paths in the data at
    which nothing stands in the text.
    """

    found: list[Fault]
    taken: set[int]
    moved: frozenset[Path]


def place(
    text: str, data: Data, nodes: Nodes, repeated: Mapping[int, tuple[str, Data]], read: Callable[[str], Data]
) -> Placed:
    """Put what is misplaced in the data of a text into its place.

    ``repeated`` has the names and values of repeated keys by their nodes. The faults have fixes if the text
    that these make is ``read`` as what the data is now.
    """
    placer = _Placer(text, data, nodes, repeated)
    if isinstance(data, dict) and not nodes.continued:
        placer.look("file", data, ())
    found = placer.found
    edits = [edit for fault in found if fault.fix for edit in fault.fix.edits]
    if found and read(patched(text, edits)) != data:
        found = [fault.but(fix=None) for fault in found]
    return Placed(found, placer.taken, frozenset(placer.moved))


class _Placer(Mappings):
    """Moves entries and keys from one mapping of the data to another."""

    def __init__(self, text: str, data: Data, nodes: Nodes, repeated: Mapping[int, tuple[str, Data]]) -> None:
        super().__init__(text, data, nodes, repeated)
        self.found: list[Fault] = []
        self.moved: set[Path] = set()
        self._repeats = sorted(repeated)

    def look(self, kind: str, holder: dict[str, Any], path: Path) -> None:
        """Look at the entries that stand in the file or in an entry, and at its own keys."""
        if any(kind_of(holder[name]) in BELOW[kind] for name in holder.keys() - KEYS[kind]):
            self._move_in_entries(kind, holder, path)
        for below in BELOW[kind]:
            entries = holder.get(below)
            if not isinstance(entries, dict) or self.is_inline((*path, below)):
                continue
            if not _NAMES.isdisjoint(entries):
                self._place_keys(kind, holder, path, below)
            if self.repeated or any(holds_entries(entry, below) for entry in entries.values()):
                self._move_out_entries(below, entries, (*path, below))
            for name, entry in entries.items() if BELOW[below] else ():
                if isinstance(entry, dict):
                    self.look(below, entry, (*path, below, name))
        self._place_strays(kind, holder, path)

    def _move_in_entries(self, kind: str, holder: dict[str, Any], path: Path) -> None:
        """Give entries that are indented like the keys of what holds them to the entries above."""
        kept = list[Pair]()
        for pair in self.pairs(path, holder):
            above = kept[-1] if kept else None
            if (
                above
                and pair.name not in KEYS[kind]
                and _continues(above, pair, kind)
                and self.is_open(above)
            ):
                [*_, last] = self.pairs((*path, above.name), above.value)
                message = f"{called((*path, above.name, pair.name))} is indented like a key of {called(path)}"
                self._tell(pair, last, message, "read as a key", f"the {NOUNS[above.name]} above")
                self.append(above, pair)
            else:
                kept.append(pair)
        self.keep(holder, kept, path)

    def _move_out_entries(self, kind: str, entries: dict[str, Any], path: Path) -> None:
        """Give entries that are indented like the keys of the one above them places of their own."""
        kept = list[Pair]()
        for pair in self.pairs(path, entries):
            kept.append(pair)
            place = (*path, pair.name)
            if not self._holds_others(pair, kind) or not self.is_open(pair):
                continue
            own = self.pairs(place, pair.value)
            first, *others = divided(kind, own, entries, self.nodes.skipped)
            if others:
                self.keep(pair.value, first, place)
                kept += self._separated(kind, pair, others, path)
            elif nameless := second(kind, own, self.nodes.skipped):
                self._leave_out(kind, nameless, place)
                self.keep(pair.value, own[: -len(nameless)], place)
        self.keep(entries, kept, path)

    def _holds_others(self, pair: Pair, kind: str) -> bool:
        """Tell whether the keys of an entry may be those of others too."""
        if holds_entries(pair.value, kind):
            return True
        at = bisect_left(self._repeats, pair.node) if isinstance(pair.value, dict) else len(self._repeats)
        return at < len(self._repeats) and self._repeats[at] < self.nodes.end(pair.node)

    def _leave_out(self, kind: str, pairs: list[Pair], path: Path) -> None:
        """Tell once of the keys of an entry that has no identifier, and leave them out."""
        nodes, key = self.nodes, pairs[0].key
        nodes.skipped.update(pair.key for pair in pairs)
        self.taken.update(pair.key for pair in pairs)
        start, end = nodes.starts[key], nodes.ends[key]
        noun = NOUNS[kind]
        message = f"{called(path)} has the keys of a second {noun}, which has no identifier"
        remedy = f"write the identifier of the {noun} before it, on a line of its own"
        self.found.append(Fault(faults.DUPLICATE_KEY, start, end, message, "repeated from here on", remedy))

    def _separated(self, kind: str, above: Pair, parts: list[list[Pair]], path: Path) -> list[Pair]:
        """Return what was read as keys of an entry as the entries that follow it."""
        found, end = list[Pair](), self.nodes.end(above.node)
        for number, part in enumerate(parts):
            behind = parts[number + 1][0].key if number + 1 < len(parts) else end
            found.append(self.filled(part, behind))
            name = called((*path, part[0].name))
            message = f"{name} is indented like a key of {called((*path, above.name))}"
            label = "empty, and its keys stand no further in" if part[1:] else "read as a key"
            self._tell(found[-1], above, message, label, f"the {NOUNS[kind]} above")
        self.nodes.extend(above.node, parts[0][0].key)
        return found

    def _place_keys(self, kind: str, holder: dict[str, Any], path: Path, below: str) -> None:
        """Give keys that are indented like identifiers to the entry that they belong to."""
        entries, place = holder[below], (*path, below)
        pairs, kept = self.pairs(place, entries), list[Pair]()
        for number, pair in enumerate(pairs):
            if is_key(pair, below) and outer(KEYS[kind] - holder.keys(), below, pairs[number:]):
                self.keep(entries, kept, place)
                self._move_out_keys(pairs[number:], holder, path, below)
                return
            if kept and is_key(pair, below) and takes(kept[-1], pair, below) and self.is_open(kept[-1]):
                [*_, last] = self.pairs((*place, kept[-1].name), kept[-1].value)
                self._tell_key(pair, last, path, below, f'it belongs to {NOUNS[below]} "{kept[-1].name}"')
                self.append(kept[-1], pair)
            else:
                kept.append(pair)
        self.keep(entries, kept, place)

    def _move_out_keys(self, keys: list[Pair], holder: dict[str, Any], path: Path, below: str) -> None:
        around = self.pairs(path, holder)
        [at] = [number for number, pair in enumerate(around) if pair.name == below]
        own, end = around[at], self.nodes.end(around[at].node)
        moved = keys if keys[0].value is not None else [self.filled(keys, end)]
        for pair in moved:
            self._tell_key(pair, own, path, below, f"it belongs to {called(path)}")
        self.nodes.extend(own.node, keys[0].key)
        self.keep(holder, [*around[: at + 1], *moved, *around[at + 1 :]], path)

    def _place_strays(self, kind: str, holder: dict[str, Any], path: Path) -> None:
        """Give entries of another kind to the others of theirs, wherever these stand."""
        free = [below for below in BELOW[kind] if isinstance(holder.get(below, {}), dict)]
        lacking = [below for below in free if below not in holder]
        found = {below: strays(holder[below], below, free, lacking) for below in free if below in holder}
        taken = [
            (below, *stray)
            for below, kinds in found.items()
            for stray in self._taken(holder, path, below, kinds)
        ]
        for number, (below, meant, pair) in enumerate(taken):
            if not number or taken[number - 1][:2] != (below, meant):
                self._tell_stray(pair, holder, path, (below, meant))
        for _, meant, pair in taken:
            self.moved.add((*path, meant, pair.name) if meant in holder else (*path, meant))
            holder.setdefault(meant, {})[pair.name] = pair.value

    def _taken(
        self, holder: dict[str, Any], path: Path, below: str, kinds: dict[str, str]
    ) -> list[tuple[str, Pair]]:
        """Take entries out from among others, and return each with its kind."""
        if not kinds:
            return []
        pairs = self.pairs((*path, below), holder[below])
        taken = [
            (kinds[pair.name], pair)
            for pair in pairs
            if pair.name in kinds and pair.key not in self.nodes.skipped
        ]
        taken = [(kind, pair) for kind, pair in taken if pair.name not in holder.get(kind, ())]
        self.nodes.skipped.update(pair.key for _, pair in taken)
        self.keep(holder[below], pairs, (*path, below))
        return taken

    def _tell_stray(self, pair: Pair, holder: dict[str, Any], path: Path, kinds: tuple[str, str]) -> None:
        nodes, text, (below, kind) = self.nodes, self.text, kinds
        start, end = nodes.starts[pair.key], nodes.ends[pair.key]
        _, around, _ = nodes.resolve(self.data, path)
        [key] = [
            key for key, value in nodes.pairs(around) if value == nodes.resolve(self.data, (*path, below))[1]
        ]
        goal = nodes.starts[key]
        message = f"{called((*path, kind, pair.name))} stands among the {below}"
        label = f"has the keys of {a(NOUNS[kind])}"
        related = (goal, nodes.ends[key], f"the {below} start here")
        remedy, fix = f"move it to the {kind}", None
        if kind not in holder:
            line, remedy = start - column(text, start), f'write "{kind}:" on a line of its own before it'
            heading = " " * column(text, goal) + f"{kind}:" + ("\r\n" if "\r\n" in text else "\n")
            fix = Fix(remedy, (Edit(line, line, heading),), safe=False)
        self.found.append(Fault(faults.MISPLACED_KEY, start, end, message, label, remedy, related, fix))

    def _tell_key(self, pair: Pair, neighbour: Pair, path: Path, below: str, label: str) -> None:
        message = f'"{pair.name}" stands among the {below} of {called(path)}'
        self._tell(pair, neighbour, message, f"read as the id of {a(NOUNS[below])}", label)

    def _tell(self, pair: Pair, neighbour: Pair, message: str, label: str, other: str) -> None:
        nodes, goal = self.nodes, self.nodes.starts[neighbour.key]
        place = column(self.text, goal)
        remedy = f'indent it as far as "{neighbour.name}", by {place}'
        fix = Fix(remedy, shifted(self.text, nodes, pair.key, pair.node, place), safe=False)
        related = (goal, nodes.ends[neighbour.key], other)
        start, end = nodes.starts[pair.key], nodes.ends[pair.key]
        self.found.append(Fault(faults.MISPLACED_KEY, start, end, message, label, remedy, related, fix))


def _continues(above: Pair, pair: Pair, kind: str) -> bool:
    """Tell whether a pair is one more of the entries that stand under the key above it."""
    entries = above.value
    if above.name not in BELOW[kind] or not isinstance(entries, dict) or pair.name in entries:
        return False
    return kind_of(pair.value) == above.name
