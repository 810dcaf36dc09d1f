"""What high contrast shows by edges and rings, on black and on white, beyond what the gate asks of every look."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QFileDialog, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from launcher.core.content import Content
from launcher.core.settings import ThemeChoice
from launcher.faces.file_dialogs import file_dialog
from launcher.ui import contrast_palettes
from launcher.ui.contrast_palettes import CONTRAST, CONTRAST_LIGHT
from launcher.ui.entry_card import EntryCard, card_edge
from launcher.ui.labels import button
from launcher.ui.more_button import MoreButton
from launcher.ui.palette import Palette
from launcher.ui.result_row import ResultRow
from launcher.ui.search_box import SearchBox
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers import accessibility_gate as gate
from tests.helpers.desk_scenes import own_some
from tests.helpers.edit_scenes import edit_address
from tests.helpers.kiosk_scenes import kiosk_guides
from tests.helpers.painted import contrast, pixels
from tests.helpers.scenes import helpdesk_checking, home, search, settings
from tests.helpers.ui_stage import Stage, on_screen, part, settle, unroll

RING, GAP = 3, 2  # device-independent pixels
CHECKABLE = ("segment", "tab", "action", None)


@pytest.fixture(params=[CONTRAST, CONTRAST_LIGHT], ids=lambda palette: palette.name)
def colours(request: pytest.FixtureRequest, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> Iterator[Palette]:
    """High contrast on each ground. Only a system asks for the white one, which that of the tests does not."""
    monkeypatch.setattr(contrast_palettes, "CONTRAST", request.param)
    theme.choose(ThemeChoice.CONTRAST)
    assert theme.palette is request.param
    yield request.param
    theme.choose(ThemeChoice.LIGHT)


def shown(qtbot: QtBot, window: QWidget) -> QWidget:
    """The window, on the screen and in front."""
    on_screen(window, qtbot)
    window.activateWindow()
    settle()
    return window


def number(colour: str) -> int:
    """``#rrggbb`` as 0xRRGGBB."""
    return int(colour[1:], 16)


@pytest.mark.parametrize("scene", [home, settings, kiosk_guides, helpdesk_checking, edit_address])
def test_nobody_with_low_vision_is_kept_out(
    qtbot: QtBot, theme: Theme, colours: Palette, content: Content, speech: Speech, scene: Callable[[Stage], QWidget]
) -> None:
    window = shown(qtbot, scene(Stage(content, speech, theme)))
    unroll(window)
    assert gate.is_high_contrast()
    assert gate.findings(window, gate.COLOUR_CHECKS) == []


@pytest.mark.parametrize("role", ["primary", *CHECKABLE])
def test_the_ring_round_a_fill_stands_off_from_it(qtbot: QtBot, colours: Palette, role: str | None) -> None:
    window = QWidget()
    layout = QVBoxLayout(window)
    filled, other = button(role) if role else QPushButton(), QPushButton("Other")
    filled.setText("Filled")
    filled.setCheckable(role in CHECKABLE)
    filled.setChecked(role in CHECKABLE)
    for one in (filled, other):
        layout.addWidget(one)
    window.setProperty("role", "cover")
    window.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    shown(qtbot, window)
    other.setFocus()
    size, text = filled.size(), filled.sizeHint()
    filled.setFocus()
    settle()
    assert (filled.size(), filled.sizeHint()) == (size, text)
    rows = pixels(window, gate.place(filled))
    column = [row[len(row) // 4] for row in rows]
    ring, fill, ground = number(colours.focus), number(colours.primary), number(colours.background)
    # The border of the smallest of them is 6 of the 7 pixels of the image.
    assert column[: RING - 1] == [ring] * (RING - 1)
    assert column[RING] == ground or column[RING + 1] == ground
    assert fill in column[RING + GAP : RING + GAP + 3]
    assert contrast(ring, ground) >= gate.HIGH_SHAPE_CONTRAST


def test_a_card_has_an_edge_of_two_pixels(
    qtbot: QtBot, theme: Theme, colours: Palette, content: Content, speech: Speech
) -> None:
    window = shown(qtbot, home(Stage(content, speech, theme)))
    card = part(window, EntryCard)
    window.setFocus()
    settle()
    row = pixels(card, QRect(0, card.height() // 2, 20, 1))[0]
    line, ground = number(colours.line), number(colours.card)
    assert row[card_edge() : card_edge() + 3] == [line, line, ground]


def test_the_dots_of_a_row_have_no_edge_that_would_touch_its_line(
    qtbot: QtBot, theme: Theme, colours: Palette, content: Content, speech: Speech
) -> None:
    window = shown(qtbot, own_some(Stage(content, speech, theme)))
    unroll(window)
    window.setFocus()
    settle()
    dots = window.findChildren(MoreButton)
    assert dots
    for more in dots:
        edge = pixels(window, QRect(gate.place(more).topLeft(), QSize(1, more.height())))
        assert {pixel for row in edge for pixel in row} == {number(colours.card)}


def test_what_the_enter_key_opens_is_shown_by_an_edge(
    qtbot: QtBot, theme: Theme, colours: Palette, content: Content, speech: Speech
) -> None:
    window = shown(qtbot, search(Stage(content, speech, theme)))
    part(window, SearchBox).setFocus()
    settle()
    first, second = window.findChildren(ResultRow)[:2]
    middles = [pixels(row, QRect(0, row.height() // 2, 4, 1))[0] for row in (first, second)]
    assert [number(colours.primary) in middle for middle in middles] == [True, False]


def test_the_black_pictograms_of_the_dialog_for_files_are_seen(qtbot: QtBot, colours: Palette) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = file_dialog(lambda: "Open", lambda: "Content", "json", parent)
    assert isinstance(dialog, QFileDialog)
    shown(qtbot, dialog)
    tools = [tool for tool in dialog.findChildren(QToolButton) if tool.isVisibleTo(dialog) and tool.isEnabled()]
    assert tools
    for tool in tools:
        dialog.setFocus()
        fill = pixels(dialog, gate.place(tool))[tool.height() // 2][3]
        assert contrast(fill, 0x000000) >= gate.HIGH_SHAPE_CONTRAST
        assert contrast(fill, number(colours.focus)) >= gate.SHAPE_CONTRAST
