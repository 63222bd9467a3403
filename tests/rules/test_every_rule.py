"""Every rule has a page with examples that do what they say, a table of cases, and what silences it.

Each test here goes over the whole registry: a rule without one of these fails, whatever its family.
"""

import importlib.util
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import argmap.rules
from argmap.checking.checker import Checker
from argmap.checking.settings import Settings, TextPath
from argmap.claimfile import load
from argmap.format.graph import ArgumentGraph
from argmap.loader import faults
from argmap.plain.diagnostics import Diagnostic, Kind, Severity
from argmap.plain.errors import ConfigError
from argmap.plain.span import SourceText
from argmap.rules.base import Rule
from argmap.rules.registry import RULES
from argmap.texts.lock import make_lock
from argmap.texts.read import make_text
from argmap.texts.verify import verify

TESTS = Path(__file__).parent.parent
MODULES = Path(argmap.rules.__file__).parent
HEADINGS = ["What it does", "Why it matters", "Example", "Use instead"]
OF_THE_LOADER = {kind for kind in vars(faults).values() if isinstance(kind, Kind)}
LIMITS = {"exceeded-bound": {"depth": 5}}
"""The bounds under which the page of a rule says that its example is read."""

Check = Callable[..., list[Diagnostic]]
by_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)


@dataclass(frozen=True)
class Given:
    """What lies beside a claim file: the text that it maps, and the claims and the text that were locked."""

    text: str | None = None
    locked: tuple[str, str] | None = None


@dataclass(frozen=True)
class Page:
    """The two examples of a page, each with what it says lies beside them."""

    example: str
    instead: str
    beside_example: Given
    beside_instead: Given


TEXT = "As to the oil, it was drawn at dusk. As to the bells, they were rung all night.\n"
OTHER_PRINT = TEXT.replace("at dusk", "at noon")
QUOTE = "    quote: they were rung all night\n"
LOCKED: dict[str, Callable[[str, str], tuple[Given, Given]]] = {
    "unverified": lambda _, instead: (Given(None, (instead, TEXT)),) * 2,
    "text-missing": lambda *_: (Given(), Given(TEXT)),
    "lock-outdated": lambda example, _: (
        Given(TEXT, (example.replace(QUOTE, ""), TEXT)),
        Given(TEXT, (example, TEXT)),
    ),
    "unusable-lock": lambda example, _: (
        Given(None, (example.replace("plea", "letter"), TEXT)),
        Given(None, (example, TEXT)),
    ),
    "edition-changed": lambda example, _: (
        Given(TEXT, (example, OTHER_PRINT)),
        Given(TEXT, (example, TEXT)),
    ),
}
"""What the pages of rules on the lock say in words: which text is at hand, and when the lock was made."""


def page(rule: Rule) -> Page:
    example, instead = re.findall(r"^```yaml\n(.*?)^```$", rule.page, re.MULTILINE | re.DOTALL)
    text = re.search(r"^```text\n(.*?)^```$", rule.page, re.MULTILINE | re.DOTALL)
    beside = LOCKED.get(rule.name, lambda *_: (Given(text[1] if text else None),) * 2)
    if rule.name == "wrong-encoding":
        example = example.replace("\ufffd", "\udce9")  # as the byte 0xE9 is read, which a page cannot hold
    return Page(example, instead, *beside(example, instead))


@pytest.fixture
def found(tmp_path: Path) -> Check:
    """Check a text as the command does, with every rule, and return what is found."""

    def check(rule: Rule, content: str, given: Given, *ignored: str) -> list[Diagnostic]:
        texts, lock = {}, tmp_path / "claims.lock"
        if given.text is not None:
            (tmp_path / "plea.txt").write_text(given.text, encoding="utf-8")
            texts["plea"] = TextPath(tmp_path / "plea.txt")
        if given.locked:
            lock.write_bytes(_lock(*given.locked))
        needless = () if rule.name == "text-missing" else ("text-missing",)  # most pages have no text
        settings = Settings(ignore=(*needless, *ignored), texts=texts, limits=LIMITS.get(rule.name, {}))
        return list(Checker(settings).check(SourceText("claims.yaml", content), lock).diagnostics)

    return check


def _lock(claims: str, content: str) -> bytes:
    loaded = load(SourceText("claims.yaml", claims))
    assert loaded.claims
    graph, text = ArgumentGraph.of(loaded.claims), make_text(content, "plea.txt")
    return make_lock(graph, text, verify(graph, text, None))


def codes(diagnostics: list[Diagnostic]) -> list[str]:
    return [item.code for item in diagnostics]


def test_the_registry_is_in_order_and_holds_every_module() -> None:
    registered = [rule.code for rule in RULES]
    assert registered == sorted(set(registered))
    modules = {path for path in MODULES.glob("*/[!_]*.py") if path.parent.name != "base"}
    assert modules == {Path(rule.file) for rule in RULES if rule.check}
    assert {*MODULES.glob("*/*.md")} == {Path(rule.file).with_suffix(".md") for rule in RULES}
    assert all(Path(rule.file).stem == rule.name.replace("-", "_") for rule in RULES)
    assert {rule.kind for rule in RULES} > OF_THE_LOADER


def test_a_page_has_a_title_and_every_heading() -> None:
    for rule in RULES:
        title, _, rest = rule.page.partition("\n\n")
        assert re.fullmatch(r"[A-Z].*[^.]", title), rule.name
        assert re.findall(r"^## (.*)$", rest, re.MULTILINE) == HEADINGS, rule.name
        sections = re.split(r"^## .*$", rest, flags=re.MULTILINE)[1:]
        assert all(section.strip() for section in sections), rule.name


