"""The house rules hold, and each of them can be broken."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers import house_rules, program_rules
from tests.helpers.house_rules import Module

ROOT = Path(__file__).resolve().parents[2]
LAUNCHER = [Module.read(file, ROOT) for file in sorted(ROOT.glob("launcher/**/*.py"))]
SCRIPTS = [Module.read(file, ROOT) for file in sorted(ROOT.glob("packaging/*.py"))]
BENCHMARKS = [Module.read(file, ROOT) for file in sorted(ROOT.glob("benchmarks/*.py"))]
HELPERS = [Module.read(file, ROOT) for file in sorted(ROOT.glob("tests/helpers/*.py"))]
TESTS = [Module.read(file, ROOT) for file in sorted(ROOT.glob("tests/**/*.py"))]

Rule = Callable[[Module], list[str]]

RULES: list[Rule] = [
    house_rules.wrong_imports,
    house_rules.impure_calls,
    house_rules.untranslatable,
    house_rules.prints,
    program_rules.desktop_services,
    house_rules.global_state,
]


def complaints(rule: Rule, modules: list[Module]) -> str:
    """All complaints of one rule, a line each; empty if there are none."""
    return "\n".join(found for module in modules for found in rule(module))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_launcher_keeps(rule: Rule) -> None:
    assert not complaints(rule, LAUNCHER)


def test_nothing_is_too_long() -> None:
    assert not complaints(house_rules.too_long, [*LAUNCHER, *SCRIPTS, *BENCHMARKS, *HELPERS])


def test_no_letters_mislead() -> None:
    assert not complaints(house_rules.misleading_letters, [*LAUNCHER, *SCRIPTS, *BENCHMARKS, *TESTS])


# What may start a program, and which one: whatever is not our own program is started in one place.
STARTERS = {
    "launcher.system.program_start": "browsers and screen readers, with a list of arguments and never by a shell",
    "launcher.system.guard": "ourselves as the kiosk",
    # By Qt, whose loop reads the answers. An address is a line of its input and no argument, and is judged there again.
    "launcher.system.child_looker": "ourselves to look at addresses",
}
# What may ask that one place, and for what.
STARTERS_OF_OTHERS = {
    "launcher.system.browsers": "a browser at an address",
    "launcher.system.turn_browsers": "a private browser at an address",
    "launcher.system.turn_reader": "a screen reader without an argument",
}


def test_programs_are_started_in_one_place_of_system() -> None:
    places = [place for module in LAUNCHER for place in program_rules.program_starts(module)]
    assert {place.rpartition(":")[0] for place in places} == STARTERS.keys(), places


def test_addresses_reach_programs_in_one_place_of_each_kind_of_window() -> None:
    places = [place for module in LAUNCHER for place in program_rules.callers(module, "start_program")]
    assert sorted(place.rpartition(":")[0] for place in places) == sorted(STARTERS_OF_OTHERS), places


@pytest.mark.parametrize(
    ("rule", "name", "text"),
    [
        (house_rules.wrong_imports, "launcher.core.x", "from launcher.ui import tile"),
        (house_rules.wrong_imports, "launcher.core.x", "from launcher import system"),
        (house_rules.wrong_imports, "launcher.core.x", "from . import links"),
        (house_rules.wrong_imports, "launcher.core.x", "from PySide6 import QtCore"),
        (house_rules.wrong_imports, "launcher.core.x", "import platformdirs"),
        (house_rules.wrong_imports, "launcher.core.x", "from urllib import request"),
        (house_rules.wrong_imports, "launcher.core.x", "def f():\n    import subprocess"),
        (house_rules.wrong_imports, "launcher.core.x", "from os import environ"),
        (house_rules.wrong_imports, "launcher.system.x", "from launcher.ui.tile import Tile"),
        (house_rules.wrong_imports, "launcher.system.x", "from PySide6.QtWidgets import QLabel"),
        (house_rules.wrong_imports, "launcher.system.x", "import webbrowser"),
        (house_rules.wrong_imports, "launcher.ui.x", "from launcher.system import paths"),
        (house_rules.wrong_imports, "launcher.ui.x", "import subprocess"),
        (house_rules.wrong_imports, "launcher.faces.x", "from launcher.composition import build"),
        (house_rules.wrong_imports, "launcher.faces.console", "import PySide6.QtWidgets"),
        (house_rules.wrong_imports, "launcher.cli", "def f():\n    import PySide6.QtWidgets"),
        (house_rules.wrong_imports, "launcher.composition", "from launcher.cli import main"),
        (house_rules.impure_calls, "launcher.core.x", "open('file')"),
        (house_rules.impure_calls, "launcher.core.x", "datetime.now()"),
        (house_rules.impure_calls, "launcher.core.x", "path.read_text()"),
        (house_rules.untranslatable, "launcher.ui.x", "self.tr(f'Hello {name}')"),
        (house_rules.untranslatable, "launcher.ui.x", "self.tr('Hello %s' % name)"),
        (house_rules.untranslatable, "launcher.ui.x", "self.tr(text)"),
        (house_rules.untranslatable, "launcher.ui.x", "translate('Tile', f'{name}')"),
        (house_rules.untranslatable, "launcher.core.x", "QT_TRANSLATE_NOOP(where, 'Hello')"),
        (house_rules.prints, "launcher.ui.x", "print('here')"),
        (program_rules.desktop_services, "launcher.ui.x", "from q import QDesktopServices"),
        (house_rules.global_state, "launcher.ui.x", "def f():\n    global count"),
        (program_rules.program_starts, "launcher.ui.x", "subprocess.run(['x'])"),
        (program_rules.program_starts, "launcher.ui.x", "QProcess.startDetached('x')"),
        (program_rules.program_starts, "launcher.ui.x", "os.system('x')"),
        (program_rules.program_starts, "launcher.ui.x", "Popen(['x'])"),
        (program_rules.program_starts, "launcher.ui.x", "import subprocess as tools\ntools.run(['x'])"),
        (program_rules.program_starts, "launcher.ui.x", "from subprocess import run\nrun(['x'])"),
        (program_rules.program_starts, "launcher.ui.x", "from subprocess import run as go\ngo(['x'])"),
        (program_rules.program_starts, "launcher.ui.x", "from PySide6.QtCore import QProcess\nQProcess(self)"),
        (program_rules.program_starts, "launcher.ui.x", "from PySide6 import QtCore\nQtCore.QProcess().start('x')"),
        (program_rules.program_starts, "launcher.ui.x", "from PySide6.QtCore import QProcess as Q\nQ().start('x')"),
        (program_rules.program_starts, "launcher.ui.x", "QtCore.QProcess.execute('x')"),
        (program_rules.program_starts, "launcher.ui.x", "os.execlp('x', 'x')"),
        (program_rules.program_starts, "launcher.ui.x", "await asyncio.create_subprocess_shell('x')"),
        (program_rules.desktop_services, "launcher.ui.x", "label.setOpenExternalLinks(True)"),
        (house_rules.misleading_letters, "launcher.ui.x", "n\u0430me = 1"),
        (house_rules.misleading_letters, "launcher.ui.x", "name = '\u202e'"),
        (house_rules.too_long, "launcher.ui.x", "x = 1\n" * 301),
        (house_rules.too_long, "launcher.ui.x", "class X:\n" + "    x = 1\n" * 200),
        (house_rules.too_long, "launcher.ui.x", "def x():\n" + "    x = 1\n" * 40),
    ],
)
def test_breaking_a_rule_is_seen(rule: Rule, name: str, text: str) -> None:
    assert rule(Module(name, text))


@pytest.mark.parametrize(
    ("rule", "name", "text"),
    [
        (house_rules.wrong_imports, "launcher.core.x", "from urllib.parse import urlsplit"),
        (house_rules.wrong_imports, "launcher.system.x", "import PySide6.QtNetwork"),
        (house_rules.wrong_imports, "launcher.cli", "from launcher import __version__"),
        (house_rules.untranslatable, "launcher.core.x", "name.translate(TABLE)"),
        (house_rules.untranslatable, "launcher.ui.x", "self.tr('Hello {name}').format(name=name)"),
        (house_rules.too_long, "launcher.ui.x", "def x():\n" + "    x = 1\n" * 39),
        (program_rules.program_starts, "launcher.ui.x", "application.run()"),
        (program_rules.program_starts, "launcher.ui.x", "QLocale.system()"),
        (
            program_rules.program_starts,
            "launcher.ui.x",
            "QProcess.nullDevice()\nquery.exec()\nfrom x import run\nrun()",
        ),
        (house_rules.misleading_letters, "launcher.ui.x", "name = 'Қазақша'"),
    ],
)
def test_what_is_allowed_passes(rule: Rule, name: str, text: str) -> None:
    assert rule(Module(name, text)) == []


def test_core_and_console_run_without_qt() -> None:
    """All that must not need Qt is imported in a Python that refuses it."""
    qt_free = [
        module.name
        for module in LAUNCHER
        if module.part in {"core", "cli"} or module.name.startswith("launcher.faces.console")
    ]
    assert any(name.startswith("launcher.core.") for name in qt_free)
    script = "import importlib, sys\nsys.modules['PySide6'] = None\n" + "".join(
        f"importlib.import_module({name!r})\n" for name in qt_free
    )
    command = [sys.executable, "-W", "error", "-c", script]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
