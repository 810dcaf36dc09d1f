"""When a picture on the screen is the finished one, as pure functions of what was seen."""

from operator import ne

# What comes after the tiles is at most 2.9 % of the pixels of ours: the ring of the focus, the caret, the hint of the
# keyboard's layout, the line that there is no network. The words alone are 5 % of the browsers' page, 8 % of our tiles.
ALLOWED = 0.035
# The first picture that does not change by more than this for so long is the finished one. A browser's empty first
# picture stays for half a second; the launcher begins to check links, and may say what it found, after a second.
SETTLED_S = 1.0


def share_that_differs(one: bytes, other: bytes) -> float:
    """Return which share of the pixels, of four bytes each, differs between two pictures of one size."""
    if one == other:
        return 0.0
    pixels = memoryview(one).cast("I")
    different: int = sum(map(ne, pixels, memoryview(other).cast("I")))
    return different / len(pixels)


def are_alike(one: bytes, other: bytes) -> bool:
    """Say whether two pictures are the same but for what may come later, or blinks."""
    return share_that_differs(one, other) <= ALLOWED


class Settling:
    """Tells the finished picture of a program from those before: it is told each picture, and when."""

    def __init__(self, empty: bytes) -> None:
        """Begin with the `empty` screen, which does not count."""
        self._empty = empty
        self._base = empty
        self._since = 0.0

    def finished(self, picture: bytes, now_s: float) -> bytes | None:
        """Return the finished picture once it has stayed long enough, where `picture` is seen at `now_s` seconds."""
        if not are_alike(self._base, picture):
            self._base, self._since = picture, now_s
        has_stayed = now_s - self._since >= SETTLED_S
        return self._base if has_stayed and not are_alike(self._base, self._empty) else None


class Painting:
    """Finds out when a known finished picture came: the last time that it came, if it went again."""

    def __init__(self, empty: bytes, finished: bytes) -> None:
        """Begin with the `empty` screen."""
        self._finished = finished
        self._last = empty
        self.first_change_s: float | None = None
        self.painted_s: float | None = None

    def see(self, picture: bytes, now_s: float) -> None:
        """Take note of `picture`, seen `now_s` seconds after the start."""
        if picture == self._last:
            return
        self._last = picture
        if self.first_change_s is None:
            self.first_change_s = now_s
        if not are_alike(picture, self._finished):
            self.painted_s = None
        elif self.painted_s is None:
            self.painted_s = now_s
