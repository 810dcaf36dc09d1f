"""A teacher's rooms: named links that are judged again at every reading."""

import json
from dataclasses import replace

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st

from launcher.core.catalogue import Catalogue, Kind
from launcher.core.languages import LocalText
from launcher.core.links import HostList, Link
from launcher.core.roles import Loaded
from launcher.core.room_import import Import, import_rooms
from launcher.core.rooms import (
    LONGEST_NAME,
    MOST_ROOMS,
    Room,
    Rooms,
    clean_name,
    full_message,
    name_fault,
    new_room_id,
    room_entry,
    rooms_from_text,
    rooms_to_text,
)
from launcher.system.keeper import LARGEST
from tests.helpers.content_layers import bundled_catalogue
from tests.helpers.counted_work import instructions_of
from tests.helpers.needed import tools_needed

CATALOGUE = bundled_catalogue()
UNHURRIED = hypothesis.settings(deadline=None)  # a busy computer is no mistake
ALGEBRA = Room("1a", "Алгебра, 2-топ", Link("https://us05web.zoom.us/j/1?pwd=a"), "zoom")
PHYSICS = Room("2b", "Физика", Link("http://bigbluebutton.nkzu.kz:81/course/view.php?id=2"), "moodle")
STRANGE = Room("3c", "Strange", Link("https://evil.kz/"), "")


READING = """\
from launcher.core.rooms import rooms_from_text
from tests.helpers.content_layers import bundled_catalogue
CATALOGUE = bundled_catalogue()
"""


def many(number: int) -> Rooms:
    return Rooms(tuple(replace(ALGEBRA, id=str(n), link=Link(f"https://zoom.us/j/{n}")) for n in range(number)))


def file_of(*items: object, schema: int = 1) -> str:
    return json.dumps({"schema": schema, "rooms": items})


def item(room: Room, **changes: object) -> dict[str, object]:
    return {"id": room.id, "name": room.name, "url": room.link.url, **changes}


def read(text: str, catalogue: Catalogue = CATALOGUE) -> Loaded[Rooms]:
    loaded = rooms_from_text(text, catalogue)
    assert loaded is not None
    return loaded


def test_rooms_are_added_changed_and_removed() -> None:
    rooms = Rooms().added(ALGEBRA).added(PHYSICS)
    assert rooms.with_link(Link(ALGEBRA.link.url)) is ALGEBRA
    renamed = replace(ALGEBRA, name="Геометрия")
    assert rooms.changed(renamed).items == (renamed, PHYSICS)
    assert rooms.changed(STRANGE) == rooms
    assert rooms.removed("1a").items == (PHYSICS,)
    with pytest.raises(ValueError, match="place"):
        rooms.added(renamed)


def test_there_is_an_end_to_adding() -> None:
    full = many(MOST_ROOMS)
    assert full.is_full
    assert not many(MOST_ROOMS - 1).is_full
    with pytest.raises(ValueError, match="place"):
        full.added(PHYSICS)
    assert full.merged(Rooms((PHYSICS,))) == full
    assert str(MOST_ROOMS) in f"{full_message()}"


def test_merging_takes_new_addresses_only_and_gives_new_ids() -> None:
    other = Rooms((replace(ALGEBRA, id="x", name="the same"), replace(PHYSICS, id="1a"), replace(STRANGE, id="1a")))
    merged = Rooms((ALGEBRA,)).merged(other)
    assert merged.items == (ALGEBRA, replace(PHYSICS, id="1a-2"), replace(STRANGE, id="1a-3"))
    assert merged.merged(other) == merged


def test_an_id_that_got_a_number_is_the_same_after_a_restart() -> None:
    """A pin goes by it."""
    long = "a" * 40
    rooms = Rooms((replace(ALGEBRA, id=long),)).merged(Rooms((replace(PHYSICS, id=long),)))
    assert [room.id for room in read(rooms_to_text(rooms)).value.items] == [long, f"{long}-2"]


