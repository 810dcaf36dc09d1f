"""What people see from a press on an entry to its page, or to the reason why there is none."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from launcher.core.catalogue import Entry
from launcher.core.content_words import CONTENT_CHANGED
from launcher.core.machine_settings import BROKEN_NOTICE
from launcher.core.messages import Message
from launcher.core.opening import FailureReason, StartFailure
from launcher.faces.desktop import DesktopWindow
from launcher.faces.opening_flow import failure_message
from launcher.ui.browser_dialog import BrowserDialog
from tests.helpers.fakes import browser
from tests.helpers.ui_stage import LAPTOP, Stage, settle

CODE = "2510-1709"


def _entry(stage: Stage) -> Entry:
    entry = stage.content.catalogue.entry("moodle")
    assert entry is not None
    return entry


def _window(stage: Stage) -> DesktopWindow:
    window = stage.window()
    window.resize(*LAPTOP)
    return window


def opening(stage: Stage) -> QWidget:
    """The window while a browser starts."""
    window = _window(stage)
    window.flow.open(_entry(stage))
    settle()
    return window


def told(stage: Stage, message: Message) -> QWidget:
    """The window with a sentence in the line below."""
    window = _window(stage)
    window.view.tell(lambda: f"▲ {stage.speech.say(message)}")
    return window


def told_of_content(stage: Stage) -> QWidget:
    """The window with new content."""
    return told(stage, CONTENT_CHANGED)


def told_of_settings(stage: Stage) -> QWidget:
    """The window on a computer whose settings are broken."""
    return told(stage, BROKEN_NOTICE)


def opened(stage: Stage) -> QWidget:
    """The window when a browser has taken a page."""
    window = _window(stage)
    message = Message("Opening", "{title} was opened in {browser}.", {"title": "Moodle", "browser": "Firefox"})
    window.view.tell(lambda: stage.speech.say(message))
    return window


def no_entry(stage: Stage) -> QWidget:
    """The window when an entry was asked for that is not there."""
    window = _window(stage)
    window.open_entry("nonsense")
    return window


def failed(reason: FailureReason, dead_default: str | None = None) -> Callable[[Stage], QWidget]:
    """A page that was not opened for this reason; of the other browsers one is left where any can be."""

    def scene(stage: Stage) -> QWidget:
        entry = _entry(stage)
        assert entry.link is not None
        name = None if reason is FailureReason.NO_BROWSER else "Chromium"
        failure = StartFailure(reason, name, 127, "Exec format error")
        others = () if name is None else (browser("Firefox"),)
        message = failure_message(failure, dead_default)
        return BrowserDialog(entry, entry.link, message, others, stage.speech, None, CODE)

    scene.__name__ = f"failed_{reason.name.lower()}" + ("_default" if dead_default else "")
    return scene


FAILURE_SCENES = (*map(failed, FailureReason), failed(FailureReason.NO_BROWSER, "Opera"))
# Over in a moment.
OPENING_SCENES = (opening,)
TOLD_SCENES = (opened, told_of_content, told_of_settings, no_entry)
