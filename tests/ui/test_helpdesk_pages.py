"""«This computer», «Layers», the report and the question for a link, in the window of the helpdesk."""

import json
import re
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from launcher.core.content import Content, load_content
from launcher.core.diagnosis import Diagnosis
from launcher.core.languages import Language
from launcher.faces.helpdesk import HelpdeskWindow
from launcher.faces.helpdesk_layers import LayersFlow
from launcher.faces.helpdesk_pages import HelpdeskTab
from launcher.faces.helpdesk_report import ReportFlow
from launcher.ui.copyable_text import CopyableText
from launcher.ui.helpdesk_computer_page import ComputerPage
from launcher.ui.helpdesk_layers_page import LayersPage
from launcher.ui.layer_card import LayerCard
from launcher.ui.link_box import LinkCard
from launcher.ui.report_card import ReportCard
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from launcher.ui.typography import TextStyle
from tests.helpers.helpdesk_scenes import FACTS, SICK, SOUND, layer_sources, wait_for_computer
from tests.helpers.helpdesk_stage import SOMEBODY, HelpdeskStage
from tests.helpers.ui_stage import part, settle

opens_menus = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
TARGET = Path("report.json")
Open = Callable[..., HelpdeskWindow]


@pytest.fixture
def stage(content: Content, speech: Speech, theme: Theme) -> HelpdeskStage:
    """A computer with things to see to."""
    return HelpdeskStage(content, speech, theme, diagnosis=Diagnosis(SICK, FACTS))


@pytest.fixture
def show(qtbot: QtBot, stage: HelpdeskStage) -> Open:
    """Shows the window with the page of this tab."""

    def made(tab: HelpdeskTab = HelpdeskTab.COMPUTER) -> HelpdeskWindow:
        window = stage.window()
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.make_ready()
        window.show_tab(tab)
        settle()
        if tab is HelpdeskTab.COMPUTER:
            wait_for_computer(window)
            settle()
        return window

    return made


def words(widget: QWidget) -> list[str]:
    """Every text in it that is to be seen, without places to break lines."""
    return [text.text().replace("\u200b", "") for text in widget.findChildren(QLabel) if text.isVisible()]


def press(widget: QWidget, name: str) -> None:
    """Press the button of this name."""
    next(button for button in widget.findChildren(QPushButton) if button.text() == name).click()


# What only programs write: words tied by an underscore, and values of the JSON.
RAW = re.compile(r"\b[a-z]+_[a-z_]+:|: (?:true|false|absent|sound|refuse)\b")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.KK, ["бағдарлама: 0.1.0", "қызметкер коды: жоқ", "баптаулар файлы: жоқ", "әдепкі: иә"]),
        (Language.RU, ["программа: 0.1.0", "код сотрудника: нет", "файл настроек: нет", "по умолчанию: да"]),
        (Language.EN, ["program: 0.1.0", "staff code: no", "file of settings: there is none", "by default: yes"]),
    ],
)
def test_the_facts_are_said_in_words(show: Open, speech: Speech, language: Language, said: list[str]) -> None:
    window = show()
    speech.speak(language)
    settle()
    seen = "\n".join(words(part(window, ComputerPage)))
    assert [one for one in said if one not in seen] == []
    assert RAW.findall(seen) == []


def test_what_was_found_stands_with_its_cure_the_gravest_first(show: Open, stage: HelpdeskStage) -> None:
    seen = words(part(show(), ComputerPage))
    assert seen[:5] == [
        "✗ Things to see to: 2",
        "✗ No browser was found, so nothing can be opened.",
        "Install a browser, for example Firefox or Chromium.",
        "▲ At log-on a program should start that is not there any more: /opt/nkzu-launcher-0.0.9/nkzu-launcher.",
        "Run “nkzu-helpdesk autostart enable” to start this one, or “… disable” to start none.",
    ]
    assert seen[5:7] == ["✓ There is a display to show windows on.", "✓ Fonts, colours and pictograms are there."]
    assert seen[seen.index("Fonts") + 1] == "Inter-Regular.otf"
    assert "python: 3.11.7" in seen[seen.index("Versions") + 1]
    assert "proxy.nkzu.kz" in seen[seen.index("Proxy") + 1]
    assert "s3cr3t" not in repr(seen)
    assert stage.recorder.facts("computer-looked-at") == {"sound": False}


