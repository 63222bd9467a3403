from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from argmap.plain.errors import InputError
from argmap.texts.kinds import KINDS, TextKind, named
from argmap.texts.read import make_text, read_text

PAGE = """<!doctype html>
<html><head><title>Site</title><script>var a = "<p>script</p>";</script></head>
<body><header>Banner</header><nav><ul><li>Home<li>About</ul></nav>
<main><article><header><h1>The keeper&#8217;s plea</h1></header>
<p>As to the <b>oil</b>, it was drawn<sup><a href="#n1">1</a></sup> at dusk &amp; burnt.
<p>Four km<sup>2</sup> of reef.<br>A second line.</p>
<p hidden>Hidden words.</p><div style="display: none">Unseen.</div><aside>Share this.</aside>
</article></main>
<footer>Imprint</footer></body></html>"""

MARKDOWN = """---
title: Front matter
---
# The *keeper's* plea #

> As to the oil, it was
> drawn at [dusk](https://example.org "title")[^1].

<!-- a comment -->
1. The `lamp` was lit\\
   again. ![A lamp](lamp.png)

[^1]: Read in the book.
"""


def test_a_page_is_read_without_its_frame() -> None:
    text = make_text(PAGE, "plea.html")
    assert text.normal == (
        "The keeper's plea As to the oil, it was drawn at dusk & burnt. Four km² of reef. A second line."
    )


def test_a_page_is_known_by_its_first_words() -> None:
    assert make_text(PAGE, "plea.txt").normal == make_text(PAGE, "plea.html").normal


def test_a_page_without_a_main_part_is_read_whole() -> None:
    assert (
        make_text("<html><body><nav>Home</nav><p>All of it.</p></body></html>", "a.htm").normal
        == "All of it."
    )


@pytest.mark.parametrize("word", ["keeper's", "oil", "dusk", "reef", "second"])
def test_places_of_a_page_lead_back_to_its_source(word: str) -> None:
    text = make_text(PAGE, "plea.html")
    start = text.normal.index(word)
    found = PAGE[slice(*text.original(start, start + len(word)))]
    assert found == word.replace("'", "&#8217;")


def test_markdown_is_read_as_its_words() -> None:
    assert make_text(MARKDOWN, "plea.md").normal == (
        "The keeper's plea As to the oil, it was drawn at dusk. 1. The lamp was lit again."
        " : Read in the book."
    )


NOTES = [
    ("the keeper<sup>1</sup> slept", "the keeper slept"),
    ("it burnt.<sup>2</sup> So", "it burnt. So"),
    ("the oil<sup>12</sup> was", "the oil was"),
    ("the oil<sup>*</sup> was", "the oil was"),
    ("the <b>keeper</b><sup>3</sup> slept", "the keeper slept"),
    ('the oil<sup id="r1"><a href="#n2">2</a></sup> was', "the oil was"),
    ("four km<sup>2</sup> of reef", "four km² of reef"),
    ("10<sup>6</sup> pints", "10⁶ pints"),
    ("the 4<sup>th</sup> of May", "the 4th of May"),
    ("the soft&nbsp;hyph&shy;enated 5 &lt; 6 &#8217;", "the soft hyphenated 5 < 6 '"),
    ("AT&T; and R&D", "AT&T; and R&D"),
]


@pytest.mark.parametrize(("written", "read"), NOTES)
@pytest.mark.parametrize("name", ["plea.md", "plea.html"])
def test_notes_and_references_are_read_alike(written: str, read: str, name: str) -> None:
    assert make_text(f"<p>{written}</p>", name).normal == read


def test_places_behind_a_reference_lead_back_to_its_source() -> None:
    content = "Oil &amp; light<sup>1</sup> at dusk"
    text = make_text(content, "plea.md")
    start = text.normal.index("dusk")
    assert content[slice(*text.original(start, start + 4))] == "dusk"


def test_places_of_markdown_lead_back_to_its_source() -> None:
    text = make_text(MARKDOWN, "plea.md")
    start = text.normal.index("dusk")
    assert MARKDOWN[slice(*text.original(start, start + 4))] == "dusk"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_an_encoding_with_a_mark_is_known(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "plea.txt"
    file.write_bytes("Ö wie Öl".encode(encoding))
    assert read_text(file).normal == "Ö wie Öl"


def test_a_page_may_name_its_encoding(tmp_path: Path) -> None:
    file = tmp_path / "plea.html"
    file.write_bytes('<html><head><meta charset="windows-1251"></head><p>Маяк</p></html>'.encode("cp1251"))
    assert read_text(file).normal == "Маяк"


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"caf\xe9", "byte 4 is not UTF-8; it looks like WINDOWS-1252, and `iconv"),
        (b" \n ", "holds no words"),
        (None, "no such file"),
    ],
)
def test_what_cannot_be_read_is_one_error(tmp_path: Path, content: bytes | None, complaint: str) -> None:
    file = tmp_path / "plea.txt"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(InputError, match=complaint):
        read_text(file)


