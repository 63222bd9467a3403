"""The data of a YAML text and where each part of it stands.

Places are kept in three flat arrays in document order, one number each for every node, so that they
cost little; the way from a path to a node is found only when somebody asks.
"""

from array import array
from collections.abc import Iterator

from argmap.plain.diagnostics import Path

Data = str | None | list["Data"] | dict[str, "Data"]
_Index = dict[str | int, tuple[int, int]]


class Nodes:
    """Where each node starts and ends, and how many nodes it counts with all below it.

    A mapping is followed by its keys and values in turn, a list by its items. ``skipped`` holds the keys
    that are not in the data: repeated ones, and ones that are no text. ``continued`` holds the mappings
    that add to an earlier one.
    """

    def __init__(self) -> None:
        self.starts = array("I")
        self.ends = array("I")
        self.sizes = array("I")
        self.skipped: set[int] = set()
        self.continued: dict[int, list[int]] = {}
        self._children: dict[int, _Index] = {}

    def resolve(self, data: Data, path: Path) -> tuple[int | None, int, int]:
        """Follow a path as far as it leads: the key's node, the value's node, and how many steps it led.

        A step into a list that was written as a single value stays on that value, and so does the step to
        the title of a topic that was written as its title alone.
        """
        key, node, value = None, 0, data
        for taken, step in enumerate(path):
            if stays(step, value):
                continue
            child = self.children(node, value).get(step)
            if child is None:
                return key, node, taken
            key, node = child
            value = value[step]  # type: ignore[index]
        return key, node, len(path)

    def children(self, node: int, value: Data) -> _Index:
        """Return the nodes of each key and value of a mapping; an item of a list is both."""
        found = self._children.get(node)
        if found is None:
            found = self._children[node] = self._index(node, value)
        return found

    def _index(self, node: int, value: Data) -> _Index:
        if isinstance(value, list):
            child, index = node + 1, _Index()
            for number in range(len(value)):
                index[number] = (child, child)
                child += self.sizes[child]
            return index
        return self._pairs(node, value) if isinstance(value, dict) else {}

    def _pairs(self, node: int, value: dict[str, Data]) -> _Index:
        names, index = iter(value), _Index()
        for key, below in self.pairs(node):
            if key not in self.skipped:
                index[next(names)] = (key, below)
        return index

    def pairs(self, node: int) -> Iterator[tuple[int, int]]:
        """Yield the nodes of each key of a mapping and of its value, also where these are not in the data."""
        for part in (node, *self.continued.get(node, ())):
            child, end = part + 1, part + self.sizes[part]
            while child < end:
                behind = child + self.sizes[child]
                yield child, behind
                child = behind + self.sizes[behind]

    def end(self, node: int) -> int:
        """Return the node behind one and all below it."""
        return node + self.sizes[node]

    def extend(self, node: int, end: int) -> None:
        """Let a mapping reach up to a node, wherever it ended."""
        self.sizes[node] = end - node
        self.ends[node] = self.ends[end - 1]
        self.forget(node)

    def fill(self, node: int, end: int) -> None:
        """Let a mapping stand in place of nothing, of the keys and values behind it up to a node."""
        self.starts[node] = self.starts[node + 1]
        self.extend(node, end)

    def forget(self, node: int) -> None:
        """Look anew at what stands in a mapping when it is asked for."""
        self._children.pop(node, None)


def stays(step: str | int, value: Data) -> bool:
    """Tell whether a step leads from a value to itself, because it was written short."""
    return (step == 0 and not isinstance(value, list)) or (step == "title" and isinstance(value, str))
