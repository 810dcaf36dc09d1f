"""``python -m launcher.helpdesk``: the console program."""

import sys

from launcher.cli import helpdesk_main

if __name__ == "__main__":
    sys.exit(helpdesk_main())
