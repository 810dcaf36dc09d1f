"""What the desktop window does besides showing tiles: search, keys, sharing, settings. Made after the first paint."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent

from launcher.core.call_code import CallFace
from launcher.core.catalogue import Entry
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.faces.content_taking import ContentTaking
from launcher.faces.desktop_view import DesktopView
from launcher.faces.health_flow import HealthFlow
from launcher.faces.keys_flow import KeysFlow
from launcher.faces.search_flow import SearchFlow
from launcher.ui.dialog import dialog_is_open
from launcher.ui.double_click_guard import DoubleClickGuard
from launcher.ui.size_keys import size_step

if TYPE_CHECKING:
    from launcher.faces.desktop import DesktopWindow
    from launcher.faces.services import Services
    from launcher.faces.settings_flow import SettingsFlow
    from launcher.faces.share_flow import ShareFlow
    from launcher.faces.tray_flow import TrayFlow


class DesktopTools(QObject):
    """Each tool serves the view that the window has now."""

    def __init__(self, window: "DesktopWindow", services: "Services") -> None:
        """Make the tools of `window`; those that are seldom used are made at first need."""
        super().__init__(window)
        self._window, self._services = window, services
        self._search: SearchFlow | None = None
        self._keys: KeysFlow | None = None
        self._sharing: ShareFlow | None = None
        self._settings: SettingsFlow | None = None
        self._tray: TrayFlow | None = None
        self.taking = ContentTaking(window.show_content, lambda: False, self)
        self._guard = DoubleClickGuard(self)
        self._health = HealthFlow(
            services.content.catalogue, services.machine.checks, services.speech, services.recorder, window,
            CallFace.DESKTOP, is_seen=lambda: window.isVisible() and not window.isMinimized(),
            find_rooms=lambda: window.desk.room_entries,
        )  # fmt: skip
        self._health.why_asked.connect(window.explain)
        window.desk.has_trouble = lambda entry: entry.id in self._health.board.marks
        window.desk.trouble_asked.connect(self.explain)

    def serve(self, view: DesktopView) -> None:
        """Make what belongs to one view: it goes when the view goes."""
        desk, services = self._window.desk, self._services
        search = self._search = SearchFlow(
            view.header.search, view.pages, services.content.catalogue, lambda: desk.room_entries, services.speech, view
        )
        search.opened.connect(self._window.flow.open)
        search.clause_asked.connect(view.show_clause)
        search.menu_asked.connect(desk.show_menu)
        if self._keys is None:
            self._keys = KeysFlow(self._window, services.find_keyboard(), services.speech)
            self._keys.opened.connect(self._window.flow.open)
        self._keys.serve(view)
        self._health.serve(view)
        if services.content.catalogue.announcements:
            from launcher.faces.day_flow import DayFlow  # most days there is nothing to announce

            DayFlow(services.today, self._window, view).changed.connect(view.show_day)

    def take(self, services: "Services") -> None:
        """Have other content from now on; what has shown some of the former is made anew when it is needed."""
        self._services = services
        if self._sharing is not None:
            self._sharing.deleteLater()
            self._sharing = None
        self._health.take(services.content.catalogue)

    def check(self) -> None:
        """Begin to look whether the sites answer. To be called once, after the first paint."""
        self._health.begin(self._services.find_checker)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._take_state)

    def _take_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._health.seen()

    def explain(self, entry: Entry) -> None:
        """Tell what is wrong with `entry`, or why it is here where nothing is."""
        if not self._health.explain(entry):
            self._window.explain(entry)

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Do what a key is for that nothing inside the window took; tell whether it was for something."""
        step = size_step(event)
        if step is not None:
            self.settings.step(step)
            return True
        return self._keys is not None and self._keys.pressed(event)

    def take_own(self) -> None:
        """Take note that rooms or pinned entries are others now."""
        if self._search is not None:
            self._search.rebuild()
        if self._tray is not None:
            self._tray.take_own()
        self._health.take_rooms()

    def share(self, entry: Entry) -> None:
        """Offer to pass `entry` on."""
        if self._sharing is None:
            from launcher.faces.share_flow import ShareFlow  # seldom needed

            services = self._services
            self._sharing = ShareFlow(
                services.content.catalogue, services.speech, services.recorder, services.write_file, self._window
            )
        self._sharing.share(entry)

    @property
    def settings(self) -> "SettingsFlow":
        """What changes the settings; made at first need."""
        if self._settings is None:
            from launcher.faces.settings_flow import SettingsFlow  # seldom needed

            self._settings = SettingsFlow(self._window, self._services, self._has_tray)
        return self._settings

    def show_settings(self) -> None:
        """Show the settings."""
        self.settings.show()

    def check_link(self) -> None:
        """Let the person find out whether an address that they were given is one of ours, and open it if it is."""
        if dialog_is_open():
            return
        from launcher.ui.link_box import LinkDialog  # seldom needed

        services = self._services
        dialog = LinkDialog(lambda: services.content.catalogue, services.speech, self._window)
        # Zero milliseconds: when the dialog is gone, since a reminder may come in front of the window.
        dialog.opened.connect(lambda entry: QTimer.singleShot(0, self, lambda: self._window.flow.open(entry)))
        self._guard.open(dialog)

    def appear(self) -> None:
        """Show the program outside its window: its icon on the task bar, and in the tray. To be called once."""
        from launcher.faces.tray_flow import TrayFlow  # not before the first paint

        self._tray = TrayFlow(self._window, is_personal=self._services.stores is not None)

    def _has_tray(self) -> bool:
        return self._tray is not None and self._tray.is_there

    def keep_in_tray(self) -> bool:
        """Hide the window instead of closing it, where that is wanted and possible; tell whether."""
        return self._tray is not None and self._tray.keep_window()
