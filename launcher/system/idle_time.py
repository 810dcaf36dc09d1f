"""How long nobody has touched the computer, in whatever program, where the system tells: X11, Windows, some Waylands.

Xwayland knows only of what is typed into X11's own windows: a person at a Wayland browser would be taken for gone. So
it is never asked.
"""

import ctypes
import os

from launcher.core.kiosk_roles import IdleReader
from launcher.core.quick_typing import Any
from launcher.system.wayland_idle import UnreadableError, WaylandIdle

_COUNTER = b"IDLETIME"  # of the X server itself: milliseconds since the last input of any device
_NAME_PLACE = 14  # bytes before its name, in the description of a counter: X Synchronization Extension, SYSTEMCOUNTER
_WRAP = 1 << 32  # Windows counts milliseconds in 32 bits: 49.7 days


def find_idle_reader(platform: str) -> IdleReader | None:
    """Return what tells the idle time where Qt's `platform` plugin is of this name; None where nothing can.

    Never raises.
    """
    # xcb finds its display in the environment of the process, so Wayland's is looked for there as well.
    try:
        if platform.startswith("wayland") or (platform == "xcb" and os.environ.get("WAYLAND_DISPLAY")):
            return WaylandIdle(os.environ)
        if platform == "xcb":
            return X11Idle()
        return WindowsIdle() if platform == "windows" else None
    except (OSError, AttributeError, UnreadableError):
        return None


class _Counters(ctypes.Structure):
    """xcb_sync_systemcounter_iterator_t of xcb/sync.h; its parts are walked by the library."""

    _fields_ = (("data", ctypes.c_void_p), ("remaining", ctypes.c_int), ("index", ctypes.c_int))


class _Cookie(ctypes.Structure):
    """What xcb gives for a question: the number of its answer."""

    _fields_ = (("sequence", ctypes.c_uint),)


class _Answer(ctypes.Structure):
    """xcb_sync_query_counter_reply_t of the same header."""

    _fields_ = (
        ("head", ctypes.c_uint32 * 2),
        ("high", ctypes.c_int32),
        ("low", ctypes.c_uint32),
    )


class X11Idle:
    """Asks the X server, on a connection of its own, for the counter that screen savers use.

    Through xcb and not Xlib, which ends the whole program when its display goes away. Qt's own part for X11 needs both
    libraries, so they are there.
    """

    def __init__(self) -> None:
        """Connect to the display of the environment. Raises OSError, AttributeError, UnreadableError."""
        self._xcb, self._sync = _libraries()
        self._free = ctypes.CDLL(None).free
        self._free.argtypes = (ctypes.c_void_p,)
        # An answer, even for a display that is not there.
        self._connection = self._xcb.xcb_connect(None, None)
        try:
            self._counter = self._find_counter()
        except UnreadableError:
            self.close()
            raise

    def _find_counter(self) -> int:
        sync, connection = self._sync, self._connection
        if self._xcb.xcb_connection_has_error(connection):
            raise UnreadableError("the display does not answer")
        self._end(sync.xcb_sync_initialize_reply(connection, sync.xcb_sync_initialize(connection, 3, 1), None))
        cookie = sync.xcb_sync_list_system_counters(connection)
        reply = sync.xcb_sync_list_system_counters_reply(connection, cookie, None)
        if not reply:
            raise UnreadableError("the display has no counters")
        try:
            return self._named(reply)
        finally:
            self._free(reply)

    def _end(self, reply: int | None) -> None:
        if reply:
            self._free(reply)

    def _named(self, reply: int) -> int:
        sync = self._sync
        counters = sync.xcb_sync_list_system_counters_counters_iterator(reply)
        while counters.remaining:
            length = sync.xcb_sync_systemcounter_name_length(counters.data)
            # Not by xcb_sync_systemcounter_name, which in libxcb 1.15 points two bytes behind the beginning.
            if ctypes.string_at(counters.data + _NAME_PLACE, length) == _COUNTER:
                return ctypes.c_uint32.from_address(counters.data).value
            sync.xcb_sync_systemcounter_next(ctypes.byref(counters))
        raise UnreadableError("the display does not count idle time")

    def seconds(self) -> float | None:
        """Return the seconds since the last input; one question and answer, well under a millisecond. Never raises."""
        sync, connection = self._sync, self._connection
        # With the display gone there is no answer; the connection stays, so that this can be asked again.
        cookie = sync.xcb_sync_query_counter(connection, self._counter)
        reply = sync.xcb_sync_query_counter_reply(connection, cookie, None)
        if not reply:
            return None
        try:
            answer = _Answer.from_address(reply)
            return float((answer.high << 32) + answer.low) / 1000
        finally:
            self._free(reply)

    def close(self) -> None:
        """End the connection; nothing can be asked any more."""
        self._xcb.xcb_disconnect(self._connection)


def _libraries() -> tuple[Any, Any]:
    """Return xcb and its part for counters, with the types of what is used here. Raises OSError, AttributeError."""
    xcb, sync = ctypes.CDLL("libxcb.so.1"), ctypes.CDLL("libxcb-sync.so.1")
    pointer, number = ctypes.c_void_p, ctypes.c_uint32
    for library, name, result, arguments in (
        (xcb, "xcb_connect", pointer, (ctypes.c_char_p, pointer)),
        (xcb, "xcb_connection_has_error", ctypes.c_int, (pointer,)),
        (xcb, "xcb_disconnect", None, (pointer,)),
        (sync, "xcb_sync_initialize", _Cookie, (pointer, ctypes.c_uint8, ctypes.c_uint8)),
        (sync, "xcb_sync_initialize_reply", pointer, (pointer, _Cookie, pointer)),
        (sync, "xcb_sync_list_system_counters", _Cookie, (pointer,)),
        (sync, "xcb_sync_list_system_counters_reply", pointer, (pointer, _Cookie, pointer)),
        (sync, "xcb_sync_list_system_counters_counters_iterator", _Counters, (pointer,)),
        (sync, "xcb_sync_systemcounter_name_length", ctypes.c_int, (pointer,)),
        (sync, "xcb_sync_systemcounter_next", None, (pointer,)),
        (sync, "xcb_sync_query_counter", _Cookie, (pointer, number)),
        (sync, "xcb_sync_query_counter_reply", pointer, (pointer, _Cookie, pointer)),
    ):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return xcb, sync


class _LastInput(ctypes.Structure):
    """LASTINPUTINFO of winuser.h."""

    _fields_ = (("size", ctypes.c_uint32), ("time", ctypes.c_uint32))


class WindowsIdle:
    """Asks Windows, which tells it for the session of this person."""

    def __init__(self) -> None:
        """Find the functions. Raises AttributeError, OSError."""
        # `ctypes.WinDLL` is there on Windows only.
        self._last_input = ctypes.WinDLL("user32").GetLastInputInfo  # type: ignore[attr-defined]
        self._ticks = ctypes.WinDLL("kernel32").GetTickCount  # type: ignore[attr-defined]
        self._ticks.restype = ctypes.c_uint32

    def seconds(self) -> float | None:
        """Return the seconds since the last input. Never raises."""
        last = _LastInput(ctypes.sizeof(_LastInput))
        if not self._last_input(ctypes.byref(last)):
            return None
        milliseconds = (self._ticks() - last.time) % _WRAP
        # More than half a turn: an input that is newer than the clock, which goes in steps of 10 to 16 ms.
        return 0.0 if milliseconds > _WRAP // 2 else milliseconds / 1000

    def close(self) -> None:
        """Do nothing: Windows is asked anew each time."""
