<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>AddressRow</name>
    <message>
        <location filename="../launcher/ui/address_row.py" line="35"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/address_row.py" line="36"/>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/address_row.py" line="40"/>
        <source>✓ Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <location filename="../launcher/ui/browser_dialog.py" line="69"/>
        <source>{title} could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/browser_dialog.py" line="71"/>
        <source>Other browsers on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/browser_dialog.py" line="74"/>
        <source>Choose another browser, or copy the address and open it where you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/browser_dialog.py" line="76"/>
        <source>Copy the address and open it on another device. To have it work here, ask the helpdesk to install a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/browser_dialog.py" line="82"/>
        <source>Open in {browser}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/browser_dialog.py" line="84"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <location filename="../launcher/faces/console.py" line="63"/>
        <source>{file}: no mistakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/faces/console.py" line="70"/>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/faces/console.py" line="71"/>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <location filename="../launcher/faces/desktop.py" line="107"/>
        <source>There is no entry “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/faces/desktop.py" line="147"/>
        <source>Platforms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <location filename="../launcher/system/doctor.py" line="47"/>
        <source>There is a display to show windows on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="52"/>
        <source>No display was found here, so no window can open from this command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="53"/>
        <source>Run the command in a terminal on the desktop of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="62"/>
        <source>Every library that windows need is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="67"/>
        <source>A library that windows need is missing: {library}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="68"/>
        <source>Install it with: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="77"/>
        <source>Fonts, colours and pictograms are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="81"/>
        <source>The file with fonts, colours and pictograms is missing or damaged: {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="82"/>
        <location filename="../launcher/system/doctor.py" line="95"/>
        <source>Install the program again; in a source tree run make run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="90"/>
        <source>All three languages are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="94"/>
        <source>Translations are missing: {languages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="103"/>
        <source>The content is sound (edition {edition}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="108"/>
        <source>The content has mistakes: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="109"/>
        <source>The command “nkzu-helpdesk validate” names each of them with its cure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="120"/>
        <source>No browser was found, so nothing can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="121"/>
        <source>Install a browser, for example Firefox or Chromium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="127"/>
        <source>The default browser {default} is no longer there; {names} will be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="128"/>
        <source>Choose another default browser in the system&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="132"/>
        <source>Browsers found: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="138"/>
        <source>Settings can be saved in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="143"/>
        <source>Settings cannot be saved in {folder}; the program works, but forgets them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/system/doctor.py" line="144"/>
        <source>On a shared computer this may be wanted. Otherwise give the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <location filename="../launcher/ui/entry_card.py" line="93"/>
        <source>ethics: {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_card.py" line="95"/>
        <source>public address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="14"/>
        <source>clause {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="15"/>
        <source>clauses {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="31"/>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="33"/>
        <source>video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="34"/>
        <source>web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="40"/>
        <source>Approved platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="41"/>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="42"/>
        <source>Messenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="43"/>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="44"/>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="51"/>
        <source>for teachers and students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="52"/>
        <source>for teachers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="53"/>
        <source>for students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="60"/>
        <source>The regulation gives no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="62"/>
        <source>The regulation gives this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/entry_words.py" line="63"/>
        <source>The regulation gives no address; this is the official public one, added by the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <location filename="../launcher/ui/header.py" line="75"/>
        <source>Platforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/header.py" line="79"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/header.py" line="80"/>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/header.py" line="95"/>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/header.py" line="96"/>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/header.py" line="97"/>
        <source>Colours as in the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <location filename="../launcher/ui/home_page.py" line="163"/>
        <source>The regulation and its validity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <location filename="../launcher/ui/translation.py" line="81"/>
        <source>in Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/translation.py" line="82"/>
        <source>in Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/translation.py" line="83"/>
        <source>in English</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="88"/>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="102"/>
        <source>{title} is opening in {browser}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="122"/>
        <source>{title} was opened in {browser}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="152"/>
        <source>No browser was found on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="153"/>
        <source>The browser {browser} is no longer on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="154"/>
        <source>This computer does not allow {browser} to be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="155"/>
        <source>{browser} was started but closed at once with an error (code {code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="158"/>
        <source>{browser} could not be started: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/faces/opening_flow.py" line="160"/>
        <source>The default browser, {browser}, is no longer on this computer, and no other one was found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemNotice</name>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="39"/>
        <source>▲ Part of the content could not be used (mistakes: {count}). Everything else works. Please tell the helpdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="44"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="72"/>
        <source>What could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="75"/>
        <source>Further mistakes: {count}. The command “nkzu-helpdesk validate” lists all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="78"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/problem_notice.py" line="82"/>
        <source>{file}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="11"/>
        <source>The file “{file}” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="12"/>
        <source>Check the path, or put the file there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="15"/>
        <source>The file “{file}” cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="16"/>
        <source>Give the program the right to read the file, and check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="19"/>
        <source>“{file}” is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="20"/>
        <source>Name a JSON file, not a folder, a pipe or a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="23"/>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="24"/>
        <source>Copy the file again from a good copy; it was probably not saved to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="27"/>
        <source>The file holds only zero bytes, as after a power cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="28"/>
        <source>Copy the file again from a good copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="31"/>
        <source>The file is larger than {limit} KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="32"/>
        <source>Content is short text; check that this is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="35"/>
        <source>The file is saved in the encoding {encoding}, not in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="36"/>
        <source>Save it again in the editor with the encoding UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="39"/>
        <source>A byte here is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="40"/>
        <source>Save the file again in the editor with the encoding UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="43"/>
        <source>The file is not valid JSON from here on: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="44"/>
        <source>Look at this line and the one before: a comma, a quotation mark or a bracket is missing or too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="47"/>
        <source>Brackets are nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="48"/>
        <source>Content needs at most six levels; remove the extra brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="51"/>
        <source>“{value}” is not a number in JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="52"/>
        <source>Write an ordinary number or remove the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="55"/>
        <source>The key “{key}” stands twice in one object; the last one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="56"/>
        <source>Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="60"/>
        <source>The file is written for schema “{value}”; this program reads schema 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="61"/>
        <source>Write &quot;schema&quot;: 1, or update the program if the file is newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="64"/>
        <source>Here stands {found}, but it must be {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="65"/>
        <source>Write {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="68"/>
        <source>The key “{key}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="69"/>
        <source>Add &quot;{key}&quot; to this object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="72"/>
        <location filename="../launcher/core/problem_texts.py" line="76"/>
        <source>The key “{key}” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="73"/>
        <source>Remove it, or check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="77"/>
        <location filename="../launcher/core/problem_texts.py" line="134"/>
        <source>Did you mean “{near}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="80"/>
        <location filename="../launcher/core/problem_texts.py" line="84"/>
        <source>The value “{value}” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="81"/>
        <source>Write one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="85"/>
        <source>Did you mean “{near}”? Known values are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="88"/>
        <source>The text in {language} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="89"/>
        <source>Add it under &quot;{key}&quot;; until then another language is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="92"/>
        <source>The text is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="93"/>
        <source>Write the text, or remove the key if it is optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="96"/>
        <source>The text is longer than {limit} characters and was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="97"/>
        <source>Shorten the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="100"/>
        <source>The text has the invisible character {character}; it was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="101"/>
        <source>Type the text again instead of pasting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="104"/>
        <source>The text has the markup “{markup}”; it is shown as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="105"/>
        <source>Write plain text without tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="108"/>
        <source>The word “{word}” mixes two alphabets: its letter “{letter}” ({code}) belongs to the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="109"/>
        <source>Type the word again in one keyboard layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="112"/>
        <source>The Kazakh and the Russian text are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="113"/>
        <source>Translate one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="116"/>
        <source>“{value}” cannot be a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="117"/>
        <source>Use small Latin letters, digits and hyphens, beginning with a letter, 64 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="120"/>
        <source>“{value}” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="121"/>
        <source>Write year-month-day, for example 2020-03-26.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="125"/>
        <source>The name “{value}” is used twice in this list; only the first one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="126"/>
        <source>Give one of the two another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="129"/>
        <location filename="../launcher/core/problem_texts.py" line="133"/>
        <source>There is nothing with the name “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="130"/>
        <source>Write a name that exists, or add what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="137"/>
        <source>“{value}” is not a guide or a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="138"/>
        <source>Only entries of the kinds guide and document can stand under another entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="141"/>
        <source>This entry has no address, so it cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="142"/>
        <source>Add &quot;url&quot;; only messengers and documents may do without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="145"/>
        <source>The list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="146"/>
        <source>Add at least one item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="149"/>
        <source>Nothing of this file can be shown, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="150"/>
        <source>Mend the other mistakes; at least one entry must be sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="154"/>
        <source>“{value}” is not a host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="155"/>
        <source>Write it in small Latin letters without a scheme, a port or a path, for example do.nkzu.kz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="158"/>
        <source>“{value}” is not a port number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="159"/>
        <source>Write whole numbers from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="162"/>
        <location filename="../launcher/core/problem_texts.py" line="166"/>
        <source>The host “{host}” is not on the list of approved hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="163"/>
        <source>Correct the address, or add the host to &quot;hosts&quot; if the university approved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="167"/>
        <source>Did you mean “{near}”? If not, and the university approved this host, add it to &quot;hosts&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="170"/>
        <source>The port {port} of “{host}” is not on the list of approved hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="171"/>
        <source>Correct the port, or add it to &quot;ports&quot; of this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="174"/>
        <source>The address begins with http:, which is not encrypted, and “{host}” does not allow that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="175"/>
        <source>Write https:, or set &quot;http_ok&quot;: true for this host if the site has nothing better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="178"/>
        <source>No entry leads to the host “{host}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="179"/>
        <source>Remove it from &quot;hosts&quot; if it is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="183"/>
        <source>The address is not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="184"/>
        <source>Write the address in quotation marks, for example &quot;https://zoom.us/&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="187"/>
        <source>The address is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="188"/>
        <source>Write the address, or null where the regulation names none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="191"/>
        <source>The address is longer than {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="192"/>
        <source>Use a shorter address of the same page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="195"/>
        <source>The address has a space in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="196"/>
        <source>Remove the space; inside a path write %20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="199"/>
        <source>The address has the invisible character {character}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="200"/>
        <source>Type the address again instead of pasting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="203"/>
        <source>The letter “{letter}” in the address is Cyrillic and only looks like the Latin “{latin}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="204"/>
        <source>Type the address again in the English keyboard layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="207"/>
        <source>The address has the character “{letter}”, which is not a Latin letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="208"/>
        <source>Copy the address from the browser&apos;s address bar, which writes such characters with percent signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="211"/>
        <source>The address “{address}” lacks its beginning, http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="212"/>
        <location filename="../launcher/core/problem_texts.py" line="224"/>
        <location filename="../launcher/core/problem_texts.py" line="248"/>
        <location filename="../launcher/core/problem_texts.py" line="260"/>
        <source>Write “{suggestion}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="215"/>
        <source>“{address}” is not a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="216"/>
        <source>Write the whole address as the browser shows it, beginning with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="219"/>
        <source>The address begins with “{scheme}:”, which does not lead to a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="220"/>
        <source>Only addresses with https:// or http:// can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="223"/>
        <source>After “{scheme}:” there must be exactly two slashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="227"/>
        <source>The address has a backslash in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="228"/>
        <source>Write ordinary slashes: /.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="231"/>
        <source>The address has a user name or password before the host: everything before “@”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="232"/>
        <source>Remove it; such addresses hide where they lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="235"/>
        <source>The address names a number instead of a host: “{host}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="236"/>
        <source>Write the host&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="239"/>
        <source>The host “{host}” has no dot, so it is not a name on the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="240"/>
        <source>Write the whole name, for example {host}.nkzu.kz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="243"/>
        <source>The host “{host}” is an encoded name of letters that can imitate others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="244"/>
        <source>Use the site&apos;s name in Latin letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="247"/>
        <source>The scheme and the host of an address must be in small letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="251"/>
        <source>“{host}” is not a host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="252"/>
        <source>Between the slashes and the path stands a name such as do.nkzu.kz; check dots, hyphens and other signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="255"/>
        <source>“{port}” is not a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="256"/>
        <source>After the colon write a number from 1 to 65535 without leading zeros, or remove the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="259"/>
        <source>The port {port} is the usual one of {scheme}:, so it must not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="263"/>
        <source>The path has “.” or “..” as a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="264"/>
        <source>Write the path without detours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="267"/>
        <source>After a percent sign two digits of a hexadecimal number must follow: “{part}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="268"/>
        <source>Write %25 for a percent sign itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="271"/>
        <source>“{part}” hides a control character in the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="272"/>
        <source>Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="275"/>
        <source>The sign “{letter}” may not stand in an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/core/problem_texts.py" line="276"/>
        <source>Copy the address from the browser&apos;s address bar, which writes such signs with percent signs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Regulation</name>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="74"/>
        <source>← Back to the platforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="82"/>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="83"/>
        <source>Validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="84"/>
        <source>Amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="86"/>
        <source>Recommended by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="89"/>
        <source>About this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="148"/>
        <source>Clause {number}. {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_page.py" line="163"/>
        <source>Changed by order No. {number} of {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_words.py" line="16"/>
        <source>In force from {since} {condition}. No end date is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/regulation_words.py" line="18"/>
        <source>In force from {since} to {until}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <location filename="../launcher/ui/reminder_card.py" line="16"/>
        <source>Clause {clause} · Code of Ethics, clause {code_clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/reminder_card.py" line="47"/>
        <source>Reminders of ethics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/reminder_dialog.py" line="66"/>
        <source>Our advice; it is not part of the regulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/reminder_dialog.py" line="70"/>
        <source>I have read the reminder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/reminder_dialog.py" line="71"/>
        <source>Open {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/reminder_dialog.py" line="72"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="67"/>
        <source>Why is this here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="74"/>
        <source>Read the regulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="75"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="86"/>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="87"/>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="88"/>
        <source>Reminder of ethics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="89"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="90"/>
        <source>The regulation writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="91"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="92"/>
        <source>Set by the content layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="113"/>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../launcher/ui/why_dialog.py" line="114"/>
        <source>Validity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyButton</name>
    <message>
        <location filename="../launcher/ui/why_button.py" line="29"/>
        <source>Why is this here?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
