"""What is said where Qt opens no window."""

import pytest

from launcher.core.languages import Language
from launcher.core.plain_words import NO_DISPLAY, NO_SUCH_PLATFORM
from launcher.starting import _no_window
from launcher.ui.application import NoWindow


@pytest.mark.parametrize("platform", ["", "xcb", "xcb:no-xkb", "wayland;xcb", "nonsense;xcb"])
def test_where_x11_was_tried_there_is_no_display(platform: str) -> None:
    assert _no_window(NoWindow(), platform, Language.EN) == NO_DISPLAY.en


@pytest.mark.parametrize("platform", ["wayland", "nonsense", "wayland;nonsense"])
def test_where_the_variable_kept_qt_from_x11_it_is_named(platform: str) -> None:
    assert _no_window(NoWindow(), platform, Language.EN) == NO_SUCH_PLATFORM.en.format(detail=platform)
