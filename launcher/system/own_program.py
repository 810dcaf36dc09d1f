"""How the windowed program is started from outside: what a shortcut or the log-on has to run.

There are three ways to have it: a frozen bundle, an installed package with a script beside its Python, and a source
tree, which has to be the working folder.
"""

import sys
from pathlib import Path

from launcher import NAME
from launcher.core.quick_dataclasses import dataclass, replace
from launcher.system.files import ON_WINDOWS
from launcher.system.paths import Paths

_FILE = f"{NAME}.exe" if ON_WINDOWS else NAME
_ICON = "program.svg"


@dataclass(frozen=True, slots=True)
class OwnProgram:
    """A command that begins with an absolute path, and the `folder` that it needs as its working folder, if any."""

    command: tuple[str, ...]
    folder: Path | None = None
    icon: Path | None = None

    def asked(self, *arguments: str) -> "OwnProgram":
        """Return the program with more `arguments`."""
        return replace(self, command=(*self.command, *arguments))


@dataclass(frozen=True, slots=True)
class Interpreter:
    """The Python that runs now; in a frozen bundle `executable` is the program itself."""

    executable: str
    frozen: bool

    @classmethod
    def running(cls) -> "Interpreter":
        """Return the one that runs this."""
        return cls(sys.executable, bool(getattr(sys, "frozen", False)))


def find_own_program(paths: Paths, *places: str, interpreter: Interpreter | None = None) -> OwnProgram:
    """Return how to start the windowed program that belongs to this code, with the arguments `places`.

    A language is never among the arguments: who logs on next year may have chosen another one.
    """
    interpreter = interpreter or Interpreter.running()
    icon = paths.resources / _ICON
    found = _frozen(interpreter) if interpreter.frozen else _from_python(paths, interpreter)
    return replace(found, icon=icon if icon.is_file() else None).asked(*places)


def place_arguments(
    content: Path | None = None, data_dir: Path | None = None, machine_dir: Path | None = None
) -> tuple[str, ...]:
    """Return those options that name places as arguments, absolute: the program is started from another folder."""
    named = {"--content": content, "--data-dir": data_dir, "--machine-dir": machine_dir}
    return tuple(word for option, path in named.items() if path is not None for word in (option, str(path.absolute())))


def _frozen(interpreter: Interpreter) -> OwnProgram:
    """The console program of a bundle lies beside the windowed one."""
    beside = Path(interpreter.executable).with_name(_FILE)
    return OwnProgram((str(beside) if beside.is_file() else interpreter.executable,))


def _from_python(paths: Paths, interpreter: Interpreter) -> OwnProgram:
    python = _without_console(interpreter.executable)
    package = Path(__file__).resolve().parent.parent
    if paths.resources.parent != package:
        return OwnProgram((python, "-m", "launcher"), package.parent)
    script = _script()
    # -P: a folder called "launcher" in the home of a person must not be taken for the package.
    return OwnProgram((str(script),)) if script else OwnProgram((python, "-P", "-m", "launcher"))


def _without_console(python: str) -> str:
    """Return the Python of Windows that opens no black window, where it is there."""
    beside = Path(python).with_name("pythonw.exe")
    return str(beside) if ON_WINDOWS and beside.is_file() else python


def _script() -> Path | None:
    """Return the script that was installed with the package, wherever the installer put it."""
    from importlib import metadata  # slow to import, and needed by an installed package alone

    try:
        files = metadata.files(NAME) or []
    except metadata.PackageNotFoundError:
        return None
    found = (Path(str(file.locate())).resolve() for file in files if file.name == _FILE)
    return next((path for path in found if path.is_file()), None)
