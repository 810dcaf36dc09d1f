"""How much of each category a first page shows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from launcher.core.overview import PAGE_OF_ROWS, ROWS, TILES, Room

PAGES = (TILES, ROWS, PAGE_OF_ROWS)


@pytest.mark.parametrize(
    ("counts", "shown"),
    [
        ((), ()),
        ((4, 4), (4, 4)),
        ((48,), (48,)),  # up to here everything is shown
        ((49,), (12,)),
        ((500, 500), (6, 6)),
        ((3, 500, 0, 500), (3, 4, 0, 4)),  # what a small category leaves goes to the others
        ((100,) * 6, (2,) * 6),
        ((100,) * 40, (2,) * 40),  # of each something, whatever it comes to
    ],
)
def test_what_is_shown_of_the_tiles(counts: tuple[int, ...], shown: tuple[int, ...]) -> None:
    assert TILES.shares(counts) == shown


@pytest.mark.parametrize("page", PAGES)
@given(st.lists(st.integers(0, 1200), max_size=12))
def test_every_category_shows_something_and_what_fits_is_shown(page: Room, counts: list[int]) -> None:
    shares = page.shares(counts)
    assert all(min(count, page.least) <= share <= count for count, share in zip(counts, shares, strict=True))
    if sum(counts) <= page.most:
        assert shares == tuple(counts)
    else:
        assert sum(shares) <= max(page.cut, page.least * len(counts))


@pytest.mark.parametrize("page", PAGES)
@given(st.lists(st.integers(0, 1200), max_size=12), st.data())
def test_more_entries_are_never_a_longer_page_once_it_is_cut(
    page: Room, counts: list[int], data: st.DataObject
) -> None:
    grown = [count + data.draw(st.integers(0, 300)) for count in counts]
    if sum(counts) > page.most:
        assert sum(page.shares(grown)) <= max(page.cut, page.least * len(counts))
