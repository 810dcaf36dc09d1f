"""How little is read for what is answered at once; a time would say something else on each computer."""

import subprocess
from pathlib import Path

import pytest

from launcher import __version__
from launcher.core.exit_codes import ExitCode
from tests.helpers.bundle import Bundle
from tests.helpers.desktop import Desktop
from tests.helpers.file_trace import FileTrace
from tests.helpers.needed import tools_needed
from tests.helpers.program import Launch
from tests.helpers.starter import Starter

# Of Python's own compiled parts: the loader needs two, a call to the other window the third.
COMPILED = {"_struct", "zlib", "_socket"}
# Each module is read by opening its archive again; with the command line proper, it is more than a hundred times.
MOST_READINGS = 24


def read_of(bundle: Bundle, trace: FileTrace, pid: int) -> list[Path]:
    """The files of the bundle that a program has read, each as often as it did."""
    opened = [one.path for one in trace.opened(pid) if one.succeeded and not one.lists]
    return [path for path in opened if path.is_relative_to(bundle.folder)]


def assert_next_to_nothing(bundle: Bundle, read: list[Path]) -> None:
    """Only Python itself, its loader, and what answers at once have been read."""
    inside = [path.relative_to(bundle.internal) for path in read if path.is_relative_to(bundle.internal)]
    assert read
    assert not [path for path in inside if path.parts[0] in {"PySide6", "shiboken6", "resources", "i18n"}]
    assert {path.name.partition(".")[0] for path in inside if "lib-dynload" in path.parts} <= COMPILED
    assert len(read) <= MOST_READINGS, [path.name for path in read]


@pytest.mark.parametrize("program", ["nkzu-launcher", "nkzu-helpdesk"])
def test_next_to_nothing_is_read_for_the_version(
    program: str, bundle: Bundle, desktop: Desktop, tmp_path: Path
) -> None:
    trace = FileTrace(tmp_path / "trace")
    with tools_needed():
        command = (*trace.around(), str(bundle.folder / program), "--version")
    with subprocess.Popen(command, env=dict(desktop.environment), stdout=subprocess.PIPE, text=True) as process:
        said, _ = process.communicate(timeout=30)
    assert (said, process.returncode) == (f"{program} {__version__}\n", ExitCode.OK)
    assert_next_to_nothing(bundle, read_of(bundle, trace, process.pid))


def test_next_to_nothing_is_read_to_hand_over(bundle: Bundle, starter: Starter, tmp_path: Path) -> None:
    first = starter.start(bundle.launch(tmp_path / "first", "--language", "kk"))
    first.wait_for_event("ready")
    trace = FileTrace(tmp_path / "trace")
    with tools_needed():
        around = trace.around()
    folder = tmp_path / "second"
    folder.mkdir()
    words = ("--open", "zoom", "--data-dir", str(first.launch.data_dir))
    second = starter.start(Launch((*around, bundle.launcher, *words), folder))
    assert second.wait_for_exit() == ExitCode.OTHER_INSTANCE
    first.wait_for_event("called", open="zoom")
    assert_next_to_nothing(bundle, read_of(bundle, trace, second.pid))
