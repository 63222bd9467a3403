"""What can be wrong with a claim file before any rule looks at it."""

from argmap.diagnostics import Kind, Severity

YAML_SYNTAX = Kind("AM001", "yaml-syntax")
ENCODING = Kind("AM002", "wrong-encoding")
ILLEGAL_CHARACTER = Kind("AM003", "illegal-character")
BIDI_CONTROL = Kind("AM004", "bidi-control", Severity.WARNING)
ZERO_WIDTH = Kind("AM005", "zero-width-character", Severity.WARNING)
CUT_PROSE = Kind("AM006", "cut-prose", Severity.WARNING)
DUPLICATE_KEY = Kind("AM007", "duplicate-key")
YAML_FEATURE = Kind("AM008", "yaml-feature")
COMPLEX_KEY = Kind("AM009", "complex-key")
BOUND = Kind("AM010", "bound-exceeded")
EMPTY_FILE = Kind("AM011", "empty-file")
WRONG_TYPE = Kind("AM012", "wrong-type")
UNKNOWN_KEY = Kind("AM013", "unknown-key")
MISSING_KEY = Kind("AM014", "missing-key")
EMPTY_VALUE = Kind("AM015", "empty-value")
UNKNOWN_VALUE = Kind("AM016", "unknown-value")
MALFORMED_ID = Kind("AM017", "malformed-id")
MALFORMED_VALUE = Kind("AM018", "malformed-value")
