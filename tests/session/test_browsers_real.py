"""A real Chromium and a real Firefox, started by the launcher's own code, load a page exactly once."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from launcher.core.links import Link
from launcher.system.browsers import Browser, BrowserOpener, FailureReason, Opening, OpeningState
from launcher.system.child_environment import snapshot
from tests.helpers.desktop import Desktop
from tests.helpers.local_site import LocalSite
from tests.helpers.process_family import ProcessFamily
from tests.helpers.real_browsers import BrowserKind, InstalledBrowser, fresh_browser, install_browsers
from tests.helpers.waiting import wait_until

PAGE_DEADLINE_S = 60.0
STATE_DEADLINE_S = 30.0
HOST = "page.test"
# Chromium writes its process title over its environment, so what it got is kept before it runs.
KEEP_ENVIRONMENT_AND_RUN = 'cat /proc/$$/environ > "$0" && exec "$@"'


@dataclass(frozen=True, slots=True)
class Computer:
    """One real browser on the test's desktop, and what opens pages in it."""

    environment: dict[str, str]
    opener: BrowserOpener
    record: Path


def knows_the_host(kind: BrowserKind, browser: InstalledBrowser, folder: Path) -> InstalledBrowser:
    """Let this browser alone take HOST for this computer: no file of the system changes."""
    if kind is BrowserKind.CHROMIUM:
        # Of an option given twice, Chromium takes the last.
        return replace(
            browser, command=(*browser.command, f"--host-resolver-rules=MAP {HOST} 127.0.0.1, MAP * ~NOTFOUND")
        )
    with (folder / f"profile-{kind.value}/user.js").open("a", encoding="utf-8") as preferences:
        preferences.write(f'user_pref("network.dns.localDomains", "{HOST}");\n')
    return browser


@contextmanager
def computer_with(kind: BrowserKind, desktop: Desktop, folder: Path) -> Iterator[Computer]:
    browser = knows_the_host(kind, fresh_browser(kind, folder), folder)
    family = ProcessFamily(within=desktop.family)
    record = folder / "environment"
    watched = ("/bin/sh", "-c", KEEP_ENVIRONMENT_AND_RUN, str(record), *browser.command)
    installed = install_browsers(folder / "installed", [replace(browser, command=family.marked(watched))])
    environment = {**desktop.environment, **installed.environment}
    try:
        yield Computer(environment, BrowserOpener(snapshot(environment)), record)
    finally:
        family.end()


@pytest.fixture(params=BrowserKind, ids=lambda kind: kind.name.lower())
def computer(request: pytest.FixtureRequest, desktop: Desktop, tmp_path: Path) -> Iterator[Computer]:
    """A computer with each real browser in turn."""
    with computer_with(request.param, desktop, tmp_path) as computer:
        yield computer


@pytest.fixture
def site() -> Iterator[LocalSite]:
    """A site that only the browser under test can name."""
    with LocalSite(HOST) as site:
        yield site


def opened(computer: Computer, address: str, browser: Browser | None = None) -> Opening:
    result = computer.opener.open(Link(address), browser)
    assert isinstance(result, Opening), result
    return result


def state_becomes(opening: Opening, wanted: OpeningState) -> None:
    """Wait for a final state; it has to be the wanted one."""

    def final() -> OpeningState | None:
        state = opening.poll()
        return None if state is OpeningState.STARTING else state

    assert wait_until(final, f"{opening.command} to settle", STATE_DEADLINE_S) is wanted, opening.failure()


def test_one_press_is_one_request_and_the_next_goes_to_the_same_browser(computer: Computer, site: LocalSite) -> None:
    (browser,) = computer.opener.browsers()
    assert browser.is_default
    first = opened(computer, site.url("/first?a=1&b=%20"))
    site.wait_for("/first?a=1&b=%20", PAGE_DEADLINE_S)
    state_becomes(first, OpeningState.RUNNING)

    second = opened(computer, site.url("/second"))
    site.wait_for("/second", PAGE_DEADLINE_S)
    state_becomes(second, OpeningState.HANDED_OVER)

    assert first.exit_code is None
    assert [(request.method, request.path) for request in site.requests] == [
        ("GET", "/first?a=1&b=%20"),
        ("GET", "/second"),
    ]
    assert {request.host for request in site.requests} == {f"{HOST}:{site.port}"}


def test_the_environment_is_the_one_we_were_started_with(computer: Computer, site: LocalSite) -> None:
    opened(computer, site.url("/"))
    site.wait_for("/", PAGE_DEADLINE_S)
    found = computer.record.read_text(encoding="utf-8").split("\0")[:-1]
    assert found == [f"{name}={value}" for name, value in computer.environment.items()]


def test_a_browser_without_a_screen_is_a_failure(desktop: Desktop, tmp_path: Path, site: LocalSite) -> None:
    with computer_with(BrowserKind.CHROMIUM, desktop, tmp_path) as computer:
        blind = {name: value for name, value in computer.environment.items() if name != "DISPLAY"}
        result = BrowserOpener(snapshot(blind)).open(Link(site.url("/")))
        assert isinstance(result, Opening)
        state_becomes(result, OpeningState.FAILED)
        failure = result.failure()
    assert failure is not None
    assert failure.reason is FailureReason.EXITED
    assert failure.exit_code != 0
    assert site.requests == []