def test_an_id_is_never_given_twice() -> None:
    assert new_room_id((), lambda bits: 2**bits - 1) == "ffffffff"
    assert new_room_id({"00000000", "00000000-2"}, lambda _: 0) == "00000000-3"
    ids: set[str] = set()
    numbers = iter([5, 5, 6, 5])
    for _ in range(4):
        ids.add(new_room_id(ids, lambda _: next(numbers)))
    assert len(ids) == 4


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("  Алгебра \t 2-топ\n", "Алгебра 2-топ"),
        ("a\u202eb\u200b\ufeffc", "abc"),
        ("a\0b\x1b[31m", "ab[31m"),
        ("a\u2028b\u2029c\u00a0d", "a b c d"),
        ("\ud800x\ue000", "x"),
        ("и\u0306", "й"),
        ("Қазақ тілі 📐", "Қазақ тілі 📐"),
        (" \u200b ", ""),
    ],
)
def test_names_are_cleaned(text: str, name: str) -> None:
    assert clean_name(text) == name


@given(st.text())
@UNHURRIED
def test_a_clean_name_is_one_visible_line(text: str) -> None:
    name = clean_name(text)
    assert name.isprintable()
    assert clean_name(name) == name == name.strip()
    name.encode()


def test_a_name_is_short_and_not_empty() -> None:
    assert name_fault("x" * LONGEST_NAME) is None
    for name, words in (("", "Give the room a name"), ("x" * (LONGEST_NAME + 1), "80")):
        fault = name_fault(name)
        assert fault is not None
        assert words in f"{fault}"


def test_a_room_is_an_entry_like_its_platform() -> None:
    zoom = CATALOGUE.entry("zoom")
    assert zoom is not None
    entry = room_entry(ALGEBRA, CATALOGUE)
    assert (entry.id, entry.link, entry.kind) == ("room-1a", ALGEBRA.link, Kind.PLATFORM)
    assert entry.title == LocalText(*[ALGEBRA.name] * 3)
    assert entry.summary == zoom.title
    assert (entry.clauses, entry.streams, entry.icon, entry.keywords) == (zoom.clauses, True, zoom.icon, zoom.keywords)
    assert (entry.guides, entry.note, entry.short_title, entry.written_as) == ((), None, None, None)
    assert CATALOGUE.reminder_for(entry) is CATALOGUE.reminder_for(zoom) is not None


@pytest.mark.parametrize("catalogue", [replace(CATALOGUE, hosts=HostList()), Catalogue()], ids=["host", "platform"])
def test_a_room_that_is_no_longer_approved_is_explained_and_never_opened(catalogue: Catalogue) -> None:
    entry = room_entry(ALGEBRA, catalogue)
    assert entry.link is None
    assert entry.note is not None
    assert "no longer" in entry.note.en
    assert entry.summary.en in {"Zoom", ALGEBRA.link.host}
    assert read(rooms_to_text(Rooms((ALGEBRA,))), catalogue).value.items == (replace(ALGEBRA, platform=""),)


def test_a_room_follows_the_content_and_not_the_file() -> None:
    assert room_entry(replace(STRANGE, platform="zoom"), CATALOGUE).link is None
    assert room_entry(replace(ALGEBRA, platform=""), CATALOGUE).link is ALGEBRA.link


def test_rooms_are_read_as_they_were_written() -> None:
    rooms = Rooms((ALGEBRA, PHYSICS, STRANGE))
    assert read(rooms_to_text(rooms)) == Loaded(rooms)
    assert "Алгебра" in rooms_to_text(rooms), "people may look into the file"
    assert "zoom" not in json.loads(rooms_to_text(rooms))["rooms"][0].values()


def test_the_most_rooms_with_the_longest_names_fit_into_the_file() -> None:
    link = "https://zoom.us/" + "a" * 2028
    items = [Room(f"{n:08x}", "\U0001f4d0" * LONGEST_NAME, Link(f"{link}{n:04}"), "zoom") for n in range(MOST_ROOMS)]
    text = rooms_to_text(Rooms(tuple(items)))
    assert len(text.encode()) < LARGEST
    assert read(text) == Loaded(Rooms(tuple(items)))


BROKEN: list[object] = [
    *(None, 1, "x", [], {}, {"name": "x"}, item(ALGEBRA, url="javascript:alert(1)"), item(ALGEBRA, url=None)),
    *(item(ALGEBRA, url="HTTPS://ZOOM.US/"), item(ALGEBRA, url="https://zооm.us/"), item(ALGEBRA, name=1)),
    *(item(ALGEBRA, url="https://zoom.us/ x"), item(ALGEBRA, url="--help"), item(ALGEBRA, url="https://a@zoom.us/")),
]


