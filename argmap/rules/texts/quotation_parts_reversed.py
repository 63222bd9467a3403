"""Parts of a quotation in another order than the text has them."""

import re
from collections.abc import Iterator

from argmap.claimfile.patches import Mend, Replace
from argmap.plain.diagnostics import Kind, Path
from argmap.rules.base import Context, Finding, Rule, entry
from argmap.texts.verification import Reversed


def check(context: Context) -> Iterator[Finding]:
    for item in context.quotations:
        if isinstance(item.problem, Reversed):
            place = f' in "{item.problem.section}"' if item.problem.section else ""
            yield Finding(
                item.words_path,
                f"{entry(item.entry)} quotes parts in another order than the text has them",
                "not in this order",
                f"quote them in the order of the text{place}: {' … '.join(item.problem.order)}",
                fix=_mend(item.words_path, item.quote, item.problem.order),
            )


def _mend(path: Path, quote: str, order: tuple[str, ...]) -> Mend | None:
    """Offer to put the parts in order, where nothing but elisions stands between them."""
    from argmap.texts.normalise import normalise  # of which a file in order has no need
    from argmap.texts.quotations import ELISION

    written = {normalise(part).strip(): part for part in re.split(rf"\s*{ELISION}\s*", quote)}
    if written.keys() != set(order) or len(written) != len(order):
        return None
    return Mend("put them in order", (Replace(path, " … ".join(written[part] for part in order)),))


RULE = Rule(Kind("AM604", "quotation-parts-reversed"), __file__, check)
