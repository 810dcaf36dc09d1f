"""Checks of WCAG 2.2 on a window as it is painted; each returns its findings, a sentence each.

They hold for windows whose parts stand on one plain colour each. Every window must be shown.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QRawFont
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QLineEdit, QStyle, QStyleOptionButton, QWidget

from launcher.ui.palette import DARK, LIGHT
from launcher.ui.theme import colours_in_use
from tests.helpers.painted import contrast, pixels, weakest_contrast
from tests.helpers.ui_stage import settle

TEXT_CONTRAST = 4.5  # 1.4.3
SHAPE_CONTRAST = 3.0  # 1.4.11
# In high contrast: what 1.4.6 asks for text, and what this program promises for shapes.
HIGH_TEXT_CONTRAST, HIGH_SHAPE_CONTRAST = 7.0, 4.5
# Device-independent pixels round the part. Of the two that 2.4.13 asks for, a circle with smooth edges leaves as many
# as one straight line would have.
FOCUS_LINE = 1
TARGET = 24  # device-independent pixels, 2.5.8
OUR_TARGET = 32  # what this program promises
FAMILY = "Inter"
INVISIBLE = "\N{ZERO WIDTH SPACE}"  # a place to break a line; no font has to have it
ROLES = {
    QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton, QAccessible.Role.EditableText,
    QAccessible.Role.StaticText, QAccessible.Role.Table, QAccessible.Role.ComboBox,
}  # fmt: skip


def place(widget: QWidget) -> QRect:
    """Where the widget stands in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def called(widget: QWidget) -> str:
    """What to call a widget in a finding."""
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""
    return f"{type(widget).__name__} “{text[:40] or widget.accessibleName()[:40]}”"


def visible(window: QWidget) -> Iterator[QWidget]:
    """Every widget that is to be seen, in no particular order."""
    return (widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window))


def controls(window: QWidget) -> list[QWidget]:
    """What a person can use with the pointer or the keyboard."""
    return [
        widget
        for widget in visible(window)
        if isinstance(widget, QAbstractButton | QLineEdit)
        or (widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not isinstance(widget, QLabel))
    ]


def tab_stops(window: QWidget) -> list[QWidget]:
    """What the key Tab reaches, in its order."""
    widgets: list[QWidget] = []
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        if widget.isVisibleTo(window) and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            widgets.append(widget)
        widget = widget.nextInFocusChain()
    return widgets


def _text_place(widget: QWidget) -> QRect:
    """Where the text of a widget is, without the edge and without the box to tick."""
    if isinstance(widget, QCheckBox):
        option = QStyleOptionButton()
        widget.initStyleOption(option)
        inside = widget.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, widget)
        return inside.translated(place(widget).topLeft())
    inset = 5 if isinstance(widget, QAbstractButton | QLineEdit) else 0
    return place(widget).adjusted(inset, inset, -inset, -inset)


def is_high_contrast() -> bool:
    """Whether the colours in use are those of high contrast, of which more is asked."""
    return colours_in_use() not in {LIGHT, DARK}


def faint_text(window: QWidget) -> list[str]:
    """1.4.3: text of 4.5 : 1, in high contrast of 7 : 1. What is switched off is excepted."""
    found = []
    wanted = HIGH_TEXT_CONTRAST if is_high_contrast() else TEXT_CONTRAST
    window.setFocus()
    settle()
    for widget in visible(window):
        if not isinstance(widget, QLabel | QAbstractButton | QLineEdit) or not widget.text() or not widget.isEnabled():
            continue
        weakest = weakest_contrast(pixels(window, _text_place(widget)))
        if weakest < wanted:
            found.append(f"1.4.3 {called(widget)}: contrast {weakest:.2f}")
    return found


def small_targets(window: QWidget) -> list[str]:
    """2.5.8, and what this program promises beyond."""
    return [
        f"2.5.8 {called(widget)}: {widget.width()} × {widget.height()}"
        for widget in controls(window)
        if isinstance(widget, QAbstractButton | QLineEdit) and min(widget.width(), widget.height()) < OUR_TARGET
    ]


def bad_names(window: QWidget) -> list[str]:
    """4.1.2 and 2.5.3: a name that holds the visible text, and a role."""
    found = []
    for widget in controls(window):
        interface = QAccessible.queryAccessibleInterface(widget)
        name, role = interface.text(QAccessible.Text.Name).strip(), interface.role()
        shown = widget.text().replace("&&", "&").replace("\n", " ") if isinstance(widget, QAbstractButton) else ""
        if not name:
            found.append(f"4.1.2 {called(widget)} has no name")
        elif shown.casefold() not in name.casefold():
            found.append(f"2.5.3 {called(widget)} is named “{name}”")
        if role not in ROLES:
            found.append(f"4.1.2 {called(widget)} has the role {role.name}")
    return found


