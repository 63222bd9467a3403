"""`python -m argmap`, and the console script."""

import os
import sys

try:
    from argmap.plain.interrupts import Ended, leave_at_once

    leave_at_once()  # before anything else is imported, which takes most of the time of a short run
    from argmap.cli.run import run
except KeyboardInterrupt:  # it came before that
    os._exit(130)


def main() -> int:
    """Run the command that was called; return its exit code, or leave with it at once.

    To tear down what ends with the process takes 1.7 times `python -c pass`, a tenth of a check.
    """
    try:
        code = run(sys.argv[1:])
    except Ended as end:  # it came when all else was done
        code = end.code
    if sys.gettrace() is None and sys.getprofile() is None:  # which both want to see the end
        os._exit(code)
    return code


if __name__ == "__main__":
    sys.exit(main())
