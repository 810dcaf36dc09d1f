"""The language is switched while the program runs, and nothing of the old one stays."""

import re
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from launcher.core.catalogue import Catalogue
from launcher.core.content import Content
from launcher.core.languages import Language, LocalText
from launcher.core.messages import Message
from launcher.faces.file_dialogs import file_dialog
from launcher.ui.search_box import SearchBox
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from launcher.ui.tray_icon import TrayIcon
from tests.helpers.desk_scenes import ROOMS, entries_menu, entry_menu, rooms_menu
from tests.helpers.layer_scenes import broken_content
from tests.helpers.pictures import switched_and_fresh
from tests.helpers.states import STATES, State
from tests.helpers.ui_stage import Stage, entry_texts, settle, texts

# What is called the same in two languages or all: names, numbers, addresses, signs.
NAMES = ["E-learning NKZU", "E-learning", "BigBlueButton", "Zoom", "Moodle", "WhatsApp", "Telegram", "Gmail", "NKZU"]
# What is printed on the keys of keyboards everywhere.
KEYS = {"Ctrl", "Shift", "Home", "End", "Enter", "Tab", "Esc", "F1", "F10", "K", "+", "…", "←", "↑", "↓", "→"}
# What a file of ours calls things, and where files are: the same for staff of every language.
TECHNICAL = re.compile(r"[a-z/~][\w/~.\u200b-]*|Inter-Regular\.otf|(\s*([a-z]\w*|[A-Z_]+):.*\n?|\s+\S+ \d+x\d+\n)+")
# What is called the same in Kazakh and in Russian; before technical values too.
KAZAKH_AND_RUSSIAN = {"Файл", "Платформа", "Мессенджер", "Экран", "Прокси"}
NAME_OF_FACT = re.compile(r"^(Экран|Прокси|Платформа): (?=[A-Za-z])")
ADDRESS = re.compile(r"(https?://|\b[a-z]+(\.[a-z]+)+(?=[:/]))\S*")
# What a teacher calls rooms, and what stands on the badge of the keyboard layout.
ROOM_NAMES = [*(room.name for room in ROOMS.items), "Class"]
LAYOUTS = ["ҚАЗ", "РУС", "ENG", "GER"]
PLAIN = re.compile(r"[\d\s.,:·/№%–—«»“”()&-]*")
# Written alike in Kazakh and in Russian.
DURATION = re.compile(r"[\d,]+[\s\u00a0](мс|с)")

# The language of an invitation is chosen, and stays so.
CHOSEN = {"share", "share_told", "share_without_code"}
# So high that it has to be scrolled only where the bar for scrolling takes a part of its width.
EITHER_WAY = {"helpdesk_checked"}
LASTING = [state for state in STATES if not state.passes]
PICTURED = [state for state in LASTING if state.name not in CHOSEN | EITHER_WAY]


def wait_for_search(qtbot: QtBot, window: QWidget) -> None:
    """Wait until a search has told screen readers what it found, which it does when nobody types for a moment."""
    timers = [timer for box in window.findChildren(SearchBox) for timer in box.findChildren(QTimer)]
    qtbot.waitUntil(lambda: not any(timer.isActive() for timer in timers))


@pytest.mark.parametrize("state", LASTING, ids=lambda state: state.name)
def test_nothing_stays_in_the_old_language(
    qtbot: QtBot, theme: Theme, content: Content, speech: Speech, state: State
) -> None:
    """A window that has switched says word for word, and looks as, one that was made in the language."""
    stage = Stage(content, speech, theme)
    speech.speak(Language.KK)
    switched = state.make(stage)
    qtbot.addWidget(switched)
    wait_for_search(qtbot, switched)
    said, last = texts(switched), Language.KK
    for language in (Language.RU, Language.EN, Language.KK):
        speech.speak(language)
        settle()
        fresh = state.make(stage)
        qtbot.addWidget(fresh)
        for window in (switched, fresh):
            wait_for_search(qtbot, window)
        before, said = said, texts(switched)
        # Parts may stand in another order in memory: what counts is what is said.
        assert sorted(said.values()) == sorted(texts(fresh).values())
        # What a person has typed is theirs.
        stayed = {text for place, text in said.items() if not place.endswith("typed") and before.get(place) == text}
        assert {text for text in stayed if not _is_the_same_in_all(text, content)} == set()
        assert _words_of_another_language(said.values(), content, last, language) == []
        last = language


