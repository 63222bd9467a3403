"""Quotations in a language without word lists."""

from collections.abc import Iterator, Sequence

from argmap.plain.diagnostics import Kind, Path, Severity
from argmap.rules.base import Context, Finding, Rule
from argmap.texts.verification import Unguarded

_KINDS = (
    "negations", "hedges", "limits", "attributions", "conditions", "questions", "modal verbs", "irony",
    "corrections",
)  # fmt: skip
"""What the guard looks for where it has word lists for all of it."""


def check(context: Context) -> Iterator[Finding]:
    found = context.verification
    places: dict[Path, Unguarded] = {}
    for text in found.texts if found else ():
        if text.unguarded:
            places.setdefault(_place(context, text.id), text.unguarded)
    for place, unguarded in places.items():
        yield _finding(place, unguarded)


def _finding(place: Path, found: Unguarded) -> Finding:
    language, looked_for = found.language, found.looked_for
    unguarded = [kind for kind in _KINDS if kind not in looked_for]
    what = f"only {_listed(looked_for)} are looked for" if looked_for else "nothing is looked for"
    return Finding(
        place,
        f'{what} in what quotations leave out of a text in "{language}"',
        f"no {'other ' if looked_for else ''}word lists",
        f"look for {_listed(unguarded)} yourself: read each quotation in its sentence",
    )


def _listed(kinds: Sequence[str]) -> str:
    *first, last = kinds
    return f"{', '.join(first)} and {last}" if first else last


def _place(context: Context, text: str) -> Path:
    """Return where the language of the text is named, of its own or as that of the file."""
    own = ("sources", text, "language")
    return own if context.loaded.has(own) else ("language",)


RULE = Rule(Kind("AM633", "unguarded-language", Severity.NOTE), __file__, check)
