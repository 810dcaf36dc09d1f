"""No start from source takes more than it did: counts alone, which are the same on a busy computer.

The figures, and what each count is, are in tests/budgets.toml.
"""

import pytest

from tests.helpers.counted_starts import WITH_INSTRUCTIONS, assert_as_before, assert_as_many_instructions, counts_of
from tests.helpers.needed import tools_needed
from tests.helpers.start_stage import StartStage, source_starts

STARTS = source_starts()


@pytest.mark.parametrize("name", STARTS)
def test_start_takes_what_it_took(name: str, start_stage: StartStage) -> None:
    with tools_needed():
        counted = counts_of(start_stage, STARTS[name])
    assert_as_before(name, counted)


@pytest.mark.parametrize("name", [name for name in WITH_INSTRUCTIONS if name in STARTS])
def test_start_takes_as_many_instructions(name: str, start_stage: StartStage, yardstick: int) -> None:
    with tools_needed():
        assert_as_many_instructions(name, lambda: start_stage.instructions(STARTS[name]), yardstick)
