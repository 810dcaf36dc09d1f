"""The gate itself: it finds each fault of a faulty window, and none in the same window without it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPropertyAnimation, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from launcher.ui.labels import button, label
from launcher.ui.theme import Theme
from launcher.ui.typography import TextStyle
from tests.helpers import accessibility_gate as gate
from tests.helpers import accessibility_more as more
from tests.helpers.painted import contrast
from tests.helpers.pseudo import untranslatable
from tests.helpers.ui_stage import on_screen

ALL = (*more.TEXT_CHECKS, *more.COLOUR_CHECKS, more.moving)
opens_menus = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Window(QWidget):
    """Two lines of text, a field and two buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sound")
        self.words, self.more = label(TextStyle.BODY), label(TextStyle.SMALL)
        self.field, self.first, self.second = QLineEdit("text"), button("chip"), button("primary")
        self.words.setText("Рұқсат етілген платформалар")
        self.more.setText("Разрешённые платформы")
        self.field.setAccessibleName("Address")
        self.first.setText("First")
        self.second.setText("Second")
        self.column = QVBoxLayout(self)
        for part in (self.words, self.more, self.field, self.first, self.second):
            self.column.addWidget(part)
        self.resize(400, 300)


class PlainButton(QPushButton):
    """A button that does not show where the keyboard is."""

    def paintEvent(self, event: QPaintEvent) -> None:
        return None


def pale(window: Window) -> None:
    window.words.setStyleSheet("color: #9aa5b1")


def pale_button(window: Window) -> None:
    window.second.setStyleSheet("color: #76869a; background: #0b57a4")


def pale_second_line(window: Window) -> None:
    window.words.setText("Жақсы")
    window.more.setStyleSheet("color: #8c98a6")


def tiny(window: Window) -> None:
    window.first.setStyleSheet("min-height: 0; padding: 0; border: none")
    window.first.setFixedHeight(20)


def nameless(window: Window) -> None:
    window.field.setAccessibleName("")


def misnamed(window: Window) -> None:
    window.first.setAccessibleName("Something else")


def without_a_role(window: Window) -> None:
    window.column.addWidget(part := QWidget())
    part.setAccessibleName("Part")
    part.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def without_focus_ring(window: Window) -> None:
    plain = PlainButton("Third")
    window.column.addWidget(plain)


def unreachable(window: Window) -> None:
    window.first.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def out_of_order(window: Window) -> None:
    QWidget.setTabOrder(window.second, window.first)


def cut_below(window: Window) -> None:
    window.words.setText(window.words.text() * 6)
    window.words.setFixedHeight(20)


def cut_at_the_side(window: Window) -> None:
    window.words.setText("Платформалардың")
    window.words.setFixedWidth(60)


def cut_button(window: Window) -> None:
    window.first.setFixedWidth(40)


def strange_letters(window: Window) -> None:
    window.words.setText("網")


def strange_font(window: Window) -> None:
    window.words.setStyleSheet("font-family: 'DejaVu Sans'")


def sticking_out(window: Window) -> None:
    QLabel("x", window).setGeometry(390, 0, 30, 20)


def thin_focus_ring(window: Window) -> None:
    window.first.setStyleSheet(
        "QPushButton { border: 1px solid #ffffff; border-radius: 0; background: #ffffff; color: #000000 }"
        "QPushButton:focus { border: 1px solid #000000 }"
    )


def misnamed_field(window: Window) -> None:
    window.words.setBuddy(window.field)


def nameless_list(window: Window) -> None:
    window.column.addWidget(found := QComboBox())
    window.words.setText("Platforms")
    window.words.setBuddy(found)


def unlabelled_list(window: Window) -> None:
    window.column.addWidget(found := QComboBox())
    found.setAccessibleName("Platforms")


def moved(window: Window) -> None:
    timer = QTimer(window, interval=5)
    timer.timeout.connect(lambda: window.words.setIndent(window.words.indent() + 1))
    timer.start()


def slid(window: Window) -> None:
    """Where it is not to be seen in the window itself."""
    _slide(window)


def slid_when_reached(window: Window) -> None:
    window.first.installEventFilter(_Sliding(window))


