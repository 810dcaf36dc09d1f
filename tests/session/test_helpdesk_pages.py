"""«This computer», «Layers» and the report, by ear and by keyboard alone, in the real window."""

import json
import platform
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.accessibility_bus import AccessibilityBus, Node
from tests.helpers.accessibility_events import Event, Listener
from tests.helpers.accessibility_terms import Role, State
from tests.helpers.clipboard import Clipboard
from tests.helpers.desktop import Desktop
from tests.helpers.fault_room import FaultRoom
from tests.helpers.file_dialogs import answer_file_dialog
from tests.helpers.helpdesk_desk import DEADLINE_S, HelpdeskDesk
from tests.helpers.starter import Starter
from tests.helpers.waiting import wait_until

URLS = {"works": "http://r01.test/", "gone": "http://r11.test/"}
SECRET = "s3cr3t"  # noqa: S105 - what a link may have in it, and what no file of ours may have
MACHINE = """{"schema": 1, "edition": "2026-11-27", "entries": [
  {"id": "zoom", "url": "https://us05web.zoom.us/"},
  {"id": "moodle", "url": "bigbluebutton.nkzu.kz:81"}
]}"""
Opener = Callable[..., HelpdeskDesk]


@pytest.fixture
def open_desk(starter: Starter, accessibility: AccessibilityBus, listener: Listener, fault_room: FaultRoom) -> Opener:
    """Opens the window after its first check, in front."""

    def opened(*arguments: str) -> HelpdeskDesk:
        desk = HelpdeskDesk.open(starter, accessibility, listener, fault_room, URLS, *arguments)
        desk.wait_for_check(len(URLS))
        desk.wait_until_in_front()
        return desk

    return opened


@pytest.fixture
def clipboard(desktop: Desktop) -> Iterator[Clipboard]:
    with Clipboard.open(desktop) as clipboard:
        yield clipboard


def turn_to(desk: HelpdeskDesk, *keys: str, at: str = "Links") -> None:
    """Go to the tab that is on, and with the arrow keys to another one."""
    desk.tree.find(at, Role.RADIO_BUTTON).focus()
    wait_for_focus(desk, at)
    desk.press_keys(*keys)


def wait_for_focus(desk: HelpdeskDesk, name: str) -> None:
    """Wait until the keyboard is there."""

    def focused() -> list[str]:
        return [node.name for node in desk.frame.walk() if State.FOCUSED in node.states]

    wait_until(lambda: name in focused(), f"the keyboard on {name!r}", DEADLINE_S)


def dialog(desk: HelpdeskDesk) -> Node:
    """The dialog that opens."""

    def found() -> Node | None:
        dialogs = [node for node in desk.tree.children if node.role is Role.DIALOG and State.VISIBLE in node.states]
        return dialogs[0] if dialogs else None

    return wait_until(found, "a dialog", DEADLINE_S)


def heard(desk: HelpdeskDesk, part: str) -> str:
    """Hear a sentence with this part in it."""
    return desk.listener.wait_for(Event.ANNOUNCEMENT, lambda event: part in event.text, DEADLINE_S).text


def read_report(file: Path) -> dict[str, Any]:
    """The report in a file."""
    value: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return value


def test_this_computer_is_looked_at_when_its_page_is_shown(open_desk: Opener) -> None:
    desk = open_desk()
    assert not [event for event in desk.program.events() if event["event"] == "computer-looked-at"]
    turn_to(desk, "Right")
    desk.program.wait_for_event("computer-looked-at")
    # The content has mistakes of its own here: the doctor names them, and the cure stands beside.
    desk.tree.find("✓ There is a display to show windows on.", Role.LABEL)
    desk.tree.find("About this computer", Role.LABEL)
    (fonts,) = [node for node in desk.frame.walk() if node.role is Role.LABEL and node.name.startswith("Fonts: ")]
    assert "Inter-Regular.otf" in fonts.name
    # From the tab the keyboard goes by the settings and the languages into the page.
    desk.press_keys("Tab", "Tab", "Tab")
    wait_for_focus(desk, "Look again")
    desk.press_keys("Return")
    desk.program.wait_for_event("computer-looked-at")
    # The fonts and pictograms are still there: the doctor's look took nothing from the window.
    turn_to(desk, "Left", at="This computer")
    desk.button("Check all")


