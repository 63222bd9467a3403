"""An address that is not of the web."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from argmap.claimfile.patches import Mend, Replace
from argmap.plain.diagnostics import Kind, Path
from argmap.rules.base import Context, Finding, Rule, entry

_SAFE = r"https?://[a-z0-9.-]+(?:/[!#-\[\]-~]*)?"
"""Most addresses; what does not match is looked at part by part."""

_BARE = r"[\w-]+(?:\.[\w-]+)+(?:/|$)"
_BROKEN = r"[\s\x00-\x20\x7f-\x9f\\]"


def check(context: Context) -> Iterator[Finding]:
    for path, url in context.tables["sources"].having("url"):
        if not re.fullmatch(_SAFE, url) and (fault := _fault(url)):
            place, mend = (*path, "url"), _mend((*path, "url"), url)
            what = "without its beginning" if mend else "that is not safe to follow"
            yield Finding(
                place,
                f"{entry(path)} has a URL {what}",
                fault,
                "write the whole address, with `https://` or `http://` and the host",
                fix=mend,
            )


def _mend(path: Path, url: str) -> Mend | None:
    """Offer the beginning, where an address lacks nothing else."""
    if re.match(_BARE, url) is None or _fault(f"https://{url}"):
        return None
    return Mend("put `https://` before it", (Replace(path, f"https://{url}"),))


def _fault(url: str) -> str:
    """Return what is wrong with an address, or nothing."""
    if re.search(_BROKEN, url):
        return "white space, a control character or a backslash"
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port  # both raise where they are malformed
    except ValueError as error:
        return str(error).lower()
    if parts.scheme not in ("http", "https"):
        return "neither http nor https"
    if "@" in parts.netloc:
        return "a user's name before the host"
    return "" if host else "no host"


RULE = Rule(Kind("AM302", "unsafe-url"), __file__, check)
