"""Rules on what is missing."""
