"""The keys that change the size of text, as in browsers: Ctrl with +, - or 0."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from launcher.core.look import SizeStep
from launcher.ui.physical_keys import is_key

translate = QCoreApplication.translate

_CTRL = Qt.KeyboardModifier.ControlModifier
# By their places, so in every layout; the plus sign is on the key of "=", with Shift or without.
_STEPS = {"=": SizeStep.LARGER, "+": SizeStep.LARGER, "-": SizeStep.SMALLER, "0": SizeStep.USUAL}


def size_step(event: QKeyEvent) -> SizeStep | None:
    """Return what a key does to the size of text; None for other keys."""
    for key, step in _STEPS.items():
        if is_key(event, key, _CTRL):
            return step
    is_plus = any(is_key(event, key, _CTRL | Qt.KeyboardModifier.ShiftModifier) for key in "=+")
    return SizeStep.LARGER if is_plus else None


def size_words(percent: int) -> str:
    """Say how large text is."""
    return translate("Ease", "Size of text: {percent}\u00a0%").format(percent=percent)
