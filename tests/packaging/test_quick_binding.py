"""Qt's binding as the program loads it, with its explanations late, says and does what it does everywhere."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import PySide6
import pytest

from tests.helpers.bundle import build_python
from tests.helpers.carried_python import not_compared
from tests.helpers.frozen_python import FrozenPython
from tests.helpers.program import REPOSITORY
from tests.helpers.source_python import SourcePython

SCRIPT = REPOSITORY / "tests/helpers/binding_script.py"
QUICKLY = REPOSITORY / "tests/helpers/quick_script.py"
WITHOUT_DISPLAY = {"QT_QPA_PLATFORM": "offscreen"}
# Puts other sums in the place of those of the bindings that were compared, and loads the binding.
ANOTHER = """
import sys
from launcher.system import binding_explanations, quick_binding
setattr(*((quick_binding, "COMPARED_BOOTSTRAPS") if sys.argv[1] == "bootstrap"
    else (binding_explanations, "COMPARED_MODULES")), {1})
quick_binding.load_binding()
sys.argv[:2] = [sys.argv[2]]
exec(compile(open(sys.argv[0]).read(), sys.argv[0], "exec"))
"""

Completed = subprocess.CompletedProcess[str]


def run(*command: str | Path) -> Completed:
    """Run a Python to its end, our modules on its path."""
    environment = {**os.environ, **WITHOUT_DISPLAY, "PYTHONPATH": str(REPOSITORY)}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)


def told(done: Completed) -> dict[str, Any]:
    """What the script printed, without the places of things in memory, which are others each time."""
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(re.sub(r"\b0x[0-9a-f]+", "0x", done.stdout.splitlines()[-1]))
    return found


def told_by_the_delivered(first: str) -> dict[str, Any]:
    """What the script says where the bundle was built, with the binding as its makers deliver it."""
    return told(run(*build_python(), SCRIPT, first))


def told_quickly(python: SourcePython | FrozenPython, first: str) -> dict[str, Any]:
    """What the script says with the binding of the program."""
    return told(python.run(QUICKLY, str(SCRIPT), first, environment=WITHOUT_DISPLAY))


# Another function of ours is the first to be called; what it needs must be there.
@pytest.mark.parametrize("first", ["said", "helps", "enumerations", "signals"])
def test_it_says_and_does_the_same(first: str, either_python: SourcePython | FrozenPython) -> None:
    delivered, ours = told_by_the_delivered(first), told_quickly(either_python, first)
    assert len(delivered["behaviour"]["said"]) > 30
    assert ours["behaviour"] == delivered["behaviour"]


def test_at_a_start_it_loads_no_explanations_and_searches_no_source(either_python: SourcePython | FrozenPython) -> None:
    delivered, ours = told_by_the_delivered("said"), told_quickly(either_python, "said")
    assert (ours["loaded"], ours["searching"]) == ([], False)
    # As it is delivered it does both; when it does neither any more, all of this can go.
    assert (len(delivered["loaded"]), delivered["searching"]) == (3, True)


def test_the_installed_binding_was_compared() -> None:
    (library,) = (Path(PySide6.__file__).parents[1] / "shiboken6").glob("libshiboken6.*")
    assert not (complaint := not_compared(library)), complaint


def test_another_binding_is_told_from_those_that_were_compared(tmp_path: Path) -> None:
    library = tmp_path / "libshiboken6.so"
    library.write_bytes(b"\0# Copyright\nsignature_bootstrap.py\n----------\n\0UEsDBB" + b"x" * 3000)
    assert "COMPARED_MODULES" in (not_compared(library) or "")


@pytest.mark.parametrize("other", ["bootstrap", "modules"])
def test_a_binding_that_was_not_compared_is_loaded_as_delivered(other: str) -> None:
    delivered, found = told_by_the_delivered("said"), told(run(sys.executable, "-c", ANOTHER, other, SCRIPT, "said"))
    assert found == delivered


def test_what_the_package_has_besides_is_there_when_it_is_looked_for() -> None:
    script = """
import sys
from launcher.system.quick_binding import load_binding
load_binding()
import PySide6, shiboken6
assert "zipfile" not in sys.modules
print(PySide6.__version__ == shiboken6.__version__, hasattr(shiboken6, "nothing"))
print(shiboken6.isValid is shiboken6.Shiboken.isValid)
print(shiboken6.__minimum_python_version__ < sys.version_info, shiboken6.Shiboken is sys.modules["shiboken6.Shiboken"])
"""
    done = run(sys.executable, "-c", script)
    assert (done.stdout.split(), done.stderr) == (["True", "False", "True", "True", "True"], "")


def test_one_that_is_there_stays_and_one_that_is_missing_is_told_of_by_the_next_import() -> None:
    script = """
import sys
from launcher.system.quick_binding import load_binding
found, sys.meta_path[:] = sys.meta_path[:], []
load_binding()
print("shiboken6" in sys.modules)
sys.meta_path[:] = found
import shiboken6
load_binding()
print(sys.modules["shiboken6"] is shiboken6)
"""
    done = run(sys.executable, "-c", script)
    assert (done.stdout.split(), done.stderr) == (["False", "True"], "")


def test_a_library_that_cannot_be_loaded_leaves_nothing_behind(tmp_path: Path) -> None:
    package = tmp_path / "shiboken6"
    package.mkdir()
    package.joinpath("__init__.py").touch()
    package.joinpath("Shiboken.py").write_text('raise ImportError("libshiboken6.so: broken")', encoding="ascii")
    script = """
import builtins, sys
from launcher.system.quick_binding import load_binding
sys.path.insert(0, sys.argv[1])
before = builtins.compile
try:
    load_binding()
except ImportError as error:
    print(error, "shiboken6" in sys.modules, builtins.compile is before, sep="|")
"""
    done = run(sys.executable, "-c", script, tmp_path)
    assert (done.stdout, done.stderr) == ("libshiboken6.so: broken|False|True\n", "")
