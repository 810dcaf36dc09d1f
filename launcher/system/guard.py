"""The guard of a kiosk: a small process without Qt that starts it, watches it, and starts it again.

What it decides is in :mod:`launcher.core.restarts`. It needs no more of the system than a kiosk does: systemd and
Shell Launcher start the guard, but it does the same in a session that is one line of a script.

On Linux a kiosk that hangs is found by its silence (:mod:`launcher.system.watchdog` is its side) and ended with
SIGKILL: an orderly end is what it has just shown not to be able to, and a core file would hold what a student has
typed. The browsers of a kiosk that has crashed are ended while the next one starts, and a kiosk ends with its guard.
On Windows, and elsewhere, the kiosk is only started again: nobody notices that one hangs, a guard that is killed
leaves its kiosk running, and what a crashed one leaves is the next one's to remove.
"""

import contextlib
import math
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence

from launcher.core.exit_codes import ExitCode
from launcher.core.restarts import FINAL_CODES_WITHOUT_SIGNALS, Exit, Patience, Restarts
from launcher.core.roles import Recorder
from launcher.system import watchdog
from launcher.system.guarded_kiosk import GuardedKiosk, Patiences
from launcher.system.leftovers import Leftovers, become_subreaper
from launcher.system.notify_socket import NotifySocket
from launcher.system.signal_pipe import SignalPipe

SAFE_MODE = "--safe-mode"
_TICK = 0.1  # seconds between two looks at what is about to end
# What systemd waits for the first window, beginning anew with each word: the guard does not give up, so it must not.
_NOT_READY_YET = "EXTEND_TIMEOUT_USEC=30000000"
_NOT_READY_SECONDS = 5.0  # between two such words


def guard(command: Sequence[str], environment: Mapping[str, str], log: Recorder) -> int:
    """Run `command` until it ends with an answer, and return that; `environment` is what it inherits."""
    if sys.platform != "linux":
        return restart_only(command, environment, log)
    with contextlib.closing(Guard(command, environment, log)) as found:
        return found.run()


def restart_only(command: Sequence[str], environment: Mapping[str, str], log: Recorder) -> int:
    """Do what can be done without signals: start it again."""
    restarts = Restarts()
    while True:
        started, process = time.monotonic(), _start(command, environment, log, restarts)
        code = process.wait() if process else int(ExitCode.INTERNAL)
        end = Exit(code, time.monotonic() - started)
        _record(log, process, end)
        if code in FINAL_CODES_WITHOUT_SIGNALS:
            return code
        restarts = restarts.after(end)
        time.sleep(restarts.pause)


def _start(
    command: Sequence[str], environment: Mapping[str, str], log: Recorder, restarts: Restarts
) -> "subprocess.Popen[bytes] | None":
    """Start the kiosk; None if that is not possible now: an update is at work, or the computer is out of memory."""
    wanted = [*command, SAFE_MODE] if restarts.safe and SAFE_MODE not in command else command
    try:
        process = subprocess.Popen(wanted, env=dict(environment))  # noqa: S603 - our own program
    except (OSError, ValueError) as error:
        log.write("kiosk-not-started", detail=str(error), safe=SAFE_MODE in wanted)
        return None
    log.write("kiosk-started", pid=process.pid, safe=SAFE_MODE in wanted)
    return process


def _record(log: Recorder, process: "subprocess.Popen[bytes] | None", end: Exit) -> None:
    if process is not None:
        log.write("kiosk-ended", pid=process.pid, code=end.code, ran=round(end.ran_for, 3), hung=end.hung)


