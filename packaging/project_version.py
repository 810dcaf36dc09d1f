"""The version of the program, and the one time that everything which is built carries."""

from __future__ import annotations

import os
import re
import subprocess
from datetime import UTC, datetime

from places import ROOT

_CODE = ROOT / "launcher" / "__init__.py"
_CHANGES = ROOT / "CHANGELOG.md"
# The oldest time that a zip archive can hold; for a source archive whose list of changes has no date yet.
_EARLIEST = datetime(1980, 1, 1, tzinfo=UTC)


def version() -> str:
    """The version, from the one place where it is written. ValueError if it is not there."""
    found = re.search(r'^__version__ = "([0-9][0-9a-z.+]*)"$', _CODE.read_text(encoding="utf-8"), re.MULTILINE)
    if found is None:
        raise ValueError(f"{_CODE.name} names no version")
    return found[1]


def source_date() -> int:
    """The time that built files carry, in seconds since 1970: two builds of one commit are alike.

    It is SOURCE_DATE_EPOCH where that is set (reproducible-builds.org), else the time of the last commit; outside of a
    repository the last date of the list of changes.
    """
    named = os.environ.get("SOURCE_DATE_EPOCH", "")
    if named.isdigit():
        return int(named)
    return _time_of_commit() or _date_of_changes()


def build_environment() -> dict[str, str]:
    """Our environment, with what lets a tool write the same bytes in each country and at each time of day."""
    return os.environ | {"SOURCE_DATE_EPOCH": str(source_date()), "TZ": "UTC", "LC_ALL": "C.UTF-8"}


def _time_of_commit() -> int | None:
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        done = subprocess.run(command, capture_output=True, text=True)
    except OSError:
        return None
    return int(done.stdout) if done.returncode == 0 and (ROOT / ".git").exists() else None


def _date_of_changes() -> int:
    dates = re.findall(r"\b(\d{4}-\d{2}-\d{2})\b", _CHANGES.read_text(encoding="utf-8"))
    newest = max((datetime.fromisoformat(date).replace(tzinfo=UTC) for date in dates), default=_EARLIEST)
    return int(newest.timestamp())
