"""`argmap coverage`."""

import json
from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from argmap.cli import options
from argmap.cli.call import DEFAULT, Call
from argmap.cli.columns import columns
from argmap.cli.inputs import refuse_overwriting
from argmap.cli.maps import read_map
from argmap.cli.output import write_file
from argmap.cli.streams import emit
from argmap.plain.errors import UsageError
from argmap.plain.terminal import plain
from argmap.texts.coverage import Coverage, as_data
from argmap.wording.coverage_table import COLUMNS, LEFT, as_markdown, headings, remarks, table
from argmap.wording.lookup import Wording


class Form(StrEnum):
    TABLE = "table"
    JSON = "json"
    MARKDOWN = "markdown"


Format = Annotated[
    Form, typer.Option("--format", metavar="table|json|markdown", help="How to print it; table by default.")
]
_LEFT = (*LEFT, len(COLUMNS) - 1)


def coverage(
    file: options.File = DEFAULT,
    text: options.Texts = None,
    form: Format = Form.TABLE,
    output_file: options.OutputFile = None,
    config: options.Config = None,
    isolated: options.Isolated = False,
) -> int:
    """Show how much of its texts the map accounts for, section by section.

    The numbers of words come from the texts where they are at hand, else from the lock.
    """
    call = Call(config=config, isolated=isolated, flags={"texts": options.texts(text)})
    found = read_map(call, file)
    if not found.claims.sections:
        raise UsageError(f'"{file}" maps no text with sections, so there is nothing to cover')
    refuse_overwriting([output_file] if output_file else [], call, [file])
    _write(list(_lines(found.coverages, form, Wording.in_english(found.claims.genre))), output_file)
    return 0


def _write(lines: list[str], output_file: Path | None) -> None:
    if output_file is None:
        emit(lines)
    else:
        write_file(output_file, "".join(f"{line}\n" for line in lines).encode("utf-8", "backslashreplace"))


def _lines(found: Sequence[Coverage], form: Form, say: Wording) -> Iterator[str]:
    if form is Form.JSON:
        data = [*map(as_data, found)]
        yield json.dumps(data[0] if len(data) == 1 else {"texts": data}, indent=2)
        return
    for number, text in enumerate(found):
        if number:
            yield ""
        if form is Form.MARKDOWN:
            yield from as_markdown(text, say).splitlines()
        else:
            yield from _table(text, say, named=len(found) > 1)


def _table(found: Coverage, say: Wording, *, named: bool) -> Iterator[str]:
    if named:
        yield plain(f"{found.text}: {found.title}")
        yield ""
    yield from columns((headings(say), *table(found)), left=_LEFT)
    yield ""
    yield from map(plain, remarks(found, say))
