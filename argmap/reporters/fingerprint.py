"""What a finding is known by from one run to the next, wherever in its file it has moved."""

import os
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from pathlib import PurePath

from argmap.checking.results import CheckResult, FileResult
from argmap.plain.diagnostics import Diagnostic


def fingerprinted(result: CheckResult) -> Iterator[tuple[FileResult, Diagnostic, str]]:
    """Yield each finding that is listed, with its file and a fingerprint that does not depend on its line.

    It is unique in the run, and the same from whatever folder the check is called.
    """
    seen: Counter[str] = Counter()
    for file in result.files:
        for item in file.listed:
            message = item.message.replace(f"{PurePath(item.file).parent}{os.sep}", "")  # that of a lock
            known_by = "\0".join((file.source.name, item.code, message))
            yield file, item, fingerprint(f"{known_by}\0{seen[known_by]}")
            seen[known_by] += 1


def fingerprint(known_by: str) -> str:
    return sha256(known_by.encode(errors="backslashreplace")).hexdigest()
