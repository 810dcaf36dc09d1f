"""Desktop entries as others read them: the validator of freedesktop.org, and GLib, by which desktops start programs."""

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from launcher.system.own_program import OwnProgram
from tests.helpers.tools import find_tool
from tests.helpers.waiting import wait_until

DEADLINE_S = 10.0


def complaints(file: Path) -> str:
    """What `desktop-file-validate` says of a file; empty if it is as the specification wants it."""
    command = (find_tool("desktop-file-validate"), "--warn-kde", str(file))
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=30)
    return done.stdout + done.stderr + ("" if done.returncode == 0 else f"exit code {done.returncode}")


def spy(folder: Path) -> OwnProgram:
    """A program in `folder` that writes down its working folder and its arguments, each ended by a zero."""
    folder.mkdir(parents=True, exist_ok=True)
    script = folder / "spy"
    # Written beside and moved, so that nobody reads half of it.
    script.write_text('#!/bin/sh\ncd "${0%/*}" 2>&1\nprintf "%s\\0" "$OLDPWD" "$@" > new && mv new seen\n')
    script.chmod(0o755)
    return OwnProgram((str(script),))


def start_by_glib(file: Path, program: OwnProgram, environment: Mapping[str, str] | None = None) -> Sequence[str]:
    """Start the entry of a :func:`spy` as a desktop would; return its working folder and its arguments."""
    seen = Path(program.command[0]).with_name("seen")
    seen.unlink(missing_ok=True)
    command = (find_tool("gio"), "launch", str(file))
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=30)
    assert done.returncode == 0, done.stderr
    wait_until(seen.exists, f"{file} to start its program", DEADLINE_S)
    return seen.read_text(encoding="utf-8").split("\0")[:-1]
