"""Why each entry is here, and the regulation clause by clause, as a screen reader meets them."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from launcher.core.catalogue import Entry
from launcher.core.languages import Language
from tests.helpers.accessibility_bus import AccessibilityBus
from tests.helpers.accessibility_events import Listener
from tests.helpers.accessibility_terms import Role, State
from tests.helpers.content_files import local_content
from tests.helpers.front_door import DoorOpener, FrontDoor
from tests.helpers.local_site import LocalSite
from tests.helpers.private_hosts import PrivateHosts
from tests.helpers.program import launcher
from tests.helpers.real_browsers import BrowserSet
from tests.helpers.starter import Starter

HOST = "platformalar.test"
PAGE_DEADLINE_S = 30.0
# 26 March 2020, the day from which the regulation is in force, as each language writes it.
SINCE = {Language.KK: "2020 жылғы 26 наурыз", Language.RU: "26 марта 2020", Language.EN: "26 March 2020"}
# What each clause governs, by FACTS: clause 1 and 9 are about the regulation itself.
GOVERNED = {
    "1": [],
    "2": ["e-learning", "zoom", "bigbluebutton", "moodle"],
    "3": ["mail", "whatsapp", "telegram", "other-messengers"],
    "4": ["distance-learning-rules"],
    "5": [
        *("distance-learning-section", "e-learning-leaflet", "e-learning-video"),
        *("zoom-help", "bigbluebutton-guide", "moodle-docs"),
    ],
    "6": ["mail", "mail-rules"],
    "7": ["whatsapp", "telegram", "other-messengers"],
    "8": ["zoom", "bigbluebutton"],
    "9": [],
}


def validity(door: FrontDoor) -> str:
    """How long the regulation is in force."""
    regulation = door.content.catalogue.regulation
    assert regulation is not None
    assert regulation.validity is not None
    sentence = door.words.say(
        "Regulation",
        "In force from {since} {condition}. No end date is given.",
        since="{since}",
        condition=door.words.text(regulation.validity.condition),
    )
    return sentence


def check_explanation(door: FrontDoor, entry: Entry, names: set[str]) -> None:
    """The dialog says the clause of an entry in plain words, and where its address comes from."""
    regulation = door.content.catalogue.regulation
    assert regulation is not None
    lines = []
    for number in entry.clauses:
        clause = regulation.clause(number)
        assert clause is not None
        lines.append(f"{number}. {door.words.text(clause.summary)}")
    clauses = "\n".join(lines)
    assert f"{door.words.say('Why', 'Clause')}: {clauses}" in names
    assert door.words.text(entry.title) in names
    if entry.note is not None:
        assert f"{door.words.say('Why', 'Note')}: {door.words.text(entry.note)}" in names
    if entry.written_as is not None:
        assert f"{door.words.say('Why', 'The regulation writes')}: {entry.written_as}" in names


@pytest.mark.parametrize("language", Language)
def test_every_entry_says_why_it_is_here(language: Language, doors: DoorOpener) -> None:
    door = doors.open(language=language)
    regulation = door.content.catalogue.regulation
    assert regulation is not None
    explained = []
    for card in door.content.cards():
        door.button(door.words.why(card)).press()
        dialog = door.dialog()
        nodes = [node for node in dialog.walk() if State.VISIBLE in node.states]
        names = {node.name for node in nodes}
        entries = [card, *door.content.catalogue.guides_of(card)]
        for entry in entries:
            check_explanation(door, entry, names)
        document = f"{door.words.say('Why', 'Document')}: {door.words.text(regulation.document)}"
        assert any(name.startswith(document) for name in names)
        before, _, after = validity(door).partition("{since}")
        in_force = [name for name in names if name.startswith(f"{door.words.say('Why', 'Validity')}: {before}")]
        assert len(in_force) == 1
        assert SINCE[language] in in_force[0]
        assert in_force[0].endswith(after)
        addresses = [node.text for node in nodes if node.role is Role.TEXT]
        assert addresses == [entry.link.url for entry in entries if entry.link is not None]
        dialog.find(door.words.say("Why", "Close"), Role.PUSH_BUTTON).press()
        door.wait_until_no_dialog()
        explained += [entry.id for entry in entries]
    assert sorted(explained) == sorted(entry.id for entry in door.content.catalogue.entries)


@pytest.mark.parametrize("language", Language)
def test_regulation_has_nine_clauses_with_what_each_governs(language: Language, doors: DoorOpener) -> None:
    door = doors.open(language=language)
    regulation = door.content.catalogue.regulation
    assert regulation is not None
    door.button(door.words.regulation).press()
    door.button(door.words.back)
    assert [clause.id for clause in regulation.clauses] == list(GOVERNED)
    labels = {node.name: node for node in door.frame.find_all(role=Role.LABEL)}
    for clause in regulation.clauses:
        heading = door.words.say(
            "Regulation", "Clause {number}. {title}", number=clause.id, title=door.words.text(clause.title)
        )
        parts = labels[heading].parent.children
        # The heading is read first: only then do the buttons below it make sense.
        assert parts[0].name == heading
        assert parts[1].name.startswith(door.words.text(clause.summary))
        governed = [part.name for part in parts if part.role is Role.PUSH_BUTTON]
        assert governed == [door.words.text(door.content.entry(name).title) for name in GOVERNED[clause.id]]
    before, _, after = validity(door).partition("{since}")
    in_force = f"{door.words.say('Regulation', 'Validity')}: {before}{SINCE[language]}"
    (sentence,) = [name for name in labels if name.startswith(in_force)]
    assert after in sentence


@pytest.fixture
def site() -> Iterator[LocalSite]:
    with LocalSite(HOST) as site:
        yield site


def test_regulation_opens_entries_and_leads_back(
    chromium: BrowserSet,
    starter: Starter,
    private_hosts: Callable[[Sequence[str]], PrivateHosts],
    accessibility: AccessibilityBus,
    listener: Listener,
    site: LocalSite,
    tmp_path: Path,
) -> None:
    content = local_content(tmp_path / "content.json", HOST, site)
    launch = launcher(tmp_path / "launcher", "--language", "kk", content=content.path)
    door = FrontDoor.of(starter.start(launch, chromium, private_hosts([HOST])), accessibility, content)
    # By way of the dialog of an entry.
    door.button(door.words.why(content.entry("moodle"))).press()
    door.dialog().find(door.words.say("Why", "Read the regulation")).press()
    listener.wait_for_focus(door.words.back)
    door.wait_until_no_dialog()
    zoom = content.entry("zoom")
    door.tree.find_all(door.words.card(zoom), Role.PUSH_BUTTON)[0].press()
    reminder = content.catalogue.reminder_for(zoom)
    assert reminder is not None
    door.confirm(reminder, zoom, acknowledge=True)
    site.wait_for("/zoom", PAGE_DEADLINE_S)
    door.button(door.words.back).press()
    door.opener(zoom)
    assert [request.path for request in site.requests] == ["/zoom"]
