"""What a program has the system load early is what its windows need, and where nothing can be loaded all goes on."""

import sys
import threading
from pathlib import Path

import pytest

from launcher.system.early_libraries import load_early
from tests.helpers.desktop import Desktop
from tests.helpers.frozen_python import FrozenPython
from tests.helpers.source_python import SourcePython

# Says which libraries are loaded when all threads have done their work, and whether they stand for the imports.
SCRIPT = """
import re, threading
from launcher.system.early_libraries import load_early
def loaded():
    with open("/proc/self/maps") as maps:
        return set(re.findall(r"/([^/ ]+[.]so[^/ ]*)$", maps.read(), re.M))
before = loaded()
load_early({})
for thread in threading.enumerate():
    if thread is not threading.main_thread():
        thread.join()
early = loaded()
from PySide6.QtWidgets import QApplication
application = QApplication(["x"])
print(*sorted(early - before))
print(*sorted(name for name in loaded() - early if name.startswith(("libQt6", "libq", "Qt"))))
print(application.platformName(), threading.active_count())
"""
# Says which compiled parts of Python are loaded after that and before anything of Qt.
LATER = """
import importlib, sys
from launcher import at_once
from launcher.system.early_libraries import load_early
def compiled():
    return {name for name, module in sys.modules.items() if str(getattr(module, "__file__", "")).endswith(".so")}
load_early({})
before = compiled()
from launcher import cli
importlib.import_module(sys.argv[1])
print(*sorted(compiled() - before), "PySide6" in sys.modules)
"""


def test_it_loads_what_every_window_needs(
    either_python: SourcePython | FrozenPython, tmp_path: Path, desktop: Desktop
) -> None:
    script = tmp_path / "script.py"
    script.write_text(SCRIPT, encoding="utf-8")
    done = either_python.run(script, environment=desktop.environment)
    assert (done.returncode, done.stderr) == (0, "")
    early, later, rest = done.stdout.splitlines()
    assert {"libQt6Core.so.6", "libQt6Gui.so.6", "libQt6Widgets.so.6", "libqxcb.so", "libQt6XcbQpa.so.6"} <= set(
        early.split()
    )
    assert (later, rest) == ("", "xcb 1")


@pytest.mark.parametrize("composition", ["launcher.composition", "launcher.kiosk_composition"])
def test_meanwhile_python_loads_no_library_for_which_it_would_have_to_wait(
    composition: str, either_python: SourcePython | FrozenPython, tmp_path: Path
) -> None:
    script = tmp_path / "script.py"
    script.write_text(LATER, encoding="utf-8")
    done = either_python.run(script, composition)
    assert (done.stdout, done.stderr) == ("False\n", "")


def test_where_qt_is_not_installed_nothing_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "meta_path", [])
    before = threading.active_count()
    load_early({})
    assert threading.active_count() == before


@pytest.mark.parametrize("lacks_threads", [False, True])
def test_what_cannot_be_loaded_is_left_to_whom_it_is_needed_by(
    lacks_threads: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    def start(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6/__init__.py").touch()
    monkeypatch.syspath_prepend(str(tmp_path))
    if lacks_threads:
        monkeypatch.setattr(threading.Thread, "start", start)
    load_early({})
    for thread in threading.enumerate():
        if thread.name == "libraries":
            thread.join()
    assert capfd.readouterr() == ("", "")
