"""The real window in this process, as the program opens it, and how long it works on what is done to it.

    python -m benchmarks.inside_window ENTRIES ROUNDS [keys] [switches] [scrolling]

Needs a display. With 0 ENTRIES it has its own. Prints milliseconds as JSON.

Everything is measured in the event loop itself: from an event to the end of the last work that it has caused, painting
included. A moment of quiet ends that; what comes later on purpose (a sentence for a screen reader) is not in it.
"""

import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from benchmarks.crowd import write_crowd
from launcher.composition import Start
from launcher.core.content import load_content
from launcher.core.languages import Language
from launcher.core.settings import ThemeChoice
from launcher.options import Options
from launcher.starting import begin_application, begin_log, settings_in_force
from launcher.system.content_sources import find_sources
from launcher.system.late_opener import LateOpener
from launcher.system.machine import read_machine_settings
from launcher.system.paths import find_paths
from launcher.ui.show_all import ShowAll
from launcher.ui.theme import Theme

_WORDS = ("moodle", "расписание", "почта", "zoom 12", "ьщщвду", "положение о", "классы", "экзамен", "zom")
_WHEEL = 60  # pixels of a step, as the scroll bar of Qt has it
_QUIET = 0.04  # seconds
_WORK = 0.0004  # seconds; less is the loop itself


class Bench:
    """A window, painted and at rest. Nothing is read or kept outside a folder of its own."""

    def __init__(self, environment: dict[str, str], entries: int = 0, *, language: Language) -> None:
        """Open it, with its own entries or so many."""
        folder = self.folder = Path(tempfile.mkdtemp(prefix="nkzu-bench-"))
        (folder / "settings.json").write_text(json.dumps({"schema": 1, "checks": False}), encoding="utf-8")
        given = write_crowd(folder, entries) if entries else None
        options = Options(data_dir=folder / "data", machine_dir=folder, language=language, content=given)
        paths = find_paths(options.data_dir)
        machine = read_machine_settings(environment, options.machine_dir)
        settings = settings_in_force(paths, machine)
        sources = find_sources(paths, environment, options.machine_dir, options.content)
        loaded = load_content(sources.read())
        application = begin_application(environment, language, paths, settings.text_size)
        if application is None:
            raise RuntimeError("the assets are not built: make assets")
        self.application: QApplication = application
        log, opener = begin_log(options, environment, language), LateOpener(environment)
        start = Start(options, environment, paths, machine, settings, sources, loaded, log, opener)
        self.window = start.open_window(application)
        self.theme = application.findChildren(Theme)[0]
        self.window.painted.connect(self._go_on)
        self.worked(self.window.show, 1.0)
        opener.get_ready()
        self.rest(1.0)

    def _go_on(self) -> None:
        """Do what comes after the first paint; the content is not watched, since no file has so much of it."""
        self.window.speech.load_qt_texts()
        self.window.make_ready()

    def rest(self, seconds: float) -> None:
        """Let the window do what it does by itself, until it has done nothing for so long."""
        until = time.perf_counter() + seconds
        while (now := time.perf_counter()) < until:
            self.application.processEvents()
            if time.perf_counter() - now > _WORK:
                until = time.perf_counter() + seconds
            time.sleep(0.0005)

    def worked(self, act: Callable[[], object], quiet: float = _QUIET) -> tuple[float, float, float]:
        """Milliseconds from `act` to the end of all work, those in which the loop worked, and the longest piece."""
        begin, spent = time.perf_counter(), time.thread_time()
        act()
        end = time.perf_counter()
        longest = time.thread_time() - spent
        while (now := time.perf_counter()) - end < quiet:
            before = time.thread_time()
            self.application.processEvents()
            piece = time.thread_time() - before
            if time.perf_counter() - now > _WORK:
                end = time.perf_counter()
                longest = max(longest, piece)
            time.sleep(0.0002)
        return (end - begin) * 1000, (time.thread_time() - spent) * 1000, longest * 1000

    def until_painted(self, act: Callable[[], object]) -> float:
        """Milliseconds in which this thread worked, from `act` until all that it has changed is painted.

        What timers do later, like a new index for the search in small turns, is not in it.
        """
        begun = time.thread_time()
        act()
        while True:
            before = time.thread_time()
            self.application.sendPostedEvents()
            if time.thread_time() - before < _WORK:
                return (before - begun) * 1000

    def press(self, key: int, text: str = "") -> float:
        """The same of one key, given to whatever has the keyboard; then a moment as between two keys."""
        target = QApplication.focusWidget() or self.window.view.header.search

        def act() -> None:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
                QApplication.sendEvent(target, event)

        taken = self.until_painted(act)
        self.rest(_QUIET)
        return taken


def percentile(values: Sequence[float], share: float) -> float:
    """The value that `share` of all, from 0 to 1, do not exceed."""
    return sorted(values)[min(int(len(values) * share), len(values) - 1)]


def typed(bench: Bench) -> list[float]:
    """Milliseconds of work of each key of some words, from the press to the painted results."""
    found = []
    for word in _WORDS:
        bench.window.view.header.search.begin()
        bench.rest(0.1)
        found += [bench.press(ord(letter.upper()), letter) for letter in word]
        bench.press(Qt.Key.Key_Escape)
        bench.rest(0.4)
    return found


def switched(bench: Bench, rounds: int) -> tuple[list[float], list[float]]:
    """Milliseconds of work of each change of the language, and of the colours, each followed by a rest."""
    languages: list[float] = []
    themes: list[float] = []
    speak, choose = bench.window.tools.settings.speak, bench.theme.choose
    for number in range(rounds):
        language = (Language.KK, Language.EN, Language.RU)[number % 3]
        languages.append(bench.until_painted(partial(speak, language)))
        bench.rest(0.5)
        choice = (ThemeChoice.DARK, ThemeChoice.LIGHT)[number % 2]
        themes.append(bench.until_painted(partial(choose, choice)))
        bench.rest(0.5)
    return languages, themes


def scrolled(bench: Bench, steps: int) -> list[float]:
    """Milliseconds of work of each step of a wheel down the first page, as far as it goes, all of it shown."""
    for more in bench.window.view.home.findChildren(ShowAll):
        more.finish()
    bench.rest(0.5)
    bar = bench.window.view.home_page.verticalScrollBar()
    found: list[float] = []
    while len(found) < steps and bar.value() < bar.maximum():
        found.append(bench.until_painted(lambda: bar.setValue(bar.value() + _WHEEL)))
    return found


def main(entries: int, rounds: int, wanted: Sequence[str]) -> None:
    """Measure one window with so many entries, and print what was found as JSON; times are milliseconds."""
    bench = Bench(dict(os.environ), entries, language=Language.RU)
    found: dict[str, list[float]] = {}
    if "keys" in wanted:
        found["keys"] = [taken for _ in range(rounds) for taken in typed(bench)]
    if "switches" in wanted:
        found["languages"], found["themes"] = switched(bench, rounds)
    if "scrolling" in wanted:
        found["scrolling"] = scrolled(bench, 10 * rounds)
    sys.stdout.write(f"{json.dumps(found)}\n")
    sys.stdout.flush()
    shutil.rmtree(bench.folder)
    os._exit(0)  # taking the window apart is not measured


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])
