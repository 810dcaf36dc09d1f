"""A computer on which the Linux profile of a kiosk is installed, for chosen processes only.

They see an /etc of the test's own in a mount namespace of theirs, as :mod:`private_hosts` does with one file.
"""

import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from launcher.core.kiosk_profile import Target
from launcher.system.kiosk_profiles import KioskProfiles
from tests.helpers.private_hosts import PrivateHosts
from tests.helpers.program import REPOSITORY

BIND_AND_RUN = 'mount --bind "$1" /etc && shift && exec "$@"'


@dataclass(frozen=True, slots=True)
class KioskMachine:
    """The `profile` as it was written, and the `disk` on which it is installed."""

    profile: Path
    disk: Path
    entrance: PrivateHosts

    @classmethod
    def prepare(cls, folder: Path, program: str | None = None) -> "KioskMachine":
        """Write a profile and install it beside what this computer has in /etc. Raises MissingToolError."""
        profile, disk = folder / "profile", folder / "disk"
        problem = KioskProfiles(REPOSITORY / "resources/kiosk").write(Target.LINUX, profile, program)
        assert problem is None, problem
        entrance = PrivateHosts.prepare(folder / "hosts", ())
        disk.mkdir()
        # What only the administrator may read stays out where a user runs the tests.
        subprocess.run(("cp", "-a", "/etc", str(disk)), capture_output=True, check=False, timeout=60)
        machine = cls(profile, disk, entrance)
        machine.run_script("install.sh")
        return machine

    def run_script(self, name: str) -> str:
        """Run a script of the profile on the disk; return what it says."""
        done = subprocess.run(
            (str(self.profile / name),),
            env={"DESTDIR": str(self.disk), "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert (done.returncode, done.stderr) == (0, ""), done.stderr
        return done.stdout

    @property
    def session(self) -> Path:
        """The program that runs a session."""
        return self.disk / "usr/local/bin/nkzu-kiosk-session"

    def around(self, command: Sequence[str]) -> tuple[str, ...]:
        """The command that runs `command`, under the same process id, on this computer."""
        shell = ("sh", "-c", BIND_AND_RUN, "sh", str(self.disk / "etc"))
        return (*self.entrance.entrance, *shell, *self.entrance.exit_from_privilege, *command)

    def without_policy(self, name: str) -> None:
        """Take one policy away from Chromium: no test could look into a browser that refuses developer tools."""
        file = self.disk / "etc/chromium/policies/managed/nkzu-kiosk.json"
        lines = file.read_text(encoding="utf-8").splitlines()
        kept = [line for line in lines if not line.strip().startswith(f'"{name}"')]
        assert len(kept) == len(lines) - 1
        file.write_text("\n".join(kept), encoding="utf-8")


def installed_files(disk: Path) -> Mapping[str, bytes]:
    """Every file on a disk by its path, with what is in it."""
    return {str(path.relative_to(disk)): path.read_bytes() for path in sorted(disk.rglob("*")) if path.is_file()}
