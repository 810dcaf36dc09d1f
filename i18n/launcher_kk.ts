<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
<context>
    <name>AddressRow</name>
    <message>
        <location filename="../launcher/ui/address_row.py" line="38"/>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <location filename="../launcher/ui/address_row.py" line="39"/>
        <location filename="../launcher/ui/link_details.py" line="185"/>
        <source>Copy address</source>
        <translation>Мекенжайды көшіру</translation>
    </message>
    <message>
        <location filename="../launcher/ui/address_row.py" line="44"/>
        <location filename="../launcher/ui/link_details.py" line="182"/>
        <source>✓ Copied</source>
        <translation>✓ Көшірілді</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <location filename="../launcher/ui/announcement_strip.py" line="68"/>
        <source>Announcements</source>
        <translation>Хабарландырулар</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <location filename="../launcher/core/attention.py" line="36"/>
        <source>By the list of hosts, {host} has moved to {target}.</source>
        <translation>Хосттар тізіміне сәйкес {host} сайты {target} мекенжайына көшкен.</translation>
    </message>
    <message>
        <location filename="../launcher/core/attention.py" line="37"/>
        <source>Change the address to the page on {target}, and check it there.</source>
        <translation>Мекенжайды {target} сайтындағы бетке ауыстырып, оның ашылатынын тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/attention.py" line="38"/>
        <source>The site is encrypted, but the address still begins with http://.</source>
        <translation>Сайт шифрланған байланысты қолдайды, бірақ мекенжай әлі http:// деп басталады.</translation>
    </message>
    <message>
        <location filename="../launcher/core/attention.py" line="39"/>
        <source>Write https:// in the address.</source>
        <translation>Мекенжайда https:// деп жазыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/attention.py" line="40"/>
        <source>The address begins with http://, and browsers warn people of it.</source>
        <translation>Мекенжай http:// деп басталады, браузерлер бұл туралы ескертеді.</translation>
    </message>
    <message>
        <location filename="../launcher/core/attention.py" line="41"/>
        <source>Ask the administrator of {host} for a certificate, then write https:// in the address.</source>
        <translation>{host} сайтының әкімшісінен сертификат орнатуды сұраңыз, содан кейін мекенжайда https:// деп жазыңыз.</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <location filename="../launcher/ui/browser_dialog.py" line="80"/>
        <source>{title} could not be opened</source>
        <translation>{title} ашылмады</translation>
    </message>
    <message>
        <location filename="../launcher/ui/browser_dialog.py" line="82"/>
        <source>Other browsers on this computer</source>
        <translation>Осы компьютердегі басқа браузерлер</translation>
    </message>
    <message>
        <location filename="../launcher/ui/browser_dialog.py" line="85"/>
        <source>Choose another browser, or copy the address and open it where you can.</source>
        <translation>Басқа браузерді таңдаңыз немесе мекенжайды көшіріп алып, мүмкіндік бар жерде ашыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/browser_dialog.py" line="87"/>
        <source>Copy the address and open it on another device. To have it work here, ask the helpdesk to install a browser.</source>
        <translation>Мекенжайды көшіріп алып, басқа құрылғыда ашыңыз. Осы компьютерде де ашылуы үшін қолдау қызметінен браузер орнатуды сұраңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/browser_dialog.py" line="94"/>
        <source>Open in {browser}</source>
        <translation>{browser} браузерінде ашу</translation>
    </message>
    <message>
        <location filename="../launcher/ui/browser_dialog.py" line="96"/>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <location filename="../launcher/ui/call_card.py" line="136"/>
        <source>What to try</source>
        <translation>Не істеп көру керек</translation>
    </message>
    <message>
        <location filename="../launcher/ui/call_card.py" line="138"/>
        <source>Where and when</source>
        <translation>Қайда және қашан</translation>
    </message>
    <message>
        <location filename="../launcher/ui/call_card.py" line="156"/>
        <location filename="../launcher/ui/call_card.py" line="158"/>
        <source>Code of a caller</source>
        <translation>Қоңырау шалушының коды</translation>
    </message>
    <message>
        <location filename="../launcher/ui/call_card.py" line="157"/>
        <source>Eight digits</source>
        <translation>Сегіз цифр</translation>
    </message>
    <message>
        <location filename="../launcher/ui/call_card.py" line="159"/>
        <source>What to say</source>
        <translation>Не айту керек</translation>
    </message>
    <message>
        <location filename="../launcher/ui/call_card.py" line="160"/>
        <source>Language of the caller</source>
        <translation>Қоңырау шалушының тілі</translation>
    </message>
</context>
<context>
    <name>CallCode</name>
    <message>
        <location filename="../launcher/ui/call_code_label.py" line="40"/>
        <source>Code for the helpdesk: {code}</source>
        <translation>Қолдау қызметіне арналған код: {code}</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <location filename="../launcher/ui/check_words.py" line="59"/>
        <source>In the queue</source>
        <translation>Кезекте тұр</translation>
    </message>
    <message>
        <location filename="../launcher/ui/check_words.py" line="60"/>
        <source>Being checked</source>
        <translation>Тексеріліп жатыр</translation>
    </message>
    <message>
        <location filename="../launcher/ui/check_words.py" line="61"/>
        <source>No good answer; a second look follows</source>
        <translation>Дұрыс жауап болмады, қайта тексеріледі</translation>
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
        <translation>Компьютерді тексеру аяқталғанша күтіңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_computer.py" line="110"/>
        <source>Everything about this computer is copied as text.</source>
        <translation>Осы компьютер туралы мәліметтің бәрі мәтін түрінде көшірілді.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/helpdesk_computer_page.py" line="126"/>
        <source>Look again</source>
        <translation>Қайта тексеру</translation>
    </message>
    <message>
        <location filename="../launcher/ui/helpdesk_computer_page.py" line="127"/>
        <source>Copy all as text</source>
        <translation>Бәрін мәтін түрінде көшіру</translation>
    </message>
    <message>
        <location filename="../launcher/ui/helpdesk_computer_page.py" line="128"/>
        <source>Save report…</source>
        <translation>Есепті сақтау…</translation>
    </message>
    <message>
        <location filename="../launcher/ui/helpdesk_computer_page.py" line="129"/>
        <source>About this computer</source>
        <translation>Осы компьютер туралы</translation>
    </message>
    <message>
        <location filename="../launcher/ui/helpdesk_computer_page.py" line="135"/>
        <source>This computer is being looked at…</source>
        <translation>Компьютер тексеріліп жатыр…</translation>
    </message>
    <message>
        <location filename="../launcher/ui/helpdesk_computer_page.py" line="138"/>
        <source>Things to see to: {count}</source>
        <translation>Назар аударуды қажет етеді: {count}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/helpdesk_computer_page.py" line="140"/>
        <source>Everything is in order.</source>
        <translation>Бәрі дұрыс.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <location filename="../launcher/faces/console.py" line="102"/>
        <source>{file}: no mistakes.</source>
        <translation>{file}: қате жоқ.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console.py" line="110"/>
        <source>error</source>
        <translation>қате</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console.py" line="111"/>
        <source>warning</source>
        <translation>ескерту</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console.py" line="138"/>
        <source>Hidden by the layer {layer}: {name}.</source>
        <translation>{layer} қабаты жасырған: {name}.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console.py" line="146"/>
        <source>(file of {time})</source>
        <translation>(файл уақыты: {time})</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console.py" line="152"/>
        <source>All mistakes: {count}. The command “nkzu-helpdesk validate” names each of them with its cure.</source>
        <translation>Қателердің жалпы саны: {count}. «nkzu-helpdesk validate» пәрмені әр қатені және оны түзету жолын көрсетеді.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console.py" line="162"/>
        <source>From the layer {layer}: {keys}.</source>
        <translation>{layer} қабатынан: {keys}.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_answers.py" line="38"/>
        <source>Nothing was found.</source>
        <translation>Ештеңе табылмады.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_answers.py" line="88"/>
        <source>The program starts at log-on, as a kiosk.</source>
        <translation>Жүйеге кіргенде бағдарлама киоск режимінде өзі іске қосылады.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_answers.py" line="90"/>
        <source>The program starts at log-on.</source>
        <translation>Жүйеге кіргенде бағдарлама өзі іске қосылады.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_answers.py" line="92"/>
        <source>The program does not start at log-on.</source>
        <translation>Жүйеге кіргенде бағдарлама өзі іске қосылмайды.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_answers.py" line="95"/>
        <source>The administrator has fixed this for everyone at this computer.</source>
        <translation>Мұны әкімші осы компьютердің барлық пайдаланушысы үшін белгілеп қойған.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_answers.py" line="102"/>
        <source>The shortcut is there.</source>
        <translation>Таңбаша бар.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_answers.py" line="104"/>
        <source>There is no such shortcut.</source>
        <translation>Мұндай таңбаша жоқ.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_answers.py" line="123"/>
        <source>There is no entry “{name}”. The command “nkzu-helpdesk explain” lists the names of all entries.</source>
        <translation>«{name}» деген жазба жоқ. «nkzu-helpdesk explain» пәрмені барлық жазбаның атауын көрсетеді.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_answers.py" line="131"/>
        <source>The administrator of this computer has fixed this. Ask them if it has to change.</source>
        <translation>Мұны осы компьютердің әкімшісі белгілеп қойған. Өзгерту қажет болса, әкімшіге хабарласыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_staff_code.py" line="24"/>
        <source>New staff code, {shortest} to {longest} digits, which are not shown:</source>
        <translation>Қызметкердің жаңа коды ({shortest}–{longest} цифр, енгізгенде көрсетілмейді):</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_staff_code.py" line="25"/>
        <source>The same code again:</source>
        <translation>Сол кодты тағы бір рет енгізіңіз:</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_staff_code.py" line="28"/>
        <source>The two codes are not the same. Run the command again.</source>
        <translation>Екі код бірдей емес. Пәрменді қайта орындаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_staff_code.py" line="39"/>
        <source>Put this line into the part “kiosk” of the file {file}:</source>
        <translation>Осы жолды {file} файлының «kiosk» бөліміне қосыңыз:</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_staff_code.py" line="40"/>
        <source>The program keeps no code, only this line. Whoever can read that file can try all codes of 8 digits in about three months on one core of a computer, and sooner on many; each further digit takes ten times as long. Without a staff code there is no way out of the kiosk in the program.</source>
        <translation>Бағдарлама кодтың өзін емес, тек осы жолды сақтайды. Сол файлды оқи алатын адам 8 цифрдан тұратын кодтардың бәрін процессордың бір ядросында шамамен үш айда, ал көп ядрода одан да тез тексеріп шыға алады; әр қосымша цифр бұл уақытты он есе ұзартады. Қызметкер коды белгіленбесе, бағдарлама арқылы киоскіден шығу мүмкін емес.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_calls.py" line="43"/>
        <location filename="../launcher/ui/call_card.py" line="129"/>
        <source>Seen in {face}, between {begin} and {end}.</source>
        <translation>Қайда көрсетілген: {face}; уақыты: {begin} – {end}.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_calls.py" line="47"/>
        <source>What to try:</source>
        <translation>Не істеп көру керек:</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_calls.py" line="49"/>
        <source>What to say to the caller:</source>
        <translation>Қоңырау шалған адамға не айту керек:</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_diff.py" line="38"/>
        <source>The files cannot be compared: one of them cannot be used.</source>
        <translation>Файлдарды салыстыруға болмайды: олардың бірін пайдалану мүмкін емес.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_deploy.py" line="36"/>
        <source>Nothing was changed: the file has mistakes. Correct them and run the command again.</source>
        <translation>Ештеңе өзгерген жоқ: файлда қателер бар. Оларды түзетіп, пәрменді қайта орындаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_deploy.py" line="72"/>
        <source>The layer is in its place: {file}.</source>
        <translation>Қабат орнатылды: {file}.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_deploy.py" line="63"/>
        <source>The layer was in its place already: {file}.</source>
        <translation>Қабат бұрыннан орнатулы: {file}.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_deploy.py" line="79"/>
        <source>Only a computer of the name “{room}” uses this layer. If it is meant for a room, name the room&apos;s computers under &quot;rooms&quot; in the layer of the computer.</source>
        <translation>Бұл қабатты атауы «{room}» болатын компьютер ғана қолданады. Ол аудиторияға арналған болса, аудитория компьютерлерін осы компьютер қабатының &quot;rooms&quot; тізімінде көрсетіңіз.</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <location filename="../launcher/core/content_words.py" line="6"/>
        <source>The helpdesk has changed something here: you see what holds now.</source>
        <translation>Қолдау қызметі өзгеріс енгізді: қазір қолданыстағы мазмұнды көріп тұрсыз.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <location filename="../launcher/faces/asked_entry.py" line="40"/>
        <location filename="../launcher/faces/helpdesk.py" line="157"/>
        <source>There is no entry “{name}”.</source>
        <translation>«{name}» деген жазба жоқ.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <location filename="../launcher/system/doctor.py" line="64"/>
        <source>The variable QT_QPA_PLATFORM asks for the window system “{asked}”, which the program does not have.</source>
        <translation>QT_QPA_PLATFORM айнымалысында «{asked}» терезе жүйесі көрсетілген, бірақ ол бағдарламада жоқ.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="68"/>
        <source>Remove this variable where it is set, and start the program again.</source>
        <translation>Бұл айнымалыны ол көрсетілген жерден алып тастап, бағдарламаны қайта іске қосыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="73"/>
        <source>There is a display to show windows on.</source>
        <translation>Терезелерді көрсететін экран бар.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="78"/>
        <source>No display was found here, so no window can open from this command line.</source>
        <translation>Экран табылмады, сондықтан бұл пәрмен жолынан терезе ашылмайды.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="79"/>
        <source>Run the command in a terminal on the desktop of this computer.</source>
        <translation>Пәрменді осы компьютердің жұмыс үстеліндегі терминалда орындаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="98"/>
        <source>Every library that windows need is there.</source>
        <translation>Терезелерге қажет кітапханалардың бәрі бар.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="104"/>
        <source>A library that windows need is missing: {library}.</source>
        <translation>Терезелерге қажет кітапхана жетіспейді: {library}.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="105"/>
        <source>Install it with: {command}</source>
        <translation>Оны мына пәрменмен орнатыңыз: {command}</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="115"/>
        <source>Fonts, colours and pictograms are there.</source>
        <translation>Қаріптер, түстер мен белгішелер орнында.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="119"/>
        <source>The file with fonts, colours and pictograms is missing or damaged: {file}.</source>
        <translation>Қаріптер, түстер мен белгішелер файлы жоқ немесе бүлінген: {file}.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="120"/>
        <location filename="../launcher/system/doctor.py" line="137"/>
        <source>Install the program again; in a source tree run make run.</source>
        <translation>Бағдарламаны қайта орнатыңыз; бастапқы код қалтасында make run пәрменін орындаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="132"/>
        <source>All three languages are there.</source>
        <translation>Үш тілдің үшеуі де бар.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="136"/>
        <source>Translations are missing: {languages}.</source>
        <translation>Мына тілдердің аудармасы жоқ: {languages}.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="145"/>
        <source>The content is sound (edition {edition}).</source>
        <translation>Мазмұнда қате жоқ (шығарылым: {edition}).</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="150"/>
        <source>The content has mistakes: {count}.</source>
        <translation>Мазмұндағы қателер саны: {count}.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="151"/>
        <location filename="../launcher/system/doctor_layers.py" line="52"/>
        <source>The command “nkzu-helpdesk validate” names each of them with its cure.</source>
        <translation>«nkzu-helpdesk validate» пәрмені әр қатені және оны түзету жолын көрсетеді.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="162"/>
        <source>No browser was found, so nothing can be opened.</source>
        <translation>Браузер табылмады, сондықтан ештеңе ашылмайды.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="163"/>
        <source>Install a browser, for example Firefox or Chromium.</source>
        <translation>Браузер орнатыңыз, мысалы, Firefox немесе Chromium.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="169"/>
        <source>The default browser {default} is no longer there; at each press the program has to ask which one to use.</source>
        <translation>Әдепкі {default} браузері енді жоқ; әр басқан сайын бағдарлама қай браузерді қолдану керегін сұрауға мәжбүр.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="174"/>
        <source>Choose another default browser in the system&apos;s settings.</source>
        <translation>Жүйе баптауларында басқа әдепкі браузерді таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="177"/>
        <source>Browsers found: {names}.</source>
        <translation>Табылған браузерлер: {names}.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="183"/>
        <source>Settings can be saved in {folder}.</source>
        <translation>Баптауларды {folder} қалтасына сақтауға болады.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="188"/>
        <source>Settings cannot be saved in {folder}; the program works, but forgets them.</source>
        <translation>Баптауларды {folder} қалтасына сақтау мүмкін емес; бағдарлама жұмыс істейді, бірақ оларды есте сақтамайды.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="189"/>
        <source>On a shared computer this may be wanted. Otherwise give the right to write there.</source>
        <translation>Ортақ компьютерде бұл әдейі жасалған болуы мүмкін. Олай болмаса, осы қалтаға жазу құқығын беріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="201"/>
        <source>The file “{file}” cannot be used, so nothing personal is shown or kept on this computer.</source>
        <translation>«{file}» файлын пайдалану мүмкін емес, сондықтан бұл компьютерде жеке ештеңе көрсетілмейді және сақталмайды.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="204"/>
        <source>Correct its JSON, and let nobody but administrators write to the file and its folder.</source>
        <translation>Ондағы JSON мәтінін түзетіңіз және файл мен оның қалтасына жазу құқығын тек әкімшілерге қалдырыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="210"/>
        <source>This computer is shared: nothing personal is shown or kept.</source>
        <translation>Бұл компьютер ортақ: жеке ештеңе көрсетілмейді және сақталмайды.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="212"/>
        <source>This computer is not shared: everybody keeps their own rooms and settings.</source>
        <translation>Бұл компьютер ортақ емес: әркімнің өз бөлмелері мен баптаулары сақталады.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="221"/>
        <source>At log-on a program should start that is not there any more: {program}.</source>
        <translation>Жүйеге кіргенде іске қосылуы тиіс бағдарлама енді жоқ: {program}.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="222"/>
        <source>Run “nkzu-helpdesk autostart enable” to start this one, or “… disable” to start none.</source>
        <translation>Осы бағдарлама іске қосылсын десеңіз, «nkzu-helpdesk autostart enable» пәрменін, ештеңе іске қосылмасын десеңіз, «… disable» пәрменін орындаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="228"/>
        <source>The program starts at log-on.</source>
        <translation>Жүйеге кіргенде бағдарлама өзі іске қосылады.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="229"/>
        <source>The program does not start at log-on.</source>
        <translation>Жүйеге кіргенде бағдарлама өзі іске қосылмайды.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor_layers.py" line="13"/>
        <source>The content of the program itself</source>
        <translation>Бағдарламаның өз мазмұны</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor_layers.py" line="14"/>
        <source>The layer of this computer</source>
        <translation>Осы компьютердің қабаты</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor_layers.py" line="15"/>
        <source>The layer of the room</source>
        <translation>Аудиторияның қабаты</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor_layers.py" line="16"/>
        <source>The layer given on the command line</source>
        <translation>Пәрмен жолында көрсетілген қабат</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor_layers.py" line="20"/>
        <source>The last good copy of the layer of this computer</source>
        <translation>Осы компьютер қабатының соңғы жарамды көшірмесі</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor_layers.py" line="21"/>
        <source>The last good copy of the layer of the room</source>
        <translation>Аудитория қабатының соңғы жарамды көшірмесі</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor_layers.py" line="47"/>
        <source>{layer} is in use: edition {edition}, file of {time} ({file}).</source>
        <translation>{layer} қолданылып тұр: шығарылымы {edition}, файл уақыты {time} ({file}).</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor_layers.py" line="49"/>
        <source>{layer} is in use but has mistakes ({count}): edition {edition}, file of {time} ({file}).</source>
        <translation>{layer} қолданылып тұр, бірақ қателері бар ({count}): шығарылымы {edition}, файл уақыты {time} ({file}).</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor_layers.py" line="59"/>
        <source>{layer} is left out ({file}). {reason}</source>
        <translation>{layer} қолданылмайды ({file}). {reason}</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <location filename="../launcher/faces/drawer.py" line="36"/>
        <source>It could not be saved and lasts only until you close the program. Make room on the disk, or ask the helpdesk.</source>
        <translation>Мұны сақтау мүмкін болмады: өзгеріс бағдарлама жабылғанға дейін ғана күшінде болады. Дискіде орын босатыңыз немесе қолдау қызметіне хабарласыңыз.</translation>
    </message>
