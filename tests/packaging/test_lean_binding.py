"""Qt's binding in the bundle, where it loads its explanations late, says and does what it does everywhere."""

import json
import os
import re
import subprocess
from pathlib import Path
from typing import Any

import lean_binding
import pytest

from tests.helpers.bundle import build_python
from tests.helpers.frozen_python import FrozenPython
from tests.helpers.program import REPOSITORY

SCRIPT = REPOSITORY / "tests/helpers/binding_script.py"
WITHOUT_DISPLAY = {"QT_QPA_PLATFORM": "offscreen"}


def told(done: "subprocess.CompletedProcess[str]") -> dict[str, Any]:
    """What the script printed, without the places of things in memory, which are others each time."""
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(re.sub(r"\b0x[0-9a-f]+", "0x", done.stdout.splitlines()[-1]))
    return found


def told_by_the_delivered(first: str) -> dict[str, Any]:
    """What the script says where the bundle was built, with the binding as its makers deliver it."""
    command = (*build_python(), str(SCRIPT), first)
    environment = {**os.environ, **WITHOUT_DISPLAY}
    return told(subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60))


# Another function of ours is the first to be called; what it needs must be there.
@pytest.mark.parametrize("first", ["said", "helps", "enumerations", "signals"])
def test_it_says_and_does_the_same(first: str, frozen: FrozenPython) -> None:
    delivered, ours = told_by_the_delivered(first), told(frozen.run(SCRIPT, first, environment=WITHOUT_DISPLAY))
    assert len(delivered["behaviour"]["said"]) > 30
    assert ours["behaviour"] == delivered["behaviour"]


def test_at_a_start_it_loads_no_explanations_and_searches_no_source(frozen: FrozenPython) -> None:
    delivered, ours = told_by_the_delivered("said"), told(frozen.run(SCRIPT, "said", environment=WITHOUT_DISPLAY))
    assert (ours["loaded"], ours["searching"]) == ([], False)
    # As it is delivered it does both; when it does neither any more, all of this can go.
    assert (len(delivered["loaded"]), delivered["searching"]) == (3, True)


def test_another_binding_stops_the_build(tmp_path: Path) -> None:
    for name in lean_binding.REPLACED:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("other", encoding="utf-8")
    with pytest.raises(lean_binding.BindingChangedError, match=r"another PySide6 .* NKZU_STOCK_BINDING=1"):
        lean_binding.check_original(tmp_path, "other")


def test_a_bundle_can_be_built_with_the_delivered_binding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(lean_binding.STOCK_VARIABLE, "1")
    binding = lean_binding.make_lean_binding(tmp_path / "binding")
    found = [("shiboken6", "of/the/wheel/__init__.py", "PYMODULE-2")]
    assert (binding.places, binding.hidden, binding.put_into(found)) == ([], (), found)
    assert not (tmp_path / "binding").exists()
