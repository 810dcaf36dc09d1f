"""The desktop window: pages, what it remembers, and where it stands."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from launcher.core.content import Content
from launcher.core.languages import Language
from launcher.core.settings import Settings, WindowPlace
from launcher.faces.desktop import DesktopWindow
from launcher.ui.entry_card import EntryCard
from launcher.ui.problem_notice import ProblemNotice
from launcher.ui.regulation_page import RegulationPage
from launcher.ui.reminder_dialog import ReminderDialog
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers.layer_scenes import broken_content
from tests.helpers.ui_stage import Stage, on_screen, part, settle

# As tests/ui/screens.json describes them.
LAPTOP, PROJECTOR = QRect(0, 0, 1366, 768), QRect(1366, 0, 1920, 1080)


@pytest.fixture
def stage(theme: Theme, content: Content, speech: Speech) -> Stage:
    """What the window is made with."""
    return Stage(content, speech, theme)


@pytest.fixture
def make(qtbot: QtBot) -> Callable[[Stage], DesktopWindow]:
    """Makes windows, shows them, and closes them at the end."""

    def made(stage: Stage) -> DesktopWindow:
        return on_screen(stage.window(), qtbot)

    return made


Make = Callable[[Stage], DesktopWindow]


def button(window: DesktopWindow, name: str) -> QPushButton:
    """The visible button of this text or accessible name."""
    buttons = [button for button in window.findChildren(QPushButton) if button.isVisible()]
    return next(found for found in buttons if name in (found.text(), found.accessibleName()))


def status(window: DesktopWindow) -> str:
    """What the line at the bottom says."""
    labels = [label for label in window.findChildren(QLabel) if label.parent() is window.centralWidget()]
    return labels[-1].text() if labels[-1].isVisible() else ""


def placed(stage: Stage, place: WindowPlace) -> Stage:
    """The stage, with a window that was at a place."""
    return replace(stage, settings=Settings(window=place))


def test_the_first_page_has_the_focus_on_its_first_card(qtbot: QtBot, stage: Stage, make: Make) -> None:
    window = make(stage)
    window.activateWindow()
    first = part(window, EntryCard)
    qtbot.waitUntil(lambda: first.isAncestorOf(window.focusWidget()))
    assert window.focusWidget().accessibleName() == "E-learning NKZU"
    assert window.windowTitle() == "Distance learning platforms"


def test_the_window_says_when_it_has_been_painted(qtbot: QtBot, stage: Stage) -> None:
    window = stage.window()
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    with qtbot.assertNotEmitted(window.painted, wait=50):
        window.update()


def test_the_regulation_is_a_page_and_one_comes_back(stage: Stage, make: Make) -> None:
    window = make(stage)
    pages = window.view.pages
    assert window.findChild(RegulationPage) is None
    button(window, "The regulation and its validity").click()
    assert part(window, RegulationPage).isVisible()
    button(window, "← Back to the platforms").click()
    assert pages.currentIndex() == 0
    window.view.show_regulation()
    assert pages.count() == 2
    assert pages.currentIndex() == 1


def test_without_a_regulation_there_is_no_page_of_it(qtbot: QtBot, stage: Stage, make: Make) -> None:
    content = replace(stage.content, catalogue=replace(stage.content.catalogue, regulation=None, organisation=None))
    window = make(replace(stage, content=content))
    window.view.show_regulation()
    assert window.view.pages.count() == 1
    assert window.windowTitle() == "Platforms"


def test_an_entry_opens_by_its_name(stage: Stage, make: Make) -> None:
    window = make(stage)
    window.open_entry("moodle")
    settle()
    assert [url for url, _ in stage.opener.opened] == ["http://bigbluebutton.nkzu.kz:81/"]
    assert status(window) == "Moodle is opening in Firefox."
    window.open_entry("zoom")
    dialog = part(window, ReminderDialog)
    assert dialog.isVisible()
    dialog.close()


def test_an_unknown_name_is_told(stage: Stage, make: Make) -> None:
    window = make(stage)
    assert "helpdesk" in status(window)
    window.open_entry("<b>nonsense</b>")
    assert status(window) == "There is no entry “<b>nonsense</b>”."
    assert stage.opener.opened == []


def test_what_a_later_start_asks_for_waits_for_the_open_dialog(stage: Stage, make: Make) -> None:
    window = make(stage)
    window.open_entry("whatsapp")
    settle()
    window.open_entry("moodle")
    settle()
    assert stage.opener.opened == []
    button(window, "Back").click()
    settle()
    assert [url for url, _ in stage.opener.opened] == ["http://bigbluebutton.nkzu.kz:81/"]


def test_only_the_last_of_several_that_wait_is_opened(stage: Stage, make: Make) -> None:
    """Whoever presses a shortcut three times while a reminder is there does not get the reminder three times more."""
    window = make(stage)
    window.open_entry("whatsapp")
    settle()
    for name in ("zoom", "whatsapp", "whatsapp"):
        window.open_entry(name)
        settle()
    button(window, "Back").click()
    settle()
    button(window, "Back").click()
    settle()
    assert QApplication.activeModalWidget() is None
    assert stage.opener.opened == []


def test_a_very_long_name_is_told_in_short(stage: Stage, make: Make) -> None:
    window = make(stage)
    window.open_entry("x" * 70_000)
    assert f"“{'x' * 50}" in status(window)
    assert len(status(window)) < 100


def test_a_choice_of_language_is_remembered(stage: Stage, make: Make) -> None:
    window = make(stage)
    window.open_entry("nonsense")
    button(window, "Русский").click()
    assert stage.speech.language is Language.RU
    assert window.windowTitle() == "Платформы дистанционного обучения"
    assert [settings.language for settings in stage.saved] == [Language.RU]
    assert stage.recorder.facts("language") == {"language": "ru"}
    assert status(window) == "Записи «nonsense» нет."
    button(window, "Русский").click()
    assert len(stage.saved) == 1


class Painted(QObject):
    """Takes note of where each card stands when it is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.places: list[tuple[EntryCard, QRect]] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, EntryCard):
            self.places.append((watched, watched.geometry()))
        return False


