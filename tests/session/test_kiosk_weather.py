"""Bad weather for a lab computer: the kiosk is there, and there is more to look at than that.

Where it only has to be there and to answer, the weather is in the list of `tests/helpers/environments.py`. There it is
when its tiles are on the screen as they are in fair weather, point by point. The fixture `starter` sees to it that it
says nothing on standard error beyond what the weather is worth.
"""

import json
import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from launcher.core.languages import Language
from launcher.core.machine_settings import BROKEN_NOTICE
from launcher.core.staff_code import make_staff_code
from tests.helpers.accessibility_bus import AccessibilityBus
from tests.helpers.accessibility_terms import Role
from tests.helpers.desktop import Desktop, ScreenSize
from tests.helpers.environment_parts import NAME, set_clock
from tests.helpers.lab_kiosk import (
    BUS_VARIABLES,
    HOST,
    MAIL,
    LabComputer,
    Visitor,
    Weather,
    frozen,
    full,
    needs_root,
    open_again,
    usual_looks,
)
from tests.helpers.local_site import LocalSite
from tests.helpers.looks import Looks
from tests.helpers.ordinary_person import NOBODY
from tests.helpers.program import Program
from tests.helpers.real_browsers import BrowserKind
from tests.helpers.screen_words import LANGUAGE_NAMES, ScreenWords
from tests.helpers.starter import Starter
from tests.helpers.tools import find_tool
from tests.helpers.waiting import wait_until

ANSWER_DEADLINE_S = 10.0
NOT_PRIVATE = (
    "No browser on this computer can be opened so that nothing of yours stays here, so the page was not opened. "
    "Please tell the helpdesk."
)


@pytest.fixture
def site() -> Iterator[LocalSite]:
    """Where all links of the content lead."""
    with LocalSite(HOST) as site:
        yield site


@pytest.fixture(scope="module")
def words() -> ScreenWords:
    """What the screen says."""
    return ScreenWords.of(Language.KK)


@pytest.fixture
def computer(site: LocalSite) -> Iterator[LabComputer]:
    """The lab computer of this test."""
    with LabComputer.open(site) as computer:
        yield computer


@pytest.fixture(scope="module")
def usual(desktop: Desktop, words: ScreenWords) -> Looks:
    """How the kiosk looks in fair weather."""
    return usual_looks(desktop, words)


@pytest.fixture
def visitor(computer: LabComputer, starter: Starter, usual: Looks, words: ScreenWords) -> Visitor:
    """Who comes to the computer of this test."""
    return Visitor(starter, computer, usual, words)


@pytest.fixture
def chromium_for_all(computer: LabComputer) -> None:
    """Chromium is installed on the computer."""
    computer.install(BrowserKind.CHROMIUM)


def test_clock_that_is_put_right_ends_no_turn(visitor: Visitor) -> None:
    """At eight the network comes, and with it the time: nobody's turn is over for that."""
    # Where Wayland is, the display does not tell how long nobody has touched anything: all depends on the clock.
    day = visitor.computer.folder / "day"
    program = visitor.meet(Weather({"WAYLAND_DISPLAY": "none"}, through=set_clock(day, -10)))
    visitor.press(program)
    visitor.is_told(program)
    set_clock(day, 10)
    # The turn is looked at twice a second.
    began = time.monotonic()
    wait_until(lambda: time.monotonic() > began + 1.2, "two looks at the turn", ANSWER_DEADLINE_S)
    assert {event["event"] for event in program.events()}.isdisjoint({"turn-warned", "turn-ending"})


@pytest.mark.usefixtures("chromium_for_all")
def test_bare_environment_still_opens_the_page(visitor: Visitor, site: LocalSite) -> None:
    """Only DISPLAY and PATH: the home folder is what the system has for the account, and is not touched."""
    environment = visitor.starter.desktop.environment
    kept = (f"{name}={environment[name]}" for name in ("DISPLAY", "PATH"))
    data = visitor.computer.folder / "data"
    program = visitor.meet(Weather(through=(find_tool("env"), "-i", *kept), arguments=("--data-dir", str(data))))
    visitor.click(program)
    visitor.sees_the_page(program, site, data / "turns")


@pytest.mark.usefixtures("chromium_for_all")
def test_read_only_home_still_opens_the_page(visitor: Visitor, site: LocalSite) -> None:
    program = visitor.meet(Weather(script=(frozen(visitor.computer.home),)))
    visitor.press(program)
    visitor.sees_the_page(program, site, visitor.computer.temporary)


@pytest.mark.usefixtures("chromium_for_all")
def test_kazakh_name_still_opens_the_page(visitor: Visitor, site: LocalSite) -> None:
    """In every path that there is, the browser's own included, which has to be short."""
    home, temporary = visitor.computer.folder / NAME, visitor.computer.folder / NAME[:6]
    temporary.mkdir(mode=0o700)
    data = ("--data-dir", str(home / "data"))
    program = visitor.meet(Weather({"HOME": str(home), "TMPDIR": str(temporary)}, arguments=data))
    visitor.press(program)
    visitor.sees_the_page(program, site, temporary)


@pytest.mark.usefixtures("chromium_for_all")
def test_where_no_disk_has_room_nothing_is_opened_and_the_person_is_told(visitor: Visitor) -> None:
    computer = visitor.computer
    disks = (full(computer.home), full(computer.temporary), frozen(Path("/tmp")), frozen(Path("/var/tmp")))
    program = visitor.meet(Weather(script=(*disks, open_again(computer.folder / "kiosk"))))
    visitor.press(program)
    visitor.is_told(program, "not-private")
    with AccessibilityBus.open(program.desktop.session_bus) as bus:
        sentence = visitor.words.say("Opening", NOT_PRIVATE)
        # In the dialog, and below the tiles when that is closed.
        wait_until(lambda: program.tree(bus).find_all(sentence, Role.LABEL), sentence, ANSWER_DEADLINE_S)


