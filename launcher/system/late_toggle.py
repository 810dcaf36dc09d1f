"""A switch outside the program, made when it is first asked for: no start waits for it."""

from collections.abc import Callable
from functools import cached_property

from launcher.core.messages import Message
from launcher.core.roles import Toggle


class LateToggle:
    """Fills the role of ``Toggle`` with what `make` returns."""

    def __init__(self, make: Callable[[], Toggle]) -> None:
        """Call `make` at first need, once."""
        self._make = make

    @cached_property
    def _toggle(self) -> Toggle:
        return self._make()

    def is_on(self) -> bool:
        """Tell whether it is there."""
        return self._toggle.is_on()

    def turn_on(self) -> Message | None:
        """Make it; return why that was not possible."""
        return self._toggle.turn_on()

    def turn_off(self) -> Message | None:
        """Remove it; return why that was not possible."""
        return self._toggle.turn_off()
