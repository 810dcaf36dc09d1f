"""The start of the program when a person logs on.

Linux: Desktop Application Autostart Specification 0.5. The Run key of Windows is in :mod:`windows_run_key`.
"""

import os
from collections.abc import Mapping
from pathlib import Path

from launcher import NAME
from launcher.core.messages import Message
from launcher.core.shortcut_words import Label
from launcher.system.autostart_state import GUARD, KIOSK, Autostart, AutostartState
from launcher.system.desktop_entries import (
    ENTRY_GROUP,
    config_folders,
    find_program,
    parse_groups,
    personal_folder,
    read_small_text,
    split_exec,
    unescaped,
)
from launcher.system.desktop_file import desktop_file
from launcher.system.files import ON_WINDOWS, write_atomically
from launcher.system.outcomes import no_home, not_removed, not_written
from launcher.system.own_program import OwnProgram

FILE_NAME = f"{NAME}.desktop"


def make_autostart(
    environment: Mapping[str, str], program: OwnProgram, label: Label, *, kiosk: bool = False
) -> Autostart:
    """Return the switch of this system. `kiosk` decides how the program will start once it is turned on."""
    # It comes back after a crash, as whoever relies on a kiosk expects.
    wanted = program.asked(KIOSK, GUARD) if kiosk else program
    if ON_WINDOWS:
        from launcher.system.windows_run_key import RunKeyAutostart, WindowsRunKeys

        return RunKeyAutostart(WindowsRunKeys(), wanted)
    return XdgAutostart(environment, wanted, label)


class XdgAutostart:
    """A desktop entry in the person's own "autostart" folder, which hides one of the same name for everybody."""

    def __init__(self, environment: Mapping[str, str], program: OwnProgram, label: Label) -> None:
        """Read and write nothing yet."""
        self._program, self._label = program, label
        self._search_path = environment.get("PATH", "")
        home = personal_folder(environment, "XDG_CONFIG_HOME", ".config")
        self._own = next((folder / "autostart" / FILE_NAME for folder in home), None)
        everybodys = (folder / "autostart" / FILE_NAME for folder in config_folders(environment)[len(home) :])
        self._everybodys = tuple(path for path in everybodys if path != self._own)

    def state(self) -> AutostartState:
        """Return what the strongest of the files says."""
        files = (*([self._own] if self._own else []), *self._everybodys)
        found = next((path for path in files if os.path.lexists(path)), None)
        if found is not None:
            return self._read(found)
        return AutostartState(place=str(self._own) if self._own else None)

    def is_on(self) -> bool:
        """Tell whether the program starts at log-on."""
        return self.state().enabled

    def turn_on(self) -> Message | None:
        """Let the program start at log-on, by everybody's file where that does just this."""
        if self._own is None:
            return no_home()
        everybodys = self._of_everybody()
        if everybodys.enabled and everybodys.kiosk == (KIOSK in self._program.command):
            return _remove(self._own)
        return self._write(self._own, {"X-GNOME-Autostart-enabled": "true"})

    def turn_off(self) -> Message | None:
        """Let the program not start at log-on, whatever everybody's file says."""
        if self._own is None:
            return no_home() if self.is_on() else None
        if self._of_everybody().enabled:
            return self._write(self._own, {"Hidden": "true"})
        return _remove(self._own)

    def _of_everybody(self) -> AutostartState:
        found = next((path for path in self._everybodys if os.path.lexists(path)), None)
        return AutostartState() if found is None else self._read(found)

    def _read(self, path: Path) -> AutostartState:
        keys = parse_groups(read_small_text(path)).get(ENTRY_GROUP, {})
        words = split_exec(unescaped(keys.get("Exec", ""))) or []
        is_meant = keys.get("Type") == "Application" and keys.get("Hidden") != "true" and bool(words)
        if not is_meant or keys.get("X-GNOME-Autostart-enabled") == "false":
            return AutostartState(place=str(path))
        programs = [program for program in (unescaped(keys.get("TryExec", "")), words[0].replace("%%", "%")) if program]
        lost = next((program for program in programs if not find_program(program, self._search_path)), None)
        return AutostartState(lost is None, KIOSK in words, str(path), lost)

    def _write(self, path: Path, more: Mapping[str, str]) -> Message | None:
        text = desktop_file(self._program, self._label, more)
        return None if write_atomically(path, text) else not_written(path)


def _remove(path: Path) -> Message | None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return not_removed(path)
    return None
