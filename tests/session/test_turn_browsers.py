"""Real browsers of real turns: what one person leaves, the next one does not find, and nobody else either."""

import os
import secrets
import signal
from collections.abc import Iterator

import pytest

from launcher.system.chromium_socket import listens
from launcher.system.turn_folder import LONGEST_PARENT
from tests.helpers.desktop import Desktop
from tests.helpers.local_site import LocalSite
from tests.helpers.long_tests import ARE_LONG
from tests.helpers.memory_page import PAGES, address, files_with, remembered
from tests.helpers.private_disks import PrivateDisks
from tests.helpers.real_browsers import BrowserKind
from tests.helpers.turn_desk import HOST, Driver, TurnDesk
from tests.helpers.waiting import wait_until

PAGE_DEADLINE_S = 60.0
DEADLINE_S = 20.0
LONG_TURNS = 200  # some ten minutes for both browsers
QUICK_TURNS = {"chromium": 6, "firefox-esr": 3}
WARM_UP = 20
MEMORY_GROWTH = 2 * 1024 * 1024  # bytes


@pytest.fixture
def site() -> Iterator[LocalSite]:
    """A site that the browsers of the test can name."""
    with LocalSite(HOST, PAGES) as site:
        yield site


@pytest.fixture(params=BrowserKind, ids=lambda kind: kind.name.lower())
def desk(request: pytest.FixtureRequest, desktop: Desktop) -> Iterator[TurnDesk]:
    """A lab computer with each real browser in turn."""
    with TurnDesk.open(desktop, request.param) as desk:
        yield desk


@pytest.fixture
def driver(desk: TurnDesk) -> Iterator[Driver]:
    """Who opens links on that computer."""
    with desk.driver() as driver:
        yield driver


def visit(driver: Driver, site: LocalSite, *, download: bool = True) -> tuple[str, dict[str, str]]:
    """Open the page that remembers; return what it leaves, and what it had found."""
    token = secrets.token_hex(12)
    opened = driver.ask("open", address(site, token, download=download))
    assert "command" in opened, opened
    return token, remembered(site, token, PAGE_DEADLINE_S)


def test_the_next_turn_finds_nothing(desk: TurnDesk, driver: Driver, site: LocalSite) -> None:
    before = desk.files()
    token, found = visit(driver, site)
    assert found == {}
    again, found = visit(driver, site)
    # Both links of a turn go to the same browser, and what the page leaves can be found.
    assert found == {"cookie": f"token={token}", "storage": token, "database": token}
    wait_until(lambda: files_with(token, (desk.place,)), "the download", DEADLINE_S)
    assert driver.ask("is_open") is True

    ended = driver.ask("end")
    assert (ended["removed"], ended["killed"], ended["left"]) == (1, 0, [])
    assert driver.ask("is_open") is False
    assert desk.family.members() == {driver.pid}
    assert [files_with(word, desk.watched) for word in (token, again)] == [[], []]
    assert desk.files() - before - {desk.place} == set()

    _, found = visit(driver, site)
    assert found == {}
    assert driver.ask("end")["removed"] == 1


def test_the_same_holds_for_an_ordinary_person(desk: TurnDesk, site: LocalSite) -> None:
    desk = desk.for_a_person()
    before = desk.files()
    with desk.driver() as driver:
        token, _ = visit(driver, site)
        wait_until(lambda: files_with(token, (desk.place,)), "the download", DEADLINE_S)
        ended = driver.ask("end")
        assert (ended["removed"], ended["killed"], ended["left"]) == (1, 0, [])
        assert desk.family.members() == {driver.pid}
    assert files_with(token, desk.watched) == []
    assert desk.files() - before == set()


def test_two_quick_presses_open_two_pages_of_one_browser(desk: TurnDesk, driver: Driver, site: LocalSite) -> None:
    first, second = driver.ask("open", site.url("/first")), driver.ask("open", site.url("/second"))
    assert first["command"][:-1] == second["command"][:-1]
    if desk.browser.desktop_id == BrowserKind.CHROMIUM.value:
        # It was waited for, and not only until the patience with it had ended.
        assert listens(first["pid"])
    site.wait_for("/first", PAGE_DEADLINE_S)
    site.wait_for("/second", PAGE_DEADLINE_S)
    assert driver.ask("end")["left"] == []


def test_a_browser_that_somebody_else_has_started_goes_on(desk: TurnDesk, driver: Driver, site: LocalSite) -> None:
    with desk.own_browser(site.url("/own")) as own:
        site.wait_for("/own", PAGE_DEADLINE_S)
        token, _ = visit(driver, site)
        wait_until(lambda: files_with(token, (desk.place,)), "the download", DEADLINE_S)
        assert files_with(token, (desk.own_profile,)) == []
        assert driver.ask("end")["left"] == []
        assert own.poll() is None
        assert desk.desktop.window_titles(desk.browser.window_class)


