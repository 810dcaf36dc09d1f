"""What the command line asks of a window, and what is said where there will be none."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from launcher.core.exit_codes import ExitCode
from launcher.core.languages import Language
from launcher.core.plain_words import NO_DISPLAY, NO_SYSTEM_LIBRARY
from launcher.core.start_requests import StartRequest
from launcher.system.preflight import SYSTEM_PACKAGES


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


def start_request(options: Options, environment: Mapping[str, str]) -> StartRequest:
    """Return what to ask of a window that is there already."""
    token = environment.get("XDG_ACTIVATION_TOKEN") or environment.get("DESKTOP_STARTUP_ID")
    return StartRequest(options.open_entry, token)


def no_window(library: str | None, spoken: Language) -> str:
    """Return why Qt cannot open any window: a missing library, or a display that does not answer."""
    if library is None:
        return NO_DISPLAY.text(spoken)
    return NO_SYSTEM_LIBRARY.text(spoken).format(detail=library, command=SYSTEM_PACKAGES)


def complain(sentence: str) -> int:
    """Say on standard error why there is no window; return the exit code for that."""
    # A windowed program may have no standard error at all.
    if sys.stderr is not None:
        sys.stderr.write(f"{sentence}\n")
    return ExitCode.FOUND
