"""The few messages of Wayland that tell the idle time, exchanged with a compositor of the test's own.

A real one is asked in tests/session/test_idle_time.py; it has the older of the two protocols only.
"""

import socket
import struct
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from launcher.system.idle_time import find_idle_reader
from launcher.system.wayland_idle import UnreadableError, WaylandIdle

NEW, OLD, KDE = ("ext_idle_notifier_v1", 2), ("ext_idle_notifier_v1", 1), ("org_kde_kwin_idle", 1)
SEAT = ("wl_seat", 7)
DISPLAY, REGISTRY, ALL_NAMED, OUR_SEAT, NOTIFIER, NOTICE = range(1, 7)
IDLE, TOUCHED = 0, 1


def message(sender: int, event: int, *arguments: int | str) -> bytes:
    """A message as the wire has it: words of 32 bits, texts with their length and a zero, filled up to words."""
    body = b""
    for argument in arguments:
        if isinstance(argument, int):
            body += struct.pack("=I", argument)
        else:
            text = argument.encode() + b"\0"
            body += struct.pack("=I", len(text)) + text + bytes(-len(text) % 4)
    return struct.pack("=II", sender, (len(body) + 8) << 16 | event) + body


class Compositor:
    """Has these interfaces, names them to whoever comes, and takes down what it is asked."""

    def __init__(self, folder: Path, interfaces: Sequence[tuple[str, int]]) -> None:
        self.environment = {"XDG_RUNTIME_DIR": str(folder), "WAYLAND_DISPLAY": "wayland-7"}
        self.interfaces = interfaces
        self.place = socket.socket(socket.AF_UNIX)
        self.place.bind(str(folder / "wayland-7"))
        self.place.listen()
        self.line: socket.socket | None = None
        self.thread = threading.Thread(target=self._welcome)
        self.thread.start()

    def _welcome(self) -> None:
        self.line, _ = self.place.accept()
        self.line.settimeout(5)
        asked = message(DISPLAY, 1, REGISTRY) + message(DISPLAY, 0, ALL_NAMED)
        assert self._read(len(asked)) == asked
        named = [message(REGISTRY, 0, 30 + n, name, version) for n, (name, version) in enumerate(self.interfaces)]
        answer = b"".join((*named, message(ALL_NAMED, 0, 1), message(DISPLAY, 1, ALL_NAMED)))
        # Messages may come in pieces.
        self.line.sendall(answer[:11])
        self.line.sendall(answer[11:])

    def _read(self, length: int) -> bytes:
        assert self.line is not None
        read = b""
        while len(read) < length:
            read += self.line.recv(length - len(read))
        return read

    def is_asked(self, *expected: bytes) -> bool:
        wanted = b"".join(expected)
        return self._read(len(wanted)) == wanted

    def say(self, data: bytes) -> None:
        assert self.line is not None
        self.line.sendall(data)

    def end(self) -> None:
        self.thread.join(5)
        for line in (self.line, self.place):
            if line is not None:
                line.close()


@pytest.fixture
def compositors(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Compositor]]:
    made: list[Compositor] = []
    yield made
    for compositor in made:
        compositor.end()


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize(
    ("interfaces", "expected"),
    [
        ([SEAT, NEW], message(NOTIFIER, 2, NOTICE, 1000, OUR_SEAT)),
        ([SEAT, OLD], message(NOTIFIER, 1, NOTICE, 1000, OUR_SEAT)),
        ([SEAT, KDE], message(NOTIFIER, 0, NOTICE, OUR_SEAT, 1000)),
        ([SEAT, KDE, NEW], message(NOTIFIER, 2, NOTICE, 1000, OUR_SEAT)),
    ],
)
def test_idle_time_is_told(
    interfaces: list[tuple[str, int]], expected: bytes, tmp_path: Path, compositors: list[Compositor]
) -> None:
    compositor, clock = Compositor(tmp_path, interfaces), Clock()
    compositors.append(compositor)
    reader = WaylandIdle(compositor.environment, clock)
    notifier = max((found for found in interfaces if found is not SEAT), key=lambda found: found[1])
    assert compositor.is_asked(
        message(REGISTRY, 0, 30, "wl_seat", 1, OUR_SEAT),
        message(REGISTRY, 0, 30 + interfaces.index(notifier), *notifier, NOTIFIER),
        expected,
    )
    assert reader.seconds() == 0.0
    compositor.say(message(OUR_SEAT, 0, 3) + message(NOTICE, IDLE)[:5])
    assert reader.seconds() == 0.0, "half a message is none"
    compositor.say(message(NOTICE, IDLE)[5:])
    assert reader.seconds() == 1.0
    clock.now += 299
    assert reader.seconds() == 300.0
    compositor.say(message(NOTICE, TOUCHED))
    assert reader.seconds() == 0.0
    # Touched and idle again between two questions.
    compositor.say(message(NOTICE, IDLE) + message(NOTICE, TOUCHED) + message(NOTICE, IDLE))
    clock.now += 60
    assert reader.seconds() == 1.0, "never longer than the truth"
    compositor.say(message(DISPLAY, 0, NOTICE, 1, "this is not understood"))
    assert reader.seconds() is None
    assert reader.seconds() is None


@pytest.mark.parametrize("interfaces", [[], [SEAT], [NEW], [SEAT, ("ext_idle_notifier_v0", 1)]])
def test_compositor_without_such_a_protocol(
    interfaces: list[tuple[str, int]], tmp_path: Path, compositors: list[Compositor]
) -> None:
    compositors.append(Compositor(tmp_path, interfaces))
    with pytest.raises(UnreadableError):
        WaylandIdle(compositors[0].environment)


def test_compositor_that_goes_away(tmp_path: Path, compositors: list[Compositor]) -> None:
    compositor = Compositor(tmp_path, [SEAT, NEW])
    compositors.append(compositor)
    reader = WaylandIdle(compositor.environment)
    compositor.end()
    assert reader.seconds() is None
    assert reader.seconds() is None


def test_compositor_that_says_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket(socket.AF_UNIX) as place:
        place.bind(str(tmp_path / "wayland-7"))
        place.listen()
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
        monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
        assert find_idle_reader("wayland") is None


@pytest.mark.parametrize("environment", [{}, {"XDG_RUNTIME_DIR": "/nonexistent"}, {"WAYLAND_DISPLAY": "/nonexistent"}])
def test_no_compositor(environment: dict[str, str]) -> None:
    with pytest.raises((OSError, UnreadableError)):
        WaylandIdle(environment)
