"""What the wheel carries besides Python: everything of ``resources`` and the compiled translations.

In an editable installation the program finds both beside its package, so they are only built.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PACKAGE = "launcher"


def wheel_entries(root: Path) -> dict[str, str]:
    """Each file to pack, by its path on disk, and its path in the wheel."""
    files = [path for path in (root / "resources").rglob("*") if path.is_file()]
    files += (root / "i18n").glob("*.qm")
    return {str(path): f"{PACKAGE}/{path.relative_to(root).as_posix()}" for path in sorted(files)}


class AssetsBuildHook(BuildHookInterface[Any]):
    """Builds the assets before hatchling packs a wheel; a source archive needs none."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build, and name the files; CalledProcessError if building fails."""
        if self.target_name != "wheel":
            return
        root = Path(self.root)
        subprocess.run([sys.executable, str(root / "packaging" / "build_assets.py")], check=True)
        if version != "editable":
            build_data["force_include"].update(wheel_entries(root))
