"""The language server: what an editor asks of a claim file while it is written.

Only `server`, `protocol`, `answers` and `wire` know the protocol; the other modules turn texts and
offsets into plain values.
"""
