import pytest

from argmap.drawing.names import relative, stem, view_name


@pytest.mark.parametrize("name", ["con", "nul", "prn", "aux", "com1", "lpt9"])
def test_a_name_that_a_system_reserves_gets_an_underscore(name: str) -> None:
    assert stem(name) == name + "_"
    assert view_name("accusations", name, 2) == f"accusations/{name}_.2"


def test_other_names_stay() -> None:
    assert [stem(name) for name in ("console", "com10", "lamp-dark")] == ["console", "com10", "lamp-dark"]


def test_pages_cannot_clash_with_identifiers() -> None:
    assert view_name("topics", "light", 2) != view_name("topics", "light-2")


def test_pictures_lead_to_each_other() -> None:
    assert relative("overview", "topics/light") == "topics/light.svg"
    assert relative("topics/light", "accusations/con_") == "../accusations/con_.svg"
