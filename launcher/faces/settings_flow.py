"""From the dialog of settings to what they change."""

from collections.abc import Callable

from launcher.core.languages import Language
from launcher.core.quick_dataclasses import replace
from launcher.core.quick_typing import TYPE_CHECKING, Any
from launcher.core.roles import Toggle
from launcher.core.settings import SettingName
from launcher.faces.settings_dialogs import SettingsDialogs, not_kept
from launcher.ui.application import set_text_size
from launcher.ui.settings_dialog import SettingsState
from launcher.ui.translation import Saying

if TYPE_CHECKING:
    from launcher.faces.desktop import DesktopWindow
    from launcher.faces.services import Services


class SettingsFlow(SettingsDialogs):
    """Changes what the person chooses, at once, and keeps it; what the administrator has decided stays."""

    def __init__(self, window: "DesktopWindow", services: "Services", has_tray: Callable[[], bool]) -> None:
        """Serve `window`; `has_tray` tells whether the program's icon is in a tray."""
        super().__init__(window, services.speech)
        self._window, self._services, self._has_tray = window, services, has_tray

    def _state(self) -> SettingsState:
        services, settings = self._services, self._window.settings
        is_personal = services.stores is not None
        return SettingsState(
            language=services.speech.language,
            theme=services.theme.choice,
            text_size=settings.text_size,
            close_to_tray=settings.close_to_tray if is_personal else None,
            has_tray=self._has_tray(),
            autostart=_is_on(services.autostart if is_personal else None),
            shortcut=_is_on(services.shortcut if is_personal else None),
            locked=services.machine.locked,
        )

    def _text_size(self) -> int:
        return self._window.settings.text_size

    def _tell(self, saying: Saying) -> None:
        self._window.view.tell(saying)

    def change(self, name: SettingName, value: object) -> Saying | None:
        """Change a setting; return what went wrong, None if all is well."""
        services = self._services
        if services.machine.locks(name):
            return None
        toggles = {SettingName.AUTOSTART: services.autostart, SettingName.SHORTCUT: services.shortcut}
        toggle = toggles.get(name)
        return self._keep(name, value) if toggle is None else self._switch(name, toggle, is_on=value is True)

    def _switch(self, name: SettingName, toggle: Toggle, *, is_on: bool) -> Saying | None:
        message = toggle.turn_on() if is_on else toggle.turn_off()
        if message is not None:
            return lambda: f"▲ {self._services.speech.say(message)}"
        self._record(name, is_on)
        return None

    def _record(self, name: SettingName, value: object) -> None:
        facts: dict[str, object] = {name.value: value}
        self._services.recorder.write(name.replace("_", "-"), **facts)

    def _keep(self, name: SettingName, value: object) -> Saying | None:
        change: dict[str, Any] = {name.value: value}
        is_kept = self._window.remember(replace(self._window.settings, **change))
        self._apply(name)
        self._record(name, value)
        return None if is_kept else not_kept

    def _apply(self, name: SettingName) -> None:
        services, settings = self._services, self._window.settings
        if name is SettingName.LANGUAGE and settings.language is not None:
            services.speech.speak(settings.language)
        elif name is SettingName.THEME:
            services.theme.choose(settings.theme)
        elif name is SettingName.TEXT_SIZE:
            set_text_size(settings.text_size)
            self._window.rebuild()

    def speak(self, language: Language) -> None:
        """Speak `language` from now on, as chosen outside the dialog."""
        complaint = self.change(SettingName.LANGUAGE, language)
        if complaint is not None:
            self._window.view.tell(complaint)


def _is_on(toggle: Toggle | None) -> bool | None:
    return None if toggle is None else toggle.is_on()
