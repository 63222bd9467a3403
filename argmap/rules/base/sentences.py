"""What makes a sentence."""


def is_sentence(text: str) -> bool:
    """Tell whether a text may be one, and is not a single word in Latin letters, as `TODO` is."""
    return " " in text or not text.isascii()
