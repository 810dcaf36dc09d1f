"""Dates, hours and numbers are written as Qt's tables of languages (CLDR) have it, and lists are sorted so."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QDateTime, QLocale, QTime
from pytestqt.qtbot import QtBot

from launcher.core.catalogue import Catalogue
from launcher.core.content import Content
from launcher.core.health import judge_page
from launcher.core.languages import Language
from launcher.core.moments import moment_words, written_moment
from launcher.core.observations import Observation
from launcher.ui.check_words import clock_words, latency_words
from launcher.ui.edit_fields import Choice, FormField
from launcher.ui.edit_forms import offer_entries
from launcher.ui.translation import Speech

LOCALES = {Language.KK: "kk_KZ", Language.RU: "ru_KZ", Language.EN: "en_GB"}
MOMENT = datetime(2026, 3, 1, 14, 5, tzinfo=UTC)
SHORT = QLocale.FormatType.ShortFormat
LANGUAGES = pytest.mark.parametrize("language", Language)


@LANGUAGES
def test_a_moment_is_written_as_the_language_does(speech: Speech, language: Language) -> None:
    speech.speak(language)
    locale = QLocale(LOCALES[language])
    # The short date of Kazakh has two digits of the year: ours has all, as the others.
    day = locale.dateFormat(SHORT).replace("yyyy", "yy").replace("yy", "yyyy")
    wanted = locale.toString(QDateTime(MOMENT.year, 3, 1, 14, 5, 0), f"{day} {locale.timeFormat(SHORT)}")
    assert speech.say(moment_words(MOMENT)) == wanted


@LANGUAGES
def test_the_hour_is_written_as_the_language_does(language: Language) -> None:
    assert clock_words(MOMENT) == QLocale(LOCALES[language]).toString(QTime(14, 5), SHORT)


def test_a_time_of_a_file_is_written_too_and_what_is_none_stays(speech: Speech) -> None:
    words = written_moment("2026-11-27T09:41:12+05:00")
    assert not isinstance(words, str)
    assert speech.say(words) == "27/11/2026 09:41"
    assert written_moment("") == ""
    assert written_moment("yesterday") == "yesterday"


@LANGUAGES
def test_seconds_are_written_as_the_language_does(content: Content, speech: Speech, language: Language) -> None:
    speech.speak(language)
    link = next(entry.link for entry in content.catalogue.entries if entry.link is not None)
    (finding,) = judge_page([Observation(link=link, status=200, milliseconds=1540)], content.catalogue.hosts).findings
    number = latency_words(finding, language).split()[0]
    assert number == QLocale(LOCALES[language]).toString(1.5, "f", 1)


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        (Language.KK, "Адалдық Әдеп Гугл Ғылым Дәріс Елу Жоқ Кітап Қазақ Нан Ңа Олжа Өнер Ұлт Үміт Ыдыс Іздеу"),
        (Language.RU, "Азбука Еж2 Еж10 Ежегодник Ёлка Жираф"),
        (Language.EN, "apple Banana cherry lab-9 lab-10 Zoom"),
    ],
)
def test_lists_are_sorted_as_the_language_does(speech: Speech, language: Language, wanted: str) -> None:
    speech.speak(language)
    words = wanted.split()
    found = speech.in_order(reversed(words), str)
    assert found == words != sorted(words)


@LANGUAGES
def test_entries_are_offered_in_the_order_of_their_names(
    qtbot: QtBot, catalogue: Catalogue, speech: Speech, language: Language
) -> None:
    speech.speak(language)
    choice = Choice()
    field = FormField(choice)
    qtbot.addWidget(field)
    offer_entries(field, catalogue, speech)
    offered = [choice.itemText(place) for place in range(choice.count())]
    names = [speech.text(entry.title) for entry in catalogue.entries]
    assert offered == speech.in_order(names, str) != names
