"""The way out of the kiosk is for staff alone: five taps on the brand mark, and a code."""

import pytest

from tests.helpers.accessibility_bus import Node
from tests.helpers.accessibility_terms import Role
from tests.helpers.desktop import Desktop
from tests.helpers.keyboard import Keyboard
from tests.helpers.kiosk import STAFF_CODE, Kiosk, KioskOpener, staff_code_text
from tests.helpers.real_browsers import BrowserSet

LEFT_BY_STAFF = 77  # what the guard and the session of the profile know it by
WRONG_CODE = "20486174"
BROWSER_DEADLINE_S = 60.0


def ask(kiosk: Kiosk) -> Node:
    """Make the gesture; return the question for the code, with the keyboard in it."""
    kiosk.tap_brand()
    return kiosk.dialog_in_the_middle()


def heard(kiosk: Kiosk, dialog: Node, sentence: str) -> None:
    """The question shows a sentence."""
    dialog.find(kiosk.say(sentence, "StaffCode"), Role.LABEL)


def test_without_a_code_there_is_no_way_out(kiosks: KioskOpener) -> None:
    kiosk = kiosks.open()
    kiosk.wait_until_in_front()
    kiosk.tap_brand(times=10)
    kiosk.desktop.press_keys("ctrl+alt+shift+l")
    # What comes after in the same window was done after.
    kiosk.tile("moodle").press()
    kiosk.program.wait_for_event("open-failed", id="moodle")
    assert kiosk.dialog().name != kiosk.say("Staff code", "StaffCode")
    kiosk.escape()
    assert kiosk.program.exit_code is None


@pytest.mark.parametrize("layout", ["us", "ru", "kz"])
def test_a_code_is_typed_by_the_places_of_its_keys(layout: str, desktop: Desktop, kiosks: KioskOpener) -> None:
    keyboard = Keyboard(desktop)
    with keyboard.layout(layout):
        kiosk = kiosks.open(staff_code=staff_code_text())
        kiosk.wait_until_in_front()
        keyboard.press("l", "ctrl", "alt", "shift")
        kiosk.dialog_in_the_middle()
        keyboard.type(STAFF_CODE)
        desktop.press_keys("Return")
        assert kiosk.program.wait_for_exit() == LEFT_BY_STAFF
    assert kiosk.program.events()[-1]["event"] == "turn-ended"
    assert kiosk.program.events()[-1]["reason"] == "left"


def test_staff_who_tap_and_use_the_pad_end_the_turn_too(kiosks: KioskOpener, chromium_for_all: BrowserSet) -> None:
    kiosk = kiosks.open(browsers=chromium_for_all, staff_code=staff_code_text())
    kiosk.wait_until_in_front()
    kiosk.tile("moodle").press()
    kiosks.site.wait_for("/moodle", BROWSER_DEADLINE_S)
    kiosk.program.wait_for_event("settled", BROWSER_DEADLINE_S, id="moodle")
    # Whoever uses the keyboard closes the browser, or brings the kiosk forward as here.
    kiosk.desktop.run("xdotool", "windowactivate", "--sync", str(kiosk.window.number))
    kiosk.wait_until_in_front()
    dialog = ask(kiosk)
    enter_by_pad(kiosk, dialog, WRONG_CODE)
    heard(kiosk, dialog, "This code is not right. Enter it again, or press Cancel.")
    kiosk.program.wait_for_event("staff-code", outcome="wrong")
    assert kiosk.program.exit_code is None
    # Nobody can read the code from the window, nor from what it tells a screen reader.
    assert not {WRONG_CODE, STAFF_CODE} & {text for node in dialog.walk() for text in (node.name, node.description)}
    enter_by_pad(kiosk, dialog, STAFF_CODE)
    assert kiosk.program.wait_for_exit() == LEFT_BY_STAFF
    events = kiosk.program.events()
    assert [event["outcome"] for event in events if event["event"] == "staff-code"] == ["wrong", "right"]
    (ended,) = (event for event in events if event["event"] == "turn-ended")
    assert (ended["reason"], ended["clean"], ended["removed"]) == ("left", True, 1)
    assert kiosk.turn_folders() == []
    assert kiosk.program.processes() == set()
    assert STAFF_CODE not in kiosk.program.launch.log.read_text(encoding="utf-8")


def enter_by_pad(kiosk: Kiosk, dialog: Node, code: str) -> None:
    """Press the keys of the pad with the mouse."""
    keys = {key.name: key.extents.centre for key in dialog.find_all(role=Role.PUSH_BUTTON)}
    for name in (*code, kiosk.say("Leave", "StaffCode")):
        kiosk.click_at(*keys[name])


def test_a_wrong_code_leads_nowhere_and_cancel_leads_back(kiosks: KioskOpener) -> None:
    kiosk = kiosks.open(staff_code=staff_code_text())
    kiosk.wait_until_in_front()
    # Four taps are no gesture.
    kiosk.tap_brand(times=4)
    kiosk.tile("moodle").press()
    kiosk.program.wait_for_event("open-failed", id="moodle")
    assert kiosk.dialog().name != kiosk.say("Staff code", "StaffCode")
    kiosk.escape()
    dialog = ask(kiosk)
    kiosk.desktop.press_keys(*WRONG_CODE, "Return")
    heard(kiosk, dialog, "This code is not right. Enter it again, or press Cancel.")
    kiosk.click(dialog.find(kiosk.say("Cancel", "StaffCode"), Role.PUSH_BUTTON))
    kiosk.wait_until_no_dialog()
    kiosk.wait_until_in_front()
    assert kiosk.is_at_the_start()
    assert kiosk.program.exit_code is None
