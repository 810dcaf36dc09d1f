"""The words of AT-SPI 2 that the tests use: roles, states, places, errors.

Numbers are those of `atspi-constants.h`; the names of roles on the bus have changed over time
("push button" became "button"), the numbers never do.
"""

from dataclasses import dataclass
from enum import IntEnum


class AccessibilityError(Exception):
    """An object on the accessibility bus refused a question or does not offer what was asked."""


class DefunctError(AccessibilityError):
    """The object, or the whole program behind it, is gone."""


class Role(IntEnum):
    """What kind of thing an object is; kinds not listed here are OTHER."""

    OTHER = 0
    ALERT = 2
    CHECK_BOX = 7
    COMBO_BOX = 11
    DIALOG = 16
    FILLER = 20
    FRAME = 23
    ICON = 26
    IMAGE = 27
    LABEL = 29
    LIST = 31
    LIST_ITEM = 32
    MENU = 33
    MENU_BAR = 34
    MENU_ITEM = 35
    PAGE_TAB = 37
    PAGE_TAB_LIST = 38
    PANEL = 39
    PROGRESS_BAR = 42
    PUSH_BUTTON = 43
    RADIO_BUTTON = 44
    SCROLL_BAR = 48
    SCROLL_PANE = 49
    SEPARATOR = 50
    SLIDER = 51
    SPIN_BUTTON = 52
    STATUS_BAR = 54
    TABLE = 55
    TABLE_CELL = 56
    TEXT = 61
    TOGGLE_BUTTON = 62
    TOOL_BAR = 63
    TOOL_TIP = 64
    TREE = 65
    VIEWPORT = 68
    WINDOW = 69
    PARAGRAPH = 73
    APPLICATION = 75
    ENTRY = 79
    DOCUMENT_FRAME = 82
    HEADING = 83
    SECTION = 85
    FORM = 87
    LINK = 88
    GROUPING = 98
    NOTIFICATION = 101

    @classmethod
    def _missing_(cls, value: object) -> "Role":
        return cls.OTHER


class State(IntEnum):
    """A thing that is true of an object now; the value is its bit in AT-SPI's set."""

    ACTIVE = 1
    CHECKED = 4
    DEFUNCT = 6
    EDITABLE = 7
    ENABLED = 8
    EXPANDED = 10
    FOCUSABLE = 11
    FOCUSED = 12
    MODAL = 16
    MULTI_LINE = 17
    PRESSED = 20
    SELECTED = 23
    SENSITIVE = 24
    SHOWING = 25
    VISIBLE = 30
    DEFAULT = 39
    CHECKABLE = 41
    HAS_POPUP = 42
    READ_ONLY = 43


def states_from_words(words: list[int]) -> frozenset[State]:
    """The states in AT-SPI's answer of two 32-bit words, lower first."""
    bits = sum(word << 32 * place for place, word in enumerate(words))
    return frozenset(state for state in State if bits >> state & 1)


@dataclass(frozen=True, slots=True)
class Extents:
    """Where an object is on the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def centre(self) -> tuple[int, int]:
        """The middle of the object, where a person would click."""
        return self.x + self.width // 2, self.y + self.height // 2

    def is_inside(self, other: "Extents") -> bool:
        """Whether it lies inside `other` with all of it."""
        across = other.x <= self.x and self.x + self.width <= other.x + other.width
        return across and other.y <= self.y and self.y + self.height <= other.y + other.height
