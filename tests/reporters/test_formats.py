"""Every format, whole, from the one list of findings."""

import json
import re
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from argmap.checking.formats import FORMATS
from argmap.checking.results import CheckResult
from argmap.plain.terminal import cells, plain
from argmap.reporters import REPORTERS, Style

PEOPLE = ("full", "concise")


def lines(result: CheckResult, form: str, style: Style = Style()) -> list[str]:  # noqa: B008 - frozen
    return "\n".join(REPORTERS[form](result, style)).split("\n")


def obeyed(line: str) -> bool:
    """Tell whether a CI runner takes a line for a command: GitHub's and Azure's rules."""
    return line.strip().startswith("::") or bool(re.search(r"##\w*\[", line))


def test_the_page_on_ci_tells_of_every_format() -> None:
    page = (Path(__file__).parents[2] / "docs" / "ci.md").read_text(encoding="utf-8")
    table = page.split("## The formats of a report\n")[1].split("\n## ")[0]
    rows = re.findall(r"^\| `(\w+)` \| (.*) \|$", table, re.MULTILINE)
    assert rows == [(item.name, item.gives) for item in FORMATS.values()]


def test_full(result: CheckResult) -> None:
    assert "\n".join(lines(result, "full")) == snapshot("""\
note[AM303]: the title is long
 --> claims.yaml:5:12
  |
5 |     title: Asks too much
  |            ^^^^^^^^^^^^^
  |
  = rule: long-title; run `argmap rule AM303`

error[AM102]: accusation "full" names the unknown topic "regimes"
 --> claims.yaml:6:12
  |
2 |   regime: The regime
  |   ------ topic declared here
...
6 |     topic: regimes
  |            ^^^^^^^ no topic has this id
  |
  = help: did you mean "regime"?
  = rule: unknown-name; run `argmap rule AM102`

warning[AM302]: \\x3a:error::a \\x1b[31mred\\x1b[0m\\x0d ::b #\\x23vso[x]
 --> a\\x1b]0;b\\x07::c.yaml:1:8
  |
1 | title: \\x1b[2J\\u202egnp.exe #\\x23[error]boo
  |        ^^^^^^^^^^^^^^^^ #\\x23[group]a label ::stop-commands::x
  |
  = help: \\u2028\\x3a:warning::a remedy
  = rule: illegal-character; run `argmap rule AM302`

error[AM102]: "::error::obeyed" is no key
 --> a\\x1b]0;b\\x07::c.yaml:2:1
  |
2 | \\x3a:error::obeyed: [
  | ^^^^^^^^^^^^^^^^^^
  |
  = rule: unknown-name; run `argmap rule AM102`

error[AM001]: the file is empty
 --> empty.yaml:1:1
  |
1 |
  | ^
  |
  = rule: empty-file; run `argmap rule AM001`

found 3 errors, 1 warning and 1 note in 4 files
no figures for 2 files: not every accusation could be read as it stands
can be fixed: 1 with `--fix`
2 accusations: 1 answered with evidence, 1 unanswered; 1 granted in part\
""")


def test_help_of_several_lines(result: CheckResult) -> None:
    first = result.files[0]
    item = first.diagnostics[0]._replace(help="one of\n::error::obeyed;\n##vso[x]")
    told = lines(CheckResult((first.but(diagnostics=(item,)),)), "full")
    assert [line for line in told if line.startswith(("  = help", "      "))] == [
        "  = help: one of",
        r"      \x3a:error::obeyed;",
        r"      #\x23vso[x]",
    ]
    assert not any(map(obeyed, told))


def test_concise(result: CheckResult) -> None:
    assert "\n".join(lines(result, "concise")) == snapshot("""\
claims.yaml:5:12: note[AM303] the title is long
claims.yaml:6:12: error[AM102] accusation "full" names the unknown topic "regimes"
a\\x1b]0;b\\x07::c.yaml:1:8: warning[AM302] \\x3a:error::a \\x1b[31mred\\x1b[0m\\x0d ::b #\\x23vso[x]
a\\x1b]0;b\\x07::c.yaml:2:1: error[AM102] "::error::obeyed" is no key
empty.yaml:1:1: error[AM001] the file is empty
found 3 errors, 1 warning and 1 note in 4 files
no figures for 2 files: not every accusation could be read as it stands
can be fixed: 1 with `--fix`
2 accusations: 1 answered with evidence, 1 unanswered; 1 granted in part\
""")


