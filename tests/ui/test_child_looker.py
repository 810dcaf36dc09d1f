"""Addresses that are looked at in a child process: it is there only meanwhile, and where there is none, we look."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from launcher.core.check_run import Pace
from launcher.core.exit_codes import ExitCode
from launcher.core.health import Page
from launcher.core.links import HostList, HostRule, Link
from launcher.core.look_text import hosts_to_line, seen_to_line
from launcher.core.observations import Observation, Trouble
from launcher.core.start_line import ANSWER_LOOKS
from launcher.system.checks import Checks
from launcher.system.child_looker import ChildLooker
from tests.helpers.waiting import wait_until

LINK, OTHER = Link("http://moodle.test/"), Link("http://mail.test/")
HOSTS = HostList(tuple(HostRule(host=link.host, http_ok=True) for link in (LINK, OTHER)))
SECONDS_MS = 20_000  # for a child from source on a busy computer


@pytest.fixture
def environment() -> Iterator[Mapping[str, str]]:
    """Where everything is reached through a proxy at which nobody listens, so that no name and no network is asked."""
    with socket.socket() as taken:  # so that nobody else begins to
        taken.bind(("127.0.0.1", 0))
        yield {**os.environ, "http_proxy": f"http://127.0.0.1:{taken.getsockname()[1]}/"}


def children() -> list[str]:
    """The processes that we have started and that are still there."""
    return Path(f"/proc/self/task/{os.getpid()}/children").read_text(encoding="ascii").split()


@pytest.fixture
def looker(qapp: object, environment: Mapping[str, str]) -> Iterator[ChildLooker]:
    looker = ChildLooker(HOSTS, environment)
    yield looker
    looker.cancel()
    assert not children()


def look(looker: ChildLooker, *links: Link) -> list[Observation]:
    """Look at `links`; what was seen comes into the list."""
    seen: list[Observation] = []
    for link in links:
        looker.look(link, seen.append)
    return seen


def _are_two(seen: list[Observation]) -> bool:
    return len(seen) == 2


def test_a_child_looks_and_ends(looker: ChildLooker, qtbot: QtBot) -> None:
    for _ in range(2):  # a second time after the first child has ended
        seen = look(looker, LINK, OTHER)
        assert len(children()) == 1
        qtbot.waitUntil(partial(_are_two, seen), timeout=SECONDS_MS)
        assert {one.link: one.trouble for one in seen} == dict.fromkeys((LINK, OTHER), Trouble.PROXY_SILENT)
        qtbot.waitUntil(lambda: not children(), timeout=SECONDS_MS)
    assert not looker.has_fallen_back


def test_what_is_asked_while_the_child_leaves_is_asked_of_the_next_one(looker: ChildLooker, qtbot: QtBot) -> None:
    first = look(looker, LINK)
    qtbot.waitUntil(lambda: bool(first), timeout=SECONDS_MS)
    second = look(looker, OTHER)
    qtbot.waitUntil(lambda: bool(second), timeout=SECONDS_MS)
    assert not looker.has_fallen_back


def test_one_answer_may_ask_the_next_question_of_the_same_child(looker: ChildLooker, qtbot: QtBot) -> None:
    first, seen = set[str](), list[Observation]()

    def on_seen(one: Observation) -> None:
        first.update(children())
        looker.look(OTHER, seen.append)

    looker.look(LINK, on_seen)
    qtbot.waitUntil(lambda: bool(seen), timeout=SECONDS_MS)
    assert len(first | {*children()}) == 1


def test_who_is_cancelled_hears_nothing(looker: ChildLooker, qtbot: QtBot) -> None:
    forgotten = look(looker, LINK)
    looker.cancel()
    assert not children()
    seen = look(looker, LINK)
    qtbot.waitUntil(lambda: bool(seen), timeout=SECONDS_MS)
    assert not forgotten


def test_an_answer_that_comes_to_who_is_cancelled_is_no_sign_of_another_edition(
    tmp_path: Path, qapp: object, environment: Mapping[str, str], qtbot: QtBot
) -> None:
    """It lies in the pipe when the child is ended, as when the window has been busy meanwhile."""
    has_answered = tmp_path / "answered"
    answer = seen_to_line(Observation(link=LINK, status=200))
    script = f"import sys, pathlib; sys.stdout.buffer.write({answer!r}); sys.stdout.flush()"
    script += f"; pathlib.Path({str(has_answered)!r}).touch(); sys.stdin.read()"
    looker = ChildLooker(HOSTS, environment, (sys.executable, "-c", script))
    look(looker, LINK)
    looker._child.waitForStarted()
    wait_until(has_answered.exists, "an answer", SECONDS_MS / 1000)  # and nothing of Qt's runs in between
    looker.cancel()
    assert not looker.has_fallen_back
    has_answered.unlink()
    seen = look(looker, LINK)
    qtbot.waitUntil(lambda: bool(seen), timeout=SECONDS_MS)
    assert seen[0].status == 200
    assert not looker.has_fallen_back
    looker.cancel()


def test_who_hears_an_answer_may_cancel_the_others(
    tmp_path: Path, qapp: object, environment: Mapping[str, str], qtbot: QtBot
) -> None:
    answers = b"".join(seen_to_line(Observation(link=link, status=200)) for link in (LINK, OTHER))
    script = f"import sys; sys.stdout.buffer.write({answers!r}); sys.stdout.flush(); sys.stdin.read()"
    looker, heard = ChildLooker(HOSTS, environment, (sys.executable, "-c", script)), list[Observation]()

    def on_seen(one: Observation) -> None:
        heard.append(one)
        looker.cancel()

    for link in (LINK, OTHER):
        looker.look(link, on_seen)
    qtbot.waitUntil(lambda: bool(heard), timeout=SECONDS_MS)
    assert [one.link for one in heard] == [LINK]
    assert not looker.has_fallen_back


@pytest.mark.parametrize(
    "command",
    [
        ("/nowhere/at-all",),
        (sys.executable, "-c", ""),
        (sys.executable, "-c", "print('Good day.', flush=True); input()"),
        (sys.executable, "-c", "import sys; sys.stdin.read()"),
    ],
    ids=["absent", "ends", "another-edition", "silent"],
)
def test_without_a_child_that_answers_the_window_looks(
    command: tuple[str, ...], qtbot: QtBot, environment: Mapping[str, str]
) -> None:
    looker = ChildLooker(HOSTS, environment, command, patience=0.5)
    seen = look(looker, LINK)
    qtbot.waitUntil(lambda: bool(seen), timeout=SECONDS_MS)
    assert [one.trouble for one in seen] == [Trouble.PROXY_SILENT]
    assert looker.has_fallen_back
    assert not children()
    looker.cancel()


def test_the_time_in_which_the_computer_sleeps_is_no_silence_of_the_child(
    qtbot: QtBot, environment: Mapping[str, str]
) -> None:
    """Windows' clock goes on meanwhile: what was to come long ago comes at once, but once."""
    looker = ChildLooker(HOSTS, environment, (sys.executable, "-c", "import sys; sys.stdin.read()"), patience=3600)
    seen = look(looker, LINK)
    (clock,) = looker.findChildren(QTimer)
    fallen = []
    for number in range(13):
        if number == 3:
            look(looker, OTHER)  # and all patience is there again
        clock.timeout.emit()
        fallen.append(looker.has_fallen_back)
    assert fallen == [False] * 12 + [True]
    qtbot.waitUntil(lambda: bool(seen), timeout=SECONDS_MS)
    looker.cancel()


