"""Which parts of the operating system are missing, and putting them there with apt.

Each requirement is looked for by what is used of it (a library that loads, a command, a file), not
by asking the package manager: what was installed in another way counts as well.
"""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path

from setup_words import (
    INSTALLING_SYSTEM_PACKAGES,
    PACKAGES_FAILED,
    PACKAGES_NEEDED,
    PACKAGES_NEEDED_WITHOUT_APT,
    PYTHON_WITHOUT_LIBRARY,
    system_language,
)


class SetupError(Exception):
    """The set-up cannot go on; the text is for the person, in all languages."""


@dataclass(frozen=True)
class Requirement:
    """A Debian package and the signs that what it brings is here.

    All of `libraries` must load, one of `commands` be on the path, one of `files` exist, and all
    of `modules` be importable by the Python that runs this. Newer releases call some of these
    packages by another name (libglib2.0-0t64): those still answer to the names given here.
    """

    package: str
    libraries: tuple[str, ...] = ()
    commands: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    modules: tuple[str, ...] = ()

    def is_met(self) -> bool:
        """Whether everything that this package is wanted for is on this machine."""
        return (
            all(_loads(library) for library in self.libraries)
            and all(importlib.util.find_spec(module) is not None for module in self.modules)
            and (not self.commands or any(shutil.which(command) for command in self.commands))
            and (not self.files or any(Path(file).exists() for file in self.files))
        )


DEBIAN_PREFIX = "/usr"

PYTHON = (Requirement("python3-venv", modules=("ensurepip",)),)

# Found by starting the program on a Debian 12 that had none of them.
QT = (
    Requirement("libegl1", libraries=("libEGL.so.1",)),
    Requirement("libgl1", libraries=("libGL.so.1",)),
    Requirement("libglib2.0-0", libraries=("libglib-2.0.so.0", "libgthread-2.0.so.0")),
    Requirement("libdbus-1-3", libraries=("libdbus-1.so.3",)),
    Requirement("libfontconfig1", libraries=("libfontconfig.so.1", "libfreetype.so.6")),
    Requirement("libxkbcommon-x11-0", libraries=("libxkbcommon.so.0", "libxkbcommon-x11.so.0")),
    Requirement("libx11-xcb1", libraries=("libX11-xcb.so.1", "libX11.so.6")),
    Requirement("libxcb-cursor0", libraries=("libxcb-cursor.so.0",)),
    Requirement("libxcb-icccm4", libraries=("libxcb-icccm.so.4",)),
    Requirement("libxcb-keysyms1", libraries=("libxcb-keysyms.so.1",)),
    Requirement("libxcb-shape0", libraries=("libxcb-shape.so.0",)),
)

TEST_TOOLS = (
    Requirement("xvfb", commands=("Xvfb",)),
    Requirement("openbox", commands=("openbox",)),
    Requirement("xdotool", commands=("xdotool",)),
    Requirement("x11-utils", commands=("xprop",)),
    Requirement("x11-xserver-utils", commands=("xrandr",)),
    Requirement("imagemagick", commands=("import",)),
    Requirement("dbus", commands=("dbus-daemon",)),
    Requirement(
        "at-spi2-core",
        files=("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"),
    ),
    Requirement("chromium", commands=("chromium", "chromium-browser")),
    Requirement("firefox-esr", commands=("firefox-esr", "firefox")),
    Requirement("procps", commands=("ps",)),
    Requirement("desktop-file-utils", commands=("desktop-file-validate",)),
    Requirement("libglib2.0-bin", commands=("gio",)),
    Requirement("zbar-tools", commands=("zbarimg",)),
    Requirement("poppler-utils", commands=("pdftoppm",)),
    Requirement("iproute2", commands=("ip",)),
    Requirement("cage", commands=("cage",)),
    Requirement("xwayland", commands=("Xwayland",)),
    Requirement("dbus-daemon", commands=("dbus-run-session",)),
    Requirement("libxml2-utils", commands=("xmllint",)),
    Requirement("systemd", commands=("systemd-analyze",)),
    Requirement("weston", commands=("weston",)),
    Requirement("orca", commands=("orca",)),
    Requirement("strace", commands=("strace",)),
    Requirement("valgrind", commands=("valgrind",)),
    Requirement("faketime", commands=("faketime",)),
    Requirement("openssl", commands=("openssl",)),
    Requirement("tinyproxy-bin", commands=("tinyproxy",)),
    Requirement("ansible-core", commands=("ansible-playbook",)),
    Requirement("python3-apt", files=("/usr/lib/python3/dist-packages/apt/__init__.py",)),  # the play's, for packages
    Requirement("apt-utils", commands=("apt-ftparchive",)),
    Requirement("gpg", commands=("gpg",)),
    Requirement("appstream", commands=("appstreamcli",)),
    Requirement("debootstrap", commands=("debootstrap",)),
    Requirement("lintian", commands=("lintian",)),
    Requirement("man-db", commands=("man",)),
    Requirement("shellcheck", commands=("shellcheck",)),
)

