"""What a test needs of the machine: without it a test is skipped, except where nothing may be missing."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.helpers.tools import MissingToolError

# Where everything is known to be installed, a skipped test is a hole nobody sees.
IN_CI = os.environ.get("CI") == "true"


@contextmanager
def tools_needed() -> Iterator[None]:
    """Skip the test if this machine lacks something in this block, or fail it in CI."""
    try:
        yield
    except MissingToolError as missing:
        if IN_CI:
            pytest.fail(f"{missing} (in CI nothing may be missing)", pytrace=False)
        pytest.skip(str(missing))
