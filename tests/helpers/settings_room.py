"""The settings of the launcher as a person meets them who hears them instead of seeing them."""

from dataclasses import dataclass

from tests.helpers.accessibility_bus import Node
from tests.helpers.accessibility_terms import Role, State
from tests.helpers.front_door import FrontDoor
from tests.helpers.waiting import wait_until

THEMES = {"light": "Light", "dark": "Dark", "contrast": "High contrast", "system": "As in the system"}
BOXES = {"close_to_tray": "Keep in the tray", "autostart": "Start at log-on", "shortcut": "Shortcut on the desktop"}
ANSWER_DEADLINE_S = 10.0


def size_name(percent: int) -> str:
    """What the choice of a size of text is called."""
    return f"{percent}\u00a0%"


@dataclass(frozen=True)
class SettingsRoom:
    """The dialog of settings of a running launcher."""

    door: FrontDoor

    @classmethod
    def enter(cls, door: FrontDoor) -> "SettingsRoom":
        """Press the button in the header."""
        door.button(door.words.say("Header", "Settings")).press()
        assert door.dialog().name == door.words.say("Settings", "Settings")
        return cls(door)

    def choice(self, name: str) -> Node:
        """One of a few, of this name."""
        return self.door.dialog().find(name, Role.RADIO_BUTTON)

    def theme(self, value: str) -> Node:
        """The choice of colours."""
        return self.choice(self.door.words.say("Settings", THEMES[value]))

    def size(self, percent: int) -> Node:
        """The choice of a size of text."""
        return self.choice(size_name(percent))

    def box(self, name: str) -> Node:
        """The box of this setting."""
        return self.door.dialog().find(self.door.words.say("Settings", BOXES[name]), Role.CHECK_BOX)

    def has_box(self, name: str) -> bool:
        """Whether this setting is offered at all."""
        return bool(self.door.dialog().find_all(self.door.words.say("Settings", BOXES[name]), Role.CHECK_BOX))

    def locks(self) -> int:
        """How many settings the administrator has decided, as it says."""
        said = self.door.words.say("Settings", "Set by the administrator")
        return len(self.door.dialog().find_all(said, Role.LABEL))

    def complaints(self) -> list[str]:
        """What it complains of."""
        labels = self.door.dialog().find_all(role=Role.LABEL)
        return [node.name for node in labels if node.name.startswith("▲")]

    def leave(self) -> None:
        """Close it with its button."""
        self.door.dialog().find(self.door.words.say("Settings", "Close"), Role.PUSH_BUTTON).press()
        self.door.wait_until_no_dialog()


def wait_until_checked(node: Node, is_checked: bool = True) -> None:
    """Wait until a choice or a box is on, or off."""
    wait_until(
        lambda: (State.CHECKED in node.states) is is_checked, f"{node.name} to be {is_checked}", ANSWER_DEADLINE_S
    )
