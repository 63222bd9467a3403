"""A placeholder where a text is due."""

from collections.abc import Iterator

from argmap.claimfile.patches import Mend, Remove
from argmap.format.keys import FORMAT, Key
from argmap.format.marks import Sort
from argmap.plain.diagnostics import Kind, Path
from argmap.rules.base import Context, Finding, Rule, entry

_LONGEST = 24
_AROUND = " \t\r\n.,;:!?…-–—_*/<>()[]{}“”\"'。？！"
_PLACES = frozenset(["", "todo", "to do", "tbd", "tba", "tbc", "fixme", "xx", "xxx"])
_NONE = frozenset([
    "no", "none", "nothing", "false", "null", "nil", "n/a", "n.a", "n. a", "na", "x", "not applicable",
    "nein", "nichts", "kein", "keine", "keiner", "keines", "falsch", "entfällt", "k.a", "k. a",
    "keine angabe", "keine angaben", "non", "rien", "aucun", "aucune", "faux", "néant", "sans objet",
    "s.o", "s. o", "нет", "ничего", "ложь", "неверно", "н/д", "нет данных", "не применимо",
])  # fmt: skip
_BARE = frozenset([
    "yes", "true", "y", "ok", "okay", "ja", "wahr", "j", "oui", "vrai", "да", "верно", "истина", "ок",
])  # fmt: skip
_REMEDIES = {
    "reason": "say why the section is not mapped",
    "unanswered": "say why there is no answer",
    "ack": "say why the quotation is fair",
}


def check(context: Context) -> Iterator[Finding]:
    for prose in context.tables.prose.values():
        if min(map(len, prose.texts)) <= _LONGEST:
            key = FORMAT[prose.kind][prose.key]
            for path, text in prose:
                if len(text) <= _LONGEST:
                    yield from _finding(context, (*path, prose.key), text, key)


def _finding(context: Context, path: Path, text: str, of: Key) -> Iterator[Finding]:
    key, said = of.name, text.casefold().strip(_AROUND)
    may_lack = of.sort is Sort.PROSE and not of.required
    empty = said in _PLACES or ((may_lack or of.sort is Sort.REASON) and said in _NONE | _BARE)
    if empty and context.loaded.has(path) and path not in context.loaded.repaired:
        needless = may_lack and said in _NONE
        yield Finding(
            path,
            f'{entry(path[:-1])} has "{text}" where a text is due',
            "holds the place of a text",
            f"leave `{key}` out, or write the text" if may_lack else _REMEDIES.get(key, "write the text"),
            fix=Mend(f"take out `{key}`", (Remove(path),)) if needless else None,
        )


RULE = Rule(Kind("AM210", "placeholder-text"), __file__, check)
