"""The settings in one small dialog: they hold at once, they are kept, and what is locked is shown as locked."""

import json
from pathlib import Path

import pytest

from launcher.core.languages import Language
from launcher.core.settings import TEXT_SIZES
from tests.helpers.accessibility_terms import Role, State
from tests.helpers.desktop import Desktop
from tests.helpers.front_door import DoorOpener, FrontDoor
from tests.helpers.screen_words import LANGUAGE_NAMES, ScreenWords
from tests.helpers.settings_room import SettingsRoom, wait_until_checked
from tests.helpers.waiting import wait_until


def kept(door: FrontDoor) -> dict[str, object]:
    """What is in the person's file."""
    values = json.loads((door.program.launch.data_dir / "settings.json").read_text(encoding="utf-8"))
    assert isinstance(values, dict)
    return values


def machine(folder: Path, **values: object) -> tuple[str, str]:
    """The arguments for a computer on which an administrator has decided this."""
    folder.mkdir()
    (folder / "settings.json").write_text(json.dumps({"schema": 1, "checks": False, **values}), encoding="utf-8")
    return "--machine-dir", str(folder)


def card_height(door: FrontDoor) -> int:
    """How high the first card is, in pixels."""
    return door.opener(door.content.entry("e-learning")).extents.height


def test_everything_is_chosen_in_one_dialog_and_kept(doors: DoorOpener, desktop: Desktop) -> None:
    door = doors.open(language=None, environment={"LANG": "en_GB.UTF-8"})
    door = FrontDoor(door.program, door.tree, door.content, ScreenWords.of(Language.EN))
    height = card_height(door)
    room = SettingsRoom.enter(door)
    room.choice(LANGUAGE_NAMES[Language.RU]).press()
    door.program.wait_for_event("language", language="ru")
    door = FrontDoor(door.program, door.tree, door.content, ScreenWords.of(Language.RU))
    assert door.dialog().name == door.words.say("Settings", "Settings")
    room = SettingsRoom(door)
    room.theme("dark").press()
    door.program.wait_for_event("theme", theme="dark")
    room.size(150).press()
    door.program.wait_for_event("text-size", text_size=150)
    wait_until_checked(room.size(150))
    assert card_height(door) > 1.2 * height
    grown = card_height(door)
    room.leave()
    door.program.stop()
    assert (kept(door)["language"], kept(door)["theme"], kept(door)["text_size"]) == ("ru", "dark", 150)

    again = doors.meet(door.program.launch, None, Language.RU)
    assert card_height(again) == grown
    room = SettingsRoom.enter(again)
    for node in (room.choice(LANGUAGE_NAMES[Language.RU]), room.theme("dark"), room.size(150)):
        assert State.CHECKED in node.states
    assert not room.complaints()


def test_the_dialog_is_worked_with_the_keyboard_alone(doors: DoorOpener, desktop: Desktop) -> None:
    door = doors.open(language=Language.EN)
    room = SettingsRoom.enter(door)
    wait_until(lambda: State.FOCUSED in room.choice(LANGUAGE_NAMES[Language.EN]).states, "the focus on English", 10)
    desktop.press_keys("Tab", "Tab", "Right")
    door.program.wait_for_event("text-size", text_size=125)
    wait_until(lambda: State.FOCUSED in room.size(125).states, "the focus on the new size", 10)
    desktop.press_keys("Right")
    door.program.wait_for_event("text-size", text_size=150)
    wait_until(lambda: State.FOCUSED in room.size(150).states, "the focus on the new size", 10)
    desktop.press_keys("Escape")
    door.wait_until_no_dialog()
    assert kept(door)["text_size"] == 150


@pytest.mark.parametrize("language", Language)
def test_each_size_of_text_leaves_everything_within_the_screen(
    language: Language, doors: DoorOpener, desktop: Desktop
) -> None:
    door = doors.open(language=language)
    room = SettingsRoom.enter(door)
    for percent in (*TEXT_SIZES[1:], 100):
        room.size(percent).press()
        door.program.wait_for_event("text-size", text_size=percent)
        wait_until_checked(room.size(percent))
        area = door.dialog().extents
        assert area.x >= 0
        assert area.y >= 0
        assert area.x + area.width <= desktop.size.width
        assert area.y + area.height <= desktop.size.height
        close = door.dialog().find(door.words.say("Settings", "Close"), Role.PUSH_BUTTON).extents
        assert area.y + area.height >= close.y + close.height
        assert door.frame.extents.width <= desktop.size.width


