"""Where no browser opens, a calm dialog says why, gives the address and offers the other browsers."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from launcher.core.languages import Language
from tests.helpers.accessibility_bus import AccessibilityBus
from tests.helpers.accessibility_terms import Role, State
from tests.helpers.clipboard import pasted
from tests.helpers.content_files import local_content
from tests.helpers.desktop import Desktop
from tests.helpers.front_door import DoorOpener, FrontDoor
from tests.helpers.local_site import LocalSite
from tests.helpers.private_hosts import PrivateHosts
from tests.helpers.program import launcher
from tests.helpers.real_browsers import BrowserKind, BrowserSet, InstalledBrowser, fresh_browser, install_browsers
from tests.helpers.starter import Starter

HOST = "platformalar.test"
PAGE_DEADLINE_S = 30.0
GONE = InstalledBrowser("gone", "Ескі браузер", ("/opt/gone/browser",), "gone")
BROKEN = InstalledBrowser("broken", "Сынық браузер", ("/bin/sh", "-c", "exit 3"), "broken")


@pytest.fixture
def site() -> Iterator[LocalSite]:
    with LocalSite(HOST) as site:
        yield site


def check_address(door: FrontDoor, url: str, desktop: Desktop) -> None:
    """The address can be read, cannot be changed, and can be copied."""
    dialog = door.dialog()
    field = dialog.find(door.words.say("AddressRow", "Address"), Role.TEXT)
    assert field.text == url
    assert State.READ_ONLY in field.states
    dialog.find(door.words.say("AddressRow", "Copy address"), Role.PUSH_BUTTON).press()
    dialog.find(door.words.say("AddressRow", "✓ Copied"), Role.PUSH_BUTTON)
    assert pasted(desktop) == url


@pytest.mark.parametrize("language", Language)
def test_no_browser_at_all(
    language: Language, no_browser: BrowserSet, doors: DoorOpener, desktop: Desktop, tmp_path: Path
) -> None:
    no_programs = tmp_path / "no-programs"
    no_programs.mkdir()
    door = doors.open(language=language, browsers=no_browser, environment={"PATH": str(no_programs)})
    entry = door.content.entry("moodle")
    door.opener(entry).press()
    failed = door.program.wait_for_event("open-failed")
    assert (failed["id"], failed["reason"]) == (entry.id, "no-browser")
    dialog = door.dialog()
    names = {node.name for node in dialog.walk()}
    sentence = door.words.say("Opening", "No browser was found on this computer.")
    cure = door.words.say(
        "Browser",
        "Copy the address and open it on another device. To have it work here, ask the helpdesk to install a browser.",
    )
    assert dialog.name == door.words.say("Browser", "{title} could not be opened", title=door.words.text(entry.title))
    assert {sentence, cure} <= names
    assert door.status() == sentence
    assert len(dialog.find_all(role=Role.PUSH_BUTTON)) == 2
    check_address(door, "http://bigbluebutton.nkzu.kz:81/", desktop)
    dialog.find(door.words.say("Browser", "Close"), Role.PUSH_BUTTON).press()
    door.wait_until_no_dialog()
    # It is no dead end: the same press gives the same answer again.
    door.opener(entry).press()
    door.dialog()


@pytest.mark.parametrize(
    ("default", "reason", "sentence"),
    [
        (GONE, "not-found", "The browser {browser} is no longer on this computer."),
        (BROKEN, "exited", "{browser} was started but closed at once with an error (code {code})."),
    ],
    ids=["dead default", "default that exits at once"],
)
def test_default_that_opens_nothing_and_another_browser_that_does(
    default: InstalledBrowser,
    reason: str,
    sentence: str,
    site: LocalSite,
    starter: Starter,
    private_hosts: Callable[[Sequence[str]], PrivateHosts],
    accessibility: AccessibilityBus,
    desktop: Desktop,
    tmp_path: Path,
) -> None:
    browsers = install_browsers(tmp_path / "browsers", [default, fresh_browser(BrowserKind.CHROMIUM, tmp_path)])
    content = local_content(tmp_path / "content.json", HOST, site)
    launch = launcher(tmp_path / "launcher", "--language", "kk", content=content.path)
    door = FrontDoor.of(starter.start(launch, browsers, private_hosts([HOST])), accessibility, content)
    entry = content.entry("moodle")
    door.opener(entry).press()
    failed = door.program.wait_for_event("open-failed")
    assert (failed["id"], failed["reason"], failed["browser"]) == (entry.id, reason, default.title)
    dialog = door.dialog()
    names = {node.name for node in dialog.walk()}
    assert door.words.say("Opening", sentence, browser=default.title, code="3") in names
    assert door.words.say("Browser", "Other browsers on this computer") in names
    assert entry.link is not None
    check_address(door, entry.link.url, desktop)
    assert site.requests == []
    dialog.find(door.words.say("Browser", "Open in {browser}", browser="Chromium"), Role.PUSH_BUTTON).press()
    site.wait_for("/moodle", PAGE_DEADLINE_S)
    door.program.wait_for_event("settled", state="running")
    assert not door.has_dialog()
    assert [request.path for request in site.requests] == ["/moodle"]
