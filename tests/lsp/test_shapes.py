"""What may stand where, as the schema that comes with argmap says it."""

import subprocess
import sys

from argmap.lsp import shapes

USE = "import sys; from argmap.lsp import shapes; shapes.keys(()); print(*sys.modules)"


def test_keys_are_known_without_the_models() -> None:
    """Building the schema would make the first completion wait."""
    done = subprocess.run([sys.executable, "-c", USE], capture_output=True, encoding="utf-8", check=True)
    assert "argmap.lsp.shapes" in done.stdout.split()
    assert not {"argmap.format.schema", "argmap.format.models", "pydantic"} & set(done.stdout.split())


def test_keys_are_listed_as_they_are_written() -> None:
    names = [
        key.name for key in shapes.keys(("accusations", "light-was-out", "rebuttals", "oil", "evidence", "-"))
    ]
    assert names == ["source", "id", "locator", "shows", "nature", "at", "quote", "ack", "caveat"]
