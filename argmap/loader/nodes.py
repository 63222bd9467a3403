"""The data of a YAML text and where each part of it stands.

Places are kept in three flat arrays in document order, one number each for every node, so that they
cost little; the way from a path to a node is found only when somebody asks.
"""

from array import array
from dataclasses import dataclass, field

from argmap.diagnostics import Path

Data = str | None | list["Data"] | dict[str, "Data"]


@dataclass(slots=True)
class Nodes:
    """Where each node starts and ends, and how many nodes it counts with all below it.

    A mapping is followed by its keys and values in turn, a list by its items. ``skipped`` holds the
    keys that are not in the data: repeated ones, and ones that are no text.
    """

    starts: "array[int]" = field(default_factory=lambda: array("I"))
    ends: "array[int]" = field(default_factory=lambda: array("I"))
    sizes: "array[int]" = field(default_factory=lambda: array("I"))
    skipped: set[int] = field(default_factory=set)
    _children: dict[int, dict[str | int, tuple[int, int]]] = field(default_factory=dict)

    def resolve(self, data: Data, path: Path) -> tuple[int | None, int, int]:
        """Follow a path as far as it leads: the key's node, the value's node, and how many steps it led.

        A step into a list that was written as a single value stays on that value.
        """
        key, node, value = None, 0, data
        for taken, step in enumerate(path):
            if step == 0 and not isinstance(value, list):
                continue
            child = self._child(node, value, step)
            if child is None:
                return key, node, taken
            key, node = child
            value = value[step]  # type: ignore[index, call-overload]
        return key, node, len(path)

    def _child(self, node: int, value: Data, step: str | int) -> tuple[int, int] | None:
        if not isinstance(value, dict | list):
            return None
        if node not in self._children:
            self._children[node] = self._index(node, value)
        return self._children[node].get(step)

    def _index(self, node: int, value: list[Data] | dict[str, Data]) -> dict[str | int, tuple[int, int]]:
        """Return the nodes of each key and value, or of each item, of a mapping or list."""
        child = node + 1
        index: dict[str | int, tuple[int, int]] = {}
        if isinstance(value, list):
            for number in range(len(value)):
                index[number] = (child, child)
                child += self.sizes[child]
            return index
        names = iter(value)
        end = node + self.sizes[node]
        while child < end:
            behind = child + self.sizes[child]
            if child not in self.skipped:
                index[next(names)] = (child, behind)
            child = behind + self.sizes[behind]
        return index
