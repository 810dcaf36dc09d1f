<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>AddressRow</name>
    <message>
        <location filename="../launcher/ui/address_row.py" line="38"/>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <location filename="../launcher/ui/address_row.py" line="39"/>
        <location filename="../launcher/ui/link_details.py" line="185"/>
        <source>Copy address</source>
        <translation>Скопировать адрес</translation>
    </message>
    <message>
        <location filename="../launcher/ui/address_row.py" line="44"/>
        <location filename="../launcher/ui/link_details.py" line="182"/>
        <source>✓ Copied</source>
        <translation>✓ Скопировано</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <location filename="../launcher/ui/announcement_strip.py" line="68"/>
        <source>Announcements</source>
        <translation>Объявления</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <location filename="../launcher/core/attention.py" line="36"/>
        <source>By the list of hosts, {host} has moved to {target}.</source>
        <translation>Согласно списку хостов, сайт {host} переехал на {target}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/attention.py" line="37"/>
        <source>Change the address to the page on {target}, and check it there.</source>
        <translation>Замените адрес на страницу сайта {target} и проверьте, что она открывается.</translation>
    </message>
    <message>
        <location filename="../launcher/core/attention.py" line="38"/>
        <source>The site is encrypted, but the address still begins with http://.</source>
        <translation>Сайт поддерживает шифрование, но адрес всё ещё начинается с http://.</translation>
    </message>
    <message>
        <location filename="../launcher/core/attention.py" line="39"/>
        <source>Write https:// in the address.</source>
        <translation>Напишите в адресе https://.</translation>
    </message>
    <message>
        <location filename="../launcher/core/attention.py" line="40"/>
        <source>The address begins with http://, and browsers warn people of it.</source>
        <translation>Адрес начинается с http://, и браузеры об этом предупреждают.</translation>
    </message>
    <message>
        <location filename="../launcher/core/attention.py" line="41"/>
        <source>Ask the administrator of {host} for a certificate, then write https:// in the address.</source>
        <translation>Попросите администратора сайта {host} установить сертификат, затем напишите в адресе https://.</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <location filename="../launcher/ui/browser_dialog.py" line="80"/>
        <source>{title} could not be opened</source>
        <translation>Не удалось открыть: {title}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/browser_dialog.py" line="82"/>
        <source>Other browsers on this computer</source>
        <translation>Другие браузеры на этом компьютере</translation>
    </message>
    <message>
        <location filename="../launcher/ui/browser_dialog.py" line="85"/>
        <source>Choose another browser, or copy the address and open it where you can.</source>
        <translation>Выберите другой браузер или скопируйте адрес и откройте его там, где получится.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/browser_dialog.py" line="87"/>
        <source>Copy the address and open it on another device. To have it work here, ask the helpdesk to install a browser.</source>
        <translation>Скопируйте адрес и откройте его на другом устройстве. Чтобы всё открывалось и здесь, попросите службу поддержки установить браузер.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/browser_dialog.py" line="94"/>
        <source>Open in {browser}</source>
        <translation>Открыть в браузере {browser}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/browser_dialog.py" line="96"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <location filename="../launcher/ui/call_card.py" line="136"/>
        <source>What to try</source>
        <translation>Что попробовать</translation>
    </message>
    <message>
        <location filename="../launcher/ui/call_card.py" line="138"/>
        <source>Where and when</source>
        <translation>Где и когда</translation>
    </message>
    <message>
        <location filename="../launcher/ui/call_card.py" line="156"/>
        <location filename="../launcher/ui/call_card.py" line="158"/>
        <source>Code of a caller</source>
        <translation>Код звонящего</translation>
    </message>
    <message>
        <location filename="../launcher/ui/call_card.py" line="157"/>
        <source>Eight digits</source>
        <translation>Восемь цифр</translation>
    </message>
    <message>
        <location filename="../launcher/ui/call_card.py" line="159"/>
        <source>What to say</source>
        <translation>Что сказать</translation>
    </message>
    <message>
        <location filename="../launcher/ui/call_card.py" line="160"/>
        <source>Language of the caller</source>
        <translation>Язык звонящего</translation>
    </message>
</context>
<context>
    <name>CallCode</name>
    <message>
        <location filename="../launcher/ui/call_code_label.py" line="40"/>
        <source>Code for the helpdesk: {code}</source>
        <translation>Код для службы поддержки: {code}</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <location filename="../launcher/ui/check_words.py" line="59"/>
        <source>In the queue</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <location filename="../launcher/ui/check_words.py" line="60"/>
        <source>Being checked</source>
        <translation>Проверяется</translation>
    </message>
    <message>
        <location filename="../launcher/ui/check_words.py" line="61"/>
        <source>No good answer; a second look follows</source>
        <translation>Нет нужного ответа, проверим ещё раз</translation>
    </message>
    <message>
        <location filename="../launcher/ui/check_words.py" line="90"/>
        <source>{number} ms</source>
        <translation>{number} мс</translation>
    </message>
    <message>
        <location filename="../launcher/ui/check_words.py" line="93"/>
        <source>{number} s</source>
        <translation>{number} с</translation>
    </message>
</context>
<context>
    <name>ComputerPage</name>
    <message>
        <location filename="../launcher/faces/helpdesk_computer.py" line="106"/>
        <source>Wait until this computer has been looked at.</source>
        <translation>Подождите, пока закончится проверка компьютера.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_computer.py" line="110"/>
        <source>Everything about this computer is copied as text.</source>
        <translation>Все сведения об этом компьютере скопированы как текст.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/helpdesk_computer_page.py" line="126"/>
        <source>Look again</source>
        <translation>Проверить ещё раз</translation>
    </message>
    <message>
        <location filename="../launcher/ui/helpdesk_computer_page.py" line="127"/>
        <source>Copy all as text</source>
        <translation>Скопировать всё как текст</translation>
    </message>
    <message>
        <location filename="../launcher/ui/helpdesk_computer_page.py" line="128"/>
        <source>Save report…</source>
        <translation>Сохранить отчёт…</translation>
    </message>
    <message>
        <location filename="../launcher/ui/helpdesk_computer_page.py" line="129"/>
        <source>About this computer</source>
        <translation>Об этом компьютере</translation>
    </message>
    <message>
        <location filename="../launcher/ui/helpdesk_computer_page.py" line="135"/>
        <source>This computer is being looked at…</source>
        <translation>Идёт проверка компьютера…</translation>
    </message>
    <message>
        <location filename="../launcher/ui/helpdesk_computer_page.py" line="138"/>
        <source>Things to see to: {count}</source>
        <translation>Требует внимания: {count}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/helpdesk_computer_page.py" line="140"/>
        <source>Everything is in order.</source>
        <translation>Всё в порядке.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <location filename="../launcher/faces/console.py" line="102"/>
        <source>{file}: no mistakes.</source>
        <translation>{file}: ошибок нет.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console.py" line="110"/>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console.py" line="111"/>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console.py" line="138"/>
        <source>Hidden by the layer {layer}: {name}.</source>
        <translation>Скрыто слоем {layer}: {name}.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console.py" line="146"/>
        <source>(file of {time})</source>
        <translation>(файл от {time})</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console.py" line="152"/>
        <source>All mistakes: {count}. The command “nkzu-helpdesk validate” names each of them with its cure.</source>
        <translation>Всего ошибок: {count}. Команда «nkzu-helpdesk validate» назовёт каждую из них и подскажет, как её исправить.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console.py" line="162"/>
        <source>From the layer {layer}: {keys}.</source>
        <translation>Из слоя {layer}: {keys}.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_answers.py" line="38"/>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_answers.py" line="88"/>
        <source>The program starts at log-on, as a kiosk.</source>
        <translation>Программа запускается при входе в систему в режиме киоска.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_answers.py" line="90"/>
        <source>The program starts at log-on.</source>
        <translation>Программа запускается при входе в систему.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_answers.py" line="92"/>
        <source>The program does not start at log-on.</source>
        <translation>Программа не запускается при входе в систему.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_answers.py" line="95"/>
        <source>The administrator has fixed this for everyone at this computer.</source>
        <translation>Это задано администратором для всех, кто работает за этим компьютером.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_answers.py" line="102"/>
        <source>The shortcut is there.</source>
        <translation>Ярлык есть.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_answers.py" line="104"/>
        <source>There is no such shortcut.</source>
        <translation>Такого ярлыка нет.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_answers.py" line="123"/>
        <source>There is no entry “{name}”. The command “nkzu-helpdesk explain” lists the names of all entries.</source>
        <translation>Записи «{name}» нет. Команда «nkzu-helpdesk explain» покажет имена всех записей.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_answers.py" line="131"/>
        <source>The administrator of this computer has fixed this. Ask them if it has to change.</source>
        <translation>Это задано администратором этого компьютера. Если это нужно изменить, обратитесь к нему.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_staff_code.py" line="24"/>
        <source>New staff code, {shortest} to {longest} digits, which are not shown:</source>
        <translation>Новый код сотрудника, от {shortest} до {longest} цифр (при вводе они не показываются):</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_staff_code.py" line="25"/>
        <source>The same code again:</source>
        <translation>Тот же код ещё раз:</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_staff_code.py" line="28"/>
        <source>The two codes are not the same. Run the command again.</source>
        <translation>Коды не совпадают. Выполните команду ещё раз.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_staff_code.py" line="39"/>
        <source>Put this line into the part “kiosk” of the file {file}:</source>
        <translation>Добавьте эту строку в раздел «kiosk» файла {file}:</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_staff_code.py" line="40"/>
        <source>The program keeps no code, only this line. Whoever can read that file can try all codes of 8 digits in about three months on one core of a computer, and sooner on many; each further digit takes ten times as long. Without a staff code there is no way out of the kiosk in the program.</source>
        <translation>Программа хранит не сам код, а только эту строку. Тот, кто может прочитать этот файл, способен перебрать все коды из 8 цифр примерно за три месяца на одном ядре процессора, а на многих – быстрее; каждая следующая цифра увеличивает это время в десять раз. Если код сотрудника не задан, выйти из киоска средствами программы нельзя.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_calls.py" line="43"/>
        <location filename="../launcher/ui/call_card.py" line="129"/>
        <source>Seen in {face}, between {begin} and {end}.</source>
        <translation>Где показан: {face}; время: {begin} – {end}.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_calls.py" line="47"/>
        <source>What to try:</source>
        <translation>Что попробовать:</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_calls.py" line="49"/>
        <source>What to say to the caller:</source>
        <translation>Что сказать позвонившему:</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_diff.py" line="38"/>
        <source>The files cannot be compared: one of them cannot be used.</source>
        <translation>Файлы нельзя сравнить: один из них использовать нельзя.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_deploy.py" line="36"/>
        <source>Nothing was changed: the file has mistakes. Correct them and run the command again.</source>
        <translation>Ничего не изменено: в файле есть ошибки. Исправьте их и выполните команду ещё раз.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_deploy.py" line="72"/>
        <source>The layer is in its place: {file}.</source>
        <translation>Слой установлен: {file}.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_deploy.py" line="63"/>
        <source>The layer was in its place already: {file}.</source>
        <translation>Слой уже был установлен: {file}.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_deploy.py" line="79"/>
        <source>Only a computer of the name “{room}” uses this layer. If it is meant for a room, name the room&apos;s computers under &quot;rooms&quot; in the layer of the computer.</source>
        <translation>Этот слой используется только на компьютере с именем «{room}». Если он нужен целой аудитории, перечислите её компьютеры в разделе &quot;rooms&quot; слоя этого компьютера.</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <location filename="../launcher/core/content_words.py" line="6"/>
        <source>The helpdesk has changed something here: you see what holds now.</source>
        <translation>Служба поддержки внесла изменения: вы видите то, что действует сейчас.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <location filename="../launcher/faces/asked_entry.py" line="40"/>
        <location filename="../launcher/faces/helpdesk.py" line="157"/>
        <source>There is no entry “{name}”.</source>
        <translation>Записи «{name}» нет.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <location filename="../launcher/system/doctor.py" line="64"/>
        <source>The variable QT_QPA_PLATFORM asks for the window system “{asked}”, which the program does not have.</source>
        <translation>В переменной QT_QPA_PLATFORM указана оконная система «{asked}», которой в программе нет.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="68"/>
        <source>Remove this variable where it is set, and start the program again.</source>
        <translation>Уберите эту переменную там, где она задана, и запустите программу снова.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="73"/>
        <source>There is a display to show windows on.</source>
        <translation>Экран для показа окон есть.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="78"/>
        <source>No display was found here, so no window can open from this command line.</source>
        <translation>Экран не найден, поэтому из этой командной строки окно открыть нельзя.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="79"/>
        <source>Run the command in a terminal on the desktop of this computer.</source>
        <translation>Выполните команду в терминале на рабочем столе этого компьютера.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="98"/>
        <source>Every library that windows need is there.</source>
        <translation>Все библиотеки, нужные для окон, на месте.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="104"/>
        <source>A library that windows need is missing: {library}.</source>
        <translation>Не хватает библиотеки, нужной для окон: {library}.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="105"/>
        <source>Install it with: {command}</source>
        <translation>Установите её командой: {command}</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="115"/>
        <source>Fonts, colours and pictograms are there.</source>
        <translation>Шрифты, цвета и значки на месте.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="119"/>
        <source>The file with fonts, colours and pictograms is missing or damaged: {file}.</source>
        <translation>Файл со шрифтами, цветами и значками отсутствует или повреждён: {file}.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="120"/>
        <location filename="../launcher/system/doctor.py" line="137"/>
        <source>Install the program again; in a source tree run make run.</source>
        <translation>Установите программу заново; в папке с исходным кодом выполните команду make run.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="132"/>
        <source>All three languages are there.</source>
        <translation>Все три языка на месте.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="136"/>
        <source>Translations are missing: {languages}.</source>
        <translation>Нет переводов для этих языков: {languages}.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="145"/>
        <source>The content is sound (edition {edition}).</source>
        <translation>Содержание в порядке (выпуск {edition}).</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="150"/>
        <source>The content has mistakes: {count}.</source>
        <translation>Ошибок в содержании: {count}.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="151"/>
        <location filename="../launcher/system/doctor_layers.py" line="52"/>
        <source>The command “nkzu-helpdesk validate” names each of them with its cure.</source>
        <translation>Команда «nkzu-helpdesk validate» назовёт каждую из них и подскажет, как её исправить.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="162"/>
        <source>No browser was found, so nothing can be opened.</source>
        <translation>Браузер не найден, поэтому открыть ничего нельзя.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="163"/>
        <source>Install a browser, for example Firefox or Chromium.</source>
        <translation>Установите браузер, например Firefox или Chromium.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="169"/>
        <source>The default browser {default} is no longer there; at each press the program has to ask which one to use.</source>
        <translation>Браузера по умолчанию {default} больше нет; при каждом нажатии программе приходится спрашивать, каким браузером воспользоваться.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="174"/>
        <source>Choose another default browser in the system&apos;s settings.</source>
        <translation>Выберите другой браузер по умолчанию в настройках системы.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="177"/>
        <source>Browsers found: {names}.</source>
        <translation>Найденные браузеры: {names}.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="183"/>
        <source>Settings can be saved in {folder}.</source>
        <translation>Настройки можно сохранять в папке {folder}.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="188"/>
        <source>Settings cannot be saved in {folder}; the program works, but forgets them.</source>
        <translation>Настройки нельзя сохранить в папке {folder}; программа работает, но не запоминает их.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="189"/>
        <source>On a shared computer this may be wanted. Otherwise give the right to write there.</source>
        <translation>На общем компьютере так может быть задумано. Если нет, дайте право на запись в эту папку.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="201"/>
        <source>The file “{file}” cannot be used, so nothing personal is shown or kept on this computer.</source>
        <translation>Файл «{file}» использовать нельзя, поэтому на этом компьютере ничего личного не показывается и не сохраняется.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="204"/>
        <source>Correct its JSON, and let nobody but administrators write to the file and its folder.</source>
        <translation>Исправьте в нём JSON и оставьте право на запись в файл и его папку только администраторам.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="210"/>
        <source>This computer is shared: nothing personal is shown or kept.</source>
        <translation>Этот компьютер общий: ничего личного не показывается и не сохраняется.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="212"/>
        <source>This computer is not shared: everybody keeps their own rooms and settings.</source>
        <translation>Этот компьютер не общий: у каждого сохраняются свои комнаты и настройки.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="221"/>
        <source>At log-on a program should start that is not there any more: {program}.</source>
        <translation>При входе в систему должна запускаться программа, которой больше нет: {program}.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="222"/>
        <source>Run “nkzu-helpdesk autostart enable” to start this one, or “… disable” to start none.</source>
        <translation>Чтобы запускалась эта программа, выполните «nkzu-helpdesk autostart enable»; чтобы не запускалась никакая – «… disable».</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="228"/>
        <source>The program starts at log-on.</source>
        <translation>Программа запускается при входе в систему.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="229"/>
        <source>The program does not start at log-on.</source>
        <translation>Программа не запускается при входе в систему.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor_layers.py" line="13"/>
        <source>The content of the program itself</source>
        <translation>Содержание самой программы</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor_layers.py" line="14"/>
        <source>The layer of this computer</source>
        <translation>Слой этого компьютера</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor_layers.py" line="15"/>
        <source>The layer of the room</source>
        <translation>Слой аудитории</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor_layers.py" line="16"/>
        <source>The layer given on the command line</source>
        <translation>Слой, указанный в командной строке</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor_layers.py" line="20"/>
        <source>The last good copy of the layer of this computer</source>
        <translation>Последняя исправная копия слоя этого компьютера</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor_layers.py" line="21"/>
        <source>The last good copy of the layer of the room</source>
        <translation>Последняя исправная копия слоя аудитории</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor_layers.py" line="47"/>
        <source>{layer} is in use: edition {edition}, file of {time} ({file}).</source>
        <translation>{layer}: используется, выпуск {edition}, файл от {time} ({file}).</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor_layers.py" line="49"/>
        <source>{layer} is in use but has mistakes ({count}): edition {edition}, file of {time} ({file}).</source>
        <translation>{layer}: используется, но есть ошибки ({count}); выпуск {edition}, файл от {time} ({file}).</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor_layers.py" line="59"/>
        <source>{layer} is left out ({file}). {reason}</source>
        <translation>{layer}: не используется ({file}). {reason}</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <location filename="../launcher/faces/drawer.py" line="36"/>
        <source>It could not be saved and lasts only until you close the program. Make room on the disk, or ask the helpdesk.</source>
        <translation>Сохранить это не удалось: изменение действует только до закрытия программы. Освободите место на диске или обратитесь в службу поддержки.</translation>
    </message>
