"""What belongs to the teacher: rooms, pinned entries and those opened last; on a shared computer nothing does."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from launcher.core.catalogue import Catalogue, Entry
from launcher.core.quick_dataclasses import dataclass
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.core.roles import Recorder, Store
from launcher.core.rooms import Room, Rooms, room_entry
from launcher.core.shelf import Shelf
from launcher.faces.drawer import Drawer
from launcher.faces.shelf_keeping import ShelfKeeping
from launcher.ui.entry_actions import EntryAction
from launcher.ui.translation import Speech

if TYPE_CHECKING:
    from launcher.faces.rooms_flow import RoomFiles, RoomsFlow

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PersonalStores:
    """Where a person's own things are kept, and how files of rooms are exchanged."""

    rooms: Store[Rooms]
    shelf: Store[Shelf]
    files: "RoomFiles"


class TeacherDesk(QObject):
    """Keeps what belongs to the teacher, and asks about it with dialogs and menus in front of a window.

    Signals:
        changed: rooms, pinned or recent ones are others now.
        happened: a saying of what happened, to be shown and read out.
        opened: this entry is to be opened.
        share_asked: this entry is to be shared.
        explain_asked: the person asks why this entry is here.
        trouble_asked: the person asks what is wrong with this entry.
    """

    changed = Signal()
    happened = Signal(object)
    opened = Signal(Entry)
    share_asked = Signal(Entry)
    explain_asked = Signal(Entry)
    trouble_asked = Signal(Entry)

    def __init__(
        self, catalogue: Catalogue, stores: PersonalStores | None, speech: Speech, recorder: Recorder, window: QWidget
    ) -> None:
        """Load what was kept. `stores` is None on a shared computer: nothing personal is offered or kept then."""
        super().__init__(window)
        self._catalogue, self._stores, self._speech = catalogue, stores, speech
        self._recorder, self._window = recorder, window
        self._rooms = Drawer(stores.rooms if stores else None, Rooms())
        self._shelf_drawer = Drawer(stores.shelf if stores else None, Shelf())
        self._shelf = ShelfKeeping(self._shelf_drawer, self._is_known, speech, recorder, self)
        self._shelf.changed.connect(self.changed)
        self._shelf.happened.connect(self.happened)
        self.has_trouble: Callable[[Entry], bool] = lambda _: False  # set by whoever knows
        self._rooms_flow: RoomsFlow | None = None
        self._room_entries = _entries_of(self._rooms.value, self._catalogue)

    def take(self, catalogue: Catalogue) -> None:
        """Have another `catalogue` from now on, but not while a dialog about rooms is open."""
        self._catalogue = catalogue
        self._room_entries = _entries_of(self._rooms.value, self._catalogue)
        if self._rooms_flow is not None:
            self._rooms_flow.deleteLater()
            self._rooms_flow = None

    @property
    def is_personal(self) -> bool:
        """Whether rooms and pinned entries are offered at all."""
        return self._stores is not None

    @property
    def room_entries(self) -> tuple[Entry, ...]:
        """The rooms as entries, in the order in which they were added."""
        return tuple(entry for _, entry in self._room_entries.values())

    @property
    def pinned(self) -> tuple[Entry, ...]:
        """The pinned entries, in the order of pinning."""
        return self._known(self._shelf.shelf.pinned)

    @property
    def recent(self) -> tuple[Entry, ...]:
        """The entries opened last, the latest first, without the pinned ones."""
        return self._known(self._shelf.shelf.shown_recent())

    def entry(self, entry_id: str) -> Entry | None:
        """Return the room or the entry of the content with this id."""
        return self._room_entries[entry_id][1] if entry_id in self._room_entries else self._catalogue.entry(entry_id)

    def _is_known(self, entry_id: str) -> bool:
        return self.entry(entry_id) is not None

    def _known(self, ids: tuple[str, ...]) -> tuple[Entry, ...]:
        return tuple(filter(None, map(self.entry, ids)))

    def tell_notices(self) -> None:
        """Say what was wrong with the files, if anything was. To be called once, when the window is on the screen."""
        drawers = (self._rooms, self._shelf_drawer)
        if _notices(drawers, self._speech):
            self.happened.emit(lambda: _notices(drawers, self._speech))

    def offered(self, entry: Entry, *, on_shelf: bool = False) -> tuple[EntryAction, ...]:
        """Return what can be done with `entry`; more where it stands on the shelf."""
        shelf, is_room = self._shelf.shelf, entry.id in self._room_entries
        wanted = {
            EntryAction.OPEN: entry.link is not None,
            EntryAction.PIN: self.is_personal and not shelf.is_pinned(entry.id),
            EntryAction.UNPIN: shelf.is_pinned(entry.id),
            EntryAction.SHARE: entry.link is not None,
            EntryAction.COPY: entry.link is not None,
            EntryAction.EXPLAIN: True,
            EntryAction.WRONG: self.has_trouble(entry),
            EntryAction.CHANGE: is_room,
            EntryAction.REMOVE: is_room,
            EntryAction.FORGET: on_shelf and entry.id in shelf.shown_recent(),
            EntryAction.FORGET_ALL: on_shelf and bool(self.recent),
        }
        return tuple(action for action, is_offered in wanted.items() if is_offered)

    def do(self, action: EntryAction, entry: Entry) -> None:
        """Do what was chosen in a menu or a dialog."""
        ways: dict[EntryAction, Callable[[Entry], None]] = {
            EntryAction.OPEN: self.opened.emit,
            EntryAction.PIN: self.pin,
            EntryAction.UNPIN: self.unpin,
            EntryAction.SHARE: self.share_asked.emit,
            EntryAction.COPY: self.copy_link,
            EntryAction.EXPLAIN: self.explain_asked.emit,
            EntryAction.WRONG: self.trouble_asked.emit,
            EntryAction.CHANGE: self.change_room,
            EntryAction.REMOVE: self.remove_room,
            EntryAction.FORGET: self._shelf.forget,
            EntryAction.FORGET_ALL: self._shelf.forget_all,
        }
        ways[action](entry)

    def show_menu(self, entry: Entry, place: QPoint, *, on_shelf: bool = False) -> None:
        """Open the menu of `entry` at a `place` on the screen."""
        from launcher.ui.entry_menu import EntryMenu  # this and the dialogs: not before the first paint

        menu = EntryMenu(entry, self.offered(entry, on_shelf=on_shelf), self._speech, self._window)
        menu.chosen.connect(lambda action: self.do(action, entry))
        menu.show_at(place)

    def note_opened(self, entry: Entry) -> None:
        """Remember that `entry` was really opened; an address that somebody pasted is nothing to remember."""
        if self.is_personal and self._is_known(entry.id):
            self._shelf.note_opened(entry)

    def pin(self, entry: Entry) -> None:
        """Keep `entry` at hand."""
        if self.is_personal:
            self._shelf.pin(entry)

    def unpin(self, entry: Entry) -> None:
        """No longer keep `entry` at hand."""
        if self.is_personal:
            self._shelf.unpin(entry)

    def copy_link(self, entry: Entry) -> None:
        """Put the address of `entry` on the clipboard."""
        if entry.link is not None:
            QGuiApplication.clipboard().setText(entry.link.url)
            self.happened.emit(lambda: _copied(self._speech.text(entry.title)))

    def add_room(self) -> None:
        """Ask for a new room."""
        if self.is_personal:
            self._flow.add()

    def change_room(self, entry: Entry) -> None:
        """Let the person change the name or the link of a room."""
        if entry.id in self._room_entries:
            self._flow.change(self._room_entries[entry.id][0])

    def remove_room(self, entry: Entry) -> None:
        """Remove a room if the person is sure."""
        if entry.id in self._room_entries:
            self._flow.remove(*self._room_entries[entry.id])

    def show_rooms_menu(self, place: QPoint) -> None:
        """Open the menu of all rooms together at a `place` on the screen."""
        from launcher.ui.entry_menu import RoomsMenu

        menu = RoomsMenu(self._window, has_rooms=bool(self._room_entries))
        menu.import_asked.connect(self.import_rooms)
        menu.export_asked.connect(self.export_rooms)
        menu.show_at(place)

    def import_rooms(self) -> None:
        """Add the rooms of a file that the person chooses."""
        if self.is_personal:
            self._flow.import_rooms()

    def export_rooms(self) -> None:
        """Write the rooms to a file that the person chooses."""
        if self.is_personal:
            self._flow.export_rooms()

    @property
    def _flow(self) -> "RoomsFlow":
        """What asks about rooms; made when it is first needed, so that no start waits for it."""
        if self._rooms_flow is None:
            from launcher.faces.rooms_flow import RoomsFlow

            if self._stores is None:
                msg = "a shared computer has no rooms"
                raise RuntimeError(msg)
            files, speech = self._stores.files, self._speech
            flow = RoomsFlow(self._catalogue, self._rooms, files, speech, self._recorder, self._window)
            flow.changed.connect(self._take_rooms)
            flow.happened.connect(self.happened)
            self._rooms_flow = flow
        return self._rooms_flow

    def _take_rooms(self) -> None:
        before = set(self._room_entries)
        self._room_entries = _entries_of(self._rooms.value, self._catalogue)
        self._shelf.drop(before - set(self._room_entries))
        self.changed.emit()


def _entries_of(rooms: Rooms, catalogue: Catalogue) -> dict[str, tuple[Room, Entry]]:
    pairs = [(room, room_entry(room, catalogue)) for room in rooms.items]
    return {entry.id: (room, entry) for room, entry in pairs}


def _notices(drawers: tuple[Drawer[Rooms], Drawer[Shelf]], speech: Speech) -> str:
    notices = (drawer.notice(speech) for drawer in drawers)
    return " ".join(f"▲ {notice}" for notice in dict.fromkeys(notices) if notice)


def _copied(title: str) -> str:
    return translate("TeacherDesk", "The link of “{title}” is copied.").format(title=title)
