"""The mappings of some data, to be taken apart and put together anew, with their places in the text."""

from collections.abc import Mapping
from typing import Any

from argmap.loader.nodes import Data, Nodes
from argmap.plain.diagnostics import Path
from argmap.slips.kinds import Pair


class Mappings:
    """The mappings of one text.

    ``repeated`` has the names and values of repeated keys by their nodes, ``taken`` those that are none now.
    """

    def __init__(self, text: str, data: Data, nodes: Nodes, repeated: Mapping[int, tuple[str, Data]]) -> None:
        self.text = text
        self.data = data
        self.nodes = nodes
        self.repeated = repeated
        self.taken: set[int] = set()

    def filled(self, part: list[Pair], end: int) -> Pair:
        """Return a key with all that follows it as its value, up to a node, if it has none of its own."""
        own, *rest = part
        if not rest:
            return own
        self.nodes.fill(own.node, end)
        value: dict[str, Any] = {}
        for pair in rest:
            if pair.name not in value:
                value[pair.name] = pair.value
                self.nodes.skipped.discard(pair.key)
                self.taken.add(pair.key)
        return own._replace(value=value)

    def append(self, above: Pair, pair: Pair) -> None:
        """Give a mapping the key and value that stand right behind it."""
        above.value[pair.name] = pair.value
        self.nodes.extend(above.node, self.nodes.end(pair.node))

    def pairs(self, path: Path, value: dict[str, Any]) -> list[Pair]:
        """Return the keys and values of a mapping in the order of the text, repeated keys included."""
        nodes = self.nodes
        _, node, _ = nodes.resolve(self.data, path)
        names, pairs = iter(value), list[Pair]()
        for key, below in nodes.pairs(node):
            if key not in nodes.skipped:
                name = next(names)
                pairs.append(Pair(name, value[name], key, below))
            elif key in self.repeated:
                pairs.append(Pair(*self.repeated[key], key, below))
        return pairs

    def keep(self, mapping: dict[str, Any], kept: list[Pair], path: Path) -> None:
        """Let a mapping hold some of what it held, and forget where that stood."""
        _, node, _ = self.nodes.resolve(self.data, path)
        mapping.clear()
        mapping.update((pair.name, pair.value) for pair in kept if pair.key not in self.nodes.skipped)
        self.nodes.forget(node)

    def is_inline(self, path: Path) -> bool:
        """Tell whether a mapping stands in braces, where indentation means nothing."""
        _, node, _ = self.nodes.resolve(self.data, path)
        return self.text[self.nodes.starts[node]] == "{"

    def is_open(self, pair: Pair) -> bool:
        """Tell whether a pair is in the data, with a mapping over lines of its own."""
        nodes = self.nodes
        return (
            pair.key not in nodes.skipped
            and nodes.sizes[pair.node] > 1
            and self.text[nodes.starts[pair.node]] != "{"
        )
