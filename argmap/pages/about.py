"""What the map is and how it was made: how to read it, what was verified, how to cite it, its data."""

import re
from collections.abc import Iterator
from pathlib import PurePath
from typing import Final, NamedTuple

from argmap import __version__
from argmap.format.models import Source
from argmap.pages import addresses, board, data
from argmap.pages.missing import lacks
from argmap.pages.record import Record
from argmap.pages.templating import filled
from argmap.pages.vouching import against
from argmap.texts.normalise import VERSION
from argmap.texts.verification import CheckedQuotation, CheckedText, Status
from argmap.wording import coverage

_ONE_LICENCE: Final = r"(?!other$|LicenseRef-)[\w.-]+"
"""A licence by its SPDX identifier."""


class Compared(NamedTuple):
    """A mapped text: where it is published, and the copy that its quotations were held against."""

    source: Source
    checked: CheckedText


def pages(record: Record) -> Iterator[tuple[str, bytes]]:
    """Yield the page, and the one that a host shows where there is none."""
    name = addresses.ABOUT
    yield name, filled("about.html", record, name, here="about", data=data.FILES, **facts(record))
    yield addresses.NOT_FOUND, filled("404.html", record, addresses.NOT_FOUND, here="")


def facts(record: Record) -> dict[str, object]:
    """Return what was verified, in figures."""
    missing = record.once(lacks)
    quotations = record.map.quotations
    return {
        "verified": list(against(record.say, record.tally)),
        "in_source": sum(item.in_source for item in quotations),
        "compared": _compared(record),
        "argmap": __version__,
        "normalisation": VERSION,
        "command": _command(record),
        "unverified": [item for item in quotations if item.status is Status.NONE],
        "coverages": [
            (one.title, coverage.figures(record.say, one))
            for one in record.map.coverages
            if one.text in record.sections.texts
        ],
        "counts": _counts(record),
        "figures": record.once(board.figures),
        "lacks": missing,
        "listed": {lack.key for lack in missing},
        "charge_of": _charge_of,
        "licence": _licence(record.claims.license or ""),
    }


def _compared(record: Record) -> list[Compared]:
    """Return the texts that quotations were held against, or would have been."""
    texts = record.map.verification.texts if record.map.quotations else ()
    return [Compared(record.sources[text.id], text) for text in texts if text.id in record.sources]


def _command(record: Record) -> str:
    """Return how the quotations are held against their texts once more."""
    texts = " ".join(f"--text {id_}=FILE" for id_ in record.claims.texts)
    return f"argmap check {PurePath(record.map.source.name).name or 'claims.yaml'} {texts}"


def _licence(licence: str) -> str:
    """Return where SPDX has the text of a licence; nothing of an expression of several, or of another."""
    return f"https://spdx.org/licenses/{licence}.html" if re.fullmatch(_ONE_LICENCE, licence) else ""


def _charge_of(item: CheckedQuotation) -> str:
    return str(item.path[1])


def _counts(record: Record) -> list[tuple[int, str]]:
    """Return what there is, how much of it, by the key of the noun."""
    counted = record.map.figures
    numbers = (
        (counted.accusations, "charge"), (counted.grounds, "ground"), (counted.rebuttals, "answer"),
        (counted.replies, "reply"), (counted.remarks, "remark"), (counted.evidence, "piece"),
        (counted.sources, "source"), (len(record.map.quotations), "quotation"),
    )  # fmt: skip
    return [(number, noun) for number, noun in numbers if number]
