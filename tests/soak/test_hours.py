"""A window that nobody touches for two days needs no more than in its first hours.

The clock is a simulated one: minutes pass at once, with two midnights, a round of checks at its time, and announcements
that come to their end.
"""

from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from itertools import cycle
from time import strftime, struct_time
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from launcher.core.catalogue import Catalogue
from launcher.core.content import Content
from launcher.faces import day_flow
from launcher.faces.desktop import DesktopWindow
from launcher.faces.kiosk import KioskWindow
from launcher.ui import kiosk_header
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers.announced import announced
from tests.helpers.fakes import FakeRecorder
from tests.helpers.footing import FOR_WEEKS, check_for_weeks
from tests.helpers.health_scenes import FAULTS, page_of
from tests.helpers.helpdesk_stage import FakeChecker
from tests.helpers.kiosk_stage import KioskStage
from tests.helpers.long_tests import times
from tests.helpers.ui_stage import LAPTOP, Stage, on_screen, settle

pytestmark = FOR_WEEKS
MINUTES = times(240, 48 * 60)
MIDNIGHTS = times(1, 2)
EVENING = datetime(2026, 12, 5, 21, 0, tzinfo=timezone(timedelta(hours=5)))  # the last day of an announcement


class Clock:
    """Stands where `datetime` and `time` stand: what it is now, a minute later each time it is wanted."""

    min, combine = datetime.min, datetime.combine
    strftime = staticmethod(strftime)

    def __init__(self) -> None:
        self._now = EVENING

    def now(self) -> datetime:
        """The moment."""
        return self._now

    def time(self) -> float:
        """The same, in seconds."""
        return self._now.timestamp()

    def localtime(self, seconds: float) -> struct_time:
        """The moment that so many seconds are, in the time zone of the university."""
        return datetime.fromtimestamp(seconds, EVENING.tzinfo).timetuple()

    def day(self) -> str:
        """The day of it."""
        return self._now.date().isoformat()

    def go_on(self) -> None:
        """Let a minute pass."""
        self._now += timedelta(minutes=1)


class Forgetful(FakeRecorder):
    """Counts what was written down, and keeps none of it: that would be growth."""

    def __init__(self) -> None:
        super().__init__()
        self.counts: dict[str, int] = {}

    def write(self, event: str, /, **_facts: object) -> None:
        """Count one event."""
        self.counts[event] = self.counts.get(event, 0) + 1


class Rounds(FakeChecker):
    """Checks that end in the minute in which they began: every second time something is down."""

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self._answers = cycle((page_of(catalogue, dict.fromkeys(FAULTS, (None, 200))), page_of(catalogue)))

    def go_on(self) -> None:
        """End the round that is going on, if one is."""
        done, is_going_on = self.done, bool(self.begun)
        self.cancel()
        if is_going_on:
            done(next(self._answers))


@pytest.mark.parametrize("face", ["desktop", "kiosk"])
def test_hours_without_anybody_cost_nothing(
    face: str, content: Content, speech: Speech, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock, recorder, rounds = Clock(), Forgetful(), Rounds(content.catalogue)
    monkeypatch.setattr(day_flow, "datetime", clock)
    monkeypatch.setattr(kiosk_header, "time", clock)
    make: Callable[..., Any] = Stage if face == "desktop" else KioskStage
    stage = make(announced(content), speech, theme, recorder=recorder, day=clock.day(), find_checker=lambda _: rounds)
    window: DesktopWindow | KioskWindow = on_screen(stage.window(), qtbot, LAPTOP)
    window.make_ready()
    settle()
    days = {stage.day}

    def minute() -> None:
        clock.go_on()
        stage.day = clock.day()
        days.add(stage.day)
        for timer in window.findChildren(QTimer):
            if timer.isActive():
                timer.timeout.emit()
        rounds.go_on()
        settle()

    check_for_weeks(minute, MINUTES)
    assert len(days) > MIDNIGHTS
    assert recorder.counts["checked"] > MINUTES // 2