class _Sliding(QObject):
    """Begins to move a window when a control of it is reached with the keyboard."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            window = self.parent()
            assert isinstance(window, QWidget)
            _slide(window)
        return False


def _slide(window: QWidget) -> None:
    animation = QPropertyAnimation(window, b"pos", window)
    animation.setEndValue(QPoint(9, 9))
    animation.setDuration(60_000)
    animation.start()


def for_ever(window: Window) -> None:
    bar = QProgressBar(window)
    bar.setRange(0, 0)


def english(window: Window) -> None:
    window.words.setText("[Кітапхана] and more")


FAULTS: list[tuple[Callable[[Window], None], gate.Check]] = [
    (pale, gate.faint_text),
    (pale_button, gate.faint_text),
    (pale_second_line, gate.faint_text),
    (tiny, gate.small_targets),
    (nameless, gate.bad_names),
    (misnamed, gate.bad_names),
    (without_a_role, gate.bad_names),
    (without_focus_ring, gate.unseen_focus),
    (unreachable, gate.wrong_tab_order),
    (out_of_order, gate.wrong_tab_order),
    (cut_below, gate.clipped),
    (cut_at_the_side, gate.clipped),
    (cut_button, gate.clipped),
    (strange_letters, gate.missing_glyphs),
    (strange_font, gate.missing_glyphs),
    (sticking_out, gate.sticking_out),
    (thin_focus_ring, gate.unseen_focus),
    (misnamed_field, more.badly_labelled),
    (nameless_list, more.badly_labelled),
    (unlabelled_list, more.badly_labelled),
    (moved, more.moving),
    (slid, more.moving),
    (slid_when_reached, more.moving),
    (for_ever, more.moving),
]


def shown(qtbot: QtBot, spoil: Callable[[Window], None] = lambda window: None) -> Window:
    """The window, spoilt, on the screen."""
    window = Window()
    spoil(window)
    return on_screen(window, qtbot)


def plain(menu: QMenu) -> None:
    """The menu as it is."""


def low_lines(menu: QMenu) -> None:
    menu.setStyleSheet("QMenu::item { padding: 0; margin: 0; min-height: 0 }")


def empty_line(menu: QMenu) -> None:
    menu.actions()[0].setText(" ")


def strange_line(menu: QMenu) -> None:
    menu.actions()[0].setText("網")


def narrow(menu: QMenu) -> None:
    menu.setFixedWidth(20)


def faint_lines(menu: QMenu) -> None:
    menu.setStyleSheet(
        "QMenu::item { color: #9aa5b1; background: #ffffff }"
        "QMenu::item:selected { color: #ffffff; background: #000000 }"
    )


def unmarked_choice(menu: QMenu) -> None:
    menu.setStyleSheet("QMenu::item:selected { color: #14202e; background: #f0f0f0; border-color: #f0f0f0 }")


MENU_FAULTS: list[tuple[Callable[[QMenu], None], gate.Check]] = [
    (low_lines, more.bad_menu_lines),
    (empty_line, more.bad_menu_lines),
    (strange_line, more.bad_menu_lines),
    (narrow, more.bad_menu_lines),
    (faint_lines, more.faint_menu_lines),
    (unmarked_choice, more.faint_menu_lines),
]


def menu(qtbot: QtBot, spoil: Callable[[QMenu], None]) -> QMenu:
    """A menu, spoilt, on the screen."""
    found = QMenu()
    found.addAction("Open")
    spoil(found)
    return on_screen(found, qtbot)


def test_a_sound_window_passes(qtbot: QtBot, theme: Theme) -> None:
    assert gate.findings(shown(qtbot), ALL) == []


@pytest.mark.parametrize(("spoil", "check"), FAULTS, ids=[spoil.__name__ for spoil, _ in FAULTS])
def test_a_fault_is_found(qtbot: QtBot, theme: Theme, spoil: Callable[[Window], None], check: gate.Check) -> None:
    assert len(check(shown(qtbot, spoil))) == 1


@opens_menus
def test_a_sound_menu_passes(qtbot: QtBot, theme: Theme) -> None:
    assert gate.findings(menu(qtbot, plain), ALL) == []


@opens_menus
@pytest.mark.parametrize(("spoil", "check"), MENU_FAULTS, ids=[spoil.__name__ for spoil, _ in MENU_FAULTS])
def test_a_fault_of_a_menu_is_found(
    qtbot: QtBot, theme: Theme, spoil: Callable[[QMenu], None], check: gate.Check
) -> None:
    assert len(check(menu(qtbot, spoil))) == 1


def test_what_is_in_no_language_is_found(qtbot: QtBot, theme: Theme) -> None:
    window = Window()
    for part in window.findChildren(QWidget):
        part.setAccessibleName("[Кітапхана]")
    for text in (window.words, window.more, window.first, window.second):
        text.setText("[Кітапхана]")
    qtbot.addWidget(window)
    assert untranslatable(window) == []
    english(window)
    assert len(untranslatable(window)) == 1


def test_every_check_has_a_fault_that_it_finds() -> None:
    assert {check for _, check in [*FAULTS, *MENU_FAULTS]} == set(ALL)


@pytest.mark.parametrize(
    ("one", "other", "wanted"), [(0x000000, 0xFFFFFF, 21.0), (0xFFFFFF, 0xFFFFFF, 1.0), (0x777777, 0xFFFFFF, 4.48)]
)
def test_contrast_is_that_of_wcag(one: int, other: int, wanted: float) -> None:
    assert contrast(one, other) == contrast(other, one) == pytest.approx(wanted, abs=0.005)
