"""PyYAML is imported lightly and reads as ever."""

import json
import subprocess
import sys

PROGRAM = """
import json, re, sys
compiled = re.compile
if sys.argv[1] == "lightly":
    from argmap.loader.library import import_lightly
    import_lightly()
    assert re.compile is compiled
import yaml

def read(text):
    try:
        return repr(yaml.load(text, yaml.SafeLoader))
    except yaml.YAMLError as error:
        return str(error)

print(json.dumps([read(text) for text in json.loads(sys.argv[2])]))
"""
TEXTS = ["a: 1", "a: [yes, ~, 1.5, 0x1f, 2023-01-02 10:11:12]", "a: \0", "b: \U0001f600", "<<: {a: =}"]


def test_the_pure_parser_reads_the_same_however_it_was_imported() -> None:
    def told(how: str) -> str:
        words = [sys.executable, "-c", PROGRAM, how, json.dumps(TEXTS)]
        return subprocess.run(words, capture_output=True, check=True, encoding="utf-8").stdout

    assert told("lightly") == told("as ever")
