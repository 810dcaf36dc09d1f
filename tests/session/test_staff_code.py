"""`nkzu-helpdesk staff-code`: the code is asked for without echo, is in no output, and fits the settings as a hash."""

import json
import os
import pty
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from launcher.core.kiosk_settings import kiosk_settings_from_values
from launcher.core.languages import Language
from launcher.core.staff_code import staff_code_from_text
from tests.helpers.desktop import Desktop
from tests.helpers.program import REPOSITORY
from tests.helpers.waiting import wait_until

COMMAND = (sys.executable, "-m", "launcher.helpdesk", "staff-code")
CODE = "20486173"


def run(desktop: Desktop, given: bytes, *arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command with something on its standard input."""
    done = subprocess.run(
        (*COMMAND, *arguments),
        env={**desktop.environment, "PYTHONWARNINGS": "default", **environment},
        cwd=REPOSITORY,
        input=given,
        capture_output=True,
        timeout=30,
        check=False,
    )
    assert done.stderr == b""
    return done


@pytest.mark.parametrize("given", [b"20486173\n", b"20486173 \r\nanything else\n", b"\xef\xbb\xbf20486173"])
def test_json_is_what_the_settings_need(desktop: Desktop, given: bytes) -> None:
    done = run(desktop, given, "--json")
    assert done.returncode == 0
    value = json.loads(done.stdout)
    assert set(value) == {"staff_code"}
    assert CODE not in done.stdout.decode()
    stored = kiosk_settings_from_values(value).staff_code
    assert stored is not None
    assert stored.is_right(CODE)


def test_each_time_another_salt(desktop: Desktop) -> None:
    assert run(desktop, b"20486173\n").stdout != run(desktop, b"20486173\n").stdout


@pytest.mark.parametrize("language", Language)
def test_line_for_people_can_be_copied_into_the_file(desktop: Desktop, tmp_path: Path, language: Language) -> None:
    done = run(desktop, b"20486173\n", "--language", language.value, "--machine-dir", str(tmp_path))
    assert done.returncode == 0
    text = done.stdout.decode()
    assert str(tmp_path / "settings.json") in text
    (line,) = [line.strip() for line in text.splitlines() if "scrypt$" in line]
    code = json.loads(f"{{{line}}}")["staff_code"]
    stored = staff_code_from_text(code)
    assert stored is not None
    assert stored.is_right(CODE)
    assert CODE not in text


@pytest.mark.parametrize(
    ("given", "word"),
    [(b"1234567\n", "8 to 16"), (b"helpdesk1\n", "digits only"), (b"12345678\n", "guessed"), (b"", "digits only")],
)
def test_code_that_cannot_be_used_is_refused_with_a_reason(desktop: Desktop, given: bytes, word: str) -> None:
    done = run(desktop, given, "--language", "en")
    assert done.returncode == 1
    assert word in done.stdout.decode()
    assert b"scrypt" not in done.stdout
    value = json.loads(run(desktop, given, "--json", "--language", "en").stdout)
    assert value["staff_code"] is None
    assert word in value["message"]


def test_code_is_no_argument(desktop: Desktop) -> None:
    """Everyone at a computer can read the arguments of every program."""
    done = subprocess.run(
        (*COMMAND, CODE), env=desktop.environment, cwd=REPOSITORY, capture_output=True, timeout=30, check=False
    )
    assert done.returncode == 2
    assert done.stdout == b""


@pytest.mark.parametrize("source", ["&-", "/proc/self/mem"], ids=["closed", "broken"])
def test_standard_input_that_cannot_be_read(desktop: Desktop, source: str) -> None:
    shell = ("sh", "-c", f'exec "$@" <{source}', "sh")
    done = subprocess.run(
        (*shell, *COMMAND, "--language", "en"),
        env=desktop.environment, cwd=REPOSITORY, capture_output=True, timeout=30, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr == b""
    assert "digits only" in done.stdout.decode()


class Terminal:
    """A terminal in which the command runs, and all that can be seen in it."""

    def __init__(self, master: int, process: "subprocess.Popen[bytes]") -> None:
        self._master, self._process, self._seen = master, process, b""
        os.set_blocking(master, False)

    def seen(self) -> str:
        """Everything so far."""
        try:
            while data := os.read(self._master, 4096):
                self._seen += data
        except OSError:  # nothing new, or the other end is closed
            pass
        return self._seen.decode("utf-8", "replace")

    def answer(self, prompt: str, line: str) -> None:
        """Type a line when the prompt is there."""
        wait_until(lambda: self.seen().count(prompt) == 1, f"the prompt {prompt!r}", 20)
        os.write(self._master, f"{line}\n".encode())

    def ended(self) -> int:
        """The exit code."""
        code = wait_until(lambda: None if self._process.poll() is None else (self._process.poll(),), "its end", 20)[0]
        assert code is not None
        return code


@contextmanager
def terminal(desktop: Desktop) -> Iterator[Terminal]:
    """Run the command in a terminal of its own."""
    master, slave = pty.openpty()
    process = subprocess.Popen(
        (*COMMAND, "--language", "en"),
        env=desktop.environment, cwd=REPOSITORY, stdin=slave, stdout=slave, stderr=slave, start_new_session=True,
    )  # fmt: skip
    os.close(slave)
    try:
        yield Terminal(master, process)
    finally:
        process.kill()
        process.wait(10)
        os.close(master)


def test_terminal_asks_twice_and_shows_nothing(desktop: Desktop) -> None:
    with terminal(desktop) as shown:
        shown.answer("New staff code", CODE)
        shown.answer("The same code again", CODE)
        assert shown.ended() == 0
        text = shown.seen()
    assert CODE not in text
    (line,) = [line.strip() for line in text.splitlines() if "scrypt$" in line]
    stored = staff_code_from_text(json.loads(f"{{{line}}}")["staff_code"])
    assert stored is not None
    assert stored.is_right(CODE)


def test_two_different_codes_are_refused(desktop: Desktop) -> None:
    with terminal(desktop) as shown:
        shown.answer("New staff code", CODE)
        shown.answer("The same code again", "20486174")
        assert shown.ended() == 1
        text = shown.seen()
    assert "not the same" in text
    assert "scrypt" not in text