</context>
<context>
    <name>Ease</name>
    <message>
        <location filename="../launcher/ui/size_keys.py" line="27"/>
        <source>Size of text: {percent}&#xa0;%</source>
        <translation>Размер текста: {percent}&#xa0;%</translation>
    </message>
    <message>
        <location filename="../launcher/faces/kiosk_ease.py" line="198"/>
        <source>There is no screen reader on this computer. Please ask the helpdesk for one.</source>
        <translation>На этом компьютере нет программы чтения с экрана. Обратитесь в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/kiosk_ease.py" line="203"/>
        <source>The screen reader could not be started. Please tell the helpdesk.</source>
        <translation>Не удалось запустить программу чтения с экрана. Сообщите об этом в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/ease_dialog.py" line="100"/>
        <source>What you choose here holds until your turn ends; then everything is as before.</source>
        <translation>Выбранное здесь действует до конца вашего сеанса, затем всё станет как прежде.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/ease_dialog.py" line="114"/>
        <source>Read the screen aloud</source>
        <translation>Читать экран вслух</translation>
    </message>
    <message>
        <location filename="../launcher/ui/ease_dialog.py" line="115"/>
        <source>Windows, Alt and S pressed together start and end the screen reader too, in any window.</source>
        <translation>Клавиши Windows, Alt и S, нажатые вместе, включают и выключают чтение вслух в любом окне.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/ease_dialog.py" line="120"/>
        <source>To have the screen read aloud, press the Windows key, Ctrl and Enter together.</source>
        <translation>Чтобы экран читался вслух, нажмите вместе клавиши Windows, Ctrl и Enter.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/ease_dialog.py" line="122"/>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <location filename="../launcher/ui/ease_dialog.py" line="98"/>
        <location filename="../launcher/ui/kiosk_header.py" line="182"/>
        <source>Ease of reading</source>
        <translation>Удобство чтения</translation>
    </message>
    <message>
        <location filename="../launcher/ui/kiosk_header.py" line="185"/>
        <source>Size of text, colours, and what reads the screen aloud.</source>
        <translation>Размер текста, цвета и чтение экрана вслух.</translation>
    </message>
</context>
<context>
    <name>EditAddress</name>
    <message>
        <location filename="../launcher/ui/edit_address.py" line="82"/>
        <source>Use {address}</source>
        <translation>Использовать {address}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_address.py" line="96"/>
        <source>Approve this site too</source>
        <translation>Разрешить и этот сайт</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_address.py" line="100"/>
        <source>▲ “{host}” is a new site. Approve it only if the university has decided so: from then on the program opens every address on it.</source>
        <translation>▲ «{host}» – новый сайт. Разрешайте его, только если так решил университет: после этого программа будет открывать любой адрес на нём.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_address.py" line="107"/>
        <source>It looks like “{host}”, but it is another site. Compare letter by letter.</source>
        <translation>Он похож на «{host}», но это другой сайт. Сравните буква за буквой.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_address.py" line="111"/>
        <source>It would be opened without encryption, by http:. Browsers warn of that, and others in the network can read along.</source>
        <translation>Он будет открываться без шифрования, по http:. Браузеры об этом предупреждают, а другие люди в сети могут прочитать данные.</translation>
    </message>
</context>
<context>
    <name>EditChanges</name>
    <message>
        <location filename="../launcher/ui/edit_changes.py" line="42"/>
        <source>Take out: {change}</source>
        <translation>Убрать: {change}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_changes.py" line="110"/>
        <source>Changes in this file</source>
        <translation>Изменения в этом файле</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_changes.py" line="111"/>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_changes.py" line="112"/>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_changes.py" line="120"/>
        <source>None yet. Choose what is to be done, and fill in the form.</source>
        <translation>Пока нет. Выберите, что нужно сделать, и заполните форму.</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <location filename="../launcher/ui/edit_dialogs.py" line="47"/>
        <source>Write to the file that is in use?</source>
        <translation>Записать в файл, который используется?</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_dialogs.py" line="48"/>
        <source>Open windows of the program read “{file}” and show it within seconds.</source>
        <translation>Открытые окна программы читают «{file}» и покажут его через несколько секунд.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_dialogs.py" line="57"/>
        <source>Write it now</source>
        <translation>Записать сейчас</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_dialogs.py" line="58"/>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_dialogs.py" line="65"/>
        <source>It concerns everybody at the computers of the room “{room}”, wherever this folder is shared or copied to. Their names: {names}.</source>
        <translation>Это касается всех, кто работает за компьютерами аудитории «{room}», везде, где эта папка общая или куда её копируют. Имена компьютеров: {names}.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_dialogs.py" line="72"/>
        <source>It concerns everybody at the computer of the name “{name}”, and nobody else.</source>
        <translation>Это касается только тех, кто работает за компьютером с именем «{name}».</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_dialogs.py" line="76"/>
        <source>It concerns everybody at this computer, and at every computer that this folder is shared with or copied to.</source>
        <translation>Это касается всех, кто работает за этим компьютером и за каждым компьютером, с которым эта папка общая или на который её копируют.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_dialogs.py" line="115"/>
        <source>The changes are not saved</source>
        <translation>Изменения не сохранены</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_dialogs.py" line="116"/>
        <source>Changes in this file: {count}. Without saving they are lost.</source>
        <translation>Изменений в этом файле: {count}. Без сохранения они пропадут.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_dialogs.py" line="118"/>
        <source>Do without them</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_dialogs.py" line="119"/>
        <source>Go on editing</source>
        <translation>Продолжить правку</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_dialogs.py" line="120"/>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
</context>
<context>
    <name>EditFile</name>
    <message>
        <location filename="../launcher/ui/edit_file.py" line="59"/>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_file.py" line="61"/>
        <source>A new file, not saved yet.</source>
        <translation>Новый файл, ещё не сохранён.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_file.py" line="63"/>
        <source>“{file}”, all saved.</source>
        <translation>«{file}», всё сохранено.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_file.py" line="65"/>
        <source>“{file}”, with changes that are not saved yet.</source>
        <translation>«{file}», есть несохранённые изменения.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_file.py" line="67"/>
        <source>Edition</source>
        <translation>Выпуск</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_file.py" line="68"/>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_file.py" line="69"/>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_file.py" line="70"/>
        <source>New</source>
        <translation>Новый файл</translation>
    </message>
</context>
<context>
    <name>EditFiles</name>
    <message>
        <location filename="../launcher/faces/helpdesk_edit_files.py" line="50"/>
        <source>Open a file with changes</source>
        <translation>Открыть файл с изменениями</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_edit_files.py" line="149"/>
        <source>Files with changes</source>
        <translation>Файлы с изменениями</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_edit_files.py" line="68"/>
        <source>“{file}” cannot be opened. {reason}</source>
        <translation>Файл «{file}» нельзя открыть. {reason}</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_edit_files.py" line="73"/>
        <source>“{file}” is open.</source>
        <translation>Файл «{file}» открыт.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_edit_files.py" line="81"/>
        <source>Save the file</source>
        <translation>Сохранить файл</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_edit_files.py" line="97"/>
        <source>“{file}” is not written: the changes have mistakes, and open windows of the program read this file. Correct them first, or save the file elsewhere.</source>
        <translation>Файл «{file}» не записан: в изменениях есть ошибки, а этот файл читают открытые окна программы. Сначала исправьте ошибки или сохраните файл в другом месте.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_edit_files.py" line="136"/>
        <source>“{file}” is written, and open windows of the program show it soon.</source>
        <translation>Файл «{file}» записан, открытые окна программы скоро его покажут.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_edit_files.py" line="140"/>
        <source>“{file}” is saved. It changes nothing on any computer until it is put there.</source>
        <translation>Файл «{file}» сохранён. Пока его не разместят на компьютерах, он ничего на них не меняет.</translation>
    </message>
</context>
<context>
    <name>EditFlow</name>
    <message>
        <location filename="../launcher/faces/helpdesk_edit.py" line="154"/>
        <source>Added to the changes: {change}</source>
        <translation>Добавлено к изменениям: {change}</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_edit.py" line="165"/>
        <source>Taken out: {change}</source>
        <translation>Убрано: {change}</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_edit.py" line="170"/>
        <source>Undone: {change}</source>
        <translation>Отменено: {change}</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_edit.py" line="174"/>
        <source>Done again: {change}</source>
        <translation>Возвращено: {change}</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <location filename="../launcher/ui/edit_entry_form.py" line="95"/>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_entry_form.py" line="96"/>
        <source>What it is for</source>
        <translation>Для чего нужно</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_entry_form.py" line="97"/>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_entry_form.py" line="98"/>
        <source>In which group</source>
        <translation>В какой группе</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_entry_form.py" line="99"/>
        <source>Approved by clause</source>
        <translation>Каким пунктом разрешено</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_entry_form.py" line="100"/>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_entry_form.py" line="101"/>
        <source>Short name for the computers</source>
        <translation>Короткое имя для компьютеров</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_entry_form.py" line="102"/>
        <source>Small Latin letters, digits and hyphens.</source>
        <translation>Строчные латинские буквы, цифры и дефисы.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_entry_form.py" line="103"/>
        <source>The reminder of ethics for such lessons is shown before it opens.</source>
        <translation>Перед открытием показывается напоминание об этике на таких занятиях.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_entry_form.py" line="104"/>
        <source>Lessons with video</source>
        <translation>Занятия с видео</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_entry_form.py" line="112"/>
        <source>Platform</source>
        <translation>Платформа</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_entry_form.py" line="113"/>
        <source>Mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_entry_form.py" line="114"/>
        <source>Messenger</source>
        <translation>Мессенджер</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_entry_form.py" line="115"/>
        <source>Guide</source>
        <translation>Инструкция</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_entry_form.py" line="116"/>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_forms.py" line="24"/>
        <source>{what} in Kazakh</source>
        <translation>{what} (на казахском)</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_forms.py" line="25"/>
        <source>{what} in Russian</source>
        <translation>{what} (на русском)</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_forms.py" line="26"/>
        <source>{what} in English</source>
        <translation>{what} (на английском)</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_forms.py" line="131"/>
        <source>It has no address yet.</source>
        <translation>Адреса у неё пока нет.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_forms.py" line="133"/>
        <source>Its address now: {address}</source>
        <translation>Её адрес сейчас: {address}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_forms.py" line="136"/>
        <source>Which entry</source>
        <translation>Какая запись</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_forms.py" line="137"/>
        <source>For example https://moodle.example.kz/</source>
        <translation>Например, https://moodle.example.kz/</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_forms.py" line="138"/>
        <source>New address</source>
        <translation>Новый адрес</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_forms.py" line="174"/>
        <source>What is not to be shown any more</source>
        <translation>Что больше не показывать</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_forms.py" line="180"/>
        <source>Announcement: {text}</source>
        <translation>Объявление: {text}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_forms.py" line="222"/>
        <source>Nothing here: it stays until somebody takes it away.</source>
        <translation>Если пусто, оно останется, пока его не уберут.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_forms.py" line="226"/>
        <source>Announcement</source>
        <translation>Объявление</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_forms.py" line="227"/>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_forms.py" line="228"/>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <location filename="../launcher/ui/edit_card.py" line="40"/>
        <source>Change an address</source>
        <translation>Изменить адрес</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_card.py" line="41"/>
        <source>Hide an entry</source>
        <translation>Скрыть запись</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_card.py" line="42"/>
        <source>Add an entry</source>
        <translation>Добавить запись</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_card.py" line="43"/>
        <source>Announce something</source>
        <translation>Сделать объявление</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_card.py" line="198"/>
        <source>Nothing is changed yet.</source>
        <translation>Пока ничего не меняется.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_card.py" line="190"/>
        <source>Add to the changes</source>
        <translation>Добавить к изменениям</translation>
    </message>
</context>
<context>
    <name>EditPreview</name>
    <message>
        <location filename="../launcher/ui/edit_preview.py" line="86"/>
        <source>This will not be shown any more</source>
        <translation>Это больше не будет показываться</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_preview.py" line="88"/>
        <source>So it will look. Press the tile to try the address.</source>
        <translation>Так это будет выглядеть. Нажмите плитку, чтобы проверить адрес.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_preview.py" line="90"/>
        <source>So it will look</source>
        <translation>Так это будет выглядеть</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_preview.py" line="91"/>
        <source>It is shown here as soon as enough is filled in.</source>
        <translation>Появится здесь, когда будут заполнены нужные поля.</translation>
    </message>
</context>
<context>
    <name>EntriesMenu</name>
    <message>
        <location filename="../launcher/ui/entry_menu.py" line="93"/>
        <source>More entries</source>
        <translation>Остальные записи</translation>
    </message>
