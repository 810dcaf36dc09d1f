"""The helpdesk's window: its frame, the page of links, the card for callers' codes."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from launcher.core.call_causes import Cause
from launcher.core.call_code import CallFace, make_call_code
from launcher.core.call_texts_codes import OTHER_EDITION
from launcher.core.check_run import CONSOLE_PACE
from launcher.core.content import Content
from launcher.core.health import Page, judge, judge_page
from launcher.core.languages import Language
from launcher.core.machine_settings import MachineSettings
from launcher.core.observations import Observation, Trouble
from launcher.core.settings import SettingName
from launcher.faces.helpdesk import HelpdeskWindow
from launcher.faces.helpdesk_pages import PAGES, HelpdeskTab
from launcher.ui.call_card import CallCard
from launcher.ui.link_details import LinkDetails
from launcher.ui.link_model import Column
from launcher.ui.link_table import LinkTable
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from launcher.ui.why_dialog import WhyDialog
from tests.helpers.helpdesk_stage import HelpdeskStage
from tests.helpers.ui_stage import LAPTOP, on_screen, part, set_text_size, settle


@pytest.fixture
def stage(theme: Theme, content: Content, speech: Speech) -> HelpdeskStage:
    """What the window is made with."""
    return HelpdeskStage(content, speech, theme)


Make = Callable[[HelpdeskStage], HelpdeskWindow]


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    """Makes windows, shows them, and closes them at the end."""

    def made(stage: HelpdeskStage) -> HelpdeskWindow:
        return on_screen(stage.window(), qtbot, LAPTOP)

    return made


def button(window: QWidget, name: str) -> QPushButton:
    """The visible button of this text or accessible name."""
    buttons = [button for button in window.findChildren(QPushButton) if button.isVisible()]
    return next(found for found in buttons if name in (found.text(), found.accessibleName()))


def words(window: QWidget) -> list[str]:
    """What all visible labels say."""
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible() and label.text()]


def row_of(window: HelpdeskWindow, entry_id: str) -> list[str]:
    """What the cells of an entry show."""
    model = part(window, LinkTable).model()
    for place in range(model.rowCount()):
        cells = [model.index(place, column).data() for column in Column]
        if window.links.table.rows[place].entry.id == entry_id:
            return cells
    raise AssertionError(entry_id)


def answer_all(stage: HelpdeskStage, **facts: object) -> None:
    """Let every address that is being checked be seen like this."""
    looks = [replace(Observation(link=link), **facts) for link in stage.checker.begun]  # type: ignore[arg-type]
    for look in looks:
        stage.checker.asked(look.link)
        stage.checker.told(judge(look, stage.content.catalogue.hosts), False)
    stage.checker.done(judge_page(looks, stage.content.catalogue.hosts))


def test_nothing_is_checked_before_the_first_paint(qtbot: QtBot, stage: HelpdeskStage) -> None:
    window = stage.window()
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    assert stage.checker.begun == ()
    assert window.windowTitle() == "Helpdesk – Distance learning platforms"
    window.make_ready()
    assert stage.checker.begun == window.links.table.links


def test_each_page_that_is_there_has_a_tab(stage: HelpdeskStage, make: Make) -> None:
    window = make(stage)
    assert len(window.view.header.tabs.findChildren(QPushButton)) == len(PAGES)
    assert button(window, "Links").isChecked()
    assert window.tab is HelpdeskTab.LINKS


def test_a_language_that_is_locked_stays(stage: HelpdeskStage, make: Make) -> None:
    window = make(replace(stage, machine=MachineSettings(locked=frozenset({SettingName.LANGUAGE}))))
    assert not button(window, "Русский").isEnabled()


def test_the_cards_go_below_with_large_text(stage: HelpdeskStage, make: Make, text_size: None) -> None:
    window = make(stage)
    assert window.view.side.x() > window.view.ground.geometry().right()
    window.resize(800, 768)
    settle()
    assert window.view.side.y() > window.view.ground.geometry().bottom()
    window.resize(*LAPTOP)
    settle()
    assert window.view.side.x() > window.view.ground.geometry().right()
    set_text_size(200)
    large = make(stage)
    assert large.view.side.y() > large.view.ground.geometry().bottom()


def test_columns_leave_where_there_is_no_room(stage: HelpdeskStage, make: Make) -> None:
    window = make(stage)
    table = part(window, LinkTable)
    assert not any(table.isColumnHidden(column) for column in Column)
    window.resize(700, 768)
    settle()
    hidden = [column for column in Column if table.isColumnHidden(column)]
    assert hidden == [Column.CHECKED, Column.LAYER]
    window.resize(480, 768)
    settle()
    assert [column for column in Column if not table.isColumnHidden(column)] == [Column.ENTRY, Column.STATE]
    width = sum(table.columnWidth(column) for column in Column if not table.isColumnHidden(column))
    assert width == table.viewport().width()


def test_a_check_goes_from_the_queue_to_the_answer(stage: HelpdeskStage, make: Make) -> None:
    window = make(stage)
    assert row_of(window, "zoom")[2] == "○ Not checked"
    window.make_ready()
    assert row_of(window, "zoom")[2] == "○ In the queue"
    assert button(window, "Cancel").isEnabled()
    stage.meet_everything()
    assert row_of(window, "e-learning")[2:5] == ["✓ Works, with a password", "84\u00a0ms", "09:41"]
    assert row_of(window, "moodle")[2:4] == ["✗ Not answering", "8.0\u00a0s"]
    assert row_of(window, "mail")[2] == "→ Moved: do.nkzu.kz"
    assert row_of(window, "telegram")[2] == "○ No good answer; a second look follows"
    bar = part(window, QProgressBar)
    assert (bar.value(), bar.maximum(), bar.isVisible()) == (7, 14, True)
    assert "7 of 14" in words(window)
    answer_all(stage, status=200)
    assert row_of(window, "telegram")[2] == "✓ Works"
    assert not button(window, "Cancel").isEnabled()
    assert not bar.isVisible()
    assert [name for name, _ in stage.recorder.events][-1] == "check-ended"


def test_one_cause_of_all_is_said_above_the_table(stage: HelpdeskStage, make: Make) -> None:
    window = make(stage)
    window.make_ready()
    answer_all(stage, trouble=Trouble.NAME_NOT_FOUND)
    common = [text for text in words(window) if text.startswith("✗ This computer is offline")]
    assert len(common) == 1
    assert window.view.status.text().startswith("This computer is offline")
    window.links.check_all()
    answer_all(stage, status=200)
    assert not [text for text in words(window) if text.startswith("✗ This computer is offline")]


def test_one_link_is_checked_by_its_button_and_by_enter(stage: HelpdeskStage, make: Make) -> None:
    window = make(stage)
    window.select_entry("moodle")
    button(window, "Check this one").click()
    (link,) = stage.checker.begun
    assert link.url == "http://bigbluebutton.nkzu.kz:81/"
    assert stage.checker.others == window.links.table.links
    answer_all(stage, status=200)
    stage.checker.cancel()
    QTest.keyClick(part(window, LinkTable), Qt.Key.Key_Return)
    assert stage.checker.begun == (link,)
    # While a check goes on, another one would end it.
    QTest.keyClick(part(window, LinkTable), Qt.Key.Key_Return)
    assert window.view.status.text() == "A check is going on. Wait for its end, or cancel it first."


def test_the_row_that_is_chosen_stays_chosen(stage: HelpdeskStage, make: Make) -> None:
    window = make(stage)
    window.make_ready()
    window.select_entry("moodle")
    stage.speech.speak(Language.RU)
    answer_all(stage, status=200)
    assert part(window, LinkTable).chosen == "moodle"
    # Behind the filter, and back again.
    button(window, window.links.widget.tools._attention.text()).click()  # type: ignore[attr-defined]
    assert part(window, LinkTable).chosen == "moodle"


def test_the_details_are_those_of_the_chosen_row(stage: HelpdeskStage, make: Make) -> None:
    window = make(stage)
    window.make_ready()
    stage.meet_everything()
    window.select_entry("mail")
    said = words(part(window, LinkDetails))
    assert "→ Moved · 09:41 · 77\u00a0ms" in [text.replace(": do.nkzu.kz", "") for text in said]
    assert "http://mail.nkzu.kz/" in said
    assert "→ https://do.nkzu.kz/mail" in said
    code = make_call_code(stage.content.catalogue, "mail", Cause.MOVED, CallFace.HELPDESK, stage.now)
    assert f"To say on the phone · code {code}" in said
    button(window, "Copy address").click()
    assert QGuiApplication.clipboard().text() == "http://mail.nkzu.kz/"
    button(window, "✓ Copied")
    window.select_entry("zoom")
    button(window, "Copy address")


def test_an_entry_opens_in_the_browser(stage: HelpdeskStage, make: Make) -> None:
    window = make(stage)
    window.select_entry("moodle")
    button(window, "Open in the browser").click()
    settle()
    assert [url for url, _ in stage.opener.opened] == ["http://bigbluebutton.nkzu.kz:81/"]
    assert window.view.status.text() == "Moodle is opening in Firefox."


def test_a_window_without_the_regulation_offers_none(stage: HelpdeskStage, make: Make) -> None:
    window = make(stage)
    catalogue = stage.content.catalogue
    window.open_entry(next(entry for entry in catalogue.entries if entry.link is None))
    dialog = window.findChild(WhyDialog)
    assert dialog is not None
    names = [found.text() for found in dialog.findChildren(QPushButton) if found.isVisible()]
    dialog.accept()
    assert "Close" in names
    assert "Read the regulation" not in names


@pytest.mark.parametrize(
    ("entry_id", "sentence"),
    [
        ("nonsense", "There is no entry “nonsense”."),
        ("other-messengers", "Other messengers – This entry has no address, so there is nothing to check."),
    ],
)
def test_an_entry_that_cannot_be_shown_is_told(stage: HelpdeskStage, make: Make, entry_id: str, sentence: str) -> None:
    window = make(stage)
    window.select_entry(entry_id)
    assert window.view.status.text() == sentence


def test_an_entry_that_is_asked_for_is_shown_whatever_is_filtered(stage: HelpdeskStage, make: Make) -> None:
    window = make(stage)
    window.links.widget.tools.field.setText("moodle")  # type: ignore[attr-defined]
    window.select_entry("zoom")
    assert part(window, LinkTable).chosen == "zoom"
    assert part(window, LinkTable).model().rowCount() == 14


def test_keys_are_for_the_page_that_is_shown(stage: HelpdeskStage, make: Make) -> None:
    window = make(stage)
    table = part(window, LinkTable)
    QTest.keyClick(table, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert stage.checker.begun
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert stage.checker.begun == ()
    assert window.view.status.text().startswith("The check was cancelled.")


def test_the_keyboard_does_not_stay_on_a_button_that_is_off(stage: HelpdeskStage, make: Make) -> None:
    window = make(stage)
    window.activateWindow()
    window.make_ready()
    cancel = button(window, "Cancel")
    cancel.setFocus()
    cancel.click()
    assert window.focusWidget() is button(window, "Check all")


def test_closing_ends_the_check(stage: HelpdeskStage, make: Make) -> None:
    window = make(stage)
    window.make_ready()
    assert stage.checker.begun
    window.close()
    assert stage.checker.begun == ()


def test_a_page_may_keep_the_window_open(stage: HelpdeskStage, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    window = make(stage)
    with monkeypatch.context() as patched:
        patched.setattr(window.links, "may_leave", lambda: False)
        assert not window.close()
    assert window.close()


def test_a_screen_reader_hears_each_cell_with_its_column(stage: HelpdeskStage, make: Make) -> None:
    window = make(stage)
    window.make_ready()
    stage.meet_everything()
    model = part(window, LinkTable).model()
    said = [model.index(3, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in Column]
    assert said == [
        "Moodle. Not answering. 8.0\u00a0s. bigbluebutton.nkzu.kz:81",
        "Address: bigbluebutton.nkzu.kz:81",
        "State: Not answering",
        "Answer: 8.0\u00a0s",
        "Checked: 09:41",
        "Layer: built in",
    ]
    assert model.index(3, 1).data(Qt.ItemDataRole.ToolTipRole) == "http://bigbluebutton.nkzu.kz:81/"


def test_a_code_is_read_as_soon_as_it_is_whole(qtbot: QtBot, stage: HelpdeskStage, make: Make) -> None:
    window = make(stage)
    card = part(window, CallCard)
    code = make_call_code(stage.content.catalogue, "zoom", Cause.PAGE_GONE, CallFace.DESKTOP, stage.now)
    QTest.keyClicks(card.field, code[:-1])
    assert "What to say" not in words(card)
    # Not before the person rests: the last digit may come.
    assert not [text for text in words(card) if "missing" in text]
    qtbot.waitUntil(lambda: any("missing" in text for text in words(card)))
    QTest.keyClicks(card.field, code[-1])
    said = words(card)
    assert any(text.startswith("Zoom\n") for text in said)
    assert "What to say" in said
    assert any("the ordinary window" in text for text in said)
    assert not [text for text in said if "missing" in text]
    card.field.clear()
    assert "What to say" not in words(card)


def test_a_code_of_other_content_names_no_entry(stage: HelpdeskStage, make: Make) -> None:
    window = make(stage)
    other = replace(stage.content.catalogue, edition="2001-01-01")
    code = make_call_code(other, "zoom", Cause.PAGE_GONE, CallFace.DESKTOP, stage.now)
    card = part(window, CallCard)
    card.field.setText(code)
    assert any(text.startswith(OTHER_EDITION.en) for text in words(card))


def test_a_code_that_was_typed_in_another_layout_is_shown_in_digits(stage: HelpdeskStage, make: Make) -> None:
    window = make(stage)
    card = part(window, CallCard)
    code = make_call_code(stage.content.catalogue, "zoom", Cause.PAGE_GONE, CallFace.DESKTOP, stage.now)
    card.field.setText(code)
    assert code not in words(card)
    card.field.setText(code.replace("-", "").translate(str.maketrans("1234567890", '"әіңғ,.үұқ')))
    assert code in words(card)


def test_what_to_say_can_be_read_in_the_callers_language(stage: HelpdeskStage, make: Make) -> None:
    window = make(stage)
    card = part(window, CallCard)
    code = make_call_code(stage.content.catalogue, "zoom", Cause.WORKS, CallFace.DESKTOP, stage.now)
    card.field.setText(code)
    button(card, "Қазақша").click()
    assert any("Сайт жұмыс істеп тұр" in text for text in words(card))
    assert any("The site works." in text for text in words(card))
    # The window's own language comes along with the next one that is chosen.
    stage.speech.speak(Language.RU)
    assert any("Обновите, пожалуйста" in text for text in words(card))


def test_checks_are_made_at_the_pace_of_somebody_who_waits(stage: HelpdeskStage, make: Make) -> None:
    window = make(stage)
    window.make_ready()
    assert stage.checker.pace == CONSOLE_PACE
    stage.checker.done(Page(()))
    assert window.view.status.text() == "The check has ended: everything is in order."


def test_the_table_fills_the_window_and_nothing_is_left_to_scroll(stage: HelpdeskStage, make: Make) -> None:
    window = make(stage)
    for height in (768, 900, 768, 1080):
        window.resize(1366, height)
        settle()
        page = part(window, QScrollArea)
        assert page.verticalScrollBar().maximum() == 0
        ground = page.viewport()
        below = ground.height() - bottom_of(part(window, LinkTable), ground)
        assert below == 12


def bottom_of(inside: QWidget, ground: QWidget) -> int:
    """Where the lower edge of a part is on the ground around it."""
    return inside.mapTo(ground, inside.rect().bottomLeft()).y() + 1
