"""What a claim file holds, said once: models, vocabulary, entries, the argument graph."""