</context>
<context>
    <name>EntryAction</name>
    <message>
        <location filename="../launcher/ui/entry_actions.py" line="33"/>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_actions.py" line="34"/>
        <source>Pin</source>
        <translation>Закрепить</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_actions.py" line="35"/>
        <source>Unpin</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_actions.py" line="36"/>
        <source>Share…</source>
        <translation>Поделиться…</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_actions.py" line="37"/>
        <source>Copy the link</source>
        <translation>Скопировать ссылку</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_actions.py" line="38"/>
        <source>Why is this here?</source>
        <translation>Почему это здесь?</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_actions.py" line="40"/>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_actions.py" line="41"/>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_actions.py" line="42"/>
        <source>Remove from recent</source>
        <translation>Убрать из недавних</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_actions.py" line="43"/>
        <source>Clear all recent</source>
        <translation>Очистить список недавних</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <location filename="../launcher/ui/entry_card.py" line="151"/>
        <source>ethics: {clause}</source>
        <translation>этика: {clause}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_card.py" line="153"/>
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
        <location filename="../launcher/ui/entry_words.py" line="64"/>
        <source>The regulation gives another address; the helpdesk has put this one in its place.</source>
        <translation>В положении указан другой адрес; этот поставила вместо него служба поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="67"/>
        <source>The regulation gives no address; this is the official public one, added by the program.</source>
        <translation>В положении адреса нет; это официальный общедоступный адрес, его добавила программа.</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <location filename="../launcher/faces/file_dialogs.py" line="31"/>
        <source>Folder:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <location filename="../launcher/faces/file_dialogs.py" line="32"/>
        <source>File name:</source>
        <translation>Имя файла:</translation>
    </message>
    <message>
        <location filename="../launcher/faces/file_dialogs.py" line="33"/>
        <source>Type of file:</source>
        <translation>Тип файла:</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <location filename="../launcher/faces/finder.py" line="189"/>
        <source>1 result</source>
        <translation>1 результат</translation>
    </message>
    <message>
        <location filename="../launcher/faces/finder.py" line="190"/>
        <source>{count} results</source>
        <translation>Результатов: {count}</translation>
    </message>
    <message>
        <location filename="../launcher/faces/finder.py" line="191"/>
        <source>The first {count} of many results</source>
        <translation>Результатов много, показаны первые {count}</translation>
    </message>
    <message>
        <location filename="../launcher/faces/finder.py" line="192"/>
        <source>{count}, first: {title}</source>
        <translation>{count}, первый: {title}</translation>
    </message>
    <message>
        <location filename="../launcher/faces/finder.py" line="193"/>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <location filename="../launcher/faces/finder.py" line="194"/>
        <source>Nothing found for “{query}”.</source>
        <translation>По запросу «{query}» ничего не найдено.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/finder.py" line="195"/>
        <source>Try another word, or press Esc to go back to the first page.</source>
        <translation>Попробуйте другое слово или нажмите Esc, чтобы вернуться к платформам.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/finder.py" line="196"/>
        <source>Press Esc to go back to the first page.</source>
        <translation>Нажмите Esc, чтобы вернуться к платформам.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/finder.py" line="197"/>
        <source>One of my rooms</source>
        <translation>Моя комната</translation>
    </message>
    <message>
        <location filename="../launcher/faces/finder.py" line="198"/>
        <source>Clause {number}</source>
        <translation>Пункт {number}</translation>
    </message>
    <message>
        <location filename="../launcher/faces/finder.py" line="200"/>
        <source>Platform</source>
        <translation>Платформа</translation>
    </message>
    <message>
        <location filename="../launcher/faces/finder.py" line="201"/>
        <source>Mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <location filename="../launcher/faces/finder.py" line="202"/>
        <source>Messenger</source>
        <translation>Мессенджер</translation>
    </message>
    <message>
        <location filename="../launcher/faces/finder.py" line="203"/>
        <source>Guide</source>
        <translation>Инструкция</translation>
    </message>
    <message>
        <location filename="../launcher/faces/finder.py" line="204"/>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message>
        <location filename="../launcher/core/form_texts.py" line="7"/>
        <source>Fill in this field.</source>
        <translation>Заполните это поле.</translation>
    </message>
    <message>
        <location filename="../launcher/core/form_texts.py" line="10"/>
        <source>Nothing stands here yet.</source>
        <translation>Здесь пока ничего нет.</translation>
    </message>
    <message>
        <location filename="../launcher/core/form_texts.py" line="13"/>
        <source>Write it here: everybody reads in their own language.</source>
        <translation>Напишите текст здесь: каждый читает на своём языке.</translation>
    </message>
    <message>
        <location filename="../launcher/core/form_texts.py" line="17"/>
        <source>There is no address yet.</source>
        <translation>Адреса пока нет.</translation>
    </message>
    <message>
        <location filename="../launcher/core/form_texts.py" line="18"/>
        <source>Open the page in a browser, copy its address and paste it here.</source>
        <translation>Откройте страницу в браузере, скопируйте её адрес и вставьте сюда.</translation>
    </message>
    <message>
        <location filename="../launcher/core/form_texts.py" line="22"/>
        <source>Write the address; only messengers and documents may do without.</source>
        <translation>Напишите адрес; без него могут обойтись только мессенджеры и документы.</translation>
    </message>
    <message>
        <location filename="../launcher/core/form_texts.py" line="26"/>
        <source>Correct the address, or approve the site below if the university did.</source>
        <translation>Исправьте адрес или, если университет разрешил этот сайт, разрешите его ниже.</translation>
    </message>
    <message>
        <location filename="../launcher/core/form_texts.py" line="30"/>
        <source>Did you mean “{near}”? If not, approve the site below if the university did.</source>
        <translation>Может быть, вы имели в виду «{near}»? Если нет, а университет разрешил этот сайт, разрешите его ниже.</translation>
    </message>
    <message>
        <location filename="../launcher/core/form_texts.py" line="34"/>
        <source>Correct the number after the colon, or approve it below if it is right.</source>
        <translation>Исправьте число после двоеточия или, если оно верное, разрешите его ниже.</translation>
    </message>
    <message>
        <location filename="../launcher/core/form_texts.py" line="38"/>
        <source>Write https: at the beginning; only if the site has nothing better, allow it below.</source>
        <translation>Напишите в начале https:; разрешите ниже, только если у сайта нет ничего лучше.</translation>
    </message>
    <message>
        <location filename="../launcher/core/form_texts.py" line="42"/>
        <source>Write day, month and year, for example 01.12.2026.</source>
        <translation>Напишите день, месяц и год, например 01.12.2026.</translation>
    </message>
    <message>
        <location filename="../launcher/core/form_texts.py" line="43"/>
        <source>Correct the first day or the last one.</source>
        <translation>Исправьте первый день или последний.</translation>
    </message>
    <message>
        <location filename="../launcher/core/form_texts.py" line="45"/>
        <source>The name “{value}” is taken already.</source>
        <translation>Имя «{value}» уже занято.</translation>
    </message>
    <message>
        <location filename="../launcher/core/form_texts.py" line="46"/>
        <source>Write another name, or change the entry that has it.</source>
        <translation>Напишите другое имя или измените запись, у которой оно есть.</translation>
    </message>
    <message>
        <location filename="../launcher/core/form_texts.py" line="50"/>
        <source>It stays in the file as it is. Whoever wrote it should check its spelling.</source>
        <translation>В файле это остаётся как есть. Тому, кто это написал, стоит проверить написание.</translation>
    </message>
    <message>
        <location filename="../launcher/core/form_texts.py" line="54"/>
        <source>It stays in the file as it is. Perhaps “{near}” was meant.</source>
        <translation>В файле это остаётся как есть. Возможно, имелось в виду «{near}».</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <location filename="../launcher/ui/whose.py" line="49"/>
        <source>Platforms</source>
        <translation>Платформы</translation>
    </message>
    <message>
        <location filename="../launcher/ui/header.py" line="128"/>
        <location filename="../launcher/ui/helpdesk_header.py" line="92"/>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <location filename="../launcher/ui/header.py" line="132"/>
        <location filename="../launcher/ui/helpdesk_header.py" line="96"/>
        <location filename="../launcher/ui/kiosk_header.py" line="189"/>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <location filename="../launcher/ui/header.py" line="134"/>
        <location filename="../launcher/ui/helpdesk_header.py" line="99"/>
        <source>Set by the administrator</source>
        <translation>Задано администратором</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <location filename="../launcher/core/health_words.py" line="5"/>
        <source>It works.</source>
        <translation>Работает.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="8"/>
        <source>It works. The site has an encrypted address too: write https:// in the content.</source>
        <translation>Работает. У сайта есть и шифрованный адрес: напишите в содержании https://.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="10"/>
        <source>It works, and asks for a name and a password.</source>
        <translation>Работает и спрашивает логин и пароль.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="13"/>
        <source>{host} answers, but shows its page to people only (code {status}). Open it in the browser to be sure.</source>
        <translation>Сайт {host} отвечает, но программе проверки страницу не показывает (код {status}). Чтобы убедиться, откройте её в браузере.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="20"/>
        <source>{host} is busy and asks everybody to come back later. Try again in a few minutes.</source>
        <translation>Сайт {host} перегружен и просит зайти позже. Попробуйте ещё раз через несколько минут.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="23"/>
        <source>{host} works, but answers very slowly. Try again in a few minutes.</source>
        <translation>Сайт {host} работает, но отвечает очень медленно. Попробуйте ещё раз через несколько минут.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="27"/>
        <source>It works, but {host} sends on to {target}, which is approved too. Ask the helpdesk to change the address.</source>
        <translation>Работает, но сайт {host} перенаправляет на {target}, который тоже разрешён. Попросите службу поддержки изменить адрес.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="34"/>
        <source>{host} sends on to {target}, which is not approved. Type no password there, and tell the helpdesk.</source>
        <translation>Сайт {host} перенаправляет на {target}, который не разрешён. Не вводите там пароль и сообщите в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="41"/>
        <source>{host} sends on to {target} without encryption. Type no password there, and tell the helpdesk.</source>
        <translation>Сайт {host} перенаправляет на {target} без шифрования. Не вводите там пароль и сообщите в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="48"/>
        <source>A page that is not its own stands at {host}: the name may have been sold, or this network shows a page of its own. Type no password there, and tell the helpdesk.</source>
        <translation>На месте сайта {host} открывается чужая страница: имя сайта могло быть продано, или эта сеть показывает свою страницу. Не вводите там пароль и сообщите в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="56"/>
        <source>{host} works, but this page is no longer there (code {status}). Ask the helpdesk to change the address.</source>
        <translation>Сайт {host} работает, но этой страницы там больше нет (код {status}). Попросите службу поддержки изменить адрес.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="63"/>
        <source>{host} has a fault of its own (code {status}); this computer is all right. Try again later, and tell the helpdesk if it lasts.</source>
        <translation>Неисправен сам сайт {host} (код {status}), с этим компьютером всё в порядке. Попробуйте позже; если неисправность сохранится, сообщите в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="71"/>
        <source>{host} breaks off every connection; this computer is all right. Try again later, and tell the helpdesk if it lasts.</source>
        <translation>Сайт {host} обрывает каждое соединение, с этим компьютером всё в порядке. Попробуйте позже; если неисправность сохранится, сообщите в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="79"/>
        <source>No encrypted connection to {host} comes about. The site is at fault: tell the helpdesk.</source>
        <translation>Шифрованное соединение с сайтом {host} не устанавливается. Неисправен сам сайт: сообщите в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="86"/>
        <source>{host} sends on to something that is no web address. The site is at fault: tell the helpdesk.</source>
        <translation>Сайт {host} перенаправляет не на веб-адрес, а на что-то другое. Неисправен сам сайт: сообщите в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="91"/>
        <source>{host} sends on in a circle. The site is at fault: tell the helpdesk.</source>
        <translation>Сайт {host} перенаправляет по кругу. Неисправен сам сайт: сообщите в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="95"/>
        <source>{host} does not answer: the site, or the way to it, is at fault. Try again later, and tell the helpdesk if it lasts.</source>
        <translation>Сайт {host} не отвечает: неисправен он сам или путь к нему. Попробуйте позже; если неисправность сохранится, сообщите в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="103"/>
        <source>The network knows no site of the name {host}. Tell the helpdesk: the name is written wrongly in the content, or it is gone.</source>
        <translation>В сети нет сайта с именем {host}. Сообщите в службу поддержки: имя неверно записано в содержании или больше не существует.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="111"/>
        <source>This computer does not trust the certificate of {host}. Type no password there, and tell the helpdesk: the site needs another certificate, or a filter stands in between.</source>
        <translation>Этот компьютер не доверяет сертификату сайта {host}. Не вводите там пароль и сообщите в службу поддержки: сайту нужен другой сертификат, или между ним и компьютером стоит фильтр.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="119"/>
        <source>This computer trusts the certificate of no site: an antivirus program or a filter of the network stands in between. Type no password, and tell the helpdesk.</source>
        <translation>Этот компьютер не доверяет сертификату ни одного сайта: между ним и сайтами стоит антивирус или фильтр сети. Не вводите пароли и сообщите в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="127"/>
        <source>{host} shows the certificate of another site. Type no password there, and tell the helpdesk.</source>
        <translation>Сайт {host} показывает сертификат другого сайта. Не вводите там пароль и сообщите в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="134"/>
        <source>The certificate of {host} has run out, and the site has to renew it. Type no password there, and tell the helpdesk.</source>
        <translation>Срок сертификата сайта {host} истёк, и сайт должен его обновить. Не вводите там пароль и сообщите в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="142"/>
        <source>The certificate of {host} is of a later day than this computer shows, so its clock is wrong. Put date and time right; if they are right, tell the helpdesk.</source>
        <translation>Сертификат сайта {host} выдан позже, чем показывает этот компьютер, значит, его часы идут неверно. Исправьте дату и время; если они верны, сообщите в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="150"/>
        <source>The date or the time of this computer is wrong, so that it takes certificates for invalid. Put date and time right, and check again.</source>
        <translation>На этом компьютере неверны дата или время, поэтому он считает сертификаты недействительными. Исправьте дату и время и проверьте ещё раз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="158"/>
        <source>The proxy {proxy} is not found. Check the proxy in the network settings of this computer, or tell the helpdesk.</source>
        <translation>Прокси {proxy} не найден. Проверьте прокси в настройках сети этого компьютера или сообщите в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="166"/>
        <source>The proxy {proxy} does not answer. Check the proxy in the network settings of this computer, or tell the helpdesk.</source>
        <translation>Прокси {proxy} не отвечает. Проверьте прокси в настройках сети этого компьютера или сообщите в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="174"/>
        <source>The proxy {proxy} asks for a name and a password. Sign in to the network, or ask the helpdesk for them.</source>
        <translation>Прокси {proxy} спрашивает логин и пароль. Войдите в сеть или узнайте их в службе поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="181"/>
        <source>This network wants you to sign in first. Open any page in the browser, sign in there, and check again.</source>
        <translation>В эту сеть нужно сначала войти. Откройте в браузере любую страницу, войдите там и проверьте ещё раз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="188"/>
        <source>This computer is offline: no site answers. Check the cable or Wi-Fi; if they are in order, tell the helpdesk.</source>
        <translation>Этот компьютер не в сети: ни один сайт не отвечает. Проверьте кабель или Wi-Fi; если с ними всё в порядке, сообщите в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="195"/>
        <source>The program cannot encrypt on this computer, so this address was not checked. Tell the helpdesk to install OpenSSL, or open the page in the browser.</source>
        <translation>На этом компьютере программа не может шифровать, поэтому адрес не проверен. Попросите службу поддержки установить OpenSSL или откройте страницу в браузере.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="201"/>
        <source>This entry has no address, so there is nothing to check.</source>
        <translation>У этой записи нет адреса, поэтому проверять нечего.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="202"/>
        <source>It has not been checked yet. Check it again.</source>
        <translation>Это ещё не проверено. Проверьте ещё раз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="203"/>
        <source>No good answer at first; a second look follows shortly.</source>
        <translation>Сначала нужного ответа не было; скоро будет повторная проверка.</translation>
    </message>
    <message>
        <location filename="../launcher/core/verdict_words.py" line="9"/>
        <source>works</source>
        <translation>работает</translation>
    </message>
    <message>
        <location filename="../launcher/core/verdict_words.py" line="10"/>
        <source>works, with a password</source>
        <translation>работает, по паролю</translation>
    </message>
    <message>
        <location filename="../launcher/core/verdict_words.py" line="11"/>
        <source>busy</source>
        <translation>перегружен</translation>
    </message>
    <message>
        <location filename="../launcher/core/verdict_words.py" line="12"/>
        <source>moved</source>
        <translation>переехал</translation>
    </message>
    <message>
        <location filename="../launcher/core/verdict_words.py" line="13"/>
        <source>leads elsewhere</source>
        <translation>ведёт на другой сайт</translation>
    </message>
    <message>
        <location filename="../launcher/core/verdict_words.py" line="14"/>
        <source>page gone</source>
        <translation>страницы больше нет</translation>
    </message>
    <message>
        <location filename="../launcher/core/verdict_words.py" line="15"/>
        <source>fault of the site</source>
        <translation>неисправен сайт</translation>
    </message>
    <message>
        <location filename="../launcher/core/verdict_words.py" line="16"/>
        <source>not answering</source>
        <translation>не отвечает</translation>
    </message>
    <message>
        <location filename="../launcher/core/verdict_words.py" line="17"/>
        <source>name not found</source>
        <translation>имя не найдено</translation>
    </message>
    <message>
        <location filename="../launcher/core/verdict_words.py" line="18"/>
        <source>certificate not trusted</source>
        <translation>нет доверия к сертификату</translation>
    </message>
    <message>
        <location filename="../launcher/core/verdict_words.py" line="19"/>
        <source>certificate of another site</source>
        <translation>сертификат другого сайта</translation>
    </message>
    <message>
        <location filename="../launcher/core/verdict_words.py" line="20"/>
        <source>certificate has run out</source>
        <translation>сертификат истёк</translation>
    </message>
    <message>
        <location filename="../launcher/core/verdict_words.py" line="21"/>
        <source>clock is wrong</source>
        <translation>часы идут неверно</translation>
    </message>
    <message>
        <location filename="../launcher/core/verdict_words.py" line="22"/>
        <source>fault of the proxy</source>
        <translation>неисправен прокси</translation>
    </message>
    <message>
        <location filename="../launcher/core/verdict_words.py" line="23"/>
        <source>sign in to the network</source>
        <translation>нужен вход в сеть</translation>
    </message>
    <message>
        <location filename="../launcher/core/verdict_words.py" line="24"/>
        <source>offline</source>
        <translation>не в сети</translation>
    </message>
    <message>
        <location filename="../launcher/core/verdict_words.py" line="25"/>
        <source>not checked</source>
        <translation>не проверено</translation>
    </message>
</context>
<context>
    <name>Helpdesk</name>
    <message>
        <location filename="../launcher/faces/helpdesk_pages.py" line="128"/>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_pages.py" line="129"/>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_pages.py" line="130"/>
        <source>Layers</source>
        <translation>Слои</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_pages.py" line="131"/>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_view.py" line="155"/>
        <source>Helpdesk – {product}</source>
        <translation>Служба поддержки – {product}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/helpdesk_header.py" line="97"/>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>HelpdeskReport</name>
    <message>
        <location filename="../launcher/faces/helpdesk_report.py" line="98"/>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_report.py" line="98"/>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_report.py" line="106"/>
        <source>The report is being written…</source>
        <translation>Отчёт записывается…</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_report.py" line="135"/>
        <source>This computer could not be looked at. Run “nkzu-helpdesk doctor” in a terminal, which says what is wrong.</source>
        <translation>Проверить этот компьютер не удалось. Выполните в терминале команду «nkzu-helpdesk doctor»: она скажет, что не так.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <location filename="../launcher/ui/home_page.py" line="234"/>
        <location filename="../launcher/ui/kiosk_side.py" line="68"/>
        <source>The regulation and its validity</source>
        <translation>Положение и срок его действия</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <location filename="../launcher/ui/idle_warning.py" line="53"/>
        <source>Your turn ends in {count} s.</source>
        <translation>Сеанс завершится через {count} с.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/idle_warning.py" line="57"/>
        <source>Are you still here?</source>
        <translation>Вы ещё здесь?</translation>
    </message>
    <message>
        <location filename="../launcher/ui/idle_warning.py" line="58"/>
        <source>This computer has not been touched for {count} min. When the turn ends, everything that you have opened is closed, and everything of yours is removed from this computer. Press any key to go on.</source>
        <translation>Этим компьютером не пользуются уже {count} мин. Когда сеанс завершится, всё, что вы открыли, закроется, а все ваши данные будут удалены с этого компьютера. Чтобы продолжить, нажмите любую клавишу.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/idle_warning.py" line="64"/>
        <source>I am still here</source>
        <translation>Я ещё здесь</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <location filename="../launcher/ui/keys_dialog.py" line="47"/>
        <source>Search, in whatever layout the keyboard is</source>
        <translation>Поиск в любой раскладке клавиатуры</translation>
    </message>
    <message>
        <location filename="../launcher/ui/keys_dialog.py" line="48"/>
        <source>Go to the search</source>
        <translation>Перейти к поиску</translation>
    </message>
    <message>
        <location filename="../launcher/ui/keys_dialog.py" line="49"/>
        <source>Go from tile to tile, or through what was found</source>
        <translation>Переходить от плитки к плитке или от результата к результату</translation>
    </message>
    <message>
        <location filename="../launcher/ui/keys_dialog.py" line="50"/>
        <source>Go to the first or the last tile</source>
        <translation>Перейти к первой или последней плитке</translation>
    </message>
    <message>
        <location filename="../launcher/ui/keys_dialog.py" line="51"/>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <location filename="../launcher/ui/keys_dialog.py" line="52"/>
        <source>Open the tile with this number, in any keyboard layout</source>
        <translation>Открыть плитку с этим номером в любой раскладке клавиатуры</translation>
    </message>
    <message>
        <location filename="../launcher/ui/keys_dialog.py" line="53"/>
        <source>Go to every button in turn; together with Shift, back</source>
        <translation>Переходить от кнопки к кнопке; с Shift – в обратном порядке</translation>
    </message>
    <message>
        <location filename="../launcher/ui/keys_dialog.py" line="54"/>
        <source>Show what else can be done: pin, share, copy the link</source>
        <translation>Показать, что ещё можно сделать: закрепить, поделиться, скопировать ссылку</translation>
    </message>
    <message>
        <location filename="../launcher/ui/keys_dialog.py" line="55"/>
        <source>Leave the search, or close what is in front</source>
        <translation>Выйти из поиска или закрыть верхнее окно</translation>
    </message>
    <message>
        <location filename="../launcher/ui/keys_dialog.py" line="56"/>
        <source>Make text larger or smaller, or give it its usual size again</source>
        <translation>Увеличить или уменьшить текст либо вернуть ему обычный размер</translation>
    </message>
    <message>
        <location filename="../launcher/ui/keys_dialog.py" line="57"/>
        <source>Show these keys</source>
        <translation>Показать эти клавиши</translation>
    </message>
    <message>
        <location filename="../launcher/ui/keys_dialog.py" line="78"/>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <location filename="../launcher/ui/keys_dialog.py" line="79"/>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <location filename="../launcher/ui/keys_dialog.py" line="80"/>
        <source>Arrow keys</source>
        <translation>Стрелки</translation>
    </message>
    <message>
        <location filename="../launcher/ui/keys_dialog.py" line="85"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <location filename="../launcher/faces/kiosk.py" line="134"/>
        <source>One moment, please</source>
        <translation>Подождите, пожалуйста</translation>
    </message>
    <message>
        <location filename="../launcher/faces/kiosk.py" line="135"/>
        <source>What you have opened is being closed, and everything of yours is being removed.</source>
        <translation>Всё, что вы открыли, закрывается, а все ваши данные удаляются с этого компьютера.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/kiosk_words.py" line="25"/>
        <source>▲ The last person used a browser that keeps traces. If a site shows somebody else&apos;s account, sign out of it first.</source>
        <translation>▲ Предыдущий пользователь работал в браузере, который сохраняет данные. Если на сайте открыта чужая учётная запись, сначала выйдите из неё.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/kiosk_words.py" line="31"/>
        <source>✓ Everything of the last person was removed from this computer.</source>
        <translation>✓ Все данные предыдущего пользователя удалены с этого компьютера.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/kiosk_words.py" line="32"/>
        <source>▲ Not everything of the last person could be removed from this computer. Please tell the helpdesk.</source>
        <translation>▲ Не все данные предыдущего пользователя удалось удалить с этого компьютера. Пожалуйста, сообщите об этом в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/kiosk_words.py" line="38"/>
        <source>The program had to be started again several times, so it now does as little as possible. You can go on working; please tell the helpdesk.</source>
        <translation>Программу пришлось несколько раз запускать заново, поэтому сейчас она делает только самое необходимое. Работу можно продолжать; пожалуйста, сообщите об этом в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/kiosk_screens.py" line="106"/>
        <source>The platforms are on the other screen.</source>
        <translation>Платформы показаны на другом экране.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/guides_page.py" line="77"/>
        <location filename="../launcher/ui/kiosk_side.py" line="66"/>
        <source>All guides and documents</source>
        <translation>Все инструкции и документы</translation>
    </message>
    <message>
        <location filename="../launcher/ui/kiosk_side.py" line="91"/>
        <source>I am finished</source>
        <translation>Завершить сеанс</translation>
    </message>
    <message>
        <location filename="../launcher/ui/kiosk_side.py" line="93"/>
        <source>Closes what you have opened and removes everything of yours from this computer.</source>
        <translation>Закрывает всё, что вы открыли, и удаляет все ваши данные с этого компьютера.</translation>
    </message>
