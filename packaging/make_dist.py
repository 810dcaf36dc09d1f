"""Build everything that is handed out for one system, into ``dist/``.

    make dist              the Debian package and the portable archive
    make dist-windows      the two installers for Windows, with Wine

Where a part cannot be built, the others are built all the same, and the end says which is missing, why, and what
helps. Exit codes: 0 everything was built; 1 something was not.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import program_icons
from build_archive import build_archive
from build_bundle import build_bundle
from build_deb import build_deb
from build_msi import MsiError, build_msi
from build_setup import NsisError, build_setup
from build_windows import MISSING_ERRORS, build_windows_bundle, cache_folder
from checksums import write_checksums
from dist_words import BUILT, MISSING, NOT_BUILT, WINDOWS_LATER
from notices import make_notices
from places import DIST, LINUX_NOTICES, WINDOWS_NOTICES
from project_version import version
from sbom import publish_sbom
from setup_words import system_language
from signing import SigningError
from wine import WineError
from wine_python import assemble_python

# What stops one part. Anything else is a fault of the build itself, and is shown whole.
_OBSTACLES = (OSError, subprocess.CalledProcessError, MsiError, NsisError, SigningError, WineError, *MISSING_ERRORS)


@dataclass(frozen=True)
class Part:
    """One thing that is handed out, and what builds it."""

    name: str
    build: Callable[[], Path]


@dataclass(frozen=True)
class Outcome:
    """What became of a part: a file, or the reason why there is none."""

    name: str
    file: Path | None
    reason: str = ""


def linux_parts() -> tuple[Part, ...]:
    """The bundle for Linux, built now, and what is made of it."""
    program_icons.make_icons()
    bundle = build_bundle()
    notices = make_notices(bundle, LINUX_NOTICES)
    return (
        Part("tar.xz", lambda: build_archive(bundle, notices, DIST)),
        Part("deb", lambda: build_deb(bundle, notices, DIST)),
        Part("cdx.json", lambda: publish_sbom(notices, "linux", DIST)),
    )


def windows_parts() -> tuple[Part, ...]:
    """The bundle for Windows, built now under Wine, and what is made of it."""
    bundle = build_windows_bundle()
    packages = assemble_python(cache_folder()).parent / "Lib" / "site-packages"
    notices = make_notices(bundle, WINDOWS_NOTICES, packages)
    shutil.copytree(notices, bundle / "licenses")
    return (
        Part("setup.exe", lambda: build_setup(bundle, DIST)),
        Part("msi", lambda: build_msi(bundle, DIST)),
        Part("cdx.json", lambda: publish_sbom(notices, "windows", DIST)),
    )


def tried(part: Part) -> Outcome:
    """Build one part. What stops it is its own outcome, so that the others go on."""
    try:
        return Outcome(part.name, part.build())
    except _OBSTACLES as error:
        return Outcome(part.name, None, _reason(error))


def _reason(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return MISSING.in_language(system_language(), tool=str(error.filename or error))
    said = getattr(error, "stderr", None) or getattr(error, "stdout", None) or ""
    lines = said.strip().splitlines() if isinstance(said, str) else []
    # The last words of a tool are often advice; what is wrong stands before them.
    wrong = [line for line in lines if "error" in line.lower()]
    return (wrong or lines or [str(error)])[-1]


def told(outcomes: Sequence[Outcome]) -> str:
    """What to say at the end: a line for each part."""
    language = system_language()
    lines = []
    for outcome in outcomes:
        if outcome.file is None:
            lines.append(NOT_BUILT.in_language(language, part=outcome.name, reason=outcome.reason))
        else:
            size = f"{outcome.file.stat().st_size / 1e6:.1f}"
            lines.append(BUILT.in_language(language, file=outcome.file.name, megabytes=size))
    return "\n".join(lines)


def main(arguments: Sequence[str]) -> int:
    """Build for the system that is named; 1 if a part of it is missing at the end."""
    for_windows = list(arguments) == ["windows"]
    DIST.mkdir(exist_ok=True)
    try:
        parts = windows_parts() if for_windows else linux_parts()
    except _OBSTACLES as error:
        print(told([Outcome("nkzu-launcher", None, _reason(error))]), file=sys.stderr)
        return 1
    outcomes = [tried(part) for part in parts]
    built = [outcome.file for outcome in outcomes if outcome.file is not None]
    if built:
        # The files for the other system are built by the other command, and of the same version.
        write_checksums(DIST, built, lambda name: version() in name and ("windows" in name) != for_windows)
    print(told(outcomes), flush=True)
    if not for_windows:
        print(WINDOWS_LATER.in_language(system_language()), flush=True)
    return 0 if all(outcome.file is not None for outcome in outcomes) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
