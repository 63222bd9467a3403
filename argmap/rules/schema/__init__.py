"""Rules on the keys and values of the format."""
