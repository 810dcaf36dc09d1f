"""What a report needs of the system beside the diagnosis, and the two files that it becomes."""

import getpass
import os
import platform
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDir, QResource

from launcher.core.catalogue import Catalogue
from launcher.core.languages import Language
from launcher.core.report import ReportFacts, known_addresses, known_names
from launcher.core.scrubbing import Scrubber
from launcher.system.files import NotAFileError, read_bytes
from launcher.system.machine import machine_file, read_machine_settings
from launcher.system.paths import Paths

_SCREENS = Path("/sys/class/drm")
# Bytes of the end of a log, and of a file that may be a report of ours: more than 200 events and a long page have.
_LOG_END = 512 * 1024
_REPORT_START = 4096


def report_facts(
    paths: Paths, environment: Mapping[str, str], language: Language, machine_dir: Path | None, events: Path | None
) -> ReportFacts:
    """Look at what is neither in the diagnosis nor in the content."""
    lines = None if events is None else read_last_lines(events)
    return ReportFacts(
        made=datetime.now().astimezone().isoformat(timespec="minutes"),
        language=language.value,
        screens=_screens(),
        fonts=_fonts(paths.assets),
        environment=dict(environment),
        machine=read_machine_settings(environment, machine_dir),
        has_machine_file=os.path.lexists(machine_file(environment, machine_dir)),
        events=lines,
        lost_log=str(events) if events is not None and lines is None else None,
    )


def _screens() -> tuple[str, ...]:
    """Return each screen that is plugged in with its best size, as the kernel knows it; Linux only."""
    found = []
    for connector in sorted(_SCREENS.glob("card*-*")):
        try:
            if (connector / "status").read_text().strip() == "connected":
                modes = (connector / "modes").read_text().split()
                found.append(f"{connector.name.partition('-')[2]} {modes[0] if modes else '?'}")
        except OSError:
            continue
    return tuple(found)


def _fonts(assets: Path) -> tuple[str, ...]:
    """Return the fonts in our resource file."""
    # Under a name of its own: a window that is open has registered the same file, and goes on using it.
    if not assets.is_file() or not QResource.registerResource(str(assets), "/report"):
        return ()
    try:
        return tuple(QDir(":/report/fonts").entryList(["*.otf", "*.ttf"]))
    finally:
        QResource.unregisterResource(str(assets), "/report")


def read_last_lines(path: Path) -> tuple[bytes, ...] | None:
    """Return the last lines of a log, the first of them perhaps cut; None if it cannot be read. Never waits."""
    try:
        size = path.stat().st_size
        data = read_bytes(path, _LOG_END) if size <= _LOG_END else _end_of(path, size)
    except (OSError, ValueError):
        return None
    return tuple(data.splitlines())


def _end_of(path: Path, size: int) -> bytes:
    if not path.is_file():
        raise NotAFileError
    with path.open("rb") as file:
        file.seek(size - _LOG_END)
        return file.read(_LOG_END)


def starts_with(path: Path) -> bytes | None:
    """Return how a file begins, empty where there is none; None for what cannot be read or is no ordinary file."""
    try:
        return read_bytes(path, _REPORT_START)
    except FileNotFoundError:
        return b""
    except (OSError, ValueError):
        return None


def make_scrubber(catalogue: Catalogue, environment: Mapping[str, str]) -> Scrubber:
    """Return what knows the names of this person and of this computer, to leave them out."""
    homes = {environment.get(name, "") for name in ("HOME", "USERPROFILE")} | {_home()}
    users = {environment.get(name, "") for name in ("USER", "LOGNAME", "USERNAME", "SUDO_USER")} | {_user()}
    # The last part of a home folder is the name of the user on most computers.
    users |= {Path(home).name for home in homes if home}
    node = platform.node()
    computers = {node, node.partition(".")[0], environment.get("COMPUTERNAME", ""), environment.get("HOSTNAME", "")}
    real = {os.path.realpath(home) for home in homes if home}
    return Scrubber(
        users=tuple(filter(None, users)),
        computers=tuple(filter(None, computers)),
        homes=tuple(filter(None, homes | real)),
        addresses=known_addresses(catalogue),
        names=known_names(catalogue),
    )


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # a user without a name
        return ""


def _home() -> str:
    try:
        return str(Path.home())
    except RuntimeError:
        return ""
