"""Every window and dialog of the program in the states in which people meet it."""

from dataclasses import replace
from itertools import cycle

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QWidget,
)

from launcher.core.call_causes import Cause
from launcher.core.call_code import CallFace, make_call_code
from launcher.core.catalogue import Requirement
from launcher.core.health import WORKING, Page, Verdict, judge
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.core.observations import Observation
from launcher.core.settings import SettingName
from launcher.faces.helpdesk import HelpdeskWindow
from launcher.ui.browser_dialog import BrowserDialog
from launcher.ui.call_card import CallCard
from launcher.ui.keys_dialog import KeysDialog
from launcher.ui.link_tools import LinkTools
from launcher.ui.reminder_dialog import ReminderDialog
from launcher.ui.settings_dialog import SettingsDialog, SettingsState
from launcher.ui.typography import BASE_SIZE
from launcher.ui.why_dialog import WhyDialog
from tests.helpers.announced import announced
from tests.helpers.fakes import browser
from tests.helpers.helpdesk_stage import HelpdeskStage
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
    code = make_call_code(stage.content.catalogue, "moodle", Cause.NOT_ANSWERING, CallFace.KIOSK, helpdesk.now)
    part(window, CallCard).field.insert(code)
    return window


def helpdesk_checked(stage: Stage) -> HelpdeskWindow:
    """The same after a check that came to every verdict, as far as there are addresses."""
    helpdesk = HelpdeskStage(stage.content, stage.speech, stage.theme)
    window = helpdesk.window()
    window.resize(*LAPTOP)
    window.make_ready()
    hosts = stage.content.catalogue.hosts
    found = [judge(Observation(link=link), hosts) for link in helpdesk.checker.begun]
    pairs = zip(found, cycle(VERDICTS), strict=False)
    helpdesk.checker.done(Page(tuple(replace(finding, verdict=verdict) for finding, verdict in pairs)))
    return window


def helpdesk_in_vain(stage: Stage) -> HelpdeskWindow:
    """The window of the helpdesk when nothing fits what is sought, and a code that is none."""
    window = helpdesk(stage)
    part(window, LinkTools).field.setText("00000000")
    call = part(window, CallCard)
    call.field.setText("1234 5678")
    QTest.keyClick(call.field, Qt.Key.Key_Return)
    return window


def crowded(stage: Stage) -> QWidget:
    """The window with more entries than it shows at first."""
    catalogue = stage.content.catalogue
    first, more = catalogue.entries[0], range(60)
    entries = (*(replace(first, id=f"more-{number}", guides=()) for number in more), *catalogue.entries)
    return home(replace(stage, content=replace(stage.content, catalogue=replace(catalogue, entries=entries))))


# The most different ones first: there may be fewer addresses than verdicts.
VERDICTS = sorted(Verdict, key=lambda verdict: verdict in WORKING)
DESKTOP_SCENES = (
    home,
    crowded,
    announcements,
    regulation,
    search,
    search_in_vain,
    reminder,
    reminder_to_acknowledge,
    why,
    settings,
    keys,
)
CHECK_SCENES = (helpdesk, helpdesk_checking, helpdesk_in_vain, helpdesk_checked)
