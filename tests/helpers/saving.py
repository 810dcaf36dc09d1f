"""Processes that save numbered states until they are killed, and others that read. Runs without the test's packages.

    python saving.py nursery keeper|naive|layer FOLDER

Each line on standard input lets one child begin after the number in it; the child saves one state after the other
and writes each number to standard output once it is saved, when it can be sure of it. Its process id comes first.

    python saving.py reader keeper|layer FOLDER READS

It reads so often at least, and until its standard input ends; then it prints how often that was, and how many different
states it has seen. It fails if one is torn, or older than the one before.

    python saving.py once keeper|layer FOLDER NUMBER

It saves one state, and exits with SAVED or NOT_SAVED. What lies between the two names that it tries to remove is what
saving asks of the system.
"""

import contextlib
import json
import os
import select
import sys
import time
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


def saver(way: str, folder: Path) -> Callable[[int], bool]:
    """What saves a number."""
    store = keeper(folder)
    ways: dict[str, Callable[[int], bool]] = {
        "keeper": lambda number: store.save(state(number)),
        "naive": lambda number: save_naively(folder, state(number)),
        "layer": lambda number: save_layer(folder, number),
    }
    return ways[way]


def save_until_killed(folder: Path, after: int, way: str) -> None:
    """Save ever higher numbers, and tell each one once it is saved."""
    save, number = saver(way, folder), after
    while True:
        number += 1
        if save(number):
            os.write(1, b"%d\n" % number)


def nursery(way: str, folder: Path) -> None:
    """Start one child for each line of standard input, and wait for its end."""
    for line in iter(sys.stdin.readline, ""):
        child = os.fork()
        if child == 0:
            os.write(1, b"pid %d\n" % os.getpid())
            save_until_killed(folder, int(line), way)
        os.waitpid(child, 0)
        os.write(1, b"end\n")


def read_keeper(folder: Path) -> int:
    """The number that a start of the program finds; ValueError if that had something to complain of."""
    loaded = keeper(folder, time.time()).load()
    if loaded.notice is not None:
        raise ValueError(loaded.notice)
    return number_of(loaded.value)


def read_layer(folder: Path) -> int:
    """The number of the layer that a launcher finds; ValueError if that had something to complain of."""
    found = LayerPlace(folder, None, is_given=True).current()
    if found is not None and found.problem is not None:
        raise ValueError(found.problem)
    return 0 if found is None or found.data is None else number_of_layer(found.data)


def reader(way: str, folder: Path, reads: int) -> None:
    """Read beside the children."""
    read = {"keeper": read_keeper, "layer": read_layer}[way]
    count, last, different, is_over = 0, 0, 0, False
    while count < reads or not is_over:
        number = read(folder)
        if number < last:
            msg = f"lost: {last} and then {number}"
            raise ValueError(msg)
        different += number > last
        count, last = count + 1, number
        if count % 50 == 0 and not is_over:
            is_over = bool(select.select([sys.stdin], [], [], 0)[0])
    print(count, different)  # noqa: T201 - the answer


SAVED, NOT_SAVED = 0, 3
BEGIN, END = "/saving-begins", "/saving-ends"


def once(way: str, folder: Path, number: int) -> int:
    """Save one state between two marks for whoever traces this."""
    save = saver(way, folder)
    "".encode("utf-8-sig")  # loaded before the first mark, and not in the middle of saving
    with contextlib.suppress(OSError):
        Path(BEGIN).unlink()
    is_saved = save(number)
    with contextlib.suppress(OSError):
        Path(END).unlink()
    return SAVED if is_saved else NOT_SAVED


def main() -> int:
    """Do what the command line says."""
    what, way, folder, *rest = sys.argv[1:]
    if what == "nursery":
        nursery(way, Path(folder))
    elif what == "reader":
        reader(way, Path(folder), int(rest[0]))
    else:
        return once(way, Path(folder), int(rest[0]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
