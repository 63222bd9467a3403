"""Texts in Markdown, rendered by GitHub's own parser (cmark-gfm) with its links and tables."""

import re
from itertools import product

import cmarkgfm
import pytest
from cmarkgfm.cmark import Options
from inline_snapshot import snapshot
from lxml import html

from argmap.plain.markdown import escaped, table
from argmap.plain.terminal import plain

HOSTILE = [
    *("a|b", "|", "\\|", "a\\", "`", "```", "``a`` `b", "@a\\|b", "#1|#2`#3", "|@a|", "| --- |", ":---:"),
    *("<b>x</b>", "<!-- x -->", "<script>alert(1)</script>", "a < b > c", "&lt;b&gt;", "&amp;"),
    *("&#64;someone", "# a", "#", "a #", "> a", "a*b*c"),
    *("[a](b)", "![a](b)", "[a](http://a.example)", "<http://a.example>", "[a]: http://a.example", "[^1]"),
    *("[ ] x", "*a*", "**a**", "_a_", "__a__", "~a~", "~~a~~"),
    *("- a", "* a", "+ a", "1. a", "2) a", "-", "---", "***", "- - -", "==="),
    *("    a", "a  \nb", "a\n\n# b", "\ta"),
    *("http://a.example", "see https://a.example/?b=c&d=e.", "www.a.example", "mailto:a@b.example"),
    *("a@b.example", "(http://a.example|b)", '"http://a.example"', "xmpp:a@b.example", "HTTP://A.EXAMPLE"),
    *("\u202e@gnp", "\x1b[31m", "::error::x", "##[error]x", "\ud800", "\x00", "a\u2028b"),
]  # fmt: skip

LINKED = [
    *("@someone", "(@someone)", '"@team/all"', "a@b.example", "#123", "argmap#123", "GH-123", "!45", "&6"),
    *("%7", '%"first milestone"', '~"a label"', "~bug", "ABC-123", "0123abc", "$x$", ":tada:", "[[page]]"),
    *("[vulnerability:1]", "https://a.example/@b", "www.a.example"),
]  # fmt: skip
"""What forges look for in a text, so that only code is safe from it."""


def rendered(text: str) -> html.HtmlElement:
    shown = cmarkgfm.github_flavored_markdown_to_html(text, Options.CMARK_OPT_UNSAFE)
    return html.fragment_fromstring(shown, create_parent="article")


def seen(text: str) -> str:
    """Return what is left to see of a text that was made harmless."""
    return " ".join(plain(text).split())


def test_a_text_shows_as_it_is_written() -> None:
    for text, frame in product([*HOSTILE, *LINKED], ["{}", "- {}", "## {}", "so: {}", "{} {}"]):
        article = rendered(frame.format(escaped(text), escaped(text)))
        tags = {part.tag for part in article.iterdescendants()}
        assert tags <= {"p", "ul", "li", "h2", "code"}, (text, frame)
        twice = frame.replace("- ", "").replace("## ", "").format(seen(text), seen(text))
        assert " ".join(article.text_content().split()) == " ".join(twice.split()), (text, frame)


def test_a_cell_stays_one_cell() -> None:
    for text in (*HOSTILE, *LINKED):
        article = rendered("\n".join(table(("a", "b"), [(text, "next"), ("last", text)], ["b"])))
        rows = [[cell.text_content().strip() for cell in row] for row in article.iter("tr")]
        assert rows == [["a", "b"], [seen(text), "next"], ["last", seen(text)]]
        tags = {part.tag for part in article.iterdescendants()}
        assert tags <= {"table", "thead", "tbody", "tr", "th", "td", "code"}, text


@pytest.mark.parametrize("text", LINKED)
def test_what_a_forge_links_is_code(text: str) -> None:
    article = rendered(escaped(f"before {text} behind"))
    outside = "".join(article.itertext()) if article.find(".//code") is None else outside_code(article)
    assert not re.search(r"[@#!&%~$]\w|\w-\d|://|www\.|:\w+:|\[\[|\[\w+:|[0-9a-f]{7}|[%~]\"", outside)
    assert outside.startswith("before ")
    assert outside.rstrip().endswith(" behind")


def outside_code(article: html.HtmlElement) -> str:
    for code in article.iter("code"):
        code.text = ""
    return article.text_content()


@pytest.mark.parametrize(
    "text",
    ["keeper-slept", 'accusation "full" names', "87 words (26.1 %)", "“so”, he said: no; why?", "1919/1921"],
)
def test_what_is_harmless_is_left_as_it_is(text: str) -> None:
    assert escaped(text) == text


def test_escaped() -> None:
    texts = ["a|b *c*", "@me said `x`", "- 1", "1. one", "see #1|2"]
    assert [escaped(text) for text in texts] == snapshot(
        ["a&#124;b \\*c\\*", "`@me` said &#96;x&#96;", "\\- 1", "1\\. one", "see `#1`&#124;`2`"]
    )


def test_a_long_text_is_cut() -> None:
    assert escaped("word " * 100, most=12) == "word word w…"
