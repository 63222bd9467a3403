"""Rules on how answers and evidence fit together."""