</context>
<context>
    <name>Ease</name>
    <message>
        <location filename="../launcher/ui/size_keys.py" line="27"/>
        <source>Size of text: {percent}&#xa0;%</source>
        <translation>Мәтін өлшемі: {percent}&#xa0;%</translation>
    </message>
    <message>
        <location filename="../launcher/faces/kiosk_ease.py" line="198"/>
        <source>There is no screen reader on this computer. Please ask the helpdesk for one.</source>
        <translation>Бұл компьютерде экраннан оқитын бағдарлама жоқ. Қолдау қызметіне хабарласыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/kiosk_ease.py" line="203"/>
        <source>The screen reader could not be started. Please tell the helpdesk.</source>
        <translation>Экраннан оқитын бағдарламаны іске қосу мүмкін болмады. Қолдау қызметіне хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/ease_dialog.py" line="100"/>
        <source>What you choose here holds until your turn ends; then everything is as before.</source>
        <translation>Мұнда таңдағаныңыз сеансыңыз аяқталғанша күшінде болады, содан кейін бәрі бұрынғы қалпына келеді.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/ease_dialog.py" line="114"/>
        <source>Read the screen aloud</source>
        <translation>Экранды дауыстап оқу</translation>
    </message>
    <message>
        <location filename="../launcher/ui/ease_dialog.py" line="115"/>
        <source>Windows, Alt and S pressed together start and end the screen reader too, in any window.</source>
        <translation>Windows, Alt және S пернелерін бірге бассаңыз, экраннан оқитын бағдарлама кез келген терезеде қосылады немесе өшеді.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/ease_dialog.py" line="120"/>
        <source>To have the screen read aloud, press the Windows key, Ctrl and Enter together.</source>
        <translation>Экран дауыстап оқылуы үшін Windows, Ctrl және Enter пернелерін бірге басыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/ease_dialog.py" line="122"/>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <location filename="../launcher/ui/ease_dialog.py" line="98"/>
        <location filename="../launcher/ui/kiosk_header.py" line="182"/>
        <source>Ease of reading</source>
        <translation>Оқуға ыңғайлау</translation>
    </message>
    <message>
        <location filename="../launcher/ui/kiosk_header.py" line="185"/>
        <source>Size of text, colours, and what reads the screen aloud.</source>
        <translation>Мәтін өлшемі, түстер және экранды дауыстап оқу.</translation>
    </message>
</context>
<context>
    <name>EditAddress</name>
    <message>
        <location filename="../launcher/ui/edit_address.py" line="82"/>
        <source>Use {address}</source>
        <translation>{address} мекенжайын қолдану</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_address.py" line="96"/>
        <source>Approve this site too</source>
        <translation>Бұл сайтқа да рұқсат беру</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_address.py" line="100"/>
        <source>▲ “{host}” is a new site. Approve it only if the university has decided so: from then on the program opens every address on it.</source>
        <translation>▲ «{host}» – жаңа сайт. Оған университет солай шешкен болса ғана рұқсат беріңіз: содан бастап бағдарлама ондағы кез келген мекенжайды ашады.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_address.py" line="107"/>
        <source>It looks like “{host}”, but it is another site. Compare letter by letter.</source>
        <translation>Ол «{host}» сайтына ұқсайды, бірақ бұл – басқа сайт. Әріптерін бір-бірлеп салыстырыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_address.py" line="111"/>
        <source>It would be opened without encryption, by http:. Browsers warn of that, and others in the network can read along.</source>
        <translation>Ол http: арқылы, шифрланбай ашылады. Браузерлер бұл туралы ескертеді, ал желідегі басқа адамдар деректерді оқи алады.</translation>
    </message>
</context>
<context>
    <name>EditChanges</name>
    <message>
        <location filename="../launcher/ui/edit_changes.py" line="42"/>
        <source>Take out: {change}</source>
        <translation>Алып тастау: {change}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_changes.py" line="110"/>
        <source>Changes in this file</source>
        <translation>Осы файлдағы өзгерістер</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_changes.py" line="111"/>
        <source>Undo</source>
        <translation>Кері қайтару</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_changes.py" line="112"/>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_changes.py" line="120"/>
        <source>None yet. Choose what is to be done, and fill in the form.</source>
        <translation>Әзірге жоқ. Не істеу керегін таңдап, пішінді толтырыңыз.</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <location filename="../launcher/ui/edit_dialogs.py" line="47"/>
        <source>Write to the file that is in use?</source>
        <translation>Қолданыстағы файлға жазылсын ба?</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_dialogs.py" line="48"/>
        <source>Open windows of the program read “{file}” and show it within seconds.</source>
        <translation>Бағдарламаның ашық терезелері «{file}» файлын оқиды және оны бірнеше секунд ішінде көрсетеді.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_dialogs.py" line="57"/>
        <source>Write it now</source>
        <translation>Қазір жазу</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_dialogs.py" line="58"/>
        <source>Leave it as it is</source>
        <translation>Сол күйінде қалдыру</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_dialogs.py" line="65"/>
        <source>It concerns everybody at the computers of the room “{room}”, wherever this folder is shared or copied to. Their names: {names}.</source>
        <translation>Бұл осы қалта ортақ пайдаланылатын немесе көшірілетін барлық жерде «{room}» аудиториясының компьютерлерінде отырғандардың бәріне қатысты. Компьютерлердің атаулары: {names}.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_dialogs.py" line="72"/>
        <source>It concerns everybody at the computer of the name “{name}”, and nobody else.</source>
        <translation>Бұл «{name}» деген компьютерде отырғандарға ғана қатысты.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_dialogs.py" line="76"/>
        <source>It concerns everybody at this computer, and at every computer that this folder is shared with or copied to.</source>
        <translation>Бұл осы компьютерде және осы қалта ортақ пайдаланылатын немесе көшірілетін барлық компьютерде отырғандардың бәріне қатысты.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_dialogs.py" line="115"/>
        <source>The changes are not saved</source>
        <translation>Өзгерістер сақталмаған</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_dialogs.py" line="116"/>
        <source>Changes in this file: {count}. Without saving they are lost.</source>
        <translation>Осы файлдағы өзгерістер: {count}. Сақталмаса, олар жоғалады.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_dialogs.py" line="118"/>
        <source>Do without them</source>
        <translation>Сақтамау</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_dialogs.py" line="119"/>
        <source>Go on editing</source>
        <translation>Өңдеуді жалғастыру</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_dialogs.py" line="120"/>
        <source>Save…</source>
        <translation>Сақтау…</translation>
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
        <translation>Жаңа файл, әлі сақталмаған.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_file.py" line="63"/>
        <source>“{file}”, all saved.</source>
        <translation>«{file}», бәрі сақталған.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_file.py" line="65"/>
        <source>“{file}”, with changes that are not saved yet.</source>
        <translation>«{file}», әлі сақталмаған өзгерістері бар.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_file.py" line="67"/>
        <source>Edition</source>
        <translation>Шығарылым</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_file.py" line="68"/>
        <source>Save…</source>
        <translation>Сақтау…</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_file.py" line="69"/>
        <source>Open…</source>
        <translation>Ашу…</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_file.py" line="70"/>
        <source>New</source>
        <translation>Жаңа файл</translation>
    </message>
</context>
<context>
    <name>EditFiles</name>
    <message>
        <location filename="../launcher/faces/helpdesk_edit_files.py" line="50"/>
        <source>Open a file with changes</source>
        <translation>Өзгерістері бар файлды ашу</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_edit_files.py" line="149"/>
        <source>Files with changes</source>
        <translation>Өзгерістері бар файлдар</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_edit_files.py" line="68"/>
        <source>“{file}” cannot be opened. {reason}</source>
        <translation>«{file}» файлын ашу мүмкін емес. {reason}</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_edit_files.py" line="73"/>
        <source>“{file}” is open.</source>
        <translation>«{file}» файлы ашылды.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_edit_files.py" line="81"/>
        <source>Save the file</source>
        <translation>Файлды сақтау</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_edit_files.py" line="97"/>
        <source>“{file}” is not written: the changes have mistakes, and open windows of the program read this file. Correct them first, or save the file elsewhere.</source>
        <translation>«{file}» файлы жазылған жоқ: өзгерістерде қателер бар, ал бұл файлды бағдарламаның ашық терезелері оқиды. Алдымен қателерді түзетіңіз немесе файлды басқа жерге сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_edit_files.py" line="136"/>
        <source>“{file}” is written, and open windows of the program show it soon.</source>
        <translation>«{file}» файлы жазылды, бағдарламаның ашық терезелері оны көп ұзамай көрсетеді.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_edit_files.py" line="140"/>
        <source>“{file}” is saved. It changes nothing on any computer until it is put there.</source>
        <translation>«{file}» файлы сақталды. Ол компьютерге орналастырылмайынша, ештеңені өзгертпейді.</translation>
    </message>
</context>
<context>
    <name>EditFlow</name>
    <message>
        <location filename="../launcher/faces/helpdesk_edit.py" line="154"/>
        <source>Added to the changes: {change}</source>
        <translation>Өзгерістерге қосылды: {change}</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_edit.py" line="165"/>
        <source>Taken out: {change}</source>
        <translation>Алып тасталды: {change}</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_edit.py" line="170"/>
        <source>Undone: {change}</source>
        <translation>Кері қайтарылды: {change}</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_edit.py" line="174"/>
        <source>Done again: {change}</source>
        <translation>Қайталанды: {change}</translation>
    </message>
</context>
<context>
    <name>EditForm</name>
    <message>
        <location filename="../launcher/ui/edit_entry_form.py" line="95"/>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_entry_form.py" line="96"/>
        <source>What it is for</source>
        <translation>Не үшін керек</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_entry_form.py" line="97"/>
        <source>What it is</source>
        <translation>Бұл не</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_entry_form.py" line="98"/>
        <source>In which group</source>
        <translation>Қай топта</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_entry_form.py" line="99"/>
        <source>Approved by clause</source>
        <translation>Қай тармақта рұқсат етілген</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_entry_form.py" line="100"/>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_entry_form.py" line="101"/>
        <source>Short name for the computers</source>
        <translation>Компьютерлерге арналған қысқа атау</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_entry_form.py" line="102"/>
        <source>Small Latin letters, digits and hyphens.</source>
        <translation>Латынның кіші әріптері, цифрлар және дефистер.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_entry_form.py" line="103"/>
        <source>The reminder of ethics for such lessons is shown before it opens.</source>
        <translation>Ашылар алдында осындай сабақтарға арналған этика туралы ескерту көрсетіледі.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_entry_form.py" line="104"/>
        <source>Lessons with video</source>
        <translation>Бейнебайланыс сабақтары</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_entry_form.py" line="112"/>
        <source>Platform</source>
        <translation>Платформа</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_entry_form.py" line="113"/>
        <source>Mail</source>
        <translation>Пошта</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_entry_form.py" line="114"/>
        <source>Messenger</source>
        <translation>Мессенджер</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_entry_form.py" line="115"/>
        <source>Guide</source>
        <translation>Нұсқаулық</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_entry_form.py" line="116"/>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_forms.py" line="24"/>
        <source>{what} in Kazakh</source>
        <translation>{what} (қазақша)</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_forms.py" line="25"/>
        <source>{what} in Russian</source>
        <translation>{what} (орысша)</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_forms.py" line="26"/>
        <source>{what} in English</source>
        <translation>{what} (ағылшынша)</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_forms.py" line="131"/>
        <source>It has no address yet.</source>
        <translation>Оның мекенжайы әлі жоқ.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_forms.py" line="133"/>
        <source>Its address now: {address}</source>
        <translation>Қазіргі мекенжайы: {address}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_forms.py" line="136"/>
        <source>Which entry</source>
        <translation>Қай жазба</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_forms.py" line="137"/>
        <source>For example https://moodle.example.kz/</source>
        <translation>Мысалы, https://moodle.example.kz/</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_forms.py" line="138"/>
        <source>New address</source>
        <translation>Жаңа мекенжай</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_forms.py" line="174"/>
        <source>What is not to be shown any more</source>
        <translation>Нені енді көрсетпеу керек</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_forms.py" line="180"/>
        <source>Announcement: {text}</source>
        <translation>Хабарландыру: {text}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_forms.py" line="222"/>
        <source>Nothing here: it stays until somebody takes it away.</source>
        <translation>Бос қалдырылса, ол алып тасталғанға дейін тұрады.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_forms.py" line="226"/>
        <source>Announcement</source>
        <translation>Хабарландыру</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_forms.py" line="227"/>
        <source>First day</source>
        <translation>Бірінші күні</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_forms.py" line="228"/>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <location filename="../launcher/ui/edit_card.py" line="40"/>
        <source>Change an address</source>
        <translation>Мекенжайды өзгерту</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_card.py" line="41"/>
        <source>Hide an entry</source>
        <translation>Жазбаны жасыру</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_card.py" line="42"/>
        <source>Add an entry</source>
        <translation>Жазба қосу</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_card.py" line="43"/>
        <source>Announce something</source>
        <translation>Хабарландыру жасау</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_card.py" line="198"/>
        <source>Nothing is changed yet.</source>
        <translation>Әзірге ештеңе өзгермейді.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_card.py" line="190"/>
        <source>Add to the changes</source>
        <translation>Өзгерістерге қосу</translation>
    </message>
</context>
<context>
    <name>EditPreview</name>
    <message>
        <location filename="../launcher/ui/edit_preview.py" line="86"/>
        <source>This will not be shown any more</source>
        <translation>Бұл енді көрсетілмейді</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_preview.py" line="88"/>
        <source>So it will look. Press the tile to try the address.</source>
        <translation>Осылай көрінеді. Мекенжайды тексеру үшін тақташаны басыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_preview.py" line="90"/>
        <source>So it will look</source>
        <translation>Осылай көрінеді</translation>
    </message>
    <message>
        <location filename="../launcher/ui/edit_preview.py" line="91"/>
        <source>It is shown here as soon as enough is filled in.</source>
        <translation>Қажетті өрістер толтырылған соң, осы жерде көрсетіледі.</translation>
    </message>
</context>
<context>
    <name>EntriesMenu</name>
    <message>
        <location filename="../launcher/ui/entry_menu.py" line="93"/>
        <source>More entries</source>
        <translation>Қалған жазбалар</translation>
    </message>
</context>
<context>
    <name>EntryAction</name>
    <message>
        <location filename="../launcher/ui/entry_actions.py" line="33"/>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_actions.py" line="34"/>
        <source>Pin</source>
        <translation>Бекіту</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_actions.py" line="35"/>
        <source>Unpin</source>
        <translation>Бекітілгендерден алып тастау</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_actions.py" line="36"/>
        <source>Share…</source>
        <translation>Бөлісу…</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_actions.py" line="37"/>
        <source>Copy the link</source>
        <translation>Сілтемені көшіру</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_actions.py" line="38"/>
        <source>Why is this here?</source>
        <translation>Бұл неге осында?</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_actions.py" line="40"/>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_actions.py" line="41"/>
        <source>Remove…</source>
        <translation>Жою…</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_actions.py" line="42"/>
        <source>Remove from recent</source>
        <translation>Соңғы ашылғандардан алып тастау</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_actions.py" line="43"/>
        <source>Clear all recent</source>
        <translation>Соңғы ашылғандар тізімін тазалау</translation>
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
        <translation>көпшілікке ашық мекенжай</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="14"/>
        <source>clause {number}</source>
        <translation>{number}-тармақ</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="15"/>
        <source>clauses {numbers}</source>
        <translation>{numbers}-тармақтар</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="31"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="33"/>
        <source>video</source>
        <translation>бейне</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="34"/>
        <source>web page</source>
        <translation>веб-бет</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="40"/>
        <source>Approved platform</source>
        <translation>Рұқсат етілген платформа</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="41"/>
        <source>Mail</source>
        <translation>Пошта</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="42"/>
        <source>Messenger</source>
        <translation>Мессенджер</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="43"/>
        <source>Guide</source>
        <translation>Нұсқаулық</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="44"/>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="51"/>
        <source>for teachers and students</source>
        <translation>оқытушылар мен студенттерге арналған</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="52"/>
        <source>for teachers</source>
        <translation>оқытушыларға арналған</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="53"/>
        <source>for students</source>
        <translation>студенттерге арналған</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="60"/>
        <source>The regulation gives no address.</source>
        <translation>Ережеде мекенжай берілмеген.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="62"/>
        <source>The regulation gives this address.</source>
        <translation>Бұл мекенжай ережеде берілген.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="64"/>
        <source>The regulation gives another address; the helpdesk has put this one in its place.</source>
        <translation>Ережеде басқа мекенжай берілген; оның орнына бұл мекенжайды қолдау қызметі қойған.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="67"/>
        <source>The regulation gives no address; this is the official public one, added by the program.</source>
        <translation>Ережеде мекенжай берілмеген; бұл – бағдарлама қосқан, көпшілікке ашық ресми мекенжай.</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <location filename="../launcher/faces/file_dialogs.py" line="31"/>
        <source>Folder:</source>
        <translation>Қалта:</translation>
    </message>
    <message>
        <location filename="../launcher/faces/file_dialogs.py" line="32"/>
        <source>File name:</source>
        <translation>Файл атауы:</translation>
    </message>
    <message>
        <location filename="../launcher/faces/file_dialogs.py" line="33"/>
        <source>Type of file:</source>
        <translation>Файл түрі:</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <location filename="../launcher/faces/finder.py" line="189"/>
        <source>1 result</source>
        <translation>1 нәтиже</translation>
    </message>
    <message>
        <location filename="../launcher/faces/finder.py" line="190"/>
        <source>{count} results</source>
        <translation>{count} нәтиже</translation>
    </message>
    <message>
        <location filename="../launcher/faces/finder.py" line="191"/>
        <source>The first {count} of many results</source>
        <translation>Нәтиже көп, алғашқы {count} нәтиже көрсетілді</translation>
    </message>
    <message>
        <location filename="../launcher/faces/finder.py" line="192"/>
        <source>{count}, first: {title}</source>
        <translation>{count}, біріншісі: {title}</translation>
    </message>
    <message>
        <location filename="../launcher/faces/finder.py" line="193"/>
        <source>{number} of {count}</source>
        <translation>{number}-нәтиже, барлығы {count}</translation>
    </message>
    <message>
        <location filename="../launcher/faces/finder.py" line="194"/>
        <source>Nothing found for “{query}”.</source>
        <translation>«{query}» бойынша ештеңе табылмады.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/finder.py" line="195"/>
        <source>Try another word, or press Esc to go back to the first page.</source>
        <translation>Басқа сөзбен іздеп көріңіз немесе платформаларға оралу үшін Esc пернесін басыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/finder.py" line="196"/>
        <source>Press Esc to go back to the first page.</source>
        <translation>Платформаларға оралу үшін Esc пернесін басыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/finder.py" line="197"/>
        <source>One of my rooms</source>
        <translation>Менің бөлмем</translation>
    </message>
    <message>
        <location filename="../launcher/faces/finder.py" line="198"/>
        <source>Clause {number}</source>
        <translation>{number}-тармақ</translation>
    </message>
    <message>
        <location filename="../launcher/faces/finder.py" line="200"/>
        <source>Platform</source>
        <translation>Платформа</translation>
    </message>
    <message>
        <location filename="../launcher/faces/finder.py" line="201"/>
        <source>Mail</source>
        <translation>Пошта</translation>
    </message>
    <message>
        <location filename="../launcher/faces/finder.py" line="202"/>
        <source>Messenger</source>
        <translation>Мессенджер</translation>
    </message>
    <message>
        <location filename="../launcher/faces/finder.py" line="203"/>
        <source>Guide</source>
        <translation>Нұсқаулық</translation>
    </message>
    <message>
        <location filename="../launcher/faces/finder.py" line="204"/>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
