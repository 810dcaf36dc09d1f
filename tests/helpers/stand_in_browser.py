"""A browser that opens nothing: it writes down what it was started with, and stays until it is closed."""

from dataclasses import dataclass
from pathlib import Path

from tests.helpers.real_browsers import BrowserSet, InstalledBrowser, install_browsers

# By its name it is one that the kiosk knows how to open privately.
NAME = "chromium"
SCRIPT = """#!/bin/sh
for word; do last=$word; done
printf '%s\\n' "$last" >> "$0.opened"
exec sleep infinity
"""


@dataclass(frozen=True, slots=True)
class StandInBrowser:
    """A program that is really started with an address, as the only browser of a desktop."""

    script: Path
    browsers: BrowserSet

    @classmethod
    def install(cls, folder: Path) -> "StandInBrowser":
        """Install it for everybody; `folder` is new."""
        folder.mkdir(parents=True)
        script = folder / NAME
        script.write_text(SCRIPT, encoding="ascii")
        script.chmod(0o755)
        browser = InstalledBrowser("stand-in", "Chromium", (str(script),), NAME)
        return cls(script, install_browsers(folder / "installed", [browser], for_everybody=True))

    def opened(self) -> list[str]:
        """The addresses that it was started with, oldest first."""
        notes = Path(f"{self.script}.opened")
        return notes.read_text(encoding="utf-8").splitlines() if notes.exists() else []
