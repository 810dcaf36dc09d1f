"""Counts instructions, which repeat where milliseconds wobble."""

import re
import signal
import tempfile
from dataclasses import replace
from pathlib import Path

from benchmarks.desk import Desk
from benchmarks.subjects import Subject
from benchmarks.watching import on_empty_screen, watched

# A program runs some fifty times as slowly as by itself.
_DEADLINE_S = 300.0
# What it has counted takes seconds to be written, and would be lost.
_WRITING_S = 60.0


def counting(valgrind: str, folder: Path) -> list[str]:
    """Return what stands before a command so that callgrind counts it, and all that it starts, into files of `folder`.

    A file is named by the process, and a number for each dump but the last.
    """
    return [valgrind, "-q", "--tool=callgrind", "--trace-children=yes", f"--callgrind-out-file={folder}/of.%p"]


def millions(valgrind: str, desk: Desk, subject: Subject, finished: bytes) -> float:
    """Return how many millions of instructions a program needs until its `finished` picture is there.

    It is stopped at once by a signal that neither Python nor Qt listens to; valgrind then writes what it has counted.
    """
    with tempfile.TemporaryDirectory() as folder:
        slow = replace(subject, command=[*counting(valgrind, Path(folder)), *subject.command])
        with on_empty_screen(desk, slow) as started:
            watched(desk, started, finished, 0.0, _DEADLINE_S)
            started.end(signal.SIGUSR1, _WRITING_S)
        return sum(total_of(file.read_text(encoding="utf-8")) for file in Path(folder).iterdir()) / 1e6


def total_of(text: str) -> int:
    """Return the instructions of one process from what callgrind has written; 0 if it has not counted any."""
    found = re.search(r"^totals: (\d+)", text, re.MULTILINE)
    return int(found[1]) if found else 0
