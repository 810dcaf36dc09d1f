<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>AddressRow</name>
    <message>
        <location filename="../launcher/ui/address_row.py" line="36"/>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <location filename="../launcher/ui/address_row.py" line="37"/>
        <source>Copy address</source>
        <translation>Скопировать адрес</translation>
    </message>
    <message>
        <location filename="../launcher/ui/address_row.py" line="42"/>
        <source>✓ Copied</source>
        <translation>✓ Скопировано</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <location filename="../launcher/ui/browser_dialog.py" line="69"/>
        <source>{title} could not be opened</source>
        <translation>Не удалось открыть: {title}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/browser_dialog.py" line="71"/>
        <source>Other browsers on this computer</source>
        <translation>Другие браузеры на этом компьютере</translation>
    </message>
    <message>
        <location filename="../launcher/ui/browser_dialog.py" line="74"/>
        <source>Choose another browser, or copy the address and open it where you can.</source>
        <translation>Выберите другой браузер или скопируйте адрес и откройте его там, где получится.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/browser_dialog.py" line="76"/>
        <source>Copy the address and open it on another device. To have it work here, ask the helpdesk to install a browser.</source>
        <translation>Скопируйте адрес и откройте его на другом устройстве. Чтобы всё открывалось и здесь, попросите службу поддержки установить браузер.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/browser_dialog.py" line="83"/>
        <source>Open in {browser}</source>
        <translation>Открыть в браузере {browser}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/browser_dialog.py" line="85"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <location filename="../launcher/faces/console.py" line="77"/>
        <source>{file}: no mistakes.</source>
        <translation>{file}: ошибок нет.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console.py" line="84"/>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console.py" line="85"/>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <location filename="../launcher/faces/desktop.py" line="125"/>
        <source>There is no entry “{name}”.</source>
        <translation>Записи «{name}» нет.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/desktop.py" line="169"/>
        <source>Platforms</source>
        <translation>Платформы</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <location filename="../launcher/system/doctor.py" line="47"/>
        <source>There is a display to show windows on.</source>
        <translation>Экран для показа окон есть.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="52"/>
        <source>No display was found here, so no window can open from this command line.</source>
        <translation>Экран не найден, поэтому из этой командной строки окно открыть нельзя.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="53"/>
        <source>Run the command in a terminal on the desktop of this computer.</source>
        <translation>Выполните команду в терминале на рабочем столе этого компьютера.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="63"/>
        <source>Every library that windows need is there.</source>
        <translation>Все библиотеки, нужные для окон, на месте.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="69"/>
        <source>A library that windows need is missing: {library}.</source>
        <translation>Не хватает библиотеки, нужной для окон: {library}.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="70"/>
        <source>Install it with: {command}</source>
        <translation>Установите её командой: {command}</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="79"/>
        <source>Fonts, colours and pictograms are there.</source>
        <translation>Шрифты, цвета и значки на месте.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="83"/>
        <source>The file with fonts, colours and pictograms is missing or damaged: {file}.</source>
        <translation>Файл со шрифтами, цветами и значками отсутствует или повреждён: {file}.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="84"/>
        <location filename="../launcher/system/doctor.py" line="101"/>
        <source>Install the program again; in a source tree run make run.</source>
        <translation>Установите программу заново; в папке с исходным кодом выполните команду make run.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="96"/>
        <source>All three languages are there.</source>
        <translation>Все три языка на месте.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="100"/>
        <source>Translations are missing: {languages}.</source>
        <translation>Нет переводов для этих языков: {languages}.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="109"/>
        <source>The content is sound (edition {edition}).</source>
        <translation>Содержание в порядке (выпуск {edition}).</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="114"/>
        <source>The content has mistakes: {count}.</source>
        <translation>Ошибок в содержании: {count}.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="115"/>
        <source>The command “nkzu-helpdesk validate” names each of them with its cure.</source>
        <translation>Команда «nkzu-helpdesk validate» назовёт каждую из них и подскажет, как её исправить.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="126"/>
        <source>No browser was found, so nothing can be opened.</source>
        <translation>Браузер не найден, поэтому открыть ничего нельзя.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="127"/>
        <source>Install a browser, for example Firefox or Chromium.</source>
        <translation>Установите браузер, например Firefox или Chromium.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="133"/>
        <source>The default browser {default} is no longer there; at each press the program has to ask which one to use.</source>
        <translation>Браузера по умолчанию {default} больше нет; при каждом нажатии программе приходится спрашивать, каким браузером воспользоваться.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="138"/>
        <source>Choose another default browser in the system&apos;s settings.</source>
        <translation>Выберите другой браузер по умолчанию в настройках системы.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="141"/>
        <source>Browsers found: {names}.</source>
        <translation>Найденные браузеры: {names}.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="147"/>
        <source>Settings can be saved in {folder}.</source>
        <translation>Настройки можно сохранять в папке {folder}.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="152"/>
        <source>Settings cannot be saved in {folder}; the program works, but forgets them.</source>
        <translation>Настройки нельзя сохранить в папке {folder}; программа работает, но не запоминает их.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="153"/>
        <source>On a shared computer this may be wanted. Otherwise give the right to write there.</source>
        <translation>На общем компьютере так может быть задумано. Если нет, дайте право на запись в эту папку.</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <location filename="../launcher/ui/entry_card.py" line="99"/>
        <source>ethics: {clause}</source>
        <translation>этика: {clause}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_card.py" line="101"/>
        <source>public address</source>
        <translation>общедоступный адрес</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="14"/>
        <source>clause {number}</source>
        <translation>пункт {number}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="15"/>
        <source>clauses {numbers}</source>
        <translation>пункты {numbers}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="31"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="33"/>
        <source>video</source>
        <translation>видео</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="34"/>
        <source>web page</source>
        <translation>веб-страница</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="40"/>
        <source>Approved platform</source>
        <translation>Разрешённая платформа</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="41"/>
        <source>Mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="42"/>
        <source>Messenger</source>
        <translation>Мессенджер</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="43"/>
        <source>Guide</source>
        <translation>Инструкция</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="44"/>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="51"/>
        <source>for teachers and students</source>
        <translation>для преподавателей и студентов</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="52"/>
        <source>for teachers</source>
        <translation>для преподавателей</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="53"/>
        <source>for students</source>
        <translation>для студентов</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="60"/>
        <source>The regulation gives no address.</source>
        <translation>В положении адреса нет.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="62"/>
        <source>The regulation gives this address.</source>
        <translation>Этот адрес указан в положении.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="63"/>
        <source>The regulation gives no address; this is the official public one, added by the program.</source>
        <translation>В положении адреса нет; это официальный общедоступный адрес, его добавила программа.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <location filename="../launcher/ui/header.py" line="99"/>
        <source>Platforms</source>
        <translation>Платформы</translation>
    </message>
    <message>
        <location filename="../launcher/ui/header.py" line="103"/>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <location filename="../launcher/ui/header.py" line="104"/>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <location filename="../launcher/ui/header.py" line="119"/>
        <source>Light colours</source>
        <translation>Светлые цвета</translation>
    </message>
    <message>
        <location filename="../launcher/ui/header.py" line="120"/>
        <source>Dark colours</source>
        <translation>Тёмные цвета</translation>
    </message>
    <message>
        <location filename="../launcher/ui/header.py" line="121"/>
        <source>Colours as in the system</source>
        <translation>Цвета как в системе</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <location filename="../launcher/ui/home_page.py" line="172"/>
        <source>The regulation and its validity</source>
        <translation>Положение и срок его действия</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <location filename="../launcher/ui/translation.py" line="76"/>
        <source>in Kazakh</source>
        <translation>на казахском</translation>
    </message>
    <message>
        <location filename="../launcher/ui/translation.py" line="77"/>
        <source>in Russian</source>
        <translation>на русском</translation>
    </message>
    <message>
        <location filename="../launcher/ui/translation.py" line="78"/>
        <source>in English</source>
        <translation>на английском</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="101"/>
        <source>Opening…</source>
        <translation>Открывается…</translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="113"/>
        <source>{title} is opening in {browser}.</source>
        <translation>{title} открывается в браузере {browser}.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="134"/>
        <source>{title} was opened in {browser}.</source>
        <translation>{title} — страница открыта в браузере {browser}.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="168"/>
        <source>No browser was found on this computer.</source>
        <translation>На этом компьютере браузер не найден.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="169"/>
        <source>The browser {browser} is no longer on this computer.</source>
        <translation>Браузера {browser} на этом компьютере больше нет.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="170"/>
        <source>This computer does not allow {browser} to be started.</source>
        <translation>На этом компьютере не разрешено запускать браузер {browser}.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="171"/>
        <source>{browser} was started but closed at once with an error (code {code}).</source>
        <translation>Браузер {browser} запустился, но сразу закрылся с ошибкой (код {code}).</translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="174"/>
        <source>{browser} could not be started: {detail}.</source>
        <translation>Не удалось запустить браузер {browser}: {detail}.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="176"/>
        <source>The default browser, {browser}, is no longer on this computer, and no other one was found.</source>
        <translation>Браузера по умолчанию ({browser}) на этом компьютере больше нет, а другой не найден.</translation>
    </message>
