"""A document is checked as `argmap check` would check its file."""

from pathlib import Path

from argmap.lsp.documents import Document
from argmap.lsp.findings import Checks
from argmap.lsp.positions import Change, Point

LETTER = "As to the oil, it was burnt.\nAs to the wick, it was cut.\nAs to the bells, they rang.\n"


def opened(path: Path | None, text: str) -> Document:
    return Document.opened("untitled:1" if path is None else path.as_uri(), path, text, 1, "utf-16")


def codes(checks: Checks, document: Document) -> list[str]:
    return [item.code for item in checks.check(document).diagnostics]


def test_settings_of_the_project(tmp_path: Path, sample: str) -> None:
    checks = Checks()
    settings = tmp_path / "pyproject.toml"
    document = opened(tmp_path / "claims.yaml", sample.replace("topic: watch", "topic: x"))
    settings.write_text("", encoding="utf-8")
    assert "AM102" in codes(checks, document)
    settings.write_text('[tool.argmap]\nignore = ["AM102"]\n', encoding="utf-8")
    assert "AM102" not in codes(checks, document)


def test_what_keeps_a_check_from_being_made(tmp_path: Path, sample: str) -> None:
    document = opened(tmp_path / "claims.yaml", sample)
    for settings, reason in (
        ("nosuch = 1", 'has no setting "nosuch"'),
        ('select = ["AM999"]', '"select" names the unknown rule "AM999"'),
        ('texts = {plea = "absent.txt"}', "absent.txt"),
    ):
        (tmp_path / "pyproject.toml").write_text(f"[tool.argmap]\n{settings}\n", encoding="utf-8")
        checked = Checks().check(document)
        assert reason in checked.failure
        assert checked.diagnostics == ()


def test_the_text_is_read_again_when_it_changes(tmp_path: Path, sample: str) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.argmap.texts]\nplea = "plea.txt"\n', encoding="utf-8")
    (tmp_path / "plea.txt").write_text(LETTER, encoding="utf-8")
    checks = Checks()
    document = opened(tmp_path / "claims.yaml", sample)
    before = codes(checks, document)
    assert codes(checks, document) == before
    (tmp_path / "plea.txt").write_text(LETTER.replace("As to the wick", "The wick"), encoding="utf-8")
    assert codes(checks, document) != before


def test_a_document_without_a_file(sample: str) -> None:
    assert Checks().check(opened(None, sample)).failure == ""


def test_what_was_checked_is_known_when_the_next_state_is_broken(sample: str) -> None:
    document = opened(None, sample)
    Checks().check(document)
    broken = document.after([Change((Point(0, 0), Point(0, 0)), "{")], 2)
    assert broken.best is document.parsed


def test_limits_of_the_project(tmp_path: Path, sample: str) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.argmap.limits]\nnodes = 9\n", encoding="utf-8")
    checks, document = Checks(), opened(tmp_path / "claims.yaml", sample)
    assert "AM013" in codes(checks, document)
    assert checks.within_limits(document).parsed.loaded.claims is None
    (tmp_path / "pyproject.toml").write_text("nosuch: [", encoding="utf-8")
    assert checks.within_limits(document) is document
