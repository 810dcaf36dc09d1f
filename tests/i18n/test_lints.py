"""No text of the project has a fault that a program can find, and each lint finds its own."""

from collections.abc import Sequence

import pytest

from tests.i18n import lints
from tests.i18n.corpus import Text, all_texts, whole_texts

# Words that are right in two languages, and the name that is the same in all.
SAME = {
    *("{number} мс", "{number} с", "Файл", "Платформа", "Мессенджер", "этика: {clause}", "Экран", "Прокси"),
    *("хост", "порт", "киоск", "ФАЙЛ", "КОД"),
    *("«{name}»: {reason}", "Платформа: {platform}", "E-learning NKZU"),
}
# Kazakh words that differ only in letters that Russian lacks, and are both right.
BOTH_RIGHT = {"он оң", "соны соңы", "тура тұра"}

SOUND = Text(
    "here",
    {
        "kk": "«Zoom» ашылды, {count} жазба.",
        "ru": "«Zoom» открыт, записей: {count}.",
        "en": "“Zoom” has {count} pages.",
    },
)
FAULTS: Sequence[tuple[str, dict[str, str]]] = (
    ("lacks_a_language", {"kk": " ", "ru": "Да", "en": "Yes"}),
    ("says_the_same_twice", {"kk": "Открыть окно", "ru": "Открыть окно", "en": "Open the window"}),
    ("says_the_same_twice", {"kk": "Терезені ашу", "ru": "Open the window", "en": "Open the window"}),
    ("mixes_alphabets", {"kk": "Тeрезе", "ru": "Окно", "en": "Window"}),  # a Latin e
    ("mixes_alphabets", {"kk": "Терезе", "ru": "Окно", "en": "Wіndow"}),  # a Cyrillic і
    ("mixes_alphabets", {"kk": "əр терезе", "ru": "каждое окно", "en": "each window"}),  # U+0259
    ("mixes_alphabets", {"kk": "Терезе", "ru": "Окнө", "en": "Window"}),
    ("has_russian_letters", {"kk": "Пошта жане нускаулык", "ru": "Почта и инструкция", "en": "Mail and a guide"}),
    ("has_russian_letters", {"kk": "Сілтеменi жабу, жок", "ru": "Нет", "en": "No"}),
    ("ends_differently", {"kk": "Жоқ", "ru": "Нет.", "en": "No."}),
    ("ends_differently", {"kk": "Жоқ. Болды", "ru": "Нет. Всё", "en": "No. That is all"}),
    ("names_other_places", {"kk": "{count} жазба", "ru": "{number} записей", "en": "{count} entries"}),
    ("names_other_places", {"kk": "$1 қалтасы", "ru": "папка", "en": "the folder $1"}),
    ("is_too_long", {"kk": "Осы терезені дәл қазір жабу керек", "ru": "Закрыть", "en": "Close"}),
    ("bends_after_a_number", {"kk": "{count} жазба", "ru": "{count} записи", "en": "{count} entries"}),
    ("bends_after_a_number", {"kk": "{count} жазбалар", "ru": "Записей: {count}", "en": "{count} entries"}),
    ("quotes_otherwise", {"kk": "“Zoom” терезесі", "ru": "Окно «Zoom»", "en": "The window “Zoom”"}),
    ("quotes_otherwise", {"kk": "«Zoom» терезесі", "ru": "Окно «Zoom", "en": "The window “Zoom”"}),
    ("spaces_twice", {"kk": "Терезе  жабылды", "ru": "Окно закрыто", "en": "The window is closed"}),
    ("spaces_twice", {"kk": "Терезе , есік", "ru": "Окно, дверь", "en": "A window, a door"}),
)
ALL_LINTS = {**lints.OF_THREE, **lints.OF_ONE}


@pytest.fixture(scope="module")
def whole() -> list[Text]:
    """Every text that has all its languages beside it."""
    return whole_texts()


@pytest.fixture(scope="module")
def everything() -> list[Text]:
    """Those, and what is written in one language a file."""
    return all_texts()


@pytest.mark.parametrize(("lint", "said"), FAULTS, ids=lambda value: value if isinstance(value, str) else value["kk"])
def test_a_fault_is_found(lint: str, said: dict[str, str]) -> None:
    assert ALL_LINTS[lint](Text("here", said)) != []


@pytest.mark.parametrize("lint", ALL_LINTS)
def test_every_lint_has_a_fault_to_find_and_lets_others_pass(lint: str) -> None:
    assert lint in {name for name, _ in FAULTS}
    assert ALL_LINTS[lint](SOUND) == []


@pytest.mark.parametrize("lint", sorted(set(lints.OF_THREE) - {"says_the_same_twice"}))
def test_no_text_in_three_languages_has_it(lint: str, whole: list[Text]) -> None:
    assert [finding for text in whole for finding in lints.OF_THREE[lint](text)] == []


@pytest.mark.parametrize("lint", lints.OF_ONE)
def test_no_text_at_all_has_it(lint: str, everything: list[Text]) -> None:
    assert [finding for text in everything for finding in lints.OF_ONE[lint](text)] == []


def test_only_words_that_are_right_in_two_languages_stand_in_two(whole: list[Text]) -> None:
    same = {finding.split("“")[1].split("”")[0] for text in whole for finding in lints.says_the_same_twice(text)}
    assert same == SAME


def test_no_kazakh_word_is_written_with_and_without_its_letters(everything: list[Text]) -> None:
    assert set(lints.written_two_ways(everything)) == BOTH_RIGHT
    assert lints.written_two_ways([*everything, Text("here", {"kk": "кашықтықтан"})]) != sorted(BOTH_RIGHT)


def test_nothing_is_left_out(everything: list[Text]) -> None:
    """Every place where texts are kept is read; what a reader of files lost would be held to nothing."""
    places = {text.place.partition(":")[0] for text in everything}
    wanted = {
        *(
            "i18n",
            "resources/content.json",
            "launcher/core/plain_words.py",
            "launcher/core/help_words.py",
            "launcher/core/shortcut_words.py",
        ),
        *("launcher/core/call_texts_sites.py", "launcher/core/call_texts_computer.py", "change_words"),
        *("launcher/core/call_texts_codes.py", "launcher/core/rooms.py", "launcher/core/change_words.py"),
        *("packaging/nsis_words.py", "packaging/setup_words.py", "packaging/msi_package.py"),
        *("packaging/debian/templates", "packaging/linux/kz.nkzu.launcher.metainfo.xml"),
        *("resources/kiosk/linux/nkzu-kiosk.desktop", "packaging/linux/man/nkzu-launcher.kk.1"),
        *("docs/teachers.kk.md", "docs/teachers.ru.md", "packaging/licences/lgpl.kk.txt"),
    }
    assert wanted <= places
    assert len(everything) > 1500
