"""Windows as the X server and the window manager know them: whose they are, where, how large, and polite requests."""

import ctypes
import re
import subprocess
from dataclasses import dataclass

from tests.helpers.accessibility_terms import Extents
from tests.helpers.desktop import Desktop

FULL_SCREEN = "_NET_WM_STATE_FULLSCREEN"
HIDDEN = "_NET_WM_STATE_HIDDEN"
# X11/X.h and X11/Xlib.h
CLIENT_MESSAGE = 33
TO_THE_MANAGER = (1 << 19) | (1 << 20)  # SubstructureNotifyMask | SubstructureRedirectMask
PLACE = re.compile(r"Absolute upper-left X:\s+(-?\d+)\s+Absolute upper-left Y:\s+(-?\d+)")
SIZE = re.compile(r"Width: (\d+)\s+Height: (\d+)")


class _ClientMessage(ctypes.Structure):
    """XClientMessageEvent, as long as every XEvent is."""

    _fields_ = [
        ("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p), ("window", ctypes.c_ulong), ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int), ("data", ctypes.c_long * 5), ("rest", ctypes.c_long * 12),
    ]  # fmt: skip


# Xlib would end the tests where a window has gone before a message reaches it.
_IGNORE = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda _display, _error: 0)


@dataclass(frozen=True, slots=True)
class XWindow:
    """One window of a desktop, by its number. Of one that has gone meanwhile everything is empty, or zero."""

    desktop: Desktop
    number: int

    def _ask(self, tool: str, *options: str) -> str:
        try:
            return self.desktop.run(tool, "-id", str(self.number), *options).decode(errors="replace")
        except subprocess.CalledProcessError:
            return ""

    def _properties(self, *names: str) -> str:
        return self._ask("xprop", "-notype", *names)

    @property
    def pid(self) -> int:
        """The process that has made it."""
        return int(self._properties("_NET_WM_PID").rpartition("=")[2] or 0)

    @property
    def class_name(self) -> str:
        """The class that its program has given to it, in small letters."""
        return self._properties("WM_CLASS").rpartition('", "')[2].strip('"\n ').lower()

    @property
    def states(self) -> frozenset[str]:
        """The names of its states, as the window manager keeps them."""
        return frozenset(re.findall(r"_NET_WM_STATE_\w+", self._properties("_NET_WM_STATE").partition("=")[2]))

    @property
    def frame(self) -> tuple[int, ...]:
        """The widths of what the window manager has put around it: left, right, top, bottom, in pixels."""
        return tuple(map(int, re.findall(r"\d+", self._properties("_NET_FRAME_EXTENTS").partition("=")[2])))

    @property
    def place(self) -> Extents:
        """Where it is on the screen, without a frame."""
        text = self._ask("xwininfo")
        place, size = PLACE.search(text), SIZE.search(text)
        if place is None or size is None:
            return Extents(0, 0, 0, 0)
        return Extents(*map(int, (*place.groups(), *size.groups())))

    def ask_to_close(self) -> None:
        """Send what a window manager sends when somebody presses the button that closes it (ICCCM, 4.2.8.1)."""
        self._send("WM_PROTOCOLS", "WM_DELETE_WINDOW", to_the_manager=False)

    def ask_manager_to_close(self) -> None:
        """Ask the window manager to close it, as task bars and `wmctrl -c` do (EWMH, _NET_CLOSE_WINDOW)."""
        self._send("_NET_CLOSE_WINDOW", None, to_the_manager=True)

    def _send(self, message: str, argument: str | None, *, to_the_manager: bool) -> None:
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XSetErrorHandler(_IGNORE)
        x11.XOpenDisplay.restype = ctypes.c_void_p
        x11.XInternAtom.restype = x11.XDefaultRootWindow.restype = ctypes.c_ulong
        display = ctypes.c_void_p(x11.XOpenDisplay(self.desktop.environment["DISPLAY"].encode()))
        assert display.value, "the display does not answer"

        def atom(name: str) -> int:
            return int(x11.XInternAtom(display, name.encode(), 0))

        event = _ClientMessage(type=CLIENT_MESSAGE, window=self.number, message_type=atom(message), format=32)
        event.data[0] = atom(argument) if argument else 0
        receiver = ctypes.c_ulong(x11.XDefaultRootWindow(display) if to_the_manager else self.number)
        mask = ctypes.c_long(TO_THE_MANAGER if to_the_manager else 0)
        assert x11.XSendEvent(display, receiver, 0, mask, ctypes.byref(event))
        x11.XCloseDisplay(display)


def windows(desktop: Desktop) -> list[XWindow]:
    """The windows that the window manager looks after, the lowest first."""
    text = desktop.run("xprop", "-root", "-notype", "_NET_CLIENT_LIST_STACKING").decode()
    return [XWindow(desktop, int(number, 16)) for number in re.findall(r"0x[0-9a-f]+", text)]


def active_window(desktop: Desktop) -> XWindow | None:
    """The window with the keyboard; None without one."""
    text = desktop.run("xprop", "-root", "-notype", "_NET_ACTIVE_WINDOW").decode()
    (number,) = re.findall(r"0x[0-9a-f]+", text) or ["0"]
    return XWindow(desktop, int(number, 16)) if int(number, 16) else None


def visible_windows_of(desktop: Desktop, pid: int) -> list[XWindow]:
    """Every visible window of a process: menus and tool tips too, which no window manager looks after."""
    try:
        found = desktop.run("xdotool", "search", "--onlyvisible", "--pid", str(pid))
    except subprocess.CalledProcessError:
        # xdotool's way to say that there is none.
        return []
    return [XWindow(desktop, int(number)) for number in found.decode().split()]
