"""From one size of text to the next."""

import pytest

from launcher.core.look import SizeStep, stepped
from launcher.core.settings import TEXT_SIZES


def test_the_steps_go_through_all_sizes_and_stop_at_the_ends() -> None:
    size, up = TEXT_SIZES[0], [TEXT_SIZES[0]]
    for _ in TEXT_SIZES:
        size = stepped(size, SizeStep.LARGER)
        up.append(size)
    assert up == [*TEXT_SIZES, TEXT_SIZES[-1]]
    down = [size]
    for _ in TEXT_SIZES:
        size = stepped(size, SizeStep.SMALLER)
        down.append(size)
    assert down == [*reversed(TEXT_SIZES), TEXT_SIZES[0]]


@pytest.mark.parametrize("usual", TEXT_SIZES)
def test_the_usual_size_is_the_administrators(usual: int) -> None:
    assert stepped(175, SizeStep.USUAL, usual) == usual


def test_a_size_between_the_steps_goes_to_the_next_one() -> None:
    assert (stepped(110, SizeStep.LARGER), stepped(110, SizeStep.SMALLER)) == (125, 100)
