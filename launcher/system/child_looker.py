"""Looks at addresses in a child process, which is there only while something is being looked at.

What looks brings Qt's network, OpenSSL and the certificates of the system along: 12 MiB, and 0.2 s of work, for some
seconds in half an hour. A process that ends gives all of it back, which nothing else does, and no frame waits for it.
"""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment, QTimer, Slot

from launcher.core.links import HostList, Link
from launcher.core.look_text import NotUnderstoodError, hosts_to_line, seen_from_line
from launcher.core.quick_typing import TYPE_CHECKING
from launcher.core.start_line import ANSWER_LOOKS
from launcher.system.child_environment import child_environment
from launcher.system.own_program import Interpreter

if TYPE_CHECKING:
    from launcher.core.check_roles import Looker
    from launcher.core.observations import Observation

_Told = Callable[["Observation"], None]
# Twice what one look takes at most, and some seconds for a start of the child from a slow disk.
_PATIENCE = 30.0  # seconds
# A computer that sleeps in the middle of a look, and whose clock goes on meanwhile, uses up one of these at most.
_PARTS = 10  # of the patience
_END = 1000  # milliseconds that a child which is ended by force is waited for; it takes some five


class ChildLooker(QObject):
    """Fills :class:`launcher.core.check_roles.Looker`.

    Where no child can be had, or it does not answer (an administrator's rule forbids it, an upgrade has replaced the
    program, memory is short), the window looks by itself from then on.
    """

    def __init__(
        self,
        hosts: HostList,
        environment: Mapping[str, str],
        command: tuple[str, ...] = (),
        patience: float = _PATIENCE,
    ) -> None:
        """Look by the list of `hosts`; `environment` is the one that we were started with, and names the proxy.

        `command` starts another child than our own program; `patience` is how many seconds it may say nothing.
        """
        super().__init__()
        self._hosts, self._environment, self._patience = hosts, environment, patience
        self._waiting: dict[str, tuple[Link, _Told]] = {}
        self._spare: Looker | None = None
        self._is_ending = self._is_unheard = False
        self._child = self._prepared(command or _own_command())
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._lose_patience)
        self._left = _PARTS
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.cancel)

    def _prepared(self, command: tuple[str, ...]) -> QProcess:
        child = QProcess(self)
        inherited = QProcessEnvironment()
        for name, value in child_environment(self._environment, frozen=Interpreter.running().frozen).items():
            inherited.insert(name, value)
        child.setProcessEnvironment(inherited)
        child.setProgram(command[0])
        child.setArguments(command[1:])
        # Where `python -m` finds this very code; a bundle does not mind.
        child.setWorkingDirectory(str(Path(__file__).resolve().parents[2]))
        child.setStandardErrorFile(QProcess.nullDevice())
        child.readyReadStandardOutput.connect(self._read)
        child.finished.connect(self._on_end)
        child.errorOccurred.connect(self._on_error)
        return child

    @property
    def has_fallen_back(self) -> bool:
        """Whether the window looks by itself, for want of a child."""
        return self._spare is not None

    def look(self, link: Link, told: _Told) -> None:
        """Look at `link`, as the role says."""
        if self._spare is not None:
            self._spare.look(link, told)
            return
        self._waiting[link.url] = link, told
        self._be_patient()
        if self._child.state() is QProcess.ProcessState.NotRunning:
            self._start()
        elif not self._is_ending:
            self._child.write(_line(link))

    def cancel(self) -> None:
        """Stop looking; nobody is called any more."""
        self._waiting.clear()
        self._clock.stop()
        if self._spare is not None:
            self._spare.cancel()
        self._end_child()

    def _start(self) -> None:
        self._is_ending = self._is_unheard = False
        self._child.start()
        self._child.write(hosts_to_line(self._hosts))
        for link, _ in self._waiting.values():
            self._child.write(_line(link))

    def _end_child(self) -> None:
        # What it has answered already comes while its end is waited for, and nobody waits for that any more.
        self._is_ending = self._is_unheard = True
        if self._child.state() is not QProcess.ProcessState.NotRunning:
            self._child.kill()
            self._child.waitForFinished(_END)

    @Slot()
    def _read(self) -> None:
        while not self._is_unheard and self._child.canReadLine():
            try:
                seen = seen_from_line(bytes(self._child.readLine().data()))
                _, told = self._waiting.pop(seen.link.url)
            except (NotUnderstoodError, KeyError):  # it is of another edition
                self._fall_back()
                return
            self._be_patient()
            told(seen)  # which may look at the next one
        if not self._waiting and self._child.state() is QProcess.ProcessState.Running:
            # Its input ends, and so it does.
            self._is_ending = True
            self._clock.stop()
            self._child.closeWriteChannel()

    @Slot()
    def _on_end(self) -> None:
        if self._waiting and self._is_ending:
            self._start()  # asked while it was leaving
        elif self._waiting:
            self._fall_back()

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._fall_back()

    def _be_patient(self) -> None:
        self._left = _PARTS
        self._clock.start(round(self._patience * 1000 / _PARTS))

    @Slot()
    def _lose_patience(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._fall_back()

    @Slot()
    def _fall_back(self) -> None:
        """Look at everything that waits in this process."""
        from launcher.system.probes import Prober  # seldom needed, and large

        waiting, self._waiting = self._waiting, {}
        self._clock.stop()
        self._end_child()
        self._spare = spare = Prober(self._hosts, self._environment)
        for link, told in waiting.values():
            spare.look(link, told)


def _line(link: Link) -> bytes:
    return f"{link.url}\n".encode("ascii")


def _own_command() -> tuple[str, ...]:
    python = Interpreter.running()
    return (python.executable, ANSWER_LOOKS) if python.frozen else (python.executable, "-m", "launcher", ANSWER_LOOKS)
