"""No start of the bundle takes more than it did; as tests/session/test_start_budgets.py for the starts from source."""

import pytest

from tests.helpers.bundle import Bundle
from tests.helpers.counted_starts import WITH_INSTRUCTIONS, assert_as_before, assert_as_many_instructions, counts_of
from tests.helpers.needed import tools_needed
from tests.helpers.start_stage import StartStage, bundle_starts

KIND = "bundle."


@pytest.mark.parametrize("start", ["desktop", "kiosk", "helpdesk", "version", "second"])
def test_start_takes_what_it_took(start: str, bundle: Bundle, start_stage: StartStage) -> None:
    name = KIND + start
    with tools_needed():
        counted = counts_of(start_stage, bundle_starts(start_stage.copy_of(bundle))[name])
    assert_as_before(name, counted)


@pytest.mark.parametrize("name", [name for name in WITH_INSTRUCTIONS if name.startswith(KIND)])
def test_start_takes_as_many_instructions(name: str, bundle: Bundle, start_stage: StartStage, yardstick: int) -> None:
    with tools_needed():
        start = bundle_starts(start_stage.copy_of(bundle))[name]
        assert_as_many_instructions(name, lambda: start_stage.instructions(start), yardstick)
