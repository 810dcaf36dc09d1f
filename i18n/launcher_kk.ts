<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
<context>
    <name>AddressRow</name>
    <message>
        <location filename="../launcher/ui/address_row.py" line="36"/>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <location filename="../launcher/ui/address_row.py" line="37"/>
        <source>Copy address</source>
        <translation>Мекенжайды көшіру</translation>
    </message>
    <message>
        <location filename="../launcher/ui/address_row.py" line="42"/>
        <source>✓ Copied</source>
        <translation>✓ Көшірілді</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <location filename="../launcher/ui/browser_dialog.py" line="69"/>
        <source>{title} could not be opened</source>
        <translation>{title} ашылмады</translation>
    </message>
    <message>
        <location filename="../launcher/ui/browser_dialog.py" line="71"/>
        <source>Other browsers on this computer</source>
        <translation>Осы компьютердегі басқа браузерлер</translation>
    </message>
    <message>
        <location filename="../launcher/ui/browser_dialog.py" line="74"/>
        <source>Choose another browser, or copy the address and open it where you can.</source>
        <translation>Басқа браузерді таңдаңыз немесе мекенжайды көшіріп алып, мүмкіндік бар жерде ашыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/browser_dialog.py" line="76"/>
        <source>Copy the address and open it on another device. To have it work here, ask the helpdesk to install a browser.</source>
        <translation>Мекенжайды көшіріп алып, басқа құрылғыда ашыңыз. Осы компьютерде де ашылуы үшін қолдау қызметінен браузер орнатуды сұраңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/browser_dialog.py" line="83"/>
        <source>Open in {browser}</source>
        <translation>{browser} браузерінде ашу</translation>
    </message>
    <message>
        <location filename="../launcher/ui/browser_dialog.py" line="85"/>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <location filename="../launcher/faces/console.py" line="77"/>
        <source>{file}: no mistakes.</source>
        <translation>{file}: қате жоқ.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console.py" line="84"/>
        <source>error</source>
        <translation>қате</translation>
    </message>
    <message>
        <location filename="../launcher/faces/console.py" line="85"/>
        <source>warning</source>
        <translation>ескерту</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <location filename="../launcher/faces/desktop.py" line="125"/>
        <source>There is no entry “{name}”.</source>
        <translation>«{name}» деген жазба жоқ.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/desktop.py" line="169"/>
        <source>Platforms</source>
        <translation>Платформалар</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <location filename="../launcher/system/doctor.py" line="47"/>
        <source>There is a display to show windows on.</source>
        <translation>Терезелерді көрсететін экран бар.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="52"/>
        <source>No display was found here, so no window can open from this command line.</source>
        <translation>Экран табылмады, сондықтан бұл пәрмен жолынан терезе ашылмайды.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="53"/>
        <source>Run the command in a terminal on the desktop of this computer.</source>
        <translation>Пәрменді осы компьютердің жұмыс үстеліндегі терминалда орындаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="63"/>
        <source>Every library that windows need is there.</source>
        <translation>Терезелерге қажет кітапханалардың бәрі бар.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="69"/>
        <source>A library that windows need is missing: {library}.</source>
        <translation>Терезелерге қажет кітапхана жетіспейді: {library}.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="70"/>
        <source>Install it with: {command}</source>
        <translation>Оны мына пәрменмен орнатыңыз: {command}</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="79"/>
        <source>Fonts, colours and pictograms are there.</source>
        <translation>Қаріптер, түстер мен белгішелер орнында.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="83"/>
        <source>The file with fonts, colours and pictograms is missing or damaged: {file}.</source>
        <translation>Қаріптер, түстер мен белгішелер файлы жоқ немесе бүлінген: {file}.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="84"/>
        <location filename="../launcher/system/doctor.py" line="101"/>
        <source>Install the program again; in a source tree run make run.</source>
        <translation>Бағдарламаны қайта орнатыңыз; бастапқы код қалтасында make run пәрменін орындаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="96"/>
        <source>All three languages are there.</source>
        <translation>Үш тілдің үшеуі де бар.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="100"/>
        <source>Translations are missing: {languages}.</source>
        <translation>Мына тілдердің аудармасы жоқ: {languages}.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="109"/>
        <source>The content is sound (edition {edition}).</source>
        <translation>Мазмұнда қате жоқ (шығарылым: {edition}).</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="114"/>
        <source>The content has mistakes: {count}.</source>
        <translation>Мазмұндағы қателер саны: {count}.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="115"/>
        <source>The command “nkzu-helpdesk validate” names each of them with its cure.</source>
        <translation>«nkzu-helpdesk validate» пәрмені әр қатені және оны түзету жолын көрсетеді.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="126"/>
        <source>No browser was found, so nothing can be opened.</source>
        <translation>Браузер табылмады, сондықтан ештеңе ашылмайды.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="127"/>
        <source>Install a browser, for example Firefox or Chromium.</source>
        <translation>Браузер орнатыңыз, мысалы, Firefox немесе Chromium.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="133"/>
        <source>The default browser {default} is no longer there; at each press the program has to ask which one to use.</source>
        <translation>Әдепкі {default} браузері енді жоқ; әр басқан сайын бағдарлама қай браузерді қолдану керегін сұрауға мәжбүр.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="138"/>
        <source>Choose another default browser in the system&apos;s settings.</source>
        <translation>Жүйе баптауларында басқа әдепкі браузерді таңдаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="141"/>
        <source>Browsers found: {names}.</source>
        <translation>Табылған браузерлер: {names}.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="147"/>
        <source>Settings can be saved in {folder}.</source>
        <translation>Баптауларды {folder} қалтасына сақтауға болады.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="152"/>
        <source>Settings cannot be saved in {folder}; the program works, but forgets them.</source>
        <translation>Баптауларды {folder} қалтасына сақтау мүмкін емес; бағдарлама жұмыс істейді, бірақ оларды есте сақтамайды.</translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="153"/>
        <source>On a shared computer this may be wanted. Otherwise give the right to write there.</source>
        <translation>Ортақ компьютерде бұл әдейі жасалған болуы мүмкін. Олай болмаса, осы қалтаға жазу құқығын беріңіз.</translation>
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
        <location filename="../launcher/ui/entry_words.py" line="63"/>
        <source>The regulation gives no address; this is the official public one, added by the program.</source>
        <translation>Ережеде мекенжай берілмеген; бұл – бағдарлама қосқан, көпшілікке ашық ресми мекенжай.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <location filename="../launcher/ui/header.py" line="99"/>
        <source>Platforms</source>
        <translation>Платформалар</translation>
    </message>
    <message>
        <location filename="../launcher/ui/header.py" line="103"/>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <location filename="../launcher/ui/header.py" line="104"/>
        <source>Colours</source>
        <translation>Түстер</translation>
    </message>
    <message>
        <location filename="../launcher/ui/header.py" line="119"/>
        <source>Light colours</source>
        <translation>Ашық түстер</translation>
    </message>
    <message>
        <location filename="../launcher/ui/header.py" line="120"/>
        <source>Dark colours</source>
        <translation>Қою түстер</translation>
    </message>
    <message>
        <location filename="../launcher/ui/header.py" line="121"/>
        <source>Colours as in the system</source>
        <translation>Жүйедегідей түстер</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <location filename="../launcher/ui/home_page.py" line="172"/>
        <source>The regulation and its validity</source>
        <translation>Ереже және оның қолданылу мерзімі</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <location filename="../launcher/ui/translation.py" line="76"/>
        <source>in Kazakh</source>
        <translation>қазақ тілінде</translation>
    </message>
    <message>
        <location filename="../launcher/ui/translation.py" line="77"/>
        <source>in Russian</source>
        <translation>орыс тілінде</translation>
    </message>
    <message>
        <location filename="../launcher/ui/translation.py" line="78"/>
        <source>in English</source>
        <translation>ағылшын тілінде</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="101"/>
        <source>Opening…</source>
        <translation>Ашылып жатыр…</translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="113"/>
        <source>{title} is opening in {browser}.</source>
        <translation>{browser} браузерінде {title} ашылып жатыр.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="134"/>
        <source>{title} was opened in {browser}.</source>
        <translation>{browser} браузерінде {title} ашылды.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="168"/>
        <source>No browser was found on this computer.</source>
        <translation>Бұл компьютерден браузер табылмады.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="169"/>
        <source>The browser {browser} is no longer on this computer.</source>
        <translation>{browser} браузері бұл компьютерде енді жоқ.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="170"/>
        <source>This computer does not allow {browser} to be started.</source>
        <translation>Бұл компьютерде {browser} браузерін іске қосуға рұқсат жоқ.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="171"/>
        <source>{browser} was started but closed at once with an error (code {code}).</source>
        <translation>{browser} браузері іске қосылды, бірақ қате шығып, бірден жабылып қалды (қате коды: {code}).</translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="174"/>
        <source>{browser} could not be started: {detail}.</source>
        <translation>{browser} браузерін іске қосу мүмкін болмады: {detail}.</translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="176"/>
        <source>The default browser, {browser}, is no longer on this computer, and no other one was found.</source>
        <translation>Әдепкі браузер ({browser}) бұл компьютерде енді жоқ, басқа браузер де табылмады.</translation>
    </message>
