"""What holds for every test: a home of its own, and no network beyond this computer."""

import importlib.util
import ipaddress
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

# Where programs look for a person's files, on Linux and on Windows.
HOME_VARIABLES = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "PROGRAMDATA")
XDG_VARIABLES = ("CONFIG_HOME", "DATA_HOME", "CACHE_HOME", "STATE_HOME", "RUNTIME_DIR")
LOCAL_NAMES = frozenset({"localhost", "", None})
WATCHED_CALLS = frozenset(
    {"socket.connect", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo"}
    | {"socket.gethostbyname", "socket.gethostbyaddr"}
)


class NetworkUsedError(Exception):
    """A test reached for another computer."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the environment without Qt read the same settings in pyproject.toml."""
    if importlib.util.find_spec("pytestqt") is None:
        for name in ("qt_api", "qt_log_level_fail", "qt_log_ignore"):
            parser.addini(name, "used by pytest-qt, which is not installed here")


def pytest_configure() -> None:
    """Watch the network; a hook of this kind cannot be taken away, so it is set once."""
    sys.addaudithook(_refuse_other_computers)


def _refuse_other_computers(event: str, arguments: tuple[object, ...]) -> None:
    if event not in WATCHED_CALLS:
        return
    address = arguments[0] if event.startswith("socket.get") else arguments[1]
    # A string or bytes instead of a pair is the path of a local socket.
    host = address[0] if isinstance(address, tuple) else address
    is_path = not event.startswith("socket.get") and not isinstance(address, tuple)
    if not is_path and not _is_this_computer(host):
        raise NetworkUsedError(f"{event} {host!r}: tests use the loopback network only")


def _is_this_computer(host: object) -> bool:
    text = host.decode() if isinstance(host, bytes) else host
    if text in LOCAL_NAMES:
        return True
    try:
        return ipaddress.ip_address(str(text)).is_loopback
    except ValueError:
        return False


def _move_home(patch: pytest.MonkeyPatch, folder: Path) -> None:
    for name in HOME_VARIABLES:
        patch.setenv(name, str(folder))
    for name in XDG_VARIABLES:
        place = folder / name.lower()
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        patch.setenv(f"XDG_{name}", str(place))
    for name in ("XDG_CONFIG_DIRS", "XDG_DATA_DIRS"):
        patch.delenv(name, raising=False)


@pytest.fixture(scope="session", autouse=True)
def private_home_of_the_run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A home for what lives longer than a test, such as the application object of Qt."""
    with pytest.MonkeyPatch.context() as patch:
        _move_home(patch, tmp_path_factory.mktemp("home"))
        yield


@pytest.fixture(autouse=True)
def private_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """An empty home folder for this test alone."""
    folder = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        _move_home(patch, folder)
        yield folder
