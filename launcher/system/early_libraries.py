"""The system loads Qt's libraries while Python does its own work, which comes first: on Linux.

While Python loads a library, nothing else of the program goes on, and for the windows it loads forty. What it does
before that takes as long as these: on two cores both are done at the same time. At the first start of a day, when all
comes from the disk, it saves a tenth of the time to the painted window.
"""

import os
import sys

from launcher.system.package_specs import spec_of

TYPE_CHECKING = False  # of `typing`, which takes too long to load
if TYPE_CHECKING:
    from collections.abc import Mapping

# The others are what these need. Qt's part for Wayland is small, and nobody knows yet which one it will be.
_EVERYWHERE = ("QtWidgets.abi3.so", "QtCore.abi3.so", "QtGui.abi3.so")
_ON_X11 = "Qt/plugins/platforms/libqxcb.so"


def load_early(environment: "Mapping[str, str]") -> None:
    """Begin to load what every window needs. What cannot be loaded is told of where it is needed, as without this."""
    spec = spec_of("PySide6") if sys.platform == "linux" else None
    if spec is None or not spec.submodule_search_locations:
        return
    # The system loads one library at a time: who wants another one meanwhile waits for all of Qt, so this comes first.
    import _json  # noqa: F401
    from ctypes import CDLL  # late, both: where there is a window already, a start needs neither
    from threading import Thread

    names = _EVERYWHERE if environment.get("WAYLAND_DISPLAY") else (*_EVERYWHERE, _ON_X11)
    (folder, *_) = spec.submodule_search_locations
    files = [os.fsencode(f"{folder}/{name}") for name in names]
    system, flags = CDLL(None), sys.getdlopenflags()

    def load() -> None:
        for file in files:
            system.dlopen(file, flags)

    try:
        # No daemon: a program that cannot open its window would end in the midst of Qt's own beginning.
        Thread(target=load, name="libraries").start()
    except RuntimeError:
        return  # the system gives no thread: Qt, which needs two, will say so
