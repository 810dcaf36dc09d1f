"""What the administrator has decided for everyone at a computer."""

import json
from collections.abc import Mapping

from launcher.core.check_settings import NO_CHECKS, CheckSettings, check_settings_from_value
from launcher.core.kiosk_settings import KioskSettings, kiosk_settings_from_values
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.quick_dataclasses import dataclass, field, replace
from launcher.core.quick_typing import Any
from launcher.core.settings import SettingName, Settings, settings_from_values

# What is outside the program cannot begin with a value, only be locked.
_LOCKED_ONLY = {SettingName.AUTOSTART, SettingName.SHORTCUT}


@dataclass(frozen=True, slots=True)
class MachineSettings:
    """The settings of a computer.

    `shared`: anyone may sit down here, so nothing personal is offered or kept. `values` are what a person begins
    with; those named in `locked` nobody can change. `is_broken`: there is a file, but it could not be used, so nobody
    knows whether the computer is shared: it counts as shared, lest one person finds what another left.
    """

    shared: bool = False
    values: Mapping[str, Any] = field(default_factory=dict)
    locked: frozenset[str] = frozenset()
    is_broken: bool = False
    kiosk: KioskSettings = field(default_factory=KioskSettings)
    checks: CheckSettings = field(default_factory=CheckSettings)

    def locks(self, name: str) -> bool:
        """Tell whether the person cannot change the setting of this name."""
        return name in self.locked

    def applied_to(self, chosen: Settings, *, is_first: bool) -> Settings:
        """Return what is in force for a person who has `chosen` this.

        What is locked holds always; the rest is what a person begins with, so at their first start only.
        """
        ours = settings_from_values(self.values)
        wanted = {name for name in self.values if is_first or name in self.locked}
        return replace(chosen, **{name: getattr(ours, name) for name in wanted})


# What the administrator had switched off may have been the checks.
BROKEN = MachineSettings(shared=True, is_broken=True, checks=NO_CHECKS)
BROKEN_NOTICE = Message(
    "Machine",
    QT_TRANSLATE_NOOP(
        "Machine",
        "The administrator's settings of this computer cannot be used, so nothing personal is shown or kept here. "
        "Please tell the helpdesk.",
    ),
)


def machine_settings_from_text(text: str) -> MachineSettings:
    """Read the administrator's file; an empty text means that there is none. What is unknown in it is left out."""
    if not text:
        return MachineSettings()
    try:
        values = json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError):
        return BROKEN
    if type(values) is not dict or values.get("schema", 1) != 1:
        return BROKEN
    settings, locked, kiosk = values.get("settings", {}), values.get("locked", []), values.get("kiosk", {})
    if type(settings) is not dict or type(locked) is not list or type(kiosk) is not dict:
        return BROKEN
    return MachineSettings(
        shared=values.get("shared") is True,
        values={name: value for name, value in settings.items() if name in set(SettingName) - _LOCKED_ONLY},
        locked=frozenset(name for name in locked if type(name) is str and name in set(SettingName)),
        kiosk=kiosk_settings_from_values(kiosk),
        checks=check_settings_from_value(values.get("checks")),
    )
