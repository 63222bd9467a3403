"""Where unsafe-url finds something, and where it does not."""

from collections.abc import Callable

import pytest

CASES = {
    "another scheme": """
sources:
  plea:
    kind: pleading
    title: The plea
    url: ftp://harbour.example/plea
#        ^ AM302
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "a script": """
sources:
  plea:
    kind: pleading
    title: The plea
    url: javascript:alert(1)
#        ^ AM302
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "no scheme": """
sources:
  plea:
    kind: pleading
    title: The plea
    url: harbour.example/plea
#        ^ AM302
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "no host": """
sources:
  plea:
    kind: pleading
    title: The plea
    url: https:///plea
#        ^ AM302
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "white space": """
sources:
  plea:
    kind: pleading
    title: The plea
    url: https://harbour.example/the plea
#        ^ AM302
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "a user": """
sources:
  plea:
    kind: pleading
    title: The plea
    url: https://bank.example@harbour.example/
#        ^ AM302
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "a backslash": r"""
sources:
  plea:
    kind: pleading
    title: The plea
    url: https://harbour.example\@bank.example
#        ^ AM302
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "a broken address": """
sources:
  plea:
    kind: pleading
    title: The plea
    url: https://[::1/plea
#        ^ AM302
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "no port": """
sources:
  plea:
    kind: pleading
    title: The plea
    url: https://harbour.example:port/
#        ^ AM302
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "plain": """
sources:
  plea:
    kind: pleading
    title: The plea
    url: https://harbour.example/plea?page=2#oil
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "a port, a number, capitals": """
sources:
  plea:
    kind: pleading
    title: The plea
    url: HTTP://192.0.2.7:8080
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "other scripts": """
sources:
  plea:
    kind: pleading
    title: The plea
    url: https://маяк.example/журнал
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
    "an address in brackets": """
sources:
  plea:
    kind: pleading
    title: The plea
    url: http://[2001:db8::7]:8080/plea
accusations:
  light-was-out:
    title: The light was out
    claim: The lamp was dark in the storm.
    topic: light
    unanswered: The plea passes over it.
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM302", case)
