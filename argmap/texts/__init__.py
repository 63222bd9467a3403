"""The texts that a claim file quotes: read, normalised, and held against what the file says of them."""
