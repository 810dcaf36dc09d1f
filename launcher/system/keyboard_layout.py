"""Which keyboard layout is in use now, where the system tells: X11 and Windows.

Qt 6.11 tells on Windows only, and only when it changes. Wayland tells a program nothing of it before a key is pressed.
"""

import ctypes
from collections.abc import Callable

from launcher.core.present_layout import PresentLayout
from launcher.core.quick_typing import TYPE_CHECKING, Any
from launcher.core.roles import KeyboardReader

if TYPE_CHECKING:
    from PySide6.QtCore import QSocketNotifier

_CORE_KEYBOARD = 0x0100  # X11/extensions/XKB.h: XkbUseCoreKbd
_GROUP_NAMES = 1 << 12  # the same: XkbGroupNamesMask
_ALL_COMPONENTS = 0x7F  # the same: XkbAllComponentsMask
# The same: XkbNewKeyboardNotifyMask, XkbMapNotifyMask, XkbNamesNotifyMask: it is another keyboard, or another map.
_OTHER_KEYBOARD = 1 << 0 | 1 << 1 | 1 << 6
_STATE_CHANGE, _OF_GROUP = 2, 1 << 4  # the same: XkbStateNotify, XkbGroupStateMask
_LONGS_OF_AN_EVENT = 24  # X11/Xlib.h: XEvent
_ENGLISH_NAME = 0x1001  # winnls.h: LOCALE_SENGLISHLANGUAGENAME
_LONGEST_NAME = 85  # the same: LOCALE_NAME_MAX_LENGTH


def find_keyboard_reader(platform: str) -> KeyboardReader | None:
    """Return what reads the layout where Qt's `platform` plugin is of this name; None where nothing can. Never raises.

    A program on Wayland may reach an X server too, but that one knows the layout only of its own windows.
    """
    try:
        if platform == "xcb":
            return X11Keyboard()
        return WindowsKeyboard() if platform == "windows" else None
    except (OSError, AttributeError, UnreadableError):
        return None


class UnreadableError(Exception):
    """The system does not tell the layout."""


class _State(ctypes.Structure):
    """XkbStateRec of X11/extensions/XKBstr.h; only the group is looked at."""

    _fields_ = (
        ("group", ctypes.c_ubyte),
        ("locked_group", ctypes.c_ubyte),
        ("base_group", ctypes.c_ushort),
        ("latched_group", ctypes.c_ushort),
        ("modifiers", ctypes.c_ubyte * 9),
        ("buttons", ctypes.c_ushort),
    )


class _Names(ctypes.Structure):
    """The beginning of XkbNamesRec, of the same header."""

    _fields_ = (
        ("components", ctypes.c_ulong * 5),
        ("modifiers", ctypes.c_ulong * 16),
        ("indicators", ctypes.c_ulong * 32),
        ("groups", ctypes.c_ulong * 4),
    )


class _Description(ctypes.Structure):
    """XkbDescRec, of the same header."""

    _fields_ = (
        ("display", ctypes.c_void_p),
        ("flags", ctypes.c_ushort),
        ("device", ctypes.c_ushort),
        ("least_code", ctypes.c_ubyte),
        ("greatest_code", ctypes.c_ubyte),
        ("controls", ctypes.c_void_p),
        ("server", ctypes.c_void_p),
        ("map", ctypes.c_void_p),
        ("indicators", ctypes.c_void_p),
        ("names", ctypes.POINTER(_Names)),
        ("compatibility", ctypes.c_void_p),
        ("geometry", ctypes.c_void_p),
    )