</context>
<context>
    <name>ProblemNotice</name>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="40"/>
        <source>▲ Nothing can be shown: the program&apos;s content is missing or damaged. Please tell the helpdesk; installing the program again cures it.</source>
        <translation>▲ Ештеңе көрсету мүмкін емес: бағдарламаның мазмұны жоқ немесе бүлінген. Қолдау қызметіне хабарлаңыз; бағдарламаны қайта орнату мұны түзетеді.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="46"/>
        <source>▲ Part of the content could not be used (mistakes: {count}). Everything else works. Please tell the helpdesk.</source>
        <translation>▲ Мазмұнның бір бөлігін пайдалану мүмкін болмады (қателер саны: {count}). Қалғанының бәрі жұмыс істейді. Бұл туралы қолдау қызметіне хабарлаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="52"/>
        <source>Details</source>
        <translation>Толығырақ</translation>
    </message>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="80"/>
        <source>What could not be used</source>
        <translation>Нені пайдалану мүмкін болмады</translation>
    </message>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="83"/>
        <source>Further mistakes: {count}. The command “nkzu-helpdesk validate” lists all.</source>
        <translation>Тағы {count} қате бар. «nkzu-helpdesk validate» пәрмені олардың бәрін көрсетеді.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="86"/>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="90"/>
        <source>{file}, line {line}</source>
        <translation>{file}, {line}-жол</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="11"/>
        <source>The file “{file}” does not exist.</source>
        <translation>«{file}» файлы жоқ.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="12"/>
        <source>Check the path, or put the file there again.</source>
        <translation>Файлдың жолын тексеріңіз немесе файлды сол жерге қайта салыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="15"/>
        <source>The file “{file}” cannot be read: {reason}.</source>
        <translation>«{file}» файлын оқу мүмкін емес: {reason}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="16"/>
        <source>Give the program the right to read the file, and check the disk.</source>
        <translation>Бағдарламаға файлды оқу құқығын беріңіз және дискіні тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="19"/>
        <source>“{file}” is not an ordinary file.</source>
        <translation>«{file}» – кәдімгі файл емес.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="20"/>
        <source>Name a JSON file, not a folder, a pipe or a device.</source>
        <translation>Қалтаны, арнаны немесе құрылғыны емес, JSON файлын көрсетіңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="23"/>
        <source>The file is empty.</source>
        <translation>Файл бос.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="24"/>
        <source>Copy the file again from a good copy; it was probably not saved to the end.</source>
        <translation>Файлды бүлінбеген көшірмесінен қайта көшіріңіз; ол соңына дейін сақталмай қалған сияқты.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="27"/>
        <source>The file holds only zero bytes, as after a power cut.</source>
        <translation>Файл тек нөлдік байттардан тұрады; электр қуаты кенет үзілгенде осылай болады.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="28"/>
        <source>Copy the file again from a good copy.</source>
        <translation>Файлды бүлінбеген көшірмесінен қайта көшіріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="31"/>
        <source>The file is larger than {limit} KiB.</source>
        <translation>Файлдың көлемі шектен асып кеткен (ең көбі {limit} КиБ).</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="32"/>
        <source>Content is short text; check that this is the right file.</source>
        <translation>Мазмұн қысқа мәтіндерден тұрады; бұл керекті файл ма, соны тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="35"/>
        <source>The file is saved in the encoding {encoding}, not in UTF-8.</source>
        <translation>Файл UTF-8 емес, {encoding} кодтауымен сақталған.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="36"/>
        <source>Save it again in the editor with the encoding UTF-8.</source>
        <translation>Оны редакторда UTF-8 кодтауымен қайта сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="39"/>
        <source>A byte here is not UTF-8 text.</source>
        <translation>Мұндағы байт UTF-8 мәтініне жатпайды.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="40"/>
        <source>Save the file again in the editor with the encoding UTF-8.</source>
        <translation>Файлды редакторда UTF-8 кодтауымен қайта сақтаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="43"/>
        <source>The file is not valid JSON from here on: {reason}.</source>
        <translation>Осы жерден бастап файл JSON пішіміне сай емес: {reason}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="44"/>
        <source>Look at this line and the one before: a comma, a quotation mark or a bracket is missing or too many.</source>
        <translation>Осы жол мен алдыңғы жолды қараңыз: үтір, тырнақша немесе жақша жетіспейді не артық қойылған.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="47"/>
        <source>Brackets are nested too deeply.</source>
        <translation>Жақшалар бірінің ішіне бірі тым терең салынған.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="48"/>
        <source>Content needs at most six levels; remove the extra brackets.</source>
        <translation>Мазмұнға алты деңгейден артық керек емес; артық жақшаларды алып тастаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="51"/>
        <source>“{value}” is not a number in JSON.</source>
        <translation>JSON пішімінде «{value}» сан болып саналмайды.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="52"/>
        <source>Write an ordinary number or remove the value.</source>
        <translation>Кәдімгі сан жазыңыз немесе мәнді алып тастаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="55"/>
        <source>The key “{key}” stands twice in one object; the last one counts.</source>
        <translation>Бір объектіде «{key}» кілті екі рет тұр; соңғысы есепке алынады.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="56"/>
        <source>Remove one of the two.</source>
        <translation>Екеуінің бірін алып тастаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="60"/>
        <source>The file is written for schema “{value}”; this program reads schema 1.</source>
        <translation>Файл «{value}» схемасы бойынша жазылған; бұл бағдарлама 1-схеманы оқиды.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="61"/>
        <source>Write &quot;schema&quot;: 1, or update the program if the file is newer.</source>
        <translation>&quot;schema&quot;: 1 деп жазыңыз, ал файл жаңарақ болса, бағдарламаны жаңартыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="64"/>
        <source>Here stands {found}, but it must be {expected}.</source>
        <translation>Мұнда {found} тұр, ал {expected} керек.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="65"/>
        <source>Write {expected}.</source>
        <translation>Мұнда {expected} жазыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="68"/>
        <source>The key “{key}” is missing.</source>
        <translation>«{key}» кілті жоқ.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="69"/>
        <source>Add &quot;{key}&quot; to this object.</source>
        <translation>Осы объектіге &quot;{key}&quot; кілтін қосыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="72"/>
        <location filename="../launcher/core/problem_texts.py" line="76"/>
        <source>The key “{key}” is not known.</source>
        <translation>«{key}» деген кілт белгісіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="73"/>
        <source>Remove it, or check its spelling.</source>
        <translation>Оны алып тастаңыз немесе қалай жазылғанын тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="77"/>
        <location filename="../launcher/core/problem_texts.py" line="134"/>
        <source>Did you mean “{near}”?</source>
        <translation>Сіз «{near}» деп жазғыңыз келді ме?</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="80"/>
        <location filename="../launcher/core/problem_texts.py" line="84"/>
        <source>The value “{value}” is not known here.</source>
        <translation>Мұнда «{value}» деген мән қолданылмайды.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="81"/>
        <source>Write one of: {known}.</source>
        <translation>Мыналардың бірін жазыңыз: {known}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="85"/>
        <source>Did you mean “{near}”? Known values are: {known}.</source>
        <translation>Сіз «{near}» деп жазғыңыз келді ме? Мұнда мына мәндер қолданылады: {known}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="88"/>
        <source>The text in {language} is missing.</source>
        <translation>Мәтіннің {language} тіліндегі нұсқасы жоқ.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="89"/>
        <source>Add it under &quot;{key}&quot;; until then another language is shown.</source>
        <translation>Оны &quot;{key}&quot; кілтіне жазыңыз; оған дейін басқа тілдегі мәтін көрсетіледі.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="92"/>
        <source>The text is empty.</source>
        <translation>Мәтін бос.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="93"/>
        <source>Write the text, or remove the key if it is optional.</source>
        <translation>Мәтінді жазыңыз немесе кілт міндетті болмаса, оны алып тастаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="96"/>
        <source>The text is longer than {limit} characters and was cut.</source>
        <translation>Мәтін {limit} таңбадан ұзын, сондықтан соңы кесілді.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="97"/>
        <source>Shorten the text.</source>
        <translation>Мәтінді қысқартыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="100"/>
        <source>The text has the invisible character {character}; it was removed.</source>
        <translation>Мәтінде көрінбейтін таңба болған ({character}); ол алып тасталды.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="101"/>
        <source>Type the text again instead of pasting it.</source>
        <translation>Мәтінді көшіріп қоймай, қайта теріп жазыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="104"/>
        <source>The text has the markup “{markup}”; it is shown as it stands.</source>
        <translation>Мәтінде «{markup}» белгілеуі бар; ол сол күйінде көрсетіледі.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="105"/>
        <source>Write plain text without tags.</source>
        <translation>Тегтерсіз, кәдімгі мәтін жазыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="108"/>
        <source>The word “{word}” mixes two alphabets: its letter “{letter}” ({code}) belongs to the other one.</source>
        <translation>«{word}» сөзінде екі әліпби араласып кеткен: «{letter}» әрпі ({code}) басқа әліпбиге жатады.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="109"/>
        <source>Type the word again in one keyboard layout.</source>
        <translation>Сөзді бір ғана пернетақта жаймасында қайта теріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="112"/>
        <source>The Kazakh and the Russian text are the same.</source>
        <translation>Қазақша мәтін мен орысша мәтін бірдей.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="113"/>
        <source>Translate one of the two.</source>
        <translation>Екеуінің бірін аударыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="116"/>
        <source>“{value}” cannot be a name.</source>
        <translation>«{value}» атау бола алмайды.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="117"/>
        <source>Use small Latin letters, digits and hyphens, beginning with a letter, 64 at most.</source>
        <translation>Латынның кіші әріптерін, цифрларды және дефистерді қолданыңыз; атау әріптен басталып, 64 таңбадан аспауы керек.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="120"/>
        <source>“{value}” is not a date.</source>
        <translation>«{value}» күнді білдірмейді.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="121"/>
        <source>Write year-month-day, for example 2020-03-26.</source>
        <translation>Жыл-ай-күн ретімен жазыңыз, мысалы, 2020-03-26.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="125"/>
        <source>The name “{value}” is used twice in this list; only the first one counts.</source>
        <translation>Бұл тізімде «{value}» атауы екі рет қолданылған; біріншісі ғана есепке алынады.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="126"/>
        <source>Give one of the two another name.</source>
        <translation>Екеуінің біріне басқа атау беріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="129"/>
        <location filename="../launcher/core/problem_texts.py" line="133"/>
        <source>There is nothing with the name “{value}”.</source>
        <translation>«{value}» деген атау еш жерде жоқ.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="130"/>
        <source>Write a name that exists, or add what is missing.</source>
        <translation>Бұрыннан бар атауды жазыңыз немесе жетіспейтінін қосыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="137"/>
        <source>“{value}” is not a guide or a document.</source>
        <translation>«{value}» – нұсқаулық та, құжат та емес.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="138"/>
        <source>Only entries of the kinds guide and document can stand under another entry.</source>
        <translation>Басқа жазбаның астында guide және document түріндегі жазбалар ғана тұра алады.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="141"/>
        <source>A guide or a document has guides of its own; they are shown by themselves.</source>
        <translation>Нұсқаулықтың немесе құжаттың өз нұсқаулықтары көрсетілген; олар бөлек көрсетіледі.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="142"/>
        <source>Name these guides at the platform they belong to.</source>
        <translation>Бұл нұсқаулықтарды өздері тиесілі платформаға жазыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="145"/>
        <source>This entry has no address, so it cannot be opened.</source>
        <translation>Бұл жазбаның мекенжайы жоқ, сондықтан оны ашу мүмкін емес.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="146"/>
        <source>Add &quot;url&quot;; only messengers and documents may do without.</source>
        <translation>&quot;url&quot; кілтін қосыңыз; онсыз мессенджерлер мен құжаттар ғана бола алады.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="149"/>
        <source>Nothing of this file can be shown, so it was left out.</source>
        <translation>Бұл файлда көрсетуге жарайтын ештеңе жоқ, сондықтан ол пайдаланылмады.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="150"/>
        <source>Mend the other mistakes; at least one entry must be sound.</source>
        <translation>Қалған қателерді түзетіңіз; кемінде бір жазба дұрыс болуы керек.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="154"/>
        <source>“{value}” is not a host name.</source>
        <translation>«{value}» – хост атауы емес.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="155"/>
        <source>Write it in small Latin letters without a scheme, a port or a path, for example do.nkzu.kz.</source>
        <translation>Оны схемасыз, портсыз және жолсыз, латынның кіші әріптерімен жазыңыз, мысалы, do.nkzu.kz.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="158"/>
        <source>“{value}” is not a port number.</source>
        <translation>«{value}» – порт нөмірі емес.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="159"/>
        <source>Write whole numbers from 1 to 65535.</source>
        <translation>1-ден 65535-ке дейінгі бүтін сандарды жазыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="162"/>
        <location filename="../launcher/core/problem_texts.py" line="166"/>
        <source>The host “{host}” is not on the list of approved hosts.</source>
        <translation>«{host}» хосты рұқсат етілген хосттардың тізімінде жоқ.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="163"/>
        <source>Correct the address, or add the host to &quot;hosts&quot; if the university approved it.</source>
        <translation>Мекенжайды түзетіңіз немесе университет рұқсат еткен болса, хостты &quot;hosts&quot; тізіміне қосыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="167"/>
        <source>Did you mean “{near}”? If not, and the university approved this host, add it to &quot;hosts&quot;.</source>
        <translation>Сіз «{near}» деп жазғыңыз келді ме? Олай болмаса, ал университет бұл хостқа рұқсат еткен болса, оны &quot;hosts&quot; тізіміне қосыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="170"/>
        <source>The port {port} of “{host}” is not on the list of approved hosts.</source>
        <translation>«{host}» хостының {port}-порты рұқсат етілген хосттардың тізімінде жоқ.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="171"/>
        <source>Correct the port, or add it to &quot;ports&quot; of this host.</source>
        <translation>Портты түзетіңіз немесе оны осы хосттың &quot;ports&quot; тізіміне қосыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="174"/>
        <source>The address begins with http:, which is not encrypted, and “{host}” does not allow that.</source>
        <translation>Мекенжай http: деп басталады, яғни байланыс шифрланбайды, ал «{host}» хосты үшін бұған рұқсат берілмеген.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="175"/>
        <source>Write https:, or set &quot;http_ok&quot;: true for this host if the site has nothing better.</source>
        <translation>https: деп жазыңыз немесе сайтта одан жақсысы болмаса, осы хостқа &quot;http_ok&quot;: true деп қойыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="178"/>
        <source>No entry leads to the host “{host}”.</source>
        <translation>Бірде-бір жазба «{host}» хостына апармайды.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="179"/>
        <source>Remove it from &quot;hosts&quot; if it is not needed.</source>
        <translation>Керек болмаса, оны &quot;hosts&quot; тізімінен алып тастаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="183"/>
        <source>The address is not a text.</source>
        <translation>Мекенжай мәтін түрінде жазылмаған.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="184"/>
        <source>Write the address in quotation marks, for example &quot;https://zoom.us/&quot;.</source>
        <translation>Мекенжайды тырнақшаға алып жазыңыз, мысалы, &quot;https://zoom.us/&quot;.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="187"/>
        <source>The address is empty.</source>
        <translation>Мекенжай бос.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="188"/>
        <source>Write the address, or null where the regulation names none.</source>
        <translation>Мекенжайды жазыңыз, ал ол ережеде көрсетілмесе, null деп жазыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="191"/>
        <source>The address is longer than {limit} characters.</source>
        <translation>Мекенжай {limit} таңбадан ұзын.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="192"/>
        <source>Use a shorter address of the same page.</source>
        <translation>Сол беттің қысқарақ мекенжайын қолданыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="195"/>
        <source>The address has a space in it.</source>
        <translation>Мекенжайда бос орын бар.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="196"/>
        <source>Remove the space; inside a path write %20.</source>
        <translation>Бос орынды алып тастаңыз; мекенжай жолының ішінде оның орнына %20 деп жазыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="199"/>
        <source>The address has the invisible character {character}.</source>
        <translation>Мекенжайда көрінбейтін таңба бар: {character}.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="200"/>
        <source>Type the address again instead of pasting it.</source>
        <translation>Мекенжайды көшіріп қоймай, қайта теріп жазыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="203"/>
        <source>The letter “{letter}” in the address is Cyrillic and only looks like the Latin “{latin}”.</source>
        <translation>Мекенжайдағы «{letter}» – кирилл әрпі, ол латынның «{latin}» әрпіне ұқсайды ғана.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="204"/>
        <source>Type the address again in the English keyboard layout.</source>
        <translation>Мекенжайды пернетақтаның ағылшынша жаймасында қайта теріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="207"/>
        <source>The address has the character “{letter}”, which is not a Latin letter.</source>
        <translation>Мекенжайда «{letter}» таңбасы бар, ал ол латын әрпі емес.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="208"/>
        <source>Copy the address from the browser&apos;s address bar, which writes such characters with percent signs.</source>
        <translation>Мекенжайды браузердің мекенжай жолағынан көшіріп алыңыз: онда мұндай таңбалар пайыз белгісімен жазылады.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="211"/>
        <source>The address “{address}” lacks its beginning, http:// or https://.</source>
        <translation>«{address}» мекенжайының басында http:// немесе https:// жоқ.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="212"/>
        <location filename="../launcher/core/problem_texts.py" line="224"/>
        <location filename="../launcher/core/problem_texts.py" line="248"/>
        <location filename="../launcher/core/problem_texts.py" line="260"/>
        <source>Write “{suggestion}”.</source>
        <translation>«{suggestion}» деп жазыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="215"/>
        <source>“{address}” is not a web address.</source>
        <translation>«{address}» – веб-мекенжай емес.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="216"/>
        <source>Write the whole address as the browser shows it, beginning with https:// or http://.</source>
        <translation>Мекенжайды браузерде көрсетілгендей толық жазыңыз; ол https:// немесе http:// деп басталуы керек.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="219"/>
        <source>The address begins with “{scheme}:”, which does not lead to a web page.</source>
        <translation>Мекенжай «{scheme}:» деп басталады, ал мұндай мекенжай веб-бетке апармайды.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="220"/>
        <source>Only addresses with https:// or http:// can be opened.</source>
        <translation>https:// немесе http:// деп басталатын мекенжайларды ғана ашуға болады.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="223"/>
        <source>After “{scheme}:” there must be exactly two slashes.</source>
        <translation>«{scheme}:» дегеннен кейін дәл екі қиғаш сызық тұруы керек.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="227"/>
        <source>The address has a backslash in it.</source>
        <translation>Мекенжайда кері қиғаш сызық бар.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="228"/>
        <source>Write ordinary slashes: /.</source>
        <translation>Кәдімгі қиғаш сызық қойыңыз: /.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="231"/>
        <source>The address has a user name or password before the host: everything before “@”.</source>
        <translation>Мекенжайда хосттың алдында пайдаланушы аты немесе құпиясөз тұр: бұл – «@» белгісіне дейінгі бөлік.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="232"/>
        <source>Remove it; such addresses hide where they lead.</source>
        <translation>Оны алып тастаңыз; мұндай мекенжайлар қайда апаратынын жасырады.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="235"/>
        <source>The address names a number instead of a host: “{host}”.</source>
        <translation>Мекенжайда хост атауының орнында сан тұр: «{host}».</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="236"/>
        <source>Write the host&apos;s name.</source>
        <translation>Хосттың атауын жазыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="239"/>
        <source>The host “{host}” has no dot, so it is not a name on the internet.</source>
        <translation>«{host}» хостының атауында нүкте жоқ, сондықтан интернетте мұндай атау болмайды.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="240"/>
        <source>Write the whole name, for example {host}.nkzu.kz.</source>
        <translation>Атауды толық жазыңыз, мысалы, {host}.nkzu.kz.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="243"/>
        <source>The host “{host}” is an encoded name of letters that can imitate others.</source>
        <translation>«{host}» хосты – кодталған атау, оның әріптері басқа әріптерге ұқсап тұруы мүмкін.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="244"/>
        <source>Use the site&apos;s name in Latin letters.</source>
        <translation>Сайттың латын әріптерімен жазылған атауын қолданыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="247"/>
        <source>The scheme and the host of an address must be in small letters.</source>
        <translation>Мекенжайдың схемасы мен хосты кіші әріптермен жазылуы керек.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="251"/>
        <source>“{host}” is not a host name.</source>
        <translation>«{host}» – хост атауы емес.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="252"/>
        <source>Between the slashes and the path stands a name such as do.nkzu.kz; check dots, hyphens and other signs.</source>
        <translation>Қиғаш сызықтар мен жолдың арасында do.nkzu.kz сияқты атау тұрады; нүктелерді, дефистерді және басқа белгілерді тексеріңіз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="255"/>
        <source>“{port}” is not a port.</source>
        <translation>«{port}» – порт емес.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="256"/>
        <source>After the colon write a number from 1 to 65535 without leading zeros, or remove the colon.</source>
        <translation>Қос нүктеден кейін 1-ден 65535-ке дейінгі санды алдына нөл қоймай жазыңыз немесе қос нүктені алып тастаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="259"/>
        <source>The port {port} is the usual one of {scheme}:, so it must not be written.</source>
        <translation>{port}-порт – {scheme}: үшін әдеттегі порт, сондықтан оны жазуға болмайды.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="263"/>
        <source>The path has “.” or “..” as a folder.</source>
        <translation>Мекенжай жолында қалта атауының орнында «.» немесе «..» тұр.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="264"/>
        <source>Write the path without detours.</source>
        <translation>Жолды айналмаларсыз, тікелей жазыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="267"/>
        <source>After a percent sign two digits of a hexadecimal number must follow: “{part}”.</source>
        <translation>Пайыз белгісінен кейін он алтылық санның екі цифры тұруы керек: «{part}».</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="268"/>
        <source>Write %25 for a percent sign itself.</source>
        <translation>Пайыз белгісінің өзін %25 деп жазыңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="271"/>
        <source>“{part}” hides a control character in the address.</source>
        <translation>«{part}» мекенжайда басқару таңбасын жасырып тұр.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="272"/>
        <source>Remove it.</source>
        <translation>Оны алып тастаңыз.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="275"/>
        <source>The sign “{letter}” may not stand in an address.</source>
        <translation>Мекенжайда «{letter}» белгісі болмауы керек.</translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="276"/>
        <source>Copy the address from the browser&apos;s address bar, which writes such signs with percent signs.</source>
        <translation>Мекенжайды браузердің мекенжай жолағынан көшіріп алыңыз: онда мұндай белгілер пайыз белгісімен жазылады.</translation>
    </message>
