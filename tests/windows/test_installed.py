"""The real installers, as they are handed out: installed, started from the menu, used, and removed again."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from places import DIST, NAME
from setup_parts import find_links
from windows_resources import PRODUCT

from launcher import __version__
from launcher.ui.palette import LIGHT
from tests.helpers.content_files import local_content
from tests.helpers.desktop import Desktop
from tests.helpers.installers import FOLDER, Computer, State, make_computer, wait_for
from tests.helpers.local_site import LocalSite
from tests.helpers.needed import tools_needed
from tests.helpers.tools import MissingToolError
from tests.helpers.waiting import wait_until
from tests.helpers.windows_computer import WindowsComputer

START_SECONDS = 60.0
HOST = "page.test"
PAINTED = bytes.fromhex(LIGHT.primary.removeprefix("#")) * 16  # a line in the colour of the program's sign
RUNNING = 1618  # winerror.h: ERROR_INSTALL_ALREADY_RUNNING


@pytest.fixture
def computer(tmp_path: Path, desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> Computer:
    """A fresh computer with a screen."""
    monkeypatch.setenv("DISPLAY", desktop.environment["DISPLAY"])
    monkeypatch.delenv("XAUTHORITY", raising=False)
    return make_computer(tmp_path / "computer")


@pytest.fixture
def site() -> Iterator[LocalSite]:
    """The site that every entry leads to."""
    with LocalSite(HOST) as opened:
        yield opened


def installer(end: str) -> Path:
    """Return an installer that was built."""
    path = DIST / f"{NAME}-{__version__}-windows-x86_64{end}"
    with tools_needed():
        if not path.is_file():
            raise MissingToolError(f"{path.name} is not built: make dist-windows")
    return path


def install(computer: Computer, path: Path) -> int:
    """Install silently."""
    if path.suffix == ".msi":
        return computer.run("msiexec", "/i", computer.prefix.outside(path), "/qn")
    return computer.run(path, "/S")


def remove(computer: Computer, path: Path) -> int:
    """Remove silently, though the program runs."""
    if path.suffix == ".msi":
        return computer.run("msiexec", "/x", computer.prefix.outside(path), "/qn", "CLOSE=yes")
    return computer.run(rf"{FOLDER}\uninstall.exe", "/S", "/CLOSE=yes")


def press_a_tile(person: WindowsComputer, site: LocalSite) -> None:
    """Press the first tile by its key, and see the browser come with its address and load the page."""
    person.desktop.press_keys("ctrl+1")
    assert person.wait_for_browser().command_line.endswith(f" {site.url('/e-learning')}")
    assert site.wait_for("/e-learning", START_SECONDS).user_agent == "Test Browser"


def ours(state: State) -> set[str]:
    """Return what of a computer has our name or our files."""
    texts = {value if isinstance(value, str) else "".join(value) for value in (*state.files, *state.values)}
    return {text for text in texts if PRODUCT in text or NAME in text or text.endswith(".lnk")}


@pytest.mark.parametrize("end", ["-setup.exe", ".msi"])
def test_it_is_installed_started_from_the_menu_used_and_removed_without_a_trace(
    computer: Computer, desktop: Desktop, site: LocalSite, end: str
) -> None:
    path = installer(end)
    person = WindowsComputer(computer.prefix, desktop)
    person.install_browser()
    before = ours(computer.state())
    assert install(computer, path) == 0
    # The checks of addresses are switched off: they would be real ones.
    settings = computer.inside(rf"C:\ProgramData\{PRODUCT}\settings.json")
    settings.write_text('{"schema": 1, "checks": false}', encoding="utf-8")
    content = local_content(computer.inside(rf"C:\ProgramData\{PRODUCT}\content.json"), HOST, site).path
    (link,) = computer.prefix.drive_c.rglob("Start Menu/Programs/*.lnk")
    started = computer.prefix.start("start", "/wait", computer.prefix.outside(link))
    try:
        person.wait_for_window(link.stem)
        # Only a window that is painted takes keys.
        wait_until(lambda: PAINTED in desktop.grab(), "the window to be painted", START_SECONDS)
        kept = Path(os.environ.get("NKZU_PICTURES", computer.tools))
        desktop.save_screenshot(kept / f"installed{end}.png", desktop.steady_grab())
        press_a_tile(person, site)
        settings.unlink()
        content.unlink()
        assert remove(computer, path) == 0
    finally:
        computer.prefix.stop()
        started.communicate(timeout=30)
    wait_for(lambda: not computer.inside(FOLDER).exists())
    after = ours(computer.state())
    # What a person has set stays with the person, as everywhere on Windows.
    assert {text for text in after - before if "AppData/Local/nkzu-launcher" not in text} == set()


def test_the_kiosk_starts_at_log_on_and_is_closed_together_with_its_guard(computer: Computer, desktop: Desktop) -> None:
    path = installer("-setup.exe")
    assert computer.run(path, "/S", "/AUTOSTART=kiosk") == 0
    computer.prefix.wait_until_idle()
    # Wine's log-on: what the Run keys name is started.
    started = computer.prefix.start("wineboot")
    try:
        wait_until(lambda: find_links().name.en in desktop.window_titles(), "the kiosk", START_SECONDS)
        kept = Path(os.environ.get("NKZU_PICTURES", computer.tools))
        desktop.save_screenshot(kept / "installed-kiosk.png", desktop.steady_grab())
        assert computer.run(rf"{FOLDER}\uninstall.exe", "/S") == RUNNING
        assert (computer.inside(FOLDER) / f"{NAME}.exe").is_file()
        assert computer.run(path, "/S", "/CLOSE=yes") == 0
        assert not desktop.window_titles()
        assert computer.run(rf"{FOLDER}\uninstall.exe", "/S") == 0, "something still runs"
    finally:
        computer.prefix.stop()
        started.communicate(timeout=30)
