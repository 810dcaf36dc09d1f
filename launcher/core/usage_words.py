"""What is said of a command line that is not understood; loaded only then, and in another language than English.

The English sentences are those of `argparse` and our own, as they come out of it: their parts are found again by
what stands around them. One that a later Python says in other words stays in English.
"""

import re

from launcher.core.languages import Language, LocalText

_WRONG = LocalText(
    "{program}: қате: {what}. Анықтама: {help}",
    "{program}: ошибка: {what}. Справка: {help}",
    "{program}: error: {what}. Help: {help}",
)
_ARGUMENT = re.compile("argument (.+?): (.+)", re.DOTALL)
_TEXTS = (
    LocalText(
        "белгісіз параметр немесе артық аргумент: {0}", "неизвестный параметр или лишний аргумент: {0}",
        "unrecognized arguments: {0}",
    ),
    LocalText("мынау жетіспейді: {0}", "не хватает: {0}", "the following arguments are required: {0}"),
    LocalText("бір мән көрсетіңіз", "укажите одно значение", "expected one argument"),
    LocalText("кемінде бір мән көрсетіңіз", "укажите хотя бы одно значение", "expected at least one argument"),
    LocalText(  # since Python 3.15
        "{0} дегенді таңдауға болмайды, {1} керек шығар; мыналардың бірін таңдаңыз: {2}",
        "{0} выбрать нельзя, возможно, вы имели в виду {1}; выберите один из вариантов: {2}",
        "invalid choice: {0}, maybe you meant {1}? (choose from {2})",
    ),
    LocalText(
        "{0} дегенді таңдауға болмайды; мыналардың бірін таңдаңыз: {1}",
        "{0} выбрать нельзя; выберите один из вариантов: {1}",
        "invalid choice: {0} (choose from {1})",
    ),
    LocalText("{0} мәні жарамайды", "значение {0} не подходит", "invalid Language value: {0}"),
    LocalText(
        "{0} дегенді әртүрлі түсінуге болады: {1}", "{0} можно понять по-разному: {1}",
        "ambiguous option: {0} could match {1}",
    ),
    LocalText("мұнда {0} мәні керек емес", "значение {0} здесь не нужно", "ignored explicit argument {0}"),
    LocalText(
        "{0} аудитория атауы бола алмайды: латынның кіші әріптерін, цифрды, дефис пен астын сызу белгісін қолданыңыз, "
        "ең көбі 64 таңба",
        "{0} не может быть названием аудитории: используйте строчные латинские буквы, цифры, дефисы и подчёркивания, "
        "до 64 символов",
        "{0} is no name of a room: small Latin letters, digits, hyphens and underscores, 64 at most",
    ),
    LocalText(
        "{0} үшін {1} параметрі керек", "{0} действует только вместе с {1}", "{0} needs {1}"
    ),
)  # fmt: skip


def usage_error(program: str, english: str, language: Language) -> str:
    """Return the sentence for an error of `program` that `argparse` has told in English."""
    return _WRONG.text(language).format(program=program, what=_translated(english, language), help=f"{program} --help")


def _translated(english: str, language: Language) -> str:
    if found := _ARGUMENT.fullmatch(english):
        return f"{found[1]}: {_translated(found[2], language)}"
    for text in _TEXTS:
        if found := re.fullmatch(re.sub(r"\\{\d\\}", "(.*)", re.escape(text.en)), english, re.DOTALL):
            return text.text(language).format(*found.groups())
    return english
