"""Templates filled in: whatever a claim file says becomes text, in its direction and its language."""

from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape

from argmap.drawing.sprite import sprite
from argmap.pages import addresses
from argmap.pages.record import Record
from argmap.plain.diagnostics import Path
from argmap.wording import dates, references, standing
from argmap.wording.addresses import web_address
from argmap.wording.lookup import capital
from argmap.wording.quotation_marks import quoted, typographic


@cache
def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("argmap.pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.filters |= {"prose": _prose, "quoted": _quoted, "capital": capital, "date": _date, "wordy": _wordy}
    made.globals |= {
        "to": _to,
        "anchor": _anchor,
        "note": _note,
        "place": addresses.place_in_print,
        "policy": _policy,
        "canonical": _canonical,
        "published": _published,
        "citation": _citation,
        "citation_of_map": _citation_of_map,
        "entries_page": _entries_page,
        "navigation": _navigation,
        "vouched": _vouched,
        "sign": _sign,
        "drawn_signs": _drawn_signs,
        "typographic": _typographic,
        "spoken": _spoken,
        "say": _say,
        "counted": _counted,
        "address": addresses,
        "references": references,
        "standing": standing,
        "dates": dates,
        "web_address": web_address,
    }
    return made


def filled(template: str, record: Record, page: str, **facts: Any) -> bytes:
    """Return a page: a template filled in with what is known of the map, and some facts of its own.

    ``page`` is its name from the top of the folder, from which its links lead.
    """
    text = _environment().get_template(template).render(record=record, page=page, signs=set(), **facts)
    return text.encode("utf-8")


@pass_context
def _to(context: Context, there: str, anchor: str = "") -> str:
    """Return the way to another page of the site; in what holds all of them, to a place in it."""
    if context["page"] == addresses.PRINT and (place := addresses.place_in_print(there, anchor)):
        return addresses.relative("", "", place)
    base = context["record"].base_url
    if context["page"] == addresses.NOT_FOUND and base:  # which stands at whatever depth is asked for
        return _published(context, there, anchor)
    return addresses.relative(context["page"], there, anchor)


@pass_context
def _anchor(context: Context, path: Path, furniture: str = "") -> str:
    """Return what an entry is called on the page, or what some furniture of it is."""
    own = furniture or context["record"].anchors[path]
    return addresses.printed(path[1], own) if context["page"] == addresses.PRINT else own


@pass_context
def _note(context: Context, source: str) -> Markup:
    """Return the number of the note on a source, in the document that has such notes."""
    if context["page"] != addresses.PRINT:
        return Markup("")
    there = addresses.relative("", "", addresses.place_in_print(addresses.source(source)) or "")
    number = context["record"].notes[source]
    return Markup('<sup><a class="note" href="{}">{}</a></sup>').format(there, number)


@pass_context
def _say(context: Context, key: str, **parts: Any) -> Markup:
    """Return fixed words; whatever is put into them stands there as text of its own."""
    record: Record = context["record"]
    row = record.said.get(key)
    if row is None:
        row = record.said[key] = escape(record.say(key))
    return row.format(**{name: _part(value) for name, value in parts.items()}) if parts else row


def _part(value: Any) -> Any:
    bare = isinstance(value, str) and not isinstance(value, Markup)
    return Markup("<bdi>{}</bdi>").format(value) if bare else value


@pass_context
def _counted(context: Context, number: int, noun: str) -> str:
    return str(context["record"].say.counted(number, noun))


@pass_context
def _prose(context: Context, text: str | None, tag: str = "span", kind: str = "") -> Markup:
    """Return a text of the curators as it is printed, in its own direction, in an element of some class."""
    record = context["record"]
    told = typographic(" ".join((text or "").split()), record.language)
    return _element(context, tag, told, record.language, kind)


@pass_context
def _wordy(context: Context, text: str, tag: str = "span") -> Markup:
    """Return what is made of the words of the map and fixed ones, such as a list of names."""
    return _element(context, tag, typographic(text, context["record"].language), context["record"].language)


@pass_context
def _quoted(context: Context, text: str, language: str | None = None) -> Markup:
    """Return words of a text in the quotation marks of its language."""
    own = language or context["record"].language
    return _element(context, "q", quoted(text, own), own)


@pass_context
def _spoken(context: Context, language: str) -> Markup:
    """Return the attribute that tells a language, where it is another than that of the page."""
    own = language == context["record"].say.language
    return Markup("" if own else f' lang="{escape(language)}"')  # noqa: S704 - it is escaped


def _element(context: Context, tag: str, text: str, language: str, kind: str = "") -> Markup:
    spoken = _spoken(context, language)
    looks = f' class="{kind}"' if kind else ""
    return Markup(f'<{tag} dir="auto"{looks}{spoken}>{escape(text)}</{tag}>')  # noqa: S704 - text is escaped


@pass_context
def _date(context: Context, date: str | None) -> str:
    """Return a date in words."""
    return dates.in_words(context["record"].say, date) if date else ""


@pass_context
def _typographic(context: Context, text: str) -> str:
    """Return a text of the curators where no element can stand."""
    return typographic(" ".join(text.split()), context["record"].language)


_POLICY = "; ".join(
    [
        *("default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'"),
        *("base-uri 'none'", "form-action 'none'"),
    ]
)


def _policy() -> Markup:
    """Return what a page may load: what lies beside it, and nothing else."""
    return Markup(_POLICY)  # noqa: S704 - fixed


@pass_context
def _canonical(context: Context) -> str:
    """Return the address of the page where the site is published, or its name from the top of the folder."""
    return _published(context, context["page"])


@pass_context
def _published(context: Context, page: str, anchor: str = "") -> str:
    base, there = context["record"].base_url, addresses.relative("", page, anchor)
    return addresses.published(base, there) if base else there


@pass_context
def _citation(context: Context, title: str) -> Markup:
    """Return how a part of the map is cited: its title, the map, who made that, and the address."""
    return Markup(", ").join([_quoted_title(context, title), _of_map(context, _canonical(context))])


@pass_context
def _citation_of_map(context: Context) -> Markup:
    """Return how the map as a whole is cited."""
    return _of_map(context, _published(context, addresses.INDEX))


def _of_map(context: Context, there: str) -> Markup:
    record = context["record"]
    of_map = Markup("<cite>{}</cite>").format(_prose(context, record.claims.title))
    by = [_wordy(context, record.say.listed(record.claims.curators))] if record.claims.curators else []
    version = _say(context, "site.cite.version", version=record.version)
    place = Markup("<bdi>{}</bdi>").format(there)
    where = place if record.base_url else _say(context, "site.cite.page", page=place)
    return Markup(", ").join([of_map, *by, version, where])


@pass_context
def _entries_page(context: Context) -> Markup:
    """Return a link to the list of all entries that tells its name, since not every host finds it thus."""
    return Markup('<a href="{}">{}</a>').format(_to(context, addresses.ENTRIES), addresses.ENTRIES)


def _quoted_title(context: Context, title: str) -> Markup:
    record = context["record"]
    return _element(context, "span", quoted(" ".join(title.split()), record.say.language), record.language)


@pass_context
def _navigation(context: Context) -> list[tuple[str, str]]:
    """Return the pages to which every page leads, each with the key of its name."""
    record = context["record"]
    ways = [("accusations", addresses.INDEX, "")]
    if len(record.lots) > 1:
        ways.append(("topics", addresses.INDEX, "_topics"))
    if record.sections.texts:
        ways.append(("text", addresses.TEXT, ""))
    if record.sources:
        ways.append(("sources", addresses.SOURCES, ""))
    ways += [
        ("people", addresses.PEOPLE, ""),
        ("timeline", addresses.TIMELINE, ""),
        ("table", addresses.TABLE, ""),
    ]
    return [(_to(context, there, anchor), key) for key, there, anchor in ways]


@pass_context
def _vouched(context: Context) -> Markup:
    """Return what vouches for the quotations."""
    return escape(context["record"].vouched)


@pass_context
def _sign(context: Context, name: str, tone: str = "") -> Markup:
    """Return a sign that a page shows, drawn once at its end, in the colour of what it is of."""
    context["signs"].add(name)
    looks = f"sign of-{tone}" if tone else "sign"
    drawn = f'<svg class="{escape(looks)}" aria-hidden="true"><use href="#_sign-{escape(name)}"/></svg>'
    return Markup(drawn)  # noqa: S704 - both are escaped


@pass_context
def _drawn_signs(context: Context) -> Markup:
    """Return the signs that the page used, as the pictures draw them, in squares of 16 units."""
    return Markup("").join(map(_symbol, sorted(context["signs"])))


@cache
def _symbol(name: str) -> Markup:
    drawn, parts = sprite()[name], Markup("")
    if drawn.line:
        parts += Markup('<path d="{}" stroke-dasharray="{}"/>').format(drawn.line, drawn.dashes or "none")
    if drawn.strokes:
        parts += Markup('<path d="{}"/>').format(drawn.strokes)
    if drawn.fills:
        parts += Markup('<path class="solid" d="{}"/>').format(drawn.fills)
    return Markup('<symbol id="_sign-{}" viewBox="-1 -1 18 18">{}</symbol>').format(name, parts)
