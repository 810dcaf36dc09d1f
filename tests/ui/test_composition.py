"""What the composition does besides putting parts together."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from launcher import starting
from launcher.composition import Start
from launcher.core.content import Content
from launcher.core.languages import Language
from launcher.core.machine_settings import MachineSettings
from launcher.core.settings import Settings, ThemeChoice, WindowPlace, settings_from_text
from launcher.core.start_requests import StartRequest
from launcher.options import Options
from launcher.system.content_sources import bundled_only
from launcher.system.event_log import EventLog
from launcher.system.late_opener import LateOpener
from launcher.system.paths import find_paths
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers.ui_stage import Stage


@pytest.fixture
def stage(content: Content, speech: Speech, theme: Theme) -> Stage:
    """What the window of a test is made of."""
    return Stage(content, speech, theme)


@pytest.fixture
def start(content: Content, tmp_path: Path) -> Iterator[Start]:
    """A start with a folder of its own."""
    paths = find_paths(tmp_path)
    with EventLog(None) as log:
        sources, opener = bundled_only(paths), LateOpener({})
        yield Start(Options(), {}, paths, MachineSettings(), Settings(), sources, content, log, opener)


def test_a_window_comes_forward_with_the_token_of_the_later_start(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, stage: Stage, start: Start
) -> None:
    """That Qt then shows it to the Wayland compositor cannot be seen here: there is none."""
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "of the first start")
    window = stage.window()
    qtbot.addWidget(window)
    seen: list[str | None] = []
    monkeypatch.setattr(window, "come_forward", lambda: seen.append(os.environ.get("XDG_ACTIVATION_TOKEN")))
    start.obey(window, StartRequest(None, "of-the-later-one"))
    assert seen == ["of-the-later-one"]
    # The wish for a screen reader is one to a kiosk.
    start.obey(window, StartRequest(reader=True))
    assert seen == ["of-the-later-one"]


def test_two_windows_change_the_settings_in_turn(stage: Stage, start: Start, qtbot: QtBot) -> None:
    """The helpdesk's window may be open too: each writes what it has changed itself, and knows the other's no more."""
    file, place = start.paths.settings, WindowPlace(120, 90, 1000, 600)
    window = replace(stage, save=start._save).window()
    qtbot.addWidget(window)
    assert window.remember(replace(window.settings, language=Language.RU, text_size=150))
    other = lambda there: replace(there, text_size=200, helpdesk_window=place)  # noqa: E731
    assert starting.change_settings(file, Settings(), other)
    assert window.remember(replace(window.settings, theme=ThemeChoice.DARK))
    expected = Settings(Language.RU, ThemeChoice.DARK, text_size=200, helpdesk_window=place)
    assert settings_from_text(file.read_text(encoding="utf-8")) == expected


def test_what_could_not_be_kept_is_kept_with_the_next_change(
    stage: Stage, start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = replace(stage, save=start._save).window()
    qtbot.addWidget(window)
    assert window.remember(replace(window.settings, language=Language.RU))
    with monkeypatch.context() as full_disk:
        full_disk.setattr(starting, "write_atomically", lambda *_: False)
        assert not window.remember(replace(window.settings, theme=ThemeChoice.DARK))
    assert window.remember(replace(window.settings, text_size=150))
    kept = settings_from_text(start.paths.settings.read_text(encoding="utf-8"))
    assert kept == Settings(Language.RU, ThemeChoice.DARK, text_size=150)


def test_what_the_administrator_lets_a_person_begin_with_stays(tmp_path: Path) -> None:
    """It holds for the first start only, so that it has to be in the file with the first thing that is changed."""
    file, begun = tmp_path / "settings.json", Settings(Language.RU, text_size=150)
    assert starting.change_settings(file, begun, lambda there: replace(there, theme=ThemeChoice.DARK))
    assert settings_from_text(file.read_text(encoding="utf-8")) == replace(begun, theme=ThemeChoice.DARK)
