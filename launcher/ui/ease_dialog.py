"""What makes reading easier at the kiosk: the size of text, the colours, and a screen reader."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

from launcher.core.look import Look, stepped
from launcher.core.quick_dataclasses import dataclass, replace
from launcher.core.settings import TEXT_SIZES, ThemeChoice
from launcher.ui.dialog import Dialog
from launcher.ui.labels import button, label
from launcher.ui.setting_rows import ChoiceRow, SwitchRow
from launcher.ui.size_keys import size_step
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle

translate = QCoreApplication.translate

_WIDTH = 600  # device-independent pixels at 100 % text size
_THEMES = (ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST)


@dataclass(frozen=True, slots=True)
class EaseState:
    """What there is to show. `usual_size` is the administrator's, in per cent; `reads` None: no reader is offered."""

    look: Look
    usual_size: int
    reads: bool | None


class EaseDialog(Dialog):
    """What is chosen holds at once, and for the present turn only: the dialog says so.

    Measures are worked out when it is made: another size of text needs another dialog.

    Signals:
        chosen: (look) the person wants everything to be shown so.
        reader_wanted: (whether) the person wants the screen to be read aloud, or not any more.
    """

    chosen = Signal(Look)
    reader_wanted = Signal(bool)

    def __init__(self, state: EaseState, speech: Speech, parent: QWidget | None) -> None:
        """Show `state`; the keyboard is at the size of text."""
        super().__init__(speech, parent)
        self._state = state
        self._lasts = label(TextStyle.BODY, "second")
        self._size, self._theme = ChoiceRow([str(size) for size in TEXT_SIZES]), ChoiceRow([*_THEMES])
        self._reader, self._system_reader = SwitchRow(), label(TextStyle.BODY)
        for part in (self._lasts, self._size, self._theme, self._reader, self._system_reader):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self._done = button("primary")
        self._done.clicked.connect(self.accept)
        self.add_button(self._done)
        self.take(state)
        self._size.chosen.connect(lambda name: self._want(replace(self._state.look, text_size=int(name))))
        self._theme.chosen.connect(lambda name: self._want(replace(self._state.look, theme=ThemeChoice(name))))
        self._reader.switched.connect(self._want_reader)
        self.retranslate()
        self._size.focus()

    def _want(self, look: Look) -> None:
        if look != self._state.look:
            self.chosen.emit(look)

    def _want_reader(self, is_wanted: bool) -> None:
        # What has just been told to show the state wants nothing.
        if is_wanted is not self._state.reads:
            self.reader_wanted.emit(is_wanted)

    def take(self, state: EaseState) -> None:
        """Show that this is so now."""
        self._state = state
        self._size.choose(str(state.look.text_size))
        self._theme.choose(state.look.theme)
        self._reader.show_state(state.reads)
        for row in (self._size, self._theme, self._reader):
            row.lock(False)
        self._system_reader.setVisible(state.reads is None and _is_windows())

    def show_reading(self, reads: bool) -> None:
        """Show whether the screen is read now."""
        self.take(replace(self._state, reads=reads))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = size_step(event)
        if step is None:
            super().keyPressEvent(event)
        else:
            look = self._state.look
            self._want(replace(look, text_size=stepped(look.text_size, step, self._state.usual_size)))

    def retranslate(self) -> None:
        """Say everything again, in the language spoken now."""
        self.heading.setText(translate("Ease", "Ease of reading"))
        self._lasts.setText(
            translate("Ease", "What you choose here holds until your turn ends; then everything is as before.")
        )
        self._size.name(translate("Settings", "Size of text"))
        self._theme.name(translate("Settings", "Colours"))
        for size in TEXT_SIZES:
            self._size.name_choice(str(size), f"{size}\u00a0%")
        words = {
            ThemeChoice.LIGHT: translate("Settings", "Light"),
            ThemeChoice.DARK: translate("Settings", "Dark"),
            ThemeChoice.CONTRAST: translate("Settings", "High contrast"),
        }
        for choice in _THEMES:
            self._theme.name_choice(choice, words[choice])
        self._reader.name(
            translate("Ease", "Read the screen aloud"),
            translate(
                "Ease", "Windows, Alt and S pressed together start and end the screen reader too, in any window."
            ),
        )
        self._system_reader.setText(
            translate("Ease", "To have the screen read aloud, press the Windows key, Ctrl and Enter together.")
        )
        self._done.setText(translate("Ease", "Done"))
        self.fit(_WIDTH)


def _is_windows() -> bool:
    return QGuiApplication.platformName() == "windows"
