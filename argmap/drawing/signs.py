"""The marks as drawn shapes, so that they look alike whatever fonts there are.

Each is drawn in a square of 16 units: strokes first, filled parts after them.
"""

from typing import Final

SIDE: Final = 16.0

_CIRCLE = "M8 2A6 6 0 1 1 7.99 2Z"
_DIAMOND = "M8 1.4L14.6 8L8 14.6L1.4 8Z"
STROKES: Final = {
    # ≠ it is not true
    "denial": "M2.4 6H13.6M2.4 10H13.6M11 1.8L5 14.2",
    # ≁ it is not that
    "distinction": "M1.8 9.6C3.3 6.2 5.8 6.2 8 8S12.7 9.8 14.2 6.4M11 1.8L5 14.2",
    # ∴ it was right
    "justification": "",
    # § the charge is not in order
    "objection": "M11.3 3.4C11 1.8 9.7 1 8 1C6.2 1 4.9 1.9 4.9 3.4C4.9 5.3 6.6 5.7 8.2 6.4"
    "C10.2 7.2 11.8 8 11.8 9.8C11.8 11 11 11.7 10.1 12"
    "M4.7 12.6C5 14.2 6.3 15 8 15C9.8 15 11.1 14.1 11.1 12.6"
    "C11.1 10.7 9.4 10.3 7.8 9.6C5.8 8.8 4.2 8 4.2 6.2C4.2 5 5 4.3 5.9 4",
    # ⇄ the accusers do wrong themselves
    "counter-charge": "M1.8 5H13.8M10.8 2L14 5L10.8 8M14.2 11H2.2M5.2 8L2 11L5.2 14",
    # ⊃ it means something else in its context
    "context": "M2.4 3H8.4A5 5 0 0 1 8.4 13H2.4",
    # ↯ the accusers say the reverse themselves
    "inconsistency": "M10 1.6L4.8 8.2H11L6.6 14M6 9.8L6.4 14.3L10.4 12.8",
    # ✓ in a box: it is granted
    "concession": "M2 2H14V14H2ZM4.8 8.4L7.3 11.2L11.4 5",
    "answered-with-evidence": _CIRCLE,
    "answered-by-argument": _CIRCLE,
    "unanswered": _CIRCLE,
    "conceded": _DIAMOND,
    "judged": "M2.6 3.8H13.4M8 1.4V14.2M4.6 14.2H11.4M2.6 3.8L.8 8.8H4.4ZM13.4 3.8L11.6 8.8H15.2Z",
    "granted-in-part": _DIAMOND,
    # a piece of the strip: with a quotation in it, with nothing on it, left out
    "quoted": "M2.3 1.1H13.7V14.9H2.3Z",
    "empty": "M2.3 1.1H13.7V14.9H2.3ZM2.3 6.9L8 1.1M2.3 12.6L13.7 1.1M5.7 14.9L13.7 6.9M11.4 14.9L13.7 12.6",
    "unmapped": "M2.3 1.1H13.7V14.9H2.3ZM2.3 4.6L12.6 14.9M6.9 1.1L13.7 8",
    # a piece of evidence by whose it is: own record, testimony, a thing, event, not said
    "own-record": "M2.6 2.6H13.4V13.4H2.6Z",
    "testimony": "M8 2.2L14.2 13.4H1.8Z",
    "exhibit": "M8 2L14 8L8 14L2 8Z",
    "event": "M2.6 2.6L13.4 13.4M13.4 2.6L2.6 13.4",
    "unsaid": "M3 8H13",
    # serves the charge above
    "part": "M1.2 0V13.5H15",
    # told above on the page; under another charge
    "again": "M8 14V2.4M3.6 6.8L8 2.4L12.4 6.8",
    "elsewhere": "M3 13L12.6 3.4M6 3H13V10",
    # what the accusers offer
    "ground": "M2.4 13.4V3.4L13.6 13.4Z",
    # on a scale of time: what has no certain day, and what lies anywhere along a line
    "about": "M8 1.8A6.2 6.2 0 1 1 7.99 1.8Z",
    "span": "M8 2.4L13.6 8L8 13.6L2.4 8Z",
    "since": "M4 5A3 3 0 1 1 3.99 5ZM7.4 8H15M12 5L15 8L12 11",
    "until": "M12 5A3 3 0 1 1 11.99 5ZM8.6 8H1M4 5L1 8L4 11",
    # stands so in the text; does not; nobody has looked
    "verified": "M2 8.6L6.2 12.9L14.2 3",
    "amiss": "M8 1.8A6.2 6.2 0 1 1 7.99 1.8ZM3.6 12.4L12.4 3.6",
    "unverified": "M4.4 5C4.4 2.8 6 1.6 8 1.6S11.6 2.9 11.6 4.9C11.6 7.6 8 7.6 8 10.6M8 14.1V14.2",
}
FILLS: Final = {
    "justification": "M8 1.8A2 2 0 1 1 7.99 1.8ZM3.4 10.2A2 2 0 1 1 3.39 10.2Z"
    "M12.6 10.2A2 2 0 1 1 12.59 10.2Z",
    "answered-with-evidence": _CIRCLE,
    "answered-by-argument": "M8 2A6 6 0 0 0 8 14Z",
    "conceded": _DIAMOND,
    "granted-in-part": "M8 1.4L14.6 8H1.4Z",
    # a piece of evidence by whose it is: opponent's own, document; and what qualifies one
    "opponent": "M1.8 1.8H14.2V14.2H1.8Z",
    "document": "M2.8 1.2H9.4L13.2 5V14.8H2.8Z",
    "caveat": "M4.6 2H11.4V14H4.6Z",
    # the corner of an answer that grants something
    "corner": "M0 0H11A5 5 0 0 1 16 5V16Z",
    # on a scale of time: a certain day
    "day": "M8 1.8A6.2 6.2 0 1 1 7.99 1.8Z",
    "quoted": "M2.3 3.9H13.7V6.4H2.3ZM2.3 9.8H13.7V11.2H2.3Z",
}
