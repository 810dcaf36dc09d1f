"""``python -m launcher``: the windowed program."""

import os
import sys

from launcher import NAME, at_once


def main() -> int:
    """Run ``nkzu-launcher``; return its exit code."""
    words = sys.argv[1:]
    code = at_once.tell_version(NAME, words)
    if code is None:
        code = at_once.hand_over(words, os.environ)
    if code is None:
        at_once.load_early(words, os.environ)
        from launcher.cli import launcher_main  # late: see `at_once`

        code = launcher_main()
    return code


if __name__ == "__main__":
    sys.exit(main())
