"""The kiosk under Wayland, in a compositor for kiosks: weston's, in a window of the test's own X server.

cage, which the profile names, shows windows in the same way, but does not run where there is no graphics hardware.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.accessibility_terms import State
from tests.helpers.desktop import Desktop
from tests.helpers.kiosk_session import PAGE_COLOUR, KioskSession, colour_at
from tests.helpers.real_browsers import BrowserKind
from tests.helpers.waiting import wait_until
from tests.helpers.wayland import WAYLAND, wayland_desktop

BROWSER_S = 60.0
LOCKED_KEYS = ("alt+F4", "alt+Tab", "super", "super+Tab", "ctrl+alt+t", "ctrl+alt+Delete", "ctrl+alt+BackSpace")
# Nothing of the session may draw past the compositor, on the X server under it.
SESSION = ("env", "-u", "DISPLAY", "dbus-run-session", "--", "{session}", "inside-wayland")


@pytest.fixture
def compositor(tmp_path: Path) -> Iterator[Desktop]:
    """A screen that a Wayland compositor for kiosks fills."""
    with wayland_desktop(tmp_path) as desktop:
        yield desktop


def shows_page(desktop: Desktop) -> bool:
    """Whether a page of the browser fills the middle of the screen."""
    return all(colour_at(desktop, 0.5, part) == PAGE_COLOUR for part in (0.3, 0.5, 0.7))


@pytest.mark.parametrize("kind", BrowserKind, ids=lambda kind: kind.name.lower())
def test_the_browser_comes_over_the_kiosk_and_goes_again(
    kind: BrowserKind, compositor: Desktop, tmp_path: Path
) -> None:
    with KioskSession.open(compositor, kind, tmp_path / "kiosk", SESSION, **WAYLAND) as kiosk:
        pid = kiosk.launcher_pid
        with kiosk.tree() as tree:
            frame = next(node for node in tree.walk() if State.ACTIVE in node.states)
            assert (frame.extents.width, frame.extents.height) == (compositor.size.width, compositor.size.height)
            compositor.press_keys(*LOCKED_KEYS)
            kiosk.press_tile("moodle")
            wait_until(lambda: shows_page(compositor), "the browser over the kiosk", BROWSER_S)
            wait_until(lambda: State.ACTIVE not in frame.states, "the browser to have the keyboard", BROWSER_S)
            compositor.press_keys("ctrl+w")
            wait_until(lambda: not shows_page(compositor), "the kiosk to be there again", BROWSER_S)
            wait_until(lambda: State.ACTIVE in frame.states, "the kiosk to have the keyboard", BROWSER_S)
            assert any(State.FOCUSED in node.states for node in tree.walk())
        assert kiosk.launcher_pid == pid
