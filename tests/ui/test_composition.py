"""What the composition does besides putting parts together."""

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from launcher.composition import Start, keep_settings
from launcher.core.content import Content
from launcher.core.machine_settings import MachineSettings
from launcher.core.settings import Settings, WindowPlace, settings_from_text, settings_to_text
from launcher.core.start_requests import StartRequest
from launcher.options import Options
from launcher.system.content_sources import bundled_only
from launcher.system.event_log import EventLog
from launcher.system.late_opener import LateOpener
from launcher.system.paths import find_paths
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers.ui_stage import Stage


def test_a_window_comes_forward_with_the_token_of_the_later_start(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, theme: Theme, content: Content, speech: Speech, tmp_path: Path
) -> None:
    """That Qt then shows it to the Wayland compositor cannot be seen here: there is none."""
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "of the first start")
    window = Stage(content, speech, theme).window()
    qtbot.addWidget(window)
    seen: list[str | None] = []
    monkeypatch.setattr(window, "come_forward", lambda: seen.append(os.environ.get("XDG_ACTIVATION_TOKEN")))
    paths = find_paths(tmp_path)
    with EventLog(None) as log:
        sources, opener = bundled_only(paths), LateOpener({})
        start = Start(Options(), {}, paths, MachineSettings(), Settings(), sources, content, log, opener)
        start.obey(window, StartRequest(None, "of-the-later-one"))
        assert seen == ["of-the-later-one"]
        # The wish for a screen reader is one to a kiosk.
        start.obey(window, StartRequest(reader=True))
        assert seen == ["of-the-later-one"]


def test_the_desktop_leaves_the_place_of_the_helpdesks_window_alone(tmp_path: Path) -> None:
    """Both may be open at the same time, and the desktop's is closed last: it knows an older place."""
    file, own, other = tmp_path / "settings.json", WindowPlace(1, 2, 800, 600), WindowPlace(120, 90, 1000, 600)
    for present, kept in ((Settings(), None), (Settings(helpdesk_window=other), other)):
        file.write_text(settings_to_text(present), encoding="utf-8")
        assert keep_settings(file, Settings(window=own, helpdesk_window=own))
        assert settings_from_text(file.read_text(encoding="utf-8")) == Settings(window=own, helpdesk_window=kept)
