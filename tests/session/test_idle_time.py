"""How long nobody has touched the computer, asked of a real X server while another program has the keyboard.

And of a real Wayland compositor, with a window of the X server for its screen, keyboard and mouse.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from launcher.core.kiosk_roles import IdleReader
from launcher.system.idle_time import X11Idle, find_idle_reader
from launcher.system.wayland_idle import WaylandIdle
from tests.helpers.accessibility_bus import AccessibilityBus
from tests.helpers.accessibility_terms import State
from tests.helpers.desktop import Desktop
from tests.helpers.program import Launch, launcher
from tests.helpers.sample_window import SEARCH
from tests.helpers.starter import Starter
from tests.helpers.tools import find_tool
from tests.helpers.waiting import wait_until

SAMPLE = (sys.executable, "-m", "tests.helpers.sample_window")
DEADLINE_S = 10.0
CLOCK_S = 0.02  # how much the clocks of the two programs, in thousandths and hundredths, may differ
NOBODY = 65534  # Debian's user of this name
REPOSITORY = Path(__file__).parents[2]
# Asks until the display is gone, and on: Xlib would end the program in this moment.
LIVES_ON = """\
import time
from launcher.system.idle_time import find_idle_reader
reader = find_idle_reader("xcb")
print("idle", reader.seconds() is not None, flush=True)
until = time.monotonic() + 20
while reader.seconds() is not None and time.monotonic() < until:
    time.sleep(0.02)
print("gone", reader.seconds(), find_idle_reader("xcb"), flush=True)
"""


@pytest.fixture
def idle(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> IdleReader:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", desktop.environment["DISPLAY"])
    reader = find_idle_reader("xcb")
    assert reader is not None
    return reader


def seconds(reader: IdleReader) -> float:
    idle = reader.seconds()
    assert idle is not None
    return idle


def looks(reader: IdleReader) -> tuple[float, float, float]:
    """The time, how long nobody has touched anything, and the time again."""
    return time.monotonic(), seconds(reader), time.monotonic()


@pytest.mark.parametrize("touch", [("key", "a"), ("mousemove_relative", "--", "-3", "-3"), ("click", "1")])
def test_what_is_done_in_another_program_counts(
    touch: tuple[str, ...], idle: IdleReader, desktop: Desktop, starter: Starter, accessibility: AccessibilityBus
) -> None:
    sample = starter.start(launcher(starter.folder / "other", program=SAMPLE))
    sample.wait_for_event("ready")
    other = sample.tree(accessibility).find(SEARCH)
    other.focus()
    wait_until(lambda: State.FOCUSED in other.states, "the other program to have the keyboard", DEADLINE_S)
    wait_until(lambda: seconds(idle) > 0.6, "nobody to touch anything", DEADLINE_S)
    before = time.monotonic()
    desktop.run("xdotool", *touch)
    assert seconds(idle) <= time.monotonic() - before
    # And it grows again, as fast as time passes.
    earliest, first, early = looks(idle)
    wait_until(lambda: seconds(idle) > first + 0.5, "time to pass", DEADLINE_S)
    late, last, latest = looks(idle)
    assert late - early - CLOCK_S <= last - first <= latest - earliest + CLOCK_S


def test_the_server_is_asked_one_thing_for_each_question(idle: IdleReader) -> None:
    assert isinstance(idle, X11Idle)

    def asked_so_far() -> int:
        """The number of a request, which the library counts."""
        cookie = idle._sync.xcb_sync_query_counter(idle._connection, idle._counter)
        idle._sync.xcb_sync_query_counter_reply(idle._connection, cookie, None)
        return int(cookie.sequence)

    before = asked_so_far()
    for _ in range(200):
        seconds(idle)
    assert asked_so_far() - before == 201


def test_the_connection_can_be_ended(idle: IdleReader) -> None:
    assert isinstance(idle, X11Idle)
    idle.close()


@pytest.fixture
def cage(
    starter: Starter, desktop: Desktop, tools: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """A Wayland compositor that runs, and is named by the environment."""
    tools("cage", "Xwayland", "setpriv")
    # The path of a socket may not be as long as those of pytest's folders.
    folder = Path(tempfile.mkdtemp(prefix="cage-"))
    own: tuple[str, ...] = ()
    if os.geteuid() == 0:  # cage refuses to be root
        os.chown(folder, NOBODY, NOBODY)
        own = (find_tool("setpriv"), f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")
    places = {name: str(folder) for name in ("XDG_RUNTIME_DIR", "HOME", "TMPDIR")}
    environment = {**places, "WLR_BACKENDS": "x11", "WLR_RENDERER": "pixman"}
    command = (*own, find_tool("cage"), "--", "sleep", "infinity")
    # It complains of much that is not there; what we ask of it is whether it answers.
    starter.start(Launch(command, starter.folder, environment, expected=("",)))
    try:
        wait_until((folder / "wayland-0").exists, "cage to start", DEADLINE_S)
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
        monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
        monkeypatch.setenv("DISPLAY", desktop.environment["DISPLAY"])
        yield
    finally:
        starter.stop_all()
        shutil.rmtree(folder)


@pytest.mark.usefixtures("cage")
@pytest.mark.parametrize("platform", ["wayland", "xcb"])
def test_wayland_tells_it_and_is_asked_rather_than_its_x_server(
    platform: str, desktop: Desktop, starter: Starter
) -> None:
    idle = find_idle_reader(platform)
    assert isinstance(idle, WaylandIdle)
    wait_until(lambda: seconds(idle) > 1.3, "nobody to touch anything", DEADLINE_S)
    # Its window has no name to be waited for; it is in the middle of the screen.
    desktop.run("xdotool", "mousemove", str(desktop.size.width // 2), str(desktop.size.height // 2))
    touched = time.monotonic()

    def touch() -> bool:
        desktop.run("xdotool", "mousemove_relative", "--", "3", "3")
        return seconds(idle) == 0.0

    wait_until(touch, "the touch to be told", DEADLINE_S)
    wait_until(lambda: seconds(idle) > 1.3, "time to pass", DEADLINE_S)
    assert seconds(idle) <= time.monotonic() - touched
    starter.stop_all()
    assert wait_until(lambda: idle.seconds() is None, "the end to be noticed", DEADLINE_S)


def test_program_lives_on_when_the_display_is_gone() -> None:
    with Desktop.open() as ours:
        asker = subprocess.Popen(
            (sys.executable, "-W", "error", "-c", LIVES_ON),
            env=ours.environment,
            cwd=REPOSITORY,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        assert asker.stdout is not None
        try:
            assert asker.stdout.readline() == "idle True\n"
        except BaseException:
            asker.kill()
            raise
    told, _ = asker.communicate(timeout=DEADLINE_S)
    assert (told, asker.returncode) == ("gone None None\n", 0)
