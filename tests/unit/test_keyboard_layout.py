"""The keyboard layout of now: its names, and the systems that tell it or do not."""

import ctypes
from typing import Any

import pytest

from launcher.core.keyboard_layouts import Layout
from launcher.core.present_layout import PresentLayout
from launcher.system.keyboard_layout import find_keyboard_reader
from tests.helpers.windows_library import Function

# As XKB's symbols and Windows' locales name them.
NAMES = {
    "Kazakh": (Layout.KK, "ҚАЗ"),
    "Kazakh (with Russian)": (Layout.KK, "ҚАЗ"),
    "Kazakh(extended)": (Layout.KK, "ҚАЗ"),
    "Russian": (Layout.RU, "РУС"),
    "Russian (Kazakhstan, with Kazakh)": (Layout.RU, "РУС"),
    "English (US)": (Layout.EN, "ENG"),
    "English": (Layout.EN, "ENG"),
    "German": (None, "GER"),
    "Lao": (None, "LAO"),
    "(": (None, "("),
    "": (None, ""),
}


@pytest.mark.parametrize(("name", "expected"), NAMES.items())
def test_layout_is_known_by_its_name(name: str, expected: tuple[Layout | None, str]) -> None:
    layout = PresentLayout(name)
    assert (layout.language, layout.short) == expected


@pytest.mark.parametrize("platform", ["wayland", "offscreen", "cocoa", ""])
def test_other_platforms_do_not_tell(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # Xwayland answers, but about its own windows only.
    monkeypatch.setenv("DISPLAY", ":0")
    assert find_keyboard_reader(platform) is None


def test_display_that_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":65000")
    assert find_keyboard_reader("xcb") is None


def test_computer_without_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> ctypes.CDLL:
        raise OSError(f"{name}: cannot open shared object file")

    monkeypatch.setattr(ctypes, "CDLL", missing)
    assert find_keyboard_reader("xcb") is None


class Library:
    """Both libraries of a Windows whose layout is of a language."""

    def __init__(self, layout: int, names: dict[int, str]) -> None:
        def locale_info(language: int, kind: int, target: Any, length: int) -> int:
            assert (kind, length) == (0x1001, len(target))
            target.value = names.get(language, "")
            return len(names.get(language, ""))

        self.GetKeyboardLayout = Function(lambda thread: layout if thread == 0 else 0)
        self.GetLocaleInfoW = Function(locale_info)


@pytest.mark.parametrize(
    ("handle", "short"), [(0x043F043F, "ҚАЗ"), (0x0419_0419, "РУС"), (0xF0C0_0419, "РУС"), (0x0409_0409, "ENG")]
)
def test_windows_tells_the_language_in_the_lower_half(handle: int, short: str, monkeypatch: pytest.MonkeyPatch) -> None:
    library = Library(handle, {0x043F: "Kazakh", 0x0419: "Russian", 0x0409: "English"})
    monkeypatch.setattr(ctypes, "WinDLL", lambda name: library, raising=False)
    reader = find_keyboard_reader("windows")
    assert reader is not None
    present = reader.read()
    assert present is not None
    assert present.short == short


def test_windows_without_a_name_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ctypes, "WinDLL", lambda name: Library(0x0C00, {}), raising=False)
    reader = find_keyboard_reader("windows")
    assert reader is not None
    assert reader.read() is None