</context>
<context>
    <name>FormTexts</name>
    <message>
        <location filename="../launcher/core/form_texts.py" line="7"/>
        <source>Fill in this field.</source>
        <translation>Бұл өрісті толтырыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/form_texts.py" line="10"/>
        <source>Nothing stands here yet.</source>
        <translation>Мұнда әзірге ештеңе жоқ.</translation>
    </message>
    <message>
        <location filename="../launcher/core/form_texts.py" line="13"/>
        <source>Write it here: everybody reads in their own language.</source>
        <translation>Мәтінді осында жазыңыз: әркім өз тілінде оқиды.</translation>
    </message>
    <message>
        <location filename="../launcher/core/form_texts.py" line="17"/>
        <source>There is no address yet.</source>
        <translation>Мекенжай әлі жоқ.</translation>
    </message>
    <message>
        <location filename="../launcher/core/form_texts.py" line="18"/>
        <source>Open the page in a browser, copy its address and paste it here.</source>
        <translation>Бетті браузерде ашып, мекенжайын көшіріп, осында қойыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/form_texts.py" line="22"/>
        <source>Write the address; only messengers and documents may do without.</source>
        <translation>Мекенжайды жазыңыз; онсыз мессенджерлер мен құжаттар ғана бола алады.</translation>
    </message>
    <message>
        <location filename="../launcher/core/form_texts.py" line="26"/>
        <source>Correct the address, or approve the site below if the university did.</source>
        <translation>Мекенжайды түзетіңіз немесе университет рұқсат берген болса, төменде сайтқа рұқсат беріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/form_texts.py" line="30"/>
        <source>Did you mean “{near}”? If not, approve the site below if the university did.</source>
        <translation>«{near}» деп жазғыңыз келді ме? Олай болмаса және университет рұқсат берген болса, төменде сайтқа рұқсат беріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/form_texts.py" line="34"/>
        <source>Correct the number after the colon, or approve it below if it is right.</source>
        <translation>Қос нүктеден кейінгі санды түзетіңіз немесе ол дұрыс болса, төменде рұқсат беріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/form_texts.py" line="38"/>
        <source>Write https: at the beginning; only if the site has nothing better, allow it below.</source>
        <translation>Басына https: деп жазыңыз; сайтта одан жақсысы болмаса ғана төменде рұқсат беріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/form_texts.py" line="42"/>
        <source>Write day, month and year, for example 01.12.2026.</source>
        <translation>Күнді, айды және жылды жазыңыз, мысалы, 01.12.2026.</translation>
    </message>
    <message>
        <location filename="../launcher/core/form_texts.py" line="43"/>
        <source>Correct the first day or the last one.</source>
        <translation>Бірінші күнді немесе соңғы күнді түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/form_texts.py" line="45"/>
        <source>The name “{value}” is taken already.</source>
        <translation>«{value}» деген атау бос емес.</translation>
    </message>
    <message>
        <location filename="../launcher/core/form_texts.py" line="46"/>
        <source>Write another name, or change the entry that has it.</source>
        <translation>Басқа атау жазыңыз немесе осы атауы бар жазбаны өзгертіңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/form_texts.py" line="50"/>
        <source>It stays in the file as it is. Whoever wrote it should check its spelling.</source>
        <translation>Ол файлда сол күйінде қалады. Оны жазған адам жазылуын тексергені жөн.</translation>
    </message>
    <message>
        <location filename="../launcher/core/form_texts.py" line="54"/>
        <source>It stays in the file as it is. Perhaps “{near}” was meant.</source>
        <translation>Ол файлда сол күйінде қалады. Мүмкін, «{near}» болуы керек еді.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <location filename="../launcher/ui/whose.py" line="49"/>
        <source>Platforms</source>
        <translation>Платформалар</translation>
    </message>
    <message>
        <location filename="../launcher/ui/header.py" line="128"/>
        <location filename="../launcher/ui/helpdesk_header.py" line="92"/>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <location filename="../launcher/ui/header.py" line="132"/>
        <location filename="../launcher/ui/helpdesk_header.py" line="96"/>
        <location filename="../launcher/ui/kiosk_header.py" line="189"/>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <location filename="../launcher/ui/header.py" line="134"/>
        <location filename="../launcher/ui/helpdesk_header.py" line="99"/>
        <source>Set by the administrator</source>
        <translation>Әкімші белгілеген</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <location filename="../launcher/core/health_words.py" line="5"/>
        <source>It works.</source>
        <translation>Жұмыс істейді.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="8"/>
        <source>It works. The site has an encrypted address too: write https:// in the content.</source>
        <translation>Жұмыс істейді. Сайттың шифрланған мекенжайы да бар: мазмұнда https:// деп жазыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="10"/>
        <source>It works, and asks for a name and a password.</source>
        <translation>Жұмыс істейді, логин мен құпиясөз сұрайды.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="13"/>
        <source>{host} answers, but shows its page to people only (code {status}). Open it in the browser to be sure.</source>
        <translation>{host} сайты жауап береді, бірақ тексеру бағдарламасына бетін көрсетпейді (код {status}). Анық білу үшін оны браузерде ашып көріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="20"/>
        <source>{host} is busy and asks everybody to come back later. Try again in a few minutes.</source>
        <translation>{host} сайтына сұраныс тым көп, ол кейінірек кіруді сұрайды. Бірнеше минуттан кейін қайталап көріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="23"/>
        <source>{host} works, but answers very slowly. Try again in a few minutes.</source>
        <translation>{host} сайты жұмыс істейді, бірақ өте баяу жауап береді. Бірнеше минуттан кейін қайталап көріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="27"/>
        <source>It works, but {host} sends on to {target}, which is approved too. Ask the helpdesk to change the address.</source>
        <translation>Жұмыс істейді, бірақ {host} сайты {target} сайтына бағыттайды; ол да рұқсат етілген. Қолдау қызметінен мекенжайды өзгертуді сұраңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="34"/>
        <source>{host} sends on to {target}, which is not approved. Type no password there, and tell the helpdesk.</source>
        <translation>{host} сайты рұқсат етілмеген {target} сайтына бағыттайды. Ол жерде құпиясөз енгізбеңіз, бұл туралы қолдау қызметіне хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="41"/>
        <source>{host} sends on to {target} without encryption. Type no password there, and tell the helpdesk.</source>
        <translation>{host} сайты {target} сайтына шифрланбаған байланыс арқылы бағыттайды. Ол жерде құпиясөз енгізбеңіз, бұл туралы қолдау қызметіне хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="48"/>
        <source>A page that is not its own stands at {host}: the name may have been sold, or this network shows a page of its own. Type no password there, and tell the helpdesk.</source>
        <translation>{host} сайтының орнында бөтен бет тұр: сайттың атауы басқа біреуге сатылған болуы немесе бұл желі өз бетін көрсетіп тұруы мүмкін. Ол жерде құпиясөз енгізбеңіз, бұл туралы қолдау қызметіне хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="56"/>
        <source>{host} works, but this page is no longer there (code {status}). Ask the helpdesk to change the address.</source>
        <translation>{host} сайты жұмыс істейді, бірақ онда бұл бет енді жоқ (код {status}). Қолдау қызметінен мекенжайды өзгертуді сұраңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="63"/>
        <source>{host} has a fault of its own (code {status}); this computer is all right. Try again later, and tell the helpdesk if it lasts.</source>
        <translation>{host} сайтының өзінде ақау бар (код {status}); бұл компьютер дұрыс жұмыс істеп тұр. Кейінірек қайталап көріңіз; ақау жойылмаса, қолдау қызметіне хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="71"/>
        <source>{host} breaks off every connection; this computer is all right. Try again later, and tell the helpdesk if it lasts.</source>
        <translation>{host} сайты әр қосылымды үзіп тастайды; бұл компьютер дұрыс жұмыс істеп тұр. Кейінірек қайталап көріңіз; ақау жойылмаса, қолдау қызметіне хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="79"/>
        <source>No encrypted connection to {host} comes about. The site is at fault: tell the helpdesk.</source>
        <translation>{host} сайтымен шифрланған байланыс орнамайды. Ақау сайттың өзінде: қолдау қызметіне хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="86"/>
        <source>{host} sends on to something that is no web address. The site is at fault: tell the helpdesk.</source>
        <translation>{host} сайты веб-мекенжайға емес, басқа нәрсеге бағыттайды. Ақау сайттың өзінде: қолдау қызметіне хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="91"/>
        <source>{host} sends on in a circle. The site is at fault: tell the helpdesk.</source>
        <translation>{host} сайты тұйық шеңбер бойымен бағыттай береді. Ақау сайттың өзінде: қолдау қызметіне хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="95"/>
        <source>{host} does not answer: the site, or the way to it, is at fault. Try again later, and tell the helpdesk if it lasts.</source>
        <translation>{host} сайты жауап бермейді: ақау сайттың өзінде немесе оған апаратын жолда. Кейінірек қайталап көріңіз; ақау жойылмаса, қолдау қызметіне хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="103"/>
        <source>The network knows no site of the name {host}. Tell the helpdesk: the name is written wrongly in the content, or it is gone.</source>
        <translation>Желіде {host} деген сайт табылмады. Қолдау қызметіне хабарлаңыз: атау мазмұнда қате жазылған немесе ол енді жоқ.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="111"/>
        <source>This computer does not trust the certificate of {host}. Type no password there, and tell the helpdesk: the site needs another certificate, or a filter stands in between.</source>
        <translation>Бұл компьютер {host} сайтының сертификатына сенбейді. Ол жерде құпиясөз енгізбеңіз, қолдау қызметіне хабарлаңыз: сайтқа басқа сертификат керек немесе арада сүзгі тұр.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="119"/>
        <source>This computer trusts the certificate of no site: an antivirus program or a filter of the network stands in between. Type no password, and tell the helpdesk.</source>
        <translation>Бұл компьютер бірде-бір сайттың сертификатына сенбейді: арада антивирус немесе желі сүзгісі тұр. Құпиясөз енгізбеңіз, бұл туралы қолдау қызметіне хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="127"/>
        <source>{host} shows the certificate of another site. Type no password there, and tell the helpdesk.</source>
        <translation>{host} сайты басқа сайттың сертификатын көрсетеді. Ол жерде құпиясөз енгізбеңіз, бұл туралы қолдау қызметіне хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="134"/>
        <source>The certificate of {host} has run out, and the site has to renew it. Type no password there, and tell the helpdesk.</source>
        <translation>{host} сайты сертификатының мерзімі өтіп кеткен, оны сайт жаңартуы керек. Ол жерде құпиясөз енгізбеңіз, бұл туралы қолдау қызметіне хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="142"/>
        <source>The certificate of {host} is of a later day than this computer shows, so its clock is wrong. Put date and time right; if they are right, tell the helpdesk.</source>
        <translation>{host} сайтының сертификаты осы компьютер көрсетіп тұрған күннен кейін берілген, демек компьютердің сағаты қате. Күн мен уақытты түзетіңіз; олар дұрыс болса, қолдау қызметіне хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="150"/>
        <source>The date or the time of this computer is wrong, so that it takes certificates for invalid. Put date and time right, and check again.</source>
        <translation>Бұл компьютердің күні немесе уақыты қате, сондықтан ол сертификаттарды жарамсыз деп санайды. Күн мен уақытты түзетіп, қайта тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="158"/>
        <source>The proxy {proxy} is not found. Check the proxy in the network settings of this computer, or tell the helpdesk.</source>
        <translation>{proxy} прокси сервері табылмады. Осы компьютердің желі баптауларындағы проксиді тексеріңіз немесе қолдау қызметіне хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="166"/>
        <source>The proxy {proxy} does not answer. Check the proxy in the network settings of this computer, or tell the helpdesk.</source>
        <translation>{proxy} прокси сервері жауап бермейді. Осы компьютердің желі баптауларындағы проксиді тексеріңіз немесе қолдау қызметіне хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="174"/>
        <source>The proxy {proxy} asks for a name and a password. Sign in to the network, or ask the helpdesk for them.</source>
        <translation>{proxy} прокси сервері логин мен құпиясөз сұрайды. Желіге кіріңіз немесе оларды қолдау қызметінен сұраңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="181"/>
        <source>This network wants you to sign in first. Open any page in the browser, sign in there, and check again.</source>
        <translation>Бұл желіге алдымен кіру керек. Браузерде кез келген бетті ашып, сол жерде кіріңіз де, қайта тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="188"/>
        <source>This computer is offline: no site answers. Check the cable or Wi-Fi; if they are in order, tell the helpdesk.</source>
        <translation>Бұл компьютер желіге қосылмаған: бірде-бір сайт жауап бермейді. Кабельді немесе Wi-Fi байланысын тексеріңіз; олар дұрыс болса, қолдау қызметіне хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="195"/>
        <source>The program cannot encrypt on this computer, so this address was not checked. Tell the helpdesk to install OpenSSL, or open the page in the browser.</source>
        <translation>Бағдарлама бұл компьютерде шифрлай алмайды, сондықтан бұл мекенжай тексерілмеді. Қолдау қызметінен OpenSSL орнатуды сұраңыз немесе бетті браузерде ашыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="201"/>
        <source>This entry has no address, so there is nothing to check.</source>
        <translation>Бұл жазбаның мекенжайы жоқ, сондықтан тексеретін ештеңе жоқ.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="202"/>
        <source>It has not been checked yet. Check it again.</source>
        <translation>Ол әлі тексерілген жоқ. Қайта тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/health_words.py" line="203"/>
        <source>No good answer at first; a second look follows shortly.</source>
        <translation>Алғашында дұрыс жауап болмады; сәлден кейін қайта тексеріледі.</translation>
    </message>
    <message>
        <location filename="../launcher/core/verdict_words.py" line="9"/>
        <source>works</source>
        <translation>жұмыс істейді</translation>
    </message>
    <message>
        <location filename="../launcher/core/verdict_words.py" line="10"/>
        <source>works, with a password</source>
        <translation>құпиясөзбен жұмыс істейді</translation>
    </message>
    <message>
        <location filename="../launcher/core/verdict_words.py" line="11"/>
        <source>busy</source>
        <translation>жүктемесі жоғары</translation>
    </message>
    <message>
        <location filename="../launcher/core/verdict_words.py" line="12"/>
        <source>moved</source>
        <translation>көшкен</translation>
    </message>
    <message>
        <location filename="../launcher/core/verdict_words.py" line="13"/>
        <source>leads elsewhere</source>
        <translation>басқа сайтқа апарады</translation>
    </message>
    <message>
        <location filename="../launcher/core/verdict_words.py" line="14"/>
        <source>page gone</source>
        <translation>бет енді жоқ</translation>
    </message>
    <message>
        <location filename="../launcher/core/verdict_words.py" line="15"/>
        <source>fault of the site</source>
        <translation>сайттың ақауы</translation>
    </message>
    <message>
        <location filename="../launcher/core/verdict_words.py" line="16"/>
        <source>not answering</source>
        <translation>жауап бермейді</translation>
    </message>
    <message>
        <location filename="../launcher/core/verdict_words.py" line="17"/>
        <source>name not found</source>
        <translation>атауы табылмады</translation>
    </message>
    <message>
        <location filename="../launcher/core/verdict_words.py" line="18"/>
        <source>certificate not trusted</source>
        <translation>сертификатқа сенім жоқ</translation>
    </message>
    <message>
        <location filename="../launcher/core/verdict_words.py" line="19"/>
        <source>certificate of another site</source>
        <translation>басқа сайттың сертификаты</translation>
    </message>
    <message>
        <location filename="../launcher/core/verdict_words.py" line="20"/>
        <source>certificate has run out</source>
        <translation>сертификат мерзімі өткен</translation>
    </message>
    <message>
        <location filename="../launcher/core/verdict_words.py" line="21"/>
        <source>clock is wrong</source>
        <translation>сағат қате</translation>
    </message>
    <message>
        <location filename="../launcher/core/verdict_words.py" line="22"/>
        <source>fault of the proxy</source>
        <translation>проксидің ақауы</translation>
    </message>
    <message>
        <location filename="../launcher/core/verdict_words.py" line="23"/>
        <source>sign in to the network</source>
        <translation>желіге кіру керек</translation>
    </message>
    <message>
        <location filename="../launcher/core/verdict_words.py" line="24"/>
        <source>offline</source>
        <translation>желіге қосылмаған</translation>
    </message>
    <message>
        <location filename="../launcher/core/verdict_words.py" line="25"/>
        <source>not checked</source>
        <translation>тексерілмеді</translation>
    </message>
</context>
<context>
    <name>Helpdesk</name>
    <message>
        <location filename="../launcher/faces/helpdesk_pages.py" line="128"/>
        <source>Links</source>
        <translation>Сілтемелер</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_pages.py" line="129"/>
        <source>This computer</source>
        <translation>Осы компьютер</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_pages.py" line="130"/>
        <source>Layers</source>
        <translation>Қабаттар</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_pages.py" line="131"/>
        <source>Edit</source>
        <translation>Өңдеу</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_view.py" line="155"/>
        <source>Helpdesk – {product}</source>
        <translation>Қолдау қызметі – {product}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/helpdesk_header.py" line="97"/>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
</context>
<context>
    <name>HelpdeskReport</name>
    <message>
        <location filename="../launcher/faces/helpdesk_report.py" line="98"/>
        <source>Save the report</source>
        <translation>Есепті сақтау</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_report.py" line="98"/>
        <source>Reports</source>
        <translation>Есептер</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_report.py" line="106"/>
        <source>The report is being written…</source>
        <translation>Есеп жазылып жатыр…</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_report.py" line="135"/>
        <source>This computer could not be looked at. Run “nkzu-helpdesk doctor” in a terminal, which says what is wrong.</source>
        <translation>Бұл компьютерді тексеру мүмкін болмады. Терминалда «nkzu-helpdesk doctor» пәрменін орындаңыз: ол ақаудың неде екенін айтады.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <location filename="../launcher/ui/home_page.py" line="234"/>
        <location filename="../launcher/ui/kiosk_side.py" line="68"/>
        <source>The regulation and its validity</source>
        <translation>Ереже және оның қолданылу мерзімі</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <location filename="../launcher/ui/idle_warning.py" line="53"/>
        <source>Your turn ends in {count} s.</source>
        <translation>Сеанстың аяқталуына {count} с қалды.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/idle_warning.py" line="57"/>
        <source>Are you still here?</source>
        <translation>Сіз әлі осындасыз ба?</translation>
    </message>
    <message>
        <location filename="../launcher/ui/idle_warning.py" line="58"/>
        <source>This computer has not been touched for {count} min. When the turn ends, everything that you have opened is closed, and everything of yours is removed from this computer. Press any key to go on.</source>
        <translation>Бұл компьютер {count} мин бойы пайдаланылмады. Сеанс аяқталғанда, сіз ашқандардың бәрі жабылып, барлық деректеріңіз осы компьютерден жойылады. Жалғастыру үшін кез келген пернені басыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/idle_warning.py" line="64"/>
        <source>I am still here</source>
        <translation>Мен әлі осындамын</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <location filename="../launcher/ui/keys_dialog.py" line="47"/>
        <source>Search, in whatever layout the keyboard is</source>
        <translation>Пернетақтаның кез келген жаймасында іздеу</translation>
    </message>
    <message>
        <location filename="../launcher/ui/keys_dialog.py" line="48"/>
        <source>Go to the search</source>
        <translation>Іздеуге өту</translation>
    </message>
    <message>
        <location filename="../launcher/ui/keys_dialog.py" line="49"/>
        <source>Go from tile to tile, or through what was found</source>
        <translation>Тақташадан тақташаға немесе нәтижеден нәтижеге өту</translation>
    </message>
    <message>
        <location filename="../launcher/ui/keys_dialog.py" line="50"/>
        <source>Go to the first or the last tile</source>
        <translation>Бірінші немесе соңғы тақташаға өту</translation>
    </message>
    <message>
        <location filename="../launcher/ui/keys_dialog.py" line="51"/>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <location filename="../launcher/ui/keys_dialog.py" line="52"/>
        <source>Open the tile with this number, in any keyboard layout</source>
        <translation>Осы нөмірлі тақташаны пернетақтаның кез келген жаймасында ашу</translation>
    </message>
    <message>
        <location filename="../launcher/ui/keys_dialog.py" line="53"/>
        <source>Go to every button in turn; together with Shift, back</source>
        <translation>Түймеден түймеге кезекпен өту; Shift пернесімен бірге – кері бағытта</translation>
    </message>
    <message>
        <location filename="../launcher/ui/keys_dialog.py" line="54"/>
        <source>Show what else can be done: pin, share, copy the link</source>
        <translation>Тағы не істеуге болатынын көрсету: бекіту, бөлісу, сілтемені көшіру</translation>
    </message>
    <message>
        <location filename="../launcher/ui/keys_dialog.py" line="55"/>
        <source>Leave the search, or close what is in front</source>
        <translation>Іздеуден шығу немесе үстіңгі терезені жабу</translation>
    </message>
    <message>
        <location filename="../launcher/ui/keys_dialog.py" line="56"/>
        <source>Make text larger or smaller, or give it its usual size again</source>
        <translation>Мәтінді үлкейту, кішірейту немесе әдеттегі өлшеміне қайтару</translation>
    </message>
    <message>
        <location filename="../launcher/ui/keys_dialog.py" line="57"/>
        <source>Show these keys</source>
        <translation>Осы пернелерді көрсету</translation>
    </message>
    <message>
        <location filename="../launcher/ui/keys_dialog.py" line="78"/>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <location filename="../launcher/ui/keys_dialog.py" line="79"/>
        <source>Letters</source>
        <translation>Әріптер</translation>
    </message>
    <message>
        <location filename="../launcher/ui/keys_dialog.py" line="80"/>
        <source>Arrow keys</source>
        <translation>Бағыттауыш пернелер</translation>
    </message>
    <message>
        <location filename="../launcher/ui/keys_dialog.py" line="85"/>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <location filename="../launcher/faces/kiosk.py" line="134"/>
        <source>One moment, please</source>
        <translation>Сәл күте тұрыңыз</translation>
    </message>
    <message>
        <location filename="../launcher/faces/kiosk.py" line="135"/>
        <source>What you have opened is being closed, and everything of yours is being removed.</source>
        <translation>Сіз ашқандардың бәрі жабылып, барлық деректеріңіз осы компьютерден жойылып жатыр.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/kiosk_words.py" line="25"/>
        <source>▲ The last person used a browser that keeps traces. If a site shows somebody else&apos;s account, sign out of it first.</source>
        <translation>▲ Алдыңғы пайдаланушы деректерді сақтап қалатын браузерде жұмыс істеді. Сайтта басқа адамның тіркелгісі ашық тұрса, алдымен одан шығыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/kiosk_words.py" line="31"/>
        <source>✓ Everything of the last person was removed from this computer.</source>
        <translation>✓ Алдыңғы пайдаланушының барлық деректері осы компьютерден жойылды.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/kiosk_words.py" line="32"/>
        <source>▲ Not everything of the last person could be removed from this computer. Please tell the helpdesk.</source>
        <translation>▲ Алдыңғы пайдаланушының деректері осы компьютерден толық жойылмады. Бұл туралы қолдау қызметіне хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/kiosk_words.py" line="38"/>
        <source>The program had to be started again several times, so it now does as little as possible. You can go on working; please tell the helpdesk.</source>
        <translation>Бағдарламаны бірнеше рет қайта іске қосуға тура келді, сондықтан ол қазір ең қажетті әрекеттерді ғана орындайды. Жұмысты жалғастыра беріңіз; бұл туралы қолдау қызметіне хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/kiosk_screens.py" line="106"/>
        <source>The platforms are on the other screen.</source>
        <translation>Платформалар басқа экранда көрсетілген.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/guides_page.py" line="77"/>
        <location filename="../launcher/ui/kiosk_side.py" line="66"/>
        <source>All guides and documents</source>
        <translation>Барлық нұсқаулықтар мен құжаттар</translation>
    </message>
    <message>
        <location filename="../launcher/ui/kiosk_side.py" line="91"/>
        <source>I am finished</source>
        <translation>Сеансты аяқтау</translation>
    </message>
    <message>
        <location filename="../launcher/ui/kiosk_side.py" line="93"/>
        <source>Closes what you have opened and removes everything of yours from this computer.</source>
        <translation>Сіз ашқандардың бәрін жауып, барлық деректеріңізді осы компьютерден жояды.</translation>
    </message>
