"""What is read in one go is what is read value by value, and only where nothing is wrong."""

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from launcher.core import sections
from launcher.core.catalogue import Entry
from launcher.core.links import HostList
from launcher.core.plain_entries import plain_entry
from launcher.core.problems import Problem
from launcher.core.shape import MAXIMUM_TEXT, Reader
from tests.helpers.content_files import BUNDLED, bundled_content

ENTRIES: list[dict[str, Any]] = json.loads(BUNDLED.read_text(encoding="utf-8"))["entries"]
HOSTS = bundled_content().catalogue.hosts
KEYS = sorted({key for entry in ENTRIES for key in entry} | {"hidden", "short_title", "language", "format", "titel"})
ODD: tuple[Any, ...] = (
    None, True, 0, 5.5, "", " ", "a", "A", "Tide\u00adway", "x\u200b", "a" * 65, "слово " * (MAXIMUM_TEXT // 6 + 1), [],
    [""], ["a", 5], ["a", "b"], {}, {"kk": "a"}, {"kk": "a", "ru": "b", "en": "c"}, {"kk": "a", "ru": "b", "en": ""},
    {"kk": ["a"], "ru": ["b"], "en": ["c"]}, {"kk": ["a"], "ru": [], "en": [None]},
    {"kk": "a", "ru": "b", "en": "c", "de": "d"}, "https://zoom.us/", "http://zoom.us/", "javascript:0",
    "platform", "document", "messenger", "teachers", "public", "pdf",
)  # fmt: skip


def slowly(values: dict[str, Any], hosts: HostList = HOSTS) -> tuple[Entry | None, list[Problem]]:
    """The entry read value by value, and what is wrong with it."""
    problems: list[Problem] = []
    return sections._entry(Reader(copy.deepcopy(values), "", problems), hosts, "here"), problems


@pytest.mark.parametrize("values", ENTRIES, ids=[values["id"] for values in ENTRIES])
def test_every_entry_of_ours_is_read_in_one_go(values: dict[str, Any]) -> None:
    found = plain_entry(values, HOSTS, "here")
    assert found is not None
    assert (found, []) == slowly(values)
    assert list(found.keywords) == ["kk", "ru", "en"]


@pytest.mark.parametrize("values", ENTRIES, ids=[values["id"] for values in ENTRIES])
def test_each_key_with_every_odd_value(values: dict[str, Any]) -> None:
    for key in KEYS:
        without = {name: value for name, value in values.items() if name != key}
        for changed in (without, *({**values, key: odd} for odd in ODD)):
            found = plain_entry(changed, HOSTS, "here")
            assert found is None or (found, []) == slowly(changed), (key, changed.get(key))


@given(st.data())
def test_any_changes(data: st.DataObject) -> None:
    values = copy.deepcopy(data.draw(st.sampled_from(ENTRIES)))
    for _ in range(data.draw(st.integers(1, 4))):
        inside: Any = values
        while True:
            key = data.draw(st.sampled_from([*inside, *KEYS[:3]])) if isinstance(inside, dict) else 0
            deeper = inside.get(key) if isinstance(inside, dict) else None
            if not (isinstance(deeper, dict) and deeper and data.draw(st.booleans())):
                break
            inside = deeper
        inside[key] = data.draw(st.sampled_from(ODD) | st.text(max_size=5) | st.lists(st.text(max_size=3), max_size=3))
    found = plain_entry(values, HOSTS, "here")
    assert found is None or (found, []) == slowly(values)


def test_an_address_that_is_not_on_the_list_is_left_to_the_one_who_says_why() -> None:
    values = next(entry for entry in ENTRIES if entry["url"])
    assert plain_entry(values, HostList(), "here") is None
    assert [found.code for found in slowly(values, HostList())[1]] == ["host-not-listed"]