def test_a_look_does_not_hold_up_the_window_and_shows_that_it_goes_on(
    show: Open, stage: HelpdeskStage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = part(show(), ComputerPage)
    gate, threads = threading.Event(), list[str]()

    def look() -> Diagnosis:
        threads.append(threading.current_thread().name)
        assert gate.wait(10)
        return Diagnosis(SOUND, FACTS)

    monkeypatch.setattr(stage, "look", look)
    again = stage.window()  # which asks the new one
    qtbot.addWidget(again)
    again.show()
    again.show_tab(HelpdeskTab.COMPUTER)
    page = part(again, ComputerPage)
    for _ in range(3):
        settle()
        press(page, "Look again")
    assert page.is_working
    assert words(page)[0] == "○ This computer is being looked at…"
    gate.set()
    qtbot.waitUntil(lambda: not page.is_working)
    assert threads == ["background"]
    assert words(page)[0] == "✓ Everything is in order."
    press(page, "Look again")
    qtbot.waitUntil(lambda: len(threads) == 2)
    # What was found before is still to be read.
    assert "✓ There is a display to show windows on." in words(page)
    qtbot.waitUntil(lambda: not page.is_working)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_look_that_fails_is_said_with_its_cure(show: Open, stage: HelpdeskStage, qtbot: QtBot) -> None:
    def fail() -> Diagnosis:
        raise OSError

    stage.look = fail  # type: ignore[method-assign]
    seen = words(part(show(), ComputerPage))
    assert seen[:2] == [
        "✗ Things to see to: 1",
        "✗ This computer could not be looked at. Run “nkzu-helpdesk doctor” in a terminal, which says what is wrong.",
    ]
    # The thread tells of its error after it is over for the window: in this test, and not in the next one.
    qtbot.waitUntil(lambda: "background" not in {thread.name for thread in threading.enumerate()})


def test_everything_is_copied_as_text_without_names(show: Open, stage: HelpdeskStage) -> None:
    stage.diagnosis = Diagnosis(SICK, {**FACTS, "paths": {"data": f"/srv/{SOMEBODY}/launcher"}})
    window = show()
    press(part(window, ComputerPage), "Copy all as text")
    text = QGuiApplication.clipboard().text()
    assert text.startswith("What was found\n")
    assert "✗ No browser was found, so nothing can be opened. Install a browser" in text
    assert "Firefox ESR" in text
    assert "\u200b" not in text
    assert SOMEBODY not in text
    assert window.view.status.text() == "Everything about this computer is copied as text."


def test_a_selected_path_is_copied_without_places_to_break_lines(qtbot: QtBot, theme: Theme) -> None:
    text = CopyableText(TextStyle.BODY)
    qtbot.addWidget(text)
    path = f"/etc/{'nkzu-launcher-' * 5}/content.json"
    text.say(path)
    text.show()
    assert text.text() != path
    text.setSelection(0, len(text.text()))
    QTest.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == path
    assert text.accessibleName() == path


def test_the_pages_speak_the_language(show: Open, speech: Speech) -> None:
    window = show()
    english = words(part(window, ComputerPage))
    speech.speak(Language.RU)
    settle()
    russian = words(part(window, ComputerPage))
    assert len(russian) == len(english)
    assert not {line for line in russian[:7] if line in english}


@pytest.mark.parametrize("where", [ReportCard, ComputerPage])
def test_a_report_is_written_where_it_is_asked_for(
    show: Open, stage: HelpdeskStage, qtbot: QtBot, where: type[QWidget]
) -> None:
    window = show()
    press(part(window, where), "Save report…")
    chooser = part(window, QFileDialog)
    assert Path(chooser.selectedFiles()[0]).name == "report-2026-11-28-0941.json"
    chooser.reject()
    settle()
    assert stage.written == {}
    press(part(window, where), "Save report…")
    part(window, QFileDialog).fileSelected.emit(str(TARGET))
    qtbot.waitUntil(lambda: len(stage.written) == 2)
    settle()
    value = json.loads(stage.written[TARGET])
    assert [finding["id"] for finding in value["findings"]] == ["display", "assets", "autostart", "browsers"]
    assert "checks" not in value
    assert "</html>" in stage.written[TARGET.with_suffix(".html")].decode()
    assert SOMEBODY not in repr(stage.written)
    sentence = "✓ The report is in report.json and, to be read, in report.html."
    assert window.view.status.text() == sentence
    if where is ReportCard:
        assert sentence in words(part(window, ReportCard))
    assert stage.recorder.names().count("report-saved") == 1
    for dialog in window.findChildren(QFileDialog):
        dialog.close()


def test_the_last_checks_are_in_the_report(show: Open, stage: HelpdeskStage, qtbot: QtBot) -> None:
    window = show(HelpdeskTab.LINKS)
    page = window.page(HelpdeskTab.LINKS)
    page.check_all()  # type: ignore[attr-defined]
    stage.meet_everything()
    flow = ReportFlow(stage.services(), window)
    flow.save_to(TARGET)
    qtbot.waitUntil(lambda: TARGET in stage.written)
    checks = json.loads(stage.written[TARGET])["checks"]
    assert {"works-sign-in", "certificate-expired", "page-gone"} <= {check["verdict"] for check in checks}
    assert all(check["checked"] == "2026-11-28T09:41:00+00:00" for check in checks)


def test_a_report_that_cannot_be_written_is_said(show: Open, stage: HelpdeskStage, qtbot: QtBot) -> None:
    stage.refuses = True
    window = show()
    told: list[str] = []
    flow = ReportFlow(stage.services(), window)
    flow.told.connect(lambda saying: told.append(saying()))
    flow.save_to(TARGET)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[-1] == "✗ report.json cannot be written. Name a file in a folder that you may write to."
    stage.refuses = False
    stage.written[TARGET] = b"My diploma"
    flow.save_to(TARGET)
    qtbot.waitUntil(lambda: len(told) == 4)
    assert told[-1].startswith("✗ What is in report.json is no report")
    assert stage.written == {TARGET: b"My diploma"}


@pytest.fixture
def layered(stage: HelpdeskStage) -> HelpdeskStage:
    """A computer whose layers change something, and one of which nobody can use."""
    sources = layer_sources()
    return replace(stage, content=load_content(sources), layers=sources)


def show_layers(qtbot: QtBot, stage: HelpdeskStage) -> tuple[HelpdeskWindow, LayersPage]:
    """The window with the page of the layers."""
    window = stage.window()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.show_tab(HelpdeskTab.LAYERS)
    settle()
    return window, part(window, LayersPage)


def test_each_layer_tells_its_file_its_state_and_its_problems(qtbot: QtBot, layered: HelpdeskStage) -> None:
    _, page = show_layers(qtbot, layered)
    cards = [words(card) for card in page.findChildren(LayerCard)]
    assert [card[0] for card in cards] == ["✓ Built in – in use", "▲ This computer – in use", "✗ This room – left out"]
    assert cards[1][1:] == [
        "/etc/nkzu-launcher/content.json",
        "Edition 2026-11-27 · changed on 27 November 2026, 09:41 · problems: 1",
        "✗ The address “bigbluebutton.nkzu.kz:81” lacks its beginning, http:// or https://.",
        "Write “http://bigbluebutton.nkzu.kz:81/”.",
        "line 4 · /entries/1/url",
    ]
    assert cards[2][3].startswith("✗ The file is not valid JSON")
    assert cards[2][-1] == "line 1"


def test_what_differs_from_the_bundled_content_is_told(qtbot: QtBot, layered: HelpdeskStage) -> None:
    _, page = show_layers(qtbot, layered)
    seen = words(page)
    at = seen.index("What differs from the built-in content")
    assert seen[at + 1] == "1 address changed, 1 entry hidden, 3 texts changed, the edition changed."
    assert "Courses (zoom): address: https://zoom.us/ → https://us05web.zoom.us/" in seen[at + 2].splitlines()


def test_where_nothing_differs_that_is_said(qtbot: QtBot, stage: HelpdeskStage) -> None:
    sources = layer_sources()[:1]
    _, page = show_layers(qtbot, replace(stage, content=load_content(sources), layers=sources))
    assert "Nothing: everything is shown as the program brought it." in words(page)
    assert not [line for line in words(page) if line.startswith("Built in: ")]


def row_of(page: LayersPage, field: str) -> list[str]:
    """The row of this value: value, what it was, layer."""
    seen = words(page)
    at = seen.index(field)
    end = next(place for place in range(at, len(seen)) if seen[place] in {"built in", "this computer"})
    return seen[at + 1 : end + 1]


@opens_menus
def test_for_a_chosen_entry_each_value_tells_who_set_it(qtbot: QtBot, layered: HelpdeskStage) -> None:
    _, page = show_layers(qtbot, layered)
    # The first one that differs is the one to begin with.
    assert row_of(page, "address") == ["https://us05web.zoom.us/", "Built in: https://zoom.us/", "this computer"]
    assert row_of(page, "title") == ["Courses", "Built in: kk: Zoom · ru: Zoom · en: Zoom", "this computer"]
    assert row_of(page, "group") == ["platforms", "built in"]
    button = next(button for button in page.findChildren(QPushButton) if button.text() == "Entry: Courses ↓")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [action.text() for action in menu.actions()]
    assert "Courses – changed" in names
    assert "WhatsApp" not in names
    menu.actions()[names.index("Moodle")].trigger()
    menu.close()
    settle()
    assert row_of(page, "address") == ["http://bigbluebutton.nkzu.kz:81/", "built in"]


def test_another_content_is_shown_at_once_and_the_chosen_entry_stays(qtbot: QtBot, layered: HelpdeskStage) -> None:
    window, page = show_layers(qtbot, layered)
    flow = window.page(HelpdeskTab.LAYERS)
    assert isinstance(flow, LayersFlow)
    flow.choose("moodle")
    sources = layer_sources()[:2]
    flow.take_content(load_content(sources), sources)
    settle()
    assert len([card for card in page.findChildren(LayerCard) if card.isVisible()]) == 2
    assert any(button.text() == "Entry: Moodle ↓" for button in page.findChildren(QPushButton))


def test_the_question_for_a_link_is_beside_every_page(show: Open, stage: HelpdeskStage) -> None:
    window = show(HelpdeskTab.LINKS)
    before = list(stage.recorder.events)
    card = part(window, LinkCard)
    card.box.field.setText("https://us05web.zoom.us/j/1?pwd=s3cr3t")
    settle()
    assert "✓ Approved: Zoom" in words(card)
    window.show_tab(HelpdeskTab.LAYERS)
    assert card.isVisible()
    assert stage.recorder.events == before
    assert stage.opener.opened == []
    assert not [button for button in card.findChildren(QPushButton) if button.isVisible()]


def test_a_cure_stands_below_its_sentence_and_not_below_the_sign(show: Open) -> None:
    found = [text for text in part(show(), ComputerPage).findChildren(CopyableText) if text.isVisible()]
    sentences = {text.text()[0]: text for text in found if text.text()[:1] in ("✗", "▲")}
    for sign, sentence in sentences.items():
        cure = found[found.index(sentence) + 1]
        assert cure.indent() == sentence.fontMetrics().horizontalAdvance(f"{sign} ")
    assert set(sentences) == {"✗", "▲"}
