"""``python -m launcher``: the windowed program."""

import sys

from launcher.cli import launcher_main

if __name__ == "__main__":
    sys.exit(launcher_main())
