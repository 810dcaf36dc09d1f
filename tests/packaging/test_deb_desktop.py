"""The installed Debian package on a desktop: from its entry in the menu to a page in a real browser."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from launcher.core.exit_codes import ExitCode
from tests.helpers.accessibility_bus import AccessibilityBus, Node
from tests.helpers.accessibility_terms import DefunctError
from tests.helpers.browser_profiles import firefox_preferences
from tests.helpers.content_files import ContentFile, local_content
from tests.helpers.debian_root import DebianRoot
from tests.helpers.desktop import KEPT_FROM_OUTSIDE, Desktop
from tests.helpers.local_site import LocalSite
from tests.helpers.needed import tools_needed
from tests.helpers.process_family import ProcessFamily
from tests.helpers.waiting import wait_until

HOST = "page.test"
NAME = "nkzu-launcher"
ENTRY = "/usr/share/applications/nkzu-launcher.desktop"
PROGRAM = "/usr/lib/nkzu-launcher/nkzu-launcher"
START_S, BROWSER_S = 30.0, 90.0
SCREENS = Path("/tmp/.X11-unix")


@dataclass(frozen=True, slots=True)
class Started:
    """The installed launcher on a desktop of its own."""

    root: DebianRoot
    desktop: Desktop
    site: LocalSite
    content: ContentFile
    family: ProcessFamily

    @classmethod
    @contextmanager
    def open(cls, root: DebianRoot, package: Path) -> Iterator["Started"]:
        """Install the package and start the launcher as a menu does."""
        root.install(package)
        with Desktop.open() as desktop, LocalSite(HOST) as site:
            content = local_content(root.path("/etc/nkzu-launcher/content.json"), HOST, site)
            started = cls(root, desktop, site, content, ProcessFamily(within=desktop.family))
            subprocess.run(started.command("gio", "launch", ENTRY), check=True, timeout=START_S)
            yield started

    def command(self, *words: str) -> tuple[str, ...]:
        """The command that runs `words` in the root and on the desktop."""
        variables = self.desktop.environment.items()
        environment = {name: value for name, value in variables if name not in KEPT_FROM_OUTSIDE}
        return self.family.marked(self.root.command(words, (self.desktop.folder, SCREENS), environment))

    def pid(self) -> int:
        """The process id of the launcher, waiting for it."""
        return wait_until(lambda: next(self.running(PROGRAM), None), "the launcher to start", START_S)

    def running(self, program: str) -> Iterator[int]:
        """The process ids of everything that runs this program of the root."""
        wanted = str(self.root.path(program))
        for pid in self.family.members():
            try:
                found = Path(f"/proc/{pid}/exe").readlink()
            except OSError:
                continue  # it has ended
            if str(found).removesuffix(" (deleted)") == wanted:
                yield pid

    @contextmanager
    def tree(self) -> Iterator[Node]:
        """The launcher as a screen reader sees it."""
        with AccessibilityBus.open(self.desktop.session_bus) as bus:
            yield bus.program(self.pid(), START_S)

    def press(self, name: str) -> None:
        """Press what has a name that begins so."""
        with self.tree() as tree:
            _button(tree, name).press()

    def wait_for(self, name: str) -> None:
        """Wait for what can be pressed and has a name that begins so."""
        with self.tree() as tree:
            _button(tree, name)


def _button(tree: Node, name: str) -> Node:
    def found() -> Node | None:
        with suppress(DefunctError):
            # One of a few is a radio button, which can be toggled.
            nodes = (node for node in tree.walk() if node.name.startswith(name))
            return next((node for node in nodes if {"Press", "Toggle"} & set(node.actions)), None)
        return None

    return wait_until(found, f"{name!r} to press", START_S)


@pytest.fixture
def computer(debian_root: DebianRoot) -> Iterator[DebianRoot]:
    """The computer with a browser and a menu, without the package."""
    root = debian_root
    root.install("firefox-esr", "libglib2.0-bin")
    # An empty list of answers, where there was none.
    root.run("debconf-set-selections")
    # Debian's Firefox reads this folder; and names are found in this computer's list alone.
    preferences = firefox_preferences("pref")
    root.path("/etc/firefox-esr/firefox-esr.js").write_text(preferences, encoding="utf-8")
    root.path("/etc/hosts").write_text(f"127.0.0.1 localhost {HOST}\n")
    names = root.path("/etc/resolv.conf")
    before = names.read_text()
    names.write_text("")
    try:
        yield root
    finally:
        names.write_text(before)
        root.run("apt-get", "purge", "-q", "-y", NAME, is_checked=False)


@pytest.fixture
def started(computer: DebianRoot, debian_package: Path) -> Iterator[Started]:
    with tools_needed(), Started.open(computer, debian_package) as started:
        yield started


def test_from_the_menu_to_a_page_and_a_purge_leaves_nothing(
    computer: DebianRoot, debian_package: Path, tmp_path: Path
) -> None:
    before = computer.state()
    with tools_needed(), Started.open(computer, debian_package) as started:
        a_tile_opens_a_page_in_the_browser(started, Path(os.environ.get("NKZU_PICTURES", tmp_path)))
    computer.run("apt-get", "purge", "-q", "-y", NAME)
    assert computer.traces("nkzu", before) == []


def a_tile_opens_a_page_in_the_browser(started: Started, pictures: Path) -> None:
    title = started.content.entry("moodle").title.en
    started.wait_for(title)
    started.desktop.save_screenshot(pictures / "installed-debian.png", started.desktop.steady_grab())
    started.press(title)
    assert "Firefox" in started.site.wait_for("/moodle", BROWSER_S).user_agent
    browsers = list(started.running("/usr/lib/firefox-esr/firefox-esr"))
    assert browsers
    mapped = "".join(Path(f"/proc/{browser}/maps").read_text() for browser in browsers)
    assert "nkzu-launcher" not in mapped, "it runs on the launcher's libraries"

    def shown() -> bool:
        return any("/moodle" in text for text in started.desktop.window_titles("firefox"))

    wait_until(shown, "the page in the browser's window", BROWSER_S)
    started.desktop.save_screenshot(pictures / "installed-debian-browser.png", started.desktop.steady_grab())


def test_a_running_window_works_on_after_an_upgrade(started: Started, later_package: Path) -> None:
    pid = started.pid()
    started.wait_for("English")
    started.root.install(later_package)
    assert str(Path(f"/proc/{pid}/exe").readlink()).endswith("(deleted)")
    # Each of these reads modules that were not needed before.
    started.press("English")
    started.press("Settings")
    started.wait_for("Close")
    assert started.pid() == pid
    # A second start is the new program, and finds the window of the old one.
    done = subprocess.run(
        started.command("nkzu-launcher"), capture_output=True, text=True, timeout=START_S, check=False
    )
    assert (done.returncode, done.stderr) == (ExitCode.OTHER_INSTANCE, "")
