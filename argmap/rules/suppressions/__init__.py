"""Rules on comments that silence findings."""

from argmap.plain.diagnostics import Kind, Severity

UNUSED = Kind("AM901", "unused-suppression", Severity.WARNING)
UNKNOWN = Kind("AM902", "unknown-suppression")
UNREASONED = Kind("AM903", "unreasoned-suppression", Severity.WARNING)
MALFORMED = Kind("AM904", "malformed-suppression")
