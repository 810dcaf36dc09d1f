"""The kiosk's network comes, goes and comes back: on a real cable, with a router and an internet behind it.

The six cases are those of Webconverger's list of tests for a kiosk that starts in the morning: with a network; with one
that is lost; without; without, and it comes; with a router that has no internet; and that gets it back later.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.private_network import PROXY_PORT, ROUTER, SITE_PORT, SITES, PrivateNetwork
from tests.helpers.quiet import wait_for_quiet
from tests.helpers.waiting import wait_until

DEADLINE_S = 10.0
END_DEADLINE_S = 2.0
# Long pauses are those that must not be the reason for which something is seen.
QUICK = {"calm": 0.4, "eager": 0.3, "doubt": 0.2, "settle": 0.2}
CALM = {**QUICK, "calm": 60.0}
# The first packet on a cable that was just plugged in may be lost; the next one comes a second later.
NOTHING_BY_LOOKING_AGAIN: dict[str, Any] = {"pace": {**CALM, "eager": 60.0}, "round": 60.0, "patience": 3.0}
FIRST, SECOND = SITES


@dataclass
class Teller:
    """The program that watches, in the room of a network."""

    process: subprocess.Popen[bytes]
    file: Path
    complaints: Path

    def events(self) -> list[dict[str, Any]]:
        """What it has told so far."""
        try:
            return [json.loads(line) for line in self.file.read_text().split("\n")[:-1]]
        except FileNotFoundError:
            return []

    def states(self) -> list[str]:
        """The states that it has told so far."""
        return [event["state"] for event in self.events() if event["event"] == "state"]

    def wait_for(self, *states: str, within_s: float = DEADLINE_S) -> float:
        """Wait until these are all the states that were told; return the time of the last one."""
        wait_until(lambda: len(self.states()) >= len(states), f"{states}, not {self.states()}", within_s)
        assert tuple(self.states()) == states
        told: float = self.events()[-1]["t"]
        return told

    def end(self) -> None:
        """Let it end as programs end, and see that nothing keeps it."""
        if self.process.stdin is not None:
            self.process.stdin.close()
        assert self.process.wait(timeout=END_DEADLINE_S) == 0
        assert self.complaints.read_text() == ""


@dataclass
class Room:
    """The network of a test, and those who watch in it."""

    network: PrivateNetwork
    folder: Path
    tellers: list[Teller]

    def watch(self, *hosts: str, environment: dict[str, str] | None = None, **habits: object) -> Teller:
        """Start to watch."""
        file, complaints = self.folder / "told.jsonl", self.folder / "stderr.txt"
        options = json.dumps({"hosts": hosts or [*SITES], "pace": QUICK, "patience": 0.5, **habits})
        kept = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
        with complaints.open("wb") as errors:
            process = subprocess.Popen(
                self.network.around((sys.executable, "-m", "tests.helpers.network_teller", str(file), options)),
                env={**kept, "PYTHONWARNINGS": "default", **(environment or {})},
                stdin=subprocess.PIPE,
                stderr=errors,
            )
        teller = Teller(process, file, complaints)
        self.tellers.append(teller)
        wait_until(teller.events, "the program to watch", DEADLINE_S)
        return teller

    def wait_for_calls(self, number: int, at: str) -> None:
        """Wait until a place was called so often."""
        wait_until(lambda: self.network.calls().count(at) >= number, f"{number} calls at {at}", DEADLINE_S)


@pytest.fixture
def room(private_network: PrivateNetwork, tmp_path: Path) -> Iterator[Room]:
    room = Room(private_network, tmp_path, [])
    try:
        yield room
        for teller in room.tellers:
            teller.end()
    finally:
        for teller in room.tellers:
            teller.process.kill()
            teller.process.wait()
            assert teller.process.stdin is not None
            teller.process.stdin.close()


def site(name: str) -> str:
    """How a call at a site is noted."""
    return f"{SITES[name]} {SITE_PORT}"


def test_start_with_network(room: Room) -> None:
    room.network.plug()
    room.network.connect()
    teller = room.watch(pace=CALM)
    teller.wait_for("online")
    assert len(room.network.calls()) == 1, "one connection is enough"
    started, told = teller.events()
    assert started["network"] is False, "QtNetwork is not needed"
    assert told["window"] is True, "a state is told in the thread of the window"


def test_network_is_lost(room: Room) -> None:
    room.network.plug()
    room.network.connect()
    teller = room.watch(**NOTHING_BY_LOOKING_AGAIN)
    teller.wait_for("online")
    pulled = time.monotonic()
    room.network.unplug()
    assert teller.wait_for("online", "offline") - pulled < 5
    # A cable that was pulled by mistake is soon in again.
    plugged = time.monotonic()
    room.network.plug()
    assert teller.wait_for("online", "offline", "online") - plugged < 5


def test_start_without_network(room: Room) -> None:
    room.watch().wait_for("offline")
    assert room.network.calls() == []


def test_start_without_network_and_it_comes(room: Room) -> None:
    room.network.connect()
    teller = room.watch(**NOTHING_BY_LOOKING_AGAIN)
    teller.wait_for("offline")
    room.network.plug()
    teller.wait_for("offline", "online")


def test_start_with_a_router_that_has_no_internet(room: Room) -> None:
    room.network.plug()
    room.watch().wait_for("no-internet")


def test_router_gets_its_internet_back(room: Room) -> None:
    room.network.plug()
    teller = room.watch(pace=CALM)
    teller.wait_for("no-internet")
    room.network.connect()
    teller.wait_for("no-internet", "online")


def test_internet_is_lost_behind_the_router(room: Room) -> None:
    room.network.plug()
    room.network.connect()
    teller = room.watch()
    teller.wait_for("online")
    room.network.disconnect()
    teller.wait_for("online", "no-internet")


def test_one_site_that_is_down_is_no_news(room: Room) -> None:
    room.network.plug()
    room.network.connect(FIRST)
    teller = room.watch(patience=0.2)
    room.wait_for_calls(5, site(FIRST))
    assert teller.states() == ["online"]
    assert {*room.network.calls()} == {site(FIRST)}


def test_cable_is_missed_where_nothing_tells_of_it(room: Room) -> None:
    room.network.plug()
    room.network.connect()
    teller = room.watch(pace=CALM, deaf=True, round=0.3)
    teller.wait_for("online")
    room.network.unplug()
    teller.wait_for("online", "offline")


def test_behind_a_proxy_the_proxy_has_to_answer(room: Room) -> None:
    room.network.plug()
    teller = room.watch(environment={"http_proxy": f"http://{ROUTER}:{PROXY_PORT}/"})
    teller.wait_for("online")
    assert {*room.network.calls()} == {f"{ROUTER} {PROXY_PORT}"}


def test_sites_are_of_no_use_where_the_proxy_is_dead(room: Room) -> None:
    room.network.plug()
    room.network.connect()
    room.watch(environment={"http_proxy": f"http://{ROUTER}:9/"}).wait_for("no-internet")
    assert room.network.calls() == []


def test_names_that_nobody_looks_up_keep_nothing_waiting(room: Room) -> None:
    # The resolver hangs for ten seconds each time; `Room` sees that the program ends in spite of it.
    room.network.plug()
    room.network.connect()
    teller = room.watch("joq.test", "bos.test", "kem.test", environment={"RES_OPTIONS": "timeout:5 attempts:2"})
    started = teller.events()[0]["t"]
    assert teller.wait_for("no-internet") - started < 5
    assert teller.events()[-1]["threads"] >= 3, "two look-ups must be hanging"


def test_it_looks_again_after_a_sleep(room: Room) -> None:
    room.network.plug()
    room.network.connect()
    teller = room.watch(pace=CALM, told_round=0.5, slept=0.5)
    teller.wait_for("online")
    teller.process.send_signal(signal.SIGSTOP)
    asleep_until = time.monotonic() + 2
    room.network.disconnect()
    wait_until(lambda: time.monotonic() > asleep_until, "the night", DEADLINE_S)
    teller.process.send_signal(signal.SIGCONT)
    teller.wait_for("online", "no-internet")


def test_between_two_looks_nothing_wakes_up(room: Room) -> None:
    room.network.plug()
    room.network.connect()
    teller = room.watch(pace=CALM)
    teller.wait_for("online")
    # No clock is shown here, and the next look is a minute away at the least.
    wait_for_quiet(teller.process.pid, 6.0, 30.0)
