"""A page of rows, apart from graphs: everything has its place before anything is written.

How a view builds on it is told in `docs/architecture.md`.
"""
