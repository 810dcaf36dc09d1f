"""Every window and dialog of the program in the states in which people meet it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QApplication,
    QWidget,
)

from launcher.core.call_causes import Cause
from launcher.core.call_code import CallFace, make_call_code
from launcher.core.catalogue import Requirement
from launcher.core.content import Content, LayerSource, load_content
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.network import NetworkState, network_words
from launcher.core.problems import problem
from launcher.core.settings import SettingName
from launcher.faces.helpdesk import HelpdeskWindow
from launcher.faces.kiosk import KioskWindow
from launcher.ui.browser_dialog import BrowserDialog
from launcher.ui.call_card import CallCard
from launcher.ui.idle_warning import IdleWarning
from launcher.ui.keys_dialog import KeysDialog
from launcher.ui.plain_screen import PlainScreen
from launcher.ui.problem_notice import ProblemDialog
from launcher.ui.reminder_dialog import ReminderDialog
from launcher.ui.settings_dialog import SettingsDialog, SettingsState
from launcher.ui.staff_dialog import StaffDialog
from launcher.ui.traces_dialog import TracesDialog
from launcher.ui.typography import BASE_SIZE
from launcher.ui.why_dialog import WhyDialog
from tests.helpers.announced import announced
from tests.helpers.content_layers import bundled
from tests.helpers.edit_scenes import EDIT_SCENES
from tests.helpers.fakes import browser
from tests.helpers.health_scenes import HEALTH_SCENES
from tests.helpers.helpdesk_scenes import HELPDESK_SCENES
from tests.helpers.helpdesk_stage import HelpdeskStage
from tests.helpers.kiosk_stage import KioskStage
from tests.helpers.link_scenes import LINK_SCENES
from tests.helpers.ui_stage import LAPTOP, Stage, part


def home(stage: Stage) -> QWidget:
    """The window with its first page."""
    window = stage.window()
    window.resize(*LAPTOP)
    return window


def announcements(stage: Stage) -> QWidget:
    """The window with something announced."""
    return home(replace(stage, content=announced(stage.content)))


def regulation(stage: Stage) -> QWidget:
    """The window with the page of the regulation."""
    window = stage.window()
    window.resize(*LAPTOP)
    window.view.show_regulation()
    return window


def search(stage: Stage, query: str = "Zoom") -> QWidget:
    """The window with what a search finds."""
    window = stage.window()
    window.resize(*LAPTOP)
    window.make_ready()
    window.view.header.search.setText(query)
    return window


def search_in_vain(stage: Stage) -> QWidget:
    """The window with a search that finds nothing."""
    return search(stage, "00000000")


def reminder(stage: Stage, requirement: Requirement = Requirement.SHOW) -> QWidget:
    """A reminder before WhatsApp."""
    catalogue = stage.content.catalogue
    entry = next(entry for entry in catalogue.entries if catalogue.reminder_for(entry) is not None)
    found = catalogue.reminder_for(entry)
    assert found is not None
    return ReminderDialog(replace(found, requirement=requirement), entry, stage.speech, None)


def reminder_to_acknowledge(stage: Stage) -> QWidget:
    """The same, to be confirmed."""
    return reminder(stage, Requirement.ACKNOWLEDGE)


def why(stage: Stage) -> QWidget:
    """Why the first entry with guides is here."""
    entry = next(entry for entry in stage.content.catalogue.entries if entry.guides)
    return WhyDialog(entry, stage.content.catalogue, stage.speech, None)


def no_browser(stage: Stage) -> QWidget:
    """A browser that did not open, and two others."""
    entry = next(entry for entry in stage.content.catalogue.entries if entry.link is not None)
    assert entry.link is not None
    what = Message("Opening", QT_TRANSLATE_NOOP("Opening", "No browser was found on this computer."))
    others = (browser("Chromium"), browser("Firefox & friends"))
    return BrowserDialog(entry, entry.link, what, others, stage.speech, None, "2510-1709")


def problems(stage: Stage) -> QWidget:
    """The mistakes of a broken layer."""
    return ProblemDialog(broken_content(), stage.speech, None)


def layer_left_out(stage: Stage) -> QWidget:
    """The window where a layer of the administrator could not be used, and nothing took its place."""
    return home(replace(stage, content=spoilt_content(copy=False)))


def layer_details(stage: Stage) -> QWidget:
    """Why it could not be used, for the helpdesk."""
    return ProblemDialog(spoilt_content(copy=False), stage.speech, None)


def settings(stage: Stage) -> QWidget:
    """All settings, some of them locked, as far as a dialog can show them."""
    state = SettingsState(
        language=stage.speech.language, theme=stage.theme.choice,
        text_size=QApplication.font().pixelSize() * 100 // BASE_SIZE, close_to_tray=True, has_tray=True,
        autostart=True, shortcut=False, locked=frozenset({SettingName.THEME, SettingName.AUTOSTART}),
    )  # fmt: skip
    return SettingsDialog(state, stage.speech, None)


def keys(stage: Stage) -> QWidget:
    """All keys of the window."""
    return KeysDialog(9, stage.speech, None)


def staff_code(stage: Stage) -> QWidget:
    """The question for the code with which staff leave the kiosk."""
    return StaffDialog(stage.speech, None)


def kiosk(stage: Stage) -> KioskWindow:
    """The kiosk in the middle of a turn, with everything that it shows."""
    window = KioskStage(stage.content, stage.speech, stage.theme).window()
    window.resize(*LAPTOP)
    window.turn.touch()
    words = network_words(NetworkState.OFFLINE)
    assert words is not None

    def show_network() -> None:
        window.view.show_network(NetworkState.OFFLINE, stage.speech.say(words))

    # As the kiosk's tools do it, which look at a real network.
    stage.speech.changed.connect(show_network)
    show_network()
    return window


def kiosk_announcements(stage: Stage) -> QWidget:
    """The kiosk with something announced."""
    return kiosk(replace(stage, content=announced(stage.content)))


def kiosk_guides(stage: Stage) -> QWidget:
    """The kiosk with the page of guides and documents."""
    window = kiosk(stage)
    window.view.show_guides()
    return window


def kiosk_layer_left_out(stage: Stage) -> QWidget:
    """The kiosk where the latest layer of the administrator could not be used, so that the one before is shown."""
    return kiosk(replace(stage, content=spoilt_content(copy=True)))


def idle_warning(stage: Stage) -> QWidget:
    """The countdown before a turn ends."""
    warning = IdleWarning(5, stage.speech)
    warning.count(42)
    return warning


def traces(stage: Stage) -> QWidget:
    """What a person is told before a browser that keeps traces."""
    return TracesDialog(stage.speech, None)


def plain_screen(stage: Stage) -> QWidget:
    """The screen on the second monitor."""
    screen = PlainScreen()
    screen.resize(*LAPTOP)
    organisation = stage.content.catalogue.organisation
    assert organisation is not None

    def say() -> None:
        sentence = QCoreApplication.translate("Kiosk", "The platforms are on the other screen.")
        screen.say(stage.speech.text(organisation.product), sentence)

    # As the kiosk does it, which knows when the language is another one.
    stage.speech.changed.connect(say)
    say()
    return screen


def helpdesk(stage: Stage) -> HelpdeskWindow:
    """The window of the helpdesk with its first page, before any check."""
    window = HelpdeskStage(stage.content, stage.speech, stage.theme).window()
    window.resize(*LAPTOP)
    return window


def helpdesk_checking(stage: Stage) -> HelpdeskWindow:
    """The same in the middle of a check that has met every kind of state, a faulty address chosen."""
    helpdesk = HelpdeskStage(stage.content, stage.speech, stage.theme)
    window = helpdesk.window()
    window.resize(*LAPTOP)
    window.make_ready()
    helpdesk.meet_everything()
    window.select_entry("moodle")
    # What has happened is told once, in the language of then.
    window.view.status.clear()
    code = make_call_code(stage.content.catalogue, "moodle", Cause.NOT_ANSWERING, CallFace.KIOSK, helpdesk.now)
    part(window, CallCard).field.insert(code)
    return window


SCENES: tuple[Callable[[Stage], QWidget], ...] = (
    home,
    announcements,
    regulation,
    search,
    search_in_vain,
    reminder,
    reminder_to_acknowledge,
    why,
    no_browser,
    problems,
    settings,
    keys,
    staff_code,
    kiosk,
    kiosk_announcements,
    kiosk_guides,
    idle_warning,
    traces,
    plain_screen,
    helpdesk,
    helpdesk_checking,
    *LINK_SCENES,
    *HELPDESK_SCENES,
    *HEALTH_SCENES,
    layer_left_out,
    layer_details,
    kiosk_layer_left_out,
    *EDIT_SCENES,
)


def spoilt_content(*, copy: bool) -> Content:
    """The bundled content with a layer of the administrator that may not be believed, and a sound `copy` of it."""
    place = "/etc/nkzu-launcher/rooms/305.json"
    spare = LayerSource("room", "/etc/nkzu-launcher/rooms/305.last-good.json", b'{"schema": 1}')
    untrusted = problem("file-writable", file=place)
    layer = LayerSource("room", place, None, untrusted, last_good=(lambda: spare) if copy else None)
    return load_content([LayerSource("bundled", "content.json", bundled()), layer])


def broken_content() -> Content:
    """A layer of which one entry is sound and others are not."""
    words = '{"kk": "Бір", "ru": "Один", "en": "One"}'
    entry = f'"kind": "guide", "title": {words}, "summary": {words}, "icon": "link", "category": "all", "clause": "1"'
    text = f"""{{"schema": 1, "hosts": [{{"host": "one.kz"}}], "categories": [{{"id": "all", "title": {words}}}],
    "entries": [
      {{"id": "one", {entry}, "source": "public", "url": "https://one.kz/"}},
      {{"id": "two", {entry}, "source": "public", "url": "https://two.kz/"}},
      {{"id": "three", {entry}, "source": "somewhere", "url": "one.kz:81", "colour": "red"}}]}}"""
    return load_content([LayerSource("room", "room-204.json", text.encode())])
