"""Where a program is started that we start."""

import sys

import pytest

from launcher.system.program_start import home_folder


def test_without_a_home_a_program_starts_at_the_root_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    assert home_folder({"HOME": "/nowhere"}) == "/"
    monkeypatch.setattr(sys, "platform", "win32")
    # As Python writes the names of Windows' variables.
    assert home_folder({"USERPROFILE": "relative", "SYSTEMDRIVE": "D:"}) == "D:\\"
