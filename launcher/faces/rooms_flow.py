"""Adding, changing, removing and exchanging rooms: from the question to what is kept."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from launcher.core.catalogue import Catalogue, Entry
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.quick_typing import Protocol
from launcher.core.roles import Recorder
from launcher.core.rooms import Room, Rooms, full_message, new_room_id, rooms_to_text
from launcher.faces.drawer import Drawer
from launcher.ui.dialog import dialog_is_open
from launcher.ui.double_click_guard import DoubleClickGuard
from launcher.ui.room_dialog import RemoveRoomDialog, RoomDialog, RoomDraft
from launcher.ui.translation import Speech

translate = QCoreApplication.translate

_FILE_NAME = "nkzu-rooms"


class RoomFiles(Protocol):
    """Reads and writes the files with which rooms are exchanged."""

    def read(self, path: Path) -> str | Message:
        """Return the text of a file, or the sentence why it cannot be had. Never raises."""

    def write(self, path: Path, text: str) -> bool:
        """Write a file, whole or not at all; False if that is not possible."""


class RoomsFlow(QObject):
    """Asks about rooms with dialogs in front of a window.

    Signals:
        changed: the rooms are others now.
        happened: a saying of what happened, to be shown and read out.
    """

    changed = Signal()
    happened = Signal(object)

    def __init__(
        self,
        catalogue: Catalogue,
        rooms: Drawer[Rooms],
        files: RoomFiles,
        speech: Speech,
        recorder: Recorder,
        window: QWidget,
    ) -> None:
        """Change the `rooms`, whose links must lead to platforms of `catalogue`."""
        super().__init__(window)
        self._catalogue, self._rooms, self._files = catalogue, rooms, files
        self._speech, self._recorder, self._window = speech, recorder, window
        self._guard = DoubleClickGuard(self)

    def add(self) -> None:
        """Ask for a new room."""
        if self._rooms.value.is_full:
            self.happened.emit(lambda: self._speech.say(full_message()))
            return
        self._ask(None)

    def change(self, room: Room) -> None:
        """Let the person change `room`."""
        self._ask(room)

    def _ask(self, room: Room | None) -> None:
        if dialog_is_open():
            return
        dialog = RoomDialog(self._catalogue, self._rooms.value, room, self._speech, self._window)
        dialog.saved.connect(lambda draft: self._keep(draft, room))
        self._guard.open(dialog)

    def _keep(self, draft: RoomDraft, room: Room | None) -> None:
        from secrets import randbits  # brings in the modules of the system's cryptography

        rooms = self._rooms.value
        room_id = new_room_id(rooms.ids, randbits) if room is None else room.id
        kept = Room(room_id, draft.name, draft.link, draft.platform.id)
        if room is None:
            sentence = QT_TRANSLATE_NOOP("RoomsFlow", "The room “{name}” is added.")
            self._put(rooms.added(kept), "room-added", _named(sentence, kept), id=room_id)
        else:
            sentence = QT_TRANSLATE_NOOP("RoomsFlow", "The room “{name}” is changed.")
            self._put(rooms.changed(kept), "room-changed", _named(sentence, kept), id=room_id)

    def remove(self, room: Room, entry: Entry) -> None:
        """Remove `room`, which is shown as `entry`, if the person is sure."""
        if dialog_is_open():
            return
        dialog = RemoveRoomDialog(entry, self._speech, self._window)
        dialog.accepted.connect(lambda: self._remove(room))
        self._guard.open(dialog)

    def _remove(self, room: Room) -> None:
        sentence = QT_TRANSLATE_NOOP("RoomsFlow", "The room “{name}” is removed.")
        self._put(self._rooms.value.removed(room.id), "room-removed", _named(sentence, room), id=room.id)

    def _put(self, rooms: Rooms, event: str, message: Message, **facts: object) -> None:
        """Keep `rooms`, write down what was done (never a name or a link), and say it."""
        self._recorder.write(event, **facts)
        is_kept = self._rooms.put(rooms)
        if not is_kept:
            self._recorder.write("not-saved", what="rooms")
        self.changed.emit()
        self.happened.emit(lambda: self._rooms.after(self._speech.say(message), self._speech, is_kept=is_kept))

    def import_rooms(self) -> None:
        """Add the rooms of a file that the person chooses."""
        if dialog_is_open():
            return
        from launcher.faces.file_dialogs import file_dialog  # seldom needed

        dialog = file_dialog(lambda: translate("RoomsFlow", "Import rooms"), _kind_words, "json", self._window)
        dialog.fileSelected.connect(lambda name: self._import(Path(name)))
        dialog.open()

    def _import(self, path: Path) -> None:
        from launcher.core.room_import import import_rooms

        text = self._files.read(path)
        if isinstance(text, Message):
            self._recorder.write("import-failed")
            self.happened.emit(lambda: f"▲ {self._speech.say(text)}")
            return
        found = import_rooms(self._rooms.value, text, self._catalogue, self._speech.language)
        if found.added:
            self._put(found.rooms, "rooms-imported", found.message, added=found.added)
        else:
            self._recorder.write("rooms-imported", added=0)
            self.happened.emit(lambda: self._speech.say(found.message))

    def export_rooms(self) -> None:
        """Write the rooms to a file that the person chooses."""
        if dialog_is_open():
            return
        from launcher.faces.file_dialogs import save_dialog  # seldom needed

        dialog = save_dialog(
            lambda: translate("RoomsFlow", "Export rooms"), _kind_words, _FILE_NAME, "json", self._window
        )
        dialog.fileSelected.connect(lambda name: self._export(Path(name)))
        dialog.open()

    def _export(self, path: Path) -> None:
        rooms = self._rooms.value
        is_written = self._files.write(path, rooms_to_text(rooms))
        self._recorder.write("rooms-exported" if is_written else "export-failed", count=len(rooms.items))
        if is_written:
            sentence = QT_TRANSLATE_NOOP("RoomsFlow", "The rooms are written to the file “{file}”. Rooms: {count}.")
        else:
            sentence = QT_TRANSLATE_NOOP(
                "RoomsFlow",
                "▲ The file “{file}” could not be written. Choose another folder, or make room on the disk.",
            )
        message = Message("RoomsFlow", sentence, {"file": str(path), "count": str(len(rooms.items))})
        self.happened.emit(lambda: self._speech.say(message))


def _named(sentence: str, room: Room) -> Message:
    return Message("RoomsFlow", sentence, {"name": room.name})


def _kind_words() -> str:
    return translate("RoomsFlow", "Rooms")
