"""The kiosk face: full screen on a shared computer, for one person after the other."""

import gc

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QClipboard, QCloseEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog

from launcher.core.content import Content
from launcher.core.languages import Language
from launcher.core.quick_dataclasses import replace
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.core.session import EndReason, Phase
from launcher.faces.kiosk_opening import KioskOpening
from launcher.faces.kiosk_screens import KioskScreens
from launcher.faces.kiosk_services import KioskServices
from launcher.faces.kiosk_turn import TurnFlow
from launcher.faces.kiosk_view import KioskView
from launcher.faces.kiosk_warning import WarningFlow
from launcher.faces.kiosk_words import end_words, state_words
from launcher.faces.painted_window import PaintedWindow
from launcher.ui.application import WALL, set_text_size
from launcher.ui.one_at_a_time import OneAtATime
from launcher.ui.translation import Speech
from launcher.ui.whose import product_words

if TYPE_CHECKING:
    from launcher.core.kiosk_roles import Cleaning
    from launcher.faces.kiosk_tools import KioskTools
    from launcher.faces.opening_flow import OpeningFlow

translate = QCoreApplication.translate


class KioskWindow(PaintedWindow):
    """The window of the kiosk. It cannot be closed; staff or the system end the program.

    Signals:
        left: the program is to end; the reason is LEFT or STOPPED.
        minute_came: the clock shows another minute.
    """

    left = Signal(EndReason)
    minute_came = Signal()

    def __init__(self, services: KioskServices) -> None:
        """Assemble the window; nothing is shown yet."""
        super().__init__(Qt.WindowType.FramelessWindowHint)
        self.setProperty("face", "kiosk")
        self._services = services
        self._tools: KioskTools | None = None
        self.opening = KioskOpening(self, services)
        idle = services.settings.idle_minutes * 60.0  # seconds
        self.turn = TurnFlow(idle, services.browsers, services.recorder, services.clock, self)
        self._inside = OneAtATime()
        self.setCentralWidget(self._inside)
        self._view = self._make_view()
        self._inside.show_instead(self._view)
        # Before the screens on other monitors, which show the title too.
        services.speech.changed.connect(self._retranslate)
        self._retranslate()
        self.screens = KioskScreens(self, services.speech)
        self.screens.changed.connect(self._fit_text)
        self._connect_turn()
        self._view.home.focus_first()

    def _make_view(self) -> KioskView:
        # Made in its place: whatever moves to another parent is styled again, with all that is in it.
        view = KioskView(self._services.content, self._services.speech, self._inside, day=self._services.today())
        view.opened.connect(self.opening.open)
        view.language_chosen.connect(self._speak)
        view.finished.connect(lambda: self.turn.finish(EndReason.FINISHED))
        return view

    def _connect_turn(self) -> None:
        self.turn.began.connect(lambda: self._view.finish.show())
        self.turn.began.connect(self._tell_state)
        WarningFlow(self.turn, self._services.settings.idle_minutes, self._services.speech)
        self.turn.ending.connect(self._show_end)
        self.turn.ended.connect(self._begin_anew)
        self.turn.browser_closed.connect(self.come_forward)

    @property
    def speech(self) -> Speech:
        """The language that is spoken."""
        return self._services.speech

    @property
    def view(self) -> KioskView:
        """What is inside the window now."""
        return self._view

    @property
    def flow(self) -> "OpeningFlow":
        """What opens entries."""
        return self.opening.flow

    def make_ready(self) -> None:
        """Do what the first paint did not need. To be called once, after it."""
        from launcher.faces.kiosk_tools import KioskTools

        self._tools = KioskTools(self, self._services)
        self._tools.serve(self._view)
        self._tools.begin()
        self._tell_state()

    def _tell_state(self) -> None:
        """Tell what is wrong with the program itself, to each person anew."""
        words = state_words(self._services)
        if words:
            self._view.tell(lambda: state_words(self._services))

    def make_end(self) -> None:
        """Look at nothing outside any more: the program ends."""
        if self._tools is not None:
            self._tools.end()

    def _speak(self, language: Language) -> None:
        self.turn.touch()
        self._services.speech.speak(language)

    def open_entry(self, entry_id: str) -> None:
        """Open an entry as if it had been pressed."""
        entry = self._services.content.catalogue.entry(entry_id)
        if entry is not None:
            self.opening.open(entry)

    def _show_end(self) -> None:
        """Show nothing but that the end has begun: the person may watch it, and nobody can press anything."""
        _close_dialogs()
        self.opening.stop()
        from launcher.ui.plain_screen import PlainScreen  # not needed before the first end

        screen = PlainScreen(self)
        screen.say(
            translate("Kiosk", "One moment, please"),
            translate("Kiosk", "What you have opened is being closed, and everything of yours is being removed."),
        )
        # What is there stays below: a network that comes at this moment still has a place to be shown.
        self._inside.show_for_now(screen)
        self.come_forward()
        screen.announce()

    def _begin_anew(self, reason: EndReason, cleaning: "Cleaning") -> None:
        """Be as at the start again, for the next person."""
        services = self._services
        _empty_clipboards()
        services.speech.speak(services.first_language)
        if self._tools is not None:
            self._tools.ease.forget()
        self._renew()
        has_traces = self.opening.has_left_traces
        self._view.tell(lambda: end_words(cleaning, has_traces=has_traces))
        self.opening.forget()
        if reason in {EndReason.LEFT, EndReason.STOPPED}:
            self.left.emit(reason)

    def _renew(self) -> None:
        """Make everything inside anew."""
        from launcher.ui.settling import after_painting  # not before the first paint

        self._view = self._make_view()
        self._inside.show_instead(self._view)
        # Views are circles of objects, which Python would leave lying about for a hundred turns.
        after_painting(gc.collect, self)
        self._view.finish.setVisible(self.turn.phase in {Phase.IN_USE, Phase.WARNING})
        if self._tools is not None:
            self._tools.serve(self._view)
        self._view.home.focus_first()

    def take(self, content: Content) -> None:
        """Show `content` as soon as nobody is in the middle of something; a turn and its browsers go on."""
        if self._tools is not None:
            self._tools.taking.take(content)

    def show_content(self, content: Content) -> None:
        """Show `content` at once, with the person where they were."""
        from launcher.core.content_words import CONTENT_CHANGED  # seldom needed

        is_seen = content.catalogue != self._services.content.catalogue
        self._services.recorder.write(
            "content-changed", edition=content.catalogue.edition, faults=len(content.problems)
        )
        self._services = replace(self._services, content=content)
        self.opening.take(self._services)
        if self._tools is not None:
            self._tools.take(self._services)
        self.renew_in_place()
        self._retranslate()
        # Where nobody is, nobody is to be told.
        if is_seen and self.turn.phase is Phase.IN_USE:
            self._view.tell(lambda: self.speech.say(CONTENT_CHANGED))

    def renew_in_place(self) -> None:
        """Make everything inside anew, and leave the person where they are."""
        from launcher.faces.view_place import go_to, place_in  # not before the first paint

        place = place_in(self._view)
        self._renew()
        go_to(place, self._view)

    def _fit_text(self) -> None:
        """Make everything inside anew where another screen asks for another size of text."""
        percent = self._services.text_percent if self._tools is None else self._tools.ease.text_percent
        if not set_text_size(percent, WALL):
            return
        self._services.theme.fit()
        if self.turn.phase is not Phase.ENDING:
            self._renew()

    def toggle_reader(self) -> None:
        """Start the screen reader, or end it, by a key that somebody else has passed on."""
        if self._tools is not None:
            self._tools.ease.key_passed_on()

    def come_forward(self) -> None:
        """Be in front with the keyboard, as when the browser has closed."""
        self.raise_()
        self.activateWindow()

    def _retranslate(self) -> None:
        self.setWindowTitle(product_words(self._services.content.catalogue.organisation, self._services.speech))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._tools is None or not self._tools.key_pressed(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        # Alt+F4, the task bar, a close message from another program.
        event.ignore()
        self._services.recorder.write("close-ignored")


def _empty_clipboards() -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    # What was only selected is pasted by the middle button (X11).
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


def _close_dialogs() -> None:
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog) and window.isVisible():
            window.reject()