def test_a_report_is_saved_by_keyboard_with_the_last_checks_in_it(
    open_desk: Opener, desktop: Desktop, tmp_path: Path
) -> None:
    desk = open_desk()
    buttons = desk.tree.find_all("Save report…", Role.PUSH_BUTTON)
    assert len(buttons) == 1  # the one beside every page
    buttons[0].focus()
    desk.press_keys("Return")
    file = tmp_path / "report.json"
    answer_file_dialog(dialog(desk), desktop, desk.words, file)
    page = file.with_suffix(".html")
    sentence = f"✓ The report is in {file} and, to be read, in {page}."
    assert heard(desk, str(page)) == sentence
    report = read_report(file)
    assert [check["id"] for check in report["checks"]] == ["works", "gone"]
    assert [check["verdict"] for check in report["checks"]] == ["works", "page-gone"]
    assert {"display", "content", "browsers"} <= {finding["id"] for finding in report["findings"]}
    assert "Last check of the addresses" in page.read_text(encoding="utf-8")
    # What was pressed and found is in it, from the log of this very window.
    assert "check-ended" in {event["event"] for event in report["events"]}
    assert platform.node() not in file.read_text(encoding="utf-8")
    desk.program.wait_for_event("report-saved")


def test_the_layers_tell_what_became_of_them_and_who_set_what(open_desk: Opener, tmp_path: Path) -> None:
    machine = tmp_path / "machine"
    (machine / "rooms").mkdir(parents=True)
    (machine / "content.json").write_text(MACHINE, encoding="utf-8")
    room = machine / "rooms" / f"{platform.node().partition('.')[0].lower()}.json"
    room.write_text('{"schema": 1, "entries": [', encoding="utf-8")
    desk = open_desk("--machine-dir", str(machine))
    turn_to(desk, "Right", "Right")
    for title in ("✓ Built in – in use", "▲ This computer – in use", "✗ This room – left out", "▲ Given file – in use"):
        desk.tree.find(title, Role.LABEL)
    desk.tree.find(str(room), Role.LABEL)
    desk.tree.find("✗ The address “bigbluebutton.nkzu.kz:81” lacks its beginning, http:// or https://.", Role.LABEL)
    desk.tree.find("Write “http://bigbluebutton.nkzu.kz:81/”.", Role.LABEL)
    desk.tree.find("line 3 · /entries/1/url", Role.LABEL)
    # The given file is complete in itself, so it has set everything that is shown.
    desk.tree.find("address, given file: http://r01.test/", Role.LABEL)
    desk.button("Entry: WORKS ↓").focus()
    desk.press_keys("Return")
    lines = desk.listener.wait_for(Event.FOCUS, lambda event: event.name == "WORKS – changed").source.parent.children
    assert [line.name for line in lines if line.role is Role.MENU_ITEM] == ["WORKS – changed", "GONE – changed"]
    desk.press_keys("Down", "Return")
    desk.tree.find("address, given file: http://r11.test/", Role.LABEL)
    wait_for_focus(desk, "Entry: GONE ↓")


def test_a_link_is_judged_beside_every_page_and_gets_into_no_file(open_desk: Opener, clipboard: Clipboard) -> None:
    desk = open_desk()
    before = len(desk.program.events())
    field = desk.tree.find("Address from a message, a letter or a poster", Role.TEXT)
    field.focus()
    clipboard.copy(f"http://r01.test/room?pwd={SECRET}")
    desk.press_keys("ctrl+v")
    assert heard(desk, "Approved") == "✓ Approved: WORKS. The link leads to the platform WORKS."
    clipboard.copy(f"https://us05web.zoom.us/j/1?pwd={SECRET}")
    desk.press_keys("ctrl+a", "ctrl+v")
    assert heard(desk, "zoom.us").startswith("▲ Not on the list. us05web.zoom.us is not on the list")
    desk.press_keys("Return")
    turn_to(desk, "Right")
    desk.program.wait_for_event("computer-looked-at")
    # It is still there on another page.
    assert field.text.endswith(SECRET)
    assert [event["event"] for event in desk.program.events()][before:] == ["computer-looked-at"]
    desk.program.stop()
    for file in (file for file in desk.program.launch.folder.rglob("*") if file.is_file()):
        assert SECRET.encode() not in file.read_bytes(), file
