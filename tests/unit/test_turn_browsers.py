"""The browsers of a turn: which one is started and how, where all that it writes goes, and when a turn is over."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

import launcher.core.kiosk_roles as roles
import launcher.system.turn_folder as turn_folder
from launcher.core.kiosk_roles import Cleaning
from launcher.core.links import Link
from launcher.core.opening import Browser, FailureReason, OpeningState, StartFailure
from launcher.system.browser_types import Survey
from launcher.system.browsers import Opening
from launcher.system.child_environment import snapshot
from launcher.system.turn_browsers import TurnBrowsers
from launcher.system.turn_ending import Cleaner, Remains, TurnEnding
from launcher.system.turn_family import Ended, NotHeldError
from tests.helpers.ordinary_person import ordinary_person
from tests.helpers.small_computer import RECORDER
from tests.helpers.waiting import wait_until

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /proc and signals")
LINK = Link("https://zoom.us/j/1?pwd=a%20b")
DEADLINE_S = 20.0
# A browser for tests: it writes down how it was started, and stays until it is ended.
STAYS = "trap 'exit 0' TERM; while :; do sleep 0.05; done"
RESISTS = "trap '' TERM; while :; do sleep 0.05; done"


@dataclass
class Lab:
    """A computer whose browsers are written here."""

    folder: Path
    installed: list[Browser] = field(default_factory=list)
    dead_default: str | None = None
    endings: list[TurnEnding] = field(default_factory=list)

    def __post_init__(self) -> None:
        (self.folder / "home").mkdir()
        environment = {"HOME": str(self.folder / "home"), "PATH": os.environ["PATH"], "DISPLAY": ":7"}
        self.places = [self.folder / "places"]
        self.browsers = TurnBrowsers(snapshot(environment), self.places, survey=self.survey)
        self.role: roles.TurnBrowsers = self.browsers

    def survey(self, _environment: object) -> Survey:
        return Survey(tuple(self.installed), self.dead_default)

    def install(self, name: str, body: str = STAYS, *, is_default: bool = False) -> Browser:
        program = self.folder / "bin" / name
        program.parent.mkdir(exist_ok=True)
        program.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
        program.chmod(0o755)
        self.installed.append(Browser(f"{name}.desktop", name.title(), program, ("--kept", "%u"), is_default))
        return self.installed[-1]

    def install_recorder(self) -> Path:
        """Install a Chromium that writes down how it was started; return the file with it."""
        script, record = self.folder / "recorder.py", self.folder / "record.json"
        script.write_text(RECORDER, encoding="utf-8")
        self.install("chromium", f'exec {sys.executable} -IS {script} {record} "$@"')
        return record

    def open(self, browser: Browser | None = None) -> Opening:
        result = self.browsers.open(LINK, browser)
        assert isinstance(result, Opening), result
        return result

    def fail(self, browser: Browser | None = None) -> StartFailure:
        result = self.browsers.open(LINK, browser)
        assert isinstance(result, StartFailure), result
        return result

    def end(self, *, sweep: bool = False) -> Cleaning:
        self.endings.append(self.browsers.sweep() if sweep else self.browsers.end_turn())
        return wait_until(self.endings[-1].poll, "the end of the turn", DEADLINE_S)

    def folders(self) -> list[Path]:
        return sorted(path for place in self.places if place.exists() for path in place.iterdir())


@pytest.fixture
def lab(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Lab]:
    # The folders of tests have long names, and no browser here makes sockets.
    monkeypatch.setattr(turn_folder, "LONGEST_PARENT", 1000)
    lab = Lab(tmp_path)
    yield lab
    lab.end()


def test_the_browser_is_started_privately_with_its_home_in_the_turns_folder(lab: Lab) -> None:
    record = lab.install_recorder()
    opening = lab.open()
    facts = json.loads(wait_until(lambda: record.read_bytes() if record.exists() else b"", "the record", DEADLINE_S))
    (folder,) = lab.folders()
    profile = folder / "p0"
    assert opening.command == (str(lab.installed[0].program), *facts["arguments"])
    assert facts["arguments"][:2] == ["--kept", f"--user-data-dir={profile}"]
    assert facts["arguments"][-2:] == ["--incognito", LINK.url]
    assert facts["folder"] == str(folder / "home")
    assert {f"HOME={folder / 'home'}", f"TMPDIR={folder}", "DISPLAY=:7"} <= set(facts["environment"])
    assert (profile / "Default/Preferences").is_file()
    assert facts["leads_session"]


def test_a_second_link_goes_to_the_same_profile_and_another_turn_has_another(lab: Lab) -> None:
    lab.install("chromium")
    firefox = lab.install("firefox")
    first, second, other = lab.open(), lab.open(), lab.open(firefox)
    assert first.command == second.command
    assert [path.name for path in sorted(lab.folders()[0].iterdir())] == ["home", "p0", "p1"]
    assert str(lab.folders()[0] / "p1") in other.command
    assert lab.end().removed == 1
    assert lab.folders() == []
    assert lab.open().command != first.command


def test_the_default_goes_first_and_what_cannot_be_private_is_passed_over(lab: Lab) -> None:
    lab.install("epiphany", is_default=True)
    firefox = lab.install("firefox")
    lab.install("chromium")
    assert [browser.name for browser in lab.browsers.browsers()] == ["Firefox", "Chromium"]
    assert lab.open().browser.id == firefox.id


def test_a_browser_that_cannot_be_private_is_not_opened_at_all(lab: Lab) -> None:
    epiphany = lab.install("epiphany", is_default=True)
    failure = lab.fail()
    assert (failure.reason, failure.browser) == (FailureReason.NOT_PRIVATE, "Epiphany")
    lab.install("firefox")
    lab.browsers._latest.forget()
    failure = lab.fail(epiphany)
    assert (failure.reason, failure.browser) == (FailureReason.NOT_PRIVATE, "Epiphany")
    assert lab.folders() == []


def test_a_browser_that_the_system_does_not_list_is_not_opened(lab: Lab) -> None:
    lab.install("chromium")
    own = Browser("chromium.desktop", "Chromium", Path("/home/student/chromium"), ("%u",))
    assert lab.fail(own).reason is FailureReason.NOT_PRIVATE


def test_no_browser_is_no_browser(lab: Lab) -> None:
    lab.dead_default = "Opera"
    failure = lab.fail()
    assert (failure.reason, failure.browser) == (FailureReason.NO_BROWSER, "Opera")
    assert lab.browsers.dead_default() == "Opera"
    assert lab.browsers.browsers() == ()


def test_without_a_folder_nothing_can_be_private(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    lab.install("chromium")
    monkeypatch.setattr(turn_folder, "_LEAST_FREE", 2**62)
    failure = lab.fail()
    assert failure.reason is FailureReason.NOT_PRIVATE
    assert failure.browser == "Chromium"
    assert "the disk is full" in failure.detail


@pytest.mark.parametrize("place", ["family_for", "TurnProcesses.add"])
def test_what_cannot_be_held_is_not_opened(lab: Lab, monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    """As on Windows, where a job may be refused."""

    def refused(*given: object) -> None:
        for process in given:
            if isinstance(process, subprocess.Popen):
                process.wait()
        raise NotHeldError("access denied")

    lab.install("chromium", "exit 0")
    module = "launcher.system.turn_browsers" if place == "family_for" else "launcher.system.turn_processes"
    monkeypatch.setattr(f"{module}.{place}", refused)
    failure = lab.fail()
    assert (failure.reason, failure.detail) == (FailureReason.NOT_PRIVATE, "access denied")
    monkeypatch.undo()
    lab.end()
    assert lab.folders() == []


def test_a_program_that_was_just_removed_is_named(lab: Lab) -> None:
    lab.install("chromium").program.unlink()
    failure = lab.fail()
    assert (failure.reason, failure.browser) == (FailureReason.NOT_FOUND, "Chromium")


def test_only_links_are_opened(lab: Lab) -> None:
    lab.install("chromium")
    with pytest.raises(TypeError):
        lab.browsers.open("https://zoom.us/")  # type: ignore[arg-type]


def test_the_window_never_waits_for_the_end_of_a_turn(lab: Lab) -> None:
    lab.install("chromium", RESISTS)
    opening = lab.open()
    assert lab.browsers.is_open()
    ending = lab.browsers.end_turn()
    assert ending.poll() is None
    assert not lab.browsers.is_open()
    # The next person need not wait either: their turn has another folder.
    lab.open()
    assert len(lab.folders()) == 2
    done = wait_until(ending.poll, "the end of the turn", DEADLINE_S)
    assert (done.closed, done.killed, done.removed, done.is_clean) == (0, 1, 1, True)
    assert done.seconds > 1
    assert opening.poll() is OpeningState.FAILED
    assert lab.browsers.is_open()


def test_a_turn_in_which_nothing_was_opened_ends_too(lab: Lab) -> None:
    done = lab.end()
    assert (done.closed, done.killed, done.removed, done.left) == (0, 0, 0, ())
    assert not lab.browsers.is_open()


def test_what_a_dead_launcher_has_left_is_swept_and_the_turn_goes_on(lab: Lab) -> None:
    lab.install("chromium")
    lab.open()
    (mine,) = lab.folders()
    left = lab.places[0] / "nkzu.left0000"
    left.mkdir(mode=0o700)
    done = lab.end(sweep=True)
    assert (done.removed, done.left) == (1, ())
    assert lab.folders() == [mine]
    assert lab.browsers.is_open()


@pytest.mark.skipif(os.geteuid() != 0, reason="makes a folder that its owner cannot remove")
def test_what_could_not_be_removed_is_told_and_tried_again() -> None:
    with ordinary_person() as home:
        left = home / "nkzu.left0000"
        left.mkdir(mode=0o700)
        os.seteuid(0)
        (left / "theirs").mkdir(mode=0o755)
        (left / "theirs/file").touch()
        os.seteuid(home.stat().st_uid)
        browsers = TurnBrowsers({}, [home])
        done = wait_until(browsers.sweep().poll, "the sweep", DEADLINE_S)
        assert (done.removed, done.left, done.is_clean) == (0, (str(left),), False)
        os.seteuid(0)
        (left / "theirs").rename(home / "theirs")
        os.chown(home / "theirs", home.stat().st_uid, -1)
        os.seteuid(home.stat().st_uid)
        done = wait_until(browsers.end_turn().poll, "the end of a turn", DEADLINE_S)
        assert (done.removed, done.left) == (1, ())


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_an_error_of_ours_is_no_clean_end(capsys: pytest.CaptureFixture[str]) -> None:
    def broken() -> list[object]:
        raise RuntimeError("an error of ours")

    ending = Cleaner().begin(broken, "end of a turn")  # type: ignore[arg-type]
    done = ending.wait(DEADLINE_S)
    assert done is not None
    assert not done.is_clean


def test_an_end_for_which_there_is_no_thread_begins_later(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    with monkeypatch.context() as full:
        full.setattr(threading.Thread, "start", refuse)
        ending = Cleaner().begin(list, "end of a turn")
        assert ending.poll() is None
    wait_until(lambda: ending.poll() is not None, "the end", DEADLINE_S)
    assert ending.poll() == ending.wait(DEADLINE_S)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_what_an_error_of_ours_has_left_is_tried_again() -> None:
    class Broken:
        """Programs of which nothing can be found out at first: no handle is left."""

        errors = 1

        def end(self) -> Ended:
            self.errors -= 1
            if self.errors >= 0:
                raise OSError("too many open files")
            return Ended()

    with ordinary_person() as home:
        folder, cleaner = turn_folder.make_turn_folder([home]), Cleaner()
        remains = Remains(folder, Broken())  # type: ignore[arg-type]
        first = cleaner.begin(lambda: [remains], "end of a turn").wait(DEADLINE_S)
        assert first is not None
        assert not first.is_clean
        assert folder.path.exists()
        second = cleaner.begin(list, "end of the next turn").wait(DEADLINE_S)
        assert second is not None
        assert second.removed == 1
        assert not folder.path.exists()
