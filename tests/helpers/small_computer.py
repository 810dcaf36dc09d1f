"""A Linux computer made of a folder: programs, desktop entries, settings, and a clock that stands still."""

from dataclasses import dataclass, field
from pathlib import Path

from launcher.system.browsers import BrowserOpener, find_browsers
from launcher.system.child_environment import snapshot

WEB = "MimeType=text/html;x-scheme-handler/http;x-scheme-handler/https;"
RECORDER = """\
import json, os, pathlib, signal, sys
facts = {
    "arguments": sys.argv[2:],
    "environment": pathlib.Path("/proc/self/environ").read_text().split("\\0")[:-1],
    "folder": os.getcwd(),
    "leads_session": os.getsid(0) == os.getpid(),
    "files": sorted(os.readlink(f"/proc/self/fd/{n}") for n in (0, 1, 2)),
    "open": [n for n in os.listdir("/proc/self/fd") if int(n) > 2 and os.path.exists(f"/proc/self/fd/{n}")],
}
new = pathlib.Path(sys.argv[1] + ".new")
new.write_text(json.dumps(facts))
new.rename(sys.argv[1])
print("a browser talks a lot", flush=True)
"""


@dataclass
class Clock:
    """A clock that goes on when it is told to."""

    now: float = 100.0

    def __call__(self) -> float:
        return self.now


@dataclass
class House:
    """A computer of the test's own: its programs, desktop entries and settings, all in `folder`."""

    folder: Path
    clock: Clock = field(default_factory=Clock)

    @property
    def environment(self) -> dict[str, str]:
        return {
            "HOME": str(self.folder / "home"),
            "PATH": str(self.folder / "bin"),
            "XDG_DATA_DIRS": str(self.folder / "share"),
            "XDG_CONFIG_DIRS": str(self.folder / "xdg"),
            "LANG": "kk_KZ.UTF-8",
            "EMPTY": "",
        }

    def program(self, name: str, body: str = "exit 0") -> Path:
        path = self.folder / "bin" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
        path.chmod(0o755)
        return path

    def entry(self, name: str, *lines: str, folder: str = "share") -> None:
        path = self.folder / folder / "applications" / f"{name}.desktop"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(("[Desktop Entry]", "Type=Application", *lines)) + "\n", encoding="utf-8")

    def browser(self, name: str, *lines: str, body: str = "exit 0") -> None:
        self.program(name, body)
        self.entry(name, f"Name={name.title()}", f"Exec={name} %u", WEB, *lines)

    def choose(self, ids: str, *, kind: str = "x-scheme-handler/https", group: str = "Default Applications") -> None:
        path = self.folder / "home/.config/mimeapps.list"
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as file:
            file.write(f"[{group}]\n{kind}={ids}\n")

    def found(self) -> list[str]:
        """The ids of the browsers, a star before the default."""
        return [("*" if b.is_default else "") + b.id.removesuffix(".desktop") for b in find_browsers(self.environment)]

    def opener(self) -> BrowserOpener:
        return BrowserOpener(snapshot(self.environment), clock=self.clock)