</context>
<context>
    <name>ProblemNotice</name>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="40"/>
        <source>▲ Nothing can be shown: the program&apos;s content is missing or damaged. Please tell the helpdesk; installing the program again cures it.</source>
        <translation>▲ Показать нечего: содержимое программы отсутствует или повреждено. Сообщите в службу поддержки; повторная установка программы это исправит.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="46"/>
        <source>▲ Part of the content could not be used (mistakes: {count}). Everything else works. Please tell the helpdesk.</source>
        <translation>▲ Часть содержания использовать не удалось (ошибок: {count}). Всё остальное работает. Пожалуйста, сообщите об этом службе поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="52"/>
        <source>Details</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="80"/>
        <source>What could not be used</source>
        <translation>Что не удалось использовать</translation>
    </message>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="83"/>
        <source>Further mistakes: {count}. The command “nkzu-helpdesk validate” lists all.</source>
        <translation>Ещё ошибок: {count}. Команда «nkzu-helpdesk validate» покажет их все.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="86"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="90"/>
        <source>{file}, line {line}</source>
        <translation>{file}, строка {line}</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="11"/>
        <source>The file “{file}” does not exist.</source>
        <translation>Файла «{file}» нет.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="12"/>
        <source>Check the path, or put the file there again.</source>
        <translation>Проверьте путь или положите файл туда снова.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="15"/>
        <source>The file “{file}” cannot be read: {reason}.</source>
        <translation>Не удаётся прочитать файл «{file}»: {reason}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="16"/>
        <source>Give the program the right to read the file, and check the disk.</source>
        <translation>Дайте программе право читать этот файл и проверьте диск.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="19"/>
        <source>“{file}” is not an ordinary file.</source>
        <translation>«{file}» — не обычный файл.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="20"/>
        <source>Name a JSON file, not a folder, a pipe or a device.</source>
        <translation>Укажите файл JSON, а не папку, канал или устройство.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="23"/>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="24"/>
        <source>Copy the file again from a good copy; it was probably not saved to the end.</source>
        <translation>Скопируйте файл заново с исправной копии; скорее всего, он не сохранился до конца.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="27"/>
        <source>The file holds only zero bytes, as after a power cut.</source>
        <translation>В файле только нулевые байты; так бывает после отключения электричества.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="28"/>
        <source>Copy the file again from a good copy.</source>
        <translation>Скопируйте файл заново с исправной копии.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="31"/>
        <source>The file is larger than {limit} KiB.</source>
        <translation>Файл больше {limit} КиБ.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="32"/>
        <source>Content is short text; check that this is the right file.</source>
        <translation>Содержание — это короткие тексты; проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="35"/>
        <source>The file is saved in the encoding {encoding}, not in UTF-8.</source>
        <translation>Файл сохранён в кодировке {encoding}, а не UTF-8.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="36"/>
        <source>Save it again in the editor with the encoding UTF-8.</source>
        <translation>Сохраните его в редакторе заново в кодировке UTF-8.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="39"/>
        <source>A byte here is not UTF-8 text.</source>
        <translation>Здесь стоит байт, которого в тексте UTF-8 не бывает.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="40"/>
        <source>Save the file again in the editor with the encoding UTF-8.</source>
        <translation>Сохраните файл в редакторе заново в кодировке UTF-8.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="43"/>
        <source>The file is not valid JSON from here on: {reason}.</source>
        <translation>Начиная с этого места файл не соответствует формату JSON: {reason}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="44"/>
        <source>Look at this line and the one before: a comma, a quotation mark or a bracket is missing or too many.</source>
        <translation>Посмотрите на эту строку и на предыдущую: запятой, кавычки или скобки не хватает либо она лишняя.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="47"/>
        <source>Brackets are nested too deeply.</source>
        <translation>Скобки вложены слишком глубоко.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="48"/>
        <source>Content needs at most six levels; remove the extra brackets.</source>
        <translation>Содержанию достаточно шести уровней; уберите лишние скобки.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="51"/>
        <source>“{value}” is not a number in JSON.</source>
        <translation>В формате JSON «{value}» не считается числом.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="52"/>
        <source>Write an ordinary number or remove the value.</source>
        <translation>Напишите обычное число или уберите значение.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="55"/>
        <source>The key “{key}” stands twice in one object; the last one counts.</source>
        <translation>Ключ «{key}» стоит в одном объекте дважды; учитывается последний.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="56"/>
        <source>Remove one of the two.</source>
        <translation>Уберите один из двух.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="60"/>
        <source>The file is written for schema “{value}”; this program reads schema 1.</source>
        <translation>Файл написан по схеме «{value}»; эта программа читает схему 1.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="61"/>
        <source>Write &quot;schema&quot;: 1, or update the program if the file is newer.</source>
        <translation>Напишите &quot;schema&quot;: 1 или, если файл новее, обновите программу.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="64"/>
        <source>Here stands {found}, but it must be {expected}.</source>
        <translation>Здесь стоит {found}, а нужно другое: {expected}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="65"/>
        <source>Write {expected}.</source>
        <translation>Напишите: {expected}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="68"/>
        <source>The key “{key}” is missing.</source>
        <translation>Нет ключа «{key}».</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="69"/>
        <source>Add &quot;{key}&quot; to this object.</source>
        <translation>Добавьте в этот объект ключ &quot;{key}&quot;.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="72"/>
        <location filename="../launcher/core/problem_texts.py" line="76"/>
        <source>The key “{key}” is not known.</source>
        <translation>Ключ «{key}» неизвестен.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="73"/>
        <source>Remove it, or check its spelling.</source>
        <translation>Уберите его или проверьте, как он написан.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="77"/>
        <location filename="../launcher/core/problem_texts.py" line="134"/>
        <source>Did you mean “{near}”?</source>
        <translation>Может быть, вы имели в виду «{near}»?</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="80"/>
        <location filename="../launcher/core/problem_texts.py" line="84"/>
        <source>The value “{value}” is not known here.</source>
        <translation>Значение «{value}» здесь неизвестно.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="81"/>
        <source>Write one of: {known}.</source>
        <translation>Напишите одно из этих значений: {known}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="85"/>
        <source>Did you mean “{near}”? Known values are: {known}.</source>
        <translation>Может быть, вы имели в виду «{near}»? Известные значения: {known}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="88"/>
        <source>The text in {language} is missing.</source>
        <translation>Нет текста на языке: {language}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="89"/>
        <source>Add it under &quot;{key}&quot;; until then another language is shown.</source>
        <translation>Добавьте его под ключом &quot;{key}&quot;; до тех пор показывается текст на другом языке.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="92"/>
        <source>The text is empty.</source>
        <translation>Текст пуст.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="93"/>
        <source>Write the text, or remove the key if it is optional.</source>
        <translation>Напишите текст или уберите ключ, если он необязателен.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="96"/>
        <source>The text is longer than {limit} characters and was cut.</source>
        <translation>Текст длиннее {limit} символов, поэтому он обрезан.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="97"/>
        <source>Shorten the text.</source>
        <translation>Сократите текст.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="100"/>
        <source>The text has the invisible character {character}; it was removed.</source>
        <translation>В тексте был невидимый символ {character}; он убран.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="101"/>
        <source>Type the text again instead of pasting it.</source>
        <translation>Наберите текст заново, а не вставляйте его.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="104"/>
        <source>The text has the markup “{markup}”; it is shown as it stands.</source>
        <translation>В тексте есть разметка «{markup}»; она показывается как есть.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="105"/>
        <source>Write plain text without tags.</source>
        <translation>Напишите обычный текст без тегов.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="108"/>
        <source>The word “{word}” mixes two alphabets: its letter “{letter}” ({code}) belongs to the other one.</source>
        <translation>В слове «{word}» смешаны два алфавита: буква «{letter}» ({code}) взята из другого.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="109"/>
        <source>Type the word again in one keyboard layout.</source>
        <translation>Наберите слово заново в одной раскладке клавиатуры.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="112"/>
        <source>The Kazakh and the Russian text are the same.</source>
        <translation>Казахский и русский тексты одинаковы.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="113"/>
        <source>Translate one of the two.</source>
        <translation>Переведите один из двух.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="116"/>
        <source>“{value}” cannot be a name.</source>
        <translation>«{value}» не может быть именем.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="117"/>
        <source>Use small Latin letters, digits and hyphens, beginning with a letter, 64 at most.</source>
        <translation>Используйте строчные латинские буквы, цифры и дефисы; первой должна стоять буква, всего не больше 64 знаков.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="120"/>
        <source>“{value}” is not a date.</source>
        <translation>«{value}» — не дата.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="121"/>
        <source>Write year-month-day, for example 2020-03-26.</source>
        <translation>Пишите в порядке год-месяц-день, например 2020-03-26.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="125"/>
        <source>The name “{value}” is used twice in this list; only the first one counts.</source>
        <translation>Имя «{value}» встречается в этом списке дважды; учитывается только первое.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="126"/>
        <source>Give one of the two another name.</source>
        <translation>Дайте одному из двух другое имя.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="129"/>
        <location filename="../launcher/core/problem_texts.py" line="133"/>
        <source>There is nothing with the name “{value}”.</source>
        <translation>Ничего с именем «{value}» нет.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="130"/>
        <source>Write a name that exists, or add what is missing.</source>
        <translation>Напишите имя, которое есть, или добавьте недостающее.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="137"/>
        <source>“{value}” is not a guide or a document.</source>
        <translation>«{value}» — не инструкция и не документ.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="138"/>
        <source>Only entries of the kinds guide and document can stand under another entry.</source>
        <translation>Под другой записью могут стоять только записи вида guide и document.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="141"/>
        <source>A guide or a document has guides of its own; they are shown by themselves.</source>
        <translation>У инструкции или документа указаны свои инструкции; они показываются отдельно.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="142"/>
        <source>Name these guides at the platform they belong to.</source>
        <translation>Укажите эти инструкции у той платформы, к которой они относятся.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="145"/>
        <source>This entry has no address, so it cannot be opened.</source>
        <translation>У этой записи нет адреса, поэтому открыть её нельзя.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="146"/>
        <source>Add &quot;url&quot;; only messengers and documents may do without.</source>
        <translation>Добавьте ключ &quot;url&quot;; без него могут обойтись только мессенджеры и документы.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="149"/>
        <source>Nothing of this file can be shown, so it was left out.</source>
        <translation>В этом файле нет ничего, что можно показать, поэтому он не используется.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="150"/>
        <source>Mend the other mistakes; at least one entry must be sound.</source>
        <translation>Исправьте остальные ошибки; хотя бы одна запись должна быть без ошибок.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="154"/>
        <source>“{value}” is not a host name.</source>
        <translation>«{value}» — не имя хоста.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="155"/>
        <source>Write it in small Latin letters without a scheme, a port or a path, for example do.nkzu.kz.</source>
        <translation>Пишите его строчными латинскими буквами без схемы, порта и пути, например do.nkzu.kz.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="158"/>
        <source>“{value}” is not a port number.</source>
        <translation>«{value}» — не номер порта.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="159"/>
        <source>Write whole numbers from 1 to 65535.</source>
        <translation>Пишите целые числа от 1 до 65535.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="162"/>
        <location filename="../launcher/core/problem_texts.py" line="166"/>
        <source>The host “{host}” is not on the list of approved hosts.</source>
        <translation>Хоста «{host}» нет в списке разрешённых хостов.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="163"/>
        <source>Correct the address, or add the host to &quot;hosts&quot; if the university approved it.</source>
        <translation>Исправьте адрес или, если университет разрешил этот хост, добавьте его в список &quot;hosts&quot;.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="167"/>
        <source>Did you mean “{near}”? If not, and the university approved this host, add it to &quot;hosts&quot;.</source>
        <translation>Может быть, вы имели в виду «{near}»? Если нет, а университет разрешил этот хост, добавьте его в список &quot;hosts&quot;.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="170"/>
        <source>The port {port} of “{host}” is not on the list of approved hosts.</source>
        <translation>Порта {port} хоста «{host}» нет в списке разрешённых хостов.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="171"/>
        <source>Correct the port, or add it to &quot;ports&quot; of this host.</source>
        <translation>Исправьте порт или добавьте его в список &quot;ports&quot; этого хоста.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="174"/>
        <source>The address begins with http:, which is not encrypted, and “{host}” does not allow that.</source>
        <translation>Адрес начинается с http:, то есть связь не шифруется, а для хоста «{host}» это не разрешено.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="175"/>
        <source>Write https:, or set &quot;http_ok&quot;: true for this host if the site has nothing better.</source>
        <translation>Напишите https: или, если у сайта нет ничего лучше, задайте этому хосту &quot;http_ok&quot;: true.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="178"/>
        <source>No entry leads to the host “{host}”.</source>
        <translation>Ни одна запись не ведёт на хост «{host}».</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="179"/>
        <source>Remove it from &quot;hosts&quot; if it is not needed.</source>
        <translation>Уберите его из списка &quot;hosts&quot;, если он не нужен.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="183"/>
        <source>The address is not a text.</source>
        <translation>Адрес записан не как текст.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="184"/>
        <source>Write the address in quotation marks, for example &quot;https://zoom.us/&quot;.</source>
        <translation>Напишите адрес в кавычках, например &quot;https://zoom.us/&quot;.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="187"/>
        <source>The address is empty.</source>
        <translation>Адрес пуст.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="188"/>
        <source>Write the address, or null where the regulation names none.</source>
        <translation>Напишите адрес или, если в положении адреса нет, null.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="191"/>
        <source>The address is longer than {limit} characters.</source>
        <translation>Адрес длиннее {limit} символов.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="192"/>
        <source>Use a shorter address of the same page.</source>
        <translation>Возьмите более короткий адрес той же страницы.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="195"/>
        <source>The address has a space in it.</source>
        <translation>В адресе есть пробел.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="196"/>
        <source>Remove the space; inside a path write %20.</source>
        <translation>Уберите пробел; внутри пути вместо него пишите %20.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="199"/>
        <source>The address has the invisible character {character}.</source>
        <translation>В адресе есть невидимый символ: {character}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="200"/>
        <source>Type the address again instead of pasting it.</source>
        <translation>Наберите адрес заново, а не вставляйте его.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="203"/>
        <source>The letter “{letter}” in the address is Cyrillic and only looks like the Latin “{latin}”.</source>
        <translation>Буква «{letter}» в адресе — кириллическая, она только похожа на латинскую «{latin}».</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="204"/>
        <source>Type the address again in the English keyboard layout.</source>
        <translation>Наберите адрес заново в английской раскладке клавиатуры.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="207"/>
        <source>The address has the character “{letter}”, which is not a Latin letter.</source>
        <translation>В адресе есть символ «{letter}», а это не латинская буква.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="208"/>
        <source>Copy the address from the browser&apos;s address bar, which writes such characters with percent signs.</source>
        <translation>Скопируйте адрес из адресной строки браузера: она записывает такие символы через знак процента.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="211"/>
        <source>The address “{address}” lacks its beginning, http:// or https://.</source>
        <translation>У адреса «{address}» нет начала: http:// или https://.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="212"/>
        <location filename="../launcher/core/problem_texts.py" line="224"/>
        <location filename="../launcher/core/problem_texts.py" line="248"/>
        <location filename="../launcher/core/problem_texts.py" line="260"/>
        <source>Write “{suggestion}”.</source>
        <translation>Напишите «{suggestion}».</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="215"/>
        <source>“{address}” is not a web address.</source>
        <translation>«{address}» — не веб-адрес.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="216"/>
        <source>Write the whole address as the browser shows it, beginning with https:// or http://.</source>
        <translation>Напишите адрес целиком, как его показывает браузер, начиная с https:// или http://.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="219"/>
        <source>The address begins with “{scheme}:”, which does not lead to a web page.</source>
        <translation>Адрес начинается с «{scheme}:», а такой адрес не ведёт на веб-страницу.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="220"/>
        <source>Only addresses with https:// or http:// can be opened.</source>
        <translation>Открывать можно только адреса с https:// или http://.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="223"/>
        <source>After “{scheme}:” there must be exactly two slashes.</source>
        <translation>После «{scheme}:» должны стоять ровно две косые черты.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="227"/>
        <source>The address has a backslash in it.</source>
        <translation>В адресе есть обратная косая черта.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="228"/>
        <source>Write ordinary slashes: /.</source>
        <translation>Пишите обычную косую черту: /.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="231"/>
        <source>The address has a user name or password before the host: everything before “@”.</source>
        <translation>В адресе перед хостом стоит имя пользователя или пароль: всё, что до знака «@».</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="232"/>
        <source>Remove it; such addresses hide where they lead.</source>
        <translation>Уберите это; такие адреса скрывают, куда они ведут.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="235"/>
        <source>The address names a number instead of a host: “{host}”.</source>
        <translation>В адресе вместо имени хоста стоит число: «{host}».</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="236"/>
        <source>Write the host&apos;s name.</source>
        <translation>Напишите имя хоста.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="239"/>
        <source>The host “{host}” has no dot, so it is not a name on the internet.</source>
        <translation>В имени хоста «{host}» нет точки, поэтому таких имён в интернете не бывает.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="240"/>
        <source>Write the whole name, for example {host}.nkzu.kz.</source>
        <translation>Напишите имя целиком, например {host}.nkzu.kz.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="243"/>
        <source>The host “{host}” is an encoded name of letters that can imitate others.</source>
        <translation>Хост «{host}» — это закодированное имя, и его буквы могут выдавать себя за другие.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="244"/>
        <source>Use the site&apos;s name in Latin letters.</source>
        <translation>Возьмите имя сайта латинскими буквами.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="247"/>
        <source>The scheme and the host of an address must be in small letters.</source>
        <translation>Схему и хост адреса нужно писать строчными буквами.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="251"/>
        <source>“{host}” is not a host name.</source>
        <translation>«{host}» — не имя хоста.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="252"/>
        <source>Between the slashes and the path stands a name such as do.nkzu.kz; check dots, hyphens and other signs.</source>
        <translation>Между косыми чертами и путём стоит имя вида do.nkzu.kz; проверьте точки, дефисы и другие знаки.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="255"/>
        <source>“{port}” is not a port.</source>
        <translation>«{port}» — не порт.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="256"/>
        <source>After the colon write a number from 1 to 65535 without leading zeros, or remove the colon.</source>
        <translation>После двоеточия напишите число от 1 до 65535 без нулей впереди или уберите двоеточие.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="259"/>
        <source>The port {port} is the usual one of {scheme}:, so it must not be written.</source>
        <translation>Порт {port} — обычный для {scheme}:, поэтому писать его нельзя.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="263"/>
        <source>The path has “.” or “..” as a folder.</source>
        <translation>В пути вместо имени папки стоит «.» или «..».</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="264"/>
        <source>Write the path without detours.</source>
        <translation>Напишите путь прямо, без обходов.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="267"/>
        <source>After a percent sign two digits of a hexadecimal number must follow: “{part}”.</source>
        <translation>После знака процента должны стоять две цифры шестнадцатеричного числа: «{part}».</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="268"/>
        <source>Write %25 for a percent sign itself.</source>
        <translation>Сам знак процента пишите как %25.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="271"/>
        <source>“{part}” hides a control character in the address.</source>
        <translation>«{part}» скрывает в адресе управляющий символ.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="272"/>
        <source>Remove it.</source>
        <translation>Уберите его.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="275"/>
        <source>The sign “{letter}” may not stand in an address.</source>
        <translation>Знака «{letter}» в адресе быть не должно.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="276"/>
        <source>Copy the address from the browser&apos;s address bar, which writes such signs with percent signs.</source>
        <translation>Скопируйте адрес из адресной строки браузера: она записывает такие знаки через знак процента.</translation>
    </message>
