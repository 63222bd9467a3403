"""A text made fit for the parser: as long as it was, and without what would lead the parser astray."""

import re

from argmap.loader import characters, faults
from argmap.loader.faults import Fault
from argmap.loader.nodes import Data
from argmap.plain.value import Value

_DIRECTIVES = r"(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n))*+%"
_DIRECTIVE = r"(?<![^\r\n])%([^\r\n]*)"
_START = r"(?<![^\r\n])---(?=\s|\Z)"
_BEYOND = r"\\u[Dd][89A-Fa-f][0-9A-Fa-f]{2}|\\U(?!000[0-9A-Fa-f]|0010)[0-9A-Fa-f]{8}|\\U0000[Dd][89A-Fa-f].."


class Prepared(Value):
    """A text for the parser, the faults of its characters, and what each stand-in stands for."""

    text: str
    faults: tuple[Fault, ...]
    stand_ins: dict[str, str]

    def restored(self, data: Data) -> Data:
        """Return the data with each character in place of its stand-in."""
        table = {ord(stand_in): meant for stand_in, meant in self.stand_ins.items()}
        return _translated(data, table) if table else data


def prepared(text: str) -> Prepared:
    """Return what the parser is to read in place of a text."""
    found = characters.suspects(text)
    parsed = characters.legal(text) if found and characters.has_illegal(found) else text
    breaks = characters.hidden_breaks(found)
    if breaks:
        parsed = parsed.translate({ord(meant): stand_in for meant, stand_in in breaks.items()})
    wrong = list(characters.raw_faults(text, found))
    if "%" in parsed and re.match(_DIRECTIVES, parsed):
        start = re.search(_START, parsed)
        head = start.start() if start else len(parsed)
        wrong += [_directive(match) for match in re.compile(_DIRECTIVE).finditer(text, 0, head)]
        parsed = re.sub(_DIRECTIVE, r"#\1", parsed[:head]) + parsed[head:]
    return Prepared(parsed, tuple(wrong), {stand_in: meant for meant, stand_in in breaks.items()})


def without_surrogates(text: str) -> str:
    """Put U+FFFD in place of each escape that stands for no character, at which the parser would stop."""
    return re.sub(_BEYOND, lambda match: "\\ufffd" if match[0][1] == "u" else "\\U0000fffd", text)


def _directive(match: re.Match[str]) -> Fault:
    message = f'a claim file cannot have the directive "{match[0].split()[0]}"'
    return Fault(
        faults.YAML_DIRECTIVE, match.start(), match.end(), message, "speaks to the parser", "remove the line"
    )


def _translated(data: Data, table: dict[int, str]) -> Data:
    if isinstance(data, str):
        return data.translate(table)
    if isinstance(data, list):
        return [_translated(item, table) for item in data]
    if isinstance(data, dict):
        return {key.translate(table): _translated(value, table) for key, value in data.items()}
    return data
