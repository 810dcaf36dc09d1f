"""Runs a script with the modules of a bundle alone: those frozen into its program, and the compiled ones beside it.

What runs it is the Python that built the bundle, with nothing of its own on its path.
"""

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

from tests.helpers.bundle import Bundle, build_python

# Takes the code of all modules out of their file, and of those in the program.
UNPACK = """
import marshal, sys
from PyInstaller.archive.readers import CArchiveReader, ZlibArchiveReader
program, modules, place = sys.argv[1:]
archive, inside = CArchiveReader(program), ZlibArchiveReader(modules)
modules = {name: (entry[0] == 1, inside.extract(name)) for name, entry in inside.toc.items()}
starting = (name for name, entry in archive.toc.items() if entry[-1] == "m")
modules |= {name: (False, marshal.loads(archive.extract(name))) for name in starting}
with open(place, "wb") as file:
    marshal.dump(modules, file)
"""
# Lets Python import them, and runs a script in which `modules` are their names.
RUN = """
import marshal, sys
from importlib.machinery import BuiltinImporter, FrozenImporter, ModuleSpec, PathFinder
place, internal, compiled, script, *sys.argv[1:] = sys.argv[1:]
with open(place, "rb") as file:
    modules = marshal.load(file)

class Archive:
    def find_spec(name, path=None, target=None):
        if name not in modules:
            return None
        spec = ModuleSpec(name, Archive, origin=name, is_package=modules[name][0])
        if modules[name][0]:
            spec.submodule_search_locations = [internal + "/" + name.replace(".", "/")]
        return spec

    def create_module(spec):
        return None

    def exec_module(module):
        module.__file__ = internal + "/" + module.__name__
        exec(modules[module.__name__][1], module.__dict__)

with open(script, encoding="utf-8") as file:
    code = compile(file.read(), script, "exec")
sys.path[:] = [internal + "/base_library.zip", compiled, internal]
sys.meta_path[:] = [Archive, BuiltinImporter, FrozenImporter, PathFinder]
sys.path_importer_cache.clear()
exec(code, {"__name__": "__main__", "__builtins__": __builtins__, "modules": sorted(modules)})
"""


class FrozenPython:
    """The modules of a bundle, unpacked into `folder`. Raises MissingToolError where nothing can read the archive."""

    def __init__(self, bundle: Bundle, folder: Path) -> None:
        self._python = build_python()
        self._bundle, self._code = bundle, folder / "modules"
        command = (*self._python, "-c", UNPACK, bundle.launcher, str(bundle.archive), str(self._code))
        subprocess.run(command, check=True, timeout=60)

    def run(
        self, script: Path, *arguments: str, environment: Mapping[str, str] | None = None
    ) -> "subprocess.CompletedProcess[str]":
        """Run a script, which may use the variable `modules`: the names of all that were frozen."""
        (compiled,) = self._bundle.internal.glob("python3*/lib-dynload")
        places = (self._code, self._bundle.internal, compiled, script)
        command = (*self._python, "-I", "-S", "-B", "-c", RUN, *map(str, places), *arguments)
        # What the boot loader and the qt.conf beside the programs tell those.
        places_told = {
            "LD_LIBRARY_PATH": str(self._bundle.internal),
            "QT_PLUGIN_PATH": str(self._bundle.internal / "PySide6/Qt/plugins"),
        }
        outside = {**os.environ, **places_told, **(environment or {})}
        return subprocess.run(command, env=outside, capture_output=True, text=True, check=False, timeout=120)
