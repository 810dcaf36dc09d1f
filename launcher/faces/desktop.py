"""The desktop face: an ordinary window for teachers."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from launcher.core.content import Content
from launcher.core.languages import Language
from launcher.core.roles import Recorder
from launcher.core.settings import Settings, ThemeChoice, WindowPlace
from launcher.ui.header import Header
from launcher.ui.home_page import HomePage
from launcher.ui.labels import label
from launcher.ui.page import Page
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle, scaled

if TYPE_CHECKING:
    from launcher.core.opening import LinkOpener
    from launcher.faces.opening_flow import OpeningFlow
    from launcher.ui.regulation_page import RegulationPage

translate = QCoreApplication.translate

# Device-independent pixels at 100 % text size; a frame and a title bar take this much more.
_FIRST_SIZE = (1280, 740)
_FRAME = QSize(16, 40)


@dataclass(frozen=True, slots=True)
class Services:
    """What a face is given by the composition."""

    content: Content
    opener: "LinkOpener"
    speech: Speech
    theme: Theme
    recorder: Recorder
    settings: Settings
    save: Callable[[Settings], None]


class DesktopWindow(QMainWindow):
    """The window: header, a page, and a line that says what just happened.

    Signals:
        painted: everything that the first page shows is on the screen.
    """

    painted = Signal()

    def __init__(self, services: Services) -> None:
        """Assemble the window; nothing is shown yet."""
        super().__init__()
        self._services = services
        self._settings = services.settings
        catalogue, speech = services.content.catalogue, services.speech
        self._started_flow: OpeningFlow | None = None
        self._middle = QWidget(self)
        self._header = Header(catalogue.organisation, speech, services.theme.choice, self._middle)
        self._pages = QStackedWidget(self._middle)
        page = Page(self._pages)
        self._home = HomePage(catalogue, speech, page.ground)
        page.hold(self._home)
        self._pages.addWidget(page)
        self._regulation: RegulationPage | None = None
        self._status = label(TextStyle.SMALL, "second")
        self._status.setContentsMargins(28, 4, 28, 8)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._restore_place()
        self._waits_for_paint = True
        self._home.focus_first()

    def _lay_out(self) -> None:
        self._middle.setProperty("role", "clear")
        layout = QVBoxLayout(self._middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        if self._services.content.problems:
            from launcher.ui.problem_notice import ProblemNotice  # seldom needed: not at every start

            notice = ProblemNotice(self._services.content, self._services.speech)
            margin = QVBoxLayout()
            margin.setContentsMargins(25, 12, 29, 0)
            margin.addWidget(notice)
            layout.addLayout(margin)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._status)
        self.setCentralWidget(self._middle)

    def _connect(self) -> None:
        self._header.language_chosen.connect(self._speak)
        self._header.theme_chosen.connect(self._dress)
        self._home.opened.connect(lambda entry: self._flow.open(entry))
        self._home.explained.connect(lambda entry: self._flow.explain(entry))
        self._home.regulation_asked.connect(self.show_regulation)
        self._services.speech.changed.connect(self._retranslate)

    @property
    def _flow(self) -> "OpeningFlow":
        """What opens entries; made at the first press, so that no start waits for it."""
        if self._started_flow is None:
            from launcher.faces.opening_flow import OpeningFlow

            services = self._services
            flow = OpeningFlow(services.content.catalogue, services.opener, services.speech, services.recorder, self)
            flow.regulation_asked.connect(self.show_regulation)
            flow.progressed.connect(self._show_progress)
            flow.happened.connect(self._tell)
            self._started_flow = flow
        return self._started_flow

    def open_entry(self, entry_id: str) -> None:
        """Open an entry as if it had been pressed; say so where there is none of that name."""
        entry = self._services.content.catalogue.entry(entry_id)
        if entry is None:
            self._tell(translate("Desktop", "There is no entry “{name}”.").format(name=entry_id))
        else:
            self._flow.open(entry)

    def show_regulation(self) -> None:
        """Turn to the page of the regulation, which is made when it is first asked for."""
        catalogue = self._services.content.catalogue
        if catalogue.regulation is None:
            return
        if self._regulation is None:
            from launcher.ui.regulation_page import RegulationPage  # not needed for the first paint

            page = Page(self._pages)
            self._regulation = RegulationPage(catalogue.regulation, catalogue, self._services.speech, page.ground)
            page.hold(self._regulation)
            self._regulation.opened.connect(self._flow.open)
            self._regulation.left.connect(self.show_home)
            self._pages.addWidget(page)
        self._pages.setCurrentIndex(1)
        self._regulation.focus_first()

    def show_home(self) -> None:
        """Turn to the first page."""
        self._pages.setCurrentIndex(0)
        self._home.focus_first()

    def _speak(self, language: Language) -> None:
        self._services.speech.speak(language)
        self._services.recorder.write("language", language=language.value)
        self._remember(replace(self._settings, language=language))

    def _dress(self, choice: ThemeChoice) -> None:
        self._services.theme.choose(choice)
        self._services.recorder.write("theme", theme=choice.value)
        self._remember(replace(self._settings, theme=choice))

    def _remember(self, settings: Settings) -> None:
        if settings != self._settings:
            self._settings = settings
            self._services.save(settings)

    def _retranslate(self) -> None:
        organisation = self._services.content.catalogue.organisation
        speech = self._services.speech
        title = translate("Desktop", "Platforms") if organisation is None else speech.text(organisation.product)
        self.setWindowTitle(title)
        helpdesk = None if organisation is None else organisation.helpdesk
        self._status.setText("" if helpdesk is None else speech.text(helpdesk))

    def _show_progress(self, entry_id: str, words: str) -> None:
        """Show on its card and in the line below that an entry is being opened: guides have no card."""
        self._home.show_progress(entry_id, words)
        entry = self._services.content.catalogue.entry(entry_id)
        if words and entry is not None:
            self._status.setText(f"{self._services.speech.text(entry.title)} – {words}")

    def _tell(self, sentence: str) -> None:
        """Show and announce what happened."""
        self._status.setText(sentence)
        # Imported here: the first look at this class makes some hundred enum members, and no start needs them.
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._status, sentence))

    def _restore_place(self) -> None:
        """Take the remembered size and place, if that is still on a screen."""
        place = self._settings.window
        self.resize(QSize(*map(scaled, _FIRST_SIZE)).boundedTo(self.screen().availableSize() - _FRAME))
        if place is None:
            return
        area = QRect(place.x, place.y, place.width, place.height)
        screen = QGuiApplication.screenAt(area.center())
        if screen is not None:
            self.setGeometry(area & screen.availableGeometry())
        if place.maximized:
            self.setWindowState(self.windowState() | self.windowState().WindowMaximized)

    def closeEvent(self, event: QCloseEvent) -> None:
        area = self.normalGeometry() if self.isMaximized() else self.geometry()
        place = WindowPlace(area.x(), area.y(), area.width(), area.height(), maximized=self.isMaximized())
        self._remember(replace(self._settings, window=place))
        super().closeEvent(event)

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.UpdateRequest and self._waits_for_paint and self.isVisible():
            self._waits_for_paint = False
            # Zero milliseconds: after what is already in the queue, so the event loop has come to rest.
            QTimer.singleShot(0, self, self.painted.emit)
        return handled
