"""A nursery of processes that save numbered states until they are killed. Runs without the test's packages.

    python saving.py keeper|naive FOLDER

Each line on standard input lets one child begin after the number in it; the child saves one state after the other
and writes each number to standard output once it is saved, when it can be sure of it. Its process id comes first.
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from launcher.core.shelf import Shelf, shelf_from_text, shelf_to_text
from launcher.system.keeper import Keeper

STATE = "numbers.json"


def state(number: int) -> Shelf:
    """A state that tells its number in every part, long enough to be torn."""
    return Shelf(tuple(f"{number}-{part:090}" for part in range(12)), tuple(f"{number}-r{part}" for part in range(8)))


def number_of(shelf: Shelf) -> int:
    """The number of a state; 0 for none, ValueError for one that is made of two."""
    if shelf == Shelf():
        return 0
    number = int(shelf.pinned[0].partition("-")[0])
    if shelf != state(number):
        msg = f"torn: {shelf}"
        raise ValueError(msg)
    return number


def keeper(folder: Path, now: float = 0) -> Keeper[Shelf]:
    """The keeper of the states, in the real format."""
    return Keeper(folder / STATE, Shelf(), shelf_from_text, shelf_to_text, lambda: now)


def save_naively(folder: Path, shelf: Shelf) -> bool:
    """Save as one would without thinking: the control that shows what the killing can see."""
    with (folder / STATE).open("w", encoding="utf-8") as file:
        for line in shelf_to_text(shelf).splitlines(keepends=True):
            file.write(line)
            file.flush()
    return True


def save_until_killed(folder: Path, after: int, naively: bool) -> None:
    """Save ever higher numbers, and tell each one once it is saved."""
    store, number = keeper(folder), after
    while True:
        number += 1
        if save_naively(folder, state(number)) if naively else store.save(state(number)):
            os.write(1, b"%d\n" % number)


def main() -> None:
    """Start one child for each line of standard input, and wait for its end."""
    naively, folder = sys.argv[1] == "naive", Path(sys.argv[2])
    for line in iter(sys.stdin.readline, ""):
        child = os.fork()
        if child == 0:
            os.write(1, b"pid %d\n" % os.getpid())
            save_until_killed(folder, int(line), naively)
        os.waitpid(child, 0)
        os.write(1, b"end\n")


if __name__ == "__main__":
    main()
