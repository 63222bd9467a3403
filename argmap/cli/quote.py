"""`argmap quote`."""

from collections.abc import Iterator, Mapping
from typing import Annotated

import typer

from argmap.cli import options
from argmap.cli.call import DEFAULT, Call
from argmap.cli.inputs import not_at_hand
from argmap.cli.maps import read_map
from argmap.cli.streams import emit, note
from argmap.plain.errors import UsageError
from argmap.plain.terminal import plain
from argmap.rules.base.doubts import described
from argmap.texts.find import Passage, find_in_texts
from argmap.texts.verification import Change, Difference

Words = Annotated[str, typer.Argument(metavar="WORDS", help="Some words of the text; `…` leaves words out.")]


def quote(
    words: Words,
    file: options.File = DEFAULT,
    text: options.Texts = None,
    config: options.Config = None,
    isolated: options.Isolated = False,
) -> int:
    """Find where some words stand in the texts, and print the lines to paste.

    Every place is listed; where there is none, the passages most like the words are, with what differs, and
    the exit code is 1.
    """
    call = Call(config=config, isolated=isolated, flags={"texts": options.texts(text)})
    found = read_map(call, file)
    if not found.claims.texts:
        raise UsageError(f'"{file}" names no text to quote')
    missing = [source for source in found.claims.texts if source not in found.texts]
    if not found.texts:
        raise UsageError(not_at_hand(missing))
    passages = find_in_texts(found.graph, found.texts, words)
    emit(_lines(passages, {id_: text.source.name for id_, text in found.texts.items()}))
    if missing:
        note(f"not at hand, and not looked through: {', '.join(missing)}")
    if any(not passage.differences for passage in passages):
        return 0
    which = "the text" if len(found.texts) == 1 else "any of the texts"
    note(f"these words do not stand in {which}" + ("; what is most like them is above" if passages else ""))
    return 1


def _lines(passages: tuple[Passage, ...], names: Mapping[str, str]) -> Iterator[str]:
    for number, passage in enumerate(passages):
        if number:
            yield ""
        name = names[passage.text]
        line, column = passage.position
        place = f"# {plain(name)}:{line}:{column}"
        yield place if not passage.differences else f"{place}, like it by {passage.likeness:.0f} %"
        yield f"# … {plain(passage.context)} …"
        if passage.section is None:
            yield "# it runs over the end of a section, so it cannot be quoted in one piece"
        yield from (plain(line) for line in passage.lines.splitlines() if passage.section is not None)
        yield from (
            f"# {plain(_differing(change))}"
            for change in passage.differences
            if change.change is not Change.SAME
        )
        yield from (
            f"# beware: a quotation of this {plain(', '.join(described(doubt)))}" for doubt in passage.doubts
        )


def _differing(change: Difference) -> str:
    if change.change is Change.ADDED:
        return f'"{change.quoted}" is not there'
    if change.change is Change.DROPPED:
        return f'"{change.text}" stands there too'
    return f'"{change.text}" stands there, not "{change.quoted}"'
