"""What people type, paste and are called is in nothing that the program writes, but where they themselves saved it.

Secrets are planted wherever a person or an administrator has some; then everything is searched that the program gave
to a file, to its output or to a service, from its start to a crash that Python's fault handler tells of, and what it
put on the clipboard. A picture of the memory is not among it: the session of a kiosk lets none be written, and
elsewhere it is the person's own.
"""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from launcher.core.languages import Language
from tests.helpers.accessibility_bus import AccessibilityBus, Node
from tests.helpers.accessibility_events import Listener
from tests.helpers.accessibility_terms import Role, State
from tests.helpers.clipboard import pasted
from tests.helpers.content_files import ContentFile, bundled_content
from tests.helpers.desktop import Desktop
from tests.helpers.file_dialogs import answer_file_dialog
from tests.helpers.front_door import FrontDoor
from tests.helpers.helpdesk_desk import write_faults
from tests.helpers.keyboard import Keyboard
from tests.helpers.kiosk import STAFF_CODE, KioskOpener
from tests.helpers.needed import tools_needed
from tests.helpers.planted_person import (
    ASKED,
    FILE,
    HASH,
    LINK,
    MEETING,
    MEETING_LINK,
    NUMBER,
    PROXY,
    PROXY_ADDRESS,
    RIGHT_CODE,
    ROOM,
    SEARCHED,
    STAFF_CODE_TEXT,
    USER,
    WRONG_CODE,
    Person,
)
from tests.helpers.program import Program, launcher
from tests.helpers.real_browsers import InstalledBrowser, install_browsers
from tests.helpers.secrets_sought import found_in
from tests.helpers.stand_in_browser import StandInBrowser
from tests.helpers.starter import Starter
from tests.helpers.teacher import Teacher
from tests.helpers.tools import find_tool
from tests.helpers.waiting import wait_until
from tests.helpers.write_trace import WriteTrace

DEADLINE_S = 10.0
CHECK_DEADLINE_S = 60.0
# A browser that breaks the first time and stays the second time.
FIRST_TIME = "mkdir {mark} 2>/dev/null && exit 3; exec sleep infinity"


@pytest.fixture
def person(tmp_path: Path) -> Person:
    with tools_needed():
        find_tool("strace")
    home = tmp_path / "people" / USER.text
    home.mkdir(parents=True)
    return Person(home, WriteTrace(tmp_path / "trace"))


def test_of_a_teachers_day(
    starter: Starter, accessibility: AccessibilityBus, listener: Listener, person: Person
) -> None:
    once = InstalledBrowser("once", "Once", ("/bin/sh", "-c", FIRST_TIME.format(mark=starter.folder / "mark")), "once")
    launch = launcher(
        person.home / "launcher", "--language", "en", environment=person.environment, program=person.command
    )
    # What stands in the place of the settings cannot be written over, and that is told with the path of the file.
    (launch.data_dir / "settings.json").mkdir()
    program = starter.start(launch, install_browsers(starter.folder / "browsers", [once]))
    teacher = Teacher(FrontDoor.of(program, accessibility, bundled_content(), Language.EN), listener)
    look_around(teacher)
    save_the_room(teacher)
    open_the_room(teacher)
    program.wait_for_event("open-failed")
    assert MEETING.text in {node.text.rpartition("=")[2] for node in teacher.door.dialog().find_all(role=Role.TEXT)}
    teacher.door.escape()
    teacher.door.button(ROOM.text).press()
    program.wait_for_event("settled", state="running")
    wait_until((launch.data_dir / "shelf.json").exists, "the shelf", DEADLINE_S)
    bring_a_file(teacher, person.home / f"{FILE.text}.json")
    teacher.press_keys("ctrl+plus")
    program.wait_for_event("not-saved")
    person.crash(program)
    assert {"events.jsonl", "stderr.txt"} <= {Path(place).name for place in person.written()}
    file = person.home / f"{FILE.text}.json"
    assert person.leaks(USER, PROXY, SEARCHED, ASKED, MEETING, NUMBER, ROOM, FILE, left_out=file) == []


