"""``python -m launcher.helpdesk``: the console program."""

import sys

from launcher import at_once


def main() -> int:
    """Run ``nkzu-helpdesk``; return its exit code."""
    code = at_once.tell_version("nkzu-helpdesk", sys.argv[1:])
    if code is None:
        from launcher.cli import helpdesk_main  # late: see `at_once`

        code = helpdesk_main()
    return code


if __name__ == "__main__":
    sys.exit(main())
