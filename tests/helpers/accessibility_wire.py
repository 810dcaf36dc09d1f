"""The only module that knows how D-Bus messages are sent and received."""

import time
from collections import deque
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any

from jeepney import DBusAddress, MatchRule, Message, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.helpers.accessibility_terms import AccessibilityError, DefunctError

ANSWER_DEADLINE_S = 5.0
GONE = frozenset(
    f"org.freedesktop.DBus.Error.{name}"
    for name in ("Disconnected", "NameHasNoOwner", "NoReply", "ServiceUnknown", "UnknownObject")
)


class Wire:
    """A connection to a message bus."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection

    @classmethod
    @contextmanager
    def open(cls, address: str) -> Iterator["Wire"]:
        """Connect for the length of a block. Raises OSError if there is no bus at `address`."""
        with closing(open_dbus_connection(address)) as connection:
            yield cls(connection)

    def call(
        self,
        name: str,
        path: str,
        interface: str,
        member: str,
        signature: str | None = None,
        *values: object,
    ) -> tuple[Any, ...]:
        """Call a method and return its answer.

        Raises DefunctError if the object is gone, AccessibilityError for any other refusal.
        """
        address = DBusAddress(path, name, interface)
        question = new_method_call(address, member, signature, values)
        try:
            reply = self._connection.send_and_get_reply(question, timeout=ANSWER_DEADLINE_S)
        except TimeoutError as error:
            raise DefunctError(f"{name} did not answer {member}") from error
        if reply.header.message_type is MessageType.error:
            raise _error_in(reply, f"{interface}.{member} of {name} {path}")
        return tuple(reply.body)

    def property(self, name: str, path: str, interface: str, key: str) -> Any:
        """The value of a property. Raises as `call` does."""
        properties = "org.freedesktop.DBus.Properties"
        ((_, value),) = self.call(name, path, properties, "Get", "ss", interface, key)
        return value

    def process_id_of(self, name: str) -> int:
        """The process that owns a connection of this bus. Raises as `call` does."""
        bus = "org.freedesktop.DBus"
        path = "/org/freedesktop/DBus"
        (pid,) = self.call(bus, path, bus, "GetConnectionUnixProcessID", "s", name)
        return int(pid)

    @contextmanager
    def signals(self, interface: str) -> Iterator["SignalQueue"]:
        """Collect every signal of an interface for the length of a block."""
        rule = MatchRule(type="signal", interface=interface)
        self._connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=ANSWER_DEADLINE_S)
        queue: deque[Message] = deque()
        with self._connection.filter(rule, queue=queue):
            yield SignalQueue(self._connection, queue)
        self._connection.send_and_get_reply(message_bus.RemoveMatch(rule), timeout=ANSWER_DEADLINE_S)


class SignalQueue:
    """Signals that have arrived and were not taken yet."""

    def __init__(self, connection: DBusConnection, queue: deque[Message]) -> None:
        self._connection = connection
        self._queue = queue

    def take(self, within_s: float) -> tuple[str, str, str, tuple[Any, ...]] | None:
        """The next signal's sender, path, member and body, or None if none comes in time."""
        deadline = time.monotonic() + within_s
        while not self._queue:
            try:
                self._connection.recv_messages(timeout=max(0.0, deadline - time.monotonic()))
            except TimeoutError:
                return None
        message = self._queue.popleft()
        fields = {field.name: value for field, value in message.header.fields.items()}
        return fields["sender"], fields["path"], fields["member"], tuple(message.body)


def _error_in(reply: Message, what: str) -> AccessibilityError:
    fields = {field.name: value for field, value in reply.header.fields.items()}
    name = str(fields.get("error_name", ""))
    text = f"{what}: {name} {' '.join(map(str, reply.body))}"
    # Every living object has this interface: Qt says so of an object that it has deleted.
    gone = name in GONE or "Interface org.a11y.atspi.Accessible was not found" in text
    return DefunctError(text) if gone else AccessibilityError(text)
