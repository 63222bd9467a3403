"""What a text prints and what it says: numbers whole, marks of notes and pages left out, in every format."""

from html import escape

import pytest

from argmap.texts.meaning import Guard
from argmap.texts.normalise import normalise
from argmap.texts.quotations import locate, readings
from argmap.texts.read import make_text
from argmap.texts.text import Text

NAMES = ["plea.txt", "plea.md", "plea.html"]


def text_of(content: str, name: str) -> Text:
    """Return plain words as a file of some name has them."""
    return make_text(f"<p>{escape(content, quote=False)}</p>" if name.endswith(".html") else content, name)


def stands(quote: str, text: Text) -> bool:
    return any(locate(read.parts, text, 0, len(text.normal)) for read in readings(quote, text))


def asked(quote: str, text: Text) -> list[str]:
    """Return what the guard asks of a quotation that stands in a text."""
    for read in readings(quote, text):
        if found := locate(read.parts, text, 0, len(text.normal)):
            return [
                doubt.kind.name for doubt in Guard.of("en", text).doubts(read, found[0], attributed=False)
            ]
    raise AssertionError(text.normal)


CUT = [
    *(
        (f"groups parted by U+{ord(gap):04X}", f"It burnt 2{gap}750{gap}300 pints then.", cut)
        for gap in "\u00a0\u2002\u2003\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
        for cut in ("750 300 pints", "It burnt 2", "It burnt 2 750", "300 pints")
    ),
    *(
        (f"groups parted by {gap}", f"It burnt 2{gap}750{gap}300 pints.", cut)
        for gap in (",", ".", "'", "’", "·", "_")
        for cut in ("750", "300 pints", "It burnt 2")
    ),
    *(
        (f"a figure, a blank U+{ord(gap):04X} and {unit}", f"It rose by 8{gap}{unit} then.", "It rose by 8")
        for gap in "\u00a0\u202f\u2009"
        for unit in ("%", "‰", "°", "°C", "€", "km", "km²", "kWh", "×", "½", "мм", "EUR")
    ),
    *(
        (f"a figure and {unit}", f"It rose by 8{gap}{unit} then.", "It rose by 8")
        for gap in ("", " ")
        for unit in ("%", "‰", "°", "€", "₽", "½", "×", "±")
    ),
    *(
        (f"{sign} and a figure", f"It was {sign}{gap}8 pints then.", "8 pints")
        for gap in ("", " ", "\u00a0")
        for sign in "≤≥<>≈~≠×±§№£$€₹₺₴฿"
    ),
    *((f"{sign} at a figure", f"It was {sign}8 pints then.", "8 pints") for sign in "+-−#"),
    *(
        (f"the fraction {number}", f"It burnt {number} pints then.", cut)
        for number, *cuts in (
            ("3½", "It burnt 3", "½ pints"),
            ("3 ½", "It burnt 3", "½ pints"),
            ("3 1/2", "It burnt 3", "1/2 pints", "It burnt 3 1"),
            ("3 1⁄2", "It burnt 3", "1/2 pints"),
            ("1/2", "It burnt 1", "2 pints"),
            ("1⁄2", "It burnt 1", "2 pints"),
            ("¹⁄₂", "It burnt 1", "2 pints"),
            ("3¹/₂", "It burnt 3", "1/2 pints", "It burnt 31/2"),
        )
        for cut in cuts
    ),
    *(
        (f"the number {number}", f"It burnt {number} pints then.", cut)
        for number, *cuts in (
            ("10⁶", "It burnt 10", "It burnt 106"),
            ("10^6", "It burnt 10", "6 pints"),
            ("10^{6}", "It burnt 10", "6 pints"),
            ("10⁻⁶", "It burnt 10"),
            ("12:30", "It burnt 12", "30 pints"),
            ("1.5.1871", "It burnt 1", "It burnt 1.5", "5.1871"),
            ("1871–73", "It burnt 1871", "73 pints"),
            ("8,5", "It burnt 8", "5 pints"),
        )
        for cut in cuts
    ),
    ("a unit with a power", "It has 8 km² of sand.", "It has 8 km"),
    ("an index", "It was CO₂ then.", "It was CO"),
    ("an index before letters", "It was H₂O then.", "It was H"),
    ("a whole number before a fraction", "In 2 750\u00a01/2 pints.", "In 2 750"),
]


