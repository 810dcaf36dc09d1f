"""What a reader has to know of the machine on which something was measured."""

import os
import platform
import shutil
import subprocess
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from benchmarks.desk import has_network


def describe() -> dict[str, str]:
    """Return what the machine and its programs are, by short names."""
    known = {
        "system": platform.freedesktop_os_release().get("PRETTY_NAME", platform.system()),
        "cores": f"{os.cpu_count()} ({_word('/proc/cpuinfo', 'model name')})",
        "memory": f"{int(_word('/proc/meminfo', 'MemTotal').split()[0]) / 1024**2:.0f} GiB",
        "Python": platform.python_version(),
        "PySide6": _package("PySide6_Essentials"),
        "Chromium": _program("chromium"),
        "Firefox": _program("firefox-esr"),
        "window manager": "openbox" if shutil.which("openbox") else "none",
        "network": "as it was" if has_network() else "none",
    }
    return {name: value for name, value in known.items() if value}


def _word(file: str, key: str) -> str:
    """Return the value of the first line of a file of /proc that begins with `key`."""
    lines = Path(file).read_text(encoding="utf-8").splitlines()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith(key)), "unknown")


def _package(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def _program(name: str) -> str:
    """Return the version that a program tells; nothing if it is not installed."""
    if (found := shutil.which(name)) is None:
        return ""
    told = subprocess.run([found, "--version"], capture_output=True, text=True, check=False).stdout
    return next((word for word in told.split() if word[0].isdigit()), "")
