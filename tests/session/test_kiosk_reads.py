"""Nothing in kiosk mode is read from where a student may write, and nothing that a student has put there counts.

The environment of the session is not the student's: who can set LD_PRELOAD, PYTHONPATH or FONTCONFIG_FILE for the
session, or put something into the sites of the session's Python, can do anything anyway. That is for the session's own
set-up to prevent.
"""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from launcher.core.languages import Language
from tests.helpers.accessibility_bus import AccessibilityBus
from tests.helpers.accessibility_terms import Role
from tests.helpers.desktop import Desktop
from tests.helpers.file_trace import FileTrace, Opened
from tests.helpers.lab_kiosk import HOME_FOLDERS, LabComputer, Visitor, Weather, usual_looks
from tests.helpers.local_site import LocalSite
from tests.helpers.looks import Looks
from tests.helpers.needed import tools_needed
from tests.helpers.other_account import changeable
from tests.helpers.real_browsers import BrowserKind
from tests.helpers.screen_words import ScreenWords
from tests.helpers.starter import Starter
from tests.helpers.tools import find_tool
from tests.helpers.waiting import wait_until

ANSWER_DEADLINE_S = 10.0
STUDENT = 65534
EVERYBODYS = (Path("/tmp"), Path("/var/tmp"))
FAKE = """#!/bin/sh
echo "$0 $*" >> '{record}'
"""
ENTRY = """[Desktop Entry]
Type=Application
Name=Chromium
Exec={program} %U
MimeType=text/html;x-scheme-handler/http;x-scheme-handler/https;
"""
CHOICE = """[Default Applications]
x-scheme-handler/http=evil.desktop
x-scheme-handler/https=evil.desktop
text/html=evil.desktop
"""
# Where Qt would take code from.
PLUG_INS = {"QT_PLUGIN_PATH": "plugins", "QT_QPA_PLATFORM_PLUGIN_PATH": "plugins/platforms"}
# Letters without smoothing, and another family for ours.
FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<match target="font"><edit name="antialias" mode="assign"><bool>false</bool></edit></match>
<match target="pattern"><edit name="family" mode="assign" binding="strong"><string>DejaVu Serif</string></edit></match>
</fontconfig>
"""
LIKES = {"schema": 1, "language": "ru", "theme": "dark", "text_size": 200}
ROOMS = {"schema": 1, "rooms": [{"id": "r1", "name": "Planted", "url": "https://zoom.us/j/1234567890"}]}
SHELF = {"schema": 1, "pinned": ["telegram"], "recent": ["telegram"]}


@pytest.fixture
def site() -> Iterator[LocalSite]:
    """Where all links of the content lead."""
    with LocalSite("platformalar.test") as site:
        yield site


@pytest.fixture(scope="module")
def words() -> ScreenWords:
    """What the screen says."""
    return ScreenWords.of(Language.KK)


@pytest.fixture(scope="module")
def usual(desktop: Desktop, words: ScreenWords) -> Looks:
    """How the kiosk looks where nothing was planted."""
    return usual_looks(desktop, words)


@pytest.fixture
def computer(site: LocalSite) -> Iterator[LabComputer]:
    """A lab computer with Chromium for all."""
    with LabComputer.open(site) as computer:
        computer.install(BrowserKind.CHROMIUM)
        yield computer


@pytest.fixture
def visitor(computer: LabComputer, starter: Starter, usual: Looks, words: ScreenWords) -> Visitor:
    """Who comes to that computer."""
    return Visitor(starter, computer, usual, words)


def write(file: Path, text: str, mode: int = 0o644) -> Path:
    """A file with this text."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    file.chmod(mode)
    return file


def plant(computer: LabComputer) -> Path:
    """Put everything into the home folder that could be believed; return where the false browsers write themselves."""
    home, record = computer.home, computer.folder / "record"
    for file, values in (("settings", LIKES), ("rooms", ROOMS), ("shelf", SHELF)):
        write(computer.data / f"{file}.json", json.dumps(values))
    for name in ("chromium", "firefox", "firefox-esr", "google-chrome", "xdg-open", "sensible-browser", "evil"):
        write(home / "bin" / name, FAKE.format(record=record), 0o755)
    for folder in (home / ".config", home / ".local/share/applications"):
        write(folder / "mimeapps.list", CHOICE)
    for name in ("evil", "chromium"):
        entry = ENTRY.format(program=home / "bin/evil")
        write(home / f".local/share/applications/{name}.desktop", entry)
    write(home / ".config/fontconfig/fonts.conf", FONTS)
    write(home / ".config/fontconfig/conf.d/10-mine.conf", FONTS)
    for name in PLUG_INS.values():
        write(home / name / "libplanted.so", "")
    write(home / ".config/kdeglobals", "[Colors:Window]\nBackgroundNormal=0,0,0\n[General]\nfont=Serif,40\n")
    write(home / ".config/QtProject/qtlogging.ini", "[Rules]\n*.debug=true\n")
    write(home / ".config/QtProject.conf", "[Qt]\nstyle=windows\n")
    write(home / ".icons/default/index.theme", "[Icon Theme]\nInherits=mine\n")
    write(home / ".XCompose", '<a> : "PLANTED"\n')
    # Whom a lab's account belongs to; the tests run as the administrator, whose files may be believed.
    for path in (home, *home.rglob("*")):
        os.chown(path, STUDENT, STUDENT)
    return record


def in_reach(opened: Opened, computer: LabComputer, desktop: Desktop) -> bool:
    """Whether a student could have written what was opened."""
    session = desktop.environment["XDG_RUNTIME_DIR"]
    return any(opened.path.is_relative_to(place) for place in (computer.home, computer.temporary, session))


