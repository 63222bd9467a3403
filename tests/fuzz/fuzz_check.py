"""Looks for a file that argmap cannot bear, led by the code that each try reaches: `make fuzz`.

The arguments are those of libFuzzer, such as `-max_total_time=60`. What breaks a promise is written to a
file `crash-…` beside the process, and the exit code is not 0. Needs atheris, which has wheels for Linux.
"""

import sys

import atheris

with atheris.instrument_imports(include=["argmap"]):
    from mutation import mutated
    from soundness import examine, seeds


def one(data: bytes) -> None:
    """Try one input: bytes as they are, or what they make of a claim file."""
    provider = atheris.FuzzedDataProvider(data)
    if provider.ConsumeIntInRange(0, 3) == 0:
        examine(provider.ConsumeBytes(len(data)))
        return

    def choose(number: int) -> int:
        return provider.ConsumeIntInRange(0, number - 1)

    known = seeds()
    first, second = known[choose(len(known))], known[choose(len(known))]
    examine(mutated(first, choose, second).encode("utf-8", "surrogateescape"))


if __name__ == "__main__":
    # Inputs of use are as long as the numbers that a few changes take; shorter ones come to nothing.
    atheris.Setup([sys.argv[0], "-len_control=0", "-max_len=2048", *sys.argv[1:]], one)
    atheris.Fuzz()
