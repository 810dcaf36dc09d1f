"""The dialog of settings, and the keys for the size of text, in whichever window they are asked for."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from launcher.core.look import SizeStep, stepped
from launcher.core.settings import SettingName
from launcher.ui.dialog import dialog_is_open
from launcher.ui.double_click_guard import DoubleClickGuard
from launcher.ui.settings_dialog import SettingsDialog, SettingsState
from launcher.ui.size_keys import size_words
from launcher.ui.translation import Saying, Speech

translate = QCoreApplication.translate


class SettingsDialogs(QObject):
    """Shows what is set, and changes it at once; each window says what that is, and how."""

    def __init__(self, window: QWidget, speech: Speech) -> None:
        """Ask in front of `window`."""
        super().__init__(window)
        self._front, self._speech = window, speech
        self._guard = DoubleClickGuard(self)

    def _state(self) -> SettingsState:
        """Return what is set now."""
        raise NotImplementedError

    def _text_size(self) -> int:
        """Return the size of text that is set now, in per cent."""
        raise NotImplementedError

    def _tell(self, saying: Saying) -> None:
        """Say in the window what happened."""
        raise NotImplementedError

    def change(self, name: SettingName, value: object) -> Saying | None:
        """Change a setting; return what went wrong, None if all is well."""
        raise NotImplementedError

    def show(self) -> None:
        """Show the settings, unless another question waits for its answer."""
        if not dialog_is_open():
            self._open()

    def _open(self, begin: SettingName | None = None) -> SettingsDialog:
        dialog = SettingsDialog(self._state(), self._speech, self._front, begin)
        dialog.chosen.connect(lambda name, value: self._choose(dialog, name, value))
        # Not where another one takes its place, which is to be pressed at once.
        dialog.accepted.connect(lambda: self._guard.after(dialog))
        dialog.open()
        return dialog

    def _choose(self, dialog: SettingsDialog, name: SettingName, value: object) -> None:
        complaint = self.change(name, value)
        if name is SettingName.TEXT_SIZE:
            # The window was made anew, and so is this dialog; the new one is open before the old one goes.
            old, dialog = dialog, self._open(name)
            old.close()
        else:
            dialog.take(self._state())
        dialog.tell(complaint)

    def step(self, step: SizeStep) -> None:
        """Make text larger or smaller, and say how large it is."""
        size = stepped(self._text_size(), step)
        complaint = None if size == self._text_size() else self.change(SettingName.TEXT_SIZE, size)
        present = self._text_size()  # locked, it is what it was
        self._tell(complaint or (lambda: size_words(present)))


def not_kept() -> str:
    """Say that a choice could not be saved."""
    return translate(
        "Settings", "▲ Your choice could not be saved: it holds until the program ends. Please tell the helpdesk."
    )
