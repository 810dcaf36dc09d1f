"""The kiosk in the states in which people meet it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from launcher.core.kiosk_roles import Cleaning
from launcher.core.look import Look
from launcher.core.network import NetworkState, network_notice, network_words
from launcher.core.settings import ThemeChoice
from launcher.faces.kiosk import KioskWindow
from launcher.faces.kiosk_words import end_words, state_words
from launcher.ui.ease_dialog import EaseDialog, EaseState
from launcher.ui.idle_warning import IdleWarning
from launcher.ui.plain_screen import PlainScreen
from launcher.ui.staff_dialog import StaffDialog, StaffState
from launcher.ui.traces_dialog import TracesDialog
from launcher.ui.typography import BASE_SIZE
from launcher.ui.why_dialog import WhyDialog
from tests.helpers.announced import announced
from tests.helpers.kiosk_stage import KioskStage
from tests.helpers.layer_scenes import spoilt_content
from tests.helpers.ui_stage import LAPTOP, Stage, settle

Scene = Callable[[Stage], QWidget]


def _stage(stage: Stage) -> KioskStage:
    return KioskStage(stage.content, stage.speech, stage.theme)


def kiosk(stage: Stage, network: NetworkState = NetworkState.OFFLINE) -> KioskWindow:
    """The kiosk in the middle of a turn, with everything that it shows."""
    window = _stage(stage).window()
    window.resize(*LAPTOP)
    window.turn.touch()
    words = network_words(network)

    def show_network() -> None:
        window.view.show_network(network, "" if words is None else stage.speech.say(words))

    # As the kiosk's tools do it, which look at a real network.
    stage.speech.changed.connect(show_network)
    show_network()
    return window


def on_network(state: NetworkState) -> Scene:
    """The kiosk when its network is so."""

    def scene(stage: Stage) -> QWidget:
        window = kiosk(stage, state)
        notice = network_notice(state)
        if notice is not None:
            window.view.tell(lambda: f"▲ {stage.speech.say(notice)}")
        return window

    scene.__name__ = f"kiosk_{state.name.lower()}"
    return scene


def kiosk_waiting(stage: Stage) -> QWidget:
    """The kiosk before anybody has touched it."""
    window = _stage(stage).window()
    window.resize(*LAPTOP)
    return window


def kiosk_announcements(stage: Stage) -> QWidget:
    """The kiosk with something announced."""
    return kiosk(replace(stage, content=announced(stage.content)))


def kiosk_guides(stage: Stage) -> QWidget:
    """The kiosk with the page of guides and documents."""
    window = kiosk(stage)
    window.view.show_guides()
    return window


def kiosk_regulation(stage: Stage) -> QWidget:
    """The kiosk with the page of the regulation."""
    window = kiosk(stage)
    window.view.show_regulation()
    return window


def kiosk_search(stage: Stage, query: str = "Zoom") -> QWidget:
    """The kiosk with what a search finds."""
    window = kiosk(stage)
    window.make_ready()
    window.view.header.search.setText(query)
    return window


def kiosk_search_in_vain(stage: Stage) -> QWidget:
    """The kiosk with a search that finds nothing."""
    return kiosk_search(stage, "00000000")


def kiosk_layer_left_out(stage: Stage) -> QWidget:
    """The kiosk where the latest layer of the administrator could not be used, so that the one before is shown."""
    return kiosk(replace(stage, content=spoilt_content(copy=True)))


def kiosk_opening(stage: Stage) -> QWidget:
    """The kiosk while a browser starts."""
    window = kiosk(stage)
    window.open_entry("moodle")
    settle()
    return window


def kiosk_ending(stage: Stage) -> QWidget:
    """The kiosk while everything of the person is being removed."""
    kiosk_stage = _stage(stage)
    kiosk_stage.browsers.work.is_done = False
    window = kiosk_stage.window()
    window.resize(*LAPTOP)
    window.turn.touch()
    window.view.finished.emit()
    return window


def after(cleaning: Cleaning, *, has_traces: bool, name: str) -> Scene:
    """The kiosk as the next person finds it."""

    def scene(stage: Stage) -> QWidget:
        window = _stage(stage).window()
        window.resize(*LAPTOP)
        window.view.tell(lambda: end_words(cleaning, has_traces=has_traces))
        return window

    scene.__name__ = f"kiosk_after_{name}"
    return scene


def kiosk_safe(stage: Stage) -> QWidget:
    """The kiosk that had to be started again several times."""
    safe = replace(_stage(stage), is_safe=True)
    window = safe.window()
    window.resize(*LAPTOP)
    window.view.tell(lambda: state_words(safe.services()))
    return window


def kiosk_why(stage: Stage) -> QWidget:
    """Why an entry of the kiosk is here."""
    catalogue = stage.content.catalogue
    return WhyDialog(next(entry for entry in catalogue.entries if entry.guides), catalogue, stage.speech, kiosk(stage))


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


def staff(state: StaffState) -> Scene:
    """The question for the code with which staff leave the kiosk, as it stands then."""

    def scene(stage: Stage) -> QWidget:
        dialog = StaffDialog(stage.speech, None)
        dialog.show_state(state, 90)
        return dialog

    scene.__name__ = f"staff_{state.name.lower()}"
    return scene


def ease(stage: Stage) -> QWidget:
    """The choice of size, colours and screen reader, where there is a reader."""
    look = Look(QApplication.font().pixelSize() * 100 // BASE_SIZE, ThemeChoice.CONTRAST)
    return EaseDialog(EaseState(look, 100, reads=True), stage.speech, None)


def ease_without_reader(stage: Stage) -> QWidget:
    """The same where there is none."""
    return EaseDialog(EaseState(Look(125, ThemeChoice.LIGHT), 125, reads=None), stage.speech, None)


KIOSK_SCENES = (
    kiosk, kiosk_waiting, kiosk_announcements, kiosk_guides, kiosk_regulation, kiosk_search, kiosk_search_in_vain,
    kiosk_layer_left_out, idle_warning, traces, plain_screen, ease, ease_without_reader, *map(staff, StaffState),
)  # fmt: skip
# Over in a moment.
KIOSK_PASSING_SCENES = (kiosk_opening, kiosk_ending)
KIOSK_TOLD_SCENES = (
    *map(on_network, NetworkState), kiosk_safe,
    after(Cleaning(), has_traces=False, name="clean"), after(Cleaning(left=("x",)), has_traces=False, name="left"),
    after(Cleaning(), has_traces=True, name="traces"),
)  # fmt: skip
