"""A running window, used by ear and by keyboard."""

from dataclasses import dataclass

from tests.helpers.accessibility_bus import Node
from tests.helpers.accessibility_events import Listener
from tests.helpers.accessibility_terms import Role
from tests.helpers.program import Program
from tests.helpers.screen_words import ScreenWords


@dataclass(frozen=True)
class HeardWindow:
    """The listener was there before the window."""

    program: Program
    tree: Node
    listener: Listener
    words: ScreenWords

    @property
    def frame(self) -> Node:
        """The window."""
        (frame,) = [node for node in self.tree.children if node.role is Role.FRAME]
        return frame

    def say(self, context: str, source: str, **params: str) -> str:
        """A sentence of the program in the language of the window."""
        return self.words.say(context, source, **params)

    def press_keys(self, *keys: str) -> None:
        """Press keys, named as xdotool names them."""
        self.program.desktop.press_keys(*keys)
