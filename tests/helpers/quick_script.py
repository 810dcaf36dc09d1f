"""Runs another script with Qt's binding loaded as the program loads it: quick_script.py SCRIPT [WORD …]."""

import sys
from pathlib import Path

from launcher.system.quick_binding import load_binding

if __name__ == "__main__":
    load_binding()
    del sys.argv[0]
    code = compile(Path(sys.argv[0]).read_text(encoding="utf-8"), sys.argv[0], "exec")
    exec(code, {"__name__": "__main__"})  # noqa: S102 - one of ours
