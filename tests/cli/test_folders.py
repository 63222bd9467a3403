"""Files and folders that are named, and what is found in them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from inline_snapshot import snapshot

Call = Callable[..., object]


@pytest.fixture
def tree(folder: Path) -> Path:
    """A tree with claim files of several looks, and with others beside them."""
    faulty = (folder / "faulty.yaml").read_text(encoding="utf-8")
    files = {
        "cases/b.yml": faulty,
        "cases/a.YAML": faulty,
        "cases/deep/er/c.yaml": faulty,
        "cases/deep/forgotten.yaml": "title: x\naccusations: {}\n",
        "cases/flow.yaml": '{ "argmap": 1, title: x}\n',
        "cases/quoted.yaml": "title: x\r'argmap' : 1\r",
        "cases/.hidden/d.yaml": faulty,
        "cases/.e.yaml": faulty,
        "cases/notes.txt": "argmap: 1\n",
        "cases/other.yaml": "# argmap: ignore\nname: other\nsteps:\n  argmap: 1\n",
        "none/other.yaml": "name: other\n",
    }
    for name, text in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode())
    (folder / "cases" / "wide.yaml").write_text("argmap: 1\n", encoding="utf-16")
    return folder


def checked(argmap: Call, *words: str) -> list[str]:
    """Return the files that have findings, in the order of the report; every one here has some."""
    done = argmap("check", *words, "--output-format", "concise")
    return list(dict.fromkeys(line.split(":")[0] for line in done.out.splitlines() if "[AM" in line))


@pytest.mark.usefixtures("tree")
def test_a_folder_stands_for_the_claim_files_in_it(argmap: Call) -> None:
    assert checked(argmap, "cases") == snapshot(
        [
            "cases/a.YAML",
            "cases/b.yml",
            "cases/flow.yaml",
            "cases/quoted.yaml",
            "cases/wide.yaml",
            "cases/deep/forgotten.yaml",
            "cases/deep/er/c.yaml",
        ]
    )


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("cases/b.yml", "cases/deep"), ["cases/b.yml", "cases/deep/forgotten.yaml", "cases/deep/er/c.yaml"]),
        (("cases/deep", "./cases/deep/er/c.yaml"), ["cases/deep/forgotten.yaml", "cases/deep/er/c.yaml"]),
        (("cases/.e.yaml",), ["cases/.e.yaml"]),
        (("cases/.hidden",), ["cases/.hidden/d.yaml"]),
        (("cases/deep/../deep/er",), ["cases/deep/../deep/er/c.yaml"]),
    ],
)
@pytest.mark.usefixtures("tree")
def test_what_is_named_is_checked_once(argmap: Call, words: tuple[str, ...], expected: list[str]) -> None:
    assert checked(argmap, *words) == expected


def test_a_file_that_two_names_lead_to_is_checked_once(argmap: Call, tree: Path) -> None:
    (tree / "cases/deep/link.yaml").symlink_to(tree / "cases/b.yml")
    assert "cases/deep/link.yaml" not in checked(argmap, "cases")
    assert checked(argmap, "cases/deep/link.yaml") == ["cases/deep/link.yaml"]


@pytest.mark.parametrize(
    ("patterns", "left"),
    [
        (["deep", "[f-w]*"], ["cases/a.YAML", "cases/b.yml"]),
        (["cases/deep/", "*.yaml"], ["cases/a.YAML", "cases/b.yml"]),
        (["./cases/*.yaml", "er"], ["cases/a.YAML", "cases/b.yml"]),
        (["cases/*"], []),
        (["cases/?.yml", "*a*"], []),
    ],
)
def test_patterns_say_what_is_passed_over(
    argmap: Call, tree: Path, patterns: list[str], left: list[str]
) -> None:
    flags = [word for pattern in patterns for word in ("--exclude", pattern)]
    assert checked(argmap, "cases", *flags) == left
    (tree / "pyproject.toml").write_text(f"[tool.argmap]\nexclude = {patterns}\n", encoding="utf-8")
    assert checked(argmap, "cases") == left
    assert checked(argmap, "cases/a.YAML", *flags) == ["cases/a.YAML"]


def test_a_pattern_of_a_project_is_meant_from_its_folder(argmap: Call, tree: Path) -> None:
    (tree / "pyproject.toml").write_text("[tool.argmap]\nexclude = ['cases/deep']\n", encoding="utf-8")
    assert not [name for name in checked(argmap, str(tree / "cases")) if "deep" in name]


@pytest.mark.parametrize("command", [("check",), ("fmt", "--check")])
@pytest.mark.usefixtures("tree")
def test_a_folder_without_claim_files_fails(argmap: Call, command: tuple[str, ...]) -> None:
    done = argmap(*command, "none", "claims.yaml")
    assert done.code == 2
    assert (
        done.err == 'argmap: "none" holds no claim file: no YAML file with a key "argmap" or "accusations"\n'
    )


def test_what_cannot_be_read_is_named_and_the_rest_is_checked(argmap: Call, tree: Path) -> None:
    (tree / "broken.yaml").symlink_to("absent")
    done = argmap("check", "broken.yaml", "cases", "claims.yaml")
    assert done.code == 2
    assert done.err == 'argmap: cannot read "broken.yaml": no such file or directory\n'
    assert "cases/b.yml" in done.out


def test_every_claim_file_of_a_folder_is_put_into_shape(argmap: Call, tree: Path) -> None:
    (tree / "cases" / "deep" / "forgotten.yaml").unlink()
    before = argmap("fmt", "--check", "cases/deep")
    assert (before.code, before.out) == (1, "cases/deep/er/c.yaml\n")
    assert argmap("fmt", "cases/deep").code == 0
    assert argmap("fmt", "--check", "cases/deep").code == 0
