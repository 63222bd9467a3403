"""`argmap show`."""

import sys
from typing import Annotated

import typer

from argmap.checker import Checker
from argmap.cli import completion, options
from argmap.cli.call import DEFAULT, Call, lock_of, settings_for
from argmap.cli.claims import read_graph
from argmap.cli.entries import branches, identifiers
from argmap.cli.streams import can_draw, columns, emit, wants_colour
from argmap.cli.tree import tree
from argmap.errors import UsageError
from argmap.nearness import suggestion
from argmap.reporters import Style

_WIDEST = 100

Identifier = Annotated[
    str,
    typer.Argument(
        metavar="ID", autocompletion=completion.shown, help="An accusation, a ground, a rebuttal or a source."
    ),
]


def show(
    identifier: Identifier,
    file: options.File = DEFAULT,
    text: options.Texts = None,
    color: options.ColourChoice = options.Colour.AUTO,
    config: options.Config = None,
    isolated: options.Isolated = False,
) -> int:
    """Show an entry with its answers and their evidence, as a tree, and what each quotation rests on."""
    call = Call(config=config, isolated=isolated, flags={"texts": options.texts(text)})
    graph = read_graph(call, file)
    proofs = Checker(settings_for(call, file)).verify(graph, lock_of(call, file)).status
    found = list(branches(graph, identifier, proofs))
    if not found:
        nearest = suggestion(identifier, identifiers(graph))
        raise UsageError(f'"{file}" has no entry "{identifier}"; {nearest}')
    style = Style(wants_colour(color, sys.stdout), min(columns(sys.stdout), _WIDEST))
    for branch in found:
        emit(tree(branch, style, drawn=can_draw(sys.stdout)))
    return 0