</context>
<context>
    <name>Regulation</name>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="75"/>
        <source>← Back to the platforms</source>
        <translation>← Назад к платформам</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="84"/>
        <source>Whose regulation it is</source>
        <translation>Чьё это положение</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="85"/>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="86"/>
        <source>Validity</source>
        <translation>Срок действия</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="87"/>
        <source>Amendments</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="89"/>
        <source>Recommended by</source>
        <translation>Кем рекомендовано</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="92"/>
        <source>About this text</source>
        <translation>Об этом тексте</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="163"/>
        <source>Clause {number}. {title}</source>
        <translation>Пункт {number}. {title}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="179"/>
        <source>Changed by order No. {number} of {date}.</source>
        <translation>Пункт изменён распоряжением № {number} от {date}.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_words.py" line="18"/>
        <source>In force from {since} {condition}. No end date is given.</source>
        <translation>Действует с {since} {condition}. Дата окончания не указана.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_words.py" line="20"/>
        <source>In force from {since} to {until}.</source>
        <translation>Действует с {since} до {until}.</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <location filename="../launcher/ui/reminder_card.py" line="16"/>
        <source>Clause {clause} · Code of Ethics, clause {code_clause}</source>
        <translation>Пункт {clause} · Этический кодекс, пункт {code_clause}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/reminder_card.py" line="47"/>
        <source>Reminders of ethics</source>
        <translation>Напоминания об этике</translation>
    </message>
    <message>
        <location filename="../launcher/ui/reminder_dialog.py" line="66"/>
        <source>Our advice; it is not part of the regulation</source>
        <translation>Наши советы; в положение они не входят</translation>
    </message>
    <message>
        <location filename="../launcher/ui/reminder_dialog.py" line="70"/>
        <source>I have read the reminder.</source>
        <translation>Напоминание прочитано.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/reminder_dialog.py" line="71"/>
        <source>Open {title}</source>
        <translation>Открыть {title}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/reminder_dialog.py" line="72"/>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="68"/>
        <source>Why is this here?</source>
        <translation>Почему это здесь?</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="74"/>
        <source>Read the regulation</source>
        <translation>Прочитать положение</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="75"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="86"/>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="112"/>
        <source>Clause</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="87"/>
        <source>Reminder of ethics</source>
        <translation>Напоминание об этике</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="88"/>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="89"/>
        <source>The regulation writes</source>
        <translation>В положении написано</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="90"/>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="91"/>
        <source>Set by the content layer</source>
        <translation>Из какого слоя содержания взято</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="113"/>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="114"/>
        <source>Validity</source>
        <translation>Срок действия</translation>
    </message>
