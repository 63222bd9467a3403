"""`python -m argmap`, and the console script."""

import sys

from argmap.cli.run import run


def main() -> int:
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
