"""The command ``nkzu-helpdesk staff-code``: makes what the settings of a kiosk need so that staff can leave it."""

from collections.abc import Callable, Sequence

from launcher.core.diagnosis import SIGNS
from launcher.core.exit_codes import ExitCode
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.quick_dataclasses import dataclass
from launcher.core.staff_code import LONGEST, SHORTEST, code_fault, make_staff_code
from launcher.faces.console import Console


@dataclass(frozen=True, slots=True)
class StaffCodeMaker:
    """Makes the hash of a code that is asked for; the code itself is in no output and no file."""

    console: Console
    # Asks without echo as often as there are prompts; without a terminal it returns one line that it has read.
    ask: Callable[[Sequence[str]], list[str]]
    settings_file: str

    def make(self, salt: bytes) -> ExitCode:
        """Ask, and print the line for the settings of the computer, or why there is none."""
        first = QT_TRANSLATE_NOOP("Console", "New staff code, {shortest} to {longest} digits, which are not shown:")
        again = QT_TRANSLATE_NOOP("Console", "The same code again:")
        sizes = {"shortest": str(SHORTEST), "longest": str(LONGEST)}
        codes = self.ask([f"{self._say(first, **sizes)} ", f"{self._say(again)} "])
        different = QT_TRANSLATE_NOOP("Console", "The two codes are not the same. Run the command again.")
        fault = code_fault(codes[0]) if len(set(codes)) == 1 else Message("Console", different)
        if fault is not None:
            sentence = self.console.say(fault)
            self.console.answer({"staff_code": None, "message": sentence}, [f"{SIGNS['failed']} {sentence}"])
            return ExitCode.FOUND
        text = make_staff_code(codes[0], salt).to_text()
        self.console.answer({"staff_code": text}, self._lines(text))
        return ExitCode.OK

    def _lines(self, text: str) -> list[str]:
        where = QT_TRANSLATE_NOOP("Console", "Put this line into the part “kiosk” of the file {file}:")
        warning = QT_TRANSLATE_NOOP(
            "Console",
            "The program keeps no code, only this line. Whoever can read that file can try all codes of 8 digits in "
            "about three months on one core of a computer, and sooner on many; each further digit takes ten times as "
            "long. Without a staff code there is no way out of the kiosk in the program.",
        )
        return [self._say(where, file=self.settings_file), f'    "staff_code": "{text}"', self._say(warning)]

    def _say(self, sentence: str, **params: str) -> str:
        return self.console.say(Message("Console", sentence, params))
