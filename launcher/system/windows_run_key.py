"""The start at log-on of Windows: a value of the Run key (Microsoft: "Run and RunOnce Registry Keys").

What a person switches off in the Task Manager or in the Settings stays in the Run key and is marked beside it, in
StartupApproved: the first byte is odd then. Only :class:`WindowsRunKeys` needs Windows.
"""

import subprocess
import sys

from launcher import NAME
from launcher.core.messages import Message
from launcher.core.quick_typing import Protocol
from launcher.system.autostart_state import KIOSK, AutostartState
from launcher.system.outcomes import decided_for_everyone, refused_by_windows, too_long
from launcher.system.own_program import OwnProgram
from launcher.system.windows_browsers import Hive

RUN = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
_LONGEST_LINE = 260  # characters; Windows passes over a longer one without a word


class RunKeys(Protocol):
    """What is done with the registry. Writing and removing raise OSError; removing what is not there does not."""

    def read(self, hive: Hive, key: str, name: str) -> str | bytes | None:
        """Return a text or some bytes, None if there is neither."""

    def write(self, key: str, name: str, text: str) -> None:
        """Set a text in the person's own hive."""

    def remove(self, key: str, name: str) -> None:
        """Remove a value from the person's own hive."""


class RunKeyAutostart:
    """A value of the person's own Run key. One of the computer's key is seen, and left to the administrator."""

    def __init__(self, keys: RunKeys, program: OwnProgram) -> None:
        """Read and write nothing yet."""
        self._keys, self._program = keys, program

    def state(self) -> AutostartState:
        """Return what Windows will do, the computer's own key first: nothing of the person's can hide it."""
        for hive in (Hive.MACHINE, Hive.PERSON):
            line = self._keys.read(hive, RUN, NAME)
            mark = self._keys.read(hive, APPROVED, NAME)
            is_barred = isinstance(mark, bytes) and bool(mark[:1]) and mark[0] % 2 == 1
            if isinstance(line, str) and line.strip() and not is_barred:
                return AutostartState(enabled=True, kiosk=KIOSK in line.split(), place=_place(hive))
        return AutostartState(place=_place(Hive.PERSON))

    def is_on(self) -> bool:
        """Tell whether the program starts at log-on."""
        return self.state().enabled

    def turn_on(self) -> Message | None:
        """Write the value, and take away the mark that bars it."""
        line = run_line(self._program)
        if len(line) > _LONGEST_LINE:
            return too_long()
        try:
            self._keys.write(RUN, NAME, line)
            self._keys.remove(APPROVED, NAME)
        except OSError as error:
            return refused_by_windows(error.strerror or str(error))
        return None

    def turn_off(self) -> Message | None:
        """Remove the value and its mark."""
        try:
            self._keys.remove(RUN, NAME)
            self._keys.remove(APPROVED, NAME)
        except OSError as error:
            return refused_by_windows(error.strerror or str(error))
        return decided_for_everyone() if self.is_on() else None


def _place(hive: Hive) -> str:
    return rf"{hive}\{RUN}\{NAME}"


def run_line(program: OwnProgram) -> str:
    """Return the command line of `program`. The Run key knows no working folder, so a source tree is found by path."""
    python, *arguments = program.command
    if program.folder is None:
        return subprocess.list2cmdline(program.command)
    # python -m launcher ARGUMENTS, for a folder that is not the working one.
    begin = (
        f"import sys;sys.path.insert(0,{str(program.folder)!r});"
        "from launcher.cli import launcher_main;sys.exit(launcher_main())"
    )
    return subprocess.list2cmdline([python, "-c", begin, *arguments[2:]])


class WindowsRunKeys:
    """The registry of this computer."""

    def read(self, hive: Hive, key: str, name: str) -> str | bytes | None:
        """Return a text or some bytes, None if there is neither."""
        if sys.platform == "win32":
            import winreg

            access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
            try:
                with winreg.OpenKey(getattr(winreg, hive.value), key, 0, access) as opened:
                    value, _kind = winreg.QueryValueEx(opened, name)
            except OSError:
                return None
            return value if isinstance(value, str | bytes) else None
        else:
            return None

    def write(self, key: str, name: str, text: str) -> None:
        """Set a text in the person's own hive."""
        if sys.platform == "win32":
            import winreg

            with winreg.CreateKeyEx(winreg.HKEY_CURRENT_USER, key, 0, winreg.KEY_SET_VALUE) as opened:
                winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, text)

    def remove(self, key: str, name: str) -> None:
        """Remove a value from the person's own hive."""
        if sys.platform == "win32":
            import winreg

            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, 0, winreg.KEY_SET_VALUE) as opened:
                    winreg.DeleteValue(opened, name)
            except FileNotFoundError:
                return
