"""What is pressed in the kiosk, until a page is open."""

from PySide6.QtCore import QObject

from launcher.core.catalogue import Entry
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.core.session import Phase
from launcher.faces.kiosk_opener import KioskOpener
from launcher.faces.kiosk_services import KioskServices
from launcher.faces.traces_flow import TracesFlow

if TYPE_CHECKING:
    from launcher.faces.kiosk import KioskWindow
    from launcher.faces.opening_flow import OpeningFlow


class KioskOpening(QObject):
    """Opens entries for the turn of a kiosk."""

    def __init__(self, window: "KioskWindow", services: KioskServices) -> None:
        """Open entries for `window`."""
        super().__init__(window)
        self._window, self._services = window, services
        self._opener = KioskOpener(services.browsers, services.settings.without_private_browser)
        self._traces = TracesFlow(self._opener, services.speech, services.recorder, window)
        self._flow: OpeningFlow | None = None

    @property
    def flow(self) -> "OpeningFlow":
        """What opens entries; each turn has its own, so each person is reminded."""
        if self._flow is None:
            from launcher.faces.opening_flow import OpeningFlow  # at the first press: no start waits for it

            services, window = self._services, self._window
            catalogue = services.content.catalogue
            flow = OpeningFlow(catalogue, self._opener, services.speech, services.recorder, window, "kiosk")
            flow.regulation_asked.connect(lambda: window.view.show_regulation())
            flow.progressed.connect(lambda entry, saying: window.view.show_progress(entry, saying))
            flow.happened.connect(lambda saying: window.view.tell(saying))
            flow.explained.connect(flow.explain)
            self._flow = flow
        return self._flow

    def take(self, services: KioskServices) -> None:
        """Have other content from now on; what is being opened goes on as it began."""
        self._services = services
        if self._flow is not None:
            self._flow.take(services.content.catalogue)

    def open(self, entry: Entry) -> None:
        """Open `entry`, unless a question waits for its answer."""
        from launcher.ui.dialog import dialog_is_open  # at the first press: no start waits for it

        # A press by a screen reader is no key and no click.
        self._window.turn.touch()
        if self._window.turn.phase is Phase.ENDING or dialog_is_open():
            return
        self._traces.before(entry, lambda: self._go_on(entry))

    def _go_on(self, entry: Entry) -> None:
        # The turn may have ended between the answer of the person and this.
        if self._window.turn.phase is not Phase.ENDING:
            self.flow.open(entry)

    def explain(self, entry: Entry) -> None:
        """Answer why `entry` is here."""
        self._window.turn.touch()
        self.flow.explain(entry)

    def stop(self) -> None:
        """Open nothing any more in this turn: a browser that we close ourselves is no failure to tell of."""
        if self._flow is not None:
            self._flow.stop()
            self._flow = None

    @property
    def has_left_traces(self) -> bool:
        """Whether something of the person may stay in a browser."""
        return self._traces.are_left

    def forget(self) -> None:
        """Be as at the start again: another person has come."""
        self._traces.forget()
