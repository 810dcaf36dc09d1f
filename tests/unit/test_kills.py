"""Killed hundreds of times while it saves: nothing is torn, and nothing is lost that was said to be saved.

Some hundred kills, and a thousand of each kind in `make soak`, while another process reads: 50,000 times there. What
a kill or a fault at each single step leaves is in test_saving_steps.py.
"""

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
from launcher.system.content_sources import last_good
from launcher.system.files import sweep
from tests.helpers import saving
from tests.helpers.layer_faults import LayerFolder
from tests.helpers.long_tests import times

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes by fork, killed by a signal")
KILLS = times(200, 1000)
LAYER_KILLS = times(100, 1000)
READS = times(2_000, 50_000)
LONGEST_LIFE = 0.02  # seconds; some ten savings
LONGEST_READING_S = 600.0
# After so many kills comes a start an hour later: what hundreds of them would leave is too much to look through.
STARTS_LATER = 20


@contextmanager
def nursery(way: str, folder: Path) -> Iterator[tuple[IO[str], IO[str]]]:
    """The program that lets children save; what to tell it and what they tell."""
    command = [sys.executable, "-S", "-E", saving.__file__, "nursery", way, str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdin
        assert program.stdout
        yield program.stdin, program.stdout
        program.stdin.close()


@contextmanager
def reading(way: str, folder: Path) -> Iterator["subprocess.Popen[str]"]:
    """Another process that reads the whole time."""
    command = [sys.executable, "-S", "-E", saving.__file__, "reader", way, str(folder), str(READS)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True) as program:
        try:
            yield program
        finally:
            program.kill()


def check_reading(program: "subprocess.Popen[str]", orders: IO[str], answers: IO[str], last: int) -> None:
    """Let one more child save until the other process has read often enough, and see that it saw many whole states."""
    with living(orders, answers, last):
        read, complaints = program.communicate(timeout=LONGEST_READING_S)
    assert complaints == ""
    count, different = map(int, read.split())
    print(f"{count} reads, {different} states")  # noqa: T201 - shown by -rP
    assert count >= READS
    assert different > KILLS // 20, "nearly nothing was saved while it read"


@contextmanager
def living(orders: IO[str], answers: IO[str], after: int) -> Iterator[list[int]]:
    """A child that saves from the number `after` on until the block ends; the last number that it called saved."""
    orders.write(f"{after}\n")
    orders.flush()
    child, last = int(answers.readline().removeprefix("pid ")), [after]
    try:
        yield last
    finally:
        os.kill(child, signal.SIGKILL)
    for line in iter(answers.readline, "end\n"):
        last.append(int(line))


def kill_one(orders: IO[str], answers: IO[str], after: int, life: float, *, savings: int = 0) -> int:
    """Let one child save from the number `after` on, kill it, and return the last number that it called saved.

    Its life begins to count when it has done so many `savings`: they take longer on a busy computer.
    """
    with living(orders, answers, after) as last:
        last += [int(answers.readline()) for _ in range(savings)]
        time.sleep(life)  # not to wait for anything: the moment of the death is the test
    return last[-1]


def leftovers(folder: Path) -> list[str]:
    """What is neither the file nor its copy."""
    return sorted({item.name for item in folder.iterdir()} - {saving.STATE, f"{saving.STATE}.bak"})


def test_no_kill_tears_or_loses_anything(tmp_path: Path) -> None:
    moments, last, saved, crumbs = random.Random(20), 0, 0, 0  # noqa: S311 - the same moments each time
    with nursery("keeper", tmp_path) as (orders, answers), reading("keeper", tmp_path) as reader:
        for turn in range(KILLS):
            # Some of them die while they begin, the others in the middle of their work, on a busy machine too.
            savings = moments.randint(1, 3) if turn % 4 else 0
            said = kill_one(orders, answers, last, moments.uniform(0, LONGEST_LIFE), savings=savings)
            saved += said - last
            loaded = saving.keeper(tmp_path, time.time()).load()
            assert loaded.notice is None
            # The one in the making may be there too: killed before it could be said.
            assert said <= saving.number_of(loaded.value) <= said + 1
            last = saving.number_of(loaded.value)
            crumbs = max(crumbs, len(leftovers(tmp_path)))
            if last and turn % STARTS_LATER == 0:
                saving.keeper(tmp_path, time.time() + 3600).load()
                assert leftovers(tmp_path) == []
        check_reading(reader, orders, answers, last)
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


def test_no_kill_tears_a_layer_or_its_copy(tmp_path: Path) -> None:
    moments, last, saved = random.Random(23), 0, 0  # noqa: S311 - the same moments each time
    confirmed, between, crumbs = 0, 0, 0
    folder = LayerFolder.make(tmp_path / "machine")
    file = folder.file("machine")
    names = {file.name, last_good(file).name, "rooms"}
    with nursery("layer", folder.path) as (orders, answers), reading("layer", folder.path) as reader:
        for turn in range(LAYER_KILLS):
            # Half of them die while they begin, the others in the middle of their work, on a busy machine too.
            said = kill_one(orders, answers, last, moments.uniform(0, LONGEST_LIFE), savings=turn % 2)
            saved += said - last
            confirmed = said if said > last else confirmed
            if not file.exists():  # killed before the very first one
                assert last == said == 0
                continue
            number = saving.number_of_layer(file.read_bytes())
            assert said <= number <= said + 1
            copy = saving.number_of_layer(last_good(file).read_bytes()) if last_good(file).exists() else 0
            assert confirmed <= copy <= number
            between += copy < number
            content = folder.content()
            assert (content.problems, content.catalogue.edition) == ((), str(number))
            last = number
            crumbs += bool({item.name for item in folder.path.iterdir()} - names)
            if turn % STARTS_LATER == 0:
                sweep(file, time.time() + 3600)
                sweep(last_good(file), time.time() + 3600)
        check_reading(reader, orders, answers, last)
    assert saved >= LAYER_KILLS // 2
    assert between > 0, "no child was killed between the layer and its copy"
    assert crumbs > 0, "no child was killed in the middle of it"
    sweep(file, time.time() + 3600)
    sweep(last_good(file), time.time() + 3600)
    assert {item.name for item in folder.path.iterdir()} <= names


def test_the_killing_sees_what_is_torn(tmp_path: Path) -> None:
    """The control: a program that writes straight into its file does not survive this."""
    moments, torn = random.Random(22), 0  # noqa: S311 - the same moments each time
    with nursery("naive", tmp_path) as (orders, answers):
        for _ in range(KILLS // 4):
            kill_one(orders, answers, 0, moments.uniform(0.001, LONGEST_LIFE))
            text = (tmp_path / saving.STATE).read_text(encoding="utf-8") if (tmp_path / saving.STATE).exists() else ""
            torn += shelf_from_text(text) is None
    assert torn > KILLS // 20, torn
