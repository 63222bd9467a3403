"""Something declared that nothing uses."""

from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule, entry
from argmap.rules.base.declared import Declared


def check(context: Context) -> Iterator[Finding]:
    if context.partial:
        return  # what was left out may use it
    used = {"topics": context.named("topics")}
    if context.claims.texts or not (context.tables.placed or context.tables.quoted):
        used["sources"] = _sources(context)  # else one of them may be the text of these
    if not context.faulty("parties") and not context.hides_answers:  # a role may be what is wrong
        used["parties"] = _parties(context)
    for kind, names in used.items():
        declared = context.declared[kind]
        meant = {declared.near(name) for name in names.difference(declared.names)}
        if None not in meant:  # else any may be what an unknown name was to be
            yield from _unused(context, declared, {*names, *meant})


def _unused(context: Context, declared: Declared, names: set[str | None]) -> Iterator[Finding]:
    remedy = "use it, or take it out"
    if declared.kind == "source" and context.claims.texts:
        remedy = "use it, as the `source` of a ground or of evidence or under `see`, or take it out"
        remedy += "; if the charges were taken from it, name an accuser as its `author`"
    for name in declared.names:
        path = (*declared.place, name)
        if name in names or name in context.unread or context.loaded.has((*path, "sections")):
            continue
        yield Finding(
            path,
            f"nothing uses {entry(path)}",
            "declared here only",
            remedy,
            on="key",
        )


def _sources(context: Context) -> set[str]:
    used = context.named("sources")
    charging = _accusers(context)
    if all(charging.isdisjoint(context.authorship.of(text).parties) for text in context.claims.texts):
        for id_, source in (context.claims.sources or {}).items():
            authors = context.authorship.of(id_)
            for_accuser = source.kind == "pleading" and not authors.parties and authors.strangers
            if charging & authors.parties or for_accuser:
                used.add(id_)  # no key cites what the charges were taken from
    return used


def _accusers(context: Context) -> set[str]:
    nodes = context.graph.accusations.values()
    return set().union(*{node.by or _of_role(context, "accuser") for node in nodes})


def _parties(context: Context) -> set[str]:
    speakers = {answer.by or _of_role(context, "respondent") for answer in context.graph.answers}
    sources = context.tables["sources"]
    named = {name for key in ("author", "recipient") for _, names in sources.having(key) for name in names}
    judges = _of_role(context, "judge")  # who hear a case need not speak in it
    written = map(context.authorship.parties, named)
    return _accusers(context).union(context.named("parties"), judges, *speakers, *written)


def _of_role(context: Context, role: str) -> tuple[str, ...]:
    """Return the parties that may be meant where nobody is named and no default helps."""
    return tuple(id_ for id_, party in context.claims.parties.items() if party.role == role)


RULE = Rule(Kind("AM110", "unused-declaration", Severity.WARNING), __file__, check)
