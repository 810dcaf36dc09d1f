"""What makes a computer of a system a kiosk: the files, what each is for, and where it goes.

The texts are templates in ``resources/kiosk``. The one thing to fill in is where the launcher is installed, and each
kind of file has its own way to write that.
"""

import re
from collections.abc import Callable, Mapping
from enum import Enum, StrEnum

from launcher.core.kiosk_policies import Policies, PolicyBrowser, registry_file, registry_undo_file
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.quick_dataclasses import dataclass

# What a template has in the place of the launcher's path.
PLACE = "@PROGRAM@"


class Target(StrEnum):
    """A system for which there is a profile; the value names its folder of templates."""

    WINDOWS = "windows"
    LINUX = "linux"


DEFAULT_PROGRAM = {
    Target.WINDOWS: r"C:\Program Files\NKZU Launcher\nkzu-launcher.exe",
    Target.LINUX: "/usr/bin/nkzu-launcher",
}


class Encoding(Enum):
    """How a text becomes bytes: the codec, and the end of a line."""

    PLAIN = ("utf-8", "\n")
    # Windows PowerShell 5.1 takes a script without the mark for one in the local code page.
    SCRIPT = ("utf-8-sig", "\r\n")
    # The registry editor reads letters beyond ASCII in this one alone.
    REGISTRY = ("utf-16", "\r\n")


def _in_xml(path: str) -> str:
    return path.replace("&", "&amp;").replace("<", "&lt;")


def _in_powershell_quotes(path: str) -> str:
    """PowerShell takes typographic quotation marks for its own."""
    return re.sub("(['\u2018\u2019\u201a\u201b])", r"\1\1", path)


_WRITTEN_IN: Mapping[str, Callable[[str], str]] = {
    ".xml": _in_xml,
    ".ps1": _in_powershell_quotes,
}


@dataclass(frozen=True, slots=True)
class ProfileFile:
    """A file of a profile: its `path` in the folder, with slashes, and where it belongs on the computer, if anywhere.

    `template` is its text's place in ``resources/kiosk``; None for what is made of the policies.
    """

    path: str
    purpose: Message
    installs_to: str | None
    template: str | None

    @property
    def encoding(self) -> Encoding:
        """How its text is written to the disk."""
        return {"ps1": Encoding.SCRIPT, "reg": Encoding.REGISTRY}.get(self.path.rpartition(".")[2], Encoding.PLAIN)

    @property
    def is_program(self) -> bool:
        """Whether it can be started."""
        return self.path.endswith((".sh", "-session"))

    def filled(self, text: str, program: str) -> str:
        """Return the `text` of its template with the path of the launcher."""
        written = next((way for end, way in _WRITTEN_IN.items() if self.path.endswith(end)), str)
        return text.replace(PLACE, written(program))


def program_obstacle(target: Target, program: str) -> Message | None:
    """Say what is wrong with the path of the launcher, None if it can be used on `target`.

    What is refused would be taken for a variable or for the end of a text by one of the files; systemd starts nothing
    that has an apostrophe in its name.
    """
    begins_well = program.startswith("/") if target is Target.LINUX else bool(re.match(r"[A-Za-z]:\\|\\\\", program))
    forbidden = r"""["'$%`\\]""" if target is Target.LINUX else r'["$%`*?<>|/]'
    if begins_well and not re.search(forbidden, program) and program.isprintable():
        return None
    sentence = QT_TRANSLATE_NOOP(
        "KioskProfile",
        "The path “{path}” cannot be used. Name the whole path of the launcher, such as {example}, without quotation"
        " marks, $, % and line breaks.",
    )
    shown = "".join(letter if letter.isprintable() else "�" for letter in program)
    return Message("KioskProfile", sentence, {"path": shown, "example": DEFAULT_PROGRAM[target]})


def policy_texts(policies_of: Mapping[PolicyBrowser, Policies]) -> Mapping[str, str]:
    """Return the files that are made of the policies, by their names."""
    registry: dict[PolicyBrowser, Policies] = {
        browser: found for browser, found in policies_of.items() if browser is not PolicyBrowser.FIREFOX
    }
    sets = {f"{browser}-policies.reg": registry_file(browser, found) for browser, found in registry.items()}
    return {**sets, "undo-policies.reg": registry_undo_file(registry)}
