"""A teacher who uses the window by ear and by keyboard: menus, the dialog of a room, what was told."""

from contextlib import suppress
from dataclasses import dataclass

from launcher.core.catalogue import Entry
from launcher.core.messages import Message
from tests.helpers.accessibility_bus import Node
from tests.helpers.accessibility_events import Event, Heard, Listener
from tests.helpers.accessibility_terms import DefunctError, Role, State
from tests.helpers.front_door import FrontDoor
from tests.helpers.waiting import NeverHappenedError, wait_until

DEADLINE_S = 10.0


@dataclass(frozen=True)
class Teacher:
    """Somebody in front of a window. The listener was there before the window."""

    door: FrontDoor
    listener: Listener

    def say(self, context: str, source: str, **params: str) -> str:
        """A sentence of the program in the language of the window."""
        return self.door.words.say(context, source, **params)

    def speak(self, message: Message) -> str:
        """A message of core in the language of the window."""
        params = {
            key: self.speak(value) if isinstance(value, Message) else value for key, value in message.params.items()
        }
        return self.say(message.context, message.source, **params)

    def press_keys(self, *keys: str) -> None:
        """Press keys, named as xdotool names them."""
        self.door.program.desktop.press_keys(*keys)

    def hear(self, sentence: str, within_s: float = DEADLINE_S) -> None:
        """Hear that this is announced, and find it in the line at the bottom."""
        self.listener.wait_for(Event.ANNOUNCEMENT, lambda heard: heard.text == sentence, within_s)
        assert self.door.status() == sentence

    def focused(self) -> str | None:
        """The name of the one button or field of the window or its dialog that has the keyboard; None without one."""
        holders = [self.door.dialog()] if self.door.has_dialog() else [self.door.frame]
        found = [node for holder in holders for node in holder.walk() if State.FOCUSED in node.states]
        return found[0].name if len(found) == 1 and State.SHOWING in found[0].states else None

    def wait_for_focus(self, name: str) -> None:
        """Wait until the keyboard is there, and nowhere else."""
        try:
            wait_until(lambda: self.focused() == name, f"the focus on {name!r}", DEADLINE_S)
        except NeverHappenedError as error:
            raise NeverHappenedError(f"{error}; it is on {self.focused()!r}") from None

    def go_to(self, name: str) -> None:
        """Take the keyboard to the button of this name, once the window is in front."""
        wait_until(lambda: State.ACTIVE in self.door.frame.states, "the window to be in front", DEADLINE_S)
        self.door.button(name).focus()
        self.wait_for_focus(name)

    def open_menu(self, name: str, key: str = "shift+F10") -> list[str]:
        """Ask the button of this name for its menu with a key, and hear what it offers."""
        self.go_to(name)
        self.press_keys(key)
        return self.offered()

    def offered(self) -> list[str]:
        """Hear that a menu has opened, and what it offers."""
        first = self.listener.wait_for(Event.FOCUS, _is_line).source
        return [line.name for line in first.parent.children if line.role is Role.MENU_ITEM]

    def choose(self, offered: list[str], line: str) -> None:
        """Choose from the open menu, in which the first line is chosen, with the arrow keys."""
        steps = offered.index(line)
        if steps:
            self.press_keys(*["Down"] * steps)
            self.listener.wait_for(Event.FOCUS, lambda heard: _is_line(heard) and heard.name == line)
        self.press_keys("Return")

    def do(self, name: str, action: str) -> list[str]:
        """Choose an action (by its English name) from the menu of the button of this name; return what was offered."""
        offered = self.open_menu(name)
        self.choose(offered, self.say("EntryAction", action))
        return offered

    def pinned(self, entry: Entry) -> str:
        """The name of the chip of a pinned entry."""
        return self.say("ShelfStrip", "Pinned: {title}", title=self.door.words.text(entry.title))

    def recent(self, entry: Entry) -> str:
        """The name of the chip of an entry that was opened lately."""
        return self.say("ShelfStrip", "Recent: {title}", title=self.door.words.text(entry.title))

    def shelf(self) -> list[str]:
        """The names of the chips, in order."""
        strip = self.door.tree.find_all(self.say("ShelfStrip", "Pinned and recent"))
        chips = [chip for holder in strip for chip in holder.children if chip.role is Role.PUSH_BUTTON]
        found = [chip.name for chip in chips if State.VISIBLE in chip.states]
        return [name for name in found if name != self.say("ShelfStrip", "More entries")]

    def field(self, label: str) -> Node:
        """A field of the dialog of a room, by its English label."""
        return self.door.dialog().find(self.say("RoomDialog", label), Role.TEXT)

    def press_when_enabled(self, button: Node) -> None:
        """Press a button as soon as it can be pressed."""
        wait_until(lambda: State.ENABLED in button.states, "the button to be enabled", DEADLINE_S)
        button.press()

    def save_button(self) -> Node:
        """The button of the dialog of a room that saves it."""
        return self.door.dialog().find(self.say("RoomDialog", "Save"), Role.PUSH_BUTTON)


def _is_line(heard: Heard) -> bool:
    # A menu that has closed since is no menu to choose from.
    with suppress(DefunctError):
        return heard.value == 1 and heard.source.role is Role.MENU_ITEM
    return False
