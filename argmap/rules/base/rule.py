"""What a rule is."""

from collections.abc import Callable, Collection, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from argmap.plain.diagnostics import Kind, Severity
from argmap.plain.nearness import closest, listed
from argmap.rules.base.context import Context
from argmap.rules.base.finding import Finding

Check = Callable[[Context], Iterator[Finding]]


class Rule(NamedTuple):
    """A rule: its name and code, its file, and the check, which a rule lacks that is only a page.

    ``by_ack`` marks a rule whose findings only an `ack` in the claim file silences, and no comment.
    """

    kind: Kind
    file: str
    """The module that the rule stands in, beside which its page lies, or the page alone."""
    check: Check | None = None
    by_ack: bool = False

    @property
    def page(self) -> str:
        """What the rule wants and why, as Markdown: a title, and under fixed headings the rest.

        The headings are "What it does", "Why it matters", "Example" and "Use instead".
        """
        return _page(self.file)

    @property
    def title(self) -> str:
        """What it finds, in one line."""
        return self.page.partition("\n")[0]

    @property
    def code(self) -> str:
        return self.kind.code

    @property
    def name(self) -> str:
        return self.kind.name

    @property
    def severity(self) -> Severity:
        return self.kind.severity


@cache
def _page(file: str) -> str:
    return Path(file).with_suffix(".md").read_text(encoding="utf-8").removeprefix("# ")


def rule_meant(name: str, codes: Collection[str]) -> str:
    """Return a help text for the code or name of a rule that does not exist."""
    near = closest(name, tuple(codes))
    meant = [near] if near else _with_word(name.casefold(), codes)
    if not meant:
        return "`argmap rule --list` tells which there are"
    return f"did you mean {listed(meant)}?"


def _with_word(name: str, names: Collection[str]) -> list[str]:
    """Return the names that have a word as one of theirs, or one that was probably meant by it."""
    words = {word: None for known in names for word in known.split("-") if len(word) > 2}
    near = name if name in words else closest(name, tuple(words))
    return [known for known in names if near in known.split("-")]
