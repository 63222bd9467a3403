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
from collections.abc import Callable, Iterator
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


def generated_map(accusations: int, *, topics: int = 1) -> str:
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
    names = ["light", *(f"watch-{number}" for number in range(1, topics))]
    lines += ["topics:", *(f"  {name}: The light" for name in names), "accusations:"]
    for number in range(accusations):
        lines += _accusation(number, sources, names[number % topics])
    return "\n".join(lines) + "\n"


def _accusation(number: int, sources: int, topic: str) -> list[str]:
    lines = [
        f"  charge-{number}:",
        f"    title: Charge {number} of the council",
        "    claim: >-",
        f"      The council says that on watch {number} the keeper let the light go out, and that the",
        "      boats which were then on their way home had to find the harbour by its bells alone.",
        f"    topic: {topic}",
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
    idle = peak_memory("check", str(folder / "smallest.yaml"))
    for size in SIZES[1:]:
        file = folder / f"{size}.yaml"
        grown = peak_memory("check", str(file)) - idle
        report(f"{size:,} accusations", grown / file.stat().st_size, 14 if size == SIZES[-1] else None)


def peak_memory(*words: str) -> int:
    """Return the most memory, in bytes, that a command holds."""
    done = subprocess.run(
        [sys.executable, "-c", _MEASURED, *words], capture_output=True, encoding="utf-8", check=True
    )
    return int(done.stderr.splitlines()[-1])


# The kernel's own count, where there is one: what `getrusage` tells begins with the memory of the parent.
_MEASURED = """
import sys
from argmap.cli.run import run
if run(sys.argv[1:]):
    raise SystemExit("what was to be measured did not end well")
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


def bench_render(folder: Path) -> None:
    print("the render of every view, and of 5,000 statements, to the one SVG that Argdown makes of that map")
    long = folder / "long.yaml"
    long.write_text(generated_map(5_000 // _STATEMENTS, topics=20), encoding="utf-8")
    views = ("--view", "overview", "--view", "topics")
    _beside_argdown(folder, "all views of claims.yaml", ROOT / "claims.yaml", (), 0.25, times=5)
    _beside_argdown(folder, "board and topics of 5,000 statements", long, views, 0.2, times=1)


_STATEMENTS = 7
"""How many there are for each accusation of a generated map: itself, its answers, and their evidence."""
_PATIENCE = 600.0


def _beside_argdown(
    folder: Path, what: str, claims: Path, words: tuple[str, ...], aim: float, *, times: int
) -> None:
    argdown = shutil.which(os.environ.get("ARGDOWN", "argdown"))
    if argdown is None:
        print(f"  {what:<58} no Argdown is here: npm install @argdown/cli, and name it in ARGDOWN")
        return
    other = folder / "map.argdown"
    other.write_text("".join(in_argdown(claims)), encoding="utf-8")
    out = str(folder / "drawn")
    map_ = [argdown, "map", "--format", "svg", str(other), out]
    try:
        subprocess.run(map_, cwd=folder, check=True, capture_output=True, timeout=_PATIENCE)
    except subprocess.TimeoutExpired:
        print(f"  {what:<58} Argdown does not end")
        return
    runs = {
        "argmap": command(ARGMAP, "render", str(claims), "--isolated", "-o", out, *words),
        "argdown": command((argdown,), *map_[1:]),
    }
    least = quickest(times, **runs)
    report(what, least["argmap"] / least["argdown"], aim)


def in_argdown(claims: Path) -> Iterator[str]:
    """Yield the statements of a map in the syntax of Argdown, their words without what is markup there."""
    graph = graph_of(claims)
    for node in graph.accusations.values():
        yield f"\n[{node.id}]: {_bare(node.accusation.claim)}\n"
        for answer in node.walk():
            name = ".".join(map(str, answer.path[1::2]))
            yield f"{'  ' * answer.depth}- <{name}>: {_bare(answer.rebuttal.claim)}\n"
            for at, piece in enumerate(answer.evidence):
                yield f"{'  ' * answer.depth}  + <{name} by {at}>: {_bare(piece.evidence.shows)}\n"


def _bare(text: str) -> str:
    return " ".join(re.findall(r"\w[\w.,]*", text))


def graph_of(claims: Path) -> ArgumentGraph:
    from argmap.claimfile import load, read_source

    model = load(read_source(claims)).claims
    assert model is not None
    return ArgumentGraph.of(model)


_MOST_MEMORY = 2.04
"""Half as much again as when every view was laid out by an engine."""


def bench_sheets(folder: Path) -> None:
    from argmap.drawing import render

    print("the sheets of a generated map: time by their number, and memory beside that of a check")
    seconds = {}
    for size in SIZES[:2]:
        file = folder / f"{size}.yaml"
        file.write_text(generated_map(size), encoding="utf-8")
        draw = partial(_anew, render, graph_of(file), views=["accusations"])
        seconds[size] = quickest(3, draw=draw)["draw"]
    exponent = math.log(seconds[SIZES[1]] / seconds[SIZES[0]]) / math.log(SIZES[1] / SIZES[0])
    report(f"exponent of growth, {SIZES[0]:,} to {SIZES[1]:,}", exponent, 1.1)
    shared = partial(_anew, render, graph_of(folder / f"{SIZES[0]}.yaml"))
    least = quickest(5, one=partial(shared, jobs=1), two=partial(shared, jobs=2))
    report("all views by two processes, to those by one", least["two"] / least["one"], 0.7)
    claims = str(ROOT / "claims.yaml")
    drawn = peak_memory("render", claims, "--isolated", "-o", str(folder / "drawn"))
    report(
        "memory of a render of claims.yaml", drawn / peak_memory("check", claims, "--isolated"), _MOST_MEMORY
    )


def _anew(render: Callable[..., object], graph: ArgumentGraph, **how: object) -> None:
    """Draw as a command does: only a map that is small would find all its lines set, from the time before."""
    from argmap.drawing import typeset

    for remembered in (typeset._typeset, typeset._words, typeset._measured):
        remembered.cache_clear()
    render(graph, **how)


def main() -> None:
    from bench_site import bench_pages, bench_site  # beside this script, and nowhere for those that import it

    with tempfile.TemporaryDirectory() as folder:
        keep_bytecode(Path(folder) / "bytecode")
        bench_start(Path(folder))
        bench_check(Path(folder))
        bench_findings()
        bench_memory(Path(folder))
        bench_text(Path(folder))
        bench_many(Path(folder))
        bench_render(Path(folder))
        bench_sheets(Path(folder))
        bench_site(Path(folder) / "site", quickest, report)
        bench_pages(Path(folder) / "pages", generated_map, report)


if __name__ == "__main__":
    main()