</context>
<context>
    <name>WhyButton</name>
    <message>
        <location filename="../launcher/ui/why_button.py" line="29"/>
        <source>Why is this here?</source>
        <translation>Почему это здесь?</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../launcher/core/problem_words.py" line="7"/>
        <source>an object in braces</source>
        <translation>объект в фигурных скобках</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_words.py" line="8"/>
        <source>a list in brackets</source>
        <translation>список в квадратных скобках</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_words.py" line="9"/>
        <source>a text in quotation marks</source>
        <translation>текст в кавычках</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_words.py" line="10"/>
        <source>true or false</source>
        <translation>true или false</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_words.py" line="11"/>
        <source>a whole number</source>
        <translation>целое число</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_words.py" line="12"/>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_words.py" line="13"/>
        <source>Kazakh</source>
        <translation>казахский</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_words.py" line="14"/>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_words.py" line="15"/>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_words.py" line="16"/>
        <source>a comma is missing</source>
        <translation>не хватает запятой</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_words.py" line="17"/>
        <source>a colon is missing</source>
        <translation>не хватает двоеточия</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_words.py" line="18"/>
        <source>a value is missing</source>
        <translation>не хватает значения</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_words.py" line="19"/>
        <source>a key in quotation marks is missing</source>
        <translation>не хватает ключа в кавычках</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_words.py" line="22"/>
        <location filename="../launcher/core/problem_words.py" line="23"/>
        <source>there is a comma too many</source>
        <translation>стоит лишняя запятая</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_words.py" line="24"/>
        <source>the text has no quotation mark at its end</source>
        <translation>в конце текста нет кавычки</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_words.py" line="25"/>
        <source>a text goes over the end of its line</source>
        <translation>текст выходит за конец строки</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_words.py" line="26"/>
        <source>something stands after the end</source>
        <translation>после конца содержания стоит что-то ещё</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_words.py" line="27"/>
        <location filename="../launcher/core/problem_words.py" line="28"/>
        <source>after a backslash stands a wrong sign</source>
        <translation>после обратной косой черты стоит неверный знак</translation>
    </message>
</context>
</TS>
