"""The modules frozen into the programs can all be imported: none lacks what it needs, even if nobody needs it."""

import json
from pathlib import Path

from tests.helpers.frozen_python import FrozenPython

IMPORT_ALL = """
import json
failed = {}
for name in modules:
    try:
        __import__(name)
    except BaseException as error:
        failed[name] = repr(error)
print(json.dumps({"count": len(modules), "failed": failed}))
"""
# PyInstaller's own, which expect the boot loader to have run, and what is for Windows alone.
ELSEWHERE = ("pyimod", "launcher.system.windows_")


def test_each_can_be_imported(frozen: FrozenPython, tmp_path: Path) -> None:
    script = tmp_path / "import_all.py"
    script.write_text(IMPORT_ALL, encoding="utf-8")
    done = frozen.run(script)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["count"] > 300
    assert {name: why for name, why in found["failed"].items() if not name.startswith(ELSEWHERE)} == {}
