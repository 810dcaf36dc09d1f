"""Every monitor is covered, whichever come, go and change: one by the kiosk, the others by a calm screen."""

import random
from collections.abc import Iterator

import pytest

from launcher.core.languages import Language
from tests.helpers.accessibility_terms import DefunctError, Extents, Role, State
from tests.helpers.desktop import Desktop, ScreenSize
from tests.helpers.kiosk import Kiosk, KioskOpener, locked_desktop
from tests.helpers.monitors import OUTPUT, Monitors
from tests.helpers.screen_words import LANGUAGE_NAMES, ScreenWords
from tests.helpers.waiting import NeverHappenedError, wait_until
from tests.helpers.x_windows import FULL_SCREEN, active_window

DEADLINE_S = 15.0
WHOLE = ScreenSize(1920, 1080)
MODES = (ScreenSize(1120, 1080), ScreenSize(1024, 768), ScreenSize(1120, 630))
# To the right of the output in all of its modes.
RIGHT, BELOW = Extents(1120, 0, 800, 600), Extents(1120, 600, 800, 480)
SMALLER = {"right": Extents(1120, 0, 640, 480), "below": Extents(1120, 600, 720, 480)}
LARGER = {"right": RIGHT, "below": BELOW}
CHANGES, SEED = 200, 20200326


@pytest.fixture(scope="module")
def desktop() -> Iterator[Desktop]:
    """A desktop with room for several monitors."""
    with locked_desktop(WHOLE) as desktop:
        yield desktop


@pytest.fixture(scope="module")
def all_monitors(desktop: Desktop) -> Monitors:
    """The monitors of the desktop."""
    return Monitors(desktop)


@pytest.fixture
def monitors(all_monitors: Monitors) -> Monitors:
    """The monitors of the desktop: at first one, which has all of its screen."""
    for name in all_monitors.others:
        all_monitors.remove(name)
    all_monitors.resize_output(WHOLE)
    return all_monitors


def places(kiosk: Kiosk) -> list[Extents]:
    """The places of all its windows that are full screen, in order."""
    found = [window.place for window in kiosk.own_windows() if FULL_SCREEN in window.states and not any(window.frame)]
    return sorted(found, key=lambda place: (place.x, place.y))


def wait_until_covered(kiosk: Kiosk, monitors: Monitors) -> None:
    """Wait until there is one window for each monitor, and the kiosk's own on the first one."""
    wanted = sorted(monitors.places.values(), key=lambda place: (place.x, place.y))

    def is_covered() -> bool:
        try:
            return places(kiosk) == wanted and kiosk.covers(monitors.primary)
        except (DefunctError, ValueError):
            # A window has gone since it was listed.
            return False

    try:
        wait_until(is_covered, f"{wanted} to be covered", DEADLINE_S)
    except NeverHappenedError as error:
        raise NeverHappenedError(f"{error}; there are {places(kiosk)}, the kiosk at {kiosk.frame.extents}") from None


def calm_words(kiosk: Kiosk, language: Language) -> list[tuple[str, ...]]:
    """What the screens on the other monitors say: their labels, in order."""
    words = ScreenWords.of(language)
    organisation = kiosk.content.catalogue.organisation
    assert organisation is not None
    heading = words.text(organisation.product)
    sentence = words.say("Kiosk", "The platforms are on the other screen.")
    calm = [window for window in kiosk.tree.children if window.role is not Role.FRAME]
    said = [tuple(node.name for node in window.find_all(role=Role.LABEL) if node.name) for window in calm]
    assert all(one == (heading, sentence) for one in said), said
    return said


def test_monitors_come_go_and_change(kiosks: KioskOpener, monitors: Monitors) -> None:
    # The first one is there before the start.
    monitors.resize_output(MODES[0])
    monitors.add("right", RIGHT)
    kiosk = kiosks.open(language=Language.RU)
    wait_until_covered(kiosk, monitors)
    kiosk.wait_until_in_front()
    assert len(calm_words(kiosk, Language.RU)) == 1
    kiosk.frame.find(LANGUAGE_NAMES[Language.KK], Role.RADIO_BUTTON).press()
    kiosk.button(ScreenWords.of(Language.KK).say("Kiosk", "I am finished"))
    assert len(calm_words(kiosk, Language.KK)) == 1

    monitors.add("below", BELOW)
    wait_until_covered(kiosk, monitors)
    assert len(calm_words(kiosk, Language.KK)) == 2
    # The keyboard stays where it was, also when somebody presses on another screen.
    assert active_window(kiosk.desktop) == kiosk.window
    kiosk.click_at(*BELOW.centre)
    kiosk.desktop.press_keys("m", "o")
    field = kiosk.frame.find(ScreenWords.of(Language.KK).say("SearchBox", "Search"), Role.TEXT)
    wait_until(lambda: field.text == "mo", "the search to take what is typed", DEADLINE_S)
    assert active_window(kiosk.desktop) == kiosk.window
    kiosk.desktop.press_keys("Escape")
    monitors.resize_output(MODES[1])
    wait_until_covered(kiosk, monitors)
    monitors.remove("right")
    wait_until_covered(kiosk, monitors)
    # Another one becomes the first.
    monitors.add("right", RIGHT, is_primary=True)
    wait_until_covered(kiosk, monitors)
    monitors.remove("right")
    wait_until_covered(kiosk, monitors)
    monitors.remove("below")
    monitors.resize_output(WHOLE)
    wait_until_covered(kiosk, monitors)
    assert len(kiosk.own_windows()) == 1
    # What is shown still works.
    kiosk.wait_until_in_front()
    kiosk.desktop.press_keys("Tab")
    wait_until(lambda: any(State.FOCUSED in node.states for node in kiosk.frame.walk()), "the keyboard", DEADLINE_S)


def test_a_monitor_that_is_switched_off_comes_back(kiosks: KioskOpener, monitors: Monitors) -> None:
    kiosk = kiosks.open()
    wait_until_covered(kiosk, monitors)
    monitors.switch_off()
    kiosk.tile("moodle").press()
    kiosk.program.wait_for_event("open-failed", id="moodle")
    monitors.resize_output(MODES[2])
    wait_until(lambda: kiosk.covers(monitors.primary), "the monitor to be covered", DEADLINE_S)
    kiosk.escape()
    wait_until_covered(kiosk, monitors)


def test_hundreds_of_changes(kiosks: KioskOpener, monitors: Monitors) -> None:
    monitors.resize_output(MODES[0])
    kiosk = kiosks.open()
    wait_until_covered(kiosk, monitors)
    chance = random.Random(SEED)  # noqa: S311 - the same changes in each run
    for number in range(1, CHANGES + 1):
        change(monitors, chance)
        if number % 40 == 0:
            wait_until_covered(kiosk, monitors)
    assert kiosk.program.exit_code is None
    kiosk.wait_until_in_front()
    kiosk.tile("moodle").press()
    kiosk.program.wait_for_event("open-failed", id="moodle")
    kiosk.escape()


def change(monitors: Monitors, chance: random.Random) -> None:
    """Let something happen to one of the monitors."""
    name = chance.choice((OUTPUT, "right", "below"))
    if name == OUTPUT:
        monitors.resize_output(chance.choice(MODES))
    elif name in monitors.places:
        monitors.remove(name)
    else:
        place = chance.choice((SMALLER, LARGER))[name]
        monitors.add(name, place, is_primary=chance.random() < 0.3)
