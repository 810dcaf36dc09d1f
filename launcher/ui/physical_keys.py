"""Which key was pressed by its place: with Kazakh letters on the row of digits, the character does not tell."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from launcher.core.physical_keys import Numbering, digit_at, key_at


def pressed_key(event: QKeyEvent) -> str | None:
    """Return the key as a US keyboard prints it ("K", "1"), None for one that is no letter, digit or sign.

    The keys of a numeric pad count as digits. What has no place, such as a key that a program pretends to press, is
    known by its character.
    """
    key = key_at(event.nativeScanCode(), _numbering())
    return key if key is not None else _by_character(event.key())


def pressed_digit(event: QKeyEvent) -> str | None:
    """Return the digit whose key was pressed, with Num Lock or without; None for other keys, and with Ctrl or Alt."""
    if _held(event) & ~Qt.KeyboardModifier.ShiftModifier:
        return None
    digit = digit_at(event.nativeScanCode(), _numbering())
    if digit is None:
        key = pressed_key(event)
        digit = key if key is not None and key in "0123456789" else None
    return digit


def _numbering() -> Numbering:
    return Numbering.WINDOWS if QGuiApplication.platformName() == "windows" else Numbering.X11_AND_WAYLAND


def _by_character(code: int) -> str | None:
    """Return what Qt's `code` of a key says; those of printable characters are their code points."""
    return chr(code) if 0x21 <= code < 0x7F else None


def is_key(event: QKeyEvent, key: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier) -> bool:
    """Tell whether `event` is this key, named as a US keyboard prints it, together with exactly these modifiers."""
    return _held(event) == modifiers and pressed_key(event) == key


def ctrl_digit(event: QKeyEvent) -> int | None:
    """Return the digit that was pressed together with Ctrl alone, None if it was something else."""
    # Ctrl and Alt together are how Windows tells AltGr, with which people type characters.
    key = pressed_key(event) if _held(event) == Qt.KeyboardModifier.ControlModifier else None
    return int(key) if key is not None and key in "0123456789" else None


def _held(event: QKeyEvent) -> Qt.KeyboardModifier:
    """Return the modifiers that a person holds down; that a key is on the numeric pad is none."""
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
