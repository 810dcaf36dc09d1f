"""What stands below each other begins and ends at the same lines, whatever the size of text is."""

from collections.abc import Iterable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from launcher.core.content import Content, LayerSource, load_content
from launcher.faces.desktop import DesktopWindow
from launcher.ui.address_row import AddressRow
from launcher.ui.brand import Brand
from launcher.ui.editing_keys import TextField
from launcher.ui.entry_button import EntryButton
from launcher.ui.entry_card import EntryCard, card_edge
from launcher.ui.entry_row import RowsCard
from launcher.ui.home_page import LinkButton
from launcher.ui.link_tools import LinkTools
from launcher.ui.problem_notice import ProblemNotice
from launcher.ui.regulation_page import ClauseCard, RegulationPage
from launcher.ui.reminder_card import ReminderCard
from launcher.ui.rooms_card import RoomsCard
from launcher.ui.search_box import SearchBox
from launcher.ui.search_results import SearchResults
from launcher.ui.section import Section
from launcher.ui.shelf_strip import ShelfChip
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers.desk_scenes import own_some
from tests.helpers.layer_scenes import broken_content, layer_left_out
from tests.helpers.scenes import regulation, search
from tests.helpers.ui_stage import LAPTOP, Stage, on_screen, part, set_text_size, settle, unroll

SIZES = (100, 130, 200)
MARGIN = 24  # of every window at both sides, device-independent pixels
pytestmark = pytest.mark.usefixtures("text_size")


@pytest.fixture
def stage(theme: Theme, content: Content, speech: Speech) -> Stage:
    """What the window is made with."""
    return Stage(content, speech, theme)


def shown(qtbot: QtBot, window: QWidget) -> QWidget:
    """The window, as wide as on a laptop, and so high that no scroll bar takes anything away."""
    on_screen(window, qtbot, LAPTOP)
    unroll(window)
    return window


def place(widget: QWidget, inset: int = 0) -> QRect:
    """Where a widget is seen in its window; a card keeps `inset` free for its ring."""
    found = QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())
    return found.adjusted(inset, inset, -inset, -inset)


def words_begin(label: QLabel) -> int:
    """Where the words of a label begin, from the left of the window."""
    return place(label).left() + label.contentsMargins().left() + max(label.indent(), 0)


def lefts(places: Iterable[QRect]) -> set[int]:
    """All left edges."""
    return {one.left() for one in places}


@pytest.mark.parametrize("size", SIZES)
def test_the_first_page_has_one_line_at_each_side(qtbot: QtBot, stage: Stage, size: int) -> None:
    set_text_size(size)
    window = shown(qtbot, own_some(stage))
    assert isinstance(window, DesktopWindow)
    cards = [place(card, card_edge()) for card in window.findChildren(EntryCard)]
    side = [place(part(window, kind)) for kind in (RoomsCard, ReminderCard, RowsCard, LinkButton)]
    ends = {window.width() - MARGIN - 1}
    assert min(lefts(cards)) == MARGIN
    assert lefts([place(part(window, Brand)), place(part(window, ShelfChip))]) == {MARGIN}
    assert words_begin(window.view.status) == MARGIN
    assert {words_begin(part(section, QLabel)) for section in window.findChildren(Section)} == {MARGIN}
    assert {one.right() for one in side} == ends
    if place(part(window, RoomsCard)).top() > cards[-1].bottom():  # below the tiles, where the text is large
        assert lefts(side) == {MARGIN}
        assert max(card.right() for card in cards) == window.width() - MARGIN - 1


@pytest.mark.parametrize("size", SIZES)
def test_the_words_in_a_card_stand_below_each_other(qtbot: QtBot, stage: Stage, size: int) -> None:
    set_text_size(size)
    window = shown(qtbot, own_some(stage))
    rooms, rows = part(window, RoomsCard), part(window, RowsCard)
    for card, kind in ((rooms, "RoomButton"), (rows, "EntryButton")):
        title = next(label for label in card.findChildren(QLabel) if label.parent() is card)
        buttons = [found for found in card.findChildren(QWidget) if type(found).__name__ == kind]
        assert buttons
        padding = 8 * size / 100
        assert words_begin(title) == pytest.approx(place(buttons[0]).left() + padding, abs=1)


