"""What stands at the foot of every page: the licence, who made the map, and what the picture leaves out."""

from argmap.drawing.setting import Block, Run
from argmap.format.models import ClaimFile
from argmap.wording.lookup import Wording
from argmap.wording.quotation_marks import typographic


def feet(say: Wording, claims: ClaimFile, left_out: str) -> list[Block]:
    """Return the lines below the legend."""
    credit = ", ".join(filter(None, [claims.license, say.listed(claims.curators or ())]))
    runs = [Run(f"{typographic(credit, claims.language or 'en')} · ", tone="grey")] if credit else []
    return [Block("fine", (*runs, Run(left_out, tone="grey")))]
