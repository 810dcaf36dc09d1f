"""What the administrator has decided for everyone at a computer."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from launcher.core.settings import Settings, settings_from_values

# What a person may choose, and an administrator may lock.
NAMES = frozenset({"language", "theme", "text_size", "close_to_tray", "autostart"})


@dataclass(frozen=True, slots=True)
class MachineSettings:
    """The settings of a computer.

    `shared`: anyone may sit down here, so nothing personal is offered or kept. `values` are what a person begins
    with; those named in `locked` nobody can change. `is_broken`: there is a file, but it
    could not be used.
    """

    shared: bool = False
    values: Mapping[str, Any] = field(default_factory=dict)
    locked: frozenset[str] = frozenset()
    is_broken: bool = False

    def locks(self, name: str) -> bool:
        """Tell whether the person cannot change the setting of this name."""
        return name in self.locked

    @property
    def autostart(self) -> bool | None:
        """Whether the program starts at log-on, if the administrator has decided that."""
        value = self.values.get("autostart")
        return value if type(value) is bool else None

    def applied_to(self, chosen: Settings, *, is_first: bool) -> Settings:
        """Return what is in force for a person who has `chosen` this.

        What is locked holds always; the rest is what a person begins with, so at their first start only.
        """
        ours = settings_from_values(self.values)
        wanted = {name for name in self.values if is_first or name in self.locked}
        return replace(chosen, **{name: getattr(ours, name) for name in wanted - {"autostart"}})


def machine_settings_from_text(text: str) -> MachineSettings:
    """Read the administrator's file; an empty text means that there is none. What is unknown in it is left out."""
    if not text:
        return MachineSettings()
    try:
        values = json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError):
        return MachineSettings(is_broken=True)
    if type(values) is not dict or values.get("schema", 1) != 1:
        return MachineSettings(is_broken=True)
    settings, locked = values.get("settings", {}), values.get("locked", [])
    if type(settings) is not dict or type(locked) is not list:
        return MachineSettings(is_broken=True)
    return MachineSettings(
        shared=values.get("shared") is True,
        values={name: value for name, value in settings.items() if name in NAMES},
        locked=frozenset(name for name in locked if type(name) is str and name in NAMES),
    )
