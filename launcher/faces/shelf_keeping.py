"""Pinned entries and those opened last: from the wish to what is kept and told."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from launcher.core.catalogue import Entry
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.roles import Recorder
from launcher.core.shelf import MOST_PINNED, Shelf
from launcher.faces.drawer import Drawer
from launcher.ui.translation import Speech

translate = QCoreApplication.translate


class ShelfKeeping(QObject):
    """Changes the shelf of a person, and says so.

    Signals:
        changed: the shelf is another one now.
        happened: a saying of what happened, to be shown and read out.
    """

    changed = Signal()
    happened = Signal(object)

    def __init__(
        self,
        drawer: Drawer[Shelf],
        is_known: Callable[[str], bool],
        speech: Speech,
        recorder: Recorder,
        parent: QObject,
    ) -> None:
        """Keep the shelf in `drawer`; `is_known` tells whether there is an entry of this name now."""
        super().__init__(parent)
        self._is_known = is_known
        self._drawer, self._speech, self._recorder = drawer, speech, recorder

    @property
    def shelf(self) -> Shelf:
        """The shelf as it is now."""
        return self._drawer.value

    def note_opened(self, entry: Entry) -> None:
        """Remember that `entry` was really opened."""
        # Nobody asked for this to be kept, so nobody is told if it cannot be.
        self._put(self.shelf.opened(entry.id))

    def pin(self, entry: Entry) -> None:
        """Keep `entry` at hand."""
        shelf = self.shelf.with_room(self._is_known)
        if shelf.is_full and not shelf.is_pinned(entry.id):
            sentence = QT_TRANSLATE_NOOP(
                "Shelf", "{limit} entries are pinned already, and no more fit. Unpin one first."
            )
            full = Message("Shelf", sentence, {"limit": str(MOST_PINNED)})
            self.happened.emit(lambda: self._speech.say(full))
            return
        self._recorder.write("pinned", id=entry.id)
        self._put_and_tell(shelf.pin(entry.id), QT_TRANSLATE_NOOP("Shelf", "“{title}” is pinned."), entry)

    def unpin(self, entry: Entry) -> None:
        """No longer keep `entry` at hand."""
        self._recorder.write("unpinned", id=entry.id)
        self._put_and_tell(
            self.shelf.unpin(entry.id), QT_TRANSLATE_NOOP("Shelf", "“{title}” is no longer pinned."), entry
        )

    def forget(self, entry: Entry) -> None:
        """Take `entry` from those opened last."""
        recent = tuple(name for name in self.shelf.recent if name != entry.id)
        self._recorder.write("recent-forgotten", id=entry.id)
        sentence = QT_TRANSLATE_NOOP("Shelf", "“{title}” is no longer among the recent ones.")
        self._put_and_tell(Shelf(self.shelf.pinned, recent), sentence, entry)

    def forget_all(self, entry: Entry) -> None:
        """Forget which entries were opened last; `entry` is the one whose menu was asked."""
        self._recorder.write("recent-cleared")
        sentence = QT_TRANSLATE_NOOP("Shelf", "The list of recent ones is empty now.")
        self._put_and_tell(Shelf(self.shelf.pinned), sentence, entry)

    def drop(self, entry_ids: set[str]) -> None:
        """Take entries away that are no more."""
        shelf = self.shelf
        for entry_id in entry_ids:
            shelf = shelf.without(entry_id)
        self._put(shelf)

    def _put(self, shelf: Shelf) -> bool:
        """Take `shelf`; False if it lasts only until the program is closed."""
        if shelf == self.shelf:
            return True
        is_kept = self._drawer.put(shelf)
        if not is_kept:
            self._recorder.write("not-saved", what="shelf")
        self.changed.emit()
        return is_kept

    def _put_and_tell(self, shelf: Shelf, sentence: str, entry: Entry) -> None:
        is_kept = self._put(shelf)

        def saying() -> str:
            told = self._speech.say(Message("Shelf", sentence, {"title": self._speech.text(entry.title)}))
            return self._drawer.after(told, self._speech, is_kept=is_kept)

        self.happened.emit(saying)
