"""An archive reference that its archive cannot read."""

import re
from collections.abc import Iterator

from argmap.plain.diagnostics import Kind, Severity
from argmap.rules.base import Context, Finding, Rule, entry

_NUMBER = r"[\w./-]*\d[\w./-]*"
_LEAVES = r"\d[\w\s.,;–—-]*"
_GAP = r"[,;\s]+"
_FOND = (
    rf"(?i:(?:f|fond|ф|фонд)\.?\s*{_NUMBER}"
    rf"(?:{_GAP}(?:op|opis[’']?|inv|inventory|оп|опись)\.?\s*{_NUMBER}"
    rf"(?:{_GAP}(?:d|delo|file|ed\.\s?khr|д|дело|ед\.\s?хр)\.?\s*{_NUMBER}"
    rf"(?:{_GAP}(?:ll?|list|listy|leaf|leaves|folios?|лл?|листы?)\.?\s*(?P<leaves>{_LEAVES}))?)?)?)"
)
_SOVIET = "fond, inventory, file and leaf, in this order: `f. 17, op. 2, d. 685, l. 53-68`"
_SHAPES = {
    r"RGASPI|RTs?KhIDNI|TsPA|GA\s?RF|RGVA|RGAE|RGALI|RGANI|AP\s?RF|AVP\s?RF": (_FOND, _SOVIET),
    r"РГАСПИ|РЦХИДНИ|ЦПА|ГА\s?РФ|РГВА|РГАЭ|РГАЛИ|РГАНИ|АП\s?РФ|АВП\s?РФ": (_FOND, _SOVIET),
    r"TNA|The National Archives(?: \(UK\))?": (
        r"[A-Z]{1,4}\s?\d+(?:/[\w/]+)*",
        "department, series and piece: `FO 371/9354`",
    ),
    r"BArch|Bundesarchiv": (r"[A-Z]{1,3}\s?\d+(?:-[IVX]+)?\s?/\s?\S+.*", "holding and file: `R 43/1`"),
    r"NARA": (r"(?:RG|Record Group)\s?\d+.*", "the record group first: `RG 59`"),
}
_PARSED = tuple(
    (
        rf"(?s)(?:{name})(?!\w)\W*(?P<reference>.*)",
        rf"(?s){shape}\.?",
        form,
    )
    for name, (shape, form) in _SHAPES.items()
)
_RANGE = r"(\d+)\s*(?:ob|об)?\.?\s*[–—-]\s*(\d+)"


def check(context: Context) -> Iterator[Finding]:
    for path, archive in context.tables["sources"].having("archive"):
        if fault := _fault(" ".join(archive.split())):
            yield Finding((*path, "archive"), f"{entry(path)} has a malformed archive reference", *fault)


def _fault(archive: str) -> tuple[str, str] | None:
    for name, shape, form in _PARSED:
        if not (named := re.fullmatch(name, archive)):
            continue
        parsed = re.fullmatch(shape, named["reference"])
        if parsed is None:
            return "not of this archive's form", f"write {form}"
        for start, end in re.findall(_RANGE, parsed.groupdict().get("leaves") or ""):
            if int(end) < int(start):
                return f"the leaves run backwards, from {start} to {end}", "put the lower number first"
        return None
    return None


RULE = Rule(Kind("AM505", "malformed-archive", Severity.WARNING), __file__, check)
