"""Work that may take a moment, beside a window that goes on painting."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from launcher.core.quick_dataclasses import dataclass, field
from launcher.core.quick_typing import Generic, TypeVar

T = TypeVar("T")
_LOOK_MILLISECONDS = 20


@dataclass(slots=True)
class _Errand(Generic[T]):
    """Filled by the thread, read by the window when the thread is over."""

    found: list[T] = field(default_factory=list)
    is_over: threading.Event = field(default_factory=threading.Event)


def in_background(work: Callable[[], T], told: Callable[[T | None], None], owner: QObject) -> None:
    """Do `work` in a thread of its own, and call `told` from the event loop, unless `owner` is gone by then.

    `told` gets None where the work has raised an error, which is for the program's complaints and not for a person.
    Nobody waits for the thread: a folder in a network that hangs must keep neither the window nor its end.
    """
    errand = _Errand[T]()

    def run() -> None:
        try:
            errand.found.append(work())
        finally:
            errand.is_over.set()

    # Asked now and then, and not told by a signal: so nothing of Qt is touched outside its own thread.
    timer = QTimer(owner)
    timer.setInterval(_LOOK_MILLISECONDS)

    def look() -> None:
        if errand.is_over.is_set():
            timer.stop()
            timer.deleteLater()
            told(errand.found[0] if errand.found else None)

    timer.timeout.connect(look)
    timer.start()
    try:
        threading.Thread(target=run, name="background", daemon=True).start()
    except RuntimeError:  # the system has no thread left
        errand.is_over.set()
