"""A whole desktop for tests: X server, session bus, accessibility and window manager, none of it the user's own."""

import os
import select
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from tests.helpers.process_family import ProcessFamily
from tests.helpers.tools import find_accessibility_service, find_tool
from tests.helpers.waiting import wait_until

TOOLS = ("Xvfb", "dbus-daemon", "openbox", "xdotool", "import", "convert", "prlimit")
SERVICE_DEADLINE_S = 15.0
GRAB_DEADLINE_S = 15.0
KEPT_FROM_OUTSIDE = ("PATH", "CI", "LD_LIBRARY_PATH", "PYTHONPATH", "VIRTUAL_ENV")


@dataclass(frozen=True, slots=True)
class ScreenSize:
    """Width and height of the screen in pixels."""

    width: int = 1366
    height: int = 768

    def __str__(self) -> str:
        return f"{self.width}x{self.height}"

    @classmethod
    def parse(cls, text: str) -> "ScreenSize":
        """Read "1366x768". Raises ValueError for anything else."""
        width, _, height = text.partition("x")
        return cls(int(width), int(height))


@dataclass(frozen=True, slots=True)
class Desktop:
    """A running desktop. Every member of its `family` ends with it."""

    size: ScreenSize
    folder: Path
    environment: Mapping[str, str]
    family: ProcessFamily = field(repr=False)

    @property
    def session_bus(self) -> str:
        """The address of the session bus."""
        return self.environment["DBUS_SESSION_BUS_ADDRESS"]

    @classmethod
    @contextmanager
    def open(
        cls,
        size: ScreenSize | None = None,
        *,
        manages_windows: bool = True,
        depth: int = 24,
        lacks: Sequence[str] = (),
    ) -> Iterator["Desktop"]:
        """Start a desktop and end it, with every process in it, at the end of the block.

        It `manages_windows` with openbox, or leaves that to what the test starts. The colours of its screen have
        `depth` bits, and its X server `lacks` these extensions.

        Raises MissingToolError if a part is not installed, NeverHappenedError if one does not start.
        """
        size = size or ScreenSize()
        find_accessibility_service()
        for tool in TOOLS:
            find_tool(tool)
        # Socket paths are limited to 108 bytes: pytest's own temporary folders are too deep.
        folder = Path(tempfile.mkdtemp(prefix="desktop-"))
        family = ProcessFamily()
        services = _Services(folder, _bare_environment(folder), family)
        try:
            services.environment["DISPLAY"] = services.start_screen(size, depth, lacks)
            services.environment["DBUS_SESSION_BUS_ADDRESS"] = services.start_bus()
            if manages_windows:
                services.start_window_manager()
            yield cls(size, folder, services.environment, family)
        finally:
            family.end()
            services.reap()
            shutil.rmtree(folder, ignore_errors=True)

    def run(self, *command: str) -> bytes:
        """Run a short command in this desktop and return what it printed.

        Raises subprocess.CalledProcessError if it fails.
        """
        done = subprocess.run(
            (find_tool(command[0]), *command[1:]),
            env=self.environment,
            check=True,
            capture_output=True,
            timeout=30,
        )
        return done.stdout

    def press_keys(self, *keys: str) -> None:
        """Press and release keys, named as xdotool names them ("Tab", "alt+F4"), for the active window."""
        self.run("xdotool", "key", "--clearmodifiers", *keys)

    def click(self, x: int, y: int, times: int = 1) -> None:
        """Click with the left mouse button at a place of the screen, in pixels."""
        repeated = ("--repeat", str(times), "--delay", "60")
        self.run("xdotool", "mousemove", "--sync", str(x), str(y), "click", *repeated, "1")

    def park_pointer(self) -> None:
        """Move the mouse into the last corner: it starts in the middle, where it lights up what is under it."""
        self.run("xdotool", "mousemove", str(self.size.width - 1), str(self.size.height - 1))

    def window_titles(self, class_pattern: str = ".") -> list[str]:
        """The titles of the visible windows whose class matches a regular expression."""
        try:
            found = self.run("xdotool", "search", "--onlyvisible", "--class", class_pattern)
        except subprocess.CalledProcessError:
            # xdotool's way to say that there is none.
            return []
        titles = [self._title(window) for window in found.decode().split()]
        return [title for title in titles if title]

    def _title(self, window: str) -> str:
        try:
            return self.run("xdotool", "getwindowname", window).decode().strip()
        except subprocess.CalledProcessError:
            # The window closed since it was listed.
            return ""

    def grab(self) -> bytes:
        """What the whole screen shows now, as a PPM picture with a byte for each colour."""
        return self.run("import", "-silent", "-window", "root", "-depth", "8", "ppm:-")

    def steady_grab(self) -> bytes:
        """What the screen shows as soon as two grabs in a row are the same."""
        grabs = [b"", self.grab()]

        def settled() -> bool:
            grabs[:] = [grabs[1], self.grab()]
            return grabs[0] == grabs[1]

        wait_until(settled, "the screen to stand still", GRAB_DEADLINE_S)
        return grabs[1]

    def save_screenshot(self, file: Path, picture: bytes | None = None) -> None:
        """Write a PNG of the screen, or of a grab made earlier."""
        subprocess.run(
            (find_tool("convert"), "ppm:-", "-strip", f"png:{file}"),
            input=picture or self.grab(),
            env=self.environment,
            check=True,
            timeout=30,
        )