# What `make dist` needs besides the build environment.
DIST_TOOLS = (
    Requirement("binutils", commands=("strip",)),
    Requirement("icu-devtools", commands=("icupkg",)),
    Requirement("dpkg-dev", commands=("dpkg-shlibdeps",)),
    Requirement("xz-utils", commands=("xz",)),
    Requirement("chrpath", commands=("chrpath",)),
    # Libraries of Qt's plug-ins for printing and Wayland: the package depends on what is found here.
    Requirement("libcups2", libraries=("libcups.so.2",)),
    Requirement("libwayland-cursor0", libraries=("libwayland-cursor.so.0", "libwayland-client.so.0")),
    Requirement("libgssapi-krb5-2", libraries=("libgssapi_krb5.so.2",)),
    Requirement("libssl3", libraries=("libssl.so.3",)),
)

# What `make dist-windows` needs besides that, to build and to test. Debian's wine alone starts no 64-bit programs.
WINDOWS_TOOLS = (
    Requirement("wine", commands=("wine", "wine-stable")),
    Requirement("wine64", files=("/usr/lib/wine/wine64", "/usr/lib/x86_64-linux-gnu/wine/x86_64-unix/ntdll.so")),
    Requirement("gcc-mingw-w64-x86-64-win32", commands=("x86_64-w64-mingw32-gcc-win32", "x86_64-w64-mingw32-gcc")),
    Requirement("nsis", commands=("makensis",)),
    Requirement("msitools", commands=("msibuild",)),
    Requirement("gcab", commands=("gcab",)),
    Requirement("osslsigncode", commands=("osslsigncode",)),
    Requirement("locales", files=("/usr/share/i18n/locales/kk_KZ",)),  # Wine speaks a language that the system knows
)


def shared_python() -> tuple[Requirement, ...]:
    """What PyInstaller needs of this Python: its library, which Debian keeps in a package of its own.

    `SetupError` for a Python that has none and is not Debian's: PyInstaller would take the library of Debian's Python,
    which is of another version than the modules.
    """
    if sysconfig.get_config_var("Py_ENABLE_SHARED"):
        library = sysconfig.get_config_var("INSTSONAME")
        folder = sysconfig.get_config_var("LIBDIR")
        if Path(folder, library).exists():
            return ()
    if sys.base_prefix != DEBIAN_PREFIX:
        words = PYTHON_WITHOUT_LIBRARY.in_all(python=sys.executable)
        raise SetupError(f"{words}\n\n    make dist PYTHON=/usr/bin/python3\n")
    name = f"libpython{sys.version_info[0]}.{sys.version_info[1]}"
    return (Requirement(name, libraries=(f"{name}.so.1.0",)),)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def ensure(requirements: tuple[Requirement, ...]) -> None:
    """Install what is missing; `SetupError` with the command to type where that is not allowed."""
    if not sys.platform.startswith("linux"):
        return
    packages = [found.package for found in requirements if not found.is_met()]
    if not packages:
        return
    if shutil.which("apt-get") is None:
        raise SetupError(f"{PACKAGES_NEEDED_WITHOUT_APT.in_all()}\n\n    {' '.join(packages)}\n")
    command = f"\n\n    {_command_to_type(packages)}\n"
    prefix = _administrator_prefix()
    if prefix is None:
        raise SetupError(PACKAGES_NEEDED.in_all() + command)
    words = INSTALLING_SYSTEM_PACKAGES
    print(words.in_language(system_language(), packages=" ".join(packages)), flush=True)
    if not _install([*prefix, "apt-get"], packages):
        raise SetupError(PACKAGES_FAILED.in_all() + command)
    importlib.invalidate_caches()
    still_missing = [found.package for found in requirements if not found.is_met()]
    if still_missing:
        raise SetupError(PACKAGES_FAILED.in_all() + command)


def _command_to_type(packages: list[str]) -> str:
    sudo = "" if os.geteuid() == 0 else "sudo "
    names = " ".join(packages)
    return f"{sudo}apt update && {sudo}apt install --no-install-recommends {names}"


def _administrator_prefix() -> list[str] | None:
    """What to put before apt-get: nothing for root, sudo where it asks no password, else None."""
    if os.geteuid() == 0:
        return ["env", "DEBIAN_FRONTEND=noninteractive"]
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], capture_output=True).returncode == 0:
        return [sudo, "-n", "env", "DEBIAN_FRONTEND=noninteractive"]
    return None


def _install(apt_get: list[str], packages: list[str]) -> bool:
    """Install; where that fails, fetch the lists of packages first and try once more."""
    quiet = ["-q", "-y", "-o", "DPkg::Lock::Timeout=300"]
    install = [*apt_get, "install", *quiet, "--no-install-recommends", *packages]
    if any(Path("/var/lib/apt/lists").glob("*_Packages*")) and _runs(install):
        return True
    return _runs([*apt_get, "update", *quiet]) and _runs(install)


def _runs(command: list[str]) -> bool:
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True)
    return done.returncode == 0