</context>
<context>
    <name>KioskProfile</name>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="14"/>
        <source>Explains each file, and says what this does not prevent. Begin here. ({language})</source>
        <translation>Описывает каждый файл и объясняет, от чего эти настройки не защищают. Начните с этого файла. ({language})</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="17"/>
        <source>Settings of the launcher for a shared computer: when a turn ends, and what happens without privacy.</source>
        <translation>Настройки программы для общего компьютера: когда завершается сеанс и что происходит, если браузер нельзя открыть приватно.</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="21"/>
        <source>What {browser} lets people do: no files, no printing, no developer tools.</source>
        <translation>Определяет, что разрешено в браузере {browser}: файлы, печать и инструменты разработчика запрещены.</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="60"/>
        <source>Puts each file into its place. Keeps what was there before.</source>
        <translation>Размещает каждый файл на своём месте. Прежние файлы сохраняются.</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="61"/>
        <source>Takes the files away and puts back what was there before.</source>
        <translation>Убирает эти файлы и возвращает прежние.</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="66"/>
        <source>The kiosk in the list of sessions at log-on, for Xorg.</source>
        <translation>Киоск в списке сеансов при входе в систему (для Xorg).</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="70"/>
        <source>The kiosk in the list of sessions at log-on, for Wayland with cage.</source>
        <translation>Киоск в списке сеансов при входе в систему (для Wayland с cage).</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="74"/>
        <source>What both sessions run: the window manager and the kiosk, until staff leave it.</source>
        <translation>Сценарий, который выполняют оба сеанса: запускает оконный менеджер и киоск, работающий, пока сотрудник из него не выйдет.</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="80"/>
        <source>Takes every menu and key of its own from the window manager openbox, but for the key that starts the screen reader.</source>
        <translation>Отключает меню и все сочетания клавиш оконного менеджера openbox, кроме того, которое включает чтение с экрана.</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="88"/>
        <source>Starts the kiosk again after a crash, and when it answers no more.</source>
        <translation>Запускает киоск заново после сбоя или если тот перестал отвечать.</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="92"/>
        <source>Keeps Ctrl+Alt and an F key from leaving the screen of Xorg.</source>
        <translation>Не даёт уйти с экрана Xorg с помощью Ctrl+Alt и клавиш F1–F12.</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="96"/>
        <source>Lets no text console wait behind the screen.</source>
        <translation>Запрещает текстовые консоли помимо экрана киоска.</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="100"/>
        <source>Switches off the key combinations of the kernel.</source>
        <translation>Отключает сочетания клавиш ядра системы.</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="117"/>
        <source>Takes away the settings of Chrome and Edge. The script that undoes everything reads it.</source>
        <translation>Убирает настройки Chrome и Edge. Этот файл читает сценарий, который отменяет все изменения.</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="121"/>
        <source>Makes the computer a kiosk. Keeps what was there before.</source>
        <translation>Превращает компьютер в киоск. Прежние настройки сохраняются.</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="123"/>
        <source>Takes everything back and restores what was there before.</source>
        <translation>Отменяет все изменения и восстанавливает прежние настройки.</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="127"/>
        <source>Starts the kiosk in place of the Windows desktop, and again when it ends.</source>
        <translation>Запускает киоск вместо рабочего стола Windows, а когда киоск завершается, запускает его заново.</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="131"/>
        <source>Keeps the Windows desktop, and lets only the launcher and browsers start.</source>
        <translation>Оставляет рабочий стол Windows, но разрешает запускать только эту программу и браузеры.</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_profile.py" line="95"/>
        <source>The path “{path}” cannot be used. Name the whole path of the launcher, such as {example}, without quotation marks, $, % and line breaks.</source>
        <translation>Путь «{path}» использовать нельзя. Укажите полный путь к программе, например {example}, без кавычек, без знаков $ и % и без переносов строки.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_profiles.py" line="40"/>
        <source>Goes to {place}</source>
        <translation>Куда: {place}</translation>
    </message>
    <message>
        <location filename="../launcher/system/kiosk_profiles.py" line="70"/>
        <source>The folder {folder} holds other files, such as {file}. Name a new folder or an empty one.</source>
        <translation>В папке {folder} есть другие файлы, например {file}. Укажите новую или пустую папку.</translation>
    </message>
    <message>
        <location filename="../launcher/system/kiosk_profiles.py" line="88"/>
        <source>{path} cannot be written. Name a folder that you may write to, on a disk with free space.</source>
        <translation>Не удалось записать {path}. Укажите папку, на запись в которую у вас есть право, на диске со свободным местом.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <location filename="../launcher/ui/translation.py" line="101"/>
        <source>in Kazakh</source>
        <translation>на казахском</translation>
    </message>
    <message>
        <location filename="../launcher/ui/translation.py" line="102"/>
        <source>in Russian</source>
        <translation>на русском</translation>
    </message>
    <message>
        <location filename="../launcher/ui/translation.py" line="103"/>
        <source>in English</source>
        <translation>на английском</translation>
    </message>
</context>
<context>
    <name>LayerFiles</name>
    <message>
        <location filename="../launcher/system/layer_files.py" line="76"/>
        <source>The file “{file}” is no longer there. Choose another one.</source>
        <translation>Файла «{file}» больше нет. Выберите другой.</translation>
    </message>
    <message>
        <location filename="../launcher/system/layer_files.py" line="77"/>
        <source>“{file}” is not an ordinary file. Choose another one.</source>
        <translation>«{file}» – не обычный файл. Выберите другой.</translation>
    </message>
    <message>
        <location filename="../launcher/system/layer_files.py" line="78"/>
        <source>The file “{file}” cannot be read. Copy it to a folder of your own and choose it there.</source>
        <translation>Не удаётся прочитать файл «{file}». Скопируйте его в свою папку и выберите там.</translation>
    </message>
    <message>
        <location filename="../launcher/system/layer_files.py" line="81"/>
        <source>The file “{file}” cannot be written here. Save it in a folder of your own; an administrator can put it there with “nkzu-helpdesk deploy”.</source>
        <translation>Файл «{file}» нельзя записать сюда. Сохраните его в своей папке; администратор разместит его здесь командой «nkzu-helpdesk deploy».</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <location filename="../launcher/ui/layer_words.py" line="11"/>
        <source>built in</source>
        <translation>встроенный</translation>
    </message>
    <message>
        <location filename="../launcher/ui/layer_words.py" line="12"/>
        <source>this computer</source>
        <translation>этот компьютер</translation>
    </message>
    <message>
        <location filename="../launcher/ui/layer_words.py" line="13"/>
        <source>this room</source>
        <translation>эта аудитория</translation>
    </message>
    <message>
        <location filename="../launcher/ui/layer_words.py" line="14"/>
        <source>given file</source>
        <translation>указанный файл</translation>
    </message>
</context>
<context>
    <name>LayersPage</name>
    <message>
        <location filename="../launcher/faces/helpdesk_layers.py" line="96"/>
        <source>Further differences: {count}. The command “nkzu-helpdesk diff” lists all.</source>
        <translation>Ещё отличий: {count}. Команда «nkzu-helpdesk diff» покажет их все.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_layers.py" line="98"/>
        <source>Nothing: everything is shown as the program brought it.</source>
        <translation>Отличий нет: всё показывается так, как пришло с программой.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_layers.py" line="122"/>
        <source>Not in the built-in content.</source>
        <translation>Во встроенном содержании этого нет.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_layers.py" line="124"/>
        <source>Built in: {value}</source>
        <translation>Встроенное значение: {value}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/helpdesk_layers_page.py" line="105"/>
        <source>Entry: {title} ↓</source>
        <translation>Запись: {title} ↓</translation>
    </message>
    <message>
        <location filename="../launcher/ui/helpdesk_layers_page.py" line="117"/>
        <source>{title} – changed</source>
        <translation>{title} – изменено</translation>
    </message>
    <message>
        <location filename="../launcher/ui/helpdesk_layers_page.py" line="124"/>
        <source>What differs from the built-in content</source>
        <translation>Чем отличается от встроенного содержания</translation>
    </message>
    <message>
        <location filename="../launcher/ui/helpdesk_layers_page.py" line="125"/>
        <source>Who set what</source>
        <translation>Каким слоем задано каждое значение</translation>
    </message>
    <message>
        <location filename="../launcher/ui/layer_card.py" line="42"/>
        <source>in use</source>
        <translation>слой используется</translation>
    </message>
    <message>
        <location filename="../launcher/ui/layer_card.py" line="42"/>
        <source>left out</source>
        <translation>слой не принят</translation>
    </message>
    <message>
        <location filename="../launcher/ui/layer_card.py" line="45"/>
        <source>Further problems: {count}. The command “nkzu-helpdesk validate” lists all.</source>
        <translation>Ещё ошибок: {count}. Команда «nkzu-helpdesk validate» покажет их все.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/layer_card.py" line="61"/>
        <source>edition {edition}</source>
        <translation>выпуск {edition}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/layer_card.py" line="62"/>
        <source>changed on {date}, {time}</source>
        <translation>изменён {date}, {time}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/layer_card.py" line="67"/>
        <source>problems: {count}</source>
        <translation>ошибок: {count}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/layer_card.py" line="74"/>
        <source>line {line}</source>
        <translation>строка {line}</translation>
    </message>
</context>
<context>
    <name>LayoutBadge</name>
    <message>
        <location filename="../launcher/ui/layout_badge.py" line="52"/>
        <source>Keyboard: {name}</source>
        <translation>Клавиатура: {name}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/layout_badge.py" line="54"/>
        <source>Keyboard: Kazakh</source>
        <translation>Клавиатура: казахская</translation>
    </message>
    <message>
        <location filename="../launcher/ui/layout_badge.py" line="55"/>
        <source>Keyboard: Russian</source>
        <translation>Клавиатура: русская</translation>
    </message>
    <message>
        <location filename="../launcher/ui/layout_badge.py" line="56"/>
        <source>Keyboard: English</source>
        <translation>Клавиатура: английская</translation>
    </message>
</context>
<context>
    <name>LinkBox</name>
    <message>
        <location filename="../launcher/ui/home_page.py" line="241"/>
        <location filename="../launcher/ui/link_box.py" line="26"/>
        <source>Is this link ours?</source>
        <translation>Это наша ссылка?</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_box.py" line="86"/>
        <source>Address from a message, a letter or a poster</source>
        <translation>Адрес из сообщения, письма или с объявления</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_box.py" line="88"/>
        <source>Paste it here. It is neither opened nor kept.</source>
        <translation>Вставьте его сюда. Он не открывается и не сохраняется.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_box.py" line="172"/>
        <source>Approved means that the address is on the university&apos;s list. What the page itself says, the program cannot know.</source>
        <translation>«Разрешена» значит, что адрес есть в списке университета. Что написано на самой странице, программа знать не может.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_box.py" line="178"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>LinkDetails</name>
    <message>
        <location filename="../launcher/ui/link_details.py" line="131"/>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_details.py" line="132"/>
        <source>Sends on to</source>
        <translation>Куда перенаправляет</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_details.py" line="133"/>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_details.py" line="139"/>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_details.py" line="140"/>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_details.py" line="156"/>
        <source>layer: {layer}</source>
        <translation>слой: {layer}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_details.py" line="177"/>
        <source>To say on the phone · code {code}</source>
        <translation>Что сказать по телефону · код {code}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_details.py" line="189"/>
        <source>Check this one</source>
        <translation>Проверить эту</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_details.py" line="190"/>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
</context>
<context>
    <name>LinkTable</name>
    <message>
        <location filename="../launcher/ui/link_model.py" line="94"/>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_model.py" line="95"/>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_model.py" line="96"/>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_model.py" line="97"/>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_model.py" line="98"/>
        <source>Checked</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_model.py" line="99"/>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_model.py" line="120"/>
        <source>nothing yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_table.py" line="115"/>
        <source>All links</source>
        <translation>Все ссылки</translation>
    </message>
</context>
<context>
    <name>LinkTools</name>
    <message>
        <location filename="../launcher/ui/link_tools.py" line="160"/>
        <source>Check all</source>
        <translation>Проверить все</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_tools.py" line="161"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_tools.py" line="162"/>
        <source>Progress of the check</source>
        <translation>Ход проверки</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_tools.py" line="163"/>
        <source>{done} of {all}</source>
        <translation>{done} из {all}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_tools.py" line="166"/>
        <source>Need attention: {count}</source>
        <translation>Требуют внимания: {count}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_tools.py" line="167"/>
        <location filename="../launcher/ui/link_tools.py" line="168"/>
        <source>Find in the list</source>
        <translation>Найти в списке</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_tools.py" line="169"/>
        <source>Ctrl+F leads here.</source>
        <translation>Сюда ведёт сочетание Ctrl+F.</translation>
    </message>
</context>
<context>
    <name>LinkVerdict</name>
    <message>
        <location filename="../launcher/ui/link_verdict.py" line="81"/>
        <source>Open this address</source>
        <translation>Открыть этот адрес</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_verdict.py" line="85"/>
        <source>Check {address}</source>
        <translation>Проверить {address}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_verdict.py" line="90"/>
        <source>Approved</source>
        <translation>Разрешена</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_verdict.py" line="92"/>
        <source>Approved: {title}</source>
        <translation>Разрешена: {title}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_verdict.py" line="94"/>
        <source>Not on the list</source>
        <translation>Нет в списке</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_verdict.py" line="97"/>
        <source>Looks like one on the list, but is another</source>
        <translation>Похожа на адрес из списка, но это другой адрес</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_verdict.py" line="99"/>
        <source>Looks like {title}, but is not</source>
        <translation>Похожа на «{title}», но это другой адрес</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_verdict.py" line="100"/>
        <source>Not an address</source>
        <translation>Это не адрес</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <location filename="../launcher/core/link_check.py" line="75"/>
        <source>{host} is on the list of approved hosts.</source>
        <translation>{host} есть в списке разрешённых хостов.</translation>
    </message>
    <message>
        <location filename="../launcher/core/link_check.py" line="77"/>
        <source>The link leads to “{title}”, which is on the list.</source>
        <translation>Ссылка ведёт на «{title}»; эта запись есть в списке.</translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <location filename="../launcher/faces/helpdesk_links.py" line="137"/>
        <source>A check is going on. Wait for its end, or cancel it first.</source>
        <translation>Идёт проверка. Дождитесь её окончания или сначала отмените её.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_links.py" line="148"/>
        <source>The check has begun.</source>
        <translation>Проверка началась.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_links.py" line="165"/>
        <source>The check was cancelled. What was found until then is shown.</source>
        <translation>Проверка отменена. Показано то, что успели узнать.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_links.py" line="193"/>
        <source>The check has ended: everything is in order.</source>
        <translation>Проверка окончена: всё в порядке.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_links.py" line="194"/>
        <source>The check has ended. Need attention: {count}</source>
        <translation>Проверка окончена. Требуют внимания: {count}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/helpdesk_links.py" line="75"/>
        <source>No link fits. Change what is sought, or show all again.</source>
        <translation>Подходящих ссылок нет. Измените запрос или снова покажите все.</translation>
    </message>
