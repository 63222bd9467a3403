"""An answer against the step and against grounds at once."""

from collections.abc import Iterator

from argmap.format.identifiers import INFERENCE
from argmap.plain.diagnostics import Kind
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    for path, against in context.tables["rebuttals"].having("against"):
        if INFERENCE in against and set(against) != {INFERENCE}:
            yield Finding(
                (*path, "against", against.index(INFERENCE)),
                f'{entry(path)} is against "{INFERENCE}" and against what it starts from',
                "the step, beside what it starts from",
                "name the grounds or the sources alone, or write an answer of its own against the step",
            )


RULE = Rule(Kind("AM421", "mixed-targets"), __file__, check)
