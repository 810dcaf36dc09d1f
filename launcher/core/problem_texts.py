"""The sentences for every mistake that a content file can have: what is wrong, and the cure."""

from launcher.core.messages import QT_TRANSLATE_NOOP
from launcher.core.problem_texts_layers import LAYER_TEXTS

# Warnings: shown to the person all the same. Everything else is an error.
WARNINGS = frozenset(
    {"look-alike-letter", "kazakh-letter", "same-text", "markup", "unused-host", "guide-with-guides", "never-announced"}
)

TEXTS: dict[str, tuple[str, str]] = {
    **LAYER_TEXTS,
    # --- the file as a whole
    "file-missing": (
        QT_TRANSLATE_NOOP("Problems", "The file “{file}” does not exist."),
        QT_TRANSLATE_NOOP("Problems", "Check the path, or put the file there again."),
    ),
    "file-unreadable": (
        QT_TRANSLATE_NOOP("Problems", "The file “{file}” cannot be read: {reason}."),
        QT_TRANSLATE_NOOP("Problems", "Give the program the right to read the file, and check the disk."),
    ),
    "file-not-regular": (
        QT_TRANSLATE_NOOP("Problems", "“{file}” is not an ordinary file."),
        QT_TRANSLATE_NOOP("Problems", "Name a JSON file, not a folder, a pipe or a device."),
    ),
    "file-empty": (
        QT_TRANSLATE_NOOP("Problems", "The file is empty."),
        QT_TRANSLATE_NOOP("Problems", "Copy the file again from a good copy; it was probably not saved to the end."),
    ),
    "file-zeros": (
        QT_TRANSLATE_NOOP("Problems", "The file holds only zero bytes, as after a power cut."),
        QT_TRANSLATE_NOOP("Problems", "Copy the file again from a good copy."),
    ),
    "file-too-large": (
        QT_TRANSLATE_NOOP("Problems", "The file is larger than {limit} KiB."),
        QT_TRANSLATE_NOOP("Problems", "Content is short text; check that this is the right file."),
    ),
    "wrong-encoding": (
        QT_TRANSLATE_NOOP("Problems", "The file is saved in the encoding {encoding}, not in UTF-8."),
        QT_TRANSLATE_NOOP("Problems", "Save it again in the editor with the encoding UTF-8."),
    ),
    "not-utf8": (
        QT_TRANSLATE_NOOP("Problems", "A byte here is not UTF-8 text."),
        QT_TRANSLATE_NOOP("Problems", "Save the file again in the editor with the encoding UTF-8."),
    ),
    "not-json": (
        QT_TRANSLATE_NOOP("Problems", "The file is not valid JSON from here on: {reason}."),
        QT_TRANSLATE_NOOP("Problems", "Look at this line and the one before: a comma, a quotation mark or a bracket is missing or too many."),
    ),
    "nested-too-deep": (
        QT_TRANSLATE_NOOP("Problems", "Brackets are nested too deeply."),
        QT_TRANSLATE_NOOP("Problems", "Content needs at most six levels; remove the extra brackets."),
    ),
    "not-a-number": (
        QT_TRANSLATE_NOOP("Problems", "“{value}” is not a number in JSON."),
        QT_TRANSLATE_NOOP("Problems", "Write an ordinary number or remove the value."),
    ),
    "duplicate-key": (
        QT_TRANSLATE_NOOP("Problems", "The key “{key}” stands twice in one object; the last one counts."),
        QT_TRANSLATE_NOOP("Problems", "Remove one of the two."),
    ),
    # --- shape
    "unsupported-schema": (
        QT_TRANSLATE_NOOP("Problems", "The file is written for schema “{value}”; this program reads schema 1."),
        QT_TRANSLATE_NOOP("Problems", "Write \"schema\": 1, or update the program if the file is newer."),
    ),
    "wrong-type": (
        QT_TRANSLATE_NOOP("Problems", "Here stands {found}, but it must be {expected}."),
        QT_TRANSLATE_NOOP("Problems", "Write {expected}."),
    ),
    "missing-key": (
        QT_TRANSLATE_NOOP("Problems", "The key “{key}” is missing."),
        QT_TRANSLATE_NOOP("Problems", "Add \"{key}\" to this object."),
    ),
    "unknown-key": (
        QT_TRANSLATE_NOOP("Problems", "The key “{key}” is not known."),
        QT_TRANSLATE_NOOP("Problems", "Remove it, or check its spelling."),
    ),
    "unknown-key-near": (
        QT_TRANSLATE_NOOP("Problems", "The key “{key}” is not known."),
        QT_TRANSLATE_NOOP("Problems", "Did you mean “{near}”?"),
    ),
    "unknown-value": (
        QT_TRANSLATE_NOOP("Problems", "The value “{value}” is not known here."),
        QT_TRANSLATE_NOOP("Problems", "Write one of: {known}."),
    ),
    "unknown-value-near": (
        QT_TRANSLATE_NOOP("Problems", "The value “{value}” is not known here."),
        QT_TRANSLATE_NOOP("Problems", "Did you mean “{near}”? Known values are: {known}."),
    ),
    "missing-translation": (
        QT_TRANSLATE_NOOP("Problems", "The text in {language} is missing."),
        QT_TRANSLATE_NOOP("Problems", "Add it under \"{key}\"; until then another language is shown."),
    ),
    "empty-text": (
        QT_TRANSLATE_NOOP("Problems", "The text is empty."),
        QT_TRANSLATE_NOOP("Problems", "Write the text, or remove the key if it is optional."),
    ),
    "text-too-long": (
        QT_TRANSLATE_NOOP("Problems", "The text is longer than {limit} characters and was cut."),
        QT_TRANSLATE_NOOP("Problems", "Shorten the text."),
    ),
    "hidden-character": (
        QT_TRANSLATE_NOOP("Problems", "The text has the invisible character {character}; it was removed."),
        QT_TRANSLATE_NOOP("Problems", "Type the text again instead of pasting it."),
    ),
    "markup": (
        QT_TRANSLATE_NOOP("Problems", "The text has the markup “{markup}”; it is shown as it stands."),
        QT_TRANSLATE_NOOP("Problems", "Write plain text without tags."),
    ),
    "look-alike-letter": (
        QT_TRANSLATE_NOOP("Problems", "The word “{word}” mixes two alphabets: its letter “{letter}” ({code}) belongs to the other one."),
        QT_TRANSLATE_NOOP("Problems", "Type the word again in one keyboard layout."),
    ),
    "kazakh-letter": (
        QT_TRANSLATE_NOOP("Problems", "The Kazakh word “{word}” is written with Russian letters."),
        QT_TRANSLATE_NOOP("Problems", "Write “{suggestion}”."),
    ),
    "same-text": (
        QT_TRANSLATE_NOOP("Problems", "The Kazakh and the Russian text are the same."),
        QT_TRANSLATE_NOOP("Problems", "Translate one of the two."),
    ),
    "bad-id": (
        QT_TRANSLATE_NOOP("Problems", "“{value}” cannot be a name."),
        QT_TRANSLATE_NOOP("Problems", "Use small Latin letters, digits and hyphens, beginning with a letter, 64 at most."),
    ),
    "bad-date": (
        QT_TRANSLATE_NOOP("Problems", "“{value}” is not a date."),
        QT_TRANSLATE_NOOP("Problems", "Write year-month-day, for example 2020-03-26."),
    ),
    # --- references
    "duplicate-id": (
        QT_TRANSLATE_NOOP("Problems", "The name “{value}” is used twice in this list; only the first one counts."),
        QT_TRANSLATE_NOOP("Problems", "Give one of the two another name."),
    ),
    "unknown-reference": (
        QT_TRANSLATE_NOOP("Problems", "There is nothing with the name “{value}”."),
        QT_TRANSLATE_NOOP("Problems", "Write a name that exists, or add what is missing."),
    ),
    "unknown-reference-near": (
        QT_TRANSLATE_NOOP("Problems", "There is nothing with the name “{value}”."),
        QT_TRANSLATE_NOOP("Problems", "Did you mean “{near}”?"),
    ),
    "not-a-guide": (
        QT_TRANSLATE_NOOP("Problems", "“{value}” is not a guide or a document."),
        QT_TRANSLATE_NOOP("Problems", "Only entries of the kinds \"guide\" and \"document\" can stand under another entry."),
    ),
    "guide-with-guides": (
        QT_TRANSLATE_NOOP("Problems", "A guide or a document has guides of its own; they are shown by themselves."),
        QT_TRANSLATE_NOOP("Problems", "Name these guides at the platform they belong to."),
    ),
    "address-needed": (
        QT_TRANSLATE_NOOP("Problems", "This entry has no address, so it cannot be opened."),
        QT_TRANSLATE_NOOP("Problems", "Add \"url\"; only messengers and documents may do without."),
    ),
    "nothing-left": (
        QT_TRANSLATE_NOOP("Problems", "Nothing of this file can be shown, so it was left out."),
        QT_TRANSLATE_NOOP("Problems", "Mend the other mistakes; at least one entry must be sound."),
    ),
    # --- hosts
    "bad-host": (
        QT_TRANSLATE_NOOP("Problems", "“{value}” is not a host name."),
        QT_TRANSLATE_NOOP("Problems", "Write it in small Latin letters without a scheme, a port or a path, for example do.nkzu.kz."),
    ),
    "bad-port-number": (
        QT_TRANSLATE_NOOP("Problems", "“{value}” is not a port number."),
        QT_TRANSLATE_NOOP("Problems", "Write whole numbers from 1 to 65535."),
    ),
    "host-not-listed": (
        QT_TRANSLATE_NOOP("Problems", "The host “{host}” is not on the list of approved hosts."),
        QT_TRANSLATE_NOOP("Problems", "Correct the address, or add the host to \"hosts\" if the university approved it."),
    ),
    "host-not-listed-near": (
        QT_TRANSLATE_NOOP("Problems", "The host “{host}” is not on the list of approved hosts."),
        QT_TRANSLATE_NOOP("Problems", "Did you mean “{near}”? If not, and the university approved this host, add it to \"hosts\"."),
    ),
    "port-not-listed": (
        QT_TRANSLATE_NOOP("Problems", "The port {port} of “{host}” is not on the list of approved hosts."),
        QT_TRANSLATE_NOOP("Problems", "Correct the port, or add it to \"ports\" of this host."),
    ),
    "http-not-allowed": (
        QT_TRANSLATE_NOOP("Problems", "The address begins with http:, which is not encrypted, and “{host}” does not allow that."),
        QT_TRANSLATE_NOOP("Problems", "Write https:, or set \"http_ok\": true for this host if the site has nothing better."),
    ),
    "unused-host": (
        QT_TRANSLATE_NOOP("Problems", "No entry leads to the host “{host}”."),
        QT_TRANSLATE_NOOP("Problems", "Remove it from \"hosts\" if it is not needed."),
    ),
    "never-announced": (
        QT_TRANSLATE_NOOP("Problems", "The announcement ends on {until}, before it begins on {since}, so nobody will ever see it."),
        QT_TRANSLATE_NOOP("Problems", "Correct \"from\" or \"until\"."),
    ),
    # --- addresses
    "link-not-text": (
        QT_TRANSLATE_NOOP("Problems", "The address is not a text."),
        QT_TRANSLATE_NOOP("Problems", "Write the address in quotation marks, for example \"https://zoom.us/\"."),
    ),
    "link-empty": (
        QT_TRANSLATE_NOOP("Problems", "The address is empty."),
        QT_TRANSLATE_NOOP("Problems", "Write the address, or null where the regulation names none."),
    ),
    "link-too-long": (
        QT_TRANSLATE_NOOP("Problems", "The address is longer than {limit} characters."),
        QT_TRANSLATE_NOOP("Problems", "Use a shorter address of the same page."),
    ),
    "link-space": (
        QT_TRANSLATE_NOOP("Problems", "The address has a space in it."),
        QT_TRANSLATE_NOOP("Problems", "Remove the space; inside a path write %20."),
    ),
    "link-hidden-character": (
        QT_TRANSLATE_NOOP("Problems", "The address has the invisible character {character}."),
        QT_TRANSLATE_NOOP("Problems", "Type the address again instead of pasting it."),
    ),
    "link-look-alike": (
        QT_TRANSLATE_NOOP("Problems", "The letter “{letter}” in the address is Cyrillic and only looks like the Latin “{latin}”."),
        QT_TRANSLATE_NOOP("Problems", "Type the address again in the English keyboard layout."),
    ),
    "link-not-ascii": (
        QT_TRANSLATE_NOOP("Problems", "The address has the character “{letter}”, which is not a Latin letter."),
        QT_TRANSLATE_NOOP("Problems", "Copy the address from the browser's address bar, which writes such characters with percent signs."),
    ),
    "link-no-scheme": (
        QT_TRANSLATE_NOOP("Problems", "The address “{address}” lacks its beginning, http:// or https://."),
        QT_TRANSLATE_NOOP("Problems", "Write “{suggestion}”."),
    ),
    "link-not-web": (
        QT_TRANSLATE_NOOP("Problems", "“{address}” is not a web address."),
        QT_TRANSLATE_NOOP("Problems", "Write the whole address as the browser shows it, beginning with https:// or http://."),
    ),
    "link-scheme": (
        QT_TRANSLATE_NOOP("Problems", "The address begins with “{scheme}:”, which does not lead to a web page."),
        QT_TRANSLATE_NOOP("Problems", "Only addresses with https:// or http:// can be opened."),
    ),
    "link-slashes": (
        QT_TRANSLATE_NOOP("Problems", "After “{scheme}:” there must be exactly two slashes."),
        QT_TRANSLATE_NOOP("Problems", "Write “{suggestion}”."),
    ),
    "link-backslash": (
        QT_TRANSLATE_NOOP("Problems", "The address has a backslash in it."),
        QT_TRANSLATE_NOOP("Problems", "Write ordinary slashes: /."),
    ),
    "health-not-encrypted": (
        QT_TRANSLATE_NOOP("Problems", "“{address}” is not encrypted, so anybody on the way could change what all computers read there."),
        QT_TRANSLATE_NOOP("Problems", "Write an address that begins with https://."),
    ),
    "link-user": (
        QT_TRANSLATE_NOOP("Problems", "The address has a user name or password before the host: everything before “@”."),
        QT_TRANSLATE_NOOP("Problems", "Remove it; such addresses hide where they lead."),
    ),
    "link-ip": (
        QT_TRANSLATE_NOOP("Problems", "The address names a number instead of a host: “{host}”."),
        QT_TRANSLATE_NOOP("Problems", "Write the host's name."),
    ),
    "link-single-label": (
        QT_TRANSLATE_NOOP("Problems", "The host “{host}” has no dot, so it is not a name on the internet."),
        QT_TRANSLATE_NOOP("Problems", "Write the whole name, for example {host}.nkzu.kz."),
    ),
    "link-encoded-name": (
        QT_TRANSLATE_NOOP("Problems", "The host “{host}” is an encoded name of letters that can imitate others."),
        QT_TRANSLATE_NOOP("Problems", "Use the site's name in Latin letters."),
    ),
    "link-upper-case": (
        QT_TRANSLATE_NOOP("Problems", "The scheme and the host of an address must be in small letters."),
        QT_TRANSLATE_NOOP("Problems", "Write “{suggestion}”."),
    ),
    "link-host": (
        QT_TRANSLATE_NOOP("Problems", "“{host}” is not a host name."),
        QT_TRANSLATE_NOOP("Problems", "Between the slashes and the path stands a name such as do.nkzu.kz; check dots, hyphens and other signs."),
    ),
    "link-port": (
        QT_TRANSLATE_NOOP("Problems", "“{port}” is not a port."),
        QT_TRANSLATE_NOOP("Problems", "After the colon write a number from 1 to 65535 without leading zeros, or remove the colon."),
    ),
    "link-default-port": (
        QT_TRANSLATE_NOOP("Problems", "The port {port} is the usual one of {scheme}:, so it must not be written."),
        QT_TRANSLATE_NOOP("Problems", "Write “{suggestion}”."),
    ),
    "link-dots": (
        QT_TRANSLATE_NOOP("Problems", "The path has “.” or “..” as a folder."),
        QT_TRANSLATE_NOOP("Problems", "Write the path without detours."),
    ),
    "link-escape": (
        QT_TRANSLATE_NOOP("Problems", "After a percent sign two digits of a hexadecimal number must follow: “{part}”."),
        QT_TRANSLATE_NOOP("Problems", "Write %25 for a percent sign itself."),
    ),
    "link-hidden-escape": (
        QT_TRANSLATE_NOOP("Problems", "“{part}” hides a control character in the address."),
        QT_TRANSLATE_NOOP("Problems", "Remove it."),
    ),
    "link-character": (
        QT_TRANSLATE_NOOP("Problems", "The sign “{letter}” may not stand in an address."),
        QT_TRANSLATE_NOOP("Problems", "Copy the address from the browser's address bar, which writes such signs with percent signs."),
    ),
}  # fmt: skip
