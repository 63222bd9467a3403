"""What a picture says of itself near its start: which map it is of, and which picture.

By this and its name together argmap knows its own files from others', and from those of other maps.
"""

import re
import struct
import zlib
from contextlib import suppress
from typing import NamedTuple, cast
from unicodedata import normalize
from urllib.parse import quote, unquote

from lxml import etree

MAP, PICTURE = "data-argmap-map", "data-argmap-picture"
"""The attributes of an SVG's root that hold the imprint."""

HEAD = 16 * 1024
"""How many bytes of a file are enough to find its imprint, but for a PDF, which has it at its end."""

LARGEST = 256 * 1024 * 1024
"""How many bytes of a PDF are read, and a larger one is not ours."""

BOOK = "book"
"""What the imprint of one file of all pictures says instead of its name, which may be anything."""

_MARK = "argmap:map"
"""What a mark begins with; by versions that did not write whose picture a file is, it was all."""

_ROOT = "{http://www.w3.org/2000/svg}svg"
_DOT = re.compile(rb"// argmap:map (\S+) (\S+)\r?\n")
_PNG = b"\x89PNG\r\n\x1a\n"
_HEADER_END = 33
"""Where the first chunk of a PNG ends, which is of one length in all."""
_TRAILER = re.compile(rb"trailer\s*<<[^>]*/Info (\d+) 0 R.*>>\s*startxref\s+(\d+)\s+%%EOF\s*\Z", re.DOTALL)
_TABLE = re.compile(rb"xref\s+0 \d+\s+")
_ENTRY = 20
"""How many bytes each object has in that table."""
_KEYWORDS = re.compile(rb"/Keywords ?\(argmap:map ([!-'*-~]+) ([!-'*-~]+)\)")


class Imprint(NamedTuple):
    """The name of a map, and the name of a picture's file from the top of its folder.

    An empty ``map`` stands for that of an older argmap, which wrote neither.
    """

    map: str
    picture: str

    @classmethod
    def of(cls, map_name: str, picture: str) -> "Imprint":
        """Return an imprint with the name of a map as it is written: in ASCII, without blanks."""
        return cls(quote(normalize("NFC", map_name).encode("utf-8", "surrogateescape")), picture)

    @property
    def map_name(self) -> str:
        return unquote(self.map, errors="surrogateescape")


_BY_OLDER = Imprint("", "")


def in_svg(imprint: Imprint) -> dict[str, str]:
    """Return the attributes of an SVG's root."""
    return {MAP: imprint.map, PICTURE: imprint.picture}


def in_dot(imprint: Imprint) -> str:
    """Return the first line of a graph in DOT."""
    return f"// {_MARK} {imprint.map} {imprint.picture}"


def in_png(png: bytes, imprint: Imprint) -> bytes:
    """Return a PNG with it as a text behind the header."""
    return png[:_HEADER_END] + _chunk(f"{imprint.map} {imprint.picture}") + png[_HEADER_END:]


def in_pdf(imprint: Imprint) -> str:
    """Return the keywords of a PDF."""
    return f"{_MARK} {imprint.map} {imprint.picture}"


def _chunk(text: str) -> bytes:
    content = b"tEXtargmap\0" + text.encode("ascii")
    return struct.pack(">I", len(content) - 4) + content + struct.pack(">I", zlib.crc32(content))


def read_imprint(content: bytes, form: str) -> Imprint | None:
    """Return what stands in the first bytes of a file, or in a whole PDF; ``None`` where it is not ours."""
    return _READERS[form](content)


def _from_svg(head: bytes) -> Imprint | None:
    parser = etree.XMLPullParser(events=("start", "comment"), resolve_entities=False, no_network=True)
    with suppress(etree.XMLSyntaxError):  # it may break later on
        parser.feed(head)
    pieces = [(kind, cast("etree._Element", piece)) for kind, piece in parser.read_events()]
    root = next((piece for kind, piece in pieces if kind == "start"), None)
    if root is None or root.tag != _ROOT or root.get("class") != "argmap":
        return None
    found, picture = root.get(MAP), root.get(PICTURE)
    if found and picture:
        return Imprint(found, picture)
    older = any(kind == "comment" and piece.text == _MARK for kind, piece in pieces[1:2])
    return _BY_OLDER if older else None


def _from_dot(head: bytes) -> Imprint | None:
    if match := _DOT.match(head):
        return Imprint(*(part.decode("utf-8", "replace") for part in match.groups()))
    return _BY_OLDER if head.startswith(f"// {_MARK}\n".encode()) else None


def _from_png(head: bytes) -> Imprint | None:
    if not head.startswith(_PNG):
        return None
    length = int.from_bytes(head[_HEADER_END : _HEADER_END + 4], "big")
    chunk = head[_HEADER_END + 4 : _HEADER_END + 8 + length]
    if chunk == b"tEXtSoftware\0" + _MARK.encode():
        return _BY_OLDER
    key, _, text = chunk.partition(b"\0")
    checksum = head[_HEADER_END + 8 + length : _HEADER_END + 12 + length]
    parts = text.decode("ascii", "replace").split(" ")
    if key != b"tEXtargmap" or len(parts) != 2 or checksum != struct.pack(">I", zlib.crc32(chunk)):
        return None
    return Imprint(*parts)


def _from_pdf(content: bytes) -> Imprint | None:
    """Look where the table of its objects says that a PDF tells of itself; an amended one is not ours."""
    trailer = _TRAILER.search(content[-1024:])
    table = trailer and _TABLE.match(content, int(trailer[2]))
    if not trailer or not table:
        return None
    at = table.end() + _ENTRY * int(trailer[1])
    place = content[at : at + 10]
    told = content[int(place) :].partition(b"endobj")[0] if place.isdigit() else b""
    found = _KEYWORDS.findall(told)
    return Imprint(*(part.decode("ascii") for part in found[-1])) if found else None


_READERS = {"svg": _from_svg, "dot": _from_dot, "png": _from_png, "pdf": _from_pdf}