</context>
<context>
    <name>Machine</name>
    <message>
        <location filename="../launcher/core/machine_settings.py" line="51"/>
        <source>The administrator&apos;s settings of this computer cannot be used, so nothing personal is shown or kept here. Please tell the helpdesk.</source>
        <translation>Настройки администратора для этого компьютера использовать нельзя, поэтому ничего личного здесь не показывается и не сохраняется. Пожалуйста, сообщите в службу поддержки.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <location filename="../launcher/core/tile_marks.py" line="102"/>
        <source>Not answering</source>
        <translation>Не отвечает</translation>
    </message>
    <message>
        <location filename="../launcher/core/tile_marks.py" line="105"/>
        <source>You can press the tile all the same: the site may be back. If it does not open, try again in half an hour; if that does not help, tell the helpdesk this code.</source>
        <translation>Плитку всё равно можно нажать: возможно, сайт уже снова работает. Если он не откроется, попробуйте ещё раз через полчаса; если не поможет, назовите службе поддержки этот код.</translation>
    </message>
    <message>
        <location filename="../launcher/core/tile_marks.py" line="114"/>
        <source>Fault at the site</source>
        <translation>Сбой на сайте</translation>
    </message>
    <message>
        <location filename="../launcher/core/tile_marks.py" line="117"/>
        <source>It is neither your fault nor this computer&apos;s. You can press the tile all the same. If the page does not work, try again later; if that does not help, tell the helpdesk this code.</source>
        <translation>Дело не в вас и не в этом компьютере. Плитку всё равно можно нажать. Если страница не работает, попробуйте позже; если не поможет, назовите службе поддержки этот код.</translation>
    </message>
    <message>
        <location filename="../launcher/core/tile_marks.py" line="126"/>
        <source>Page is gone</source>
        <translation>Страницы больше нет</translation>
    </message>
    <message>
        <location filename="../launcher/core/tile_marks.py" line="129"/>
        <source>The site works, but this page is no longer at its address. Tell the helpdesk this code: it puts the address right.</source>
        <translation>Сайт работает, но по этому адресу страницы больше нет. Назовите службе поддержки этот код: там исправят адрес.</translation>
    </message>
    <message>
        <location filename="../launcher/core/tile_marks.py" line="138"/>
        <source>Do not sign in now</source>
        <translation>Сейчас не входите</translation>
    </message>
    <message>
        <location filename="../launcher/core/tile_marks.py" line="141"/>
        <source>It may not be the real site that answers. Type no password there, do not go on where the browser warns, and tell the helpdesk this code.</source>
        <translation>Возможно, отвечает не настоящий сайт. Не вводите там пароль, не переходите дальше, если браузер предупреждает, и назовите службе поддержки этот код.</translation>
    </message>
    <message>
        <location filename="../launcher/core/tile_marks.py" line="150"/>
        <source>Slow now</source>
        <translation>Сейчас медленно</translation>
    </message>
    <message>
        <location filename="../launcher/core/tile_marks.py" line="153"/>
        <source>You can press the tile and wait. If the page does not come, try again in ten minutes; if that does not help, tell the helpdesk this code.</source>
        <translation>Можно нажать плитку и подождать. Если страница не появится, попробуйте ещё раз через десять минут; если не поможет, назовите службе поддержки этот код.</translation>
    </message>
    <message>
        <location filename="../launcher/core/tile_marks.py" line="176"/>
        <source>No site answers: this computer has no internet. Check the cable or Wi-Fi; if they are in order, tell the helpdesk.</source>
        <translation>Ни один сайт не отвечает: на этом компьютере нет интернета. Проверьте кабель или Wi-Fi; если с ними всё в порядке, сообщите в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/core/tile_marks.py" line="181"/>
        <source>This network wants you to sign in first: open any page in the browser, and sign in there.</source>
        <translation>В эту сеть сначала нужно войти: откройте в браузере любую страницу и войдите на ней.</translation>
    </message>
    <message>
        <location filename="../launcher/core/tile_marks.py" line="184"/>
        <source>The way to the internet is closed: the proxy of this computer does not answer, or wants a password. Tell the helpdesk.</source>
        <translation>Выход в интернет закрыт: прокси этого компьютера не отвечает или требует пароль. Сообщите в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/core/tile_marks.py" line="189"/>
        <source>The date or the time of this computer is wrong, so browsers warn of good sites. Put them right, or tell the helpdesk.</source>
        <translation>Дата или время на этом компьютере неверны, поэтому браузер предупреждает и о надёжных сайтах. Исправьте их или сообщите в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/core/tile_marks.py" line="194"/>
        <source>This computer trusts no site at the moment. Type no password anywhere, and tell the helpdesk.</source>
        <translation>Этот компьютер сейчас не доверяет ни одному сайту. Нигде не вводите пароль и сообщите в службу поддержки.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <location filename="../launcher/core/moments.py" line="11"/>
        <source>{day}/{month}/{year} {time}</source>
        <translation>{day}.{month}.{year} {time}</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <location filename="../launcher/core/network.py" line="165"/>
        <source>Network available</source>
        <translation>Сеть есть</translation>
    </message>
    <message>
        <location filename="../launcher/core/network.py" line="166"/>
        <source>No internet</source>
        <translation>Нет интернета</translation>
    </message>
    <message>
        <location filename="../launcher/core/network.py" line="167"/>
        <source>No network</source>
        <translation>Нет сети</translation>
    </message>
    <message>
        <location filename="../launcher/core/network.py" line="172"/>
        <source>The network is there, but the internet does not answer. The pages open as soon as it is back; if that takes long, tell the helpdesk.</source>
        <translation>Сеть есть, но интернет не отвечает. Страницы откроются, как только интернет появится; если ждать придётся долго, сообщите в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/core/network.py" line="180"/>
        <source>There is no network. Check that the cable is plugged in; the pages open as soon as it is back.</source>
        <translation>Сети нет. Проверьте, подключён ли кабель; страницы откроются, как только сеть появится.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="127"/>
        <source>Opening…</source>
        <translation>Открывается…</translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="146"/>
        <source>{title} is opening in {browser}.</source>
        <translation>{title} открывается в браузере {browser}.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="172"/>
        <source>{title} was opened in {browser}.</source>
        <translation>{title} – страница открыта в браузере {browser}.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="213"/>
        <source>No browser was found on this computer.</source>
        <translation>На этом компьютере браузер не найден.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="214"/>
        <source>The browser {browser} is no longer on this computer.</source>
        <translation>Браузера {browser} на этом компьютере больше нет.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="215"/>
        <source>This computer does not allow {browser} to be started.</source>
        <translation>На этом компьютере не разрешено запускать браузер {browser}.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="216"/>
        <source>{browser} was started but closed at once with an error (code {code}).</source>
        <translation>Браузер {browser} запустился, но сразу закрылся с ошибкой (код {code}).</translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="219"/>
        <source>No browser on this computer can be opened so that nothing of yours stays here, so the page was not opened. Please tell the helpdesk.</source>
        <translation>На этом компьютере ни один браузер нельзя открыть так, чтобы после вас ничего не осталось, поэтому страница не открыта. Пожалуйста, сообщите об этом в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="224"/>
        <source>{browser} could not be started: {detail}.</source>
        <translation>Не удалось запустить браузер {browser}: {detail}.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="226"/>
        <source>The default browser, {browser}, is no longer on this computer, and no other one was found.</source>
        <translation>Браузера по умолчанию ({browser}) на этом компьютере больше нет, а другой не найден.</translation>
    </message>