def test_no_number_is_cut() -> None:
    for what, content, cut in CUT:
        texts = {name: text_of(content, name) for name in NAMES}
        assert [name for name, text in texts.items() if stands(cut, text)] == [], what
        assert [name for name, text in texts.items() if not stands(content.strip("."), text)] == [], what


WHOLE = [
    ("blanks of another kind", "It burnt 2\u202f750\u00a0300 pints.", "It burnt 2 750 300 pints"),
    ("plain blanks", "In 1871 400 lamps burnt.", "400 lamps"),
    ("plain blanks before", "In 1871 400 lamps burnt.", "In 1871"),
    ("a blank before a word", "In 1871\u00a0he left.", "In 1871"),
    ("a blank behind a word", "In\u00a01871 he left.", "1871 he left"),
    ("a sign of the next figure", "In 1871 §5 was read.", "In 1871"),
    ("a currency of the next figure", "In 1871 £5 was paid.", "In 1871"),
    ("a sign with its figure", "It rose by 8\u00a0% then.", "by 8 %"),
    ("powers by a caret", "It burnt 10^6 pints.", "10⁶ pints"),
    ("a fraction on one line", "It burnt 3¹⁄₂ pints.", "It burnt 3 1/2 pints"),
    ("indices", "It was CO₂ then.", "It was CO2 then"),
    ("a bracket around a figure", "In (1871) he left.", "1871"),
    ("the end of a sentence", "He left in 1871. He came.", "He left in 1871"),
]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("content", "quote"), [case[1:] for case in WHOLE], ids=[case[0] for case in WHOLE])
def test_a_whole_number_stands(content: str, quote: str, name: str) -> None:
    assert stands(quote, text_of(content, name))


MARKUP = [
    ("a power", "10<sup>6</sup> pints", "10⁶ pints"),
    ("a negative power", "10<sup>−6</sup> pints", "10⁻⁶ pints"),
    ("a unit", "8 km<sup>2</sup> of reef", "8 km² of reef"),
    ("an index", "the CO<sub>2</sub> of it", "the CO2 of it"),
    ("a fraction", "3<sup>1</sup>/<sub>2</sub> pints", "3 1/2 pints"),
    ("a fraction with its own slash", "3<sup>1</sup>⁄<sub>2</sub> pints", "3 1/2 pints"),
    ("a fraction alone", "a <sup>3</sup>/<sub>4</sub> pint", "a 3/4 pint"),
    ("an isotope", "the <sup>137</sup>Cs of it", "the ¹³⁷Cs of it"),
    ("references", "2&#8239;750&nbsp;300 pints", "2 750 300 pints"),
]


@pytest.mark.parametrize("name", NAMES[1:])
@pytest.mark.parametrize(("content", "read"), [case[1:] for case in MARKUP], ids=[case[0] for case in MARKUP])
def test_numbers_in_tags(content: str, read: str, name: str) -> None:
    assert make_text(f"<p>{content}</p>", name).normal == read


@pytest.mark.parametrize(
    ("content", "read"), [("10^6^ pints", "10⁶ pints"), ("the H~2~O of it", "the H2O of it")]
)
def test_numbers_of_pandoc(content: str, read: str) -> None:
    assert make_text(content, "plea.md").normal == read


