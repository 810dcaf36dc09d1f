"""What setup.exe and its uninstaller say, in Kazakh, Russian and English, as NSIS reads it.

Debian's NSIS has no Kazakh. Its own sentences that are ever seen here are translated in `BUILT_IN`; those of pages that
these installers do not have stay English in the file that is made.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from setup_parts import foreign_folder
from setup_words import Words

# What Windows calls the languages (winnt.h: LANG_KAZAKH and so on with their usual country), by the name for NSIS.
# The first is taken where Windows speaks none of them, as the program itself does.
LANGUAGES = {"Kazakh": ("kk", 1087), "Russian": ("ru", 1049), "English": ("en", 1033)}
NSIS_LANGUAGES = Path("/usr/share/nsis/Contrib/Language files")

TEXTS: Mapping[str, Words] = {
    "UNKNOWN_OPTION": Words(
        kk="«$1» параметрі танылмады. Қандай параметрлер бар екенін /HELP көрсетеді.",
        ru="Параметр «$1» не распознан. Список параметров показывает /HELP.",
        en="The option “$1” is not known. /HELP shows which there are.",
    ),
    "OTHER_FOLDER": Words(
        kk="Бағдарлама тек $PROGRAMFILES64\\${PRODUCT} қалтасына орнатылады: /D параметрін алып тастаңыз.",
        ru="Программа устанавливается только в папку $PROGRAMFILES64\\${PRODUCT}: уберите параметр /D.",
        en="The program is installed into $PROGRAMFILES64\\${PRODUCT} only: leave out /D.",
    ),
    "NOT_ADMINISTRATOR": Words(
        kk="Бұл әрекетті тек әкімші орындай алады. Файлды тінтуірдің оң жақ түймесімен басып, «Әкімші ретінде іске"
        " қосу» пәрменін таңдаңыз.",
        ru="Это может сделать только администратор. Щёлкните файл правой кнопкой мыши и выберите «Запуск от имени"
        " администратора».",
        en="Only an administrator may do this. Right-click the file and choose “Run as administrator”.",
    ),
    "OLD_WINDOWS": Words(
        kk="Бағдарламаға Windows 10 (1809 не одан жаңа нұсқасы) немесе Windows 11 керек. Алдымен Windows жүйесін"
        " жаңартыңыз.",
        ru="Программе нужна Windows 10 (1809 или новее) или Windows 11. Сначала обновите Windows.",
        en="The program needs Windows 10 (1809 or newer) or Windows 11. Update Windows first.",
    ),
    "ANOTHER_SETUP": Words(
        kk="Бұл бағдарлама қазір орнатылып немесе жойылып жатыр. Аяқталғанша күтіп, содан кейін қайталап көріңіз.",
        ru="Установка или удаление этой программы уже идёт. Дождитесь конца и повторите.",
        en="This program is being installed or removed already. Wait until that has ended and try again.",
    ),
    "MSI_IS_HERE": Words(
        kk="Бағдарлама бұл компьютерге MSI пакетінен орнатылған. Оны MSI пакетімен жаңартыңыз немесе алдымен мына"
        " пәрменмен жойыңыз: msiexec /x $1",
        ru="На этом компьютере программа установлена из пакета MSI. Обновите её таким же пакетом или сначала удалите"
        " командой: msiexec /x $1",
        en="On this computer the program was installed from the MSI package. Update it with such a package, or first"
        " remove it with: msiexec /x $1",
    ),
    "NEWER_IS_HERE": Words(
        kk="Бұл компьютерге жаңарақ нұсқа орнатылған: $1. ${VERSION} нұсқасына оралу үшін /DOWNGRADE=yes параметрін"
        " қосыңыз.",
        ru="На компьютере установлена более новая версия: $1. Чтобы вернуться к версии ${VERSION}, добавьте параметр"
        " /DOWNGRADE=yes.",
        en="A newer version is installed on this computer: $1. To go back to ${VERSION}, add the option"
        " /DOWNGRADE=yes.",
    ),
    "IS_RUNNING": Words(
        kk="Бағдарлама қазір ашық тұр. Оның барлық терезесін жауып, қайталап көріңіз. /CLOSE=yes параметрі берілсе,"
        " бағдарлама автоматты түрде жабылады.",
        ru="Программа сейчас работает. Закройте все её окна и повторите. С параметром /CLOSE=yes она будет закрыта"
        " автоматически.",
        en="The program is running. Close all its windows and try again. With /CLOSE=yes this is done for you.",
    ),
    "IN_USE": Words(
        kk="$INSTDIR қалтасындағы файлдардың бірін басқа бағдарлама пайдаланып тұр. Сол бағдарламаны жауып, қайталап"
        " көріңіз. Ештеңе өзгерген жоқ.",
        ru="Файл из папки $INSTDIR занят другой программой. Закройте её и повторите. Ничего не изменилось.",
        en="Another program is using a file in the folder $INSTDIR. Close it and try again. Nothing has changed.",
    ),
    "NOT_WRITTEN": Words(
        kk="Файлдар толық жазылмады. Дискіде ${SIZE_MB} МБ бос орын бар-жоғын тексеріп, қайталап көріңіз. Бұрынғы"
        " нұсқа орнында қалды.",
        ru="Файлы записаны не полностью. Проверьте, есть ли на диске ${SIZE_MB} МБ свободного места, и повторите."
        " Прежняя версия осталась на месте.",
        en="Not all files could be written. Make sure that ${SIZE_MB} MB are free on the disk and try again. What was"
        " installed before has stayed.",
    ),
    "NOT_REGISTERED": Words(
        kk="Бағдарлама файлдары орнатылды, бірақ Windows тізілімге немесе мәзірге жазуға рұқсат бермеді. Орнатуды"
        " қайталап көріңіз.",
        ru="Файлы программы установлены, но Windows не разрешила запись в реестр или в меню. Повторите установку.",
        en="The files are installed, but Windows refused to write to the registry or the menu. Install again.",
    ),
    "FOREIGN_FOLDER": foreign_folder("$1"),
    "FOLDER_FAILED": Words(
        kk="$1 қалтасын дайындау мүмкін болмады (Windows қатесінің нөмірі: $0). Дискіде бос орын және осы қалтаға жазу"
        " құқығы бар-жоғын тексеріп, қайталап көріңіз. Ештеңе өзгерген жоқ.",
        ru="Не удалось подготовить папку $1 (ошибка Windows $0). Проверьте, есть ли место на диске и можно ли писать в"
        " эту папку, и повторите. Ничего не изменилось.",
        en="The folder $1 could not be prepared (error $0 of Windows). Check that the disk has room and that the folder"
        " can be written to, and try again. Nothing has changed.",
    ),
    "NOT_INSTALLED": Words(
        kk="Бағдарлама бұл компьютерге орнатылмаған.",
        ru="Программа на этом компьютере не установлена.",
        en="The program is not installed on this computer.",
    ),
    "COPYING": Words(kk="Файлдар көшіріліп жатыр…", ru="Файлы копируются…", en="The files are being copied…"),
    "REMOVING": Words(kk="Бағдарлама жойылып жатыр…", ru="Программа удаляется…", en="The program is being removed…"),
    "INSTALLED": Words(
        kk="${VERSION} нұсқасы орнатылды.", ru="Версия ${VERSION} установлена.", en="Version ${VERSION} is installed."
    ),
    "REMOVED": Words(kk="Бағдарлама жойылды.", ru="Программа удалена.", en="The program is removed."),
    "RESTART": Words(
        kk="Аяқтау үшін компьютерді қайта іске қосыңыз.",
        ru="Чтобы завершить, перезагрузите компьютер.",
        en="Restart the computer to finish.",
    ),
    "CHOICES": Words(kk="Орнату параметрлері", ru="Параметры установки", en="What to install"),
    "CHOICES_HINT": Words(
        kk="Бағдарлама осы компьютердің барлық пайдаланушысы үшін орнатылады.",
        ru="Программа устанавливается для всех, кто работает на этом компьютере.",
        en="The program is installed for everybody who uses this computer.",
    ),
    "AT_LOG_ON": Words(
        kk="Біреу жүйеге кіргенде:", ru="Когда кто-нибудь входит в систему:", en="When somebody logs on:"
    ),
    "START_NONE": Words(kk="ештеңе іске қосылмайды", ru="ничего не запускать", en="start nothing"),
    "START_WINDOW": Words(kk="бағдарлама терезесі ашылады", ru="открывать окно программы", en="open the window"),
    "START_KIOSK": Words(
        kk="бағдарлама киоск режимінде ашылады (ортақ компьютерлер үшін)",
        ru="открывать программу в режиме киоска (для общих компьютеров)",
        en="start as a kiosk (for shared computers)",
    ),
    "DESKTOP_LINK": Words(
        kk="Жұмыс үстеліне таңбаша қою", ru="Создать ярлык на рабочем столе", en="Put a shortcut on the desktop"
    ),
    "REMOVE_CAPTION": Words(kk="${PRODUCT} – жою", ru="${PRODUCT} – удаление", en="Remove ${PRODUCT}"),
    "REMOVE_CHOICES": Words(kk="Бағдарламаны жою", ru="Удаление программы", en="Remove the program"),
    "REMOVE_HINT": Words(
        kk="Бағдарлама осы компьютерден барлық пайдаланушы үшін жойылады.",
        ru="Программа будет удалена с этого компьютера для всех, кто на нём работает.",
        en="The program will be removed from this computer for everybody.",
    ),
    "PURGE": Words(
        kk="Әкімшінің файлдарын да жою: $1",
        ru="Удалить и файлы администратора: $1",
        en="Also delete the administrator's files: $1",
    ),
    "REMOVE_BUTTON": Words(kk="&Жою", ru="&Удалить", en="&Remove"),
    "OPTIONS": Words(
        kk="/S – терезесіз орнату$\\n/AUTOSTART=none|window|kiosk – жүйеге кіргенде не ашылатыны$\\n/DESKTOP=yes|no –"
        " жұмыс үстеліндегі таңбаша$\\n/CLOSE=yes – ашық тұрған бағдарламаны жабу$\\n/DOWNGRADE=yes – ескі"
        " нұсқаға оралу$\\n/LOG=файл – нәтижені файлға жазу",
        ru="/S – установка без окон$\\n/AUTOSTART=none|window|kiosk – что открывать при входе в систему$\\n"
        "/DESKTOP=yes|no – ярлык на рабочем столе$\\n/CLOSE=yes – закрыть работающую программу$\\n/DOWNGRADE=yes –"
        " вернуться к старой версии$\\n/LOG=файл – записать итог в файл",
        en="/S: install without windows$\\n/AUTOSTART=none|window|kiosk: what to open at log-on$\\n/DESKTOP=yes|no:"
        " the shortcut on the desktop$\\n/CLOSE=yes: close the running program$\\n/DOWNGRADE=yes: go back to an older"
        " version$\\n/LOG=file: write the outcome to a file",
    ),
    "REMOVE_OPTIONS": Words(
        kk="/S – терезесіз жою$\\n/PURGE=yes – әкімшінің файлдарын да жою$\\n/CLOSE=yes – ашық тұрған бағдарламаны жабу"
        "$\\n/LOG=файл – нәтижені файлға жазу",
        ru="/S – удаление без окон$\\n/PURGE=yes – удалить и файлы администратора$\\n/CLOSE=yes – закрыть работающую"
        " программу$\\n/LOG=файл – записать итог в файл",
        en="/S: remove without windows$\\n/PURGE=yes: delete the administrator's files too$\\n/CLOSE=yes: close the"
        " running program$\\n/LOG=file: write the outcome to a file",
    ),
    "INSTALLING": Words(kk="Орнатылып жатыр", ru="Установка", en="Installing"),
    "WAIT": Words(kk="Аяқталғанша күте тұрыңыз.", ru="Подождите, пожалуйста.", en="Please wait."),
    "IN_THE_MENU": Words(
        kk="Бағдарлама «Бастау» мәзірінде: $(LINK_NAME)",
        ru="Программа в меню «Пуск»: $(LINK_NAME)",
        en="The program is in the Start menu: $(LINK_NAME)",
    ),
    "NOT_DONE": Words(kk="Орындалмады", ru="Не выполнено", en="Not done"),
    "TRY_AGAIN": Words(
        kk="Себебін жойып, қайталап көріңіз.",
        ru="Устраните причину и повторите.",
        en="See to the reason and try again.",
    ),
}

BUILT_IN = {
    "SetupCaption": "$(^Name) – орнату",
    "InstallingSubCaption": " ",
    "CompletedSubCaption": " ",
    "BackBtn": "< &Артқа",
    "NextBtn": "&Келесі >",
    "InstallBtn": "&Орнату",
    "CancelBtn": "Бас тарту",
    "CloseBtn": "&Жабу",
    "ShowDetailsBtn": "&Толығырақ",
    "ClickNext": "Жалғастыру үшін «Келесі» түймесін басыңыз.",
    "ClickInstall": "Орнату үшін «Орнату» түймесін басыңыз.",
    "Name": "Атауы",
    "Completed": "Аяқталды",
    "FileError": r"Файлға жазу мүмкін емес:\r\n\r\n$0\r\n\r\nТоқтатуға, қайталап көруге немесе бұл файлды"
    " өткізіп жіберуге болады.",
    "FileError_NoIgnore": r"Файлға жазу мүмкін емес:\r\n\r\n$0\r\n\r\nҚайталап көруге немесе орнатудан бас"
    " тартуға болады.",
    "CantWrite": '"Жазу мүмкін емес: "',
    "ErrorDecompressing": "Файлдарды ашу мүмкін болмады: орнатқыш бүлінген. Оны қайта жүктеп алыңыз.",
    "ErrorWriting": '"Файл жазылмады: "',
    "InvalidOpcode": "Орнатқыш бүлінген. Оны қайта жүктеп алыңыз.",
    "Extract": '"Көшірілуде: "',
    "Skipped": '"Өткізіп жіберілді: "',
}

# The same for NSIS' Modern UI; the scripts set all of these themselves, but it asks for them.
MODERN_UI = {
    "MUI_TEXT_INSTALLING_TITLE": "INSTALLING",
    "MUI_TEXT_INSTALLING_SUBTITLE": "WAIT",
    "MUI_TEXT_FINISH_TITLE": "INSTALLED",
    "MUI_TEXT_FINISH_SUBTITLE": "IN_THE_MENU",
    "MUI_TEXT_ABORT_TITLE": "NOT_DONE",
    "MUI_TEXT_ABORT_SUBTITLE": "TRY_AGAIN",
}


def language_strings(more: Mapping[str, Words]) -> str:
    """Return the texts, and `more` of them, as a script of NSIS, to be saved with the mark of UTF-8."""
    lines = []
    for name, words in {**TEXTS, **more}.items():
        for text, (_code, number) in zip((words.kk, words.ru, words.en), LANGUAGES.values(), strict=True):
            lines.append(f'LangString {name} {number} "{text}"')
    return "\n".join(lines) + "\n"


def kazakh_file(english: str) -> str:
    """Return a Kazakh language file of NSIS, made of its English one. Raises ValueError where a sentence is missing."""
    numbered = re.sub(r"(?m)^1033$", str(LANGUAGES["Kazakh"][1]), english, count=1)
    for name, text in BUILT_IN.items():
        begin = re.search(rf"^# \^{name}\r?\n", numbered, re.MULTILINE)
        if begin is None:
            raise ValueError(f"^{name} is not in this version of NSIS")
        end = numbered.index("\n", begin.end())
        numbered = numbered[: begin.end()] + text + numbered[end:]
    return numbered


def kazakh_modern_ui() -> str:
    """Return the Kazakh file of NSIS' Modern UI."""
    lines = [f'${{LangFileString}} {name} "{TEXTS[ours].kk}"' for name, ours in MODERN_UI.items()]
    return "\n".join(['!insertmacro LANGFILE "Kazakh" = "Қазақша" "Qazaqsha"', *lines]) + "\n"
