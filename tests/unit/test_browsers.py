"""Starting browsers and telling what became of them, with real child processes."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

import launcher.core.opening as opening_role
from launcher.core.links import Link
from launcher.system import browsers
from launcher.system.browser_types import Survey
from launcher.system.browsers import (
    SETTLE_SECONDS,
    SURVEY_SECONDS,
    Browser,
    BrowserOpener,
    FailureReason,
    Opening,
    OpeningState,
    StartFailure,
)
from launcher.system.child_environment import snapshot
from launcher.system.late_opener import LateOpener
from tests.helpers.small_computer import RECORDER, WEB, House
from tests.helpers.waiting import wait_until

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs desktop entries and /proc")

LINK = Link("https://zoom.us/j/1?pwd=a%20b&x=$(id);*")
DEADLINE_S = 20.0


@pytest.fixture
def house(tmp_path: Path) -> House:
    (tmp_path / "home").mkdir()
    return House(tmp_path)


def opened(result: Opening | StartFailure) -> Opening:
    assert isinstance(result, Opening), result
    return result


def ended(opening: Opening) -> OpeningState:
    """The state after the browser's process has ended."""
    wait_until(lambda: opening.exit_code is not None, "the browser to end", DEADLINE_S)
    return opening.poll()


def record_with(house: House) -> Path:
    """Install a browser that writes down how it was started; return the file with it."""
    record = house.folder / "record.json"
    script = house.folder / "recorder.py"
    script.write_text(RECORDER, encoding="utf-8")
    house.entry("recorder", "Name=Recorder", f"Exec={sys.executable} -IS {script} {record} --first %u --last", WEB)
    return record


def test_the_browser_gets_what_we_were_started_with_and_nothing_else(house: House) -> None:
    record = record_with(house)
    opening = opened(house.opener().open(LINK))
    assert ended(opening) is OpeningState.HANDED_OVER
    facts = json.loads(record.read_text(encoding="utf-8"))
    assert facts == {
        "arguments": ["--first", LINK.url, "--last"],
        "environment": [f"{name}={value}" for name, value in house.environment.items()],
        "folder": house.environment["HOME"],
        "leads_session": True,
        "files": ["/dev/null"] * 3,
        "open": [],
    }
    assert opening.command[-2] == LINK.url
    assert opening.link is LINK


def test_a_frozen_program_gives_on_what_it_was_started_with(house: House) -> None:
    record = record_with(house)
    changed = {"LD_LIBRARY_PATH": "/bundle", "_PYI_ARCHIVE_FILE": "/bundle/x", "_MEIPASS2": "/bundle"}
    opener = BrowserOpener(snapshot(house.environment | changed), frozen=True)
    ended(opened(opener.open(LINK)))
    facts = json.loads(record.read_text(encoding="utf-8"))
    assert facts["environment"] == [f"{name}={value}" for name, value in house.environment.items()]


def test_our_open_files_stay_ours(house: House) -> None:
    record = record_with(house)
    with (house.folder / "secret").open("w", encoding="utf-8") as file:
        os.set_inheritable(file.fileno(), True)
        ended(opened(house.opener().open(LINK)))
    assert json.loads(record.read_text(encoding="utf-8"))["open"] == []


@pytest.mark.parametrize("home", ["", "relative", "/nowhere/at/all"])
def test_without_a_home_the_browser_starts_at_the_root(house: House, home: str) -> None:
    record = record_with(house)
    opener = BrowserOpener(house.environment | {"HOME": home})
    ended(opened(opener.open(LINK)))
    assert json.loads(record.read_text(encoding="utf-8"))["folder"] == "/"


@pytest.mark.parametrize("thing", ["https://zoom.us/", "--help", b"https://zoom.us/", None, Path("/etc/passwd"), 1])
def test_only_a_link_is_opened(house: House, thing: object) -> None:
    house.browser("b", body=f"touch {house.folder}/started")
    with pytest.raises(TypeError):
        house.opener().open(thing)  # type: ignore[arg-type]
    assert not (house.folder / "started").exists()


@pytest.fixture
def slow(house: House) -> Iterator[House]:
    """A browser that stays until the test is over, then ends with what stands in the file "end"."""
    pipe = house.folder / "end"
    os.mkfifo(pipe)
    house.browser("slow", body=f"read code <{pipe}; exit $code")
    yield house
    # Opened for both ways, a pipe without readers does not block.
    descriptor = os.open(pipe, os.O_RDWR)
    os.write(descriptor, b"0\n")
    os.close(descriptor)


def end_slow(house: House, code: int) -> None:
    (house.folder / "end").write_text(f"{code}\n", encoding="utf-8")


def test_starting_then_running(slow: House) -> None:
    opening = opened(slow.opener().open(LINK))
    assert opening.poll() is OpeningState.STARTING
    slow.clock.now += SETTLE_SECONDS - 0.001
    assert opening.poll() is OpeningState.STARTING
    slow.clock.now += 0.001
    assert opening.poll() is OpeningState.RUNNING
    assert opening.exit_code is None
    assert opening.failure() is None


@pytest.mark.parametrize("code", [0, 3])
def test_what_happens_to_a_settled_browser_is_no_failure(slow: House, code: int) -> None:
    opening = opened(slow.opener().open(LINK))
    slow.clock.now += SETTLE_SECONDS
    end_slow(slow, code)
    assert ended(opening) is OpeningState.RUNNING
    assert opening.exit_code == code


