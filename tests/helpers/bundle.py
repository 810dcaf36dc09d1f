"""The bundle that is tested: built here when it is older than its sources, or the one that NKZU_BUNDLE names.

So the same tests run on what an archive or a package has put somewhere: `NKZU_BUNDLE=/usr/lib/nkzu-launcher`.
"""

import json
import os
import re
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.helpers.program import REPOSITORY, Launch, launcher
from tests.helpers.tools import MissingToolError

BUILD_PYTHON = REPOSITORY / ".venv-build/bin/python"
BUILD_S = 300.0
BUILT = REPOSITORY / "build/linux/nkzu-launcher"
SOURCES = ("launcher/**/*.py", "packaging/**/*.py", "packaging/**/*.txt", "build.spec", "resources/**/*", "i18n/*.qm")
ELF = b"\x7fELF"
# Reads the names of all modules: of their file, of the program, and of the part of Python that starts first.
MODULES = """
import json, sys, zipfile
from PyInstaller.archive.readers import CArchiveReader, ZlibArchiveReader
program, archive, base = sys.argv[1:]
modules = set(ZlibArchiveReader(archive).toc)
modules |= {name for name, entry in CArchiveReader(program).toc.items() if entry[-1] == "m"}
names = (name for name in zipfile.ZipFile(base).namelist() if name.endswith(".pyc"))
modules |= {name.removesuffix(".pyc").removesuffix("/__init__").replace("/", ".") for name in names}
json.dump(sorted(modules), sys.stdout)
"""


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle in its folder, which may be a copy of the one that was built."""

    folder: Path

    @property
    def launcher(self) -> str:
        """The windowed program."""
        return str(self.folder / "nkzu-launcher")

    @property
    def helpdesk(self) -> str:
        """The console program."""
        return str(self.folder / "nkzu-helpdesk")

    @property
    def internal(self) -> Path:
        """Where everything lies that the programs need."""
        return self.folder / "_internal"

    @property
    def archive(self) -> Path:
        """The file of all modules of Python that are not compiled to binary code."""
        return self.internal / "modules.pyz"

    def files(self) -> list[Path]:
        """Every file in it; links too."""
        return sorted(path for path in self.folder.rglob("*") if path.is_symlink() or not path.is_dir())

    def binaries(self) -> Iterator[Path]:
        """Every program and library in it."""
        for file in self.files():
            with file.open("rb") as content:
                if content.read(len(ELF)) == ELF:
                    yield file

    def modules(self) -> set[str]:
        """The names of all modules of Python in it. Raises MissingToolError where nothing can read the archive."""
        places = (self.launcher, str(self.archive), str(self.internal / "base_library.zip"))
        command = (*build_python(), "-c", MODULES, *places)
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
        compiled = self.internal.rglob("*.so")
        return set(json.loads(done.stdout)) | {_module_of(file.relative_to(self.internal)) for file in compiled}

    def launch(
        self,
        folder: Path,
        *arguments: str,
        content: Path | None = None,
        settings: Mapping[str, object] | None = None,
        environment: Mapping[str, str] | None = None,
        around: Sequence[str] = (),
    ) -> Launch:
        """The way to start its windowed program as `launcher` does the one of the source; `around` goes before it."""
        program = (*around, self.launcher)
        return launcher(
            folder, *arguments, content=content, settings=settings, environment=environment, program=program
        )

    def ask(
        self, environment: Mapping[str, str], *arguments: str, given: str = "", around: Sequence[str] = ()
    ) -> "subprocess.CompletedProcess[str]":
        """Run its console program to its end, with something on its standard input."""
        return ask((*around, self.helpdesk), environment, *arguments, given=given)


def ask(
    program: Sequence[str], environment: Mapping[str, str], *arguments: str, given: str = "", within_s: float = 60.0
) -> "subprocess.CompletedProcess[str]":
    """Run a console program to its end, with something on its standard input; it never shows a traceback."""
    done = subprocess.run(
        (*program, *arguments), env=dict(environment), input=given,
        capture_output=True, encoding="utf-8", check=False, timeout=within_s,
    )  # fmt: skip
    assert "Traceback" not in done.stderr, done.stderr
    return done


def _module_of(file: Path) -> str:
    """The name of the module that a compiled file holds: those of Python itself lie in a folder of their own."""
    names = [name for name in file.parent.parts if not re.fullmatch(r"python3[.]\d+|lib-dynload", name)]
    return ".".join([*names, file.name.partition(".")[0]])


def build_python() -> tuple[str, ...]:
    """The Python that builds bundles. Raises MissingToolError."""
    if not BUILD_PYTHON.is_file():
        raise MissingToolError("there is nothing to build a bundle with: python3 packaging/setup_environment.py dist")
    return (str(BUILD_PYTHON),)


def find_bundle() -> Bundle:
    """The bundle to test, built first where that is needed. Raises MissingToolError."""
    named = os.environ.get("NKZU_BUNDLE")
    if named:
        return Bundle(Path(named))
    if _is_old():
        command = (*build_python(), str(REPOSITORY / "packaging/build_bundle.py"))
        done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False, timeout=BUILD_S)
        assert done.returncode == 0, done.stdout + done.stderr
    return Bundle(BUILT)


def _is_old() -> bool:
    """Whether the bundle is not there, or a source is newer; of files whose times are set, the time of that counts."""
    program = BUILT / "nkzu-launcher"
    if not program.is_file():
        return True
    sources = (file for pattern in SOURCES for file in REPOSITORY.glob(pattern) if file.is_file())
    return max(file.stat().st_mtime for file in sources) > program.stat().st_ctime
