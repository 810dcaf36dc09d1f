"""A fresh Debian 12 in a folder, as a computer on which a package is tried out.

Needs root. What is mounted in it is mounted for one command at a time, in a name space that ends with it.
"""

import hashlib
import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.helpers.tools import MissingToolError, find_tool

CODENAME = "bookworm"
REPOSITORY = Path(__file__).resolve().parents[2]
INSTALL_DEADLINE_S = 600.0
# Beside each other: the caches of apt, of fonts and of the linker, lists, logs, and what is there only while a
# command runs.
_NOT_LISTED = (
    "dev",
    "proc",
    "root",
    "run",
    "sys",
    "tmp",
    "var/cache/apt",
    "var/cache/fontconfig",
    "var/cache/ldconfig",
    "var/lib/apt",
    "var/log",
)
_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
_BARE = {"PATH": _PATH, "LC_ALL": "C.UTF-8", "HOME": "/root", "DEBIAN_FRONTEND": "noninteractive"}
# $1: the root, $2: the packages that were fetched before, $3: how many folders to show, then these, then the command.
_ENTER = """
set -e
root=$1 archives=$2 shown=$3
shift 3
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount --bind "$archives" "$root/var/cache/apt/archives"
while [ "$shown" -gt 0 ]; do
    mkdir -p "$root$1"
    mount --bind "$1" "$root$1"
    shown=$((shown - 1))
    shift
done
exec chroot "$root" "$@"
"""


def cache_folder() -> Path:
    """Where what takes long to make is kept from one run to the next."""
    return Path(os.environ.get("NKZU_BUILD_CACHE") or REPOSITORY / "build" / "cache") / "debian-12"


