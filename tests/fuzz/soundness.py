"""What must hold of every file, whatever is in it, and the seeds from which wild ones are grown."""

import re
import tempfile
import time
from functools import cache
from itertools import pairwise
from pathlib import Path

from argmap.checking.checker import Checker
from argmap.checking.fixes import fixable
from argmap.checking.results import CheckResult, FileResult
from argmap.checking.settings import Settings, TextPath
from argmap.claimfile import decode, load
from argmap.claimfile.canonical import format_text
from argmap.claimfile.canonical.tidy import tidied
from argmap.plain.diagnostics import patched
from argmap.plain.errors import InputError
from argmap.plain.span import SourceText
from argmap.reporters import REPORTERS, Style
from argmap.rules.registry import RULES

BAD = Path(__file__).parent.parent / "bad"
_MOST_SECONDS = 60.0
"""What no check of a small file takes of the processor, however slow that is, unless it hangs."""

_TEXT = re.compile(r"^text: (\S+)$", re.MULTILINE)


@cache
def seeds() -> tuple[str, ...]:
    """Return claim files with every fault there is, and others without: examples of rules, bad files."""
    pages = [re.findall(r"^```yaml\n(.*?)^```$", rule.page, re.MULTILINE | re.DOTALL) for rule in RULES]
    files = [decode(file.read_bytes(), file.name).text for file in sorted(BAD.rglob("*.yaml"))]
    small = [text for text in files if len(text) < 5_000]
    return (*(example for page in pages for example in page), *small)


@cache
def _checkers() -> tuple[tuple[Checker, Path | None], ...]:
    """Return checkers with neither text nor lock, with a text for any source, and with a lock."""
    text = Path(_folder().name, "text.txt")
    text.write_text("\n\n".join(_texts()), encoding="utf-8")
    mapped = {name for seed in seeds() for name in _TEXT.findall(seed)}
    given = Settings(texts={name: TextPath(text) for name in mapped})
    lock = max(BAD.rglob("*.lock"), key=lambda file: file.stat().st_size)
    return (Checker(Settings()), None), (Checker(given), None), (Checker(Settings()), lock)


@cache  # it is there as long as somebody holds it
def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="argmap-fuzz-")


def _texts() -> list[str]:
    pages = [re.findall(r"^```text\n(.*?)^```$", rule.page, re.MULTILINE | re.DOTALL) for rule in RULES]
    files = [file.read_text(encoding="utf-8") for file in sorted(BAD.rglob("*.txt"))]
    return [*(example for page in pages for example in page), *files]


def examine(content: bytes) -> None:
    """Check, report, mend and format a file.

    Raises ``AssertionError`` where a finding lies outside of it or the check takes too long, and whatever
    argmap raises.
    """
    source = decode(content, "claims.yaml")
    for checker, lock in _checkers():
        start = time.process_time()
        result = checker.check(source, lock)
        took = time.process_time() - start
        assert took < _MOST_SECONDS, f"the check took {took:.1f} s"
        _look_at(result)
    _report(result)
    _mend(result)
    _format(source)


def _look_at(result: FileResult) -> None:
    source = result.source
    for item in result.diagnostics:
        assert item.message
        for span in (item.span, *(label.span for label in item.related)):
            for line, column in span:
                assert 1 <= line <= source.line_count, span
                assert 1 <= column <= len(source.line(line)) + 1, span
            assert span.start <= span.end, span
    assert all(first.sort_key <= second.sort_key for first, second in pairwise(result.diagnostics))


def _report(result: FileResult) -> None:
    for form, report in REPORTERS.items():
        lines = list(report(CheckResult((result,)), Style()))
        assert form == "github" or lines
        assert form in ("json", "sarif", "gitlab", "junit") or "\x1b" not in "".join(lines)


def _mend(result: FileResult) -> None:
    text = result.source.text
    for item in fixable(result.diagnostics, unsafe=True):
        edits = item.fix.edits if item.fix else ()
        assert all(0 <= edit.start <= edit.end <= len(text) for edit in edits), item
        assert patched(text, edits) != text, f"a fix that changes nothing: {item}"


def _format(source: SourceText) -> None:
    try:
        text = format_text(source)
    except InputError as refused:
        if "would not mean the same" in str(refused):
            raise AssertionError("a file that can be read cannot be formatted") from refused
        return
    again = SourceText(source.name, text)
    assert load(again).data == tidied(load(source).data)
    assert format_text(again) == text
