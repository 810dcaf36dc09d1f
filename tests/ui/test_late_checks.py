"""The checker that is made beside the window: loaded in a thread, given up after its round, silent when cancelled."""

import socket
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from launcher.core.check_run import Pace
from launcher.core.health import Page
from launcher.core.links import HostList, HostRule, Link
from launcher.system import probes
from launcher.system.late_checks import LateChecks

PACE = Pace(shortest=0.0, longest=0.0)


LINK = Link("http://moodle.test/")


@pytest.fixture
def checks() -> Iterator[LateChecks]:
    """A checker that reaches everything through a proxy at which nobody listens, so it asks no name and no network."""
    with socket.socket() as taken:  # so that nobody else begins to
        taken.bind(("127.0.0.1", 0))
        proxy = {"http_proxy": f"http://127.0.0.1:{taken.getsockname()[1]}/"}
        checks = LateChecks(HostList((HostRule(host=LINK.host, http_ok=True),)), proxy)
        yield checks
        checks.cancel()


def begin(checks: LateChecks, pages: list[Page]) -> None:
    """Begin a round whose result comes into `pages`."""
    checks.begin([LINK], PACE, lambda finding, again: None, pages.append)


def test_it_loads_in_a_thread_and_tells_in_the_window(
    checks: LateChecks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []
    told: list[threading.Thread] = []
    pages: list[Page] = []
    monkeypatch.setattr(probes, "load_certificates", lambda: threads.append(threading.current_thread()))
    checks.begin([LINK], PACE, lambda *_: told.append(threading.current_thread()), pages.append)
    assert not checks.is_checking
    qtbot.waitUntil(lambda: bool(pages))
    assert [finding.seen.link for finding in pages[0].findings] == [LINK]
    assert [one is threading.main_thread() for one in threads] == [False]
    assert {*told} == {threading.main_thread()}


def test_a_round_leaves_nothing_and_another_one_can_follow(checks: LateChecks, qtbot: QtBot) -> None:
    pages: list[Page] = []
    for _ in range(2):
        pages.clear()
        begin(checks, pages)
        qtbot.waitUntil(lambda: bool(pages))
        assert not checks.is_checking


def test_a_round_that_is_cancelled_while_it_loads_does_not_begin(
    checks: LateChecks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on, pages = threading.Event(), list[Page]()
    monkeypatch.setattr(probes, "load_certificates", lambda: may_go_on.wait(10))
    begin(checks, pages)
    checks.cancel()
    with qtbot.waitSignal(checks._loaded):
        may_go_on.set()
    qtbot.wait(300)
    assert not pages
    assert not checks.is_checking


def test_of_two_rounds_that_wait_the_later_one_begins(
    checks: LateChecks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on, first, second = threading.Event(), list[Page](), list[Page]()
    monkeypatch.setattr(probes, "load_certificates", lambda: may_go_on.wait(10))
    begin(checks, first)
    begin(checks, second)
    may_go_on.set()
    qtbot.waitUntil(lambda: bool(second))
    assert not first


def test_a_checker_that_is_given_up_while_it_loads_ends_in_the_window(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on, ended = threading.Event(), list[threading.Thread]()
    monkeypatch.setattr(probes, "load_certificates", lambda: may_go_on.wait(10))
    checks = LateChecks(HostList(()), {})
    checks.destroyed.connect(lambda: ended.append(threading.current_thread()), Qt.ConnectionType.DirectConnection)
    begin(checks, [])
    checks.cancel()
    del checks
    may_go_on.set()
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == [threading.main_thread()]
