"""The kiosk's own process has no home folder; the key of its display it has all the same."""

from pathlib import Path

import pytest

from launcher.system.no_home import leave_home

PLAIN = {"QT_QPA_PLATFORMTHEME": "generic", "QT_NO_XDG_DESKTOP_PORTAL": "1"}


def test_nothing_leads_to_a_home(tmp_path: Path) -> None:
    variables = {"PATH": "/usr/bin", "HOME": str(tmp_path)}
    variables |= {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("CACHE", "CONFIG", "DATA", "STATE")}
    leave_home(variables, "linux")
    assert variables == {"PATH": "/usr/bin", "HOME": "/dev/null", **PLAIN}


def test_key_of_the_display_is_found_where_it_was(tmp_path: Path) -> None:
    (tmp_path / ".Xauthority").write_bytes(b"")
    variables = {"HOME": str(tmp_path)}
    leave_home(variables, "linux")
    assert variables["XAUTHORITY"] == str(tmp_path / ".Xauthority")


def test_key_that_is_named_stays_the_key(tmp_path: Path) -> None:
    (tmp_path / ".Xauthority").write_bytes(b"")
    variables = {"HOME": str(tmp_path), "XAUTHORITY": "/run/lightdm/key"}
    leave_home(variables, "linux")
    assert variables["XAUTHORITY"] == "/run/lightdm/key"


def test_without_a_home_there_is_no_key_to_look_for() -> None:
    variables: dict[str, str] = {}
    leave_home(variables, "linux")
    assert variables == {"HOME": "/dev/null", **PLAIN}


@pytest.mark.parametrize("platform", ["linux", "win32"])
def test_no_plug_in_is_looked_for_where_a_variable_says(platform: str) -> None:
    variables = {"QT_PLUGIN_PATH": "/home/a", "QT_QPA_PLATFORM_PLUGIN_PATH": "/home/b", "QT_QPA_PLATFORM": "xcb"}
    leave_home(variables, platform)
    assert {name: value for name, value in variables.items() if name.startswith("QT_")} == {
        "QT_QPA_PLATFORM": "xcb",
        **(PLAIN if platform == "linux" else {}),
    }


def test_windows_has_no_such_home() -> None:
    variables = {"HOME": "C:\\Users\\student"}
    leave_home(variables, "win32")
    assert variables == {"HOME": "C:\\Users\\student"}
