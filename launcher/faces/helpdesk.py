"""The helpdesk face: a window for staff, who look for what is broken, whose fault it is, and cure it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent

from launcher.core.catalogue import Entry
from launcher.core.content import Content, LayerSource
from launcher.core.health_words import NO_LINK
from launcher.core.languages import Language
from launcher.core.machine_settings import BROKEN_NOTICE
from launcher.core.problems import shortened
from launcher.core.quick_dataclasses import replace
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.core.settings import SettingName
from launcher.faces.helpdesk_pages import CARDS, PAGES, HelpdeskPage, HelpdeskTab, tab_words
from launcher.faces.helpdesk_services import HelpdeskServices
from launcher.faces.helpdesk_view import HelpdeskView
from launcher.faces.painted_window import PaintedWindow
from launcher.faces.window_place import place_of, restore_place
from launcher.ui.translation import Saying, Speech

if TYPE_CHECKING:
    from launcher.core.settings import WindowPlace
    from launcher.faces.content_taking import ContentTaking
    from launcher.faces.helpdesk_links import LinksFlow
    from launcher.faces.helpdesk_look import LookFlow
    from launcher.faces.opening_flow import OpeningFlow

translate = QCoreApplication.translate

_LONGEST_QUOTE = 60  # characters


class HelpdeskWindow(PaintedWindow):
    """The window of the helpdesk face.

    Signals:
        followed: (services) other content is shown from now on.
    """

    followed = Signal(object)

    def __init__(self, services: HelpdeskServices) -> None:
        """Assemble the window; nothing is shown yet."""
        super().__init__()
        self._services = services
        self._pages: dict[HelpdeskTab, HelpdeskPage] = {}
        self._tab = HelpdeskTab.LINKS
        self._started_flow: OpeningFlow | None = None
        self._taking: ContentTaking[HelpdeskServices] | None = None
        self._started_look: LookFlow | None = None
        self._view = self._make_view()
        services.speech.changed.connect(self._retranslate)
        self._retranslate()
        restore_place(self, services.settings.helpdesk_window)
        self._placed: WindowPlace | None = None  # where it was when it could first be moved

    def _make_view(self) -> HelpdeskView:
        """Make everything inside, at the page of now."""
        services = self._services
        view = self._view = HelpdeskView(services.content, services.speech, [*PAGES], tab_words, self)
        view.tab_chosen.connect(self.show_tab)
        view.language_chosen.connect(self._speak)
        view.header.settings_asked.connect(lambda: self._look.show())
        if services.machine.locks(SettingName.LANGUAGE):
            view.header.lock_languages()
        self.setCentralWidget(view)
        self.show_tab(self._tab)
        for make in CARDS:
            view.add_card(make(services, self, view.side))
        return view

    def rebuild(self) -> None:
        """Make everything inside anew, in the size of text of now; what is known and what is being done stays."""
        from launcher.faces.helpdesk_rebuilding import Rebuilding  # seldom needed

        kept, self._pages = Rebuilding(self._view, self._pages), {}
        # Whoever listens belongs to what goes.
        self.followed.disconnect()
        self._view = self._make_view()
        kept.go_on(self._view, self.page)
        self.page(self._tab).focus_first()

    @property
    def _look(self) -> "LookFlow":
        """What changes the size of text and the colours; made at first need."""
        if self._started_look is None:
            from launcher.faces.helpdesk_look import LookFlow

            self._started_look = LookFlow(self, self._services)
        return self._started_look

    def _speak(self, language: Language) -> None:
        """Speak `language` in this window. It is not kept: whoever is on the phone may need another one next."""
        self._services.speech.speak(language)

    @property
    def services(self) -> HelpdeskServices:
        """What the window works with now."""
        return self._services

    @property
    def speech(self) -> Speech:
        """The language that is spoken."""
        return self._services.speech

    @property
    def view(self) -> HelpdeskView:
        """What is inside the window."""
        return self._view

    @property
    def tab(self) -> HelpdeskTab:
        """The page that is shown now."""
        return self._tab

    def page(self, tab: HelpdeskTab) -> HelpdeskPage:
        """Return the page of `tab`, which is made now if it is not there yet."""
        if tab not in self._pages:
            self._pages[tab] = PAGES[tab](self._services, self, self._view.ground)
            self._view.add_page(self._pages[tab].widget)
        return self._pages[tab]

    def show_tab(self, tab: HelpdeskTab) -> None:
        """Turn to the page of `tab`."""
        self._tab = tab
        self._view.show_page(tab, self.page(tab).widget)

    def tell(self, saying: Saying) -> None:
        """Show and announce what happened."""
        self._view.tell(saying)

    def make_ready(self) -> None:
        """Do what the first paint did not need. To be called once, after it."""
        self._placed = place_of(self)
        self.links.focus_first()
        if self._services.machine.is_broken:
            self.tell(lambda: f"▲ {self.speech.say(BROKEN_NOTICE)}")
        # Whoever opens this window wants to know how things are.
        self.links.check_all()

    @property
    def links(self) -> "LinksFlow":
        """The page of all links, and what is known of them."""
        from launcher.faces.helpdesk_links import LinksFlow

        page = self.page(HelpdeskTab.LINKS)
        if not isinstance(page, LinksFlow):
            raise TypeError(page)
        return page

    def select_entry(self, entry_id: str) -> None:
        """Show what is known of an entry; say so where there is none of that name, or no address."""
        entry = self._services.content.catalogue.entry(entry_id)
        if entry is None:
            name = shortened(entry_id, _LONGEST_QUOTE)
            self.tell(lambda: translate("Desktop", "There is no entry “{name}”.").format(name=name))
        elif entry.link is None:
            self.tell(lambda: f"{self.speech.text(entry.title)} – {self.speech.say(NO_LINK)}")
        else:
            self.show_tab(HelpdeskTab.LINKS)
            self.links.select(entry_id)
            self.links.focus_first()

    def open_entry(self, entry: Entry) -> None:
        """Open the page of `entry` in a browser, with its reminder if one is due."""
        self._flow.open(entry)

    @property
    def _flow(self) -> "OpeningFlow":
        """What opens entries; made at the first press, so that no start waits for it."""
        if self._started_flow is None:
            from launcher.faces.opening_flow import OpeningFlow

            services = self._services
            catalogue = services.content.catalogue
            flow = OpeningFlow(catalogue, services.opener, services.speech, services.recorder, self, "helpdesk")
            flow.happened.connect(self.tell)
            flow.explained.connect(lambda entry: flow.explain(entry, has_regulation=False))
            self._started_flow = flow
        return self._started_flow

    def take(self, content: Content, layers: tuple[LayerSource, ...]) -> None:
        """Show `content`, made from these `layers`, as soon as nobody is in the middle of something."""
        if self._taking is None:
            from launcher.faces.content_taking import ContentTaking  # not before the first paint

            self._taking = ContentTaking(self._follow, lambda: False, self)
        self._taking.take(replace(self._services, content=content, layers=layers))

    def _follow(self, services: HelpdeskServices) -> None:
        from launcher.core.content_words import CONTENT_CHANGED  # seldom needed

        old, new = self._services.content, services.content
        self._services = services
        self._services.recorder.write("content-changed", edition=new.catalogue.edition, faults=len(new.problems))
        self._view.follow(new)
        if self._started_flow is not None:
            self._started_flow.take(new.catalogue)
        for page in self._pages.values():
            page.follow(services)
        self.followed.emit(services)
        self._retranslate()
        # A file that was only written again is nothing to hear of.
        if (old.catalogue, old.problems) != (new.catalogue, new.problems):
            self.tell(lambda: self.speech.say(CONTENT_CHANGED))

    def _retranslate(self) -> None:
        self.setWindowTitle(self._view.title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from launcher.ui.size_keys import size_step  # not before the first paint

        step = size_step(event)
        if step is not None:
            self._look.step(step)
        elif not self.page(self._tab).key_pressed(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not all(page.may_leave() for page in self._pages.values()):
            event.ignore()
            return
        for page in self._pages.values():
            page.stop()
        place = place_of(self)
        if self._placed not in {None, place}:
            self._services.keep_place(place)
        super().closeEvent(event)
