"""Every module in the bundle can be imported from what is in the bundle alone, whenever somebody needs it."""

import json
import os
import subprocess
from pathlib import Path

from tests.helpers.bundle import Bundle, build_python
from tests.helpers.needed import tools_needed

# Takes the code of all modules out of the archive inside the program.
UNPACK = """
import marshal, sys
from PyInstaller.archive.readers import CArchiveReader
program, place = sys.argv[1:]
archive = CArchiveReader(program)
inside = archive.open_embedded_archive("PYZ.pyz")
modules = {name: (entry[0] == 1, inside.extract(name)) for name, entry in inside.toc.items()}
starting = (name for name, entry in archive.toc.items() if entry[-1] == "m")
modules |= {name: (False, marshal.loads(archive.extract(name))) for name in starting}
with open(place, "wb") as file:
    marshal.dump(modules, file)
"""
# Imports all of them, with a Python that has nothing of its own.
IMPORT = """
import marshal, sys
from importlib.machinery import BuiltinImporter, FrozenImporter, ModuleSpec, PathFinder
place, internal, compiled = sys.argv[1:]
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

sys.path[:] = [internal + "/base_library.zip", compiled, internal]
sys.meta_path[:] = [Archive, BuiltinImporter, FrozenImporter, PathFinder]
sys.path_importer_cache.clear()
failed = {}
for name in sorted(modules):
    try:
        __import__(name)
    except BaseException as error:
        failed[name] = repr(error)
import json
print(json.dumps({"count": len(modules), "failed": failed}))
"""
# PyInstaller's own, which expect the boot loader to have run, and what is for Windows alone.
ELSEWHERE = ("pyimod", "launcher.system.windows_")


def test_each_can_be_imported(bundle: Bundle, tmp_path: Path) -> None:
    code, (compiled,) = tmp_path / "modules", bundle.internal.glob("python3*/lib-dynload")
    with tools_needed():
        python = build_python()
    subprocess.run((*python, "-c", UNPACK, bundle.launcher, str(code)), check=True, timeout=60)
    command = (*python, "-I", "-S", "-B", "-c", IMPORT, str(code), str(bundle.internal), str(compiled))
    environment = {**os.environ, "LD_LIBRARY_PATH": str(bundle.internal)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["count"] > 300
    assert {name: why for name, why in found["failed"].items() if not name.startswith(ELSEWHERE)} == {}
