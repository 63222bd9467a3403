"""What a shell offers where a format, a rule or an identifier is due; behind a comma, one more."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

import typer

from argmap.checking.checker import CODES
from argmap.checking.formats import FORMATS
from argmap.claimfile import load, read_source
from argmap.claimfile.references import Occurrence, References
from argmap.cli.call import DEFAULT, ENDINGS, names_claim_file
from argmap.drawing.views import VIEWS
from argmap.format.entries import NOUNS
from argmap.format.kinds import IDENTIFIERS
from argmap.plain.errors import InputError

KINDS = tuple(NOUNS[kind] for kind in IDENTIFIERS)
"""What an identifier may be one of."""


def formats(incomplete: str) -> list[str]:
    """Offer the formats of reports."""
    return _offered(FORMATS, incomplete)


def rules(incomplete: str) -> list[str]:
    """Offer the rules, by code and by name."""
    return _offered(CODES, incomplete)


def kinds(incomplete: str) -> list[str]:
    """Offer the kinds of what has an identifier."""
    return _offered(KINDS, incomplete)


def declared(context: typer.Context, incomplete: str) -> list[str]:
    """Offer every identifier of the claim file."""
    return _offered((item.name for item in _declared(context)), incomplete)


def shown(context: typer.Context, incomplete: str) -> list[str]:
    """Offer what `argmap show` tells of: the identifiers of a file, and before one of these, files."""
    first = context.params.get("identifier")
    files = sorted(str(path) for end in ENDINGS for path in Path().glob(f"*{end}"))
    if first is None:
        return _offered([*_names(DEFAULT), *files], incomplete)
    return _offered(_names(first) if names_claim_file(first) else files, incomplete)


def views(incomplete: str) -> list[str]:
    """Offer the views."""
    return _offered(VIEWS, incomplete)


def drawn(context: typer.Context, incomplete: str) -> list[str]:
    """Offer what has a map of its own."""
    keys = {f"{view.of}s" for view in VIEWS.values()}
    return _offered((item.name for item in _declared(context) if item.path[-2] in keys), incomplete)


def _offered(names: Iterable[str], incomplete: str) -> list[str]:
    before, comma, last = incomplete.rpartition(",")
    return [f"{before}{comma}{name}" for name in dict.fromkeys(names) if name.startswith(last)]


def _declared(context: typer.Context) -> Iterator[Occurrence]:
    """Yield what the file that was named declares, or `claims.yaml`; nothing where that cannot be read."""
    return _declared_in(context.params.get("file") or DEFAULT)


def _names(file: str) -> Iterator[str]:
    return (item.name for item in _declared_in(file))


def _declared_in(file: str) -> Iterator[Occurrence]:
    with suppress(InputError):
        yield from (item for item in References(load(read_source(Path(file), file))).all if item.declares)
