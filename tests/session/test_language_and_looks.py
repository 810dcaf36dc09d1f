"""The language, the colours and the place of the window: where they come from, and that they are remembered."""

import json

import pytest

from launcher.core.languages import Language
from tests.helpers.accessibility_terms import Role, State
from tests.helpers.desktop import Desktop
from tests.helpers.front_door import DoorOpener, FrontDoor
from tests.helpers.program import Program
from tests.helpers.screen_words import LANGUAGE_NAMES, ScreenWords
from tests.helpers.settings_room import SettingsRoom
from tests.helpers.waiting import wait_until

SYSTEM_LANGUAGES = [
    ("ru_RU.UTF-8", Language.RU),
    ("kk_KZ.UTF-8", Language.KK),
    ("en_GB.UTF-8", Language.EN),
    ("de_DE.UTF-8", Language.KK),
]
FRAME_MARGIN = 48  # pixels; no window manager's title bar and border take more


def spoken(door: FrontDoor) -> str:
    """The name of the language button that is on."""
    (name,) = [name for name in LANGUAGE_NAMES.values() if State.CHECKED in button(door, name).states]
    return name


def button(door: FrontDoor, name: str):  # type: ignore[no-untyped-def]
    """The button of this name that stays down."""
    return door.tree.find(name, Role.RADIO_BUTTON)


def everything_said(door: FrontDoor) -> list[tuple[str, str]]:
    """The name and the description of everything in the window, in the order of reading."""
    nodes = [node for node in door.frame.walk() if State.VISIBLE in node.states]
    return [(node.name, node.description) for node in nodes]


def close(door: FrontDoor, desktop: Desktop) -> None:
    """Close the window as a person does."""
    wait_until(lambda: State.ACTIVE in door.frame.states, "the window to be in front", 10)
    desktop.press_keys("alt+F4")
    assert door.program.wait_for_exit() == 0


@pytest.mark.parametrize(("name", "language"), SYSTEM_LANGUAGES, ids=[name for name, _ in SYSTEM_LANGUAGES])
def test_first_start_speaks_the_language_of_the_system(name: str, language: Language, doors: DoorOpener) -> None:
    door = doors.open(language=None, environment={"LANG": name})
    assert spoken(door) == LANGUAGE_NAMES[language]
    organisation = door.content.catalogue.organisation
    assert organisation is not None
    assert door.title == organisation.product.text(language)
    door = FrontDoor(door.program, door.tree, door.content, ScreenWords.of(language))
    door.button(door.words.regulation)


def test_language_switches_everything_and_is_remembered(doors: DoorOpener, desktop: Desktop) -> None:
    fresh = {}
    for language in Language:
        door = doors.open(language=language, folder=f"fresh-{language}")
        fresh[language] = everything_said(door)
        door.program.stop()
    assert len(set(map(str, fresh.values()))) == 3

    door = doors.open(language=None, environment={"LANG": "en_GB.UTF-8"})
    for language in (Language.RU, Language.KK, Language.EN, Language.RU):
        button(door, LANGUAGE_NAMES[language]).press()
        door.program.wait_for_event("language", language=language.value)
        assert everything_said(door) == fresh[language]
    close(door, desktop)

    again = doors.open(language=None, environment={"LANG": "en_GB.UTF-8"})
    assert everything_said(again) == fresh[Language.RU]
    again.program.stop()
    told = doors.open(language=Language.EN)
    assert everything_said(told) == fresh[Language.EN]


def test_open_dialogs_switch_too(doors: DoorOpener) -> None:
    door = doors.open(language=Language.KK)
    entry = door.content.entry("zoom")
    reminder = door.content.catalogue.reminder_for(entry)
    assert reminder is not None
    for opener, heading in (
        (door.words.why(entry), None),
        (door.words.card(entry), reminder.title),
    ):
        door.tree.find(opener).press()
        for language in (Language.EN, Language.RU, Language.KK):
            words = ScreenWords.of(language)
            button(door, LANGUAGE_NAMES[language]).press()
            wanted = words.text(heading) if heading else words.say("Why", "Why is this here?")
            wait_until(lambda wanted=wanted: door.dialog().name == wanted, f"a dialog named {wanted}", 10)  # type: ignore[misc]
            if heading:
                door.dialog().find(words.open_after_reminder(entry), Role.PUSH_BUTTON)
        back = door.words.say("Reminder", "Back") if heading else door.words.say("Why", "Close")
        door.dialog().find(back, Role.PUSH_BUTTON).press()
        door.wait_until_no_dialog()


def brightness(desktop: Desktop) -> float:
    """The mean of all colour values of the screen, 0 to 255."""
    picture = desktop.steady_grab()
    pixels = picture[-desktop.size.width * desktop.size.height * 3 :: 7]
    return sum(pixels) / len(pixels)


def test_colours_are_remembered(doors: DoorOpener, desktop: Desktop) -> None:
    door = doors.open()
    seen = {}
    for choice in ("light", "dark"):
        room = SettingsRoom.enter(door)
        room.theme(choice).press()
        door.program.wait_for_event("theme", theme=choice)
        room.leave()
        seen[choice] = brightness(desktop)
    assert seen["dark"] < 110 < seen["light"]
    close(door, desktop)
    again = doors.open()
    assert State.CHECKED in SettingsRoom.enter(again).theme("dark").states
    assert brightness(desktop) < 110


def window(program: Program, desktop: Desktop) -> str:
    """The X window of a program."""
    found = desktop.run("xdotool", "search", "--onlyvisible", "--pid", str(program.pid)).decode().split()
    assert len(found) == 1
    return found[0]


def test_place_and_size_of_the_window_are_remembered(doors: DoorOpener, desktop: Desktop) -> None:
    door = doors.open()
    handle = window(door.program, desktop)
    desktop.run("xdotool", "windowsize", "--sync", handle, "900", "600")
    desktop.run("xdotool", "windowmove", handle, "180", "90")

    def moved() -> bool:
        area = door.frame.extents
        return (area.width, area.height) == (900, 600) and abs(area.x - 180) + abs(area.y - 90) < FRAME_MARGIN

    wait_until(moved, "the window to be where it was put", 10)
    place = door.frame.extents
    for _ in range(2):
        close(door, desktop)
        remembered = json.loads((door.program.launch.data_dir / "settings.json").read_text(encoding="utf-8"))["window"]
        assert (remembered["width"], remembered["height"]) == (900, 600)
        door = doors.open()
        area = door.frame.extents
        assert (area.width, area.height) == (900, 600)
        assert abs(area.x - place.x) <= FRAME_MARGIN
        assert abs(area.y - place.y) <= FRAME_MARGIN
