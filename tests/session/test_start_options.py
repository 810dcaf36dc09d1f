"""The options of the command line, and content files of every broken kind: always a window with what is good."""

import json
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from launcher.core.languages import Language
from tests.helpers.accessibility_bus import AccessibilityBus
from tests.helpers.accessibility_events import Event, Listener
from tests.helpers.accessibility_terms import Role
from tests.helpers.content_files import BUNDLED, ContentFile, bundled_content
from tests.helpers.front_door import DoorOpener, FrontDoor
from tests.helpers.program import launcher, quiet_machine
from tests.helpers.real_browsers import BrowserSet
from tests.helpers.starter import Starter
from tests.helpers.waiting import wait_until

NO_SUCH_ENTRY = "There is no entry “{name}”."
NOTICE = "▲ Part of the content could not be used (mistakes: {count}). Everything else works. Please tell the helpdesk."


def test_entry_named_on_the_command_line_is_opened_after_its_reminder(
    doors: DoorOpener, no_browser: BrowserSet, tmp_path: Path
) -> None:
    door = doors.open("--open", "zoom", browsers=no_browser, environment={"PATH": str(tmp_path / "none")})
    entry = door.content.entry("zoom")
    reminder = door.content.catalogue.reminder_for(entry)
    assert reminder is not None
    door.confirm(reminder, entry, acknowledge=True)
    # No browser is here to open it: the address was on its way.
    assert door.program.wait_for_event("open-failed")["url"] == "https://zoom.us/"


@pytest.mark.parametrize("language", Language)
def test_entry_that_is_not_there_is_said(language: Language, doors: DoorOpener, listener: Listener) -> None:
    door = doors.open("--open", "nonsense", language=language)
    sentence = door.words.say("Desktop", NO_SUCH_ENTRY, name="nonsense")
    listener.wait_for(Event.ANNOUNCEMENT, lambda heard: heard.text == sentence)
    assert door.status() == sentence
    assert not door.has_dialog()


def test_quits_as_soon_as_it_is_ready(starter: Starter, tmp_path: Path) -> None:
    program = starter.start(launcher(tmp_path / "launcher", "--quit-when-ready"))
    assert program.wait_for_exit() == 0
    assert [event["event"] for event in program.events()] == ["ready"]


LATE = (
    # Ours: searching, dialogs, keys, sharing, settings, the tray, what is wrong with a link.
    r"launcher\.core\.(search.*|room_(import|links)|sharing|link_(?!owners).*|look_alikes|confusables|.*_layouts?|physical_keys)",
    r"launcher\.ui\.(.*_dialog|dialog|search_results|result_row|entry_menu|tray_icon|tile_grid|layout_badge|class_card)",
    r"launcher\.ui\.(qr_.*|physical_keys|setting_rows|typing_anywhere|regulation_page)",
    r"launcher\.faces\.(.*_flow|finder|desktop_tools|file_dialogs|console.*)",
    r"launcher\.system\.(autostart|shortcuts|own_program|desktop_.*|keyboard_layout|windows_.*|.*browsers.*|doctor)",
    # Of others.
    r"rapidfuzz|segno|secrets|hashlib|platformdirs|ctypes|subprocess|email|importlib\.metadata",
    r"PySide6\.Qt(PrintSupport|Network|DBus|Svg|OpenGL.*)",
)
# Nor is any of this loaded before Qt, which may need some of it itself.
BEFORE_QT_NEVER = (
    r"argparse|gettext|dataclasses|typing|inspect|copy|weakref|traceback|tokenize|ast|dis|textwrap|locale",
    r"socket|selectors|select|signal|tempfile|shutil|random|bz2|lzma|bisect|math|unicodedata|importlib|datetime|calendar",
    r"launcher\.command_lines|launcher\.core\.(staff_code|problem_(texts|words).*|link_faults|spelling)",
)
# Writes down what is loaded when the first module of Qt's binding is looked for, to be imported.
WATCHED = """
import os, sys

class Watch:
    def find_spec(self, name, path=None, target=None):
        if name == "shiboken6":
            sys.meta_path.remove(self)
            with open(os.path.join(sys.argv[2], "before-qt.txt"), "w") as file:
                file.write(" ".join(sys.modules))

sys.meta_path.insert(0, Watch())
from launcher.__main__ import main
sys.exit(main())
"""


