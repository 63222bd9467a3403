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
""",
    "a script": """
sources:
  plea:
    kind: pleading
    title: The plea
    url: javascript:alert(1)
#        ^ AM302
""",
    "no scheme": """
sources:
  plea:
    kind: pleading
    title: The plea
    url: harbour.example/plea
#        ^ AM302
""",
    "no host": """
sources:
  plea:
    kind: pleading
    title: The plea
    url: https:///plea
#        ^ AM302
""",
    "white space": """
sources:
  plea:
    kind: pleading
    title: The plea
    url: https://harbour.example/the plea
#        ^ AM302
""",
    "a user": """
sources:
  plea:
    kind: pleading
    title: The plea
    url: https://bank.example@harbour.example/
#        ^ AM302
""",
    "a backslash": r"""
sources:
  plea:
    kind: pleading
    title: The plea
    url: https://harbour.example\@bank.example
#        ^ AM302
""",
    "a broken address": """
sources:
  plea:
    kind: pleading
    title: The plea
    url: https://[::1/plea
#        ^ AM302
""",
    "no port": """
sources:
  plea:
    kind: pleading
    title: The plea
    url: https://harbour.example:port/
#        ^ AM302
""",
    "plain": """
sources:
  plea:
    kind: pleading
    title: The plea
    url: https://harbour.example/plea?page=2#oil
""",
    "a port, a number, capitals": """
sources:
  plea:
    kind: pleading
    title: The plea
    url: HTTP://192.0.2.7:8080
""",
    "other scripts": """
sources:
  plea:
    kind: pleading
    title: The plea
    url: https://маяк.example/журнал
""",
    "an address in brackets": """
sources:
  plea:
    kind: pleading
    title: The plea
    url: http://[2001:db8::7]:8080/plea
""",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_cases(case: str, assert_marked: Callable[..., None]) -> None:
    assert_marked("AM302", case)
