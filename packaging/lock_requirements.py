"""Compile the lock files in packaging/requirements/ from pyproject.toml, with uv.

The files hold every hash of every platform's wheel and name no package index, so that they work
from any mirror. `--upgrade` takes the newest versions that the bounds allow; without it, what is
locked stays locked.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = Path("packaging", "requirements")

# The groups of each file. The largest comes first: the others are held to its versions.
LOCKS: dict[str, tuple[str, ...]] = {
    "test.txt": ("project", "test", "lint"),
    "run.txt": ("project", "assets"),
    "build.txt": ("project", "build"),
    "core.txt": ("core-test",),
    "windows.txt": ("project", "windows"),
}
# For Windows alone, since pip is told of it on Linux and then asks whether Linux meets the conditions; held to the
# versions of the bundle for Linux.
FOR_WINDOWS = "windows.txt"


def compile_command(uv: str, name: str, groups: tuple[str, ...], extra: list[str]) -> list[str]:
    """The command line that writes one lock file."""
    system = ["--python-platform", "x86_64-pc-windows-msvc"] if name == FOR_WINDOWS else ["--universal"]
    command = [uv, "pip", "compile", *system, "--python-version", "3.11", "--quiet"]
    command += ["--generate-hashes", "--no-emit-index-url", "--no-emit-find-links"]
    command += ["--only-binary", ":all:", "--no-annotate", "--custom-compile-command", "make lock"]
    command += ["--output-file", str(FOLDER / name), *extra]
    for group in groups:
        command += ["pyproject.toml"] if group == "project" else ["--group", group]
    largest = "build.txt" if name == FOR_WINDOWS else next(iter(LOCKS))
    return command if name == largest else [*command, "--constraint", str(FOLDER / largest)]


def main(arguments: list[str]) -> int:
    """Write all lock files; 1 if uv is not there or finds no solution."""
    uv = shutil.which("uv")
    if uv is None:
        print("The lock files are made with uv: install it (pip install uv) and try again.")
        return 1
    for name, groups in LOCKS.items():
        subprocess.run(compile_command(uv, name, groups, arguments), cwd=ROOT, check=True)
        print(f"{FOLDER / name}: done")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