</context>
<context>
    <name>KioskProfile</name>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="14"/>
        <source>Explains each file, and says what this does not prevent. Begin here. ({language})</source>
        <translation>Әр файлдың не үшін керегін түсіндіреді және бұл баптаулардың неден қорғамайтынын айтады. Осы файлдан бастаңыз. ({language})</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="17"/>
        <source>Settings of the launcher for a shared computer: when a turn ends, and what happens without privacy.</source>
        <translation>Бағдарламаның ортақ компьютерге арналған баптаулары: сеанстың қашан аяқталатыны және браузерді жекелік режимде ашу мүмкін болмағанда не болатыны.</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="21"/>
        <source>What {browser} lets people do: no files, no printing, no developer tools.</source>
        <translation>{browser} браузерінде не істеуге болатынын белгілейді: файлдарға, басып шығаруға және әзірлеуші құралдарына тыйым салынған.</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="60"/>
        <source>Puts each file into its place. Keeps what was there before.</source>
        <translation>Әр файлды өз орнына орналастырады. Бұрынғы файлдарды сақтап қояды.</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="61"/>
        <source>Takes the files away and puts back what was there before.</source>
        <translation>Бұл файлдарды алып тастап, бұрынғыларын қайтарады.</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="66"/>
        <source>The kiosk in the list of sessions at log-on, for Xorg.</source>
        <translation>Жүйеге кіргенде көрсетілетін сеанстар тізіміндегі киоск (Xorg үшін).</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="70"/>
        <source>The kiosk in the list of sessions at log-on, for Wayland with cage.</source>
        <translation>Жүйеге кіргенде көрсетілетін сеанстар тізіміндегі киоск (cage қолданатын Wayland үшін).</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="74"/>
        <source>What both sessions run: the window manager and the kiosk, until staff leave it.</source>
        <translation>Екі сеанс та орындайтын сценарий: терезелер басқарушысын және қызметкер шыққанша жұмыс істейтін киоскіні іске қосады.</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="80"/>
        <source>Takes every menu and key of its own from the window manager openbox, but for the key that starts the screen reader.</source>
        <translation>openbox терезелер басқарушысының экраннан оқитын бағдарламаны қосатын пернелерінен басқа барлық пернелер тіркесімі мен мәзірін өшіреді.</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="88"/>
        <source>Starts the kiosk again after a crash, and when it answers no more.</source>
        <translation>Киоск істен шықса немесе жауап бермей қалса, оны қайта іске қосады.</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="92"/>
        <source>Keeps Ctrl+Alt and an F key from leaving the screen of Xorg.</source>
        <translation>Ctrl+Alt және F1–F12 пернелері арқылы Xorg экранынан шығуға жол бермейді.</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="96"/>
        <source>Lets no text console wait behind the screen.</source>
        <translation>Киоск экранымен қатар мәтіндік консольдердің іске қосылуына жол бермейді.</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="100"/>
        <source>Switches off the key combinations of the kernel.</source>
        <translation>Жүйе ядросының пернелер тіркесімдерін өшіреді.</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="117"/>
        <source>Takes away the settings of Chrome and Edge. The script that undoes everything reads it.</source>
        <translation>Chrome мен Edge баптауларын алып тастайды. Бұл файлды барлық өзгерісті кері қайтаратын сценарий оқиды.</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="121"/>
        <source>Makes the computer a kiosk. Keeps what was there before.</source>
        <translation>Компьютерді киоскіге айналдырады. Бұрынғы баптауларды сақтап қояды.</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="123"/>
        <source>Takes everything back and restores what was there before.</source>
        <translation>Барлық өзгерісті кері қайтарып, бұрынғы баптауларды қалпына келтіреді.</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="127"/>
        <source>Starts the kiosk in place of the Windows desktop, and again when it ends.</source>
        <translation>Киоскіні Windows жұмыс үстелінің орнына іске қосады, ал ол жұмысын аяқтаса, қайта іске қосады.</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_files.py" line="131"/>
        <source>Keeps the Windows desktop, and lets only the launcher and browsers start.</source>
        <translation>Windows жұмыс үстелін қалдырады, бірақ осы бағдарлама мен браузерлерді ғана іске қосуға рұқсат береді.</translation>
    </message>
    <message>
        <location filename="../launcher/core/kiosk_profile.py" line="95"/>
        <source>The path “{path}” cannot be used. Name the whole path of the launcher, such as {example}, without quotation marks, $, % and line breaks.</source>
        <translation>«{path}» жолын пайдалануға болмайды. Бағдарламаның толық жолын тырнақшасыз, $ және % белгілерінсіз, жаңа жолға көшпей жазыңыз, мысалы: {example}.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_profiles.py" line="40"/>
        <source>Goes to {place}</source>
        <translation>Қайда: {place}</translation>
    </message>
    <message>
        <location filename="../launcher/system/kiosk_profiles.py" line="70"/>
        <source>The folder {folder} holds other files, such as {file}. Name a new folder or an empty one.</source>
        <translation>{folder} қалтасында басқа файлдар бар, мысалы: {file}. Жаңа немесе бос қалтаны көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/system/kiosk_profiles.py" line="88"/>
        <source>{path} cannot be written. Name a folder that you may write to, on a disk with free space.</source>
        <translation>{path} файлын жазу мүмкін болмады. Бос орны бар дискіден өзіңіздің жазуға құқығыңыз бар қалтаны көрсетіңіз.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <location filename="../launcher/ui/translation.py" line="101"/>
        <source>in Kazakh</source>
        <translation>қазақ тілінде</translation>
    </message>
    <message>
        <location filename="../launcher/ui/translation.py" line="102"/>
        <source>in Russian</source>
        <translation>орыс тілінде</translation>
    </message>
    <message>
        <location filename="../launcher/ui/translation.py" line="103"/>
        <source>in English</source>
        <translation>ағылшын тілінде</translation>
    </message>
</context>
<context>
    <name>LayerFiles</name>
    <message>
        <location filename="../launcher/system/layer_files.py" line="76"/>
        <source>The file “{file}” is no longer there. Choose another one.</source>
        <translation>«{file}» файлы енді жоқ. Басқа файлды таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/system/layer_files.py" line="77"/>
        <source>“{file}” is not an ordinary file. Choose another one.</source>
        <translation>«{file}» – кәдімгі файл емес. Басқа файлды таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/system/layer_files.py" line="78"/>
        <source>The file “{file}” cannot be read. Copy it to a folder of your own and choose it there.</source>
        <translation>«{file}» файлын оқу мүмкін емес. Оны өз қалтаңызға көшіріп, сол жерден таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/system/layer_files.py" line="81"/>
        <source>The file “{file}” cannot be written here. Save it in a folder of your own; an administrator can put it there with “nkzu-helpdesk deploy”.</source>
        <translation>«{file}» файлын бұл жерге жазу мүмкін емес. Оны өз қалтаңызға сақтаңыз; әкімші оны мұнда «nkzu-helpdesk deploy» арқылы орналастыра алады.</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <location filename="../launcher/ui/layer_words.py" line="11"/>
        <source>built in</source>
        <translation>кіріктірілген</translation>
    </message>
    <message>
        <location filename="../launcher/ui/layer_words.py" line="12"/>
        <source>this computer</source>
        <translation>осы компьютер</translation>
    </message>
    <message>
        <location filename="../launcher/ui/layer_words.py" line="13"/>
        <source>this room</source>
        <translation>осы аудитория</translation>
    </message>
    <message>
        <location filename="../launcher/ui/layer_words.py" line="14"/>
        <source>given file</source>
        <translation>көрсетілген файл</translation>
    </message>
</context>
<context>
    <name>LayersPage</name>
    <message>
        <location filename="../launcher/faces/helpdesk_layers.py" line="96"/>
        <source>Further differences: {count}. The command “nkzu-helpdesk diff” lists all.</source>
        <translation>Тағы {count} айырмашылық бар. Бәрін «nkzu-helpdesk diff» пәрмені көрсетеді.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_layers.py" line="98"/>
        <source>Nothing: everything is shown as the program brought it.</source>
        <translation>Айырмашылық жоқ: бәрі бағдарламамен бірге келген күйінде көрсетіледі.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_layers.py" line="122"/>
        <source>Not in the built-in content.</source>
        <translation>Кіріктірілген мазмұнда жоқ.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_layers.py" line="124"/>
        <source>Built in: {value}</source>
        <translation>Кіріктірілген мәні: {value}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/helpdesk_layers_page.py" line="105"/>
        <source>Entry: {title} ↓</source>
        <translation>Жазба: {title} ↓</translation>
    </message>
    <message>
        <location filename="../launcher/ui/helpdesk_layers_page.py" line="117"/>
        <source>{title} – changed</source>
        <translation>{title} – өзгертілген</translation>
    </message>
    <message>
        <location filename="../launcher/ui/helpdesk_layers_page.py" line="124"/>
        <source>What differs from the built-in content</source>
        <translation>Кіріктірілген мазмұннан айырмашылығы</translation>
    </message>
    <message>
        <location filename="../launcher/ui/helpdesk_layers_page.py" line="125"/>
        <source>Who set what</source>
        <translation>Әр мәнді қай қабат белгілеген</translation>
    </message>
    <message>
        <location filename="../launcher/ui/layer_card.py" line="42"/>
        <source>in use</source>
        <translation>қабат қолданылып тұр</translation>
    </message>
    <message>
        <location filename="../launcher/ui/layer_card.py" line="42"/>
        <source>left out</source>
        <translation>қабат қабылданбады</translation>
    </message>
    <message>
        <location filename="../launcher/ui/layer_card.py" line="45"/>
        <source>Further problems: {count}. The command “nkzu-helpdesk validate” lists all.</source>
        <translation>Тағы {count} қате бар. Бәрін «nkzu-helpdesk validate» пәрмені көрсетеді.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/layer_card.py" line="61"/>
        <source>edition {edition}</source>
        <translation>шығарылым: {edition}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/layer_card.py" line="62"/>
        <source>changed on {date}, {time}</source>
        <translation>өзгертілген уақыты: {date}, {time}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/layer_card.py" line="67"/>
        <source>problems: {count}</source>
        <translation>қателер: {count}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/layer_card.py" line="74"/>
        <source>line {line}</source>
        <translation>{line}-жол</translation>
    </message>
</context>
<context>
    <name>LayoutBadge</name>
    <message>
        <location filename="../launcher/ui/layout_badge.py" line="52"/>
        <source>Keyboard: {name}</source>
        <translation>Пернетақта: {name}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/layout_badge.py" line="54"/>
        <source>Keyboard: Kazakh</source>
        <translation>Пернетақта: қазақша</translation>
    </message>
    <message>
        <location filename="../launcher/ui/layout_badge.py" line="55"/>
        <source>Keyboard: Russian</source>
        <translation>Пернетақта: орысша</translation>
    </message>
    <message>
        <location filename="../launcher/ui/layout_badge.py" line="56"/>
        <source>Keyboard: English</source>
        <translation>Пернетақта: ағылшынша</translation>
    </message>
</context>
<context>
    <name>LinkBox</name>
    <message>
        <location filename="../launcher/ui/home_page.py" line="241"/>
        <location filename="../launcher/ui/link_box.py" line="26"/>
        <source>Is this link ours?</source>
        <translation>Бұл сілтеме біздікі ме?</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_box.py" line="86"/>
        <source>Address from a message, a letter or a poster</source>
        <translation>Хабарламадан, хаттан немесе хабарландырудан алынған мекенжай</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_box.py" line="88"/>
        <source>Paste it here. It is neither opened nor kept.</source>
        <translation>Осында қойыңыз. Ол ашылмайды да, сақталмайды да.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_box.py" line="172"/>
        <source>Approved means that the address is on the university&apos;s list. What the page itself says, the program cannot know.</source>
        <translation>«Рұқсат етілген» деген сөз мекенжайдың университет тізімінде бар екенін білдіреді. Беттің өзінде не жазылғанын бағдарлама біле алмайды.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_box.py" line="178"/>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>LinkDetails</name>
    <message>
        <location filename="../launcher/ui/link_details.py" line="131"/>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_details.py" line="132"/>
        <source>Sends on to</source>
        <translation>Қайда бағыттайды</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_details.py" line="133"/>
        <source>Entry</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_details.py" line="139"/>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_details.py" line="140"/>
        <source>What to do</source>
        <translation>Не істеу керек</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_details.py" line="156"/>
        <source>layer: {layer}</source>
        <translation>қабаты: {layer}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_details.py" line="177"/>
        <source>To say on the phone · code {code}</source>
        <translation>Телефонмен не айту керек · код {code}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_details.py" line="189"/>
        <source>Check this one</source>
        <translation>Осыны тексеру</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_details.py" line="190"/>
        <source>Open in the browser</source>
        <translation>Браузерде ашу</translation>
    </message>
</context>
<context>
    <name>LinkTable</name>
    <message>
        <location filename="../launcher/ui/link_model.py" line="94"/>
        <source>Entry</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_model.py" line="95"/>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_model.py" line="96"/>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_model.py" line="97"/>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_model.py" line="98"/>
        <source>Checked</source>
        <translation>Тексерілді</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_model.py" line="99"/>
        <source>Layer</source>
        <translation>Қабат</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_model.py" line="120"/>
        <source>nothing yet</source>
        <translation>әзірге жоқ</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_table.py" line="115"/>
        <source>All links</source>
        <translation>Барлық сілтеме</translation>
    </message>
</context>
<context>
    <name>LinkTools</name>
    <message>
        <location filename="../launcher/ui/link_tools.py" line="160"/>
        <source>Check all</source>
        <translation>Барлығын тексеру</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_tools.py" line="161"/>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_tools.py" line="162"/>
        <source>Progress of the check</source>
        <translation>Тексеру барысы</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_tools.py" line="163"/>
        <source>{done} of {all}</source>
        <translation>{done} / {all}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_tools.py" line="166"/>
        <source>Need attention: {count}</source>
        <translation>Назар аудару керек: {count}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_tools.py" line="167"/>
        <location filename="../launcher/ui/link_tools.py" line="168"/>
        <source>Find in the list</source>
        <translation>Тізімнен іздеу</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_tools.py" line="169"/>
        <source>Ctrl+F leads here.</source>
        <translation>Бұл өріске Ctrl+F пернелерімен өтуге болады.</translation>
    </message>
</context>
<context>
    <name>LinkVerdict</name>
    <message>
        <location filename="../launcher/ui/link_verdict.py" line="81"/>
        <source>Open this address</source>
        <translation>Осы мекенжайды ашу</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_verdict.py" line="85"/>
        <source>Check {address}</source>
        <translation>{address} мекенжайын тексеру</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_verdict.py" line="90"/>
        <source>Approved</source>
        <translation>Рұқсат етілген</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_verdict.py" line="92"/>
        <source>Approved: {title}</source>
        <translation>Рұқсат етілген: {title}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_verdict.py" line="94"/>
        <source>Not on the list</source>
        <translation>Тізімде жоқ</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_verdict.py" line="97"/>
        <source>Looks like one on the list, but is another</source>
        <translation>Тізімдегі мекенжайға ұқсайды, бірақ ол емес</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_verdict.py" line="99"/>
        <source>Looks like {title}, but is not</source>
        <translation>«{title}» мекенжайына ұқсайды, бірақ ол емес</translation>
    </message>
    <message>
        <location filename="../launcher/ui/link_verdict.py" line="100"/>
        <source>Not an address</source>
        <translation>Бұл – мекенжай емес</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <location filename="../launcher/core/link_check.py" line="75"/>
        <source>{host} is on the list of approved hosts.</source>
        <translation>{host} рұқсат етілген хосттар тізімінде бар.</translation>
    </message>
    <message>
        <location filename="../launcher/core/link_check.py" line="77"/>
        <source>The link leads to “{title}”, which is on the list.</source>
        <translation>Сілтеме «{title}» жазбасына апарады, ол тізімде бар.</translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <location filename="../launcher/faces/helpdesk_links.py" line="137"/>
        <source>A check is going on. Wait for its end, or cancel it first.</source>
        <translation>Тексеру жүріп жатыр. Оның аяқталуын күтіңіз немесе алдымен оны тоқтатыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_links.py" line="148"/>
        <source>The check has begun.</source>
        <translation>Тексеру басталды.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_links.py" line="165"/>
        <source>The check was cancelled. What was found until then is shown.</source>
        <translation>Тексеру тоқтатылды. Сол сәтке дейін анықталғаны көрсетіліп тұр.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_links.py" line="193"/>
        <source>The check has ended: everything is in order.</source>
        <translation>Тексеру аяқталды: бәрі дұрыс.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/helpdesk_links.py" line="194"/>
        <source>The check has ended. Need attention: {count}</source>
        <translation>Тексеру аяқталды. Назар аудару керек сілтемелер: {count}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/helpdesk_links.py" line="75"/>
        <source>No link fits. Change what is sought, or show all again.</source>
        <translation>Сәйкес сілтеме жоқ. Іздеу сөзін өзгертіңіз немесе барлығын қайта көрсетіңіз.</translation>
    </message>
