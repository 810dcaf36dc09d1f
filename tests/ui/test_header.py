"""At the top of the window: whose program it is, the search, the settings, the languages."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from launcher.core.catalogue import Catalogue
from launcher.core.languages import Language
from launcher.core.settings import ThemeChoice
from launcher.ui.header import Header
from launcher.ui.search_box import SearchBox
from launcher.ui.segments import Segments
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers.ui_stage import settle, texts

LANGUAGES = ["Қазақша", "Русский", "English"]


def named(header: Header, name: str) -> QAbstractButton:
    """The button of this accessible name."""
    return next(button for button in header.findChildren(QAbstractButton) if button.accessibleName() == name)


@pytest.fixture
def header(qtbot: QtBot, theme: Theme, catalogue: Catalogue, speech: Speech) -> Header:
    """The header of the bundled content, in English."""
    header = Header(catalogue.organisation, speech)
    qtbot.addWidget(header)
    header.show()
    return header


@pytest.mark.parametrize("language", Language)
def test_languages_are_called_by_their_own_names(header: Header, speech: Speech, language: Language) -> None:
    speech.speak(language)
    names = [button.text() for button in header.findChildren(QPushButton) if button.text()]
    assert names == LANGUAGES
    chosen = [button.text() for button in header.findChildren(QPushButton) if button.text() and button.isChecked()]
    assert chosen == [LANGUAGES[list(Language).index(language)]]


@pytest.mark.parametrize(("name", "language"), list(zip(LANGUAGES, Language, strict=True)))
def test_a_language_is_chosen(qtbot: QtBot, header: Header, name: str, language: Language) -> None:
    with qtbot.waitSignal(header.language_chosen) as signal:
        named(header, name).click()
    assert signal.args == [language]


def test_the_settings_are_asked_for(qtbot: QtBot, header: Header, speech: Speech) -> None:
    button = named(header, "Settings")
    assert "Settings" in button.toolTip()
    with qtbot.waitSignal(header.settings_asked):
        button.click()


def test_the_search_speaks_the_language(header: Header, speech: Speech, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[Language] = []
    monkeypatch.setattr(SearchBox, "retranslate", lambda _: said.append(speech.language))
    speech.speak(Language.KK)
    speech.speak(Language.RU)
    assert said == [Language.KK, Language.RU]


def test_whose_program_it_is_stands_there(header: Header, catalogue: Catalogue, speech: Speech) -> None:
    assert catalogue.organisation is not None
    for language in Language:
        speech.speak(language)
        shown = texts(header).values()
        assert catalogue.organisation.name.text(language) in shown
        assert catalogue.organisation.product.text(language) in shown


def test_without_an_organisation_there_is_still_a_title(qtbot: QtBot, speech: Speech) -> None:
    header = Header(None, speech)
    qtbot.addWidget(header)
    assert "Platforms" in texts(header).values()


def test_the_sign_follows_the_colours(header: Header, theme: Theme) -> None:
    brand = header.findChildren(QLabel)[0]
    before = brand.pixmap().toImage()
    theme.choose(ThemeChoice.DARK)
    try:
        settle()
        assert brand.pixmap().toImage() != before
    finally:
        theme.choose(ThemeChoice.LIGHT)


@pytest.fixture
def holder(qtbot: QtBot, header: Header) -> Iterator[QWidget]:
    """Something around the header, which gives it its size as the window does."""
    holder = QWidget()
    qtbot.addWidget(holder)
    header.setParent(holder)
    holder.show()
    header.show()
    yield holder
    # It belongs to its own fixture again.
    header.setParent(None)


def arrange(header: Header, width: int) -> tuple[QWidget, QWidget, QWidget]:
    """Make the header so wide; its search, settings and languages."""
    header.resize(width, header.minimumSizeHint().height())
    settle()
    header.resize(width, header.sizeHint().height())
    settle()
    return header.search, named(header, "Settings"), header.findChildren(Segments)[0]


@pytest.mark.parametrize(("width", "rows"), [(400, 3), (640, 2), (800, 2), (900, 1), (1366, 1)])
def test_everything_stands_where_it_fits(holder: QWidget, header: Header, width: int, rows: int) -> None:
    search, settings, languages = arrange(header, width)
    assert header.minimumSizeHint().width() <= 400
    assert all(header.rect().contains(part.geometry()) for part in (search, settings, languages))
    assert languages.geometry().top() <= settings.geometry().center().y() <= languages.geometry().bottom()
    bottom = header.findChildren(QLabel)[0].geometry().bottom()
    choices_below, search_below = languages.y() > bottom, search.y() > languages.geometry().bottom()
    assert 1 + choices_below + search_below == rows
    # Below, the search has all the width.
    assert search.width() >= (240 if rows == 1 else width - 2 * 24)


def test_the_tab_key_goes_as_one_reads(holder: QWidget, header: Header) -> None:
    first = QPushButton("before", holder)
    last = QPushButton("after", holder)
    QWidget.setTabOrder(first, header.search)
    QWidget.setTabOrder(named(header, LANGUAGES[2]), last)
    choices = ["Settings", "English"]  # of the languages, the chosen one; arrow keys lead to the others
    header.search.setText("zoom")
    search = ["Search", "Clear the search"]
    for width in (1366, 400, 640, 1366, 640):
        arrange(header, width)
        names, widget = [], first.nextInFocusChain()
        while widget is not last:
            assert widget is not None
            names += [widget.accessibleName()] if widget.focusPolicy() & Qt.FocusPolicy.TabFocus else []
            widget = widget.nextInFocusChain()
        assert names == (search + choices if width == 1366 else choices + search), width


@pytest.fixture
def segments(qtbot: QtBot) -> Segments:
    """Three names, of which the second is on."""
    segments = Segments(["one", "two", "three"], "two")
    qtbot.addWidget(segments)
    for name in ("one", "two", "three"):
        segments.name_button(name, f"{name} & all")
    segments.show()
    return segments


def test_one_of_the_segments_is_on(segments: Segments) -> None:
    buttons = segments.findChildren(QPushButton)
    assert [button.isChecked() for button in buttons] == [False, True, False]
    buttons[2].click()
    buttons[2].click()
    assert [button.isChecked() for button in buttons] == [False, False, True]
    assert segments.is_chosen("three")
    assert not segments.is_chosen("two")


def test_choosing_without_a_person_gives_no_signal(qtbot: QtBot, segments: Segments) -> None:
    with qtbot.assertNotEmitted(segments.chosen):
        segments.choose("one")
    assert segments.is_chosen("one")


def test_segments_are_chosen_with_the_keyboard(qtbot: QtBot, segments: Segments) -> None:
    buttons = segments.findChildren(QPushButton)
    segments.activateWindow()
    buttons[1].setFocus()
    qtbot.waitUntil(buttons[1].hasFocus)
    with qtbot.waitSignal(segments.chosen) as signal:
        QTest.keyClick(buttons[1], Qt.Key.Key_Right)
        QTest.keyClick(buttons[2], Qt.Key.Key_Space)
    assert signal.args == ["three"]
    assert buttons[2].hasFocus()


def test_an_ampersand_is_a_character(segments: Segments) -> None:
    button = segments.findChildren(QPushButton)[0]
    assert button.text() == "one && all"
    assert button.accessibleName() == "one & all"
    assert button.shortcut().isEmpty()