SHAPES = [
    (
        "ligatures",
        "The ﬁrst oﬃcial staﬀ aﬂoat in the laﬅ ﬆorm",
        "The first official staff afloat in the last storm",
    ),
    ("Dutch and Afrikaans", "Ĳs en ĳs, ŉ man", "IJs en ijs, 'n man"),
    ("a long s", "the houſe", "the house"),
    ("letters of their own", "æ œ ß ½ m²", "æ œ ß ½ m²"),
    (
        "direction marks",
        "in \u200e1871\u200f, \u2068שלום\u2069 \u202aand\u202c \u061call",
        "in 1871, שלום and all",
    ),
    (
        "marks behind words",
        "The board¹ met,² and left.¹⁰ Then¹²,¹³ no one⁴⁻⁶ came",
        "The board met, and left. Then no one came",
    ),
    ("marks behind short words", "It did not³ see the²", "It did not see the"),
    ("marks behind marks", "“all night”³ and (so)⁴", "'all night' and (so)"),
    ("powers", "x² km² m³ 10⁶ sin² mc²", "x² km² m³ 10⁶ sin² mc²"),
    ("carets", "the board^3^ met^{4} now", "the board met now"),
    (
        "a hyphen of another shape at a line's end",
        "Coun⸗\ncil, har¬\nbour, har‐\nbour, Coun\u00ad\ncil",
        "Council, harbour, harbour, Council",
    ),
    ("the same within a line", "half⸗lit", "half-lit"),
    ("verse", "Dark was the night / and cold // the sea", "Dark was the night and cold the sea"),
    ("slashes of other kinds", "and/or 1 / 2", "and/or 1 / 2"),
    ("struck words", "paid ~~no toll~~ all", "paid n̶o̶ t̶o̶l̶l̶ all"),
    ("tildes", "~ 5 ~~ 6 ~~", "~ 5 ~~ 6 ~~"),
    (
        "page numbers",
        "the board\n\n12\n\fmet at\n\f\n- 13 -\n\nnine\n  xiv\n\n\fand",
        "the board met at nine and",
    ),
    ("figures on a line of their own", "the board\n\n12\n\nmet", "the board 12 met"),
    ("words beside a page's end", "the board\ncivil\n\fmet", "the board civil met"),
]


@pytest.mark.parametrize(("written", "read"), [case[1:] for case in SHAPES], ids=[case[0] for case in SHAPES])
def test_reads(written: str, read: str) -> None:
    assert normalise(written) == read
    assert make_text(written, "plea.txt").normal == read
    if not any(end in written for end in "\f~^"):
        assert all(text_of(written, name).normal == read for name in NAMES)


def test_a_fold_of_a_page_between_the_halves_of_a_word() -> None:
    assert normalise("the Coun-\n\n12\n\n\fcil met") == "the Council met"


MARKS = [
    ("a link in brackets", 'The board<a href="#n4" id="b4">[4]</a> met'),
    ("brackets around a link", 'The board[<a href="#n1">1</a>] met'),
    ("a bare figure", 'The board<a href="#fn:1">1</a> met'),
    ("a round bracket", 'The board<a href="#n1">(1)</a> met'),
    ("a star, after a blank", 'The board <a href="#n1">*</a> met'),
    ("a dagger", "The board<sup>†</sup> met"),
    ("another page", 'The board<a href="notes.html#ftn1">1</a> met'),
    ("a role", 'The board<a role="doc-noteref" href="n.html">1</a> met'),
    ("a type", 'The board<a epub:type="noteref" href="n.html">1</a> met'),
    ("a class", 'The board<span class="footnote">[<a href="#_footnote_1">1</a>]</span> met'),
    (
        "a class of a superscript",
        'The board<sup class="footnote">[<a id="_footnoteref_1" href="#_fd_1">1</a>]</sup> met',
    ),
    ("an anchor with a name", 'The board<sup><a name="f1" href="#n1">[1]</a></sup> met'),
    (
        "an encyclopedia",
        'The board<sup id="cite_ref-3" class="reference"><a href="#cite_note-3">[3]</a></sup> met',
    ),
    ("a bracket in a superscript", "The board<sup>(3)</sup> met"),
    ("several in a superscript", "The board<sup>3, 4</sup> met"),
    ("a page", 'The board<span class="pagenum">12</span> met'),
    ("a page in a link", 'The board <a class="pagenum" id="p12">[12]</a> met'),
    ("a page by its type", 'The board <span epub:type="pagebreak" id="p12" title="12"></span>met'),
    ("a page by its role", 'The board <span role="doc-pagebreak" aria-label="12">[Pg 12]</span>met'),
    ("a ruby", "The <ruby>board<rp>(</rp><rt>bord</rt><rp>)</rp></ruby> met"),
    ("a ruby without ends", "The <ruby>board<rt>bord</ruby> met"),
]


