"""What the command line asks of a window."""

from collections.abc import Mapping
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


def options_of(given: Mapping[str, str]) -> Options:
    """Return what is asked for by the words of the command line with their values, "" for a switch."""

    def path(word: str) -> Path | None:
        return Path(given[word]) if word in given else None

    return Options(
        language=Language(given["--language"]) if "--language" in given else None,
        content=path("--content"),
        open_entry=given.get("--open"),
        data_dir=path("--data-dir"),
        machine_dir=path("--machine-dir"),
        quit_when_ready="--quit-when-ready" in given,
        log=path("--log-json"),
        safe_mode="--safe-mode" in given,
    )
