"""The size of text and the colours of the helpdesk's window: the same settings that the desktop's window has."""

from PySide6.QtCore import QCoreApplication, QObject

from launcher.core.languages import Language
from launcher.core.look import SizeStep, stepped
from launcher.core.quick_dataclasses import replace
from launcher.core.quick_typing import TYPE_CHECKING, Any
from launcher.core.settings import SettingName
from launcher.faces.helpdesk_services import HelpdeskServices
from launcher.ui.application import set_text_size
from launcher.ui.dialog import dialog_is_open
from launcher.ui.double_click_guard import DoubleClickGuard
from launcher.ui.settings_dialog import SettingsDialog, SettingsState

if TYPE_CHECKING:
    from launcher.faces.helpdesk import HelpdeskWindow

translate = QCoreApplication.translate


class LookFlow(QObject):
    """Changes what is chosen at once, and keeps it; the language is not kept, see :class:`HelpdeskWindow`."""

    def __init__(self, window: "HelpdeskWindow", services: HelpdeskServices) -> None:
        """Serve `window`."""
        super().__init__(window)
        self._window, self._services, self._settings = window, services, services.settings
        self._guard = DoubleClickGuard(self)

    def show(self) -> None:
        """Show the settings, unless another question waits for its answer."""
        if not dialog_is_open():
            self._open()

    def _open(self, begin: SettingName | None = None) -> SettingsDialog:
        dialog = SettingsDialog(self._state(), self._services.speech, self._window, begin)
        dialog.chosen.connect(lambda name, value: self._choose(dialog, name, value))
        # Not where another one takes its place, which is to be pressed at once.
        dialog.accepted.connect(lambda: self._guard.after(dialog))
        dialog.open()
        return dialog

    def _state(self) -> SettingsState:
        services = self._services
        return SettingsState(
            language=services.speech.language, theme=services.theme.choice, text_size=self._settings.text_size,
            close_to_tray=None, has_tray=False, autostart=None, shortcut=None, locked=services.machine.locked,
        )  # fmt: skip

    def _choose(self, dialog: SettingsDialog, name: SettingName, value: object) -> None:
        complaint = self._change(name, value)
        if name is SettingName.TEXT_SIZE:
            # The window was made anew, and so is this dialog; the new one is open before the old one goes.
            old, dialog = dialog, self._open(name)
            old.close()
        else:
            dialog.take(self._state())
        dialog.tell(complaint)

    def step(self, step: SizeStep) -> None:
        """Make text larger or smaller, and say how large it is."""
        size = stepped(self._settings.text_size, step)
        complaint = "" if size == self._settings.text_size else self._change(SettingName.TEXT_SIZE, size)
        present = self._settings.text_size  # locked, it is what it was
        self._window.tell(
            lambda: complaint or translate("Ease", "Size of text: {percent}\u00a0%").format(percent=present)
        )

    def _change(self, name: SettingName, value: object) -> str:
        """Change a setting; return a sentence about what went wrong, empty if all is well."""
        services = self._services
        if services.machine.locks(name):
            return ""
        if isinstance(value, Language):
            services.speech.speak(value)
            return ""
        change: dict[str, Any] = {name.value: value}
        self._settings = replace(self._settings, **change)
        services.recorder.write(name.replace("_", "-"), **change)
        is_kept = services.keep_setting(name, value)
        if name is SettingName.THEME:
            services.theme.choose(self._settings.theme)
        elif set_text_size(self._settings.text_size):
            self._window.rebuild()
        if is_kept:
            return ""
        return translate(
            "Settings",
            "▲ Your choice could not be saved: it holds until the program ends. Please tell the helpdesk.",
        )
