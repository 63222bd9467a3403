"""The sheet of a charge, part by part: its band, its answers with their evidence, its notes."""