@pytest.mark.parametrize("state", PICTURED, ids=lambda state: state.name)
def test_it_looks_as_if_it_had_been_made_in_the_language(
    qtbot: QtBot, theme: Theme, content: Content, speech: Speech, state: State
) -> None:
    """Cards paint themselves: what they show is in no property, and only a picture tells."""
    speech.speak(Language.KK)
    switched, fresh = switched_and_fresh(
        qtbot, lambda: state.make(Stage(content, speech, theme)), lambda: speech.speak(Language.RU)
    )
    assert switched == fresh


def test_what_is_being_opened_is_said_in_the_language(
    qtbot: QtBot, theme: Theme, content: Content, speech: Speech
) -> None:
    window = Stage(content, speech, theme).window()
    qtbot.addWidget(window)
    entry = content.catalogue.entry("moodle")
    assert entry is not None
    words = Message("Opening", "Opening…")
    window.view.show_progress(entry, lambda: speech.say(words))
    for language in (Language.RU, Language.KK, Language.EN):
        speech.speak(language)
        said = [text for text in texts(window).values() if speech.say(words) in text]
        # On the tile, and in the line below.
        assert len(said) == 2
        assert f"{speech.text(entry.title)} – {speech.say(words)}" in said
    window.view.show_progress(entry, None)
    speech.speak(Language.KK)
    # What is told below stays until something else is.
    assert [text for text in texts(window).values() if speech.say(words) in text] == [window.view.status.text()]


# The platform of the tests has no popups, and says so.
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("scene", [entry_menu, rooms_menu, entries_menu], ids=lambda scene: scene.__name__)
def test_an_open_menu_goes_with_its_language(
    qtbot: QtBot, theme: Theme, content: Content, speech: Speech, scene: Callable[[Stage], QWidget]
) -> None:
    speech.speak(Language.KK)
    stage = Stage(content, speech, theme)
    menu = scene(stage)
    menu.show()
    settle()
    assert menu.isVisible()
    speech.speak(Language.EN)
    qtbot.waitUntil(lambda: not isValid(menu) or not menu.isVisible())


def test_a_question_for_a_file_follows_the_language(qtbot: QtBot, theme: Theme, speech: Speech) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    speech.load_qt_texts()
    title, kind = Message("RoomsFlow", "Import rooms"), Message("RoomsFlow", "Rooms")
    dialog = file_dialog(lambda: speech.say(title), lambda: speech.say(kind), "json", parent)
    folder = Message("FileDialog", "Folder:")
    dialog.show()
    for language in (Language.RU, Language.EN, Language.KK):
        speech.speak(language)
        settle()
        assert dialog.windowTitle() == speech.say(title)
        assert dialog.nameFilters() == [f"{speech.say(kind)} (*.json)"]
        assert dialog.labelText(QFileDialog.DialogLabel.LookIn) == speech.say(folder)
    dialog.close()


def test_the_tray_speaks_the_language_with_the_rest(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    """The menu of the tray, its tool tip apart, which is the name of the window."""
    entries = [entry for entry in catalogue.entries if entry.title.kk != entry.title.ru][:3]
    said = {}
    icon = TrayIcon(speech)
    icon.show_entries(entries)
    for language in (*Language, Language.KK):
        speech.speak(language)
        fresh = TrayIcon(speech)
        fresh.show_entries(entries)
        said[language] = [action.text() for action in icon.contextMenu().actions()]
        assert said[language] == [action.text() for action in fresh.contextMenu().actions()]
        fresh.deleteLater()
    icon.deleteLater()
    assert len({tuple(words) for words in said.values()}) == 3


def _words_of_another_language(said: Iterable[str], content: Content, last: Language, language: Language) -> list[str]:
    """The titles and summaries of entries in the `last` language that are still said."""
    other_words = entry_texts(content.catalogue, last.value) - entry_texts(content.catalogue, language.value)
    whole = "\n".join(said)
    return [words for words in other_words if re.search(rf"\b{re.escape(words)}\b", whole)]


def _is_the_same_in_all(text: str, content: Content) -> bool:
    text = NAME_OF_FACT.sub("", text)
    written = {entry.written_as for entry in content.catalogue.entries}
    if (
        text in KEYS
        or text in KAZAKH_AND_RUSSIAN
        or text in written
        or TECHNICAL.fullmatch(text)
        or DURATION.fullmatch(text)
    ):
        return True
    for title in (*(entry.title for entry in content.catalogue.entries), LocalText("PDF", "PDF", "PDF")):
        if title.kk == title.en or title.ru == title.en:
            text = text.replace(title.en, "")
    for name in (
        *NAMES,
        "Қазақша",
        "Русский",
        "English",
        "Қаз",
        "Рус",
        "Eng",
        *LAYOUTS,
        *ROOM_NAMES,
        *(found.pointer for found in broken_content().problems),
    ):
        text = text.replace(name, "")
    return PLAIN.fullmatch(ADDRESS.sub("", text)) is not None


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        (Language.KK, "2020 жылғы 26 наурыз"),
        (Language.RU, "26 марта 2020 года"),
        (Language.EN, "26 March 2020"),
    ],
)
def test_dates_are_written_as_the_language_does(speech: Speech, language: Language, wanted: str) -> None:
    speech.speak(language)
    assert speech.date("2020-03-26") == wanted


