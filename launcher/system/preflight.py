"""What must be there before a window can open, told in one sentence with its cure."""

import sys
from collections.abc import Mapping

from launcher.core.languages import Language
from launcher.core.plain_words import NO_BINDING, NO_DISPLAY, NO_SYSTEM_LIBRARY

# Debian's and Ubuntu's packages with what Qt's window system needs and a bare machine lacks.
SYSTEM_PACKAGES = (
    "sudo apt install libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon-x11-0 "
    "libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
)
BINDING = "python3 -m pip install PySide6-Essentials"


def obstacle(environment: Mapping[str, str], language: Language) -> str | None:
    """Return what keeps every window from opening and what to do about it, or None if nothing is known to."""
    named = environment.get("QT_QPA_PLATFORM") or environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")
    if sys.platform.startswith("linux") and not named:
        return NO_DISPLAY.text(language)
    return binding_obstacle(language)


def binding_obstacle(language: Language, module: str = "PySide6.QtWidgets") -> str | None:
    """Return what keeps a `module` of Qt from being imported and what to do about it, or None."""
    try:
        __import__(module)
    except ModuleNotFoundError as error:
        return NO_BINDING.text(language).format(detail=error.name, command=BINDING)
    except ImportError as error:
        library = str(error).partition(":")[0]
        return NO_SYSTEM_LIBRARY.text(language).format(detail=library, command=SYSTEM_PACKAGES)
    return None
