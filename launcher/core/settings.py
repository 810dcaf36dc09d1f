"""What a person has chosen: language, theme, size of text, where the windows were."""

import json
from collections.abc import Mapping
from enum import StrEnum

from launcher.core.languages import Language
from launcher.core.quick_dataclasses import dataclass, replace
from launcher.core.quick_typing import Any


class ThemeChoice(StrEnum):
    """Light, dark, with high contrast, or as the system has it."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class SettingName(StrEnum):
    """What a person may choose, and an administrator may lock: the names in the files.

    What is outside the program, the start at log-on and the shortcut on the desktop, is not in the person's file.
    """

    LANGUAGE = "language"
    THEME = "theme"
    TEXT_SIZE = "text_size"
    CLOSE_TO_TRAY = "close_to_tray"
    AUTOSTART = "autostart"
    SHORTCUT = "shortcut"


# Per cent; WCAG 2.2 asks for text that can grow to 200 (criterion 1.4.4).
TEXT_SIZES = (100, 125, 150, 175, 200)
_NUMBERS = ("x", "y", "width", "height")  # of the place of a window


@dataclass(frozen=True, slots=True)
class WindowPlace:
    """Where a window was, in device-independent pixels."""

    x: int
    y: int
    width: int
    height: int
    maximized: bool = False


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one person. None means: not chosen yet."""

    language: Language | None = None
    theme: ThemeChoice = ThemeChoice.SYSTEM
    window: WindowPlace | None = None
    text_size: int = 100  # per cent, one of TEXT_SIZES
    close_to_tray: bool = False
    helpdesk_window: WindowPlace | None = None


def settings_from_text(text: str) -> Settings:
    """Read settings; whatever is broken or unknown falls back to its default, since nothing here is worth a fault."""
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        return Settings()
    if type(values) is not dict:
        return Settings()
    return settings_from_values(values)


def settings_from_values(values: Mapping[str, Any]) -> Settings:
    """Return the settings that `values` name, each by itself: a broken one falls back to its default."""
    language, theme, size = values.get("language"), values.get("theme"), values.get("text_size")
    return Settings(
        language=Language(language) if language in list(Language) else None,
        theme=ThemeChoice(theme) if theme in list(ThemeChoice) else ThemeChoice.SYSTEM,
        window=_window(values.get("window")),
        helpdesk_window=_window(values.get("helpdesk_window")),
        text_size=size if type(size) is int and size in TEXT_SIZES else 100,
        close_to_tray=values.get("close_to_tray") is True,
    )


def _window(value: Any) -> WindowPlace | None:
    if type(value) is not dict:
        return None
    numbers = [value.get(key) for key in _NUMBERS]
    whole = [number for number in numbers if type(number) is int and abs(number) <= 32767]
    if len(whole) != len(numbers):
        return None
    x, y, width, height = whole
    if width < 100 or height < 100:
        return None
    return WindowPlace(x, y, width, height, maximized=value.get("maximized") is True)


def with_changes(there: Settings, before: Settings, after: Settings) -> Settings:
    """Return the settings that are `there`, with what somebody has changed who knew them as `before`."""
    values = {name: (getattr(before, name), getattr(after, name)) for name in Settings.__slots__}
    return replace(there, **{name: new for name, (old, new) in values.items() if new != old})


def _place_value(place: WindowPlace | None) -> dict[str, Any] | None:
    return None if place is None else {key: getattr(place, key) for key in (*_NUMBERS, "maximized")}


def settings_to_text(settings: Settings) -> str:
    """Return the text of the settings file."""
    values = {
        "language": settings.language,
        "theme": settings.theme,
        "window": _place_value(settings.window),
        "helpdesk_window": _place_value(settings.helpdesk_window),
        "text_size": settings.text_size,
        "close_to_tray": settings.close_to_tray,
    }
    return json.dumps(values, indent=2) + "\n"