def test_the_language_is_switched_once(qtbot: QtBot, speech: Speech) -> None:
    with qtbot.waitSignal(speech.changed):
        speech.speak(Language.RU)
    assert speech.language is Language.RU
    with qtbot.assertNotEmitted(speech.changed):
        speech.speak(Language.RU)


def test_one_can_come_back_to_every_language(speech: Speech) -> None:
    heard: dict[Language, str] = {}
    for language in (*Language, *Language):
        speech.speak(language)
        word = speech.say(Message("Why", "Close"))
        assert heard.setdefault(language, word) == word
    assert len(set(heard.values())) == 3


def test_content_is_said_in_the_language(speech: Speech) -> None:
    text = LocalText("бір", "один", "one")
    for language, word in zip(Language, ("бір", "один", "one"), strict=True):
        speech.speak(language)
        assert speech.text(text) == word


def test_a_message_is_filled_in(speech: Speech) -> None:
    message = Message("Opening", "{title} is opening in {browser}.", {"title": "Zoom", "browser": "{title} & <b>"})
    assert speech.say(message) == "Zoom is opening in {title} & <b>."
    speech.speak(Language.KK)
    assert "Zoom" in speech.say(message)
    assert "{title} & <b>" in speech.say(message)


def test_a_translation_that_names_an_unknown_place_falls_back(speech: Speech) -> None:
    message = Message("Opening", "{title} is opening in {browser}.", {"title": "Zoom", "browser": "Firefox"})
    assert message.filled("{nobody} in {browser}") == "Zoom is opening in Firefox."
    assert message.filled("{} in {browser}") == "Zoom is opening in Firefox."
    assert message.filled("{ in {browser}") == "Zoom is opening in Firefox."


def test_the_language_of_a_page_is_named(speech: Speech) -> None:
    assert speech.language_name("kk") == "in Kazakh"
    assert speech.language_name("ru") == "in Russian"
    assert speech.language_name("fr") == "fr"


def test_texts_of_qt_are_translated_too(speech: Speech) -> None:
    def undo() -> str:
        return QCoreApplication.translate("QLineEdit", "&Undo")

    speech.speak(Language.KK)
    assert undo() == "&Undo"
    speech.load_qt_texts()
    kazakh = undo()
    speech.speak(Language.RU)
    russian = undo()
    # Menus and numbers of Qt's own are written as in this country.
    assert QLocale() == QLocale(QLocale.Language.Russian, QLocale.Country.Kazakhstan)
    speech.speak(Language.EN)
    assert len({kazakh, russian, undo()}) == 3
    assert undo() == "&Undo"


def test_without_translations_it_speaks_english(qapp: object, tmp_path: Path) -> None:
    speech = Speech(tmp_path, Language.KK)
    assert speech.say(Message("Why", "Close")) == "Close"
    assert speech.text(LocalText("бір", "один", "one")) == "бір"
    speech.speak(Language.EN)


def test_what_was_told_is_told_again_in_the_language_and_announced_once(
    qtbot: QtBot, theme: Theme, content: Content, speech: Speech, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr("launcher.faces.paged_view.announce", lambda _, sentence: heard.append(sentence))
    window = Stage(content, speech, theme).window()
    qtbot.addWidget(window)
    entry = next(entry for entry in content.catalogue.entries if entry.title.kk != entry.title.en)
    told = []
    window.desk.copy_link(entry)
    for language in (Language.EN, Language.RU, Language.KK):
        speech.speak(language)
        told.append(window.view.status.text())
        assert entry.title.text(language) in told[-1]
    assert len(set(told)) == 3
    assert heard == told[:1]