</context>
<context>
    <name>Machine</name>
    <message>
        <location filename="../launcher/core/machine_settings.py" line="51"/>
        <source>The administrator&apos;s settings of this computer cannot be used, so nothing personal is shown or kept here. Please tell the helpdesk.</source>
        <translation>Әкімшінің осы компьютерге арналған баптауларын пайдалану мүмкін емес, сондықтан мұнда жеке ештеңе көрсетілмейді және сақталмайды. Қолдау қызметіне хабарлаңыз.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <location filename="../launcher/core/tile_marks.py" line="102"/>
        <source>Not answering</source>
        <translation>Жауап бермей тұр</translation>
    </message>
    <message>
        <location filename="../launcher/core/tile_marks.py" line="105"/>
        <source>You can press the tile all the same: the site may be back. If it does not open, try again in half an hour; if that does not help, tell the helpdesk this code.</source>
        <translation>Тақташаны бәрібір баса аласыз: сайт қайта жұмыс істеп тұрған болуы мүмкін. Ашылмаса, жарты сағаттан кейін қайталап көріңіз; ол да көмектеспесе, қолдау қызметіне осы кодты айтыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/tile_marks.py" line="114"/>
        <source>Fault at the site</source>
        <translation>Сайтта ақау бар</translation>
    </message>
    <message>
        <location filename="../launcher/core/tile_marks.py" line="117"/>
        <source>It is neither your fault nor this computer&apos;s. You can press the tile all the same. If the page does not work, try again later; if that does not help, tell the helpdesk this code.</source>
        <translation>Бұған сіз де, осы компьютер де кінәлі емес. Тақташаны бәрібір баса аласыз. Бет жұмыс істемесе, кейінірек қайталап көріңіз; ол да көмектеспесе, қолдау қызметіне осы кодты айтыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/tile_marks.py" line="126"/>
        <source>Page is gone</source>
        <translation>Бет енді жоқ</translation>
    </message>
    <message>
        <location filename="../launcher/core/tile_marks.py" line="129"/>
        <source>The site works, but this page is no longer at its address. Tell the helpdesk this code: it puts the address right.</source>
        <translation>Сайт жұмыс істейді, бірақ бұл бет өз мекенжайында енді жоқ. Қолдау қызметіне осы кодты айтыңыз: мекенжайды сол жерде түзетеді.</translation>
    </message>
    <message>
        <location filename="../launcher/core/tile_marks.py" line="138"/>
        <source>Do not sign in now</source>
        <translation>Қазір тіркелгіге кірмеңіз</translation>
    </message>
    <message>
        <location filename="../launcher/core/tile_marks.py" line="141"/>
        <source>It may not be the real site that answers. Type no password there, do not go on where the browser warns, and tell the helpdesk this code.</source>
        <translation>Жауап беріп тұрған басқа сайт болуы мүмкін. Ол жерде құпиясөз енгізбеңіз, браузер ескерту көрсетсе, әрі қарай өтпеңіз және қолдау қызметіне осы кодты айтыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/tile_marks.py" line="150"/>
        <source>Slow now</source>
        <translation>Қазір баяу</translation>
    </message>
    <message>
        <location filename="../launcher/core/tile_marks.py" line="153"/>
        <source>You can press the tile and wait. If the page does not come, try again in ten minutes; if that does not help, tell the helpdesk this code.</source>
        <translation>Тақташаны басып, күте тұрыңыз. Бет ашылмаса, он минуттан кейін қайталап көріңіз; ол да көмектеспесе, қолдау қызметіне осы кодты айтыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/tile_marks.py" line="176"/>
        <source>No site answers: this computer has no internet. Check the cable or Wi-Fi; if they are in order, tell the helpdesk.</source>
        <translation>Бірде-бір сайт жауап бермейді: бұл компьютерде интернет жоқ. Кабельді немесе Wi-Fi байланысын тексеріңіз; олар дұрыс болса, қолдау қызметіне хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/tile_marks.py" line="181"/>
        <source>This network wants you to sign in first: open any page in the browser, and sign in there.</source>
        <translation>Бұл желіге алдымен кіру керек: браузерде кез келген бетті ашып, сол жерде кіріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/tile_marks.py" line="184"/>
        <source>The way to the internet is closed: the proxy of this computer does not answer, or wants a password. Tell the helpdesk.</source>
        <translation>Интернетке жол жабық: осы компьютердің прокси сервері жауап бермейді немесе құпиясөз сұрайды. Қолдау қызметіне хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/tile_marks.py" line="189"/>
        <source>The date or the time of this computer is wrong, so browsers warn of good sites. Put them right, or tell the helpdesk.</source>
        <translation>Бұл компьютердің күні немесе уақыты қате, сондықтан браузер сенімді сайттарда да ескерту көрсетеді. Күн мен уақытты түзетіңіз немесе қолдау қызметіне хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/tile_marks.py" line="194"/>
        <source>This computer trusts no site at the moment. Type no password anywhere, and tell the helpdesk.</source>
        <translation>Бұл компьютер қазір бірде-бір сайтқа сенбейді. Еш жерде құпиясөз енгізбеңіз, қолдау қызметіне хабарлаңыз.</translation>
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
        <translation>Желі бар</translation>
    </message>
    <message>
        <location filename="../launcher/core/network.py" line="166"/>
        <source>No internet</source>
        <translation>Интернет жоқ</translation>
    </message>
    <message>
        <location filename="../launcher/core/network.py" line="167"/>
        <source>No network</source>
        <translation>Желі жоқ</translation>
    </message>
    <message>
        <location filename="../launcher/core/network.py" line="172"/>
        <source>The network is there, but the internet does not answer. The pages open as soon as it is back; if that takes long, tell the helpdesk.</source>
        <translation>Желі бар, бірақ интернет жауап бермейді. Интернет қалпына келген бойда, беттер ашылады; бұл ұзаққа созылса, қолдау қызметіне хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/network.py" line="180"/>
        <source>There is no network. Check that the cable is plugged in; the pages open as soon as it is back.</source>
        <translation>Желі жоқ. Кабельдің жалғанып тұрғанын тексеріңіз; желі қалпына келген бойда, беттер ашылады.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="127"/>
        <source>Opening…</source>
        <translation>Ашылып жатыр…</translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="146"/>
        <source>{title} is opening in {browser}.</source>
        <translation>{browser} браузерінде {title} ашылып жатыр.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="172"/>
        <source>{title} was opened in {browser}.</source>
        <translation>{browser} браузерінде {title} ашылды.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="213"/>
        <source>No browser was found on this computer.</source>
        <translation>Бұл компьютерден браузер табылмады.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="214"/>
        <source>The browser {browser} is no longer on this computer.</source>
        <translation>{browser} браузері бұл компьютерде енді жоқ.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="215"/>
        <source>This computer does not allow {browser} to be started.</source>
        <translation>Бұл компьютерде {browser} браузерін іске қосуға рұқсат жоқ.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="216"/>
        <source>{browser} was started but closed at once with an error (code {code}).</source>
        <translation>{browser} браузері іске қосылды, бірақ қате шығып, бірден жабылып қалды (қате коды: {code}).</translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="219"/>
        <source>No browser on this computer can be opened so that nothing of yours stays here, so the page was not opened. Please tell the helpdesk.</source>
        <translation>Бұл компьютердегі бірде-бір браузерді артыңыздан ештеңе қалмайтындай етіп ашу мүмкін емес, сондықтан бет ашылмады. Бұл туралы қолдау қызметіне хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="224"/>
        <source>{browser} could not be started: {detail}.</source>
        <translation>{browser} браузерін іске қосу мүмкін болмады: {detail}.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="226"/>
        <source>The default browser, {browser}, is no longer on this computer, and no other one was found.</source>
        <translation>Әдепкі браузер ({browser}) бұл компьютерде енді жоқ, басқа браузер де табылмады.</translation>
    </message>
