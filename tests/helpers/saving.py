"""A nursery of processes that save numbered states until they are killed. Runs without the test's packages.

    python saving.py keeper|naive|layer FOLDER

Each line on standard input lets one child begin after the number in it; the child saves one state after the other
and writes each number to standard output once it is saved, when it can be sure of it. Its process id comes first.
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from launcher.core.shelf import Shelf, shelf_from_text, shelf_to_text
from launcher.system.keeper import Keeper
from launcher.system.layer_writing import LayerPlace

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


def layer(number: int) -> bytes:
    """A layer of some 10 kB that tells its number at its beginning and at its end."""
    texts = {f"w{part}": "0" * 90 for part in range(90)}
    values = {"schema": 1, "edition": str(number), "hosts": [], "entries": [], "$schema": [texts, number]}
    return json.dumps(values).encode()


def number_of_layer(data: bytes) -> int:
    """The number of a layer; ValueError for one that is torn or made of two."""
    number = int(json.loads(data)["edition"])
    if data != layer(number):
        msg = "torn"
        raise ValueError(msg)
    return number


def save_layer(folder: Path, number: int) -> bool:
    """Put a layer into its place as ``nkzu-helpdesk deploy`` does."""
    written, problem = LayerPlace(folder, None, is_given=True).put(layer(number))
    return written and problem is None


def save_until_killed(folder: Path, after: int, way: str) -> None:
    """Save ever higher numbers, and tell each one once it is saved."""
    store, number = keeper(folder), after
    save: Callable[[int], bool] = {
        "keeper": lambda number: store.save(state(number)),
        "naive": lambda number: save_naively(folder, state(number)),
        "layer": lambda number: save_layer(folder, number),
    }[way]
    while True:
        number += 1
        if save(number):
            os.write(1, b"%d\n" % number)


def main() -> None:
    """Start one child for each line of standard input, and wait for its end."""
    way, folder = sys.argv[1], Path(sys.argv[2])
    for line in iter(sys.stdin.readline, ""):
        child = os.fork()
        if child == 0:
            os.write(1, b"pid %d\n" % os.getpid())
            save_until_killed(folder, int(line), way)
        os.waitpid(child, 0)
        os.write(1, b"end\n")


if __name__ == "__main__":
    main()
