"""What `--help` prints, the same under every version of typer."""

from collections.abc import Callable

import pytest
from inline_snapshot import snapshot

from argmap.cli.app import GROUPS

Call = Callable[..., object]
NAMES = [command.__name__.strip("_") for commands in GROUPS.values() for command in commands]


def test_help_of_argmap(argmap: Call) -> None:
    assert argmap("--help").out == snapshot("""\
Usage: argmap [OPTIONS] COMMAND

Turn a polemic into a record that can be checked, and into maps worth printing.

Options:
  --version             Print the version and exit.
  --install-completion  Install completion for the current shell.
  --show-completion     Show completion for the current shell, to copy it or customize the
                        installation.
  -h, --help            Show this message and exit.

Start:
  init      Begin a map in the working folder: a claim file that passes, to be written
            over.
  sections  Print the sections of a text, to paste below its source in a claim file.
  quote     Find where some words stand in the texts, and print the lines to paste.

Check:
  check     Find everything that is wrong with claim files, each at its place.
  lock      Verify every quotation against the texts, and record it without a word of
            them.
  coverage  Show how much of its texts the map accounts for, section by section.
  rule      Print what a rule wants and why, with an example.

Read:
  render    Draw the maps of a claim file, all of them or some.
  site      Build a site of a claim file: pages to read, search, cite and publish.
  serve     Show the site in a browser while you write, built again after each change.
  show      Show a map, or an entry of it, as a tree with answers, evidence and what each
            quotation rests on.
  stats     Count what a map holds: charges and how they stand, answers by kind, evidence
            by nature.

Maintain:
  fmt       Put claim files into their canonical shape, without a change of what they
            mean.
  rename    Change an identifier where it is declared and wherever it is named, and
            nothing else.
  schema    Print the JSON Schema of the claim file, with which editors complete and
            explain its keys.
  lsp       Serve an editor: findings as one types, completion, explanations, references,
            renaming.
""")


def test_help_of_check(argmap: Call) -> None:
    assert argmap("check", "--help").out == snapshot("""\
Usage: argmap check [OPTIONS] [PATH]...

Find everything that is wrong with claim files, each at its place.

Of a folder, every YAML file in and below it is checked that is a claim file: it has a key
`argmap` or `accusations`. Exits with 0 where nothing is found, 1 where something is, 2
where a file cannot be read or the call makes no sense. Nothing is written but reports,
unless fixes are asked for.

Arguments:
  [PATH]...  Claim files, and folders that hold them; `-` is standard input. [default:
             claims.yaml]

Options:
  --output-format NAME[=FILE]  How findings are reported: full, concise, json, github,
                               gitlab, junit, sarif, markdown; full by default, or as
                               ARGMAP_OUTPUT_FORMAT says. With =FILE it is a further
                               report, written to that file; may be repeated.
  -o, --output-file FILE       Write to this file, not to standard output.
  --statistics                 Count the findings by rule instead of listing them.
  --watch                      Check again whenever a file changes, until interrupted.
  --stdin-filename NAME        What standard input is called in reports.
  --text ID=PATH               Where the text of a source lies, as plain text, Markdown or
                               HTML; may be repeated.
  --select RULES               Run only these rules: codes, prefixes of codes, names.
  --ignore RULES               Leave these rules out.
  --exclude PATTERN            Pass over such names or paths in folders; may be repeated.
  --fail-level error|warning   What fails a check; warning by default.
  --max-words N                The most words of a quotation; 12 by default.
  --exit-zero                  Exit with 0 even where something is found.
  --fix                        Mend what can be mended without a change of meaning.
  --unsafe-fixes               Mend all that can be mended; read the result.
  --diff                       Write nothing; show what would change, and exit with 1 if
                               anything would.
  -j, --jobs N                 Check with so many processes; as many as pay by default.
  --shard I/N                  Check only the I-th of N shares of the files, such as 1/4,
                               for the jobs of a CI matrix.
  --color auto|always|never    When to colour; auto by default.
  --config FILE                Take the settings from this pyproject.toml.
  --isolated                   Take no settings from any pyproject.toml.
  -h, --help                   Show this message and exit.
""")


