"""Links to passages as a browser follows them: a page that is served opens where the words stand."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from argmap.wording.addresses import passage_address, section_address

pytestmark = pytest.mark.browser

PASSAGES = {
    "plain": "The keeper drew the oil at dusk and carried it up the stair.",
    "commas": "It rained, hailed, and thundered, all of it before noon, said the mate.",
    "hyphens": "A well-known half-hearted wind had dropped.",
    "dashes": "The bell – so he swore – rang twice — and then no more.",
    "ampersands": "Voss & Sons kept the books for A&B at 5% + costs.",
    "elision": "The committee of the harbour, whose clerk was ill that winter, never published its minutes.",
    "curly": "He called it “the council’s own light” before witnesses.",
    "cyrillic": "Маяк горел всю ночь, и лоцманы видели его с моря.",
    "japanese": "灯台の光は最後まで見えていた、と記事は伝える。",
    "arabic": "أبلغ القبطان أن الدفة انكسرت قبل منتصف الليل.",
    "marked": "The oil <em>book</em> has <a href='#x'>eight</a> entries<sup>[3]</sup> of that night.",
    "note": "[13] For the tide tables see the almanac.",
    "odd": "Was it (so)? Who = he; why #2 @ 3/4 = 75%, ~ $5 or *none*!",
}
FILLING = "<p style='height: 1600px'>Nothing to the purpose stands here.</p>"
PAGE = "<!doctype html><meta charset=utf-8><title>The plea</title>" + "".join(
    f"{FILLING}<p id={name}>{text.replace(' & ', ' &amp; ').replace('A&B', 'A&amp;B')}</p>"
    for name, text in PASSAGES.items()
) + FILLING  # fmt: skip

QUOTED = [
    ("plain", "drew the oil at dusk"),
    ("commas", "rained, hailed, and thundered, all of it"),
    ("hyphens", "well-known half-hearted wind"),
    ("dashes", "so he swore – rang twice — and then"),
    ("ampersands", "Voss & Sons kept the books for A&B at 5% + costs"),
    ("elision", "The committee of the harbour … never published its minutes"),
    ("elision", "whose clerk ... ill [with fever] that winter"),
    ("curly", 'called it "the council\'s own light"'),
    ("curly", "called it “the council’s own light”"),
    ("cyrillic", "горел всю ночь, и лоцманы"),
    ("cyrillic", "Маяк … с моря"),
    ("japanese", "灯台の光は最後まで見えていた"),
    ("arabic", "الدفة انكسرت قبل"),
    ("marked", "book has eight entries"),
    ("odd", "Was it (so)? Who = he; why #2 @ 3/4 = 75%, ~ $5 or *none*!"),
]
SEEN = """
id => {
  const box = document.getElementById(id).getBoundingClientRect();
  return {scrolled: window.scrollY > 0, seen: box.top >= 0 && box.bottom <= window.innerHeight,
          known: 'fragmentDirective' in document, hidden: !location.hash.includes('text=')};
}
"""
FOUND = {"scrolled": True, "seen": True, "known": True, "hidden": True}


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(PAGE.encode())

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/plea"
        server.shutdown()
        thread.join()


def seen(page: Any, link: str | None, id_: str) -> dict[str, bool]:
    page.goto("about:blank")  # as another passage of a page that is open would not open it anew
    page.goto(link)
    page.wait_for_timeout(150)
    return dict(page.evaluate(SEEN, id_))


@pytest.mark.parametrize(("id_", "quote"), QUOTED)
def test_a_link_opens_the_page_at_the_quotation(page: Any, address: str, id_: str, quote: str) -> None:
    assert seen(page, passage_address(address, [quote]), id_) == FOUND


@pytest.mark.parametrize(
    ("id_", "starts"), [("note", "[13] For the tide tables"), ("hyphens", "A well-known")]
)
def test_a_link_opens_the_page_where_a_section_starts(page: Any, address: str, id_: str, starts: str) -> None:
    assert seen(page, section_address(address, starts), id_) == FOUND


def test_words_that_are_not_there_open_the_page_at_its_top(page: Any, address: str) -> None:
    found = seen(page, passage_address(address, ["nobody ever wrote this"]), "plain")
    assert not found["scrolled"]
