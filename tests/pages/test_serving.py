"""What is put into served pages, and the page that stands in for a site that cannot be built."""

import re
from pathlib import Path

from lxml import html

from argmap.api import load
from argmap.checking.checker import Checker
from argmap.checking.results import FileResult
from argmap.pages import site
from argmap.pages.serving import broken, served
from argmap.plain.span import SourceText

PAGE = (
    b'<!doctype html><html><head><meta http-equiv="Content-Security-Policy" '
    b'content="default-src &#39;none&#39;; script-src &#39;self&#39;"></head><body>&lt;/head></body></html>'
)
HEAD = """\
argmap: 1
title: The harbour light
parties:
  council: {name: The council, role: accuser}
topics:
  light: The light
accusations:
"""


def result_of(text: str) -> FileResult:
    return Checker().check(SourceText("claims.yaml", text))


def page_of(text: str) -> str:
    return broken("claims.yaml has errors", result_of(text))["index.html"].decode()


def test_a_page_gets_the_script_and_may_ask_what_is_served() -> None:
    files = served({"index.html": PAGE, "reader.css": b"a{}"})
    page = files["index.html"].decode()
    assert (
        'content="default-src &#39;none&#39;; script-src &#39;self&#39;; connect-src &#39;self&#39;"></head>'
    ) in re.sub(r"<script.*</script>\n", "", page)
    version = files["serve.txt"].decode()
    assert page.count(f'<script defer src="/serve.js" data-version="{version}"></script>\n</head>') == 1
    assert files["reader.css"] == b"a{}"
    assert {"serve.js", "serve.css", "favicon.ico"} <= files.keys()
    assert served({"favicon.ico": b"mine"})["favicon.ico"] == b"mine"


def test_the_version_is_that_of_all_files() -> None:
    known = [
        served(files)["serve.txt"]
        for files in (
            {"a.html": PAGE},
            {"a.html": PAGE, "reader.css": b""},
            {"b.html": PAGE},
            {"a.html": PAGE + b"\n"},
            {"a.html": b"", "b.html": PAGE},
            {"a.html": PAGE, "b.html": b""},
        )
    ]
    assert len(set(known)) == len(known)
    assert served({"a.html": PAGE})["serve.txt"] == known[0]


def test_each_page_has_a_bar_that_opens_the_warnings() -> None:
    text = HEAD.replace("  light: The light\n", "  light: The light\n  oil: The oil\n")
    text += "  dark: {title: D, claim: C., topic: light, unanswered: Why not.}\n"
    warnings = [item._replace(message=f"{item.message} <b>") for item in result_of(text).diagnostics]
    page = served({"index.html": PAGE, "reader.css": b"a{}"}, warnings)["index.html"].decode()
    bar = html.fromstring(page).xpath("//body/details")[0]
    assert [" ".join(part.text_content().split()) for part in bar.xpath("summary | ol/li")] == [
        "1 warning",
        f"claims.yaml:7:3 {warnings[0].message} {warnings[0].help} {warnings[0].name}; run argmap rule AM110",
    ]
    assert not bar.xpath(".//b | .//@style | .//script")
    assert page.endswith("</details></body></html>")
    files = served({"index.html": PAGE}, warnings * 101)
    assert b"And 1 further warning." in files["index.html"]
    assert files["serve.txt"] != served({"index.html": PAGE})["serve.txt"]
    assert b"warned" not in served({"index.html": PAGE})["index.html"]


def test_each_error_leads_to_its_line() -> None:
    entry = (
        "  {0}:\n    title: The light\n    claim: It was {0}.\n    topic: {1}\n"
        "    unanswered: Nobody was asked.\n"
    )
    text = HEAD + entry.format("dark", "night") + entry.format("late", "storm")
    root = html.fromstring(page_of(text))
    links = root.xpath("//ol[@class='findings']//a")
    assert [(link.text, link.get("href")) for link in links] == [("11:12", "#line-11"), ("16:12", "#line-16")]
    lines = [line.text_content().strip("\n") for line in root.xpath("//ol[@class='source']/li")]
    assert lines == text.split("\n")
    for link in links:
        (line,) = root.xpath(f"//*[@id='{link.get('href')[1:]}']")
        assert "topic:" in line.text_content()
    assert [mark.text for mark in root.xpath("//mark")] == ["night", "storm"]
    assert "unknown-name; run argmap rule AM102" in root.xpath("//ol[@class='findings']/li")[0].text_content()


def test_warnings_are_left_to_the_check() -> None:
    page = page_of(
        HEAD
        + "  dark: {title: The light was  out, claim: Dark., topic: night, unanswered: Nobody was asked.}\n"
    )
    assert "AM102" in page
    assert "AM3" not in page


def test_what_is_no_yaml_is_told_as_well() -> None:
    assert 'href="#line-1"' in page_of("argmap: [")
    assert "claims.yaml has errors" in page_of("")


def test_nothing_in_a_file_is_obeyed() -> None:
    hostile = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\u202e"
    text = HEAD + f"  dark: {{title: D, claim: Dark., topic: '{hostile}', unanswered: Nobody was asked.}}\n"
    files = broken(f'"{hostile}" has errors', result_of(text))
    page = files["index.html"].decode()
    root = html.fromstring(page)
    assert [script.get("src") for script in root.iter("script")] == ["/serve.js"]
    assert not list(root.iter("img"))
    assert "\u202e" not in page
    assert "\\u202e" in page
    assert files["404.html"] == files["index.html"]
    assert not root.xpath("//@style | //@onclick | //style")


def test_very_long_lines_are_shown_in_part_and_very_many_errors_counted() -> None:
    long = (
        f"  dark: {{claim: {'x' * 5000}, topic: night, title: {'y' * 5000}, unanswered: Nobody was asked.}}\n"
    )
    root = html.fromstring(page_of(HEAD + long))
    (shown,) = root.xpath("//pre")
    assert len(shown.text_content()) < 1000
    assert "topic: night" in shown.text_content()
    many = "".join(
        f"  a{i}: {{title: T{i}, claim: C., topic: n{i}, unanswered: Nobody was asked.}}\n"
        for i in range(1010)
    )
    assert re.search(r"And \d+ further errors\.", page_of(HEAD + many))


def test_a_reason_alone_needs_no_file() -> None:
    page = broken('cannot read "claims.yaml": no such file or directory')["index.html"].decode()
    assert "<h1>cannot read &#34;claims.yaml&#34;: no such file or directory</h1>" in page
    assert "<ol" not in page


def test_the_script_needs_nothing_that_the_policy_forbids(root: Path) -> None:
    script = (root / "argmap" / "pages" / "serving" / "serve.js").read_text(encoding="utf-8")
    assert not re.search(r"innerHTML|eval|import|style", script)


def test_every_page_of_a_real_site_is_watched() -> None:
    files = served(
        site(load(text=HEAD + "  dark: {title: D, claim: C., topic: light, unanswered: Why not.}\n"))
    )
    pages = {name: content.decode() for name, content in files.items() if name.endswith(".html")}
    assert len(pages) > 5
    for name, page in pages.items():
        assert page.count('<script defer src="/serve.js" data-version="') == 1, name
        (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
        assert policy.endswith("; connect-src &#39;self&#39;"), name
