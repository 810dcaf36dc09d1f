"""The twelve ways in which rights and owners can let others than the administrator decide what all see.

Six of a file and the same six of the folder that it is in, each with what is said of it and what its cure is. A cure is
a command where the sentence has one; where it has none, it is what a person does who follows the sentence.
"""

import os
import re
import shlex
import struct
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.helpers.ordinary_person import NOBODY

# Neither root, nor whoever reads in the tests.
SOMEBODY = NOBODY - 1
_COMMAND = re.compile(r"\((ch(?:own|mod) [^)]*)\)\.")


@dataclass(frozen=True, slots=True)
class PermissionFault:
    """What is done to a file or to its folder, the code of the problem, how its cure begins, and the cure itself.

    `names_file` tells that the sentence speaks of the file though the fault is the folder's: what is in a folder that
    may not be entered cannot be told from what is closed itself.
    """

    do: Callable[[Path], object]
    code: str
    cure: str
    mend: Callable[[Path, str], object]
    names_file: bool = False


def _command(_: Path, sentence: str) -> None:
    """Do what the sentence says, word for word."""
    found = _COMMAND.search(sentence)
    assert found is not None, sentence
    subprocess.run(shlex.split(found[1]), check=True, timeout=10)


def _put_itself_there(path: Path, _: str) -> None:
    target = path.resolve()
    path.unlink()
    target.rename(path)


def _let_read(path: Path, _: str) -> None:
    path.chmod(0o755 if path.is_dir() else 0o644)


def _rights(of_file: int) -> Callable[[Path], object]:
    """Give a file these rights; a folder has the right to be entered beside that of being read."""
    return lambda path: path.chmod(of_file | (of_file & 0o444) >> 2 if path.is_dir() else of_file)


def _give_away(path: Path) -> None:
    os.chown(path, SOMEBODY, SOMEBODY)


def _make_link(path: Path) -> None:
    """All of it is the administrator's, the link too; but where it leads is not looked at."""
    target = path.with_name(f"{path.name}-elsewhere")
    path.rename(target)
    path.symlink_to(target)


def _let_one_write(path: Path) -> None:
    """An access list that lets one person write, as ``setfacl -m u:NAME:rwx`` makes it (acl(5), version 2)."""
    user, rwx, rx, nobody = 2, 7, 5, 0xFFFFFFFF
    entries = [(0x01, rwx, nobody), (user, rwx, SOMEBODY), (0x04, rx, nobody), (0x10, rwx, nobody), (0x20, rx, nobody)]
    packed = b"".join(struct.pack("<HHI", *entry) for entry in entries)
    os.setxattr(path, "system.posix_acl_access", struct.pack("<I", 2) + packed)


_TAKE, _GIVE = "Look at what is in it, then take that right from the others", "Look at what is in it, then give it to"
_KINDS = {
    "all may write to it": PermissionFault(_rights(0o646), "file-writable", _TAKE, _command),
    "a group may write to it": PermissionFault(_rights(0o664), "file-writable", _TAKE, _command),
    "an access list lets one person write to it": PermissionFault(_let_one_write, "file-writable", _TAKE, _command),
    "it is somebody else's": PermissionFault(_give_away, "file-owner", _GIVE, _command),
    "it is a link": PermissionFault(_make_link, "file-link", "Put the file or the folder itself", _put_itself_there),
    "it is closed": PermissionFault(_rights(0o600), "file-unreadable", "Give the program the right", _let_read, True),
}
# By what is spoilt, and how.
PERMISSION_FAULTS = {(place, how): fault for place in ("file", "folder") for how, fault in _KINDS.items()}