class X11Keyboard:
    """Asks the X server, on a connection of its own: Qt's one cannot be asked in between.

    The names are those in the keyboard map itself, not those in the root window's property ``_XKB_RULES_NAMES``: under
    Xwayland, and where ``xkbcomp`` was used, that one tells of another map.
    """

    def __init__(self) -> None:
        """Connect to the display of the environment. Raises OSError, AttributeError, UnreadableError."""
        self._library = _libx11()
        self._display = self._library.XOpenDisplay(None)
        if not self._display:
            raise UnreadableError("the display does not answer")
        self._notifier: QSocketNotifier | None = None

    def read(self) -> PresentLayout | None:
        """Return the layout of now; takes two questions and answers, well under a millisecond. Never raises."""
        state = _State()
        if self._library.XkbGetState(self._display, _CORE_KEYBOARD, ctypes.byref(state)) != 0:
            return None
        name = self._group_name(state.group)
        return PresentLayout(name) if name else None

    def _group_name(self, group: int) -> str:
        library = self._library
        description = library.XkbAllocKeyboard()
        if not description:
            return ""
        try:
            description.contents.device = _CORE_KEYBOARD
            if library.XkbGetNames(self._display, _GROUP_NAMES, description) != 0 or not description.contents.names:
                return ""
            names = [name for name in description.contents.names.contents.groups if name]
            # A map with fewer groups than before leaves the number as it was; XKB begins again with the first then.
            return self._text(names[group % len(names)]) if names else ""
        finally:
            library.XkbFreeKeyboard(description, _ALL_COMPONENTS, 1)

    def _text(self, atom: int) -> str:
        """Return what an atom stands for."""
        found = self._library.XGetAtomName(self._display, atom)
        if not found:
            return ""
        try:
            return ctypes.string_at(found).decode("utf-8", "replace")
        finally:
            self._library.XFree(found)

    def listen(self, told: Callable[[], None]) -> bool:
        """Let the server tell of other groups, maps and keyboards; nothing wakes up in between. Needs an event loop."""
        from PySide6.QtCore import QSocketNotifier  # Qt is there when somebody listens

        library, display = self._library, self._display
        is_told = library.XkbSelectEvents(display, _CORE_KEYBOARD, _OTHER_KEYBOARD, _OTHER_KEYBOARD)
        # Of the state only the group: else each press of Shift would be told.
        if not is_told or not library.XkbSelectEventDetails(
            display, _CORE_KEYBOARD, _STATE_CHANGE, _OF_GROUP, _OF_GROUP
        ):
            return False
        self._notifier = QSocketNotifier(library.XConnectionNumber(display), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(lambda: self._hear(told))
        self._hear(told)  # sends what was selected, too
        return True

    def _hear(self, told: Callable[[], None]) -> None:
        """Take what was said, and again what was said while somebody read: no socket wakes us for that."""
        event = (ctypes.c_long * _LONGS_OF_AN_EVENT)()
        while waiting := self._library.XPending(self._display):
            for _ in range(waiting):
                self._library.XNextEvent(self._display, event)
            told()

    def close(self) -> None:
        """End the connection; nothing can be read any more."""
        self._notifier = None
        self._library.XCloseDisplay(self._display)


def _libx11() -> Any:
    """Return Xlib with the types of the functions that are used here. Raises OSError, AttributeError."""
    library = ctypes.CDLL("libX11.so.6")
    pointer, unsigned = ctypes.c_void_p, ctypes.c_uint
    description = ctypes.POINTER(_Description)
    for name, result, arguments in (
        ("XOpenDisplay", pointer, (ctypes.c_char_p,)),
        ("XCloseDisplay", ctypes.c_int, (pointer,)),
        ("XGetAtomName", pointer, (pointer, ctypes.c_ulong)),
        ("XFree", ctypes.c_int, (pointer,)),
        ("XConnectionNumber", ctypes.c_int, (pointer,)),
        ("XPending", ctypes.c_int, (pointer,)),
        ("XNextEvent", ctypes.c_int, (pointer, pointer)),
        ("XkbSelectEvents", ctypes.c_int, (pointer, unsigned, unsigned, unsigned)),
        ("XkbSelectEventDetails", ctypes.c_int, (pointer, unsigned, unsigned, ctypes.c_ulong, ctypes.c_ulong)),
        ("XkbGetState", ctypes.c_int, (pointer, unsigned, ctypes.POINTER(_State))),
        ("XkbAllocKeyboard", description, ()),
        ("XkbGetNames", ctypes.c_int, (pointer, unsigned, description)),
        ("XkbFreeKeyboard", None, (description, unsigned, ctypes.c_int)),
    ):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


class WindowsKeyboard:
    """Asks Windows, which keeps a layout for each thread: in the thread of the windows, that of the windows."""

    def __init__(self) -> None:
        """Find the functions. Raises AttributeError, OSError."""
        # `ctypes.WinDLL` is there on Windows only.
        self._layout_of_thread = ctypes.WinDLL("user32").GetKeyboardLayout  # type: ignore[attr-defined]
        self._locale_info = ctypes.WinDLL("kernel32").GetLocaleInfoW  # type: ignore[attr-defined]
        self._layout_of_thread.restype = ctypes.c_size_t

    def read(self) -> PresentLayout | None:
        """Return the layout of now. Never raises."""
        language = self._layout_of_thread(0) & 0xFFFF
        name = ctypes.create_unicode_buffer(_LONGEST_NAME)
        if self._locale_info(language, _ENGLISH_NAME, name, _LONGEST_NAME) == 0:
            return None
        return PresentLayout(name.value) if name.value else None

    def listen(self, told: Callable[[], None]) -> bool:
        """Tell that nobody tells: Windows says it to the window that has the keyboard, which is Qt's."""
        return False