def test_what_is_no_room_is_left_out_and_said() -> None:
    loaded = read(file_of(item(PHYSICS), *BROKEN, item(ALGEBRA)))
    assert loaded.value.items == (PHYSICS, ALGEBRA)
    assert (loaded.writable, loaded.complete) == (True, False)
    assert f"{len(BROKEN)} of {len(BROKEN) + 2}" in f"{loaded.notice}"


def test_names_and_ids_of_a_file_are_put_right() -> None:
    loaded = read(
        file_of(
            item(ALGEBRA, name="x" * 99_999),
            item(PHYSICS, id="1a", name="\u202e \n"),
            item(STRANGE, id="../../etc", name="a\u202eb"),
            {"name": "y", "url": "https://zoom.us/"},
        )
    )
    assert [room.name for room in loaded.value.items] == ["x" * 80, "bigbluebutton.nkzu.kz", "ab", "y"]
    assert [room.id for room in loaded.value.items] == ["1a", "1a-2", "room", "room-2"]


def test_more_rooms_than_there_may_be_are_not_read() -> None:
    loaded = read(file_of(*(item(room) for room in many(MOST_ROOMS).items), item(PHYSICS)))
    assert loaded.value == many(MOST_ROOMS)
    assert not loaded.complete


@pytest.mark.parametrize(
    "text", ["", "\0" * 99, "{", "[]", '{"rooms": []}', '{"schema": 1, "rooms": {}}', "[" * 99_999]
)
def test_what_is_no_file_of_rooms_is_refused(text: str) -> None:
    assert rooms_from_text(text, CATALOGUE) is None
    result = import_rooms(Rooms((ALGEBRA,)), text, CATALOGUE)
    assert (result.rooms, result.added) == (Rooms((ALGEBRA,)), 0)
    assert "not one with rooms" in f"{result.message}" or text == '{"rooms": []}'


@pytest.mark.parametrize("rooms", [[item(ALGEBRA, colour="red")], {"1a": "new form"}])
def test_a_newer_file_is_shown_as_far_as_it_is_understood(rooms: object) -> None:
    loaded = read(json.dumps({"schema": 2, "rooms": rooms}))
    assert loaded.value.items == ((ALGEBRA,) if isinstance(rooms, list) else ())
    assert not loaded.writable
    assert "newer version" in f"{loaded.notice}"


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: (
            st.lists(inner) | st.dictionaries(st.sampled_from(["id", "name", "url", "rooms", "schema"]), inner)
        ),
    )
)
@UNHURRIED
def test_whatever_is_in_the_file_nothing_is_raised(value: object) -> None:
    for text in (json.dumps(value), file_of(value), json.dumps({"schema": 1, "rooms": value})):
        rooms_from_text(text, CATALOGUE)
        assert isinstance(import_rooms(Rooms(), text, CATALOGUE), Import)


def test_an_import_says_what_came_of_it() -> None:
    own = Rooms((ALGEBRA,))
    result = import_rooms(own, rooms_to_text(Rooms((PHYSICS, ALGEBRA))), CATALOGUE)
    assert (result.rooms.items, result.added) == ((ALGEBRA, PHYSICS), 1)
    assert f"{result.message}" == "Rooms added: 1. There already: 1. Not taken: 0."
    result = import_rooms(own, rooms_to_text(Rooms((STRANGE,))), CATALOGUE)
    assert (result.rooms, result.added) == (own, 0)
    assert "Not taken: 1. “Strange”: evil.kz is not on the list" in f"{result.message}"
    result = import_rooms(own, file_of(*BROKEN), CATALOGUE)
    assert f"Not taken: {len(BROKEN)}. What was not taken has no web address" in f"{result.message}"


def test_an_import_stops_where_it_is_full() -> None:
    result = import_rooms(many(MOST_ROOMS - 1), rooms_to_text(Rooms((PHYSICS, ALGEBRA))), CATALOGUE)
    assert result.rooms.is_full
    assert result.added == 1
    assert f"Not taken: 1. {full_message()}" in f"{result.message}"


def test_reading_many_rooms_is_as_much_work_for_each_as_reading_a_few() -> None:
    few, all_of_them = (rooms_to_text(many(number)) for number in (MOST_ROOMS // 4, MOST_ROOMS))
    with tools_needed():
        counted = instructions_of(READING, "rooms_from_text(value, CATALOGUE)", [few, all_of_them])
    assert counted[1] < 4.2 * counted[0]
    # Some fifteen milliseconds on a slow computer, once in a window. Measured: 34 million.
    assert counted[1] < 45e6
