"""What a broken line, or an entry in the wrong place, was meant to be."""