def write(program: Program, text: str, field: Node) -> None:
    """Type a text into the field that has the keyboard."""
    program.desktop.run("xdotool", "type", "--delay", "5", text)
    wait_until(lambda: field.text == text, f"{text} in the field", DEADLINE_S)


def look_around(teacher: Teacher) -> None:
    """Search for something, and ask about a link."""
    wait_until(lambda: State.ACTIVE in teacher.door.frame.states, "the window to be in front", DEADLINE_S)
    teacher.press_keys("ctrl+k", *SEARCHED.text)
    search = teacher.door.tree.find("Search", Role.TEXT)
    wait_until(lambda: search.text == SEARCHED.text, "what was typed", DEADLINE_S)
    teacher.press_keys("ctrl+a")
    write(teacher.door.program, LINK, search)
    teacher.press_keys("Escape")


def save_the_room(teacher: Teacher) -> None:
    """Save the link to a meeting under a name."""
    teacher.go_to(teacher.say("RoomsCard", "+ Add a room"))
    teacher.press_keys("Return")
    teacher.wait_for_focus(teacher.say("RoomDialog", "Name, for example of the class or the group"))
    teacher.press_keys(*ROOM.text, "Tab")
    write(teacher.door.program, MEETING_LINK, teacher.field("Link to the meeting, the room or the course"))
    wait_until(lambda: State.ENABLED in teacher.save_button().states, "the button to be enabled", DEADLINE_S)
    teacher.press_keys("Return")
    teacher.door.program.wait_for_event("room-added")
    teacher.door.wait_until_no_dialog()


def open_the_room(teacher: Teacher) -> None:
    """Open it after its reminder."""
    teacher.door.button(ROOM.text).press()
    reminder = teacher.door.dialog()
    reminder.find(teacher.say("Reminder", "I have read the reminder."), Role.CHECK_BOX).toggle()
    opening = reminder.find(teacher.say("Reminder", "Open {title}", title=ROOM.text), Role.PUSH_BUTTON)
    teacher.press_when_enabled(opening)
    teacher.door.program.wait_for_event("opened")


def bring_a_file(teacher: Teacher, file: Path) -> None:
    """Take a file for one of rooms that is none."""
    file.write_text("no rooms", encoding="utf-8")
    teacher.go_to(teacher.say("RoomsCard", "Import and export rooms"))
    teacher.press_keys("Return")
    teacher.choose(teacher.offered(), teacher.say("RoomsMenu", "Import rooms…"))
    answer_file_dialog(teacher.door.dialog(), teacher.door.program.desktop, teacher.door.words, file)
    teacher.door.program.wait_for_event("rooms-imported", added=0)


def test_of_a_turn_at_the_kiosk(kiosks: KioskOpener, desktop: Desktop, person: Person) -> None:
    browser = StandInBrowser.install(kiosks.folder / "stand-in")
    # What it keeps is below the home folder of its account, as it is everywhere.
    home = kiosks.folder / USER.text
    home.mkdir()
    person = replace(person, home=home)
    opener = replace(kiosks, folder=home, command=person.command)
    kiosk = opener.open(browsers=browser.browsers, environment=person.environment, staff_code=STAFF_CODE_TEXT)
    kiosk.wait_until_in_front()
    keyboard = Keyboard(desktop)
    with keyboard.layout("us"):
        keyboard.type(SEARCHED.text)
        wait_until(lambda: kiosk.search.text == SEARCHED.text, "what was typed", DEADLINE_S)
        desktop.press_keys("ctrl+a")
        write(kiosk.program, LINK, kiosk.search)
        desktop.press_keys("Escape")
        kiosk.tile("moodle").press()
        kiosk.program.wait_for_event("settled", id="moodle")
        kiosk.finish.press()
        kiosk.wait_until_clean("finished")
        kiosk.tile("moodle").press()
        kiosk.program.wait_for_event("settled", id="moodle")
        kiosk.wait_until_in_front()
        keyboard.press("l", "ctrl", "alt", "shift")
        dialog = kiosk.dialog_in_the_middle()
        keyboard.type(WRONG_CODE.text)
        desktop.press_keys("Return")
        kiosk.program.wait_for_event("staff-code", outcome="wrong")
        dialog.find(kiosk.say("This code is not right. Enter it again, or press Cancel.", "StaffCode"), Role.LABEL)
        keyboard.type(RIGHT_CODE.text)
    person.crash(kiosk.program)
    secrets = (USER, PROXY, SEARCHED, ASKED, WRONG_CODE, RIGHT_CODE, HASH)
    assert person.leaks(*secrets, left_out=home / "machine") == []


