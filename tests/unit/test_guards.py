"""The guards around every test do guard."""

import os
import socket
import urllib.request
from pathlib import Path

import pytest

from tests.conftest import NetworkUsedError


def test_another_computer_cannot_be_looked_up() -> None:
    with pytest.raises(NetworkUsedError):
        socket.getaddrinfo("example.org", 443)


def test_another_computer_cannot_be_reached() -> None:
    with pytest.raises(NetworkUsedError):
        urllib.request.urlopen("http://192.0.2.1/")
    with (
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender,
        pytest.raises(NetworkUsedError),
    ):
        sender.sendto(b"", ("192.0.2.1", 9))


def test_this_computer_can_be_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname(), timeout=5).close()


def test_home_is_empty_and_nobodys(private_home: Path) -> None:
    assert Path.home() == private_home
    assert Path(os.environ["XDG_CONFIG_HOME"]).is_relative_to(private_home)
    assert not [file for file in private_home.rglob("*") if file.is_file()]
