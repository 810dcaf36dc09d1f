"""What comes in front of the window: reminders, reasons, other browsers, mistakes."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from launcher.core.catalogue import Catalogue, Entry, Requirement
from launcher.core.content import Content
from launcher.core.languages import Language, LocalText
from launcher.core.messages import Message
from launcher.core.opening import Browser
from launcher.ui.browser_dialog import BrowserDialog
from launcher.ui.dialog import Dialog
from launcher.ui.keys_dialog import KeysDialog
from launcher.ui.problem_notice import ProblemDialog, ProblemNotice
from launcher.ui.reminder_card import ReminderCard
from launcher.ui.reminder_dialog import ReminderDialog
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from launcher.ui.why_dialog import WhyDialog
from tests.helpers.fakes import browser
from tests.helpers.layer_scenes import broken_content, spoilt_content
from tests.helpers.ui_stage import is_read_once, part, set_text_size, settle, texts

EVIL = "<b>Bold & brave</b> <img src=x>"


def shown(qtbot: QtBot, dialog: Dialog) -> Dialog:
    """The dialog, on the screen and with the keyboard."""
    # It deletes itself as it closes, so it is not given to qtbot, which would close it again.
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    settle()
    return dialog


def button(window: QWidget, text: str) -> QPushButton:
    """The button that says this."""
    return next(found for found in window.findChildren(QPushButton) if found.text() == text)


def words(window: QWidget) -> str:
    """All that the labels and fields say."""
    labels = [label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window)]
    return "\n".join(labels + [field.text() for field in window.findChildren(QLineEdit)])


def reminder_dialog(catalogue: Catalogue, speech: Speech, requirement: Requirement) -> ReminderDialog:
    """The reminder before Zoom."""
    zoom = catalogue.entry("zoom")
    assert zoom is not None
    reminder = catalogue.reminder_for(zoom)
    assert reminder is not None
    return ReminderDialog(replace(reminder, requirement=requirement), zoom, speech, None)


def test_a_reminder_that_is_shown_can_be_passed_at_once(
    qtbot: QtBot, theme: Theme, catalogue: Catalogue, speech: Speech
) -> None:
    dialog = shown(qtbot, reminder_dialog(catalogue, speech, Requirement.SHOW))
    go_on = button(dialog, "Open Zoom")
    assert go_on.isEnabled()
    assert go_on.isDefault()
    assert go_on.hasFocus()
    assert not part(dialog, QCheckBox).isVisible()
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    settle()


def test_a_reminder_to_acknowledge_wants_its_box_ticked(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    dialog = shown(qtbot, reminder_dialog(catalogue, speech, Requirement.ACKNOWLEDGE))
    go_on, box = button(dialog, "Open Zoom"), part(dialog, QCheckBox)
    assert box.isVisible()
    assert box.hasFocus()
    assert not go_on.isEnabled()
    with qtbot.assertNotEmitted(dialog.accepted):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        go_on.click()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert go_on.isEnabled()
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    settle()


@pytest.mark.parametrize("requirement", Requirement)
def test_a_reminder_can_be_left(qtbot: QtBot, catalogue: Catalogue, speech: Speech, requirement: Requirement) -> None:
    for leave in (
        lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape),
        lambda dialog: button(dialog, "Back").click(),
        lambda dialog: dialog.close(),
    ):
        dialog = shown(qtbot, reminder_dialog(catalogue, speech, requirement))
        with qtbot.waitSignal(dialog.rejected), qtbot.assertNotEmitted(dialog.accepted):
            leave(dialog)
        settle()


@pytest.mark.parametrize("language", Language)
def test_a_reminder_says_all_it_has_to_say(
    qtbot: QtBot, catalogue: Catalogue, speech: Speech, language: Language
) -> None:
    speech.speak(language)
    dialog = reminder_dialog(catalogue, speech, Requirement.SHOW)
    qtbot.addWidget(dialog)
    reminder = next(found for found in catalogue.reminders if found.id == "streaming")
    said = words(dialog)
    for text in (reminder.title, reminder.text, *reminder.advice):
        assert text.text(language) in said
    assert "12.5.1" in said
    assert dialog.windowTitle() == reminder.title.text(language)
    assert is_read_once(dialog, reminder.text.text(language))


def test_the_card_of_reminders_has_them_all(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    card = ReminderCard(catalogue.reminders, speech)
    qtbot.addWidget(card)
    assert card.accessibleName() == "Reminders of ethics"
    for language in Language:
        speech.speak(language)
        said = words(card)
        assert len(catalogue.reminders) == 2
        for reminder in catalogue.reminders:
            assert reminder.title.text(language) in said
            assert reminder.text.text(language) in said
            assert reminder.code_clause in said


def facts_of(entry: Entry, catalogue: Catalogue, language: Language) -> list[str]:
    """What the dialog must say of an entry."""
    facts = [entry.title.text(language)]
    facts += [] if entry.note is None else [entry.note.text(language)]
    facts += [] if entry.link is None else [entry.link.url]
    facts += [] if entry.written_as is None else [entry.written_as]
    reminder = catalogue.reminder_for(entry)
    facts += [] if reminder is None else [reminder.text.text(language), reminder.code_clause]
    assert catalogue.regulation is not None
    for number in entry.clauses:
        clause = catalogue.regulation.clause(number)
        assert clause is not None
        facts += [f"{number}. {clause.summary.text(language)}"]
    return facts


@pytest.mark.parametrize("language", Language)
def test_every_fact_of_every_entry_is_said(
    qtbot: QtBot, catalogue: Catalogue, speech: Speech, language: Language
) -> None:
    speech.speak(language)
    regulation = catalogue.regulation
    assert regulation is not None
    assert regulation.validity is not None
    for entry in catalogue.entries:
        dialog = WhyDialog(entry, catalogue, speech, None)
        qtbot.addWidget(dialog)
        said = words(dialog)
        wanted = [fact for one in (entry, *catalogue.guides_of(entry)) for fact in facts_of(one, catalogue, language)]
        wanted += [regulation.document.text(language), *(item.text.text(language) for item in regulation.amendments)]
        wanted += [regulation.validity.condition.text(language), speech.date(regulation.validity.since)]
        assert [fact for fact in wanted if fact not in said] == []


def test_why_tells_what_an_entry_is(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    sentences = {
        "zoom": ["Approved platform, for teachers and students", "The regulation gives this address."],
        "telegram": ["Messenger, for teachers and students", "this is the official public one, added by the program"],
        "distance-learning-rules": ["Document, for teachers and students", "The regulation gives no address."],
        "moodle-docs": ["Guide, for teachers and students, web page, in English"],
    }
    for name, wanted in sentences.items():
        entry = catalogue.entry(name)
        assert entry is not None
        dialog = WhyDialog(entry, catalogue, speech, None)
        qtbot.addWidget(dialog)
        said = words(dialog)
        assert [sentence for sentence in wanted if sentence not in said] == []
        assert "content layer" not in said


def test_why_names_a_layer_that_changed_an_entry(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    dialog = WhyDialog(replace(catalogue.entries[0], layer="room"), catalogue, speech, None)
    qtbot.addWidget(dialog)
    assert "Set by the content layer\nthis room" in words(dialog)


def test_why_works_without_a_regulation(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    dialog = WhyDialog(catalogue.entries[0], replace(catalogue, regulation=None), speech, None)
    qtbot.addWidget(dialog)
    assert "Clause\n2" in words(dialog)


def test_why_leads_to_the_regulation(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    dialog = WhyDialog(catalogue.entries[0], catalogue, speech, None)
    shown(qtbot, dialog)
    assert button(dialog, "Close").hasFocus()
    with qtbot.waitSignals([dialog.regulation_asked, dialog.accepted]):
        button(dialog, "Read the regulation").click()
    settle()


def test_markup_is_shown_as_it_is(qtbot: QtBot, theme: Theme, catalogue: Catalogue, speech: Speech) -> None:
    evil = LocalText(EVIL, EVIL, EVIL)
    entry = replace(catalogue.entries[0], title=evil, note=evil, written_as=EVIL, guides=())
    reminder = replace(catalogue.reminders[0], title=evil, text=evil)
    assert entry.link is not None
    message = Message("Opening", "{browser} could not be started: {detail}.", {"browser": EVIL, "detail": EVIL})
    dialogs = [
        WhyDialog(entry, catalogue, speech, None),
        ReminderDialog(reminder, entry, speech, None),
        BrowserDialog(entry, entry.link, message, [browser(EVIL)], speech, None),
    ]
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        assert EVIL in words(dialog)
        for label in dialog.findChildren(QLabel):
            assert label.textFormat() == Qt.TextFormat.PlainText
    assert dialogs[1].windowTitle() == EVIL
    assert dialogs[2].windowTitle() == f"{EVIL} could not be opened"
    assert button(dialogs[2], f"Open in {EVIL}".replace("&", "&&")).isVisibleTo(dialogs[2])


def test_another_browser_can_be_chosen(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    entry = catalogue.entries[0]
    assert entry.link is not None
    others = [browser("Chromium"), browser("Opera")]
    what = Message("Opening", "No browser was found on this computer.")
    dialog = BrowserDialog(entry, entry.link, what, others, speech, None)
    shown(qtbot, dialog)
    assert button(dialog, "Open in Chromium").hasFocus()
    assert "Choose another browser" in words(dialog)
    assert is_read_once(dialog, what.source)
    chosen: list[Browser] = []
    dialog.browser_chosen.connect(chosen.append)
    button(dialog, "Open in Opera").click()
    assert chosen == [others[1]]
    settle()


def test_browsers_are_in_the_order_of_the_alphabet_the_default_first(
    qtbot: QtBot, catalogue: Catalogue, speech: Speech
) -> None:
    entry = catalogue.entries[0]
    assert entry.link is not None
    speech.speak(Language.KK)
    others = [browser("Ясно"), browser("Өріс"), browser("Opera", is_default=True), browser("Орда")]
    dialog = BrowserDialog(entry, entry.link, Message("Opening", "No."), others, speech, None)
    shown(qtbot, dialog)
    names = [one.name for one in others]
    buttons = sorted(dialog.findChildren(QPushButton), key=lambda found: found.mapTo(dialog, QPoint()).y())
    offered = [name for found in buttons for name in names if name in found.text()]
    assert offered == ["Opera", "Орда", "Өріс", "Ясно"]
    assert any(found.hasFocus() and "Opera" in found.text() for found in buttons)
    dialog.reject()
    settle()


def test_without_a_browser_the_address_can_be_copied(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    entry = catalogue.entries[0]
    assert entry.link is not None
    dialog = BrowserDialog(entry, entry.link, Message("Opening", "No."), [], speech, None)
    shown(qtbot, dialog)
    assert button(dialog, "Close").hasFocus()
    assert "Other browsers" not in words(dialog)
    assert "ask the helpdesk" in words(dialog)
    assert part(dialog, QLineEdit).isReadOnly()
    button(dialog, "Copy address").click()
    assert QGuiApplication.clipboard().text() == entry.link.url
    assert button(dialog, "✓ Copied").isVisible()
    speech.speak(Language.RU)
    with qtbot.assertNotEmitted(dialog.browser_chosen), qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    settle()


def test_mistakes_in_the_content_are_told_and_listed(qtbot: QtBot, theme: Theme, speech: Speech) -> None:
    content = broken_content()
    notice = ProblemNotice(content, speech)
    qtbot.addWidget(notice)
    notice.show()
    assert f"(mistakes: {len(content.problems)})" in words(notice)
    assert len(content.problems) >= 3
    part(notice, QPushButton).click()
    dialog = part(notice, ProblemDialog)
    said = words(dialog)
    for found in content.problems:
        assert f"room-204.json, line {found.line} {found.pointer}" in said
        assert speech.say(found.message) in said
        assert speech.say(found.cure) in said
    assert "Further mistakes" not in said
    dialog.close()


@pytest.mark.parametrize(
    ("copy", "sentence"),
    [
        (False, "▲ What the administrator changed for this computer could not be used"),
        (True, "▲ The latest change that the administrator made for this computer could not be used"),
    ],
)
def test_a_layer_that_was_left_out_is_told_with_its_cure(
    qtbot: QtBot, theme: Theme, speech: Speech, copy: bool, sentence: str
) -> None:
    content = spoilt_content(copy=copy)
    notice = ProblemNotice(content, speech)
    qtbot.addWidget(notice)
    notice.show()
    assert words(notice).startswith(sentence)
    part(notice, QPushButton).click()
    dialog = part(notice, ProblemDialog)
    assert "/etc/nkzu-launcher/rooms/305.json\nOthers than the administrator can write to" in words(dialog)
    assert 'chmod go-w "/etc/nkzu-launcher/rooms/305.json"' in words(dialog)
    dialog.close()


def test_very_many_mistakes_are_counted(qtbot: QtBot, speech: Speech) -> None:
    content = broken_content()
    layer = replace(content.layers[0], problems=content.problems * 60)
    dialog = ProblemDialog(Content(content.catalogue, (layer,)), speech, None)
    qtbot.addWidget(dialog)
    assert len(dialog.findChildren(QLabel)) < 110
    assert f"Further mistakes: {len(layer.problems) - 100}." in words(dialog)


def test_a_long_dialog_is_scrolled_with_keys(
    qtbot: QtBot, text_size: None, catalogue: Catalogue, speech: Speech
) -> None:
    set_text_size(200)
    dialog = KeysDialog(8, speech, None)
    shown(qtbot, dialog)
    dialog.resize(dialog.width(), 400)
    settle()
    bar = part(dialog, QScrollArea).verticalScrollBar()
    assert bar.maximum() > 0
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
        before = bar.value()
        QTest.keyClick(dialog.focusWidget(), key)
        assert bar.value() > before
    for key in (Qt.Key.Key_PageUp, Qt.Key.Key_Up, Qt.Key.Key_PageUp):
        QTest.keyClick(dialog.focusWidget(), key)
    assert bar.value() == 0
    dialog.close()
    settle()


def test_a_dialog_fits_on_the_screen_and_says_itself_again(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    dialog = WhyDialog(catalogue.entries[0], catalogue, speech, None)
    shown(qtbot, dialog)
    before = texts(dialog)
    speech.speak(Language.KK)
    area = dialog.screen().availableGeometry()
    assert dialog.height() <= area.height()
    assert dialog.width() <= area.width()
    assert texts(dialog) != before
    dialog.close()
    settle()
