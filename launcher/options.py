"""What the command line asks of a window."""

from pathlib import Path

from launcher.core.languages import Language
from launcher.core.quick_dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the command line asks of the windowed program."""

    language: Language | None = None
    content: Path | None = None
    open_entry: str | None = None
    data_dir: Path | None = None
    machine_dir: Path | None = None
    quit_when_ready: bool = False
    log: Path | None = None
    safe_mode: bool = False  # the kiosk's: as little as possible is done