def is_our_own(opened: Opened, computer: LabComputer) -> bool:
    """What may be opened there all the same, and why."""
    turns = (computer.data / "turns", computer.temporary)
    # The names in it are looked through for what a crash has left. What is in the folders of turns is only removed.
    if opened.path in turns and opened.lists:
        return True
    # Those of everybody likewise; and Qt asks for the label of a disk by opening the folder that it is.
    if opened.path in EVERYBODYS:
        return True
    # The folder of this very turn, which this very process has made: it holds it, and furnishes it.
    if any(opened.path.is_relative_to(place) and opened.path != place for place in turns):
        return opened.lists or not opened.reads
    # The log of the events, which these tests keep where everybody may write.
    if opened.path == computer.folder / "kiosk" / "events.jsonl":
        return not opened.reads
    # Without the key of the display there is no window; a wrong one keeps the window away and does nothing else.
    return opened.path == computer.home / ".Xauthority"


def test_nothing_is_read_from_where_a_student_may_write(visitor: Visitor, site: LocalSite) -> None:
    computer, desktop = visitor.computer, visitor.starter.desktop
    plant(computer)
    (computer.home / ".Xauthority").write_bytes(b"")
    # What nobody can come to nobody could change: the way there is open.
    computer.folder.chmod(0o755)
    with tools_needed():
        find_tool("strace")
    trace = FileTrace(computer.folder / "trace")
    plug_ins = {name: str(computer.home / place) for name, place in PLUG_INS.items()}
    program = visitor.meet(Weather({"XDG_CURRENT_DESKTOP": "GNOME", **plug_ins}, through=trace.around()))
    with AccessibilityBus.open(desktop.session_bus) as bus:
        search = program.tree(bus).find(visitor.words.say("SearchBox", "Search"), Role.TEXT)
        search.focus()
        desktop.press_keys("a", "BackSpace")
    visitor.press(program)
    visitor.sees_the_page(program, site, computer.temporary)
    # By its whole way: a trace that has missed something would be empty too.
    opened = list(trace.opened(program.pid))
    assert {computer.content.path, computer.machine / "settings.json"} <= {one.path for one in opened}
    reachable = [one for one in opened if in_reach(one, computer, desktop)]
    assert computer.home / ".Xauthority" in {one.path for one in reachable}
    assert [one for one in reachable if not is_our_own(one, computer)] == []
    # And as that account itself: whatever was opened, or looked for in vain, by rights and owners of all on its way.
    asked = [one.path for one in opened if not is_our_own(one, computer)]
    assert changeable(asked, STUDENT, program.pid) == {}
    # It would see it: this one is the student's.
    assert computer.home / ".Xauthority" in changeable([one.path for one in reachable], STUDENT, program.pid)
    # The settings of a desktop are kept in the home folder, and asked for elsewhere: by D-Bus, which no trace shows.
    assert [one for one in opened if one.path.name.startswith(("libgtk", "libdconf"))] == []


def test_nothing_that_was_planted_counts(visitor: Visitor, site: LocalSite) -> None:
    """The window looks as usual, and the page opens in the browser of the computer."""
    computer = visitor.computer
    record = plant(computer)
    path = f"{computer.home}/bin:{visitor.starter.desktop.environment['PATH']}"
    chosen = {"PATH": path, "BROWSER": str(computer.home / "bin/evil"), "XDG_CURRENT_DESKTOP": "KDE"}
    program = visitor.meet(Weather(chosen))
    visitor.press(program)
    visitor.sees_the_page(program, site, computer.temporary)
    assert not record.exists(), record.read_text(encoding="utf-8")


def test_no_planted_browser_is_started_where_there_is_no_other(visitor: Visitor) -> None:
    computer = visitor.computer
    record = plant(computer)
    for entry in computer.entries.iterdir():
        entry.unlink()
    chosen = {"BROWSER": str(computer.home / "bin/evil")}
    path = (find_tool("env"), f"PATH={computer.home / 'bin'}")
    program = visitor.meet(Weather(chosen, through=path))
    visitor.press(program)
    visitor.is_told(program)
    assert not record.exists(), record.read_text(encoding="utf-8")


def test_browser_inherits_nothing_of_what_the_kiosk_forbids_itself(visitor: Visitor) -> None:
    """It has the session's own bus, themes and portal; its home is that of the turn."""
    computer, desktop = visitor.computer, visitor.starter.desktop
    record = computer.folder / "environment"
    program = write(
        computer.folder / "chromium", f"#!/bin/sh\nenv -0 > {record}.new; mv {record}.new {record}\n", 0o755
    )
    (computer.entries / "chromium.desktop").write_text(ENTRY.format(program=program), encoding="utf-8")
    kiosk = visitor.meet(Weather())
    visitor.press(kiosk)
    wait_until(record.exists, "the browser", ANSWER_DEADLINE_S)
    inherited = dict(pair.split("=", 1) for pair in record.read_text(encoding="utf-8").split("\0") if pair)
    started_with = {name: value for name, value in kiosk.environment.items() if name not in HOME_FOLDERS}
    of_the_turn = {"HOME", "TMPDIR", *HOME_FOLDERS}
    of_the_shell = {"PWD", "OLDPWD", "SHLVL", "_"}
    differing = {
        name for name in {*inherited, *started_with} if inherited.get(name) != started_with.get(name)
    } - of_the_turn
    assert differing - of_the_shell == set()
    assert inherited["DBUS_SESSION_BUS_ADDRESS"] == desktop.session_bus
    assert inherited["HOME"].startswith(f"{computer.temporary}/nkzu.")