def test_json(result: CheckResult) -> None:
    document = json.loads("\n".join(REPORTERS["json"](result, Style())))
    assert document.pop("argmap")
    assert document == snapshot(
        {
            "version": 2,
            "files": [
                {
                    "file": "claims.yaml",
                    "read": True,
                    "failed": False,
                    "figures": None,
                    "quotations": {"text": 0, "lock": 0, "unverified": 0, "in_source": 0},
                    "omitted": 0,
                },
                {
                    "file": "a\x1b]0;b\x07::c.yaml",
                    "read": True,
                    "failed": False,
                    "figures": None,
                    "quotations": {"text": 0, "lock": 0, "unverified": 0, "in_source": 0},
                    "omitted": 0,
                },
                {
                    "file": "empty.yaml",
                    "read": True,
                    "failed": False,
                    "figures": None,
                    "quotations": {"text": 0, "lock": 0, "unverified": 0, "in_source": 0},
                    "omitted": 0,
                },
                {
                    "file": "clean.yaml",
                    "read": True,
                    "failed": False,
                    "figures": {
                        "accusations": 2,
                        "grounds": 0,
                        "rebuttals": 1,
                        "replies": 0,
                        "remarks": 0,
                        "evidence": 1,
                        "sources": 1,
                        "topics": 1,
                        "answered_with_evidence": 1,
                        "answered_by_argument": 0,
                        "judged": 0,
                        "unanswered": 1,
                        "conceded": 0,
                        "granted_in_part": 1,
                        "accepted": 0,
                        "through": 0,
                        "recollection": 0,
                    },
                    "quotations": {"text": 0, "lock": 0, "unverified": 0, "in_source": 0},
                    "omitted": 0,
                },
            ],
            "failures": [],
            "diagnostics": [
                {
                    "file": "claims.yaml",
                    "code": "AM303",
                    "name": "long-title",
                    "severity": "note",
                    "message": "the title is long",
                    "label": "",
                    "help": "",
                    "start": {"line": 5, "column": 12},
                    "end": {"line": 5, "column": 25},
                    "related": [],
                    "also": [],
                    "fix": None,
                },
                {
                    "file": "claims.yaml",
                    "code": "AM102",
                    "name": "unknown-name",
                    "severity": "error",
                    "message": 'accusation "full" names the unknown topic "regimes"',
                    "label": "no topic has this id",
                    "help": 'did you mean "regime"?',
                    "start": {"line": 6, "column": 12},
                    "end": {"line": 6, "column": 19},
                    "related": [
                        {
                            "text": "topic declared here",
                            "start": {"line": 2, "column": 3},
                            "end": {"line": 2, "column": 9},
                        }
                    ],
                    "also": [],
                    "fix": {
                        "title": "name the topic that is declared",
                        "safe": True,
                        "edits": [
                            {
                                "text": "regime",
                                "start": {"line": 6, "column": 12},
                                "end": {"line": 6, "column": 19},
                            }
                        ],
                    },
                },
                {
                    "file": "a\x1b]0;b\x07::c.yaml",
                    "code": "AM302",
                    "name": "illegal-character",
                    "severity": "warning",
                    "message": """\
::error::a \x1b[31mred\x1b[0m\r
::b ##vso[x]\
""",
                    "label": """\
##[group]a label
::stop-commands::x\
""",
                    "help": "\u2028::warning::a remedy",
                    "start": {"line": 1, "column": 8},
                    "end": {"line": 1, "column": 16},
                    "related": [],
                    "also": [],
                    "fix": None,
                },
                {
                    "file": "a\x1b]0;b\x07::c.yaml",
                    "code": "AM102",
                    "name": "unknown-name",
                    "severity": "error",
                    "message": '"::error::obeyed" is no key',
                    "label": "",
                    "help": "",
                    "start": {"line": 2, "column": 1},
                    "end": {"line": 2, "column": 16},
                    "related": [],
                    "also": [],
                    "fix": None,
                },
                {
                    "file": "empty.yaml",
                    "code": "AM001",
                    "name": "empty-file",
                    "severity": "error",
                    "message": "the file is empty",
                    "label": "",
                    "help": "",
                    "start": {"line": 1, "column": 1},
                    "end": {"line": 1, "column": 1},
                    "related": [],
                    "also": [],
                    "fix": None,
                },
            ],
            "summary": {
                "errors": 3,
                "warnings": 1,
                "notes": 1,
                "fixed": 0,
                "omitted": 0,
                "fixable": {"safe": 1, "unsafe": 0},
                "accusations": 2,
                "answered_with_evidence": 1,
                "answered_by_argument": 0,
                "judged": 0,
                "granted_in_part": 1,
                "accepted": 0,
                "unanswered": 1,
                "conceded": 0,
                "through": 0,
                "recollection": 0,
                "quotations": {"text": 0, "lock": 0, "unverified": 0, "in_source": 0},
            },
        }
    )


