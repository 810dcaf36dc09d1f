"""Monitors of a test's screen: one real output that changes its mode, and others beside it that come and go.

Xvfb has one output. The others are monitors of RandR 1.5 without one, as those are which a graphics driver makes of a
tiled screen: they reach programs in the same way.
"""

import subprocess

from tests.helpers.accessibility_terms import Extents
from tests.helpers.desktop import Desktop, ScreenSize

OUTPUT = "screen"
MILLIMETRES_PER_PIXEL = 25.4 / 96


class Monitors:
    """The monitors of a desktop, by their names. All of them lie inside the screen that it has been opened with."""

    def __init__(self, desktop: Desktop) -> None:
        """Raises MissingToolError."""
        self._desktop = desktop
        self._modes: set[str] = set()
        self.places: dict[str, Extents] = {}
        self.resize_output(desktop.size)
        self._primary = OUTPUT
        self._run("--output", OUTPUT, "--primary")

    @property
    def primary(self) -> Extents:
        """The place of the one that comes first."""
        return self.places[self._primary]

    @property
    def others(self) -> list[str]:
        """The names of all but the output, in the order of their coming."""
        return [name for name in self.places if name != OUTPUT]

    def resize_output(self, size: ScreenSize) -> None:
        """Give the output another mode."""
        if str(size) not in self._modes:
            self._modes.add(str(size))
            self._offer(size)
        self._run("--fb", str(self._desktop.size), "--output", OUTPUT, "--mode", _mode(size))
        self.places[OUTPUT] = Extents(0, 0, size.width, size.height)

    def _offer(self, size: ScreenSize) -> None:
        """Add a mode to the output. No monitor sees its timing."""
        width, height = size.width, size.height
        timing = (*(width + step for step in (0, 8, 16, 32)), *(height + step for step in (0, 1, 2, 3)))
        self._run("--newmode", _mode(size), "60", *map(str, timing))
        self._run("--addmode", OUTPUT, _mode(size))

    def add(self, name: str, place: Extents, *, is_primary: bool = False) -> None:
        """Plug another monitor in."""
        millimetres = [round(pixels * MILLIMETRES_PER_PIXEL) for pixels in (place.width, place.height)]
        where = f"{place.width}/{millimetres[0]}x{place.height}/{millimetres[1]}+{place.x}+{place.y}"
        self._run("--setmonitor", f"{'*' if is_primary else ''}{name}", where, "none")
        self.places[name] = place
        if is_primary:
            # An output stays primary beside a monitor without one until this is taken from it.
            self._run("--noprimary")
            self._primary = name

    def remove(self, name: str) -> None:
        """Pull it out."""
        self._run("--delmonitor", name)
        del self.places[name]
        if name == self._primary:
            self._primary = OUTPUT
            self._run("--output", OUTPUT, "--primary")

    def switch_off(self) -> None:
        """Switch the output off: where there is no other monitor, the computer has none."""
        # xrandr ends with an error after that: it cannot make a screen of no size.
        command = ("xrandr", "--output", OUTPUT, "--off")
        subprocess.run(command, env=self._desktop.environment, capture_output=True, timeout=30, check=False)
        assert b"Monitors: 0" in self._desktop.run("xrandr", "--listmonitors")

    def _run(self, *arguments: str) -> None:
        self._desktop.run("xrandr", *arguments)


def _mode(size: ScreenSize) -> str:
    return f"test-{size}"
