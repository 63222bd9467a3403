"""An archive reference that its archive cannot read."""

import re
from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule, entry

_NUMBER = r"[\w./-]*\d[\w./-]*"
_LEAVES = r"\d[\w\s.,;–—-]*"
_GAP = r"[,;\s]+"
_FOND = (
    rf"(?:f|fond|ф|фонд)\.?\s*{_NUMBER}"
    rf"(?:{_GAP}(?:op|opis[’']?|inv|inventory|оп|опись)\.?\s*{_NUMBER}"
    rf"(?:{_GAP}(?:d|delo|file|ed\.\s?khr|д|дело|ед\.\s?хр)\.?\s*{_NUMBER}"
    rf"(?:{_GAP}(?:ll?|list|listy|leaf|leaves|folios?|лл?|листы?)\.?\s*(?P<leaves>{_LEAVES}))?)?)?"
)
_SOVIET = "fond, inventory, file and leaf, in this order: `f. 17, op. 2, d. 685, l. 53-68`"
_RUSSIAN = (
    "RGASPI", "RTKhIDNI", "RTsKhIDNI", "TsPA", "GARF", "GA RF", "RGVA", "RGAE", "RGALI", "RGANI", "APRF",
    "AP RF", "AVPRF", "AVP RF", "РГАСПИ", "РЦХИДНИ", "ЦПА", "ГАРФ", "ГА РФ", "РГВА", "РГАЭ", "РГАЛИ", "РГАНИ",
    "АПРФ", "АП РФ", "АВПРФ", "АВП РФ",
)  # fmt: skip
_SHAPES = (
    (_RUSSIAN, _FOND, _SOVIET),
    (
        ("TNA", "The National Archives (UK)", "The National Archives"),
        r"[A-Z]{1,4}\s?\d+(?:/[\w/]+)*",
        "department, series and piece: `FO 371/9354`",
    ),
    (
        ("BArch", "Bundesarchiv"),
        r"[A-Z]{1,3}\s?\d+(?:-[IVX]+)?\s?/\s?\S+.*",
        "holding and file: `R 43/1`",
    ),
    (("NARA",), r"(?:RG|Record Group)\s?\d+.*", "the record group first: `RG 59`"),
)
"""What archives are called, a longer name before what it begins with, and how they are referred to."""

_RANGE = r"(\d+)\s*(?:ob|об)?\.?\s*[–—-]\s*(\d+)"


def check(context: Context) -> Iterator[Finding]:
    for path, archive in context.tables["sources"].having("archive"):
        if fault := _fault(" ".join(archive.split())):
            yield Finding((*path, "archive"), f"{entry(path)} has a malformed archive reference", *fault)


def _fault(archive: str) -> tuple[str, str] | None:
    for names, shape, form in _SHAPES:
        reference = _behind(names, archive)
        if reference is None:
            continue
        written = (
            reference.lower() if shape is _FOND else reference
        )  # a pattern for either case is slow to make
        parsed = re.fullmatch(rf"(?s){shape}\.?", written)
        if parsed is None:
            return "not of this archive's form", f"write {form}"
        for start, end in re.findall(_RANGE, parsed.groupdict().get("leaves") or ""):
            if int(end) < int(start):
                return f"the leaves run backwards, from {start} to {end}", "put the lower number first"
        return None
    return None


def _behind(names: tuple[str, ...], archive: str) -> str | None:
    """Return what follows the name of an archive, or ``None`` where it is not one of these."""
    for name in names if archive.startswith(names) else ():
        rest = archive.removeprefix(name)
        if rest != archive and not re.match(r"\w", rest):
            return re.sub(r"\A\W+", "", rest)
    return None


RULE = Rule(Kind("AM505", "malformed-archive", Severity.WARNING), __file__, check)