def test_an_early_end_is_a_failure_however_late_one_asks(slow: House) -> None:
    opening = opened(slow.opener().open(LINK))
    slow.clock.now += 0.5
    end_slow(slow, 21)
    assert ended(opening) is OpeningState.FAILED
    slow.clock.now += 1000
    assert opening.poll() is OpeningState.FAILED
    failure = opening.failure()
    assert failure is not None
    assert (failure.reason, failure.browser, failure.exit_code) == (FailureReason.EXITED, "Slow", 21)


def test_a_quick_good_end_means_handed_over(house: House) -> None:
    house.browser("b")
    opening = opened(house.opener().open(LINK))
    assert ended(opening) is OpeningState.HANDED_OVER
    assert opening.failure() is None


def test_a_crash_is_a_failure(house: House) -> None:
    house.browser("b", body="kill -SEGV $$")
    opening = opened(house.opener().open(LINK))
    assert ended(opening) is OpeningState.FAILED
    assert opening.exit_code == -11


def test_no_zombie_stays_when_nobody_asks(house: House) -> None:
    house.browser("b")
    pids = [opened(house.opener().open(LINK)).pid for _ in range(3)]
    wait_until(lambda: not any(Path(f"/proc/{pid}").exists() for pid in pids), "the zombies to go", DEADLINE_S)


def refused(result: Opening | StartFailure) -> StartFailure:
    assert isinstance(result, StartFailure)
    return result


def test_no_browser_at_all(house: House) -> None:
    failure = refused(house.opener().open(LINK))
    assert (failure.reason, failure.browser) == (FailureReason.NO_BROWSER, None)
    house.choose("gone.desktop")
    assert refused(house.opener().open(LINK)).browser == "gone"


def test_a_dead_default_is_not_replaced_in_silence(house: House) -> None:
    house.browser("b")
    house.choose("gone.desktop")
    opener = house.opener()
    failure = refused(opener.open(LINK))
    assert (failure.reason, failure.browser) == (FailureReason.NOT_FOUND, "gone")
    assert opener.dead_default() == "gone"
    assert ended(opened(opener.open(LINK, opener.browsers()[0]))) is OpeningState.HANDED_OVER


def test_a_browser_that_went_meanwhile(house: House) -> None:
    house.browser("b")
    opener = house.opener()
    (browser,) = opener.browsers()
    browser.program.unlink()
    failure = refused(opener.open(LINK))
    assert (failure.reason, failure.browser) == (FailureReason.NOT_FOUND, "B")
    assert str(browser.program) in failure.detail
    assert opener.browsers() == ()


def test_a_browser_that_may_not_be_started(house: House) -> None:
    program = house.program("b")
    program.chmod(0o644)
    browser = Browser("b", "B", program, ("%u",), is_default=True)
    assert refused(house.opener().open(LINK, browser)).reason is FailureReason.NOT_PERMITTED


def test_a_program_that_is_none(house: House) -> None:
    program = house.program("b")
    program.write_bytes(b"\x7fELF and then nothing")
    browser = Browser("b", "B", program, ("%u",), is_default=True)
    assert refused(house.opener().open(LINK, browser)).reason is FailureReason.ERROR


def test_a_browser_that_would_lose_the_address(house: House) -> None:
    browser = Browser("b", "B", house.program("b"), ("--new-window",))
    assert refused(house.opener().open(LINK, browser)).reason is FailureReason.ERROR


def test_the_opener_fills_the_role_that_the_faces_know(house: House) -> None:
    """The types say it to mypy; that enums and classes are the same ones is said here."""
    house.browser("b")
    role: opening_role.LinkOpener = house.opener()
    result: opening_role.Opening | opening_role.StartFailure = role.open(LINK)
    assert isinstance(result, Opening)
    assert isinstance(result.poll(), opening_role.OpeningState)
    failure = house.opener().open(LINK, Browser("b", "B", Path("/nowhere/b"), ("%u",)))
    assert isinstance(failure, opening_role.StartFailure)
    assert isinstance(failure.reason, opening_role.FailureReason)


def test_a_browser_installed_later_is_found(house: House) -> None:
    opener = house.opener()
    assert opener.browsers() == ()
    house.browser("b")
    house.clock.now += SURVEY_SECONDS - 0.001
    assert opener.browsers() == ()
    house.clock.now += 0.001
    assert [browser.name for browser in opener.browsers()] == ["B"]


def test_importing_brings_in_no_qt_and_no_webbrowser() -> None:
    code = "import launcher.system.browsers as b, os, sys; b.find_browsers(os.environ); print(*sys.modules)"
    done = subprocess.run((sys.executable, "-c", code), capture_output=True, check=True, text=True)
    modules = done.stdout.split()
    assert "launcher.system.xdg_browsers" in modules
    assert not {"PySide6", "webbrowser", "configparser", "shutil", "launcher.system.windows_browsers"} & set(modules)


def test_a_press_waits_for_what_is_made_ready_and_looks_for_nothing_again(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[threading.Thread] = []
    may_go_on = threading.Event()

    def search(_: object) -> Survey:
        looked.append(threading.current_thread())
        may_go_on.wait(DEADLINE_S)
        return Survey((), None)

    monkeypatch.setattr(browsers, "_survey", search)
    opener = LateOpener(house.environment)
    opener.get_ready()
    wait_until(lambda: bool(looked), "the look for browsers", DEADLINE_S)
    threading.Timer(0.1, may_go_on.set).start()
    assert opener.browsers() == ()
    assert len(looked) == 1
    assert looked != [threading.main_thread()]
