"""Where placeholder-text finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "a concession of nothing": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
        concedes: no
#                 ^ AM210
""",
    "in capitals": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
        concedes: NONE
#                 ^ AM210
""",
    "in German": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
        concedes: nein.
#                 ^ AM210
""",
    "a bare yes": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
        concedes: yes
#                 ^ AM210
""",
    "a question mark": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
        concedes: '?'
#                 ^ AM210
""",
    "a dash": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
        concedes: '-'
#                 ^ AM210
""",
    "to be written": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
        concedes: TODO
#                 ^ AM210
""",
    "a short concession": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
        concedes: No oil.
""",
    "a refusal in words": """
accusations:
  light-was-out:
    rebuttals:
      oil-burnt:
        title: Oil was burnt
        claim: Oil was drawn at dusk.
        move: denial
        rests_on: argument
        concedes: No hour is given.
""",
    "no reason": """
accusations:
  light-was-out:
    unanswered: none
#               ^ AM210
""",
    "a short reason": """
accusations:
  light-was-out:
    unanswered: Not yet.
""",
    "a claim to be written": """
accusations:
  light-was-out: {title: TBD, claim: '???', topic: light, unanswered: It is passed over.}
#                        ^ AM210     ^ AM210
""",
    "a claim that is missing": """
accusations:
  light-was-out: {title: The light, topic: light, unanswered: It is passed over.}
# ^ AM022
""",
    "a name that looks like one": """
parties: {council: {name: Na, role: accuser}, keeper: {name: The keeper, role: respondent}}
""",
    "an acknowledgement": """
accusations:
  light-was-out:
    at: oil
    quote: as to the oil
    ack: n/a
#        ^ AM210
    unanswered: The plea passes over it.
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM210", case)


SAY_NOTHING = [
    "yes", "Yes.", "TRUE", "True.", "true!", "n/a", "N/A.", "n. a.", "none", "None.", "(none)", "nil", "tbd",
    "tbc", "-", "–", "—", ".", "...", "…", "?", "x", "X.", "xxx", "no", "not applicable", "OK", "okay.", "ja",
    "Ja!", "nein.", "k. A.", "k.A.", "Keine Angabe", "entfällt", "wahr", "oui", "Non.", "sans objet", "S.O.",
    "néant", "да", "Нет.", "н/д", "нет данных", "верно",
]  # fmt: skip
SAY_SOMETHING = [
    "No word.",
    "Not yet.",
    "Off topic.",
    "She died.",
    "x-rays",
    "Nada dice.",
    "Yes and no.",
    "Non liquet.",
]


@pytest.mark.parametrize("key", ["unanswered", "ack", "reason", "concedes"])
def test_what_says_nothing(key: str, whole: Callable[[str], str], found: Callable[..., list[object]]) -> None:
    for said in (*SAY_NOTHING, *SAY_SOMETHING):
        text = _told(key, said, whole)
        assert len(found(text, "AM210")) == (said in SAY_NOTHING), said


def _told(key: str, said: str, whole: Callable[[str], str]) -> str:
    """Return a file that says something in the place of a key."""
    concession = (
        f"title: Oil was burnt, claim: So it was., move: denial, rests_on: argument, concedes: {said!r}"
    )
    answer = {
        "unanswered": f"unanswered: {said!r}",
        "ack": f"unanswered: She is silent., at: oil, quote: as to, ack: {said!r}",
        "reason": "unanswered: She is silent.",
        "concedes": f"rebuttals: {{oil-was-burnt: {{{concession}}}}}",
    }[key]
    text = whole(
        "accusations:\n  light-was-out:\n"
        f"    {{title: The light was out, claim: It was dark., topic: light, {answer}}}\n"
    )
    if key == "reason":
        text = text.replace("reason: no charge in it", f"reason: {said!r}", 1)
    return text
