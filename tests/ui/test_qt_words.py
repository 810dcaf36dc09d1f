"""Qt's own menus and dialogs speak Kazakh and Russian, in the words of this program."""

import re
from functools import partial
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTimer, QTranslator
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QHeaderView, QLineEdit, QMenu, QScrollBar, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from launcher.core.languages import Language
from launcher.faces.file_dialogs import file_dialog, save_dialog
from launcher.ui.translation import Speech
from tests.i18n.linguist import CODES, ROOT, read_translations, translation_file

# Menus are opened here, where no window system is.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

LANGUAGES = pytest.mark.parametrize("code", CODES)
# Other words than ours for the folder, for a name, for undoing.
NOT_OUR_WORDS = {"kk": r"бума|ата-ана|\bаты\b|болдырмау|кірістіру|опция", "ru": r"каталог|отменить действие|дм\)"}
# Keys and sizes of paper are called so everywhere, and one text only asks from which side one writes.
NOT_SAID = {"QShortcut", "QPageSize", "QGuiApplication"}


def corrections(code: str) -> list[tuple[str, str, str, str]]:
    """Context, source, comment and translation of each text of Qt that is ours."""
    root = ElementTree.parse(ROOT / "i18n" / f"qt_{code}.ts").getroot()  # noqa: S314 - a file of our own
    return [
        (
            context.findtext("name", ""), message.findtext("source", ""),
            message.findtext("comment", ""), message.findtext("translation", ""),
        )
        for context in root.iter("context")
        for message in context.iter("message")
    ]  # fmt: skip


def translator_of_qt(code: str) -> QTranslator:
    """Qt's own translations."""
    translator = QTranslator()
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    assert translator.load(str(folder / f"qtbase_{code}.qm"))
    return translator


class Listener(QTranslator):
    """Notes every text that is asked for, and translates nothing."""

    def __init__(self) -> None:
        """Hear nothing yet."""
        super().__init__()
        self.asked: set[tuple[str, str, str]] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, comment: str | None = None, _: int = -1) -> str | None:
        self.asked.add((context, source, comment or ""))
        return None


def shown_words(widget: QWidget) -> list[str]:
    """Everything that a dialog of Qt says: on its parts, in its menus and headings, to screen readers."""
    words = []
    for part in (widget, *widget.findChildren(QWidget)):
        for name in ("text", "title", "windowTitle", "toolTip", "accessibleName", "accessibleDescription"):
            value = part.property(name)
            words.append(value if isinstance(value, str) else "")
        words += [action.text() for action in part.actions()]
        if isinstance(part, QHeaderView) and part.model() is not None:
            model, way = part.model(), part.orientation()
            words += [str(model.headerData(place, way) or "") for place in range(part.count())]
    return [word for word in words if word]


def menu_of(part: QWidget) -> list[str]:
    """What the menu of the right button says, which is closed again."""
    words: list[str] = []

    def look() -> None:
        for found in QApplication.topLevelWidgets():
            if isinstance(found, QMenu) and found.isVisible():
                words.extend(action.text() for action in found.actions())
                found.close()

    QTimer.singleShot(0, look)
    place = part.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, part.mapToGlobal(place))
    QCoreApplication.sendEvent(part, event)
    QCoreApplication.processEvents()
    return [word for word in words if word]


def _has_rows(view: QTreeView) -> bool:
    return view.model().rowCount(view.rootIndex()) > 0


def hear_everything(qtbot: QtBot, folder: Path) -> list[str]:
    """Open all that is drawn by Qt; return what it says."""
    (folder / "rooms.json").write_text("{}")
    (folder / "other").mkdir(exist_ok=True)
    parent, words = QWidget(), []
    qtbot.addWidget(parent)
    for dialog in (
        file_dialog(lambda: "T", lambda: "JSON", "json", parent),
        save_dialog(lambda: "T", lambda: "JSON", "rooms", "json", parent),
    ):
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setDirectory(str(folder))
        dialog.setViewMode(QFileDialog.ViewMode.Detail)
        dialog.show()
        for view in dialog.findChildren(QTreeView):
            qtbot.waitUntil(partial(_has_rows, view))
        words += shown_words(dialog)
        dialog.close()
    for part in (QLineEdit("text"), QScrollBar()):
        qtbot.addWidget(part)
        part.show()
        words += menu_of(part)
    return words


@LANGUAGES
def test_each_correction_is_of_a_text_that_qt_has_and_is_still_needed(code: str) -> None:
    known, own = translator_of_qt("kk"), translator_of_qt(code)
    found = corrections(code)
    assert len(found) > 20
    for context, source, comment, text in found:
        # Kazakh is whole; it tells that there is such a text.
        assert known.translate(context, source, comment), (context, source)
        assert own.translate(context, source, comment) != text, f"no longer needed: {context}, {source}"
        assert text.count("%1") == source.count("%1")


@LANGUAGES
def test_nothing_that_qt_asks_for_is_left_in_english(code: str, qtbot: QtBot, tmp_path: Path) -> None:
    listener = Listener()
    QCoreApplication.installTranslator(listener)
    hear_everything(qtbot, tmp_path)
    QCoreApplication.removeTranslator(listener)
    asked = {
        (context, source, comment)
        for context, source, comment in listener.asked
        if context.startswith("Q") and context not in NOT_SAID and not source.startswith("Alt+")
    }
    assert len(asked) > 40
    own, ours = translator_of_qt(code), {text[:3] for text in corrections(code)}
    # Our own labels stand in their places: see launcher.faces.file_dialogs.
    replaced = {("QFileDialog", "&Look in:", ""), ("QFileDialog", "Files of &type:", "")}
    assert {text for text in asked if not own.translate(*text)} - ours - replaced == set()


@LANGUAGES
def test_qt_speaks_in_the_words_of_the_program(code: str, speech: Speech, qtbot: QtBot, tmp_path: Path) -> None:
    speech.load_qt_texts()
    speech.speak(Language(code))
    words = hear_everything(qtbot, tmp_path)
    assert [word for word in words if re.search(NOT_OUR_WORDS[code], word.replace("&", ""), re.IGNORECASE)] == []


@LANGUAGES
def test_undo_and_redo_are_called_as_our_own_buttons_are(code: str, speech: Speech, qtbot: QtBot) -> None:
    speech.load_qt_texts()
    speech.speak(Language(code))
    own = {message.source: message.text for message in read_translations(translation_file(code))}
    field = QLineEdit("text")
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    words = [action.text().replace("&", "").partition("\t")[0] for action in menu.actions()]
    assert words[:2] == [own["Undo"], own["Redo"]]
    letters = [text[text.index("&") + 1].lower() for action in menu.actions() if "&" in (text := action.text())]
    assert len(letters) == len(set(letters)), "two entries of one menu have the same letter"