@by_rule
def test_what_to_use_instead_has_none(rule: Rule, found: Check) -> None:
    own = page(rule)
    assert found(rule, own.instead, own.beside_instead) == []


@by_rule
def test_the_example_has_this_finding_and_no_other_in_the_style_of_the_house(
    rule: Rule, found: Check
) -> None:
    own = page(rule)
    [finding] = found(rule, own.example, own.beside_example)
    assert finding.code == rule.code
    assert finding.message
    assert finding.help
    for text in (finding.message, finding.label, finding.help, *(label.text for label in finding.related)):
        assert not text.endswith((".", " "))
        assert not text[:1].isupper()


def test_a_table_has_failing_and_passing_cases(marks: Callable[[str], Any]) -> None:
    for rule in RULES:
        wanted = [list(case) for case in _table(rule, marks)]
        assert [] in wanted, rule.name
        assert any(rule.code in case for case in wanted), rule.name


def _table(rule: Rule, marks: Callable[[str], Any]) -> Iterator[list[str]]:
    """Yield the codes that each case wants of the table of a rule, its own or that of its family."""
    own = TESTS / "rules" / Path(rule.file).parent.name / f"test_{Path(rule.file).stem}.py"
    if own.exists():
        yield from ([code for *_, code in marks(case)] for case in _module(own).CASES.values())
        return
    for file, *names in TABLES[rule.code[:3]]:
        module = _module(TESTS / file)
        for name in names:
            cases = getattr(module, name)
            for case in cases.values() if isinstance(cases, dict) else cases:
                yield [code for *_, code in case[-1]]


TABLES = {
    "AM0": [("claimfile/test_faults.py", "CASES", "BYTES"), ("claimfile/test_breaches.py", "CASES")],
    "AM6": [("texts/test_faults.py", "QUOTATIONS", "DOUBTS", "FILES", "LOCKED", "LOCKS", "EDITIONS")],
    "AM9": [("checking/test_suppressions.py", "CASES")],
}
"""Where the rules of a family are tested that have no table each; a case ends with what it wants."""


@cache
def _module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


FAULTS = [rule for rule in RULES if rule.kind in OF_THE_LOADER and rule.severity is Severity.ERROR]
ON_SUPPRESSIONS = [rule for rule in RULES if rule.check is None and rule.kind not in OF_THE_LOADER]
BY_ACK = [rule for rule in RULES if rule.by_ack]
BY_COMMENT = [rule for rule in RULES if rule not in (*FAULTS, *ON_SUPPRESSIONS, *BY_ACK)]


def commented(rule: Rule, line: int, named: str) -> str:
    """Return the example of a rule with a comment on one of its lines that names the rule."""
    lines = page(rule).example.split("\n")
    lines[line - 1] += f"  # argmap: ignore[{named}] wanted here"
    return "\n".join(lines)


def commented_as_a_whole(rule: Rule) -> str:
    return f"# argmap: ignore-file[{rule.code}] wanted here\n{page(rule).example}"


def test_each_rule_is_silenced_in_one_way_or_in_none() -> None:
    assert sorted([*FAULTS, *ON_SUPPRESSIONS, *BY_ACK, *BY_COMMENT], key=lambda rule: rule.code) == list(
        RULES
    )
    assert min(map(len, (FAULTS, ON_SUPPRESSIONS, BY_ACK, BY_COMMENT))) > 0


@pytest.mark.parametrize("rule", BY_COMMENT, ids=lambda rule: rule.name)
def test_a_comment_silences_it(rule: Rule, found: Check) -> None:
    own = page(rule)
    [finding] = found(rule, own.example, own.beside_example)
    for named in (rule.code, rule.name):
        content = commented(rule, finding.span.start.line, named)
        assert found(rule, content, own.beside_example) == []
    assert found(rule, commented_as_a_whole(rule), own.beside_example) == []
    assert found(rule, own.example, own.beside_example, rule.code) == []


@pytest.mark.parametrize("rule", FAULTS, ids=lambda rule: rule.name)
def test_nothing_lets_an_error_of_the_loader_pass(rule: Rule, found: Check) -> None:
    own = page(rule)
    [finding] = found(rule, own.example, own.beside_example)
    with pytest.raises(ConfigError, match="cannot be ignored"):
        Checker(Settings(ignore=(rule.code,)))
    with pytest.raises(ConfigError, match="cannot be a note"):
        Checker(Settings(severity={rule.code: Severity.NOTE}))
    for content in (commented(rule, finding.span.start.line, rule.name), commented_as_a_whole(rule)):
        assert rule.code in codes(found(rule, content, own.beside_example))


@pytest.mark.parametrize("rule", BY_ACK, ids=lambda rule: rule.name)
def test_a_reason_in_the_file_silences_a_doubt_and_no_comment(rule: Rule, found: Check) -> None:
    own = page(rule)
    [finding] = found(rule, own.example, own.beside_example)
    for content in (commented(rule, finding.span.start.line, rule.name), commented_as_a_whole(rule)):
        assert rule.code in codes(found(rule, content, own.beside_example))
    acknowledged = re.sub(
        r"^( *)quote: .*\n", r"\g<0>\1ack: The claim says so\n", own.example, flags=re.MULTILINE
    )
    assert found(rule, acknowledged, own.beside_example) == []


@pytest.mark.parametrize("rule", ON_SUPPRESSIONS, ids=lambda rule: rule.name)
def test_no_comment_silences_what_is_wrong_with_comments(rule: Rule, found: Check) -> None:
    own = page(rule)
    assert rule.code in codes(found(rule, commented_as_a_whole(rule), own.beside_example))
    assert found(rule, own.example, own.beside_example, rule.code) == []
