"""A browser that tells what it was started with: its environment, the files that are open, and its working folder."""

import re
from dataclasses import dataclass, replace
from pathlib import Path

from tests.helpers.real_browsers import InstalledBrowser

# Chromium writes its process title over its environment, so what it got is kept before it runs. The names are those of
# the shell's own process; what it reads itself from is among its files.
SCRIPT = """#!/bin/sh
cat /proc/$$/environ > "$0.environment"
ls -l /proc/$$/fd /proc/$$/cwd > "$0.links"
: > "$0.started"
exec {command} "$@"
"""


@dataclass(frozen=True, slots=True)
class WatchedBrowser:
    """A browser behind a script that writes down what it gets."""

    browser: InstalledBrowser
    script: Path

    @classmethod
    def before(cls, browser: InstalledBrowser, folder: Path) -> "WatchedBrowser":
        """Put a script of the same name before a browser; `folder` is new."""
        folder.mkdir(parents=True)
        script = folder / Path(browser.command[0]).name
        words = " ".join(_for_shell(word) for word in browser.command)
        script.write_text(SCRIPT.replace("{command}", words), encoding="utf-8")
        script.chmod(0o755)
        return cls(replace(browser, command=(str(script),)), script)

    @property
    def has_started(self) -> bool:
        """Whether it was started, and all is written down."""
        return self._noted("started").exists()

    def environment(self) -> dict[str, str]:
        """The environment that it got."""
        text = self._noted("environment").read_bytes().decode("utf-8", "surrogateescape")
        return dict(pair.split("=", 1) for pair in text.split("\0")[:-1])

    def files(self) -> set[str]:
        """What was open when it was started, and its working folder, without its own script and notes."""
        links = re.findall(r" -> (.*)$", self._noted("links").read_text(encoding="utf-8"), re.MULTILINE)
        return {link for link in links if not link.startswith(str(self.script))}

    def _noted(self, what: str) -> Path:
        return Path(f"{self.script}.{what}")


def _for_shell(word: str) -> str:
    return "'" + word.replace("'", "'\\''") + "'"


def mapped_by(pid: int) -> set[str]:
    """The files that a process has in its memory; empty for one that has ended."""
    try:
        lines = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return set()
    return {line.split(maxsplit=5)[5] for line in lines if line.count("/")}
