"""The screen reader of a turn, with a program that stands in for Orca: what it is given, and that it ends."""

import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import launcher.system.turn_folder as turn_folder
from launcher.system.process_table import living, read_table
from launcher.system.turn_reader import ORCA, TurnReader, find_reader

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the reader is Orca")
DEADLINE = 10.0  # seconds
# Tells what it was given, starts another program, as Orca its speech server, and reads on.
STAND_IN = """#!/bin/sh
sleep 300 &
{ echo "$$ $!"; echo "$#"; env; } >"$TOLD.new"
mv "$TOLD.new" "$TOLD"
wait
"""


@pytest.fixture(autouse=True)
def _any_length(monkeypatch: pytest.MonkeyPatch) -> None:
    """The folders of tests have long names, and no test here makes sockets."""
    monkeypatch.setattr(turn_folder, "LONGEST_PARENT", 1000)


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """What stands in for Orca."""
    return write_program(tmp_path / "orca", STAND_IN)


def write_program(file: Path, text: str) -> Path:
    file.write_text(text, encoding="utf-8")
    file.chmod(0o755)
    return file


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """What the launcher was started with."""
    return {"PATH": os.defpath, "HOME": str(tmp_path), "DISPLAY": ":7", "TOLD": str(tmp_path / "told")}


@pytest.fixture
def reader(program: Path, environment: dict[str, str], tmp_path: Path) -> Iterator[TurnReader]:
    """A reader that is silent; it is so again afterwards."""
    reader = TurnReader(environment, [tmp_path / "turns"], program=program)
    yield reader
    reader.end()


def wait_until(is_so: Callable[[], bool]) -> None:
    until = time.monotonic() + DEADLINE
    while not is_so():
        assert time.monotonic() < until
        time.sleep(0.01)


def told(environment: dict[str, str]) -> tuple[list[int], str, dict[str, str]]:
    """The processes, the number of arguments, and the environment of the program."""
    file = Path(environment["TOLD"])
    wait_until(file.exists)
    pids, count, *lines = file.read_text(encoding="utf-8").splitlines()
    return [int(pid) for pid in pids.split()], count, dict(line.partition("=")[::2] for line in lines)


def running(pids: list[int]) -> list[int]:
    return [process.pid for process in living(read_table(pids).values())]


def test_it_gets_no_arguments_and_a_home_of_the_turn(
    reader: TurnReader, environment: dict[str, str], tmp_path: Path
) -> None:
    assert not reader.is_on()
    assert reader.start()
    _, count, given = told(environment)
    assert reader.is_on()
    assert count == "0"
    assert given["DISPLAY"] == ":7"
    home = Path(given["HOME"])
    assert home.parent.parent == tmp_path / "turns"
    assert all(given[name].startswith(str(home)) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"))
    # A service of the session would write into the home of the account.
    assert given["GSETTINGS_BACKEND"] == "memory"


def test_one_is_enough(reader: TurnReader, tmp_path: Path) -> None:
    assert reader.start()
    assert reader.start()
    assert len(list((tmp_path / "turns").iterdir())) == 1


def test_nothing_of_it_is_left(reader: TurnReader, environment: dict[str, str], tmp_path: Path) -> None:
    assert reader.start()
    pids, *_ = told(environment)
    assert running(pids) == pids
    reader.stop()
    assert not reader.is_on()
    wait_until(lambda: running(pids) == [] and list((tmp_path / "turns").iterdir()) == [])


def test_while_one_is_on_its_way_out_that_can_be_asked_and_its_end_is_told(
    reader: TurnReader, environment: dict[str, str], program: Path
) -> None:
    assert reader.stop() is None, "nothing was read yet"
    assert not reader.is_ending()
    # It stays longer than it is asked to, as Orca does.
    write_program(program, STAND_IN.replace("sleep 300 &", "trap '' TERM; sleep 300 &"))
    assert reader.start()
    pids, *_ = told(environment)
    ending = reader.stop()
    assert ending is not None
    assert reader.is_ending()
    assert reader.stop() is ending, "the same end, for whoever asks again"
    wait_until(lambda: not reader.is_ending())
    done = ending.poll()
    assert done is not None
    assert done.killed >= 1
    assert (done.removed, done.is_clean) == (1, True)
    assert running(pids) == []
    again = reader.stop()
    assert again is not None
    wait_until(lambda: not reader.is_ending())
    assert again.poll() is not None


def test_what_could_not_be_removed_is_tried_again_with_the_turn(
    reader: TurnReader, environment: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert reader.start()
    told(environment)
    with monkeypatch.context() as patch:
        patch.setattr(turn_folder.TurnFolder, "remove", lambda _: False)
        ending = reader.stop()
        wait_until(lambda: not reader.is_ending())
    assert ending is not None
    first = ending.poll()
    assert first is not None
    assert not first.is_clean
    ending = reader.stop()
    wait_until(lambda: not reader.is_ending())
    assert ending is not None
    second = ending.poll()
    assert second is not None
    assert second.is_clean
    assert list((tmp_path / "turns").iterdir()) == []


def test_the_end_of_the_program_waits_for_it(reader: TurnReader, environment: dict[str, str], tmp_path: Path) -> None:
    assert reader.start()
    pids, *_ = told(environment)
    reader.end()
    assert running(pids) == []
    assert list((tmp_path / "turns").iterdir()) == []


def test_one_that_has_ended_by_itself_can_be_started_again(
    reader: TurnReader, environment: dict[str, str], program: Path, tmp_path: Path
) -> None:
    write_program(program, "#!/bin/sh\n")
    assert reader.start()
    wait_until(lambda: not reader.is_on())
    write_program(program, STAND_IN)
    assert reader.start()
    told(environment)
    assert reader.is_on()
    wait_until(lambda: len(list((tmp_path / "turns").iterdir())) == 1)


def test_what_cannot_be_started_is_told(environment: dict[str, str], tmp_path: Path) -> None:
    nowhere = TurnReader(environment, [tmp_path / "turns"], program=tmp_path / "missing")
    assert not nowhere.start()
    assert not nowhere.is_on()
    nowhere.end()
    assert list((tmp_path / "turns").iterdir()) == []
    file = tmp_path / "file"
    file.touch()
    assert not TurnReader(environment, [file / "turns"], program=ORCA).start()


def test_one_that_others_could_have_put_there_is_none(
    program: Path, environment: dict[str, str], tmp_path: Path
) -> None:
    places = [tmp_path / "turns"]
    program.chmod(0o777)
    assert find_reader(environment, places, frozen=False, program=program) is None
    assert find_reader(environment, places, frozen=False, program=tmp_path / "missing") is None
    # A program of the system is an administrator's on every computer.
    found = find_reader(environment, places, frozen=False, program=Path("/bin/sh"))
    assert isinstance(found, TurnReader)
