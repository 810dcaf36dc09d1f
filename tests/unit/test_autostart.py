"""The start at log-on: what decides it, and that switching it leaves no doubt."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from launcher.core.languages import LocalText
from launcher.core.shortcut_words import Label
from launcher.system.autostart import XdgAutostart
from launcher.system.autostart_state import AutostartState
from launcher.system.desktop_entries import ENTRY_GROUP, parse_groups
from launcher.system.own_program import OwnProgram
from tests.helpers.desktop_readers import complaints, spy, start_by_glib

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the start at log-on of Linux")
TEXT = LocalText("Қазақша атауы", "Русское имя", "English name")
LABEL = Label(TEXT, LocalText("Не үшін", "Для чего", "What it is for"), TEXT)
PROGRAM = OwnProgram(("/bin/sh",))
KIOSK = PROGRAM.asked("--kiosk")


class Places:
    """Where a computer keeps what starts at log-on."""

    def __init__(self, folder: Path) -> None:
        self.own = folder / "home/.config/autostart/nkzu-launcher.desktop"
        self.everybodys = folder / "xdg/autostart/nkzu-launcher.desktop"
        self.environment: Mapping[str, str] = {
            "HOME": str(folder / "home"),
            "XDG_CONFIG_DIRS": f"{folder / 'nothing'}:{folder / 'xdg'}",
            "PATH": os.environ["PATH"],
        }

    def switch(self, program: OwnProgram = PROGRAM) -> XdgAutostart:
        return XdgAutostart(self.environment, program, LABEL)

    def write(self, file: Path, *lines: str) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("\n".join(["[Desktop Entry]", "Type=Application", "Name=x", *lines, ""]), encoding="utf-8")


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path)


def keys_of(file: Path) -> dict[str, str]:
    return parse_groups(file.read_text(encoding="utf-8"))[ENTRY_GROUP]


def test_it_is_off_where_nothing_is(places: Places) -> None:
    assert places.switch().state() == AutostartState(place=str(places.own))
    assert places.switch().turn_off() is None
    assert not places.own.exists()


@pytest.mark.parametrize("program", [PROGRAM, KIOSK], ids=["window", "kiosk"])
def test_it_is_switched_on_and_off(program: OwnProgram, places: Places) -> None:
    switch = places.switch(program)
    assert switch.turn_on() is None
    assert complaints(places.own) == ""
    assert switch.state() == AutostartState(enabled=True, kiosk=program is KIOSK, place=str(places.own))
    assert switch.turn_off() is None
    assert not switch.is_on()
    assert not places.own.exists()


def test_log_on_starts_what_was_meant_in_whatever_language(places: Places, tmp_path: Path) -> None:
    program = spy(tmp_path / 'it\'s 100% "here"').asked("--data-dir", "/a $b", "--kiosk")
    assert places.switch(program).turn_on() is None
    assert start_by_glib(places.own, program)[1:] == ["--data-dir", "/a $b", "--kiosk"]


def test_kiosk_becomes_a_window_and_back(places: Places) -> None:
    for program in (KIOSK, PROGRAM, KIOSK):
        assert places.switch(program).turn_on() is None
        assert places.switch().state().kiosk is (program is KIOSK)


@pytest.mark.parametrize(
    ("lines", "is_on"),
    [
        (("Exec=/bin/sh",), True),
        (("Exec=sh -c true",), True),
        (("Exec=/bin/sh", "Hidden=false", "X-GNOME-Autostart-enabled=true"), True),
        (("Exec=/bin/sh", "Hidden=true"), False),
        (("Exec=/bin/sh", "X-GNOME-Autostart-enabled=false"), False),
        (("Exec=/bin/sh", "TryExec=/none/such"), False),
        (("Exec=/none/such",), False),
        (('Exec="/bin/sh',), False),
        (("Exec=",), False),
        ((), False),
    ],
)
@pytest.mark.parametrize("whose", ["own", "everybodys"])
def test_what_a_file_says_counts(whose: str, lines: tuple[str, ...], is_on: bool, places: Places) -> None:
    file: Path = getattr(places, whose)
    places.write(file, *lines)
    state = places.switch().state()
    assert state.enabled is is_on
    assert state.place == str(file)


@pytest.mark.parametrize("content", [b"", b"\0" * 100, b"\xff\xfe", b"[Desktop Entry]\n", b"Exec=/bin/sh\n"])
def test_broken_file_starts_nothing(content: bytes, places: Places) -> None:
    places.own.parent.mkdir(parents=True)
    places.own.write_bytes(content)
    assert not places.switch().is_on()
    assert places.switch().turn_on() is None
    assert places.switch().is_on()


def test_program_that_is_gone_is_named(places: Places) -> None:
    places.write(places.own, "Exec=/gone/nkzu-launcher --kiosk")
    assert places.switch().state().lost == "/gone/nkzu-launcher"


def test_own_file_hides_that_of_everybody(places: Places) -> None:
    places.write(places.everybodys, "Exec=/bin/sh")
    places.write(places.own, "Exec=/bin/sh", "Hidden=true")
    assert not places.switch().is_on()
    for target in ("/dev/null", "/none/such"):
        places.own.unlink()
        places.own.symlink_to(target)
        assert not places.switch().is_on()


def test_everybodys_file_is_hidden_not_removed(places: Places) -> None:
    places.write(places.everybodys, "Exec=/bin/sh")
    switch = places.switch()
    assert switch.is_on()
    assert switch.turn_off() is None
    assert not switch.is_on()
    assert places.everybodys.exists()
    assert keys_of(places.own)["Hidden"] == "true"
    assert complaints(places.own) == ""
    # And back: the file of everybody does it alone, also after the program has moved.
    assert switch.turn_on() is None
    assert switch.is_on()
    assert not places.own.exists()


def test_kiosk_of_everybody_becomes_a_window_by_an_own_file(places: Places) -> None:
    places.write(places.everybodys, "Exec=/bin/sh --kiosk")
    assert places.switch().state().kiosk
    assert places.switch().turn_on() is None
    assert places.switch().state() == AutostartState(enabled=True, place=str(places.own))


def test_person_without_a_home(tmp_path: Path) -> None:
    switch = XdgAutostart({"XDG_CONFIG_DIRS": str(tmp_path)}, PROGRAM, LABEL)
    assert switch.state() == AutostartState()
    assert switch.turn_off() is None
    problem = switch.turn_on()
    assert problem is not None
    assert "no folder of its own" in problem.source


def test_folder_that_cannot_be_written_is_told(places: Places) -> None:
    places.own.parent.parent.mkdir(parents=True)
    places.own.parent.write_text("a file is in the way")
    problem = places.switch().turn_on()
    assert problem is not None
    assert problem.params == {"file": str(places.own)}
    assert not places.switch().is_on()


def test_file_that_cannot_be_removed_is_told(places: Places) -> None:
    places.own.mkdir(parents=True)
    problem = places.switch().turn_off()
    assert problem is not None
    assert "could not be removed" in problem.source
