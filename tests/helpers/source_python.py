"""Runs a script with the modules of the source tree: the counterpart of a bundle's `FrozenPython`."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from tests.helpers.program import REPOSITORY


class SourcePython:
    """The Python that runs the tests, with ours and the tests' own modules on its path."""

    def run(
        self, script: Path, *arguments: str, environment: Mapping[str, str] | None = None
    ) -> "subprocess.CompletedProcess[str]":
        """Run a script to its end."""
        outside = {**os.environ, "PYTHONPATH": str(REPOSITORY), **(environment or {})}
        command = (sys.executable, str(script), *arguments)
        return subprocess.run(command, env=outside, capture_output=True, text=True, check=False, timeout=120)
