"""The sections that a text shows by itself."""

from collections.abc import Callable

import pytest

from argmap.plain.errors import InputError
from argmap.texts.normalise import normalise
from argmap.texts.outline import outline
from argmap.texts.quotations import occurrences
from argmap.texts.read import make_text

MARKDOWN = """---
author: The keeper
---
# The plea

Sworn in May.

The oil
-------

It was drawn.

```
# no heading
```

> ## Quoted

## Notes ##

The first.

## Notes

The second.
"""
HTML = """<!doctype html><title>Page</title><nav><h2>Menu</h2></nav><main><h1>The <em>plea</em></h1>
<p>Sworn in May.<h2>The oil<sup>1</sup></h2><p>It was drawn.<h3></h3><h3>The bells</h3><p>They rang.</main>
<footer><h2>Imprint</h2></footer>"""
LINES = """The keeper's plea
to the council

Sworn in May, before the clerk.

Of the oil

It was drawn at dusk, and at dawn once more.

II.

The bells were rung.

The keeper
"""


@pytest.mark.parametrize(
    ("name", "content", "title", "sections"),
    [
        (
            "plea.md",
            MARKDOWN,
            "The plea",
            [
                ("the-plea", "The plea", "The plea"),
                ("the-oil", "The oil", "The oil"),
                ("notes", "Notes", "Notes The first"),
                ("notes-2", "Notes", "Notes The second"),
            ],
        ),
        (
            "plea.html",
            HTML,
            "The plea",
            [
                ("the-plea", "The plea", "The plea"),
                ("the-oil", "The oil", "The oil"),
                ("the-bells", "The bells", "The bells"),
            ],
        ),
        (
            "plea.txt",
            LINES,
            "The keeper's plea to the council",
            [
                ("the-keepers-plea-to-the-council", "The keeper's plea to the council", "The keeper's"),
                ("of-the-oil", "Of the oil", "Of"),
                ("ii", "II", "II"),
            ],
        ),
        (
            "first.md",
            "Sworn in May.\n\n# The oil\n\nIt was drawn.",
            None,
            [("beginning", "Beginning", "Sworn"), ("the-oil", "The oil", "The")],
        ),
        (
            "one-heading.md",
            "# The plea\n\nSworn in May.\n\nSworn again.",
            "The plea",
            [
                ("p1", "The plea", "The"),
                ("p2", "Sworn in May", "Sworn in"),
                ("p3", "Sworn again", "Sworn again"),
            ],
        ),
        (
            "taken.md",
            "# Notes\n\na b\n\n# Notes 2\n\nc d\n\n# Notes\n\ne f\n\n# Notes\n\ng h",
            "Notes",
            [
                ("notes", "Notes", "Notes a"),
                ("notes-2", "Notes 2", "Notes 2"),
                ("notes-3", "Notes", "Notes e"),
                ("notes-4", "Notes", "Notes g"),
            ],
        ),
        (
            "sentences.txt",
            "Dr. Howe swore it. So.\n\nHe said: “It was!” So.\n\n油在黄昏取出的时候没有人在场。钟响了。",
            None,
            [
                ("p1", "Dr. Howe swore it", "Dr"),
                ("p2", "He said: It was", "He"),
                ("p3", "油在黄昏取出的时候没有人在场", "油在"),
            ],
        ),
        ("one.txt", "  The light burnt\nall night.\n", None, [("p1", "The light burnt all night", "The")]),
        ("word.txt", "Burnt", None, [("p1", "Burnt", "Burnt")]),
        (
            "poem.txt",
            "The sea\n\nThe shore\n\nThe sand",
            None,
            [("p1", "The sea", "The sea"), ("p2", "The shore", "The shore"), ("p3", "The sand", "The sand")],
        ),
        (
            "long.txt",
            "It is said in the town that nobody drew oil on the night of the storm, which is false.",
            None,
            [("p1", "It is said in the town that nobody drew…", "It")],
        ),
        (
            "russian.md",
            "# О масле\n\nМасло взято.\n\n# О колоколах\n\nОни звонили.",
            "О масле",
            [("o-masle", "О масле", "О масле"), ("o-kolokolakh", "О колоколах", "О колоколах")],
        ),
        (
            "chinese.md",
            "# 油\n\n油在黄昏取出。\n\n# 钟\n\n钟响了。\n\n# Oil\n\nEnd.",
            "油",
            [("s1", "油", "油油"), ("s2", "钟", "钟钟"), ("oil", "Oil", "Oil")],
        ),
        (
            "marks.md",
            "# \"Oil\n\nx\n\n# (bells] and 'dawn',\n\ny\n\n# ***\n\nz\n\n# 1871\n\nz",
            "Oil",
            [
                ("oil", "Oil", '"Oil'),
                ("bells-and-dawn", "Bells and dawn", "(bells"),
                ("1871", "1871", "1871 z"),
            ],
        ),
        (
            "invisible.txt",
            "The har\u00adbour\u00a0light.\n\nThe har\u00adbour \u200emaster.",
            None,
            [
                ("p1", "The harbour light", "The harbour light"),
                ("p2", "The harbour master", "The harbour master"),
            ],
        ),
        (
            "own.txt",
            "“Oil”—he said—was drawn.\n\n“Oil”—she said—was not.",
            None,
            [
                ("p1", "Oil - he said - was drawn", "“Oil” — he"),
                ("p2", "Oil - she said - was not", "“Oil” — she"),
            ],
        ),
    ],
)
def test_sections(name: str, content: str, title: str | None, sections: list[tuple[str, str, str]]) -> None:
    found = outline(make_text(content, name))
    assert [(id_, item.title, item.starts) for id_, item in found.sections.items()] == sections
    assert found.title == title
    assert {(item.mapped, item.reason) for item in found.sections.values()} == {(False, "Not mapped yet")}


def test_each_starts_with_as_few_words_as_stand_only_there() -> None:
    content = "\n\n".join(f"So it was on day {number % 4} of week {number} and on." for number in range(12))
    text = make_text(content, "days.txt")
    for section in outline(text).sections.values():
        shorter = section.starts.rpartition(" ")[0]
        assert len(list(occurrences(normalise(section.starts), text))) == 1
        assert len(list(occurrences(normalise(shorter), text))) > 1


@pytest.mark.parametrize("content", ["so " * 1000, "\x01\n\nIt was drawn.", "It was so.\n\n" * 200])
def test_a_text_whose_beginning_cannot_be_told_is_an_error(content: str) -> None:
    with pytest.raises(InputError, match=r'"plea.txt" has no sections'):
        outline(make_text(content, "plea.txt"))


def test_a_paragraph_that_cannot_be_told_belongs_to_the_one_before() -> None:
    found = outline(make_text("At dusk.\n\nIt\x01 was.\n\nAt dawn.", "plea.txt"))
    assert list(found.sections) == ["p1", "p3"]


@pytest.mark.parametrize("paragraph", ["It was day {}, and so on.", "It was so.", "# Notes\n\nOf day {}."])
def test_the_work_grows_as_the_text_does(
    paragraph: str, assert_linear: Callable[[Callable[[int], object], int], None]
) -> None:
    def work(size: int) -> None:
        content = "At first.\n\n" + "\n\n".join(paragraph.format(number) for number in range(size))
        outline(make_text(content, "plea.md"))

    assert_linear(work, 2000)
