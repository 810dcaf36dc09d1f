"""Somebody of the helpdesk who writes a layer in the real window, by ear and by keyboard."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from launcher.core.languages import Language
from tests.helpers.accessibility_bus import AccessibilityBus, Node
from tests.helpers.accessibility_events import Event, Listener
from tests.helpers.accessibility_terms import DefunctError, Role, State
from tests.helpers.fault_room import FaultRoom
from tests.helpers.heard_window import HeardWindow
from tests.helpers.program import launcher
from tests.helpers.screen_words import ScreenWords
from tests.helpers.starter import Starter
from tests.helpers.waiting import wait_until

DEADLINE_S = 10.0


@dataclass(frozen=True)
class LayerWriter(HeardWindow):
    """The page of editing in a running window."""

    @classmethod
    def open(
        cls, starter: Starter, bus: AccessibilityBus, listener: Listener, room: FaultRoom, *arguments: str
    ) -> "LayerWriter":
        """Start the helpdesk face in a network of its own, and turn to the page of editing."""
        spoken = ("--language", Language.RU.value)
        launch = launcher(starter.folder / "helpdesk", "--face", "helpdesk", *spoken, *arguments)
        program = starter.start(room.enclosing(launch))
        program.wait_for_event("ready")
        writer = cls(program, program.tree(bus), listener, ScreenWords.of(Language.RU))
        writer.tree.find(writer.say("Helpdesk", "Edit"), Role.RADIO_BUTTON).toggle()
        writer.tree.find(writer.say("EditPage", "Add to the changes"), Role.PUSH_BUTTON)
        return writer

    def type(self, text: str) -> None:
        """Type Latin letters and signs."""
        self.program.desktop.run("xdotool", "type", "--delay", "5", text)

    def button(self, source: str, context: str = "EditPage") -> Node:
        """The button of this English name."""
        return self.frame.find(self.say(context, source), Role.PUSH_BUTTON)

    def turn_to(self, action: str) -> None:
        """Choose what is to be done, by its English name."""
        name = self.say("EditPage", action)
        self.frame.find(name, Role.RADIO_BUTTON).toggle()
        self.frame.find(name, Role.LABEL)

    def field(self, name: str) -> Node:
        """The field of text of this name."""
        return self.frame.find(name, Role.TEXT)

    def go_to(self, name: str) -> Node:
        """Take the keyboard to a field."""
        field = self.field(name)
        field.focus()
        wait_until(lambda: State.FOCUSED in field.states, f"the keyboard in {name!r}", DEADLINE_S)
        return field

    def choose(self, name: str, title: str) -> None:
        """Choose in a field with the pointer, by typing the beginning of a Latin `title`.

        On Linux Qt calls such a field by what is chosen in it; what it is for is told by its label.
        """

        def labelled() -> Node | None:
            with suppress(DefunctError):
                for node in self.frame.find_all(role=Role.COMBO_BOX):
                    if State.SHOWING in node.states and name in [label.name for label in node.labels()]:
                        return node
            return None

        field = wait_until(labelled, f"the choice {name!r}", DEADLINE_S)
        self.program.desktop.click(*field.extents.centre)
        chosen = field.name
        wait_until(lambda: State.EXPANDED in field.states, f"the list of {name!r}", DEADLINE_S)
        self.type(title)
        self.press_keys("Return")
        wait_until(lambda: field.name == title, f"{title!r} instead of {chosen!r}", DEADLINE_S)

    def in_language(self, what: str, language: str) -> str:
        """The name of a field for a text in a language, both by their English words."""
        return self.say("EditForm", f"{{what}} in {language}", what=self.say("EditForm", what))

    def take(self) -> None:
        """Press the button that adds to the changes."""
        self.button("Add to the changes").press()

    def hear(self, beginning: str) -> str:
        """Hear an announcement that begins so, and return all of it."""
        heard = self.listener.wait_for(Event.ANNOUNCEMENT, lambda heard: heard.text.startswith(beginning), DEADLINE_S)
        return heard.text

    def dialog(self) -> Node:
        """The one dialog that is open, waiting for it."""

        def the_only_one() -> Node | None:
            with suppress(DefunctError):
                shown = [node for node in self.tree.children if node.role is Role.DIALOG]
                found = [node for node in shown if State.VISIBLE in node.states]
                return found[0] if len(found) == 1 else None
            return None

        return wait_until(the_only_one, "exactly one dialog", DEADLINE_S)

    def wait_until_no_dialog(self) -> None:
        """Wait until every dialog has closed."""

        def none() -> bool:
            with suppress(DefunctError):
                return not [
                    node for node in self.tree.children if node.role is Role.DIALOG and State.VISIBLE in node.states
                ]
            return False

        wait_until(none, "the dialogs to close", DEADLINE_S)

    def save_as(self, path: Path) -> None:
        """Save the file at `path`, which is typed into the dialog."""
        self.button("Save…", "EditFile").press()
        self.answer_file_dialog(path)

    def answer_file_dialog(self, path: Path) -> None:
        """Type a path into the dialog for a file, once that one is there."""

        def name_field() -> Node | None:
            with suppress(DefunctError):
                found = self.dialog().find_all(self.say("FileDialog", "File name:"), Role.TEXT)
                return found[0] if found and State.FOCUSED in found[0].states else None
            return None

        name = wait_until(name_field, "the keyboard in the name of the file", DEADLINE_S)
        self.press_keys("ctrl+a")
        self.type(str(path))
        wait_until(lambda: name.text == str(path), "the path in the field", DEADLINE_S)
        self.press_keys("Return")
