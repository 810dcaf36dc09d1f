"""Where the settings of a person go on Linux, for a start that has no time to import anything (see `instance_call`).

The same folder as platformdirs names, which is asked on every other system.
"""
# ruff: noqa: PTH117, PTH118 - pathlib is what takes long to load

import os

from launcher import NAME

TYPE_CHECKING = False  # of `typing`, which takes too long to load
if TYPE_CHECKING:
    from collections.abc import Mapping


def linux_data_folder(environment: "Mapping[str, str]") -> str | None:
    """Return the folder by the XDG Base Directory Specification; None for a user without a home.

    The specification wants a relative path to be ignored.
    """
    named = environment.get("XDG_DATA_HOME", "")
    if os.path.isabs(named):
        return os.path.join(named, NAME)
    home = environment.get("HOME", "")
    if not os.path.isabs(home):
        home = _home_of_account()
    return os.path.join(home, ".local/share", NAME) if os.path.isabs(home) else None


def _home_of_account() -> str:
    import pwd

    try:
        return pwd.getpwuid(os.getuid()).pw_dir
    except KeyError:
        return ""
