"""Host names that lead to this computer, for chosen processes only.

The program refuses IP addresses and `localhost`, so the tests' content names hosts that end in
`.test` (RFC 6761). Chosen processes see an /etc/hosts of the test's own, in a mount namespace of
their own; nothing outside them changes.
"""

import os
import socket
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.helpers.tools import MissingToolError, find_tool

HOSTS_FILE = Path("/etc/hosts")
BIND_AND_RUN = f'mount --bind "$1" {HOSTS_FILE} && shift && exec "$@"'


@dataclass(frozen=True, slots=True)
class PrivateHosts:
    """An /etc/hosts of the test's own, and the way in which this machine lets a process have it."""

    file: Path
    entrance: tuple[str, ...]
    exit_from_privilege: tuple[str, ...]

    @classmethod
    def prepare(cls, file: Path, names: Sequence[str]) -> "PrivateHosts":
        """Write `file` so that each of `names` is 127.0.0.1, and find a way in that works here.

        Raises MissingToolError if this machine allows no mount namespace.
        """
        lines = [f"127.0.0.1 {name}\n" for name in ("localhost", socket.gethostname(), *names)]
        file.write_text("".join(lines), encoding="utf-8")
        for hosts in (cls._as_root(file), cls._as_a_user(file)):
            if hosts._works():
                return hosts
        raise MissingToolError(
            "this machine allows no mount namespace, so test host names cannot be resolved:"
            " run as root, or allow unprivileged user namespaces"
        )

    @classmethod
    def _as_root(cls, file: Path) -> "PrivateHosts":
        return cls(file, (find_tool("unshare"), "--mount"), ())

    @classmethod
    def _as_a_user(cls, file: Path) -> "PrivateHosts":
        """Keep the user id: D-Bus compares it with the socket's, and Chromium refuses to be root."""
        options = ("--user", "--map-current-user", "--keep-caps", "--mount")
        unprivileged = (find_tool("setpriv"), "--ambient-caps=-all", "--inh-caps=-all")
        return cls(file, (find_tool("unshare"), *options), unprivileged)

    def _works(self) -> bool:
        if os.geteuid() != 0 and not self.exit_from_privilege:
            return False
        command = self.around(("cat", str(HOSTS_FILE)))
        done = subprocess.run(command, capture_output=True, check=False, timeout=10)
        return done.returncode == 0 and done.stdout == self.file.read_bytes()

    def around(self, command: Sequence[str]) -> tuple[str, ...]:
        """The command that runs `command`, under the same process id, where the names resolve."""
        shell = ("sh", "-c", BIND_AND_RUN, "sh", str(self.file))
        return (*self.entrance, *shell, *self.exit_from_privilege, *command)
