"""A text that is not the edition that was locked."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule


def check(context: Context) -> Iterator[Finding]:
    found = context.verification
    if found is None or found.edition is None:
        return
    edition = found.edition
    told = [
        f"{what} {', '.join(names)}"
        for what, names in (
            ("other words in", edition.changed),
            ("sections that the lock lacks:", edition.added),
            ("sections that only the lock has:", edition.removed),
        )
        if names
    ]
    yield Finding(
        ("text",),
        f'the text of "{found.text}" is not the edition in the lock "{found.lock_name}"',
        "another edition",
        "; ".join([*told, f"to take this edition, run `argmap lock --text {found.text}=PATH`"]),
    )


RULE = Rule(Kind("AM608", "edition-changed", Severity.WARNING), __file__, check)
