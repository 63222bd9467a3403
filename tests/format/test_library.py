"""pydantic is imported lightly and works as ever."""

import subprocess
import sys

PROGRAM = """
import sys, typing
own = typing.TypedDict
if sys.argv[1] == "lightly":
    from argmap.format.library import import_core_lightly, spare_plugins
    spare_plugins()
    import_core_lightly()
    import typing_extensions
    assert typing.TypedDict is own
    assert typing_extensions.is_typeddict(typing_extensions.TypedDict("Some", {"key": int}))

import json
from pydantic import ValidationError
from argmap.format.models import ClaimFile

print(json.dumps(ClaimFile.model_json_schema()))
parties = {"a": {"name": "A", "role": "accuser"}}
given = {"argmap": "1", "title": "T", "parties": parties, "topics": {"t": "T"}}
charge = {"title": "T", "claim": "C", "topic": "t", "at": "one", "quote": ["a", {"words": "b", "at": "two"}]}
print(repr(ClaimFile.model_validate(given | {"accusations": {"c": charge}})))
for wrong in (given, given | {"accusations": {"c": charge | {"quote": [{"word": "b"}], "voice": "loud"}}}):
    try:
        ClaimFile.model_validate(wrong)
    except ValidationError as error:
        print(error)
"""


def test_models_are_the_same_however_pydantic_was_imported() -> None:
    def told(how: str) -> str:
        words = [sys.executable, "-c", PROGRAM, how]
        return subprocess.run(words, capture_output=True, check=True, encoding="utf-8").stdout

    lightly = told("lightly")
    assert lightly.count("validation error") == 2
    assert lightly == told("as ever")
