"""Layer files as the helpdesk's window reads and writes them."""

import os
from pathlib import Path

from launcher.core.edit_roles import LivePlace
from launcher.core.json_text import MAXIMUM_SIZE
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.core.room_choice import is_room_name
from launcher.system.content_sources import ROOMS
from launcher.system.files import NotAFileError, read_bytes, write_bytes_atomically

if TYPE_CHECKING:
    from launcher.system.layer_writing import LayerPlace

_CONTEXT = "LayerFiles"


class LayerFiles:
    """Fills the role of the same name of the faces."""

    def __init__(self, machine: Path, *, is_given: bool = False) -> None:
        """Know the folder `machine`, whose files launchers read; `is_given` tells that the command line named it."""
        self._machine, self._is_given = machine, is_given

    def read(self, path: Path) -> bytes | Message:
        """Return what a file says, or the sentence why it cannot be had. Never raises, never waits for a pipe."""
        try:
            return read_bytes(path, MAXIMUM_SIZE + 1)
        except FileNotFoundError:
            return _complaint(_MISSING, path)
        except NotAFileError:
            return _complaint(_NO_FILE, path)
        except (OSError, ValueError):
            return _complaint(_UNREADABLE, path)

    def live_place(self, path: Path) -> LivePlace | None:
        """Tell whether launchers read `path`. Whatever is in their folder counts, whatever its name is."""
        # A link, two dots or another spelling on the way must not get past the question.
        folder, parent = (Path(os.path.realpath(place)) for place in (self._machine, path.parent))
        if parent == folder / ROOMS:
            return LivePlace(path.stem)
        return LivePlace() if parent == folder or folder in parent.parents else None

    def write(self, path: Path, data: bytes) -> tuple[Message, ...]:
        """Write a file, whole or not at all; return the sentences why that was not possible, none if it was.

        What launchers read is put there as ``nkzu-helpdesk deploy`` does it, with its last good copy.
        """
        place, is_live = self._place_of(path), self.live_place(path) is not None
        if is_live and (place is None or not is_room_name(place.room or "machine")):
            return (_complaint(_NOT_WRITTEN, path),)  # no launcher reads it, or it is another file of theirs
        if place is None:
            is_written = write_bytes_atomically(path, data, is_private=False)
            return () if is_written else (_complaint(_NOT_WRITTEN, path),)
        _, fault = place.put(data)
        return () if fault is None else (fault.message, fault.cure)

    def _place_of(self, path: Path) -> "LayerPlace | None":
        """Return the place of launchers that `path` is, None for any other file."""
        live = self.live_place(path)
        if live is None:
            return None
        from launcher.system.layer_writing import LayerPlace

        place = LayerPlace(self._machine, live.room or None, self._is_given)
        is_it = path.name == place.file.name and os.path.realpath(path.parent) == os.path.realpath(place.file.parent)
        return place if is_it else None


def _complaint(sentence: str, path: Path) -> Message:
    return Message(_CONTEXT, sentence, {"file": str(path)})


_MISSING = QT_TRANSLATE_NOOP("LayerFiles", "The file “{file}” is no longer there. Choose another one.")
_NO_FILE = QT_TRANSLATE_NOOP("LayerFiles", "“{file}” is not an ordinary file. Choose another one.")
_UNREADABLE = QT_TRANSLATE_NOOP(
    "LayerFiles", "The file “{file}” cannot be read. Copy it to a folder of your own and choose it there."
)
_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "LayerFiles",
    "The file “{file}” cannot be written here. Save it in a folder of your own; an administrator can put it there with "
    "“nkzu-helpdesk deploy”.",
)
