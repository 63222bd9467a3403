"""A quoted charge without a quotation."""

from collections.abc import Iterator

from argmap.claimfile.patches import Mend, Replace
from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule, entry


def check(context: Context) -> Iterator[Finding]:
    table = context.tables["accusations"]
    voices = table.column("voice")
    if "quoted" not in voices:
        return
    remedy = "write `paraphrased`, or add `quote` and `at` with the accuser's words"
    if not context.claims.sections and context.lacks((), "text"):
        remedy = "write `paraphrased`: only what stands in a mapped `text` can be quoted"
    for path, voice, quote in zip(table.paths, voices, table.column("quote"), strict=True):
        if voice == "quoted" and not quote and context.lacks(path, "quote"):
            place = (*path, "voice")
            yield Finding(
                place,
                f"{entry(path)} is quoted, and has no quotation",
                "no `quote` beside it",
                remedy,
                fix=Mend("write `paraphrased`", (Replace(place, "paraphrased"),)),
            )


RULE = Rule(Kind("AM209", "voice-without-quotation", Severity.WARNING), __file__, check)
