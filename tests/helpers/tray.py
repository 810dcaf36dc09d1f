"""A real tray for tests: what a desktop's panel is to programs on the session bus, and its bubbles with news.

Programs register with `org.kde.StatusNotifierWatcher`; their menus are read and pressed as a panel does,
by `com.canonical.dbusmenu`.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from typing import Any

from jeepney import HeaderFields, Message, MessageType, message_bus, new_error, new_method_return
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.helpers.accessibility_terms import AccessibilityError
from tests.helpers.accessibility_wire import Wire
from tests.helpers.waiting import wait_until

WATCHER, NOTIFICATIONS = "org.kde.StatusNotifierWatcher", "org.freedesktop.Notifications"
ITEM, MENU = "org.kde.StatusNotifierItem", "com.canonical.dbusmenu"
DEADLINE_S = 15.0
_TURN_S = 0.1  # after which the tray looks whether it is to end


@dataclass
class Tray:
    """The tray of a session bus, as long as its block lasts."""

    wire: Wire
    items: list[str] = field(default_factory=list)
    bubbles: list[str] = field(default_factory=list)

    @classmethod
    @contextmanager
    def open(cls, session_bus: str) -> Iterator["Tray"]:
        """Be the tray of this bus for the length of a block."""
        with Wire.open(session_bus) as wire, closing(open_dbus_connection(session_bus)) as connection:
            tray, end = cls(wire), threading.Event()
            for name in (WATCHER, NOTIFICATIONS):
                reply = connection.send_and_get_reply(message_bus.RequestName(name))
                assert reply.body == (1,), f"{name} belongs to somebody else"
            thread = threading.Thread(target=tray._serve, args=(connection, end))
            thread.start()
            try:
                yield tray
            finally:
                end.set()
                thread.join()

    def _serve(self, connection: DBusConnection, end: threading.Event) -> None:
        while not end.is_set():
            try:
                message = connection.receive(timeout=_TURN_S)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                connection.send(self._answer(message))

    def _answer(self, question: Message) -> Message:
        member = question.header.fields.get(HeaderFields.member)
        answers: dict[Any, Callable[[], tuple[str, tuple[object, ...]]]] = {
            "Get": lambda: ("v", (self._property(question.body[1]),)),
            "RegisterStatusNotifierItem": lambda: self._register(question),
            "Notify": lambda: self._show(question),
            "GetCapabilities": lambda: ("as", (["body"],)),
            "GetServerInformation": lambda: ("ssss", ("tray", "tests", "1", "1.2")),
        }
        if member not in answers:
            return new_error(question, "org.freedesktop.DBus.Error.UnknownMethod")
        return new_method_return(question, *answers[member]())

    def _property(self, name: str) -> tuple[str, object]:
        # There is nothing else to ask but whether somebody shows the icons.
        return ("i", 0) if name == "ProtocolVersion" else ("b", True)

    def _register(self, question: Message) -> tuple[str, tuple[object, ...]]:
        self.items.append(question.header.fields[HeaderFields.sender])
        return "", ()

    def _show(self, question: Message) -> tuple[str, tuple[object, ...]]:
        self.bubbles.append(question.body[4])
        return "u", (len(self.bubbles),)

    def icon(self, pid: int) -> "TrayItem":
        """The icon of a program, waiting for it. Raises NeverHappenedError."""
        return wait_until(lambda: self.find(pid), f"an icon of process {pid} in the tray", DEADLINE_S)

    def find(self, pid: int) -> "TrayItem | None":
        """The icon of a program, if it is there now."""
        for owner in self.items:
            try:
                if self.wire.process_id_of(owner) == pid:
                    return TrayItem(self.wire, owner)
            except AccessibilityError:
                continue
        return None


@dataclass(frozen=True)
class TrayItem:
    """The icon of a program in the tray."""

    wire: Wire
    owner: str

    def _property(self, name: str) -> Any:
        return self.wire.property(self.owner, "/StatusNotifierItem", ITEM, name)

    @property
    def tool_tip(self) -> str:
        """What it says under the pointer."""
        return str(self._property("ToolTip")[2])

    @property
    def sizes(self) -> list[int]:
        """The widths of its pictures, in pixels."""
        return sorted(width for width, _, _ in self._property("IconPixmap"))

    def click(self) -> None:
        """Click it with the left button."""
        self.wire.call(self.owner, "/StatusNotifierItem", ITEM, "Activate", "ii", 1300, 760)

    def _lines(self) -> list[tuple[int, str]]:
        path = str(self._property("Menu"))
        _, (_, _, children) = self.wire.call(self.owner, path, MENU, "GetLayout", "iias", 0, -1, [])
        found = []
        for _, (number, properties, _) in children:
            values = {name: value for name, (_, value) in properties.items()}
            found.append((number, "-" if values.get("type") == "separator" else str(values.get("label", ""))))
        return found

    def lines(self) -> list[str]:
        """What the lines of its menu say; "-" is a line between them."""
        return [words for _, words in self._lines()]

    def press(self, words: str) -> None:
        """Choose the line of the menu that says this."""
        (number,) = [number for number, found in self._lines() if found == words]
        path = str(self._property("Menu"))
        self.wire.call(self.owner, path, MENU, "Event", "isvu", number, "clicked", ("s", ""), 0)
