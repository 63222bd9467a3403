"""Which identifier is offered for a name with letters that none can have."""

import re

import pytest

from argmap.claimfile import load
from argmap.claimfile.naming import slugged
from argmap.format.identifiers import ID
from argmap.plain.span import SourceText

NAMES = [
    ("geöffnet", "de", "geoeffnet"),
    ("geöffnet", "de-AT", "geoeffnet"),
    ("geöffnet", None, "geoffnet"),
    ("geöffnet", "sv", "geoffnet"),
    ("Größe über alles", "de", "groesse-ueber-alles"),
    ("GRÖSSE", "de", "groesse"),
    ("Ärger", "de", "aerger"),
    ("ge\u006f\u0308ffnet", "de", "geoeffnet"),
    ("café déjà vu", "fr", "cafe-deja-vu"),
    ("cœur", "fr", "coeur"),
    ("l'été", "fr", "lete"),
    ("niño", "es", "nino"),
    ("smørrebrød", "da", "smoerrebroed"),
    ("blå", "nb", "blaa"),
    ("blå", "sv", "bla"),
    ("Łódź", "pl", "lodz"),
    ("Москва", "ru", "moskva"),
    ("ещё щи", "ru", "eshchyo-shchi"),
    ("объявление", "ru", "obyavlenie"),
    ("чай-и-Жук", None, "chay-i-zhuk"),
    ("Київ", "uk", "kyiv"),
    ("Гадяч", "uk", "hadyach"),
    ("България", "bg", "balgariya"),
    ("日本", "ja", ""),
    ("Αθήνα", "el", ""),
    ("!!!", "de", ""),
    ("ь", "ru", ""),
]


@pytest.mark.parametrize(("name", "language", "wanted"), NAMES)
def test_slugged(name: str, language: str | None, wanted: str) -> None:
    slug = slugged(name, language=language)
    assert slug == wanted
    assert not slug or re.fullmatch(ID, slug)


@pytest.mark.parametrize(
    ("head", "wanted"),
    [
        ("language: de\n", 'write "geoeffnet"'),
        ("", 'write "geoffnet"'),
        ("language: Deutsch\n", 'write "geoeffnet"'),
        ("language: [de]\n", 'write "geoffnet"'),
    ],
)
def test_the_language_of_the_file_decides(head: str, wanted: str) -> None:
    text = f"argmap: 1\ntitle: Das Tor\n{head}parties: {{geöffnet: {{name: A, role: accuser}}}}\n"
    found = load(SourceText("claims.yaml", text)).diagnostics
    assert [item.help for item in found if item.code == "AM026"] == [wanted]
