"""What is said about a call code itself, in three languages."""

from collections.abc import Mapping

from launcher.core.call_code import CallFace
from launcher.core.call_typing import Slip
from launcher.core.languages import LocalText

FACES: Mapping[CallFace, LocalText] = {
    CallFace.DESKTOP: LocalText("кәдімгі терезе", "обычное окно", "the ordinary window"),
    CallFace.KIOSK: LocalText(
        "ортақ компьютердегі киоск", "киоск на общем компьютере", "the kiosk on a shared computer"
    ),
    CallFace.HELPDESK: LocalText("қолдау қызметінің терезесі", "окно службы поддержки", "the window of the helpdesk"),
}

SLIPS: Mapping[Slip, LocalText] = {
    Slip.TOO_SHORT: LocalText(
        "Цифрлар жетіспейді: кодта төрт цифрдан тұратын екі топ, барлығы сегіз цифр болады. Кодты бірінші топтан бастап қайта оқып беруін сұраңыз.",
        "Не хватает цифр: в коде две группы по четыре, всего восемь цифр. Попросите прочитать код ещё раз, с первой группы.",
        "Digits are missing: a code has two groups of four, eight in all. Ask for it again from the first group.",
    ),
    Slip.TOO_LONG: LocalText(
        "Цифрлар тым көп: кодта төрт цифрдан тұратын екі топ, барлығы сегіз цифр болады. Цифрларды бір-бірлеп қайта оқып беруін сұраңыз.",
        "Цифр слишком много: в коде две группы по четыре, всего восемь цифр. Попросите прочитать код ещё раз, по одной цифре.",
        "There are too many digits: a code has two groups of four, eight in all. Ask for it again, one digit at a time.",
    ),
    Slip.NOT_A_DIGIT: LocalText(
        "Кодта тек цифрлар болады, ал мұнда басқа таңба бар. Сегіз цифрды ғана енгізіңіз.",
        "В коде бывают только цифры, а здесь есть другой знак. Введите только восемь цифр.",
        "A code has digits only, and here is another character. Type the eight digits only.",
    ),
    Slip.SWAPPED: LocalText(
        "Код дұрыс емес: қатар тұрған екі цифрдың орны ауысып кеткен сияқты. Цифрларды бір-бірлеп қайта оқып беруін сұраңыз.",
        "Код неверен: похоже, переставлены две соседние цифры. Попросите прочитать код ещё раз, по одной цифре.",
        "The code is wrong: two digits beside each other seem to be swapped. Ask for it again, one digit at a time.",
    ),
    Slip.WRONG_DIGIT: LocalText(
        "Код дұрыс емес: бір цифр қате естілген немесе қате терілген сияқты. Цифрларды бір-бірлеп қайта оқып беруін сұраңыз.",
        "Код неверен: похоже, одну цифру неверно расслышали или набрали. Попросите прочитать код ещё раз, по одной цифре.",
        "The code is wrong: one digit was probably misheard or mistyped. Ask for it again, one digit at a time.",
    ),
    Slip.NOT_IN_USE: LocalText(
        "Бұл нұсқаға мұндай код белгісіз. Қайта оқып беруін сұраңыз; код сол күйінде қалса, қолдау қызметінің бағдарламасын жаңартыңыз.",
        "Этой версии такой код неизвестен. Попросите прочитать его ещё раз; если он тот же, обновите программу службы поддержки.",
        "This version does not know such a code. Ask for it again; if it stays the same, update the helpdesk's program.",
    ),
}

NO_ENTRY = LocalText(
    "Кодта жазба көрсетілмеген: бұл адамның өз бөлмесі немесе жалпы ақау болуы мүмкін.",
    "В коде запись не указана: это может быть собственная комната человека или общая неисправность.",
    "The code names no entry: it may be the person's own room, or a fault of everything.",
)
OTHER_EDITION = LocalText(
    "Код мазмұнның басқа шығарылымымен жасалған, сондықтан жазба көрсетілмейді. Қай тақташа болғанын сұраңыз.",
    "Код создан при другом выпуске содержания, поэтому запись не названа. Спросите, какая это была плитка.",
    "The code was made with another edition of the content, so no entry is named. Ask which tile it was.",
)
