"""Accusers and respondents in each other's role."""

from collections.abc import Iterator

from argmap.claimfile.patches import Mend, Replace
from argmap.format.roles import parties_of
from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule

_OTHER = {"accuser": "respondent", "respondent": "accuser"}


def check(context: Context) -> Iterator[Finding]:
    if not context.exchanged:
        return
    roles = {id_: _OTHER[role] for role in _OTHER for id_ in sorted(parties_of(context.claims, role))}
    (first, _), *others = roles.items()
    yield Finding(
        ("parties", first, "role"),
        "the roles `accuser` and `respondent` seem to be exchanged",
        "accusations and evidence all say the reverse",
        "exchange the roles",
        related=tuple((("parties", id_), "the same holds for this one") for id_, _ in others),
        fix=Mend(
            "exchange the roles",
            tuple(Replace(("parties", id_, "role"), role) for id_, role in roles.items()),
        ),
    )


RULE = Rule(Kind("AM413", "exchanged-roles", Severity.WARNING), __file__, check)
