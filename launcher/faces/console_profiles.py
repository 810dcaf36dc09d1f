"""One more command of the console: what the system needs to run the kiosk."""

from collections.abc import Sequence
from pathlib import Path

from launcher.core.diagnosis import SIGNS
from launcher.core.exit_codes import ExitCode
from launcher.core.kiosk_profile import ProfileFile, Target
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.quick_dataclasses import dataclass
from launcher.faces.console import Console


@dataclass(frozen=True, slots=True)
class Profiles:
    """Tells on a console which files were written, what each is for, and where it goes."""

    console: Console

    def written(self, target: Target, folder: Path, files: Sequence[ProfileFile], problem: Message | None) -> ExitCode:
        """Print the `files` in `folder`, or the `problem` because of which there are none."""
        say = self.console.say
        if problem is not None:
            complaint = say(problem)
            self.console.answer(
                {"target": target.value, "files": [], "message": complaint}, [f"{SIGNS['failed']} {complaint}"]
            )
            return ExitCode.FOUND
        told = [(str(folder / file.path), say(file.purpose), file.installs_to) for file in files]
        value = {
            "target": target.value,
            "files": [{"path": path, "purpose": purpose, "installs_to": place} for path, purpose, place in told],
            "message": None,
        }
        lines = [line for path, purpose, place in told for line in self._lines(path, purpose, place)]
        self.console.answer(value, lines)
        return ExitCode.OK

    def _lines(self, path: str, purpose: str, place: str | None) -> list[str]:
        goes = QT_TRANSLATE_NOOP("KioskProfile", "Goes to {place}")
        installed = (
            [] if place is None else [f"    {self.console.say(Message('KioskProfile', goes, {'place': place}))}"]
        )
        return [f"{SIGNS['ok']} {path}", f"    {purpose}", *installed]
