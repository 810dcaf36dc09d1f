"""Where the layers of the content are, and how each is read: the bundled one, the computer's, the room's, a given one.

The layers of the computer and of its room are believed only where nobody but the administrator can have written them.
"""

import os
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from launcher.core.content import LayerSource
from launcher.core.json_text import MAXIMUM_SIZE, JsonFile
from launcher.core.problems import problem
from launcher.core.quick_dataclasses import dataclass, replace
from launcher.core.room_choice import room_names
from launcher.system.files import ON_WINDOWS, iso_time, problem_of, read_layer
from launcher.system.machine import machine_folder
from launcher.system.paths import Paths
from launcher.system.trusted_files import Trust, UntrustedError, machine_trust, read_trusted

MACHINE_FILE = "content.json"
ROOMS = "rooms"


@dataclass(frozen=True, slots=True)
class ContentSources:
    """The places of all layers of one start.

    `machine` is the administrator's folder, None where its layers are not wanted; `is_folder_given` tells that the
    command line named it. `host` is the name of this computer.
    """

    bundled: Path
    machine: Path | None
    given: Path | None
    is_folder_given: bool
    host: str

    def read(self) -> tuple[LayerSource, ...]:
        """Return every layer that is there, the weakest first. What cannot be read or trusted has its problem."""
        found = [read_layer("bundled", self.bundled), *self._machine_and_room()]
        if self.given is not None:
            found.append(read_layer("given", self.given))
        return tuple(found)

    def watched(self) -> tuple[Path, ...]:
        """Return every file whose change, coming or going may change what is shown; not all of them exist."""
        found = [self.bundled]
        if self.machine is not None:
            machine = self._machine_layer(self.machine)
            files = [self.machine / MACHINE_FILE, *self._room_files(self.machine, machine)]
            found += [path for file in files for path in (file, last_good(file))]
        return (*found, *filter(None, [self.given]))

    def _machine_and_room(self) -> list[LayerSource]:
        if self.machine is None:
            return []
        machine = self._machine_layer(self.machine)
        found = [] if machine is None else [machine]
        for file in self._room_files(self.machine, machine):
            room = self._trusted("room", file)
            if room is not None:
                return [*found, room]
        return found

    def _machine_layer(self, folder: Path) -> LayerSource | None:
        """Read the layer of the computer, which says in which room it stands: it is parsed here, and once."""
        found = self._trusted("machine", folder / MACHINE_FILE)
        return None if found is None else replace(found, file=found.says)

    def _room_files(self, folder: Path, machine: LayerSource | None) -> list[Path]:
        """Return the files that may be the layer of this computer's room, the strongest first."""
        return [folder / ROOMS / f"{name}.json" for name in room_names(self.host, _spoken_by(machine))]

    def _trusted(self, name: str, file: Path) -> LayerSource | None:
        return read_layer_of(name, file, machine_trust(self.machine if self.is_folder_given else None))


def find_sources(
    paths: Paths, environment: Mapping[str, str], machine_dir: Path | None, content: Path | None
) -> ContentSources:
    """Return where the layers are; `machine_dir` and `content` are as on the command line."""
    folder = machine_dir or machine_folder(environment)
    return ContentSources(paths.content, folder, content, machine_dir is not None, host_name())


def bundled_only(paths: Paths) -> ContentSources:
    """Return where the bundled content is, and nothing else."""
    return ContentSources(paths.content, None, None, is_folder_given=False, host="")


def last_good(file: Path) -> Path:
    """Return where the last good copy of a layer is: ``content.last-good.json`` beside ``content.json``."""
    return file.with_name(f"{file.stem}.last-good.json")


def host_name() -> str:
    """Return the name of this computer, empty where it has none."""
    if not ON_WINDOWS:
        return os.uname().nodename
    import socket  # not needed elsewhere

    return socket.gethostname()


def read_layer_of(name: str, file: Path, trust: Trust) -> LayerSource | None:
    """Read a layer of the administrator with its last good copy; None where there is none. `name` is its kind."""
    return _read(name, file, trust, partial(_read, name, last_good(file), trust))


def _read(
    name: str, file: Path, trust: Trust, spare: Callable[[], LayerSource | None] | None = None
) -> LayerSource | None:
    try:
        found = read_trusted(file, MAXIMUM_SIZE + 1, trust)
    except FileNotFoundError:
        return None
    except UntrustedError as error:
        return LayerSource(name, str(file), None, problem(f"file-{error.fault}", file=str(error.path)), "", spare)
    except (OSError, ValueError) as error:
        return LayerSource(name, str(file), None, problem_of(file, error), "", spare)
    return LayerSource(name, str(file), found.data, None, iso_time(found.changed), spare)


def _spoken_by(machine: LayerSource | None) -> JsonFile | None:
    """Return what the machine layer says, or its last good copy where it is not readable."""
    if machine is None or (machine.file is not None and type(machine.file.value) is dict):
        return None if machine is None else machine.file
    spare = None if machine.last_good is None else machine.last_good()
    return None if spare is None else spare.says
