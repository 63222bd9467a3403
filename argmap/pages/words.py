"""Words on a page: those of the file in their direction and their language, and fixed ones."""

import html
from collections.abc import Callable
from typing import Any, Final

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape

from argmap.pages.page import Page
from argmap.pages.record import Record
from argmap.wording import dates
from argmap.wording import quotation_marks as marks


@pass_context
def _prose(context: Context, text: str | None, tag: str = "bdi", kind: str = "") -> Markup:
    """Return a text of the curators as it is printed, in its own direction, in an element of some class."""
    record: Record = context["record"]
    key = (text, tag, kind)
    if key not in record.printed:
        told = marks.typographic(" ".join((text or "").split()), record.language)
        record.printed[key] = element(record, tag, told, record.language, kind)
    return record.printed[key]


@pass_context
def _wordy(context: Context, text: str) -> Markup:
    """Return what is made of the words of the map and fixed ones, such as a list of names."""
    record: Record = context["record"]
    return element(record, "bdi", marks.typographic(text, record.language), record.language)


@pass_context
def _quoted(context: Context, text: str, language: str | None = None) -> Markup:
    """Return words of a text in the quotation marks of its language."""
    record: Record = context["record"]
    own = language or record.language
    key = (text, "q", own)
    if key not in record.printed:
        record.printed[key] = element(record, "q", marks.quoted(text, own), own)
    return record.printed[key]


def element(record: Record, tag: str, text: str, language: str, kind: str = "") -> Markup:
    """Return a text in an element whose direction is that of the text, as that of a ``bdi`` is by itself."""
    way = "" if tag == "bdi" else ' dir="auto"'
    looks = f' class="{kind}"' if kind else ""
    return Markup(  # noqa: S704 - the text is escaped
        f"<{tag}{way}{looks}{_language(record, language)}>{escape(text)}</{tag}>"
    )


def _spoken(page: Page, language: str) -> Markup:
    """Return the attribute that tells a language, where it is another than that of the page."""
    return _language(page.record, language)


def _language(record: Record, language: str) -> Markup:
    own = language == record.spoken
    return Markup("" if own else f' lang="{escape(language)}"')  # noqa: S704 - it is escaped


def _typographic(page: Page, text: str) -> str:
    """Return a text of the curators where no element can stand."""
    return marks.typographic(" ".join(text.split()), page.record.language)


@pass_context
def _date(context: Context, date: str | None) -> str:
    """Return a date in words."""
    return dates.in_words(context["record"].say, date) if date else ""


def _say(page: Page, key: str, /, **parts: Any) -> Markup:
    return say(page.record, key, **parts)


def say(record: Record, key: str, /, **parts: Any) -> Markup:
    """Return fixed words; whatever is put into them stands there as text of its own."""
    row = record.said.get(key)
    if row is None:
        row = record.said[key] = escape(record.say(key))
    return row.format(**{name: _part(value) for name, value in parts.items()}) if parts else row


def _part(value: Any) -> Any:
    bare = isinstance(value, str) and not isinstance(value, Markup)
    return Markup("<bdi>{}</bdi>").format(value) if bare else value


def _counted(page: Page, number: int, noun: str) -> Markup:
    """Return how many there are of something."""
    return escape(page.record.say.counted(number, noun))


def _vouched(page: Page) -> Markup:
    """Return what vouches for the quotations."""
    return escape(page.record.vouched)


def _unbroken(_page: Page, text: str) -> str:
    """Return a text in which no line breaks before a sign of per cent."""
    return text.replace(" %", "\u00a0%")


def _plain(text: str) -> Markup:
    """Return a text in which only that is escaped which needs it where no attribute is."""
    return Markup(html.escape(text, quote=False))  # noqa: S704 - it is escaped


FILTERS: Final[dict[str, Callable[..., Any]]] = {
    "plain": _plain,
    "prose": _prose,
    "quoted": _quoted,
    "date": _date,
    "wordy": _wordy,
}
CALLED: Final[dict[str, Callable[..., Any]]] = {
    "vouched": _vouched, "typographic": _typographic, "spoken": _spoken, "say": _say, "counted": _counted,
    "unbroken": _unbroken,
}  # fmt: skip
