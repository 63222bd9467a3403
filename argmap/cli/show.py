"""`argmap show`."""

import sys
from typing import Annotated

import typer

from argmap.cli import offered, options
from argmap.cli.call import DEFAULT, Call, names_claim_file
from argmap.cli.descriptions import branches, identifiers, whole
from argmap.cli.maps import read_map
from argmap.cli.streams import can_draw, columns, emit, wants_colour
from argmap.cli.tree import tree
from argmap.plain.errors import UsageError
from argmap.plain.nearness import suggestion
from argmap.reporters import Style

_WIDEST = 100

Identifier = Annotated[
    str | None,
    typer.Argument(
        metavar="[ID]",
        autocompletion=offered.shown,
        help="What is to be shown: an accusation, ground, rebuttal, source, topic, party or section. "
        "Without one, the whole map.",
    ),
]
File = Annotated[
    str | None,
    typer.Argument(
        metavar="[FILE]",
        autocompletion=offered.shown,
        help="The claim file: what ends in .yaml or .yml, or is `-`, standard input. [default: claims.yaml]",
    ),
]


def show(
    identifier: Identifier = None,
    file: File = None,
    text: options.Texts = None,
    color: options.ColourChoice = options.Colour.AUTO,
    config: options.Config = None,
    isolated: options.Isolated = False,
) -> int:
    """Show a map, or an entry of it, as a tree with answers, evidence and what each quotation rests on."""
    identifier, file = _told_apart(identifier, file)
    call = Call(config=config, isolated=isolated, flags={"texts": options.texts(text)})
    found = read_map(call, file)
    graph, proofs = found.graph, found.verification.proofs
    told = list(branches(graph, identifier, proofs)) if identifier is not None else [whole(graph, proofs)]
    if not told:
        nearest = suggestion(identifier or "", identifiers(graph))
        raise UsageError(f'"{file}" has no entry "{identifier}"; {nearest}')
    style = Style(wants_colour(color, sys.stdout), min(columns(sys.stdout), _WIDEST))
    for branch in told:
        emit(tree(branch, style, drawn=can_draw(sys.stdout)))
    return 0


def _told_apart(first: str | None, second: str | None) -> tuple[str | None, str]:
    """Return the identifier and the file that two words name, in whichever order they stand."""
    if first is not None and names_claim_file(first):
        return second, first
    return first, DEFAULT if second is None else second
