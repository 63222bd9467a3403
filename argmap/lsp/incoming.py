"""What a client sends, before it is read: a message whose length is not told truly ends the session."""

import re
from typing import BinaryIO, cast

from argmap.plain.errors import InputError

_LARGEST = 256 * 2**20
_LINE = 8192
_LENGTH = re.compile(rb"content-length[ \t]*:[ \t]*([0-9]{1,15})[ \t]*", re.IGNORECASE)
_HEADER = re.compile(rb"[\w-]+[ \t]*:.*")


class Incoming:
    """The stream of a client, of which only lines of headers and whole messages are read.

    Where the next message begins cannot be told behind a length that is wrong or missing, so the first such
    fault raises ``InputError``; the library would wait for ever, or ask for memory that no machine has.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    @classmethod
    def of(cls, stream: BinaryIO) -> BinaryIO:
        """Return as much of a stream as the library asks for."""
        return cast(BinaryIO, cls(stream))

    def readline(self, _limit: int = -1) -> bytes:
        """Return the next line of a header, the length as the library wants it written."""
        line = self._stream.readline(_LINE)
        content = line.removesuffix(b"\n").removesuffix(b"\r")
        if not content:
            return line
        if match := _LENGTH.fullmatch(content):
            length = int(match[1])
            if not 0 < length <= _LARGEST:
                raise InputError(f"the client announces a message of {length:,} bytes")
            return b"Content-Length: %d\r\n" % length
        if not _HEADER.fullmatch(content) or content.lower().startswith(b"content-length"):
            raise InputError("the client sends what is no message of the protocol, or not the length of one")
        return line

    def read(self, size: int = -1) -> bytes:
        """Return a message, less only where the client has gone away."""
        return self._stream.read(size)
