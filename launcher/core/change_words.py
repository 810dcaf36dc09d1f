"""Changes of the content in words, in three languages."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence

from launcher.core.content_changes import Change, ChangeKind
from launcher.core.languages import Language, LocalText
from launcher.core.problems import shortened
from launcher.core.quick_typing import Any

_LONGEST = 120  # characters of a value in a line
# For each kind: Kazakh, where a noun has one form after a number; the three forms of Russian; the two of English.
_COUNTED = {
    ChangeKind.ADDRESS: (
        "{n} мекенжай өзгереді",
        ("меняется {n} адрес", "меняются {n} адреса", "меняются {n} адресов"),
        ("{n} address changed", "{n} addresses changed"),
    ),
    ChangeKind.HIDDEN: (
        "{n} жазба жасырылады",
        ("скрывается {n} запись", "скрываются {n} записи", "скрываются {n} записей"),
        ("{n} entry hidden", "{n} entries hidden"),
    ),
    ChangeKind.ADDED: (
        "{n} жазба қосылады",
        ("добавляется {n} запись", "добавляются {n} записи", "добавляются {n} записей"),
        ("{n} entry added", "{n} entries added"),
    ),
    ChangeKind.TEXT: (
        "{n} мәтін өзгереді",
        ("меняется {n} текст", "меняются {n} текста", "меняются {n} текстов"),
        ("{n} text changed", "{n} texts changed"),
    ),
    ChangeKind.OTHER: (
        "жазбаларда {n} мән өзгереді",
        ("в записях меняется {n} значение", "в записях меняются {n} значения", "в записях меняются {n} значений"),
        ("{n} other value of entries changed", "{n} other values of entries changed"),
    ),
    ChangeKind.ORDER: (
        "{n} тізімнің реті өзгереді",
        ("меняется порядок {n} списка", "меняется порядок {n} списков", "меняется порядок {n} списков"),
        ("the order of {n} list changed", "the order of {n} lists changed"),
    ),
    ChangeKind.ANNOUNCED: (
        "{n} хабарландыру қосылады",
        ("добавляется {n} объявление", "добавляются {n} объявления", "добавляются {n} объявлений"),
        ("{n} announcement added", "{n} announcements added"),
    ),
    ChangeKind.WITHDRAWN: (
        "{n} хабарландыру алып тасталады",
        ("снимается {n} объявление", "снимаются {n} объявления", "снимаются {n} объявлений"),
        ("{n} announcement withdrawn", "{n} announcements withdrawn"),
    ),
    ChangeKind.EDITION: ("шығарылым өзгереді", ("меняется выпуск",) * 3, ("the edition changed",) * 2),
    ChangeKind.AROUND: (
        "жазбалардан тыс {n} мән өзгереді",
        ("вне записей меняется {n} значение", "вне записей меняются {n} значения", "вне записей меняются {n} значений"),
        ("{n} value outside entries changed", "{n} values outside entries changed"),
    ),
}
_NOTHING = LocalText("Ештеңе өзгермейді.", "Ничего не изменится.", "Nothing would change.")

_FIELDS = {
    "url": LocalText("мекенжай", "адрес", "address"),
    "title": LocalText("атауы", "название", "title"),
    "short_title": LocalText("қысқа атауы", "краткое название", "short title"),
    "summary": LocalText("сипаттамасы", "описание", "summary"),
    "note": LocalText("ескертпесі", "примечание", "note"),
    "kind": LocalText("түрі", "вид", "kind"),
    "category": LocalText("тобы", "группа", "group"),
    "clause": LocalText("тармағы", "пункт", "clause"),
    "also_clauses": LocalText("басқа тармақтары", "другие пункты", "other clauses"),
    "source": LocalText("дереккөзі", "источник", "source"),
    "for": LocalText("кімге арналған", "для кого", "for whom"),
    "guides": LocalText("нұсқаулықтары", "инструкции", "guides"),
    "keywords": LocalText("іздеу сөздері", "слова для поиска", "words for the search"),
    "icon": LocalText("белгішесі", "значок", "pictogram"),
    "streams": LocalText("тікелей эфир белгісі", "признак трансляции", "whether it streams"),
    "format": LocalText("пішімі", "формат", "format"),
    "language": LocalText("тілі", "язык", "language"),
    "written_as": LocalText("құжаттағы жазылуы", "как написано в документе", "as the document writes it"),
    "reminder": LocalText("ескертуі", "напоминание", "reminder"),
    "edition": LocalText("шығарылымы", "выпуск", "edition"),
    "organisation": LocalText("ұйым", "организация", "organisation"),
    "regulation": LocalText("ереже", "положение", "regulation"),
    "hosts": LocalText("рұқсат етілген хосттар", "разрешённые хосты", "approved hosts"),
    "categories": LocalText("топтар", "группы", "groups"),
    "reminders": LocalText("ескертулер", "напоминания", "reminders"),
    "announcements": LocalText("хабарландырулар", "объявления", "announcements"),
    "text": LocalText("мәтіні", "текст", "text"),
    "from": LocalText("бірінші күні", "первый день", "first day"),
    "until": LocalText("соңғы күні", "последний день", "last day"),
    "entries": LocalText("жазбалар", "записи", "entries"),
    "health": LocalText("сайттардың күйі туралы файл", "файл о состоянии сайтов", "file on how the sites are"),
    "rooms": LocalText("аудиториялар", "аудитории", "rooms"),
}
_WHOLE = {
    ChangeKind.ADDED: LocalText("қосылады", "добавляется", "added"),
    ChangeKind.HIDDEN: LocalText("жасырылады", "скрывается", "hidden"),
    ChangeKind.ANNOUNCED: LocalText("қосылады", "добавляется", "added"),
    ChangeKind.WITHDRAWN: LocalText("алып тасталады", "снимается", "withdrawn"),
    ChangeKind.ORDER: LocalText("реті өзгереді", "меняется порядок", "the order changes"),
}


def summary_of(changes: Sequence[Change]) -> LocalText:
    """Return what changes in one sentence: “1 address changed, 1 entry hidden.”"""
    if not changes:
        return _NOTHING
    counts = Counter(change.kind for change in changes)
    parts = [_counted(kind, counts[kind]) for kind in _COUNTED if counts[kind]]
    return LocalText(*(_sentence(part[place] for part in parts) for place in range(3)))


def _sentence(parts: Iterable[str]) -> str:
    text = ", ".join(parts)
    return f"{text[0].upper()}{text[1:]}."


def _counted(kind: ChangeKind, count: int) -> tuple[str, str, str]:
    kazakh, russian, english = _COUNTED[kind]
    return (
        kazakh.format(n=count),
        russian[_russian_form(count)].format(n=count),
        english[int(count != 1)].format(n=count),
    )


def _russian_form(count: int) -> int:
    """Return which of the three forms a noun has after a number (CLDR: one, few, many)."""
    if count % 10 == 1 and count % 100 != 11:
        return 0
    return 1 if count % 10 in {2, 3, 4} and count % 100 not in {12, 13, 14} else 2


def line_of(change: Change) -> LocalText:
    """Return one change in a line: which entry, which field, old → new."""
    return LocalText(*(_line(change, language) for language in Language))


def _line(change: Change, language: Language) -> str:
    name = change.id
    if change.section == "entries" and change.title is not None:
        name = f"{shortened(change.title[language.value], _LONGEST)} ({change.id})"
    elif change.section != "entries" or not name:
        section = _FIELDS[change.section].text(language)
        name = f"{section}, {change.id}" if change.id else section
    values = f"{_value(change.old)} → {_value(change.new)}"
    whole = _WHOLE.get(change.kind)
    if whole is not None:
        value = change.new if change.old is None else change.old
        if change.section == "announcements" and isinstance(value, dict):
            value = value[language.value]
        shown = values if change.kind is ChangeKind.ORDER else _value(value)
        return f"{name}: {whole.text(language)}: {shown}"
    field = field_words(change.field, language)
    return f"{name}: {field}: {values}" if field else f"{name}: {values}"


def field_words(field: str, language: Language) -> str:
    """Return the name of a field in a language: title.kk is “title (kk)”."""
    first, _, rest = field.partition(".")
    known = _FIELDS.get(first)
    if known is None:
        return field
    return f"{known.text(language)} ({rest})" if rest else known.text(language)


def _value(value: Any) -> str:
    if value is None or value == "":
        return "–"
    return shortened(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False), _LONGEST)