class Guard:
    """Starts a kiosk and keeps it there. Linux only; needs the main thread, for the signals."""

    def __init__(
        self,
        command: Sequence[str],
        environment: Mapping[str, str],
        log: Recorder,
        patiences: Patiences | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Prepare everything that a start needs. `clock` tells seconds that the computer was awake. Raises OSError."""
        self._command, self._log, self._clock = command, log, clock
        self._patiences = patiences or Patiences()
        self._above = watchdog.Notifier(environment)
        self._leftovers = Leftovers()
        become_subreaper()
        self._signals = SignalPipe(signal.SIGCHLD, signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
        self._ear = NotifySocket()
        self._environment = {
            **{name: value for name, value in environment.items() if name not in watchdog.OWN_VARIABLES},
            watchdog.ADDRESS: self._ear.address,
            watchdog.LONGEST_SILENCE: str(round(self._patiences.running * 1_000_000)),
            watchdog.GUARD: str(os.getpid()),
        }
        self._restarts = Restarts()
        self._kiosk: GuardedKiosk | None = None
        self._start_at = clock()
        # Set by a signal that ends us: when the kiosk's time for an orderly end is over.
        self._kill_at: float | None = None
        self._beat_at, self._beat_pause, self._is_ready = clock(), 0.0, False

    def close(self) -> None:
        """Give everything back."""
        self._signals.close()
        self._ear.close()

    def run(self) -> int:
        """Keep the kiosk there until it ends with an answer or we are asked to end; return the exit code."""
        while True:
            code = self._step()
            if code is not None:
                self._above.stopping()
                self._end_leftovers()
                return code
            self._wait()

    def _step(self) -> int | None:
        """Do what is due now. Returns the exit code when all is over."""
        now = self._clock()
        for number in self._signals.received():
            self._obey(number, now)
        code = self._reap(now)
        if code is not None:
            return code
        if self._leftovers.are_there:
            self._leftovers.look(now)
        if self._kiosk is None:
            if self._kill_at is not None:
                return ExitCode.OK
            if now >= self._start_at:
                self._open(now)
        else:
            self._listen(self._kiosk, now)
        self._tell(now)
        return None

    def _open(self, now: float) -> None:
        process = _start(self._command, self._environment, self._log, self._restarts)
        if process is None:
            self._come_back(Exit(ExitCode.INTERNAL, 0.0, was_ready=False), now)
        else:
            self._kiosk = GuardedKiosk(process, now, Patience(self._patiences.starting, now))

    def _obey(self, number: int, now: float) -> None:
        """Hand a signal that asks us to end on to the kiosk, which ends us by its own end."""
        if number == signal.SIGCHLD:
            return
        if self._kill_at is None:
            self._kill_at = now + self._patiences.ending
        if self._kiosk is not None:
            self._kiosk.send(number)

    def _reap(self, now: float) -> int | None:
        """Take note of whatever has ended: below a subreaper these are strangers, too."""
        code = None
        while True:
            try:
                pid, status = os.waitpid(-1, os.WNOHANG | os.WUNTRACED | os.WCONTINUED)
            except ChildProcessError:
                return code
            if pid == 0:
                return code
            if self._kiosk is None or pid != self._kiosk.pid:
                continue
            if os.WIFSTOPPED(status) or os.WIFCONTINUED(status):
                self._kiosk.take_stop(os.WIFSTOPPED(status), now, self._patiences)
            else:
                code = self._after_end(self._kiosk, os.waitstatus_to_exitcode(status), now)

    def _after_end(self, kiosk: GuardedKiosk, code: int, now: float) -> int | None:
        """Return our own exit code if the end of the kiosk is ours too."""
        kiosk.process.returncode = code
        # What it said last may still be there to be heard.
        kiosk.hear(self._ear.heard(kiosk.pid), now, self._patiences)
        self._kiosk, end = None, kiosk.ended(code, now)
        _record(self._log, kiosk.process, end)
        if self._kill_at is not None:
            # It has ended by the signal that asked it to: that is an orderly end.
            return max(code, int(ExitCode.OK))
        if end.is_final:
            return code
        self._leftovers.begin(now)
        self._come_back(end, now)
        return None

    def _come_back(self, end: Exit, now: float) -> None:
        self._restarts = self._restarts.after(end)
        self._start_at = now + self._restarts.pause

    def _listen(self, kiosk: GuardedKiosk, now: float) -> None:
        kiosk.hear(self._ear.heard(kiosk.pid), now, self._patiences)
        if kiosk.patience.is_over and not kiosk.hung:
            kiosk.hung = True
            self._log.write("kiosk-hung", pid=kiosk.pid, silent=round(kiosk.patience.silent, 3))
            kiosk.send(signal.SIGKILL)
        if self._kill_at is not None and now >= self._kill_at:
            kiosk.send(signal.SIGKILL)

    def _tell(self, now: float) -> None:
        """Tell systemd, if it has started us, that we are alive: it watches the guard, and the guard the kiosk.

        Where nobody counts our beats, we do not wake up for them; elsewhere we beat sooner if we are awake anyway.
        """
        if not self._is_ready and self._kiosk is not None and self._kiosk.is_ready:
            self._is_ready = True
            self._above.ready()
        if now < self._beat_at - self._beat_pause / 2:
            return
        self._above.say(watchdog.BEAT if self._is_ready else _NOT_READY_YET)
        pause = self._above.interval
        if not self._is_ready:
            pause = min(pause or _NOT_READY_SECONDS, _NOT_READY_SECONDS)
        self._beat_pause = pause or 0.0
        self._beat_at = math.inf if pause is None else now + pause

    def _wait(self) -> None:
        """Wait until something happens or is due."""
        now = self._clock()
        due = [self._beat_at - now]
        if self._kiosk is None:
            due.append(self._start_at - now)
        else:
            due.append(self._kiosk.patience.next_look)
        if self._leftovers.are_there or self._kill_at is not None:
            due.append(_TICK)
        select.select([self._signals.fileno(), self._ear.fileno()], [], [], max(0.0, min(due)))

    def _end_leftovers(self) -> None:
        self._leftovers.begin(self._clock())
        while self._leftovers.are_there:
            time.sleep(_TICK)
            self._reap(self._clock())
            self._leftovers.look(self._clock())