</context>
<context>
    <name>ProblemNotice</name>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="43"/>
        <source>▲ Nothing can be shown: the program&apos;s content is missing or damaged. Please tell the helpdesk; installing the program again cures it.</source>
        <translation>▲ Ештеңе көрсету мүмкін емес: бағдарламаның мазмұны жоқ немесе бүлінген. Қолдау қызметіне хабарлаңыз; бағдарламаны қайта орнату мұны түзетеді.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="49"/>
        <source>▲ The latest change that the administrator made for this computer could not be used; the one before it is shown. Please tell the helpdesk.</source>
        <translation>▲ Әкімшінің осы компьютерге енгізген соңғы өзгерісін пайдалану мүмкін болмады; оның алдындағысы көрсетіліп тұр. Қолдау қызметіне хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="55"/>
        <source>▲ What the administrator changed for this computer could not be used, so an address may be out of date. Please tell the helpdesk.</source>
        <translation>▲ Әкімшінің осы компьютерге енгізген өзгерістерін пайдалану мүмкін болмады, сондықтан кейбір мекенжай ескірген болуы мүмкін. Қолдау қызметіне хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="61"/>
        <source>▲ Part of the content could not be used (mistakes: {count}). Everything else works. Please tell the helpdesk.</source>
        <translation>▲ Мазмұнның бір бөлігін пайдалану мүмкін болмады (қателер саны: {count}). Қалғанының бәрі жұмыс істейді. Бұл туралы қолдау қызметіне хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="67"/>
        <source>Details</source>
        <translation>Толығырақ</translation>
    </message>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="95"/>
        <source>What could not be used</source>
        <translation>Нені пайдалану мүмкін болмады</translation>
    </message>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="98"/>
        <source>Further mistakes: {count}. The command “nkzu-helpdesk validate” lists all.</source>
        <translation>Тағы {count} қате бар. «nkzu-helpdesk validate» пәрмені олардың бәрін көрсетеді.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="101"/>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="105"/>
        <source>{file}, line {line}</source>
        <translation>{file}, {line}-жол</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="15"/>
        <source>The file “{file}” does not exist.</source>
        <translation>«{file}» файлы жоқ.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="16"/>
        <source>Check the path, or put the file there again.</source>
        <translation>Файлдың жолын тексеріңіз немесе файлды сол жерге қайта салыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="19"/>
        <source>The file “{file}” cannot be read: {reason}.</source>
        <translation>«{file}» файлын оқу мүмкін емес: {reason}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="20"/>
        <source>Give the program the right to read the file, and check the disk.</source>
        <translation>Бағдарламаға файлды оқу құқығын беріңіз және дискіні тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="23"/>
        <source>“{file}” is not an ordinary file.</source>
        <translation>«{file}» – кәдімгі файл емес.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="24"/>
        <source>Name a JSON file, not a folder, a pipe or a device.</source>
        <translation>Қалтаны, арнаны немесе құрылғыны емес, JSON файлын көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="27"/>
        <source>The file is empty.</source>
        <translation>Файл бос.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="28"/>
        <source>Copy the file again from a good copy; it was probably not saved to the end.</source>
        <translation>Файлды бүлінбеген көшірмесінен қайта көшіріңіз; ол соңына дейін сақталмай қалған сияқты.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="31"/>
        <source>The file holds only zero bytes, as after a power cut.</source>
        <translation>Файл тек нөлдік байттардан тұрады; электр қуаты кенет үзілгенде осылай болады.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="32"/>
        <source>Copy the file again from a good copy.</source>
        <translation>Файлды бүлінбеген көшірмесінен қайта көшіріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="35"/>
        <source>The file is larger than {limit} KiB.</source>
        <translation>Файлдың көлемі шектен асып кеткен (ең көбі {limit} КиБ).</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="36"/>
        <source>Content is short text; check that this is the right file.</source>
        <translation>Мазмұн қысқа мәтіндерден тұрады; бұл керекті файл ма, соны тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="39"/>
        <source>The file is saved in the encoding {encoding}, not in UTF-8.</source>
        <translation>Файл UTF-8 емес, {encoding} кодтауымен сақталған.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="40"/>
        <source>Save it again in the editor with the encoding UTF-8.</source>
        <translation>Оны редакторда UTF-8 кодтауымен қайта сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="43"/>
        <source>A byte here is not UTF-8 text.</source>
        <translation>Мұндағы байт UTF-8 мәтініне жатпайды.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="44"/>
        <source>Save the file again in the editor with the encoding UTF-8.</source>
        <translation>Файлды редакторда UTF-8 кодтауымен қайта сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="47"/>
        <source>The file is not valid JSON from here on: {reason}.</source>
        <translation>Осы жерден бастап файл JSON пішіміне сай емес: {reason}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="48"/>
        <source>Look at this line and the one before: a comma, a quotation mark or a bracket is missing or too many.</source>
        <translation>Осы жол мен алдыңғы жолды қараңыз: үтір, тырнақша немесе жақша жетіспейді не артық қойылған.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="51"/>
        <source>Brackets are nested too deeply.</source>
        <translation>Жақшалар бірінің ішіне бірі тым терең салынған.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="52"/>
        <source>Content needs at most six levels; remove the extra brackets.</source>
        <translation>Мазмұнға алты деңгейден артық керек емес; артық жақшаларды алып тастаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="55"/>
        <source>“{value}” is not a number in JSON.</source>
        <translation>JSON пішімінде «{value}» сан болып саналмайды.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="56"/>
        <source>Write an ordinary number or remove the value.</source>
        <translation>Кәдімгі сан жазыңыз немесе мәнді алып тастаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="59"/>
        <source>The key “{key}” stands twice in one object; the last one counts.</source>
        <translation>Бір объектіде «{key}» кілті екі рет тұр; соңғысы есепке алынады.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="60"/>
        <source>Remove one of the two.</source>
        <translation>Екеуінің бірін алып тастаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="64"/>
        <source>The file is written for schema “{value}”; this program reads schema 1.</source>
        <translation>Файл «{value}» схемасы бойынша жазылған; бұл бағдарлама 1-схеманы оқиды.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="65"/>
        <source>Write &quot;schema&quot;: 1, or update the program if the file is newer.</source>
        <translation>&quot;schema&quot;: 1 деп жазыңыз, ал файл жаңарақ болса, бағдарламаны жаңартыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="68"/>
        <source>Here stands {found}, but it must be {expected}.</source>
        <translation>Мұнда {found} тұр, ал {expected} керек.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="69"/>
        <source>Write {expected}.</source>
        <translation>Мұнда {expected} жазыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="72"/>
        <source>The key “{key}” is missing.</source>
        <translation>«{key}» кілті жоқ.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="73"/>
        <source>Add &quot;{key}&quot; to this object.</source>
        <translation>Осы объектіге &quot;{key}&quot; кілтін қосыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="76"/>
        <location filename="../launcher/core/problem_texts.py" line="80"/>
        <source>The key “{key}” is not known.</source>
        <translation>«{key}» деген кілт белгісіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="77"/>
        <source>Remove it, or check its spelling.</source>
        <translation>Оны алып тастаңыз немесе қалай жазылғанын тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="81"/>
        <location filename="../launcher/core/problem_texts.py" line="142"/>
        <source>Did you mean “{near}”?</source>
        <translation>«{near}» деп жазғыңыз келді ме?</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="84"/>
        <location filename="../launcher/core/problem_texts.py" line="88"/>
        <source>The value “{value}” is not known here.</source>
        <translation>Мұнда «{value}» деген мән қолданылмайды.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="85"/>
        <source>Write one of: {known}.</source>
        <translation>Мыналардың бірін жазыңыз: {known}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="89"/>
        <source>Did you mean “{near}”? Known values are: {known}.</source>
        <translation>«{near}» деп жазғыңыз келді ме? Мұнда мына мәндер қолданылады: {known}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="92"/>
        <source>The text in {language} is missing.</source>
        <translation>Мәтіннің {language} тіліндегі нұсқасы жоқ.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="93"/>
        <source>Add it under &quot;{key}&quot;; until then another language is shown.</source>
        <translation>Оны &quot;{key}&quot; кілтіне жазыңыз; оған дейін басқа тілдегі мәтін көрсетіледі.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="96"/>
        <source>The text is empty.</source>
        <translation>Мәтін бос.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="97"/>
        <source>Write the text, or remove the key if it is optional.</source>
        <translation>Мәтінді жазыңыз немесе кілт міндетті болмаса, оны алып тастаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="100"/>
        <source>The text is longer than {limit} characters and was cut.</source>
        <translation>Мәтін {limit} таңбадан ұзын, сондықтан соңы кесілді.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="101"/>
        <source>Shorten the text.</source>
        <translation>Мәтінді қысқартыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="104"/>
        <source>The text has the invisible character {character}; it was removed.</source>
        <translation>Мәтінде көрінбейтін таңба болған ({character}); ол алып тасталды.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="105"/>
        <source>Type the text again instead of pasting it.</source>
        <translation>Мәтінді көшіріп қоймай, қайта теріп жазыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="108"/>
        <source>The text has the markup “{markup}”; it is shown as it stands.</source>
        <translation>Мәтінде «{markup}» белгілеуі бар; ол сол күйінде көрсетіледі.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="109"/>
        <source>Write plain text without tags.</source>
        <translation>Тегтерсіз, кәдімгі мәтін жазыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="112"/>
        <source>The word “{word}” mixes two alphabets: its letter “{letter}” ({code}) belongs to the other one.</source>
        <translation>«{word}» сөзінде екі әліпби араласып кеткен: «{letter}» әрпі ({code}) басқа әліпбиге жатады.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="113"/>
        <source>Type the word again in one keyboard layout.</source>
        <translation>Сөзді бір ғана пернетақта жаймасында қайта теріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="116"/>
        <source>The Kazakh word “{word}” is written with Russian letters.</source>
        <translation>Қазақша «{word}» сөзі орыс әріптерімен жазылған.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="120"/>
        <source>The Kazakh and the Russian text are the same.</source>
        <translation>Қазақша мәтін мен орысша мәтін бірдей.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="121"/>
        <source>Translate one of the two.</source>
        <translation>Екеуінің бірін аударыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="124"/>
        <source>“{value}” cannot be a name.</source>
        <translation>«{value}» атау бола алмайды.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="125"/>
        <source>Use small Latin letters, digits and hyphens, beginning with a letter, 64 at most.</source>
        <translation>Латынның кіші әріптерін, цифрларды және дефистерді қолданыңыз; атау әріптен басталып, 64 таңбадан аспауы керек.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="128"/>
        <source>“{value}” is not a date.</source>
        <translation>«{value}» күнді білдірмейді.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="129"/>
        <source>Write year-month-day, for example 2020-03-26.</source>
        <translation>Жыл-ай-күн ретімен жазыңыз, мысалы, 2020-03-26.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="133"/>
        <source>The name “{value}” is used twice in this list; only the first one counts.</source>
        <translation>Бұл тізімде «{value}» атауы екі рет қолданылған; біріншісі ғана есепке алынады.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="134"/>
        <source>Give one of the two another name.</source>
        <translation>Екеуінің біріне басқа атау беріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="137"/>
        <location filename="../launcher/core/problem_texts.py" line="141"/>
        <source>There is nothing with the name “{value}”.</source>
        <translation>«{value}» деген атау еш жерде жоқ.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="138"/>
        <source>Write a name that exists, or add what is missing.</source>
        <translation>Бұрыннан бар атауды жазыңыз немесе жетіспейтінін қосыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="145"/>
        <source>“{value}” is not a guide or a document.</source>
        <translation>«{value}» – нұсқаулық та, құжат та емес.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="146"/>
        <source>Only entries of the kinds &quot;guide&quot; and &quot;document&quot; can stand under another entry.</source>
        <translation>Басқа жазбаның астында &quot;guide&quot; және &quot;document&quot; түріндегі жазбалар ғана тұра алады.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="149"/>
        <source>A guide or a document has guides of its own; they are shown by themselves.</source>
        <translation>Нұсқаулықтың немесе құжаттың өз нұсқаулықтары көрсетілген; олар бөлек көрсетіледі.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="150"/>
        <source>Name these guides at the platform they belong to.</source>
        <translation>Бұл нұсқаулықтарды өздері тиесілі платформаға жазыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="153"/>
        <source>This entry has no address, so it cannot be opened.</source>
        <translation>Бұл жазбаның мекенжайы жоқ, сондықтан оны ашу мүмкін емес.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="154"/>
        <source>Add &quot;url&quot;; only messengers and documents may do without.</source>
        <translation>&quot;url&quot; кілтін қосыңыз; онсыз мессенджерлер мен құжаттар ғана бола алады.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="157"/>
        <source>Nothing of this file can be shown, so it was left out.</source>
        <translation>Бұл файлда көрсетуге жарайтын ештеңе жоқ, сондықтан ол пайдаланылмады.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="158"/>
        <source>Mend the other mistakes; at least one entry must be sound.</source>
        <translation>Қалған қателерді түзетіңіз; кемінде бір жазба дұрыс болуы керек.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="162"/>
        <source>“{value}” is not a host name.</source>
        <translation>«{value}» – хост атауы емес.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="163"/>
        <source>Write it in small Latin letters without a scheme, a port or a path, for example do.nkzu.kz.</source>
        <translation>Оны схемасыз, портсыз және жолсыз, латынның кіші әріптерімен жазыңыз, мысалы, do.nkzu.kz.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="166"/>
        <source>“{value}” is not a port number.</source>
        <translation>«{value}» – порт нөмірі емес.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="167"/>
        <source>Write whole numbers from 1 to 65535.</source>
        <translation>1-ден 65535-ке дейінгі бүтін сандарды жазыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="170"/>
        <location filename="../launcher/core/problem_texts.py" line="174"/>
        <source>The host “{host}” is not on the list of approved hosts.</source>
        <translation>«{host}» хосты рұқсат етілген хосттардың тізімінде жоқ.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="171"/>
        <source>Correct the address, or add the host to &quot;hosts&quot; if the university approved it.</source>
        <translation>Мекенжайды түзетіңіз немесе университет рұқсат еткен болса, хостты &quot;hosts&quot; тізіміне қосыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="175"/>
        <source>Did you mean “{near}”? If not, and the university approved this host, add it to &quot;hosts&quot;.</source>
        <translation>«{near}» деп жазғыңыз келді ме? Олай болмаса және университет бұл хостқа рұқсат еткен болса, оны &quot;hosts&quot; тізіміне қосыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="178"/>
        <source>The port {port} of “{host}” is not on the list of approved hosts.</source>
        <translation>«{host}» хостының {port}-порты рұқсат етілген хосттардың тізімінде жоқ.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="179"/>
        <source>Correct the port, or add it to &quot;ports&quot; of this host.</source>
        <translation>Портты түзетіңіз немесе оны осы хосттың &quot;ports&quot; тізіміне қосыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="182"/>
        <source>The address begins with http:, which is not encrypted, and “{host}” does not allow that.</source>
        <translation>Мекенжай http: деп басталады, яғни байланыс шифрланбайды, ал «{host}» хосты үшін бұған рұқсат берілмеген.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="183"/>
        <source>Write https:, or set &quot;http_ok&quot;: true for this host if the site has nothing better.</source>
        <translation>https: деп жазыңыз немесе сайтта одан жақсысы болмаса, осы хостқа &quot;http_ok&quot;: true деп қойыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="186"/>
        <source>No entry leads to the host “{host}”.</source>
        <translation>Бірде-бір жазба «{host}» хостына апармайды.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="187"/>
        <source>Remove it from &quot;hosts&quot; if it is not needed.</source>
        <translation>Керек болмаса, оны &quot;hosts&quot; тізімінен алып тастаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="190"/>
        <source>The announcement ends on {until}, before it begins on {since}, so nobody will ever see it.</source>
        <translation>Хабарландыру {until} күні аяқталады, ал {since} күні ғана басталады, сондықтан оны ешкім көрмейді.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="191"/>
        <source>Correct &quot;from&quot; or &quot;until&quot;.</source>
        <translation>&quot;from&quot; немесе &quot;until&quot; мәнін түзетіңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="195"/>
        <source>The address is not a text.</source>
        <translation>Мекенжай мәтін түрінде жазылмаған.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="196"/>
        <source>Write the address in quotation marks, for example &quot;https://zoom.us/&quot;.</source>
        <translation>Мекенжайды тырнақшаға алып жазыңыз, мысалы, &quot;https://zoom.us/&quot;.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="199"/>
        <source>The address is empty.</source>
        <translation>Мекенжай бос.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="200"/>
        <source>Write the address, or null where the regulation names none.</source>
        <translation>Мекенжайды жазыңыз, ал ол ережеде көрсетілмесе, null деп жазыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="203"/>
        <source>The address is longer than {limit} characters.</source>
        <translation>Мекенжай {limit} таңбадан ұзын.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="204"/>
        <source>Use a shorter address of the same page.</source>
        <translation>Сол беттің қысқарақ мекенжайын қолданыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="207"/>
        <source>The address has a space in it.</source>
        <translation>Мекенжайда бос орын бар.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="208"/>
        <source>Remove the space; inside a path write %20.</source>
        <translation>Бос орынды алып тастаңыз; жолдың ішінде оның орнына %20 жазыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="211"/>
        <source>The address has the invisible character {character}.</source>
        <translation>Мекенжайда көрінбейтін таңба бар: {character}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="212"/>
        <source>Type the address again instead of pasting it.</source>
        <translation>Мекенжайды көшіріп қоймай, қайта теріп жазыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="215"/>
        <source>The letter “{letter}” in the address is Cyrillic and only looks like the Latin “{latin}”.</source>
        <translation>Мекенжайдағы «{letter}» – кирилл әрпі, ол латынның «{latin}» әрпіне ұқсайды ғана.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="216"/>
        <source>Type the address again in the English keyboard layout.</source>
        <translation>Мекенжайды пернетақтаның ағылшынша жаймасында қайта теріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="219"/>
        <source>The address has the character “{letter}”, which is not a Latin letter.</source>
        <translation>Мекенжайда «{letter}» таңбасы бар, ал ол латын әрпі емес.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="220"/>
        <source>Copy the address from the browser&apos;s address bar, which writes such characters with percent signs.</source>
        <translation>Мекенжайды браузердің мекенжай жолағынан көшіріп алыңыз: онда мұндай таңбалар пайыз белгісімен жазылады.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="223"/>
        <source>The address “{address}” lacks its beginning, http:// or https://.</source>
        <translation>«{address}» мекенжайының басында http:// немесе https:// жоқ.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="117"/>
        <location filename="../launcher/core/problem_texts.py" line="224"/>
        <location filename="../launcher/core/problem_texts.py" line="236"/>
        <location filename="../launcher/core/problem_texts.py" line="264"/>
        <location filename="../launcher/core/problem_texts.py" line="276"/>
        <source>Write “{suggestion}”.</source>
        <translation>«{suggestion}» деп жазыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="227"/>
        <source>“{address}” is not a web address.</source>
        <translation>«{address}» – веб-мекенжай емес.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="228"/>
        <source>Write the whole address as the browser shows it, beginning with https:// or http://.</source>
        <translation>Мекенжайды браузерде көрсетілгендей толық жазыңыз; ол https:// немесе http:// деп басталуы керек.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="231"/>
        <source>The address begins with “{scheme}:”, which does not lead to a web page.</source>
        <translation>Мекенжай «{scheme}:» деп басталады, ал мұндай мекенжай веб-бетке апармайды.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="232"/>
        <source>Only addresses with https:// or http:// can be opened.</source>
        <translation>https:// немесе http:// деп басталатын мекенжайларды ғана ашуға болады.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="235"/>
        <source>After “{scheme}:” there must be exactly two slashes.</source>
        <translation>«{scheme}:» дегеннен кейін дәл екі қиғаш сызық тұруы керек.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="239"/>
        <source>The address has a backslash in it.</source>
        <translation>Мекенжайда кері қиғаш сызық бар.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="240"/>
        <source>Write ordinary slashes: /.</source>
        <translation>Кәдімгі қиғаш сызық қойыңыз: /.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="243"/>
        <source>“{address}” is not encrypted, so anybody on the way could change what all computers read there.</source>
        <translation>«{address}» мекенжайымен байланыс шифрланбайды, сондықтан байланыс жолындағы кез келген адам барлық компьютер сол жерден оқитын деректерді өзгерте алады.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="244"/>
        <source>Write an address that begins with https://.</source>
        <translation>https:// деп басталатын мекенжайды жазыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="247"/>
        <source>The address has a user name or password before the host: everything before “@”.</source>
        <translation>Мекенжайда хосттың алдында пайдаланушы аты немесе құпиясөз тұр: бұл – «@» белгісіне дейінгі бөлік.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="248"/>
        <source>Remove it; such addresses hide where they lead.</source>
        <translation>Оны алып тастаңыз; мұндай мекенжайлар қайда апаратынын жасырады.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="251"/>
        <source>The address names a number instead of a host: “{host}”.</source>
        <translation>Мекенжайда хост атауының орнында сан тұр: «{host}».</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="252"/>
        <source>Write the host&apos;s name.</source>
        <translation>Хосттың атауын жазыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="255"/>
        <source>The host “{host}” has no dot, so it is not a name on the internet.</source>
        <translation>«{host}» хостының атауында нүкте жоқ, сондықтан интернетте мұндай атау болмайды.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="256"/>
        <source>Write the whole name, for example {host}.nkzu.kz.</source>
        <translation>Атауды толық жазыңыз, мысалы, {host}.nkzu.kz.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="259"/>
        <source>The host “{host}” is an encoded name of letters that can imitate others.</source>
        <translation>«{host}» хосты – кодталған атау, оның әріптері басқа әріптерге ұқсап тұруы мүмкін.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="260"/>
        <source>Use the site&apos;s name in Latin letters.</source>
        <translation>Сайттың латын әріптерімен жазылған атауын қолданыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="263"/>
        <source>The scheme and the host of an address must be in small letters.</source>
        <translation>Мекенжайдың схемасы мен хосты кіші әріптермен жазылуы керек.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="267"/>
        <source>“{host}” is not a host name.</source>
        <translation>«{host}» – хост атауы емес.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="268"/>
        <source>Between the slashes and the path stands a name such as do.nkzu.kz; check dots, hyphens and other signs.</source>
        <translation>Қиғаш сызықтар мен жолдың арасында do.nkzu.kz сияқты атау тұрады; нүктелерді, дефистерді және басқа белгілерді тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="271"/>
        <source>“{port}” is not a port.</source>
        <translation>«{port}» – порт емес.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="272"/>
        <source>After the colon write a number from 1 to 65535 without leading zeros, or remove the colon.</source>
        <translation>Қос нүктеден кейін 1-ден 65535-ке дейінгі санды алдына нөл қоймай жазыңыз немесе қос нүктені алып тастаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="275"/>
        <source>The port {port} is the usual one of {scheme}:, so it must not be written.</source>
        <translation>{port}-порт – {scheme}: үшін әдеттегі порт, сондықтан оны жазуға болмайды.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="279"/>
        <source>The path has “.” or “..” as a folder.</source>
        <translation>Мекенжай жолында қалта атауының орнында «.» немесе «..» тұр.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="280"/>
        <source>Write the path without detours.</source>
        <translation>Жолды айналмаларсыз, тікелей жазыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="283"/>
        <source>After a percent sign two digits of a hexadecimal number must follow: “{part}”.</source>
        <translation>Пайыз белгісінен кейін он алтылық санның екі цифры тұруы керек: «{part}».</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="284"/>
        <source>Write %25 for a percent sign itself.</source>
        <translation>Пайыз белгісінің өзін %25 деп жазыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="287"/>
        <source>“{part}” hides a control character in the address.</source>
        <translation>«{part}» мекенжайда басқару таңбасын жасырып тұр.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="288"/>
        <source>Remove it.</source>
        <translation>Оны алып тастаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="291"/>
        <source>The sign “{letter}” may not stand in an address.</source>
        <translation>Мекенжайда «{letter}» белгісі болмауы керек.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="292"/>
        <source>Copy the address from the browser&apos;s address bar, which writes such signs with percent signs.</source>
        <translation>Мекенжайды браузердің мекенжай жолағынан көшіріп алыңыз: онда мұндай белгілер пайыз белгісімен жазылады.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts_layers.py" line="7"/>
        <source>“{file}” is a link, which could lead to anything, so it is not trusted.</source>
        <translation>«{file}» – символдық сілтеме, ол кез келген жерге апаруы мүмкін, сондықтан оған сенуге болмайды.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts_layers.py" line="8"/>
        <source>Put the file or the folder itself there instead of the link.</source>
        <translation>Сілтеменің орнына файлдың немесе қалтаның өзін қойыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts_layers.py" line="11"/>
        <source>“{file}” does not belong to the administrator, so it is not trusted.</source>
        <translation>«{file}» әкімшіге тиесілі емес, сондықтан оған сенуге болмайды.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts_layers.py" line="12"/>
        <source>Look at what is in it, then give it to the administrator (chown root &quot;{file}&quot;).</source>
        <translation>Ішінде не бар екенін қарап шығыңыз, содан кейін иесі етіп әкімшіні белгілеңіз (chown root &quot;{file}&quot;).</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts_layers.py" line="15"/>
        <source>Others than the administrator can write to “{file}”, so it is not trusted.</source>
        <translation>«{file}» ішіне әкімшіден басқалар да жаза алады, сондықтан оған сенуге болмайды.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts_layers.py" line="16"/>
        <source>Look at what is in it, then take that right from the others (chmod go-w &quot;{file}&quot;).</source>
        <translation>Ішінде не бар екенін қарап шығыңыз, содан кейін басқалардың жазу құқығын алып тастаңыз (chmod go-w &quot;{file}&quot;).</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts_layers.py" line="19"/>
        <source>The layer “{file}” cannot be written: {reason}.</source>
        <translation>«{file}» қабатын жазу мүмкін емес: {reason}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts_layers.py" line="20"/>
        <source>Run the command as the administrator, and check the disk.</source>
        <translation>Пәрменді әкімші құқығымен орындап, дискіні тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts_layers.py" line="23"/>
        <source>“{value}” cannot be the name of a room.</source>
        <translation>«{value}» аудиторияның атауы бола алмайды.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts_layers.py" line="24"/>
        <source>Use small Latin letters, digits, hyphens and underscores, 64 at most: it is the name of a file.</source>
        <translation>Латынның кіші әріптерін, цифрларды, дефистер мен астын сызу белгілерін қолданыңыз, ең көбі 64 таңба: бұл – файлдың атауы.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts_layers.py" line="27"/>
        <source>“{value}” cannot be the name of a computer.</source>
        <translation>«{value}» компьютердің атауы бола алмайды.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts_layers.py" line="28"/>
        <source>Write the name without the domain; * stands for any letters and ? for one, for example lab-305-*.</source>
        <translation>Атауды доменсіз жазыңыз; * белгісі кез келген таңбаларды, ? белгісі бір таңбаны білдіреді, мысалы, lab-305-*.</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <location filename="../launcher/ui/qr_picture.py" line="88"/>
        <source>QR code of the link</source>
        <translation>Сілтеменің QR-коды</translation>
    </message>
</context>
<context>
    <name>QrSheet</name>
    <message>
        <location filename="../launcher/ui/qr_sheet.py" line="48"/>
        <source>Press Esc or click to close.</source>
        <translation>Жабу үшін Esc пернесін не тінтуір түймесін басыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/qr_sheet.py" line="51"/>
        <source>QR code of the link</source>
        <translation>Сілтеменің QR-коды</translation>
    </message>
</context>
<context>
    <name>Regulation</name>
    <message>
        <location filename="../launcher/ui/guides_page.py" line="76"/>
        <location filename="../launcher/ui/regulation_page.py" line="67"/>
        <source>← Back to the platforms</source>
        <translation>← Платформаларға оралу</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="76"/>
        <source>Whose regulation it is</source>
        <translation>Кімнің ережесі</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="77"/>
        <source>For whom</source>
        <translation>Кімге арналған</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="78"/>
        <source>Validity</source>
        <translation>Қолданылу мерзімі</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="79"/>
        <source>Amendments</source>
        <translation>Өзгерістер</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="81"/>
        <source>Recommended by</source>
        <translation>Кім ұсынған</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="84"/>
        <source>About this text</source>
        <translation>Бұл мәтін туралы</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="167"/>
        <source>Clause {number}. {title}</source>
        <translation>{number}-тармақ. {title}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="185"/>
        <source>Changed by order No. {number} of {date}.</source>
        <translation>Бұл тармақ № {number} өкіммен өзгертілген ({date}).</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_words.py" line="18"/>
        <source>In force from {since} {condition}. No end date is given.</source>
        <translation>Ереже {since} күнінен бастап {condition} қолданылады. Аяқталу күні көрсетілмеген.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_words.py" line="20"/>
        <source>In force from {since} to {until}.</source>
        <translation>Ереже {since} күнінен бастап {until} күніне дейін қолданылады.</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <location filename="../launcher/ui/reminder_card.py" line="16"/>
        <source>Clause {clause} · Code of Ethics, clause {code_clause}</source>
        <translation>{clause}-тармақ · Этикалық кодекс, {code_clause}-тармақ</translation>
    </message>
    <message>
        <location filename="../launcher/ui/reminder_card.py" line="47"/>
        <source>Reminders of ethics</source>
        <translation>Этика туралы ескертулер</translation>
    </message>
    <message>
        <location filename="../launcher/ui/reminder_dialog.py" line="87"/>
        <source>Our advice; it is not part of the regulation</source>
        <translation>Біздің кеңестеріміз; олар ережеге кірмейді</translation>
    </message>
    <message>
        <location filename="../launcher/ui/reminder_dialog.py" line="93"/>
        <source>I have read the reminder.</source>
        <translation>Ескертуді оқып шықтым.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/reminder_dialog.py" line="94"/>
        <source>Open {title}</source>
        <translation>{title} ашу</translation>
    </message>
    <message>
        <location filename="../launcher/ui/reminder_dialog.py" line="95"/>
        <location filename="../launcher/ui/traces_dialog.py" line="45"/>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <location filename="../launcher/core/report_page.py" line="12"/>
        <source>Report for the helpdesk</source>
        <translation>Қолдау қызметіне арналған есеп</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_page.py" line="13"/>
        <source>It has no names of people, no name of this computer, no passwords, and no addresses that somebody typed.</source>
        <translation>Мұнда адамдардың аты, осы компьютердің атауы, құпиясөздер және біреу терген мекенжайлар жоқ.</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_page.py" line="19"/>
        <source>Versions</source>
        <translation>Нұсқалар</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_page.py" line="20"/>
        <source>Display</source>
        <translation>Экран</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_page.py" line="21"/>
        <source>Fonts</source>
        <translation>Қаріптер</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_page.py" line="22"/>
        <source>Browsers</source>
        <translation>Браузерлер</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_page.py" line="23"/>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_page.py" line="24"/>
        <source>Content</source>
        <translation>Мазмұн</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_page.py" line="25"/>
        <source>Last check of the addresses</source>
        <translation>Мекенжайларды соңғы тексеру</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_page.py" line="26"/>
        <source>Settings of this computer</source>
        <translation>Осы компьютердің баптаулары</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_page.py" line="27"/>
        <source>Folders</source>
        <translation>Қалталар</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_page.py" line="28"/>
        <source>Last events</source>
        <translation>Соңғы оқиғалар</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_page.py" line="30"/>
        <source>What was found</source>
        <translation>Не табылды</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_page.py" line="31"/>
        <source>Nothing.</source>
        <translation>Ештеңе жоқ.</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_files.py" line="16"/>
        <source>The report is in {file} and, to be read, in {page}.</source>
        <translation>Есеп файлы: {file}, оқуға арналған беті: {page}.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console_report.py" line="40"/>
        <source>{file} cannot be read, so there are no events in the report.</source>
        <translation>{file}: бұл файлды оқу мүмкін емес, сондықтан есепте оқиғалар жоқ.</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_files.py" line="17"/>
        <source>What is in {file} is no report, so it was left as it is. Name another file.</source>
        <translation>{file}: бұл файл есеп емес, сондықтан ол өзгертілген жоқ. Басқа файлды көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_files.py" line="18"/>
        <source>{file} cannot be written. Name a file in a folder that you may write to.</source>
        <translation>{file}: бұл файлды жазу мүмкін емес. Өзіңіз жаза алатын қалтадағы файлды көрсетіңіз.</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <location filename="../launcher/ui/report_card.py" line="45"/>
        <source>Report for the helpdesk</source>
        <translation>Қолдау қызметіне арналған есеп</translation>
    </message>
    <message>
        <location filename="../launcher/ui/report_card.py" line="46"/>
        <source>Save report…</source>
        <translation>Есепті сақтау…</translation>
    </message>
    <message>
        <location filename="../launcher/ui/report_card.py" line="47"/>
        <source>Everything about this computer in a file, without names and passwords.</source>
        <translation>Осы компьютер туралы мәліметтің бәрі бір файлда, адам аттары мен құпиясөздерсіз.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <location filename="../launcher/core/report_words.py" line="16"/>
        <source>program</source>
        <translation>бағдарлама</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="17"/>
        <source>operating system</source>
        <translation>операциялық жүйе</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="18"/>
        <source>built program</source>
        <translation>жинақталған бағдарлама</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="19"/>
        <source>screens</source>
        <translation>экрандар</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="20"/>
        <source>environment variables</source>
        <translation>орта айнымалылары</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="21"/>
        <source>name</source>
        <translation>атауы</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="22"/>
        <source>file</source>
        <translation>файлы</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="23"/>
        <source>by default</source>
        <translation>әдепкі</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="24"/>
        <source>variable</source>
        <translation>айнымалы</translation>
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
        <translation>құпиясөзбен</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="28"/>
        <source>hosts without a proxy</source>
        <translation>проксисіз ашылатын хосттар</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="29"/>
        <source>file of settings</source>
        <translation>баптаулар файлы</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="30"/>
        <source>shared computer</source>
        <translation>ортақ компьютер</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="31"/>
        <source>settings that the administrator has set</source>
        <translation>әкімші белгілеген баптаулар</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="32"/>
        <source>kiosk</source>
        <translation>киоск</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="33"/>
        <source>minutes without use that end a turn</source>
        <translation>сеанс неше минут әрекетсіздіктен кейін аяқталады</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="34"/>
        <source>without a private browser</source>
        <translation>браузерді жекелік режимде ашу мүмкін болмаса</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="35"/>
        <source>staff code</source>
        <translation>қызметкер коды</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="36"/>
        <source>files of the program</source>
        <translation>бағдарлама файлдары</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="37"/>
        <source>translations</source>
        <translation>аудармалар</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="38"/>
        <source>what this person has saved</source>
        <translation>осы пайдаланушы сақтаған деректер</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="43"/>
        <source>there is none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="44"/>
        <source>in order</source>
        <translation>дұрыс</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="45"/>
        <source>damaged</source>
        <translation>бүлінген</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="46"/>
        <source>nothing is opened</source>
        <translation>ештеңе ашылмайды</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="47"/>
        <source>opened after a warning</source>
        <translation>ескертуден кейін ашылады</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="50"/>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <location filename="../launcher/core/report_words.py" line="50"/>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