def test_of_the_helpdesks_window(
    starter: Starter, accessibility: AccessibilityBus, listener: Listener, person: Person
) -> None:
    arguments = ("--face", "helpdesk", "--language", "en")
    file = starter.folder / "content.json"
    content = ContentFile(file, write_faults(file, {"works": "http://r01.test/", "gone": "https://r11.test/"}))
    launch = launcher(
        person.home / "helpdesk", *arguments,
        content=file, environment=person.environment, program=person.command,
    )  # fmt: skip
    program = starter.start(launch)
    door = FrontDoor.of(program, accessibility, content, Language.EN)
    door.button("Check all").press()
    program.wait_for_event("check-ended", CHECK_DEADLINE_S)
    field = door.tree.find("Address from a message, a letter or a poster", Role.TEXT)
    field.focus()
    wait_until(lambda: State.FOCUSED in field.states, "the keyboard in the field", DEADLINE_S)
    write(program, LINK, field)
    door.tree.find("This computer", Role.RADIO_BUTTON).press()
    program.wait_for_event("computer-looked-at")
    door.button("Copy all as text").press()
    copied = wait_until(
        lambda: found if "proxy" in (found := pasted(program.desktop)) else None, "the text", DEADLINE_S
    )
    report = person.home / "report.json"
    door.tree.find_all("Save report…", Role.PUSH_BUTTON)[0].press()
    answer_file_dialog(door.dialog(), program.desktop, door.words, report)
    program.wait_for_event("report-saved")
    person.crash(program)
    assert report.exists()
    assert person.leaks(USER, PROXY, ASKED) == []
    assert found_in(copied.encode(), (USER, PROXY, ASKED)) == []


def test_of_the_helpdesks_commands(desktop: Desktop, person: Person) -> None:
    """The log for the report has everything in it: it may be of an older version, or written by somebody else."""
    log, report = person.home / "events.jsonl", person.home / "report.json"
    told = {
        "event": "open-failed", "id": ROOM.text, "url": MEETING_LINK, "program": f"{person.home}/bin/browser",
        "detail": f"{LINK} {PROXY_ADDRESS} {STAFF_CODE_TEXT} {person.home}", "chosen": FILE.text,
        "typed": SEARCHED.text,
        "arguments": [MEETING_LINK], "reason": WRONG_CODE.text, SEARCHED.text: RIGHT_CODE.text,
    }  # fmt: skip
    log.write_text(f"{json.dumps(told)}\n", encoding="utf-8")
    decided = {"schema": 1, "kiosk": {"staff_code": STAFF_CODE_TEXT}}
    (person.home / "settings.json").write_text(json.dumps(decided), encoding="utf-8")
    machine = ("--machine-dir", str(person.home))
    answers = [
        person.ask(desktop, "doctor", "--report", str(report), "--events", str(log), *machine),
        person.ask(desktop, "explain"),
        person.ask(desktop, "validate"),
        person.ask(desktop, "check", "moodle"),
        person.ask(desktop, "search", SEARCHED.text),
        person.ask(desktop, "link", LINK, MEETING_LINK),
        person.ask(desktop, "shortcut", "create"),
        person.ask(desktop, "autostart", "enable"),
        person.ask(desktop, "kiosk-profile", "linux", "--output", str(person.home / "profile")),
        person.ask(desktop, "staff-code", said=f"{STAFF_CODE}\n"),
    ]
    assert report.exists()
    assert report.with_suffix(".html").exists()
    assert found_in("\n".join(answers).encode(), (PROXY, RIGHT_CODE)) == []
