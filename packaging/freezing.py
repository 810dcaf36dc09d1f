"""What every specification for PyInstaller does with what was found: ours, and the bare programs of the benchmarks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import bundle_parts as parts
import late_library
from PyInstaller.building.api import PYZ
from PyInstaller.depend.bindepend import get_imports


def keep_parts(analysis: Any) -> None:
    """Leave in an `Analysis` only the files and the scripts of PyInstaller that bundle_parts.py names."""
    kept = parts.kept_binaries(analysis.binaries, lambda file: {name for name, _ in get_imports(file)})
    analysis.binaries = parts.with_links(kept)
    analysis.datas = parts.kept_data(analysis.datas)
    analysis.scripts = parts.kept_scripts(analysis.scripts)


def scripts_for(analysis: Any, program: str) -> list[parts.Find]:
    """What one of several programs runs: PyInstaller's scripts and ours for all of them, and its own."""
    own = Path(program).name
    return [found for found in analysis.scripts if found[0].startswith("pyi") or Path(found[1]).name == own]


def archives(analysis: Any, folder: Path) -> tuple[Any, list[parts.Find]]:
    """What starts each program, and the file that all modules lie in, for the folder that the programs share.

    The file is made in `folder`. See bundle_start.py for why it is not a part of each program.
    """
    found = late_library.made_late(analysis.pure, folder / "library")
    modules = PYZ(found, name=str(folder / parts.MODULES))
    start = PYZ([])
    start.dependencies = parts.own_start(start.dependencies, Path(__file__).with_name("bundle_start.py"))
    return start, [(parts.MODULES, modules.name, "DATA")]
