"""From the words of a call to an exit code: 0 clean, 1 findings, 2 failure; 130 or 143 on a signal."""

import gc
import os
from itertools import pairwise

from argmap.cli.streams import FAILED, complain, emit, prepare
from argmap.plain.errors import ArgmapError, refusal
from argmap.plain.interrupts import Ended, nothing_to_tidy, tidy_up_first

INTERRUPTED = 130


def run(words: list[str]) -> int:
    """Do what the words say; no exception leaves, or it would end in the exit code of a finding."""
    gc.disable()  # to look for garbage in a short run takes 0.8 times `python -c pass`
    prepare()
    try:
        return _dispatch(words)
    except Ended as end:
        return end.code
    except KeyboardInterrupt:
        return INTERRUPTED
    except ArgmapError as error:
        _refuse(str(error), words)
    except OSError as error:
        _show_origin(error)
        _refuse(refusal(error), words)
    except Exception as error:
        _show_origin(error)
        _crash(error)
    finally:
        nothing_to_tidy()
    return FAILED


def _refuse(line: str, words: list[str]) -> None:
    """Tell why nothing was done, on GitHub as an annotation, too."""
    complain(line)
    if _wants_annotations(words):
        from argmap.checking.results import Failure
        from argmap.reporters.github import failure

        emit([failure(Failure(line))])


def _dispatch(words: list[str]) -> int:
    """Take the short ways first: what needs no options needs no option parser, which is slow to import."""
    if words == ["--version"]:
        from argmap import __version__

        emit([f"argmap {__version__}"])
        return 0
    from argmap.format.library import import_core_lightly, spare_plugins

    spare_plugins()
    if words[:1] == ["check"] and not any(word.startswith("-") and word != "-" for word in words):
        from argmap.loader.library import import_lightly

        import_lightly()
        import_core_lightly()
        from argmap.cli.batch import check_files
        from argmap.cli.call import Call

        tidy_up_first()
        return check_files(Call(tuple(words[1:])))
    from argmap.cli.app import call

    tidy_up_first()
    return call(words)


def _wants_annotations(words: list[str]) -> bool:
    """Tell whether a check that could not be understood was to report to a runner of GitHub."""
    asked = any(f"{word}={form}" == "--output-format=github" for word, form in pairwise(words))
    wished = os.environ.get("ARGMAP_OUTPUT_FORMAT") == "github"
    return words[:1] == ["check"] and (asked or wished or "--output-format=github" in words)


def _show_origin(error: Exception) -> None:
    if os.environ.get("ARGMAP_DEBUG") == "1":
        import traceback

        traceback.print_exception(error)


def _crash(error: Exception) -> None:
    trace, place = error.__traceback__, "?"
    while trace is not None:
        code = trace.tb_frame.f_code
        place = f"{os.path.basename(code.co_filename)}:{trace.tb_lineno}"  # noqa: PTH119 - pathlib is slow to import
        trace = trace.tb_next
    complain(
        f"internal error: {type(error).__name__}: {error} ({place}); please report it with the command "
        "and the file; ARGMAP_DEBUG=1 shows where it comes from"
    )