@pytest.mark.parametrize("face", ["desktop", "kiosk"])
def test_little_is_loaded_before_qt(face: str, starter: Starter, tmp_path: Path) -> None:
    program = (sys.executable, "-c", WATCHED)
    launch = launcher(tmp_path / "launcher", "--quit-when-ready", "--face", face, program=program)
    assert starter.start(launch).wait_for_exit() == 0
    loaded = (launch.data_dir / "before-qt.txt").read_text(encoding="utf-8").split()
    assert {"launcher.core.content", "launcher.starting", "json", "re"} <= {*loaded}
    assert [name for name in loaded if any(re.fullmatch(never, name) for never in BEFORE_QT_NEVER)] == []


WATCHED_GARBAGE = """
import gc, os, sys, threading, time

def watch():
    for wanted in (False, True):
        while gc.isenabled() is not wanted:
            time.sleep(0.01)
    open(os.path.join(sys.argv[2], "on-again.txt"), "w").close()

threading.Thread(target=watch, daemon=True).start()
from launcher.__main__ import main
sys.exit(main())
"""


@pytest.mark.parametrize("face", ["desktop", "kiosk", "helpdesk"])
def test_garbage_is_looked_for_once_the_window_is_painted(face: str, starter: Starter, tmp_path: Path) -> None:
    # Nobody's addresses are looked at.
    arguments = ("--face", face, "--machine-dir", str(quiet_machine(tmp_path)))
    launch = launcher(tmp_path / "launcher", *arguments, program=(sys.executable, "-c", WATCHED_GARBAGE))
    program = starter.start(launch)
    program.wait_for_event("ready")
    wait_until((launch.data_dir / "on-again.txt").exists, "garbage is looked for again", 10)


MODULES_AT_THE_FIRST_PAINT = (
    "import sys; from pathlib import Path; from launcher.cli import launcher_main; code = launcher_main(); "
    "Path(sys.argv[2], 'modules.txt').write_text(' '.join(sys.modules)); sys.exit(code)"
)


def test_no_start_waits_for_what_the_first_paint_does_not_need(starter: Starter, tmp_path: Path) -> None:
    program = (sys.executable, "-c", MODULES_AT_THE_FIRST_PAINT)
    launch = launcher(tmp_path / "launcher", "--quit-when-ready", program=program)
    # A teacher who has used the program for a while.
    room = {"id": "r1", "name": "Class", "url": "https://us02web.zoom.us/j/1"}
    (launch.data_dir / "rooms.json").write_text(json.dumps({"schema": 1, "rooms": [room]}), encoding="utf-8")
    shelf = {"schema": 1, "pinned": ["zoom", "room-r1"], "recent": ["moodle"]}
    (launch.data_dir / "shelf.json").write_text(json.dumps(shelf), encoding="utf-8")
    assert starter.start(launch).wait_for_exit() == 0
    loaded = (launch.data_dir / "modules.txt").read_text(encoding="utf-8").split()
    assert {"launcher.ui.home_page", "launcher.core.rooms", "PySide6.QtWidgets"} <= {*loaded}
    assert [name for name in loaded if any(re.fullmatch(late, name) for late in LATE)] == []


def changed(change: Callable[[dict[str, Any]], None]) -> bytes:
    """The bundled content with one thing changed."""
    content = json.loads(BUNDLED.read_text(encoding="utf-8"))
    change(content)
    return json.dumps(content, ensure_ascii=False).encode()


def spoil_moodle(content: dict[str, Any]) -> None:
    (entry,) = [entry for entry in content["entries"] if entry["id"] == "moodle"]
    entry["url"] = "BigBlueButton.nkzu.kz:81"


BROKEN_FILES: dict[str, Callable[[], bytes]] = {
    "empty": lambda: b"",
    "zeros": lambda: bytes(4096),
    "truncated": lambda: BUNDLED.read_bytes()[:-2000],
    "huge": lambda: b"[" + b"1, " * 2_000_000 + b"1]",
    "deep": lambda: b"[" * 100_000,
    "UTF-16": lambda: BUNDLED.read_text(encoding="utf-8").encode("utf-16"),
    "not an object": lambda: b"[1, 2, 3]",
    "another schema": lambda: changed(lambda content: content.update(schema=2)),
}