</context>
<context>
    <name>ProblemNotice</name>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="43"/>
        <source>▲ Nothing can be shown: the program&apos;s content is missing or damaged. Please tell the helpdesk; installing the program again cures it.</source>
        <translation>▲ Показать нечего: содержание программы отсутствует или повреждено. Сообщите в службу поддержки; повторная установка программы это исправит.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="49"/>
        <source>▲ The latest change that the administrator made for this computer could not be used; the one before it is shown. Please tell the helpdesk.</source>
        <translation>▲ Последнее изменение администратора для этого компьютера использовать не удалось; показано предыдущее. Сообщите в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="55"/>
        <source>▲ What the administrator changed for this computer could not be used, so an address may be out of date. Please tell the helpdesk.</source>
        <translation>▲ Изменения, сделанные администратором для этого компьютера, использовать не удалось, поэтому какой-то адрес мог устареть. Сообщите в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="61"/>
        <source>▲ Part of the content could not be used (mistakes: {count}). Everything else works. Please tell the helpdesk.</source>
        <translation>▲ Часть содержания использовать не удалось (ошибок: {count}). Всё остальное работает. Пожалуйста, сообщите об этом службе поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="67"/>
        <source>Details</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="95"/>
        <source>What could not be used</source>
        <translation>Что не удалось использовать</translation>
    </message>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="98"/>
        <source>Further mistakes: {count}. The command “nkzu-helpdesk validate” lists all.</source>
        <translation>Ещё ошибок: {count}. Команда «nkzu-helpdesk validate» покажет их все.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="101"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="105"/>
        <source>{file}, line {line}</source>
        <translation>{file}, строка {line}</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="15"/>
        <source>The file “{file}” does not exist.</source>
        <translation>Файла «{file}» нет.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="16"/>
        <source>Check the path, or put the file there again.</source>
        <translation>Проверьте путь или положите файл туда снова.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="19"/>
        <source>The file “{file}” cannot be read: {reason}.</source>
        <translation>Не удаётся прочитать файл «{file}»: {reason}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="20"/>
        <source>Give the program the right to read the file, and check the disk.</source>
        <translation>Дайте программе право читать этот файл и проверьте диск.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="23"/>
        <source>“{file}” is not an ordinary file.</source>
        <translation>«{file}» – не обычный файл.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="24"/>
        <source>Name a JSON file, not a folder, a pipe or a device.</source>
        <translation>Укажите файл JSON, а не папку, канал или устройство.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="27"/>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="28"/>
        <source>Copy the file again from a good copy; it was probably not saved to the end.</source>
        <translation>Скопируйте файл заново с исправной копии; скорее всего, он не сохранился до конца.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="31"/>
        <source>The file holds only zero bytes, as after a power cut.</source>
        <translation>В файле только нулевые байты; так бывает после отключения электричества.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="32"/>
        <source>Copy the file again from a good copy.</source>
        <translation>Скопируйте файл заново с исправной копии.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="35"/>
        <source>The file is larger than {limit} KiB.</source>
        <translation>Файл больше {limit} КиБ.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="36"/>
        <source>Content is short text; check that this is the right file.</source>
        <translation>Содержание – это короткие тексты; проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="39"/>
        <source>The file is saved in the encoding {encoding}, not in UTF-8.</source>
        <translation>Файл сохранён в кодировке {encoding}, а не UTF-8.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="40"/>
        <source>Save it again in the editor with the encoding UTF-8.</source>
        <translation>Сохраните его в редакторе заново в кодировке UTF-8.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="43"/>
        <source>A byte here is not UTF-8 text.</source>
        <translation>Здесь стоит байт, которого в тексте UTF-8 не бывает.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="44"/>
        <source>Save the file again in the editor with the encoding UTF-8.</source>
        <translation>Сохраните файл в редакторе заново в кодировке UTF-8.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="47"/>
        <source>The file is not valid JSON from here on: {reason}.</source>
        <translation>Начиная с этого места файл не соответствует формату JSON: {reason}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="48"/>
        <source>Look at this line and the one before: a comma, a quotation mark or a bracket is missing or too many.</source>
        <translation>Посмотрите на эту строку и на предыдущую: запятой, кавычки или скобки не хватает либо она лишняя.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="51"/>
        <source>Brackets are nested too deeply.</source>
        <translation>Скобки вложены слишком глубоко.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="52"/>
        <source>Content needs at most six levels; remove the extra brackets.</source>
        <translation>Содержанию достаточно шести уровней; уберите лишние скобки.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="55"/>
        <source>“{value}” is not a number in JSON.</source>
        <translation>В формате JSON «{value}» не считается числом.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="56"/>
        <source>Write an ordinary number or remove the value.</source>
        <translation>Напишите обычное число или уберите значение.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="59"/>
        <source>The key “{key}” stands twice in one object; the last one counts.</source>
        <translation>Ключ «{key}» стоит в одном объекте дважды; учитывается последний.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="60"/>
        <source>Remove one of the two.</source>
        <translation>Уберите один из двух.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="64"/>
        <source>The file is written for schema “{value}”; this program reads schema 1.</source>
        <translation>Файл написан по схеме «{value}»; эта программа читает схему 1.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="65"/>
        <source>Write &quot;schema&quot;: 1, or update the program if the file is newer.</source>
        <translation>Напишите &quot;schema&quot;: 1 или, если файл новее, обновите программу.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="68"/>
        <source>Here stands {found}, but it must be {expected}.</source>
        <translation>Здесь стоит {found}, а нужно другое: {expected}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="69"/>
        <source>Write {expected}.</source>
        <translation>Напишите: {expected}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="72"/>
        <source>The key “{key}” is missing.</source>
        <translation>Нет ключа «{key}».</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="73"/>
        <source>Add &quot;{key}&quot; to this object.</source>
        <translation>Добавьте в этот объект ключ &quot;{key}&quot;.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="76"/>
        <location filename="../launcher/core/problem_texts.py" line="80"/>
        <source>The key “{key}” is not known.</source>
        <translation>Ключ «{key}» неизвестен.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="77"/>
        <source>Remove it, or check its spelling.</source>
        <translation>Уберите его или проверьте, как он написан.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="81"/>
        <location filename="../launcher/core/problem_texts.py" line="142"/>
        <source>Did you mean “{near}”?</source>
        <translation>Может быть, вы имели в виду «{near}»?</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="84"/>
        <location filename="../launcher/core/problem_texts.py" line="88"/>
        <source>The value “{value}” is not known here.</source>
        <translation>Значение «{value}» здесь неизвестно.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="85"/>
        <source>Write one of: {known}.</source>
        <translation>Напишите одно из этих значений: {known}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="89"/>
        <source>Did you mean “{near}”? Known values are: {known}.</source>
        <translation>Может быть, вы имели в виду «{near}»? Известные значения: {known}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="92"/>
        <source>The text in {language} is missing.</source>
        <translation>Нет текста на языке: {language}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="93"/>
        <source>Add it under &quot;{key}&quot;; until then another language is shown.</source>
        <translation>Добавьте его под ключом &quot;{key}&quot;; до тех пор показывается текст на другом языке.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="96"/>
        <source>The text is empty.</source>
        <translation>Текст пуст.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="97"/>
        <source>Write the text, or remove the key if it is optional.</source>
        <translation>Напишите текст или уберите ключ, если он необязателен.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="100"/>
        <source>The text is longer than {limit} characters and was cut.</source>
        <translation>Текст длиннее {limit} символов, поэтому он обрезан.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="101"/>
        <source>Shorten the text.</source>
        <translation>Сократите текст.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="104"/>
        <source>The text has the invisible character {character}; it was removed.</source>
        <translation>В тексте был невидимый символ {character}; он убран.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="105"/>
        <source>Type the text again instead of pasting it.</source>
        <translation>Наберите текст заново, а не вставляйте его.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="108"/>
        <source>The text has the markup “{markup}”; it is shown as it stands.</source>
        <translation>В тексте есть разметка «{markup}»; она показывается как есть.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="109"/>
        <source>Write plain text without tags.</source>
        <translation>Напишите обычный текст без тегов.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="112"/>
        <source>The word “{word}” mixes two alphabets: its letter “{letter}” ({code}) belongs to the other one.</source>
        <translation>В слове «{word}» смешаны два алфавита: буква «{letter}» ({code}) взята из другого.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="113"/>
        <source>Type the word again in one keyboard layout.</source>
        <translation>Наберите слово заново в одной раскладке клавиатуры.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="116"/>
        <source>The Kazakh word “{word}” is written with Russian letters.</source>
        <translation>Казахское слово «{word}» написано с русскими буквами.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="120"/>
        <source>The Kazakh and the Russian text are the same.</source>
        <translation>Казахский и русский тексты одинаковы.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="121"/>
        <source>Translate one of the two.</source>
        <translation>Переведите один из двух.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="124"/>
        <source>“{value}” cannot be a name.</source>
        <translation>«{value}» не может быть именем.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="125"/>
        <source>Use small Latin letters, digits and hyphens, beginning with a letter, 64 at most.</source>
        <translation>Используйте строчные латинские буквы, цифры и дефисы; первой должна стоять буква, всего не больше 64 знаков.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="128"/>
        <source>“{value}” is not a date.</source>
        <translation>«{value}» – не дата.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="129"/>
        <source>Write year-month-day, for example 2020-03-26.</source>
        <translation>Пишите в порядке год-месяц-день, например 2020-03-26.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="133"/>
        <source>The name “{value}” is used twice in this list; only the first one counts.</source>
        <translation>Имя «{value}» встречается в этом списке дважды; учитывается только первое.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="134"/>
        <source>Give one of the two another name.</source>
        <translation>Дайте одному из двух другое имя.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="137"/>
        <location filename="../launcher/core/problem_texts.py" line="141"/>
        <source>There is nothing with the name “{value}”.</source>
        <translation>Ничего с именем «{value}» нет.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="138"/>
        <source>Write a name that exists, or add what is missing.</source>
        <translation>Напишите имя, которое есть, или добавьте недостающее.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="145"/>
        <source>“{value}” is not a guide or a document.</source>
        <translation>«{value}» – не инструкция и не документ.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="146"/>
        <source>Only entries of the kinds &quot;guide&quot; and &quot;document&quot; can stand under another entry.</source>
        <translation>Под другой записью могут стоять только записи вида &quot;guide&quot; и &quot;document&quot;.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="149"/>
        <source>A guide or a document has guides of its own; they are shown by themselves.</source>
        <translation>У инструкции или документа указаны свои инструкции; они показываются отдельно.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="150"/>
        <source>Name these guides at the platform they belong to.</source>
        <translation>Укажите эти инструкции у той платформы, к которой они относятся.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="153"/>
        <source>This entry has no address, so it cannot be opened.</source>
        <translation>У этой записи нет адреса, поэтому открыть её нельзя.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="154"/>
        <source>Add &quot;url&quot;; only messengers and documents may do without.</source>
        <translation>Добавьте ключ &quot;url&quot;; без него могут обойтись только мессенджеры и документы.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="157"/>
        <source>Nothing of this file can be shown, so it was left out.</source>
        <translation>В этом файле нет ничего, что можно показать, поэтому он не используется.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="158"/>
        <source>Mend the other mistakes; at least one entry must be sound.</source>
        <translation>Исправьте остальные ошибки; хотя бы одна запись должна быть без ошибок.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="162"/>
        <source>“{value}” is not a host name.</source>
        <translation>«{value}» – не имя хоста.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="163"/>
        <source>Write it in small Latin letters without a scheme, a port or a path, for example do.nkzu.kz.</source>
        <translation>Пишите его строчными латинскими буквами без схемы, порта и пути, например do.nkzu.kz.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="166"/>
        <source>“{value}” is not a port number.</source>
        <translation>«{value}» – не номер порта.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="167"/>
        <source>Write whole numbers from 1 to 65535.</source>
        <translation>Пишите целые числа от 1 до 65535.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="170"/>
        <location filename="../launcher/core/problem_texts.py" line="174"/>
        <source>The host “{host}” is not on the list of approved hosts.</source>
        <translation>Хоста «{host}» нет в списке разрешённых хостов.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="171"/>
        <source>Correct the address, or add the host to &quot;hosts&quot; if the university approved it.</source>
        <translation>Исправьте адрес или, если университет разрешил этот хост, добавьте его в список &quot;hosts&quot;.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="175"/>
        <source>Did you mean “{near}”? If not, and the university approved this host, add it to &quot;hosts&quot;.</source>
        <translation>Может быть, вы имели в виду «{near}»? Если нет, а университет разрешил этот хост, добавьте его в список &quot;hosts&quot;.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="178"/>
        <source>The port {port} of “{host}” is not on the list of approved hosts.</source>
        <translation>Порта {port} хоста «{host}» нет в списке разрешённых хостов.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="179"/>
        <source>Correct the port, or add it to &quot;ports&quot; of this host.</source>
        <translation>Исправьте порт или добавьте его в список &quot;ports&quot; этого хоста.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="182"/>
        <source>The address begins with http:, which is not encrypted, and “{host}” does not allow that.</source>
        <translation>Адрес начинается с http:, то есть связь не шифруется, а для хоста «{host}» это не разрешено.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="183"/>
        <source>Write https:, or set &quot;http_ok&quot;: true for this host if the site has nothing better.</source>
        <translation>Напишите https: или, если у сайта нет ничего лучше, задайте этому хосту &quot;http_ok&quot;: true.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="186"/>
        <source>No entry leads to the host “{host}”.</source>
        <translation>Ни одна запись не ведёт на хост «{host}».</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="187"/>
        <source>Remove it from &quot;hosts&quot; if it is not needed.</source>
        <translation>Уберите его из списка &quot;hosts&quot;, если он не нужен.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="190"/>
        <source>The announcement ends on {until}, before it begins on {since}, so nobody will ever see it.</source>
        <translation>Объявление заканчивается {until}, раньше, чем начинается ({since}), поэтому его никто не увидит.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="191"/>
        <source>Correct &quot;from&quot; or &quot;until&quot;.</source>
        <translation>Исправьте &quot;from&quot; или &quot;until&quot;.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="195"/>
        <source>The address is not a text.</source>
        <translation>Адрес записан не как текст.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="196"/>
        <source>Write the address in quotation marks, for example &quot;https://zoom.us/&quot;.</source>
        <translation>Напишите адрес в кавычках, например &quot;https://zoom.us/&quot;.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="199"/>
        <source>The address is empty.</source>
        <translation>Адрес пуст.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="200"/>
        <source>Write the address, or null where the regulation names none.</source>
        <translation>Напишите адрес или, если в положении адреса нет, null.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="203"/>
        <source>The address is longer than {limit} characters.</source>
        <translation>Адрес длиннее {limit} символов.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="204"/>
        <source>Use a shorter address of the same page.</source>
        <translation>Возьмите более короткий адрес той же страницы.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="207"/>
        <source>The address has a space in it.</source>
        <translation>В адресе есть пробел.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="208"/>
        <source>Remove the space; inside a path write %20.</source>
        <translation>Уберите пробел; внутри пути вместо него пишите %20.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="211"/>
        <source>The address has the invisible character {character}.</source>
        <translation>В адресе есть невидимый символ: {character}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="212"/>
        <source>Type the address again instead of pasting it.</source>
        <translation>Наберите адрес заново, а не вставляйте его.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="215"/>
        <source>The letter “{letter}” in the address is Cyrillic and only looks like the Latin “{latin}”.</source>
        <translation>Буква «{letter}» в адресе – кириллическая, она только похожа на латинскую «{latin}».</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="216"/>
        <source>Type the address again in the English keyboard layout.</source>
        <translation>Наберите адрес заново в английской раскладке клавиатуры.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="219"/>
        <source>The address has the character “{letter}”, which is not a Latin letter.</source>
        <translation>В адресе есть символ «{letter}», а это не латинская буква.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="220"/>
        <source>Copy the address from the browser&apos;s address bar, which writes such characters with percent signs.</source>
        <translation>Скопируйте адрес из адресной строки браузера: она записывает такие символы через знак процента.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="223"/>
        <source>The address “{address}” lacks its beginning, http:// or https://.</source>
        <translation>У адреса «{address}» нет начала: http:// или https://.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="117"/>
        <location filename="../launcher/core/problem_texts.py" line="224"/>
        <location filename="../launcher/core/problem_texts.py" line="236"/>
        <location filename="../launcher/core/problem_texts.py" line="264"/>
        <location filename="../launcher/core/problem_texts.py" line="276"/>
        <source>Write “{suggestion}”.</source>
        <translation>Напишите «{suggestion}».</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="227"/>
        <source>“{address}” is not a web address.</source>
        <translation>«{address}» – не веб-адрес.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="228"/>
        <source>Write the whole address as the browser shows it, beginning with https:// or http://.</source>
        <translation>Напишите адрес целиком, как его показывает браузер, начиная с https:// или http://.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="231"/>
        <source>The address begins with “{scheme}:”, which does not lead to a web page.</source>
        <translation>Адрес начинается с «{scheme}:», а такой адрес не ведёт на веб-страницу.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="232"/>
        <source>Only addresses with https:// or http:// can be opened.</source>
        <translation>Открывать можно только адреса с https:// или http://.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="235"/>
        <source>After “{scheme}:” there must be exactly two slashes.</source>
        <translation>После «{scheme}:» должны стоять ровно две косые черты.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="239"/>
        <source>The address has a backslash in it.</source>
        <translation>В адресе есть обратная косая черта.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="240"/>
        <source>Write ordinary slashes: /.</source>
        <translation>Пишите обычную косую черту: /.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="243"/>
        <source>“{address}” is not encrypted, so anybody on the way could change what all computers read there.</source>
        <translation>Соединение с адресом «{address}» не шифруется, поэтому любой, кто находится на пути данных, может изменить то, что читают там все компьютеры.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="244"/>
        <source>Write an address that begins with https://.</source>
        <translation>Напишите адрес, который начинается с https://.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="247"/>
        <source>The address has a user name or password before the host: everything before “@”.</source>
        <translation>В адресе перед хостом стоит имя пользователя или пароль: всё, что до знака «@».</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="248"/>
        <source>Remove it; such addresses hide where they lead.</source>
        <translation>Уберите это; такие адреса скрывают, куда они ведут.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="251"/>
        <source>The address names a number instead of a host: “{host}”.</source>
        <translation>В адресе вместо имени хоста стоит число: «{host}».</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="252"/>
        <source>Write the host&apos;s name.</source>
        <translation>Напишите имя хоста.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="255"/>
        <source>The host “{host}” has no dot, so it is not a name on the internet.</source>
        <translation>В имени хоста «{host}» нет точки, поэтому таких имён в интернете не бывает.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="256"/>
        <source>Write the whole name, for example {host}.nkzu.kz.</source>
        <translation>Напишите имя целиком, например {host}.nkzu.kz.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="259"/>
        <source>The host “{host}” is an encoded name of letters that can imitate others.</source>
        <translation>Хост «{host}» – это закодированное имя, и его буквы могут выдавать себя за другие.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="260"/>
        <source>Use the site&apos;s name in Latin letters.</source>
        <translation>Возьмите имя сайта латинскими буквами.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="263"/>
        <source>The scheme and the host of an address must be in small letters.</source>
        <translation>Схему и хост адреса нужно писать строчными буквами.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="267"/>
        <source>“{host}” is not a host name.</source>
        <translation>«{host}» – не имя хоста.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="268"/>
        <source>Between the slashes and the path stands a name such as do.nkzu.kz; check dots, hyphens and other signs.</source>
        <translation>Между косыми чертами и путём стоит имя вида do.nkzu.kz; проверьте точки, дефисы и другие знаки.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="271"/>
        <source>“{port}” is not a port.</source>
        <translation>«{port}» – не порт.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="272"/>
        <source>After the colon write a number from 1 to 65535 without leading zeros, or remove the colon.</source>
        <translation>После двоеточия напишите число от 1 до 65535 без нулей впереди или уберите двоеточие.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="275"/>
        <source>The port {port} is the usual one of {scheme}:, so it must not be written.</source>
        <translation>Порт {port} – обычный для {scheme}:, поэтому писать его нельзя.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="279"/>
        <source>The path has “.” or “..” as a folder.</source>
        <translation>В пути вместо имени папки стоит «.» или «..».</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="280"/>
        <source>Write the path without detours.</source>
        <translation>Напишите путь прямо, без обходов.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="283"/>
        <source>After a percent sign two digits of a hexadecimal number must follow: “{part}”.</source>
        <translation>После знака процента должны стоять две цифры шестнадцатеричного числа: «{part}».</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="284"/>
        <source>Write %25 for a percent sign itself.</source>
        <translation>Сам знак процента пишите как %25.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="287"/>
        <source>“{part}” hides a control character in the address.</source>
        <translation>«{part}» скрывает в адресе управляющий символ.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="288"/>
        <source>Remove it.</source>
        <translation>Уберите его.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="291"/>
        <source>The sign “{letter}” may not stand in an address.</source>
        <translation>Знака «{letter}» в адресе быть не должно.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="292"/>
        <source>Copy the address from the browser&apos;s address bar, which writes such signs with percent signs.</source>
        <translation>Скопируйте адрес из адресной строки браузера: она записывает такие знаки через знак процента.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts_layers.py" line="7"/>
        <source>“{file}” is a link, which could lead to anything, so it is not trusted.</source>
        <translation>«{file}» – символическая ссылка: она может вести куда угодно, поэтому доверять ей нельзя.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts_layers.py" line="8"/>
        <source>Put the file or the folder itself there instead of the link.</source>
        <translation>Замените ссылку самим файлом или самой папкой.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts_layers.py" line="11"/>
        <source>“{file}” does not belong to the administrator, so it is not trusted.</source>
        <translation>«{file}» принадлежит не администратору, поэтому доверять этому нельзя.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts_layers.py" line="12"/>
        <source>Look at what is in it, then give it to the administrator (chown root &quot;{file}&quot;).</source>
        <translation>Проверьте, что там, и сделайте владельцем администратора (chown root &quot;{file}&quot;).</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts_layers.py" line="15"/>
        <source>Others than the administrator can write to “{file}”, so it is not trusted.</source>
        <translation>В «{file}» может писать не только администратор, поэтому доверять этому нельзя.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts_layers.py" line="16"/>
        <source>Look at what is in it, then take that right from the others (chmod go-w &quot;{file}&quot;).</source>
        <translation>Проверьте, что там, и отнимите право записи у остальных (chmod go-w &quot;{file}&quot;).</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts_layers.py" line="19"/>
        <source>The layer “{file}” cannot be written: {reason}.</source>
        <translation>Слой «{file}» нельзя записать: {reason}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts_layers.py" line="20"/>
        <source>Run the command as the administrator, and check the disk.</source>
        <translation>Выполните команду с правами администратора и проверьте диск.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts_layers.py" line="23"/>
        <source>“{value}” cannot be the name of a room.</source>
        <translation>«{value}» не может быть названием аудитории.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts_layers.py" line="24"/>
        <source>Use small Latin letters, digits, hyphens and underscores, 64 at most: it is the name of a file.</source>
        <translation>Используйте строчные латинские буквы, цифры, дефисы и подчёркивания, не более 64 символов: это имя файла.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts_layers.py" line="27"/>
        <source>“{value}” cannot be the name of a computer.</source>
        <translation>«{value}» не может быть именем компьютера.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts_layers.py" line="28"/>
        <source>Write the name without the domain; * stands for any letters and ? for one, for example lab-305-*.</source>
        <translation>Напишите имя без домена; * заменяет любые символы, ? – один символ, например lab-305-*.</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <location filename="../launcher/ui/qr_picture.py" line="88"/>
        <source>QR code of the link</source>
        <translation>QR-код ссылки</translation>
    </message>
</context>
<context>
    <name>QrSheet</name>
    <message>
        <location filename="../launcher/ui/qr_sheet.py" line="48"/>
        <source>Press Esc or click to close.</source>
        <translation>Чтобы закрыть, нажмите Esc или щёлкните мышью.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/qr_sheet.py" line="51"/>
        <source>QR code of the link</source>
        <translation>QR-код ссылки</translation>
    </message>
</context>
<context>
    <name>Regulation</name>
    <message>
        <location filename="../launcher/ui/guides_page.py" line="76"/>
        <location filename="../launcher/ui/regulation_page.py" line="67"/>
        <source>← Back to the platforms</source>
        <translation>← Назад к платформам</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="76"/>
        <source>Whose regulation it is</source>
        <translation>Чьё это положение</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="77"/>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="78"/>
        <source>Validity</source>
        <translation>Срок действия</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="79"/>
        <source>Amendments</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="81"/>
        <source>Recommended by</source>
        <translation>Кем рекомендовано</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="84"/>
        <source>About this text</source>
        <translation>Об этом тексте</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="167"/>
        <source>Clause {number}. {title}</source>
        <translation>Пункт {number}. {title}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="185"/>
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
        <location filename="../launcher/ui/reminder_dialog.py" line="87"/>
        <source>Our advice; it is not part of the regulation</source>
        <translation>Наши советы; в положение они не входят</translation>
    </message>
    <message>
        <location filename="../launcher/ui/reminder_dialog.py" line="93"/>
        <source>I have read the reminder.</source>
        <translation>Напоминание прочитано.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/reminder_dialog.py" line="94"/>
        <source>Open {title}</source>
        <translation>Открыть {title}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/reminder_dialog.py" line="95"/>
        <location filename="../launcher/ui/traces_dialog.py" line="45"/>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <location filename="../launcher/core/report_page.py" line="12"/>
        <source>Report for the helpdesk</source>
        <translation>Отчёт для службы поддержки</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_page.py" line="13"/>
        <source>It has no names of people, no name of this computer, no passwords, and no addresses that somebody typed.</source>
        <translation>Здесь нет имён людей, имени этого компьютера, паролей и адресов, которые кто-либо вводил.</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_page.py" line="19"/>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_page.py" line="20"/>
        <source>Display</source>
        <translation>Экран</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_page.py" line="21"/>
        <source>Fonts</source>
        <translation>Шрифты</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_page.py" line="22"/>
        <source>Browsers</source>
        <translation>Браузеры</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_page.py" line="23"/>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_page.py" line="24"/>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_page.py" line="25"/>
        <source>Last check of the addresses</source>
        <translation>Последняя проверка адресов</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_page.py" line="26"/>
        <source>Settings of this computer</source>
        <translation>Настройки этого компьютера</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_page.py" line="27"/>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_page.py" line="28"/>
        <source>Last events</source>
        <translation>Последние события</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_page.py" line="30"/>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_page.py" line="31"/>
        <source>Nothing.</source>
        <translation>Ничего нет.</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_files.py" line="16"/>
        <source>The report is in {file} and, to be read, in {page}.</source>
        <translation>Файл отчёта: {file}, страница для чтения: {page}.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_report.py" line="40"/>
        <source>{file} cannot be read, so there are no events in the report.</source>
        <translation>{file}: этот файл прочитать не удалось, поэтому событий в отчёте нет.</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_files.py" line="17"/>
        <source>What is in {file} is no report, so it was left as it is. Name another file.</source>
        <translation>{file}: этот файл не отчёт, поэтому он оставлен как есть. Укажите другой файл.</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_files.py" line="18"/>
        <source>{file} cannot be written. Name a file in a folder that you may write to.</source>
        <translation>{file}: этот файл записать не удалось. Укажите файл в папке, где у вас есть право записи.</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <location filename="../launcher/ui/report_card.py" line="45"/>
        <source>Report for the helpdesk</source>
        <translation>Отчёт для службы поддержки</translation>
    </message>
    <message>
        <location filename="../launcher/ui/report_card.py" line="46"/>
        <source>Save report…</source>
        <translation>Сохранить отчёт…</translation>
    </message>
    <message>
        <location filename="../launcher/ui/report_card.py" line="47"/>
        <source>Everything about this computer in a file, without names and passwords.</source>
        <translation>Все сведения об этом компьютере в одном файле, без имён и паролей.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <location filename="../launcher/core/report_words.py" line="16"/>
        <source>program</source>
        <translation>программа</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="17"/>
        <source>operating system</source>
        <translation>операционная система</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="18"/>
        <source>built program</source>
        <translation>собранная программа</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="19"/>
        <source>screens</source>
        <translation>экраны</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="20"/>
        <source>environment variables</source>
        <translation>переменные окружения</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="21"/>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="22"/>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="23"/>
        <source>by default</source>
        <translation>по умолчанию</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="24"/>
        <source>variable</source>
        <translation>переменная</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="25"/>
        <source>host</source>
        <translation>хост</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="26"/>
        <source>port</source>
        <translation>порт</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="27"/>
        <source>with a password</source>
        <translation>с паролем</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="28"/>
        <source>hosts without a proxy</source>
        <translation>хосты без прокси</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="29"/>
        <source>file of settings</source>
        <translation>файл настроек</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="30"/>
        <source>shared computer</source>
        <translation>общий компьютер</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="31"/>
        <source>settings that the administrator has set</source>
        <translation>настройки, заданные администратором</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="32"/>
        <source>kiosk</source>
        <translation>киоск</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="33"/>
        <source>minutes without use that end a turn</source>
        <translation>через сколько минут бездействия завершается сеанс</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="34"/>
        <source>without a private browser</source>
        <translation>если браузер нельзя открыть приватно</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="35"/>
        <source>staff code</source>
        <translation>код сотрудника</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="36"/>
        <source>files of the program</source>
        <translation>файлы программы</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="37"/>
        <source>translations</source>
        <translation>переводы</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="38"/>
        <source>what this person has saved</source>
        <translation>сохранённое этим пользователем</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="43"/>
        <source>there is none</source>
        <translation>нет</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="44"/>
        <source>in order</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="45"/>
        <source>damaged</source>
        <translation>повреждён</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="46"/>
        <source>nothing is opened</source>
        <translation>ничего не открывается</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="47"/>
        <source>opened after a warning</source>
        <translation>открывается после предупреждения</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="50"/>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="50"/>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>RoomDialog</name>
    <message>
        <location filename="../launcher/ui/room_dialog.py" line="30"/>
        <source>This text is too long, and only its beginning was taken in. Paste the link alone.</source>
        <translation>Текст слишком длинный, поэтому взято только его начало. Вставьте одну ссылку, без остального текста.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/room_dialog.py" line="150"/>
        <source>Add a room</source>
        <translation>Добавить комнату</translation>
    </message>
    <message>
        <location filename="../launcher/ui/room_dialog.py" line="152"/>
        <source>Change a room</source>
        <translation>Изменить комнату</translation>
    </message>
    <message>
        <location filename="../launcher/ui/room_dialog.py" line="153"/>
        <source>Name, for example of the class or the group</source>
        <translation>Название, например предмета или группы</translation>
    </message>
    <message>
        <location filename="../launcher/ui/room_dialog.py" line="154"/>
        <source>Link to the meeting, the room or the course</source>
        <translation>Ссылка на встречу, комнату или курс</translation>
    </message>
    <message>
        <location filename="../launcher/ui/room_dialog.py" line="157"/>
        <source>Paste the copied link</source>
        <translation>Вставить скопированную ссылку</translation>
    </message>
    <message>
        <location filename="../launcher/ui/room_dialog.py" line="158"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../launcher/ui/room_dialog.py" line="159"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../launcher/ui/room_dialog.py" line="177"/>
        <source>Copy the link on the platform and paste it here.</source>
        <translation>Скопируйте ссылку на платформе и вставьте её сюда.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/room_dialog.py" line="180"/>
        <source>This link is saved already, as “{name}”.</source>
        <translation>Эта ссылка уже сохранена под названием «{name}».</translation>
    </message>
    <message>
        <location filename="../launcher/ui/room_dialog.py" line="191"/>
        <source>Use {address}</source>
        <translation>Использовать {address}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/room_dialog.py" line="209"/>
        <source>Before it opens, the reminder of clause {clause} is shown.</source>
        <translation>Перед открытием будет показано напоминание из пункта {clause}.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/room_dialog.py" line="243"/>
        <source>Remove “{name}”?</source>
        <translation>Удалить «{name}»?</translation>
    </message>
    <message>
        <location filename="../launcher/ui/room_dialog.py" line="245"/>
        <source>Only your saved link goes. The meeting or course itself stays on its platform.</source>
        <translation>Удалится только сохранённая у вас ссылка. Сама встреча или сам курс останется на платформе.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/room_dialog.py" line="247"/>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <location filename="../launcher/ui/room_dialog.py" line="248"/>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>RoomFiles</name>
    <message>
        <location filename="../launcher/system/room_files.py" line="41"/>
        <source>The file “{file}” is no longer there. Choose another one.</source>
        <translation>Файла «{file}» больше нет. Выберите другой.</translation>
    </message>
    <message>
        <location filename="../launcher/system/room_files.py" line="42"/>
        <source>“{file}” is not an ordinary file. Choose another one.</source>
        <translation>«{file}» – не обычный файл. Выберите другой.</translation>
    </message>
    <message>
        <location filename="../launcher/system/room_files.py" line="43"/>
        <source>The file “{file}” cannot be read. Copy it to a folder of your own and choose it there.</source>
        <translation>Не удаётся прочитать файл «{file}». Скопируйте его в свою папку и выберите там.</translation>
    </message>
    <message>
        <location filename="../launcher/system/room_files.py" line="46"/>
        <source>The file “{file}” is too large for a list of rooms. Choose a file that was exported from this program.</source>
        <translation>Файл «{file}» слишком велик для списка комнат. Выберите файл, экспортированный этой программой.</translation>
    </message>
    <message>
        <location filename="../launcher/system/room_files.py" line="50"/>
        <source>The file “{file}” has no list of rooms. Choose a file that was exported from this program.</source>
        <translation>В файле «{file}» нет списка комнат. Выберите файл, экспортированный этой программой.</translation>
    </message>
