"""The tables of docs/format.md, which `make docs` writes anew from the models."""

import re
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

from argmap.format.entries import NOUNS, a
from argmap.format.keys import ALL, FORMAT, MODELS, Key
from argmap.format.marks import Names, Sort
from argmap.format.schema import described
from argmap.format.vocabulary import MEANINGS

_TABLE = re.compile(r"(<!-- (keys|words) of (\w+) -->\n).*?(?=<!-- end -->)", re.DOTALL)
_WIDTH = 120
_ONE = {Sort.VERBATIM: "[one quotation](#quote)", Sort.FORMER: "one id"}
_TEXTS = {
    Sort.ID: "an id",
    Sort.DATE: "a [date](#dates)",
    Sort.LANGUAGE: "a language tag",
    Sort.LICENCE: "a licence",
}


def refreshed(page: str) -> str:
    """Return a page with each table between its marks as the models have it now."""
    return _TABLE.sub(lambda match: f"{match[1]}\n{_table(match[2], match[3])}\n", page)


def _table(what: str, of: str) -> str:
    if what == "keys":
        said = described(MODELS[of])
        return _rows("key | holds | what it says", (_row(key, said[key.name]) for key in FORMAT[of].values()))
    if of in MEANINGS:
        return _rows("word | means", (f"`{word}` | {means}" for word, means in MEANINGS[of].items()))
    words = next(key.words for key in ALL if key.name == of)
    return textwrap.fill(", ".join(f"`{word}`" for word in words), _WIDTH, break_on_hyphens=False) + "\n"


def _rows(head: str, rows: Iterator[str]) -> str:
    rule = " | ".join("---" for _ in head.split(" | "))
    return "".join(f"| {row} |\n" for row in (head, rule, *rows))


def _row(key: Key, said: str) -> str:
    name = f"**`{key.name}`**" if key.required else f"`{key.name}`"
    default = "" if key.default is None else f"; `{str(key.default).lower()}` where it is left out"
    return f"{name} | {_held(key)} | {said.rstrip('.')}{default}"


def _held(key: Key) -> str:
    """Return what may stand under a key."""
    if key.opens:
        link = f"[{key.name}](#{key.name})"
        return link if key.identified else f"{link}, or a list" if key.one else f"list of {link}"
    if key.words:
        return "a word, [see below](#the-words)"
    if key.values:
        return " or ".join(f"`{str(value).lower()}`" for value in key.values)
    if isinstance(key.mark, Names):
        return _named(key.mark, many=key.many)
    if key.many:
        return f"{_ONE.get(key.sort or Sort.NAME, 'one text')} or several"
    return _TEXTS.get(key.sort or Sort.NAME, "text")


def _named(names: Names, *, many: bool) -> str:
    nouns = [NOUNS[kind] for kind in (*names.kinds, *names.nested)]
    options = [f"one {noun}" if many else a(noun) for noun in nouns]
    options += ["one name in full" if many else "a name in full"] if names.free else []
    *first, last = options
    either = f"{', '.join(first)} or {last}" if first else last
    if many:
        either += ", or several" if first else " or several"
    return either + "".join(f", or `{word}`" for word in names.words)


def main() -> None:
    """Write the page that is named anew."""
    path = Path(sys.argv[1])
    path.write_text(refreshed(path.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
