"""`argmap sections`."""

from pathlib import Path
from typing import Annotated

import typer

from argmap.cli.streams import emit
from argmap.texts.kinds import named

File = Annotated[Path, typer.Argument(metavar="TEXT", help=f"The text, as {named()}.")]


def sections(text: File) -> int:
    """Print the sections of a text, to paste below its source in a claim file.

    There is one for each heading, or for each paragraph where the text has none; each starts with as few of
    its words as stand only there, and says that it is not mapped yet.
    """
    from argmap.checking.start import start
    from argmap.claimfile.starting import sections_block

    emit(sections_block(start(texts={"text": text}).claims))
    return 0