def check_notice(door: FrontDoor, file: Path) -> None:
    """A strip says that something could not be used, and its dialog what and where."""
    before, _, after = door.words.say("ProblemNotice", NOTICE, count="\n").partition("\n")
    labels = [node.name for node in door.frame.find_all(role=Role.LABEL)]
    assert [name for name in labels if name.startswith(before) and name.endswith(after)]
    door.button(door.words.say("ProblemNotice", "Details")).press()
    dialog = door.dialog()
    assert dialog.name == door.words.say("ProblemNotice", "What could not be used")
    assert [node.name for node in dialog.walk() if node.name.startswith((str(file), f"{file},"))]
    dialog.find(door.words.say("ProblemNotice", "Close"), Role.PUSH_BUTTON).press()
    door.wait_until_no_dialog()


def check_entries(door: FrontDoor, missing: tuple[str, ...] = ()) -> None:
    """Everything that is good is there."""
    buttons = {node.name for node in door.frame.find_all(role=Role.PUSH_BUTTON)}
    for entry in door.content.on_the_screen():
        assert (door.words.opener(entry, door.content.catalogue) in buttons) is (entry.id not in missing), entry.id


def open_with(file: Path, starter: Starter, bus: AccessibilityBus) -> FrontDoor:
    program = starter.start(launcher(starter.folder / "launcher", "--language", "kk", content=file))
    return FrontDoor.of(program, bus, bundled_content())


@pytest.mark.parametrize("kind", BROKEN_FILES)
def test_broken_file_leaves_the_window_whole(
    kind: str, starter: Starter, accessibility: AccessibilityBus, tmp_path: Path
) -> None:
    file = tmp_path / "content.json"
    file.write_bytes(BROKEN_FILES[kind]())
    door = open_with(file, starter, accessibility)
    check_entries(door)
    check_notice(door, file)


@pytest.mark.parametrize("kind", ["pipe", "folder", "missing", "device"])
def test_what_is_no_file_leaves_the_window_whole(
    kind: str, starter: Starter, accessibility: AccessibilityBus, tmp_path: Path
) -> None:
    file = tmp_path / "content.json"
    if kind == "pipe":
        os.mkfifo(file)
    elif kind == "folder":
        file.mkdir()
    elif kind == "device":
        file = Path("/dev/zero")
    door = open_with(file, starter, accessibility)
    check_entries(door)
    check_notice(door, file)


def test_one_bad_entry_is_left_out_and_the_rest_stays(
    starter: Starter, accessibility: AccessibilityBus, tmp_path: Path
) -> None:
    file = tmp_path / "content.json"
    file.write_bytes(changed(spoil_moodle))
    door = open_with(file, starter, accessibility)
    # Nothing links to its guide any more, which therefore stands by itself.
    check_entries(door, missing=("moodle", "moodle-docs"))
    door.button(door.words.card(door.content.entry("moodle-docs")))
    check_notice(door, file)


def test_sound_file_has_no_notice(doors: DoorOpener) -> None:
    door = doors.open()
    check_entries(door)
    assert not door.tree.find_all(door.words.say("ProblemNotice", "Details"))


def test_layer_that_changes_one_entry(starter: Starter, accessibility: AccessibilityBus, tmp_path: Path) -> None:
    title = {"kk": "Жаңа атау <b>&amp;</b>", "ru": "Новое имя", "en": "New name"}
    file = tmp_path / "content.json"
    layer = {"schema": 1, "entries": [{"id": "moodle", "title": title}]}
    file.write_text(json.dumps(layer), encoding="utf-8")
    door = open_with(file, starter, accessibility)
    content: ContentFile = door.content
    buttons = {node.name for node in door.frame.find_all(role=Role.PUSH_BUTTON)}
    wanted = {door.words.card(content.entry(name)) for name in ("e-learning", "zoom", "mail")} | {title["kk"]}
    assert wanted <= buttons
