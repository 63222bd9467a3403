"""What a finding is known by from one run to the next, wherever in its file it has moved."""

from collections import Counter
from collections.abc import Iterator
from hashlib import sha256

from argmap.checker import CheckResult, FileResult
from argmap.diagnostics import Diagnostic


def fingerprinted(result: CheckResult) -> Iterator[tuple[FileResult, Diagnostic, str]]:
    """Yield each finding that is listed, with its file and a fingerprint that does not depend on its line.

    It is unique in the run.
    """
    seen: Counter[str] = Counter()
    for file in result.files:
        for item in file.listed:
            known_by = "\0".join((file.source.name, item.code, item.message))
            yield file, item, fingerprint(f"{known_by}\0{seen[known_by]}")
            seen[known_by] += 1


def fingerprint(known_by: str) -> str:
    return sha256(known_by.encode(errors="backslashreplace")).hexdigest()
