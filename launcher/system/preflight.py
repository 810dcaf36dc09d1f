"""What must be there before a window can open, told in one sentence with its cure."""

import errno
import os
import sys
from collections.abc import Mapping, MutableMapping

from launcher.core.languages import Language
from launcher.core.plain_words import NO_BINDING, NO_DISPLAY, NO_SYSTEM_LIBRARY, UNUSABLE_LIBRARY
from launcher.system.quick_binding import load_binding

# Debian's and Ubuntu's packages with what Qt's window system needs and a bare machine lacks.
SYSTEM_PACKAGES = (
    "sudo apt install libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon-x11-0 "
    "libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
)
BINDING = "python3 -m pip install PySide6-Essentials"
# What Qt believes without asking, with the least and the most that leads to a window somebody can use: it is not there
# at all with a factor of 0, and with one of 100 the picture of it needs 4 GB.
_SIZES = {"QT_SCALE_FACTOR": (0.25, 8.0), "QT_SCREEN_SCALE_FACTORS": (0.25, 8.0), "QT_FONT_DPI": (24.0, 768.0)}


def obstacle(environment: Mapping[str, str], language: Language) -> str | None:
    """Return what keeps every window from opening and what to do about it, or None if nothing is known to."""
    named = environment.get("QT_QPA_PLATFORM") or environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")
    if sys.platform.startswith("linux") and not named:
        return NO_DISPLAY.text(language)
    return binding_obstacle(language)


def binding_obstacle(language: Language, module: str = "PySide6.QtWidgets") -> str | None:
    """Return what keeps a `module` of Qt from being imported and what to do about it, or None."""
    try:
        load_binding()
        __import__(module)
    except ModuleNotFoundError as error:
        return NO_BINDING.text(language).format(detail=error.name, command=BINDING)
    except ImportError as error:
        return library_obstacle(str(error), language)
    return None


def library_obstacle(trouble: str, language: Language) -> str:
    """Return what to do about `trouble` with a library, in the words of the system: its name, a colon, what it is."""
    # In the language of the loader, which is the one of the system as soon as Qt has asked for it.
    if os.strerror(errno.ENOENT) in trouble:
        name = trouble.partition(":")[0]
        return NO_SYSTEM_LIBRARY.text(language).format(detail=name, command=SYSTEM_PACKAGES)
    return UNUSABLE_LIBRARY.text(language).format(detail=trouble)


def leave_senseless_sizes(variables: MutableMapping[str, str]) -> None:
    """Let the process whose environment `variables` is be of its usual size if another one could not be used.

    To be called before Qt opens a window. What this process starts has an environment of its own, from the snapshot.
    """
    for name, (least, most) in _SIZES.items():
        sizes = variables.get(name)
        # That of several screens is a list: «HDMI-1=2;1.5».
        if sizes and not all(_fits(size.rpartition("=")[2], least, most) for size in sizes.split(";")):
            del variables[name]


def _fits(size: str, least: float, most: float) -> bool:
    try:
        return least <= float(size) <= most
    except ValueError:
        return True  # Qt leaves it out by itself
