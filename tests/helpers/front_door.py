"""The launcher's window as a person meets it who hears it instead of seeing it."""

from collections.abc import Sequence
from dataclasses import dataclass

from launcher.core.catalogue import Entry, Reminder
from launcher.core.languages import Language
from tests.helpers.accessibility_bus import AccessibilityBus, Node
from tests.helpers.accessibility_terms import DefunctError, Role, State
from tests.helpers.content_files import ContentFile
from tests.helpers.program import LAUNCHER, Launch, Program, launcher
from tests.helpers.real_browsers import BrowserSet
from tests.helpers.screen_words import ScreenWords
from tests.helpers.starter import Starter
from tests.helpers.waiting import wait_until

ANSWER_DEADLINE_S = 10.0


@dataclass(frozen=True)
class FrontDoor:
    """A running launcher: its program, its accessibility tree, what it shows and in which words."""

    program: Program
    tree: Node
    content: ContentFile
    words: ScreenWords

    @classmethod
    def of(
        cls, program: Program, bus: AccessibilityBus, content: ContentFile, language: Language = Language.KK
    ) -> "FrontDoor":
        """The window of a program that has been started, as soon as its tiles are painted."""
        program.wait_for_event("ready")
        return cls(program, program.tree(bus), content, ScreenWords.of(language))

    @property
    def title(self) -> str:
        """The title of its window."""
        return self.frame.name

    @property
    def frame(self) -> Node:
        """Its window."""
        (frame,) = self._windows(Role.FRAME)
        return frame

    def _windows(self, role: Role) -> list[Node]:
        # Windows are the program's own children: there is no need to search what is inside them.
        return [node for node in self.tree.children if node.role is role and State.VISIBLE in node.states]

    def button(self, name: str) -> Node:
        """The button of this name."""
        return self.tree.find(name, Role.PUSH_BUTTON)

    def opener(self, entry: Entry) -> Node:
        """What opens an entry on the first page."""
        return self.button(self.words.opener(entry, self.content.catalogue))

    def dialog(self) -> Node:
        """The one dialog that is open, waiting for it."""

        def the_only_one() -> Node | None:
            found = self._dialogs()
            return found[0] if len(found) == 1 else None

        return wait_until(the_only_one, "exactly one dialog", ANSWER_DEADLINE_S)

    def has_dialog(self) -> bool:
        """Whether a dialog is open now."""
        return bool(self._dialogs())

    def _dialogs(self) -> list[Node]:
        try:
            return self._windows(Role.DIALOG)
        except DefunctError:
            # One of them has just closed: to be asked again.
            return self._dialogs()

    def wait_until_no_dialog(self) -> None:
        """Wait until every dialog has closed."""
        wait_until(lambda: not self.has_dialog(), "every dialog to close", ANSWER_DEADLINE_S)

    def escape(self) -> None:
        """Close the one dialog with the Escape key, as soon as it has the keyboard."""
        wait_until(lambda: State.ACTIVE in self.dialog().states, "the dialog to be in front", ANSWER_DEADLINE_S)
        self.program.desktop.press_keys("Escape")
        self.wait_until_no_dialog()

    def confirm(self, reminder: Reminder, entry: Entry, *, acknowledge: bool) -> None:
        """Meet the reminder that comes before an entry, tick its box if it has one, and go on."""
        dialog = self.dialog()
        names = {node.name for node in dialog.walk()}
        assert self.words.text(reminder.text) in names
        assert self.words.code(reminder) in names
        go_on = dialog.find(self.words.open_after_reminder(entry), Role.PUSH_BUTTON)
        if acknowledge:
            assert State.ENABLED not in go_on.states
            dialog.find(self.words.say("Reminder", "I have read the reminder."), Role.CHECK_BOX).toggle()
            wait_until(lambda: State.ENABLED in go_on.states, "the button to be enabled", ANSWER_DEADLINE_S)
        else:
            assert not dialog.find_all(role=Role.CHECK_BOX)
        go_on.press()

    def status(self) -> str:
        """What the line at the bottom of the window says; empty if it is not shown."""
        parts = self.frame.children[0].children
        line = parts[-1]
        assert line.role is Role.LABEL
        return line.name if State.VISIBLE in line.states else ""


@dataclass(frozen=True)
class DoorOpener:
    """Opens front doors for one test."""

    starter: Starter
    bus: AccessibilityBus
    content: ContentFile
    command: Sequence[str] = LAUNCHER

    def open(
        self,
        *arguments: str,
        language: Language | None = Language.KK,
        folder: str = "launcher",
        browsers: BrowserSet | None = None,
        environment: dict[str, str] | None = None,
    ) -> FrontDoor:
        """Start the launcher with this content; with no `language`, the caller says how it is to speak."""
        spoken = ("--language", language.value) if language else ()
        launch = launcher(
            self.starter.folder / folder, *spoken, *arguments,
            content=self.content.path, environment=environment, program=self.command,
        )  # fmt: skip
        return self.meet(launch, browsers, language or Language.KK)

    def meet(self, launch: Launch, browsers: BrowserSet | None, language: Language) -> FrontDoor:
        """Start the launcher in a way of the caller's own."""
        program = self.starter.start(launch, browsers)
        return FrontDoor.of(program, self.bus, self.content, language)
