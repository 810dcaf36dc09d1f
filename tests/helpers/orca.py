"""Orca, the screen reader of most Linux desktops, without a loudspeaker: what it says is read from its own log."""

import re
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from launcher.core.languages import Language
from tests.helpers.desktop import Desktop
from tests.helpers.tools import MissingToolError, find_tool
from tests.helpers.waiting import wait_until

LOCALES = {Language.KK: "kk_KZ", Language.RU: "ru_RU", Language.EN: "en_GB"}
START_DEADLINE_S = 30.0
REST_DEADLINE_S = 20.0
FIRST_WORD_DEADLINE_S = 15.0
REST_S = 1.2  # nothing new is said for so long, and no event half worked off
# The file would be written in blocks. Keys are named in the transcript anyway, so Orca need not say them too.
CUSTOMIZATIONS = """\
import orca.debug, orca.settings

orca.debug.debugFile.reconfigure(line_buffering=True)
orca.settings.enableKeyEcho = False
"""
SAID = re.compile(r"SPEECH OUTPUT: '(.*?)'(?: voice=\w+)?\{")
BEGUN, DONE = "vvvvv PROCESS", "^^^^^ PROCESS"


class Orca:
    """A running Orca."""

    def __init__(self, log: Path) -> None:
        self._log = log
        self._read = 0

    @classmethod
    @contextmanager
    def open(cls, desktop: Desktop, folder: Path, language: Language) -> Iterator["Orca"]:
        """Start it on a desktop, and end it at the end of the block; `folder` is for what it writes.

        Raises MissingToolError if a part is not installed or another Orca is running, NeverHappenedError if it does
        not start.
        """
        orca, log = find_tool("orca"), folder / "orca.log"
        own = Path(desktop.environment["XDG_DATA_HOME"]) / "orca"
        own.mkdir(parents=True, exist_ok=True)
        (own / "orca-customizations.py").write_text(CUSTOMIZATIONS, encoding="ascii")
        environment = {
            **desktop.environment,
            **_locale(folder, LOCALES[language]),
            # It would wait for a loudspeaker that is not there; without a synthesizer it says the same to its log.
            "SPEECHD_ADDRESS": "unix_socket:/nowhere",
        }
        with (folder / "orca.out").open("wb") as output:
            process = subprocess.Popen(
                desktop.family.marked((orca, "--debug-file", str(log))),
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        reader = cls(log)
        try:
            wait_until(
                lambda: _said(reader._text()) or process.poll() is not None,
                "Orca to say that it is there",
                START_DEADLINE_S,
            )
            if process.poll() is not None:
                # A person has one Orca only, on whatever desktop.
                raise MissingToolError(f"Orca has ended: {(folder / 'orca.out').read_text(encoding='utf-8')}")
            reader.pass_over()
            yield reader
        finally:
            process.kill()
            process.wait()

    def hear(self) -> list[str]:
        """What it has said since the last time, as soon as it has said something and rests.

        Raises NeverHappenedError if it says nothing, or goes on and on.
        """
        wait_until(lambda: _said(self._text()[self._read :]), "Orca to say something", FIRST_WORD_DEADLINE_S)
        return self.pass_over()

    def pass_over(self) -> list[str]:
        """What it has said since the last time, if anything, as soon as it rests. Raises NeverHappenedError."""
        since, count = time.monotonic(), -1

        def rests() -> bool:
            # By what is said and not by the log: a countdown sends it events that it says nothing to.
            nonlocal since, count
            now = len(_said(self._text()[self._read :]))
            if now != count:
                since, count = time.monotonic(), now
            return time.monotonic() - since >= REST_S and self._is_idle()

        wait_until(rests, "Orca to rest", REST_DEADLINE_S)
        text = self._text()
        said, self._read = _said(text[self._read :]), len(text)
        return said

    def _is_idle(self) -> bool:
        text = self._text()
        return text.count(BEGUN) == text.count(DONE)

    def _text(self) -> str:
        # The last line may still be half written.
        return self._log.read_text(encoding="utf-8", errors="replace") if self._log.exists() else ""


def _said(log: str) -> list[str]:
    return [sentence for sentence in SAID.findall(log) if sentence.strip()]


def _locale(folder: Path, name: str) -> dict[str, str]:
    """The environment of a program that speaks this language, whether the system knows it or not."""
    place = folder / "locales"
    place.mkdir(exist_ok=True)
    command = (find_tool("localedef"), "-i", name, "-f", "UTF-8", str(place / f"{name}.UTF-8"))
    done = subprocess.run(command, capture_output=True, check=False, timeout=60)
    # 1 only means that the system's description of the language has something that it warns of.
    assert done.returncode in {0, 1}, done.stderr
    spoken = f"{name}.UTF-8"
    return {"LOCPATH": str(place), "LANG": spoken, "LC_ALL": spoken, "LANGUAGE": name.partition("_")[0]}
