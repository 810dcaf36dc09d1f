"""What Qt and the libraries below it would read of a person's own, they do not find in a kiosk.

Whoever sits there can write to the home folder. A file in it would choose other fonts for the window
(``~/.config/fontconfig``), other cursors (``~/.icons``), other keys (``~/.XCompose``), or a theme. So this process
alone is told that it has no home; what it starts has an environment of its own, from the snapshot. Windows asks the
system for such folders, not the environment.

Nor is code taken from where a variable says: what Qt loads is beside what we were started from.
"""

import os
import sys
from collections.abc import Mapping, MutableMapping
from pathlib import Path

# Nothing can be put below a device.
NOWHERE = os.devnull
# Without them their usual places are below HOME (XDG Base Directory Specification 0.8).
_NAMED = ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
# Nor are the settings of the person's desktop asked for, which are kept in the home folder too: neither by the parts
# of Qt for GNOME and KDE nor from the portal, whose absence would be one more complaint.
_PLAIN = {"QT_QPA_PLATFORMTHEME": "generic", "QT_NO_XDG_DESKTOP_PORTAL": "1"}

# Folders that Qt looks through for its plug-ins before its own.
_CODE = ("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH")


def leave_home(variables: MutableMapping[str, str], platform: str = sys.platform) -> None:
    """Let the process whose environment `variables` is have no home folder. To be called before Qt opens a window."""
    for name in _CODE:
        variables.pop(name, None)
    if platform == "win32":
        return
    if key := key_of_screen(variables):
        variables["XAUTHORITY"] = key
    variables["HOME"] = NOWHERE
    variables.update(_PLAIN)
    for name in _NAMED:
        variables.pop(name, None)


def key_of_screen(environment: Mapping[str, str]) -> str | None:
    """Return where the key of an X display lies if it is only known by its place in the home folder."""
    usual = Path(environment.get("HOME") or "/", ".Xauthority")
    return str(usual) if "XAUTHORITY" not in environment and usual.is_file() else None
