"""The desktop face: an ordinary window for teachers."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent

from launcher.core.catalogue import Entry
from launcher.core.content import Content
from launcher.core.machine_settings import BROKEN_NOTICE
from launcher.core.quick_dataclasses import replace
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.core.settings import SettingName, Settings
from launcher.faces.desktop_view import DesktopView
from launcher.faces.painted_window import PaintedWindow
from launcher.faces.services import Services
from launcher.faces.teacher_desk import TeacherDesk
from launcher.faces.window_place import place_of, restore_place
from launcher.ui.translation import Speech
from launcher.ui.whose import product_words

if TYPE_CHECKING:
    from launcher.faces.asked_entry import AskedEntry
    from launcher.faces.desktop_tools import DesktopTools
    from launcher.faces.opening_flow import OpeningFlow


class DesktopWindow(PaintedWindow):
    """The window of the desktop face. What is inside is made anew when the size of text changes.

    Signals:
        closed: the person closed the window, and it does not stay in the tray.
    """

    closed = Signal()

    def __init__(self, services: Services) -> None:
        """Assemble the window; nothing is shown yet."""
        super().__init__()
        self._services = services
        self._settings = self._kept = services.settings
        catalogue, speech = services.content.catalogue, services.speech
        self._desk = TeacherDesk(catalogue, services.stores, speech, services.recorder, self)
        self._started_flow: OpeningFlow | None = None
        self._tools: DesktopTools | None = None
        self._asked: AskedEntry | None = None
        restore_place(self, self._settings.window)  # first, so that what is made is measured as it will be shown
        self._view = self._make_view()
        self._connect_desk()
        speech.changed.connect(self._retranslate)
        self._retranslate()
        self._view.home.focus_first()

    def _make_view(self) -> DesktopView:
        services = self._services
        view = DesktopView(
            services.content, services.speech, self, is_personal=self._desk.is_personal, day=services.today()
        )
        view.opened.connect(lambda entry: self.flow.open(entry))
        view.explained.connect(lambda entry: self.tools.explain(entry))
        view.menu_asked.connect(self._desk.show_menu)
        view.shelf_menu_asked.connect(lambda entry, place: self._desk.show_menu(entry, place, on_shelf=True))
        view.rooms_menu_asked.connect(self._desk.show_rooms_menu)
        view.room_wanted.connect(self._desk.add_room)
        view.language_chosen.connect(lambda language: self.tools.settings.speak(language))
        view.settings_asked.connect(lambda: self.tools.show_settings())
        view.link_check_asked.connect(lambda: self.tools.check_link())
        view.home.show_own(self._desk.room_entries, self._desk.pinned, self._desk.recent)
        if self._services.machine.locks(SettingName.LANGUAGE):
            view.header.lock_languages()
        self.setCentralWidget(view)
        return view

    def _connect_desk(self) -> None:
        self._desk.changed.connect(self._show_own)
        self._desk.happened.connect(lambda saying: self._view.tell(saying))
        self._desk.opened.connect(lambda entry: self.flow.open(entry))
        self._desk.explain_asked.connect(self.explain)
        self._desk.share_asked.connect(lambda entry: self.tools.share(entry))

    def _show_own(self) -> None:
        self._view.home.show_own(self._desk.room_entries, self._desk.pinned, self._desk.recent)
        self.tools.take_own()

    def explain(self, entry: Entry) -> None:
        """Tell why `entry` is here."""
        self.flow.explain(entry, self._desk.offered(entry))

    @property
    def speech(self) -> Speech:
        """The language that is spoken."""
        return self._services.speech

    @property
    def desk(self) -> TeacherDesk:
        """What belongs to the teacher."""
        return self._desk

    @property
    def view(self) -> DesktopView:
        """What is inside the window now."""
        return self._view

    @property
    def flow(self) -> "OpeningFlow":
        """What opens entries; made at the first press, so that no start waits for it."""
        if self._started_flow is None:
            from launcher.faces.opening_flow import OpeningFlow

            services = self._services
            flow = OpeningFlow(services.content.catalogue, services.opener, services.speech, services.recorder, self)
            flow.regulation_asked.connect(lambda: self._view.show_regulation())
            flow.progressed.connect(lambda entry, saying: self._view.show_progress(entry, saying))
            flow.happened.connect(lambda saying: self._view.tell(saying))
            flow.opened.connect(self._desk.note_opened)
            flow.explained.connect(self.explain)
            flow.action_chosen.connect(self._desk.do)
            self._started_flow = flow
        return self._started_flow

    @property
    def tools(self) -> "DesktopTools":
        """Search, keys, sharing, settings and the tray; made after the first paint or at first need."""
        if self._tools is None:
            from launcher.faces.desktop_tools import DesktopTools

            self._tools = DesktopTools(self, self._services)
        return self._tools

    def make_ready(self) -> None:
        """Do what the first paint did not need. To be called once, after it."""
        self.tools.serve(self._view)
        self.tools.appear()
        self.tools.check()
        self._desk.tell_notices()
        if self._services.machine.is_broken:
            self._view.tell(lambda: f"▲ {self._services.speech.say(BROKEN_NOTICE)}")

    def open_entry(self, entry_id: str) -> None:
        """Open an entry as if it had been pressed; say so where there is none of that name."""
        if self._asked is None:
            from launcher.faces.asked_entry import AskedEntry  # most starts ask for none

            self._asked = AskedEntry(self)
        self._asked.open(entry_id)

    def rebuild(self) -> None:
        """Make everything inside anew, in the size of text of now; the person and the window stay as they are."""
        from launcher.faces.view_place import go_to, place_in  # not before the first paint

        place = place_in(self._view)
        # The old one goes when the window takes the new one.
        self._view = self._make_view()
        self.tools.serve(self._view)
        go_to(place, self._view)

    def take(self, content: Content) -> None:
        """Show `content` as soon as nobody is in the middle of something."""
        self.tools.taking.take(content)

    def show_content(self, content: Content) -> None:
        """Show `content` at once, with the person where they were; what is being opened goes on as it began."""
        from launcher.core.content_words import CONTENT_CHANGED  # seldom needed

        is_seen = content.catalogue != self._services.content.catalogue
        self._services.recorder.write(
            "content-changed", edition=content.catalogue.edition, faults=len(content.problems)
        )
        self._services = replace(self._services, content=content)
        self._desk.take(content.catalogue)
        if self._started_flow is not None:
            self._started_flow.take(content.catalogue)
        self.tools.take(self._services)
        self.rebuild()
        self.tools.take_own()
        self._retranslate()
        if is_seen:
            self._view.tell(lambda: self.speech.say(CONTENT_CHANGED))

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
        return self._settings

    def remember(self, settings: Settings) -> bool:
        """Keep `settings`; False if they last only until the program ends, or until a later change can be kept."""
        self._settings = settings
        if settings == self._kept:
            return True
        is_kept = self._services.save(self._kept, settings)
        if is_kept:
            self._kept = settings
        return is_kept

    def _retranslate(self) -> None:
        self.setWindowTitle(product_words(self._services.content.catalogue.organisation, self._services.speech))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.tools.key_pressed(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.remember(replace(self._settings, window=place_of(self)))
        if self._tools is not None and self._tools.keep_in_tray():
            event.ignore()
            return
        super().closeEvent(event)
        self.closed.emit()
