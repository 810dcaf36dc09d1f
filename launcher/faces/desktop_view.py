"""What is inside the desktop window: the header, one page at a time, and a line that says what just happened."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from launcher.core.catalogue import Entry
from launcher.core.content import Content
from launcher.faces.paged_view import PagedView
from launcher.ui.header import Header
from launcher.ui.home_page import HomePage
from launcher.ui.translation import Speech

_EDGE = 24  # at the sides, device-independent pixels


class DesktopView(PagedView):
    """What a teacher sees: platforms, search, and what is their own.

    Signals:
        menu_asked: the menu of an entry is wanted, at this place on the screen.
        shelf_menu_asked: the same for an entry among those pinned or opened last.
        rooms_menu_asked: the menu of all rooms together is wanted, at this place on the screen.
        room_wanted: the person wants to add a room.
        settings_asked: the person wants to see the settings.
        link_check_asked: the person has an address and wants to know whose it is.
    """

    menu_asked = Signal(Entry, QPoint)
    shelf_menu_asked = Signal(Entry, QPoint)
    rooms_menu_asked = Signal(QPoint)
    room_wanted = Signal()
    settings_asked = Signal()
    link_check_asked = Signal()

    home: HomePage
    header: Header

    def __init__(
        self, content: Content, speech: Speech, parent: QWidget | None = None, *, is_personal: bool, day: str
    ) -> None:
        """Show `content` as on this `day`, an ISO date; one that `is_personal` has rooms and pinned entries as well."""
        super().__init__(content, speech, parent)
        self.header = Header(content.catalogue.organisation, speech, self)
        self._make_pages()
        # Before it is shown nobody has laid the page out: what is put in would be measured for a stamp.
        self.home_page.ground.resize(self.window().size())
        self.home = HomePage(content.catalogue, speech, self.home_page.ground, is_personal=is_personal)
        self._add_announcements(day)
        self.home_page.hold(self.home)
        self.status.setContentsMargins(_EDGE, 4, _EDGE, 8)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        self._add_notice(layout, _EDGE)
        layout.addWidget(self.paper, 1)
        layout.addWidget(self.status)

    def _connect(self) -> None:
        self.header.language_chosen.connect(self.language_chosen)
        self.header.settings_asked.connect(self.settings_asked)
        self.home.opened.connect(self.opened)
        self.home.explained.connect(self.explained)
        self.home.menu_asked.connect(self.menu_asked)
        self.home.shelf_menu_asked.connect(self.shelf_menu_asked)
        self.home.rooms_menu_asked.connect(self.rooms_menu_asked)
        self.home.room_wanted.connect(self.room_wanted)
        self.home.regulation_asked.connect(self.show_regulation)
        self.home.link_check_asked.connect(self.link_check_asked)
