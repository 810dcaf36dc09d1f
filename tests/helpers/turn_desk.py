"""A lab computer of the test's own: home, temporary folder and places for turns, and who opens links on it."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from tests.helpers.browser_profiles import DEAD_PORT
from tests.helpers.desktop import Desktop
from tests.helpers.ordinary_person import NOBODY, may_have_name_spaces
from tests.helpers.private_hosts import PrivateHosts
from tests.helpers.process_family import ProcessFamily
from tests.helpers.program import REPOSITORY
from tests.helpers.real_browsers import BrowserKind, InstalledBrowser, fresh_browser, install_browsers
from tests.helpers.tools import MissingToolError
from tests.helpers.waiting import wait_until

HOST = "page.test"
REMOVAL_DEADLINE_S = 10.0
# Chromium and Firefox take these where the desktop has no settings for it: whatever they try by themselves fails.
NOWHERE = f"http://127.0.0.1:{DEAD_PORT}"
NO_NETWORK = {"http_proxy": NOWHERE, "https_proxy": NOWHERE, "no_proxy": ".test"}

Around = Callable[[Sequence[str]], Sequence[str]]


@dataclass(frozen=True, slots=True)
class TurnDesk:
    """A lab computer with one real browser that is installed for everybody."""

    desktop: Desktop
    folder: Path
    family: ProcessFamily
    environment: dict[str, str]
    hosts: PrivateHosts
    browser: InstalledBrowser
    person: int = 0  # the user who is logged in

    @property
    def place(self) -> Path:
        """Where the folders of turns are made."""
        return self.folder / "data"

    @property
    def watched(self) -> tuple[Path, ...]:
        """All folders in which programs of this computer could leave something."""
        shared = (self.desktop.folder / name for name in ("home", "tmp", "run"))
        return (self.place, self.folder / "home", self.folder / "tmp", *shared, Path("/dev/shm"))

    def files(self) -> set[Path]:
        """Everything that lies in the watched folders now."""
        return {path for folder in self.watched for path in folder.rglob("*")}

    @property
    def own_profile(self) -> Path:
        """The profile that the browser uses where nobody says otherwise."""
        return self.folder / f"profile-{self.browser.desktop_id}"

    @contextmanager
    def own_browser(self, address: str) -> Iterator["subprocess.Popen[bytes]"]:
        """The same browser, opened by somebody else and without us, until the end of the block."""
        family = ProcessFamily(within=self.desktop.family)
        command = family.marked(self.hosts.around((*self.browser.command, address)))
        with subprocess.Popen(command, env=self.environment, stderr=subprocess.DEVNULL) as process:
            try:
                yield process
            finally:
                family.end()

    def for_a_person(self) -> "TurnDesk":
        """The same computer, on which an ordinary person is logged in; Chromium then has its own sandbox if it can."""
        runtime = self.folder / "run"
        for folder in (self.place, self.folder / "home", self.folder / "tmp", runtime):
            folder.mkdir(mode=0o700, exist_ok=True)
            os.chown(folder, NOBODY, NOBODY)
        self.folder.chmod(0o755)
        if may_have_name_spaces():
            sandboxed = tuple(word for word in self.browser.command if word not in {"--no-sandbox", "--test-type"})
            entry = self.folder / "browsers/system/applications" / f"{self.browser.desktop_id}.desktop"
            entry.write_text(replace(self.browser, command=sandboxed).desktop_file(), encoding="utf-8")
        environment = {**self.environment, "XDG_RUNTIME_DIR": str(runtime)}
        # The bus of the desktop is root's.
        del environment["DBUS_SESSION_BUS_ADDRESS"]
        return replace(self, environment=environment, person=NOBODY)

    @contextmanager
    def driver(self, *places: Path, around: Around | None = None) -> Iterator["Driver"]:
        """Who opens links here, with places of turns of its own or the usual one; `around` wraps its command."""
        driver = Driver(self, places or (self.place,), around)
        try:
            yield driver
        finally:
            driver.kill()

    @classmethod
    @contextmanager
    def open(cls, desktop: Desktop, kind: BrowserKind) -> Iterator["TurnDesk"]:
        """Make one, and end everything that runs on it afterwards. Raises MissingToolError."""
        if os.geteuid() != 0:
            raise MissingToolError("a kiosk takes browsers from folders that are root's alone: run as root")
        # Chromium's socket is below the turn's folder, and its name has a limit.
        folder = Path(tempfile.mkdtemp(prefix="desk-"))
        family = ProcessFamily(within=desktop.family)
        try:
            for name in ("home", "tmp"):
                (folder / name).mkdir(mode=0o700)
            browser = fresh_browser(kind, folder)
            installed = install_browsers(folder / "browsers", [browser], for_everybody=True)
            own = {"HOME": str(folder / "home"), "TMPDIR": str(folder / "tmp"), **NO_NETWORK}
            hosts = PrivateHosts.prepare(folder / "hosts", [HOST])
            environment = {**desktop.environment, **installed.environment, **own}
            yield cls(desktop, folder, family, environment, hosts, browser)
        finally:
            family.end()
            # A thread of a process that looks ended may still write.
            wait_until(lambda: _removed(folder), f"{folder} to be removed", REMOVAL_DEADLINE_S)


def _removed(folder: Path) -> bool:
    shutil.rmtree(folder, ignore_errors=True)
    return not folder.exists()


class Driver:
    """A process that opens links as the kiosk does. It dies at once when it is told to."""

    def __init__(self, desk: TurnDesk, places: Sequence[Path], around: Around | None) -> None:
        command: Sequence[str] = (
            sys.executable,
            "-m",
            "tests.helpers.turn_driver",
            str(desk.person),
            *map(str, places),
        )
        self._process = subprocess.Popen(
            desk.family.marked(desk.hosts.around(around(command) if around else command)),
            cwd=REPOSITORY,
            env=desk.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._read() == "ready"

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    def ask(self, *words: str) -> Any:
        """What came of a wish: see turn_driver."""
        assert self._process.stdin
        self._process.stdin.write(" ".join(words) + "\n")
        self._process.stdin.flush()
        return self._read()

    def kill(self) -> None:
        """End it as a crash or a power cut does; it may be dead already."""
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream:
                stream.close()

    def open_files(self) -> int:
        """How many files it has open."""
        return len(list(Path(f"/proc/{self.pid}/fd").iterdir()))

    def children(self) -> list[str]:
        """The process ids of its children, those included whose end it has not taken note of."""
        threads = Path(f"/proc/{self.pid}/task").glob("*/children")
        return [pid for thread in threads for pid in thread.read_text(encoding="ascii").split()]

    def memory(self) -> int:
        """The memory that it alone uses, in bytes."""
        lines = Path(f"/proc/{self.pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
        private = (line.split()[1] for line in lines if line.startswith("Private_"))
        return sum(map(int, private)) * 1024

    def _read(self) -> Any:
        assert self._process.stdout
        return json.loads(self._process.stdout.readline() or '"it has died"')
