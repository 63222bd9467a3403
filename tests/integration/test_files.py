"""The files that other programs read, each held against a schema or an audit that is not ours."""

import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

SCHEMAS = {
    "action.yml": "vendor.github-actions",
    ".github/workflows/ci.yml": "vendor.github-workflows",
    "CITATION.cff": "vendor.citation-file-format",
}


@pytest.mark.parametrize(("name", "schema"), SCHEMAS.items())
def test_schema(root: Path, name: str, schema: str) -> None:
    words = ["--builtin-schema", schema, root / name]
    done = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", *words], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_every_workflow_has_its_schema(root: Path) -> None:
    workflows = [str(path.relative_to(root)) for path in root.glob(".github/workflows/*")]
    assert set(workflows) <= SCHEMAS.keys()


def test_the_audit_finds_nothing(root: Path) -> None:
    """It looks for inputs in scripts, tokens left behind, rights too wide, actions that are not pinned."""
    zizmor = shutil.which("zizmor", path=sysconfig.get_path("scripts"))
    assert zizmor
    words = ["--offline", "--no-progress", "--no-config", "--min-severity=medium"]
    done = subprocess.run(
        [zizmor, *words, "action.yml", ".github/workflows"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
