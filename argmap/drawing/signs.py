"""The marks as drawn shapes, so that they look alike whatever fonts there are.

Each is drawn in a square of 14 units: strokes first, filled parts after them.
"""

from typing import Final

SIDE: Final = 14.0

STROKES: Final = {
    # ≠ it did not happen
    "denial": "M2 5H12M2 9H12M9.6 1.4L4.4 12.6",
    # ≁ it is not that
    "distinction": "M1.5 8.4C2.8 5.4 5 5.4 7 7S11.2 8.6 12.5 5.6M9.6 1.4L4.4 12.6",
    # ∴ it was right
    "justification": "",
    # § the charge is not in order
    "objection": "M9.9 3C9.6 1.6 8.5 .9 7 .9C5.4 .9 4.3 1.7 4.3 3C4.3 4.6 5.8 5 7.2 5.6"
    "C8.9 6.3 10.3 7 10.3 8.6C10.3 9.6 9.6 10.2 8.8 10.5"
    "M4.1 11C4.4 12.4 5.5 13.1 7 13.1C8.6 13.1 9.7 12.3 9.7 11C9.7 9.4 8.2 9 6.8 8.4"
    "C5.1 7.7 3.7 7 3.7 5.4C3.7 4.4 4.4 3.8 5.2 3.5",
    # ⇄ the accusers did the same
    "counter-charge": "M1.5 4.6H12M9 1.6L12.2 4.6L9 7.4M12.5 9.4H2M5 6.6L1.8 9.4L5 12.4",
    # ⊃ it means something else in its context
    "context": "M2 2.6H7.4A4.4 4.4 0 0 1 7.4 11.4H2",
    # ↯ the accusers say the reverse themselves
    "inconsistency": "M2 10.6L5.2 3L8 11L11 3.4M11.9 6.6L11.2 3L8.2 4.8",
    # ✓ in a box: it is granted
    "concession": "M1.6 1.6H12.4V12.4H1.6ZM4.2 7.4L6.4 9.8L10 4.4",
    "answered-with-evidence": "M7 1.6A5.4 5.4 0 1 1 6.99 1.6Z",
    "answered-by-argument": "M7 1.6A5.4 5.4 0 1 1 6.99 1.6Z",
    "unanswered": "M7 1.6A5.4 5.4 0 1 1 6.99 1.6Z",
    "conceded": "M7 1.2L12.8 7L7 12.8L1.2 7Z",
    "judged": "M2 3.4H12M7 1V12.4M4 12.4H10M2 3.4L.8 7.6H3.4ZM12 3.4L10.6 7.6H13.2Z",
    "granted-in-part": "M7 1.2L12.8 7L7 12.8L1.2 7Z",
    # a piece of the strip: with a quotation in it, with nothing on it, left out
    "quoted": "M2 1H12V13H2Z",
    "empty": "M2 1H12V13H2ZM2 6L7 1M2 11L12 1M5 13L12 6M10 13L12 11",
    "unmapped": "M2 1H12V13H2ZM2 4L11 13M6 1L12 7",
    # stands so in the text; nobody has looked
    "verified": "M1.8 7.6L5.4 11.2L12.4 2.6",
    "unverified": "M3.8 4.4C3.8 2.4 5.2 1.4 7 1.4S10.2 2.5 10.2 4.3C10.2 6.6 7 6.6 7 9.2M7 12.4V12.5",
}
FILLS: Final = {
    "justification": "M7 1.8A1.6 1.6 0 1 1 6.9 1.8ZM2.9 9A1.6 1.6 0 1 1 2.8 9ZM11.1 9A1.6 1.6 0 1 1 11 9Z",
    "answered-with-evidence": "M7 1.6A5.4 5.4 0 1 1 6.99 1.6Z",
    "answered-by-argument": "M7 1.6A5.4 5.4 0 0 0 7 12.4Z",
    "conceded": "M7 1.2L12.8 7L7 12.8L1.2 7Z",
    "granted-in-part": "M7 1.2L12.8 7H1.2Z",
    "quoted": "M2 3.4H12V5.6H2ZM2 8.6H12V9.8H2Z",
}
