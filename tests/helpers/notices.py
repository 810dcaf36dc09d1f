"""The licence notices of the bundle, made by the Python that builds it."""

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.helpers.bundle import build_python
from tests.helpers.program import REPOSITORY

NOTICES_S = 120.0


@dataclass(frozen=True, slots=True)
class Notices:
    """A folder of notices, and the list of components in it."""

    folder: Path

    @property
    def text(self) -> str:
        """What people read."""
        return (self.folder / "NOTICES.txt").read_text("utf-8")

    @property
    def bill(self) -> dict[str, Any]:
        """What machines read."""
        found: dict[str, Any] = json.loads((self.folder / "sbom.cdx.json").read_text("utf-8"))
        return found

    def components(self) -> dict[str, dict[str, Any]]:
        """Every component by its name, our own program too."""
        bill = self.bill
        return {component["name"]: component for component in (bill["metadata"]["component"], *bill["components"])}

    def files(self) -> list[dict[str, Any]]:
        """Every file that is listed, as often as it is."""
        return [file for component in self.components().values() for file in component.get("components", ())]


def try_notices(bundle: Path, target: Path) -> "subprocess.CompletedProcess[str]":
    """Make the notices of a bundle in the folder `target`. Raises MissingToolError."""
    command = [
        *build_python(),
        str(REPOSITORY / "packaging/notices.py"),
        "--bundle",
        str(bundle),
        "--target",
        str(target),
    ]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=NOTICES_S)


def make_notices(bundle: Path, target: Path) -> Notices:
    """The notices of a bundle that has nothing wrong with it."""
    done = try_notices(bundle, target)
    assert done.returncode == 0, done.stderr
    return Notices(target)
