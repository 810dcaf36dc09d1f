"""A browser that is given another page too early loses it: when it listens, and how long it is waited for."""

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from launcher.core.links import Link
from launcher.core.opening import Browser
from launcher.system.browsers import Opening
from launcher.system.chromium_socket import listens
from tests.helpers.small_computer import Clock
from tests.helpers.waiting import wait_until

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /proc")
DEADLINE_S = 10.0
# Does what it reads, as Chromium does it at its start, and says when it is done.
LISTENER = """
import socket, sys
ear = socket.socket(socket.AF_UNIX)
for line in sys.stdin:
    word, _, path = line.strip().partition(" ")
    ear.bind(path) if word == "bind" else ear.listen()
    print("done", flush=True)
"""


@dataclass(frozen=True)
class Listener:
    """A process with a socket."""

    process: "subprocess.Popen[str]"

    @property
    def hears(self) -> bool | None:
        return listens(self.process.pid)

    def do(self, *words: str) -> None:
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(" ".join(words) + "\n")
        self.process.stdin.flush()
        assert self.process.stdout.readline() == "done\n"


@contextmanager
def listener(*command: str) -> Iterator[Listener]:
    command = command or (sys.executable, "-IS", "-c", LISTENER)
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield Listener(process)
        process.kill()


def test_a_socket_that_only_has_its_name_is_not_listened_at(tmp_path: Path) -> None:
    with listener() as chromium:
        chromium.do("bind", str(tmp_path / "SingletonSocket"))
        assert chromium.hears is False
        chromium.do("listen")
        assert chromium.hears is True


def test_the_socket_of_another_name_or_process_does_not_count(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as ours, listener() as chromium:
        ours.bind(str(tmp_path / "SingletonSocket"))
        ours.listen()
        chromium.do("bind", str(tmp_path / "another"))
        chromium.do("listen")
        assert chromium.hears is False
        assert listens(os.getpid()) is True


def test_of_a_process_that_has_ended_nothing_is_known() -> None:
    with listener("true") as chromium:
        chromium.process.wait()
        assert chromium.hears is None


def browser(folder: Path, name: str, text: str = "#!/bin/sh\n") -> Browser:
    program = folder / name
    program.write_text(text, encoding="utf-8")
    return Browser(f"{name}.desktop", name, program, ("%u",))


def opening(found: Browser, process: "subprocess.Popen[str]", clock: Clock) -> Opening:
    return Opening(found, Link("https://zoom.us/"), process, clock)  # type: ignore[arg-type]


def test_chromium_can_take_more_as_soon_as_it_listens(tmp_path: Path) -> None:
    with listener() as chromium:
        started = opening(browser(tmp_path, "chromium"), chromium.process, Clock())
        assert not started.can_take_more()
        chromium.do("bind", str(tmp_path / "SingletonSocket"))
        chromium.do("listen")
        assert started.can_take_more()


def test_one_that_has_ended_can_take_more(tmp_path: Path) -> None:
    """A running browser has taken its page over, or there was an error, of which the person reads."""
    with listener() as chromium:
        started = opening(browser(tmp_path, "chromium"), chromium.process, Clock())
        chromium.process.kill()
        wait_until(lambda: started.exit_code is not None, "the end", DEADLINE_S)
        assert started.can_take_more()


def test_nobody_is_waited_for_longer_than_ten_seconds(tmp_path: Path) -> None:
    # A copy, since a link leads to the name of the program itself.
    real = tmp_path / "copy" / "chromium"
    real.parent.mkdir()
    shutil.copy("/bin/sleep", real)
    clock = Clock()
    with listener(str(real), "60") as chromium:
        started = opening(browser(tmp_path, "chromium"), chromium.process, clock)
        clock.now += 9.9
        assert not started.can_take_more()
        clock.now += 0.1
        assert started.can_take_more()


def test_a_script_that_does_not_become_a_browser_is_waited_for_a_second(tmp_path: Path) -> None:
    clock = Clock()
    with listener("sh", "-c", "read line") as script:
        started = opening(browser(tmp_path, "chromium"), script.process, clock)
        clock.now += 0.9
        assert not started.can_take_more()
        clock.now += 0.1
        assert started.can_take_more()


@pytest.mark.parametrize(
    ("name", "text"),
    [("firefox", "#!/bin/sh\n"), ("unheard-of", "#!/bin/sh\n"), ("chromium", "#!/bin/sh\nexec snap run chromium\n")],
)
def test_another_browser_is_not_waited_for(tmp_path: Path, name: str, text: str) -> None:
    with listener() as other:
        assert opening(browser(tmp_path, name, text), other.process, Clock()).can_take_more()
