"""Plain values and what is done with them: places, findings, errors, files."""
