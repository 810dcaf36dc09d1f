"""Somebody who has secrets, and everything that the program wrote while they were there."""

import os
import signal
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path

from tests.helpers.desktop import Desktop
from tests.helpers.kiosk import STAFF_CODE, staff_code_text
from tests.helpers.program import LAUNCHER, REPOSITORY, Program
from tests.helpers.quiet import wait_for_quiet
from tests.helpers.secrets_sought import Secret, found_in
from tests.helpers.write_trace import WriteTrace, Written

ANSWER_S = 60.0
QUIET_S = 0.3  # less than a caret needs to blink
USER = Secret("the name of the person", "zhuldyz83qv")
PROXY = Secret("the password of the proxy", "pR7vYd2NcK")
SEARCHED = Secret("what was searched for", "vrqzjkwxhp")
ASKED = Secret("the password in a link that was asked about", "hJ4xGq8ZtB")
MEETING = Secret("the password of the meeting", "Tk9qW3zXb7")
NUMBER = Secret("the number of the meeting", "88144029975", in_pieces=False)
ROOM = Secret("the name of the room", "qfdmvzwtbk")
FILE = Secret("the name of a file", "xwpzkqdvmj")
WRONG_CODE = Secret("a wrong code of staff", "20486174", in_pieces=False)
STAFF_CODE_TEXT = staff_code_text()
RIGHT_CODE = Secret("the code of staff", STAFF_CODE, in_pieces=False)
HASH = Secret("its hash", "scrypt$")
ALL = (USER, PROXY, SEARCHED, ASKED, MEETING, NUMBER, ROOM, FILE, WRONG_CODE, RIGHT_CODE, HASH)
HELPDESK = (sys.executable, "-m", "launcher.helpdesk")
LINK = f"https://{USER.text}:{ASKED.text}@us05web.zoom.us/j/1?pwd={ASKED.text}"
MEETING_LINK = f"https://us05web.zoom.us/j/{NUMBER.text}?pwd={MEETING.text}"
# Nobody listens there, and it is this computer.
PROXY_ADDRESS = f"http://{USER.text}:{PROXY.text}@127.0.0.1:9"


@dataclass(frozen=True)
class Person:
    """Somebody whose name is in the path of all that is theirs, behind a proxy that wants a password."""

    home: Path
    trace: WriteTrace

    @property
    def command(self) -> tuple[str, ...]:
        """The launcher, with everything written down that it writes."""
        return (*self.trace.around(), *LAUNCHER)

    def ask(self, desktop: Desktop, *words: str, said: str = "") -> str:
        """Run one command of the helpdesk, with what is `said` on standard input; return all that it answers."""
        person = replace(self, trace=WriteTrace(self.trace.folder.with_name(f"trace-of-{words[0]}")))
        with subprocess.Popen(
            (*person.trace.around(), *HELPDESK, *words, "--language", "en"),
            env={**desktop.environment, **self.environment},
            cwd=REPOSITORY,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        ) as process:
            answer, _ = process.communicate(said, ANSWER_S)
        assert "Traceback" not in answer, answer
        person.trace.wait_for_end(process.pid)
        # What a person has asked for may be answered to them, and to nobody else.
        written = [data for place, data in person.written().items() if place.startswith("/")]
        complaints = [complaint for data in written for complaint in found_in(data, ALL)]
        assert not complaints, "\n".join(complaints)
        return answer

    @property
    def environment(self) -> dict[str, str]:
        """What a session of theirs has."""
        proxies = ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY")
        of_the_session = {"HOME": str(self.home), "USER": USER.text, "LOGNAME": USER.text, "PYTHONFAULTHANDLER": "1"}
        # In a fresh checkout Python would write its byte code, with all that the sources say of secrets.
        no_byte_code = {"PYTHONDONTWRITEBYTECODE": "1"}
        return {**of_the_session, **no_byte_code, **dict.fromkeys(proxies, PROXY_ADDRESS)}

    def crash(self, program: Program) -> None:
        """Let it end as a fault in Qt would end it, with all that Python then says of where it was."""
        # The frames of a thread that runs on while Python reads them may end it before it has said everything.
        wait_for_quiet(program.pid, QUIET_S, ANSWER_S)
        os.kill(program.pid, signal.SIGABRT)
        assert program.wait_for_exit() == -signal.SIGABRT
        self.trace.wait_for_end(program.pid)
        before, sign, said = program.launch.stderr.read_text(encoding="utf-8").partition("Fatal Python error: Aborted")
        assert sign
        assert "starting.py" in said
        # It was asked for, and is among what was written.
        program.launch.stderr.write_text(before, encoding="utf-8")

    def written(self) -> dict[str, bytes]:
        """What was written, by its place, but for what is theirs to keep and what goes to the screen."""
        found: dict[str, bytes] = {}
        for written in self.trace.written():
            if not is_theirs(written):
                found[written.place] = found.get(written.place, b"") + written.data
        return found

    def leaks(self, *secrets: Secret, left_out: Path | None = None) -> list[str]:
        """A complaint for each secret and place: in what was written, and in what is called after it."""
        there = [path for path in self.home.rglob("*") if left_out is None or not path.is_relative_to(left_out)]
        files = {str(path): path.read_bytes() for path in there if path.is_file() and path.name != "rooms.json"}
        # The home folder itself is called after its owner.
        names = "\n".join(str(path.relative_to(self.home)) for path in there).encode()
        found = [*self.written().items(), *files.items(), ("the names of files", names)]
        return [f"{place}: {complaint}" for place, data in found for complaint in found_in(data, secrets)]


def is_theirs(written: Written) -> bool:
    """Whether it goes to the display and the buses of their desktop, or into the file where they keep their rooms."""
    return written.place.startswith("UNIX-STREAM:") or "rooms.json" in Path(written.place).name
