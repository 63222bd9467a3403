"""A quotation longer than the limit."""

import re
from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule, entry

_OWN_WORDS = r"\[[^\]]*\]"


def check(context: Context) -> Iterator[Finding]:
    most = context.max_words
    for path, quotes in context.tables.quoted:
        for index, given in enumerate(quotes):
            quote = given if isinstance(given, str) else given.words
            if _may_be_long(quote, most) and (words := count_words(quote)) > most:
                place = (*path, "quote", index)
                yield Finding(
                    place if given is quote else (*place, "words"),
                    f"{entry(path)} quotes {words} words, more than {most}",
                    f"{words} words",
                    "quote the words that matter and leave out the others with `…`",
                )


def _may_be_long(quote: str, most: int) -> bool:
    """Tell whether words are worth counting one by one, as those of most quotations are not."""
    if len(quote) < 2 * most:
        return False
    plain = quote.isascii() and "[" not in quote
    return not plain or len(quote.split()) > most


def count_words(quote: str) -> int:
    """Return the number of the text's own words in a quotation."""
    from argmap.texts.words import word_starts  # of which a file of short quotations has no need

    return len(word_starts(re.sub(_OWN_WORDS, " ", quote)))


RULE = Rule(Kind("AM301", "long-quotation", Severity.WARNING), __file__, check)
