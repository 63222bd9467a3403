"""`python -m argmap`, and the console script."""

import os
import sys

from argmap.cli.run import run


def main() -> int:
    """Run the command that was called; return its exit code, or leave with it at once.

    Tearing down piece by piece what ends with the process would take the interpreter a fifth of a check.
    """
    code = run(sys.argv[1:])
    if sys.gettrace() is None and sys.getprofile() is None:  # which both want to see the end
        os._exit(code)
    return code


if __name__ == "__main__":
    sys.exit(main())
