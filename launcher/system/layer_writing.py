"""Putting a layer into the administrator's folder: whole at every moment, with its last good copy beside it."""

import contextlib
import time
from pathlib import Path

from launcher.core.content import LayerSource
from launcher.core.problems import Problem, problem
from launcher.core.quick_dataclasses import dataclass
from launcher.system.content_sources import MACHINE_FILE, ROOMS, last_good, read_layer_of
from launcher.system.files import ON_WINDOWS, put_bytes, sweep
from launcher.system.trusted_files import UntrustedError, machine_trust, read_trusted, trust_folder

# For all to read and the administrator to write; a mask of the session must not take the reading from the students.
_FILE_RIGHTS, _FOLDER_RIGHTS = 0o644, 0o755


@dataclass(frozen=True, slots=True)
class LayerPlace:
    """Where a layer goes: the computer's, or that of a room. `is_given` tells that the command line named `folder`."""

    folder: Path
    room: str | None
    is_given: bool

    @property
    def name(self) -> str:
        """What kind of layer it is."""
        return "machine" if self.room is None else "room"

    @property
    def file(self) -> Path:
        """The file of the layer."""
        return self.folder / MACHINE_FILE if self.room is None else self.folder / ROOMS / f"{self.room}.json"

    def current(self) -> LayerSource | None:
        """Return what is in force there now, None where there is nothing."""
        return read_layer_of(self.name, self.file, machine_trust(self.folder if self.is_given else None))

    def put(self, data: bytes) -> tuple[bool, Problem | None]:
        """Write the layer and then its last good copy; tell whether anything was written, and what prevented the rest.

        Folders that are missing are made. Where others could write, nothing is written: it would not be believed.
        """
        written, file = [], self.file
        try:
            self._make_folders()
            for file in (self.file, last_good(self.file)):
                written.append(self._put(file, data))
        except UntrustedError as error:
            return any(written), problem(f"file-{error.fault}", file=str(error.path))
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            return any(written), problem("layer-not-written", file=str(file), reason=reason)
        return any(written), None

    def _make_folders(self) -> None:
        folder = self.file.parent
        for missing in [path for path in (folder.parent, folder) if not path.exists()]:
            missing.mkdir(mode=_FOLDER_RIGHTS, parents=True, exist_ok=True)
            if not ON_WINDOWS:
                missing.chmod(_FOLDER_RIGHTS)
        trust_folder(folder, machine_trust(self.folder if self.is_given else None))

    def _put(self, file: Path, data: bytes) -> bool:
        """Let `file` say `data`, and be believed; tell whether it did not before."""
        trust = machine_trust(self.folder if self.is_given else None)
        sweep(file, time.time())
        with contextlib.suppress(OSError, ValueError):
            if read_trusted(file, len(data) + 1, trust).data == data:
                return False
        put_bytes(file, data, _FILE_RIGHTS)
        read_trusted(file, len(data), trust)
        return True
