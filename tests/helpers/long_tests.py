"""How often the tests repeat what has to hold always: for a minute in each run, for an hour in `make soak`."""

import os

ARE_LONG = os.environ.get("NKZU_LONG_TESTS") == "1"


def times(usual: int, soak: int) -> int:
    """How often to do something: `usual` in each run of the tests, `soak` where there is an hour for them."""
    return soak if ARE_LONG else usual
