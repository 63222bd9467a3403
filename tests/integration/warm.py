"""Calls of argmap without its start: each is a process of its own, split off from one that has all imported.

`python warm.py SOCKET` waits for calls for as long as its standard input is open; with words behind the
socket it is such a call, with its own folder, environment and streams, and ends with the code of argmap.
"""

import json
import os
import socket
import sys
from collections.abc import Iterable


def ask(place: str, words: list[str]) -> int:
    """Have argmap called as from here, and return its exit code."""
    with socket.socket(socket.AF_UNIX) as there:
        there.connect(place)
        socket.send_fds(there, [b"?"], [0, 1, 2])
        folder = os.getcwd()  # noqa: PTH109 - pathlib is slow to import
        there.sendall(json.dumps([words, folder, dict(os.environ)]).encode())
        there.shutdown(socket.SHUT_WR)
        return int(there.makefile().read())


def wait(place: str) -> None:
    """Import all of argmap, and answer whoever asks."""
    import gc
    from importlib import import_module
    from pkgutil import walk_packages
    from select import select

    import argmap

    for module in walk_packages(argmap.__path__, "argmap."):
        import_module(module.name)
    gc.freeze()  # so that no copy touches what it shares with this process
    with socket.socket(socket.AF_UNIX) as here:
        here.bind(place)
        here.listen()
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        while here in select([here, sys.stdin], [], [])[0]:
            there, _ = here.accept()
            with there:
                if os.fork() == 0:
                    _answer(there)


def _answer(there: socket.socket) -> None:
    _, streams, _, _ = socket.recv_fds(there, 1, 3)
    call = json.loads(there.makefile().read())
    caller = os.fork()
    if caller == 0:
        _call(*call, streams)
    _, status = os.waitpid(caller, 0)
    there.sendall(str(os.waitstatus_to_exitcode(status)).encode())
    os._exit(0)


def _call(words: list[str], folder: str, environment: dict[str, str], streams: Iterable[int]) -> None:
    from argmap.__main__ import main

    for number, (stream, name) in enumerate(zip(streams, ("stdin", "stdout", "stderr"), strict=True)):
        os.dup2(stream, number)
        setattr(sys, name, os.fdopen(number, "w" if number else "r", 1 if number == 2 else -1))
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    sys.argv[1:] = words
    os._exit(main())


if __name__ == "__main__":
    if len(sys.argv) > 2:
        sys.exit(ask(sys.argv[1], sys.argv[2:]))
    wait(sys.argv[1])