@dataclass(frozen=True, slots=True)
class DebianRoot:
    """A Debian in `folder`; packages that it fetches are kept in `archives`."""

    folder: Path
    archives: Path

    @classmethod
    def prepare(cls, folder: Path) -> "DebianRoot":
        """Make one of the smallest kind. Raises MissingToolError where this machine cannot, or may not."""
        if os.geteuid() != 0:
            raise MissingToolError("only root can make a Debian in a folder")
        mirror = _mirror()
        cache = cache_folder()
        archives = cache / "archives"
        (archives / "partial").mkdir(parents=True, exist_ok=True)
        tarball = cache / "minbase.tar"
        if not tarball.exists():
            _bootstrap(mirror, tarball)
        folder.mkdir(parents=True)
        subprocess.run(["tar", "-C", str(folder), "-xf", str(tarball)], check=True)
        root = cls(folder, archives)
        root._connect()
        root.run("apt-get", "-qq", "update")
        return root

    def command(
        self, words: Sequence[str], shown: Sequence[Path] = (), environment: Mapping[str, str] | None = None
    ) -> tuple[str, ...]:
        """Return the command that runs `words` in it, with only this `environment`.

        The folders `shown` are in it under the same names.
        """
        variables = [f"{name}={value}" for name, value in {**_BARE, **(environment or {})}.items()]
        inside = (str(len(shown)), *map(str, shown), "env", "-i", *variables, *words)
        places = (str(self.folder), str(self.archives))
        return (find_tool("unshare"), "--mount", "sh", "-c", _ENTER, "sh", *places, *inside)

    def run(self, *words: str, given: str = "", is_checked: bool = True) -> "subprocess.CompletedProcess[str]":
        """Run a command, `given` on its standard input. AssertionError with what it said, if it failed."""
        done = subprocess.run(
            self.command(words), input=given, capture_output=True, text=True, timeout=INSTALL_DEADLINE_S, check=False
        )
        assert not is_checked or done.returncode == 0, f"{words}: {done.returncode}\n{done.stdout}\n{done.stderr}"
        return done

    def install(self, *packages: str | Path, options: Sequence[str] = ()) -> str:
        """Install packages by name, or .deb files, with all that they depend on; return what apt said."""
        brought = [package for package in packages if isinstance(package, Path)]
        for package in brought:
            shutil.copyfile(package, self.folder / package.name)
        names = [f"/{package.name}" if isinstance(package, Path) else package for package in packages]
        done = self.run("apt-get", "install", "-q", "-y", "--no-install-recommends", *options, *names)
        for package in brought:
            (self.folder / package.name).unlink()
        return done.stdout + done.stderr

    def path(self, place: str) -> Path:
        """Where a file of it, named as it names it, is on this machine."""
        return self.folder / place.lstrip("/")

    def state(self) -> dict[str, str]:
        """Return each file, folder and link of it with its owner, rights and content."""
        return dict(self._state(self.folder))

    def traces(self, of: str, before: Mapping[str, str]) -> list[str]:
        """Return what is not as it was `before`; below /var, where dpkg keeps its books, what has the name `of` in it.

        dpkg and debconf each keep their file as it was before the last change, which is not looked at.
        """
        after = self.state()
        changed = [name for name in after if name in before and after[name] != before[name]]
        other = [name for name in changed if not name.startswith("var/")]
        books = [name for name in after if name.startswith("var/") and not name.endswith("-old")]
        return sorted({*(after.keys() ^ before.keys()), *other, *(name for name in books if self._mentions(name, of))})

    def _mentions(self, name: str, word: str) -> bool:
        path = self.path(name)
        return path.is_file() and not path.is_symlink() and word.encode() in path.read_bytes()

    def _state(self, folder: Path) -> Iterator[tuple[str, str]]:
        for entry in sorted(os.scandir(folder), key=lambda found: found.name):
            path, name = Path(entry.path), str(Path(entry.path).relative_to(self.folder))
            if name in _NOT_LISTED:
                continue
            status = entry.stat(follow_symlinks=False)
            what = f"{status.st_uid}:{status.st_gid} {status.st_mode:o}"
            if entry.is_symlink():
                yield name, f"{what} {path.readlink()}"
            elif entry.is_file():
                yield name, f"{what} {hashlib.sha256(path.read_bytes()).hexdigest()}"
            else:
                yield name, what
                if entry.is_dir():
                    yield from self._state(path)

    def _connect(self) -> None:
        """Let its apt reach what this machine's apt reaches, its dpkg not wait for the disk, and no service start."""
        for name in ("resolv.conf", "hosts"):
            shutil.copyfile(f"/etc/{name}", self.path(f"/etc/{name}"))
        fetching = [line for line in _printed("apt-config", "dump").splitlines() if line.startswith("Acquire::")]
        self.path("/etc/apt/apt.conf.d/90machine").write_text("\n".join(fetching) + "\n")
        self.path("/etc/dpkg/dpkg.cfg.d/fast").write_text("force-unsafe-io\n")
        refusal = self.path("/usr/sbin/policy-rc.d")
        refusal.write_text("#!/bin/sh\nexit 101\n")
        refusal.chmod(0o755)


def _mirror() -> str:
    """Where this machine's apt has Debian 12 from."""
    find_tool("apt-get")
    wanted = ("--format", "$(CODENAME) $(REPO_URI)", "Created-By: Packages", "Component: main")
    lines = _printed("apt-get", "indextargets", *wanted).splitlines()
    found = [line.split()[1] for line in lines if line.startswith(f"{CODENAME} ")]
    if not found:
        raise MissingToolError("this machine's apt does not know Debian 12")
    return found[0]


def _bootstrap(mirror: str, tarball: Path) -> None:
    folder, unfinished = tarball.with_suffix(""), tarball.with_suffix(".part")
    shutil.rmtree(folder, ignore_errors=True)
    command = [find_tool("debootstrap"), "--variant=minbase", CODENAME, str(folder), mirror]
    subprocess.run(command, check=True, capture_output=True, timeout=INSTALL_DEADLINE_S)
    subprocess.run(["tar", "-C", str(folder), "-cf", str(unfinished), "."], check=True)
    unfinished.rename(tarball)
    shutil.rmtree(folder)


def _printed(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
