"""Light becomes dark while the program runs, and nothing of the old colours stays."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from launcher.core.content import Content
from launcher.core.settings import ThemeChoice
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers.pictures import switched_and_fresh
from tests.helpers.states import STATES, State
from tests.helpers.ui_stage import Stage, on_screen, settle

# They show which colours are chosen, and these were chosen elsewhere.
CHOICES = {"settings", "settings_free", "settings_not_kept"}
PICTURED = [state for state in STATES if not state.passes and state.name not in CHOICES]
# With much in them: cards and tiles, rows, a table, a form.
FULL = [state for state in PICTURED if state.name in {"home", "kiosk_search", "helpdesk_checked", "edit_add"}]


@pytest.fixture
def colours(theme: Theme) -> Iterator[Theme]:
    """The theme, light at the beginning and at the end."""
    theme.choose(ThemeChoice.LIGHT)
    yield theme
    theme.choose(ThemeChoice.LIGHT)


class Moves(QObject):
    """Notes the parts of a window that get another place or size, or are told to ask for one."""

    KINDS = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.StyleChange)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.seen: list[str] = []
        for part in (window, *window.findChildren(QWidget)):
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in self.KINDS:
            self.seen.append(f"{type(watched).__name__}: {event.type().name}")
        return False


@pytest.mark.parametrize("state", PICTURED, ids=lambda state: state.name)
def test_it_looks_as_if_it_had_been_made_in_the_colours(
    qtbot: QtBot, colours: Theme, content: Content, speech: Speech, state: State
) -> None:
    switched, fresh = switched_and_fresh(
        qtbot, lambda: state.make(Stage(content, speech, colours)), lambda: colours.choose(ThemeChoice.DARK)
    )
    assert switched == fresh


@pytest.mark.parametrize("state", FULL, ids=lambda state: state.name)
def test_other_colours_move_nothing(
    qtbot: QtBot, colours: Theme, content: Content, speech: Speech, state: State
) -> None:
    window = on_screen(state.make(Stage(content, speech, colours)), qtbot)
    moves = Moves(window)
    for choice in (ThemeChoice.DARK, ThemeChoice.LIGHT):
        colours.choose(choice)
        settle()
    assert moves.seen == []