</context>
<context>
    <name>RoomDialog</name>
    <message>
        <location filename="../launcher/ui/room_dialog.py" line="30"/>
        <source>This text is too long, and only its beginning was taken in. Paste the link alone.</source>
        <translation>Мәтін тым ұзын болғандықтан, оның басы ғана алынды. Тек сілтеменің өзін қойыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/room_dialog.py" line="150"/>
        <source>Add a room</source>
        <translation>Бөлме қосу</translation>
    </message>
    <message>
        <location filename="../launcher/ui/room_dialog.py" line="152"/>
        <source>Change a room</source>
        <translation>Бөлмені өзгерту</translation>
    </message>
    <message>
        <location filename="../launcher/ui/room_dialog.py" line="153"/>
        <source>Name, for example of the class or the group</source>
        <translation>Атауы, мысалы, пәннің немесе топтың атауы</translation>
    </message>
    <message>
        <location filename="../launcher/ui/room_dialog.py" line="154"/>
        <source>Link to the meeting, the room or the course</source>
        <translation>Кездесудің, бөлменің немесе курстың сілтемесі</translation>
    </message>
    <message>
        <location filename="../launcher/ui/room_dialog.py" line="157"/>
        <source>Paste the copied link</source>
        <translation>Көшірілген сілтемені қою</translation>
    </message>
    <message>
        <location filename="../launcher/ui/room_dialog.py" line="158"/>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <location filename="../launcher/ui/room_dialog.py" line="159"/>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <location filename="../launcher/ui/room_dialog.py" line="177"/>
        <source>Copy the link on the platform and paste it here.</source>
        <translation>Сілтемені платформадан көшіріп алып, осында қойыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/room_dialog.py" line="180"/>
        <source>This link is saved already, as “{name}”.</source>
        <translation>Бұл сілтеме «{name}» деген атаумен сақталып қойған.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/room_dialog.py" line="191"/>
        <source>Use {address}</source>
        <translation>{address} мекенжайын қолдану</translation>
    </message>
    <message>
        <location filename="../launcher/ui/room_dialog.py" line="209"/>
        <source>Before it opens, the reminder of clause {clause} is shown.</source>
        <translation>Бөлме ашылар алдында {clause}-тармақтың ескертуі көрсетіледі.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/room_dialog.py" line="243"/>
        <source>Remove “{name}”?</source>
        <translation>«{name}» жойылсын ба?</translation>
    </message>
    <message>
        <location filename="../launcher/ui/room_dialog.py" line="245"/>
        <source>Only your saved link goes. The meeting or course itself stays on its platform.</source>
        <translation>Тек өзіңіз сақтаған сілтеме жойылады. Кездесудің немесе курстың өзі платформада қалады.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/room_dialog.py" line="247"/>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message>
        <location filename="../launcher/ui/room_dialog.py" line="248"/>
        <source>Keep it</source>
        <translation>Қалдыру</translation>
    </message>
</context>
<context>
    <name>RoomFiles</name>
    <message>
        <location filename="../launcher/system/room_files.py" line="41"/>
        <source>The file “{file}” is no longer there. Choose another one.</source>
        <translation>«{file}» файлы енді жоқ. Басқа файлды таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/system/room_files.py" line="42"/>
        <source>“{file}” is not an ordinary file. Choose another one.</source>
        <translation>«{file}» – кәдімгі файл емес. Басқа файлды таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/system/room_files.py" line="43"/>
        <source>The file “{file}” cannot be read. Copy it to a folder of your own and choose it there.</source>
        <translation>«{file}» файлын оқу мүмкін емес. Оны өз қалтаңызға көшіріп, сол жерден таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/system/room_files.py" line="46"/>
        <source>The file “{file}” is too large for a list of rooms. Choose a file that was exported from this program.</source>
        <translation>«{file}» файлы бөлмелер тізімі үшін тым үлкен. Осы бағдарламадан экспортталған файлды таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/system/room_files.py" line="50"/>
        <source>The file “{file}” has no list of rooms. Choose a file that was exported from this program.</source>
        <translation>«{file}» файлында бөлмелер тізімі жоқ. Осы бағдарламадан экспортталған файлды таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>RoomRow</name>
    <message>
        <location filename="../launcher/ui/room_row.py" line="163"/>
        <source>▲ no longer approved</source>
        <translation>▲ енді рұқсат етілмейді</translation>
    </message>
    <message>
        <location filename="../launcher/ui/room_row.py" line="167"/>
        <source>More about “{name}”</source>
        <translation>«{name}»: басқа әрекеттер</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <location filename="../launcher/core/room_import.py" line="56"/>
        <source>This file is not one with rooms. Choose a file that was exported from this program.</source>
        <translation>Бұл файлда бөлмелер жоқ. Осы бағдарламадан экспортталған файлды таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/room_import.py" line="59"/>
        <source>Rooms added: {added}. There already: {known}. Not taken: {refused}.</source>
        <translation>Қосылған бөлмелер: {added}. Бұрыннан барлары: {known}. Қабылданбағандары: {refused}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/room_import.py" line="61"/>
        <source>“{name}”: {reason}</source>
        <translation>«{name}»: {reason}</translation>
    </message>
    <message>
        <location filename="../launcher/core/room_import.py" line="62"/>
        <source>What was not taken has no web address, or the same one as another room.</source>
        <translation>Қабылданбаған бөлмелердің веб-мекенжайы жоқ немесе ол басқа бөлменікімен бірдей.</translation>
    </message>
    <message>
        <location filename="../launcher/core/room_links.py" line="203"/>
        <source>The link leads to the platform {title}.</source>
        <translation>Сілтеме {title} платформасына апарады.</translation>
    </message>
    <message>
        <location filename="../launcher/core/room_links.py" line="204"/>
        <source>{host} belongs to “{title}”, which is not a platform for rooms. Save a link of a platform.</source>
        <translation>{host} «{title}» жазбасына жатады, ал ол бөлмелерге арналған платформа емес. Рұқсат етілген платформалардың бірінің сілтемесін сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/room_links.py" line="207"/>
        <source>{host} is not the host of a platform for rooms. Save a link of a platform.</source>
        <translation>{host} – бөлмелерге арналған платформаның хосты емес. Рұқсат етілген платформалардың бірінің сілтемесін сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/room_links.py" line="208"/>
        <source>{host} is not on the list of approved platforms. Check the link, or ask the helpdesk.</source>
        <translation>{host} рұқсат етілген платформалар тізімінде жоқ. Сілтемені тексеріңіз немесе қолдау қызметіне хабарласыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/room_links.py" line="211"/>
        <source>{host} is opened with https:// only. Did you mean “{address}”?</source>
        <translation>{host} тек https:// арқылы ашылады. «{address}» деп жазғыңыз келді ме?</translation>
    </message>
    <message>
        <location filename="../launcher/core/room_links.py" line="212"/>
        <source>{host} is on the list, but not with the port {port}. Check the beginning of the link, or ask the helpdesk.</source>
        <translation>{host} тізімде бар, бірақ {port}-порты онда көрсетілмеген. Сілтеменің басын тексеріңіз немесе қолдау қызметіне хабарласыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/room_links.py" line="216"/>
        <source>{host} only looks like {near} ({title}) and is not on the list. Check the link, or ask the helpdesk.</source>
        <translation>{host} мекенжайы {near} ({title}) мекенжайына ұқсайды ғана, өзі тізімде жоқ. Сілтемені тексеріңіз немесе қолдау қызметіне хабарласыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/room_links.py" line="219"/>
        <source>{host} only looks like {near} and is not on the list. Check the link, or ask the helpdesk.</source>
        <translation>{host} мекенжайы {near} мекенжайына ұқсайды ғана, өзі тізімде жоқ. Сілтемені тексеріңіз немесе қолдау қызметіне хабарласыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/room_links.py" line="222"/>
        <source>Paste the link of the room: the browser shows it in its address bar.</source>
        <translation>Бөлменің сілтемесін қойыңыз: ол браузердің мекенжай жолағында көрсетіледі.</translation>
    </message>
    <message>
        <location filename="../launcher/core/room_links.py" line="223"/>
        <source>The text contains the address “{address}”. Use it?</source>
        <translation>Мәтінде «{address}» мекенжайы бар. Соны қолданасыз ба?</translation>
    </message>
    <message>
        <location filename="../launcher/core/room_links.py" line="224"/>
        <source>The text contains several addresses, and none of them is one of an approved platform. Paste one link only.</source>
        <translation>Мәтінде бірнеше мекенжай бар, бірақ олардың ешқайсысы рұқсат етілген платформанікі емес. Бір ғана сілтеме қойыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/room_links.py" line="228"/>
        <source>{complaint} Did you mean “{address}”?</source>
        <translation>{complaint} «{address}» деп жазғыңыз келді ме?</translation>
    </message>
    <message>
        <location filename="../launcher/core/rooms.py" line="135"/>
        <source>Give the room a name, for example that of the class.</source>
        <translation>Бөлмеге атау беріңіз, мысалы, пәннің атауын жазыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/rooms.py" line="137"/>
        <source>The name is too long. Shorten it to {limit} characters.</source>
        <translation>Атау тым ұзын. Оны {limit} таңбаға дейін қысқартыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/rooms.py" line="144"/>
        <source>There are {limit} rooms already, and no more fit. Remove one first.</source>
        <translation>Қазірдің өзінде {limit} бөлме бар, одан көп сыймайды. Алдымен біреуін жойыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/rooms.py" line="230"/>
        <source>Not all rooms could be read: {unread} of {all} are missing from the list. Before the next change the old file is put aside and is not deleted.</source>
        <translation>Бөлмелердің бәрін оқу мүмкін болмады (барлығы: {all}, тізімге енбегені: {unread}). Келесі өзгерістің алдында ескі файл жойылмай, бөлек сақталады.</translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message>
        <location filename="../launcher/ui/rooms_card.py" line="161"/>
        <source>My rooms</source>
        <translation>Менің бөлмелерім</translation>
    </message>
    <message>
        <location filename="../launcher/ui/rooms_card.py" line="163"/>
        <source>Import and export rooms</source>
        <translation>Бөлмелерді импорттау және экспорттау</translation>
    </message>
    <message>
        <location filename="../launcher/ui/rooms_card.py" line="164"/>
        <source>Save the links of your classes here.</source>
        <translation>Сабақ сілтемелерін осында сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/rooms_card.py" line="165"/>
        <source>+ Add a room</source>
        <translation>+ Бөлме қосу</translation>
    </message>
    <message>
        <location filename="../launcher/ui/rooms_card.py" line="167"/>
        <source>Show fewer</source>
        <translation>Азырақ көрсету</translation>
    </message>
    <message>
        <location filename="../launcher/ui/rooms_card.py" line="169"/>
        <source>All rooms ({count})</source>
        <translation>Барлық бөлме ({count})</translation>
    </message>
</context>
<context>
    <name>RoomsFlow</name>
    <message>
        <location filename="../launcher/faces/rooms_flow.py" line="85"/>
        <source>The room “{name}” is added.</source>
        <translation>«{name}» бөлмесі қосылды.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/rooms_flow.py" line="88"/>
        <source>The room “{name}” is changed.</source>
        <translation>«{name}» бөлмесі өзгертілді.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/rooms_flow.py" line="100"/>
        <source>The room “{name}” is removed.</source>
        <translation>«{name}» бөлмесі жойылды.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/rooms_flow.py" line="118"/>
        <source>Import rooms</source>
        <translation>Бөлмелерді импорттау</translation>
    </message>
    <message>
        <location filename="../launcher/faces/rooms_flow.py" line="169"/>
        <source>Rooms</source>
        <translation>Бөлмелер</translation>
    </message>
    <message>
        <location filename="../launcher/faces/rooms_flow.py" line="144"/>
        <source>Export rooms</source>
        <translation>Бөлмелерді экспорттау</translation>
    </message>
    <message>
        <location filename="../launcher/faces/rooms_flow.py" line="154"/>
        <source>The rooms are written to the file “{file}”. Rooms: {count}.</source>
        <translation>Бөлмелер «{file}» файлына жазылды. Бөлмелер саны: {count}.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/rooms_flow.py" line="156"/>
        <source>▲ The file “{file}” could not be written. Choose another folder, or make room on the disk.</source>
        <translation>▲ «{file}» файлын жазу мүмкін болмады. Басқа қалтаны таңдаңыз немесе дискіде орын босатыңыз.</translation>
    </message>
</context>
<context>
    <name>RoomsMenu</name>
    <message>
        <location filename="../launcher/ui/entry_menu.py" line="75"/>
        <source>My rooms</source>
        <translation>Менің бөлмелерім</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_menu.py" line="76"/>
        <source>Import rooms…</source>
        <translation>Бөлмелерді импорттау…</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_menu.py" line="77"/>
        <source>Export rooms…</source>
        <translation>Бөлмелерді экспорттау…</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <location filename="../launcher/core/search.py" line="268"/>
        <source>A keyword: {text}</source>
        <translation>Кілт сөз: {text}</translation>
    </message>
    <message>
        <location filename="../launcher/core/search.py" line="270"/>
        <source>In the description: {text}</source>
        <translation>Сипаттамасында: {text}</translation>
    </message>
    <message>
        <location filename="../launcher/core/search.py" line="271"/>
        <source>In the name: {text}</source>
        <translation>Атауында: {text}</translation>
    </message>
    <message>
        <location filename="../launcher/core/search.py" line="275"/>
        <source>Typed in the English layout: {text}</source>
        <translation>Ағылшынша жаймада терілген: {text}</translation>
    </message>
    <message>
        <location filename="../launcher/core/search.py" line="276"/>
        <source>Typed in the Russian layout: {text}</source>
        <translation>Орысша жаймада терілген: {text}</translation>
    </message>
    <message>
        <location filename="../launcher/core/search.py" line="277"/>
        <source>Typed in the Kazakh layout: {text}</source>
        <translation>Қазақша жаймада терілген: {text}</translation>
    </message>
    <message>
        <location filename="../launcher/core/search.py" line="280"/>
        <source>Written without Kazakh letters: {text}</source>
        <translation>Қазақ әріптерінсіз жазылған: {text}</translation>
    </message>
    <message>
        <location filename="../launcher/core/search.py" line="281"/>
        <source>Sounds the same: {text}</source>
        <translation>Айтылуы бірдей: {text}</translation>
    </message>
    <message>
        <location filename="../launcher/core/search.py" line="282"/>
        <source>Nearly the same: {text}</source>
        <translation>Жазылуы ұқсас: {text}</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <location filename="../launcher/ui/search_box.py" line="78"/>
        <source>Search, or paste a link</source>
        <translation>Іздеу немесе сілтеме қою</translation>
    </message>
    <message>
        <location filename="../launcher/ui/search_box.py" line="79"/>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <location filename="../launcher/ui/search_box.py" line="86"/>
        <source>Type anywhere in the window, or press Ctrl+K.</source>
        <translation>Терезенің кез келген жерінде теріңіз немесе Ctrl+K пернелерін басыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/search_box.py" line="151"/>
        <source>Clear the search</source>
        <translation>Іздеу жолын тазалау</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <location filename="../launcher/ui/search_results.py" line="100"/>
        <location filename="../launcher/ui/search_results.py" line="116"/>
        <source>Enter opens the address, ↓ leads on, Esc leads back.</source>
        <translation>Enter мекенжайды ашады, ↓ әрі қарай апарады, Esc кері қайтарады.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/search_results.py" line="103"/>
        <source>Enter opens the first result, ↓ leads into the list, Esc leads back.</source>
        <translation>Enter бірінші нәтижені ашады, ↓ тізімге апарады, Esc кері қайтарады.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../launcher/faces/settings_dialogs.py" line="75"/>
        <source>▲ Your choice could not be saved: it holds until the program ends. Please tell the helpdesk.</source>
        <translation>▲ Таңдауыңызды сақтау мүмкін болмады: ол бағдарлама жабылғанға дейін ғана күшінде болады. Қолдау қызметіне хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/setting_rows.py" line="51"/>
        <source>Set by the administrator</source>
        <translation>Әкімші белгілеген</translation>
    </message>
    <message>
        <location filename="../launcher/ui/settings_dialog.py" line="98"/>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <location filename="../launcher/ui/settings_dialog.py" line="99"/>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <location filename="../launcher/ui/settings_dialog.py" line="171"/>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <location filename="../launcher/ui/ease_dialog.py" line="103"/>
        <location filename="../launcher/ui/settings_dialog.py" line="172"/>
        <source>Colours</source>
        <translation>Түстер</translation>
    </message>
    <message>
        <location filename="../launcher/ui/ease_dialog.py" line="102"/>
        <location filename="../launcher/ui/settings_dialog.py" line="173"/>
        <source>Size of text</source>
        <translation>Мәтін өлшемі</translation>
    </message>
    <message>
        <location filename="../launcher/ui/settings_dialog.py" line="178"/>
        <source>As in the system</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <location filename="../launcher/ui/ease_dialog.py" line="107"/>
        <location filename="../launcher/ui/settings_dialog.py" line="175"/>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <location filename="../launcher/ui/ease_dialog.py" line="108"/>
        <location filename="../launcher/ui/settings_dialog.py" line="176"/>
        <source>Dark</source>
        <translation>Қою</translation>
    </message>
    <message>
        <location filename="../launcher/ui/ease_dialog.py" line="109"/>
        <location filename="../launcher/ui/settings_dialog.py" line="177"/>
        <source>High contrast</source>
        <translation>Жоғары контраст</translation>
    </message>
    <message>
        <location filename="../launcher/ui/settings_dialog.py" line="186"/>
        <source>When the window is closed, the program stays in the tray beside the clock.</source>
        <translation>Терезе жабылғанда, бағдарлама сағат жанындағы хабарландыру аймағында қалады.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/settings_dialog.py" line="187"/>
        <source>This desktop has no tray, so closing the window ends the program.</source>
        <translation>Бұл жұмыс үстелінде хабарландыру аймағы жоқ, сондықтан терезе жабылғанда, бағдарлама да жабылады.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/settings_dialog.py" line="188"/>
        <source>Keep in the tray</source>
        <translation>Хабарландыру аймағында қалдыру</translation>
    </message>
    <message>
        <location filename="../launcher/ui/settings_dialog.py" line="190"/>
        <source>Start at log-on</source>
        <translation>Жүйеге кіргенде іске қосу</translation>
    </message>
    <message>
        <location filename="../launcher/ui/settings_dialog.py" line="191"/>
        <source>The window opens by itself when you log on to this computer.</source>
        <translation>Осы компьютерде жүйеге кіргенде терезе өзі ашылады.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/settings_dialog.py" line="194"/>
        <source>Shortcut on the desktop</source>
        <translation>Жұмыс үстеліндегі таңбаша</translation>
    </message>
    <message>
        <location filename="../launcher/ui/settings_dialog.py" line="195"/>
        <source>A picture on the desktop that opens this window.</source>
        <translation>Жұмыс үстелінде осы терезені ашатын белгіше тұрады.</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <location filename="../launcher/faces/share_flow.py" line="59"/>
        <source>The link is copied.</source>
        <translation>Сілтеме көшірілді.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/share_flow.py" line="61"/>
        <source>The invitation is copied.</source>
        <translation>Шақыру көшірілді.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/share_flow.py" line="91"/>
        <source>Save the class card</source>
        <translation>Сабақ карточкасын сақтау</translation>
    </message>
    <message>
        <location filename="../launcher/faces/share_flow.py" line="91"/>
        <source>PDF files</source>
        <translation>PDF файлдары</translation>
    </message>
    <message>
        <location filename="../launcher/faces/share_flow.py" line="100"/>
        <source>The class card is saved as “{file}”.</source>
        <translation>Сабақ карточкасы «{file}» файлына сақталды.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/share_flow.py" line="102"/>
        <source>▲ The file “{file}” could not be written. Choose another folder, for example your own documents.</source>
        <translation>▲ «{file}» файлын жазу мүмкін болмады. Басқа қалтаны, мысалы, «Құжаттар» қалтасын таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/share_flow.py" line="118"/>
        <source>▲ No printer was found on this computer. Save the card as PDF and print it elsewhere.</source>
        <translation>▲ Бұл компьютерден принтер табылмады. Карточканы PDF түрінде сақтап, басқа жерде басып шығарыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/share_flow.py" line="143"/>
        <source>▲ The printer does not answer. Save the card as PDF and print it elsewhere.</source>
        <translation>▲ Принтер жауап бермейді. Карточканы PDF түрінде сақтап, басқа жерде басып шығарыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/share_flow.py" line="141"/>
        <source>The class card was sent to the printer.</source>
        <translation>Сабақ карточкасы принтерге жіберілді.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/share_dialog.py" line="154"/>
        <source>Share “{title}”</source>
        <translation>«{title}» сілтемесімен бөлісу</translation>
    </message>
    <message>
        <location filename="../launcher/ui/share_dialog.py" line="156"/>
        <source>The link is too long for a code that telephones can read. Copy the link instead.</source>
        <translation>Сілтеме тым ұзын: мұндай кодты телефон оқи алмайды. Оның орнына сілтемені көшіріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/share_dialog.py" line="160"/>
        <source>Link</source>
        <translation>Сілтеме</translation>
    </message>
    <message>
        <location filename="../launcher/ui/share_dialog.py" line="162"/>
        <source>Invitation and class card</source>
        <translation>Шақыру және сабақ карточкасы</translation>
    </message>
    <message>
        <location filename="../launcher/ui/share_dialog.py" line="163"/>
        <source>Text of the invitation</source>
        <translation>Шақыру мәтіні</translation>
    </message>
    <message>
        <location filename="../launcher/ui/share_dialog.py" line="164"/>
        <source>Language of the invitation and the card</source>
        <translation>Шақыру мен карточканың тілі</translation>
    </message>
    <message>
        <location filename="../launcher/ui/share_dialog.py" line="167"/>
        <source>All three</source>
        <translation>Үшеуі де</translation>
    </message>
    <message>
        <location filename="../launcher/ui/share_dialog.py" line="168"/>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <location filename="../launcher/ui/share_dialog.py" line="175"/>
        <source>Copy the link</source>
        <translation>Сілтемені көшіру</translation>
    </message>
    <message>
        <location filename="../launcher/ui/share_dialog.py" line="176"/>
        <source>Copy the invitation</source>
        <translation>Шақыруды көшіру</translation>
    </message>
    <message>
        <location filename="../launcher/ui/share_dialog.py" line="177"/>
        <source>Show the code large</source>
        <translation>Кодты үлкейтіп көрсету</translation>
    </message>
    <message>
        <location filename="../launcher/ui/share_dialog.py" line="178"/>
        <source>Save the card as PDF…</source>
        <translation>Карточканы PDF түрінде сақтау…</translation>
    </message>
    <message>
        <location filename="../launcher/ui/share_dialog.py" line="179"/>
        <source>Print the card…</source>
        <translation>Карточканы басып шығару…</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <location filename="../launcher/core/sharing.py" line="68"/>
        <source>The platform is approved by clause {clause}: {document}.</source>
        <translation>Платформаға {clause}-тармақта рұқсат етілген: {document}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/sharing.py" line="70"/>
        <source>Named in clause {clause}: {document}.</source>
        <translation>{clause}-тармақта аталған: {document}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/sharing.py" line="72"/>
        <source>Approved by clause {clause}: {document}.</source>
        <translation>{clause}-тармақта рұқсат етілген: {document}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/sharing.py" line="80"/>
        <source>Regulation, clause {clause} · Code of Ethics, clause {code_clause}</source>
        <translation>Ереже, {clause}-тармақ · Этикалық кодекс, {code_clause}-тармақ</translation>
    </message>
    <message>
        <location filename="../launcher/core/sharing.py" line="86"/>
        <source>Point your phone&apos;s camera at the code.</source>
        <translation>Телефон камерасын кодқа бағыттаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/sharing.py" line="91"/>
        <source>The link is too long for a code. Open this card as a file and press the link.</source>
        <translation>Сілтеме кодқа сыймайтындай ұзын. Осы карточканы файл түрінде ашып, сілтемені басыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/sharing.py" line="104"/>
        <source>Platform: {platform}</source>
        <translation>Платформа: {platform}</translation>
    </message>
    <message>
        <location filename="../launcher/core/sharing.py" line="106"/>
        <source>Link: {address}</source>
        <translation>Сілтеме: {address}</translation>
    </message>
    <message>
        <location filename="../launcher/core/sharing.py" line="111"/>
        <source>Reminder of ethics. {rule} ({source})</source>
        <translation>Этика туралы ескерту. {rule} ({source})</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <location filename="../launcher/faces/shelf_keeping.py" line="55"/>
        <source>{limit} entries are pinned already, and no more fit. Unpin one first.</source>
        <translation>Қазірдің өзінде {limit} жазба бекітілген, одан көп сыймайды. Алдымен біреуін бекітілгендерден алып тастаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/shelf_keeping.py" line="62"/>
        <source>“{title}” is pinned.</source>
        <translation>«{title}» бекітілді.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/shelf_keeping.py" line="68"/>
        <source>“{title}” is no longer pinned.</source>
        <translation>«{title}» бекітілгендерден алынды.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/shelf_keeping.py" line="75"/>
        <source>“{title}” is no longer among the recent ones.</source>
        <translation>«{title}» соңғы ашылғандардан алынды.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/shelf_keeping.py" line="81"/>
        <source>The list of recent ones is empty now.</source>
        <translation>Соңғы ашылғандар тізімі тазаланды.</translation>
    </message>
