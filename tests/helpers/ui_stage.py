"""What the tests of widgets put on the stage: windows and dialogs, text of another size, longer texts."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from dataclasses import dataclass, field, fields, is_dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from launcher.core.catalogue import Catalogue
from launcher.core.check_roles import Checker
from launcher.core.content import Content
from launcher.core.languages import LocalText
from launcher.core.machine_settings import MachineSettings
from launcher.core.roles import KeyboardReader, Toggle
from launcher.core.settings import Settings
from launcher.faces.desktop import DesktopWindow
from launcher.faces.services import Services
from launcher.faces.teacher_desk import PersonalStores
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from launcher.ui.typography import BASE_SIZE
from tests.helpers.announced import DAY
from tests.helpers.fakes import FakeOpener, FakeRecorder, browser

Thing = TypeVar("Thing")
Part = TypeVar("Part", bound=QWidget)
LAPTOP = (1366, 768)


def part(window: QWidget, kind: type[Part]) -> Part:
    """The first part of this kind in a window, which must have one."""
    found = window.findChild(kind)
    assert found is not None, f"no {kind.__name__}"
    return found


def settle() -> None:
    """Let layouts, styles and deletions that are due happen."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def on_screen(window: Part, qtbot: QtBot, size: tuple[int, int] | None = None) -> Part:
    """Show a window until the end of the test, and wait until it is on the screen and at rest."""
    qtbot.addWidget(window)
    if size is not None:
        window.resize(*size)
    with qtbot.waitExposed(window):  # without `with` it waits for nothing
        window.show()
    settle()
    return window


def come_forward(window: QWidget, qtbot: QtBot) -> None:
    """Bring a window to the front, which without a window manager nobody does, and wait until it has the keyboard."""
    with qtbot.waitActive(window):  # without `with` it waits for nothing
        window.activateWindow()


def presses_behind(dialog: QDialog) -> int:
    """How often the second half of a double click on a button of `dialog`, which closes it, presses what is behind."""
    window = dialog.parentWidget()
    behind = QPushButton("behind", window)
    behind.show()
    pressed: list[bool] = []
    behind.clicked.connect(lambda: pressed.append(True))
    QCursor.setPos(dialog.frameGeometry().center())
    dialog.accept()
    QTest.mouseClick(behind, Qt.MouseButton.LeftButton)
    return len(pressed)


