"""Languages and colours are chosen at the top of the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from launcher.core.catalogue import Catalogue
from launcher.core.languages import Language
from launcher.core.settings import ThemeChoice
from launcher.ui.header import Header
from launcher.ui.segments import Segments
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers.ui_stage import settle, texts

LANGUAGES = ["Қазақша", "Русский", "English"]
THEMES = ["Light colours", "Dark colours", "Colours as in the system"]


def named(header: Header, name: str) -> QPushButton:
    """The button of this accessible name."""
    return next(button for button in header.findChildren(QPushButton) if button.accessibleName() == name)


@pytest.fixture
def header(qtbot: QtBot, theme: Theme, catalogue: Catalogue, speech: Speech) -> Header:
    """The header of the bundled content, in English and as the system has it."""
    header = Header(catalogue.organisation, speech, ThemeChoice.SYSTEM)
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


@pytest.mark.parametrize(
    ("name", "choice"), list(zip(THEMES, (ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.SYSTEM), strict=True))
)
def test_a_theme_is_chosen(qtbot: QtBot, header: Header, name: str, choice: ThemeChoice) -> None:
    button = named(header, name)
    assert name in button.toolTip()
    with qtbot.waitSignal(header.theme_chosen) as signal:
        button.click()
    assert signal.args == [choice]
    assert [other.accessibleName() for other in header.findChildren(QPushButton) if other.isChecked()] == [
        name,
        "English",
    ]


def test_whose_program_it_is_stands_there(header: Header, catalogue: Catalogue, speech: Speech) -> None:
    assert catalogue.organisation is not None
    for language in Language:
        speech.speak(language)
        shown = texts(header).values()
        assert catalogue.organisation.name.text(language) in shown
        assert catalogue.organisation.product.text(language) in shown


def test_without_an_organisation_there_is_still_a_title(qtbot: QtBot, speech: Speech) -> None:
    header = Header(None, speech, ThemeChoice.LIGHT)
    qtbot.addWidget(header)
    assert "Platforms" in texts(header).values()


def test_pictures_of_themes_follow_the_colours(header: Header, theme: Theme) -> None:
    button = named(header, "Dark colours")
    before = button.icon().pixmap(20).toImage()
    theme.choose(ThemeChoice.DARK)
    try:
        assert button.icon().pixmap(20).toImage() != before
    finally:
        theme.choose(ThemeChoice.LIGHT)


@pytest.mark.parametrize(("width", "rows"), [(400, 3), (560, 2), (1200, 1)])
def test_the_choices_stand_where_they_fit(qtbot: QtBot, header: Header, width: int, rows: int) -> None:
    # As in the window, where the header is given its size.
    holder = QWidget()
    qtbot.addWidget(holder)
    header.setParent(holder)
    holder.show()
    header.show()
    header.resize(width, header.minimumSizeHint().height())
    settle()
    header.resize(width, header.sizeHint().height())
    settle()
    assert header.minimumSizeHint().width() <= 400
    themes, languages = sorted(header.findChildren(Segments), key=lambda found: found.width())
    below = themes.y() > header.findChildren(QLabel)[0].geometry().bottom()
    assert 1 + below + (languages.y() > themes.geometry().bottom()) == rows
    assert all(header.rect().contains(part.geometry()) for part in (themes, languages))
    # It belongs to its own fixture again.
    header.setParent(None)


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
