"""What the tests of rooms, pinned and recent entries put on the stage: stores in memory, rooms, a desk."""

from dataclasses import dataclass, field
from typing import Generic, TypeVar

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from launcher.core.catalogue import Catalogue, Entry
from launcher.core.links import Link
from launcher.core.messages import Message
from launcher.core.roles import Loaded
from launcher.core.rooms import Room, Rooms, room_entry
from launcher.core.shelf import Shelf
from launcher.faces.teacher_desk import PersonalStores, TeacherDesk
from launcher.system.room_files import RoomFiles
from launcher.ui.translation import Speech
from tests.helpers.fakes import FakeRecorder
from tests.helpers.ui_stage import settle

ZOOM, BIG_BLUE_BUTTON, MOODLE = (
    "https://us02web.zoom.us/j/1", "https://bigbluebutton.nkzu.kz/b/a", "http://bigbluebutton.nkzu.kz:81/course/7",
)  # fmt: skip
UNLISTED = "https://meet.example.kz/room"

T = TypeVar("T")


def room(number: int, name: str, url: str = ZOOM, platform: str = "zoom") -> Room:
    """A room with a predictable id."""
    return Room(f"r{number}", name, Link(url), platform)


def many_rooms(count: int) -> Rooms:
    """So many rooms, each with an address of its own."""
    return Rooms(tuple(room(number, f"Class {number}", f"{ZOOM}{number}") for number in range(count)))


def entries_of(rooms: Rooms, catalogue: Catalogue) -> tuple[Entry, ...]:
    """The rooms as entries."""
    return tuple(room_entry(item, catalogue) for item in rooms.items)


@dataclass
class MemoryStore(Generic[T]):
    """Keeps a value until the test ends; `refuses` is a disk on which nothing can be written."""

    loaded: Loaded[T]
    refuses: bool = False
    saved: list[T] = field(default_factory=list)

    def load(self) -> Loaded[T]:
        """What the test put into it."""
        return self.loaded

    def save(self, value: T) -> bool:
        """Keep the value, unless the disk refuses."""
        if self.refuses:
            return False
        self.saved.append(value)
        return True


class DeskStage:
    """A desk in front of a window, and what it told."""

    def __init__(
        self, catalogue: Catalogue, speech: Speech, rooms: Rooms | None = None, shelf: Shelf | None = None,
        notice: Message | None = None, *, shared: bool = False, writable: bool = True,
    ) -> None:  # fmt: skip
        self.rooms = MemoryStore(Loaded(rooms or Rooms(), notice, writable))
        self.shelf = MemoryStore(Loaded(shelf or Shelf()))
        self.recorder, self.window = FakeRecorder(), QWidget()
        stores = None if shared else PersonalStores(self.rooms, self.shelf, RoomFiles())
        self.desk = TeacherDesk(catalogue, stores, speech, self.recorder, self.window)
        self.told: list[str] = []
        self.changes = 0
        self.desk.happened.connect(lambda saying: self.told.append(saying()))
        self.desk.changed.connect(self._count)

    def _count(self) -> None:
        self.changes += 1

    def show(self) -> None:
        """Put the window on the screen, where menus and dialogs can come in front of it."""
        self.window.resize(600, 400)
        self.window.show()
        self.window.activateWindow()
        settle()


def lines(menu: QMenu) -> list[str]:
    """What the lines of a menu say, without the lines between them."""
    return [line.text() for line in menu.actions() if not line.isSeparator()]


def copied(text: str) -> None:
    """Put a text on the clipboard."""
    data = QMimeData()
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)