@pytest.mark.parametrize("language", [Language.KK, Language.RU])
def test_another_language_is_painted_once_with_everything_in_its_new_place(
    stage: Stage, make: Make, qapp: QApplication, language: Language
) -> None:
    window = make(stage)
    before = [card.geometry() for card in window.findChildren(EntryCard)]
    painted = Painted()
    qapp.installEventFilter(painted)
    button(window, {Language.KK: "Қазақша", Language.RU: "Русский"}[language]).click()
    # Each time, Qt sends what was asked for when it began.
    for _ in range(5):
        QCoreApplication.sendPostedEvents()
    qapp.removeEventFilter(painted)
    assert [card.geometry() for card in window.findChildren(EntryCard)] != before
    assert len(painted.places) == len({card for card, _ in painted.places}) > 1
    assert all(card.geometry() == place for card, place in painted.places)


def test_whom_to_ask_is_told_in_the_language(stage: Stage, make: Make) -> None:
    window = make(stage)
    button(window, "Русский").click()
    assert "обратитесь в службу поддержки" in status(window)


def test_mistakes_in_the_content_are_told(stage: Stage, make: Make) -> None:
    assert make(stage).findChild(ProblemNotice) is None
    window = make(replace(stage, content=broken_content()))
    assert part(window, ProblemNotice).isVisible()


@pytest.mark.parametrize("area", [QRect(100, 80, 900, 600), QRect(1500, 100, 1200, 800)])
def test_a_window_comes_back_to_its_place(stage: Stage, make: Make, area: QRect) -> None:
    window = make(placed(stage, WindowPlace(area.x(), area.y(), area.width(), area.height())))
    assert window.geometry() == area
    window.close()
    # The same place as before: nothing to write.
    assert stage.saved == []


@pytest.mark.parametrize("corner", [(9000, 0), (-5000, 100), (100, 5000)])
def test_a_place_on_no_screen_is_forgotten(stage: Stage, make: Make, corner: tuple[int, int]) -> None:
    window = make(placed(stage, WindowPlace(*corner, 900, 600)))
    assert window.size() == make(replace(stage, settings=Settings())).size()
    assert LAPTOP.contains(window.geometry())


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        (WindowPlace(-200, -100, 1000, 700), QRect(0, 0, 800, 600)),
        (WindowPlace(0, 0, 2000, 1200), QRect(0, 0, 1366, 768)),
        (WindowPlace(1300, 10, 3000, 1200), QRect(1366, 10, 1920, 1070)),
    ],
)
def test_a_window_is_cut_to_its_screen(stage: Stage, make: Make, place: WindowPlace, wanted: QRect) -> None:
    window = make(placed(stage, place))
    assert window.size() == wanted.size()
    # The platform keeps room for the edge of the window.
    assert (window.pos() - wanted.topLeft()).manhattanLength() <= 8


def test_a_window_that_was_maximised_is_so_again(stage: Stage, make: Make) -> None:
    window = make(placed(stage, WindowPlace(50, 40, 900, 600, maximized=True)))
    assert window.isMaximized()
    assert window.normalGeometry() == QRect(50, 40, 900, 600)
    window.close()
    assert stage.saved == []


def test_closing_saves_once(stage: Stage, make: Make) -> None:
    window = make(stage)
    window.setGeometry(10, 20, 1000, 650)
    window.close()
    window.close()
    assert stage.saved == [Settings(window=WindowPlace(10, 20, 1000, 650))]


def test_an_unknown_name_in_kazakh(stage: Stage, make: Make) -> None:
    stage.speech.speak(Language.KK)
    window = make(stage)
    window.open_entry("nonsense")
    assert "nonsense" in status(window)
    assert status(window) != "There is no entry “nonsense”."