</context>
<context>
    <name>Regulation</name>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="75"/>
        <source>← Back to the platforms</source>
        <translation>← Платформаларға оралу</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="84"/>
        <source>Whose regulation it is</source>
        <translation>Кімнің ережесі</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="85"/>
        <source>For whom</source>
        <translation>Кімге арналған</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="86"/>
        <source>Validity</source>
        <translation>Қолданылу мерзімі</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="87"/>
        <source>Amendments</source>
        <translation>Өзгерістер</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="89"/>
        <source>Recommended by</source>
        <translation>Кім ұсынған</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="92"/>
        <source>About this text</source>
        <translation>Бұл мәтін туралы</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="163"/>
        <source>Clause {number}. {title}</source>
        <translation>{number}-тармақ. {title}</translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="179"/>
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
        <location filename="../launcher/ui/reminder_dialog.py" line="66"/>
        <source>Our advice; it is not part of the regulation</source>
        <translation>Біздің кеңестеріміз; олар ережеге кірмейді</translation>
    </message>
    <message>
        <location filename="../launcher/ui/reminder_dialog.py" line="70"/>
        <source>I have read the reminder.</source>
        <translation>Ескертуді оқып шықтым.</translation>
    </message>
    <message>
        <location filename="../launcher/ui/reminder_dialog.py" line="71"/>
        <source>Open {title}</source>
        <translation>{title} ашу</translation>
    </message>
    <message>
        <location filename="../launcher/ui/reminder_dialog.py" line="72"/>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="68"/>
        <source>Why is this here?</source>
        <translation>Бұл неге осында?</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="74"/>
        <source>Read the regulation</source>
        <translation>Ережені оқу</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="75"/>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="86"/>
        <source>What it is</source>
        <translation>Бұл не</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="112"/>
        <source>Clause</source>
        <translation>Тармақ</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="87"/>
        <source>Reminder of ethics</source>
        <translation>Этика туралы ескерту</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="88"/>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="89"/>
        <source>The regulation writes</source>
        <translation>Ережеде жазылғаны</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="90"/>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="91"/>
        <source>Set by the content layer</source>
        <translation>Мазмұнның қай қабатынан алынған</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="113"/>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="114"/>
        <source>Validity</source>
        <translation>Қолданылу мерзімі</translation>
    </message>
</context>
<context>
    <name>WhyButton</name>
    <message>
        <location filename="../launcher/ui/why_button.py" line="29"/>
        <source>Why is this here?</source>
        <translation>Бұл неге осында?</translation>
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
