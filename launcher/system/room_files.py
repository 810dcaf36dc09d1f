"""The files with which rooms are carried from one computer to another."""

from pathlib import Path

from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.system.files import NotAFileError, read_bytes, write_atomically
from launcher.system.keeper import LARGEST

_CONTEXT = "RoomFiles"


class RoomFiles:
    """Fills the role of the same name of the faces."""

    def read(self, path: Path) -> str | Message:
        """Return the text of a file, or the sentence why it cannot be had. Never raises, never blocks on a pipe."""
        try:
            data = read_bytes(path, LARGEST + 1)
        except FileNotFoundError:
            return _complaint(_MISSING, path)
        except NotAFileError:
            return _complaint(_NO_FILE, path)
        except (OSError, ValueError):
            return _complaint(_UNREADABLE, path)
        if len(data) > LARGEST:
            return _complaint(_TOO_LARGE, path)
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError:
            return _complaint(_NO_TEXT, path)

    def write(self, path: Path, text: str) -> bool:
        """Write a file, whole or not at all; False if that is not possible."""
        return write_atomically(path, text, is_private=False)  # it is for another computer, or another person


def _complaint(sentence: str, path: Path) -> Message:
    return Message(_CONTEXT, sentence, {"file": path.name})


_MISSING = QT_TRANSLATE_NOOP("RoomFiles", "The file “{file}” is no longer there. Choose another one.")
_NO_FILE = QT_TRANSLATE_NOOP("RoomFiles", "“{file}” is not an ordinary file. Choose another one.")
_UNREADABLE = QT_TRANSLATE_NOOP(
    "RoomFiles", "The file “{file}” cannot be read. Copy it to a folder of your own and choose it there."
)
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "RoomFiles",
    "The file “{file}” is too large for a list of rooms. Choose a file that was exported from this program.",
)
_NO_TEXT = QT_TRANSLATE_NOOP(
    "RoomFiles", "The file “{file}” has no list of rooms. Choose a file that was exported from this program."
)
