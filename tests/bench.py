"""Measures argmap, each figure as a ratio to a reference that runs beside it: `make bench`.

A time says little on a shared machine, so every pair is run in turn and the quickest of each is taken.
"""

import gc
import math
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path
from random import Random
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median

import yaml

from argmap.format.graph import ArgumentGraph

ROOT = Path(__file__).parent.parent
SIZES = (100, 1_000, 10_000)


def generated_map(accusations: int) -> str:
    """Return a clean claim file with two rebuttals and four pieces of evidence for each accusation."""
    sources = max(accusations // 2, 4)
    lines = [
        "argmap: 1",
        "title: A generated dispute",
        "parties:",
        "  council: {name: The harbour council, role: accuser}",
        "  keeper: {name: The keeper, role: respondent}",
        "sources:",
    ]
    for number in range(sources):
        lines += [
            f"  paper-{number}:",
            "    kind: record",
            f"    title: Paper {number} of the harbour office",
            "    author: The harbour office",
            "    date: 1871-03-04",
        ]
    lines += ["topics:", "  light: The light", "accusations:"]
    for number in range(accusations):
        lines += _accusation(number, sources)
    return "\n".join(lines) + "\n"


def _accusation(number: int, sources: int) -> list[str]:
    lines = [
        f"  charge-{number}:",
        f"    title: Charge {number} of the council",
        "    claim: >-",
        f"      The council says that on watch {number} the keeper let the light go out, and that the",
        "      boats which were then on their way home had to find the harbour by its bells alone.",
        "    topic: light",
        "    rebuttals:",
    ]
    answers = (
        ("denial", "that oil was drawn and burnt as on any night"),
        ("context", "that the storm hid the light from the boats"),
    )
    for side, (move, answer) in enumerate(answers):
        lines += [
            f"      answer-{number}-{side}:",
            f"        title: Answer {side} to charge {number}",
            f"        claim: The keeper answers to charge {number} {answer}.",
            f"        move: {move}",
            "        evidence:",
        ]
        for piece in range(2):
            lines += [
                f"          - source: paper-{(4 * number + 2 * side + piece) % sources}",
                f"            shows: Entry {number}.{side}.{piece} counts the pints of that watch.",
                "            nature: document",
            ]
    return lines


def generated_text(words: int, quoted: int) -> tuple[str, str]:
    """Return a long text of invented words, and a claim file that quotes it in many places."""
    random = Random(1871)
    syllables = ["ba", "de", "fo", "gil", "kum", "lar", "mo", "nes", "pri", "rus", "tel", "vo"]
    vocabulary = ["".join(random.choices(syllables, k=random.randint(1, 4))) for _ in range(20_000)]
    spoken = random.choices(vocabulary, k=words)
    parts = [spoken[start : start + 2_000] for start in range(0, words, 2_000)]
    text = "\n\n".join(f"Part{number}. {' '.join(part)}." for number, part in enumerate(parts))
    lines = ["argmap: 1", "title: A long plea", "text: plea", "parties:"]
    lines += ["  council: {name: The council, role: accuser}", "sources:", "  plea:", "    kind: letter"]
    lines += ["    title: The plea", "    author: The keeper", "    date: 1871", "    sections:"]
    lines += [
        f"      part{number}: {{title: Part {number}, starts: Part{number}.}}" for number in range(len(parts))
    ]
    lines += ["topics: {light: The light}", "accusations:"]
    for number in range(quoted):
        section = random.randrange(len(parts))
        start = random.randrange(len(parts[section]) - 10)
        lines += [
            f"  charge-{number}:",
            f"    title: Charge {number}",
            f"    claim: Claim {number} of the council.",
        ]
        lines += ["    topic: light", f"    at: part{section}", "    unanswered: It is passed over."]
        lines += [f"    quote: {' '.join(parts[section][start : start + 8])}"]
    return text, "\n".join(lines) + "\n"


def quickest(times: int, **runs: Callable[[], object]) -> dict[str, float]:
    """Return the least time in seconds that each of some functions took, run in turn."""
    least = dict.fromkeys(runs, math.inf)
    for _ in range(times):
        for name, run in runs.items():
            gc.collect()
            start = time.perf_counter()
            run()
            least[name] = min(least[name], time.perf_counter() - start)
    return least


def report(what: str, ratio: float, aim: float | None, unit: str = "") -> None:
    verdict = "" if aim is None else f"   aim: at most {aim:g}" + ("" if ratio <= aim else "   NOT REACHED")
    print(f"  {what:<58} {ratio:8.2f}{unit}{verdict}")


PYTHON = (sys.executable,)
ARGMAP = (str(Path(sys.executable).with_name("argmap")),)
"""The program as it is installed beside this Python."""


def command(program: tuple[str, ...], *words: str) -> Callable[[], object]:
    return lambda: subprocess.run([*program, *words], cwd=ROOT, check=False, capture_output=True)


def keep_bytecode(folder: Path) -> None:
    """Let programs find their bytecode ready, as where they are installed, whatever this shell says."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(folder)


TEN_LINES = """\
argmap: 1
title: The harbour light
parties: {council: {name: The council, role: accuser}}
topics: {light: The light}
accusations:
  light-went-out:
    title: The light went out
    claim: The keeper let the light go out on the night of the storm.
    topic: light
    unanswered: The keeper passes it over.
"""


def bench_start(folder: Path) -> None:
    print("a cold start, to `python -c pass`: the quickest by the clock, and the median of processor time")
    small = folder / "ten.yaml"
    small.write_text(TEN_LINES, encoding="utf-8")
    runs = {
        "python -c pass": command(PYTHON, "-c", "pass"),
        "argmap --version": command(ARGMAP, "--version"),
        "argmap check of ten lines": command(ARGMAP, "check", str(small)),
        "argmap check claims.yaml": command(ARGMAP, "check", "claims.yaml"),
    }
    aims = (None, 2, 15, 19)
    quickest(1, **runs)  # which writes the bytecode
    by_clock, by_processor = dict.fromkeys(runs, math.inf), {name: list[float]() for name in runs}
    for _ in range(30):
        for name, run in runs.items():
            before = processor_time()
            by_clock[name] = min(by_clock[name], quickest(1, run=run)["run"])
            by_processor[name].append(processor_time() - before)
    first = next(iter(runs))
    for name, aim in zip(runs, aims, strict=True):
        if aim:
            report(name, by_clock[name] / by_clock[first], aim)
            report("  processor time", median(by_processor[name]) / median(by_processor[first]), aim)


def processor_time() -> float:
    """Return for how long the processor has worked for this process's children."""
    used = getrusage(RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def bench_check(folder: Path) -> None:
    from argmap.checking.checker import Checker
    from argmap.plain.span import SourceText

    print("the check of a generated map, to yaml.load(…, CSafeLoader) of the same file")
    seconds = {}
    for size in SIZES:
        text = generated_map(size)
        (folder / f"{size}.yaml").write_text(text, encoding="utf-8")
        source = SourceText("generated.yaml", text)
        least = quickest(
            3 if size == SIZES[-1] else 7,
            argmap=lambda source=source: Checker().check(source),  # type: ignore[misc]
            yaml=lambda text=text: yaml.load(text, yaml.CSafeLoader),  # type: ignore[misc]
        )
        seconds[size] = (len(text), least["argmap"])
        report(f"{size:,} accusations", least["argmap"] / least["yaml"], 0.35 if size == SIZES[-1] else None)
    for smaller, larger in pairwise(SIZES):
        (length, quick), (longer, slow) = seconds[smaller], seconds[larger]
        exponent = math.log(slow / quick) / math.log(longer / length)
        report(
            f"exponent of growth, {smaller:,} to {larger:,}", exponent, 1.12 if larger == SIZES[-1] else None
        )


FLAWS = {
    "white space at the end (form)": (r"^    title: (Charge \d+ .*)$", r"    title: '\1 '"),
    "a title too long (form)": (r"^(    title: Charge .*)$", rf"\1, {'and so on ' * 5}to no end"),
    "an unknown topic (references)": (r"^(  charge-(\d+):\n(?:    .*\n)*?    topic: )light$", r"\1ligh\2"),
    "an unknown key (schema)": (r"^    topic: light$", r"    topic: light\n    note: of no use"),
    "a missing key (schema)": (r"^    title: Charge .*\n", ""),
    "an answer and none (completeness)": (
        r"^    topic: light$",
        r"    topic: light\n    unanswered: So it is.",
    ),
    "one that is silenced": (r"^    topic: light$", r"    topic: lamp  # argmap: ignore[AM102] so it is"),
}
"""What is wrong in each accusation of a generated map, as a pattern and what takes its place."""


def bench_findings() -> None:
    from argmap.checking.checker import Checker
    from argmap.plain.span import SourceText

    print(f"a finding in each of {SIZES[-1]:,} entries, to the clean check of the same size")
    clean = generated_map(SIZES[-1])
    for name, (pattern, flaw) in FLAWS.items():
        flawed = re.sub(pattern, flaw, clean, flags=re.MULTILINE)
        sources = {"clean": SourceText("clean.yaml", clean), "flawed": SourceText("flawed.yaml", flawed)}
        least = quickest(3, **{key: partial(Checker().check, source) for key, source in sources.items()})
        size = len(flawed) / len(clean)
        report(name, least["flawed"] / least["clean"] / size, 1.25)


def bench_memory(folder: Path) -> None:
    print("the most memory that a check holds, to the size of the file")
    (folder / "smallest.yaml").write_text(generated_map(1), encoding="utf-8")
    idle = peak_memory(folder / "smallest.yaml")
    for size in SIZES[1:]:
        file = folder / f"{size}.yaml"
        grown = peak_memory(file) - idle
        report(f"{size:,} accusations", grown / file.stat().st_size, 14 if size == SIZES[-1] else None)


def peak_memory(file: Path) -> int:
    """Return the most memory, in bytes, that a check of a file holds."""
    done = subprocess.run(
        [sys.executable, "-c", _MEASURED, str(file)], capture_output=True, encoding="utf-8", check=True
    )
    return int(done.stderr)


# The kernel's own count, where there is one: what `getrusage` tells begins with the memory of the parent.
_MEASURED = """
import sys
from argmap.cli.run import run
if run(["check", sys.argv[1]]):
    raise SystemExit("the file that was to be measured is not clean")
try:
    with open("/proc/self/status") as status:
        peak = 1024 * next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
except OSError:
    from resource import RUSAGE_SELF, getrusage
    peak = getrusage(RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
print(peak, file=sys.stderr)
"""


def bench_text(folder: Path) -> None:
    from argmap.claimfile import load
    from argmap.plain.span import SourceText
    from argmap.texts.read import make_text
    from argmap.texts.verify import verify

    print("quotations: held against the text, to what is done without it")
    letter = ROOT.parent / "shared" / "letter.txt"
    if letter.is_file():
        for name in ("claims.yaml", "claims.lock"):
            shutil.copy(ROOT / name, folder)
        setting = folder / "with.toml"
        setting.write_text(f"[tool.argmap.texts]\nletter = '{letter.absolute()}'\n", encoding="utf-8")
        check = partial(command, ARGMAP, "check", str(folder / "claims.yaml"))
        least = quickest(15, text=check("--config", str(setting)), lock=check("--isolated"))
        report("a cold check of claims.yaml, to the same by its lock", least["text"] / least["lock"], 1.3)
    content, file = generated_text(words=780_000, quoted=1_000)
    text = make_text(content, "plea.txt")
    model = load(SourceText("plea.yaml", file)).claims
    assert model is not None
    graph = ArgumentGraph.of(model)
    quotes = [quote for _, passage in graph.passages for quote in passage.quote or ()]
    least = quickest(
        5,
        argmap=lambda: verify(graph, text, None),
        find=lambda: [text.normal.find(quote) for quote in quotes],
    )
    report(f"1,000 in {len(content) / 1e6:.1f} MB, to 1,000 str.find", least["argmap"] / least["find"], 1.5)


def bench_many(folder: Path) -> None:
    print("the check of 200 files of 40 accusations by two processes, to that by one")
    place = folder / "many"
    place.mkdir()
    for number in range(200):
        (place / f"{number}.yaml").write_text(generated_map(40), encoding="utf-8")
    words = ("check", str(place), "--jobs")
    least = quickest(5, one=command(ARGMAP, *words, "1"), two=command(ARGMAP, *words, "2"))
    report("two processes", least["two"] / least["one"], 0.7)


def bench_render() -> None:
    from argmap.claimfile import load, read_source
    from argmap.drawing import bench

    print("the render of all views, to the engine alone on the same boxes")
    claims = load(read_source(ROOT / "claims.yaml")).claims
    assert claims is not None
    graph = ArgumentGraph.of(claims)
    least = quickest(3, **bench(graph))
    report("render of every view", least["render"] / least["engine"], 1.6)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        keep_bytecode(Path(folder) / "bytecode")
        bench_start(Path(folder))
        bench_check(Path(folder))
        bench_findings()
        bench_memory(Path(folder))
        bench_text(Path(folder))
        bench_many(Path(folder))
        bench_render()


if __name__ == "__main__":
    main()
