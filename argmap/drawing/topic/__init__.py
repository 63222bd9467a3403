"""The map of a topic: which cards stand on which page, what each says, and where all of it goes."""