@pytest.mark.parametrize("name", NAMES[1:])
@pytest.mark.parametrize("content", [case[1] for case in MARKS], ids=[case[0] for case in MARKS])
def test_marks_are_no_words(content: str, name: str) -> None:
    assert make_text(f"<p>{content}</p>", name).normal == "The board met"


OWN = [
    ("a figure that is a word", 'See page <a href="#p5">5</a> of it', "See page 5 of it"),
    ("one of several", 'See 12,<a href="#p13">13</a> of it', "See 12,13 of it"),
    ("a number that begins a note", '<a href="#r1">1</a> See it', "1 See it"),
    ("a link without a place", 'Lamp <a href="lamps.html">5</a> burnt', "Lamp 5 burnt"),
    ("words of that class", '<span class="pagenum">Twelve lamps</span> burnt', "Twelve lamps burnt"),
    ("an ordinal", "The 4<sup>th</sup> of May", "The 4th of May"),
    ("words that are put in", "The <ins>old</ins> board", "The old board"),
]


@pytest.mark.parametrize("name", NAMES[1:])
@pytest.mark.parametrize(("content", "read"), [case[1:] for case in OWN], ids=[case[0] for case in OWN])
def test_words_are_no_marks(content: str, read: str, name: str) -> None:
    assert make_text(f"<p>{content}</p>", name).normal == read


LINKS = [
    ("a note in brackets", r"The board[\[3\]](#fn3) met", "The board met"),
    (
        "a note of pandoc",
        'The board[^3^](#fn3){#fnref3 .footnote-ref role="doc-noteref"} met',
        "The board met",
    ),
    ("a note in a superscript", "The board<sup>[3](#fn3)</sup> met", "The board met"),
    ("a note of Markdown", "The board[^3] met[^long-note].", "The board met."),
    (
        "a note where its mark stands",
        "The board^[It had [two] seats.] met",
        "The board met It had [two] seats.",
    ),
    ("a page of pandoc", "The []{#p12 .pagebreak}board[12]{.pagenum} met", "The board met"),
    ("a reference", "The [board of oil][b] met\n\n[b]: http://a.b/c 'Title'", "The board of oil met"),
    (
        "one that names itself",
        "The [Board][] and [lamp] met\n\n[board]: <http://a.b>\n[lamp]: /c\n",
        "The Board and lamp met",
    ),
    ("a target on the next line", 'The [lamp] met\n\n[lamp]:\n   /c\n   "Lamp"\n', "The lamp met"),
    ("no such reference", "The [board][x] and [lamp] met\n\n[b]: /c", "The [board][x] and [lamp] met"),
    ("a picture by reference", "The ![a lamp][b]board met\n\n[b]: /c", "The board met"),
    ("words behind a bracket and a colon", "[Board]: it met at nine", "[Board]: it met at nine"),
    ("links by themselves", "<http://a.b> and <a.b@c.de>", "http://a.b and a.b@c.de"),
    (
        "line ends and cells",
        "dark<br>at<br/>ten<hr>so <table><tr><td>a<td>b</table><ul><li>c<li>d</ul>",
        "dark at ten so a b c d",
    ),
    ("a table", "| Oil | Pints |\n|-----|:--:|\n| new | 2 \\| 3 |\n\nEnd", "Oil Pints new 2 | 3 End"),
    ("a table without outer pipes", "Oil | Pints\n--- | ---\nnew | 2\nEnd", "Oil Pints new 2 End"),
    ("pipes that are no table", "a | b", "a | b"),
    ("struck words", "paid <del>no toll</del> ~~at all~~", "paid n̶o̶ t̶o̶l̶l̶ a̶t̶ a̶l̶l̶"),
    ("nothing struck", "paid <del> </del>all <s></s>of it", "paid all of it"),
    ("quotation marks", "She says <q>so</q>.", "She says 'so'."),
]


