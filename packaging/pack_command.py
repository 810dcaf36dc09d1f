"""The command line of what packs the bundle for Linux by itself, without `make dist`."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from places import DIST, LINUX_BUNDLE, LINUX_NOTICES


def pack(arguments: Sequence[str], what: str, build: Callable[[Path, Path], Path]) -> int:
    """Let `build` pack a bundle into a folder, and say where it is; `what` is built, for the help."""
    parser = argparse.ArgumentParser(description=f"Build {what} from the bundle.")
    parser.add_argument("--bundle", type=Path, default=LINUX_BUNDLE, metavar="FOLDER")
    parser.add_argument("--output", type=Path, default=DIST, metavar="FOLDER")
    options = parser.parse_args(arguments)
    if not LINUX_NOTICES.is_dir():
        parser.error("the licences demand their notices: python packaging/notices.py")
    print(build(options.bundle, options.output))
    return 0