def unseen_focus(window: QWidget) -> list[str]:
    """2.4.7, 2.4.13 and 1.4.11: as many pixels as a straight line round the part change by 3 : 1.

    In high contrast they change by 4.5 : 1.
    """
    found = []
    wanted = HIGH_SHAPE_CONTRAST if is_high_contrast() else SHAPE_CONTRAST
    window.activateWindow()
    for widget in tab_stops(window):
        # A card draws the ring round all of itself.
        area = place(widget).adjusted(-6, -6, 6, 6) & window.rect()
        window.setFocus()
        without = pixels(window, area)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        with_focus = pixels(window, area)
        rows = ((one, other) for one, other in zip(without, with_focus, strict=True) if one != other)
        pairs = Counter(pair for one, other in rows for pair in zip(one, other, strict=True))
        strong = sum(count for pair, count in pairs.items() if contrast(*pair) >= wanted)
        if strong < FOCUS_LINE * 2 * (widget.width() + widget.height()):
            found.append(f"2.4.7 {called(widget)}: {strong} pixels change")
    return found


def _reading_order(widget: QWidget, stops: Sequence[QWidget]) -> list[QWidget]:
    """The stops in `widget` as one reads: what stands beside each other from the left, then what is below."""
    own = [widget] if widget in stops else []
    parts = [child for child in widget.children() if isinstance(child, QWidget) and not child.isWindow()]
    parts = [part for part in parts if any(part is stop or part.isAncestorOf(stop) for stop in stops)]
    parts.sort(key=lambda part: part.y())
    rows: list[list[QWidget]] = []
    for part in parts:
        if rows and part.y() < rows[-1][0].geometry().center().y():
            rows[-1].append(part)
        else:
            rows.append([part])
    for row in rows:
        for part in sorted(row, key=lambda part: part.x()):
            own += _reading_order(part, [stop for stop in stops if part is stop or part.isAncestorOf(stop)])
    return own


def _together(widget: QWidget) -> list[QWidget]:
    """The widget, and those that the arrow keys reach from it: buttons of which one is chosen."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return [widget] if group is None else list(group.buttons())


def wrong_tab_order(window: QWidget) -> list[str]:
    """2.1.1 and 2.4.3: everything is reached, as one reads."""
    stops = tab_stops(window)
    found = [
        f"2.1.1 {called(widget)} is not reached"
        for widget in controls(window)
        if widget.isEnabled() and not any(stop in stops for stop in _together(widget))
    ]
    wanted = _reading_order(window, stops)
    for stop, other in zip(stops, wanted, strict=True):
        if stop is not other:
            return [*found, f"2.4.3 {called(stop)} comes before {called(other)}"]
    return found


def clipped(window: QWidget) -> list[str]:
    """1.4.4, 1.4.12: no text is cut off."""
    found = []
    for widget in visible(window):
        if isinstance(widget, QLabel) and widget.text():
            room, needed, widest = widget.width(), widget.sizeHint().height(), widget.sizeHint().width()
            if widget.wordWrap():
                room = widget.contentsRect().width() - max(widget.indent(), 0)
                widest, needed = _widest_word(widget), widget.heightForWidth(widget.width())
        elif isinstance(widget, QAbstractButton):
            room, needed = widget.width(), widget.sizeHint().height()
            widest = widget.sizeHint().width()
            if widget.hasHeightForWidth():
                widest, needed = widget.minimumSizeHint().width(), widget.heightForWidth(widget.width())
        else:
            continue
        if needed > widget.height() or widest > room:
            size = f"{widget.width()} × {widget.height()}"
            found.append(f"1.4.4 {called(widget)}: {size}, but needs {widest} × {needed}")
    return found


def _widest_word(label: QLabel) -> int:
    metrics = QFontMetrics(label.font())
    return max((metrics.horizontalAdvance(word) for word in _words(re.sub("<[^>]+>", "", label.text()))), default=0)


def _words(text: str) -> list[str]:
    """What stays in one line."""
    return text.replace("-", "- ").replace(INVISIBLE, " ").split()


def missing_glyphs(window: QWidget) -> list[str]:
    """Every letter is in our own fonts, so that it is there on each computer."""
    found = []
    for widget in visible(window):
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit) and widget.text():
            font = QRawFont.fromFont(widget.font())
            missing = {
                letter
                for letter in widget.text()
                if not (letter.isspace() or letter == INVISIBLE or font.supportsCharacter(ord(letter)))
            }
            if missing or not font.familyName().startswith(FAMILY):
                found.append(f"{called(widget)}: {font.familyName()} lacks {sorted(missing)}")
    return found


def sticking_out(window: QWidget) -> list[str]:
    """1.4.10: nothing goes beyond the sides of the window."""
    return [
        f"1.4.10 {called(widget)}: {place(widget).left()} to {place(widget).right()} in {window.width()}"
        for widget in visible(window)
        if place(widget).left() < 0 or place(widget).right() >= window.width()
    ]


Check = Callable[[QWidget], list[str]]

# What depends on the words, and what depends on the colours. There are more in accessibility_more.
TEXT_CHECKS: tuple[Check, ...] = (small_targets, bad_names, wrong_tab_order, clipped, missing_glyphs, sticking_out)
COLOUR_CHECKS: tuple[Check, ...] = (faint_text, unseen_focus)


def findings(window: QWidget, checks: Iterable[Check]) -> list[str]:
    """Everything that the `checks` find wrong with a window that is shown."""
    settle()
    return [sentence for check in checks for sentence in check(window)]