def test_a_folder_is_no_text(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="folder"):
        read_text(tmp_path)


def zipped(*names: str, kind: str = "") -> bytes:
    content = BytesIO()
    with ZipFile(content, "w") as archive:
        if kind:
            archive.writestr("mimetype", kind)
        for name in names:
            archive.writestr(name, "oil " * 100)
    return content.getvalue()


RUSSIAN = "Маяк горел всю ночь, и никто не видел огня."
FOREIGN = [
    (
        "plea.pdf",
        b"%PDF-1.7\n\xe2\xe3",
        f"is a PDF file, not {named()}; `pdftotext -layout plea.pdf plea.txt`",
    ),
    ("plea.txt", b"%PDF-1.7\n", "is a PDF file"),
    ("plea.ps", b"%!PS-Adobe-3.0", "is a PostScript file"),
    ("plea.docx", zipped("[Content_Types].xml", "word/document.xml"), "is a Word document, .*; `pandoc"),
    ("plea.odt", zipped(kind="application/vnd.oasis.opendocument.text"), "is an OpenDocument file"),
    (
        "plea.epub",
        zipped(kind="application/epub+zip"),
        "is an EPUB book, .*; `pandoc .* -o plea.txt plea.epub`",
    ),
    ("plea.zip", zipped("plea.txt"), "is a ZIP archive, .*; unpack it"),
    ("plea.rtf", rb"{\rtf1 oil}", "is an RTF file"),
    ("plea.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "is a document of an old Word"),
    ("plea.png", b"\x89PNG\r\n\x1a\n", "is a picture, .*; quote from a text"),
    ("plea.jpg", b"\xff\xd8\xff\xe0", "is a picture"),
    ("plea.djvu", b"AT&TFORM", "is a DjVu file"),
    ("plea.mobi", bytes(60) + b"BOOKMOBI", "is a Kindle book"),
    ("plea.txt.gz", b"\x1f\x8b\x08", "is a compressed file"),
    ("plea.xml", b"<?xml version='1.0'?>\n<!-- oil -->\n<TEI xmlns='x'/>", "is a TEI edition"),
    ("plea.tei", b"<TEI xmlns='x'><text>oil</text></TEI>", "is a TEI edition"),
    ("plea.fb2", b"<?xml version='1.0'?><FictionBook/>", "is a FictionBook"),
    ("book.xml", b"<?xml version='1.0'?><book/>", "is an XML file"),
    ("plea.txt", RUSSIAN.encode("cp1251"), "byte 1 is not UTF-8; it looks like WINDOWS-1251, and `iconv"),
    ("plea.txt", RUSSIAN.encode("koi8-r"), "looks like KOI8-R"),
    ("plea.txt", RUSSIAN.encode("cp866"), "looks like CP866"),
    (
        "the plea.md",
        "Öl für die Küste".encode("latin-1"),
        "1252 -t UTF-8 '.*the plea.md' > '.*the plea-utf8.md'` makes",
    ),
    ("plea.txt", "Oil was drawn".encode("utf-16-le"), "bytes are zero; it looks like UTF-16LE"),
    ("plea.txt", RUSSIAN.encode("utf-16-be"), "bytes are zero; it looks like UTF-16BE"),
    ("plea.bin", bytes(range(1, 256)), "it is no text"),
    ("plea.bin", b"oil\0\0and" * 99, "many of its bytes are zero; it is no text"),
]


@pytest.mark.parametrize(("name", "content", "complaint"), FOREIGN)
def test_a_file_that_is_no_text_is_called_what_it_is(
    name: str, content: bytes, complaint: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path(name).write_bytes(content)
    with pytest.raises(InputError, match=complaint) as raised:
        read_text(Path(name))
    assert "\n" not in str(raised.value)


def test_a_page_in_xml_is_a_page(tmp_path: Path) -> None:
    file = tmp_path / "plea.xml"
    file.write_text(
        "<?xml version='1.0'?>\n<!DOCTYPE html>\n<html><p>Oil was drawn.</p></html>", encoding="utf-8"
    )
    assert read_text(file).normal == "Oil was drawn."


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_the_page_on_normalisation_tells_of_every_kind(kind: TextKind) -> None:
    page = (Path(__file__).parents[2] / "docs" / "normalisation.md").read_text(encoding="utf-8")
    endings = ", ".join(f"`{suffix}`" for suffix in kind.suffixes)
    assert f"- **{kind.name[:1].upper()}{kind.name[1:]}** ({endings}" in page
