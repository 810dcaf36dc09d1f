"""The languages that the person's system prefers.

Qt knows them too, but its class for locales costs a tenth of our start.
"""

import sys
from collections.abc import Mapping


def preferred_languages(environment: Mapping[str, str]) -> list[str]:
    """Return locale names, best first; empty where the system says nothing or only «C».

    POSIX: ``LC_ALL``, ``LC_MESSAGES``, ``LANG`` in this order, and before a chosen locale the list ``LANGUAGE``,
    as GNU gettext does. Windows: the languages of the user's interface.
    """
    if sys.platform == "win32":
        return _windows_languages()
    names = (environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    chosen = next((name for name in names if name), "")
    if chosen.split(".")[0] in {"", "C", "POSIX"}:
        return []
    return [*filter(None, environment.get("LANGUAGE", "").split(":")), chosen]


def _windows_languages() -> list[str]:
    """Ask Windows (GetUserPreferredUILanguages; names as in BCP 47, each ended by a zero)."""
    import ctypes

    by_name = 0x8  # MUI_LANGUAGE_NAME
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - the attribute exists on Windows only
    count, size = ctypes.c_ulong(), ctypes.c_ulong()
    if not kernel.GetUserPreferredUILanguages(by_name, ctypes.byref(count), None, ctypes.byref(size)):
        return []
    buffer = ctypes.create_unicode_buffer(size.value)
    if not kernel.GetUserPreferredUILanguages(by_name, ctypes.byref(count), buffer, ctypes.byref(size)):
        return []
    return [name for name in "".join(buffer[: size.value]).split("\0") if name]
