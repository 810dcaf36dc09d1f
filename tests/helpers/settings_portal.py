"""A real portal of settings for tests: what a desktop answers to programs that ask for the wishes of the person.

It speaks `org.freedesktop.portal.Settings` on the session bus, as xdg-desktop-portal does; the wishes are the test's.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

PORTAL, PATH, SETTINGS = (
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Settings",
)
APPEARANCE = "org.freedesktop.appearance"
CONTRAST, COLOUR_SCHEME = "contrast", "color-scheme"
NORMAL, HIGH = 0, 1  # of the contrast
DARK, LIGHT = 1, 2  # of the colours
_TURN_S = 0.05  # after which the portal looks whether there is something to tell, or it is to end


@dataclass
class SettingsPortal:
    """The wishes that a desktop knows of, as long as its block lasts."""

    wishes: dict[str, int]
    _news: list[str] = field(default_factory=list)
    asked: threading.Event = field(default_factory=threading.Event)

    @classmethod
    @contextmanager
    def open(cls, session_bus: str, **wishes: int) -> Iterator["SettingsPortal"]:
        """Be the portal of this bus for the length of a block; `wishes` have "_" for "-" in their names."""
        with closing(open_dbus_connection(session_bus)) as connection:
            portal, end = cls({name.replace("_", "-"): wish for name, wish in wishes.items()}), threading.Event()
            reply = connection.send_and_get_reply(message_bus.RequestName(PORTAL))
            assert reply.body == (1,), f"{PORTAL} belongs to somebody else"
            thread = threading.Thread(target=portal._serve, args=(connection, end))
            thread.start()
            try:
                yield portal
            finally:
                end.set()
                thread.join()

    def change(self, name: str, wish: int) -> None:
        """Let the person wish something else, which all programs are told."""
        self.wishes[name] = wish
        self._news.append(name)

    def _serve(self, connection: DBusConnection, end: threading.Event) -> None:
        while not end.is_set():
            while self._news:
                name = self._news.pop(0)
                connection.send(self._signal(name))
            try:
                message = connection.receive(timeout=_TURN_S)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                connection.send(self._answer(message))

    def _signal(self, name: str) -> Message:
        address = DBusAddress(PATH, bus_name=PORTAL, interface=SETTINGS)
        return new_signal(address, "SettingChanged", "ssv", (APPEARANCE, name, ("u", self.wishes[name])))

    def _answer(self, question: Message) -> Message:
        answers: dict[Any, Callable[[], tuple[str, tuple[object, ...]]]] = {
            "ReadAll": self._all,
            "Register": lambda: ("", ()),  # where programs say what they are called
            "Get": lambda: ("v", (("u", 2),)),  # the version of the portal
        }
        member = question.header.fields.get(HeaderFields.member)
        if member not in answers:
            return new_error(question, "org.freedesktop.portal.Error.NotFound", "s", ("no such setting",))
        return new_method_return(question, *answers[member]())

    def _all(self) -> tuple[str, tuple[object, ...]]:
        self.asked.set()
        return "a{sa{sv}}", ({APPEARANCE: {name: ("u", wish) for name, wish in self.wishes.items()}},)
