"""What is said where there is no window to say it in."""

import sys


def complain(sentence: str) -> None:
    """Say `sentence` on standard error; a windowed program may have none at all."""
    if sys.stderr is not None:
        sys.stderr.write(f"{sentence}\n")
