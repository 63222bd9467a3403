"""A quotation from another section."""

from collections.abc import Iterator

from argmap.claimfile.patches import Mend, Replace
from argmap.plain.diagnostics import Kind
from argmap.rules.base import Context, Finding, Rule, entry
from argmap.texts.verification import CheckedQuotation, Elsewhere


def check(context: Context) -> Iterator[Finding]:
    for item in context.quotations:
        if isinstance(item.problem, Elsewhere):
            yield _finding(context, item, item.problem)


def _finding(context: Context, item: CheckedQuotation, problem: Elsewhere) -> Finding:
    names = [f'"{name}"' for name in problem.sections]
    named = ", ".join(f'"{name}"' for name in problem.named)
    if set(problem.sections) & set(problem.named):
        return Finding(
            item.words_path,
            f"{entry(item.entry)} quotes across the end of a section: {' and '.join(names)}",
            "runs from one section into the next",
            "quote each section by itself, as a list of two quotations",
        )
    return Finding(
        item.words_path,
        f"{entry(item.entry)} quotes words that stand in {' and '.join(names)}, not in {named}",
        "in another section",
        f"name {' or '.join(names)} in `at`",
        related=((item.at_path, "the place given"),),
        fix=_mend(context, item, problem.sections),
    )


def _mend(context: Context, item: CheckedQuotation, sections: tuple[str, ...]) -> Mend | None:
    """Offer to change the place, where one section has the words and the entry names one."""
    passage = dict(context.graph.passages)[item.entry]
    alone = len(passage.quote or ()) == 1 or item.at_path[:-1] == item.path
    if len(sections) > 1 or len(item.at) != 1 or not alone:
        return None
    return Mend(f'change the place to "{sections[0]}"', (Replace((*item.at_path, 0), sections[0]),))


RULE = Rule(Kind("AM602", "quotation-elsewhere"), __file__, check)
