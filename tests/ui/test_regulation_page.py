"""The page of the regulation holds all of it."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from launcher.core.catalogue import Catalogue, Entry
from launcher.core.languages import Language
from launcher.ui.regulation_page import ClauseCard, RegulationPage, governed_entries
from launcher.ui.regulation_words import validity_sentence
from launcher.ui.translation import Speech

GOVERNED = {
    "1": [],
    "2": ["e-learning", "zoom", "bigbluebutton", "moodle"],
    "3": ["mail", "whatsapp", "telegram", "other-messengers"],
    "4": ["distance-learning-rules"],
    "7": ["whatsapp", "telegram", "other-messengers"],
    "8": ["zoom", "bigbluebutton"],
    "9": [],
}


def page(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> RegulationPage:
    """The page of the bundled content."""
    assert catalogue.regulation is not None
    page = RegulationPage(catalogue.regulation, catalogue, speech)
    qtbot.addWidget(page)
    return page


def words(window: QWidget) -> str:
    """All that the labels say."""
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window))


@pytest.mark.parametrize("language", Language)
def test_all_nine_clauses_are_there(qtbot: QtBot, catalogue: Catalogue, speech: Speech, language: Language) -> None:
    shown = page(qtbot, catalogue, speech)
    speech.speak(language)
    cards = shown.findChildren(ClauseCard)
    assert len(cards) == 9
    regulation = catalogue.regulation
    assert regulation is not None
    for card, clause in zip(cards, regulation.clauses, strict=True):
        said = words(card)
        assert clause.title.text(language) in said
        assert clause.summary.text(language) in said
        assert clause.id in said


@pytest.mark.parametrize(("clause", "entries"), GOVERNED.items())
def test_a_clause_governs(catalogue: Catalogue, clause: str, entries: list[str]) -> None:
    assert catalogue.regulation is not None
    found = catalogue.regulation.clause(clause)
    assert found is not None
    assert [entry.id for entry in governed_entries(found, catalogue)] == entries


def test_everything_that_a_clause_governs_is_a_button(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    shown = page(qtbot, catalogue, speech)
    opened: list[Entry] = []
    shown.opened.connect(opened.append)
    assert catalogue.regulation is not None
    for card, clause in zip(shown.findChildren(ClauseCard), catalogue.regulation.clauses, strict=True):
        opened.clear()
        for button in card.findChildren(QPushButton):
            button.click()
        assert tuple(opened) == governed_entries(clause, catalogue)
    every = {entry.id for clause in catalogue.regulation.clauses for entry in governed_entries(clause, catalogue)}
    assert every == {entry.id for entry in catalogue.entries}


@pytest.mark.parametrize("language", Language)
def test_validity_amendments_and_who_it_is_for_are_said(
    qtbot: QtBot, catalogue: Catalogue, speech: Speech, language: Language
) -> None:
    shown = page(qtbot, catalogue, speech)
    speech.speak(language)
    said, regulation = words(shown), catalogue.regulation
    assert regulation is not None
    assert regulation.recommended_by is not None
    assert regulation.validity is not None
    assert regulation.validity.note is not None
    assert regulation.translation_note is not None
    assert validity_sentence(regulation, speech) in said
    for text in (
        regulation.title, regulation.document, regulation.audience,
        regulation.validity.note, regulation.recommended_by.text, regulation.translation_note,
        *(item.text for item in regulation.amendments),
    ):  # fmt: skip
        assert text is not None
        assert text.text(language) in said
    assert regulation.validity.condition is not None
    assert regulation.validity.condition.text(language) in said


def test_validity_is_said_honestly(qapp: object, catalogue: Catalogue, speech: Speech) -> None:
    regulation = catalogue.regulation
    assert regulation is not None
    assert regulation.validity is not None
    sentence = validity_sentence(regulation, speech)
    assert sentence.startswith("In force from 26 March 2020 until a decree of the President")
    assert sentence.endswith("No end date is given.")
    ended = replace(regulation, validity=replace(regulation.validity, until="2021-06-01"))
    assert validity_sentence(ended, speech) == "In force from 26 March 2020 to 1 June 2021."


def test_amended_clauses_say_so(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    shown = page(qtbot, catalogue, speech)
    changed = ["Changed by order No. 73 of 11 May 2020." in words(card) for card in shown.findChildren(ClauseCard)]
    assert changed == [True, True, False, False, False, False, False, False, True]


def test_clauses_of_ethics_name_the_code(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    shown = page(qtbot, catalogue, speech)
    cards = shown.findChildren(ClauseCard)
    assert "Code of Ethics, clause 12.5\n" in words(cards[6]) + "\n"
    assert "Code of Ethics, clause 12.5.1" in words(cards[7])


def test_one_can_go_back(qtbot: QtBot, catalogue: Catalogue, speech: Speech) -> None:
    shown = page(qtbot, catalogue, speech)
    shown.show()
    shown.activateWindow()
    shown.focus_first()
    back = next(button for button in shown.findChildren(QPushButton) if "Back" in button.text())
    qtbot.waitUntil(back.hasFocus)
    with qtbot.waitSignal(shown.left):
        back.click()
