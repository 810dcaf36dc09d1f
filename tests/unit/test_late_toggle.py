"""A switch that is made late does what the real one does."""

from launcher.core.messages import Message
from launcher.core.roles import Toggle
from launcher.system.late_toggle import LateToggle

FAULT = Message("Autostart", "That is not possible.")


class Switch:
    """A switch that can be turned on but not off."""

    def __init__(self) -> None:
        self.on = False

    def is_on(self) -> bool:
        return self.on

    def turn_on(self) -> Message | None:
        self.on = True
        return None

    def turn_off(self) -> Message | None:
        return FAULT


def test_it_is_made_once_and_not_before_it_is_needed() -> None:
    made: list[Switch] = []

    def make() -> Toggle:
        made.append(Switch())
        return made[-1]

    late = LateToggle(make)
    assert made == []
    assert not late.is_on()
    assert late.turn_on() is None
    assert late.is_on()
    assert late.turn_off() is FAULT
    assert len(made) == 1
    assert made[0].on
