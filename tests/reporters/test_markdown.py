"""The report in Markdown, read back by GitHub's own parser."""

from pathlib import Path

import cmarkgfm
import pytest
from inline_snapshot import snapshot
from lxml import html

from argmap.checking.checker import Checker
from argmap.checking.results import CheckResult, FileResult
from argmap.checking.settings import Settings, TextPath
from argmap.plain.span import SourceText
from argmap.plain.terminal import plain
from argmap.reporters import REPORTERS, Style

PLEA = """\
As to the lamp I say that it burnt from dusk to dawn. As to the bells I say nothing. Written on the fourth.
"""
CLAIMS = """\
argmap: 1
title: The harbour light
text: plea
parties:
  council: {name: The council, role: accuser}
  keeper: {name: The keeper, role: respondent}
sources:
  plea:
    kind: pleading
    title: "The keeper's plea | with #1 and @someone"
    author: The keeper
    date: 1871-03-20
    sections:
      lamp: {title: The lamp, starts: As to the lamp}
      bells: {title: The bells, starts: As to the bells}
      date: {title: Date, starts: Written on, mapped: false, reason: no charge in it}
topics: {light: The light}
accusations:
  lamp-was-dark:
    title: The lamp was dark
    claim: The council says that the lamp stood dark.
    topic: light
    at: lamp
    quote: burnt from dusk to dawn
    unanswered: The keeper was never asked.
"""


def written(result: CheckResult) -> list[str]:
    return "\n".join(REPORTERS["markdown"](result, Style(colour=True))).split("\n")


def read(lines: list[str]) -> dict[str, list[list[str]]]:
    """Return the tables of a report by their headings, each as rows of cells."""
    shown = cmarkgfm.github_flavored_markdown_to_html("\n".join(lines))
    article = html.fragment_fromstring(shown, create_parent="article")
    allowed = {"h2", "h3", "p", "ul", "li", "table", "thead", "tbody", "tr", "th", "td", "code"}
    assert {part.tag for part in article.iterdescendants()} <= allowed
    tables, heading = {}, ""
    for part in article:
        if part.tag == "h3":
            heading = part.text_content()
        elif part.tag == "table":
            tables[heading] = [[cell.text_content().strip() for cell in row] for row in part.iter("tr")]
    return tables


def test_markdown(result: CheckResult) -> None:
    assert "\n".join(written(result)) == snapshot("""\
## argmap: found 3 errors, 1 warning and 1 note in 4 files

- no figures for 2 files: not every accusation could be read as it stands
- can be fixed: 1 with &#96;--fix&#96;
- 2 accusations: 1 answered with evidence, 1 unanswered; 1 granted in part

### Standing

| file | accusations | answered with evidence | answered by argument | conceded | judged | unanswered | granted in part | answers accepted | known through one source alone | from recollection alone | quotations verified against the text | quotations verified by the lock | quotations unverified |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| clean.yaml | 2 | 1 | 0 | 0 | 0 | 1 | 1 | 0 | 0 | 0 | 0 | 0 | 0 |

### Findings

| place | severity | rule | message | help |
| --- | --- | --- | --- | --- |
| `claims.yaml:5:12` | note | AM303 long-title | the title is long |  |
| `claims.yaml:6:12` | error | AM102 unknown-name | accusation "full" names the unknown topic "regimes" | did you mean "regime"? |
| `a\\x1b]0;b\\x07::c.yaml:1:8` | warning | AM302 illegal-character | `\\x3a:error::a` \\\\x1b\\[31mred\\\\x1b\\[0m\\\\x0d ::b \\#\\\\x23vso\\[x\\] | `\\u2028\\x3a:warning::a` remedy |
| `a\\x1b]0;b\\x07::c.yaml:2:1` | error | AM102 unknown-name | `"::error::obeyed"` is no key |  |
| `empty.yaml:1:1` | error | AM001 empty-file | the file is empty |  |\
""")  # noqa: E501


def test_every_finding_is_a_row(result: CheckResult) -> None:
    headings, *rows = read(written(result))["Findings"]
    assert headings == ["place", "severity", "rule", "message", "help"]
    assert rows == [
        [
            seen(f"{item.file}:{item.span.start.line}:{item.span.start.column}"),
            item.severity,
            f"{item.code} {item.name}",
            seen(item.message),
            seen(item.help),
        ]
        for item in result.diagnostics
    ]


def seen(text: str) -> str:
    return " ".join(plain(text).split())


def test_nothing_is_obeyed_in_a_log(result: CheckResult) -> None:
    for line in written(result):
        assert not line.strip().startswith("::")
        assert "##[" not in line
        assert line.isprintable()


def test_a_clean_run(result: CheckResult) -> None:
    lines = written(CheckResult(result.files[-1:]))
    assert lines[0] == "## argmap: nothing found in clean.yaml"
    assert list(read(lines)) == ["Standing"]


def test_a_file_that_is_no_map_has_findings_only(result: CheckResult) -> None:
    assert list(read(written(CheckResult(result.files[2:3])))) == ["Findings"]


@pytest.fixture
def plea(tmp_path: Path) -> FileResult:
    (tmp_path / "plea.txt").write_text(PLEA, encoding="utf-8")
    settings = Settings(texts={"plea": TextPath(tmp_path / "plea.txt")})
    return Checker(settings).check(SourceText("plea.yaml", CLAIMS))


def test_coverage(plea: FileResult) -> None:
    tables = read(written(CheckResult((plea,))))
    assert tables["Coverage"] == snapshot(
        [
            ["file", "text", "sections covered", "with no entry", "not mapped", "words mapped", "quoted"],
            ["plea.yaml", "The keeper's plea | with #1 and @someone", "1", "1", "1", "20", "25.0 %"],
        ]
    )
    assert tables["Standing"] == snapshot(
        [
            [
                "file",
                "accusations",
                "answered with evidence",
                "answered by argument",
                "conceded",
                "judged",
                "unanswered",
                "granted in part",
                "answers accepted",
                "known through one source alone",
                "from recollection alone",
                "quotations verified against the text",
                "quotations verified by the lock",
                "quotations unverified",
            ],
            ["plea.yaml", "1", "0", "0", "0", "0", "1", "0", "0", "0", "0", "1", "0", "0"],
        ]
    )


def test_without_text_and_lock_words_are_unknown() -> None:
    result = CheckResult((Checker().check(SourceText("plea.yaml", CLAIMS)),))
    assert read(written(result))["Coverage"][1][-2:] == ["?", "?"]


def test_a_long_report_is_cut_below_what_github_takes(result: CheckResult, plea: FileResult) -> None:
    (item,) = result.files[0].diagnostics[:1]
    many = plea.but(diagnostics=tuple(item._replace(message=f"{n:0500}") for n in range(500)))
    lines = written(CheckResult((many,) * 4_000))
    assert len("\n".join(lines).encode()) < 1024 * 1024
    tables = read(lines)
    rest = [line for line in lines if line.startswith("… and ")]
    assert rest == [
        f"… and {4_000 - len(tables['Standing']) + 1} more maps",
        f"… and {4_000 - len(tables['Coverage']) + 1} more texts",
        f"… and {2_000_000 - len(tables['Findings']) + 1} more findings",
    ]
