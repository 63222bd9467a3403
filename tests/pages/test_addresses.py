"""What pages are called, where a name alone would be taken for something else."""

import pytest

from argmap.pages import addresses


@pytest.mark.parametrize("name", ["con", "nul", "prn", "aux", "com1", "lpt9", "index"])
def test_no_page_has_a_name_that_hosts_or_windows_keep_for_themselves(name: str) -> None:
    assert addresses.source(name) == f"sources/_{name}.html"
    assert addresses.text(name) == f"text/_{name}.html"
    assert addresses.text(name, 2) == f"text/_{name}.2.html"


@pytest.mark.parametrize(
    ("there", "identifier", "was"),
    [
        ("topics/storm.html", "gale", "topics/gale.html"),
        ("accusations/_con.html", "fraud", "accusations/fraud.html"),
        ("people/jane.html", "nul", "people/_nul.html"),
    ],
)
def test_a_page_that_was_renamed_stays_in_its_folder(there: str, identifier: str, was: str) -> None:
    assert addresses.renamed(there, identifier) == was


def test_other_names_are_kept() -> None:
    assert [addresses.text("console"), addresses.text("com10", 3)] == [
        "text/console.html",
        "text/com10.3.html",
    ]
