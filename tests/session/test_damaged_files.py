"""Rooms in a file that a power cut, a newer version or another program has spoilt, or that cannot be written."""

import json
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from launcher.core.languages import Language
from launcher.core.stored_text import WRITTEN_BY_A_NEWER
from launcher.system import keeper
from tests.helpers.accessibility_bus import AccessibilityBus
from tests.helpers.accessibility_events import Listener
from tests.helpers.content_files import bundled_content
from tests.helpers.front_door import DoorOpener, FrontDoor
from tests.helpers.private_disks import PrivateDisks
from tests.helpers.program import launcher
from tests.helpers.starter import Starter
from tests.helpers.teacher import Teacher

ZOOM = "https://us02web.zoom.us/j/1"
# Of a whole start, until the tiles are painted: nothing waits for a pipe or for a writer.
START_DEADLINE_S = 8.0


def text_of(*names: str, schema: int = 1) -> str:
    """A file of rooms."""
    rooms = [{"id": f"r{number}", "name": name, "url": f"{ZOOM}{number}"} for number, name in enumerate(names)]
    return json.dumps({"schema": schema, "rooms": rooms}, ensure_ascii=False)


def zeroed(file: Path) -> None:
    """After a power cut: as long as it was, and every byte zero; the copy is whole."""
    file.with_name("rooms.json.bak").write_text(text_of("ИТ-201"), encoding="utf-8")
    file.write_bytes(b"\0" * 4096)


def truncated(file: Path) -> None:
    """Half of it is gone; the copy is whole."""
    file.with_name("rooms.json.bak").write_text(text_of("ИТ-201"), encoding="utf-8")
    text = text_of("ИТ-201", "ИТ-202")
    file.write_text(text[: len(text) // 2], encoding="utf-8")


def zeroed_twice(file: Path) -> None:
    """The copy is no better."""
    file.write_bytes(b"\0" * 4096)
    file.with_name("rooms.json.bak").write_bytes(b"\0" * 4096)


def newer(file: Path) -> None:
    """A newer version of the program wrote it, with something that this one does not know."""
    values = json.loads(text_of("ИТ-201", schema=99))
    values["colours"] = ["blue"]
    file.write_text(json.dumps(values), encoding="utf-8")


@dataclass(frozen=True, slots=True)
class Harm:
    """What was done to the file, what is said about it, and what is shown and kept then."""

    do: Callable[[Path], object]
    context: str
    source: str
    shown: tuple[str, ...] = ()
    is_written: bool = True  # whether a new room comes into the file


HARMS = {
    "zeroed": Harm(zeroed, "Storage", keeper._DAMAGED, ("ИТ-201",)),
    "truncated": Harm(truncated, "Storage", keeper._DAMAGED, ("ИТ-201",)),
    "zeroed with its copy": Harm(zeroed_twice, "Storage", keeper._BOTH_DAMAGED),
    "newer": Harm(newer, "Storage", WRITTEN_BY_A_NEWER.source, ("ИТ-201",), is_written=False),
    "a folder": Harm(Path.mkdir, "Storage", keeper._NOT_A_FILE, is_written=False),
    "a pipe": Harm(os.mkfifo, "Storage", keeper._NOT_A_FILE, is_written=False),
}


def add_room(teacher: Teacher, name: str, link: str) -> None:
    """Add a room as a screen reader does."""
    teacher.door.button(teacher.say("RoomsCard", "+ Add a room")).press()
    teacher.field("Name, for example of the class or the group").write(name)
    teacher.field("Link to the meeting, the room or the course").write(link)
    teacher.press_when_enabled(teacher.save_button())


def rooms_in(file: Path) -> list[str]:
    """The names of the rooms in a file."""
    return [room["name"] for room in json.loads(file.read_text(encoding="utf-8"))["rooms"]]


@pytest.mark.parametrize("kind", HARMS)
def test_a_spoilt_file_is_told_and_never_overwritten(kind: str, listener: Listener, doors: DoorOpener) -> None:
    harm = HARMS[kind]
    file = doors.starter.folder / "launcher" / "data" / "rooms.json"
    file.parent.mkdir(parents=True)
    harm.do(file)
    before = file.read_bytes() if file.is_file() else b""
    teacher = Teacher(doors.open(), listener)
    assert teacher.door.program.events()[0]["event"] == "ready"
    notice = teacher.say(harm.context, harm.source, file=str(file))
    teacher.hear(f"▲ {notice}")
    for name in harm.shown:
        teacher.door.button(name)

    add_room(teacher, "ИТ-300", f"{ZOOM}300")
    told = teacher.say("RoomsFlow", "The room “{name}” is added.", name="ИТ-300")
    teacher.hear(told if harm.is_written else f"▲ {told} {notice}")
    # Shown it is in any case.
    teacher.door.button("ИТ-300")
    aside = sorted(file.parent.glob("rooms.json.unreadable-*"))
    if harm.is_written:
        assert rooms_in(file) == [*harm.shown, "ИТ-300"]
        assert [kept.read_bytes() for kept in aside] == [before]
    else:
        assert aside == []
        assert (file.read_bytes() if file.is_file() else b"") == before
        assert file.is_dir() == (kind == "a folder")
        assert file.is_fifo() == (kind == "a pipe")
        teacher.door.program.wait_for_event("not-saved", what="rooms")


@pytest.mark.parametrize("kind", ["frozen", "full"])
def test_what_cannot_be_saved_is_said_to_be_so_and_the_old_file_stays(
    kind: str, listener: Listener, starter: Starter, accessibility: AccessibilityBus, private_disks: PrivateDisks
) -> None:
    launch = launcher(starter.folder / "launcher", "--language", "kk")
    file = launch.data_dir / "rooms.json"
    file.write_text(text_of("ИТ-201"), encoding="utf-8")
    around = private_disks.full if kind == "full" else private_disks.frozen
    program = starter.start(replace(launch, command=around(launch.data_dir, launch.command)))
    teacher = Teacher(FrontDoor.of(program, accessibility, bundled_content(), Language.KK), listener)
    seen = Path(f"/proc/{program.pid}/root{file}")
    before = seen.read_bytes()
    teacher.door.button("ИТ-201")
    add_room(teacher, "ИТ-300", f"{ZOOM}300")
    told = teacher.say("RoomsFlow", "The room “{name}” is added.", name="ИТ-300")
    trouble = teacher.say(
        "Drawer",
        "It could not be saved and lasts only until you close the program. Make room on the disk, or ask the helpdesk.",
    )
    teacher.hear(f"▲ {told} {trouble}")
    program.wait_for_event("not-saved", what="rooms")
    for name in ("ИТ-201", "ИТ-300"):
        teacher.door.button(name)
    # Half of a file is nowhere; the copy may be there.
    left = {item.name: item.read_bytes() for item in seen.parent.iterdir() if item.name != "rest"}
    assert left.pop("rooms.json") == before
    assert left in ({}, {"rooms.json.bak": before})
