"""A window that runs for weeks needs no more than on its first day.

In each run of the tests some hundred steps show what is lost at every step: handles, threads, children, references. In
`make soak` there are as many steps as in some weeks, and memory may grow by 2 MiB after the first 500.
"""

import io
import subprocess
import threading
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from launcher.core.content import Content, LayerSource
from launcher.core.languages import Language
from launcher.core.links import Link
from launcher.core.running_content import read_again
from launcher.faces.desktop import DesktopWindow
from launcher.faces.kiosk import KioskWindow
from launcher.system.browsers import Opening
from launcher.system.content_sources import ContentSources
from launcher.system.files import write_bytes_atomically
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers.content_layers import RESOURCES, as_file
from tests.helpers.footing import FOR_WEEKS, LOST, MEMORY_MIB, check_for_weeks, footing, grown
from tests.helpers.kiosk_stage import KioskStage
from tests.helpers.long_tests import times
from tests.helpers.small_computer import WEB, House
from tests.helpers.ui_stage import LAPTOP, Stage, on_screen, settle
from tests.helpers.waiting import wait_until

pytestmark = FOR_WEEKS
SWITCHES = times(150, 20_000)
OPENINGS = times(100, 5_000)
RELOADS = times(40, 2_000)
DEADLINE_S = 30.0
Window = DesktopWindow | KioskWindow


@pytest.fixture(params=["desktop", "kiosk"])
def window(request: pytest.FixtureRequest, content: Content, speech: Speech, theme: Theme, qtbot: QtBot) -> Window:
    """The window of each face on the screen."""
    stage = (Stage if request.param == "desktop" else KioskStage)(content, speech, theme)
    made = on_screen(stage.window(), qtbot, LAPTOP)
    made.make_ready()
    settle()
    return made


def test_switching_the_language_costs_nothing_for_ever(window: Window, speech: Speech) -> None:
    languages = cycle(Language)

    def switch() -> None:
        speech.speak(next(languages))
        settle()

    check_for_weeks(switch, SWITCHES)


def layers() -> Iterator[bytes]:
    """One layer after the other, every fourth of them broken."""
    for number in cycle(range(8)):
        title = dict.fromkeys(("kk", "ru", "en"), f"Moodle {number}")
        entries = [{"id": "moodle", "title": title}, {"id": "e-learning", "hidden": True}]
        yield as_file({"schema": 1, "entries": entries})[: -1 if number % 4 == 3 else None]


def test_taking_other_content_costs_nothing_for_ever(window: Window, tmp_path: Path) -> None:
    sources = ContentSources(RESOURCES / "content.json", tmp_path, None, is_folder_given=True, host="")
    layer, sound = layers(), list[LayerSource]()

    def reload() -> None:
        assert write_bytes_atomically(tmp_path / "content.json", next(layer), is_private=False)
        reading = read_again(sources.read(), sound)
        sound[:] = reading.sound
        window.take(reading.content)
        settle()

    check_for_weeks(reload, RELOADS)


def test_opening_costs_nothing_for_ever(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "home").mkdir()
    house = House(tmp_path)
    house.entry("true", "Name=True", "Exec=/bin/true %u", WEB)
    opener = house.opener()

    def open_once() -> None:
        opening = opener.open(Link("https://zoom.us/j/1"))
        assert isinstance(opening, Opening)
        wait_until(lambda: opening.exit_code is not None, "the browser to end", DEADLINE_S)

    check_for_weeks(open_once, OPENINGS)


def test_what_qt_keeps_for_large_pictures_is_no_growth(qapp: QApplication) -> None:
    """Its threads come with the first one, and go when there was none for half a minute."""
    picture = QImage(2000, 2000, QImage.Format.Format_RGB32)
    before = footing()
    picture.scaled(900, 900, mode=Qt.TransformationMode.SmoothTransformation)
    assert len(list(Path("/proc/self/task").iterdir())) > before.threads
    assert grown(before, footing(), memory_mib=MEMORY_MIB, lost=LOST) == []


def keep_a_file(kept: list[object]) -> None:
    kept.append(Path("/dev/null").open("rb"))  # noqa: SIM115 - to be left open is the point


def keep_a_child(kept: list[object]) -> None:
    kept.append(subprocess.Popen(["/bin/sleep", "60"]))


def keep_a_thread(kept: list[object]) -> None:
    held = threading.Event()
    threading.Thread(target=held.wait, daemon=True).start()
    kept.append(held)


def keep_memory(kept: list[object]) -> None:
    kept.append(b"x" * (8 << 20))


@pytest.mark.parametrize("keep", [keep_a_file, keep_a_child, keep_a_thread, keep_memory])
def test_what_is_kept_is_found(qapp: QApplication, keep: Callable[[list[object]], None]) -> None:
    kept: list[object] = []
    with pytest.raises(AssertionError):
        check_for_weeks(lambda: keep(kept), 10)
    for thing in kept:
        if isinstance(thing, subprocess.Popen):
            thing.kill()
            thing.wait()
        elif isinstance(thing, threading.Event):
            thing.set()
        elif isinstance(thing, io.IOBase):
            thing.close()
