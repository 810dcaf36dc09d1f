"""A real Windows Python, put together on Linux from packages that are checked by their hashes.

PyInstaller makes Windows programs on Windows alone, so it runs under Wine, in a Python that has to be Windows' own. No
package of the index is a Python for Windows, but all of its parts are there:

- ``python311.dll`` and the compiled modules, built and signed by python.org, lie in a wheel of panda3d
  (packaging/requirements/windows-python.txt);
- the part of the standard library that is written in Python is the same on all systems. It is taken from a Python
  3.11.7 on this computer and checked by its hash: another patch level does not fit (3.11.9 with the library of 3.11.7
  fails at the first import);
- the C run-time library (vcruntime140.dll) is Microsoft's, from the wheel of shiboken6: panda3d's is of 2015;
- python3.dll, which the modules of PySide6 are linked to, only passes everything on to python311.dll. No package has
  it, so mingw makes it. It is the one library of the bundle that is not its maker's own.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from mingw import SOURCES, compile_for_windows

VERSION = "3.11.7"
# As `digest` counts it.
LIBRARY_SHA256 = "49da73acc600749a21d6c48cd02b48aea00d9d43e8da4e7457e408171b3cb506"
LIBRARY_VARIABLE = "NKZU_PYTHON_LIBRARY"
LOCKS = Path(__file__).resolve().parent / "requirements"
PYTHON_LOCK = LOCKS / "windows-python.txt"
PACKAGES_LOCK = LOCKS / "windows.txt"

# Modules for other systems and purposes. Several distributors leave them out or put their own in their place, so the
# hash would depend on where the library comes from.
LEFT_OUT = frozenset({
    *("site-packages", "dist-packages", "lib-dynload", "__pycache__", "__phello__", "ensurepip", "idlelib"),
    *("lib2to3", "pydoc_data", "test", "tests", "tkinter", "turtledemo", "sitecustomize.py"),
})  # fmt: skip
LEFT_OUT_PATTERN = re.compile(r"config-|_sysconfigdata")
_EXPORT = re.compile(r"^\s*\[ *\d+\] (?:\+base\[ *\d+\] +[0-9a-f]+ +)?(\w+)$", re.MULTILINE)


class LibraryMissingError(Exception):
    """No standard library of the right version is here; the text says what to do."""


def assemble_python(cache: Path) -> Path:
    """Return the python.exe of a Windows Python with all that the build needs, made anew where its parts changed.

    It lies in a folder of `cache` and is not to be written into. Raises LibraryMissingError, what `mingw` raises, and
    subprocess.CalledProcessError where a package cannot be had.
    """
    library = standard_library()
    folder = cache / f"python-{_recipe()[:16]}"
    if not folder.is_dir():
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="python-", dir=cache) as unfinished:
            made = Path(unfinished, "python")
            _assemble(made, library)
            with contextlib.suppress(OSError):
                # Somebody else may have been quicker.
                made.rename(folder)
    return folder / "python.exe"


def _recipe() -> str:
    files = (Path(__file__), PYTHON_LOCK, PACKAGES_LOCK, SOURCES / "python.c", SOURCES / "forwarder.c")
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()


def standard_library() -> Path:
    """Return the folder of the standard library of Python 3.11.7. Raises LibraryMissingError.

    It is the one that the environment variable names, that of the Python that runs this, or that of a `python3.11`.
    """
    seen: dict[Path, str] = {}
    for folder, version in _libraries():
        found = digest(folder) if version == VERSION else ""
        if found == LIBRARY_SHA256:
            return folder
        seen[folder] = f"    {folder}: {version}" + (f", changed: sha256 {found}" if found else "")
    raise LibraryMissingError(
        f"The Windows bundle needs the standard library of Python {VERSION}, unchanged. Found:\n"
        + "\n".join(seen.values())
        + f"\nInstall it beside the Python of the system and say where, for example:\n"
        f"    pyenv install {VERSION} && make dist-windows PYTHON=~/.pyenv/versions/{VERSION}/bin/python3\n"
        f"or unpack the source of Python {VERSION} and name its folder Lib:\n"
        f"    make dist-windows {LIBRARY_VARIABLE}=~/Python-{VERSION}/Lib"
    )


def _libraries() -> Iterator[tuple[Path, str]]:
    named = os.environ.get(LIBRARY_VARIABLE)
    if named:
        yield Path(named), VERSION
        return
    yield Path(sysconfig.get_path("stdlib")), ".".join(map(str, sys.version_info[:3]))
    other = shutil.which("python3.11")
    if other is not None:
        question = "import sys, sysconfig; print(sysconfig.get_path('stdlib'), sys.version.split()[0], sep='\\n')"
        done = subprocess.run([other, "-I", "-c", question], capture_output=True, text=True)
        folder, _, version = done.stdout.strip().partition("\n")
        if version:
            yield Path(folder), version


def _modules_of(library: Path) -> list[Path]:
    """The modules of a standard library that are the same on all systems, relative to it, in order."""
    modules = (found.relative_to(library) for found in library.rglob("*.py"))
    return sorted(
        module
        for module in modules
        if LEFT_OUT.isdisjoint(module.parts) and not any(LEFT_OUT_PATTERN.match(part) for part in module.parts)
    )


def digest(library: Path) -> str:
    """Return the SHA-256 of the names and contents of all modules, whatever ends their lines."""
    total = hashlib.sha256()
    for module in _modules_of(library):
        content = (library / module).read_bytes().replace(b"\r\n", b"\n")
        total.update(f"{module.as_posix()} {hashlib.sha256(content).hexdigest()}\n".encode())
    return total.hexdigest()


def _assemble(folder: Path, library: Path) -> None:
    for module in _modules_of(library):
        target = folder / "Lib" / module
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(library / module, target)
    packages = folder / "Lib/site-packages"
    _pip("install", PACKAGES_LOCK, "--target", str(packages), "--no-compile")
    with tempfile.TemporaryDirectory(dir=folder) as wheels:
        _pip("download", PYTHON_LOCK, "--dest", wheels)
        (wheel,) = Path(wheels).glob("panda3d-*.whl")
        _unpack_python(wheel, folder)
    for name in ("vcruntime140.dll", "vcruntime140_1.dll"):
        shutil.copyfile(packages / "shiboken6" / name, folder / name)
    python_dll = folder / "python311.dll"
    compile_for_windows(folder / "python.exe", (SOURCES / "python.c", python_dll), "-municode")
    _make_forwarder(python_dll, folder / "python3.dll")


def _pip(command: str, lock: Path, *options: str) -> None:
    """Let pip fetch what `lock` names, for Windows. The lock is complete, and its conditions were met for Windows."""
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input", "--quiet", command]
    system = ["--platform", "win_amd64", "--python-version", "3.11", "--implementation", "cp"]
    checks = ["--require-hashes", "--no-deps", "--only-binary", ":all:", "--requirement", str(lock)]
    subprocess.run([*pip, *system, *checks, *options], check=True)


def _unpack_python(wheel: Path, folder: Path) -> None:
    """Put python.org's files from the wheel where Python looks for them."""
    with zipfile.ZipFile(wheel) as archive:
        for member in archive.namelist():
            name = member.removeprefix("deploy_libs/")
            if name == member or name.lower().startswith(("api-ms-", "vcruntime")):
                continue
            target = folder / name if name == "python311.dll" else folder / "DLLs" / name
            target.parent.mkdir(exist_ok=True)
            target.write_bytes(archive.read(member))


def _make_forwarder(library: Path, output: Path) -> None:
    """Make `output`, which has every export of `library` and passes it on to `library`."""
    command = ["x86_64-w64-mingw32-objdump", "-p", str(library)]
    listed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    names = _EXPORT.findall(listed.partition("[Ordinal/Name Pointer] Table")[2])
    definition = output.with_suffix(".def")
    lines = [f"  {name}={library.stem}.{name}" for name in names]
    definition.write_text("\n".join([f"LIBRARY {output.name}", "EXPORTS", *lines, ""]), encoding="ascii")
    # No code of C's own library: there is nothing to start and nothing to call.
    options = ("-shared", "-nostdlib", "-Wl,-e,DllMain")
    compile_for_windows(output, (SOURCES / "forwarder.c", definition), *options)
    definition.unlink()
