"""A dialog is as high as what it holds, all its edges meet, and what has to be pressed is in view."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QCheckBox, QPushButton, QScrollArea, QStyle, QStyleOptionButton, QWidget
from pytestqt.qtbot import QtBot

from launcher.core.content import Content
from launcher.core.languages import Language
from launcher.ui.dialog import Dialog
from launcher.ui.reminder_dialog import Bulleted
from launcher.ui.theme import Theme
from launcher.ui.tick_box import tick_box, tick_box_indent
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle
from tests.helpers.states import STATES, State
from tests.helpers.ui_stage import Stage, part, scroll_areas, set_text_size, settle

MARGIN = 24  # at both sides, device-independent pixels
RING = 3  # what a filled button keeps free round itself
# Those that differ in what they are made of.
DIALOGS = [
    state
    for state in STATES
    if state.name
    in {
        "reminder", "reminder_to_acknowledge", "why_own", "settings", "settings_free", "keys", "room_new",
        "room_refused", "room_corrected", "room_removed", "share", "link_dialog", "problems", "layer_details",
        "trouble_busy", "failed_not_found", "failed_no_browser", "traces", "ease", "edit_go_live", "edit_unsaved",
    }
]  # fmt: skip
# The platform of the tests has no full screens and no popups, and says so.
pytestmark = [
    pytest.mark.usefixtures("text_size"), pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]  # fmt: skip


def shown(qtbot: QtBot, state: State, stage: Stage) -> Dialog:
    """The dialog of a state, on the screen."""
    dialog = state.make(stage)
    assert isinstance(dialog, Dialog)
    qtbot.addWidget(dialog)
    dialog.show()
    settle()
    return dialog


def place(widget: QWidget, window: QWidget) -> QRect:
    """Where a widget stands in its window."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("state", DIALOGS, ids=lambda state: state.name)
def test_a_dialog_has_no_room_to_spare(
    qtbot: QtBot, theme: Theme, content: Content, speech: Speech, state: State, size: int
) -> None:
    set_text_size(size)
    speech.speak(Language.KK)
    dialog = shown(qtbot, state, Stage(content, speech, theme))
    scroll = next(area for area in scroll_areas(dialog) if area.parent() is dialog)
    needed = dialog.column.totalHeightForWidth(scroll.viewport().width())
    as_high_as_can_be = dialog.screen().availableGeometry().height() - 64
    if needed > scroll.viewport().height():
        assert dialog.height() == as_high_as_can_be
    else:
        assert scroll.viewport().height() == needed


def test_there_are_as_many_dialogs_as_are_named() -> None:
    assert len(DIALOGS) == 21


@pytest.mark.parametrize("name", ["reminder", "room_new", "failed_not_found", "link_dialog", "settings"])
def test_all_that_a_dialog_holds_ends_at_one_line(
    qtbot: QtBot, theme: Theme, content: Content, speech: Speech, name: str
) -> None:
    dialog = shown(qtbot, next(state for state in DIALOGS if state.name == name), Stage(content, speech, theme))
    inside = part(dialog, QScrollArea).widget()
    assert inside is not None
    parts = [child for child in inside.children() if isinstance(child, QWidget) and child.isVisible()]
    assert max(place(child, dialog).right() for child in parts) == dialog.width() - MARGIN - 1
    last = max((one for one in dialog.findChildren(QPushButton) if one.parent() is dialog), key=lambda one: one.x())
    ring = RING if last.property("role") == "primary" else 0
    assert place(last, dialog).right() == dialog.width() - MARGIN + ring - 1
    assert min(place(child, dialog).left() for child in parts) == MARGIN


@pytest.mark.parametrize("language", Language)
def test_what_acknowledges_is_in_view_however_long_the_text_is(
    qtbot: QtBot, theme: Theme, content: Content, speech: Speech, language: Language
) -> None:
    set_text_size(200)
    speech.speak(language)
    state = next(state for state in DIALOGS if state.name == "reminder_to_acknowledge")
    dialog = shown(qtbot, state, Stage(content, speech, theme))
    dialog.resize(700, 420)
    settle()
    bar = part(dialog, QScrollArea).verticalScrollBar()
    assert bar.maximum() > 0
    for scrolled in (0, bar.maximum()):
        bar.setValue(scrolled)
        settle()
        box = part(dialog, QCheckBox)
        assert box.visibleRegion().boundingRect() == box.rect()


def test_all_lines_of_an_advice_begin_beside_its_bullet(qtbot: QtBot, theme: Theme) -> None:
    line = Bulleted()
    qtbot.addWidget(line)
    line.setText("nnnn " * 20)
    line.resize(200, line.heightForWidth(200))
    line.show()
    picture = line.grab().toImage()
    ground = picture.pixelColor(199, 0)
    indent, row = line.contentsMargins().left(), QFontMetrics(line.font()).lineSpacing()
    assert picture.height() > 2 * row
    inked = [
        any(picture.pixelColor(x, y) != ground for x in range(indent - 1) for y in range(top, top + row))
        for top in range(0, picture.height() - row + 1, row)
    ]
    assert inked == [True, *[False] * (len(inked) - 1)]


@pytest.mark.parametrize("size", [100, 130, 200])
@pytest.mark.parametrize(("face", "side"), [("", 18), ("kiosk", 26)])
def test_a_box_to_tick_grows_with_its_words(
    qtbot: QtBot, theme: Theme, content: Content, speech: Speech, size: int, face: str, side: int
) -> None:
    set_text_size(size)
    dialog = Dialog(speech, None)
    qtbot.addWidget(dialog)
    dialog.setProperty("face", face)
    box = tick_box(TextStyle.BODY)
    box.setText("nnn")
    dialog.column.addWidget(box)
    dialog.show()
    option = QStyleOptionButton()
    box.initStyleOption(option)
    found = box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, box)
    edge, ring = 2 * 2, 2 * 3
    assert found.width() == found.height() == pytest.approx(side * size / 100 + edge, abs=1)
    # The ring of the focus is round the row, and does not touch the box.
    assert box.height() - ring >= found.height() + 2 * 2
    if not face:
        words = box.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, box)
        assert tick_box_indent() == pytest.approx(words.left(), abs=1)
