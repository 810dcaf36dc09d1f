"""The Qt application: fonts, resources, and a calm end where Qt itself would abort."""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import (
    QLibraryInfo,
    QMessageLogContext,
    QPluginLoader,
    QResource,
    QSize,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from launcher import NAME
from launcher.core.quick_dataclasses import dataclass
from launcher.ui.typography import BASE_SIZE


@dataclass(frozen=True, slots=True)
class Step:
    """From a screen of `width` and `height` on, the base size of text; all in device-independent pixels."""

    width: int
    height: int
    size: int


@dataclass(frozen=True, slots=True)
class TextSizes:
    """Where a screen has room to spare, tiles and type grow: the largest screens first.

    From 1920 × 1080 (less a task bar), and from 3840 × 2160 where the system does not enlarge everything itself.
    """

    steps: tuple[Step, ...]
    smallest: int


DESK = TextSizes((Step(3600, 1900, 34), Step(2400, 1300, 22), Step(1800, 960, 18)), BASE_SIZE)
# Read standing, from two metres away.
WALL = TextSizes((Step(3600, 1900, 41), Step(2400, 1300, 26), Step(1800, 960, 20)), 15)


@dataclass(frozen=True, slots=True)
class NoWindow:
    """Why Qt opens no window: it has no more threads, a `library` is not there, or (nothing) no display answers."""

    library: str | None = None  # its name, a colon, and what the system says of it
    lacks_threads: bool = False


_FONTS = ("Regular", "Medium", "SemiBold")


def make_application(
    assets: Path,
    explain_no_window: Callable[[NoWindow], str],
    percent: int = 100,
    sizes: TextSizes | None = None,
) -> QApplication | None:
    """Return the application with our fonts, or None if `assets` (the built resource file) is not there.

    `percent` is the size of text that the person wants, of those `sizes` that suit the screen.

    Qt ends the process when it cannot open any window, and waits without an end for a thread that it was not given.
    `explain_no_window` turns the reason into a sentence for the person; it is printed, and the process ends with exit
    code 1.
    """
    if not QResource.registerResource(str(assets)):
        return None
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    qInstallMessageHandler(_stop_calmly(explain_no_window))
    # The style is named here and not by setStyle(), which would make Python's side of QStyle with its six
    # hundred enum members.
    application = QApplication([NAME, "-style", "fusion"])
    qInstallMessageHandler(None)
    # Menus and tool tips fade in on Windows; but for the caret, nothing else of the program would move by itself.
    application.setEffectEnabled(Qt.UIEffect.UI_General, False)
    application.setApplicationName(NAME)
    application.setDesktopFileName(NAME)
    for weight in _FONTS:
        QFontDatabase.addApplicationFont(f":/fonts/Inter-{weight}.otf")
    set_text_size(percent, sizes or DESK)
    return application


def set_text_size(percent: int, sizes: TextSizes | None = None) -> bool:
    """Let all text be `percent` of the size that suits the screen; what was measured before has to be made anew.

    Returns whether the size is another one now.
    """
    size = text_size(QApplication.primaryScreen().availableSize(), sizes or DESK)
    # Our own font: a computer without fonts would show boxes only, without any warning.
    font = QFont("Inter")
    font.setPixelSize(round(size * percent / 100))
    is_other = font.pixelSize() != QApplication.font().pixelSize()
    QApplication.setFont(font)
    return is_other


def text_size(screen: QSize, sizes: TextSizes) -> int:
    """Return the base size of text for a `screen`, in device-independent pixels."""
    for step in sizes.steps:
        if screen.width() >= step.width and screen.height() >= step.height:
            return step.size
    return sizes.smallest


# What Qt says of its own: about a display that is not there, about a locale that is not UTF-8 (it takes another one),
# and about an old X server that does not know its monitors.
_LEFT_OUT = (
    *("could not connect to display", "From 6.5.0", "Could not load the Qt platform", "Could not find the Qt platform"),
    *("Failed to create wl_display", "Detected locale", "There is no XRandR"),
)
_NO_THREAD = "QThread::start: Thread creation error"


def _stop_calmly(
    explain_no_window: Callable[[NoWindow], str],
) -> Callable[[QtMsgType, QMessageLogContext, str], None]:
    """Return a handler for the time in which Qt opens its window system."""

    def handle(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        lacks_threads = text.startswith(_NO_THREAD)
        if lacks_threads or kind is QtMsgType.QtFatalMsg:
            library = None if lacks_threads else _missing_library()
            _write(explain_no_window(NoWindow(library, lacks_threads)))
            # Qt aborts the process as soon as this function returns, or waits for its thread for ever.
            os._exit(1)
        if not text.startswith(_LEFT_OUT):
            _write(text)

    return handle


def _write(text: str) -> None:
    # A windowed program may have no standard error, and a terminal may have gone.
    if sys.stderr is not None:
        with suppress(OSError, ValueError):
            sys.stderr.write(f"{text}\n")
            sys.stderr.flush()


def _missing_library() -> str | None:
    """Return what the system says of the library that keeps Qt's X11 plugin from being loaded, or None."""
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    loader = QPluginLoader(str(plugins / "platforms" / "libqxcb.so"))
    if loader.load():
        return None
    # «Cannot load library /…/libqxcb.so: libxcb-cursor.so.0: cannot open shared object file: …»
    said = loader.errorString()
    return said.partition(": ")[2] or said
