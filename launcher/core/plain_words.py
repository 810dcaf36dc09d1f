"""Sentences for the time when Qt, and with it every translation, is not there. The only ones not in ``i18n``."""

from launcher.core.languages import LocalText

NO_DISPLAY = LocalText(
    "Экран табылмады. Бағдарламаны жұмыс үстелінен іске қосыңыз, ал пәрмен жолында nkzu-helpdesk пәрменін қолданыңыз.",
    "Экран не найден. Запустите программу с рабочего стола; в командной строке пользуйтесь командой nkzu-helpdesk.",
    "No display was found. Start the program from a desktop; on a command line use nkzu-helpdesk.",
)
NO_BINDING = LocalText(
    "Бағдарламаға қажет PySide6 кітапханасы орнатылмаған ({detail}). Оны мына пәрменмен орнатыңыз: {command}",
    "Не установлена библиотека PySide6, которая нужна программе ({detail}). Установите её командой: {command}",
    "The library PySide6, which the program needs, is not installed ({detail}). Install it with: {command}",
)
NO_SYSTEM_LIBRARY = LocalText(
    "Терезе ашуға қажет жүйелік кітапхана жетіспейді ({detail}). Оны мына пәрменмен орнатыңыз: {command}",
    "Не хватает системной библиотеки, без которой окно не открыть ({detail}). Установите её командой: {command}",
    "A system library that windows need is missing ({detail}). Install it with: {command}",
)
UNUSABLE_LIBRARY = LocalText(
    "Терезе ашуға қажет кітапхананы жүктеу мүмкін болмады ({detail}). Басқа бағдарламаларды жауып, осы "
    "бағдарламаны қайта іске қосып көріңіз; бұл көмектеспесе, жүйені жаңартыңыз немесе бағдарламаны қайта орнатыңыз.",
    "Не удалось загрузить библиотеку, без которой окно не открыть ({detail}). Закройте другие программы и запустите "
    "эту снова; если не поможет, обновите систему или установите программу заново.",
    "A library that windows need cannot be loaded ({detail}). Close other programs and start this one "
    "again; if that does not help, update the system or install the program again.",
)
NO_THREAD = LocalText(
    "Терезе ашуға компьютердің ресурстары жетпейді. Басқа бағдарламаларды жабыңыз немесе жүйеге қайта кіріңіз де, "
    "бағдарламаны қайта іске қосыңыз.",
    "Компьютеру не хватает ресурсов, чтобы открыть окно. Закройте другие программы или войдите в систему заново и "
    "запустите программу снова.",
    "The computer has too few resources left to open a window. Close other programs or log in again, and start the "
    "program again.",
)
NO_SUCH_PLATFORM = LocalText(
    "QT_QPA_PLATFORM айнымалысында «{detail}» терезе жүйесі көрсетілген, бірақ ол мұнда жұмыс істемейді. Айнымалыны "
    "алып тастап (unset QT_QPA_PLATFORM), бағдарламаны қайта іске қосыңыз.",
    "В переменной QT_QPA_PLATFORM указана оконная система «{detail}», которая здесь не работает. Уберите переменную "
    "(unset QT_QPA_PLATFORM) и запустите программу снова.",
    "The variable QT_QPA_PLATFORM asks for the window system “{detail}”, which does not work here. Remove the variable "
    "(unset QT_QPA_PLATFORM) and start the program again.",
)
TOO_FEW_COLOURS = LocalText(
    "Бұл экранның түстері терезені көрсетуге тым аз (түс тереңдігі: {detail} бит). Кемінде 16 бит орнатып, "
    "бағдарламаны қайта іске қосыңыз.",
    "На этом экране слишком мало цветов, чтобы показать окно (глубина цвета: {detail} бит). Установите не меньше "
    "16 бит и запустите программу снова.",
    "This display has too few colours to show a window (colour depth: {detail} bits). Set it to 16 bits or more and "
    "start the program again.",
)
NOT_BUILT = LocalText(
    "Бағдарламаның суреттері мен қаріптері табылмады. Оны қайта орнатыңыз; бастапқы код қалтасында make run пәрменін "
    "орындаңыз.",
    "Не найдены картинки и шрифты программы. Установите программу заново; в исходном коде выполните make run.",
    "The program's pictures and fonts are missing. Install the program again; in its source code, run make run.",
)
NOT_PRINTED = LocalText(
    "Жауапты жазу мүмкін болмады ({detail}). Дискіде бос орын бар-жоғын тексеріңіз.",
    "Не удалось записать ответ ({detail}). Проверьте, есть ли место на диске.",
    "The answer could not be written ({detail}). Check whether the disk has free space.",
)
NOT_READ = LocalText(
    "Стандартты енгізуден сілтемелерді оқу мүмкін болмады ({detail}). Сілтемелер жазылған файлды көрсетіңіз.",
    "Не удалось прочитать ссылки из стандартного ввода ({detail}). Укажите файл со ссылками.",
    "The links could not be read from standard input ({detail}). Name a file with links.",
)
NOT_LOGGED = LocalText(
    "«{file}» файлына оқиғаларды жазу мүмкін емес. Бағдарлама онсыз да жұмыс істейді; басқа файлды көрсетіңіз.",
    "События нельзя записать в файл «{file}». Программа работает и без этого; укажите другой файл.",
    "Events cannot be written to the file “{file}”. The program works without them; name another file.",
)
NO_ANSWER = LocalText(
    "Бағдарлама іске қосылып тұр, бірақ жауап бермейді. Оның терезесін іздеп көріңіз; бұл көмектеспесе, компьютерді "
    "қайта іске қосыңыз.",
    "Программа уже запущена, но не отвечает. Найдите её окно; если не поможет, перезагрузите компьютер.",
    "The program is running already but does not answer. Look for its window; if that does not help, restart the "
    "computer.",
)
INTERNAL_ERROR = LocalText(
    "Бағдарламада қате шықты ({detail}). Осы хабарды қолдау қызметіне жіберіңіз.",
    "В программе произошла ошибка ({detail}). Отправьте это сообщение в службу поддержки.",
    "The program made an error ({detail}). Send this message to the helpdesk.",
)
