"""The keyboard of a test's screen: its layout, and keys pressed by their place, not by what is printed on them."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from tests.helpers.desktop import Desktop

# The keys of a PC keyboard, row by row, as a US keyboard prints them, with the X11 key code of the first in each row
# (the kernel's code of the key and eight).
_ROWS = (("1234567890-=", 10), ("qwertyuiop[]", 24), ("asdfghjkl;'`", 38), ("zxcvbnm,./", 52))
KEY_CODES = {letter: first + place for row, first in _ROWS for place, letter in enumerate(row)} | {" ": 65, "\\": 51}
CAPS_LOCK = 66
CORE_KEYBOARD = 0x0100  # X11/extensions/XKB.h: XkbUseCoreKbd


@dataclass(frozen=True, slots=True)
class Keyboard:
    """The keyboard of a desktop."""

    desktop: Desktop

    @contextmanager
    def layout(self, name: str) -> Iterator[None]:
        """Use a layout, or the first of several ("us,kz"), named as XKB names it, until the end of the block."""
        self.set_layout(name)
        try:
            self._lock_group(0)
            yield
        finally:
            self.set_layout("us")
            self._lock_group(0)

    def set_layout(self, name: str) -> None:
        """Use a layout from now on; which of several was in use is left as it was."""
        self.desktop.run("setxkbmap", "-layout", name, "-option", "", "-option", "grp:caps_toggle")

    def type(self, keys: str) -> None:
        """Press the keys on which a US keyboard prints `keys`, whatever they mean in the layout of now."""
        self.desktop.run("xdotool", "key", "--delay", "20", *(str(KEY_CODES[key]) for key in keys))

    def press(self, key: str, *modifiers: str) -> None:
        """Press one key by its place, with modifiers held down ("ctrl", "alt", "shift")."""
        self.desktop.run("xdotool", "key", "+".join((*modifiers, str(KEY_CODES[key]))))

    def switch_group(self) -> None:
        """Press Caps Lock as a finger does, which goes to the next one of several layouts.

        xdotool cannot do that: it goes back to the first layout for each key that it presses, and then to the one
        that there was before.
        """
        with self._display() as (x11, display):
            for is_down in (1, 0):
                ctypes.CDLL("libXtst.so.6").XTestFakeKeyEvent(display, CAPS_LOCK, is_down, 0)
            x11.XSync(display, 0)

    def _lock_group(self, group: int) -> None:
        with self._display() as (x11, display):
            x11.XkbLockGroup(display, CORE_KEYBOARD, group)
            x11.XSync(display, 0)

    @contextmanager
    def _display(self) -> Iterator[tuple[ctypes.CDLL, ctypes.c_void_p]]:
        """Xlib, and a connection for the length of a block."""
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        display = ctypes.c_void_p(x11.XOpenDisplay(self.desktop.environment["DISPLAY"].encode()))
        assert display.value, "the display does not answer"
        try:
            yield x11, display
        finally:
            x11.XCloseDisplay(display)
