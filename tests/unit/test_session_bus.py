"""A session bus is left when it does not answer, and only then."""

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from launcher.system.session_bus import ADDRESS, NOWHERE, leave_silent_bus

QUICK = 0.2  # seconds


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Where a bus has its socket; by a short name, as these have a limit."""
    monkeypatch.chdir(tmp_path)
    return "bus"


@pytest.fixture
def silent(place: str) -> Iterator[socket.socket]:
    """A bus that takes calls and says nothing."""
    with socket.socket(socket.AF_UNIX) as bus:
        bus.bind(place)
        bus.listen()
        yield bus


def answer(bus: socket.socket, words: bytes, heard: list[bytes]) -> None:
    """Take one call and say these words."""
    call, _ = bus.accept()
    with call:
        heard.append(call.recv(100))
        call.sendall(words)


@pytest.mark.parametrize("words", [b"OK 1234deadbeef\r\n", b"REJECTED EXTERNAL\r\n"])
def test_bus_that_answers_is_kept(silent: socket.socket, words: bytes) -> None:
    heard: list[bytes] = []
    thread = threading.Thread(target=answer, args=(silent, words, heard))
    thread.start()
    variables = {ADDRESS: "unix:path=/nonexistent/bus;unix:path=bus,guid=12"}
    assert leave_silent_bus(variables)
    thread.join()
    assert variables == {ADDRESS: "unix:path=/nonexistent/bus;unix:path=bus,guid=12"}
    assert heard[0].startswith(b"\0AUTH EXTERNAL 3")


@pytest.mark.usefixtures("silent")
@pytest.mark.parametrize("address", ["unix:path=bus", "unix:path=%62us,guid=1"])
def test_bus_that_is_silent_is_left(address: str) -> None:
    variables = {ADDRESS: address}
    assert not leave_silent_bus(variables, QUICK)
    assert variables[ADDRESS] == NOWHERE


@pytest.mark.parametrize(
    "variables",
    [
        {},
        {ADDRESS: ""},
        {ADDRESS: "autolaunch:"},
        {ADDRESS: "unix:path=/nonexistent/bus"},
        {ADDRESS: "unix:abstract=/nonexistent/nkzu"},
        {ADDRESS: "unix:path=" + "x" * 200},
        {"XDG_RUNTIME_DIR": "/nonexistent"},
    ],
)
def test_none_is_started_where_there_is_none(variables: dict[str, str]) -> None:
    assert not leave_silent_bus(variables, QUICK)
    assert variables[ADDRESS] == NOWHERE


@pytest.mark.parametrize("address", ["tcp:host=localhost,port=12", "unixexec:path=/usr/bin/bridge"])
def test_bus_of_another_kind_is_believed(address: str) -> None:
    variables = {ADDRESS: address}
    assert leave_silent_bus(variables, QUICK)
    assert variables[ADDRESS] == address
