"""A Wayland compositor for kiosks: weston's, which fills a screen of the test's own with each window."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.helpers.desktop import Desktop
from tests.helpers.program import Launch, Program
from tests.helpers.tools import find_tool
from tests.helpers.waiting import wait_until

SOCKET = "kiosk-wayland"
WAYLAND = {"WAYLAND_DISPLAY": SOCKET, "XDG_SESSION_TYPE": "wayland", "QT_QPA_PLATFORM": "wayland"}
START_S = 15.0


@contextmanager
def wayland_desktop(folder: Path) -> Iterator[Desktop]:
    """A screen that the compositor fills, for the length of a block. Raises MissingToolError."""
    with Desktop.open(manages_windows=False) as desktop:
        size = (f"--width={desktop.size.width}", f"--height={desktop.size.height}")
        shell = ("--backend=x11-backend.so", "--shell=kiosk-shell.so", "--use-pixman", "--no-config", "--idle-time=0")
        command = (find_tool("weston"), *shell, f"--socket={SOCKET}", *size)
        weston = Program(desktop, Launch(command, folder))
        try:
            wait_until((desktop.folder / "run" / SOCKET).exists, "weston", START_S)
            wait_until(lambda: desktop.window_titles("."), "its window", START_S)
            # Without a window manager the keyboard is where the mouse is.
            desktop.run("xdotool", "mousemove", str(desktop.size.width // 2), str(desktop.size.height - 8))
            yield desktop
        finally:
            weston.stop()