def test_json_is_the_same_bytes_everywhere(result: CheckResult) -> None:
    (text,) = REPORTERS["json"](result, Style(colour=True, width=40))
    assert text.isascii()
    assert [text] == list(REPORTERS["json"](result, Style()))


@pytest.mark.parametrize("form", PEOPLE)
def test_nothing_is_obeyed(result: CheckResult, form: str) -> None:
    for line in lines(result, form):
        assert not obeyed(line)
        assert not [sign for sign in line if not sign.isprintable()]


@pytest.mark.parametrize("form", PEOPLE)
def test_colour_changes_nothing_but_colour(result: CheckResult, form: str) -> None:
    coloured = lines(result, form, Style(colour=True))
    assert any("\x1b[1;31m" in line for line in coloured)
    assert [re.sub(r"\x1b\[[\d;]*m", "", line) for line in coloured] == lines(result, form)


def test_a_clean_result_is_said_to_be_clean(result: CheckResult) -> None:
    assert lines(CheckResult(result.files[-1:]), "full") == snapshot(
        [
            "nothing found in clean.yaml",
            "2 accusations: 1 answered with evidence, 1 unanswered; 1 granted in part",
        ]
    )


def test_a_file_that_could_not_be_modelled_has_no_standings(result: CheckResult) -> None:
    assert lines(CheckResult(result.files[2:3]), "concise") == snapshot(
        ["empty.yaml:1:1: error[AM001] the file is empty", "found 1 error in empty.yaml"]
    )


HOSTILE = [
    *("::a", " ::a", "\t::a", "\u3000::a", "\ufeff::a", "a\n::b", "a\r::b", "a\x85::b", "a\u2028::b"),
    *("##[a]", "###[a]", "x##vso[a]", "##teamcity[a]", "\x1b[31m", "\x9b31m", "\u202ea", "\u2066a"),
    *("\ud800", "\U000e0041", "\x00", "\x7f", "\u200b", "\u00ad"),
]


@pytest.mark.parametrize("text", HOSTILE)
def test_plain(text: str) -> None:
    shown = plain(text)
    assert not obeyed(shown)
    assert shown.replace("\u3000", " ").isprintable()
    shown.encode()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("a::b ## c [d]", "a::b ## c [d]"),
        ("naïve “日本” ❤️", "naïve “日本” ❤️"),
        ("नमस्ते", "नमस्ते"),
        ("👩\u200d🚀", "👩\u200d🚀"),
        ("a\tb", "a b"),
        ("x" * 700, "x" * 599 + "…"),
    ],
)
def test_plain_leaves_what_is_harmless(text: str, shown: str) -> None:
    assert plain(text) == shown


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("abc", 3),
        ("日本", 4),
        ("e\u0301", 1),
        ("ｶﾅ", 2),
        ("ｶ", 1),
        ("\t", 4),
        ("\x1b", 4),
        ("\u202e", 6),
        ("", 0),
    ],
)
def test_width(text: str, columns: int) -> None:
    assert sum(taken for _, taken in cells(text)) == columns
