"""The pipe of Windows for later starts, over Qt's local sockets, which work here too."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from launcher.core.start_requests import StartRequest
from launcher.system.windows_instance import HeldPipe

ROOT = Path(__file__).resolve().parents[2]
# Says so when it finds nobody listening yet, and then tries again as fast as it can.
LATER_START = """
import sys
import launcher.system.windows_instance as instance
from launcher.core.start_requests import StartRequest
instance.time.sleep = lambda pause: print("waits", flush=True)
print(instance.call(sys.argv[1], StartRequest("zoom"), within=float(sys.argv[2])), flush=True)
"""


def later_start(name: str, within: float) -> "subprocess.Popen[str]":
    """A start that hands over its wish."""
    command = (sys.executable, "-c", LATER_START, name, str(within))
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def test_a_start_waits_until_the_first_one_listens(qtbot: QtBot, tmp_path: Path) -> None:
    name = str(tmp_path / "pipe")
    pipe, parent, heard = HeldPipe(name), QObject(), list[StartRequest]()
    with later_start(name, 60) as later:
        assert later.stdout is not None
        assert later.stdout.readline() == "waits\n"
        pipe.listen(heard.append, parent)
        qtbot.waitUntil(lambda: bool(heard), timeout=20_000)
        assert later.stdout.read().split()[-1] == "True"
    assert heard == [StartRequest("zoom")]
    pipe.release()


def test_a_start_gives_up_where_nobody_ever_listens(tmp_path: Path) -> None:
    with later_start(str(tmp_path / "pipe"), 0) as later:
        assert later.stdout is not None
        assert later.stdout.read() == "False\n"
