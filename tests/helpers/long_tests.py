"""How often the tests repeat what has to hold always: a minute in each run, an hour and a half in `make soak`."""

import os
import random

ARE_LONG = os.environ.get("NKZU_LONG_TESTS") == "1"


def times(usual: int, soak: int) -> int:
    """How often to do something: `usual` in each run of the tests, `soak` where there is time for them."""
    return soak if ARE_LONG else usual


def chance(usual: int) -> random.Random:
    """Chance from a seed that is printed: `usual` in each run, another one in each soak, or what NKZU_SEED says."""
    drawn = random.SystemRandom().randrange(1 << 32) if ARE_LONG else usual
    seed = int(os.environ.get("NKZU_SEED", drawn))
    print(f"NKZU_SEED={seed}")  # noqa: T201 - pytest shows it where something fails
    return random.Random(seed)  # noqa: S311 - not a secret
