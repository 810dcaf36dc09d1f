"""Where the administrator's files are, and the settings among them."""

from collections.abc import Mapping
from pathlib import Path

from launcher.core.machine_settings import BROKEN, MachineSettings, machine_settings_from_text
from launcher.system.files import ON_WINDOWS
from launcher.system.trusted_files import machine_trust, read_trusted

LARGEST = 256 * 1024  # bytes
_NAME = "settings.json"


def machine_folder(environment: Mapping[str, str]) -> Path:
    """Return the folder that only an administrator writes to."""
    if ON_WINDOWS:
        return Path(environment.get("PROGRAMDATA", r"C:\ProgramData")) / "NKZU Launcher"
    return Path("/etc/nkzu-launcher")


def machine_file(environment: Mapping[str, str], given: Path | None) -> Path:
    """Return the file of the administrator's settings, in the folder `given` or in the usual one."""
    return (given or machine_folder(environment)) / _NAME


def read_machine_settings(environment: Mapping[str, str], given: Path | None) -> MachineSettings:
    """Return the administrator's settings.

    A folder `given` on the command line is trusted as the command line is; the usual one only where nobody but
    the administrator could have written there.
    """
    try:
        data = read_trusted(machine_file(environment, given), LARGEST + 1, machine_trust(given)).data
    except FileNotFoundError:
        return MachineSettings()
    except (OSError, ValueError):
        return BROKEN
    if len(data) > LARGEST:
        return BROKEN
    # A text that is empty stands for no file; this file is there.
    return machine_settings_from_text(data.decode("utf-8", "replace") or "\0")
