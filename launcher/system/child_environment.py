"""What a program that we start inherits: exactly what we were started with.

The boot loader of PyInstaller changes the environment of a frozen program before Python runs. A browser
that inherited those changes would load our libraries instead of its own.
"""

import sys
from collections.abc import Iterable, Mapping
from types import MappingProxyType

LIBRARY_PATH = "LD_LIBRARY_PATH"
LIBRARY_PATH_BEFORE = "LD_LIBRARY_PATH_ORIG"
# PyInstaller: "Run-time Information" and "Environment variables used by the bootloader", 6.x and 5.x names.
BOOT_LOADER_PREFIXES = ("_PYI", "_MEI")
_SET_FIRST = "_PYI_LINUX_PROCESS_NAME"  # before LD_LIBRARY_PATH


def snapshot(environment: Mapping[str, str]) -> Mapping[str, str]:
    """Return an immutable copy of `environment`, to be taken before anything else of ours has run."""
    return MappingProxyType(dict(environment))


def child_environment(started_with: Mapping[str, str], *, frozen: bool) -> dict[str, str]:
    """Return the environment for a program that we start.

    `started_with` is the snapshot; `frozen` tells that the boot loader of PyInstaller ran before it was
    taken, so that its marks are in it and have to go again.
    """
    child = dict(started_with)
    if not frozen:
        return child
    if LIBRARY_PATH in child and sys.platform.startswith("linux"):
        _restore_library_path(child)
    for name in started_with:
        if name.startswith(BOOT_LOADER_PREFIXES):
            del child[name]
    return child


def _restore_library_path(child: dict[str, str]) -> None:
    """Undo what the boot loader did: it puts the bundle's folder before the old value, which it keeps."""
    before = child.get(LIBRARY_PATH_BEFORE)
    if before is not None and child[LIBRARY_PATH].endswith(f":{before}"):
        child[LIBRARY_PATH] = child.pop(LIBRARY_PATH_BEFORE)
    elif _was_there(LIBRARY_PATH, list(child)):
        child[LIBRARY_PATH] = ""  # the only value that the boot loader does not keep
    else:
        # There was none. A value kept by another frozen program that started us is that one's business.
        del child[LIBRARY_PATH]


def as_given(child: Mapping[str, str]) -> dict[str, str]:
    """Return `child` with each name written as it was given to us; does nothing outside of Windows.

    Windows takes ``Path`` and ``PATH`` for one, so Python writes all names in capitals. What we start may tell them
    apart, as programs of Unix do.
    """
    if sys.platform == "win32":
        import nt

        return respelled(child, nt.environ)
    return dict(child)


def respelled(child: Mapping[str, str], given: Iterable[str]) -> dict[str, str]:
    """Return `child` with the names that are in `given` but for capitals written as they are there."""
    spelling = {name.upper(): name for name in given}
    return {spelling.get(name.upper(), name): value for name, value in child.items()}


def _was_there(name: str, names: list[str]) -> bool:
    """Whether a variable is older than those of the boot loader: new ones come last, a changed one keeps its place."""
    return _SET_FIRST in names and names.index(name) < names.index(_SET_FIRST)


def reset_dll_directory() -> None:
    """Let programs that we start search for their own DLLs; does nothing outside of Windows.

    The boot loader of PyInstaller points the search at the bundle (SetDllDirectoryW), and children inherit
    that. Our own libraries are loaded by then: the binding adds its folder by itself.
    """
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetDllDirectoryW(None)
