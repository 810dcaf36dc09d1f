"""The size of text and the colours of the helpdesk's window: the same settings that the desktop's window has."""

from launcher.core.languages import Language
from launcher.core.quick_dataclasses import replace
from launcher.core.quick_typing import TYPE_CHECKING, Any
from launcher.core.settings import SettingName
from launcher.faces.helpdesk_services import HelpdeskServices
from launcher.faces.settings_dialogs import SettingsDialogs, not_kept
from launcher.ui.application import set_text_size
from launcher.ui.settings_dialog import SettingsState
from launcher.ui.translation import Saying

if TYPE_CHECKING:
    from launcher.faces.helpdesk import HelpdeskWindow


class LookFlow(SettingsDialogs):
    """Changes what is chosen at once, and keeps it; the language is not kept, see :class:`HelpdeskWindow`."""

    def __init__(self, window: "HelpdeskWindow", services: HelpdeskServices) -> None:
        """Serve `window`."""
        super().__init__(window, services.speech)
        self._window, self._services, self._settings = window, services, services.settings

    def _state(self) -> SettingsState:
        services = self._services
        return SettingsState(
            language=services.speech.language, theme=services.theme.choice, text_size=self._settings.text_size,
            close_to_tray=None, has_tray=False, autostart=None, shortcut=None, locked=services.machine.locked,
        )  # fmt: skip

    def _text_size(self) -> int:
        return self._settings.text_size

    def _tell(self, saying: Saying) -> None:
        self._window.tell(saying)

    def change(self, name: SettingName, value: object) -> Saying | None:
        """Change a setting; return what went wrong, None if all is well."""
        services = self._services
        if services.machine.locks(name):
            return None
        if isinstance(value, Language):
            services.speech.speak(value)
            return None
        change: dict[str, Any] = {name.value: value}
        self._settings = replace(self._settings, **change)
        services.recorder.write(name.replace("_", "-"), **change)
        is_kept = services.keep_setting(name, value)
        if name is SettingName.THEME:
            services.theme.choose(self._settings.theme)
        elif set_text_size(self._settings.text_size):
            self._window.rebuild()
        return None if is_kept else not_kept
