"""What a broken line, or an entry in a wrong place, was meant to be: the door to all that tells of slips.

Few files need what is behind it, so it is imported when one does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from argmap.loader.faults import Fault
    from argmap.loader.nodes import Data, Nodes
    from argmap.slips.placing import Placed


def explain(text: str, error: Exception, last: int = 0) -> Fault:
    """Return what an error of the parser means to the one who wrote the text.

    ``last`` is where the last part starts that could be read.
    """
    from argmap.slips.syntax import fault

    return fault(error, text, last)


def put_right(
    text: str,
    data: Data,
    nodes: Nodes,
    repeated: Mapping[int, tuple[str, Data]],
    read: Callable[[str], Data],
) -> Placed:
    """Put entries and keys that are indented as if they stood elsewhere where they belong, in the data.

    ``repeated`` holds what was left out as a repetition, by node; ``read`` reads a text anew.
    """
    from argmap.slips.placing import place

    return place(text, data, nodes, repeated, read)
