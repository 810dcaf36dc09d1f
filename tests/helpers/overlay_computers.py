"""Computers on which packages can be installed for real: each is this one, and keeps its changes to itself.

A computer is an overlay over the root of this machine, whose upper layer is in memory, in a mount namespace of the
test's own: nothing outside changes, and at the end all of it is gone.
"""

import os
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.helpers.tools import MissingToolError, find_tool

# Here too a computer has the shared folder: to temporary ones, accounts such as that of apt may have no way.
SHARED = "/srv/shared"
# $1 is the folder of the computers, $2 a folder that they share with this machine; the names follow.
MOUNT = f"""set -e
disk=$1 shared=$2; shift 2
mount -t tmpfs tmpfs "$disk"
for name do
    layer=$disk/layers/$name
    mkdir -p "$layer/changes" "$layer/work" "$disk/$name"
    mount -t overlay overlay -o "lowerdir=/,upperdir=$layer/changes,workdir=$layer/work" "$disk/$name"
    mount -t proc proc "$disk/$name/proc"
    mount --rbind /dev "$disk/$name/dev"
    mkdir -p "$disk/$name$shared"
    mount --bind "$shared" "$disk/$name$shared"
    mkdir -p "$disk/$name{SHARED}"
    mount --bind "$shared" "$disk/$name{SHARED}"
    # No list of packages but what the test itself brings, so that nothing asks the network.
    rm -rf "$disk/$name"/etc/apt/sources.list "$disk/$name"/etc/apt/sources.list.d/* "$disk/$name"/var/lib/apt/lists/*
done
echo ready
read -r end || :"""


@dataclass(frozen=True, slots=True)
class OverlayComputers:
    """The computers `names`, as long as the process `keeper` lives."""

    keeper: int
    folder: Path

    def root(self, name: str) -> Path:
        """Return the root of a computer, as processes see it that :meth:`around` starts."""
        return self.folder / name

    def around(self, command: Sequence[str]) -> tuple[str, ...]:
        """Return the command that runs `command` on this machine, where it sees the computers."""
        return (find_tool("nsenter"), f"--mount=/proc/{self.keeper}/ns/mnt", "--", *command)

    def on(self, name: str, *command: str) -> "subprocess.CompletedProcess[str]":
        """Run a command on a computer."""
        entered = self.around((find_tool("chroot"), str(self.root(name)), *command))
        # Text in and out; nothing on the computer may ask.
        environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}
        return subprocess.run(entered, env=environment, capture_output=True, text=True, check=False, timeout=120)


@contextmanager
def overlay_computers(folder: Path, shared: Path, names: Sequence[str]) -> Iterator[OverlayComputers]:
    """Have computers of these names; the folder `shared` is at the same place on all.

    Raises MissingToolError where that is impossible.
    """
    if os.geteuid() != 0:
        raise MissingToolError("only root may put an overlay over this machine")
    folder.mkdir()
    command = (
        find_tool("unshare"),
        "--mount",
        "--propagation=private",
        "sh",
        "-c",
        MOUNT,
        "sh",
        str(folder),
        str(shared),
    )
    with subprocess.Popen(
        (*command, *names), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as keeper:
        assert keeper.stdout is not None
        assert keeper.stderr is not None
        if keeper.stdout.readline() != "ready\n":
            raise MissingToolError(f"this machine allows no overlay: {keeper.stderr.read()}")
        try:
            yield OverlayComputers(keeper.pid, folder)
        finally:
            keeper.communicate("\n", timeout=60)
