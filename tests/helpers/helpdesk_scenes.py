"""The pages of the helpdesk's window beside the links, in the states in which people meet them."""

import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from launcher.core.content import LayerSource, load_content
from launcher.core.diagnosis import Diagnosis, Finding, Status
from launcher.core.messages import QT_TRANSLATE_NOOP, Message
from launcher.faces.helpdesk import HelpdeskWindow
from launcher.faces.helpdesk_pages import HelpdeskTab
from launcher.ui.helpdesk_computer_page import ComputerPage
from launcher.ui.link_box import LinkCard
from tests.helpers.helpdesk_stage import HelpdeskStage
from tests.helpers.ui_stage import LAPTOP, Stage

DEADLINE_S = 5.0
BUNDLED = Path(__file__).resolve().parents[2] / "resources" / "content.json"
CHANGED = "2026-11-27T09:41+05:00"
FACTS = {
    "version": "0.1.0", "python": "3.11.7", "qt": "6.11.3", "system": "Linux-6.1.0-28-amd64-x86_64-with-glibc2.36",
    "frozen": True, "display": ":0", "edition": "2026-11-22",
    "browsers": [{"name": "Firefox ESR", "program": "/usr/lib/firefox-esr/firefox-esr", "default": True}],
    "paths": {
        "resources": "/opt/nkzu-launcher/resources", "translations": "/opt/nkzu-launcher/i18n",
        "data": "~/.local/share/nkzu-launcher",
    },
}  # fmt: skip


def finding(name: str, status: Status, message: str, cure: str | None = None, **params: str) -> Finding:
    """What the doctor finds."""
    advice = None if cure is None else Message("Doctor", cure, params)
    return Finding(name, status, Message("Doctor", message, params), advice)


SOUND = (
    finding("display", Status.OK, QT_TRANSLATE_NOOP("Doctor", "There is a display to show windows on.")),
    finding("assets", Status.OK, QT_TRANSLATE_NOOP("Doctor", "Fonts, colours and pictograms are there.")),
)
SICK = (
    *SOUND,
    finding(
        "autostart", Status.WARNING,
        QT_TRANSLATE_NOOP("Doctor", "At log-on a program should start that is not there any more: {program}."),
        QT_TRANSLATE_NOOP(
            "Doctor", "Run “nkzu-helpdesk autostart enable” to start this one, or “… disable” to start none."
        ),
        program="/opt/nkzu-launcher-0.0.9/nkzu-launcher",
    ),
    finding(
        "browsers", Status.FAILED, QT_TRANSLATE_NOOP("Doctor", "No browser was found, so nothing can be opened."),
        QT_TRANSLATE_NOOP("Doctor", "Install a browser, for example Firefox or Chromium."),
    ),
)  # fmt: skip


def computer_page(stage: Stage, findings: tuple[Finding, ...] = SICK) -> HelpdeskWindow:
    """The page of this computer, with things to see to."""
    helpdesk = HelpdeskStage(stage.content, stage.speech, stage.theme, diagnosis=Diagnosis(findings, FACTS))
    window = helpdesk.window()
    window.resize(*LAPTOP)
    window.show_tab(HelpdeskTab.COMPUTER)
    wait_for_computer(window)
    return window


def computer_page_sound(stage: Stage) -> QWidget:
    """The same where everything is in order, and an approved address beside it."""
    window = computer_page(stage, SOUND)
    card = window.findChild(LinkCard)
    assert card is not None
    card.box.field.setText("https://zoom.us/j/85512345678?pwd=Jx4bKq7")
    card.box.enter()
    return window


def wait_for_computer(window: HelpdeskWindow) -> None:
    """Wait until this computer has been looked at."""
    page = window.findChild(ComputerPage)
    assert page is not None
    deadline = time.monotonic() + DEADLINE_S
    while page.is_working:
        assert time.monotonic() < deadline, "nothing was found"
        QCoreApplication.processEvents()


def layer_sources() -> tuple[LayerSource, ...]:
    """The bundled content, a layer of the computer that changes something, and one of the room that nobody can use."""
    words = '{"kk": "Курстар", "ru": "Курсы", "en": "Courses"}'
    machine = f"""{{"schema": 1, "edition": "2026-11-27",
  "entries": [
    {{"id": "zoom", "url": "https://us05web.zoom.us/", "title": {words}}},
    {{"id": "moodle", "url": "bigbluebutton.nkzu.kz:81"}},
    {{"id": "whatsapp", "hidden": true}}
  ]}}"""
    return (
        LayerSource("bundled", "/opt/nkzu-launcher/resources/content.json", BUNDLED.read_bytes(), changed=CHANGED),
        LayerSource("machine", "/etc/nkzu-launcher/content.json", machine.encode(), changed=CHANGED),
        LayerSource("room", "/etc/nkzu-launcher/rooms/305.json", b'{"schema": 1, "entries": [', changed=CHANGED),
    )


def layers_page(stage: Stage) -> HelpdeskWindow:
    """The page of the layers, with one of each kind."""
    sources = layer_sources()
    helpdesk = HelpdeskStage(load_content(sources), stage.speech, stage.theme, layers=sources)
    window = helpdesk.window()
    window.resize(*LAPTOP)
    window.show_tab(HelpdeskTab.LAYERS)
    return window


HELPDESK_SCENES = (computer_page, computer_page_sound, layers_page)
