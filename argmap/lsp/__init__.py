"""The language server: what an editor asks of a claim file while it is written.

Only `server` and `wire` know pygls; the other modules turn texts and offsets into plain values.
"""
