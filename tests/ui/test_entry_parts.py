"""Cards, rows and the buttons on them say what an entry is, and never cut it off."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from launcher.core.catalogue import Catalogue, Entry
from launcher.core.languages import Language, LocalText
from launcher.ui.chip import Chip
from launcher.ui.entry_button import COMPACT, EXPLAINED, LARGE, ROW, ButtonShape, EntryButton
from launcher.ui.entry_card import EntryCard
from launcher.ui.entry_row import RowsCard
from launcher.ui.entry_words import clause_words
from launcher.ui.home_page import HomePage
from launcher.ui.palette import LIGHT
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from launcher.ui.why_button import WhyButton
from tests.helpers.ui_stage import longer_content, part, set_text_size, settle

SHAPES = {"large": LARGE, "compact": COMPACT, "explained": EXPLAINED, "row": ROW}
EVIL = "<b>Bold & brave</b> <img src=x>"


def entry(catalogue: Catalogue, name: str) -> Entry:
    """The entry of this id, which the bundled content has."""
    found = catalogue.entry(name)
    assert found is not None
    return found


def button_of(card: EntryCard) -> EntryButton:
    """The large button of a card."""
    return part(card, EntryButton)


def ink(button: EntryButton, size: QSize) -> int:
    """How many pixels of a size the button really paints."""
    button.resize(size)
    image = QImage(size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    button.render(image, QPoint(), renderFlags=QWidget.RenderFlag(0))
    image = image.convertToFormat(QImage.Format.Format_Alpha8)
    alpha = bytes(image.constBits())
    return len(alpha) - alpha.count(0)


def test_a_card_tells_everything_of_its_entry(qtbot: QtBot, theme: Theme, catalogue: Catalogue, speech: Speech) -> None:
    zoom = entry(catalogue, "zoom")
    card = EntryCard(zoom, catalogue, speech)
    qtbot.addWidget(card)
    button = button_of(card)
    assert button.text() == button.accessibleName() == "Zoom"
    assert button.accessibleDescription() == f"{zoom.summary.en}. clause 2 · ethics: 12.5.1"
    chips = card.findChildren(QPushButton)
    assert [chip.text() for chip in chips] == ["Help centre · web page · in English"[: len(chips[0].text())]]
    why = part(card, WhyButton)
    assert why.accessibleName() == "Why is this here? Zoom"
    assert QAccessible.queryAccessibleInterface(button).role() == QAccessible.Role.Button


def test_a_public_address_says_so(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    card = EntryCard(entry(catalogue, "telegram"), catalogue, speech)
    qtbot.addWidget(card)
    assert "clause 3 · ethics: 12.5 · public address" in button_of(card).accessibleDescription()


def test_several_clauses_are_all_named(qapp: object, catalogue: Catalogue, speech: Speech) -> None:
    assert clause_words(entry(catalogue, "mail")) == "clauses 3, 6"


def test_a_card_opens_and_explains(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    moodle = entry(catalogue, "e-learning")
    card = EntryCard(moodle, catalogue, speech)
    qtbot.addWidget(card)
    opened: list[Entry] = []
    explained: list[Entry] = []
    card.opened.connect(opened.append)
    card.explained.connect(explained.append)
    button_of(card).click()
    for chip in card.findChildren(QPushButton):
        chip.click()
    part(card, WhyButton).click()
    assert opened == [moodle, *catalogue.guides_of(moodle)]
    assert len(opened) == 3
    assert explained == [moodle]


def test_a_card_says_how_far_it_is(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    card = EntryCard(entry(catalogue, "zoom"), catalogue, speech)
    qtbot.addWidget(card)
    card.resize(400, 200)
    card.show()
    without, words = card.grab().toImage(), button_of(card).accessibleDescription()
    card.show_progress("Opening…")
    assert button_of(card).accessibleDescription() == f"Opening… {words}"
    assert card.grab().toImage() != without
    card.show_progress("")
    assert button_of(card).accessibleDescription() == words
    assert card.grab().toImage() == without


def test_markup_in_a_title_is_shown_as_it_is(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    evil = LocalText(EVIL, EVIL, EVIL)
    zoom, guide = entry(catalogue, "zoom"), replace(entry(catalogue, "zoom-help"), title=evil, short_title=evil)
    card = EntryCard(replace(zoom, title=evil), replace(catalogue, entries=(guide,)), speech)
    qtbot.addWidget(card)
    assert button_of(card).accessibleName() == EVIL
    assert button_of(card).text() == EVIL.replace("&", "&&")
    chip = part(card, QPushButton)
    # Doubled, for a button shows one of two ampersands; escaped, for a tool tip may show markup.
    assert chip.text().startswith(EVIL.replace("&", "&&"))
    assert "<b>" not in chip.toolTip()
    assert "&lt;b&gt;Bold &amp; brave&lt;/b&gt;" in chip.toolTip()


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_a_button_never_cuts_off_its_text(
    qtbot: QtBot, text_size: None, catalogue: Catalogue, shape: ButtonShape, percent: int
) -> None:
    """With more room nothing more is painted, at any width and with longer texts too."""
    set_text_size(percent)
    button = EntryButton("video", shape)
    qtbot.addWidget(button)
    for texts in (catalogue, longer_content(catalogue)):
        for language in Language:
            words = [entry for entry in texts.entries if entry.id in {"e-learning", "distance-learning-section"}]
            for found in words:
                button.set_texts(found.title.text(language), found.summary.text(language), "clause 3 · ethics: 12.5.1")
                for width in range(180, 901, 120):
                    height = button.heightForWidth(width)
                    more = ink(button, QSize(width, height + 200))
                    # The faintest edge of a letter may stand below its line; a line has hundreds of pixels.
                    assert ink(button, QSize(width, height)) == pytest.approx(more, abs=5)


@pytest.mark.parametrize("language", Language)
def test_every_word_of_a_button_is_painted(qtbot: QtBot, language: Language, catalogue: Catalogue) -> None:
    """A line of text that is cut at its side has less ink than the same letters in a wide button."""
    button = EntryButton("video", LARGE)
    qtbot.addWidget(button)
    word = "Платформалардың" * 3
    for text in (catalogue.entries[0].title.text(language), word):
        button.set_texts(text.replace(" ", ""), "", "")
        wide = ink(button, QSize(2000, 200))
        for width in (180, 300, 500):
            height = button.heightForWidth(width)
            assert ink(button, QSize(width, height)) > 0.97 * wide


def test_a_button_measures_again_when_its_texts_change(qtbot: QtBot, text_size: None) -> None:
    button = EntryButton("video", LARGE)
    qtbot.addWidget(button)
    button.set_texts("Zoom", "Video", "clause 2")
    short = button.heightForWidth(240)
    button.set_texts("Zoom", "Video and much else that needs more than one line to be said", "clause 2")
    long = button.heightForWidth(240)
    set_text_size(200)
    settle()
    assert short < long < button.heightForWidth(240)


@pytest.mark.parametrize("width", [120, 200, 900])
def test_a_chip_goes_on_in_the_next_line(qtbot: QtBot, theme: Theme, width: int) -> None:
    """All its letters are painted, whether it has room for one line or not."""
    chip = Chip()
    qtbot.addWidget(chip)
    chip.setText("Көмек орталығы · веб-бет && бейне")
    size = chip.sizeHint()
    assert chip.heightForWidth(size.width()) == size.height()
    chip.resize(size)
    wide = chip.grab().toImage()
    chip.resize(width, chip.heightForWidth(width))
    assert (chip.height() > size.height()) == (width < size.width())
    assert letters(chip.grab().toImage()) == pytest.approx(letters(wide), rel=0.03)
    assert QAccessible.queryAccessibleInterface(chip).text(QAccessible.Text.Name) == "Көмек орталығы · веб-бет & бейне"


def letters(image: QImage) -> int:
    """How many pixels of a button have the colour of its text, without the edge."""
    inside = image.copy(image.rect().adjusted(5, 3, -5, -3)).convertToFormat(QImage.Format.Format_RGB32)
    colour = QColor(LIGHT.primary)
    return sum(
        QColor(value).blue() < 255 and abs(QColor(value).red() - colour.red()) < 60
        for value in memoryview(inside.constBits()).cast("B").cast("I")
    )


def test_a_card_of_rows_opens_and_explains_each(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    category = next(category for category in catalogue.categories if category.id == "guides")
    entries = catalogue.in_category("guides")
    card = RowsCard(category, entries, speech)
    qtbot.addWidget(card)
    opened: list[Entry] = []
    explained: list[Entry] = []
    card.opened.connect(opened.append)
    card.explained.connect(explained.append)
    for button in card.findChildren(QAbstractButton):
        button.click()
    assert tuple(opened) == tuple(explained) == entries
    descriptions = [button.accessibleDescription() for button in card.findChildren(EntryButton)]
    assert descriptions == ["web page · clause 5", "clause 4"]


@pytest.mark.parametrize(("width", "columns"), [(500, 1), (700, 2), (1300, 3)])
def test_the_page_has_as_many_columns_as_fit(
    qtbot: QtBot, catalogue: Catalogue, speech: Speech, width: int, columns: int
) -> None:
    page = HomePage(catalogue, speech)
    qtbot.addWidget(page)
    page.resize(width, 900)
    page.show()
    settle()
    cards, rows = page.findChildren(EntryCard), part(page, RowsCard)
    lefts = {card.mapTo(page, card.rect().topLeft()).x() for card in cards}
    right = max(card.mapTo(page, card.rect().topRight()).x() for card in cards)
    assert len(lefts) + (rows.mapTo(page, rows.rect().topLeft()).x() > right) == columns


def test_every_entry_is_on_the_page(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    page = HomePage(catalogue, speech)
    qtbot.addWidget(page)
    names = " ".join(button.accessibleName() for button in page.findChildren(QAbstractButton))
    assert [found.id for found in catalogue.entries if found.title.en not in names] == []


@pytest.mark.parametrize("held", [Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier])
@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_with_alt_or_ctrl_presses_nothing(
    qtbot: QtBot, catalogue: Catalogue, speech: Speech, held: Qt.KeyboardModifier, key: Qt.Key
) -> None:
    card = EntryCard(entry(catalogue, "zoom"), catalogue, speech)
    qtbot.addWidget(card)
    with qtbot.assertNotEmitted(card.opened):
        QTest.keyClick(card.opener, key, held)
    with qtbot.waitSignal(card.opened):
        QTest.keyClick(card.opener, key)
