"""What `--help` says of both command lines; loaded with the command lines, in another language than English."""

from launcher.core.languages import Language, LocalText

_TEXTS = (
    LocalText("қолданылуы:", "использование:", "usage:"),
    LocalText("аргументтер", "аргументы", "positional arguments"),
    LocalText("параметрлер", "параметры", "options"),
    LocalText("осы анықтаманы көрсетеді", "показать эту справку", "show this help message and exit"),
    LocalText("нұсқаны көрсетеді", "показать версию", "show program's version number and exit"),
    LocalText("ПӘРМЕН", "КОМАНДА", "COMMAND"),
    LocalText("ФАЙЛ", "ФАЙЛ", "FILE"),
    LocalText("ҚАЛТА", "ПАПКА", "DIR"),
    LocalText("ЖОЛ", "ПУТЬ", "PATH"),
    LocalText("АТАУ", "ИМЯ", "NAME"),
    LocalText("ЖАЗБА", "ЗАПИСЬ", "ENTRY_ID"),
    LocalText("МЕКЕНЖАЙ", "АДРЕС", "URL"),
    LocalText("СҰРАУ", "ЗАПРОС", "QUERY"),
    LocalText("КОД", "КОД", "CODE"),
    LocalText("бағдарлама тілі", "язык программы", "speak this language"),
    LocalText(
        "бағдарламаның өз мазмұнын толықтыратын файл",
        "файл, который дополняет встроенное содержание",
        "a content file on top of the bundled one",
    ),
    LocalText("баптаулар сақталатын қалта", "где хранятся настройки", "where settings are kept"),
    LocalText(
        "әкімшінің баптаулары тұрған қалта", "где лежат настройки администратора",
        "where the administrator's settings are",
    ),
    LocalText("JSON түрінде шығарады", "выводить JSON", "print JSON"),
    # nkzu-launcher
    LocalText(
        "Рұқсат етілген платформалар тақташалар түрінде.", "Плитки с разрешёнными платформами.",
        "Approved platforms as tiles.",
    ),
    LocalText("көрсетілетін терезе", "какое окно показать", "which window to show"),
    LocalText("--face kiosk параметрімен бірдей", "то же, что --face kiosk", "the same as --face kiosk"),
    LocalText(
        "киоск істен шықса немесе жауап бермей қалса, оны қайта іске қосады",
        "запускать киоск снова, если он завершился со сбоем или перестал отвечать",
        "start the kiosk again whenever it crashes or hangs",
    ),
    LocalText(
        "тек бағдарламаның өз мазмұнын көрсететін, желіні пайдаланбайтын киоск",
        "киоск только со встроенным содержанием, без сети",
        "a kiosk of bundled content only, without network",
    ),
    LocalText(
        "іске қосылған киоскіде экранды дауыстап оқуды қосады немесе өшіреді; терезе менеджерінің пернесіне арналған "
        "(Linux)",
        "включить чтение экрана вслух в запущенном киоске или выключить его; для клавиши оконного менеджера (Linux)",
        "start the screen reader of the kiosk that runs, or end it; for a key of the window manager (Linux)",
    ),
    LocalText(
        "осы жазбаны бірден ашады; ескертуі болса, алдымен соны көрсетеді",
        "сразу открыть эту запись; если есть напоминание, сначала показать его",
        "open this entry straight away, reminder included",
    ),
    LocalText(
        "тақташалар экранға шыққан бойда бағдарламаны жабады",
        "закрыть программу, как только плитки появятся на экране",
        "leave as soon as the tiles are painted",
    ),
    LocalText(
        "бағдарламаның не істегенін жазады: әр жолда бір оқиға",
        "записывать, что делает программа, по одному событию в строке",
        "write what really happens, one event a line",
    ),
    # nkzu-helpdesk
    LocalText(
        "Ақауларды және оларды түзету жолын көрсетеді.", "Что не в порядке и что делать.",
        "What is wrong, and the cure.",
    ),
    LocalText(
        "мазмұн файлдарындағы немесе барлық қабаттағы әр қате мен оны түзету жолы",
        "все ошибки в файлах содержания или во всех слоях и как их исправить",
        "every mistake in content files or in all layers, with its cure",
    ),
    LocalText(
        "қай қабаттар оқылғаны және әр мәннің қайдан алынғаны",
        "какие слои прочитаны и откуда взято каждое значение",
        "which layers were read, and where each value came from",
    ),
    LocalText(
        "әр мекенжай жауап бере ме, ал бермесе, оның себебі неде",
        "отвечает ли каждый адрес, а если нет, то в чём причина",
        "is each address answering, and if not, whose fault is it",
    ),
    LocalText("бұл сілтемелерді ашуға бола ма", "можно ли открыть эти ссылки", "may these links be opened"),
    LocalText(
        "веб-мекенжай; «-»: стандартты енгізуден, әр жолда біреу",
        "веб-адрес; «-»: из стандартного ввода, по одному в строке",
        "a web address; - reads one a line",
    ),
    LocalText("іздеу нені және неліктен табады", "что находит поиск и почему", "what the search finds, and why"),
    LocalText(
        "жүйеге кіргенде бағдарлама өздігінен іске қосыла ма", "запускается ли программа при входе в систему",
        "does the program start at log-on",
    ),
    LocalText("бағдарлама киоск режимінде іске қосылады", "запускать программу как киоск", "let it start as a kiosk"),
    LocalText(
        "жұмыс үстелі мен мәзірдегі таңбаша", "ярлык на рабочем столе и в меню",
        "a shortcut on the desktop and in the menu",
    ),
    LocalText(
        "осы жазбаны бірден ашатын таңбаша", "ярлык, который сразу открывает эту запись",
        "one that opens this entry straight away",
    ),
    LocalText(
        "қызметкерлер киоскіден шығу үшін енгізетін кодты жасайды",
        "создать код, с которым сотрудники выходят из киоска",
        "make the code with which staff leave a kiosk",
    ),
    LocalText(
        "Цифрлардан тұратын кодты экранда көрсетпей екі рет сұрайды немесе стандартты енгізуден бір жол оқиды да, "
        "компьютердің баптауларына арналған жолды шығарады. Сол жолды оқи алатын адам 8 цифрдан тұратын кодты "
        "процессордың бір ядросымен шамамен үш айда таба алады; әр қосымша цифр бұл уақытты он есе ұзартады. Қызметкер "
        "коды болмаса, бағдарлама киоскіден шығуға мүмкіндік бермейді; ең қауіпсізі – осы.",
        "Дважды спрашивает код из цифр, не показывая его, или читает одну строку стандартного ввода, а затем выводит "
        "строку для настроек компьютера. Тот, кто может прочитать эту строку, подберёт код из 8 цифр примерно за три "
        "месяца работы одного ядра процессора; с каждой следующей цифрой это в десять раз дольше. Без кода сотрудника "
        "программа не даёт выйти из киоска, и это надёжнее всего.",
        "Asks for a code of digits, twice and without showing it, or reads one line of standard input, and prints the "
        "line for the settings of the computer. Whoever can read that line can find a code of 8 digits in about three "
        "months of one core's time; each further digit takes ten times as long. Without a staff code the program has "
        "no way out of the kiosk, which is safest.",
    ),
    LocalText(
        "жүйеге киоск үшін қажет файлдар, әрқайсысының түсіндірмесімен",
        "что нужно системе для киоска, с объяснением каждого файла",
        "what the system needs for a kiosk, each file explained",
    ),
    LocalText("жаңа немесе бос қалта", "новая или пустая папка", "a new or empty folder"),
    LocalText(
        "бағдарламаның компьютерлерде тұрған орны", "где программа установлена на компьютерах",
        "where the launcher is installed on the computers",
    ),
    LocalText(
        "қабатта қате болмаса, оны барлық пайдаланушы үшін орнатады",
        "установить слой для всех, если в нём нет ошибок",
        "put a layer into its place for everybody, if it is sound",
    ),
    LocalText(
        "осы аудиторияның немесе компьютердің қабаты", "слой этой аудитории или этого компьютера",
        "the layer of this room or computer",
    ),
    LocalText(
        "осы компьютерде ненің дұрыс, ненің дұрыс емес екені", "что в порядке и что не в порядке с этим компьютером",
        "what is right and wrong with this computer",
    ),
    LocalText(
        "қолдау қызметіне арнап есеп жазады: JSON және оқуға арналған бет",
        "записать отчёт для службы поддержки: JSON и страницу для чтения",
        "write a report for support: JSON and a page",
    ),
    LocalText(
        "--log-json параметрімен жазылған файл; оның соңы есепке қосылады",
        "файл, записанный с --log-json; его конец войдёт в отчёт",
        "a --log-json file, the end of it for the report",
    ),
    LocalText(
        "қоңырау шалушы айтқан код нені білдіреді", "что означает код, который называет звонящий",
        "what the code means that a caller reads out",
    ),
    LocalText(
        "бір мазмұн файлынан екіншісіне көшкенде не өзгереді",
        "что изменится при переходе от одного файла содержания к другому",
        "what would change from one content file to another",
    ),
)  # fmt: skip
_BY_ENGLISH = {text.en: text for text in _TEXTS}


def help_word(english: str, language: Language) -> str:
    """Return what is said in English so in `language`. Raises KeyError for what is said nowhere."""
    return _BY_ENGLISH[english].text(language)
