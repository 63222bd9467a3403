"""A quotation that is not in the text."""

from collections.abc import Iterator

from argmap.claimfile.patches import Change, Mend, Replace
from argmap.plain.diagnostics import Kind
from argmap.rules.base import Context, Finding, Rule, entry
from argmap.texts.verification import CheckedQuotation, NotFound


def check(context: Context) -> Iterator[Finding]:
    alien = context.verification.alien if context.verification else ()
    for item in context.quotations:
        if (
            isinstance(item.problem, NotFound) and item.text not in alien
        ):  # that is told of the text as a whole
            near = item.problem.near
            where = "in the place given" if near and near.exact else "in the text"
            message = f"{entry(item.entry)} quotes {_quoted(item.quote, item.problem.part, where)}"
            remedy, mend = _remedy(item.quote, item.problem), _mend(context, item, item.problem)
            yield Finding(item.words_path, message, f"not {where}", remedy, fix=mend)


def _quoted(quote: str, part: str, where: str) -> str:
    if not part:
        return "no word of the text"
    if part in quote and len(part) < len(quote) - 2:
        return f'"{part}", which is not {where}'
    return f"words that are not {where}"


def _remedy(quote: str, problem: NotFound) -> str:
    from argmap.texts.differing import told, without_marks  # of which a file without the mistake has no need

    near = problem.near
    if problem.bare:
        return without_marks(quote, problem.bare)
    if near and near.exact:
        return f"quote each place by itself, in the order of the text; {told(near)}"
    if near is None:
        return "the text has nothing like it; quote it word for word, or say it without `quote`"
    return f"quote it word for word; {told(near)}"


def _mend(context: Context, item: CheckedQuotation, problem: NotFound) -> Mend | None:
    """Offer the words of the text in the place of others, where the passage stands in the place given."""
    from argmap.texts.differing import mended, written

    if problem.bare:
        return Mend("leave out the marks", (Replace(item.words_path, problem.bare),))
    near = problem.near
    part = mended(item.quote, near) if near else None
    if context.verification and any(
        text.edition for text in context.verification.texts if text.id == item.text
    ):
        return None  # it is the text that has changed
    if near is None or part is None or not _named(context, item.at, near.section):
        return None
    return Mend(written(item.quote, part), (Change(item.words_path, (part,)),))


def _named(context: Context, at: tuple[str, ...], section: str | None) -> bool:
    return section in context.claims.sections_at(*at)


RULE = Rule(Kind("AM601", "quotation-not-found"), __file__, check)
