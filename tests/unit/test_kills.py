"""Killed two hundred times while it saves: nothing is torn, and nothing is lost that was said to be saved."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest

from launcher.core.shelf import shelf_from_text
from tests.helpers import saving

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes by fork, killed by a signal")
KILLS = 200
LONGEST_LIFE = 0.02  # seconds; some ten savings


@contextmanager
def nursery(way: str, folder: Path) -> Iterator[tuple[IO[str], IO[str]]]:
    """The program that lets children save; what to tell it and what they tell."""
    command = [sys.executable, "-S", "-E", saving.__file__, way, str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdin
        assert program.stdout
        yield program.stdin, program.stdout
        program.stdin.close()


def kill_one(orders: IO[str], answers: IO[str], after: int, life: float) -> int:
    """Let one child save from the number `after` on, kill it, and return the last number that it called saved."""
    orders.write(f"{after}\n")
    orders.flush()
    child = int(answers.readline().removeprefix("pid "))
    time.sleep(life)  # not to wait for anything: the moment of the death is the test
    os.kill(child, signal.SIGKILL)
    last = after
    for line in iter(answers.readline, "end\n"):
        last = int(line)
    return last


def leftovers(folder: Path) -> list[str]:
    """What is neither the file nor its copy."""
    return sorted({item.name for item in folder.iterdir()} - {saving.STATE, f"{saving.STATE}.bak"})


def test_no_kill_tears_or_loses_anything(tmp_path: Path) -> None:
    moments, last, saved, crumbs = random.Random(20), 0, 0, 0  # noqa: S311 - the same moments each time
    with nursery("keeper", tmp_path) as (orders, answers):
        for _ in range(KILLS):
            said = kill_one(orders, answers, last, moments.uniform(0, LONGEST_LIFE))
            saved += said - last
            loaded = saving.keeper(tmp_path, time.time()).load()
            assert loaded.notice is None
            # The one in the making may be there too: killed before it could be said.
            assert said <= saving.number_of(loaded.value) <= said + 1
            last = saving.number_of(loaded.value)
            crumbs = max(crumbs, len(leftovers(tmp_path)))
    assert saved > KILLS, "the children hardly came to save anything"
    assert crumbs > 0, "no child was killed in the middle of it"
    saving.keeper(tmp_path, time.time() + 3600).load()
    assert leftovers(tmp_path) == []


def test_the_copy_is_whole_after_every_kill(tmp_path: Path) -> None:
    moments, last = random.Random(21), 0  # noqa: S311 - the same moments each time
    with nursery("keeper", tmp_path) as (orders, answers):
        for _ in range(KILLS // 4):
            last = kill_one(orders, answers, last, moments.uniform(0, LONGEST_LIFE))
            if last > 1:
                copy = shelf_from_text((tmp_path / f"{saving.STATE}.bak").read_text(encoding="utf-8"))
                assert copy is not None
                assert last - 1 <= saving.number_of(copy.value) <= last + 1


def test_the_killing_sees_what_is_torn(tmp_path: Path) -> None:
    """The control: a program that writes straight into its file does not survive this."""
    moments, torn = random.Random(22), 0  # noqa: S311 - the same moments each time
    with nursery("naive", tmp_path) as (orders, answers):
        for _ in range(KILLS // 4):
            kill_one(orders, answers, 0, moments.uniform(0.001, LONGEST_LIFE))
            text = (tmp_path / saving.STATE).read_text(encoding="utf-8") if (tmp_path / saving.STATE).exists() else ""
            torn += shelf_from_text(text) is None
    assert torn > KILLS // 20, torn
