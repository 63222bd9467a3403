"""What stands in served pages alone: the script that loads them anew, warnings, and what breaks a file."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files as resources

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from argmap.checking.results import FileResult
from argmap.plain.diagnostics import Diagnostic, Severity
from argmap.plain.span import SourceText, Span
from argmap.plain.terminal import cells, plain
from argmap.wording.numbers import counted

VERSION = "serve.txt"
"""What the script asks for: it is another text for each site that is served."""
_ASSETS = ("serve.css", "serve.js", "warned.css")
_ICON = "favicon.ico"
"""What browsers ask for unasked, and complain of where it is not there."""
_POLICY = re.compile(rb'(http-equiv="Content-Security-Policy" content="[^"]*)"')
_WIDEST = 200
"""So many characters are shown of a line on either side of what is wrong in it."""

_MOST = 100
"""So many warnings are listed in each page; the check tells all."""


def served(files: Mapping[str, bytes], warnings: Sequence[Diagnostic] = ()) -> dict[str, bytes]:
    """Return a site with a script in each page that loads it anew once another one is served.

    At the foot of each page is a bar that opens the list of what is to be warned of.
    """
    if not warnings:
        return _watching(files, b"")
    bar = _template("warned.html").render(warnings=warnings[:_MOST], number=len(warnings)).encode("utf-8")
    return _watching({name: _warned(name, content, bar) for name, content in files.items()}, b"")


def _warned(name: str, content: bytes, bar: bytes) -> bytes:
    if not name.endswith(".html"):
        return content
    before, end, after = content.rpartition(b"</body>")
    return before + bar + end + after


def broken(reason: str, result: FileResult | None = None) -> dict[str, bytes]:
    """Return what is served while there is no site: whatever page is asked for says why, and what to mend."""
    errors = [item for item in result.listed if item.severity is Severity.ERROR] if result else []
    source = result.source if result else SourceText("", "")
    page = _template("broken.html").render(
        reason=plain(reason),
        name=plain(source.name),
        errors=[(item, *_parted(source, item.span)) for item in errors],
        more=sum(item.severity is Severity.ERROR for item in result.omitted) if result else 0,
        lines=[_shown(source.line(number + 1)) for number in range(source.line_count)] if result else [],
    )
    content = page.encode("utf-8")
    return _watching({"index.html": content, "404.html": content}, b" data-broken")


def _watching(files: Mapping[str, bytes], mark: bytes) -> dict[str, bytes]:
    version = _version(files).encode()
    script = b'<script defer src="/serve.js" data-version="%s"%s></script>\n</head>' % (version, mark)
    folder = resources(__package__)
    return {
        _ICON: b"",
        **{
            name: _page(content, script) if name.endswith(".html") else content
            for name, content in files.items()
        },
        **{name: (folder / name).read_bytes() for name in _ASSETS},
        VERSION: version,
    }


def _page(content: bytes, script: bytes) -> bytes:
    """Return a page that has the script, and may ask what is served by now."""
    asking = _POLICY.sub(rb'\1; connect-src &#39;self&#39;"', content, count=1)
    return asking.replace(b"</head>", script, 1)


def _version(files: Mapping[str, bytes]) -> str:
    found = hashlib.sha256()
    for name, content in files.items():
        found.update(b"%s\0%d\0" % (name.encode(), len(content)))
        found.update(content)
    return found.hexdigest()


@cache
def _template(name: str) -> Template:
    made = Environment(
        loader=PackageLoader(__package__, ""),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {"plain": plain}
    made.globals["counted"] = counted
    return made.get_template(name)


def _parted(source: SourceText, span: Span) -> tuple[str, str, str]:
    """Return the line in which a span begins: what stands before it, the part that it marks, and the rest."""
    (first, start), (last, end) = span
    line = source.line(first)
    stop = end - 1 if first == last else len(line)
    before, marked, after = line[: start - 1], line[start - 1 : stop], line[stop:]
    cut = "…" if len(before) > _WIDEST else ""
    return cut + _shown(before[-_WIDEST:]), _shown(marked[:_WIDEST]), _shown(after[:_WIDEST])


def _shown(text: str) -> str:
    """Return a text with everything visible that would hide or turn what stands beside it."""
    return "".join(shown for shown, _ in cells(text))
