"""A source that is at hand, and yet known through another."""

from collections.abc import Iterator

from argmap.claimfile.patches import Mend, Remove
from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    for path, _ in context.tables["sources"].having("via"):
        accessed = context.loaded.has((*path, "accessed"))
        mapped = path[-1] in context.claims.texts
        if accessed or mapped:
            yield Finding(
                (*path, "via"),
                f"{entry(path)} is at hand, and says `via`",
                "known through another",
                "take `via` out"
                + ("" if mapped else ", or `accessed` if the curators had not the source itself before them"),
                on="key",
                related=(((*path, "accessed"), "at hand since then"),) if accessed else (),
                fix=Mend("take out `via`", (Remove((*path, "via")),)) if mapped else None,
            )


RULE = Rule(Kind("AM508", "idle-via", Severity.WARNING), __file__, check)