</context>
<context>
    <name>ShelfStrip</name>
    <message>
        <location filename="../launcher/ui/shelf_strip.py" line="146"/>
        <source>Pinned and recent</source>
        <translation>Бекітілгендер мен соңғы ашылғандар</translation>
    </message>
    <message>
        <location filename="../launcher/ui/shelf_strip.py" line="147"/>
        <source>More entries</source>
        <translation>Қалған жазбалар</translation>
    </message>
    <message>
        <location filename="../launcher/ui/shelf_strip.py" line="151"/>
        <source>Pinned: {title}</source>
        <translation>Бекітілген: {title}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/shelf_strip.py" line="153"/>
        <source>Recent: {title}</source>
        <translation>Соңғы ашылған: {title}</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <location filename="../launcher/system/outcomes.py" line="14"/>
        <source>This account has no folder of its own, so nothing can be set up. Ask the helpdesk.</source>
        <translation>Бұл тіркелгінің өз қалтасы жоқ, сондықтан ештеңе баптау мүмкін емес. Қолдау қызметіне хабарласыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/system/outcomes.py" line="22"/>
        <source>The file “{file}” could not be written. Check whether the disk has free space and you may write there.</source>
        <translation>«{file}» файлын жазу мүмкін болмады. Дискіде бос орын бар-жоғын және сол қалтаға жазуға құқығыңыз бар-жоғын тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/system/outcomes.py" line="31"/>
        <source>The file “{file}” could not be removed. Check whether you may change what is in its folder.</source>
        <translation>«{file}» файлын жою мүмкін болмады. Ол тұрған қалтадағы файлдарды өзгертуге құқығыңыз бар-жоғын тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/system/outcomes.py" line="39"/>
        <source>Windows did not do that ({reason}). Ask the helpdesk.</source>
        <translation>Windows бұл әрекетті орындамады ({reason}). Қолдау қызметіне хабарласыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/system/outcomes.py" line="45"/>
        <source>The program starts for everyone at this computer; only an administrator can change that. Ask the helpdesk.</source>
        <translation>Осы компьютерде бағдарлама барлық пайдаланушы үшін іске қосылады; мұны әкімші ғана өзгерте алады. Қолдау қызметіне хабарласыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/system/outcomes.py" line="54"/>
        <source>The program is in a folder whose name is too long for Windows to start it at log-on. Move it to a folder with a shorter name, or ask the helpdesk.</source>
        <translation>Бағдарлама тұрған қалтаның атауы тым ұзын, сондықтан Windows оны жүйеге кіргенде іске қоса алмайды. Бағдарламаны атауы қысқарақ қалтаға жылжытыңыз немесе қолдау қызметіне хабарласыңыз.</translation>
    </message>
</context>
<context>
    <name>ShowAll</name>
    <message>
        <location filename="../launcher/ui/show_all.py" line="76"/>
        <source>Show all ({count})</source>
        <translation>Барлығын көрсету ({count})</translation>
    </message>
</context>
<context>
    <name>StaffCode</name>
    <message>
        <location filename="../launcher/core/staff_code.py" line="70"/>
        <source>A code has digits only, so that it can be typed in every keyboard layout. Choose {shortest} to {longest} digits.</source>
        <translation>Код тек цифрлардан тұрады: сонда оны пернетақтаның кез келген жаймасында теруге болады. {shortest}–{longest} цифрдан тұратын код таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/staff_code.py" line="76"/>
        <source>A code has {shortest} to {longest} digits. Choose another one.</source>
        <translation>Кодта {shortest}–{longest} цифр болуы керек. Басқа код таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/staff_code.py" line="78"/>
        <source>This code is easily guessed: its digits are in order, or nearly all the same. Choose another one.</source>
        <translation>Бұл кодты табу оңай: цифрлары ретімен тұр немесе бәрі дерлік бірдей. Басқа код таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/code_field.py" line="41"/>
        <source>A digit was entered.</source>
        <translation>Цифр енгізілді.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/code_field.py" line="47"/>
        <source>A digit was erased.</source>
        <translation>Цифр өшірілді.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/code_field.py" line="75"/>
        <source>Nothing is entered.</source>
        <translation>Ештеңе енгізілмеген.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/code_field.py" line="76"/>
        <source>Something is entered.</source>
        <translation>Бірдеңе енгізілген.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/key_pad.py" line="67"/>
        <source>Erase</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <location filename="../launcher/ui/key_pad.py" line="68"/>
        <source>Leave</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <location filename="../launcher/ui/staff_dialog.py" line="93"/>
        <source>Nothing is entered yet. Enter the code first, then press Leave.</source>
        <translation>Әзірге ештеңе енгізілмеген. Алдымен кодты енгізіп, содан кейін «Шығу» түймесін басыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/staff_dialog.py" line="95"/>
        <source>The code is being checked…</source>
        <translation>Код тексеріліп жатыр…</translation>
    </message>
    <message>
        <location filename="../launcher/ui/staff_dialog.py" line="97"/>
        <source>This code is not right. Enter it again, or press Cancel.</source>
        <translation>Код дұрыс емес. Оны қайта енгізіңіз немесе «Бас тарту» түймесін басыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/staff_dialog.py" line="100"/>
        <source>There were too many wrong codes. You can try again in {time}.</source>
        <translation>Қате код тым көп рет енгізілді. Қайта енгізуге дейін қалған уақыт: {time}.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/staff_dialog.py" line="103"/>
        <source>You can try again now. Enter the code and press Leave.</source>
        <translation>Енді қайта енгізіп көруге болады. Кодты енгізіп, «Шығу» түймесін басыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/staff_dialog.py" line="104"/>
        <source>Staff leave this screen with a code. Enter it and press Leave, or press Cancel.</source>
        <translation>Қызметкерлер бұл экраннан код арқылы шығады. Кодты енгізіп, «Шығу» түймесін басыңыз, болмаса «Бас тарту» түймесін басыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/staff_dialog.py" line="164"/>
        <source>Staff code</source>
        <translation>Қызметкер коды</translation>
    </message>
    <message>
        <location filename="../launcher/ui/staff_dialog.py" line="168"/>
        <source>The mark shows that a key was pressed, not how many. After 30 seconds without a key this window closes.</source>
        <translation>Белгі перненің басылғанын ғана көрсетеді, неше рет басылғанын көрсетпейді. 30 секунд бойы ештеңе басылмаса, бұл терезе жабылады.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/staff_dialog.py" line="174"/>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <location filename="../launcher/core/stored_text.py" line="14"/>
        <source>What you saved was written by a newer version of this program. It is shown as far as this version understands it, and is not changed; start the newer version to change it.</source>
        <translation>Сақталған деректерді бағдарламаның жаңарақ нұсқасы жазған. Олардың осы нұсқа түсінетін бөлігі ғана көрсетіледі және өзгертілмейді; өзгерту үшін жаңарақ нұсқаны іске қосыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/system/keeper.py" line="119"/>
        <source>“{file}” is not an ordinary file, so nothing can be saved there. Remove it or give it another name.</source>
        <translation>«{file}» – кәдімгі файл емес, сондықтан оған ештеңе сақтау мүмкін емес. Оны жойыңыз немесе оған басқа атау беріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/system/keeper.py" line="122"/>
        <source>The file “{file}” cannot be read, so nothing is saved there. Give yourself the right to read it, or ask the helpdesk.</source>
        <translation>«{file}» файлын оқу мүмкін емес, сондықтан оған ештеңе сақталмайды. Өзіңізге оны оқу құқығын беріңіз немесе қолдау қызметіне хабарласыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/system/keeper.py" line="127"/>
        <source>The file “{file}” is damaged. You see what was saved before the last change; check whether anything is missing.</source>
        <translation>«{file}» файлы бүлінген. Соңғы өзгеріске дейін сақталғандар көрсетіліп тұр; бәрі орнында ма, тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/system/keeper.py" line="131"/>
        <source>The file “{file}” is damaged, and so is its copy. The list begins anew; the damaged file is put aside and is not deleted.</source>
        <translation>«{file}» файлы да, оның көшірмесі де бүлінген. Тізім жаңадан басталады; бүлінген файл жойылмай, бөлек сақталады.</translation>
    </message>
</context>
<context>
    <name>TeacherDesk</name>
    <message>
        <location filename="../launcher/faces/teacher_desk.py" line="246"/>
        <source>The link of “{title}” is copied.</source>
        <translation>«{title}» сілтемесі көшірілді.</translation>
    </message>
</context>
<context>
    <name>Traces</name>
    <message>
        <location filename="../launcher/ui/traces_dialog.py" line="34"/>
        <source>This browser keeps traces</source>
        <translation>Бұл браузер деректеріңізді сақтап қалады</translation>
    </message>
    <message>
        <location filename="../launcher/ui/traces_dialog.py" line="36"/>
        <source>No browser on this computer can be opened privately, so what you do in it stays here, also after your turn.</source>
        <translation>Бұл компьютердегі бірде-бір браузерді жекелік режимде ашу мүмкін емес, сондықтан браузерде не істегеніңіз туралы деректер сеансыңыз аяқталғаннан кейін де осында қалады.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/traces_dialog.py" line="43"/>
        <source>Sign out on each site before you leave, and do not let the browser save a password.</source>
        <translation>Кетер алдында әр сайттағы тіркелгіңізден шығыңыз және браузерге құпиясөзді сақтауға рұқсат бермеңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/traces_dialog.py" line="46"/>
        <source>Open all the same</source>
        <translation>Бәрібір ашу</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../launcher/ui/tray_icon.py" line="55"/>
        <source>Open the window</source>
        <translation>Терезені ашу</translation>
    </message>
    <message>
        <location filename="../launcher/ui/tray_icon.py" line="57"/>
        <source>Quit</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <location filename="../launcher/ui/tray_icon.py" line="62"/>
        <source>The program stays in the tray. Click its icon to see the window again, or choose “Quit” in its menu.</source>
        <translation>Бағдарлама хабарландыру аймағында қалады. Терезені қайта көру үшін бағдарламаның белгішесін басыңыз, ал бағдарламаны жабу үшін белгіше мәзірінен «Шығу» пәрменін таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <location filename="../launcher/ui/trouble_dialog.py" line="73"/>
        <source>Checked at {time}.</source>
        <translation>Тексерілген уақыты: {time}.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="104"/>
        <source>Why is this here?</source>
        <translation>Бұл неге осында?</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="113"/>
        <source>Read the regulation</source>
        <translation>Ережені оқу</translation>
    </message>
    <message>
        <location filename="../launcher/ui/trouble_dialog.py" line="75"/>
        <location filename="../launcher/ui/why_dialog.py" line="114"/>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="125"/>
        <source>You saved this link yourself.</source>
        <translation>Бұл сілтемені өзіңіз сақтағансыз.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="127"/>
        <location filename="../launcher/ui/why_dialog.py" line="144"/>
        <source>What it is</source>
        <translation>Бұл не</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="127"/>
        <source>A room of your own</source>
        <translation>Өз бөлмеңіз</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="128"/>
        <source>Platform</source>
        <translation>Платформа</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="175"/>
        <source>Clause</source>
        <translation>Тармақ</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="129"/>
        <location filename="../launcher/ui/why_dialog.py" line="145"/>
        <source>Reminder of ethics</source>
        <translation>Этика туралы ескерту</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="130"/>
        <location filename="../launcher/ui/why_dialog.py" line="146"/>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="147"/>
        <source>The regulation writes</source>
        <translation>Ережеде жазылғаны</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="131"/>
        <location filename="../launcher/ui/why_dialog.py" line="148"/>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="150"/>
        <source>Set by the content layer</source>
        <translation>Мазмұнның қай қабатынан алынған</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="176"/>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="177"/>
        <source>Validity</source>
        <translation>Қолданылу мерзімі</translation>
    </message>
</context>
<context>
    <name>WhyButton</name>
    <message>
        <location filename="../launcher/ui/trouble_dialog.py" line="74"/>
        <location filename="../launcher/ui/why_button.py" line="25"/>
        <source>Why is this here?</source>
        <translation>Бұл неге осында?</translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_actions.py" line="39"/>
        <location filename="../launcher/ui/why_button.py" line="13"/>
        <source>What is wrong here?</source>
        <translation>Мұнда не болды?</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../launcher/core/problem_words.py" line="7"/>
        <source>an object in braces</source>
        <translation>жүйелі жақшадағы объект</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_words.py" line="8"/>
        <source>a list in brackets</source>
        <translation>шаршы жақшадағы тізім</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_words.py" line="9"/>
        <source>a text in quotation marks</source>
        <translation>тырнақшадағы мәтін</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_words.py" line="10"/>
        <source>true or false</source>
        <translation>true немесе false</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_words.py" line="11"/>
        <source>a whole number</source>
        <translation>бүтін сан</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_words.py" line="12"/>
        <source>a number</source>
        <translation>сан</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_words.py" line="13"/>
        <source>Kazakh</source>
        <translation>қазақ</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_words.py" line="14"/>
        <source>Russian</source>
        <translation>орыс</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_words.py" line="15"/>
        <source>English</source>
        <translation>ағылшын</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_words.py" line="16"/>
        <source>a comma is missing</source>
        <translation>үтір жетіспейді</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_words.py" line="17"/>
        <source>a colon is missing</source>
        <translation>қос нүкте жетіспейді</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_words.py" line="18"/>
        <source>a value is missing</source>
        <translation>мән жетіспейді</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_words.py" line="19"/>
        <source>a key in quotation marks is missing</source>
        <translation>тырнақшадағы кілт жетіспейді</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_words.py" line="22"/>
        <location filename="../launcher/core/problem_words.py" line="23"/>
        <source>there is a comma too many</source>
        <translation>артық үтір тұр</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_words.py" line="24"/>
        <source>the text has no quotation mark at its end</source>
        <translation>мәтіннің соңында тырнақша жоқ</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_words.py" line="25"/>
        <source>a text goes over the end of its line</source>
        <translation>мәтін жолдың соңынан асып кеткен</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_words.py" line="26"/>
        <source>something stands after the end</source>
        <translation>мазмұн аяқталғаннан кейін тағы бірдеңе тұр</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_words.py" line="27"/>
        <location filename="../launcher/core/problem_words.py" line="28"/>
        <source>after a backslash stands a wrong sign</source>
        <translation>кері қиғаш сызықтан кейін жарамсыз таңба тұр</translation>
    </message>
</context>
</TS>
