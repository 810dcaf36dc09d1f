"""What Orca says on the main ways is kept in docs/accessibility, and is good: names first, once, no noise."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.documents import DOCS

PAGES = sorted((DOCS / "accessibility").glob("orca.*.md"))
STEP = re.compile(r"^- \*\*(.+?)\*\* (.*)$", re.MULTILINE)
# Signs that are only seen, and roles of what only holds other things together.
NOISE = ("✗", "▲", "•", "layered pane", "панель с уровнями", "filler", "заполнитель", "QWidget", "scroll pane")
LATIN = re.compile(r"[A-Za-z][A-Za-z.]*[A-Za-z]|[A-Za-z]")
# Names, keys, and what was typed; then what Orca 43 says in English where it speaks Kazakh.
NAMES = frozenset(
    {"BigBlueButton", "E", "learning", "English", "Moodle", "NKZU", "PDF", "Telegram", "WhatsApp", "Zoom"}
    | {"Ctrl", "Shift", "Tab", "Home", "End", "Esc", "F", "K", "m", "moqqqq"}
)
OWN_WORDS_OF_ORCA = re.compile(r"\b(push button|radio button|check box|not checked|checked|not selected|selected)\b")


def steps(page: Path) -> Iterator[tuple[str, list[str]]]:
    """Each step: the keys, and the sentences."""
    for keys, said in STEP.findall(page.read_text(encoding="utf-8")):
        yield keys, [sentence for sentence in said.split(" ‖ ") if sentence]


def test_there_is_a_page_for_kazakh_and_for_russian() -> None:
    assert [page.name for page in PAGES] == ["orca.kk.md", "orca.ru.md"]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_each_key_is_answered_and_nothing_is_said_twice(page: Path) -> None:
    found = list(steps(page))
    assert len(found) > 60
    for keys, said in found:
        assert said, f"{page.name}: nothing is said after {keys}"
        plain = [sentence.rstrip(".") for sentence in said]
        twice = [one for one in plain if plain.count(one) > 1]
        assert not twice, f"{page.name}: {twice} after {keys}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_nothing_that_is_only_seen_is_said(page: Path) -> None:
    for keys, said in steps(page):
        for sentence in said:
            assert not [noise for noise in NOISE if noise in sentence], f"{page.name}: {sentence!r} after {keys}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_no_english_of_ours_is_said(page: Path) -> None:
    for keys, said in steps(page):
        for sentence in said:
            ours = OWN_WORDS_OF_ORCA.sub("", sentence)
            assert set(LATIN.findall(ours)) <= NAMES, f"{page.name}: {sentence!r} after {keys}"
