"""Rules on comments that silence findings."""
