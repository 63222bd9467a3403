"""A program of its own: draws the SVG from standard input as PNG, and tells on standard error what it lacks.

What it calls ends the whole process where memory runs out, and tells of letters that no font has only in what
it prints, which goes to standard output.
"""

import os
import sys

import resvg_py

SCALE = 2
"""How many pixels a unit of a picture has on each side."""

if __name__ == "__main__":
    with os.fdopen(os.dup(1), "wb") as output:
        os.dup2(2, 1)
        svg = sys.stdin.buffer.read().decode()
        output.write(resvg_py.svg_to_bytes(svg_string=svg, zoom=SCALE, log_information=True))