def test_help_of_render(argmap: Call) -> None:
    assert argmap("render", "--help").out == snapshot("""\
Usage: argmap render [OPTIONS] [FILE]

Draw the maps of a claim file, all of them or some.

What argmap drew there before of the same map and is no longer part of it is removed.
Other files are left alone; where one of them has the name of a picture, nothing is drawn
at all.

Arguments:
  [FILE]  The claim file; `-` is standard input. [default: claims.yaml]

Options:
  -o, --output DIR                Where to draw to; diagrams beside the file by default.
                                  `-`: one picture to standard output.
  --view overview|topics|accusations|sources|timeline|people|coverage|excerpt
                                  Draw only these views; may be repeated. overview: every
                                  accusation by topic, with its standing; topics: the
                                  accusations of each topic with their answers and
                                  sources; accusations: all that the file says of each
                                  accusation; sources: which document carries how much,
                                  whose it is, and how it is known; timeline: from when
                                  the evidence is, and whose it is; people: who charges,
                                  answers and testifies, who is quoted, and who against
                                  himself; coverage: what of the text the map accounts
                                  for; excerpt: an accusation and its first answers, if
                                  asked for.
  --only IDS                      Draw only the maps of these topics and accusations.
  --format svg|dot|png|pdf        svg by default; png needs what `pip install 'resvg-
                                  py>=0.5'` installs, pdf 'typst>=0.15'.
  --theme auto|light|dark         In what colours to draw. auto, the default, follows the
                                  viewer, and is light in PNG and PDF; the others are
                                  drawn into files of their own, such as
                                  overview.dark.svg.
  --book FILE                     Draw all into one PDF with bookmarks, and no other file.
                                  `-`: standard output.
  --engine pure|dot               What lays the maps out; dot: the system's Graphviz.
  --check                         Draw nothing; name what is out of date, and exit with 1.
  --force                         Draw a file that has errors, as far as it goes.
  --stdin-filename NAME           What standard input is called in reports.
  --text ID=PATH                  Where the text of a source lies, as plain text, Markdown
                                  or HTML; may be repeated.
  --config FILE                   Take the settings from this pyproject.toml.
  --isolated                      Take no settings from any pyproject.toml.
  -h, --help                      Show this message and exit.
""")


def test_help_of_the_smaller_commands(argmap: Call) -> None:
    names = ("init", "sections", "show", "stats", "rule", "schema")
    pages = [argmap(name, "--help").out for name in names]
    assert "\n".join(pages) == snapshot("""\
Usage: argmap init [OPTIONS]

Begin a map in the working folder: a claim file that passes, to be written over.

It has an example of a charge with its answer, in comments every word that may stand
there, and the sections of each text, none of them mapped yet. Where the texts lie goes
into a new pyproject.toml; where there is one already, the lines to paste are printed.
Nothing is overwritten.

Options:
  --text ID=FILE  A text that is mapped: an identifier for it, and where it lies, as plain
                  text, Markdown or HTML; may be repeated, the chief text first.
  --title TITLE   What the map is called; by default what stands at the head of the text,
                  or its file's name.
  -h, --help      Show this message and exit.

Usage: argmap sections [OPTIONS] TEXT

Print the sections of a text, to paste below its source in a claim file.

There is one for each heading, or for each paragraph where the text has none; each starts
with as few of its words as stand only there, and says that it is not mapped yet.

Arguments:
  TEXT  The text, as plain text, Markdown or HTML.

Options:
  -h, --help  Show this message and exit.

Usage: argmap show [OPTIONS] [ID] [FILE]

Show a map, or an entry of it, as a tree with answers, evidence and what each quotation
rests on.

Arguments:
  [ID]    What is to be shown: an accusation, ground, rebuttal, source, topic, party or
          section. Without one, the whole map.
  [FILE]  The claim file: what ends in .yaml or .yml, or is `-`, standard input. [default:
          claims.yaml]

Options:
  --text ID=PATH             Where the text of a source lies, as plain text, Markdown or
                             HTML; may be repeated.
  --color auto|always|never  When to colour; auto by default.
  --config FILE              Take the settings from this pyproject.toml.
  --isolated                 Take no settings from any pyproject.toml.
  -h, --help                 Show this message and exit.

Usage: argmap stats [OPTIONS] [FILE]

Count what a map holds: charges and how they stand, answers by kind, evidence by nature.

Arguments:
  [FILE]  The claim file; `-` is standard input. [default: claims.yaml]

Options:
  --format table|json  How to print them; table by default.
  -h, --help           Show this message and exit.

Usage: argmap rule [OPTIONS] [RULE]

Print what a rule wants and why, with an example.

Arguments:
  [RULE]  The code or the name of a rule: AM102, unknown-name.

Options:
  --all                   The pages of all rules, in the order of the codes.
  --list                  One line for each: code, name, severity, what it finds.
  --format markdown|json  How to print it; markdown by default.
  -h, --help              Show this message and exit.

Usage: argmap schema [OPTIONS]

Print the JSON Schema of the claim file, with which editors complete and explain its keys.

Options:
  -o, --output-file FILE  Write to this file, not to standard output.
  -h, --help              Show this message and exit.
""")


@pytest.mark.parametrize("name", NAMES)
def test_every_command_has_help(argmap: Call, name: str) -> None:
    long, short = argmap(name, "--help"), argmap(name, "-h")
    assert long == short
    assert (long.code, long.err) == (0, "")
    assert long.out.startswith(f"Usage: argmap {name} ")
    assert max(map(len, long.out.splitlines())) <= 90


@pytest.mark.parametrize("name", NAMES)
def test_every_option_has_words(argmap: Call, name: str) -> None:
    options = argmap(name, "--help").out.partition("\nOptions:\n")[2]
    for line in options.splitlines():
        assert len(line.split("  ")) > 1 or line.lstrip().startswith("--")
