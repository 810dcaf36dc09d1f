"""What is announced stands above the tiles, on its days only, in a window that stays open too."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from launcher.core.content import Content
from launcher.core.languages import Language
from launcher.faces.day_flow import DayFlow, milliseconds_left
from launcher.faces.kiosk import KioskWindow
from launcher.ui.announcement_strip import AnnouncementStrip
from launcher.ui.entry_card import EntryCard
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers.announced import NEW_YEAR, PASSWORD, SERVICE, announced
from tests.helpers.kiosk_stage import KioskStage
from tests.helpers.ui_stage import LAPTOP, Stage, part, settle

FACES = ("desktop", "kiosk")


class Announcing:
    """A window with announcements, on a day that the test can change."""

    def __init__(self, face: str, content: Content, speech: Speech, theme: Theme, qtbot: QtBot) -> None:
        self.stage: Stage | KioskStage
        self.stage = Stage(content, speech, theme) if face == "desktop" else KioskStage(content, speech, theme)
        self.window = self.stage.window()
        qtbot.addWidget(self.window)
        self.window.resize(*LAPTOP)
        self.window.show()
        self.window.make_ready()
        settle()

    def said(self) -> list[str]:
        """What is announced now, as it is seen."""
        strip = self.window.findChild(AnnouncementStrip)
        if strip is None or not strip.isVisible():
            return []
        return [text.text() for text in strip.findChildren(QLabel) if text.isVisible()]

    def next_day(self, day: str) -> None:
        """Let it be this day, as at the next minute in the kiosk, and on the desktop when somebody comes back."""
        self.stage.day = day
        if isinstance(self.window, KioskWindow):
            self.window.view.header.minute_came.emit()
        else:
            QCoreApplication.sendEvent(self.window, QEvent(QEvent.Type.WindowActivate))
        settle()


@pytest.mark.parametrize("face", FACES)
def test_what_is_for_today_is_said_in_the_language_of_the_screen(
    face: str, content: Content, speech: Speech, theme: Theme, qtbot: QtBot
) -> None:
    window = Announcing(face, announced(content), speech, theme, qtbot)
    assert window.said() == [SERVICE.text.en, PASSWORD.text.en]
    speech.speak(Language.KK)
    assert window.said() == [SERVICE.text.kk, PASSWORD.text.kk]


@pytest.mark.parametrize("face", FACES)
def test_it_stands_above_the_tiles_for_the_eye_and_for_the_ear(
    face: str, content: Content, speech: Speech, theme: Theme, qtbot: QtBot
) -> None:
    window = Announcing(face, announced(content), speech, theme, qtbot).window
    strip, card = part(window, AnnouncementStrip), part(window, EntryCard)
    assert strip.mapTo(window, strip.rect().bottomLeft()).y() < card.mapTo(window, card.rect().topLeft()).y()
    around = strip.parentWidget()
    assert isinstance(around, QWidget)
    beside = QAccessible.queryAccessibleInterface(around)
    assert beside.child(0).object() is strip
    assert beside.child(0).child(0).text(QAccessible.Text.Name) == "Announcements"


@pytest.mark.parametrize("face", FACES)
def test_where_nothing_is_announced_nothing_is_there(
    face: str, content: Content, speech: Speech, theme: Theme, qtbot: QtBot
) -> None:
    bare = Announcing(face, content, speech, theme, qtbot).window
    assert bare.findChild(AnnouncementStrip) is None
    assert bare.findChild(DayFlow) is None
    other_day = Announcing(face, announced(content, NEW_YEAR), speech, theme, qtbot)
    assert other_day.said() == []
    places = [
        part(window, EntryCard).mapTo(window, part(window, EntryCard).pos()) for window in (bare, other_day.window)
    ]
    assert places[0] == places[1], "what is not announced today takes no room"


@pytest.mark.parametrize("face", FACES)
def test_it_follows_the_days(face: str, content: Content, speech: Speech, theme: Theme, qtbot: QtBot) -> None:
    window = Announcing(face, announced(content), speech, theme, qtbot)
    story = {
        "2026-12-05": [SERVICE, PASSWORD],
        "2026-12-06": [PASSWORD],
        "2026-12-31": [PASSWORD, NEW_YEAR],
        "2026-08-31": [],
        "2026-09-01": [PASSWORD],
    }
    for day, expected in story.items():
        window.next_day(day)
        assert window.said() == [announcement.text.en for announcement in expected], day


@pytest.mark.parametrize(
    ("now", "seconds"),
    [((2026, 11, 30, 23, 59, 59), 1), ((2026, 11, 30, 0, 0, 0), 86_400), ((2026, 12, 31, 12, 0, 0), 43_200)],
)
def test_the_day_lasts_until_midnight(now: tuple[int, int, int, int, int, int], seconds: int) -> None:
    assert milliseconds_left(datetime(*now, tzinfo=UTC)) == pytest.approx(seconds * 1000, abs=200)


def test_midnight_comes_to_a_window_that_nobody_touches(
    content: Content, speech: Speech, theme: Theme, qtbot: QtBot
) -> None:
    stage = Stage(announced(content), speech, theme)
    window = stage.window()
    qtbot.addWidget(window)
    window.resize(*LAPTOP)
    window.show()
    window.make_ready()
    (timer,) = part_of_days(window).findChildren(QTimer)
    assert timer.isSingleShot()
    assert 0 < timer.remainingTime() <= 86_400_100
    stage.day = "2026-12-06"
    timer.start(0)
    strip = part(window, AnnouncementStrip)
    qtbot.waitUntil(lambda: [text.text() for text in strip.findChildren(QLabel)] == [PASSWORD.text.en])
    assert timer.isActive(), "and the next midnight"


def part_of_days(window: QWidget) -> DayFlow:
    """What waits for midnight in a window."""
    found = window.findChild(DayFlow)
    assert found is not None
    return found


def test_a_text_is_never_taken_for_markup(content: Content, speech: Speech, theme: Theme, qtbot: QtBot) -> None:
    strange = replace(SERVICE, text=replace(SERVICE.text, en="<b>Moodle</b> & mail"))
    assert Announcing("desktop", announced(content, strange), speech, theme, qtbot).said() == ["<b>Moodle</b> & mail"]
