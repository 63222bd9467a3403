"""Reads the file that a text lies in, whatever kind of text it is."""

import codecs
from pathlib import Path

from argmap.plain.errors import InputError
from argmap.plain.files import read_whole
from argmap.texts.foreign import is_wide, told_encoding, told_foreign, told_markup
from argmap.texts.kinds import kind_by_suffix, kind_of
from argmap.texts.text import Text

_LARGEST = 64 * 2**20
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def read_text(path: Path) -> Text:
    """Read and normalise a text; its ending, or a page's first words, tell what it is written in.

    Raises ``InputError`` where the file cannot be read, is no text, is in no encoding that it names, or
    holds no words.
    """
    data = read_whole(path, _LARGEST)
    if told := told_foreign(data, path):
        raise InputError(told)
    content = _decoded(data, path)
    if not kind_of(content, str(path)).begins and (told := told_markup(content, path)):
        raise InputError(told)
    text = make_text(content, str(path))
    if not text.normal:
        raise InputError(f'"{path}" holds no words')
    return text


def make_text(content: str, name: str) -> Text:
    """Normalise the content of a file of this name."""
    return Text.of(content, name, *kind_of(content, name).read(content))


def _decoded(content: bytes, path: Path) -> str:
    encoding = next((name for mark, name in _BOMS if content.startswith(mark)), None)
    if encoding is None:
        encoding = kind_by_suffix(path.name).named_encoding(content) or "utf-8"
    if encoding == "utf-8" and is_wide(content):
        raise InputError(f'cannot read "{path}": many of its bytes are zero; {told_encoding(content, path)}')
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        told = f"; {told_encoding(content, path)}" if encoding.startswith("utf-8") else ""
        raise InputError(
            f'cannot read "{path}": byte {error.start + 1:,} is not {encoding.upper()}{told}'
        ) from None
    except LookupError:
        raise InputError(f'cannot read "{path}": it names the unknown encoding "{encoding}"') from None
