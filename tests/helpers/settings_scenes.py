"""The settings of the window, as far as a computer of another kind would show them."""

from PySide6.QtWidgets import QWidget

from launcher.faces.settings_dialogs import not_kept
from launcher.ui.settings_dialog import SettingsDialog, SettingsState
from tests.helpers.ui_stage import Stage


def settings_free(stage: Stage) -> SettingsDialog:
    """The settings of a computer without a tray, on which nothing is locked, as far as a dialog can show them."""
    state = SettingsState(
        language=stage.speech.language, theme=stage.theme.choice, text_size=100, close_to_tray=None, has_tray=False,
        autostart=False, shortcut=True, locked=frozenset(),
    )  # fmt: skip
    return SettingsDialog(state, stage.speech, None)


def settings_not_kept(stage: Stage) -> QWidget:
    """The same when a choice could not be saved."""
    dialog = settings_free(stage)
    dialog.tell(not_kept)
    return dialog


SETTINGS_SCENES = (settings_free, settings_not_kept)
