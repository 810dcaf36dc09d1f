"""What the set-up says, in Kazakh, Russian and English.

It speaks before anything is installed, so these few sentences cannot come from the translations of
the program. Progress is told in the person's language; a fault is told in all three, because the
language of a half-installed machine says little about who sits in front of it.
"""

from __future__ import annotations

import locale
import os
from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """One sentence in the three languages."""

    kk: str
    ru: str
    en: str

    def in_language(self, language: str, **values: str) -> str:
        """The sentence in `language` ("kk", "ru" or "en") with its values filled in."""
        text = {"kk": self.kk, "ru": self.ru, "en": self.en}[language]
        return text.format(**values)

    def in_all(self, **values: str) -> str:
        """The sentence in all three languages, one a line, Kazakh first."""
        return "\n".join(self.in_language(language, **values) for language in ("kk", "ru", "en"))


def system_language() -> str:
    """ "kk", "ru" or "en" from the locale; English where there is none, Kazakh where none fits."""
    names = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    name = next((found for found in names if found), None) or locale.getlocale()[0] or "C"
    name = name.lower()
    if name.startswith("ru"):
        return "ru"
    return "en" if name.startswith(("en", "c.", "posix")) or name == "c" else "kk"


CREATING = Words(
    kk="Жеке Python ортасы жасалып жатыр: {folder}",
    ru="Создаётся отдельная среда Python: {folder}",
    en="Making a Python environment: {folder}",
)
DOWNLOADING = Words(
    kk="Python пакеттері орнатылып жатыр. Бірінші рет бірнеше минут кетуі мүмкін.",
    ru="Устанавливаются пакеты Python. В первый раз это займёт несколько минут.",
    en="Installing the Python packages. The first time this takes a few minutes.",
)
INSTALLING_SYSTEM_PACKAGES = Words(
    kk="Жетіспейтін жүйелік пакеттер орнатылып жатыр: {packages}",
    ru="Устанавливаются недостающие системные пакеты: {packages}",
    en="Installing the missing system packages: {packages}",
)
BUILDING_ASSETS = Words(
    kk="Безендіру мен аудармалар жиналып жатыр.",
    ru="Собираются оформление и переводы.",
    en="Building the theme and the translations.",
)
READY = Words(kk="Бәрі дайын.", ru="Всё готово.", en="Everything is ready.")

PYTHON_TOO_OLD = Words(
    kk="Python 3.11 немесе одан жаңа нұсқасы керек, ал мұнда {version} тұр. Жаңасын орнатып, оның орнын көрсетіңіз:",
    ru="Нужен Python 3.11 или новее, а здесь {version}. Установите новый и укажите, где он лежит:",
    en="Python 3.11 or newer is needed, and this is {version}. Install one and say where it is:",
)
PYTHON_WITHOUT_LIBRARY = Words(
    kk="Бұл Python ({python}) libpython кітапханасынсыз құрастырылған, сондықтан онымен бағдарлама жинағын жасау "
    "мүмкін емес. Жүйенің өз Python бағдарламасын пайдаланыңыз:",
    ru="Этот Python ({python}) собран без библиотеки libpython, и комплект с ним не собрать. Возьмите Python системы:",
    en="This Python ({python}) was built without the library libpython, so no bundle can be made with it. Take the one "
    "of the system:",
)
PACKAGES_NEEDED = Words(
    kk="Жүйелік пакеттер жетіспейді, ал оларды құпиясөзсіз орнатуға рұқсат жоқ. Мына пәрменді "
    "теріп, содан кейін қайта бастаңыз:",
    ru="Не хватает системных пакетов, а установить их без пароля нельзя. Введите эту команду и начните снова:",
    en="System packages are missing and cannot be installed without a password. Type this command, then start again:",
)
PACKAGES_NEEDED_WITHOUT_APT = Words(
    kk="Жүйеде кейбір бөліктер жетіспейді. Оларды жүйеңіздің пакет менеджерімен орнатып, қайта "
    "бастаңыз (Debian жүйесіндегі атаулары берілген):",
    ru="В системе не хватает некоторых частей. Установите их менеджером пакетов вашей системы и "
    "начните снова (названия даны как в Debian):",
    en="Parts of the system are missing. Install them with your system's package manager, then "
    "start again (these are their names in Debian):",
)
PACKAGES_FAILED = Words(
    kk="Жүйелік пакеттерді орнату мүмкін болмады. Интернет байланысын тексеріңіз. Мына пәрмен себебін көрсетеді:",
    ru="Не удалось установить системные пакеты. Проверьте подключение к интернету. Причину покажет эта команда:",
    en="The system packages could not be installed. Check the internet connection. This command shows the reason:",
)
LIBRARIES_UNKNOWN = Words(
    kk="Терезе ашу үшін мына кітапханалар жетіспейді. Оларды орнатып, қайта бастаңыз:",
    ru="Чтобы открыть окно, не хватает этих библиотек. Установите их и начните снова:",
    en="These libraries are needed to open a window. Install them, then start again:",
)
ENVIRONMENT_FAILED = Words(
    kk="Python ортасын жасау мүмкін болмады. Дискідегі бос орынды және осы қалтаға жазу құқығын "
    "тексеріп, қайта бастаңыз:",
    ru="Не удалось создать среду Python. Проверьте место на диске и право записи в эту папку и начните снова:",
    en="The Python environment could not be made. Check the free disk space and that this folder "
    "can be written to, then start again:",
)
DOWNLOAD_FAILED = Words(
    kk="Python пакеттерін орнату мүмкін болмады. Интернет байланысы мен дискідегі бос орынды тексеріп, қайта бастаңыз:",
    ru="Не удалось установить пакеты Python. Проверьте подключение к интернету и место на диске и начните снова:",
    en="The Python packages could not be installed. Check the internet connection and the free "
    "disk space, then start again:",
)
ASSETS_FAILED = Words(
    kk="Безендіру мен аудармаларды жинау мүмкін болмады. Бұл бағдарламаның қатесі: төмендегіні "
    "әзірлеушілерге жіберіңіз.",
    ru="Не удалось собрать оформление и переводы. Это ошибка программы: пришлите разработчикам то, что ниже.",
    en="The theme and the translations could not be built. This is a fault of the program: please "
    "send its developers what follows.",
)