def set_text_size(percent: int) -> None:
    """Change the size of text for all windows made from now on."""
    font = QApplication.font()
    font.setPixelSize(BASE_SIZE * percent // 100)
    QApplication.setFont(font)


@dataclass
class Stage:
    """What a window is made with, and what it did."""

    content: Content
    speech: Speech
    theme: Theme
    settings: Settings = field(default_factory=Settings)
    opener: FakeOpener = field(default_factory=lambda: FakeOpener(browser("Firefox", is_default=True)))
    recorder: FakeRecorder = field(default_factory=FakeRecorder)
    saved: list[Settings] = field(default_factory=list)
    save: Callable[[Settings, Settings], bool] | None = None
    stores: PersonalStores | None = None
    written: dict[Path, bytes] = field(default_factory=dict)
    machine: MachineSettings = field(default_factory=MachineSettings)
    autostart: Toggle | None = None
    shortcut: Toggle | None = None
    keyboard: KeyboardReader | None = None
    day: str = DAY
    find_checker: Callable[[Catalogue], Checker | None] = lambda _: None
    kept: list[QWidget] = field(default_factory=list)

    def behind(self) -> QWidget:
        """A window that is not to be seen, for what has to have one; it stays as long as the stage."""
        self.kept.append(QWidget())
        return self.kept[-1]

    def window(self) -> DesktopWindow:
        """The window of the desktop face, not shown yet."""
        return DesktopWindow(
            Services(
                content=self.content, opener=self.opener, speech=self.speech, theme=self.theme,
                recorder=self.recorder, settings=self.settings, save=self.save or self._keep,
                write_file=self._write, today=lambda: self.day, stores=self.stores, machine=self.machine,
                autostart=self.autostart, shortcut=self.shortcut, find_keyboard=lambda: self.keyboard,
                find_checker=self.find_checker,
            )
        )  # fmt: skip

    def _keep(self, _before: Settings, after: Settings) -> bool:
        self.saved.append(after)
        return True

    def _write(self, path: Path, data: bytes) -> bool:
        self.written[path] = data
        return True


def scroll_areas(window: QWidget) -> list[QScrollArea]:
    """The scrolling parts that are to be seen."""
    return [area for area in window.findChildren(QScrollArea) if area.isVisible()]


def unroll(window: QWidget) -> None:
    """Make the window so high that nothing has to be scrolled."""
    for _ in range(3):
        settle()
        hidden = max((area.verticalScrollBar().maximum() for area in scroll_areas(window)), default=0)
        if not hidden:
            return
        window.resize(window.width(), window.height() + hidden)


def longer(text: str) -> str:
    """The text with 40 % more of its own words."""
    words = [word for word in text.replace("{", " {").split() if "{" not in word]
    more, wanted = "", 0.4 * len(text)
    while words and len(more) < wanted:
        more += " " + words[len(more) % len(words)]
    return text + more


def longer_content(value: Thing) -> Thing:
    """The same content with longer texts for people."""
    if isinstance(value, LocalText):
        return type(value)(longer(value.kk), longer(value.ru), longer(value.en))
    if isinstance(value, tuple):
        return type(value)(longer_content(item) for item in value)
    if is_dataclass(value) and not isinstance(value, type | Enum) and not hasattr(value, "url"):
        changes: dict[str, Any] = {part.name: longer_content(getattr(value, part.name)) for part in fields(value)}
        return replace(value, **changes)
    return value


def longer_translation(source: Path, target: Path) -> None:
    """Write a file of translations with longer ones; what is not translated yet counts as English."""
    # A file of this very project.
    tree = ET.parse(source)  # noqa: S314
    for message in tree.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        translation.text = longer(translation.text or message.findtext("source") or "")
    tree.write(target, encoding="utf-8", xml_declaration=True)


def is_read_once(dialog: QDialog, sentence: str) -> bool:
    """Whether a screen reader, which reads the labels of a dialog that opens and its description, says this once."""
    labels = [label for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog)]
    said = [*(label.accessibleName() or label.text() for label in labels), dialog.accessibleDescription()]
    return sum(sentence in one for one in said) == 1


def texts(window: QWidget) -> dict[str, str]:
    """Every text that the window shows or tells to a screen reader, by where it stands."""
    found = {}
    for index, widget in enumerate([window, *window.findChildren(QWidget)]):
        if not (widget is window or widget.isVisibleTo(window)):
            continue
        place = f"{index} {type(widget).__name__}"
        found[f"{place} title"] = widget.windowTitle()
        found[f"{place} name"] = widget.accessibleName()
        found[f"{place} description"] = widget.accessibleDescription()
        found[f"{place} tool tip"] = re.sub("</?span>", "", widget.toolTip())
        if isinstance(widget, QLabel | QAbstractButton):
            found[f"{place} text"] = widget.text()
        if isinstance(widget, QLineEdit):
            found[f"{place} typed"] = widget.text()
            found[f"{place} placeholder"] = widget.placeholderText()
        if isinstance(widget, QComboBox):
            found |= {f"{place} choice {number}": widget.itemText(number) for number in range(widget.count())}
        if isinstance(widget, QTableView):
            found |= {f"{place} {where}": text for where, text in _cells(widget).items()}
        found |= {f"{place} action {number}": action.text() for number, action in enumerate(widget.actions())}
    return {place: text for place, text in found.items() if text}


def _cells(table: QTableView) -> dict[str, str]:
    """What a table shows and tells, headings too, by where it stands."""
    model, role = table.model(), Qt.ItemDataRole
    columns = range(model.columnCount())
    found = {f"heading {column}": model.headerData(column, Qt.Orientation.Horizontal) for column in columns}
    for row in range(model.rowCount()):
        for column in columns:
            index = model.index(row, column)
            for kind in (role.DisplayRole, role.ToolTipRole, role.AccessibleTextRole):
                found[f"cell {row} {column} {kind.name}"] = index.data(kind)
    return {where: str(text) for where, text in found.items() if text}


def entry_texts(catalogue: Catalogue, language: str) -> set[str]:
    """The titles and summaries of all entries in a language."""
    return {getattr(text, language) for entry in catalogue.entries for text in (entry.title, entry.summary)}
