"""The list of states: every window, dialog, menu and card of the three faces, in each state in which it is met.

What is on no line here is looked at by nobody: tests/ui/test_states.py fails for it.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtWidgets import QWidget

from tests.helpers.desk_scenes import DESK_SCENES, PASSING_SCENES
from tests.helpers.edit_scenes import EDIT_SCENES
from tests.helpers.health_scenes import HEALTH_SCENES, KIOSK_HEALTH_SCENES
from tests.helpers.helpdesk_scenes import HELPDESK_SCENES
from tests.helpers.kiosk_scenes import KIOSK_PASSING_SCENES, KIOSK_SCENES, KIOSK_TOLD_SCENES
from tests.helpers.layer_scenes import LAYER_SCENES
from tests.helpers.link_scenes import LINK_SCENES
from tests.helpers.opening_scenes import FAILURE_SCENES, OPENING_SCENES, TOLD_SCENES
from tests.helpers.scenes import CHECK_SCENES, DESKTOP_SCENES
from tests.helpers.settings_scenes import SETTINGS_SCENES
from tests.helpers.ui_stage import Stage

Scene = Callable[[Stage], QWidget]


class Face(StrEnum):
    """Where a person meets it."""

    DESKTOP = "desktop"
    KIOSK = "kiosk"
    HELPDESK = "helpdesk"


@dataclass(frozen=True, slots=True)
class State:
    """What to look at, and how to make it. What `passes` is said once, in the language of then, and is soon gone."""

    face: Face
    make: Scene
    passes: bool = False

    @property
    def name(self) -> str:
        """What to call it."""
        return self.make.__name__


def _of(face: Face, scenes: Iterable[Scene], *, passes: bool = False) -> Iterator[State]:
    return (State(face, scene, passes) for scene in scenes)


STATES: tuple[State, ...] = (
    *_of(Face.DESKTOP, DESKTOP_SCENES),
    *_of(Face.DESKTOP, DESK_SCENES),
    *_of(Face.DESKTOP, SETTINGS_SCENES),
    *_of(Face.DESKTOP, PASSING_SCENES, passes=True),
    *_of(Face.DESKTOP, LINK_SCENES),
    *_of(Face.DESKTOP, LAYER_SCENES),
    *_of(Face.DESKTOP, HEALTH_SCENES),
    *_of(Face.DESKTOP, FAILURE_SCENES),
    *_of(Face.DESKTOP, OPENING_SCENES, passes=True),
    *_of(Face.DESKTOP, TOLD_SCENES),
    *_of(Face.KIOSK, KIOSK_SCENES),
    *_of(Face.KIOSK, KIOSK_HEALTH_SCENES),
    *_of(Face.KIOSK, KIOSK_PASSING_SCENES, passes=True),
    *_of(Face.KIOSK, KIOSK_TOLD_SCENES),
    *_of(Face.HELPDESK, CHECK_SCENES),
    *_of(Face.HELPDESK, HELPDESK_SCENES),
    *_of(Face.HELPDESK, EDIT_SCENES),
)
