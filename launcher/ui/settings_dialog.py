"""The settings of the program: what is chosen holds at once."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from launcher.core.languages import Language
from launcher.core.look import stepped
from launcher.core.quick_dataclasses import dataclass, replace
from launcher.core.settings import TEXT_SIZES, SettingName, ThemeChoice
from launcher.ui.dialog import Dialog
from launcher.ui.labels import announce, button, label
from launcher.ui.language_names import LANGUAGE_NAMES
from launcher.ui.setting_rows import ChoiceRow, SwitchRow
from launcher.ui.size_keys import size_step
from launcher.ui.translation import Saying, Speech
from launcher.ui.typography import TextStyle

translate = QCoreApplication.translate

_WIDTH = 600  # device-independent pixels at 100 % text size: four choices stand beside each other


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsState:
    """What there is to show; None for what is not offered on this computer.

    `has_tray`: the desktop has a tray in which the program can stay. `locked`: what the administrator has decided.
    """

    language: Language
    theme: ThemeChoice
    text_size: int
    close_to_tray: bool | None
    has_tray: bool
    autostart: bool | None
    shortcut: bool | None
    locked: frozenset[str]


class SettingsDialog(Dialog):
    """Stays open until the person closes it; shows what is so, not what was wished.

    Measures are worked out when it is made: another size of text needs another dialog.

    Signals:
        chosen: the person wants the setting of this name to have this value.
    """

    chosen = Signal(SettingName, object)

    def __init__(
        self, state: SettingsState, speech: Speech, parent: QWidget | None, begin: SettingName | None = None
    ) -> None:
        """Show `state`; the keyboard is at `begin`, or at the first setting."""
        super().__init__(speech, parent)
        self._state = state
        self._form = _Form(state)
        self._form.chosen.connect(self.chosen)
        self._message = label(TextStyle.BODY)
        self._told: Saying | None = None
        self._close = button("primary")
        self._close.clicked.connect(self.accept)
        self.column.addWidget(self._form)
        # Beside the button and not in the column, which may be scrolled away.
        self._buttons.insertWidget(0, self._message, 100)
        self.add_button(self._close)
        self.retranslate()
        # Where that is locked, Qt goes on to what can be changed.
        self._form.focus(begin or SettingName.LANGUAGE)

    def take(self, state: SettingsState) -> None:
        """Show that this is so now."""
        self._state = state
        self._form.take(state)

    def tell(self, saying: Saying | None) -> None:
        """Show and announce what happened; None takes the last sentence away. In another language it is shown again."""
        self._told = saying
        self._say_told()
        if saying is not None:
            announce(self._message, self._message.text())

    def _say_told(self) -> None:
        self._message.setText("" if self._told is None else self._told())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = size_step(event)
        if step is None:
            super().keyPressEvent(event)
        elif SettingName.TEXT_SIZE not in self._state.locked:
            size = stepped(self._state.text_size, step)
            if size != self._state.text_size:
                self.chosen.emit(SettingName.TEXT_SIZE, size)

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self.heading.setText(translate("Settings", "Settings"))
        self._close.setText(translate("Settings", "Close"))
        self._say_told()
        self._state = replace(self._state, language=self.speech.language)
        self._form.take(self._state)
        self._form.retranslate()
        self.fit(_WIDTH)


class _Form(QWidget):
    """All settings, one below the other."""

    chosen = Signal(SettingName, object)

    def __init__(self, state: SettingsState) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self._state = state
        self._language = ChoiceRow([*LANGUAGE_NAMES])
        self._theme = ChoiceRow([ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST, ThemeChoice.SYSTEM])
        self._size = ChoiceRow([str(size) for size in TEXT_SIZES])
        self._tray, self._autostart, self._shortcut = SwitchRow(), SwitchRow(), SwitchRow()
        self._rows: dict[SettingName, ChoiceRow | SwitchRow] = {
            SettingName.LANGUAGE: self._language,
            SettingName.THEME: self._theme,
            SettingName.TEXT_SIZE: self._size,
            SettingName.CLOSE_TO_TRAY: self._tray,
            SettingName.AUTOSTART: self._autostart,
            SettingName.SHORTCUT: self._shortcut,
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        for row in self._rows.values():
            layout.addWidget(row)
        layout.addStretch(1)
        self._connect()
        self.take(state)

    def _connect(self) -> None:
        name = SettingName
        self._language.chosen.connect(lambda value: self._want(name.LANGUAGE, Language(value)))
        self._theme.chosen.connect(lambda value: self._want(name.THEME, ThemeChoice(value)))
        self._size.chosen.connect(lambda value: self._want(name.TEXT_SIZE, int(value)))
        self._tray.switched.connect(lambda is_on: self._want(name.CLOSE_TO_TRAY, is_on))
        self._autostart.switched.connect(lambda is_on: self._want(name.AUTOSTART, is_on))
        self._shortcut.switched.connect(lambda is_on: self._want(name.SHORTCUT, is_on))

    def _want(self, name: SettingName, value: object) -> None:
        # What shows the state already, or has just been told to show it, wants nothing.
        if getattr(self._state, name) != value:
            self.chosen.emit(name, value)

    def take(self, state: SettingsState) -> None:
        """Show that this is so now."""
        self._state = state
        self._language.choose(state.language)
        self._theme.choose(state.theme)
        self._size.choose(str(state.text_size))
        self._tray.show_state(state.close_to_tray)
        self._autostart.show_state(state.autostart)
        self._shortcut.show_state(state.shortcut)
        for name, row in self._rows.items():
            row.lock(name in state.locked)
        if not state.has_tray:
            self._tray.box.setEnabled(False)

    def focus(self, name: SettingName) -> None:
        """Give the keyboard to a setting."""
        self._rows[name].focus()

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self._language.name(translate("Settings", "Language"))
        self._theme.name(translate("Settings", "Colours"))
        self._size.name(translate("Settings", "Size of text"))
        themes = {
            ThemeChoice.LIGHT: translate("Settings", "Light"),
            ThemeChoice.DARK: translate("Settings", "Dark"),
            ThemeChoice.CONTRAST: translate("Settings", "High contrast"),
            ThemeChoice.SYSTEM: translate("Settings", "As in the system"),
        }
        for language, own_name in LANGUAGE_NAMES.items():
            self._language.name_choice(language, own_name)
        for choice, words in themes.items():
            self._theme.name_choice(choice, words)
        for size in TEXT_SIZES:
            self._size.name_choice(str(size), f"{size}\u00a0%")
        in_tray = translate("Settings", "When the window is closed, the program stays in the tray beside the clock.")
        no_tray = translate("Settings", "This desktop has no tray, so closing the window ends the program.")
        self._tray.name(translate("Settings", "Keep in the tray"), in_tray if self._state.has_tray else no_tray)
        self._autostart.name(
            translate("Settings", "Start at log-on"),
            translate("Settings", "The window opens by itself when you log on to this computer."),
        )
        self._shortcut.name(
            translate("Settings", "Shortcut on the desktop"),
            translate("Settings", "A picture on the desktop that opens this window."),
        )
