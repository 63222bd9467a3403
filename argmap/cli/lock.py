"""`argmap lock`."""

from pathlib import Path
from typing import Annotated

import typer

from argmap.checking.checker import Checker, lock_beside
from argmap.checking.results import CheckResult, FileResult
from argmap.cli import options
from argmap.cli.call import DEFAULT, ENDINGS, STDIN, Call, lock_of, settings_for, source_of
from argmap.cli.folders import is_claim_file
from argmap.cli.inputs import not_at_hand
from argmap.cli.output import write_file
from argmap.cli.reports import Reports
from argmap.cli.streams import FAILED, complain, note
from argmap.plain.diagnostics import Severity
from argmap.plain.errors import UsageError
from argmap.plain.files import read_whole
from argmap.texts.lock import LARGEST, is_lock, make_lock, read_lock
from argmap.texts.verification import Status

Place = Annotated[
    Path | None,
    typer.Option(
        "--output-file",
        "-o",
        metavar="FILE",
        help="Where to; claims.lock beside the file by default.",
    ),
]

Check = Annotated[
    bool, typer.Option("--check", help="Write nothing; say whether the lock is current, exit with 1 if not.")
]


def lock(
    file: options.File = DEFAULT,
    text: options.Texts = None,
    output_file: Place = None,
    check: Check = False,
    config: options.Config = None,
    isolated: options.Isolated = False,
) -> int:
    """Verify every quotation against the texts, and record it without a word of them.

    With the lock, a check without a text can tell whether a quotation is still the one that was verified.
    A file with errors is not locked. Of a text that is not at hand, what the lock has of it is kept, where it
    still holds.
    """
    call = Call(config=config, isolated=isolated, flags={"texts": options.texts(text)})
    settings = settings_for(call, file)
    if file == STDIN and not (output_file or settings.lock):
        raise UsageError("standard input has no place beside it; name one with `-o FILE`")
    place = output_file or settings.lock or lock_of(call, file)
    _refuse_sharing(Path(file), place)
    if place.is_file() and not is_lock(place):
        raise UsageError(f'"{place}" is there and is no lock; name another file with `-o`')
    checker, source = Checker(settings.but(lock=None)), source_of(call, file, settings)
    result = checker.check(source)
    kept = place if place.is_file() and _lacking(checker, result) else None
    if kept:
        result = checker.check(source, kept)
    content = _content(checker, result, kept)
    if content is None:
        unwritten = Reports(call, "full").write(CheckResult((result,)))
        for failure in unwritten:
            complain(failure.message)
        note(f"{place} not written")
        return FAILED if unwritten else 1
    if check:
        return _compare(place, content)
    write_file(place, content)
    note(f"{place} written")
    return 0


def _refuse_sharing(file: Path, place: Path) -> None:
    """Refuse to write the lock of `x.yaml` where `x.yml` has its own."""
    twins = (file.parent / f"{file.stem}{ending}" for ending in ENDINGS if ending != file.suffix)
    twin = next((twin for twin in twins if twin.exists() and is_claim_file(twin)), None)
    if twin and place == lock_beside(file):
        raise UsageError(f'"{place}" would be the lock of "{twin}" as well; give one of the two another name')


def _compare(place: Path, content: bytes) -> int:
    """Say whether a lock is the one that would be written now."""
    current = place.is_file() and read_whole(place, LARGEST) == content
    note(f"{place} is {'current' if current else 'out of date'}")
    return 0 if current else 1


def _lacking(checker: Checker, result: FileResult) -> tuple[str, ...]:
    """Return the texts of a file that are not at hand."""
    texts = result.graph.claims.texts if result.graph else ()
    at_hand = checker.texts(texts)
    return tuple(text for text in texts if text not in at_hand)


def _content(checker: Checker, result: FileResult, kept: Path | None) -> bytes | None:
    """Return the lock of a file, or ``None`` where there is anything that it could not vouch for.

    Of a text that is not at hand it has what the lock has that is ``kept``.
    """
    graph, verification = result.graph, result.verification
    if graph is None or verification is None:
        return None
    if not graph.claims.texts:
        raise UsageError(f'"{result.source.name}" names no text, so there is nothing to lock')
    texts, lacking = checker.texts(graph.claims.texts), _lacking(checker, result)
    if not texts or (lacking and kept is None):
        raise UsageError(not_at_hand(lacking))
    unknown = [text.id for text in verification.texts if text.against is Status.NONE]
    if unknown and not verification.lock_fault:
        raise UsageError(f'{not_at_hand(unknown)}, as "{kept}" has nothing of it')
    errors = any(item.severity is Severity.ERROR for item in result.diagnostics)
    if errors or unknown or not verification.clean:
        return None
    return make_lock(graph, texts, verification, read_lock(kept) if kept else None)
