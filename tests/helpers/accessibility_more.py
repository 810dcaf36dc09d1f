"""More checks of the gate: of fields and their labels, of menus, and of what moves. Each returns its findings."""

from PySide6.QtCore import QAbstractAnimation, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAction, QImage, QRawFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QWidget,
)

from tests.helpers import accessibility_gate as gate
from tests.helpers.accessibility_gate import (
    FAMILY,
    OUR_TARGET,
    SHAPE_CONTRAST,
    TEXT_CONTRAST,
    Check,
    called,
    visible,
)
from tests.helpers.painted import contrast, pixels, weakest_contrast
from tests.helpers.ui_stage import settle

_WATCHED_MILLISECONDS = 60  # three or four pictures of anything that moves


def badly_labelled(window: QWidget) -> list[str]:
    """1.3.1 and 2.5.3: a field is called what stands beside it; a list has both, since on Windows each is needed."""
    found = []
    labels = {label.buddy(): label for label in visible(window) if isinstance(label, QLabel)}
    for field in visible(window):
        if not isinstance(field, QLineEdit | QComboBox | QPlainTextEdit):
            continue
        label = labels.get(field)
        # On Linux a list is called by what is chosen in it, unless it is asked itself.
        is_list = isinstance(field, QComboBox)
        name = field.accessibleName()
        if not is_list:
            name = QAccessible.queryAccessibleInterface(field).text(QAccessible.Text.Name)
        if is_list and (label is None or not name):
            found.append(f"1.3.1 {called(field)} lacks a label beside it, or a name of its own")
        elif label is not None and label.text().replace("&", "").casefold() not in name.replace("&", "").casefold():
            found.append(f"2.5.3 {called(field)} is named “{name}” beside “{label.text()}”")
    return found


def _lines(window: QWidget) -> list[QAction]:
    actions = window.actions() if isinstance(window, QMenu) else []
    return [action for action in actions if not action.isSeparator()]


def bad_menu_lines(window: QWidget) -> list[str]:
    """2.5.8, 1.4.4 and tofu in a menu, whose lines are no widgets."""
    found: list[str] = []
    if not isinstance(window, QMenu):
        return found
    font = QRawFont.fromFont(window.font())
    for action in _lines(window):
        area, text = window.actionGeometry(action), action.text()
        words = window.fontMetrics().horizontalAdvance(text.replace("&&", "&").replace("\t", " "))
        if not text.strip():
            found.append("4.1.2 a line of a menu says nothing")
        if area.height() < OUR_TARGET:
            found.append(f"2.5.8 menu “{text}”: {area.width()} × {area.height()}")
        if area.right() >= window.width() or words > area.width():
            found.append(f"1.4.4 menu “{text}”: {words} in {area.width()} of {window.width()}")
        missing = sorted({letter for letter in text if letter.isalpha() and not font.supportsCharacter(ord(letter))})
        if missing or not font.familyName().startswith(FAMILY):
            found.append(f"menu “{text}”: {font.familyName()} lacks {missing}")
    return found


def faint_menu_lines(window: QWidget) -> list[str]:
    """1.4.3 and 2.4.7 in a menu: lines can be read, and the one that is chosen stands out."""
    found: list[str] = []
    if not isinstance(window, QMenu):
        return found
    for action in _lines(window):
        if not action.isEnabled():
            continue
        # Away from the edges, which have colours of their own.
        area = window.actionGeometry(action).adjusted(4, 4, -4, -4)
        window.setActiveAction(None)  # type: ignore[arg-type]
        settle()
        without = pixels(window, area)
        window.setActiveAction(action)
        settle()
        chosen = pixels(window, area)
        weakest = min(weakest_contrast(without), weakest_contrast(chosen))
        if weakest < TEXT_CONTRAST:
            found.append(f"1.4.3 menu “{action.text()}”: contrast {weakest:.2f}")
        pairs = (pair for rows in zip(without, chosen, strict=True) for pair in zip(*rows, strict=True))
        changed = sum(one != other and contrast(one, other) >= SHAPE_CONTRAST for one, other in pairs)
        if changed < 2 * (area.width() + area.height()):
            found.append(f"2.4.7 menu “{action.text()}”: {changed} pixels change")
    return found


def moving(window: QWidget) -> list[str]:
    """2.3.3: nothing moves by itself, nor when the pointer or the keyboard comes to a control.

    The caret, which blinks as the system has it, is excepted.
    """
    window.setFocus()
    settle()
    # A clock that goes on by a minute does so once, and what moves goes on.
    if (_changes(window) and _changes(window)) or _has_movers(window) or _wakes_movers(window):
        return [f"2.3.3 {type(window).__name__} “{window.windowTitle()}” moves"]
    return []


def _has_movers(window: QWidget) -> bool:
    """Tell whether Qt moves something in a window, or in the application around it: it may be out of sight now."""
    places: list[QObject] = [window, QApplication.style()]
    application = QApplication.instance()
    if application is not None:
        places.append(application)
    animations = (animation for place in places for animation in place.findChildren(QAbstractAnimation))
    bars = window.findChildren(QProgressBar)
    return any(one.state() is QAbstractAnimation.State.Running for one in animations) or any(
        bar.minimum() == bar.maximum() for bar in bars
    )


def _wakes_movers(window: QWidget) -> bool:
    """Tell whether the pointer or the keyboard on a control makes something move."""
    for control in window.findChildren(QAbstractButton):
        if control.isVisibleTo(window):
            QTest.mouseMove(control)
            control.setFocus(Qt.FocusReason.TabFocusReason)
            if _has_movers(window):
                return True
    return False


def _changes(window: QWidget) -> bool:
    before = _picture(window)
    loop = QEventLoop()
    QTimer.singleShot(_WATCHED_MILLISECONDS, loop.quit)
    loop.exec()
    return _picture(window) != before


def _picture(window: QWidget) -> QImage:
    return window.grab().toImage()


# What depends on the words, and what depends on the colours.
TEXT_CHECKS: tuple[Check, ...] = (*gate.TEXT_CHECKS, badly_labelled, bad_menu_lines)
COLOUR_CHECKS: tuple[Check, ...] = (*gate.COLOUR_CHECKS, faint_menu_lines)