@pytest.mark.parametrize(("content", "read"), [case[1:] for case in LINKS], ids=[case[0] for case in LINKS])
def test_markdown(content: str, read: str) -> None:
    assert make_text(content, "plea.md").normal == read


STRUCK = [
    ("HTML", "plea.html", "<p>He wrote: <{0}>no one paid the <b>to</b>ll &amp; tax</{0}> all paid.</p>"),
    ("Markdown", "plea.md", "He wrote: <{0}>no one paid the **toll** &amp; tax</{0}> all paid."),
    ("HTML around blocks", "plea.html", "<{0}><p>no one paid the toll &amp; tax</p></{0}><p>all paid.</p>"),
    ("Markdown around blocks", "plea.md", "<{0}>\n\nno one paid the toll &amp; tax\n\n</{0}>\n\nall paid."),
]


@pytest.mark.parametrize("tag", ["s", "strike", "del"])
@pytest.mark.parametrize(("name", "content"), [case[1:] for case in STRUCK], ids=[case[0] for case in STRUCK])
def test_struck_words_are_quoted_as_struck(name: str, content: str, tag: str) -> None:
    text = make_text(content.format(tag), name)
    for quote in ("no one paid the toll & tax", "one paid", "toll", "paid the"):
        assert not stands(quote, text)
    assert stands("~~no one paid the toll & tax~~ … all paid", text)
    assert stands("all paid", text)


def test_struck_words_of_plain_text() -> None:
    text = make_text("He wrote: ~~no one paid~~ all paid.", "plea.txt")
    assert not stands("no one", text)
    assert stands("~~no one paid~~ all paid", text)
    assert not stands("字", make_text("他~~写字的~~人", "plea.txt"))


BRACKETS = [
    ("around words", "She sailed [in June], some hold. So.", "She sailed [in June], some hold"),
    ("within words", "He met B[aker] and the keep[er]s now.", "met B[aker] and the keep[er]s"),
    ("at the start of a word", "[T]he keeper s[aw] it.", "[T]he keeper s[aw] it"),
    ("before a stop", "The mate fell ill [7, 8]. Then more.", "fell ill [7, 8]. Then"),
    ("left out", "She sailed [in June] again.", "She sailed … again"),
    ("beside the curator's", "The [old] keeper slept.", "The [old] keeper [he means Baker] slept"),
    ("the same words elsewhere", "when [he] slept, and when all came", "when [he] all came"),
]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("content", "quote"), [case[1:] for case in BRACKETS], ids=[case[0] for case in BRACKETS]
)
def test_brackets_of_the_text_stand(content: str, quote: str, name: str) -> None:
    assert stands(quote, text_of(content, name))


@pytest.mark.parametrize("quote", ["He met B[eam]", "He met B", "aker] and", "the keep", "the keepers"])
def test_what_is_not_in_the_brackets_does_not(quote: str) -> None:
    assert not stands(quote, make_text("He met B[aker] and the keep[er]s now.", "plea.txt"))


GUARDED = [
    ("in brackets, swallowed", "It did [not] mend the bell.", "It did … mend the bell", ["NEGATION"]),
    ("in brackets, before the cut", "It did [not] mend the bell.", "mend the bell", ["NEGATION"]),
    ("partly in brackets", "It did n[ot] mend the bell.", "It did … mend the bell", ["NEGATION"]),
    ("before a mark", "It did not[3] mend the bell.", "It did … mend the bell", ["NEGATION"]),
    ("before a superscript", "It did not³ mend the bell.", "mend the bell", ["NEGATION"]),
    ("a bracket that says nothing", "It paid [in May] the toll.", "It paid … the toll", []),
    ("open marks", "“It paid all.\n\n“It burnt all night, too.”", "It burnt all night", ["ATTRIBUTION"]),
    ("closed marks", "“It paid all.”\n\nIt burnt all night, too.", "It burnt all night", []),
]


@pytest.mark.parametrize(
    ("content", "quote", "kinds"), [case[1:] for case in GUARDED], ids=[case[0] for case in GUARDED]
)
def test_the_guard_sees_them(content: str, quote: str, kinds: list[str]) -> None:
    assert asked(quote, make_text(content, "plea.txt")) == kinds