def test_what_the_administrator_has_locked_is_shown_as_locked(doors: DoorOpener, tmp_path: Path) -> None:
    decided = {"language": "ru", "theme": "dark", "close_to_tray": True}
    arguments = machine(tmp_path / "machine", settings=decided, locked=["language", "theme", "autostart"])
    door = doors.open(*arguments, language=None, environment={"LANG": "en_GB.UTF-8"})
    door = FrontDoor(door.program, door.tree, door.content, ScreenWords.of(Language.RU))
    in_header = door.frame.find(LANGUAGE_NAMES[Language.KK], Role.RADIO_BUTTON)
    assert State.ENABLED not in in_header.states
    assert in_header.description == door.words.say("Header", "Set by the administrator")
    room = SettingsRoom.enter(door)
    assert room.locks() == 2 + room.has_box("autostart")
    for node in (room.choice(LANGUAGE_NAMES[Language.KK]), room.theme("light")):
        assert State.ENABLED not in node.states
    assert State.CHECKED in room.theme("dark").states
    assert State.ENABLED in room.size(125).states
    room.size(125).press()
    door.program.wait_for_event("text-size", text_size=125)
    assert room.locks() == 2 + room.has_box("autostart")


def test_a_shared_computer_offers_and_keeps_nothing_personal(doors: DoorOpener, tmp_path: Path) -> None:
    door = doors.open(*machine(tmp_path / "machine", shared=True), language=Language.EN)
    room = SettingsRoom.enter(door)
    assert not any(room.has_box(name) for name in ("close_to_tray", "autostart", "shortcut"))
    room.size(150).press()
    door.program.wait_for_event("text-size", text_size=150)
    room.leave()
    door.program.stop()
    assert not (door.program.launch.data_dir / "settings.json").exists()


def test_what_cannot_be_kept_is_said(doors: DoorOpener) -> None:
    door = doors.open(language=Language.EN)
    # Nobody can write where a folder is in the way, not even who may write anywhere.
    (door.program.launch.data_dir / "settings.json").mkdir()
    room = SettingsRoom.enter(door)
    room.theme("dark").press()
    door.program.wait_for_event("theme", theme="dark")
    wait_until(room.complaints, "a complaint", 10)
    assert room.complaints() == [
        "▲ Your choice could not be saved: it holds until the program ends. Please tell the helpdesk."
    ]
    assert State.CHECKED in room.theme("dark").states


def test_start_at_log_on_and_shortcut_come_and_go(doors: DoorOpener, tmp_path: Path) -> None:
    home = tmp_path / "home"
    (home / "Desktop").mkdir(parents=True)
    places = {"HOME": str(home), "XDG_CONFIG_HOME": str(home / ".config"), "XDG_DATA_HOME": str(home / ".local/share")}
    files = {
        "autostart": home / ".config/autostart/nkzu-launcher.desktop",
        "shortcut": home / "Desktop/nkzu-launcher.desktop",
    }
    door = doors.open(language=Language.EN, environment=places)
    room = SettingsRoom.enter(door)
    for is_on in (True, False):
        for name, file in files.items():
            assert State.CHECKED in room.box(name).states or is_on
            room.box(name).toggle()
            door.program.wait_for_event(name, **{name: is_on})
            assert file.exists() is is_on
            wait_until_checked(room.box(name), is_on)
    assert room.complaints() == []


def test_a_shortcut_that_cannot_be_made_is_told_and_not_shown(doors: DoorOpener, tmp_path: Path) -> None:
    home = tmp_path / "home"
    # A file where the folder should be is in the way of everybody.
    home.mkdir()
    (home / "Desktop").write_text("", encoding="utf-8")
    door = doors.open(language=Language.EN, environment={"HOME": str(home), "XDG_DATA_HOME": str(home / "share")})
    room = SettingsRoom.enter(door)
    room.box("shortcut").toggle()
    wait_until(room.complaints, "a complaint", 10)
    assert State.CHECKED not in room.box("shortcut").states
    assert str(home / "Desktop") in room.complaints()[0]
