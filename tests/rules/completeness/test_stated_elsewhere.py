"""Where stated-elsewhere finds something, and where it does not."""

from collections.abc import Callable

import pytest

TEXTS = """
text: [plea, charge]
sources:
  plea:
    kind: pleading
    title: The plea
    author: Mary Voss
    date: 1871-03-20
    sections: {oil: {title: The oil, starts: As to the oil}}
  charge:
    kind: pleading
    title: The charge
    author: The harbour council
    date: 1871-03-01
    sections: {light: {title: The light, starts: The light}}
accusations:
  light-was-out:
"""
END = "    unanswered: The plea passes over it.\n"

CASES = {
    "in the other side's text": f"""
accusations:
  light-was-out:
    voice: stated
#          ^ AM213
    at: oil
{END}""",
    "in one's own": f"{TEXTS}    voice: stated\n    at: charge:light\n{END}",
    "in both": f"{TEXTS}    voice: stated\n    at: [oil, charge:light]\n{END}",
    "not in that of the two": f"{TEXTS}    voice: stated\n#          ^ AM213\n    at: plea:oil\n{END}",
    "by a quotation's own place": f"""{TEXTS}    voice: stated
    at: oil
    quote: {{words: The light, at: charge:light}}
{END}""",
    "by others than one's own side": f"""{TEXTS}    by: clerk
    voice: stated
#          ^ AM213
    at: charge:light
{END}""",
    "by a member of those who wrote it": f"""
parties:
  council: {{name: The harbour council, role: accuser, members: [reed]}}
  reed: {{name: Anne Reed, role: accuser}}
  keeper: {{name: The keeper, role: respondent, members: [Mary Voss]}}
{TEXTS.strip()}
    by: reed
    voice: stated
    at: charge:light
{END}""",
    "with nobody's name on the text": f"""
sources:
  plea:
    kind: pleading
    title: The plea
    date: 1871-03-20
    sections: {{oil: {{title: The oil, starts: As to the oil}}}}
accusations:
  light-was-out:
    voice: stated
    at: oil
{END}""",
    "by somebody of no party": f"""
sources:
  plea:
    kind: pleading
    title: The plea
    author: A stranger
    date: 1871-03-20
    sections: {{oil: {{title: The oil, starts: As to the oil}}}}
accusations:
  light-was-out:
    voice: stated
#          ^ AM213
    at: oil
{END}""",
    "without a place": f"""
accusations:
  light-was-out:
    voice: stated
{END}""",
    "in an unknown place": f"""
accusations:
  light-was-out:
    voice: stated
    at: tar
{END}""",
    "without a voice": f"""
accusations:
  light-was-out:
    at: oil
{END}""",
    "silenced": f"""
accusations:
  light-was-out:
    voice: stated # argmap: ignore[AM213] the plea reprints the charge in full
    at: oil
{END}""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM213", case)
