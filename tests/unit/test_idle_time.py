"""How long nobody has touched the computer: systems that tell it or do not. Linux itself is in tests/session."""

import ctypes
from typing import Any

import pytest

from launcher.system.idle_time import find_idle_reader
from tests.helpers.windows_library import Function


@pytest.mark.parametrize("platform", ["wayland", "offscreen", "cocoa", "windows", ""])
def test_other_platforms_do_not_tell(platform: str) -> None:
    assert find_idle_reader(platform) is None


def test_display_that_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":65000")
    assert find_idle_reader("xcb") is None


def test_computer_without_the_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> ctypes.CDLL:
        raise OSError(f"{name}: cannot open shared object file")

    monkeypatch.setattr(ctypes, "CDLL", missing)
    assert find_idle_reader("xcb") is None


class Library:
    """Both libraries of a Windows: its clock, and when it was touched last; None where it does not tell."""

    def __init__(self, clock: int, touched: int | None) -> None:
        def last_input(target: Any) -> int:
            assert target._obj.size == 8
            target._obj.time = touched or 0
            return int(touched is not None)

        self.GetLastInputInfo = Function(last_input)
        self.GetTickCount = Function(lambda: clock)


@pytest.mark.parametrize(
    ("clock", "touched", "seconds"),
    [
        (10_000, 10_000, 0.0),
        (310_000, 10_000, 300.0),
        (1_000, 2**32 - 4_000, 5.0),  # the clock began again after 49.7 days
        (2**31 + 5_000, 5_000, 2.0**31 / 1000),
        (10_000, 10_015, 0.0),  # a key between two steps of the clock is not one of 49 days ago
        (5, 2**32 - 1, 0.006),
        (10_000, None, None),
    ],
)
def test_windows(clock: int, touched: int | None, seconds: float | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ctypes, "WinDLL", lambda name: Library(clock, touched), raising=False)
    reader = find_idle_reader("windows")
    assert reader is not None
    assert reader.seconds() == seconds
