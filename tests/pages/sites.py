"""Sites as tests look at them: pages by name, where their links lead, and what the map says."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

import yaml
from lxml import etree, html

from argmap.api import TextPath, load
from argmap.checking.map import Map
from argmap.checking.settings import Settings
from argmap.pages import addresses, site

HERE = Path(__file__).parent
DRAWING = HERE.parent / "drawing"
_SENTENCE = re.compile(r"[.!?:;]\s|[“”„«»\"]")
"""Where words of the curators may end and others begin, which together are nobody's."""
Files = Mapping[str, bytes]
_MARKS = re.compile(r"[\s\"'“”‘’„‚«»‹›「」『』\u202f\u00a0\u2060\u200b]+")
SAID = (
    "title", "claim", "shows", "says", "concedes", "ack", "unanswered", "words", "translation", "label",
    "quote", "description", "summary", "note", "published", "archive", "name", "reason",
)  # fmt: skip
"""The keys under which a claim file has prose."""


def lighthouse() -> Map:
    """Return the map that uses every mark, with the text of its answer."""
    settings = Settings(texts={"answer": TextPath(DRAWING / "answer.txt")})
    return load(DRAWING / "lighthouse.yaml", settings=settings)


TEXT = (DRAWING / "answer.txt").read_text("utf-8")
"""The text of the answer."""


def shown_in(folder: Path, text: str = TEXT, unplaced: str = "", maps: bool = False) -> Files:
    """Return the site of the same map, whose text may be shown, with its words, made in a folder."""
    claims = (DRAWING / "lighthouse.yaml").read_text("utf-8")
    if unplaced:
        claims = _unplaced(claims, unplaced)
    (folder / "claims.yaml").write_text(
        claims.replace("    rights: public domain\n", "    rights: public domain\n    reproducible: true\n"),
        "utf-8",
    )
    (folder / "answer.txt").write_text(text, "utf-8")
    settings = Settings(texts={"answer": TextPath(folder / "answer.txt")})
    return site(load(folder / "claims.yaml", settings=settings), maps=maps, include_text=True)


def _unplaced(claims: str, section: str) -> str:
    """Return a map in which a section starts with words that its text does not have."""
    return re.sub(rf'(      {re.escape(section)}: .*starts: )".*?"', r'\1"Nobody ever wrote this"', claims)


def page(files: Files, name: str) -> etree._Element:
    """Return a page as a browser would read it."""
    return html.document_fromstring(files[name].decode("utf-8"))


def pages(files: Files) -> Iterator[tuple[str, etree._Element]]:
    return ((name, page(files, name)) for name in files if name.endswith(".html"))


def broken(files: Files) -> list[tuple[str, str]]:
    """Return the links of a site that lead nowhere, each with its page."""
    read = dict(pages(files))
    ids = {name: set(tree.xpath("//@id")) for name, tree in read.items()}
    found = []
    for name, tree in read.items():
        for href in tree.xpath("//@href | //@src"):
            parts = urlsplit(href)
            if parts.scheme:
                continue
            there = normpath(join(dirname(name), unquote(parts.path))) if parts.path else name
            anchor = unquote(parts.fragment)
            if there not in files or (anchor and there in ids and anchor not in ids[there]):
                found.append((name, href))
    return found


def bare(text: str) -> str:
    """Return a text without blanks and quotation marks, which a page sets in its own way."""
    return _MARKS.sub("", text)


def words(tree: etree._Element) -> str:
    """Return all words of the content of a page."""
    return bare("".join(tree.xpath("//main//text()")))


def taken(files: Files, text: str, many: int) -> list[str]:
    """Return the runs of so many words of a text that stand anywhere in some files."""
    own = spoken(text)
    runs = {" ".join(own[start : start + many]) for start in range(len(own) - many + 1)}
    return [run for run in _runs(files, many) if run in runs]


def _runs(files: Files, many: int) -> Iterator[str]:
    for name, content in files.items():
        for sentence in _SENTENCE.split(_legible(name, content)):
            words = spoken(sentence)
            for start in range(len(words) - many + 1):
                yield " ".join(words[start : start + many])


def _legible(name: str, content: bytes) -> str:
    if name.endswith(".svg"):
        return " ".join(etree.fromstring(content).itertext())
    if name.endswith(".html"):
        return " ".join(html.document_fromstring(content.decode("utf-8")).itertext())
    return content.decode("utf-8")


def spoken(text: str) -> list[str]:
    """Return the words of a text as they are spoken."""
    return re.findall(r"\w+", re.sub("[’']", "", text.lower()))


def said(value: object, key: str = "") -> Iterator[str]:
    """Yield all prose of a part of a claim file, read as plain YAML."""
    if isinstance(value, dict):
        for name, item in value.items():
            yield from said(item, name)
    elif isinstance(value, list):
        for item in value:
            yield from said(item, key)
    elif isinstance(value, str) and key in SAID:
        yield value


def plain(map_: Map) -> dict[str, dict[str, object]]:
    """Return the content of a claim file as plain YAML."""
    return yaml.load(map_.source.text, yaml.BaseLoader)  # type: ignore[no-any-return]


def accusation(identifier: str) -> str:
    return addresses.accusation(identifier)
