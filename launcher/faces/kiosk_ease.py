"""What a person at the kiosk changes to read more easily: it is written nowhere, and ends with the turn."""

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from launcher.core.look import Look, stepped
from launcher.core.quick_dataclasses import replace
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.core.session import Phase
from launcher.core.settings import ThemeChoice
from launcher.faces.kiosk_services import KioskServices
from launcher.ui.application import WALL, set_text_size
from launcher.ui.dialog import dialog_is_open
from launcher.ui.double_click_guard import DoubleClickGuard
from launcher.ui.size_keys import size_step, size_words
from launcher.ui.theme import Theme

if TYPE_CHECKING:
    from launcher.core.kiosk_roles import Ending, ScreenReader
    from launcher.faces.kiosk import KioskWindow
    from launcher.ui.ease_dialog import EaseDialog

translate = QCoreApplication.translate

# A key that is held down comes again after 0.66 s at the most (Xorg), and then sooner.
_HELD = 1.0  # seconds
_LOOK_MILLISECONDS = 100  # whether the last reader is gone, which takes it one or two seconds


class EaseFlow(QObject):
    """Begins each turn with what the administrator has set.

    That an administrator has locked these settings does not count here: nothing is kept, and whoever cannot read a
    computer cannot use it.

    Signals:
        reader_changed: (reads) whether the screen is read from now on, by whatever way that came.
    """

    reader_changed = Signal(bool)

    def __init__(self, window: "KioskWindow", services: KioskServices) -> None:
        """Serve `window`."""
        super().__init__(window)
        self._window, self._theme, self._speech = window, services.theme, services.speech
        self._recorder, self._find_reader = services.recorder, services.find_reader
        self._first = Look(services.text_percent, services.theme.choice)
        self._size = services.text_percent
        self._found: ScreenReader | None = None
        self._has_looked = False
        self._clock, self._last_key = services.clock, -_HELD
        self._guard = DoubleClickGuard(self)
        self._later = QTimer(self)  # runs while a reader is to begin and the last one is not gone
        self._later.setInterval(_LOOK_MILLISECONDS)
        self._later.timeout.connect(self._begin_to_read)

    @property
    def text_percent(self) -> int:
        """The size of text that is wanted now, in per cent of what suits the screen."""
        return self._size

    @property
    def _reader(self) -> "ScreenReader | None":
        """The screen reader of this computer; looked for at first need."""
        if not self._has_looked:
            self._found, self._has_looked = self._find_reader(), True
        return self._found

    @property
    def _reads(self) -> bool:
        """Whether the screen is read, or will be as soon as the last reader is gone."""
        return self._later.isActive() or (self._reader is not None and self._reader.is_on())

    def show(self) -> None:
        """Show what can be chosen, unless another question waits for its answer."""
        self._window.turn.touch()
        if not dialog_is_open():
            self._open()

    def _open(self) -> "EaseDialog":
        from launcher.ui.ease_dialog import EaseDialog, EaseState  # seldom needed

        def state() -> EaseState:
            look = Look(self._size, _theme_in_use(self._theme))
            return EaseState(look, self._first.text_size, None if self._reader is None else self._reads)

        def take(look: Look) -> None:
            is_other_size = look.text_size != self._size
            self.choose(look)
            if is_other_size:
                # The window was made anew, and so is this dialog; the new one is open before the old one goes.
                self._open()
                dialog.close()
            else:
                dialog.take(state())

        dialog = EaseDialog(state(), self._speech, self._window)
        dialog.chosen.connect(take)
        dialog.reader_wanted.connect(self._read)
        self.reader_changed.connect(dialog.show_reading)
        dialog.accepted.connect(lambda: self._guard.after(dialog))
        dialog.open()
        return dialog

    def choose(self, look: Look) -> None:
        """Show everything so, with the person where they are."""
        self._recorder.write("look", text_size=look.text_size, theme=look.theme.value)
        if look.theme is not _theme_in_use(self._theme):
            self._theme.choose(look.theme)
        if self._fit(look.text_size):
            self._window.renew_in_place()

    def _fit(self, percent: int) -> bool:
        """Let text be of this size; tell whether it is another one now."""
        self._size = percent
        is_other = set_text_size(percent, WALL)
        if is_other:
            self._theme.fit()
        return is_other

    def forget(self) -> None:
        """Be as the administrator has set it, for the next person. The window is made anew afterwards."""
        self._theme.choose(self._first.theme)
        if self._size != self._first.text_size:
            self._fit(self._first.text_size)

    def end_reader(self) -> "Ending | None":
        """Let nothing read any more; return the work that removes what the reader has kept, None if there was none."""
        self._later.stop()
        return None if self._found is None else self._found.stop()

    def end(self) -> None:
        """Let nothing read any more: the program ends."""
        self._later.stop()
        if self._found is not None:
            self._found.end()

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Make text larger or smaller, if `event` is a key for that; tell whether it was."""
        step = size_step(event)
        if step is None or self._window.turn.phase is Phase.ENDING:
            return False
        size = stepped(self._size, step, self._first.text_size)
        if size != self._size:
            self.choose(replace(Look(self._size, _theme_in_use(self._theme)), text_size=size))
        self._window.view.tell(lambda: size_words(size))
        return True

    def toggle_reader(self) -> None:
        """Let the screen be read aloud, or not any more; say so where there is nothing that could."""
        if self._window.turn.phase is Phase.ENDING:
            return
        self._window.turn.touch()
        if self._reader is None:
            self._window.view.tell(_no_reader)
        else:
            self._read(not self._reads)

    def key_passed_on(self) -> None:
        """Do so for a key of the window manager, which runs its command again and again while the key is held down."""
        now, before = self._clock(), self._last_key
        self._last_key = now
        if now - before >= _HELD:
            self.toggle_reader()

    def _read(self, is_wanted: bool) -> None:
        if self._reader is None:
            return
        if not is_wanted:
            self.end_reader()
            self._recorder.write("screen-reader", on=False)
        elif self._reader.is_ending():
            self._later.start()
        else:
            self._begin_to_read()
        self.reader_changed.emit(self._reads)

    def _begin_to_read(self) -> None:
        if self._reader is None or self._reader.is_ending():
            return
        self._later.stop()
        is_on = self._reader.start()
        if not is_on:
            self._window.view.tell(_reader_failed)
            self.reader_changed.emit(False)
        self._recorder.write("screen-reader", on=is_on)


def _theme_in_use(theme: Theme) -> ThemeChoice:
    """Return the colours of now, also where they are the system's."""
    if theme.choice is not ThemeChoice.SYSTEM:
        return theme.choice
    usual = (ThemeChoice.CONTRAST, ThemeChoice.DARK)
    return next((choice for choice in usual if theme.palette.name.startswith(choice)), ThemeChoice.LIGHT)


def _no_reader() -> str:
    words = translate("Ease", "There is no screen reader on this computer. Please ask the helpdesk for one.")
    return f"▲ {words}"


def _reader_failed() -> str:
    words = translate("Ease", "The screen reader could not be started. Please tell the helpdesk.")
    return f"▲ {words}"
