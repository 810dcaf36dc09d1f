"""The screen reader at the kiosk: real Orca, started and ended by a key, in the session of the Linux profile."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.helpers.accessibility_bus import Node
from tests.helpers.desktop import Desktop
from tests.helpers.kiosk_session import LAUNCHER_CLASS, KioskSession
from tests.helpers.real_browsers import BrowserKind
from tests.helpers.tools import find_tool
from tests.helpers.waiting import wait_until

READER_KEY = "super+alt+s"
DEADLINE_S = 20.0
HELD_S = 1.5  # more than what the kiosk takes for one press


@pytest.fixture
def bare_desktop() -> Iterator[Desktop]:
    """A screen without a window manager: the session brings its own."""
    with Desktop.open(manages_windows=False) as desktop:
        yield desktop


@pytest.fixture
def session(bare_desktop: Desktop, tmp_path: Path) -> Iterator[KioskSession]:
    """A session of the profile, on a computer that has Orca."""
    find_tool("orca")
    with KioskSession.open(bare_desktop, BrowserKind.CHROMIUM, tmp_path) as session:
        session.wait_for_front(LAUNCHER_CLASS)
        yield session


def readers(session: KioskSession) -> list[dict[str, str]]:
    """The environment of each Orca on the screen of the session."""
    found = []
    for place in Path("/proc").glob("[0-9]*"):
        try:
            words = (place / "cmdline").read_bytes().split(b"\0")
            lines = (place / "environ").read_bytes().split(b"\0")
        except OSError:
            continue
        environment = dict(line.decode(errors="replace").partition("=")[::2] for line in lines)
        if b"/usr/bin/orca" in words and environment.get("DISPLAY") == session.desktop.environment["DISPLAY"]:
            found.append(environment)
    return found


def wait_for_readers(session: KioskSession, count: int) -> None:
    """Wait until so many are there."""
    wait_until(lambda: len(readers(session)) == count, f"{count} screen readers", DEADLINE_S)


def press(session: KioskSession, is_it: Callable[[Node], bool]) -> None:
    """Press a button of the launcher."""
    with session.tree() as tree:
        next(node for node in tree.walk() if is_it(node) and "Press" in node.actions).press()


def press_reader_key(session: KioskSession) -> None:
    """Press the key of the screen reader, and wait as long as the next press would count as the same one, held down."""
    session.desktop.press_keys(READER_KEY)
    pressed = time.monotonic()
    wait_until(lambda: time.monotonic() - pressed > HELD_S, "a finger that has left the key", 10)


def test_the_key_starts_and_ends_it_from_the_browser_too_and_the_turn_ends_it(session: KioskSession) -> None:
    press_reader_key(session)
    wait_for_readers(session, 1)
    home = Path(readers(session)[0]["HOME"])
    assert home.parent.name.startswith("nkzu."), "what Orca keeps must go with the turn"
    press_reader_key(session)
    wait_for_readers(session, 0)
    session.press_tile("moodle")
    session.wait_for_front("chromium")
    press_reader_key(session)
    wait_for_readers(session, 1)
    assert session.is_in_front("chromium"), "the key takes the person away from the page"
    press(session, lambda node: node.name == "I am finished")
    wait_for_readers(session, 0)
    session.wait_for_front(LAUNCHER_CLASS)
    assert [event["on"] for event in session.session.events() if event["event"] == "screen-reader"] == [
        True, False, True,
    ]  # fmt: skip
