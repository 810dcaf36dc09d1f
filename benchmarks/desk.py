"""The desktop on which everything is measured: a screen, a window manager, a session bus, and no network."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.processes import adopt_orphans, running
from benchmarks.screen import Screen, open_screen

# A bus that starts no services: those of a real session run before the launcher does, and are not its cost.
BUS = """<busconfig><type>session</type><listen>unix:path={socket}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>"""
_SERVICES_S = 1.0
_INSIDE = "BENCHMARK_WITHOUT_NETWORK"


@dataclass(frozen=True, slots=True)
class Desk:
    """A desktop: its screen, what its programs find in their environment, what the empty screen looks like."""

    screen: Screen
    variables: Mapping[str, str]
    empty: bytes


def leave_network() -> None:
    """Start this program again without any network; go on with it where the system does not allow that.

    A round of link checks begins a second after the first paint, and browsers ask for updates: what answers, and how
    fast, is not to be measured.
    """
    unshare = shutil.which("unshare")
    if unshare is None or _INSIDE in os.environ:
        return
    for command in ([unshare, "--net"], [unshare, "--net", "--map-root-user"]):
        if subprocess.run([*command, "true"], stderr=subprocess.DEVNULL, check=False).returncode == 0:
            words = [*command, sys.executable, "-m", "benchmarks", *sys.argv[1:]]
            os.execve(unshare, words, os.environ | {_INSIDE: "1"})  # noqa: S606 - it is we again


def has_network() -> bool:
    """Say whether there is any network but the computer's own."""
    return any(folder.name != "lo" for folder in Path("/sys/class/net").iterdir()) and _INSIDE not in os.environ


@contextmanager
def open_desk(folder: Path) -> Iterator[Desk]:
    """Open a desktop whose files are in `folder`. FileNotFoundError or OSError if there is no screen.

    Without openbox or dbus-daemon there is no window manager or no bus, for all programs alike.
    """
    adopt_orphans()
    with ExitStack() as stack:
        screen = stack.enter_context(open_screen())
        bus = folder / "bus"
        address = f"unix:path={bus}" if shutil.which("dbus-daemon") else "disabled:"
        variables = {"DISPLAY": screen.display, "DBUS_SESSION_BUS_ADDRESS": address}
        settings = folder / "bus.conf"
        settings.write_text(BUS.format(socket=bus), encoding="utf-8")
        base = {"PATH": os.environ["PATH"], "HOME": str(folder), "LANG": "C.UTF-8", **variables}
        for command in (["dbus-daemon", "--nofork", f"--config-file={settings}"], ["openbox", "--sm-disable"]):
            if shutil.which(command[0]):
                stack.enter_context(running(command, base, folder))
        time.sleep(_SERVICES_S)
        yield Desk(screen, variables, screen.look())
