"""What a program tells a screen reader unasked: announcements and the way of the focus."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum

from tests.helpers.accessibility_bus import AccessibilityBus, Node
from tests.helpers.accessibility_terms import DefunctError
from tests.helpers.accessibility_wire import SignalQueue, Wire
from tests.helpers.waiting import NeverHappenedError

REGISTRY = "org.a11y.atspi.Registry"
REGISTRY_PATH = "/org/a11y/atspi/registry"
SIGNALS = "org.a11y.atspi.Event.Object"


class Event(Enum):
    """A kind of event, by the name under which a listener registers for it."""

    ANNOUNCEMENT = "object:announcement"
    FOCUS = "object:state-changed:focused"
    CHECKED = "object:state-changed:checked"
    NAME = "object:property-change:accessible-name"


KIND_OF_SIGNAL = {
    ("Announcement", ""): Event.ANNOUNCEMENT,
    ("StateChanged", "focused"): Event.FOCUS,
    ("StateChanged", "checked"): Event.CHECKED,
    ("PropertyChange", "accessible-name"): Event.NAME,
}


@dataclass(frozen=True, slots=True)
class Heard:
    """One event. `value` is 1 where a state began, 0 where it ended; `text` what was announced."""

    kind: Event
    source: Node
    name: str
    value: int
    text: str


class Listener:
    """Events that a program has sent since the listener was opened, in order."""

    def __init__(self, wire: Wire, queue: SignalQueue) -> None:
        self._wire = wire
        self._queue = queue
        self.heard: list[Heard] = []
        self._given = 0

    @classmethod
    @contextmanager
    def open(cls, bus: AccessibilityBus) -> Iterator["Listener"]:
        """Listen for the length of a block, on a connection of its own."""
        # A registration ends with the connection that made it.
        with Wire.open(bus.address) as wire, wire.signals(SIGNALS) as queue:
            for kind in Event:
                _register(wire, kind)
            yield cls(wire, queue)

    def wait_for(
        self,
        kind: Event,
        condition: Callable[[Heard], bool] = lambda _: True,
        within_s: float = 10.0,
    ) -> Heard:
        """The next event of this kind, after the last one given out, that meets the condition.

        Raises NeverHappenedError with everything that was heard.
        """
        deadline = time.monotonic() + within_s
        while True:
            while self._given < len(self.heard):
                event = self.heard[self._given]
                self._given += 1
                if event.kind is kind and condition(event):
                    return event
            left = deadline - time.monotonic()
            if left <= 0 or not self._receive(left):
                break
        heard = "\n".join(f"{e.kind.name} {e.name!r} {e.value} {e.text!r}" for e in self.heard)
        raise NeverHappenedError(f"waited {within_s:g} s for {kind.name}; heard:\n{heard}")

    def wait_for_focus(self, name: str, within_s: float = 10.0) -> Heard:
        """The next arrival of the focus at the object with this name. Raises as `wait_for` does."""

        def arrived(event: Heard) -> bool:
            return event.value == 1 and event.name == name

        return self.wait_for(Event.FOCUS, arrived, within_s)

    def catch_up(self) -> None:
        """Pass over everything that has been sent by now, so that what comes next is heard at once."""
        while self._receive(0.0):
            pass
        self._given = len(self.heard)

    def _receive(self, within_s: float) -> bool:
        """Take in one signal; False if none came in time."""
        signal = self._queue.take(within_s)
        if signal is None:
            return False
        sender, path, member, body = signal
        detail, value, _, (_, data) = body[:4]
        # The second half of an announcement's and a name's detail is empty or a number.
        key = (member, "" if member == "Announcement" else str(detail))
        kind = KIND_OF_SIGNAL.get(key)
        if kind is not None:
            source = Node(sender, path, self._wire)
            self.heard.append(Heard(kind, source, _name_of(source), int(value), str(data)))
        return True


def _register(wire: Wire, kind: Event) -> None:
    wire.call(REGISTRY, REGISTRY_PATH, REGISTRY, "RegisterEvent", "sass", kind.value, [], "")


def _name_of(node: Node) -> str:
    try:
        return node.name
    except DefunctError:
        return ""
