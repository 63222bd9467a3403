"""How a call says where texts lie, as messages tell it."""

from collections.abc import Iterable


def text_flags(texts: Iterable[str]) -> str:
    """Return the flags of a call that names the files of some texts."""
    return " ".join(f"--text {text}=PATH" for text in texts)
