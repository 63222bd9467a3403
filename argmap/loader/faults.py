"""What can be wrong with a claim file before any rule looks at it."""

from argmap.plain.diagnostics import Fix, Kind, Severity
from argmap.plain.value import Value

YAML_SYNTAX = Kind("AM001", "yaml-syntax")
WRONG_ENCODING = Kind("AM002", "wrong-encoding")
ILLEGAL_CHARACTER = Kind("AM003", "illegal-character")
BIDI_CONTROL = Kind("AM004", "bidi-control", Severity.WARNING)
INVISIBLE_CHARACTER = Kind("AM005", "invisible-character", Severity.WARNING)
CUT_PROSE = Kind("AM006", "cut-prose", Severity.WARNING)
DUPLICATE_KEY = Kind("AM007", "duplicate-key")
YAML_ALIAS = Kind("AM008", "yaml-alias")
YAML_TAG = Kind("AM009", "yaml-tag")
YAML_DIRECTIVE = Kind("AM010", "yaml-directive")
SECOND_DOCUMENT = Kind("AM011", "second-document")
COMPLEX_KEY = Kind("AM012", "complex-key")
EXCEEDED_BOUND = Kind("AM013", "exceeded-bound")
EMPTY_FILE = Kind("AM014", "empty-file")
ODD_SPACE = Kind("AM015", "odd-space")
SWALLOWED_KEY = Kind("AM016", "swallowed-key", Severity.WARNING)
WRONG_TYPE = Kind("AM020", "wrong-type")
UNKNOWN_KEY = Kind("AM021", "unknown-key")
MISSING_KEY = Kind("AM022", "missing-key")
EMPTY_VALUE = Kind("AM023", "empty-value")
UNKNOWN_VALUE = Kind("AM024", "unknown-value")
UNKNOWN_VERSION = Kind("AM025", "unknown-version")
MALFORMED_ID = Kind("AM026", "malformed-id")
MALFORMED_DATE = Kind("AM027", "malformed-date")
MALFORMED_LANGUAGE = Kind("AM028", "malformed-language")
MALFORMED_LICENCE = Kind("AM029", "malformed-licence")
IDLE_REASON = Kind("AM030", "idle-reason")
MISPLACED_KEY = Kind("AM031", "misplaced-key")


LASTING = frozenset(
    kind.code
    for kind in list(globals().values())
    if isinstance(kind, Kind) and kind.severity is Severity.ERROR
)
"""What breaks the format, which can be neither ignored nor silenced, or a broken file would pass."""


class Fault(Value):
    """Something wrong with the text, as offsets; ``related`` is another place with the words beside it."""

    kind: Kind
    start: int
    end: int
    message: str
    label: str = ""
    help: str = ""
    related: tuple[int, int, str] | None = None
    fix: Fix | None = None
