"""Boxes to coordinates: the only module that runs a process.

The engine is a program of its own, and is treated as one that may hang, fail, write without end or
answer something else than it was asked: its time and output are limited, its whole process group is
ended, and its answer is held against the boxes before anything is drawn from it.
"""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import sysconfig
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO, cast

from argmap.drawing.chart import Chart
from argmap.drawing.dot import ATTEMPTS, boxes
from argmap.drawing.engine_answer import CurableError, Places, answers_in, places
from argmap.plain.errors import EngineError, reason

SECONDS = 120.0
LARGEST = 256 * 1024 * 1024
"""The most that is read of what a process writes."""

_TOLD = 1024 * 1024
"""The most that is kept of what it tells on standard error."""

PROCESSES = 2
_BATCHES = 2_500, 20_000
"""How many characters of DOT go to the first process, and at most to a later one, about.

Each process costs its start; but the sooner the first have theirs, the less is waited for the last.
"""


def engine_command(engine: str) -> list[str]:
    """Return the command of a layout engine: `pure` comes with argmap, `dot` is the system's."""
    name = {"pure": "graphviz-pure", "dot": "dot"}[engine]
    for folder in (
        (str(Path(sys.executable).parent), sysconfig.get_path("scripts")) if engine == "pure" else ()
    ):
        if found := shutil.which(name, path=folder):
            return [found, "-Kdot", "-Tjson0"]
    if found := shutil.which(name):
        return [found, "-Kdot", "-Tjson0"]
    raise EngineError(f'the layout engine "{name}" was not found; is it installed?')


def run(command: Sequence[str], text: bytes, *, seconds: float = SECONDS, largest: int = LARGEST) -> bytes:
    """Run a program on a text and return what it writes; whatever goes wrong is an ``EngineError``."""
    return talk(command, text, seconds=seconds, largest=largest)[0]


def talk(
    command: Sequence[str],
    text: bytes,
    *,
    name: str | None = None,
    seconds: float = SECONDS,
    largest: int = LARGEST,
) -> tuple[bytes, bytes]:
    """Run a program, as ``run`` does, and return what it writes and what it tells on standard error."""
    name = name or Path(command[0]).name
    try:
        process = subprocess.Popen(  # noqa: S603
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
    except OSError as error:
        raise EngineError(f"{name} could not be started: {reason(error)}") from error
    late = threading.Event()

    def stop() -> None:
        late.set()
        _end(process)

    timer = threading.Timer(seconds, stop)
    timer.daemon = True
    timer.start()
    try:
        written, told = _talk(process, text, largest)
    finally:
        timer.cancel()
        _end(process)
        process.wait()
    if late.is_set():
        raise EngineError(f"{name} took longer than {seconds:g} seconds and was stopped")
    if len(written) > largest:
        raise EngineError(f"{name} wrote more than {largest:,} bytes and was stopped")
    if process.returncode:
        said = told.decode(errors="replace").strip().splitlines() or ["no reason"]
        raise CurableError(f"{name} failed with exit status {process.returncode}: {said[0]}")
    return written, told


def _talk(process: "subprocess.Popen[bytes]", text: bytes, largest: int) -> tuple[bytes, bytes]:
    """Write to a process while reading from it, so that neither waits for the other."""
    told = bytearray()

    def feed(pipe: IO[bytes]) -> None:
        try:
            with pipe:
                pipe.write(text)
        except OSError:
            pass  # the process ended early; its exit status says why

    def listen(pipe: IO[bytes]) -> None:
        with pipe:
            while chunk := pipe.read1(65536):  # type: ignore[attr-defined]
                told.extend(chunk[: max(0, _TOLD - len(told))])

    stdin, stdout, stderr = (
        cast(IO[bytes], pipe) for pipe in (process.stdin, process.stdout, process.stderr)
    )
    helpers = [
        threading.Thread(target=feed, args=(stdin,), daemon=True),
        threading.Thread(target=listen, args=(stderr,), daemon=True),
    ]
    for helper in helpers:
        helper.start()
    written = bytearray()
    with stdout as pipe:
        while chunk := pipe.read1(1 << 20):  # type: ignore[attr-defined]
            written += chunk
            if len(written) > largest:
                _end(process)
                break
    process.wait()
    _end(process)
    for helper in helpers:
        helper.join(1.0)
    return bytes(written), bytes(told)


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End a process and all that it started."""
    if hasattr(os, "killpg"):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    elif process.poll() is None:
        process.kill()


def lay_out(
    diagrams: Iterable[Chart],
    engine: str = "pure",
    *,
    command: Sequence[str] | None = None,
    seconds: float = SECONDS,
    largest: int = LARGEST,
) -> Iterator[tuple[Chart, Places]]:
    """Yield each diagram with the places of its cards; a process gets several maps, two run at a time.

    All diagrams are taken before the first is given back, and the engine is at work in the meantime.
    """
    command = command or engine_command(engine)

    def work(batch: Sequence[tuple[Chart, str]]) -> list[Places]:
        return _batch(batch, lambda text: run(command, text, seconds=seconds, largest=largest))

    with ThreadPoolExecutor(PROCESSES) as pool:
        tasks = [(batch, pool.submit(work, batch)) for batch in _batches(diagrams)]
        try:
            for batch, task in tasks:
                for (diagram, _), found in zip(batch, task.result(), strict=True):
                    yield diagram, found
        finally:
            for _, task in tasks:
                task.cancel()


def _batches(diagrams: Iterable[Chart]) -> Iterator[list[tuple[Chart, str]]]:
    batch: list[tuple[Chart, str]] = []
    size, (enough, most) = 0, _BATCHES
    for diagram in diagrams:
        text = boxes(diagram)
        batch.append((diagram, text))
        size += len(text)
        if size >= enough:
            yield batch
            batch, size, enough = [], 0, min(2 * enough, most)
    if batch:
        yield batch


Ask = Callable[[bytes], bytes]


def _batch(batch: Sequence[tuple[Chart, str]], ask: Ask) -> list[Places]:
    """Lay out several maps at once; where that fails, each alone, and in easier ways."""
    try:
        answers = answers_in(ask("".join(text for _, text in batch).encode()))
        if len(answers) != len(batch):
            raise CurableError(f"the layout engine drew {len(answers)} maps of {len(batch)}")
        return [places(diagram, answer) for (diagram, _), answer in zip(batch, answers, strict=True)]
    except CurableError:
        return [_alone(diagram, ask) for diagram, _ in batch]


def _alone(diagram: Chart, ask: Ask) -> Places:
    failure = CurableError("the layout engine was not asked")
    for attempt in ATTEMPTS:
        try:
            answers = answers_in(ask(boxes(diagram, attempt).encode()))
            if len(answers) != 1:
                raise CurableError(f"the layout engine drew {len(answers)} maps of 1")
            return places(diagram, answers[0])
        except CurableError as error:
            failure = error
    raise EngineError(f'cannot lay out "{diagram.name}": {failure}')
