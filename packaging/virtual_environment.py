"""A virtual environment that holds exactly what a lock file names."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from setup_words import CREATING, DOWNLOAD_FAILED, DOWNLOADING, ENVIRONMENT_FAILED, system_language
from system_packages import SetupError


@dataclass(frozen=True)
class Environment:
    """A folder with a virtual environment, and the lock files that it may be filled from."""

    folder: Path

    @property
    def python(self) -> Path:
        """The environment's own interpreter."""
        if os.name == "nt":
            return self.folder / "Scripts" / "python.exe"
        return self.folder / "bin" / "python"

    def ensure(self, lock: Path, includes: tuple[Path, ...] = ()) -> None:
        """Fill the environment from `lock`, unless that was done; `SetupError` where it fails.

        `includes` are smaller lock files whose content `lock` has as well. An environment that was
        filled from one of them is added to; one that was interrupted, or was filled from another
        state of the locks or by another Python, is made afresh.
        """
        if self._is_filled_from(lock):
            return
        if not any(self._is_filled_from(smaller) for smaller in includes):
            self._create()
        for stamp in self.folder.glob("filled-from-*"):
            stamp.unlink()
        self._install(lock)
        for finished in (lock, *includes):
            self._stamp(finished).write_text(_fingerprint(finished), encoding="utf-8")

    def _stamp(self, lock: Path) -> Path:
        return self.folder / f"filled-from-{lock.stem}"

    def _is_filled_from(self, lock: Path) -> bool:
        try:
            return self._stamp(lock).read_text(encoding="utf-8") == _fingerprint(lock)
        except OSError:
            return False

    def _create(self) -> None:
        print(CREATING.in_language(system_language(), folder=self.folder.name), flush=True)
        command = [sys.executable, "-m", "venv", "--clear", str(self.folder)]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode != 0:
            raise SetupError(f"{ENVIRONMENT_FAILED.in_all()}\n\n    {_last_line(done)}\n")

    def _install(self, lock: Path) -> None:
        print(DOWNLOADING.in_language(system_language()), flush=True)
        command = [str(self.python), "-m", "pip", "install", "--require-hashes"]
        command += ["--only-binary", ":all:", "--no-input", "--disable-pip-version-check"]
        command += ["--requirement", str(lock)]
        # The bar moves where somebody watches; a log stays short.
        command += [] if sys.stdout.isatty() else ["--quiet"]
        done = subprocess.run(command, stderr=subprocess.PIPE, text=True)
        if done.returncode != 0:
            raise SetupError(f"{DOWNLOAD_FAILED.in_all()}\n\n    {_last_line(done)}\n")


def _fingerprint(lock: Path) -> str:
    """What an environment depends on: the locked content and the Python that made it."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    content = hashlib.sha256(lock.read_bytes()).hexdigest()
    return f"{content} {version} {sys.base_prefix}\n"


def _last_line(done: subprocess.CompletedProcess[str]) -> str:
    lines = ((done.stderr or "") + (done.stdout or "")).strip().splitlines()
    return lines[-1] if lines else f"exit code {done.returncode}"
