"""The signs of life of a kiosk: often while somebody is there, and with the clock while nobody is."""

from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from launcher.core.content import Content
from launcher.core.session import Phase
from launcher.faces.kiosk import KioskWindow
from launcher.faces.kiosk_signs import SignsOfLife
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers.kiosk_stage import KioskStage
from tests.helpers.ui_stage import on_screen

INTERVAL = 0.05  # seconds


@dataclass
class Listener:
    """Somebody who writes down what was said."""

    may_rest: bool = True
    words: list[str] = field(default_factory=list)

    def beat(self) -> None:
        self.words.append("beat")

    def rest(self) -> None:
        self.words.append("rest")


@pytest.fixture
def kiosk(qtbot: QtBot, content: Content, speech: Speech, theme: Theme) -> KioskWindow:
    window = on_screen(KioskStage(content, speech, theme).window(), qtbot)
    window.make_ready()
    return window


def come(kiosk: KioskWindow) -> None:
    """Be somebody who touches the computer."""
    kiosk.turn.touch()
    assert kiosk.turn.phase is Phase.IN_USE


def test_while_nobody_is_there_only_the_clock_says_something(qtbot: QtBot, kiosk: KioskWindow) -> None:
    listener = Listener()
    signs = SignsOfLife(listener, kiosk, INTERVAL)
    assert listener.words == ["rest"]
    assert not signs.is_often
    kiosk.view.header.minute_came.emit()
    assert listener.words == ["rest", "rest"]


def test_the_first_touch_is_said_at_once_and_signs_come_often_until_the_end(qtbot: QtBot, kiosk: KioskWindow) -> None:
    listener = Listener()
    signs = SignsOfLife(listener, kiosk, INTERVAL)
    listener.words.clear()
    come(kiosk)
    assert listener.words == ["beat"]
    qtbot.waitUntil(lambda: len(listener.words) > 3)
    kiosk.view.header.minute_came.emit()
    assert set(listener.words) == {"beat"}
    with qtbot.waitSignal(kiosk.turn.ended):
        kiosk.view.finish.click()
    assert listener.words[-1] == "rest"
    assert not signs.is_often
    # The inside of the window is another one now, with a clock of its own.
    listener.words.clear()
    kiosk.view.header.minute_came.emit()
    assert listener.words == ["rest"]


def test_one_that_begins_in_the_middle_of_a_turn_does_not_rest(kiosk: KioskWindow) -> None:
    come(kiosk)
    listener = Listener()
    assert SignsOfLife(listener, kiosk, INTERVAL).is_often
    assert listener.words == ["beat"]


def test_who_counts_on_hears_the_same_all_the_time(qtbot: QtBot, kiosk: KioskWindow) -> None:
    listener = Listener(may_rest=False)
    SignsOfLife(listener, kiosk, INTERVAL)
    qtbot.waitUntil(lambda: len(listener.words) > 3)
    kiosk.view.header.minute_came.emit()
    come(kiosk)
    assert set(listener.words) == {"beat"}
