"""The starts whose counts are held to tests/budgets.toml, and the stage on which each of them counts the same.

A screen of its own without a window manager, a session bus, a home of its own, nothing of the person's environment, and
one start before that is not counted: it leaves byte code, settings and the fonts' cache.
"""

import json
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import mkdtemp

from launcher.core.exit_codes import ExitCode
from tests.helpers.bundle import Bundle
from tests.helpers.desktop import Desktop
from tests.helpers.instructions import FIRST_PICTURE, count_instructions
from tests.helpers.program import LAUNCHER, REPOSITORY, Launch, Program, launcher
from tests.helpers.start_trace import trace_start

# Tests of the whole desktop need the first, and the others would let a test run differ from another.
NOT_HERE = ("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "CI", "LD_LIBRARY_PATH", "PYTHONPATH", "VIRTUAL_ENV")
SOURCE_FOLDERS = (REPOSITORY, Path(sys.prefix), Path(sysconfig.get_path("stdlib")))
FACES: Mapping[str, tuple[str, ...]] = {"desktop": (), "kiosk": ("--kiosk",), "helpdesk": ("--face", "helpdesk")}
PAINTED = "--quit-when-ready"
BARE = Path("benchmarks/bare_window.py")
START_S = 60.0
# What runs inside: it tells what is loaded and made when the program says that it is painted, and goes on.
PROBE = """
import sys
before = {*sys.modules}
from launcher.__main__ import main
from launcher.system.event_log import EventLog
told, write = sys.argv.pop(1), EventLog.write
def tell(log, event, /, **facts):
    write(log, event, **facts)
    if event == "ready":
        modules = sorted({*sys.modules} - before)
        import json
        from PySide6.QtWidgets import QApplication
        with open(told, "w") as file:
            json.dump({"modules": modules, "widgets": len(QApplication.allWidgets())}, file)
EventLog.write = tell
sys.exit(main())
"""
BINDING = frozenset({"PySide6", "shiboken6", "shibokensupport", "signature_bootstrap", "__feature__"})


@dataclass(frozen=True, slots=True)
class Start:
    """A way to start the launcher: what is `counted` in the budgets as, with which words, and how it ends."""

    name: str
    program: tuple[str, ...]
    words: tuple[str, ...]
    own: tuple[Path, ...]  # the folders whose files are the program's
    ends_with: int = ExitCode.OK

    @property
    def paints(self) -> bool:
        """Whether it shows a window."""
        return PAINTED in self.words

    @property
    def needs_window(self) -> bool:
        """Whether it needs a window that is there already."""
        return self.ends_with == ExitCode.OTHER_INSTANCE


def _starts(kind: str, program: tuple[str, ...], own: tuple[Path, ...]) -> dict[str, Start]:
    found = [Start(f"{kind}.{face}", program, (*words, PAINTED), own) for face, words in FACES.items()]
    found.append(Start(f"{kind}.version", program, ("--version",), own))
    found.append(Start(f"{kind}.second", program, ("--open", "zoom"), own, ExitCode.OTHER_INSTANCE))
    return {start.name: start for start in found}


def source_starts() -> dict[str, Start]:
    """Return the starts from source by name."""
    return _starts("source", LAUNCHER, SOURCE_FOLDERS)


def bundle_starts(bundle: Bundle) -> dict[str, Start]:
    """Return the starts of the bundle by name."""
    return _starts("bundle", (bundle.launcher,), (bundle.folder,))


@dataclass(frozen=True, slots=True)
class StartStage:
    """A screen and a folder for the files of all that is counted on it."""

    desktop: Desktop
    folder: Path

    @classmethod
    @contextmanager
    def open(cls) -> Iterator["StartStage"]:
        """Set up the stage and take it down. Raises MissingToolError."""
        with Desktop.open(manages_windows=False) as desktop:
            # Not a folder of pytest's: the length of its name grows from run to run, and is copied and compared.
            folder = desktop.folder / "starts"
            folder.mkdir()
            kept = {name: value for name, value in desktop.environment.items() if name not in NOT_HERE}
            yield cls(replace(desktop, environment={**kept, "PYTHONHASHSEED": "0"}), folder)

    def copy_of(self, bundle: Bundle) -> Bundle:
        """Return a copy of a bundle on the stage, so that its path is as long as ever: its loader copies that often."""
        copied = self.folder / "bundle"
        if not copied.exists():
            shutil.copytree(bundle.folder, copied, symlinks=True)
        return Bundle(copied)

    def counts(self, start: Start) -> dict[str, int]:
        """Return what a start asks of the system. Raises MissingToolError."""
        with self._prepared(start, "trace") as launch:
            trace = launch.folder / "trace"
            traced, code = trace_start(
                launch.command, self.desktop.environment, REPOSITORY, trace, launch.log, start.own
            )
            assert code == start.ends_with, f"{start.name} ended with {code}"
            assert start.paints == traced.is_painted, f"{start.name}: painted {traced.is_painted}"
            return traced.counts()

    def loaded(self, start: Start) -> tuple[list[str], int]:
        """Return the modules that a start from source has loaded when it is painted, and how many widgets it has."""
        told = self.folder / f"{start.name}.json"
        probe = replace(start, program=(sys.executable, "-c", PROBE, str(told)))
        with self._prepared(start, "loaded") as launch:
            command = (*probe.program, *launch.command[len(start.program) :])
            self._run(replace(launch, command=command), start.ends_with)
        found = json.loads(told.read_text(encoding="utf-8"))
        return found["modules"], found["widgets"]

    def instructions(self, start: Start) -> int:
        """Return the instructions of a start to its first picture, or to its end. Raises MissingToolError."""
        with self._prepared(start, "instructions") as launch:
            until = FIRST_PICTURE if start.paints else ""
            # A start may be counted again.
            folder = Path(mkdtemp(prefix="callgrind-", dir=launch.folder)) / "dumps"
            environment = self.desktop.environment
            return count_instructions(launch.command, environment, folder, REPOSITORY, until, start.ends_with)

    def bare_instructions(self, program: tuple[str, ...] = (sys.executable, str(BARE))) -> int:
        """Return those of a bare window to its first picture. Raises MissingToolError."""
        return count_instructions(program, self.desktop.environment, self.folder / "bare", REPOSITORY)

    @contextmanager
    def _prepared(self, start: Start, what: str) -> Iterator[Launch]:
        """Start once without counting; keep a window open for a start that needs one."""
        folder = self.folder / f"{start.name}.{what}"
        launch = launcher(folder, *start.words, program=start.program)
        if not start.paints and not start.needs_window:  # what is answered at once has no place for other words
            launch = replace(launch, command=(*start.program, *start.words))
        if start.needs_window:
            place = ("--data-dir", str(launch.data_dir), "--log-json", str(launch.log))
            window = Program(self.desktop, replace(launch, command=(*start.program, *place)))
            try:
                window.wait_for_event("ready", START_S)
                self._run(launch, start.ends_with)
                yield launch
            finally:
                window.stop()
        else:
            self._run(launch, start.ends_with)
            launch.log.unlink(missing_ok=True)
            yield launch

    def _run(self, launch: Launch, ends_with: int) -> None:
        done = subprocess.run(
            launch.command, env=dict(self.desktop.environment), cwd=REPOSITORY, check=False,
            stdin=subprocess.DEVNULL, capture_output=True, timeout=START_S,
        )  # fmt: skip
        assert done.returncode == ends_with, done.stderr.decode(errors="replace")


def by_origin(modules: list[str]) -> dict[str, int]:
    """Return how many of these modules are ours, of the binding, of Python, and of others."""
    tops = [name.partition(".")[0] for name in modules]
    ours = tops.count("launcher")
    binding = sum(top in BINDING for top in tops)
    python = sum(top in sys.stdlib_module_names for top in tops)
    return {
        "modules-ours": ours,
        "modules-binding": binding,
        "modules-python": python,
        "modules-others": len(tops) - ours - binding - python,
    }