</context>
<context>
    <name>RoomRow</name>
    <message>
        <location filename="../launcher/ui/room_row.py" line="163"/>
        <source>▲ no longer approved</source>
        <translation>▲ больше не разрешена</translation>
    </message>
    <message>
        <location filename="../launcher/ui/room_row.py" line="167"/>
        <source>More about “{name}”</source>
        <translation>«{name}»: другие действия</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <location filename="../launcher/core/room_import.py" line="56"/>
        <source>This file is not one with rooms. Choose a file that was exported from this program.</source>
        <translation>В этом файле нет комнат. Выберите файл, экспортированный этой программой.</translation>
    </message>
    <message>
        <location filename="../launcher/core/room_import.py" line="59"/>
        <source>Rooms added: {added}. There already: {known}. Not taken: {refused}.</source>
        <translation>Добавлено комнат: {added}. Уже было: {known}. Не принято: {refused}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/room_import.py" line="61"/>
        <source>“{name}”: {reason}</source>
        <translation>«{name}»: {reason}</translation>
    </message>
    <message>
        <location filename="../launcher/core/room_import.py" line="62"/>
        <source>What was not taken has no web address, or the same one as another room.</source>
        <translation>У непринятых комнат нет веб-адреса либо он такой же, как у другой комнаты.</translation>
    </message>
    <message>
        <location filename="../launcher/core/room_links.py" line="203"/>
        <source>The link leads to the platform {title}.</source>
        <translation>Ссылка ведёт на платформу {title}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/room_links.py" line="204"/>
        <source>{host} belongs to “{title}”, which is not a platform for rooms. Save a link of a platform.</source>
        <translation>{host} относится к записи «{title}», а это не платформа для комнат. Сохраните ссылку одной из разрешённых платформ.</translation>
    </message>
    <message>
        <location filename="../launcher/core/room_links.py" line="207"/>
        <source>{host} is not the host of a platform for rooms. Save a link of a platform.</source>
        <translation>{host} – не хост платформы для комнат. Сохраните ссылку одной из разрешённых платформ.</translation>
    </message>
    <message>
        <location filename="../launcher/core/room_links.py" line="208"/>
        <source>{host} is not on the list of approved platforms. Check the link, or ask the helpdesk.</source>
        <translation>{host} нет в списке разрешённых платформ. Проверьте ссылку или обратитесь в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/core/room_links.py" line="211"/>
        <source>{host} is opened with https:// only. Did you mean “{address}”?</source>
        <translation>{host} открывается только через https://. Может быть, вы имели в виду «{address}»?</translation>
    </message>
    <message>
        <location filename="../launcher/core/room_links.py" line="212"/>
        <source>{host} is on the list, but not with the port {port}. Check the beginning of the link, or ask the helpdesk.</source>
        <translation>{host} есть в списке, но порт {port} для него не указан. Проверьте начало ссылки или обратитесь в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/core/room_links.py" line="216"/>
        <source>{host} only looks like {near} ({title}) and is not on the list. Check the link, or ask the helpdesk.</source>
        <translation>{host} только похож на {near} ({title}), а в списке его нет. Проверьте ссылку или обратитесь в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/core/room_links.py" line="219"/>
        <source>{host} only looks like {near} and is not on the list. Check the link, or ask the helpdesk.</source>
        <translation>{host} только похож на {near}, а в списке его нет. Проверьте ссылку или обратитесь в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/core/room_links.py" line="222"/>
        <source>Paste the link of the room: the browser shows it in its address bar.</source>
        <translation>Вставьте ссылку на комнату: браузер показывает её в адресной строке.</translation>
    </message>
    <message>
        <location filename="../launcher/core/room_links.py" line="223"/>
        <source>The text contains the address “{address}”. Use it?</source>
        <translation>В тексте есть адрес «{address}». Использовать его?</translation>
    </message>
    <message>
        <location filename="../launcher/core/room_links.py" line="224"/>
        <source>The text contains several addresses, and none of them is one of an approved platform. Paste one link only.</source>
        <translation>В тексте несколько адресов, и ни один из них не относится к разрешённой платформе. Вставьте только одну ссылку.</translation>
    </message>
    <message>
        <location filename="../launcher/core/room_links.py" line="228"/>
        <source>{complaint} Did you mean “{address}”?</source>
        <translation>{complaint} Может быть, вы имели в виду «{address}»?</translation>
    </message>
    <message>
        <location filename="../launcher/core/rooms.py" line="135"/>
        <source>Give the room a name, for example that of the class.</source>
        <translation>Дайте комнате название, например название предмета.</translation>
    </message>
    <message>
        <location filename="../launcher/core/rooms.py" line="137"/>
        <source>The name is too long. Shorten it to {limit} characters.</source>
        <translation>Название слишком длинное. Сократите его до {limit} символов.</translation>
    </message>
    <message>
        <location filename="../launcher/core/rooms.py" line="144"/>
        <source>There are {limit} rooms already, and no more fit. Remove one first.</source>
        <translation>Комнат уже {limit}, больше не поместится. Сначала удалите одну.</translation>
    </message>
    <message>
        <location filename="../launcher/core/rooms.py" line="230"/>
        <source>Not all rooms could be read: {unread} of {all} are missing from the list. Before the next change the old file is put aside and is not deleted.</source>
        <translation>Прочитаны не все комнаты: в списке не хватает {unread} из {all}. Перед следующим изменением старый файл не удалится, а будет сохранён отдельно.</translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message>
        <location filename="../launcher/ui/rooms_card.py" line="161"/>
        <source>My rooms</source>
        <translation>Мои комнаты</translation>
    </message>
    <message>
        <location filename="../launcher/ui/rooms_card.py" line="163"/>
        <source>Import and export rooms</source>
        <translation>Импорт и экспорт комнат</translation>
    </message>
    <message>
        <location filename="../launcher/ui/rooms_card.py" line="164"/>
        <source>Save the links of your classes here.</source>
        <translation>Сохраняйте здесь ссылки на свои занятия.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/rooms_card.py" line="165"/>
        <source>+ Add a room</source>
        <translation>+ Добавить комнату</translation>
    </message>
    <message>
        <location filename="../launcher/ui/rooms_card.py" line="167"/>
        <source>Show fewer</source>
        <translation>Свернуть список</translation>
    </message>
    <message>
        <location filename="../launcher/ui/rooms_card.py" line="169"/>
        <source>All rooms ({count})</source>
        <translation>Все комнаты ({count})</translation>
    </message>
</context>
<context>
    <name>RoomsFlow</name>
    <message>
        <location filename="../launcher/faces/rooms_flow.py" line="85"/>
        <source>The room “{name}” is added.</source>
        <translation>Комната «{name}» добавлена.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/rooms_flow.py" line="88"/>
        <source>The room “{name}” is changed.</source>
        <translation>Комната «{name}» изменена.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/rooms_flow.py" line="100"/>
        <source>The room “{name}” is removed.</source>
        <translation>Комната «{name}» удалена.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/rooms_flow.py" line="118"/>
        <source>Import rooms</source>
        <translation>Импорт комнат</translation>
    </message>
    <message>
        <location filename="../launcher/faces/rooms_flow.py" line="169"/>
        <source>Rooms</source>
        <translation>Комнаты</translation>
    </message>
    <message>
        <location filename="../launcher/faces/rooms_flow.py" line="144"/>
        <source>Export rooms</source>
        <translation>Экспорт комнат</translation>
    </message>
    <message>
        <location filename="../launcher/faces/rooms_flow.py" line="154"/>
        <source>The rooms are written to the file “{file}”. Rooms: {count}.</source>
        <translation>Комнаты записаны в файл «{file}». Всего комнат: {count}.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/rooms_flow.py" line="156"/>
        <source>▲ The file “{file}” could not be written. Choose another folder, or make room on the disk.</source>
        <translation>▲ Не удалось записать файл «{file}». Выберите другую папку или освободите место на диске.</translation>
    </message>
