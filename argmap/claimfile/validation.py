"""Data to a model: every breach of the schema, and stand-ins so that the rest can be modelled."""

import copy
from collections import defaultdict
from typing import Any

from pydantic import ValidationError

from argmap.claimfile.breach import Breach
from argmap.claimfile.naming import malformed
from argmap.format.entries import STAND_IN, kind_at, stand_in
from argmap.format.fields import AS_TEXT, WITH_KEYS
from argmap.format.models import ClaimFile
from argmap.plain.diagnostics import Path
from argmap.plain.nearness import closest
from argmap.slips import plausible

_ROUNDS = 5
"""Two are enough: what one field must be, then what fields must be together."""


def validated(data: dict[str, Any]) -> tuple[ClaimFile | None, list[Breach], frozenset[Path]]:
    """Return the model of some data, what was wrong with the data, and what was put right for that."""
    breaches, mender = list(malformed(data)), _Mender(data)
    mender.repaired.update(item.path[:-1] for item in breaches if item.whole)
    for _ in range(_ROUNDS):
        try:
            return ClaimFile.model_validate(mender.data), breaches, frozenset(mender.repaired)
        except ValidationError as invalid:
            from argmap.claimfile.breaches import breach  # few files need it

            errors = _errors(invalid)
        follows = _Follows(errors, frozenset(mender.repaired))
        for error in errors:
            if not follows(error):
                extra = error["type"] == "extra_forbidden"
                beside = mender.beside(error["loc"]) if extra else ()
                breaches.append(breach(error | {"loc": mender.written(error["loc"]), "beside": beside}))
            mender.mend(error)
    return None, breaches, frozenset(mender.repaired)


def _errors(invalid: ValidationError) -> list[Any]:
    """Return what is to be told; exceptions among it let go of the frames that they were raised in."""
    errors: list[Any] = [error for error in invalid.errors(include_url=False) if not _is_shadow(error)]
    for error in errors:
        error["loc"] = tuple(step for step in error["loc"] if step not in (AS_TEXT, WITH_KEYS))
        raised = error.get("ctx", {}).get("error")
        if isinstance(raised, Exception):
            raised.with_traceback(None)
    return errors


def _is_shadow(error: Any) -> bool:
    """Tell whether a list is called too short only because its items are wrong, which is told of them."""
    return error["type"] == "too_short" and bool(error["input"])


class _Follows:
    """Tells whether an error only follows from one that was told: a key that is misspelt, or a stand-in."""

    def __init__(self, errors: list[Any], repaired: frozenset[Path]) -> None:
        self._repaired = repaired
        self._unknown: dict[Path, list[str]] = defaultdict(list)
        for error in errors:
            if error["type"] == "extra_forbidden":
                self._unknown[error["loc"][:-1]].append(error["loc"][-1])

    def __call__(self, error: Any) -> bool:
        path, kind = error["loc"], error["type"]
        if self._repaired and any(path[:end] in self._repaired for end in range(1, len(path) + 1)):
            return True
        if kind == "missing" and path[:-1] in self._unknown:
            unknown = self._unknown[path[:-1]]
            unspaced = any(name.startswith(f"{path[-1]}:") for name in unknown)
            meant = any(plausible.key(name, (str(path[-1]),)) for name in unknown)
            return unspaced or meant or closest(path[-1], unknown) is not None
        if kind in ("missing_reason", "idle_reason"):
            return any((*path, key) in self._repaired for key in ("mapped", "reason"))
        return False


class _Mender:
    """Puts stand-ins into a copy of some data; only what changes is copied."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = copy.copy(data)
        self._given = data
        self.repaired: set[Path] = set()
        self._own = {id(self.data)}

    def mend(self, error: Any) -> None:
        """Put a stand-in where a value is needed; drop what need not be there."""
        path: Path = error["loc"]
        if error["type"] == "missing_reason":
            self._put((*path, "reason"), STAND_IN)
        elif error["type"] == "idle_reason":
            self._drop((*path, "reason"))
        elif error["type"] == "extra_forbidden":
            self._drop(path)
        else:
            self.repaired.add(path)
            written = self.written(path)
            self.repaired.add(written)
            value = stand_in(written)
            if written[-1] == "mapped" and kind_at(written[:-1]) == "sections":
                self._put(written, "false" if "reason" in self._holder(written) else "true")
            elif value is None:
                self._drop(written)
            else:
                self._put(written, copy.deepcopy(value))

    def beside(self, path: Path) -> Any:
        """Return what the file gives to the entry in which the value at a path stands."""
        holder: Any = self._given
        for step in self.written(path[:-1]):
            holder = holder.get(step, ()) if isinstance(step, str) else holder[step]
        return holder

    def written(self, path: Path) -> Path:
        """Return a path as the file has it, where one value may stand for a list, and a text for a topic."""
        steps: list[str | int] = []
        value: Any = self.data
        for step in path:
            if isinstance(value, dict) and step != 0:
                value = value.get(step)
            elif isinstance(value, list) and isinstance(step, int):
                value = value[step]
            else:
                continue
            steps.append(step)
        return tuple(steps)

    def _put(self, path: Path, value: object) -> None:
        self._holder(path)[path[-1]] = value

    def _drop(self, path: Path) -> None:
        self._holder(path).pop(path[-1], None)

    def _holder(self, path: Path) -> Any:
        """Return what holds the value at a path, fit to be changed."""
        holder: Any = self.data
        for step in self.written(path[:-1]):
            below = holder[step]
            if id(below) not in self._own:
                below = holder[step] = copy.copy(below)
                self._own.add(id(below))
            holder = below
        return holder
