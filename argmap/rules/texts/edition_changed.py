"""A text that is not the edition that was locked."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule
from argmap.texts.verification import Edition


def check(context: Context) -> Iterator[Finding]:
    found = context.verification
    for text in found.texts if found else ():
        if found and text.edition:
            yield _finding(context, text.id, text.edition, found.lock_name)


def _finding(context: Context, text: str, edition: Edition, lock: str) -> Finding:
    told = [
        f"{what} {', '.join(names)}"
        for what, names in (
            ("other words in", edition.changed),
            ("sections that the lock lacks:", edition.added),
            ("sections that only the lock has:", edition.removed),
        )
        if names
    ]
    return Finding(
        context.claims.text_path(text),
        f'the text of "{text}" is not the edition in the lock "{lock}"',
        "another edition",
        "; ".join([*told, f"to take this edition, run `argmap lock --text {text}=PATH`"]),
    )


RULE = Rule(Kind("AM608", "edition-changed", Severity.WARNING), __file__, check)
