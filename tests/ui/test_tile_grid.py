"""The arrow keys among the tiles: they reach every one, and go where the eye goes."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from launcher.core.content import Content
from launcher.core.languages import Language
from launcher.faces.desktop import DesktopWindow
from launcher.ui.chip import Chip
from launcher.ui.entry_button import EntryButton
from launcher.ui.entry_card import EntryCard
from launcher.ui.pictogram_button import PictogramButton
from launcher.ui.reminder_dialog import ReminderDialog
from launcher.ui.room_row import RoomButton
from launcher.ui.shelf_strip import ShelfChip
from launcher.ui.theme import Theme
from launcher.ui.tile_grid import Stop, nearest
from launcher.ui.translation import Speech
from tests.helpers import accessibility_gate as gate
from tests.helpers.key_presses import CTRL, give, key_event, press
from tests.helpers.ui_stage import LAPTOP, Stage, part, set_text_size, settle
from tests.helpers.window_keys import X11_DIGITS, close_dialogs, focused, in_front, own_stores, tiles

Key = Qt.Key
Modifier = Qt.KeyboardModifier


@pytest.fixture
def stage(content: Content, speech: Speech, theme: Theme) -> Stage:
    """What the window of a teacher is made with."""
    return Stage(content, speech, theme, stores=own_stores())


@pytest.fixture
def window(qtbot: QtBot, stage: Stage) -> Iterator[DesktopWindow]:
    """That window, in front."""
    yield in_front(qtbot, stage.window())
    close_dialogs()


def name(widget: QWidget) -> str:
    """What a tile is called."""
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


def on_page(widget: QWidget, window: DesktopWindow) -> QRect:
    """Where a tile stands on the page."""
    return QRect(widget.mapTo(window.view.home, widget.rect().topLeft()), widget.size())


BEYOND: dict[Qt.Key, Callable[[QRect, QRect], bool]] = {
    Key.Key_Right: lambda one, other: other.center().x() > one.center().x(),
    Key.Key_Left: lambda one, other: other.center().x() < one.center().x(),
    Key.Key_Down: lambda one, other: other.center().y() > one.center().y(),
    Key.Key_Up: lambda one, other: other.center().y() < one.center().y(),
}


def ways(window: DesktopWindow) -> dict[QWidget, dict[Qt.Key, QWidget]]:
    """Where each arrow leads from each tile, found by pressing them all; only forwards in its direction."""
    found: dict[QWidget, dict[Qt.Key, QWidget]] = {}
    for tile in tiles(window):
        for key, is_beyond in BEYOND.items():
            tile.setFocus()
            press(window, key)
            there = focused(window)
            if there is not tile:
                assert is_beyond(on_page(tile, window), on_page(there, window)), (name(tile), key, name(there))
                assert not there.visibleRegion().isEmpty()
                found.setdefault(tile, {})[key] = there
    return found


def reached(start: QWidget, led: dict[QWidget, dict[Qt.Key, QWidget]]) -> set[QWidget]:
    """Every tile to which arrows lead from `start`."""
    seen, waiting = {start}, [start]
    while waiting:
        for other in led.get(waiting.pop(), {}).values():
            if other not in seen:
                seen.add(other)
                waiting.append(other)
    return seen


@pytest.mark.parametrize("size", [LAPTOP, (1920, 1080), (1000, 700), (800, 600), (520, 700)])
def test_arrows_reach_every_tile_from_every_other(size: tuple[int, int], qtbot: QtBot, stage: Stage) -> None:
    window = in_front(qtbot, stage.window(), size)
    led = ways(window)
    everything = set(tiles(window))
    kinds = {type(tile) for tile in everything}
    assert {EntryButton, RoomButton, ShelfChip} <= kinds
    for tile in everything:
        assert reached(tile, led) == everything, name(tile)


@pytest.mark.parametrize("percent", [125, 200])
def test_arrows_reach_every_tile_with_large_text(percent: int, qtbot: QtBot, stage: Stage, text_size: None) -> None:
    set_text_size(percent)
    window = in_front(qtbot, stage.window())
    led = ways(window)
    for tile in tiles(window):
        assert reached(tile, led) == set(tiles(window)), name(tile)


def test_arrows_go_where_the_eye_goes(window: DesktopWindow) -> None:
    first, second, third, fourth, *_ = window.view.home.cards
    for key, card in (
        (Key.Key_Right, second), (Key.Key_Down, fourth), (Key.Key_Left, third), (Key.Key_Left, third),
        (Key.Key_Up, first),
    ):  # fmt: skip
        press(window, key)
        assert focused(window) is card.opener
    # Above the cards is what is pinned, above that nothing.
    press(window, Key.Key_Up)
    chip = focused(window)
    assert isinstance(chip, ShelfChip)
    press(window, Key.Key_Up)
    assert focused(window) is chip
    press(window, Key.Key_Down)
    assert focused(window) is first.opener


def test_right_of_the_cards_is_the_side_column_and_left_of_it_the_cards(window: DesktopWindow) -> None:
    home = window.view.home
    press(window, Key.Key_Right)
    press(window, Key.Key_Right)
    room = focused(window)
    assert home.side.isAncestorOf(room)
    press(window, Key.Key_Right)
    assert focused(window) is room
    press(window, Key.Key_Left)
    assert not home.side.isAncestorOf(focused(window))
    assert isinstance(focused(window), EntryButton | ShelfChip)


def test_the_end_of_a_column_is_an_end(window: DesktopWindow) -> None:
    last = window.view.home.cards[-1].opener
    last.setFocus()
    press(window, Key.Key_Down)
    assert focused(window) is last


def test_home_and_end_lead_to_the_first_and_the_last_tile_and_the_page_follows(window: DesktopWindow) -> None:
    window.resize(1000, 500)
    settle()
    cards, page = window.view.home.cards, window.view.home_page
    press(window, Key.Key_End)
    assert focused(window) is cards[-1].opener
    assert page.verticalScrollBar().value() > 0
    seen = cards[-1].visibleRegion().boundingRect()
    assert seen == cards[-1].rect()
    press(window, Key.Key_Home)
    assert focused(window) is cards[0].opener
    assert cards[0].visibleRegion().boundingRect() == cards[0].rect()


def test_every_tile_is_seen_whole_when_the_arrows_reach_it(window: DesktopWindow) -> None:
    window.resize(1000, 480)
    settle()
    for card in window.view.home.cards:
        card.opener.setFocus()
        for key in BEYOND:
            press(window, key)
            there = focused(window)
            around = there.parentWidget()
            whole = around if isinstance(around, EntryCard) else there
            assert whole.visibleRegion().boundingRect() == whole.rect(), name(there)
            card.opener.setFocus()


def test_arrows_lead_from_the_small_buttons_to_the_tiles(window: DesktopWindow) -> None:
    first, second, third, *_ = window.view.home.cards
    for small in (part(first, Chip), part(first, PictogramButton)):
        small.setFocus()
        press(window, Key.Key_Right)
        assert focused(window) is second.opener
    part(first, Chip).setFocus()
    press(window, Key.Key_Up)
    assert focused(window) is first.opener
    part(first, Chip).setFocus()
    press(window, Key.Key_Down)
    assert focused(window) is third.opener


@pytest.mark.parametrize("modifier", [CTRL, Modifier.ShiftModifier, Modifier.AltModifier])
def test_arrows_with_other_keys_are_not_ours(modifier: Qt.KeyboardModifier, window: DesktopWindow) -> None:
    before = focused(window)
    for key in (Key.Key_Right, Key.Key_Down, Key.Key_End):
        give(window, key_event(key, modifiers=modifier))
        assert focused(window) is before


def test_arrow_that_leads_nowhere_scrolls_the_page(window: DesktopWindow) -> None:
    window.resize(1000, 480)
    settle()
    bar = window.view.home_page.verticalScrollBar()
    press(window, Key.Key_End)
    window.view.home.cards[-1].opener.setFocus()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    press(window, Key.Key_Down)
    assert bar.value() > before


def test_languages_keep_their_arrows(window: DesktopWindow, speech: Speech) -> None:
    english = next(found for found in window.view.header.findChildren(QPushButton) if found.text() == "English")
    english.setFocus()
    press(window, Key.Key_Left)
    assert speech.language is Language.RU


def test_buttons_of_dialogs_keep_their_arrows(window: DesktopWindow) -> None:
    give(window, key_event(Key.Key_2, modifiers=CTRL, code=X11_DIGITS[2]))
    dialog = part(window, ReminderDialog)
    back = next(found for found in dialog.findChildren(QPushButton) if found.text() == "Back")
    back.setFocus()
    QApplication.sendEvent(back, key_event(Key.Key_Left))
    assert dialog.focusWidget() is not back


def test_nearest_prefers_straight_ahead_and_stays_in_its_column() -> None:
    here = Stop(QRect(0, 0, 100, 50), 0)
    ahead, aside = Stop(QRect(0, 200, 100, 50), 0), Stop(QRect(110, 60, 100, 50), 0)
    other_column = Stop(QRect(0, 60, 100, 50), 1)
    assert nearest([aside, ahead], here, Key.Key_Down) == 0
    assert nearest([other_column, ahead], here, Key.Key_Down) == 1
    assert nearest([other_column], here, Key.Key_Down) == 0
    assert nearest([Stop(QRect(110, 60, 100, 50), 1)], here, Key.Key_Down) is None
    assert nearest([aside], here, Key.Key_Right) == 0
    assert nearest([ahead, aside], here, Key.Key_Left) is None
    assert nearest([], here, Key.Key_Up) is None
    # Of two that are as far, the one that begins nearer to where this one begins.
    chips = [Stop(QRect(left, 60, 40, 20), 0) for left in (30, 72, 0)]
    assert nearest(chips, here, Key.Key_Down) == 2


def test_tab_goes_through_what_is_ones_own_in_the_order_of_reading(window: DesktopWindow) -> None:
    assert gate.wrong_tab_order(window) == []
    stops = gate.tab_stops(window)
    chips, cards, rooms = (
        [place for place, stop in enumerate(stops) if isinstance(stop, kind)]
        for kind in (ShelfChip, EntryButton, RoomButton)
    )
    assert max(chips) < min(cards) < min(rooms) < max(cards)