def test_a_round_has_no_child_when_it_is_over(looker: ChildLooker, qtbot: QtBot) -> None:
    checks, pages = Checks(HOSTS, looker), list[Page]()
    checks.begin([LINK, OTHER], Pace(shortest=0.0, longest=0.0), lambda *_: None, pages.append)
    qtbot.waitUntil(lambda: bool(pages), timeout=SECONDS_MS)
    assert [finding.seen.link for finding in pages[0].findings] == [LINK, OTHER]
    qtbot.waitUntil(lambda: not children(), timeout=SECONDS_MS)
    assert not looker.has_fallen_back


def test_the_child_ends_with_the_window_in_the_middle_of_a_look(environment: Mapping[str, str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        proxy = {"http_proxy": f"http://127.0.0.1:{silent.getsockname()[1]}/"}
        command = [sys.executable, "-m", "launcher", ANSWER_LOOKS]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, env={**environment, **proxy}, stdin=pipe, stdout=pipe) as child:
            assert child.stdin is not None
            child.stdin.write(hosts_to_line(HOSTS) + f"{LINK.url}\n".encode("ascii"))
            child.stdin.flush()
            with silent.accept()[0]:
                answer, _ = child.communicate()
    assert (answer, child.returncode) == (b"", 0)


@pytest.mark.parametrize("told", [b"", b"Good day.\n"], ids=["nothing", "another-edition"])
def test_the_child_of_nobody_does_nothing(told: bytes) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "launcher", ANSWER_LOOKS], input=told, capture_output=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (ExitCode.USAGE, b"", b"")


def test_a_child_that_is_told_nonsense_ends_in_order(environment: Mapping[str, str]) -> None:
    """Not by an abort, of which the system would keep a picture of its memory."""
    command, pipe = [sys.executable, "-m", "launcher", ANSWER_LOOKS], subprocess.PIPE
    with subprocess.Popen(command, env=environment, stdin=pipe, stdout=pipe, stderr=pipe) as child:
        assert child.stdin is not None
        child.stdin.write(hosts_to_line(HOSTS) + b"nonsense\n")
        child.stdin.flush()  # and it stays open
        assert child.wait(SECONDS_MS / 1000) == ExitCode.OK
