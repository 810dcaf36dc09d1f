"""The windows of the bundle: they come, say nothing on the console, and look and speak as those of the source do."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from launcher.core.languages import Language
from tests.helpers.accessibility_bus import AccessibilityBus, Node
from tests.helpers.accessibility_events import Event, Listener
from tests.helpers.accessibility_terms import Role, State
from tests.helpers.bundle import Bundle
from tests.helpers.content_files import bundled_content
from tests.helpers.desktop import Desktop
from tests.helpers.front_door import DoorOpener, FrontDoor
from tests.helpers.needed import tools_needed
from tests.helpers.program import LAUNCHER, Program, launcher
from tests.helpers.screen_words import LANGUAGE_NAMES
from tests.helpers.starter import Starter
from tests.helpers.waiting import wait_until
from tests.helpers.watched_browsers import mapped_by
from tests.helpers.wayland import WAYLAND, wayland_desktop

DEADLINE_S = 10.0
# Systems with all fonts that are here, and without a single one. Neither says anything of how letters are painted.
FONTS = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>{}</fontconfig>'
SYSTEM_FONTS, NO_FONTS = FONTS.format("<dir>/usr/share/fonts</dir>"), FONTS.format("")
# Keeps standard output, for the tests' own way to start a program throws it away.
KEEP_OUTPUT = ("sh", "-c", 'output=$1; shift; exec "$@" > "$output"', "sh")


def everything_said(door: FrontDoor) -> list[tuple[str, str]]:
    """The name and the description of everything in the window, in the order of reading."""
    return [(node.name, node.description) for node in door.frame.walk() if State.VISIBLE in node.states]


@pytest.fixture
def of_source(starter: Starter, accessibility: AccessibilityBus) -> DoorOpener:
    """Opens the launcher of the source."""
    return DoorOpener(starter, accessibility, bundled_content())


@pytest.fixture
def of_bundle(starter: Starter, accessibility: AccessibilityBus, bundle: Bundle) -> DoorOpener:
    """Opens the launcher of the bundle."""
    return DoorOpener(starter, accessibility, bundled_content(), (bundle.launcher,))


@pytest.mark.parametrize("face", ["desktop", "kiosk", "helpdesk"])
def test_each_face_comes_and_says_nothing_on_the_console(
    face: str, starter: Starter, accessibility: AccessibilityBus, bundle: Bundle, tmp_path: Path
) -> None:
    printed = tmp_path / "printed"
    launch = bundle.launch(
        tmp_path / "launcher", "--face", face, "--language", "kk", around=(*KEEP_OUTPUT, str(printed))
    )
    program = starter.start(launch)
    program.wait_for_event("ready")
    tree = program.tree(accessibility)
    tree.find(LANGUAGE_NAMES[Language.KK], Role.RADIO_BUTTON)
    assert starter.desktop.window_titles("nkzu-launcher")
    program.stop()
    assert printed.read_bytes() == b""
    assert program.stderr() == [line for line in program.stderr() if line not in program.unexpected_stderr()]


def test_it_speaks_all_three_languages_as_the_source_does(of_source: DoorOpener, of_bundle: DoorOpener) -> None:
    spoken = []
    for opener in (of_source, of_bundle):
        door = opener.open(language=Language.EN)
        spoken.append({Language.EN: everything_said(door)})
        for language in (Language.RU, Language.KK):
            door.tree.find(LANGUAGE_NAMES[language], Role.RADIO_BUTTON).press()
            door.program.wait_for_event("language", language=language.value)
            spoken[-1][language] = everything_said(door)
        door.program.stop()
    assert spoken[0] == spoken[1]
    assert len(set(map(str, spoken[1].values()))) == 3


def qt_words(bundle: Bundle, language: Language) -> Callable[[str], str]:
    """What Qt says in the menu of a field, from the file in the bundle."""
    files = (f"i18n/qt_{language}.qm", f"PySide6/Qt/translations/qtbase_{language}.qm")  # ours come first
    texts = [QTranslator() for _ in files]
    assert all(text.load(str(bundle.internal / file)) for text, file in zip(texts, files, strict=True))

    def say(source: str) -> str:
        # The key that is underlined, and what is pressed instead.
        said = (text.translate("QLineEdit", source) for text in texts)
        return next((words for words in said if words), "").replace("&", "")

    return say


def menu_of(door: FrontDoor, field: Node, desktop: Desktop, listener: Listener) -> set[str]:
    """The names in the menu of a field, which is no part of the tree: the keyboard goes through them."""
    wait_until(lambda: State.ACTIVE in door.frame.states, "the window to be in front", DEADLINE_S)
    field.write("moodle")  # of an empty field no line of the menu can be chosen
    x, y = field.extents.centre
    desktop.run("xdotool", "mousemove", str(x), str(y), "click", "3")
    desktop.press_keys("Down")
    first = listener.wait_for(Event.FOCUS, lambda heard: heard.source.role is Role.MENU_ITEM)
    return {line.name.partition("\t")[0] for line in first.source.parent.children}


@pytest.mark.parametrize("language", [Language.KK, Language.RU])
def test_qt_speaks_our_languages_too(
    language: Language, of_bundle: DoorOpener, bundle: Bundle, desktop: Desktop, listener: Listener
) -> None:
    door = of_bundle.open(language=language)
    field = door.tree.find(door.words.say("SearchBox", "Search"), Role.TEXT)
    say = qt_words(bundle, language)
    wanted = {say(source) for source in ("&Undo", "Cu&t", "&Copy", "&Paste", "Select All")}
    assert "" not in wanted
    assert wanted <= menu_of(door, field, desktop, listener)


# The desktop only: the others show what time it is.
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_without_any_font_of_the_system_it_looks_as_the_source_does(
    theme: str, bundle: Bundle, starter: Starter, accessibility: AccessibilityBus, desktop: Desktop, tmp_path: Path
) -> None:
    desktop.park_pointer()

    def start(program: Sequence[str], fonts: str) -> FrontDoor:
        configuration = tmp_path / "fonts.conf"
        configuration.write_text(fonts, encoding="ascii")
        environment, settings = {"FONTCONFIG_FILE": str(configuration)}, {"language": "kk", "theme": theme}
        launch = launcher(tmp_path / "launcher", settings=settings, environment=environment, program=program)
        door = FrontDoor.of(starter.start(launch), accessibility, bundled_content())
        wait_until(lambda: State.ACTIVE in door.frame.states, "the window to be in front", DEADLINE_S)
        return door

    of_source = start(LAUNCHER, SYSTEM_FONTS)
    wanted = desktop.steady_grab()
    desktop.save_screenshot(tmp_path / "source.png", wanted)
    of_source.program.stop()
    start((bundle.launcher,), NO_FONTS)
    wait_until(lambda: desktop.grab() == wanted, f"what is in {tmp_path}/source.png", DEADLINE_S)


def test_it_opens_its_window_under_wayland(bundle: Bundle, tmp_path: Path) -> None:
    with ExitStack() as stack:
        with tools_needed():
            desktop = stack.enter_context(wayland_desktop(tmp_path))
        launch = bundle.launch(
            tmp_path / "launcher", "--language", "kk", around=("env", "--unset=DISPLAY"), environment=WAYLAND
        )
        program = Program(desktop, launch)
        stack.callback(program.stop)
        bus = stack.enter_context(AccessibilityBus.open(desktop.session_bus))
        door = FrontDoor.of(program, bus, bundled_content(), Language.KK)
        wait_until(lambda: State.ACTIVE in door.frame.states, "the window to be in front", DEADLINE_S)
        assert door.frame.extents.width == desktop.size.width
        loaded = {Path(name).name for name in mapped_by(program.pid)}
        assert {"libqwayland.so", "libxdg-shell.so"} <= loaded
        assert "libqxcb.so" not in loaded
        assert program.unexpected_stderr() == []
