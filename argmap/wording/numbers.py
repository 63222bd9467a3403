"""Numbers, shares, and the English nouns beside them."""


def counted(number: int, noun: str) -> str:
    """Return a number and its noun: `1 error`, `2 errors`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def grouped(number: int | None) -> str:
    """Return a number with its digits in groups, or a sign that nobody knows it."""
    return "?" if number is None else f"{number:,}"


def percent(share: float | None, digits: int = 0) -> str:
    """Return a share of 1 in per cent; nothing where it is not known."""
    return "" if share is None else f"{100 * share:.{digits}f} %"


def share(part: int | None, whole: int | None) -> str:
    """Return what part of a whole something is, to a tenth of a per cent, or a sign that nobody knows it."""
    return "?" if part is None or not whole else percent(part / whole, 1)