@pytest.mark.parametrize("name", NAMES[1:])
def test_a_q_is_a_quotation(name: str) -> None:
    text = make_text("<p>She says. <q>It <q>never</q> paid for the oil</q>, and so.</p>", name)
    assert text.written(0, len(text.normal)) == "She says. “It ‘never’ paid for the oil”, and so."
    assert asked("paid for the oil", text) == ["NEGATION", "IRONY", "ATTRIBUTION"]
    assert stands("\"It 'never' paid for the oil\", and so", text)


REPEATED = [
    "“The lamp.\n\n“The oil.”",
    "„The lamp.\n \t\n„The oil.“",
    "« The lamp.\n\n« The oil. »",
    '"The lamp.\n\n"The oil."',
]


@pytest.mark.parametrize("content", REPEATED)
def test_a_mark_that_a_paragraph_repeats_is_left_out(content: str) -> None:
    for name in NAMES[:2]:
        assert stands("The lamp. The oil", make_text(content, name))
    page = "".join(f"<p>{part}</p>" for part in content.split("\n\n"))
    assert stands("The lamp. The oil", make_text(page, "plea.html")) or "\t" in content


def test_a_mark_that_opens_another_quotation_stays() -> None:
    assert normalise("“The lamp.”\n\n“The oil.”") == "'The lamp.' 'The oil.'"


PARAGRAPHS = [
    *(
        (f"a line of {blanks!r}", name, f"The lamp burnt.{end}{blanks}{end}The oil ran out.")
        for blanks in ("", " ", "\t", " \t ", "\u00a0", "\u3000", "\u200b", "\ufeff ")
        for end in ("\n", "\r\n", "\r")
        for name in NAMES[:2]
    ),
    ("a page's end", "plea.txt", "The lamp burnt.\fThe oil ran out."),
    ("a separator", "plea.txt", "The lamp burnt.\u2029The oil ran out."),
    ("two line ends", "plea.html", "<p>The lamp burnt.<br><br>The oil ran out.</p>"),
    ("two line ends and a blank", "plea.html", "<p>The lamp burnt.<br> &nbsp;\n<br>The oil ran out.</p>"),
    ("two line ends in Markdown", "plea.md", "The lamp burnt.<br><br/>The oil ran out."),
    ("a quoted block", "plea.md", "> The lamp burnt.\n> \t\n> The oil ran out."),
    ("a heading", "plea.md", "# The lamp burnt.\nThe oil ran out."),
    ("cells", "plea.html", "<table><tr><td>The lamp burnt.<td>The oil ran out.</table>"),
    ("cells in Markdown", "plea.md", "|The lamp burnt.|The oil ran out.|\n|---|---|\n"),
    ("preformatted", "plea.html", "<pre>The lamp burnt.\n \nThe oil ran out.</pre>"),
]


@pytest.mark.parametrize(
    ("name", "content"),
    [case[1:] for case in PARAGRAPHS],
    ids=[f"{case[0]} {case[1]}" for case in PARAGRAPHS],
)
def test_a_quotation_stitched_over_paragraphs_is_asked_about(name: str, content: str) -> None:
    text = make_text(content, name)
    assert len(text.breaks) >= 1
    assert "DISTANCE" in asked("The lamp … The oil", text)


ONE = [
    *(("a line's end", "plea.txt", f"The lamp burnt.{end}The oil ran out.") for end in ("\n", "\r\n", "\r")),
    ("a line's end in HTML", "plea.html", "<p>The lamp burnt.<br>\nThe oil ran out.</p>"),
    ("blank lines of the source", "plea.html", "<p>The lamp burnt.\n\n\nThe oil ran out.</p>"),
    ("a line's end in Markdown", "plea.md", "The lamp burnt.<br>\nThe oil ran out."),
]


@pytest.mark.parametrize(("name", "content"), [case[1:] for case in ONE], ids=[case[0] for case in ONE])
def test_a_paragraph_goes_on_where_a_reader_sees_it_go_on(name: str, content: str) -> None:
    text = make_text(content, name)
    assert [place for place in text.breaks if place < len(text.normal)] == []
