"""Where the program's own files are, and where a person's settings go.

The layout is the same in a source tree, in an installed package and in a frozen bundle: ``resources`` and
``i18n`` lie together in one folder, inside the package or beside it.
"""

import os
import sys
from pathlib import Path

from launcher import NAME
from launcher.core.quick_dataclasses import dataclass
from launcher.system.data_folder import linux_data_folder


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one start of the program."""

    resources: Path
    translations: Path
    data: Path

    @property
    def content(self) -> Path:
        """The bundled content."""
        return self.resources / "content.json"

    @property
    def assets(self) -> Path:
        """Theme, fonts and pictograms, built by ``make``."""
        return self.resources / "assets.rcc"

    @property
    def settings(self) -> Path:
        """What the person has chosen."""
        return self.data / "settings.json"

    @property
    def rooms(self) -> Path:
        """The links that the person saved."""
        return self.data / "rooms.json"

    @property
    def shelf(self) -> Path:
        """What the person pinned and opened last."""
        return self.data / "shelf.json"


def find_paths(data_dir: Path | None) -> Paths:
    """Return the folders; everything that the program writes goes to `data_dir` if it is given."""
    package = Path(__file__).resolve().parent.parent
    root = package if (package / "resources").is_dir() else package.parent
    return Paths(root / "resources", root / "i18n", data_dir or _data_folder())


def _data_folder() -> Path:
    # A user without a home: nothing can be kept, as in a folder that can never be written.
    nowhere = Path(os.devnull) / NAME
    if sys.platform != "linux":
        return _folder_of_the_system() or nowhere
    folder = linux_data_folder(os.environ)
    return Path(folder) if folder else nowhere


def _folder_of_the_system() -> Path | None:
    from platformdirs import user_data_path  # not needed where --data-dir is given, as on lab computers

    try:
        return user_data_path(NAME, appauthor=False, roaming=False)
    except RuntimeError:
        return None