def _bare_environment(folder: Path) -> dict[str, str]:
    """An environment in which nothing of the person who runs the tests can be reached."""
    folders = {
        "HOME": folder / "home",
        "XDG_CONFIG_HOME": folder / "home/.config",
        "XDG_DATA_HOME": folder / "home/.local/share",
        "XDG_STATE_HOME": folder / "home/.local/state",
        "XDG_CACHE_HOME": folder / "home/.cache",
        "XDG_RUNTIME_DIR": folder / "run",
        "TMPDIR": folder / "tmp",
    }
    for path in folders.values():
        path.mkdir(parents=True, mode=0o700)
    kept = {name: os.environ[name] for name in KEPT_FROM_OUTSIDE if name in os.environ}
    return {
        **kept,
        **{name: str(path) for name, path in folders.items()},
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        # No dconf and gvfs services: they would be started by D-Bus and write files.
        "GSETTINGS_BACKEND": "memory",
        "GIO_USE_VFS": "local",
        # Firefox would build its own accessibility tree, which slows each page down.
        "GNOME_ACCESSIBILITY": "0",
    }


def _read_line(descriptor: int, what: str) -> str:
    """The first line that a starting service writes: the sign that it is ready."""
    text = b""
    while not text.endswith(b"\n"):
        readable, _, _ = select.select([descriptor], [], [], SERVICE_DEADLINE_S)
        piece = os.read(descriptor, 4096) if readable else b""
        if not piece:
            raise AssertionError(f"{what} did not start within {SERVICE_DEADLINE_S:g} s")
        text += piece
    return text.decode().strip()


class _Services:
    """The processes that make up a desktop; each is ready when its `start_` returns."""

    def __init__(self, folder: Path, environment: dict[str, str], family: ProcessFamily) -> None:
        self.environment = environment
        self._folder = folder
        self._family = family
        self._started: list[subprocess.Popen[bytes]] = []

    def start_screen(self, size: ScreenSize, depth: int, lacks: Sequence[str]) -> str:
        """Start the X server and return the name of its display."""
        reading, writing = os.pipe()
        screen = ("-displayfd", str(writing), "-screen", "0", f"{size}x{depth}")
        without = (word for name in lacks for word in ("-extension", name))
        try:
            command = (find_tool("Xvfb"), *screen, "-nolisten", "tcp", "-noreset", *without)
            self._spawn(command, pass_fds=(writing,))
            os.close(writing)
            return f":{_read_line(reading, 'Xvfb')}"
        finally:
            os.close(reading)

    def start_bus(self) -> str:
        """Start the session bus and return its address."""
        socket = f"unix:path={self._folder}/run/bus"
        command = (find_tool("dbus-daemon"), "--session", "--nofork", "--print-address=1")
        reading, writing = os.pipe()
        try:
            with os.fdopen(writing, "wb") as output:
                self._spawn((*command, f"--address={socket}"), stdout=output)
            return _read_line(reading, "dbus-daemon")
        finally:
            os.close(reading)

    def start_window_manager(self) -> None:
        """Start openbox, with its standard settings."""
        ready = self._folder / "window-manager-is-ready"
        self._spawn((find_tool("openbox"), "--sm-disable", "--startup", f"touch {ready}"))
        wait_until(ready.exists, "openbox to start", SERVICE_DEADLINE_S)

    def reap(self) -> None:
        """Take note of the end of every process that was started here."""
        for process in self._started:
            process.wait(timeout=SERVICE_DEADLINE_S)

    def _spawn(
        self,
        command: Sequence[str],
        stdout: int | IO[bytes] = subprocess.DEVNULL,
        pass_fds: Sequence[int] = (),
    ) -> None:
        with (self._folder / f"{Path(command[0]).name}.log").open("wb") as log:
            process = subprocess.Popen(
                self._family.marked(command),
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=stdout,
                stderr=log,
                pass_fds=pass_fds,
                start_new_session=True,
            )
        self._started.append(process)