</context>
<context>
    <name>RoomsMenu</name>
    <message>
        <location filename="../launcher/ui/entry_menu.py" line="75"/>
        <source>My rooms</source>
        <translation>Мои комнаты</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_menu.py" line="76"/>
        <source>Import rooms…</source>
        <translation>Импортировать комнаты…</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_menu.py" line="77"/>
        <source>Export rooms…</source>
        <translation>Экспортировать комнаты…</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <location filename="../launcher/core/search.py" line="268"/>
        <source>A keyword: {text}</source>
        <translation>Ключевое слово: {text}</translation>
    </message>
    <message>
        <location filename="../launcher/core/search.py" line="270"/>
        <source>In the description: {text}</source>
        <translation>В описании: {text}</translation>
    </message>
    <message>
        <location filename="../launcher/core/search.py" line="271"/>
        <source>In the name: {text}</source>
        <translation>В названии: {text}</translation>
    </message>
    <message>
        <location filename="../launcher/core/search.py" line="275"/>
        <source>Typed in the English layout: {text}</source>
        <translation>Набрано в английской раскладке: {text}</translation>
    </message>
    <message>
        <location filename="../launcher/core/search.py" line="276"/>
        <source>Typed in the Russian layout: {text}</source>
        <translation>Набрано в русской раскладке: {text}</translation>
    </message>
    <message>
        <location filename="../launcher/core/search.py" line="277"/>
        <source>Typed in the Kazakh layout: {text}</source>
        <translation>Набрано в казахской раскладке: {text}</translation>
    </message>
    <message>
        <location filename="../launcher/core/search.py" line="280"/>
        <source>Written without Kazakh letters: {text}</source>
        <translation>Написано без казахских букв: {text}</translation>
    </message>
    <message>
        <location filename="../launcher/core/search.py" line="281"/>
        <source>Sounds the same: {text}</source>
        <translation>Звучит так же: {text}</translation>
    </message>
    <message>
        <location filename="../launcher/core/search.py" line="282"/>
        <source>Nearly the same: {text}</source>
        <translation>Похоже на: {text}</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <location filename="../launcher/ui/search_box.py" line="78"/>
        <source>Search, or paste a link</source>
        <translation>Поиск или вставка ссылки</translation>
    </message>
    <message>
        <location filename="../launcher/ui/search_box.py" line="79"/>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <location filename="../launcher/ui/search_box.py" line="86"/>
        <source>Type anywhere in the window, or press Ctrl+K.</source>
        <translation>Печатайте в любом месте окна или нажмите Ctrl+K.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/search_box.py" line="151"/>
        <source>Clear the search</source>
        <translation>Очистить строку поиска</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <location filename="../launcher/ui/search_results.py" line="100"/>
        <location filename="../launcher/ui/search_results.py" line="116"/>
        <source>Enter opens the address, ↓ leads on, Esc leads back.</source>
        <translation>Enter открывает адрес, ↓ ведёт дальше, Esc возвращает назад.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/search_results.py" line="103"/>
        <source>Enter opens the first result, ↓ leads into the list, Esc leads back.</source>
        <translation>Enter открывает первый результат, ↓ ведёт в список, Esc возвращает назад.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../launcher/faces/settings_dialogs.py" line="75"/>
        <source>▲ Your choice could not be saved: it holds until the program ends. Please tell the helpdesk.</source>
        <translation>▲ Ваш выбор не удалось сохранить: он действует до закрытия программы. Пожалуйста, сообщите в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/setting_rows.py" line="51"/>
        <source>Set by the administrator</source>
        <translation>Задано администратором</translation>
    </message>
    <message>
        <location filename="../launcher/ui/settings_dialog.py" line="98"/>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <location filename="../launcher/ui/settings_dialog.py" line="99"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../launcher/ui/settings_dialog.py" line="171"/>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <location filename="../launcher/ui/ease_dialog.py" line="103"/>
        <location filename="../launcher/ui/settings_dialog.py" line="172"/>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <location filename="../launcher/ui/ease_dialog.py" line="102"/>
        <location filename="../launcher/ui/settings_dialog.py" line="173"/>
        <source>Size of text</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <location filename="../launcher/ui/settings_dialog.py" line="178"/>
        <source>As in the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <location filename="../launcher/ui/ease_dialog.py" line="107"/>
        <location filename="../launcher/ui/settings_dialog.py" line="175"/>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <location filename="../launcher/ui/ease_dialog.py" line="108"/>
        <location filename="../launcher/ui/settings_dialog.py" line="176"/>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <location filename="../launcher/ui/ease_dialog.py" line="109"/>
        <location filename="../launcher/ui/settings_dialog.py" line="177"/>
        <source>High contrast</source>
        <translation>Контрастные</translation>
    </message>
    <message>
        <location filename="../launcher/ui/settings_dialog.py" line="186"/>
        <source>When the window is closed, the program stays in the tray beside the clock.</source>
        <translation>Когда окно закрыто, программа остаётся в области уведомлений рядом с часами.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/settings_dialog.py" line="187"/>
        <source>This desktop has no tray, so closing the window ends the program.</source>
        <translation>На этом рабочем столе нет области уведомлений, поэтому при закрытии окна программа завершается.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/settings_dialog.py" line="188"/>
        <source>Keep in the tray</source>
        <translation>Оставлять в области уведомлений</translation>
    </message>
    <message>
        <location filename="../launcher/ui/settings_dialog.py" line="190"/>
        <source>Start at log-on</source>
        <translation>Запускать при входе в систему</translation>
    </message>
    <message>
        <location filename="../launcher/ui/settings_dialog.py" line="191"/>
        <source>The window opens by itself when you log on to this computer.</source>
        <translation>Окно открывается само, когда вы входите в систему на этом компьютере.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/settings_dialog.py" line="194"/>
        <source>Shortcut on the desktop</source>
        <translation>Ярлык на рабочем столе</translation>
    </message>
    <message>
        <location filename="../launcher/ui/settings_dialog.py" line="195"/>
        <source>A picture on the desktop that opens this window.</source>
        <translation>Значок на рабочем столе, который открывает это окно.</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <location filename="../launcher/faces/share_flow.py" line="59"/>
        <source>The link is copied.</source>
        <translation>Ссылка скопирована.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/share_flow.py" line="61"/>
        <source>The invitation is copied.</source>
        <translation>Приглашение скопировано.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/share_flow.py" line="91"/>
        <source>Save the class card</source>
        <translation>Сохранить карточку занятия</translation>
    </message>
    <message>
        <location filename="../launcher/faces/share_flow.py" line="91"/>
        <source>PDF files</source>
        <translation>Файлы PDF</translation>
    </message>
    <message>
        <location filename="../launcher/faces/share_flow.py" line="100"/>
        <source>The class card is saved as “{file}”.</source>
        <translation>Карточка занятия сохранена в файл «{file}».</translation>
    </message>
    <message>
        <location filename="../launcher/faces/share_flow.py" line="102"/>
        <source>▲ The file “{file}” could not be written. Choose another folder, for example your own documents.</source>
        <translation>▲ Не удалось записать файл «{file}». Выберите другую папку, например «Документы».</translation>
    </message>
    <message>
        <location filename="../launcher/faces/share_flow.py" line="118"/>
        <source>▲ No printer was found on this computer. Save the card as PDF and print it elsewhere.</source>
        <translation>▲ На этом компьютере принтер не найден. Сохраните карточку как PDF и напечатайте её в другом месте.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/share_flow.py" line="143"/>
        <source>▲ The printer does not answer. Save the card as PDF and print it elsewhere.</source>
        <translation>▲ Принтер не отвечает. Сохраните карточку как PDF и напечатайте её в другом месте.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/share_flow.py" line="141"/>
        <source>The class card was sent to the printer.</source>
        <translation>Карточка занятия отправлена на принтер.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/share_dialog.py" line="154"/>
        <source>Share “{title}”</source>
        <translation>Поделиться ссылкой «{title}»</translation>
    </message>
    <message>
        <location filename="../launcher/ui/share_dialog.py" line="156"/>
        <source>The link is too long for a code that telephones can read. Copy the link instead.</source>
        <translation>Ссылка слишком длинная: телефон не прочитает такой код. Скопируйте вместо этого ссылку.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/share_dialog.py" line="160"/>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <location filename="../launcher/ui/share_dialog.py" line="162"/>
        <source>Invitation and class card</source>
        <translation>Приглашение и карточка занятия</translation>
    </message>
    <message>
        <location filename="../launcher/ui/share_dialog.py" line="163"/>
        <source>Text of the invitation</source>
        <translation>Текст приглашения</translation>
    </message>
    <message>
        <location filename="../launcher/ui/share_dialog.py" line="164"/>
        <source>Language of the invitation and the card</source>
        <translation>Язык приглашения и карточки</translation>
    </message>
    <message>
        <location filename="../launcher/ui/share_dialog.py" line="167"/>
        <source>All three</source>
        <translation>Все три</translation>
    </message>
    <message>
        <location filename="../launcher/ui/share_dialog.py" line="168"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../launcher/ui/share_dialog.py" line="175"/>
        <source>Copy the link</source>
        <translation>Скопировать ссылку</translation>
    </message>
    <message>
        <location filename="../launcher/ui/share_dialog.py" line="176"/>
        <source>Copy the invitation</source>
        <translation>Скопировать приглашение</translation>
    </message>
    <message>
        <location filename="../launcher/ui/share_dialog.py" line="177"/>
        <source>Show the code large</source>
        <translation>Показать код крупно</translation>
    </message>
    <message>
        <location filename="../launcher/ui/share_dialog.py" line="178"/>
        <source>Save the card as PDF…</source>
        <translation>Сохранить карточку как PDF…</translation>
    </message>
    <message>
        <location filename="../launcher/ui/share_dialog.py" line="179"/>
        <source>Print the card…</source>
        <translation>Напечатать карточку…</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <location filename="../launcher/core/sharing.py" line="68"/>
        <source>The platform is approved by clause {clause}: {document}.</source>
        <translation>Платформа разрешена пунктом {clause}: {document}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/sharing.py" line="70"/>
        <source>Named in clause {clause}: {document}.</source>
        <translation>Названо в пункте {clause}: {document}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/sharing.py" line="72"/>
        <source>Approved by clause {clause}: {document}.</source>
        <translation>Разрешено пунктом {clause}: {document}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/sharing.py" line="80"/>
        <source>Regulation, clause {clause} · Code of Ethics, clause {code_clause}</source>
        <translation>Положение, пункт {clause} · Этический кодекс, пункт {code_clause}</translation>
    </message>
    <message>
        <location filename="../launcher/core/sharing.py" line="86"/>
        <source>Point your phone&apos;s camera at the code.</source>
        <translation>Наведите камеру телефона на код.</translation>
    </message>
    <message>
        <location filename="../launcher/core/sharing.py" line="91"/>
        <source>The link is too long for a code. Open this card as a file and press the link.</source>
        <translation>Ссылка слишком длинная для кода. Откройте эту карточку как файл и нажмите на ссылку.</translation>
    </message>
    <message>
        <location filename="../launcher/core/sharing.py" line="104"/>
        <source>Platform: {platform}</source>
        <translation>Платформа: {platform}</translation>
    </message>
    <message>
        <location filename="../launcher/core/sharing.py" line="106"/>
        <source>Link: {address}</source>
        <translation>Ссылка: {address}</translation>
    </message>
    <message>
        <location filename="../launcher/core/sharing.py" line="111"/>
        <source>Reminder of ethics. {rule} ({source})</source>
        <translation>Напоминание об этике. {rule} ({source})</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <location filename="../launcher/faces/shelf_keeping.py" line="55"/>
        <source>{limit} entries are pinned already, and no more fit. Unpin one first.</source>
        <translation>Закреплённых записей уже {limit}, больше не поместится. Сначала открепите одну.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/shelf_keeping.py" line="62"/>
        <source>“{title}” is pinned.</source>
        <translation>Закреплено: «{title}».</translation>
    </message>
    <message>
        <location filename="../launcher/faces/shelf_keeping.py" line="68"/>
        <source>“{title}” is no longer pinned.</source>
        <translation>Больше не закреплено: «{title}».</translation>
    </message>
    <message>
        <location filename="../launcher/faces/shelf_keeping.py" line="75"/>
        <source>“{title}” is no longer among the recent ones.</source>
        <translation>«{title}» больше нет среди недавних.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/shelf_keeping.py" line="81"/>
        <source>The list of recent ones is empty now.</source>
        <translation>Список недавних теперь пуст.</translation>
    </message>
</context>
<context>
    <name>ShelfStrip</name>
    <message>
        <location filename="../launcher/ui/shelf_strip.py" line="146"/>
        <source>Pinned and recent</source>
        <translation>Закреплённые и недавние</translation>
    </message>
    <message>
        <location filename="../launcher/ui/shelf_strip.py" line="147"/>
        <source>More entries</source>
        <translation>Остальные записи</translation>
    </message>
    <message>
        <location filename="../launcher/ui/shelf_strip.py" line="151"/>
        <source>Pinned: {title}</source>
        <translation>Закреплено: {title}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/shelf_strip.py" line="153"/>
        <source>Recent: {title}</source>
        <translation>Недавнее: {title}</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <location filename="../launcher/system/outcomes.py" line="14"/>
        <source>This account has no folder of its own, so nothing can be set up. Ask the helpdesk.</source>
        <translation>У этой учётной записи нет своей папки, поэтому настроить ничего нельзя. Обратитесь в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/system/outcomes.py" line="22"/>
        <source>The file “{file}” could not be written. Check whether the disk has free space and you may write there.</source>
        <translation>Не удалось записать файл «{file}». Проверьте, есть ли место на диске и есть ли у вас право на запись в эту папку.</translation>
    </message>
    <message>
        <location filename="../launcher/system/outcomes.py" line="31"/>
        <source>The file “{file}” could not be removed. Check whether you may change what is in its folder.</source>
        <translation>Не удалось удалить файл «{file}». Проверьте, есть ли у вас право изменять содержимое его папки.</translation>
    </message>
    <message>
        <location filename="../launcher/system/outcomes.py" line="39"/>
        <source>Windows did not do that ({reason}). Ask the helpdesk.</source>
        <translation>Windows не выполнила это действие ({reason}). Обратитесь в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/system/outcomes.py" line="45"/>
        <source>The program starts for everyone at this computer; only an administrator can change that. Ask the helpdesk.</source>
        <translation>На этом компьютере программа запускается для всех; изменить это может только администратор. Обратитесь в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/system/outcomes.py" line="54"/>
        <source>The program is in a folder whose name is too long for Windows to start it at log-on. Move it to a folder with a shorter name, or ask the helpdesk.</source>
        <translation>Имя папки, в которой лежит программа, слишком длинное, поэтому Windows не может запускать программу при входе в систему. Переместите её в папку с более коротким именем или обратитесь в службу поддержки.</translation>
    </message>
</context>
<context>
    <name>ShowAll</name>
    <message>
        <location filename="../launcher/ui/show_all.py" line="76"/>
        <source>Show all ({count})</source>
        <translation>Показать все ({count})</translation>
    </message>
</context>
<context>
    <name>StaffCode</name>
    <message>
        <location filename="../launcher/core/staff_code.py" line="70"/>
        <source>A code has digits only, so that it can be typed in every keyboard layout. Choose {shortest} to {longest} digits.</source>
        <translation>Код состоит только из цифр, чтобы его можно было набрать в любой раскладке клавиатуры. Выберите код длиной от {shortest} до {longest} цифр.</translation>
    </message>
    <message>
        <location filename="../launcher/core/staff_code.py" line="76"/>
        <source>A code has {shortest} to {longest} digits. Choose another one.</source>
        <translation>В коде должно быть от {shortest} до {longest} цифр. Выберите другой.</translation>
    </message>
    <message>
        <location filename="../launcher/core/staff_code.py" line="78"/>
        <source>This code is easily guessed: its digits are in order, or nearly all the same. Choose another one.</source>
        <translation>Этот код легко угадать: его цифры идут подряд или почти все одинаковы. Выберите другой.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/code_field.py" line="41"/>
        <source>A digit was entered.</source>
        <translation>Цифра введена.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/code_field.py" line="47"/>
        <source>A digit was erased.</source>
        <translation>Цифра стёрта.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/code_field.py" line="75"/>
        <source>Nothing is entered.</source>
        <translation>Ничего не введено.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/code_field.py" line="76"/>
        <source>Something is entered.</source>
        <translation>Что-то введено.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/key_pad.py" line="67"/>
        <source>Erase</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <location filename="../launcher/ui/key_pad.py" line="68"/>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <location filename="../launcher/ui/staff_dialog.py" line="93"/>
        <source>Nothing is entered yet. Enter the code first, then press Leave.</source>
        <translation>Пока ничего не введено. Сначала введите код, затем нажмите «Выйти».</translation>
    </message>
    <message>
        <location filename="../launcher/ui/staff_dialog.py" line="95"/>
        <source>The code is being checked…</source>
        <translation>Код проверяется…</translation>
    </message>
    <message>
        <location filename="../launcher/ui/staff_dialog.py" line="97"/>
        <source>This code is not right. Enter it again, or press Cancel.</source>
        <translation>Неверный код. Введите его ещё раз или нажмите «Отмена».</translation>
    </message>
    <message>
        <location filename="../launcher/ui/staff_dialog.py" line="100"/>
        <source>There were too many wrong codes. You can try again in {time}.</source>
        <translation>Неверный код введён слишком много раз. Снова попробовать можно через {time}.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/staff_dialog.py" line="103"/>
        <source>You can try again now. Enter the code and press Leave.</source>
        <translation>Теперь можно попробовать снова. Введите код и нажмите «Выйти».</translation>
    </message>
    <message>
        <location filename="../launcher/ui/staff_dialog.py" line="104"/>
        <source>Staff leave this screen with a code. Enter it and press Leave, or press Cancel.</source>
        <translation>Сотрудники выходят с этого экрана по коду. Введите его и нажмите «Выйти» либо нажмите «Отмена».</translation>
    </message>
    <message>
        <location filename="../launcher/ui/staff_dialog.py" line="164"/>
        <source>Staff code</source>
        <translation>Код сотрудника</translation>
    </message>
    <message>
        <location filename="../launcher/ui/staff_dialog.py" line="168"/>
        <source>The mark shows that a key was pressed, not how many. After 30 seconds without a key this window closes.</source>
        <translation>Отметка показывает, что клавиша нажата, но не показывает, сколько раз. Если 30 секунд ничего не нажимать, это окно закроется.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/staff_dialog.py" line="174"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <location filename="../launcher/core/stored_text.py" line="14"/>
        <source>What you saved was written by a newer version of this program. It is shown as far as this version understands it, and is not changed; start the newer version to change it.</source>
        <translation>Ваши данные сохранила более новая версия программы. Эта версия показывает только то, что понимает, и ничего не меняет; чтобы внести изменения, запустите более новую.</translation>
    </message>
    <message>
        <location filename="../launcher/system/keeper.py" line="119"/>
        <source>“{file}” is not an ordinary file, so nothing can be saved there. Remove it or give it another name.</source>
        <translation>«{file}» – не обычный файл, поэтому сохранить туда ничего нельзя. Удалите его или переименуйте.</translation>
    </message>
    <message>
        <location filename="../launcher/system/keeper.py" line="122"/>
        <source>The file “{file}” cannot be read, so nothing is saved there. Give yourself the right to read it, or ask the helpdesk.</source>
        <translation>Не удаётся прочитать файл «{file}», поэтому в него ничего не сохраняется. Дайте себе право на чтение этого файла или обратитесь в службу поддержки.</translation>
    </message>
    <message>
        <location filename="../launcher/system/keeper.py" line="127"/>
        <source>The file “{file}” is damaged. You see what was saved before the last change; check whether anything is missing.</source>
        <translation>Файл «{file}» повреждён. Показано то, что было сохранено до последнего изменения; проверьте, всё ли на месте.</translation>
    </message>
    <message>
        <location filename="../launcher/system/keeper.py" line="131"/>
        <source>The file “{file}” is damaged, and so is its copy. The list begins anew; the damaged file is put aside and is not deleted.</source>
        <translation>Файл «{file}» повреждён, и его копия тоже. Список начинается заново; повреждённый файл не удаляется, а сохраняется отдельно.</translation>
    </message>
</context>
<context>
    <name>TeacherDesk</name>
    <message>
        <location filename="../launcher/faces/teacher_desk.py" line="246"/>
        <source>The link of “{title}” is copied.</source>
        <translation>Ссылка «{title}» скопирована.</translation>
    </message>
</context>
<context>
    <name>Traces</name>
    <message>
        <location filename="../launcher/ui/traces_dialog.py" line="34"/>
        <source>This browser keeps traces</source>
        <translation>Этот браузер сохраняет ваши данные</translation>
    </message>
    <message>
        <location filename="../launcher/ui/traces_dialog.py" line="36"/>
        <source>No browser on this computer can be opened privately, so what you do in it stays here, also after your turn.</source>
        <translation>На этом компьютере ни один браузер нельзя открыть приватно, поэтому данные о том, что вы делаете в браузере, останутся здесь и после вашего сеанса.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/traces_dialog.py" line="43"/>
        <source>Sign out on each site before you leave, and do not let the browser save a password.</source>
        <translation>Прежде чем уйти, выйдите из учётной записи на каждом сайте и не разрешайте браузеру сохранять пароль.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/traces_dialog.py" line="46"/>
        <source>Open all the same</source>
        <translation>Всё равно открыть</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../launcher/ui/tray_icon.py" line="55"/>
        <source>Open the window</source>
        <translation>Открыть окно</translation>
    </message>
    <message>
        <location filename="../launcher/ui/tray_icon.py" line="57"/>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <location filename="../launcher/ui/tray_icon.py" line="62"/>
        <source>The program stays in the tray. Click its icon to see the window again, or choose “Quit” in its menu.</source>
        <translation>Программа остаётся в области уведомлений. Нажмите на её значок, чтобы снова увидеть окно, или выберите в его меню «Выйти».</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <location filename="../launcher/ui/trouble_dialog.py" line="73"/>
        <source>Checked at {time}.</source>
        <translation>Проверено в {time}.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="104"/>
        <source>Why is this here?</source>
        <translation>Почему это здесь?</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="113"/>
        <source>Read the regulation</source>
        <translation>Прочитать положение</translation>
    </message>
    <message>
        <location filename="../launcher/ui/trouble_dialog.py" line="75"/>
        <location filename="../launcher/ui/why_dialog.py" line="114"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="125"/>
        <source>You saved this link yourself.</source>
        <translation>Эту ссылку сохранили вы сами.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="127"/>
        <location filename="../launcher/ui/why_dialog.py" line="144"/>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="127"/>
        <source>A room of your own</source>
        <translation>Ваша комната</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="128"/>
        <source>Platform</source>
        <translation>Платформа</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="175"/>
        <source>Clause</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="129"/>
        <location filename="../launcher/ui/why_dialog.py" line="145"/>
        <source>Reminder of ethics</source>
        <translation>Напоминание об этике</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="130"/>
        <location filename="../launcher/ui/why_dialog.py" line="146"/>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="147"/>
        <source>The regulation writes</source>
        <translation>В положении написано</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="131"/>
        <location filename="../launcher/ui/why_dialog.py" line="148"/>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="150"/>
        <source>Set by the content layer</source>
        <translation>Из какого слоя содержания взято</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="176"/>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="177"/>
        <source>Validity</source>
        <translation>Срок действия</translation>
    </message>
</context>
<context>
    <name>WhyButton</name>
    <message>
        <location filename="../launcher/ui/trouble_dialog.py" line="74"/>
        <location filename="../launcher/ui/why_button.py" line="25"/>
        <source>Why is this here?</source>
        <translation>Почему это здесь?</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_actions.py" line="39"/>
        <location filename="../launcher/ui/why_button.py" line="13"/>
        <source>What is wrong here?</source>
        <translation>Что здесь не так?</translation>
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
