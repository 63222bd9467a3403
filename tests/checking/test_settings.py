"""Settings: what is read, what is refused."""

from pathlib import Path

import pytest

from argmap.checking.settings import Settings, TextPath, find_settings, read_settings
from argmap.plain.diagnostics import Severity
from argmap.plain.errors import ConfigError


def project(folder: Path, settings: str) -> Path:
    file = folder / "pyproject.toml"
    file.write_text(settings, encoding="utf-8")
    return file


def test_every_setting_is_read(tmp_path: Path) -> None:
    file = project(
        tmp_path,
        """
        [tool.argmap]
        select = ["AM1", "AM301"]
        ignore = ["unknown-name"]
        max-words = 20
        lock = "locks/claims.lock"
        fail-level = "error"
        output-format = "concise"
        [tool.argmap.severity]
        AM301 = "note"
        [tool.argmap.texts]
        plea = "texts/plea.txt"
        reply = {path = "reply.md", optional = true}
        [tool.argmap.limits]
        depth = 12
        """,
    )
    assert read_settings(file) == Settings(
        select=("AM1", "AM301"),
        ignore=("unknown-name",),
        severity={"AM301": Severity.NOTE},
        max_words=20,
        texts={
            "plea": TextPath(tmp_path / "texts/plea.txt"),
            "reply": TextPath(tmp_path / "reply.md", optional=True),
        },
        lock=tmp_path / "locks/claims.lock",
        fail_level="error",
        output_format="concise",
        limits={"depth": 12},
    )


def test_the_nearest_project_counts(tmp_path: Path) -> None:
    project(tmp_path, "[tool.argmap]\nmax-words = 5\n")
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    assert find_settings(inner).max_words == 5
    project(tmp_path / "a", "[project]\nname = 'other'\n")
    assert find_settings(inner) == Settings()


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ("max-word = 5", '"tool.argmap" has no setting "max-word"; did you mean "max-words"?'),
        ("max-words = 0", '"max-words" must be a whole number of 1 or more'),
        ("max-words = true", '"max-words" must be a whole number of 1 or more'),
        ('select = "AM1"', '"select" must be a list of codes or names of rules'),
        ("select = [1]", '"select" must be a list of codes or names of rules'),
        ('fail-level = "never"', '"fail-level" must be one of error, warning'),
        ('severity = "error"', '"severity" must be a table'),
        ("severity.AM301 = 'fatal'", '"severity.AM301" must be one of error, warning, note'),
        ("texts.plea = 3", '"texts.plea" must be a table'),
        (
            "texts.plea = {optional = true}",
            '"texts.plea" must be a path, or a table of "path" and "optional"',
        ),
        (
            "texts.plea = {path = 'x', must = 1}",
            '"texts.plea" must be a path, or a table of "path" and "optional"',
        ),
        ("lock = 1", '"lock" must be a path'),
        ("limits.dept = 1", '"limits" has no bound "dept"; did you mean "depth"?'),
        ("limits.depth = -1", '"limits.depth" must be a whole number of 1 or more'),
        ("limits.depth = 101", '"limits.depth" can be at most 100'),
    ],
)
def test_wrong_settings_are_refused(tmp_path: Path, settings: str, message: str) -> None:
    file = project(tmp_path, "[tool.argmap]\n" + settings)
    with pytest.raises(ConfigError) as raised:
        read_settings(file)
    assert str(raised.value) == f'"{file}": {message}'


def test_broken_files_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="is no TOML"):
        read_settings(project(tmp_path, "[tool.argmap\n"))
    file = tmp_path / "pyproject.toml"
    file.write_bytes(b"# argmap \xff")
    with pytest.raises(ConfigError, match="cannot read"):
        read_settings(file)


def test_flags_beat_the_file() -> None:
    settings = Settings(max_words=5, texts={"a": TextPath(Path("a"))})
    given = settings.with_flags(max_words=None, fail_level="error", texts={"b": TextPath(Path("b"))})
    assert (given.max_words, given.fail_level, list(given.texts)) == (5, "error", ["a", "b"])
