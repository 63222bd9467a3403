"""The garbage collector, told to wait while nothing but lasting objects is made."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Keep the collector from looking for garbage where there is none, which takes half of a check.

    What was made in the meantime counts as old from then on, or all of it would be looked through at once.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            if not gc.get_freeze_count():  # else the program that calls us keeps its own things there
                gc.freeze()
                gc.unfreeze()
            gc.enable()