@pytest.mark.parametrize("size", SIZES)
def test_a_notice_is_as_wide_as_all_below_it(qtbot: QtBot, stage: Stage, size: int) -> None:
    set_text_size(size)
    window = shown(qtbot, layer_left_out(stage))
    notice = place(part(window, ProblemNotice))
    assert (notice.left(), notice.right()) == (MARGIN, window.width() - MARGIN - 1)


@pytest.mark.parametrize("size", SIZES)
def test_a_page_to_read_has_one_line_at_each_side(qtbot: QtBot, stage: Stage, size: int) -> None:
    set_text_size(size)
    page = part(shown(qtbot, regulation(stage)), RegulationPage)
    clauses = page.findChildren(ClauseCard)
    cards = [place(card) for card in clauses]
    titles = [label for label in page.findChildren(QLabel) if label.parent() is clauses[0].parent()]
    back = next(found for found in page.findChildren(QPushButton) if found.text().startswith("←"))
    assert len(lefts([*cards, place(back)])) == 1
    assert {words_begin(label) for label in titles} == lefts(cards)
    if size == 200:  # as wide as the window then
        assert lefts(cards) == {MARGIN}


@pytest.mark.parametrize("size", SIZES)
def test_what_was_found_stands_below_its_heading(qtbot: QtBot, stage: Stage, size: int) -> None:
    set_text_size(size)
    results = part(shown(qtbot, search(stage)), SearchResults)
    labels = [label for label in results.findChildren(QLabel) if label.isVisible() and label.text()]
    card = next(
        found for found in results.findChildren(QWidget) if found.property("role") == "card" and found.isVisible()
    )
    outside = [label for label in labels if not card.isAncestorOf(label)]
    assert len(outside) == 2
    assert {words_begin(label) for label in outside} == {place(card).left()}


def test_what_stands_beside_no_tiles_stands_in_the_middle(qtbot: QtBot, stage: Stage) -> None:
    window = shown(qtbot, replace(stage, content=broken_content()).window())
    assert not window.findChildren(EntryCard)
    for found in (part(window, RowsCard), part(window, LinkButton)):
        assert abs(place(found).left() - (window.width() - place(found).right() - 1)) <= 1
    assert part(window, RowsCard).width() > window.width() // 2
    assert part(window, EntryButton).isVisible()


def test_where_nothing_can_be_shown_no_link_is_asked_for(qtbot: QtBot, stage: Stage) -> None:
    nothing = load_content([LayerSource("bundled", "content.json", b"{")])
    window = shown(qtbot, replace(stage, content=nothing).window())
    assert not window.findChildren(LinkButton)
    assert part(window, SearchBox).hasFocus()


def test_a_title_without_a_name_below_it_stands_beside_the_middle_of_the_sign(qtbot: QtBot, stage: Stage) -> None:
    window = shown(qtbot, replace(stage, content=broken_content()).window())
    title = next(found for found in window.findChildren(QLabel) if found.text() == "Platforms")
    assert abs(place(title).center().y() - place(part(window, Brand)).center().y()) <= 1


@pytest.mark.parametrize("size", SIZES)
def test_a_field_beside_a_button_is_as_high_as_its_text_asks(
    qtbot: QtBot, theme: Theme, speech: Speech, size: int
) -> None:
    set_text_size(size)
    for row in (AddressRow("http://bigbluebutton.nkzu.kz:81/"), LinkTools(speech)):
        qtbot.addWidget(row)
        row.resize(1300, row.sizeHint().height())
        row.show()
        settle()
        field = part(row, TextField)
        assert field.height() >= field.sizeHint().height()
