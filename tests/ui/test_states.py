"""The list of states is whole: what a window can show, and nobody looks at, fails here."""

import importlib
import inspect
import pkgutil
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

import launcher.faces
import launcher.ui
from launcher.core.content import Content
from launcher.core.languages import Language
from launcher.ui.breaking import whole
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers.pseudo import said
from tests.helpers.states import STATES, Face, State
from tests.helpers.ui_stage import Stage, settle

TRANSLATIONS = Path(__file__).resolve().parents[2] / "i18n" / "launcher_kk.ts"
# What people are told in some state of theirs, by the context in the translations: each sentence of it is on the list.
# Elsewhere are what consoles and files say, and sentences about one file, change or address among many.
WHOLE_CONTEXTS = (
    "Announcements", "Browser", "CallCard", "CallCode", "Checks", "Content", "Desktop", "EditChanges", "EditPage",
    "EditPreview", "EntriesMenu", "EntryAction", "EntryCard", "Helpdesk", "Home", "IdleWarning", "Keys", "Kiosk",
    "Language", "LayoutBadge", "LinkBox", "LinkTools", "LinkVerdict", "Machine", "Marks", "Network", "Opening",
    "QrPicture", "QrSheet", "Reminder", "ReportCard", "RoomRow", "RoomsCard", "RoomsMenu", "SearchBox",
    "SearchResults", "ShelfStrip", "Traces", "Trouble", "Why", "WhyButton",
)  # fmt: skip
# The colours that would belie a sign.
CONTRARY = {"✓": ("warning", "bad"), "▲": ("good", "bad"), "✗": ("good", "warning")}
# The platform of the tests has no full screens and no popups, and says so.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(scope="module")
def met(
    qapp: QApplication, theme: Theme, content: Content, translations: Path
) -> Iterator[tuple[set[type], list[str]]]:
    """The classes that are to be seen, and what is said, in all states one after the other."""
    speech = Speech(translations, Language.EN)
    classes: set[type] = set()
    sentences: list[str] = []
    kept: list[tuple[QWidget, Stage]] = []  # what a window was made with stays as long as it
    for state in STATES:
        stage = Stage(content, speech, theme)
        window = state.make(stage)
        kept.append((window, stage))
        for widget in seen(window):
            classes.update(type(widget).__mro__)
        sentences += said(window).values()
        window.hide()
    yield classes, sentences
    for window, _ in kept:
        if isValid(window):  # a menu that was shown goes by itself
            window.close()
            window.deleteLater()
    speech.deleteLater()


def seen(window: QWidget) -> list[QWidget]:
    """All that is to be seen of a window."""
    window.show()
    settle()
    return [widget for widget in [window, *window.findChildren(QWidget)] if widget.isVisible()]


def contrary(window: QWidget) -> list[str]:
    """What says one thing by its sign and another by its colour: a warning is never red, a fault never amber."""
    labels = (label for label in window.findChildren(QLabel) if label.isVisible() and label.text())
    return [label.text() for label in labels if label.property("role") in CONTRARY.get(label.text()[0], ())]


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.name)
def test_a_state_can_be_made(qtbot: QtBot, theme: Theme, content: Content, speech: Speech, state: State) -> None:
    stage = Stage(content, speech, theme)
    window = state.make(stage)
    qtbot.addWidget(window)
    assert seen(window)
    assert window.isVisible()
    assert contrary(window) == []


def own_widgets() -> Iterator[type]:
    """Every class of widgets in the packages that show something."""
    for package in (launcher.ui, launcher.faces):
        for found in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            module = importlib.import_module(found.name)
            for thing in vars(module).values():
                if inspect.isclass(thing) and issubclass(thing, QWidget) and thing.__module__ == found.name:
                    yield thing


def test_every_window_dialog_page_and_card_is_on_the_list(met: tuple[set[type], list[str]]) -> None:
    classes, _ = met
    assert [f"{found.__module__}.{found.__name__}" for found in own_widgets() if found not in classes] == []


def sources(context: str) -> list[str]:
    """The sentences of a context, in English."""
    # A file of this very project.
    tree = ET.parse(TRANSLATIONS)  # noqa: S314
    found = next(found for found in tree.iter("context") if found.findtext("name") == context)
    return [message.findtext("source") or "" for message in found.iter("message")]


def is_said(source: str, text: str) -> bool:
    """Whether the parts of a sentence stand in a text one after the other, with something in its places."""
    place = 0
    for part in re.split(r"\{\w+\}", source):
        place = text.find(part, place)
        if place < 0:
            return False
        place += len(part)
    return True


@pytest.mark.parametrize("context", WHOLE_CONTEXTS)
def test_every_sentence_of_a_state_is_on_the_list(met: tuple[set[type], list[str]], context: str) -> None:
    _, sentences = met
    texts = {whole(text).replace("&&", "&").replace("\N{NO-BREAK SPACE}", " ") for text in sentences}
    assert [source for source in sources(context) if not any(is_said(source, text) for text in texts)] == []


def test_each_state_has_a_name_of_its_own_and_each_face_has_some() -> None:
    names = [state.name for state in STATES]
    assert len(set(names)) == len(names)
    assert {state.face for state in STATES} == set(Face)
