"""What a finding is known by from one run to the next, wherever in its file it has moved."""

from collections import Counter
from collections.abc import Iterator
from hashlib import sha256

from argmap.checker import CheckResult
from argmap.diagnostics import Diagnostic


def fingerprinted(result: CheckResult) -> Iterator[tuple[Diagnostic, str]]:
    """Yield each finding with a fingerprint that is unique in the run and does not depend on its line."""
    seen: Counter[str] = Counter()
    for item in result.told:
        known_by = "\0".join((item.file, item.code, item.message))
        fingerprint = sha256(f"{known_by}\0{seen[known_by]}".encode(errors="backslashreplace")).hexdigest()
        seen[known_by] += 1
        yield item, fingerprint
