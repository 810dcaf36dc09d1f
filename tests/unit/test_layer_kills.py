"""Killed while the helpdesk's window saves a layer: neither the file nor what launchers read is ever torn."""

import os
import random
import signal
import time
from pathlib import Path

import pytest

from launcher.core.layer_draft import LayerDraft, read_draft
from launcher.system.layer_files import LayerFiles
from tests.helpers.long_tests import times

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes by fork, killed by a signal")
KILLS = times(60, 1000)
LONGEST_LIFE = 0.02  # seconds; some savings of both files


def layer(number: int) -> bytes:
    """A layer of some 10 kB that tells its number in each of its parts."""
    entries = [{"id": f"e{part}", "hidden": True, "number": number} for part in range(150)]
    return LayerDraft({"schema": 1, "edition": str(number), "entries": entries}).text().encode()


def number_of(file: Path) -> int:
    """The number of a saved layer, 0 where there is none; fails on one that is torn or made of two."""
    if not file.exists():
        return 0
    draft, problems = read_draft(file.read_bytes())
    assert draft is not None
    assert problems == ()
    number = int(draft.values["edition"])
    assert file.read_bytes() == layer(number)
    return number


def save_until_killed(files: LayerFiles, places: tuple[Path, ...], after: int, told: int) -> None:
    """Save ever higher numbers in a child; write something to `told` each time."""
    while True:
        after += 1
        for place in places:
            files.write(place, layer(after))
        os.write(told, b".")


def test_no_kill_tears_a_layer(tmp_path: Path) -> None:
    moments = random.Random(5)  # noqa: S311 - the same moments each time
    machine = tmp_path / "machine"
    files, places = LayerFiles(machine, is_given=True), (tmp_path / "mine.json", machine / "content.json")
    last, seen = 0, set()
    for turn in range(KILLS):
        heard, told = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                save_until_killed(files, places, last, told)
            finally:
                os._exit(1)
        if turn % 2:
            # In the middle of its work, on a busy machine too; the others die while they begin.
            os.read(heard, 1)
        time.sleep(moments.uniform(0, LONGEST_LIFE))  # the moment of the death is the test
        os.kill(child, signal.SIGKILL)
        assert os.waitpid(child, 0)[1] == signal.SIGKILL
        os.close(heard)
        os.close(told)
        mine, live, copy = (number_of(place) for place in (*places, machine / "content.last-good.json"))
        assert copy <= live <= mine
        assert last <= mine
        seen.add(mine)
        last = mine
    assert len(seen) > KILLS // 4, "the children hardly came to save anything"
