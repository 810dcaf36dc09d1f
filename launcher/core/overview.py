"""How much of each category a first page shows where there is too much for anybody to look through."""

from collections.abc import Sequence

from launcher.core.quick_dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Room:
    """How many entries of all categories together are still a page: up to `most` all of them are shown.

    Of more each category shows its first ones, `cut` of all together, and no fewer than `least` of each.
    """

    most: int
    cut: int
    least: int

    def shares(self, counts: Sequence[int]) -> tuple[int, ...]:
        """Return how many each category shows at first, of which there are so many."""
        if sum(counts) <= self.most:
            return tuple(counts)
        # Even numbers, for two columns. What a small category does not need goes to the others.
        fitting = (share for share in range(self.cut, self.least, -2) if sum(_first(counts, share)) <= self.cut)
        return _first(counts, next(fitting, self.least))


# A tile costs a start five million instructions, and a row three. Of a thousand entries it shows so few that, with what
# reading them costs, it is three tenths longer than of ten.
TILES = Room(most=48, cut=12, least=2)
ROWS = Room(most=24, cut=6, least=2)  # of the side column
# A page of nothing else, made when somebody turns to it.
PAGE_OF_ROWS = Room(most=60, cut=48, least=8)


def _first(counts: Sequence[int], share: int) -> tuple[int, ...]:
    return tuple(min(count, share) for count in counts)
