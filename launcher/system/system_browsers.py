"""The browsers that an administrator has installed for everybody, and nothing else: what a kiosk may start."""

import re
import sys
from collections.abc import Mapping
from pathlib import Path, PureWindowsPath

from launcher.core.opening import Browser
from launcher.core.private_browsers import Family, family_of
from launcher.system.browser_types import CARRIERS, Survey
from launcher.system.desktop_entries import read_small_text
from launcher.system.trusted_places import is_installed_for_all, is_trusted, trusted_environment
from launcher.system.windows_browsers import Hive, Registry

# Scripts under a browser's name that start it in a container with a home of its own, as Ubuntu's do.
_CONTAINER = re.compile(r"/snap/|\bsnap run\b|\bflatpak\b")


class MachineRegistry:
    """The registry without what the person at the computer can write."""

    def __init__(self, registry: Registry) -> None:
        """See `registry` without the person's hive."""
        self._registry = registry

    def text(self, hive: Hive, key: str, name: str = "") -> str | None:
        """Return a text value of the computer's hive."""
        return self._registry.text(hive, key, name) if hive is Hive.MACHINE else None

    def subkeys(self, hive: Hive, key: str) -> tuple[str, ...]:
        """Return the names of the keys below a key of the computer's hive."""
        return self._registry.subkeys(hive, key) if hive is Hive.MACHINE else ()


def survey_system(environment: Mapping[str, str]) -> Survey:
    """Return the browsers of the computer, without what the person's own settings say or add."""
    if sys.platform == "win32":
        from launcher.system.windows_browsers import WindowsRegistry, survey_registry

        found = survey_registry(MachineRegistry(WindowsRegistry()), environment)
        trusted = (b for b in found.browsers if is_installed_for_all(PureWindowsPath(b.program), environment))
    else:
        from launcher.system.xdg_browsers import survey

        found = survey(trusted_environment(environment))
        trusted = (browser for browser in found.browsers if is_trusted(browser.program))
    return Survey(tuple(trusted), found.dead_default)


def private_family(browser: Browser) -> Family | None:
    """Return the family of a browser whose profile can be given a place, None if that is not certain."""
    real = browser.program.resolve()
    if {real.name, browser.program.name} & CARRIERS or _starts_container(real):
        return None
    return family_of(browser.program) or family_of(real)


def _starts_container(program: Path) -> bool:
    # A program is larger than what is read, or has zero bytes in it: then there is no text.
    text = read_small_text(program)
    return text.startswith("#!") and _CONTAINER.search(text) is not None
