"""Which browsers a kiosk finds, and which of them can be given a profile of the turn's own."""

import os
import sys
from pathlib import Path

import pytest

from launcher.core.opening import Browser
from launcher.system.system_browsers import MachineRegistry, private_family, survey_system
from launcher.system.windows_browsers import Hive, survey_registry
from tests.helpers.ordinary_person import ordinary_person
from tests.helpers.small_computer import House
from tests.unit.test_windows_browsers import CHOICE, CHROME, CLASS, EDGE, OPEN, WINDOWS, WrittenRegistry

on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs desktop entries")
as_root = pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="installs what is root's alone")
UBUNTU = 'if ! [ -x /snap/bin/firefox ]; then exit 1; fi\nexec /snap/bin/firefox "$@"'


@pytest.fixture
def house(tmp_path: Path) -> House:
    for name in ("home/.local/share", "share", "xdg", "bin"):
        (tmp_path / name).mkdir(parents=True)
    return House(tmp_path)


def found(house: House) -> list[str]:
    return [("*" if b.is_default else "") + b.id for b in survey_system(house.environment).browsers]


def family_name(program: Path) -> str | None:
    family = private_family(Browser("x.desktop", "X", program, ("%u",)))
    return family.name if family else None


@as_root
@on_linux
def test_what_the_administrator_has_installed_is_found_and_nothing_of_the_persons(house: House) -> None:
    house.browser("chromium")
    house.browser("firefox")
    house.entry("mine", "Name=Mine", f"Exec={house.program('mine')} %u", folder="home/.local/share")
    house.choose("chromium.desktop")
    assert found(house) == ["chromium.desktop", "firefox.desktop"]
    (house.folder / "xdg/mimeapps.list").write_text(
        "[Default Applications]\nx-scheme-handler/https=firefox.desktop\n", encoding="utf-8"
    )
    assert found(house) == ["*firefox.desktop", "chromium.desktop"]


@as_root
@on_linux
def test_a_program_that_others_can_change_is_not_found(house: House) -> None:
    house.browser("chromium")
    house.browser("firefox")
    (house.folder / "bin/chromium").chmod(0o777)
    assert found(house) == ["firefox.desktop"]
    (house.folder / "bin").chmod(0o777)
    assert found(house) == []


@on_linux
def test_what_the_person_has_put_there_is_not_found() -> None:
    with ordinary_person() as home:
        house = House(home)
        house.browser("chromium")
        assert house.found() == ["chromium"]
        assert found(house) == []


@on_linux
def test_the_family_is_known_by_name_or_by_what_the_name_leads_to(house: House) -> None:
    real = house.program("chromium")
    link = house.folder / "bin/x-www-browser"
    link.symlink_to(real)
    assert family_name(real) == family_name(link) == "Chromium"
    assert family_name(house.program("epiphany")) is None


@on_linux
def test_what_starts_a_container_has_a_home_of_its_own(house: House) -> None:
    assert family_name(house.program("firefox", UBUNTU)) is None
    assert family_name(house.program("chromium", 'exec flatpak run org.chromium.Chromium "$@"')) is None
    snap = house.folder / "bin/google-chrome"
    snap.symlink_to(house.program("snap"))
    assert family_name(snap) is None
    # The word alone is nothing: only a script is read.
    opera = house.program("opera")
    opera.write_bytes(b"\x7fELF\0 /snap/bin/opera")
    assert family_name(opera) == "Opera"


def test_on_windows_the_persons_hive_says_nothing() -> None:
    registry = WrittenRegistry()
    registry.values[Hive.PERSON, CHOICE, "ProgId"] = "FirefoxURL"
    registry.values[Hive.PERSON, f"{CLASS}ChromeHTML{OPEN}", ""] = r'"C:\Users\x\evil.exe" %1'
    result = survey_registry(MachineRegistry(registry), WINDOWS, lambda program: True)
    assert [str(browser.program) for browser in result.browsers] == [CHROME, EDGE]
    assert not any(browser.is_default for browser in result.browsers)
    assert result.dead_default is None
