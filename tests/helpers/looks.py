"""How a window of the launcher looks: a picture of its screen, and whether its tiles are on another screen too."""

from collections.abc import Mapping
from dataclasses import dataclass

from tests.helpers.accessibility_bus import AccessibilityBus
from tests.helpers.accessibility_terms import Extents, Role, State
from tests.helpers.content_files import ContentFile
from tests.helpers.desktop import Desktop
from tests.helpers.program import Program
from tests.helpers.screen_words import ScreenWords
from tests.helpers.waiting import NeverHappenedError, wait_until

LOOKS_DEADLINE_S = 10.0
SAME = 24  # of 255, the most by which a colour may differ: another smoothing of letters
FEW = 0.02  # of all points
LEGIBLE = 64  # of 255, the least by which letters differ from their ground
GUIDES = "guides"  # they are on a page of their own


def tile_names(face: str, content: ContentFile, words: ScreenWords) -> dict[str, str]:
    """What the tiles of the first page of a face are called, by the ids of their entries."""
    if face == "kiosk":
        return {entry.id: words.card(entry) for entry in content.cards() if entry.category != GUIDES}
    return {entry.id: words.opener(entry, content.catalogue) for entry in content.cards()}


@dataclass(frozen=True, slots=True)
class Looks:
    """How a window looks: a picture of its screen, and where its tiles are on it."""

    picture: bytes
    tiles: Mapping[str, Extents]

    @classmethod
    def of(cls, program: Program, bus: AccessibilityBus, names: Mapping[str, str]) -> "Looks":
        """Look at those tiles of a window that are on the screen. It has to be ready."""
        tree = program.tree(bus)
        nodes = {entry: tree.find(name, Role.PUSH_BUTTON) for entry, name in names.items()}
        screen = tree.children[0].extents
        tiles = {entry: node.extents for entry, node in nodes.items() if State.SHOWING in node.states}
        shown = {entry: place for entry, place in tiles.items() if place.is_inside(screen)}
        return cls(program.desktop.steady_grab(), shown)

    @property
    def blank(self) -> list[str]:
        """The tiles with nothing to read in them."""
        greens = {entry: _points(self.picture, place) for entry, place in self.tiles.items()}
        return [entry for entry, found in greens.items() if max(found) - min(found) < LEGIBLE]

    def wait_for(self, desktop: Desktop) -> None:
        """Wait until the tiles are on the screen of `desktop` too, at the same places and with the same letters."""
        shares: list[float] = []

        def shown() -> bool:
            shares[:] = [self._difference(desktop.grab())]
            return shares[0] <= FEW

        try:
            wait_until(shown, "the tiles to be on the screen", LOOKS_DEADLINE_S)
        except NeverHappenedError as error:
            raise NeverHappenedError(f"{error}; {shares[0]:.1%} of all points differ") from None

    def _difference(self, picture: bytes) -> float:
        """The share of the points of all tiles that are different on `picture`."""
        pairs = [
            (usual, now)
            for tile in self.tiles.values()
            for usual, now in zip(_points(self.picture, tile), _points(picture, tile), strict=True)
        ]
        return sum(abs(usual - now) > SAME for usual, now in pairs) / len(pairs)


def _points(picture: bytes, place: Extents) -> bytes:
    """The green of each point of a place on a PPM picture."""
    _kind, size, depth, points = picture.split(b"\n", 3)
    width, sample = int(size.split()[0]), 1 if int(depth) < 256 else 2  # bytes; the first one counts most
    begins = (3 * sample * (row * width + place.x) + sample for row in range(place.y, place.y + place.height))
    return b"".join(points[begin : begin + 3 * sample * place.width : 3 * sample] for begin in begins)
