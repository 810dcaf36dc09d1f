"""The window of the helpdesk, by ear and by keyboard alone, in a network of its own with real faults."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

import pytest

from launcher.core.call_advice import WORDS
from launcher.core.call_causes import Cause
from launcher.core.call_code import CallFace, make_call_code
from launcher.core.call_texts_codes import SLIPS
from launcher.core.call_typing import Slip
from launcher.core.exit_codes import ExitCode
from launcher.core.health_words import OFFLINE
from launcher.core.languages import Language
from tests.helpers.accessibility_bus import AccessibilityBus, Node
from tests.helpers.accessibility_events import Listener
from tests.helpers.accessibility_terms import Role, State
from tests.helpers.desktop import Desktop
from tests.helpers.fault_room import FaultRoom
from tests.helpers.helpdesk_desk import DEADLINE_S, HelpdeskDesk
from tests.helpers.keyboard import Keyboard
from tests.helpers.program import Launch, launcher
from tests.helpers.screen_words import LANGUAGE_NAMES, ScreenWords
from tests.helpers.starter import Starter
from tests.helpers.waiting import wait_until
from tests.helpers.x_windows import visible_windows_of

FAULTS = {
    "works": "http://r01.test/",
    "signs-in": "http://r09.test/",
    "moved": "http://r04.test/",
    "gone": "http://r11.test/",
    "refused": "http://r17.test/",
    "expired": "https://r30.test/",
}
SECURE = {"well": "https://r30b.test/", "other": "https://r29.test/"}
SILENT = {"works": "http://r01.test/", "silent": "http://r19.test/"}
Opener = Callable[..., HelpdeskDesk]


@pytest.fixture
def open_desk(starter: Starter, accessibility: AccessibilityBus, listener: Listener, fault_room: FaultRoom) -> Opener:
    """Opens the window with an entry for each address."""

    def opened(urls: Mapping[str, str], *arguments: str, language: Language = Language.EN) -> HelpdeskDesk:
        return HelpdeskDesk.open(starter, accessibility, listener, fault_room, urls, *arguments, language=language)

    return opened


def test_every_link_is_checked_when_the_window_opens(open_desk: Opener) -> None:
    desk = open_desk(FAULTS)
    desk.wait_for_check(len(FAULTS))
    assert {title: desk.state(title) for title in desk.rows()} == {
        "WORKS": "Works",
        "SIGNS-IN": "Works, with a password",
        "MOVED": "Moved: approved.test",
        "GONE": "Page gone",
        "REFUSED": "Not answering",
        "EXPIRED": "Certificate has run out",
    }
    assert desk.headings() == ["Entry", "Address", "State", "Answer", "Checked", "Layer"]
    gone = desk.rows()["GONE"]
    assert gone[0].startswith("GONE. Page gone. ")
    assert gone[0].endswith("\u00a0ms. r11.test")
    assert gone[1] == "Address: r11.test"
    assert gone[5] == "Layer: given file"
    desk.hear("The check has ended. Need attention: 6")


def test_only_what_needs_attention_is_left_by_the_filter(open_desk: Opener) -> None:
    desk = open_desk(SECURE)
    desk.wait_for_check(len(SECURE))
    assert list(desk.rows()) == ["WELL", "OTHER"]
    desk.tree.find("Need attention: 1", Role.CHECK_BOX).toggle()
    wait_until(lambda: list(desk.rows()) == ["OTHER"], "the other row to go", DEADLINE_S)
    desk.tree.find("Need attention: 1", Role.CHECK_BOX).toggle()
    desk.tree.find("Find in the list", Role.TEXT).write("R30B")
    wait_until(lambda: list(desk.rows()) == ["WELL"], "only what was sought", DEADLINE_S)
    desk.tree.find("Find in the list", Role.TEXT).write("nowhere")
    desk.tree.find("No link fits. Change what is sought, or show all again.", Role.LABEL)


def test_what_all_have_in_common_is_said_once(open_desk: Opener) -> None:
    desk = open_desk({"one": "http://r26.test/", "two": "http://r26b.test/"})
    desk.wait_for_check(2)
    sentence = desk.say("Health", OFFLINE.source)
    desk.hear(sentence)
    assert desk.shown(sentence)
    assert {desk.state(title) for title in desk.rows()} == {"Offline"}


def test_one_link_is_looked_at_more_closely(open_desk: Opener) -> None:
    desk = open_desk(FAULTS, "--open", "moved")
    desk.wait_for_check(len(FAULTS))
    desk.tree.find("Address: http://r04.test/", Role.LABEL)
    desk.tree.find("Sends on to: → http://approved.test/", Role.LABEL)
    desk.tree.find("Entry: moved · clause 2 · layer: given file", Role.LABEL)
    (found,) = desk.shown("Result: ")
    assert "r04.test sends on to approved.test" in found.name
    assert "browsers warn people" in found.name
    (cure,) = desk.shown("What to do: ")
    assert cure.name.splitlines()[1].startswith("Ask the administrator of r04.test for a certificate")
    phone = desk.shown("To say on the phone · code ")[-1]
    desk.button("Check this one").press()
    desk.wait_for_check(1)
    # The code in the details is one that the card beside them reads.
    code = phone.name.partition("code ")[2].partition(":")[0]
    desk.tree.find("Code of a caller", Role.TEXT).write(code)
    desk.tree.find("MOVED\nThe page has moved to another address of the university.", Role.LABEL)


def test_a_check_is_cancelled_and_what_was_found_stays(open_desk: Opener) -> None:
    desk = open_desk(SILENT)
    desk.wait_until_in_front()
    desk.wait_for_state("WORKS", "Works")
    assert desk.state("SILENT") == "Being checked"
    assert State.ENABLED in desk.button("Cancel").states
    desk.press_keys("Escape")
    desk.hear("The check was cancelled. What was found until then is shown.")
    assert desk.state("WORKS") == "Works"
    assert desk.state("SILENT") == "Not checked"
    assert State.ENABLED not in desk.button("Cancel").states
    assert not [event for event in desk.program.events() if event["event"] == "check-ended"]


def test_another_language_in_the_middle_of_a_check_loses_nothing(open_desk: Opener) -> None:
    desk = open_desk(SILENT)
    desk.wait_for_state("WORKS", "Works")
    desk.tree.find("Find in the list", Role.TEXT).write("r19")
    desk.tree.find(LANGUAGE_NAMES[Language.RU], Role.RADIO_BUTTON).press()
    russian = HelpdeskDesk(desk.program, desk.tree, desk.listener, ScreenWords.of(Language.RU), desk.catalogue)
    russian.wait_for_state("SILENT", russian.say("Checks", "No good answer; a second look follows"))
    russian.wait_for_check(len(SILENT))
    assert list(russian.rows()) == ["SILENT"]
    russian.wait_for_state("SILENT", "Не отвечает")
    russian.tree.find(russian.say("LinkTools", "Find in the list"), Role.TEXT).write("")
    russian.wait_for_state("WORKS", "Работает")


def test_everything_is_done_with_the_keyboard(open_desk: Opener, desktop: Desktop) -> None:
    desk = open_desk(SECURE)
    desk.wait_until_in_front()
    desk.wait_for_check(len(SECURE))
    # The keyboard is at the first row from the beginning.
    desk.press_keys("Down")
    desk.hear_row("OTHER")
    desk.press_keys("Return")
    desk.wait_for_check(1)
    desk.press_keys("Up")
    desk.hear_row("WELL")
    keyboard = Keyboard(desktop)
    with keyboard.layout("kz"):
        # By their places: there is no Latin letter on this keyboard.
        keyboard.press("r", "ctrl")
        desk.wait_for_check(len(SECURE))
        keyboard.press("f", "ctrl")
        desk.listener.wait_for_focus("Find in the list")
    desk.press_keys("o", "t", "h")
    wait_until(lambda: list(desk.rows()) == ["OTHER"], "only what was sought", DEADLINE_S)
    desk.press_keys("Down")
    desk.hear_row("OTHER")
    desk.press_keys("Escape")
    wait_until(lambda: list(desk.rows()) == ["WELL", "OTHER"], "all rows", DEADLINE_S)


def test_a_callers_code_is_typed_in_any_layout(open_desk: Opener, desktop: Desktop) -> None:
    desk = open_desk(SECURE, language=Language.KK)
    desk.wait_until_in_front()
    code = make_call_code(desk.catalogue, "other", Cause.CERTIFICATE_OTHER_SITE, CallFace.KIOSK, datetime.now(UTC))
    words = WORDS[Cause.CERTIFICATE_OTHER_SITE]
    desk.tree.find(desk.say("CallCard", "Code of a caller"), Role.TEXT).focus()
    keyboard = Keyboard(desktop)
    with keyboard.layout("kz"):
        keyboard.type(code.replace("-", ""))
        desk.tree.find(f"OTHER\n{words.what.kk}", Role.LABEL)
    desk.tree.find(words.say.kk, Role.LABEL)
    # The caller speaks another language than the window.
    (choice,) = [
        node for node in desk.tree.find_all(LANGUAGE_NAMES[Language.RU], Role.RADIO_BUTTON) if _is_of(node, desk)
    ]
    choice.press()
    desk.tree.find(words.say.ru, Role.LABEL)
    desk.tree.find(f"OTHER\n{words.what.kk}", Role.LABEL)
    field = desk.tree.find(desk.say("CallCard", "Code of a caller"), Role.TEXT)
    field.write(f"{code[:-1]}{(int(code[-1]) + 1) % 10}")
    slips = {SLIPS[slip].kk for slip in (Slip.SWAPPED, Slip.WRONG_DIGIT)}
    wait_until(lambda: any(desk.shown(slip) for slip in slips), "what is wrong with the code", DEADLINE_S)
    assert not desk.shown(words.say.ru)


def _is_of(node: Node, desk: HelpdeskDesk) -> bool:
    return node.parent.name == desk.say("CallCard", "Language of the caller")


def test_it_stands_beside_the_teachers_window(open_desk: Opener, starter: Starter, fault_room: FaultRoom) -> None:
    desk = open_desk(SECURE)
    launch = desk.program.launch
    content, data = starter.folder / "content.json", launch.data_dir

    def start(folder: str, *arguments: str) -> Launch:
        made = launcher(starter.folder / folder, *arguments, content=content)
        own = str(made.data_dir)
        words = tuple(str(data) if word == own else word for word in made.command)
        return Launch(fault_room.around(words), made.folder, made.environment)

    starter.start(start("desktop")).wait_for_event("ready")
    later = starter.start(start("later", "--face", "helpdesk", "--open", "other"))
    assert later.wait_for_exit() == ExitCode.OTHER_INSTANCE
    desk.program.wait_for_event("called", open="other")
    desk.tree.find("Address: https://r29.test/", Role.LABEL)


def test_a_start_that_is_measured_asks_nobody(starter: Starter) -> None:
    launch = launcher(starter.folder / "helpdesk", "--face", "helpdesk", "--quit-when-ready")
    program = starter.start(launch)
    assert program.wait_for_exit() == ExitCode.OK
    assert [event["event"] for event in program.events()] == ["ready"]


def test_the_window_has_the_icon_of_the_program(open_desk: Opener, desktop: Desktop) -> None:
    """Task bars would show a sheet of paper, on Windows even from the bundle."""
    desk = open_desk({"works": FAULTS["works"]})
    (window,) = visible_windows_of(desktop, desk.program.pid)

    def has_icon() -> bool:
        return b"Icon (48 x 48)" in desktop.run("xprop", "-id", str(window.number), "_NET_WM_ICON")

    wait_until(has_icon, "the icon", DEADLINE_S)
