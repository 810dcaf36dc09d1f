"""What the kiosk does besides showing tiles: search, network, idle time, the way out. Made after the first paint."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeyEvent

from launcher.core.call_code import CallFace
from launcher.core.catalogue import Entry
from launcher.core.network import NetworkState, network_notice, network_words
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.core.session import EndReason, Phase
from launcher.faces.content_taking import ContentTaking
from launcher.faces.health_flow import HealthFlow
from launcher.faces.kiosk_ease import EaseFlow
from launcher.faces.kiosk_services import KioskServices
from launcher.faces.kiosk_view import KioskView
from launcher.faces.search_flow import SearchFlow
from launcher.faces.staff_exit import StaffExit
from launcher.ui.kiosk_input import KioskInput
from launcher.ui.tile_grid import TileGrid

if TYPE_CHECKING:
    from launcher.core.kiosk_roles import NetworkWatch
    from launcher.faces.kiosk import KioskWindow


class KioskTools(QObject):
    """Each tool serves the view that the window has now."""

    def __init__(self, window: "KioskWindow", services: KioskServices) -> None:
        """Make the tools of `window`."""
        super().__init__(window)
        self._window, self._services = window, services
        self._network: NetworkWatch | None = None
        self._state = NetworkState.UNKNOWN
        self._input = KioskInput(self)
        self._input.touched.connect(window.turn.touch)
        self._input.watch(window.windowHandle())
        self.ease = EaseFlow(window, services)
        self._input.reader_asked.connect(self.ease.toggle_reader)
        window.turn.end_also(self.ease.end_reader)
        self._exit = StaffExit(services.settings.staff_code, services.speech, services.recorder, window, services.clock)
        self._exit.leave_asked.connect(lambda: window.turn.finish(EndReason.LEFT))
        self._health = HealthFlow(
            services.content.catalogue, services.checks, services.speech, services.recorder, window,
            CallFace.KIOSK, is_seen=lambda: not services.browsers.is_open(),
        )  # fmt: skip
        self._health.why_asked.connect(window.opening.explain)
        window.turn.browser_closed.connect(self._health.seen)
        window.turn.ended.connect(self._health.seen)
        window.screens.changed.connect(self._watch_screens)
        self.taking = ContentTaking(window.show_content, self._is_busy, self)
        window.turn.resumed.connect(self.taking.go_on)
        window.turn.ended.connect(self.taking.go_on)
        services.speech.changed.connect(self._say_network)

    def _is_busy(self) -> bool:
        """Tell whether what is shown is about the turn itself."""
        return self._window.turn.phase in {Phase.WARNING, Phase.ENDING}

    def serve(self, view: KioskView) -> None:
        """Make what belongs to one view: it goes when the view goes."""
        services = self._services
        search = SearchFlow(view.header.search, view.pages, services.content.catalogue, tuple, services.speech, view)
        search.opened.connect(view.opened)
        search.clause_asked.connect(view.show_clause)
        grid = TileGrid(view, lambda: view.home.cards, view.side, view.home_page)
        # A page scrolls by each arrow key that reaches it, and none would come as far as the view.
        for page in (view.home_page, view.side_page):
            page.installEventFilter(grid)
        view.header.minute_came.connect(lambda: view.show_day(services.today()))
        view.header.minute_came.connect(self._window.minute_came)
        view.header.ease_asked.connect(self.ease.show)
        view.header.brand.tapped.connect(self._exit.tapped)
        view.explained.connect(self.explain)
        self._health.serve(view)
        self._say_network()

    def take(self, services: KioskServices) -> None:
        """Have other content from now on; the network is found by other sites, perhaps."""
        self._services = services
        self._health.take(services.content.catalogue)
        if self._network is not None:
            self._network.stop()
            self._watch_network()

    def begin(self) -> None:
        """Look at the world outside: what is left of earlier turns, the network, the idle time."""
        services = self._services
        self._watch_screens()
        self._window.turn.sweep()
        self._window.turn.listen_to(services.find_idle)
        if not services.is_safe:
            self._watch_network()
            self._health.begin(services.find_checker)

    def _watch_network(self) -> None:
        self._network = self._services.find_network(self._services.content.catalogue)
        if self._network is not None:
            self._network.start(self._take_network)

    def explain(self, entry: Entry) -> None:
        """Tell what is wrong with `entry`, or why it is here where nothing is."""
        self._window.turn.touch()
        if not self._health.explain(entry):
            self._window.opening.explain(entry)

    def end(self) -> None:
        """Look at nothing any more: the program ends."""
        self.ease.end()
        self._health.end()
        if self._network is not None:
            self._network.stop()

    def _watch_screens(self) -> None:
        for screen in self._window.screens.others:
            self._input.watch(screen.windowHandle())

    def _take_network(self, state: NetworkState) -> None:
        if state is self._state:
            return
        before, self._state = self._state, state
        self._services.recorder.write("network", state=state.value)
        self._say_network()
        self._health.take_network(state)
        notice = network_notice(state)
        if notice is not None:
            self._window.view.tell(lambda: f"▲ {self._services.speech.say(notice)}")
        elif network_notice(before) is not None:
            self._window.view.tell(lambda: f"✓ {self._network_words(state)}")

    def _say_network(self) -> None:
        self._window.view.show_network(self._state, self._network_words(self._state))

    def _network_words(self, state: NetworkState) -> str:
        words = network_words(state)
        return "" if words is None else self._services.speech.say(words)

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Do what a key is for that nothing inside the window took; tell whether it was for something."""
        return self.ease.key_pressed(event) or self._exit.key_pressed(event)
