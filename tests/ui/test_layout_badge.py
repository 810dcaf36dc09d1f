"""The badge that shows the keyboard layout, and how often the system is asked for it."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from launcher.core.content import Content
from launcher.core.present_layout import PresentLayout
from launcher.core.roles import KeyboardReader
from launcher.core.settings import ThemeChoice
from launcher.faces.keys_flow import LayoutWatch
from launcher.ui.layout_badge import LayoutBadge
from launcher.ui.pictogram_button import PictogramButton
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers import accessibility_gate as gate
from tests.helpers.key_presses import press
from tests.helpers.ui_stage import LAPTOP, Stage, part, settle, unroll
from tests.helpers.window_keys import focused, in_front

StageMaker = Callable[[KeyboardReader | None], Stage]


@pytest.fixture
def stage_with(content: Content, speech: Speech, theme: Theme) -> StageMaker:
    """Makes what a window on a computer with this keyboard is made with."""
    return lambda keyboard: Stage(content, speech, theme, keyboard=keyboard)


class FakeKeyboard:
    """A keyboard whose layout a test changes; counts how often it was asked."""

    def __init__(self, name: str | None, *, tells: bool = False) -> None:
        self.name, self.asked, self._tells = name, 0, tells
        self.tell: Callable[[], None] | None = None

    def read(self) -> PresentLayout | None:
        """The layout that the test has set."""
        self.asked += 1
        return None if self.name is None else PresentLayout(self.name)

    def listen(self, told: Callable[[], None]) -> bool:
        """Take note of who listens."""
        self.tell = told
        return self._tells


def shows(badge: LayoutBadge, text: str) -> bool:
    """Whether these three letters are on the badge."""
    return badge.text() == text


def test_badge_shows_the_layout_and_follows_it(qtbot: QtBot, stage_with: StageMaker) -> None:
    keyboard = FakeKeyboard("Kazakh")
    window = in_front(qtbot, stage_with(keyboard).window())
    badge = part(window, LayoutBadge)
    assert badge.isVisible()
    assert (badge.text(), badge.accessibleName(), badge.toolTip()) == (
        "ҚАЗ", "Keyboard: Kazakh", "<span>Keyboard: Kazakh</span>",
    )  # fmt: skip
    width = badge.width()
    for name, text, said in (
        ("Russian", "РУС", "Keyboard: Russian"), ("English (US)", "ENG", "Keyboard: English"),
        ("German", "GER", "Keyboard: German"),
    ):  # fmt: skip
        keyboard.name = name
        qtbot.waitUntil(partial(shows, badge, text))
        assert badge.accessibleName() == said
        assert badge.width() == width
    keyboard.name = None
    qtbot.waitUntil(lambda: not badge.isVisible())


def test_badge_stands_before_the_settings_and_makes_room(qtbot: QtBot, stage_with: StageMaker) -> None:
    keyboard = FakeKeyboard("Kazakh")
    window = in_front(qtbot, stage_with(keyboard).window())
    header = window.view.header
    badge, settings = part(window, LayoutBadge), part(header, PictogramButton)
    assert badge.mapTo(header, badge.rect().topRight()).x() < settings.mapTo(header, settings.rect().topLeft()).x()
    for width in range(window.minimumSizeHint().width(), LAPTOP[0], 60):
        window.resize(width, 700)
        settle()
        assert not [line for line in gate.clipped(window) if "LayoutBadge" in line]
        assert badge.geometry().right() <= header.width()


def test_badge_that_comes_later_finds_room(qtbot: QtBot, stage_with: StageMaker) -> None:
    window = in_front(qtbot, stage_with(FakeKeyboard(None)).window())
    header, badge = window.view.header, part(window, LayoutBadge)
    settings = part(header, PictogramButton)
    came_later, was_there = [], []
    for width in range(window.minimumSizeHint().width(), 1200, 20):
        badge.show_layout(None)
        window.resize(width, 700)
        settle()
        badge.show_layout(PresentLayout("Kazakh"))
        settle()
        came_later.append(header.search.y() - settings.y())
        window.resize(width, 701)
        window.resize(width + 1, 701)
        window.resize(width, 701)
        settle()
        was_there.append(header.search.y() - settings.y())
    assert came_later == was_there
    assert len(set(was_there)) > 1


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST])
def test_badge_stands_in_nobodys_way(choice: ThemeChoice, qtbot: QtBot, stage_with: StageMaker, theme: Theme) -> None:
    theme.choose(choice)
    window = in_front(qtbot, stage_with(FakeKeyboard("Kazakh")).window())
    unroll(window)
    found = gate.findings(window, (*gate.TEXT_CHECKS, *gate.COLOUR_CHECKS))
    theme.choose(ThemeChoice.LIGHT)
    assert found == []


@pytest.mark.parametrize("keyboard", [None, FakeKeyboard(None)], ids=["no way to ask", "no answer"])
def test_no_badge_where_the_layout_is_not_known(
    keyboard: FakeKeyboard | None, qtbot: QtBot, stage_with: StageMaker
) -> None:
    window = in_front(qtbot, stage_with(keyboard).window())
    badge = window.findChild(LayoutBadge)
    assert badge is None or not badge.isVisible()


def test_keyboard_is_asked_only_while_the_program_is_in_front(qtbot: QtBot, qapp: QApplication) -> None:
    keyboard = FakeKeyboard("Kazakh")
    holder = QWidget()
    qtbot.addWidget(holder)
    watch = LayoutWatch(keyboard, holder)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    asked = keyboard.asked
    qtbot.waitUntil(lambda: keyboard.asked > asked + 1)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    asked = keyboard.asked
    qtbot.wait(1200)
    assert keyboard.asked == asked
    # What changed meanwhile is seen at once.
    keyboard.name = "Russian"
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert watch.present == PresentLayout("Russian")
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)


def test_keyboard_that_tells_is_not_asked_in_between(qtbot: QtBot, qapp: QApplication) -> None:
    keyboard = FakeKeyboard("Kazakh", tells=True)
    holder = QWidget()
    qtbot.addWidget(holder)
    watch = LayoutWatch(keyboard, holder)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert not [timer for timer in watch.findChildren(QTimer) if timer.isActive()]
    keyboard.name = "Russian"
    assert keyboard.tell is not None
    with qtbot.waitSignal(watch.changed):
        keyboard.tell()
    assert watch.present == PresentLayout("Russian")


def test_badge_speaks_the_language_and_lasts_when_the_window_is_made_anew(qtbot: QtBot, stage_with: StageMaker) -> None:
    window = in_front(qtbot, stage_with(FakeKeyboard("Kazakh")).window())
    window.rebuild()
    settle()
    badge = part(window, LayoutBadge)
    assert badge.isVisible()
    assert badge.text() == "ҚАЗ"
    assert len(window.findChildren(LayoutBadge)) == 1
    press(window, Qt.Key.Key_Right)
    assert focused(window) is window.view.home.cards[1].opener
