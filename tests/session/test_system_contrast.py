"""The launcher follows a desktop that tells of a need for contrast: from the start, and while it is open."""

from collections.abc import Mapping

import pytest

from launcher.core.languages import Language
from launcher.ui.contrast_palettes import CONTRAST, CONTRAST_LIGHT
from launcher.ui.palette import DARK, LIGHT, Palette
from tests.helpers import settings_portal as portals
from tests.helpers.desktop import Desktop
from tests.helpers.front_door import DoorOpener
from tests.helpers.settings_portal import SettingsPortal
from tests.helpers.settings_room import SettingsRoom
from tests.helpers.waiting import wait_until

# Qt asks the portal where the desktop is GNOME, or one that has its settings. Named is the part of Qt that the bundle
# has for those: PySide6 brings another one beside it, which starts GTK where that is installed.
GNOME: Mapping[str, str] = {"XDG_CURRENT_DESKTOP": "GNOME", "QT_QPA_PLATFORMTHEME": "gnome"}
PALETTES = (LIGHT, DARK, CONTRAST, CONTRAST_LIGHT)


def colours_on(desktop: Desktop) -> Palette | None:
    """Whose colours the screen shows: those of the logo, which is always there."""
    picture = desktop.grab()
    for palette in PALETTES:
        if bytes.fromhex(palette.primary[1:]) * 20 in picture:
            return palette
    return None


def wait_for_colours(desktop: Desktop, palette: Palette) -> None:
    """Wait until the screen shows these colours."""
    wait_until(lambda: colours_on(desktop) is palette, f"the colours called {palette.name}", 15)


@pytest.mark.parametrize(("scheme", "wanted"), [(portals.LIGHT, CONTRAST_LIGHT), (portals.DARK, CONTRAST)])
def test_a_desktop_of_high_contrast_is_followed_from_the_start(
    scheme: int, wanted: Palette, doors: DoorOpener, desktop: Desktop
) -> None:
    with SettingsPortal.open(desktop.session_bus, contrast=portals.HIGH, color_scheme=scheme) as portal:
        doors.open(environment=dict(GNOME))
        assert portal.asked.is_set()
        wait_for_colours(desktop, wanted)


def test_the_contrast_of_the_desktop_is_followed_while_the_window_is_open(doors: DoorOpener, desktop: Desktop) -> None:
    with SettingsPortal.open(desktop.session_bus, contrast=portals.NORMAL, color_scheme=portals.DARK) as portal:
        doors.open(environment=dict(GNOME))
        wait_for_colours(desktop, DARK)
        for name, wish, wanted in (
            (portals.CONTRAST, portals.HIGH, CONTRAST),
            (portals.COLOUR_SCHEME, portals.LIGHT, CONTRAST_LIGHT),
            (portals.CONTRAST, portals.NORMAL, LIGHT),
        ):
            portal.change(name, wish)
            wait_for_colours(desktop, wanted)


def test_high_contrast_chosen_here_stays_whatever_the_desktop_says(doors: DoorOpener, desktop: Desktop) -> None:
    with SettingsPortal.open(desktop.session_bus, contrast=portals.NORMAL, color_scheme=portals.LIGHT) as portal:
        door = doors.open(language=Language.EN, environment=dict(GNOME))
        wait_for_colours(desktop, LIGHT)
        room = SettingsRoom.enter(door)
        room.theme("contrast").press()
        door.program.wait_for_event("theme", theme="contrast")
        room.leave()
        wait_for_colours(desktop, CONTRAST)
        portal.change(portals.COLOUR_SCHEME, portals.LIGHT)
        door.program.stop()
        again = doors.open(language=Language.EN, environment=dict(GNOME))
        wait_for_colours(desktop, CONTRAST)
        assert SettingsRoom.enter(again).locks() == 0
