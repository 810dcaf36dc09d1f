"""A window that nobody touches wakes up for nothing, and writes nothing."""

import json
from pathlib import Path

import pytest

from tests.helpers.desktop import Desktop
from tests.helpers.program import launcher
from tests.helpers.quiet import wait_for_quiet
from tests.helpers.starter import Starter

QUIET_S, DEADLINE_S = 12.0, 90.0  # longer than any pause of a timer of ours that is not the clock's


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """The machine folder of a shared computer without checks of addresses, in a place where nobody else writes."""
    folder = tmp_path / "quiet" / "etc" / "nkzu-launcher"
    folder.mkdir(parents=True)
    (folder / "settings.json").write_text(json.dumps({"schema": 1, "checks": False, "shared": True}), encoding="utf-8")
    return folder


# In safe mode a kiosk does not look at the network, which it does once a minute otherwise: see test_network.py.
@pytest.mark.parametrize("face", [("--face=desktop",), ("--face=helpdesk",), ("--kiosk", "--safe-mode")])
def test_window_that_nobody_touches_sleeps(
    face: tuple[str, ...], starter: Starter, machine: Path, tmp_path: Path
) -> None:
    program = starter.start(launcher(tmp_path / "program", *face, "--machine-dir", str(machine)))
    program.wait_for_event("ready")
    wait_for_quiet(program.pid, QUIET_S, DEADLINE_S)


def test_kiosk_and_its_guard_sleep_while_nobody_is_there(starter: Starter, machine: Path, tmp_path: Path) -> None:
    arguments = ("--kiosk", "--safe-mode", "--guard", "--machine-dir", str(machine))
    guard = starter.start(launcher(tmp_path / "program", *arguments))
    kiosk: int = guard.wait_for_event("kiosk-started")["pid"]
    guard.wait_for_event("ready")
    for pid in (kiosk, guard.pid):
        wait_for_quiet(pid, QUIET_S, DEADLINE_S)


def test_caret_in_the_search_comes_to_rest(starter: Starter, desktop: Desktop, machine: Path, tmp_path: Path) -> None:
    program = starter.start(launcher(tmp_path / "program", "--machine-dir", str(machine)))
    program.wait_for_event("ready")
    desktop.press_keys("ctrl+k")
    wait_for_quiet(program.pid, QUIET_S, DEADLINE_S)