def test_what_a_crash_leaves_is_swept_and_what_is_in_use_is_not(desk: TurnDesk, site: LocalSite) -> None:
    with desk.driver() as crashing, desk.driver() as next_one:
        token, _ = visit(crashing, site)
        assert next_one.ask("sweep")["removed"] == 0
        assert crashing.ask("is_open") is True

        crashing.kill()
        assert desk.family.members() - {next_one.pid}
        assert files_with(token, desk.watched)
        swept = next_one.ask("sweep")
        assert (swept["removed"], swept["left"]) == (1, [])
        assert desk.family.members() == {next_one.pid}
        assert files_with(token, desk.watched) == []


def test_a_browser_that_does_not_answer_is_ended_by_force(desk: TurnDesk, driver: Driver, site: LocalSite) -> None:
    opened = driver.ask("open", site.url("/"))
    site.wait_for("/", PAGE_DEADLINE_S)
    os.kill(opened["pid"], signal.SIGSTOP)
    ended = driver.ask("end")
    assert (ended["removed"], ended["left"]) == (1, [])
    assert ended["killed"] > 0
    assert desk.family.members() == {driver.pid}


def test_a_browser_that_the_person_closes_has_written_nothing_down(
    desk: TurnDesk, driver: Driver, site: LocalSite
) -> None:
    token, _ = visit(driver, site, download=False)
    wait_until(lambda: desk.desktop.window_titles(desk.browser.window_class), "a window", DEADLINE_S)
    desk.desktop.press_keys("alt+F4")
    wait_until(lambda: driver.ask("is_open") is False, "the browser to end", DEADLINE_S)
    # At its end a browser writes down what it has not yet written of history and cookies, unless it is private.
    assert files_with(token, desk.watched) == []
    # The turn goes on, and its next link opens again.
    driver.ask("open", site.url("/again"))
    site.wait_for("/again", PAGE_DEADLINE_S)
    assert driver.ask("end")["removed"] == 1


@pytest.mark.parametrize("desk", [BrowserKind.CHROMIUM], indirect=True)
def test_the_longest_place_is_short_enough_for_sockets(desk: TurnDesk, site: LocalSite) -> None:
    filler = "x" * (LONGEST_PARENT - len(str(desk.folder)) - 1)
    with desk.driver(desk.folder / filler, desk.place) as driver:
        driver.ask("open", site.url("/"))
        site.wait_for("/", PAGE_DEADLINE_S)
        assert list((desk.folder / filler).iterdir())
        assert driver.ask("end")["removed"] == 1


@pytest.mark.parametrize("desk", [BrowserKind.CHROMIUM], indirect=True)
def test_on_a_full_disk_another_place_is_taken_or_nothing_is_opened(
    desk: TurnDesk, site: LocalSite, private_disks: PrivateDisks
) -> None:
    full = desk.folder / "full"
    full.mkdir()
    with desk.driver(full, desk.place, around=lambda command: private_disks.full(full, command)) as driver:
        driver.ask("open", site.url("/"))
        site.wait_for("/", PAGE_DEADLINE_S)
        assert list(desk.place.iterdir())
        assert driver.ask("end")["removed"] == 1
    with desk.driver(full, around=lambda command: private_disks.full(full, command)) as driver:
        failure = driver.ask("open", site.url("/never"))
        assert failure["reason"] == "not-private"
        assert failure["detail"].endswith("the disk is full")


def test_soak(desk: TurnDesk, driver: Driver, site: LocalSite) -> None:
    files, memory = 0, 0
    for turn in range(LONG_TURNS if ARE_LONG else QUICK_TURNS[desk.browser.desktop_id]):
        driver.ask("open", site.url(f"/{turn}"))
        site.wait_for(f"/{turn}", PAGE_DEADLINE_S)
        ended = driver.ask("end")
        assert (ended["removed"], ended["left"]) == (1, []), f"turn {turn}: {ended}"
        assert desk.family.members() == {driver.pid}, f"turn {turn}"
        assert driver.children() == [], f"turn {turn}: somebody's end was not taken note of"
        assert list(desk.place.iterdir()) == [], f"turn {turn}"
        files = files or driver.open_files()
        memory = driver.memory() if turn < WARM_UP else memory
    assert driver.open_files() == files
    assert driver.memory() - memory <= MEMORY_GROWTH
