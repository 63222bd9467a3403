from pathlib import Path

import pytest

from argmap.drawing.imprint import Imprint, in_dot, in_png, read_imprint
from argmap.drawing.names import ending, kind_of, map_name, relative, stem, target, view_name
from argmap.drawing.svg_elements import as_file, root


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


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("overview.svg", ("overview", "svg", "auto")),
        ("overview.12.png", ("overview", "png", "auto")),
        ("topics/light.dot", ("topics", "dot", "auto")),
        ("topics/light.pdf", ("topics", "pdf", "auto")),
        ("topics/light.light.svg", ("topics", "svg", "light")),
        ("accusations/con_.2.svg", ("accusations", "svg", "auto")),
        ("accusations/con_.2.dark.png", ("accusations", "png", "dark")),
        ("overview.dark.2.svg", None),
        ("overview.auto.svg", None),
        ("overview.dark", None),
        ("overview.02.svg", None),
        ("overview.svg.bak", None),
        ("Overview.svg", None),
        ("topics/deep/light.svg", None),
        ("topics/a b.svg", None),
        ("overview", None),
    ],
)
def test_what_a_name_tells(name: str, kind: tuple[str, str, str] | None) -> None:
    assert kind_of(name) == kind


def test_a_theme_that_was_chosen_is_in_the_ending() -> None:
    assert [ending("svg"), ending("svg", "light"), ending("pdf", "dark")] == [
        ".svg",
        ".light.svg",
        ".dark.pdf",
    ]


@pytest.mark.parametrize(
    ("href", "way"),
    [
        ("../topics/light.svg", "../topics/light"),
        ("accusations/con_.2.svg", "accusations/con_.2"),
        ("topics/light.dark.svg", "topics/light"),
        ("topics/light.svg#topics-light-lamp", "topics/light"),
        ("https://example.org/topics/light.svg", None),
        ("#topics-light", None),
        ("topics/light.svgz", None),
        ("", None),
    ],
)
def test_which_links_lead_to_a_picture(href: str, way: str | None) -> None:
    assert target(href) == way


@pytest.mark.parametrize(
    ("file", "folder", "name"),
    [
        ("claims.yaml", "diagrams", "claims.yaml"),
        ("claims.yaml", ".", "claims.yaml"),
        ("case/claims.yaml", "case/docs/maps", "claims.yaml"),
        ("case/claims.yaml", "maps", "case/claims.yaml"),
        ("case/a/claims.yaml", "case/maps", "a/claims.yaml"),
        ("case/../claims.yaml", "maps", "claims.yaml"),
    ],
)
def test_what_pictures_call_their_map(tmp_path: Path, file: str, folder: str, name: str) -> None:
    (tmp_path / "case").mkdir()
    assert map_name(tmp_path / file, tmp_path / folder) == name
    (tmp_path / "link").symlink_to(tmp_path)
    assert map_name(tmp_path / "link" / file, tmp_path / folder) == name


def test_nothing_is_told_of_where_a_map_lies_on_a_machine() -> None:
    assert map_name(Path("/somewhere/of/mine/claims.yaml"), Path("/elsewhere/maps")) == "claims.yaml"


@pytest.mark.parametrize(
    "name", ["claims.yaml", "a b/ä.yaml", "--><x>\n.yaml", '"&.yaml', "\udce9.yaml", "火.yml"]
)
@pytest.mark.parametrize("form", ["svg", "dot", "png"])
def test_an_imprint_is_read_as_it_was_written(name: str, form: str) -> None:
    imprint = Imprint.of(name, f"topics/light.{form}")
    png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + 17 * b"\0" + b"\0\0\0\0IEND\xaeB`\x82"
    written = {
        "svg": as_file(root("light", "en", (9, 9)), [], imprint),
        "dot": in_dot(imprint).encode() + b"\n",
        "png": in_png(png, imprint),
    }[form]
    assert read_imprint(written, form) == imprint
    assert imprint.map_name == name
    for other in {"svg", "dot", "png"} - {form}:
        assert read_imprint(written, other) is None
