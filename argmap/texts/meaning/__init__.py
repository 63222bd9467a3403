"""The meaning guard: asks whether a verbatim quotation still means what its text means.

It looks at the words that an elision swallows and at those of the same sentence outside the cut. It knows
no grammar: word lists, distances and the ends of clauses have to do.
"""

from argmap.texts.meaning.guard import Guard

__all__ = ["Guard"]
