"""What a text is on the keys of another layout; the keys are those of the system."""

import ctypes
import ctypes.util
from collections.abc import Iterator

import pytest

from launcher.core import keyboard_layouts
from launcher.core.keyboard_layouts import Layout, retyped

XKB_NAMES = {Layout.EN: "us", Layout.RU: "ru", Layout.KK: "kz"}
# Key by key, row by row, by the numbers of evdev; the key of the backslash has no letter in any of the three.
KEY_CODES = (49, *range(10, 22), *range(24, 36), *range(38, 49), *range(52, 62))
LEVELS = 2


@pytest.mark.parametrize(
    ("typed", "layout", "meant"),
    [
        ("0fis0ns0nfy", Layout.EN, "қашықтықтан"),
        ("r3nfg", Layout.EN, "кітап"),
        ("gjxnf", Layout.EN, "почта"),
        ("'rpfvty", Layout.EN, "экзамен"),
        (",bu,k.,fnnjy", Layout.EN, "бигблюбаттон"),
        ("ьщщвду", Layout.RU, "moodle"),
        ("0ашы0ты0тан", Layout.RU, "қашықтықтан"),
        ("к-мек", Layout.RU, "көмек"),
        ("уөдуфктштп", Layout.KK, "e-learning"),
        ("пункт ү", Layout.KK, "пункт 8"),
    ],
)
def test_what_was_typed_is_read_in_the_layout_that_was_meant(typed: str, layout: Layout, meant: str) -> None:
    assert (layout, meant) in list(retyped(typed))


def test_only_layouts_that_have_the_letters_come_into_question() -> None:
    assert {layout for layout, _ in retyped("почта")} == {Layout.RU}  # the Kazakh one has the same keys
    assert {layout for layout, _ in retyped("zoom")} == {Layout.EN}
    assert {layout for layout, _ in retyped("қобж")} == {Layout.KK}
    assert list(retyped("მარ")) == []


def test_the_kazakh_layout_has_no_digits() -> None:
    assert {layout for layout, _ in retyped("12.5")} == {Layout.EN, Layout.RU}


def test_the_cyrillic_layouts_differ_in_the_row_of_digits_alone() -> None:
    assert all(text.isascii() for _, text in retyped("почта"))
    assert (Layout.RU, "0обж") not in retyped("0обж")
    assert (Layout.RU, "қобж") in retyped("0обж")


def test_each_result_comes_once_and_is_never_the_text_itself() -> None:
    for text in ("zoom", "пошта", "7", "-", "a1", ""):
        results = [result for _, result in retyped(text)]
        assert len(results) == len({*results, text}) - 1, text


def test_the_keys_are_those_of_the_system() -> None:
    """The tables say what libxkbcommon says of the layouts us, ru and kz, key by key, with and without Shift."""
    library = ctypes.util.find_library("xkbcommon")
    if library is None:
        pytest.skip("libxkbcommon is not installed: a computer without windows, or not Linux")
    keyboards = {layout: list(_rows_of_the_system(ctypes.CDLL(library), name)) for layout, name in XKB_NAMES.items()}
    assert {layout: list(rows) for layout, rows in keyboard_layouts._ROWS.items()} == keyboards


class _Names(ctypes.Structure):
    _fields_ = [(name, ctypes.c_char_p) for name in ("rules", "model", "layout", "variant", "options")]


def _rows_of_the_system(library: ctypes.CDLL, name: str) -> Iterator[str]:
    library.xkb_context_new.restype = ctypes.c_void_p
    library.xkb_keymap_new_from_names.restype = ctypes.c_void_p
    symbols = ctypes.POINTER(ctypes.c_uint32)()
    context = ctypes.c_void_p(library.xkb_context_new(0))
    names = _Names(b"evdev", b"pc105", name.encode(), b"", b"")
    keymap = ctypes.c_void_p(library.xkb_keymap_new_from_names(context, ctypes.byref(names), 0))
    if not keymap.value:
        pytest.skip(f"the layout {name} is not installed")
    for level in range(LEVELS):
        row = ""
        for code in KEY_CODES:
            count = library.xkb_keymap_key_get_syms_by_level(keymap, code, 0, level, ctypes.byref(symbols))
            assert count == 1, (name, code)
            row += chr(library.xkb_keysym_to_utf32(symbols[0]))
        yield row
    library.xkb_keymap_unref(keymap)
    library.xkb_context_unref(context)
