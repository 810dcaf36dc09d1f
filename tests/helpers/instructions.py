"""How many instructions a program takes, by valgrind's callgrind: the same number each time, on a busy machine too.

    python -m tests.helpers.instructions COMMAND

prints those of a program that shows a window and ends by itself, to its first picture.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.callgrind import counting, total_of
from tests.helpers.tools import find_tool

# Fifty times slower than without it.
RUN_S = 600.0
# Qt hands the first picture of a window to the X server with this (QXcbBackingStore, 6.11): all of the page is painted.
FIRST_PICTURE = "xcb_shm_put_image"


class NoPictureError(Exception):
    """The program has ended without showing anything, or its end was no good one."""


def count_instructions(
    command: Sequence[str],
    environment: Mapping[str, str],
    folder: Path,
    cwd: Path | None = None,
    until: str = FIRST_PICTURE,
    exit_code: int = 0,
) -> int:
    """Return how many instructions `command` takes before it first calls the function `until`, or, if empty, at all.

    The program runs to its end. `folder` is new, and for callgrind's files. Raises MissingToolError without valgrind,
    NoPictureError where `until` was not called or the exit code is another than `exit_code`.
    """
    options = (f"--dump-before={until}",) if until else ()
    dumps = run_counting(command, environment, folder, cwd, options, exit_code)
    if until and len(dumps) < 2:
        raise NoPictureError(f"{command[0]} did not call {until}\n{_said(folder)}")
    return instructions_in(dumps[0])


def instructions_in(dump: Path) -> int:
    """Return how many instructions are in a dump."""
    return total_of(dump.read_text(encoding="utf-8", errors="replace"))


def run_counting(
    command: Sequence[str],
    environment: Mapping[str, str],
    folder: Path,
    cwd: Path | None = None,
    options: Sequence[str] = (),
    exit_code: int = 0,
) -> list[Path]:
    """Run `command` to its end under callgrind, and return the files of its dumps, each of what came after the last.

    Raises MissingToolError without valgrind, NoPictureError where the exit code is another than `exit_code`.
    """
    folder.mkdir(parents=True)
    # A program that starts itself anew keeps its process id, and only the last one is counted.
    with (folder / "said").open("wb") as said:
        process = subprocess.Popen(
            (*counting(find_tool("valgrind"), folder), *options, *command),
            env=dict(environment), cwd=cwd, stdin=subprocess.DEVNULL, stdout=said, stderr=said,
        )  # fmt: skip
        try:
            code = process.wait(RUN_S)
        finally:
            process.kill()
    last = folder / f"of.{process.pid}"
    if code != exit_code or not last.is_file():
        raise NoPictureError(f"{command[0]} ended with {code}\n{_said(folder)}")
    numbered = sorted(folder.glob(f"{last.name}.*"), key=lambda file: int(file.suffix[1:]))
    return [*numbered, last]


def _said(folder: Path) -> str:
    return (folder / "said").read_text(errors="replace")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        print(count_instructions(sys.argv[1:], os.environ, Path(place, "callgrind")))  # noqa: T201 - a command
