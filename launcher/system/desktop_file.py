"""Writing of desktop entries of our own: Desktop Entry Specification 1.5. :mod:`desktop_entries` reads them."""

import re
from collections.abc import Iterable, Mapping

from launcher.core.languages import LocalText
from launcher.core.shortcut_words import Label
from launcher.system.desktop_entries import ENTRY_GROUP
from launcher.system.own_program import OwnProgram

# "Reserved characters" of the Exec key, and all that a shell or a reader could take for something else.
_PLAIN_WORD = re.compile(r"[A-Za-z0-9@%+=:,./_-]+", re.ASCII)
_ESCAPED_IN_QUOTES = re.compile(r'(["`$\\])')
_VALUE_ESCAPES = {"\\": r"\\", "\n": r"\n", "\t": r"\t", "\r": r"\r"}


def desktop_file(program: OwnProgram, label: Label, more: Mapping[str, str]) -> str:
    """Return the text of a desktop entry that starts `program`; `more` keys have their values as they are."""
    # GLib (seen in 2.74) looks for a program whose name has a percent sign under its doubled one, and finds none.
    carrier = ("env",) if "%" in program.command[0] else ()
    return "".join(
        [
            f"[{ENTRY_GROUP}]\n",
            "Type=Application\n",
            *_local("Name", label.name),
            *_local("Comment", label.comment),
            # A menu leaves out what was removed from the computer.
            f"TryExec={value(program.command[0])}\n",
            f"Exec={value(exec_line((*carrier, *program.command)))}\n",
            *([f"Path={value(str(program.folder))}\n"] if program.folder else []),
            *([f"Icon={value(str(program.icon))}\n"] if program.icon else []),
            *(f"{key}={text}\n" for key, text in more.items()),
        ]
    )


def _local(key: str, text: LocalText) -> list[str]:
    """The value without a language is for every other language, so it is the English one."""
    return [f"{key}={value(text.en)}\n", f"{key}[kk]={value(text.kk)}\n", f"{key}[ru]={value(text.ru)}\n"]


def exec_line(words: Iterable[str]) -> str:
    """Return `words` as the Exec key wants them, before they are escaped as a value."""
    return " ".join(_exec_word(word) for word in words)


def _exec_word(word: str) -> str:
    # A percent sign would begin a field code, inside quotes as well.
    doubled = word.replace("%", "%%")
    if _PLAIN_WORD.fullmatch(doubled):
        return doubled
    return '"' + _ESCAPED_IN_QUOTES.sub(r"\\\1", doubled) + '"'


def value(text: str) -> str:
    """Return `text` as the value of a key: the type "string" escapes what would end or change a line."""
    escaped = "".join(_VALUE_ESCAPES.get(character, character) for character in text)
    # Readers strip the spaces around a value.
    return re.sub(r"^ | $", r"\\s", escaped)