def test_home_that_is_reset_at_each_log_on(visitor: Visitor) -> None:
    """A mandatory profile was copied from an account in which the program was running."""
    computer = visitor.computer
    skeleton = computer.folder / "skeleton"
    turn = skeleton / ".local/share/nkzu-launcher/turns/nkzu.a1b2c3d4"
    (turn / "p0").mkdir(parents=True)
    turn.chmod(0o700)
    (turn / "p0/SingletonLock").symlink_to("lab-12-4711")
    (turn / "p0/SingletonSocket").symlink_to("/tmp/.org.chromium.Chromium.abcdef/SingletonSocket")
    (turn.parent.parent / ".settings.json.abcdefgh.new").write_text("{", encoding="utf-8")
    for log_on in ("first", "second"):
        shutil.rmtree(computer.home)
        shutil.copytree(skeleton, computer.home, symlinks=True)
        program = visitor.meet(Weather(), folder=log_on)
        assert program.wait_for_event("swept")["removed"] == 1
        assert not (computer.data / "turns/nkzu.a1b2c3d4").exists()
        program.stop()


def test_traps_in_the_temporary_folder(visitor: Visitor) -> None:
    """Folders and links of others that are called as ours are: none is entered, followed or removed."""
    needs_root("files of another user are needed")
    computer = visitor.computer
    computer.temporary.chmod(0o1777)
    treasure = computer.folder / "treasure"
    treasure.mkdir(mode=0o700)
    (treasure / "kept").write_text("", encoding="utf-8")
    traps = [computer.temporary / f"nkzu.trap000{number}" for number in range(4)]
    traps[0].mkdir(mode=0o700)
    (traps[0] / "kept").write_text("", encoding="utf-8")
    os.chown(traps[0], NOBODY, NOBODY)
    traps[1].symlink_to(treasure)
    traps[2].mkdir(mode=0o777)
    traps[2].chmod(0o777)
    os.mkfifo(traps[3])
    own = computer.temporary / "nkzu.own00000"
    own.mkdir(mode=0o700)
    program = visitor.meet(Weather())
    # One was really left by us: as soon as it is gone, all have been looked at.
    assert program.wait_for_event("swept")["removed"] == 1
    assert not own.exists()
    assert all(os.path.lexists(trap) for trap in traps)
    assert (treasure / "kept").exists()
    assert (traps[0] / "kept").exists()


def test_broken_settings_of_the_computer(visitor: Visitor) -> None:
    """There was a staff code in them: now there is no way out, since nobody knows which one."""
    code = make_staff_code("20486173", b"salt" * 4).to_text()
    decided = json.dumps({"schema": 1, "kiosk": {"without_private_browser": "open", "staff_code": code}})
    (visitor.computer.machine / "settings.json").write_text(decided[:-1], encoding="utf-8")
    program = visitor.meet(Weather())
    with AccessibilityBus.open(program.desktop.session_bus) as bus:
        tree = program.tree(bus)
        notice = visitor.words.say(BROKEN_NOTICE.context, BROKEN_NOTICE.source)
        tree.find(f"▲ {notice}", Role.LABEL)
        program.desktop.press_keys("ctrl+alt+shift+l")
        # What comes after it has been done: the keys have had no effect.
        tree.find(LANGUAGE_NAMES[Language.RU]).press()
        tree.find(LANGUAGE_NAMES[Language.KK]).press()
        tree.find(f"{visitor.words.card(visitor.computer.content.entry(MAIL))}", Role.PUSH_BUTTON)
        assert not tree.find_all(role=Role.DIALOG)
    visitor.press(program)
    visitor.is_told(program)


def test_broken_content_of_the_computer(visitor: Visitor) -> None:
    """The bundled content is shown, and that the other file is not."""
    computer = visitor.computer
    computer.content.path.write_text('{"entries": [', encoding="utf-8")
    program = visitor.start(Weather())
    program.wait_for_event("ready")
    visitor.press(program)
    visitor.is_told(program)


def test_second_session_of_another_user(visitor: Visitor) -> None:
    """Two people are logged in at once, with one folder for temporary files and no folders of their sessions."""
    needs_root("a process of another user is needed")
    computer = visitor.computer
    computer.temporary.chmod(0o1777)
    first = visitor.meet(Weather(without=("XDG_RUNTIME_DIR",)))
    # Python itself may lie in a folder that is closed to others: it may be read all the same.
    reading = ("--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search")
    other = (find_tool("setpriv"), f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", *reading)
    with Desktop.open(desktop_size := ScreenSize()) as desktop:
        assert desktop.size == desktop_size
        without = (*BUS_VARIABLES, "XDG_RUNTIME_DIR")
        launch = computer.kiosk(Weather({"HOME": "/nonexistent"}, without=without, through=other), "second")
        launch.folder.chmod(0o777)
        desktop.park_pointer()
        second = Program(desktop, launch)
        visitor.starter.programs.append(second)
        try:
            second.wait_for_event("ready")
            assert Path(f"/proc/{second.pid}").stat().st_uid == NOBODY
            visitor.usual.wait_for(desktop)
            visitor.click(second)
            visitor.is_told(second)
        finally:
            second.stop()
    visitor.press(first)
    visitor.is_told(first)
