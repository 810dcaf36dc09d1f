"""Answering the program's questions for a file, by keyboard."""

from pathlib import Path

from tests.helpers.accessibility_bus import Node
from tests.helpers.accessibility_terms import Role, State
from tests.helpers.desktop import Desktop
from tests.helpers.screen_words import ScreenWords
from tests.helpers.waiting import wait_until

DEADLINE_S = 10.0


def answer_file_dialog(dialog: Node, desktop: Desktop, words: ScreenWords, path: Path) -> None:
    """Type a path into the open dialog, and be done."""
    wait_until(lambda: State.ACTIVE in dialog.states, "the dialog to be in front", DEADLINE_S)
    name = dialog.find(words.say("FileDialog", "File name:"), Role.TEXT)
    wait_until(lambda: State.FOCUSED in name.states, "the keyboard in the name of the file", DEADLINE_S)
    desktop.press_keys("ctrl+a")
    desktop.run("xdotool", "type", "--delay", "5", str(path))
    wait_until(lambda: name.text == str(path), "the path in the field", DEADLINE_S)
    desktop.press_keys("Return")
