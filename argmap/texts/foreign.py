"""Files that are no text: what they are, and what makes a text of them."""

import re
from collections import Counter
from pathlib import Path
from shlex import quote
from string import ascii_letters

from argmap.texts.kinds import named

_HEAD = 4096
_PANDOC = "`pandoc -t plain --wrap=none -o {stem}.txt {name}` makes a text of it"
_OFFICE = "`soffice --headless --convert-to txt:Text {name}` makes a text of it"
_PICTURE = "quote from a text that was read off it, such as `tesseract {name} {stem}` makes"
_KINDS = (
    (rb"%PDF-", "a PDF file", "`pdftotext -layout {name} {stem}.txt` makes a text of it"),
    (rb"%!PS", "a PostScript file", "`ps2ascii {name} {stem}.txt` makes a text of it"),
    (rb"PK\x03\x04.{26}mimetypeapplication/epub\+zip", "an EPUB book", _PANDOC),
    (rb"PK\x03\x04.{26}mimetypeapplication/vnd\.oasis\.opendocument", "an OpenDocument file", _PANDOC),
    (rb"PK\x03\x04(?=.*word/document\.xml)", "a Word document", _PANDOC),
    (rb"PK\x03\x04", "a ZIP archive", "unpack it, and give the text that is in it"),
    (rb"\{\\rtf", "an RTF file", _PANDOC),
    (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a document of an old Word", _OFFICE),
    (rb"\x89PNG|\xff\xd8\xff|GIF8|II\*\x00|MM\x00\*|RIFF.{4}WEBP|BM.{4}\x00{4}", "a picture", _PICTURE),
    (rb"AT&TFORM", "a DjVu file", "`djvutxt {name} {stem}.txt` makes a text of it"),
    (rb".{60}(?:BOOKMOBI|TEXtREAd)", "a Kindle book", "`ebook-convert {name} {stem}.txt` makes a text of it"),
    (rb"\x1f\x8b|7z\xbc\xaf|Rar!|BZh|\xfd7zXZ", "a compressed file", "unpack it first"),
)
_XML = re.compile(r"\s*(?:<\?xml\b[^>]*>\s*|<!--[^>]*-->\s*|<!DOCTYPE\s[^>]*>\s*)*<(?:[\w-]+:)?(\w+)")
_EDITIONS = {"TEI": "a TEI edition", "teiCorpus": "a TEI edition", "FictionBook": "a FictionBook"}
_STRING = "`xmllint --xpath 'string(//*[local-name()=\"{part}\"])' {name} > {stem}.txt` makes a text of it"
_CONTROLS = bytes({*range(32), 127} - set(b"\t\n\r\f\v\x1b"))
_FEW = 0.05
"""The share of control characters that no text has."""

_MOSTLY = 0.9
_SAMPLE = 2**18
_CYRILLIC = 0.3
"""The share of letters beyond ASCII that tells a Cyrillic text from one in a Latin script."""

_SMALL_LETTERS = (range(0xA0, 0xB0), range(0xC0, 0xE0), range(0xE0, 0x100))
"""Where the small letters of Cyrillic stand, or most of them, in CP866, KOI8-R and Windows-1251."""


def told_foreign(content: bytes, path: Path) -> str:
    """Return what a file is that is no text, and what to do, or nothing."""
    for pattern, kind, remedy in _KINDS:
        if re.match(pattern, content, re.DOTALL):
            return f'"{path}" is {kind}, not {named()}; {_for(path, remedy)}'
    return ""


def told_markup(content: str, path: Path) -> str:
    """Return what a file in XML is that is no page, and what to do, or nothing."""
    head = content[:_HEAD].lstrip("\ufeff \t\r\n")
    match = _XML.match(head)
    if match is None or not (match[1] in _EDITIONS or head.startswith("<?xml")):
        return ""
    part = "text" if match[1] == "TEI" else match[1]
    remedy = _for(path, _PANDOC if match[1] == "FictionBook" else _STRING).replace("{part}", part)
    return f'"{path}" is {_EDITIONS.get(match[1], "an XML file")}, not {named()}; {remedy}'


def _for(path: Path, remedy: str) -> str:
    """Return a remedy with the name of a file in it, quoted for a shell."""
    named = {"{name}": path, "{stem}.txt": path.with_suffix(".txt"), "{stem}": path.with_suffix("")}
    for place, file in named.items():
        remedy = remedy.replace(place, quote(str(file)))
    return remedy


def told_encoding(content: bytes, path: Path) -> str:
    """Return in which encoding a text may be that is not UTF-8, and what to do, or that it is no text."""
    guess = _likely_encoding(content[:_SAMPLE])
    if not guess:
        return "it is no text"
    files = f"{quote(str(path))} > {quote(str(path.with_stem(f'{path.stem}-utf8')))}"
    return f"it looks like {guess}, and `iconv -f {guess} -t UTF-8 {files}` makes UTF-8 of it"


def is_wide(content: bytes) -> bool:
    """Tell whether so many bytes are zero that a text has two of them for each character."""
    sample = content[:_SAMPLE]
    return sample.count(0) > _FEW * len(sample)


def _likely_encoding(sample: bytes) -> str:
    if is_wide(sample):
        low, high = sample[::2].count(0), sample[1::2].count(0)
        clear = max(low, high) > _MOSTLY * (low + high)
        return ("UTF-16LE" if high > low else "UTF-16BE") if clear else ""
    if len(sample) - len(sample.translate(None, _CONTROLS)) > _FEW * len(sample):
        return ""
    counts = Counter(sample)
    dos, koi, windows = (sum(counts[code] for code in codes) for codes in _SMALL_LETTERS)
    latin = sum(counts[code] for code in ascii_letters.encode())
    if dos + koi + windows <= _CYRILLIC * (latin + dos + koi + windows):
        return "WINDOWS-1252"
    return max((dos, "CP866"), (koi, "KOI8-R"), (windows, "WINDOWS-1251"))[1]
