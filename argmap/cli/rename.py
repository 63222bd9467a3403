"""`argmap rename`."""

from pathlib import Path
from typing import Annotated

import typer

from argmap.claimfile.former import keeping
from argmap.claimfile.references import References
from argmap.cli import offered, options
from argmap.cli.call import DEFAULT, PICTURES, STDIN, Call, lock_of
from argmap.cli.maps import read_names
from argmap.cli.offered import KINDS
from argmap.cli.relocking import Relocking
from argmap.cli.rewriting import encoded, overwrite, show
from argmap.cli.streams import emit_bytes, note
from argmap.format.entries import NOUNS, a
from argmap.plain.diagnostics import Edit, patched
from argmap.plain.errors import OutputError, UsageError
from argmap.plain.nearness import suggestion
from argmap.plain.span import SourceText
from argmap.wording.numbers import counted

Old = Annotated[
    str,
    typer.Argument(
        metavar="OLD",
        autocompletion=offered.declared,
        help="The identifier, or the prefix of some sections.",
    ),
]
New = Annotated[str, typer.Argument(metavar="NEW", help="What it is called from now on.")]
Chosen = Annotated[
    str | None,
    typer.Option(
        "--kind",
        metavar="KIND",
        autocompletion=offered.kinds,
        help=f"Which, where several have the name: {', '.join(KINDS)}.",
    ),
]

Keep = Annotated[
    bool,
    typer.Option(
        "--keep",
        help="Note the old name under `formerly`, so that what cites it on a site still leads to the entry.",
    ),
]


def rename(
    old: Old,
    new: New,
    file: options.File = DEFAULT,
    kind: Chosen = None,
    keep: Keep = False,
    diff: options.Diff = False,
    color: options.ColourChoice = options.Colour.AUTO,
    config: options.Config = None,
    isolated: options.Isolated = False,
) -> int:
    """Change an identifier where it is declared and wherever it is named, and nothing else.

    With a section go all sections below it: to rename "regime" to "party" makes "party.1" of "regime.1",
    and `at: party` of `at: regime`. Of a text other than the first, a section is named with it: "reply:p.3"
    becomes "p.4". What would change what another name stands for is refused. The file may have names that are
    no identifiers, for this to put right. The lock goes by the new name, too, but not that of standard input.
    """
    call = Call(config=config, isolated=isolated)
    settings, loaded = read_names(call, file)
    source, references = loaded.source, References(loaded)
    old = references.shortened(old)
    namespace = _namespace(references, old, kind)
    edits = references.rename(namespace, old, new)
    if keep and old != new:
        edits += _kept(references, namespace, old)
    text = patched(source.text, edits)
    if file == STDIN and not diff:
        emit_bytes(encoded(source, text))
        return 0
    lock = Relocking.of(settings.lock or lock_of(call, file), references.new_names(namespace, old, new))
    if diff:
        show(source, text, color.value)
        show(lock.source, lock.new.decode(), color.value)
        return int(text != source.text)
    if text == source.text:
        note(f"{file} has that name already")
        return 0
    overwrite(Path(file), source, text)
    try:
        lock.write()
    except OutputError:
        overwrite(Path(file), SourceText(source.name, text, source.marked), source.text)
        raise
    note(f"{counted(len(edits), 'place')} changed in {file}")
    if lock.changed:
        note(f"{lock.place} goes by the new name")
    if namespace == "sources" and old in settings.texts:
        note(f'[tool.argmap.texts] still has the text of "{old}"')
    if (pictures := Path(file).parent / PICTURES).is_dir():
        note(f"{pictures} may show the old name; draw it anew with `argmap render`")
    return 0


def _kept(references: References, namespace: str, old: str) -> tuple[Edit, ...]:
    """Return the edits that note the old name of each entry that gets another.

    Raises ``UsageError`` where the layout of one leaves no plain way to do it.
    """
    found = {
        item.own: keeping(references.loaded, item.path, item.own)
        for item in references.declarations(namespace, old)
    }
    for name, edit in found.items():
        if edit is None:
            raise UsageError(
                f'"{name}" cannot be kept in its entry as that is written; run `argmap fmt` first'
            )
    return tuple(filter(None, found.values()))


def _namespace(references: References, old: str, kind: str | None) -> str:
    """Return the namespace in which a name is to be changed.

    Raises ``UsageError`` where nothing has the name, or things of several kinds have it.
    """
    if kind is not None and kind not in KINDS:
        raise UsageError(f'there is no kind "{kind}"; {suggestion(kind, KINDS)}')
    found = {
        NOUNS[str(item.path[-2])]: namespace
        for namespace in references.namespaces(old)
        for item in references.declarations(namespace, old)
    }
    if not found:
        names = dict.fromkeys(item.name for item in references.all if item.declares)
        raise UsageError(f'nothing is called "{old}"; {suggestion(old, names)}')
    if kind is not None and kind not in found:
        raise UsageError(f'no {kind} is called "{old}", but {_listed(found)} is')
    if kind is None and len(found) > 1:
        raise UsageError(f'{_listed(found)} are called "{old}"; choose one with `--kind`')
    return found[kind or next(iter(found))]


def _listed(kinds: dict[str, str]) -> str:
    *first, last = map(a, kinds)
    return f"{', '.join(first)} and {last}" if first else last
