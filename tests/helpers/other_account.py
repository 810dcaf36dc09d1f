"""What another account of this computer could do to the files that a program reads, asked as that account.

It looks at each folder, link and file on the way, in the mount namespace of the program: whether it may write to it,
give itself the right, put another one into its place, or put one where none is yet.
"""

import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from tests.helpers.tools import find_tool

# What the kernel makes, and devices, hold nothing that somebody could have left there for the next one.
SCRIPT = r'''
import json, os, stat, sys
account, paths = int(sys.argv[1]), json.load(sys.stdin)
os.setgroups([])
os.setresgid(account, account, account)
os.setresuid(account, account, account)

def status(path):
    try:
        return os.lstat(path)
    except OSError:
        return None

def may_change_names(folder, name):
    """In a folder with a sticky bit others can put something, but take away only what is theirs."""
    own, there = os.stat(folder), status(os.path.join(folder, name))
    if own.st_uid == account:
        return True
    kept = own.st_mode & stat.S_ISVTX and there is not None and there.st_uid != account
    return os.access(folder, os.W_OK | os.X_OK) and not kept

def ways(path):
    """Each way to change what is found at `path`."""
    now, parts, links = "/", path.split("/"), 0
    while parts:
        part = parts.pop(0)
        if part == "..":
            now = os.path.dirname(now)
        if part in ("", ".", ".."):
            continue
        found = os.path.join(now, part)
        if may_change_names(now, part):
            yield "puts another one there: " + found
        there = status(found)
        if there is None:
            return
        if not stat.S_ISLNK(there.st_mode):
            now = found
            continue
        target, links = os.readlink(found), links + 1
        if links > 40:
            return
        parts = target.split("/") + parts
        now = "/" if target.startswith("/") else now
    there = os.stat(now)
    is_file, is_folder = stat.S_ISREG(there.st_mode), stat.S_ISDIR(there.st_mode)
    if (is_file or is_folder) and (there.st_uid == account or os.access(now, os.W_OK)):
        yield "writes to it: " + now

found = {path: list(ways(path)) for path in paths}
json.dump({path: ways for path, ways in found.items() if ways}, sys.stdout)
'''
KERNEL = (Path("/proc"), Path("/sys"))
ASK_S = 60.0


def changeable(paths: Iterable[Path], account: int, pid: int) -> dict[Path, list[str]]:
    """Those of `paths` that `account` could change, as the process `pid` sees them, and how. To be asked by root."""
    asked = sorted({str(path) for path in paths if not any(path.is_relative_to(place) for place in KERNEL)})
    entrance = (find_tool("nsenter"), "--target", str(pid), "--mount")
    done = subprocess.run(
        (*entrance, sys.executable, "-I", "-c", SCRIPT, str(account)),
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=False,
        timeout=ASK_S,
    )
    assert done.returncode == 0, done.stderr
    return {Path(path): ways for path, ways in json.loads(done.stdout).items()}
