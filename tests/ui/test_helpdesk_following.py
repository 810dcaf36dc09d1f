"""The helpdesk's window follows content that changes, and takes nothing from whoever works in it."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from launcher.core.content import Content, LayerSource, load_content
from launcher.core.health import judge, judge_page
from launcher.core.observations import Observation
from launcher.faces.helpdesk import HelpdeskWindow
from launcher.faces.helpdesk_edit import EditFlow
from launcher.faces.helpdesk_pages import HelpdeskTab
from launcher.ui.layer_card import LayerCard
from launcher.ui.link_box import LinkCard
from launcher.ui.link_table import LinkTable
from launcher.ui.theme import Theme
from launcher.ui.translation import Speech
from tests.helpers.content_layers import RESOURCES, as_file
from tests.helpers.helpdesk_stage import HelpdeskStage
from tests.helpers.ui_stage import LAPTOP, on_screen, part, settle

CHANGED = "The helpdesk has changed something here: you see what holds now."
BUNDLED = LayerSource("bundled", str(RESOURCES / "content.json"), (RESOURCES / "content.json").read_bytes())
MOVED = {"id": "moodle", "url": "https://moved.nkzu.kz/"}
HOSTS = [{"host": "moved.nkzu.kz"}]


def machine(**values: object) -> tuple[LayerSource, ...]:
    """The bundled layer and one of the computer."""
    return BUNDLED, LayerSource("machine", "/etc/nkzu-launcher/content.json", as_file({"schema": 1, **values}))


NEW = machine(edition="2026-11-29", hosts=HOSTS, entries=[MOVED])


@pytest.fixture
def stage(theme: Theme, content: Content, speech: Speech) -> HelpdeskStage:
    """What the window is made with."""
    return HelpdeskStage(load_content([BUNDLED]), speech, theme, layers=(BUNDLED,))


@pytest.fixture
def window(qtbot: QtBot, stage: HelpdeskStage) -> HelpdeskWindow:
    """The window, shown."""
    return on_screen(stage.window(), qtbot, LAPTOP)


def take(window: HelpdeskWindow, layers: tuple[LayerSource, ...] = NEW) -> None:
    """Let the window have the content of these layers."""
    window.take(load_content(layers), layers)
    settle()


def url(window: HelpdeskWindow, entry_id: str) -> str:
    """The address that the table has of an entry."""
    row = window.links.table.row(entry_id)
    assert row is not None
    return row.link.url


def test_the_table_takes_new_addresses_and_keeps_what_is_known(stage: HelpdeskStage, window: HelpdeskWindow) -> None:
    window.links.check_all()
    looks = [Observation(link=link, status=200) for link in stage.checker.begun]
    for look in looks:
        stage.checker.told(judge(look, stage.content.catalogue.hosts), False)
    stage.checker.done(judge_page(looks, stage.content.catalogue.hosts))
    window.select_entry("zoom")
    window.links.widget.tools.field.setText("o")  # type: ignore[attr-defined]
    take(window)
    assert url(window, "moodle") == "https://moved.nkzu.kz/"
    rows = {row.entry.id: row.finding for row in window.links.table.rows}
    assert [name for name, finding in rows.items() if finding is None] == ["moodle"]
    assert part(window, LinkTable).chosen == "zoom"
    assert window.links.widget.tools.sought == "o"  # type: ignore[attr-defined]
    assert window.view.status.text() == CHANGED
    assert stage.recorder.facts("content-changed")["edition"] == "2026-11-29"
    # What is opened is what is shown.
    window.select_entry("moodle")
    next(one for one in window.findChildren(QPushButton) if one.text() == "Open in the browser").click()
    settle()
    assert [opened for opened, _ in stage.opener.opened] == ["https://moved.nkzu.kz/"]


def test_a_check_that_is_going_on_begins_anew_with_the_addresses_of_now(
    stage: HelpdeskStage, window: HelpdeskWindow
) -> None:
    window.links.check_all()
    take(window)
    assert stage.checker.begun == window.links.table.links
    assert "https://moved.nkzu.kz/" in [link.url for link in stage.checker.begun]
    assert window.view.status.text() == CHANGED


def test_the_layers_and_the_cards_follow(window: HelpdeskWindow) -> None:
    window.show_tab(HelpdeskTab.LAYERS)
    card = part(window, LinkCard)
    card.box.field.setText("https://moved.nkzu.kz/course")
    card.box.enter()
    assert card.box.verdict.sentence.startswith("▲ Not on the list")
    take(window)
    assert len([one for one in window.findChildren(LayerCard) if one.isVisible()]) == 2
    assert card.box.verdict.sentence.startswith("✓ Approved")


def test_a_draft_goes_on_above_other_layers(window: HelpdeskWindow) -> None:
    page = window.page(HelpdeskTab.EDIT)
    assert isinstance(page, EditFlow)
    draft = page.editing.draft.with_value("edition", "mine")
    page.begin(replace(page.editing, history=page.editing.history.then(draft)))
    take(window, (replace(BUNDLED, data=bundled_again()), *NEW[1:]))
    assert page.editing.draft == draft
    assert page.editing.has_unsaved
    assert page.state.can_undo
    assert page.state.below.edition == "newer"


def bundled_again() -> bytes:
    """The bundled content of another edition."""
    return json.dumps({**json.loads(BUNDLED.data or b""), "edition": "newer"}).encode()


def test_an_open_dialog_is_waited_for(window: HelpdeskWindow, qtbot: QtBot) -> None:
    dialog = QDialog(window)
    dialog.open()
    before = url(window, "moodle")
    take(window)
    assert url(window, "moodle") == before
    dialog.accept()
    qtbot.waitUntil(lambda: url(window, "moodle") == "https://moved.nkzu.kz/")


def test_a_file_that_was_only_written_again_is_nothing_to_hear_of(window: HelpdeskWindow) -> None:
    take(window)
    window.tell(lambda: "")
    later = datetime(2026, 11, 29, tzinfo=UTC).isoformat()
    take(window, (NEW[0], replace(NEW[1], changed=later)))
    assert window.view.status.text() == ""
